//! A model checker: every state that a small world can reach, on every cloud, and what holds in all states.
//!
//! Three accounts in two regions do what they can with a plain image of one account and a special image of another. If
//! the cloud has replies, the special image is a full-server image. Otherwise its key is granted only to the third
//! account, which is also the only account with a vault. The engine decides which actions are allowed. [`World`]
//! applies them as the two guides describe, and the engine has to agree after every step and in every fact.
//!
//! The world is bounded: two images at once, so that a copy takes the place of a deleted image; two shares or servers
//! at once; one backup in the vault. A step beyond these bounds is checked, but not followed.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

#[path = "support/common.rs"]
mod common;

use common::Json;
use image_sharing::clouds::{self, Cloud};
use image_sharing::model::{input, *};
use image_sharing::{Accounts, Action, ActionKind, Catalog, Context, Decision, Use, Verb, View};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::iter::zip;
use std::sync::LazyLock;
use std::{fmt, mem, thread};

/// The clouds of the two guides.
const GUIDES: [&str; 2] = ["alibaba-ecs", "otc-ims"];

/// The slots for images. The last one is for a copy that is one image too many.
const IMAGES: [&str; 3] = ["m-1", "m-2", "m-3"];
const IMAGES_AT_ONCE: usize = 2;
const SHARES_AND_SERVERS_AT_ONCE: usize = 2;
const BACKUPS_AT_ONCE: usize = 1;
/// The limit of accounts per image: so low that it matters.
const LIMIT: usize = 1;

type Region = &'static str;
const HERE: Region = "here";
const THERE: Region = "there";

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Account {
    Ann,
    Bob,
    Cyd,
}
use Account::{Ann, Bob, Cyd};

impl Account {
    const ALL: [Self; 3] = [Ann, Bob, Cyd];

    /// A valid id on every cloud: 32 digits.
    const fn id(self) -> &'static str {
        match self {
            Ann => "11111111111111111111111111111111",
            Bob => "22222222222222222222222222222222",
            Cyd => "33333333333333333333333333333333",
        }
    }

    fn of(id: &str) -> Self {
        Self::ALL.into_iter().find(|account| account.id() == id).unwrap()
    }
}

fn standpoints() -> impl Iterator<Item = (Account, Region)> {
    Account::ALL.into_iter().flat_map(|account| [(account, HERE), (account, THERE)])
}

fn read<T: DeserializeOwned>(value: Value) -> T {
    input::read(Json(value)).unwrap()
}

/// An account, its region, and the action that it wants to take on the image in a slot.
struct Move {
    number: usize,
    by: Account,
    at: Region,
    place: usize,
    /// The region that the action names.
    wish: Option<Region>,
    action: Action,
}

/// Every action that an account can request, whether or not it makes sense.
static MOVES: LazyLock<Vec<Move>> = LazyLock::new(|| {
    let mut moves = Vec::new();
    for (by, at) in standpoints() {
        let elsewhere = if at == HERE { THERE } else { HERE };
        for (place, id) in IMAGES.iter().enumerate().take(IMAGES_AT_ONCE) {
            for mut action in actions(elsewhere) {
                let wish = action.get("region").map(|_| elsewhere);
                action["image"] = json!(id);
                moves.push(Move { number: moves.len(), by, at, place, wish, action: read(action) });
            }
        }
    }
    moves
});

fn moves(by: Account, at: Region) -> impl Iterator<Item = &'static Move> {
    MOVES.iter().filter(move |wanted| (wanted.by, wanted.at) == (by, at))
}

