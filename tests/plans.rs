//! The law of plans, checked against a search through all actions of the caller.
//!
//! The search does not know how plans are made: it takes every allowed action, and looks at the states after it. The
//! goal of each verb is written here once more, as a property of states. The search is bounded:
//!
//! - [`DEPTH`] limits the number of actions in a row, and [`COPIES`] the number of copies at a time;
//! - recipients: only accounts that some action of [`actions`] names;
//! - keys of the caller's own: one key, granted to all these accounts. It is used only for copies of images under the
//!   default key, or of another account's encrypted images. An owner with another key grants that one;
//! - unsharing with all: by then there may be more shares than were named. So the search does not use it to free
//!   places, or to end named shares.
//!
//! Using an image makes nothing new possible, and neither does a copy under a key that the action names. So the search
//! tries these in every state, but only as the last action.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

#[path = "support/common.rs"]
mod common;

use common::Json;
use image_sharing::CatalogRequest;
use image_sharing::clouds::{self, Cloud};
use image_sharing::engine::{Plan, Wanted};
use image_sharing::model::input::read;
use image_sharing::model::*;
use image_sharing::rule::At;
use image_sharing::{Accounts, Action, ActionKind, Catalog, Context, Decision, Edit, Finding, Use};
use serde::Serialize;
use serde_json::{Value, json};
use std::cell::OnceCell;
use std::collections::HashSet;
use std::fmt;

const DEPTH: usize = 4;
const COPIES: usize = 2;

/// One world in this many is checked with missing facts. The law holds in all worlds, but checking all takes a minute.
const SAMPLE: usize = 17;

/// The clouds of the two guides.
fn guides() -> impl Iterator<Item = &'static Cloud> {
    ["alibaba-ecs", "otc-ims"].into_iter().filter_map(clouds::find)
}

const IMAGE: &str = "image";
const HERE: &str = "region-1";
const THERE: &str = "region-2";
const OWN_KEY: &str = "own";

/// The state before any action.
struct World {
    request: Value,
    catalog: Catalog,
}

impl World {
    fn new(request: Value) -> Self {
        let catalog = CatalogRequest::read(Json(request.clone())).unwrap();
        Self { request, catalog }
    }

    /// The same world without one fact.
    fn without(&self, fact: Fact) -> Self {
        let mut request = self.request.clone();
        let path = fact.path().replace("/image/", "/images/");
        forget(&mut request, &path.split('/').skip(1).collect::<Vec<_>>());
        Self::new(request)
    }

    fn context(&self) -> &Context {
        self.catalog.context()
    }

    fn image(&self) -> &Image {
        self.catalog.image(IMAGE).unwrap().facts()
    }

    fn is_mine(&self) -> bool {
        self.image().owner.as_ref() == Some(&self.context().caller.account)
    }

    /// The maximum number of accounts with a share of the image, or of a copy.
    fn max(&self) -> usize {
        let Context { cloud, caller: Caller { limits, .. }, .. } = self.context();
        let counted_apart = cloud.sharing.handshake && self.image().kind == Some(Kind::FullServer);
        let max =
            if counted_apart { limits.accounts_per_full_server_image } else { limits.accounts_per_image };
        max.unwrap().get() as usize
    }
}

/// Removes a field, in a list from every item.
fn forget(value: &mut Value, path: &[&str]) {
    match (value, path) {
        (Value::Array(items), _) => items.iter_mut().for_each(|item| forget(item, path)),
        (Value::Object(fields), [last]) => drop(fields.remove(*last)),
        (Value::Object(fields), [first, rest @ ..]) => {
            fields.get_mut(*first).into_iter().for_each(|field| forget(field, rest));
        }
        _ => {}
    }
}

// The goals of actions.

