//! Differences between the stored facts and what the backend reports.

use crate::model::{FactOf, Id, Image, Share, Value};
use rustc_hash::{FxHashMap, FxHashSet};

/// The fact that is compared account by account.
const SHARES: &str = "shares";

/// Facts of one image that differ from what was stored.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct Difference {
    /// The image.
    pub image: Id,
    /// The stored facts come from `apply`: the backend did not do what was expected. Otherwise, somebody else has
    /// changed them.
    pub applied: bool,
    /// Only the facts that differ, as they were stored; `None`: the image was deleted.
    pub was: Option<Image>,
    /// The same facts as reported; `None`: the image is gone.
    pub is: Option<Image>,
}

/// Compares an image's stored facts with the reported facts. `before` has its facts before `apply` changed it, if that
/// did.
pub(crate) fn differences(
    before: Option<Option<&Image>>,
    held: Option<&Image>,
    reported: &Image,
) -> Vec<Difference> {
    let difference = |applied, was, is| Difference { image: reported.id.clone(), applied, was, is: Some(is) };
    let Some(held) = held else {
        // A new image is no difference, but the return of a deleted one is.
        return if before.is_some() { vec![difference(true, None, reported.clone())] } else { Vec::new() };
    };
    let old = match before {
        Some(Some(old)) => old,
        // `apply` has created the image.
        Some(None) => &Image::new(reported.id.clone()),
        None => held,
    };
    let same_shares = held.shares == reported.shares;
    let differ = |fact: &&FactOf<Image>| {
        if fact.name == SHARES { !same_shares } else { (fact.contradict)(held, reported) }
    };
    let facts: Vec<_> = Image::FACTS.iter().filter(differ).collect();
    let changed = if same_shares { FxHashSet::default() } else { changed(old, held) };
    let told_apart = |applied| {
        let (mut was, mut is) = (Image::new(held.id.clone()), Image::new(held.id.clone()));
        for fact in &facts {
            if fact.name == SHARES {
                let of = |account: &Id| changed.contains(account) == applied;
                (was.shares, is.shares) = disagreeing(held, reported, of).unzip();
            } else if (fact.differ)(old, held) == applied {
                (fact.copy)(held, &mut was);
                (fact.copy)(reported, &mut is);
            }
        }
        (was != is).then(|| difference(applied, Some(was), is))
    };
    [true, false].into_iter().filter_map(told_apart).collect()
}

/// The shares of some accounts on which the two disagree, if any.
fn disagreeing(held: &Image, reported: &Image, of: impl Fn(&Id) -> bool) -> Option<(Vec<Share>, Vec<Share>)> {
    let (held, reported) = (held.shares.as_deref()?, reported.shares.as_deref()?);
    let known = by_account(held);
    let agree = |share: &&Share| known.get(&share.account).is_some_and(|other| !share.contradicts(other));
    let agreed: FxHashSet<&Id> = reported.iter().filter(agree).map(|share| &share.account).collect();
    let left = |shares: &[Share]| -> Vec<Share> {
        let left = shares.iter().filter(|share| !agreed.contains(&share.account) && of(&share.account));
        left.cloned().collect()
    };
    let (was, is) = (left(held), left(reported));
    (!was.is_empty() || !is.is_empty()).then_some((was, is))
}

/// The accounts whose shares `apply` has changed.
fn changed(old: &Image, held: &Image) -> FxHashSet<Id> {
    let (old, held) = (old.shares.as_deref().unwrap_or_default(), held.shares.as_deref().unwrap_or_default());
    let (before, after) = (by_account(old), by_account(held));
    let all = old.iter().chain(held).map(|share| &share.account);
    all.filter(|account| before.get(account) != after.get(account)).cloned().collect()
}

fn by_account(shares: &[Share]) -> FxHashMap<&Id, &Share> {
    shares.iter().map(|share| (&share.account, share)).collect()
}
