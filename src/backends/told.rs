//! What answers tell, collected: facts of one image come from several of them, and its shares in pages.

use crate::facts::{Caller, Id, Image, Share, Vault};
use crate::sharing::Sharing;
use rustc_hash::FxHashMap;

/// Facts from answers.
#[derive(Debug)]
pub struct Told {
    /// Who asked. Some answers tell of the account, too.
    pub caller: Caller,
    images: Vec<Image>,
    places: FxHashMap<Id, usize>,
    lists: FxHashMap<Id, Pages<Share>>,
    vaults: Option<Pages<Vault>>,
}

/// All that answers tell.
#[derive(Debug)]
pub(crate) struct Facts {
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
    total: usize,
    seen: Vec<Option<String>>,
    wanted: Vec<Option<String>>,
}

impl<T> Default for Pages<T> {
    fn default() -> Self {
        Self { items: Vec::new(), total: 0, seen: Vec::new(), wanted: vec![None] }
    }
}

impl<T> Pages<T> {
    /// Takes in a page; what is on two of them counts once, as the later one has it.
    fn add<'a>(&mut self, page: Page<T>, id: impl Fn(&T) -> &Id + 'a) {
        for item in page.items {
            match self.items.iter_mut().find(|other| id(other) == id(&item)) {
                Some(known) => *known = item,
                None => self.items.push(item),
            }
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

impl Told {
    pub(super) fn new(caller: Caller) -> Self {
        Self {
            caller,
            images: Vec::new(),
            places: FxHashMap::default(),
            lists: FxHashMap::default(),
            vaults: None,
        }
    }

    /// An image that there is, with what was told of it so far.
    pub fn image(&mut self, id: Id) -> &mut Image {
        let place = *self.places.entry(id.clone()).or_insert(self.images.len());
        if place == self.images.len() {
            self.images.push(Image::new(id));
        }
        // The place is that of the image or the one behind the last, which was filled just now.
        #[expect(clippy::indexing_slicing, reason = "the place was made above")]
        &mut self.images[place]
    }

    /// A job on an image has ended: what was told of others is old.
    pub fn forget_tasks(&mut self, image: &Id) {
        if let Some(image) = self.places.get(image).and_then(|place| self.images.get_mut(*place)) {
            image.tasks = None;
        }
    }

    /// A page of the accounts that an image is shared with.
    pub fn shares(&mut self, image: Id, page: Page<Share>) {
        self.lists.entry(image).or_default().add(page, |share| &share.account);
    }

    /// One share, of which its answer tells without the others.
    pub fn share(&mut self, image: &Id, share: Share) {
        if let Some(pages) = self.lists.get_mut(image) {
            let known = pages.items.iter_mut().find(|other| other.account == share.account);
            match known {
                Some(known) => *known = share,
                None => pages.items.push(share),
            }
        }
    }

    /// A page of the caller's vaults.
    pub fn vaults(&mut self, page: Page<Vault>) {
        self.vaults.get_or_insert_default().add(page, |vault| &vault.id);
    }

    /// All of it: a list of which a page is missing is unknown.
    pub(super) fn facts(mut self, sharing: Sharing) -> Facts {
        for (image, pages) in std::mem::take(&mut self.lists) {
            if let Some(place) = self.places.get(&image)
                && let Some(image) = self.images.get_mut(*place)
            {
                image.shares = pages.whole();
            }
        }
        for image in self.images.iter_mut().filter(|_| !sharing.with_owner) {
            if let (Some(owner), Some(shares)) = (&image.owner, &mut image.shares) {
                shares.retain(|share| share.account != *owner);
            }
        }
        Facts { caller: self.caller, images: self.images, vaults: self.vaults.and_then(Pages::whole) }
    }
}