/// Whether a state reaches the goal of an action. `last` is the action that led there.
fn reached(world: &World, action: &Action, state: &Catalog, last: Option<&Action>) -> bool {
    let image = state.image(IMAGE).map(|held| held.facts());
    let share = |account: &Id| image.and_then(|image| share_of(image, account));
    let answered = |account: &Option<Id>, status| {
        let account = account.as_ref().unwrap_or(&world.context().caller.account);
        share(account).is_some_and(|share| share.status == Some(status))
    };
    match &action.kind {
        ActionKind::Share { accounts, region } => {
            state.images().any(|image| is_shared(world, image, accounts, region.as_ref()))
        }
        ActionKind::Unshare { accounts: Accounts::All } => image.is_none_or(|image| shares(image).is_empty()),
        ActionKind::Unshare { accounts: Accounts::Only(accounts) } => {
            accounts.iter().all(|account| share(account).is_none())
        }
        ActionKind::Accept { account, .. } => answered(account, ShareStatus::Accepted),
        ActionKind::Reject { account } => answered(account, ShareStatus::Rejected),
        ActionKind::Delete { .. } => {
            image.is_none() || (!world.is_mine() && answered(&None, ShareStatus::Rejected))
        }
        ActionKind::Copy { .. } | ActionKind::Use { .. } | ActionKind::Update { .. } => {
            last.is_some_and(|last| stands_in(world, last, action, state))
        }
    }
}

/// Whether a copy or a use is the one that the action asks for. It may be of a copy, except that only the image itself
/// can reinitialize a disk.
fn stands_in(world: &World, last: &Action, action: &Action, state: &Catalog) -> bool {
    let from = state.image(&last.image).unwrap().facts();
    let to_itself = matches!(action.kind, ActionKind::Use { r#as: Use::Reinitialize, .. });
    in_region(last, &None) == in_region(action, &None)
        && last.region().or(from.region.as_ref()) == action.region().or(world.image().region.as_ref())
        && (*from.id == *IMAGE || !to_itself)
}

/// The same copy or use, in another region.
fn in_region(action: &Action, region: &Option<Id>) -> Option<ActionKind> {
    let region = region.clone();
    match action.kind.clone() {
        ActionKind::Copy { key, name, .. } => Some(ActionKind::Copy { region, key, granted_to: None, name }),
        ActionKind::Use { r#as, .. } => Some(ActionKind::Use { r#as, region }),
        _ => None,
    }
}

/// Whether an image gives some accounts what the action promises: it is encrypted if the original is, and each of them
/// has an offer that they can all accept.
fn is_shared(world: &World, image: &Image, accounts: &[Id], region: Option<&Id>) -> bool {
    let encrypted = |image: &Image| matches!(image.encryption, Some(Nullable::Value(_)));
    let offered =
        |account| share_of(image, account).is_some_and(|share| share.status != Some(ShareStatus::Rejected));
    let new = |account| share_before(world, image, account).is_none();
    image.region.as_ref() == region.or(world.image().region.as_ref())
        && (encrypted(image) || !encrypted(world.image()))
        && accounts.iter().all(offered)
        && (places_taken(world, image, accounts) <= world.max() || !accounts.iter().any(new))
}

/// How many accounts count on an image if some accept. An account with an open offer from before does not count, as on
/// the cloud. But an account that counted still counts after a new offer.
fn places_taken(world: &World, image: &Image, accounts: &[Id]) -> usize {
    let counts = |share: &Share| share.status != Some(ShareStatus::Pending);
    let counted = |account| share_before(world, image, account).is_some_and(counts);
    let waits = |account| share_before(world, image, account).is_some_and(|share| !counts(share));
    let these: HashSet<&Id> = accounts.iter().filter(|account| !waits(account)).collect();
    let others = shares(image).iter().filter(|share| !accounts.contains(&share.account));
    these.len() + others.filter(|share| counts(share) || counted(&share.account)).count()
}

/// An account's share before any action. A copy had none.
fn share_before<'a>(world: &'a World, image: &Image, account: &Id) -> Option<&'a Share> {
    if *image.id == *IMAGE { share_of(world.image(), account) } else { None }
}

/// Whether every account with a share of the image still has it.
fn nobody_lost_it(world: &World, state: &Catalog) -> bool {
    let Some(image) = state.image(IMAGE) else { return false };
    shares(world.image()).iter().all(|before| {
        let now = share_of(image.facts(), &before.account);
        now.is_some_and(|now| now.status == before.status || before.status != Some(ShareStatus::Accepted))
    })
}

fn shares(image: &Image) -> &[Share] {
    image.shares.as_deref().unwrap()
}

fn share_of<'a>(image: &'a Image, account: &Id) -> Option<&'a Share> {
    shares(image).iter().find(|share| share.account == *account)
}

