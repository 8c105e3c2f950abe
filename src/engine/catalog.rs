//! The facts of one account: stored, indexed, checked and changed.

use crate::backends::{self, CollectedFacts, Request, Response};
use crate::engine::context::{Context, View};
use crate::engine::differences::{Difference, differences};
use crate::engine::effects::{self, Effect, Transition};
use crate::engine::evaluation::Decision;
use crate::engine::explain::{self, Explanation};
use crate::engine::store::Store;
use crate::engine::verdict::{self, ActionDenied, Verdict};
use crate::model::input::InputError;
use crate::model::{Action, ActionKind, Id, Image, Vault, Verb};
use crate::rule::{Case, IndexedImage};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::ser::{Serialize, Serializer};
use std::num::NonZeroUsize;

/// The facts that one account knows.
///
/// It is `Send` and `Sync`: threads can share one. It serializes as its facts.
///
/// ```
/// use image_sharing::{Action, Catalog, Context, Decision, Image, View, clouds};
///
/// let cloud = clouds::find("otc-ims").ok_or("no such cloud")?;
/// let owner = "11111111111111111111111111111111";
/// let images: Vec<Image> = serde_json::from_str(
///     r#"[{ "id": "m-1", "owner": "11111111111111111111111111111111", "protected": true, "resources": [], "shares": [] }]"#,
/// )?;
/// let mut catalog = Catalog::new(Context::new(cloud, owner), images, None)?;
/// assert_eq!(catalog.list(View::Owned).count(), 1);
///
/// let delete: Action = serde_json::from_str(r#"{ "type": "delete", "image": "m-1" }"#)?;
/// assert!(!catalog.allows(&delete));
/// let denied = catalog.apply(&delete).unwrap_err();
/// assert_eq!(denied.to_string(), "denied: image-protected");
/// assert_eq!(denied.verdict.decision, Decision::Deny);
///
/// // Nothing has changed.
/// assert_eq!(serde_json::to_value(&catalog)?["images"][0]["protected"], true);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Catalog {
    context: Context,
    images: Store,
    vaults: Option<Vec<Vault>>,
    /// The images that `apply` has changed since the backend last reported them, as they were before. `None`: the image
    /// did not exist.
    before: FxHashMap<Id, Option<Box<Image>>>,
}

/// Writes the facts that it holds, as they are now: `{ "images": […], "vaults": […] }`, as [`Facts`](crate::model::Facts)
/// reads them.
impl Serialize for Catalog {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct Written<'a> {
            images: Vec<&'a Image>,
            #[serde(skip_serializing_if = "Option::is_none")]
            vaults: Option<&'a [Vault]>,
        }
        Written { images: self.images().collect(), vaults: self.vaults() }.serialize(serializer)
    }
}

impl Catalog {
    /// Stores facts. An empty list of vaults is different from unknown vaults.
    ///
    /// # Errors
    ///
    /// Fails if facts contradict each other: two images, two vaults or two shares of one image have the same id, the
    /// owner has a share where it cannot have one, or a share has a status on a cloud where nobody replies.
    pub fn new(context: Context, images: Vec<Image>, vaults: Option<Vec<Vault>>) -> Result<Self, InputError> {
        let mut catalog =
            Self { context, images: Store::default(), vaults: None, before: FxHashMap::default() };
        catalog.images.intern(&mut catalog.context.caller.account);
        catalog.context.caller.region.iter_mut().for_each(|region| catalog.images.intern(region));
        catalog.put(images, vaults)?;
        Ok(catalog)
    }

    /// Stores the facts in a backend's responses. All other facts are unknown, and so is a list with a missing page.
    ///
    /// # Errors
    ///
    /// Fails if the package does not know the cloud's interface, if a known field has the wrong type, or if facts
    /// contradict each other.
    pub fn read(context: Context, responses: &[Response]) -> Result<Self, InputError> {
        let Context { cloud, caller } = context;
        let CollectedFacts { caller, images, vaults } =
            backends::facts(cloud.interface()?, cloud.sharing, caller, responses)?;
        Self::new(Context { cloud, caller }, images, vaults)
    }

    /// The requests that carry out an action, in order, whether or not it is allowed. Empty if the cloud has no request
    /// for it.
    ///
    /// # Errors
    ///
    /// Fails if the package does not know the cloud's interface, if a request depends on unknown facts, or if an
    /// id would change its path.
    pub fn requests(&self, action: &Action) -> Result<Vec<Request>, InputError> {
        let Context { cloud, caller } = &self.context;
        let documented = cloud.limits().accounts_per_call;
        let limit =
            caller.limits.accounts_per_call.or(documented).map_or(usize::MAX, |max| max.get() as usize);
        let per_call = NonZeroUsize::new(limit).unwrap_or(NonZeroUsize::MIN);
        let requests = cloud.interface()?.requests(&self.case(action), per_call)?;
        // HTTP clients take the dots for a step up, and would ask for something else.
        let astray =
            |request: &&Request| request.path.split('/').any(|part| part == "%2E" || part == "%2E%2E");
        match requests.iter().find(astray) {
            Some(request) => {
                let expected = "ids that a path can hold: not `.` or `..`";
                Err(InputError::at("action".to_owned(), &request.path, expected))
            }
            None => Ok(requests),
        }
    }