fn actions(elsewhere: Region) -> Vec<Value> {
    let mut actions = vec![
        json!({ "type": "unshare", "accounts": "all" }),
        json!({ "type": "accept" }),
        json!({ "type": "accept", "vault": "vault" }),
        json!({ "type": "reject" }),
        json!({ "type": "delete" }),
        json!({ "type": "delete", "force": true }),
        json!({ "type": "copy" }),
        json!({ "type": "copy", "region": elsewhere }),
        json!({ "type": "copy", "key": "default" }),
        json!({ "type": "use", "as": "server", "region": elsewhere }),
    ];
    for account in Account::ALL {
        let others: Vec<_> =
            Account::ALL.iter().filter(|other| **other != account).map(|other| other.id()).collect();
        actions.push(json!({ "type": "share", "accounts": others }));
        actions.push(json!({ "type": "share", "accounts": [account.id()] }));
        actions.push(json!({ "type": "share", "accounts": [account.id()], "region": elsewhere }));
        actions.push(json!({ "type": "unshare", "accounts": [account.id()] }));
    }
    actions.extend(Use::ALL.iter().map(|purpose| json!({ "type": "use", "as": purpose })));
    actions
}

impl fmt::Display for Move {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let action = serde_json::to_string(&self.action).unwrap();
        let named = |text: String, account: Account| text.replace(account.id(), &format!("{account:?}"));
        write!(f, "{:?}, acting {}: {}", self.by, self.at, Account::ALL.into_iter().fold(action, named))
    }
}

/// The contents of an image, as far as they decide who can use it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Content {
    Plain,
    FullServer,
    /// Encrypted under a key that Cyd may also use.
    Granted,
    /// Encrypted under the default key of its owner.
    Sealed,
}

/// An image as the guides describe it. On a cloud without replies, every share counts as accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Known {
    content: Content,
    owner: Account,
    region: Region,
    shares: [Option<ShareStatus>; 3],
    servers: [u32; 3],
}

impl Known {
    const fn new(content: Content, owner: Account, region: Region) -> Self {
        Self { content, owner, region, shares: [None; 3], servers: [0; 3] }
    }

    fn can_be_used_by(&self, account: Account) -> bool {
        self.owner == account || self.shares[account as usize] == Some(ShareStatus::Accepted)
    }

    fn is_in(&self, view: View, account: Account) -> bool {
        let share = self.shares[account as usize];
        match view {
            View::Owned => self.owner == account,
            View::SharedByMe => self.owner == account && self.shares != [None; 3],
            View::SharedWithMe => share == Some(ShareStatus::Accepted),
            View::Pending => share == Some(ShareStatus::Pending),
            View::Rejected => share == Some(ShareStatus::Rejected),
            other => unreachable!("tests/model.rs: say what `{other}` shows"),
        }
    }

    fn facts(&self, id: &str, cloud: &Cloud) -> Image {
        static FULL_SERVER: LazyLock<Image> = LazyLock::new(|| {
            read(json!({
                "id": "any", "kind": "full-server", "backup": { "service": "cbr", "sizeGib": 80 },
                "origin": "custom", "visibility": "private", "status": "available",
                "protected": false, "dataDisks": 0, "sizeGib": 40, "published": false, "tasks": [],
            }))
        });
        let shares = zip(Account::ALL, self.shares).filter_map(|(account, status)| {
            let status = Some(status?).filter(|_| cloud.sharing.handshake);
            Some(Share::new(account.id()).with(|share| {
                share.status = status;
                share.via = Some(Via::Account);
            }))
        });
        let servers = zip(Account::ALL, self.servers)
            .filter(|(_, made)| *made > 0)
            .map(|(account, made)| Resource::new(account.id(), ResourceKind::Server, Count::new(made)));
        let mut image = FULL_SERVER.clone();
        image.id = id.into();
        image.owner = Some(self.owner.id().into());
        image.region = Some(self.region.into());
        image.encryption = Some(self.encryption());
        image.resources = Some(servers.collect());
        image.shares = Some(shares.collect());
        if self.content != Content::FullServer {
            (image.kind, image.backup) = (Some(Kind::SystemDisk), None);
        }
        image
    }

    fn encryption(&self) -> Nullable<Encryption> {
        let (key, user) = match self.content {
            Content::Plain | Content::FullServer => return Nullable::Null,
            Content::Granted => (Key::Custom, Cyd),
            Content::Sealed => (Key::Default, self.owner),
        };
        let granted_to = Some(vec![user.id().into()]);
        Nullable::Value(Encryption::new(key).with(|encryption| {
            encryption.enabled = Some(true);
            encryption.granted_to = granted_to;
        }))
    }
}