// The search.

/// A state that the caller can reach, and the path to it.
struct State {
    catalog: Catalog,
    path: Vec<Action>,
    /// Whether the path contains an unshare with all.
    swept: bool,
}

/// All states that the caller can reach, nearest first.
fn explore(world: &World) -> Vec<State> {
    let start = State { catalog: world.catalog.clone(), path: Vec::new(), swept: false };
    let mut seen = HashSet::from([fingerprint(&start)]);
    let mut states = vec![start];
    let mut next = 0;
    while next < states.len() && states[next].path.len() < DEPTH {
        for action in own_actions(world, &states[next].catalog) {
            let State { catalog, path, swept } = &states[next];
            if !catalog.allows(&action) {
                continue;
            }
            let mut state = State { catalog: catalog.clone(), path: path.clone(), swept: *swept };
            state.catalog.apply(&action).unwrap();
            state.swept |= action.kind == ActionKind::Unshare { accounts: Accounts::All };
            state.path.push(action);
            if state.catalog.images().count() <= 1 + COPIES && seen.insert(fingerprint(&state)) {
                states.push(state);
            }
        }
        next += 1;
    }
    states
}

/// What distinguishes two states. The order of copies and the order of shares do not.
fn fingerprint(state: &State) -> Vec<String> {
    let of_image = |image: &Image| {
        let mut shares: Vec<&Share> = shares(image).iter().collect();
        shares.sort_unstable_by_key(|share| &share.account);
        shown(&(*image.id == *IMAGE, &image.region, &image.encryption, image.protected, shares))
    };
    let mut images: Vec<String> = state.catalog.images().map(of_image).collect();
    images.sort_unstable();
    images.push(state.swept.to_string());
    images
}

/// All actions that the caller can request, whether or not they are allowed.
fn own_actions(world: &World, state: &Catalog) -> Vec<Action> {
    let mut actions = Vec::new();
    for image in state.images() {
        let mut ask = |kind| actions.push(Action { image: image.id.clone(), kind });
        for accounts in subsets(&ids(world.context().cloud, "ann eve carl")) {
            for region in regions() {
                ask(ActionKind::Share { accounts: accounts.clone(), region });
            }
        }
        let holders: Vec<Id> = shares(image).iter().map(|share| share.account.clone()).collect();
        for accounts in subsets(&holders) {
            ask(ActionKind::Unshare { accounts: Accounts::Only(accounts) });
        }
        ask(ActionKind::Unshare { accounts: Accounts::All });
        ask(ActionKind::Accept { vault: None, account: None });
        for vault in state.vaults().unwrap() {
            ask(ActionKind::Accept { vault: Some(vault.id.clone()), account: None });
        }
        ask(ActionKind::Reject { account: None });
        ask(ActionKind::Delete { force: false });
        ask(ActionKind::Delete { force: true });
        if image.protected == Some(true) {
            ask(ActionKind::Update { set: Edit::new().with(|set| set.protected = Some(false)) });
        }
        for region in regions() {
            ask(ActionKind::Copy { region: region.clone(), key: None, granted_to: None, name: None });
            if let Some(Nullable::Value(encryption)) = &world.image().encryption
                && (encryption.key == Key::Default || !world.is_mine())
            {
                let granted_to = Some(ids(world.context().cloud, "ann eve carl"));
                ask(ActionKind::Copy { region, key: own_key(), granted_to, name: None });
            }
        }
    }
    actions
}