    /// What a refusal of the backend can mean, the likeliest first. Empty if the response is not a refusal. Without an
    /// action, the action is the one that the response's request was part of. If that is also missing, only rules that
    /// the backend alone can check are considered.
    pub fn explain(&self, response: &Response, action: Option<&Action>) -> Vec<Explanation> {
        let cloud = self.context.cloud;
        match action.or(response.part.as_ref()) {
            Some(action) => explain::explain(cloud, &self.case(action), response, cloud.rows),
            None => {
                let something = Action { image: "".into(), kind: ActionKind::Delete { force: false } };
                explain::explain(cloud, &self.case(&something), response, &[])
            }
        }
    }

    /// The caller and its cloud.
    pub const fn context(&self) -> &Context {
        &self.context
    }

    /// All images, with their current facts, in the order in which they came.
    pub fn images(&self) -> impl Iterator<Item = &Image> {
        self.images.iter().map(IndexedImage::facts)
    }

    /// All vaults, with their current facts; `None`: unknown.
    pub fn vaults(&self) -> Option<&[Vault]> {
        self.vaults.as_deref()
    }

    /// The image with this id.
    pub fn image(&self, id: &str) -> Option<&IndexedImage> {
        self.images.get(id)
    }

    pub(crate) fn case<'a>(&'a self, action: &'a Action) -> Case<'a> {
        let Context { cloud, caller } = &self.context;
        Case::new(action, caller, self.image(&action.image), self.vaults(), cloud.sharing)
    }

    /// The verdict of the cloud's rules on an action.
    pub fn check(&self, action: &Action) -> Verdict {
        let mut verdict = verdict::judge(self.context.cloud, &self.case(action));
        on_copy(&mut verdict.effects, self.id_of_copy(action).as_ref());
        verdict
    }

    /// The verdicts on several actions, each on the facts that the actions before it leave. Ends with the first action
    /// that is not allowed.
    pub fn check_in_order(&self, actions: &[Action]) -> Vec<Verdict> {
        let images = actions.iter().map(|action| &action.image);
        let mut excerpt = self.excerpt(self.context.clone(), images, actions.len());
        let mut verdicts = Vec::new();
        for action in actions {
            let verdict = excerpt.check(action);
            let allowed = verdict.decision == Decision::Allow;
            verdicts.push(verdict);
            if !allowed {
                break;
            }
            excerpt.carry_out(action);
        }
        verdicts
    }

    /// Only the decision of [`Catalog::check`].
    pub fn decide(&self, action: &Action) -> Decision {
        verdict::decide(self.context.cloud, &self.case(action))
    }

    /// True exactly when [`Catalog::check`] allows the action.
    pub fn allows(&self, action: &Action) -> bool {
        verdict::allows(self.context.cloud, &self.case(action))
    }

    /// The images in a view. If the context has a region, only those of that region.
    pub fn list(&self, view: View) -> impl Iterator<Item = &Image> {
        self.images.view(view).map(IndexedImage::facts)
    }

    /// Changes the facts to what they are after the action.
    ///
    /// # Errors
    ///
    /// Returns [`ActionDenied`] with the verdict if it does not allow the action. Then nothing has changed.
    pub fn apply(&mut self, action: &Action) -> Result<Vec<Effect>, ActionDenied> {
        if self.allows(action) {
            Ok(self.carry_out(action))
        } else {
            Err(ActionDenied { verdict: self.check(action) })
        }
    }

    /// Changes the facts to what they are after an allowed action.
    pub(crate) fn carry_out(&mut self, action: &Action) -> Vec<Effect> {
        let Transition { mut effects, changes, .. } =
            effects::transition(self.context.cloud, &self.case(action));
        let copy = self.id_of_copy(action);
        on_copy(&mut effects, copy.as_ref());
        let Some(indexed) = self.images.get(&action.image) else { return effects };
        let left = effects::carry_out(changes, indexed, self.vaults.as_deref_mut());
        self.remember(&action.image);
        match left.image {
            Some(image) => self.images.put(&self.context, image),
            None => drop(self.images.remove(&self.context, &action.image)),
        }
        if let (Some(image), Some(id)) = (left.added, copy) {
            self.remember(&id);
            self.images.put(&self.context, Image { id, ..*image });
        }
        effects
    }

    /// Keeps the facts of an image before its first change.
    fn remember(&mut self, id: &Id) {
        let image = self.images.get(id).map(|indexed| Box::new(indexed.facts().clone()));
        self.before.entry(id.clone()).or_insert(image);
    }

    /// A provisional id for the copy that an action makes, until the backend has given its own. A copy of a copy gets
    /// the next number.
    pub(crate) fn id_of_copy(&self, action: &Action) -> Option<Id> {
        let mut ids = provisional_ids(&action.image);
        if action.verb() == Verb::Copy { ids.find(|id| self.image(id).is_none()) } else { None }
    }

