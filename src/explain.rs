//! From a refusal of the backend to what it can mean, in the engine's terms.
//!
//! A status and a code fit some rows of the cloud's table. Those that the facts violate come first. Then those that they
//! would violate if one of them were otherwise: since the facts were read, somebody may have changed one, and some were
//! not known. Then what only the backend can tell.

use crate::action::{Action, ActionKind};
use crate::backends::{Answer, Tree};
use crate::case::{Case, Held};
use crate::clouds::{Backend, Cloud, Row};
use crate::facts::{
    Backup, BackupService, Caller, Count, Encryption, Gib, Id, Image, Key, Kind, Nullable, Origin, Os,
    Protection, Resource, ResourceKind, Role, Share, ShareStatus, Status, Task, Vault, VaultType, Visibility,
};
use crate::fixes;
use crate::outcome::Stop;
use crate::survey::Finding;
use rustc_hash::FxHashSet;

/// Something that a refusal can mean.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// What it is.
    pub finding: Finding,
    /// The fact that has to be otherwise than it was told for that; none: it need not.
    pub changed: Option<&'static str>,
}

/// What a refusal says.
#[derive(Debug, Default)]
struct Refusal {
    status: Option<u16>,
    codes: Vec<String>,
    said: Vec<String>,
}

/// What a refusal can mean, the likeliest first; nothing, if the answer is none.
pub(crate) fn explain(cloud: &'static Cloud, case: &Case, answer: &Answer) -> Vec<Explanation> {
    let Some(mut refusal) = Refusal::of(answer, &case.action.image) else { return Vec::new() };
    let told = refusal.told();
    let same: Vec<_> = refusal.codes.iter().filter_map(|code| cloud.api.same(code)).collect();
    refusal.codes.extend(same.into_iter().map(str::to_owned));
    let case = case.answered(&told);
    let verb = case.action.verb();
    let fitting = |row: &&'static Row| row.on().contains(&verb);
    let rows = || cloud.rows.iter().enumerate().filter(|(_, row)| fitting(row));
    let refusals = || (cloud.rows.len()..).zip(cloud.refusals).filter(|(_, row)| fitting(row));
    // A code that is known by itself is not taken for a kind of another.
    let closest = rows().chain(refusals()).map(|(_, row)| refusal.closeness(row.backend)).max();
    let fit =
        |row: &Row| refusal.fit(row.backend).filter(|_| Some(refusal.closeness(row.backend)) == closest);

    let named = refusal.said.iter().find_map(|said| cloud.api.meant(said));
    let named = named.filter(|code| rows().any(|(_, row)| row.meta.code == *code && fit(row).is_some()));
    let is_named = |row: &Row| named.is_none_or(|code| code == row.meta.code);
    let mut found = Vec::new();
    for sure in [true, false] {
        let fits = |row: &Row| fit(row).is_some_and(|fit| (fit != Fit::Maybe) == sure);
        let (likely, others): (Vec<_>, Vec<_>) =
            rows().filter(|(_, row)| fits(row)).partition(|(_, row)| is_named(row));
        found.extend(likely.iter().flat_map(|(index, row)| violated(*index, row, &case, None)));
        if sure {
            found.extend(likely.iter().flat_map(|(index, row)| if_otherwise(*index, row, &case, cloud)));
        }
        found.extend(others.iter().flat_map(|(index, row)| violated(*index, row, &case, None)));
        let untold = refusals().filter(|(_, row)| fits(row) && refusal.speaks_for(row.backend));
        found.extend(untold.flat_map(|(index, row)| violated(index, row, &case, None)));
    }
    // A refusal is one, even where nothing that it is documented for can be.
    if found.is_empty() {
        found
            .extend(refusals().last().into_iter().flat_map(|(index, row)| violated(index, row, &case, None)));
    }
    let mut seen = FxHashSet::default();
    found.retain(|explanation| seen.insert(explanation.finding.code()));
    // The last of the refusals stands for what is documented nowhere: it fits all, and is worth telling alone.
    if found.len() > 1
        && let Some(last) = cloud.refusals.last()
    {
        found.retain(|explanation| explanation.finding.code() != last.meta.code);
    }
    let mut findings: Vec<Finding> = found.iter().map(|explanation| explanation.finding.clone()).collect();
    fixes::offer(cloud, &case, &mut findings);
    for (explanation, finding) in found.iter_mut().zip(findings) {
        if explanation.changed.is_none() {
            explanation.finding = finding;
        }
    }
    found
}