fn regions() -> [Option<Id>; 3] {
    [None, Some(HERE.into()), Some(THERE.into())]
}

fn own_key() -> Option<Nullable<Id>> {
    Some(Nullable::Value(OWN_KEY.into()))
}

/// All non-empty subsets.
fn subsets(of: &[Id]) -> Vec<Vec<Id>> {
    let chosen = |set: usize| of.iter().enumerate().filter(move |(index, _)| set >> index & 1 == 1);
    (1..1 << of.len()).map(|set| chosen(set).map(|(_, id)| id.clone()).collect()).collect()
}

/// The fewest actions that reach the goal, if it can be reached. With `sparing`, no account may lose a share.
fn fewest(world: &World, states: &[State], action: &Action, sparing: bool) -> Option<Vec<Action>> {
    let sweeps =
        matches!(action.kind, ActionKind::Delete { .. } | ActionKind::Unshare { accounts: Accounts::All });
    let counts =
        |state: &&State| (sweeps || !state.swept) && (!sparing || nobody_lost_it(world, &state.catalog));
    states.iter().filter(counts).find_map(|State { catalog, path, .. }| {
        if reached(world, action, catalog, None) {
            return Some(path.clone());
        }
        let mut allowed = last_actions(catalog, action).into_iter().filter(|last| catalog.allows(last));
        let last = allowed.find(|last| {
            let mut after = catalog.clone();
            after.apply(last).is_ok() && reached(world, action, &after, Some(last))
        })?;
        Some(path.iter().cloned().chain([last]).collect())
    })
}

/// The copy or use of the action, on every image and in every region.
fn last_actions(state: &Catalog, action: &Action) -> Vec<Action> {
    let kinds = regions().into_iter().filter_map(|region| in_region(action, &region));
    let of_all = |kind: ActionKind| {
        state.images().map(move |image| Action { image: image.id.clone(), kind: kind.clone() })
    };
    kinds.flat_map(of_all).collect()
}

// The law.

#[derive(Debug, Default)]
struct Tally {
    worlds: usize,
    states: usize,
    plans: usize,
    work: usize,
    work_for_a_part: usize,
    no_way: usize,
    unknown: usize,
}

/// A plan, and the facts and states to check it against.
struct Trial<'a> {
    /// The facts that the plan is made from.
    world: &'a World,
    /// The same world with all facts.
    truth: &'a World,
    /// All states that the caller can reach there.
    states: &'a OnceCell<Vec<State>>,
    action: &'a Action,
    plan: Plan,
}

/// A plan that somebody executes.
#[derive(Clone)]
struct Run {
    state: Catalog,
    steps: Vec<Action>,
    /// Accounts that were chosen to lose their share.
    chosen: Vec<Id>,
}

impl<'a> Trial<'a> {
    fn of(world: &'a World, truth: &'a World, states: &'a OnceCell<Vec<State>>, action: &'a Action) -> Self {
        Self { world, truth, states, action, plan: world.catalog.plan(action) }
    }

    fn judge(&self, tally: &mut Tally) {
        let Plan { steps, blocked_by, missing, .. } = &self.plan;
        let whole = blocked_by.is_empty() && missing.is_empty();
        assert_eq!(self.plan.possible(), whole || !steps.is_empty(), "possible() is wrong{self}");
        // If a fact is missing, the steps are taken in both worlds, because they have to be allowed in both.
        self.runs(self.world);
        let runs = self.runs(self.truth);
        tally.plans += 1;
        match self.world.catalog.decide(self.action) {
            Decision::Allow => {
                assert!(whole && *steps == [self.action.clone()], "it needs no other steps{self}");
                self.works_for(self.action, &runs);
            }
            Decision::Unknown => {
                assert!(steps.is_empty() && !missing.is_empty(), "it depends on missing facts{self}");
                tally.unknown += 1;
            }
            Decision::Deny if whole => {
                self.works_for(self.action, &runs);
                self.takes_the_fewest_steps(self.action, false);
                tally.work += 1;
            }
            Decision::Deny => {
                if missing.is_empty() {
                    self.expect_no_way(self.action, false);
                    tally.no_way += 1;
                }
                match &self.action.kind {
                    ActionKind::Share { accounts, .. } => self.works_for_as_many_as_can_be(accounts, &runs),
                    _ => assert!(steps.is_empty(), "the action has no parts{self}"),
                }
                tally.work_for_a_part += usize::from(!steps.is_empty());
            }
        }
    }