    /// Replaces the facts of images, and of the vaults if they are given. Returns the differences from the stored
    /// facts. A fact that is unknown on one side is no difference.
    ///
    /// # Errors
    ///
    /// Fails as [`Catalog::new`] does. Then nothing has changed.
    pub fn put(
        &mut self,
        images: Vec<Image>,
        vaults: Option<Vec<Vault>>,
    ) -> Result<Vec<Difference>, InputError> {
        self.vet(&images, vaults.as_deref())?;
        let mut found = Vec::new();
        for image in images {
            let before = self.before.remove(&image.id);
            let indexed = self.images.get(&image.id).map(IndexedImage::facts);
            found.extend(differences(before.as_ref().map(Option::as_deref), indexed, &image));
            self.images.put(&self.context, image);
        }
        if vaults.is_some() {
            self.vaults = vaults;
        }
        Ok(found)
    }

    /// Removes images, and returns a difference for each one that was there.
    pub fn remove(&mut self, ids: &[Id]) -> Vec<Difference> {
        let mut found = Vec::new();
        for id in ids {
            // An image that did not exist before `apply` is a predicted copy.
            let applied = matches!(self.before.remove(id), Some(None));
            if let Some(indexed) = self.images.remove(&self.context, id) {
                let was = Some(indexed.into_facts());
                found.push(Difference { image: id.clone(), applied, was, is: None });
            }
        }
        found
    }

    /// Changes an image's id: a copy gets the backend's id in place of its provisional one. Its predicted facts stay.
    ///
    /// # Errors
    ///
    /// Fails if another image has that id. Then nothing has changed. Renaming a missing image does nothing.
    pub fn rename(&mut self, id: &Id, to: Id) -> Result<(), InputError> {
        if self.images.get(&to).is_some() {
            return Err(InputError::at("to".to_owned(), &to, "an id that no other image has"));
        }
        if let Some(indexed) = self.images.remove(&self.context, id) {
            if let Some(before) = self.before.remove(id) {
                self.before.insert(to.clone(), before);
            }
            self.images.put(&self.context, Image { id: to, ..indexed.into_facts() });
        }
        Ok(())
    }

    /// A catalog of only some images, for trying out actions that make some copies. Copies get the same ids as here,
    /// because ids that are taken here are taken there.
    pub(crate) fn excerpt<'a>(
        &self,
        context: Context,
        ids: impl Iterator<Item = &'a Id>,
        copies: usize,
    ) -> Self {
        let mut images = Store::default();
        for id in ids {
            let mut free = 0;
            let copies = provisional_ids(id).take_while(|id| {
                free += usize::from(self.image(id).is_none());
                free < copies
            });
            for indexed in std::iter::once(id.clone()).chain(copies).filter_map(|id| self.images.get(&id)) {
                images.put(&context, indexed.facts().clone());
            }
        }
        Self { context, images, vaults: self.vaults.clone(), before: FxHashMap::default() }
    }

    /// Fails if facts contradict each other.
    fn vet(&self, images: &[Image], vaults: Option<&[Vault]>) -> Result<(), InputError> {
        let refuse = |path: String, value: &str, expected: &str| Err(InputError::at(path, value, expected));
        let mut seen = FxHashSet::default();
        for (i, image) in images.iter().enumerate() {
            if !seen.insert(&image.id) {
                return refuse(format!("images[{i}].id"), &image.id, "every image once");
            }
        }
        for (i, image) in images.iter().enumerate() {
            // Each image has a set of its own, because emptying a large set takes time in proportion to its size.
            let mut seen = FxHashSet::default();
            for (j, share) in image.shares.iter().flatten().enumerate() {
                let path = |field| format!("images[{i}].shares[{j}].{field}");
                if !seen.insert(&share.account) {
                    return refuse(path("account"), &share.account, "every account once");
                }
                let sharing = self.context.cloud.sharing;
                if image.owner.as_ref() == Some(&share.account) && !sharing.owner_can_have_share {
                    return refuse(path("account"), &share.account, "an account other than the owner");
                }
                if let (Some(status), false) = (share.status, sharing.handshake) {
                    let expected = "no status: on this cloud recipients do not reply";
                    return refuse(path("status"), status.as_str(), expected);
                }
            }
        }
        let mut seen = FxHashSet::default();
        for (i, vault) in vaults.unwrap_or_default().iter().enumerate() {
            if !seen.insert(&vault.id) {
                return refuse(format!("vaults[{i}].id"), &vault.id, "every vault once");
            }
        }
        Ok(())
    }
}

/// Effects of a copy concern the copy, and not the image that the action names.
fn on_copy(effects: &mut [Effect], copy: Option<&Id>) {
    if copy.is_some() {
        effects.iter_mut().for_each(|effect| effect.image = copy.cloned());
    }
}

/// The provisional ids of an image's copies.
fn provisional_ids(source: &str) -> impl Iterator<Item = Id> {
    let numbered = |suffix: &str| !suffix.is_empty() && suffix.bytes().all(|byte| byte.is_ascii_digit());
    let root =
        source.rsplit_once('~').filter(|(_, suffix)| numbered(suffix)).map_or(source, |(root, _)| root);
    (1..u32::MAX).map(move |number| Id::from(format!("{root}~{number}")))
}
