//! Images by id, with indexes that make the cost of a check independent of their number.

use crate::engine::context::{Context, View};
use crate::model::{Id, Image, Nullable};
use crate::rule::IndexedImage;
use rustc_hash::{FxHashMap, FxHashSet};

/// With fewer empty slots than this, compacting is not worth it.
const FEW: usize = 64;

/// Images in the order in which they came.
#[derive(Clone, Debug, Default)]
pub(crate) struct Store {
    /// `None` where an image was removed.
    slots: Vec<Option<IndexedImage>>,
    by_id: FxHashMap<Id, u32>,
    /// The slots of the images in each view, in ascending order.
    views: [Vec<u32>; View::ALL.len()],
    interned: Interned,
}

impl Store {
    pub(crate) fn get(&self, id: &str) -> Option<&IndexedImage> {
        self.at(*self.by_id.get(id)?)
    }

    fn at(&self, slot: u32) -> Option<&IndexedImage> {
        self.slots.get(slot as usize)?.as_ref()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &IndexedImage> {
        self.slots.iter().flatten()
    }

    /// Replaces an id by the one shared copy of it.
    pub(crate) fn intern(&mut self, id: &mut Id) {
        self.interned.one(id);
    }

    /// The images in a view.
    pub(crate) fn view(&self, view: View) -> impl Iterator<Item = &IndexedImage> {
        self.views.get(view as usize).into_iter().flatten().filter_map(|slot| self.at(*slot))
    }

    /// Stores an image. It replaces an image with the same id.
    pub(crate) fn put(&mut self, context: &Context, mut image: Image) {
        self.interned.all_of(&mut image);
        let slot = *self.by_id.entry(image.id.clone()).or_insert(self.slots.len() as u32);
        let indexed = IndexedImage::new(image);
        for (view, slots) in View::ALL.iter().zip(&mut self.views) {
            show(slots, slot, view.shows(context, &indexed));
        }
        match self.slots.get_mut(slot as usize) {
            Some(place) => *place = Some(indexed),
            None => self.slots.push(Some(indexed)),
        }
    }

    /// Removes an image, and returns it.
    pub(crate) fn remove(&mut self, context: &Context, id: &str) -> Option<IndexedImage> {
        let slot = self.by_id.remove(id)?;
        for slots in &mut self.views {
            show(slots, slot, false);
        }
        let indexed = self.slots.get_mut(slot as usize)?.take();
        if self.slots.len() > 2 * self.by_id.len() + FEW {
            let slots = std::mem::take(self).slots;
            slots.into_iter().flatten().for_each(|indexed| self.put(context, indexed.into_facts()));
        }
        indexed
    }
}

/// Adds a slot to a view, or removes it.
fn show(slots: &mut Vec<u32>, slot: u32, shown: bool) {
    match slots.binary_search(&slot) {
        Ok(place) if !shown => {
            slots.remove(place);
        }
        Err(place) if shown => slots.insert(place, slot),
        _ => {}
    }
}

/// Keeps one copy of each id, because the facts of a catalog name the same accounts again and again.
#[derive(Clone, Debug, Default)]
struct Interned {
    ids: FxHashSet<Id>,
    /// The number of ids after the last cleanup, which drops ids that no fact names any more.
    used: usize,
}

impl Interned {
    fn all_of(&mut self, image: &mut Image) {
        let Image { owner, region, encryption, resources, shares, .. } = image;
        owner.iter_mut().chain(region).for_each(|id| self.one(id));
        resources.iter_mut().flatten().for_each(|made| self.one(&mut made.account));
        shares.iter_mut().flatten().for_each(|share| self.one(&mut share.account));
        if let Some(Nullable::Value(encryption)) = encryption {
            encryption.granted_to.iter_mut().flatten().for_each(|account| self.one(account));
        }
        if self.ids.len() > 2 * self.used + FEW {
            self.ids.retain(Id::is_shared);
            self.used = self.ids.len();
        }
    }

    fn one(&mut self, id: &mut Id) {
        match self.ids.get(&**id) {
            Some(same) => id.clone_from(same),
            None => drop(self.ids.insert(id.clone())),
        }
    }
}
