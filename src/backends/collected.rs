//! What answers tell, collected: facts of one image come from several of them, and its shares in pages.

use crate::model::{Caller, Id, Image, Share, Sharing, Vault};
use rustc_hash::FxHashMap;

/// Facts from responses.
#[derive(Debug)]
pub struct FactCollector {
    /// Who asked. Some answers tell of the account, too.
    pub caller: Caller,
    images: FxHashMap<Id, Image>,
    /// In the order in which they were told of first.
    order: Vec<Id>,
    lists: FxHashMap<Id, Pages<Share>>,
    vaults: Option<Pages<Vault>>,
}

/// All that answers tell.
#[derive(Debug)]
pub(crate) struct CollectedFacts {
    /// Who asked.
    pub caller: Caller,
    /// The images that there are.
    pub images: Vec<Image>,
    /// The caller's vaults, if all are known.
    pub vaults: Option<Vec<Vault>>,
}

/// A part of a list.
#[derive(Debug)]
pub struct Page<T> {
    /// What is on it.
    pub items: Vec<T>,
    /// How many items the whole list has, where the answer says so.
    pub total: Option<usize>,
    /// What the request asked to go on from; none: the start.
    pub from: Option<String>,
    /// What the next request has to go on from; none: this page is the last, or the answer has a total.
    pub next: Option<String>,
}

impl<T> Page<T> {
    /// A list that never comes in parts.
    pub const fn whole(items: Vec<T>) -> Self {
        Self { items, total: None, from: None, next: None }
    }
}

/// The pages of a list that were seen.
#[derive(Debug)]
struct Pages<T> {
    items: Vec<T>,
    places: FxHashMap<Id, usize>,
    total: usize,
    seen: Vec<Option<String>>,
    wanted: Vec<Option<String>>,
}

impl<T> Default for Pages<T> {
    fn default() -> Self {
        let (seen, wanted) = (Vec::new(), vec![None]);
        Self { items: Vec::new(), places: FxHashMap::default(), total: 0, seen, wanted }
    }
}

impl<T> Pages<T> {
    /// Takes in an item; one that is told of twice counts once, as it is told later.
    fn put(&mut self, id: Id, item: T) {
        let place = *self.places.entry(id).or_insert(self.items.len());
        match self.items.get_mut(place) {
            Some(known) => *known = item,
            None => self.items.push(item),
        }
    }

    /// Takes in a page.
    fn add(&mut self, page: Page<T>, id: fn(&T) -> &Id) {
        for item in page.items {
            self.put(id(&item).clone(), item);
        }
        self.total = self.total.max(page.total.unwrap_or_default());
        self.seen.push(page.from);
        self.wanted.extend(page.next.map(Some));
        if page.total.is_some() {
            self.wanted.clear();
        }
    }

    /// The list, if nothing of it is missing.
    fn whole(self) -> Option<Vec<T>> {
        let all = self.items.len() >= self.total && self.wanted.iter().all(|page| self.seen.contains(page));
        all.then_some(self.items)
    }
}

impl FactCollector {
    pub(super) fn new(caller: Caller) -> Self {
        let (images, order, lists) = Default::default();
        Self { caller, images, order, lists, vaults: None }
    }

    /// An image that there is, with what was told of it so far.
    pub fn image(&mut self, id: Id) -> &mut Image {
        self.images.entry(id.clone()).or_insert_with(|| {
            self.order.push(id.clone());
            Image::new(id)
        })
    }

    /// A job on an image has ended: what was told of others is old.
    pub fn forget_tasks(&mut self, image: &Id) {
        if let Some(image) = self.images.get_mut(image) {
            image.tasks = None;
        }
    }

    /// A page of the accounts that an image is shared with.
    pub fn shares(&mut self, image: Id, page: Page<Share>) {
        self.image(image.clone());
        self.lists.entry(image).or_default().add(page, |share| &share.account);
    }

    /// One share, of which its answer tells without the others.
    pub fn share(&mut self, image: &Id, share: Share) {
        if let Some(pages) = self.lists.get_mut(image) {
            pages.put(share.account.clone(), share);
        }
    }

    /// A page of the caller's vaults.
    pub fn vaults(&mut self, page: Page<Vault>) {
        self.vaults.get_or_insert_default().add(page, |vault| &vault.id);
    }

    /// All of it: a list of which a page is missing is unknown.
    pub(super) fn facts(mut self, sharing: Sharing) -> CollectedFacts {
        let mut images = Vec::with_capacity(self.order.len());
        for mut image in self.order.iter().filter_map(|id| self.images.remove(id)) {
            if let Some(pages) = self.lists.remove(&image.id) {
                image.shares = pages.whole();
            }
            if let (Some(owner), Some(shares), false) =
                (&image.owner, &mut image.shares, sharing.owner_can_have_share)
            {
                shares.retain(|share| share.account != *owner);
            }
            images.push(image);
        }
        CollectedFacts { caller: self.caller, images, vaults: self.vaults.and_then(Pages::whole) }
    }
}