/// What a rule finds in a case.
fn violated(index: usize, row: &'static Row, case: &Case, changed: Option<&'static str>) -> Vec<Explanation> {
    let Err(Stop { breaches, .. }) = row.rule.check(case) else { return Vec::new() };
    let by = row.by_for(case);
    let finding = |breach| Finding { row, index, by, breach, fixes: Vec::new() };
    breaches.into_iter().map(|breach| Explanation { finding: finding(breach), changed }).collect()
}

/// What it finds where one fact is otherwise.
fn if_otherwise(index: usize, row: &'static Row, case: &Case, cloud: &Cloud) -> Vec<Explanation> {
    let found = |world: World, path| {
        let held = world.image.map(Held::new);
        let changed = case.on(held.as_ref(), world.vaults.as_deref());
        violated(index, row, &changed.by(&world.caller), Some(path))
    };
    for (path, change) in CHANGES {
        // An image that is not known may be there after all: the caller's, or somebody's who shares it.
        for there in if case.has_image() { &[None] } else { THERE } {
            let mut world = World::of(case, cloud);
            if let Some(there) = there {
                there(&mut world);
            }
            change(&mut world);
            let found = found(world, if there.is_some() { "/image" } else { path });
            if !found.is_empty() {
                return found;
            }
        }
    }
    Vec::new()
}

/// What an image may be that is not known.
const THERE: &[Option<Change>] = &[
    Some(|world| world.image = Some(ordinary(world, world.caller.account.clone(), Vec::new()))),
    Some(|world| {
        let share = Share { status: Some(ShareStatus::Accepted), ..offered(&world.caller.account) };
        world.image = Some(ordinary(world, "?".into(), vec![share]));
    }),
];

/// An image of which nothing speaks against an action.
fn ordinary(world: &World, owner: Id, shares: Vec<Share>) -> Image {
    Image {
        owner: Some(owner),
        region: world.caller.region.clone(),
        kind: Some(Kind::SystemDisk),
        origin: Some(Origin::Custom),
        visibility: Some(Visibility::Shared),
        status: Some(Status::Available),
        protected: Some(false),
        encryption: Some(Nullable::Null),
        resources: Some(Vec::new()),
        shares: Some(shares),
        ..Image::new(world.action.image.clone())
    }
}

/// How well a refusal fits what a row says of the backend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fit {
    /// It has the code.
    Code,
    /// It has the status, and neither has a code.
    Status,
    /// Nothing speaks against it.
    Maybe,
}

impl Refusal {
    fn of(answer: &Answer, image: &Id) -> Option<Self> {
        let mut refusal = Self { status: answer.status, ..Self::default() };
        match &answer.body {
            Tree::Text(text) => refusal.said.push(plain(text)),
            body => {
                let entities = body.inside("entities").ok().flatten();
                let about =
                    |result: &Tree| result.id("image_id").ok().flatten().is_none_or(|id| id == *image);
                let mut fails = says(body, &["fail", "failed"]);
                // A job on several images ends differently for each, and for each account.
                let mut failures = Vec::new();
                let looked = entities.map(|entities| {
                    entities.each("results", &mut |result| {
                        if about(result) {
                            failures.push(!says(result, &["success", "running", "init"]));
                        }
                        Ok(())
                    })
                });
                drop(looked);
                if !failures.is_empty() {
                    fails = failures.contains(&true);
                }
                if !fails && !answer.refuses() && (entities.is_some() || says(body, STATES)) {
                    return None;
                }
                refusal.search(body, 4);
                if fails {
                    // The status is that of asking how the job went.
                    refusal.status = None;
                    refusal.codes.retain(|code| !STATES.iter().any(|state| code.eq_ignore_ascii_case(state)));
                    return Some(refusal);
                }
            }
        }
        if refusal.status.is_none() {
            let number = |said: &String| said.split(' ').next()?.parse().ok().filter(|status| *status >= 400);
            refusal.status = refusal.said.iter().find_map(number);
        }
        let refuses = match refusal.status {
            Some(status) => status >= 400,
            None => !refusal.codes.is_empty(),
        };
        refuses.then_some(refusal)
    }

