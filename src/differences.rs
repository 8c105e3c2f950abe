//! What the backend reports otherwise than it was held to be.

use crate::facts::{Contradicts, FactOf, Id, Image, Share};

/// Facts of one image that turned out differently.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The image.
    pub image: Id,
    /// These facts come from `apply`: the backend did not do what was expected. Otherwise, somebody has changed them.
    pub applied: bool,
    /// As they were held to be, and nothing else of the image; none: it was held to be gone.
    pub was: Option<Image>,
    /// As they are.
    pub is: Image,
}

/// Compares an image as it was held with what is reported of it. `before`: what was known of it before `apply` changed
/// it, where it did.
pub(crate) fn differences(
    before: Option<Option<&Image>>,
    held: Option<&Image>,
    reported: &Image,
) -> Vec<Difference> {
    let difference = |applied, was, is| Difference { image: reported.id.clone(), applied, was, is };
    let Some(held) = held else {
        // An image that comes anew is no difference; one that was deleted is.
        return if before.is_some() { vec![difference(true, None, reported.clone())] } else { Vec::new() };
    };
    let old = match before {
        Some(Some(old)) => old,
        // The image itself comes from `apply`.
        Some(None) => &Image::new(reported.id.clone()),
        None => held,
    };
    [true, false]
        .into_iter()
        .filter_map(|applied| {
            let (mut was, mut is) = (held.clone(), reported.clone());
            let mut differs = false;
            for fact in Image::FACTS {
                let mut keep = (fact.contradict)(held, reported);
                if fact.name == "shares" {
                    keep = keep_shares(&mut was, &mut is, |account| {
                        share_changed(old, held, account) == applied
                    });
                } else if (fact.differ)(old, held) != applied {
                    keep = false;
                }
                if keep {
                    differs = true;
                } else {
                    forget(fact, &mut was, &mut is);
                }
            }
            differs.then(|| difference(applied, Some(was), is))
        })
        .collect()
}

fn forget(fact: &FactOf<Image>, was: &mut Image, is: &mut Image) {
    (fact.forget)(was);
    (fact.forget)(is);
}

/// Keeps the shares of some accounts, and of those the ones on which the two disagree. Whether there are any.
fn keep_shares(was: &mut Image, is: &mut Image, of: impl Fn(&Id) -> bool) -> bool {
    let (Some(was), Some(is)) = (&mut was.shares, &mut is.shares) else { return false };
    let disagree = |share: &Share, others: &[Share]| {
        let other = others.iter().find(|other| other.account == share.account);
        of(&share.account) && other.is_none_or(|other| share.contradicts(other))
    };
    let all = is.clone();
    is.retain(|share| disagree(share, was));
    was.retain(|share| disagree(share, &all));
    !was.is_empty() || !is.is_empty()
}

fn share_changed(old: &Image, held: &Image, account: &Id) -> bool {
    let of = |image: &Image| image.shares.iter().flatten().find(|share| share.account == *account).cloned();
    of(old) != of(held)
}