/// Everything that exists, for all accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct World {
    images: [Option<Known>; 3],
    /// The number of backups in the vault; `None`: unknown.
    backups: Option<usize>,
}

impl World {
    fn start(cloud: &Cloud) -> Self {
        let special = if cloud.sharing.handshake { Content::FullServer } else { Content::Granted };
        let images =
            [Some(Known::new(Content::Plain, Ann, HERE)), Some(Known::new(special, Bob, HERE)), None];
        Self { images, backups: Some(0) }
    }

    fn there(&self) -> impl Iterator<Item = (&'static str, Known)> {
        zip(IMAGES, self.images).filter_map(|(id, image)| Some((id, image?)))
    }

    /// The world after an action that the cloud allows.
    fn after(mut self, Move { by, place, wish, action, .. }: &Move, cloud: &Cloud) -> Self {
        let Some(image) = &mut self.images[*place] else { return self };
        let own = *by as usize;
        match &action.kind {
            ActionKind::Share { accounts, .. } => {
                let offered =
                    if cloud.sharing.handshake { ShareStatus::Pending } else { ShareStatus::Accepted };
                for account in accounts {
                    // An account that has rejected the image gets a new offer. For all others nothing changes.
                    let share = &mut image.shares[Account::of(account) as usize];
                    *share = share.filter(|status| *status != ShareStatus::Rejected).or(Some(offered));
                }
            }
            ActionKind::Unshare { accounts: Accounts::All } => image.shares = [None; 3],
            ActionKind::Unshare { accounts: Accounts::Only(accounts) } => {
                accounts.iter().for_each(|account| image.shares[Account::of(account) as usize] = None);
            }
            ActionKind::Accept { .. } => {
                let before = image.shares[own].replace(ShareStatus::Accepted);
                if image.content == Content::FullServer {
                    match before {
                        Some(ShareStatus::Accepted) => {}
                        // No document says whether a rejection removes the backup from the vault.
                        Some(ShareStatus::Rejected) => self.backups = None,
                        _ => self.backups = self.backups.map(|backups| backups + 1),
                    }
                }
            }
            ActionKind::Reject { .. } => image.shares[own] = Some(ShareStatus::Rejected),
            ActionKind::Delete { .. } => self.images[*place] = None,
            ActionKind::Copy { key, .. } => {
                // No document says whose key encrypts a copy of another account's image. Here it is the copy's own.
                let sealed = key.is_some() || (image.content == Content::Granted && image.owner != *by);
                let content = if sealed { Content::Sealed } else { image.content };
                let copy = Known::new(content, *by, wish.unwrap_or(image.region));
                *self.images.iter_mut().find(|place| place.is_none()).unwrap() = Some(copy);
            }
            ActionKind::Use { r#as: Use::Server | Use::SystemDisk, .. } => image.servers[own] += 1,
            ActionKind::Use { .. } | ActionKind::Update { .. } => {}
        }
        self
    }

    fn is_in_bounds(&self) -> bool {
        let shares = self.there().flat_map(|(_, image)| image.shares).flatten().count();
        let servers: u32 = self.there().flat_map(|(_, image)| image.servers).sum();
        self.there().count() <= IMAGES_AT_ONCE
            && shares + servers as usize <= SHARES_AND_SERVERS_AT_ONCE
            && self.backups.is_none_or(|backups| backups <= BACKUPS_AT_ONCE)
    }

    fn facts(&self, cloud: &Cloud) -> Vec<Image> {
        self.there().map(|(id, image)| image.facts(id, cloud)).collect()
    }

    fn vaults(&self, account: Account) -> Vec<Vault> {
        static EMPTY: LazyLock<Vault> = LazyLock::new(|| {
            read(json!({
                "id": "vault", "region": HERE, "type": "server", "protection": "backup",
                "capacityGib": 80, "usedGib": 0, "available": true,
            }))
        });
        let used_gib = self.backups.and_then(|backups| Gib::new(80.0 * backups as f64));
        if account == Cyd { vec![EMPTY.clone().with(|vault| vault.used_gib = used_gib)] } else { Vec::new() }
    }

    /// The facts that an account has in a region.
    fn catalog(&self, cloud: &'static Cloud, account: Account, region: Region) -> Catalog {
        let mut context = Context::new(cloud, account.id());
        context.caller.region = Some(region.into());
        let limit = Some(Count::new(LIMIT as u32));
        context.caller.limits.accounts_per_image = limit;
        context.caller.limits.accounts_per_full_server_image = limit;
        Catalog::new(context, self.facts(cloud), Some(self.vaults(account))).unwrap()
    }

    /// Whether a catalog has exactly the account's facts of this world.
    fn is_held(&self, catalog: &Catalog, account: Account) -> bool {
        let by_id = |image: &Image| catalog.image(&image.id).is_some_and(|held| held.facts() == image);
        let indexed = catalog.images().all(by_id);
        let mut images: Vec<Image> = catalog.images().cloned().collect();
        for image in &mut images {
            // The engine gives a copy a provisional id. It leaves the key unknown if no document gives it.
            if !IMAGES.contains(&&*image.id) {
                image.id = IMAGES.into_iter().find(|id| catalog.image(id).is_none()).unwrap().into();
                image.encryption.get_or_insert(Known::new(Content::Sealed, account, HERE).encryption());
            }
            image.shares.iter_mut().for_each(|shares| shares.sort_by(|a, b| a.account.cmp(&b.account)));
            image.resources.iter_mut().for_each(|made| made.sort_by(|a, b| a.account.cmp(&b.account)));
        }
        images.sort_by(|a, b| a.id.cmp(&b.id));
        let vaults = catalog.vaults() == Some(&*self.vaults(account));
        indexed && vaults && images == self.facts(catalog.context().cloud)
    }
}

/// An allowed move, and the world after it, unless that is out of bounds.
struct Step {
    from: usize,
    taken: &'static Move,
    to: Option<usize>,
}

/// All reachable worlds of a cloud.
struct Explored {
    cloud: &'static Cloud,
    /// The nearest first.
    worlds: Vec<World>,
    numbers: HashMap<World, usize>,
    /// In the order in which they were tried.
    steps: Vec<Step>,
    undecided: Vec<(usize, &'static Move)>,
}

static EXPLORED: LazyLock<Vec<Explored>> = LazyLock::new(|| {
    thread::scope(|scope| {
        let threads: Vec<_> =
            GUIDES.iter().map(|id| scope.spawn(|| Explored::all(clouds::find(id).unwrap()))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    })
});

impl Explored {
    fn all(cloud: &'static Cloud) -> Self {
        let (worlds, numbers, steps, undecided) = Default::default();
        let mut explored = Self { cloud, worlds, numbers, steps, undecided };
        explored.enter(World::start(cloud));
        let mut from = 0;
        while from < explored.worlds.len() {
            standpoints().for_each(|(by, at)| explored.look_around(from, by, at));
            from += 1;
        }
        explored
    }

    fn enter(&mut self, world: World) -> usize {
        *self.numbers.entry(world).or_insert_with(|| {
            self.worlds.push(world);
            self.worlds.len() - 1
        })
    }

    fn look_around(&mut self, from: usize, by: Account, at: Region) {
        let world = self.worlds[from];
        let catalog = world.catalog(self.cloud, by, at);
        for wanted in moves(by, at) {
            match catalog.decide(&wanted.action) {
                Decision::Allow => {
                    let after = world.after(wanted, self.cloud);
                    let to = after.is_in_bounds().then(|| self.enter(after));
                    self.steps.push(Step { from, taken: wanted, to });
                }
                Decision::Deny => {}
                Decision::Unknown => self.undecided.push((from, wanted)),
            }
        }
    }

    fn allows(&self, from: usize, wanted: &Move) -> bool {
        let tried = |step: &Step| (step.from, step.taken.number);
        self.steps.binary_search_by_key(&(from, wanted.number), tried).is_ok()
    }

    /// The shortest path to a world, the state there, and what happens then.
    fn way_to(&self, world: usize, then: impl fmt::Display) -> String {
        let mut way = format!("{:?}\n→ {then}", self.worlds[world]);
        let mut last = world;
        while last > 0 {
            let first = self.steps.iter().find(|step| step.to == Some(last)).unwrap();
            way = format!("{}\n{way}", first.taken);
            last = first.from;
        }
        format!("{}:\n{way}", self.cloud.id)
    }
}

#[test]
fn every_world_can_be_left_and_emptied() {
    for explored in &*EXPLORED {
        let Explored { cloud, worlds, steps, .. } = explored;
        let questions = worlds.len() * MOVES.len();
        println!("{}: {} worlds, {} steps, {questions} questions", cloud.id, worlds.len(), steps.len());
        let mut sources = vec![Vec::new(); worlds.len()];
        for Step { from, to, .. } in steps {
            to.iter().for_each(|to| sources[*to].push(*from));
        }
        let is_empty = |number: &usize| worlds[*number].there().count() == 0;
        let mut open: Vec<usize> = (0..worlds.len()).filter(is_empty).collect();
        let mut way_out = vec![false; worlds.len()];
        while let Some(number) = open.pop() {
            if !mem::replace(&mut way_out[number], true) {
                open.extend(&sources[number]);
            }
        }
        let stuck = way_out.iter().position(|way_out| !way_out);
        assert!(stuck.is_none(), "{}", explored.way_to(stuck.unwrap_or_default(), "no way out"));
    }
}

#[test]
fn what_is_known_is_decided() {
    for explored in &*EXPLORED {
        if let Some((from, wanted)) = explored.undecided.first() {
            unreachable!("{}", explored.way_to(*from, wanted));
        }
    }
}

/// Calls `look` with every world of every cloud, for every account and region.
fn everywhere(look: impl Fn(&Explored, usize, Account, Region)) {
    for explored in &*EXPLORED {
        for number in 0..explored.worlds.len() {
            standpoints().for_each(|(by, at)| look(explored, number, by, at));
        }
    }
}

#[test]
fn lists_show_what_the_guides_have_them_show() {
    everywhere(|explored, number, by, at| {
        let world = explored.worlds[number];
        let catalog = world.catalog(explored.cloud, by, at);
        for view in View::ALL {
            let shown = catalog.list(*view).map(|image| &*image.id);
            let described = world.there().filter(|(_, image)| image.region == at && image.is_in(*view, by));
            let what = format_args!("{by:?}, acting {at}, lists {view}");
            assert!(shown.eq(described.map(|(id, _)| id)), "{}", explored.way_to(number, what));
        }
    });
}

#[test]
fn what_is_denied_changes_nothing() {
    everywhere(|explored, from, by, at| {
        let catalog = explored.worlds[from].catalog(explored.cloud, by, at);
        let mut after = catalog.clone();
        // A refusal computes all fixes, which takes long. So each world checks only some of its moves.
        for wanted in moves(by, at).filter(|wanted| (from + wanted.number) % 8 == 0) {
            if !explored.allows(from, wanted) {
                let refused = after.apply(&wanted.action).is_err();
                let same = catalog.images().eq(after.images()) && catalog.vaults() == after.vaults();
                assert!(refused && same, "{}", explored.way_to(from, wanted));
            }
        }
    });
}

/// The conditions of the guides. If one is not met, the action is impossible.
fn is_entitled(Move { by, action, .. }: &Move, image: &Known, cloud: &Cloud) -> bool {
    let answers = cloud.sharing.handshake && image.shares[*by as usize].is_some();
    match &action.kind {
        // Unsharing with everybody needs at least one share.
        ActionKind::Unshare { accounts: Accounts::All } => image.owner == *by && image.shares != [None; 3],
        ActionKind::Share { .. } | ActionKind::Unshare { .. } => image.owner == *by,
        ActionKind::Delete { .. } => {
            image.owner == *by && (cloud.sharing.handshake || image.shares == [None; 3])
        }
        ActionKind::Accept { vault, .. } => {
            answers && (image.content != Content::FullServer || (*by == Cyd && vault.is_some()))
        }
        ActionKind::Reject { .. } => answers,
        ActionKind::Copy { .. } | ActionKind::Use { .. } => image.can_be_used_by(*by),
        ActionKind::Update { .. } => unreachable!("the guides update nothing"),
    }
}

/// Whether these conditions are sufficient. Other documents add more.
fn is_enough(Move { at, wish, action, .. }: &Move, image: &Known) -> bool {
    let simple = match &action.kind {
        ActionKind::Unshare { accounts } => *accounts == Accounts::All,
        ActionKind::Delete { force } => *force || image.servers == [0; 3],
        ActionKind::Accept { .. } | ActionKind::Reject { .. } => true,
        ActionKind::Use { r#as, .. } => *r#as == Use::Server && wish.is_none(),
        ActionKind::Share { .. } | ActionKind::Copy { .. } | ActionKind::Update { .. } => false,
    };
    simple && *at == image.region
}

#[test]
fn everybody_can_do_what_the_guides_let_them_and_nothing_else() {
    for explored in &*EXPLORED {
        for (from, world) in explored.worlds.iter().enumerate() {
            for wanted in &*MOVES {
                let allowed = explored.allows(from, wanted);
                // No action works on a deleted image.
                let described = world.images[wanted.place].is_some_and(|image| {
                    is_entitled(wanted, &image, explored.cloud) && (allowed || is_enough(wanted, &image))
                });
                assert_eq!(allowed, described, "{}", explored.way_to(from, wanted));
            }
        }
    }
}

/// Checks a law for every step. The law gets the cloud, the step, its image, and the world after it.
fn in_every_step(law: impl Fn(&Explored, &Step, &Known, &World) -> bool) {
    for explored in &*EXPLORED {
        for step in &explored.steps {
            let world = explored.worlds[step.from];
            let after = world.after(step.taken, explored.cloud);
            let holds =
                world.images[step.taken.place].is_some_and(|image| law(explored, step, &image, &after));
            assert!(holds, "{}", explored.way_to(step.from, step.taken));
        }
    }
}

#[test]
fn what_is_allowed_changes_what_the_guides_say_and_nothing_else() {
    in_every_step(|explored, Step { from, taken, .. }, _, after| {
        let mut catalog = explored.worlds[*from].catalog(explored.cloud, taken.by, taken.at);
        catalog.apply(&taken.action).is_ok() && after.is_held(&catalog, taken.by)
    });
}

#[test]
fn nothing_happens_across_regions_but_the_copies_of_owners() {
    in_every_step(|_, Step { taken, .. }, image, _| {
        let on_site = taken.at == image.region;
        let within = taken.wish.is_none_or(|wish| wish == image.region);
        match taken.action.verb() {
            // These actions go to the region that they name.
            Verb::Share | Verb::Use => within && (on_site || taken.wish.is_some()),
            Verb::Copy => on_site && (within || image.owner == taken.by),
            _ => on_site && within,
        }
    });
}

#[test]
fn no_image_is_shared_beyond_its_limit() {
    in_every_step(|explored, Step { taken, .. }, image, after| {
        let Some(after) = &after.images[taken.place] else { return true };
        let shares = |image: &Known| image.shares.iter().flatten().count();
        let open = image.shares.iter().filter(|share| **share == Some(ShareStatus::Pending)).count();
        let added = shares(after).saturating_sub(shares(image));
        // On a cloud with replies, open offers do not count, and the limit no longer refuses a reply.
        (added == 0 || shares(image) - open + added <= LIMIT)
            && (explored.cloud.sharing.handshake || shares(after) <= LIMIT)
    });
}

#[test]
fn a_share_changes_through_its_account_or_the_owner_only() {
    in_every_step(|_, Step { taken, .. }, image, after| {
        let shares = after.images[taken.place].map_or([None; 3], |image| image.shares);
        let same = |account: Account| shares[account as usize] == image.shares[account as usize];
        taken.by == image.owner || Account::ALL.into_iter().all(|other| other == taken.by || same(other))
    });
}