    /// The plan reaches the goal, and ends no share without need.
    fn works_for(&self, action: &Action, runs: &[Run]) {
        for Run { state, steps, chosen } in runs {
            assert!(reached(self.truth, action, state, steps.last()), "the steps miss the goal{self}");
            if self.knows_all() && !chosen.is_empty() {
                let image = state.image(&steps.last().unwrap().image).unwrap().facts();
                let taken = places_taken(self.truth, image, action.accounts());
                assert_eq!(taken, self.truth.max(), "places are free: too many shares ended{self}");
            }
        }
    }

    fn takes_the_fewest_steps(&self, action: &Action, sparing: bool) {
        // If a fact is missing, a shorter plan may exist that nobody can recognize.
        if self.knows_all() {
            let fewest = self.fewest(action, sparing);
            let length = fewest.as_ref().map_or(usize::MAX, Vec::len);
            assert_eq!(length, self.plan.steps.len(), "the fewest are {}{self}", shown(&fewest));
        }
    }

    fn expect_no_way(&self, action: &Action, sparing: bool) {
        if let Some(way) = self.fewest(action, sparing) {
            // If a fact is missing, nobody can tell which accounts have reached the goal already.
            let done = |account| way.iter().any(|step| step.accounts().contains(account));
            let is_so = way.is_empty() || !action.accounts().iter().all(done);
            assert!(is_so && !self.knows_all(), "{} has a plan: {}{self}", shown(action), shown(&way));
        }
    }

    /// The plan works for some of the accounts, and nobody loses the image by it. Each other account is blocked, and
    /// could not be added to the first ones.
    fn works_for_as_many_as_can_be(&self, accounts: &[Id], runs: &[Run]) {
        let Run { state, steps, .. } = &runs[0];
        let for_all =
            |accounts: &[&Id]| self.action.for_accounts(accounts.iter().copied().cloned().collect());
        let has_it = |account: &&Id| {
            let image = steps.last().map_or(IMAGE, |last| &last.image);
            let shared = share_of(state.image(image).unwrap().facts(), account).is_some();
            shared && reached(self.truth, &for_all(&[*account]), state, None)
        };
        let (part, others): (Vec<&Id>, Vec<&Id>) = accounts.iter().partition(has_it);
        let Plan { blocked_by, missing, .. } = &self.plan;
        if !steps.is_empty() {
            self.works_for(&for_all(&part), runs);
            self.takes_the_fewest_steps(&for_all(&part), true);
            assert!(nobody_lost_it(self.truth, state), "other accounts lose the image{self}");
        }
        if !steps.is_empty() && self.knows_all() {
            assert!(!others.is_empty(), "the plan is for all accounts{self}");
            let stays = |finding: &Finding| match finding.violation.at {
                At::Account(index) => others.contains(&&accounts[index]),
                _ => finding.code() == "account-limit-exceeded",
            };
            assert!(blocked_by.iter().all(stays), "a resolved finding still blocks{self}");
        }
        for account in others {
            let blocks = |finding: &Finding| match finding.violation.at {
                At::Account(index) => accounts[index] == *account,
                _ => true,
            };
            assert!(blocked_by.iter().any(blocks) || !missing.is_empty(), "{account} is not blocked{self}");
            if self.knows_all() {
                self.expect_no_way(&for_all(&[part.as_slice(), &[account]].concat()), true);
            }
        }
    }