    /// Looks for codes and messages wherever clouds put them.
    fn search(&mut self, tree: &Tree, depth: usize) {
        match tree {
            Tree::Record(fields) => {
                for (name, value) in fields {
                    let names = |list: &[&str]| list.iter().any(|other| name.eq_ignore_ascii_case(other));
                    match value {
                        Tree::Text(text) if self.codes.contains(text) || text.is_empty() => {}
                        Tree::Text(text)
                            if names(&["code", "error_code", "errorCode", "reason", "status"]) =>
                        {
                            self.codes.push(text.clone());
                        }
                        Tree::Text(text)
                            if names(&["message", "error_msg", "fail_reason", "title", "error"]) =>
                        {
                            self.said.push(text.clone());
                        }
                        Tree::Number(status) if names(&["code"]) && self.status.is_none() => {
                            self.status = Some(*status as u16);
                        }
                        _ if depth > 0 => self.search(value, depth - 1),
                        _ => {}
                    }
                }
            }
            Tree::List(items) => items.iter().for_each(|item| self.search(item, depth)),
            _ => {}
        }
    }

    /// How much of a code that it has a row names.
    fn closeness(&self, backend: Backend) -> usize {
        match backend {
            Backend::Refuses { code: Some(code), .. }
                if self.codes.iter().any(|other| is_code(other, code)) =>
            {
                code.len()
            }
            _ => 0,
        }
    }

    /// Whether there is something in it that is for a row of which no fact says anything: where there is neither a
    /// status nor a code that is known, one is as likely as the other.
    fn speaks_for(&self, backend: Backend) -> bool {
        let silent = matches!(backend, Backend::Refuses { status: None, .. });
        silent || self.status.is_some() || self.fit(backend) == Some(Fit::Code)
    }

    fn fit(&self, backend: Backend) -> Option<Fit> {
        let Backend::Refuses { status, code } = backend else { return None };
        if let Some(code) = code {
            let same = self.codes.iter().any(|other| is_code(other, code));
            let maybe = self.codes.is_empty() && (self.status.is_none() || self.status == status);
            return if same { Some(Fit::Code) } else { maybe.then_some(Fit::Maybe) };
        }
        match (status, self.status) {
            (Some(one), Some(other)) if one == other && self.codes.is_empty() => Some(Fit::Status),
            (Some(one), Some(other)) => (one == other || one.min(other) >= 500).then_some(Fit::Maybe),
            _ => Some(Fit::Maybe),
        }
    }

    /// All of it in one line.
    fn told(&self) -> String {
        let status = self.status.map(|status| status.to_string());
        let parts = status.iter().chain(&self.codes).chain(&self.said);
        parts.map(String::as_str).collect::<Vec<_>>().join(" ")
    }
}

/// What a job says of how it goes.
const STATES: &[&str] = &["success", "fail", "failed", "running", "init"];

/// Whether something has one of these for its status.
fn says(tree: &Tree, states: &[&str]) -> bool {
    let said = tree.text("status").ok().flatten();
    said.is_some_and(|said| states.iter().any(|state| said.eq_ignore_ascii_case(state)))
}

