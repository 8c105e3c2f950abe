//! Facts held and indexed; the questions that they answer.

use crate::action::Action;
use crate::case::{Account, Case, Held};
use crate::clouds::Cloud;
use crate::effects::{self, Effect, Transition};
use crate::facts::{Caller, Image, Share, ShareStatus, Vault, words};
use crate::survey::Decision;
use crate::verdict::{self, Verdict};
use crate::wire::{Fault, RequestError};
use std::collections::HashMap;

words! {
    /// A list of images that a cloud shows an account.
    View {
        /// Those that the account created.
        Owned = "owned",
        /// Those of them that others have a share of.
        SharedByMe = "shared-by-me",
        /// Those of others that it can use: accepted, where shares are answered.
        SharedWithMe = "shared-with-me",
        /// Those that wait for its answer.
        Pending = "pending",
        /// Those that it has rejected.
        Rejected = "rejected",
    }
}

/// Who asks, and by whose rules.
#[derive(Clone, Debug)]
pub struct Context {
    /// The cloud whose rules hold.
    pub cloud: &'static Cloud,
    /// Who asks.
    pub caller: Caller,
}

impl Context {
    /// An account of a cloud; everything else is unknown.
    pub fn new(cloud: &'static Cloud, account: impl Into<String>) -> Self {
        Self { cloud, caller: Caller::new(account) }
    }
}

/// The facts of one account's world.
#[derive(Clone, Debug)]
pub struct Catalog {
    context: Context,
    images: Vec<Held>,
    by_id: HashMap<String, usize>,
    vaults: Option<Vec<Vault>>,
}

impl Catalog {
    /// Holds facts. No vaults is not the same as vaults that are unknown.
    ///
    /// # Errors
    ///
    /// When two images, two vaults or two shares of one image have one id.
    pub fn new(context: Context, images: Vec<Image>, vaults: Option<Vec<Vault>>) -> Result<Self, Fault> {
        let mut by_id = HashMap::with_capacity(images.len());
        for (index, image) in images.iter().enumerate() {
            let path = format!("images[{index}]");
            if by_id.insert(image.id.clone(), index).is_some() {
                return Err(RequestError::repeated(&format!("{path}.id"), &image.id, "image"));
            }
            let shares = image.shares.iter().flatten().map(|share| share.account.as_str());
            once(shares, |share| format!("{path}.shares[{share}].account"), "share")?;
        }
        let ids = vaults.iter().flatten().map(|vault| vault.id.as_str());
        once(ids, |vault| format!("vaults[{vault}].id"), "vault")?;
        let images = images.into_iter().map(Held::new).collect();
        Ok(Self { context, images, by_id, vaults })
    }

    /// Who asks, and where.
    pub const fn context(&self) -> &Context {
        &self.context
    }

    /// All images, as they are now.
    pub fn images(&self) -> impl Iterator<Item = &Image> {
        self.images.iter().map(Held::facts)
    }

    /// All vaults, as they are now; `None`: unknown.
    pub fn vaults(&self) -> Option<&[Vault]> {
        self.vaults.as_deref()
    }

    /// The image with an id.
    pub fn image(&self, id: &str) -> Option<&Held> {
        self.by_id.get(id).and_then(|index| self.images.get(*index))
    }

    fn case<'a>(&'a self, action: &'a Action) -> Case<'a> {
        Case::new(action, &self.context.caller, self.image(&action.image), self.vaults.as_deref())
    }

    /// What the cloud's rules say of an action.
    pub fn check(&self, action: &Action) -> Verdict {
        verdict::judge(self.context.cloud, &self.case(action))
    }

    /// The decision of [`Catalog::check`] alone.
    pub fn decide(&self, action: &Action) -> Decision {
        verdict::decide(self.context.cloud, &self.case(action))
    }

    /// True exactly when [`Catalog::check`] allows the action.
    pub fn allows(&self, action: &Action) -> bool {
        verdict::allows(self.context.cloud, &self.case(action))
    }

    /// The images in a view: where the context has a region, those of that region.
    pub fn list(&self, view: View) -> impl Iterator<Item = &Image> {
        let shown = move |held: &&Held| self.in_region(held.facts()) && self.in_view(held, view);
        self.images.iter().filter(shown).map(Held::facts)
    }

    fn in_region(&self, image: &Image) -> bool {
        self.context.caller.region.is_none() || self.context.caller.region == image.region
    }

    fn in_view(&self, held: &Held, view: View) -> bool {
        let account = Account { id: &self.context.caller.account };
        let Ok(owner) = held.owner() else { return false };
        if owner == account {
            return match view {
                View::Owned => true,
                View::SharedByMe => held.shares().is_ok_and(|shares| !shares.is_empty()),
                _ => false,
            };
        }
        let Ok(Some(share)) = held.share_of(account) else { return false };
        match (view, self.answer(share)) {
            (View::SharedWithMe, answer) => answer == Some(ShareStatus::Accepted),
            (View::Pending, answer) => answer == Some(ShareStatus::Pending),
            (View::Rejected, answer) => answer == Some(ShareStatus::Rejected),
            (View::Owned | View::SharedByMe, _) => false,
        }
    }

    /// Where nobody answers, every share is as good as accepted.
    fn answer(&self, share: &Share) -> Option<ShareStatus> {
        if self.context.cloud.handshake { share.status } else { Some(ShareStatus::Accepted) }
    }

    /// Changes the facts to what they are after the action.
    ///
    /// # Errors
    ///
    /// The verdict, unless it allows the action; then nothing has changed.
    pub fn apply(&mut self, action: &Action) -> Result<Vec<Effect>, Verdict> {
        if !self.allows(action) {
            return Err(self.check(action));
        }
        let Transition { effects, changes, .. } = effects::transition(self.context.cloud, &self.case(action));
        if let Some(index) = self.by_id.get(&action.image).copied()
            && let Some(held) = self.images.get_mut(index)
        {
            let left = effects::carry_out(changes, held, self.vaults.as_deref_mut());
            match left.image {
                Some(image) => *held = image,
                None => self.remove(index, &action.image),
            }
            if let Some(copy) = left.added {
                self.add(Image { id: self.provisional_id(&action.image), ..*copy });
            }
        }
        Ok(effects)
    }

    fn add(&mut self, image: Image) {
        self.by_id.insert(image.id.clone(), self.images.len());
        self.images.push(Held::new(image));
    }

    fn remove(&mut self, index: usize, id: &str) {
        self.by_id.remove(id);
        self.images.remove(index);
        self.by_id.values_mut().filter(|other| **other > index).for_each(|other| *other -= 1);
    }

    /// An id for a copy until the backend has told its own.
    fn provisional_id(&self, source: &str) -> String {
        let mut number = 1;
        loop {
            let id = format!("{source}~{number}");
            if !self.by_id.contains_key(&id) {
                return id;
            }
            number += 1;
        }
    }
}

/// Refuses the second of two equal ids.
fn once<'a>(
    ids: impl Iterator<Item = &'a str>,
    path: impl Fn(usize) -> String,
    what: &str,
) -> Result<(), Fault> {
    let mut seen = std::collections::HashSet::new();
    for (index, id) in ids.enumerate() {
        if !seen.insert(id) {
            return Err(RequestError::repeated(&path(index), id, what));
        }
    }
    Ok(())
}