    /// The results of the plan, for every possible choice.
    fn runs(&self, world: &World) -> Vec<Run> {
        let mut runs = vec![Run { state: world.catalog.clone(), steps: Vec::new(), chosen: Vec::new() }];
        for (index, step) in self.plan.steps.iter().enumerate() {
            let choice =
                self.plan.choices.iter().find(|choice| choice.step == index).map(|choice| &choice.of);
            runs = runs.iter().flat_map(|run| self.choose(run, step, choice)).collect();
        }
        runs
    }

    fn choose(&self, run: &Run, step: &Action, choice: Option<&Wanted>) -> Vec<Run> {
        match choice {
            Some(Wanted::Accounts { count, from }) => {
                let mut left = from.clone();
                left.retain(|account| !run.chosen.contains(account));
                let mut sets = subsets(&left);
                sets.retain(|set| set.len() == *count);
                assert!(!sets.is_empty(), "no account is left to choose{self}");
                sets.into_iter().map(|set| self.take(run, step.for_accounts(set.clone()), set)).collect()
            }
            Some(Wanted::Key { granted_to }) => {
                let ActionKind::Copy { region, granted_to: shown, name, .. } = step.kind.clone() else {
                    return Vec::new();
                };
                assert_eq!(
                    shown.as_deref().unwrap_or_default(),
                    granted_to,
                    "the step grants to others{self}"
                );
                let copy = ActionKind::Copy { region, key: own_key(), granted_to: shown, name };
                vec![self.take(run, step.with(copy), Vec::new())]
            }
            None => vec![self.take(run, step.clone(), Vec::new())],
        }
    }

    fn take(&self, run: &Run, step: Action, chosen: Vec<Id>) -> Run {
        let mut run = run.clone();
        assert!(run.state.apply(&step).is_ok(), "not allowed: {}{self}", shown(&step));
        let full = matches!(&step.kind, ActionKind::Accept { vault: Some(vault), .. } if **vault == *"full");
        assert!(!full || !self.knows_all() || *self.action == step, "another vault has space{self}");
        run.steps.push(step);
        run.chosen.extend(chosen);
        run
    }

    fn fewest(&self, action: &Action, sparing: bool) -> Option<Vec<Action>> {
        fewest(self.truth, self.states.get_or_init(|| explore(self.truth)), action, sparing)
    }

    fn knows_all(&self) -> bool {
        std::ptr::eq(self.world, self.truth)
    }
}

impl fmt::Display for Trial<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Plan { steps, choices, blocked_by, missing, .. } = &self.plan;
        let codes: Vec<&str> = blocked_by.iter().map(Finding::code).collect();
        writeln!(f, "\n\n{}\n{}\n", shown(&self.world.request), shown(self.action))?;
        steps.iter().try_for_each(|step| writeln!(f, "{}", shown(step)))?;
        writeln!(f, "choices {choices:?}, blocked by {codes:?}, missing {missing:?}")
    }
}

fn shown(what: &impl Serialize) -> String {
    serde_json::to_string(what).unwrap()
}

// The worlds.

/// The ids of some people in the cloud's format. Any other name stays as it is.
fn ids(cloud: &Cloud, names: &str) -> Vec<Id> {
    let people = ["me", "ann", "eve", "carl", "dora", "bob"];
    let id = |name: &str| match people.iter().position(|other| *other == name) {
        Some(index) => index.to_string().repeat(if cloud.sharing.handshake { 32 } else { 16 }).into(),
        None => name.into(),
    };
    names.split_whitespace().map(id).collect()
}

