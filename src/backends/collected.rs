//! Collects facts from responses. The facts of one image come from several responses, and its shares come in pages.

use crate::model::{Caller, Id, Image, Share, Sharing, Vault};
use rustc_hash::FxHashMap;

/// Collects facts from responses.
#[derive(Debug)]
pub struct FactCollector {
    /// The caller. Some responses give facts about its account, too.
    pub caller: Caller,
    images: FxHashMap<Id, Image>,
    /// Image ids in the order in which they first came.
    order: Vec<Id>,
    lists: FxHashMap<Id, Pages<Share>>,
    vaults: Option<Pages<Vault>>,
}

/// All facts that the responses give.
#[derive(Debug)]
pub(crate) struct CollectedFacts {
    /// The caller.
    pub caller: Caller,
    /// The images that exist.
    pub images: Vec<Image>,
    /// The caller's vaults, if all are known.
    pub vaults: Option<Vec<Vault>>,
}

/// A part of a list.
#[derive(Debug)]
pub struct Page<T> {
    /// Its items.
    pub items: Vec<T>,
    /// The number of items in the whole list, if the response says so.
    pub total: Option<usize>,
    /// Where the request asked to continue; `None`: at the start.
    pub from: Option<String>,
    /// Where the next request has to continue; `None`: this page is the last, or the response has a total.
    pub next: Option<String>,
}

impl<T> Page<T> {
    /// A list that never comes in parts.
    pub const fn whole(items: Vec<T>) -> Self {
        Self { items, total: None, from: None, next: None }
    }
}

/// The pages of a list that came so far.
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
    /// Adds an item. If an item comes twice, the later one replaces the earlier one.
    fn put(&mut self, id: Id, item: T) {
        let place = *self.places.entry(id).or_insert(self.items.len());
        match self.items.get_mut(place) {
            Some(known) => *known = item,
            None => self.items.push(item),
        }
    }

    /// Adds a page.
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

    /// The list, if no part of it is missing.
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

    /// The image with this id and the facts collected so far. A new id adds an image.
    pub fn image(&mut self, id: Id) -> &mut Image {
        self.images.entry(id.clone()).or_insert_with(|| {
            self.order.push(id.clone());
            Image::new(id)
        })
    }

    /// A job on an image has ended. What we know about its other jobs is out of date.
    pub fn forget_tasks(&mut self, image: &Id) {
        if let Some(image) = self.images.get_mut(image) {
            image.tasks = None;
        }
    }

    /// Adds a page of the image's shares.
    pub fn shares(&mut self, image: Id, page: Page<Share>) {
        self.image(image.clone());
        self.lists.entry(image).or_default().add(page, |share| &share.account);
    }

    /// Adds one share from a response that does not list the others.
    pub fn share(&mut self, image: &Id, share: Share) {
        if let Some(pages) = self.lists.get_mut(image) {
            pages.put(share.account.clone(), share);
        }
    }

    /// Adds a page of the caller's vaults.
    pub fn vaults(&mut self, page: Page<Vault>) {
        self.vaults.get_or_insert_default().add(page, |vault| &vault.id);
    }

    /// All collected facts. A list with a missing page is unknown.
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