/// Whether a code is another, or a kind of it: clouds misspell theirs, and mend that later.
fn is_code(code: &str, row: &str) -> bool {
    let spelled =
        |code: &str| code.to_ascii_lowercase().replace("deined", "denied").replace("forbbiden", "forbidden");
    let (code, row) = (spelled(code), spelled(row));
    code.strip_prefix(&row).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// The words of a page.
fn plain(page: &str) -> String {
    let mut text = String::new();
    for (index, part) in page.split('<').enumerate() {
        let words = if index == 0 { part } else { part.split_once('>').map_or("", |(_, words)| words) };
        text.push(' ');
        text.push_str(words);
    }
    let text =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"), ("&amp;", "&")]
            .iter()
            .fold(text, |text, (entity, letter)| text.replace(entity, letter));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The facts of a case, to be changed.
struct World<'a> {
    action: &'a Action,
    recipient: &'a Id,
    /// As many accounts as certainly do not fit.
    many: usize,
    image: Option<Image>,
    /// The image is not known, only supposed to be there.
    supposed: bool,
    caller: Caller,
    vaults: Option<Vec<Vault>>,
}

impl<'a> World<'a> {
    fn of(case: &Case<'a>, cloud: &Cloud) -> Self {
        let own = &case.asker().limits;
        let limits = cloud.limits();
        let many = [own.accounts_per_image, limits.accounts_per_image, limits.accounts_per_full_server_image];
        Self {
            action: case.action,
            recipient: case.recipient(),
            many: many.into_iter().flatten().map(Count::get).max().unwrap_or_default() as usize,
            image: case.image().ok().map(|held| held.facts().clone()),
            supposed: !case.has_image(),
            caller: case.asker().clone(),
            vaults: case.held_vaults().map(<[Vault]>::to_vec),
        }
    }

    fn set(&mut self, set: impl FnOnce(&mut Image)) {
        if let Some(image) = &mut self.image {
            set(image);
        }
    }

    /// The accounts that the action is about.
    fn named(&self) -> Vec<Id> {
        match self.action.kind {
            ActionKind::Accept { .. } | ActionKind::Reject { .. } => vec![self.recipient.clone()],
            ActionKind::Share { .. } | ActionKind::Unshare { .. } => self.action.accounts().to_vec(),
            _ => vec![self.caller.account.clone()],
        }
    }

    fn answered(&mut self, status: ShareStatus) {
        let named = self.named();
        self.set(|image| {
            for share in image.shares.iter_mut().flatten().filter(|share| named.contains(&share.account)) {
                share.status = Some(status);
            }
        });
    }

    fn encrypted(&mut self, key: Key, enabled: bool) {
        let none = Some(Vec::new());
        let encryption = Encryption { key, id: None, enabled: Some(enabled), granted_to: none };
        self.set(|image| image.encryption = Some(Nullable::Value(encryption)));
    }

    fn backed_up(&mut self, service: BackupService, shared: bool) {
        let backup = Backup { service, size_gib: None, shared_to_owner: Some(shared) };
        self.set(|image| image.backup = Some(backup));
    }

    fn vaults(&mut self, set: impl Fn(&mut Vault)) {
        self.vaults.iter_mut().flatten().for_each(set);
    }
}

fn offered(account: &Id) -> Share {
    Share { account: account.clone(), status: Some(ShareStatus::Pending), via: None, since: None }
}

type Change = fn(&mut World);

/// What somebody else may have done, or what may not have been known, the likeliest first.
const CHANGES: &[(&str, Change)] = &[
    ("/image", |world| world.image = if world.supposed { world.image.take() } else { None }),
    ("/image/shares", |world| {
        let named = world.named();
        world.set(|image| {
            image.shares.get_or_insert_default().retain(|share| !named.contains(&share.account))
        });
    }),
    ("/image/shares", |world| {
        let named = world.named();
        world.set(|image| {
            let shares = image.shares.get_or_insert_default();
            shares.extend(named.iter().map(offered));
        });
    }),
    ("/image/shares", |world| world.set(|image| image.shares = Some(Vec::new()))),
    ("/image/shares", |world| {
        let many = world.many;
        world.set(|image| {
            let others = (0..many).map(|number| format!("?{number}").into());
            image.shares.get_or_insert_default().extend(others.map(|id| offered(&id)));
            image.shares.iter_mut().flatten().for_each(|share| share.status = Some(ShareStatus::Accepted));
        });
    }),
    ("/image/shares/status", |world| world.answered(ShareStatus::Pending)),
    ("/image/shares/status", |world| world.answered(ShareStatus::Rejected)),
    ("/image/shares/status", |world| world.answered(ShareStatus::Accepted)),
    ("/image/visibility", |world| world.set(|image| image.visibility = Some(Visibility::Private))),
    ("/image/visibility", |world| world.set(|image| image.visibility = Some(Visibility::Community))),
    ("/image/visibility", |world| world.set(|image| image.visibility = Some(Visibility::Public))),
    ("/image/visibility", |world| world.set(|image| image.visibility = Some(Visibility::Shared))),
    ("/image/status", |world| world.set(|image| image.status = Some(Status::Creating))),
    ("/image/status", |world| world.set(|image| image.status = Some(Status::Deactivated))),
    ("/image/status", |world| world.set(|image| image.status = Some(Status::Deprecated))),
    ("/image/status", |world| world.set(|image| image.status = Some(Status::Failed))),
    ("/image/status", |world| world.set(|image| image.status = Some(Status::Available))),
    ("/image/protected", |world| world.set(|image| image.protected = Some(true))),
    ("/image/resources", |world| {
        let (account, kind) = (world.caller.account.clone(), ResourceKind::Server);
        let made = Resource { account, kind, count: Count::new(1) };
        world.set(|image| image.resources = Some(vec![made]));
    }),
    ("/image/tasks", |world| world.set(|image| image.tasks = Some(vec![Task::Copy]))),
    ("/image/tasks", |world| world.set(|image| image.tasks = Some(vec![Task::Export]))),
    ("/image/tasks", |world| world.set(|image| image.tasks = Some(vec![Task::Import]))),
    ("/image/encryption", |world| world.encrypted(Key::Custom, true)),
    ("/image/encryption", |world| world.encrypted(Key::Custom, false)),
    ("/image/encryption", |world| world.encrypted(Key::Default, true)),
    ("/image/encryption", |world| world.set(|image| image.encryption = Some(Nullable::Null))),
    ("/image/published", |world| world.set(|image| image.published = Some(true))),
    ("/image/productCode", |world| {
        world.set(|image| image.product_code = Some(Nullable::Value("?".to_owned())));
    }),
    ("/role", |world| world.caller.role = Some(Role::Reader)),
    ("/role", |world| world.caller.role = Some(Role::Member)),
    ("/organizations", |world| world.caller.organizations = Some(Vec::new())),
    ("/publicSharingBlocked", |world| world.caller.public_sharing_blocked = Some(true)),
    ("/image/owner", |world| world.set(|image| image.owner = Some("?".into()))),
    ("/image/kind", |world| world.set(|image| image.kind = Some(Kind::FullServer))),
    ("/image/kind", |world| world.set(|image| image.kind = Some(Kind::DataDisk))),
    ("/image/kind", |world| world.set(|image| image.kind = Some(Kind::Iso))),
    ("/image/kind", |world| world.set(|image| image.kind = Some(Kind::SystemDisk))),
    ("/image/origin", |world| world.set(|image| image.origin = Some(Origin::Public))),
    ("/image/origin", |world| world.set(|image| image.origin = Some(Origin::Marketplace))),
    ("/image/os", |world| world.set(|image| image.os = Some(Os::Windows))),
    ("/image/dataDisks", |world| world.set(|image| image.data_disks = Some(Count::new(1)))),
    ("/image/sizeGib", |world| world.set(|image| image.size_gib = Gib::new(f64::from(u32::MAX)))),
    ("/image/backup/service", |world| world.backed_up(BackupService::Csbs, false)),
    ("/image/backup/service", |world| world.backed_up(BackupService::Direct, false)),
    ("/image/backup/sharedToOwner", |world| world.backed_up(BackupService::Cbr, true)),
    ("/vaults", |world| world.vaults = Some(Vec::new())),
    ("/vaults/available", |world| world.vaults(|vault| vault.available = Some(false))),
    ("/vaults/type", |world| world.vaults(|vault| vault.r#type = Some(VaultType::Disk))),
    ("/vaults/protection", |world| world.vaults(|vault| vault.protection = Some(Protection::Replication))),
    ("/vaults/usedGib", |world| world.vaults(|vault| vault.used_gib = vault.capacity_gib)),
    ("/vaults/region", |world| world.vaults(|vault| vault.region = Some("?".into()))),
    ("/image/region", |world| world.set(|image| image.region = Some("?".into()))),
];