/// The owner of the image, and its recipients.
fn holders(cloud: &Cloud) -> Vec<(&'static str, Value)> {
    let holders = [
        ("me", vec![]),
        ("me", vec![("carl", "accepted")]),
        ("me", vec![("carl", "accepted"), ("dora", "accepted")]),
        ("me", vec![("carl", "rejected")]),
        ("me", vec![("carl", "pending"), ("dora", "accepted")]),
        ("bob", vec![]),
        ("bob", vec![("me", "accepted")]),
        ("bob", vec![("carl", "accepted"), ("me", "accepted")]),
        ("bob", vec![("me", "pending")]),
        ("bob", vec![("me", "rejected")]),
    ];
    let share = |(name, status): (&str, &str)| {
        let account = &ids(cloud, name)[0];
        if cloud.sharing.handshake {
            json!({ "account": account, "status": status })
        } else {
            json!({ "account": account })
        }
    };
    // On a cloud without replies, only the existence of a share distinguishes worlds.
    let differ = |shares: &[(&str, &str)]| {
        cloud.sharing.handshake || shares.iter().all(|(_, status)| *status == "accepted")
    };
    let holders = holders.into_iter().filter(|(_, shares)| differ(shares));
    holders.map(|(owner, shares)| (owner, shares.into_iter().map(share).collect())).collect()
}

/// The kind of the image, and the vaults. On a cloud without replies, nothing goes into a vault.
fn kinds(cloud: &Cloud) -> Vec<(&'static str, Vec<Value>)> {
    let vault = |id: &str, r#type: &str, used: u32| {
        json!({
            "id": id, "region": HERE, "type": r#type, "protection": "backup", "capacityGib": 80, "usedGib": used,
            "available": true,
        })
    };
    let wrong = vault("wrong", "disk", 0);
    let vaults = vec![wrong.clone(), vault("full", "server", 80), vault("fitting", "server", 0)];
    let kinds = [("system-disk", vec![]), ("full-server", vaults), ("full-server", vec![wrong])];
    kinds.into_iter().take(if cloud.sharing.handshake { 3 } else { 1 }).collect()
}

fn encryptions(cloud: &Cloud, owner: &str) -> Vec<Value> {
    let under = |key: &str, granted_to: &str| json!({ "key": key, "id": "key-of-theirs", "enabled": true, "grantedTo": ids(cloud, granted_to) });
    let mut encryptions = vec![Value::Null, under("default", owner), under("custom", "me bob ann")];
    if owner == "bob" {
        encryptions.push(under("custom", "bob"));
    }
    encryptions
}

/// Limits on accounts per image and per call; the caller's region; other facts of the image.
fn settings() -> Vec<(u32, u32, &'static str, Value)> {
    let server = json!({ "account": "somebody", "kind": "server", "count": 1 });
    vec![
        (1, 1, HERE, json!({})),
        (2, 1, HERE, json!({})),
        (2, 2, HERE, json!({})),
        (2, 0, HERE, json!({})),
        (2, 1, THERE, json!({})),
        (2, 1, HERE, json!({ "status": "creating" })),
        (2, 1, HERE, json!({ "protected": true, "resources": [server] })),
    ]
}

fn worlds(cloud: &Cloud) -> Vec<World> {
    let mut worlds = Vec::new();
    for (owner, shares) in holders(cloud) {
        for (kind, vaults) in kinds(cloud) {
            for encryption in encryptions(cloud, owner) {
                for (per_image, per_call, region, more) in settings() {
                    let mut image = json!({
                        "id": IMAGE, "owner": ids(cloud, owner)[0], "region": HERE, "kind": kind, "origin": "custom",
                        "visibility": "private", "status": "available", "protected": false, "encryption": encryption,
                        "sizeGib": 40, "dataDisks": 0,
                        "backup": { "service": "cbr", "sizeGib": 80 }, "resources": [], "shares": shares,
                    });
                    image.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
                    worlds.push(World::new(json!({
                        "cloud": cloud.id,
                        "account": ids(cloud, "me")[0],
                        "region": region,
                        "limits": {
                            "accountsPerImage": per_image,
                            "accountsPerFullServerImage": 1,
                            "accountsPerCall": per_call,
                        },
                        "images": [image],
                        "vaults": vaults,
                    })));
                }
            }
        }
    }
    worlds
}

fn actions(cloud: &Cloud) -> Vec<Action> {
    let mut actions = vec![
        json!({ "type": "unshare", "accounts": "all" }),
        json!({ "type": "accept" }),
        json!({ "type": "accept", "vault": "wrong" }),
        json!({ "type": "accept", "account": ids(cloud, "carl")[0] }),
        json!({ "type": "reject" }),
        json!({ "type": "delete" }),
        json!({ "type": "delete", "force": true }),
        json!({ "type": "copy" }),
        json!({ "type": "copy", "region": THERE }),
        json!({ "type": "copy", "region": THERE, "key": "default" }),
        json!({ "type": "copy", "region": THERE, "key": null }),
        json!({ "type": "use", "as": "server" }),
        json!({ "type": "use", "as": "server", "region": THERE }),
        json!({ "type": "use", "as": "data-disk", "region": THERE }),
        json!({ "type": "use", "as": "reinitialize" }),
        json!({ "type": "use", "as": "reinitialize", "region": THERE }),
    ];
    for names in ["ann", "me", "ann eve", "carl ann", "ann eve carl", "eve nobody ann"] {
        actions.push(json!({ "type": "share", "accounts": ids(cloud, names) }));
    }
    for names in ["ann", "carl", "ann me eve"] {
        actions.push(json!({ "type": "share", "accounts": ids(cloud, names), "region": THERE }));
    }
    for names in ["carl", "dora ann carl"] {
        actions.push(json!({ "type": "unshare", "accounts": ids(cloud, names) }));
    }
    let parsed = actions.into_iter().map(|mut action| {
        action["image"] = IMAGE.into();
        read(Json(action)).unwrap()
    });
    parsed.collect()
}

#[test]
fn a_plan_works_is_the_shortest_and_is_found_if_there_is_one() {
    for cloud in guides() {
        let mut tally = Tally::default();
        for world in worlds(cloud) {
            let states = OnceCell::new();
            for action in actions(cloud) {
                let trial = Trial::of(&world, &world, &states, &action);
                assert!(trial.plan.missing.is_empty(), "all facts are known{trial}");
                trial.judge(&mut tally);
            }
            tally.worlds += 1;
            tally.states += states.get().map_or(0, Vec::len);
        }
        println!("{}: {tally:?}", cloud.id);
    }
}

#[test]
fn a_plan_made_without_a_fact_works_whatever_the_fact_is_or_says_that_it_is_missing() {
    for cloud in guides() {
        let mut tally = Tally::default();
        for truth in worlds(cloud).iter().step_by(SAMPLE) {
            let states = OnceCell::new();
            // The service of a backup is always known if there is a backup.
            for fact in Fact::ALL.iter().filter(|fact| **fact != Fact::BackupService) {
                let world = truth.without(*fact);
                if world.request == truth.request {
                    continue;
                }
                for action in actions(cloud) {
                    let trial = Trial::of(&world, truth, &states, &action);
                    let lacks = trial.plan.missing.iter().all(|missing| missing == fact);
                    assert!(lacks, "only {fact:?} is unknown{trial}");
                    trial.judge(&mut tally);
                }
                tally.worlds += 1;
            }
            tally.states += states.get().map_or(0, Vec::len);
        }
        println!("{}: {tally:?}", cloud.id);
    }
}

#[test]
fn a_plan_names_the_copies_that_it_makes_whatever_others_there_are() {
    for cloud in guides() {
        for world in worlds(cloud) {
            let mut request = world.request.clone();
            let mut other = request["images"][0].clone();
            (other["id"], other["owner"]) = (format!("{IMAGE}~2").into(), request["account"].clone());
            (other["shares"], other["encryption"]) = (json!([]), Value::Null);
            request["images"].as_array_mut().unwrap().push(other);
            let (world, states) = (World::new(request), OnceCell::new());
            for action in actions(cloud) {
                let trial = Trial::of(&world, &world, &states, &action);
                let runs = trial.runs(&world);
                if trial.plan.blocked_by.is_empty() {
                    trial.works_for(&action, &runs);
                }
            }
        }
    }
}
