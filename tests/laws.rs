//! Laws, tried on every world of a small universe, for every cloud.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

#[path = "support/ids.rs"]
mod ids;

use image_sharing::clouds::{CLOUDS, Cloud};
use image_sharing::model::*;
use image_sharing::rule::{Fix, Level};
use image_sharing::{Accounts, Action, ActionKind, Catalog, Context, Decision, Edit, Use, Verb};
use std::collections::HashMap;
use std::sync::LazyLock;

/// A world: one image as somebody knows it, one vault, and what the account wants to do.
#[derive(Clone, Debug)]
struct World {
    cloud: &'static Cloud,
    caller: Caller,
    image: Image,
    vaults: Option<Vec<Vault>>,
    action: Action,
}

/// One world of so many is tried: no multiple of the number of actions or of states, so that each meets each. All of
/// them hold, and take a minute.
const SAMPLE: usize = 5;

const HERE: &str = "region-1";
const THERE: &str = "region-2";

#[derive(Clone, Copy)]
struct People {
    me: &'static str,
    ann: &'static str,
    bob: &'static str,
}

/// Ids that are well formed on the clouds.
static PEOPLE: LazyLock<HashMap<&str, People>> = LazyLock::new(|| {
    let id = |cloud: &Cloud, number| &*ids::sample(cloud.account_ids[0].pattern, number).leak();
    let people = |cloud: &&'static Cloud| {
        (cloud.id, People { me: id(cloud, 1), ann: id(cloud, 2), bob: id(cloud, 3) })
    };
    CLOUDS.iter().map(people).collect()
});

fn people(cloud: &Cloud) -> People {
    PEOPLE[cloud.id]
}

impl World {
    fn catalog(&self) -> Catalog {
        let mut context = Context::new(self.cloud, self.caller.account.clone());
        context.caller = self.caller.clone();
        Catalog::new(context, vec![self.image.clone()], self.vaults.clone()).unwrap()
    }

    fn forget(&mut self, fact: Fact) {
        self.caller.forget(fact);
        self.image.forget(fact);
        self.vaults.iter_mut().flatten().for_each(|vault| vault.forget(fact));
        if fact == Fact::Vaults {
            self.vaults = None;
        }
    }

    /// The same world where only these facts are known.
    fn knowing(&self, known: &[Fact]) -> Self {
        // A backup is known by its service.
        let is_known = |fact: Fact| {
            known.iter().any(|known| known.path().starts_with(fact.path().trim_end_matches("/service")))
        };
        let mut world = self.clone();
        Fact::ALL.iter().filter(|fact| !is_known(**fact)).for_each(|fact| world.forget(*fact));
        world
    }

    /// The same world without one of its facts, for each of them.
    fn forgetting(&self) -> impl Iterator<Item = Self> {
        Fact::ALL.iter().filter_map(|fact| {
            let mut world = self.clone();
            world.forget(*fact);
            (world != *self).then_some(world)
        })
    }
}

impl PartialEq for World {
    fn eq(&self, other: &Self) -> bool {
        (&self.caller, &self.image, &self.vaults) == (&other.caller, &other.image, &other.vaults)
    }
}

fn share(account: &str, status: Option<ShareStatus>) -> Share {
    Share::new(account).with(|share| share.status = status)
}

fn vault(id: &str) -> Vault {
    Vault::new(id).with(|vault| {
        vault.region = Some(HERE.into());
        vault.r#type = Some(VaultType::Server);
        vault.protection = Some(Protection::Backup);
        vault.capacity_gib = Gib::new(80.0);
        vault.used_gib = Gib::new(0.0);
        vault.available = Some(true);
    })
}

fn actions(people: &People) -> Vec<ActionKind> {
    let ids = |accounts: &[&str]| accounts.iter().map(|&id| id.into()).collect::<Vec<Id>>();
    let to = |accounts: &[&str]| ActionKind::Share { accounts: ids(accounts), region: None };
    let from = |accounts: &[&str]| ActionKind::Unshare { accounts: Accounts::Only(ids(accounts)) };
    let used = |r#as: Use| ActionKind::Use { r#as, region: None };
    let copied = |region: Option<&str>, key: Option<&str>| ActionKind::Copy {
        region: region.map(Id::from),
        key: key.map(|key| Nullable::Value(key.into())),
        granted_to: None,
        name: None,
    };
    let updated = |set| ActionKind::Update { set };
    let accepted = |vault: Option<&str>| ActionKind::Accept { vault: vault.map(Id::from), account: None };
    vec![
        to(&[people.bob]),
        to(&[people.me]),
        to(&[people.me, people.ann, people.bob, "nobody"]),
        ActionKind::Share { accounts: ids(&[people.bob]), region: Some(THERE.into()) },
        from(&[people.ann]),
        ActionKind::Unshare { accounts: Accounts::All },
        accepted(None),
        accepted(Some("right")),
        accepted(Some("wrong")),
        ActionKind::Accept { vault: None, account: Some(people.ann.into()) },
        ActionKind::Reject { account: None },
        ActionKind::Delete { force: false },
        ActionKind::Delete { force: true },
        copied(None, None),
        copied(Some(THERE), Some("default")),
        used(Use::Server),
        used(Use::DataDisk),
        updated(Edit::new().with(|set| set.visibility = Some(Visibility::Public))),
        updated(Edit::new().with(|set| set.visibility = Some(Visibility::Private))),
        updated(Edit::new().with(|set| set.protected = Some(false))),
        updated(Edit::new().with(|set| set.status = Some(Status::Deactivated))),
        updated(Edit::new().with(|set| {
            set.status = Some(Status::Deprecated);
            set.name = Some("another".into());
        })),
    ]
}

fn encryptions(people: &People) -> Vec<Nullable<Encryption>> {
    let custom = |enabled, granted: &[&str]| {
        Nullable::Value(Encryption::new(Key::Custom).with(|encryption| {
            encryption.enabled = Some(enabled);
            encryption.granted_to = Some(granted.iter().map(|&id| id.into()).collect());
        }))
    };
    let everybody = &[people.me, people.ann, people.bob];
    vec![
        Nullable::Null,
        Nullable::Value(Encryption::new(Key::Default).with(|encryption| {
            encryption.enabled = Some(true);
            encryption.granted_to = Some(Vec::new());
        })),
        custom(true, everybody),
        custom(false, &[]),
    ]
}

/// Somebody of whom everything is known.
fn caller(cloud: &Cloud, region: &str) -> Caller {
    Caller::new(people(cloud).me).with(|caller| {
        caller.region = Some(region.into());
        caller.role = Some(Role::Member);
        caller.organizations = Some(Vec::new());
        caller.public_sharing_blocked = Some(false);
        // Two accounts are enough to be too many.
        caller.limits.accounts_per_image = Some(Count::new(2));
        caller.limits.accounts_per_full_server_image = Some(Count::new(1));
        caller.limits.accounts_per_call = Some(Count::new(2));
    })
}

/// Every world of one cloud.
fn worlds(cloud: &'static Cloud) -> impl Iterator<Item = World> {
    let people = people(cloud);
    let answer = |status| cloud.sharing.handshake.then_some(status);
    let shares = vec![
        vec![],
        vec![share(people.me, answer(ShareStatus::Pending))],
        vec![
            share(people.me, answer(ShareStatus::Accepted)),
            share(people.ann, answer(ShareStatus::Accepted)),
        ],
        vec![share(people.me, answer(ShareStatus::Rejected))],
        vec![share(people.ann, answer(ShareStatus::Accepted))],
    ];
    let mut wrong = vault("wrong");
    wrong.r#type = Some(VaultType::Disk);
    wrong.protection = Some(Protection::Replication);
    wrong.capacity_gib = Gib::new(79.0);
    let vaults = vec![vault("right"), wrong];
    let made = Resource::new(people.ann, ResourceKind::Server, Count::new(1));

    let mut worlds = Vec::new();
    for owner in [people.me, people.bob] {
        for region in [HERE, THERE] {
            for kind in [Kind::SystemDisk, Kind::DataDisk, Kind::FullServer] {
                for (origin, visibility) in [
                    (Origin::Custom, Visibility::Private),
                    (Origin::Custom, Visibility::Shared),
                    (Origin::Custom, Visibility::Public),
                    (Origin::Public, Visibility::Public),
                ] {
                    for status in [Status::Available, Status::Creating] {
                        for busy in [false, true] {
                            for encryption in encryptions(&people) {
                                for shares in &shares {
                                    let own = shares.iter().any(|share| *share.account == *owner);
                                    if own && !cloud.sharing.owner_can_have_share {
                                        continue;
                                    }
                                    let mut image = Image::new("image");
                                    image.owner = Some(owner.into());
                                    image.region = Some(HERE.into());
                                    image.kind = Some(kind);
                                    image.origin = Some(origin);
                                    image.visibility = Some(visibility);
                                    image.status = Some(status);
                                    image.protected = Some(busy);
                                    image.encryption = Some(encryption.clone());
                                    image.resources =
                                        Some(if busy { vec![made.clone()] } else { Vec::new() });
                                    image.shares = Some(shares.clone());
                                    image.size_gib = Gib::new(if busy { 200.0 } else { 40.0 });
                                    image.data_disks = Some(Count::new(u32::from(busy)));
                                    image.tasks = Some(Vec::new());
                                    image.published = Some(false);
                                    image.product_code = Some(Nullable::Null);
                                    image.os = Some(Os::Linux);
                                    let size_gib = Gib::new(80.0);
                                    image.backup = Some(Backup::new(BackupService::Cbr).with(|backup| {
                                        backup.size_gib = size_gib;
                                        backup.shared_to_owner = Some(false);
                                    }));
                                    for kind in actions(&people) {
                                        worlds.push(World {
                                            cloud,
                                            caller: caller(cloud, region),
                                            image: image.clone(),
                                            vaults: Some(vaults.clone()),
                                            action: Action { image: "image".into(), kind },
                                        });
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    worlds.into_iter().step_by(SAMPLE)
}

/// Holds a law to every world and says to how many.
fn in_every_world(law: impl Fn(&World)) {
    let mut count = 0;
    for cloud in CLOUDS {
        for world in worlds(cloud) {
            law(&world);
            count += 1;
        }
    }
    println!("{count} worlds");
}

#[test]
fn forgetting_a_fact_settles_nothing() {
    let mut judged = 0;
    for cloud in CLOUDS {
        for world in worlds(cloud) {
            let known = world.catalog().decide(&world.action);
            for partial in world.forgetting() {
                let decision = partial.catalog().decide(&partial.action);
                assert!(
                    decision == known || decision == Decision::Unknown,
                    "{known} became {decision}: {partial:#?}"
                );
                judged += 1;
            }
        }
    }
    println!("{judged} worlds with a fact less");
}

#[test]
fn a_verdict_says_why() {
    in_every_world(|world| {
        let verdict = world.catalog().check(&world.action);
        let errors = verdict.findings.iter().filter(|finding| finding.row.level == Level::Error).count();
        match verdict.decision {
            Decision::Deny => assert!(errors > 0, "{world:#?}"),
            Decision::Unknown => assert!(errors == 0 && !verdict.missing.is_empty(), "{world:#?}"),
            Decision::Allow => assert!(errors == 0 && verdict.missing.is_empty(), "{world:#?}"),
        }
        assert!(verdict.findings.is_sorted_by_key(|finding| finding.row.level as u8), "{world:#?}");
    });
}

#[test]
fn allows_is_check_without_the_reasons() {
    in_every_world(|world| {
        let catalog = world.catalog();
        let decision = catalog.check(&world.action).decision;
        assert_eq!(catalog.decide(&world.action), decision, "{world:#?}");
        assert_eq!(catalog.allows(&world.action), decision == Decision::Allow, "{world:#?}");
    });
}

fn is_new(world: &World, account: &str) -> bool {
    world.image.shares.iter().flatten().all(|share| *share.account != *account)
}

#[test]
fn a_menu_denies_what_no_choice_allows_and_nothing_else() {
    in_every_world(|world| {
        let catalog = world.catalog();
        let people = people(world.cloud);
        let decided = |kind| catalog.decide(&world.action.with(kind));
        let best = |kinds: Vec<ActionKind>| {
            let decisions: Vec<Decision> = kinds.into_iter().map(decided).collect();
            let best = [Decision::Allow, Decision::Unknown].into_iter().find(|one| decisions.contains(one));
            best.unwrap_or(Decision::Deny)
        };
        let to = |account: &str| ActionKind::Share { accounts: vec![account.into()], region: None };
        let accept = |vault: Option<&str>| ActionKind::Accept { vault: vault.map(Id::from), account: None };
        for item in catalog.menu([&world.action.image].into_iter()).remove(0).items {
            let choices = match item.verb {
                // Sharing is meant with somebody new.
                Verb::Share => {
                    [people.ann, people.bob].into_iter().filter(|id| is_new(world, id)).map(to).collect()
                }
                Verb::Unshare => vec![ActionKind::Unshare { accounts: Accounts::All }],
                Verb::Accept => vec![accept(None), accept(Some("right")), accept(Some("wrong"))],
                Verb::Reject => vec![ActionKind::Reject { account: None }],
                Verb::Delete => vec![ActionKind::Delete { force: false }],
                Verb::Copy => {
                    vec![ActionKind::Copy { region: None, key: None, granted_to: None, name: None }]
                }
                Verb::Use => vec![ActionKind::Use { r#as: item.r#as.unwrap(), region: None }],
                Verb::Update => continue,
            };
            let (says, is) = (item.evaluation.decision, best(choices));
            // Whom to share with is not said yet: others than those two may be the right ones.
            let holds =
                if item.verb == Verb::Share { says == is || is == Decision::Deny } else { says == is };
            assert!(holds, "{} is {says} in the menu, and {is}: {world:#?}", item.verb);
        }
    });
}

#[test]
fn naming_the_missing_facts_settles_it() {
    in_every_world(|world| {
        let mut known = Vec::new();
        loop {
            let partial = world.knowing(&known);
            let verdict = partial.catalog().check(&partial.action);
            if verdict.missing.is_empty() {
                assert_eq!(verdict.decision, world.catalog().decide(&world.action), "{partial:#?}");
                return;
            }
            let before = known.len();
            known
                .extend(verdict.missing.into_iter().filter(|fact| !known.contains(fact)).collect::<Vec<_>>());
            assert!(known.len() > before, "what is missing is known: {partial:#?}");
        }
    });
}

#[test]
fn the_order_of_rows_decides_nothing() {
    for cloud in CLOUDS {
        let mut rows = cloud.rows.to_vec();
        rows.reverse();
        let mut reversed = **cloud;
        reversed.rows = rows.leak();
        let reversed: &'static Cloud = Box::leak(Box::new(reversed));
        for world in worlds(cloud) {
            let other = World { cloud: reversed, ..world.clone() };
            assert_eq!(
                world.catalog().decide(&world.action),
                other.catalog().decide(&other.action),
                "{world:#?}"
            );
        }
    }
}

#[test]
fn only_the_owner_shares_unshares_and_deletes() {
    in_every_world(|world| {
        let mine = world.image.owner.as_deref() == Some(people(world.cloud).me);
        if !mine && matches!(world.action.verb(), Verb::Share | Verb::Unshare | Verb::Delete | Verb::Update) {
            assert_eq!(world.catalog().decide(&world.action), Decision::Deny, "{world:#?}");
        }
    });
}

#[test]
fn what_is_allowed_leaves_a_valid_state_and_what_is_not_leaves_no_trace() {
    in_every_world(|world| {
        let mut catalog = world.catalog();
        let before: Vec<Image> = catalog.images().cloned().collect();
        let expected = catalog.check(&world.action);
        match catalog.apply(&world.action) {
            Ok(effects) => {
                assert_eq!(effects, expected.effects);
                is_valid(world, &catalog);
            }
            Err(denied) => {
                assert_ne!(denied.verdict.decision, Decision::Allow);
                assert!(catalog.images().eq(before.iter()), "{world:#?}");
            }
        }
    });
}

fn is_valid(world: &World, catalog: &Catalog) {
    let mut ids: Vec<&str> = catalog.images().map(|image| &*image.id).collect();
    ids.sort_unstable();
    assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "{world:#?}");
    for image in catalog.images() {
        let shares = image.shares.as_deref().unwrap();
        let mut accounts: Vec<&str> = shares.iter().map(|share| &*share.account).collect();
        accounts.sort_unstable();
        assert!(accounts.windows(2).all(|pair| pair[0] != pair[1]), "{world:#?}");
        // Where an owner can have a share of its own image, nothing is wrong with one.
        let own = accounts.contains(&image.owner.as_deref().unwrap());
        assert!(!own || world.cloud.sharing.owner_can_have_share, "{world:#?}");
        assert!(
            shares.iter().all(|share| share.status.is_some() == world.cloud.sharing.handshake),
            "{world:#?}"
        );
        let counted = shares
            .iter()
            .filter(|share| !world.cloud.sharing.handshake || share.status != Some(ShareStatus::Pending))
            .count();
        assert!(counted <= 2, "{world:#?}");
    }
}

#[test]
fn a_rejected_share_can_be_accepted_later() {
    in_every_world(|world| {
        let reject = world.action.with(ActionKind::Reject { account: None });
        let mut catalog = world.catalog();
        if world.action.verb() == Verb::Accept
            && catalog.allows(&world.action)
            && catalog.apply(&reject).is_ok()
        {
            assert!(catalog.allows(&world.action), "{world:#?}");
        }
    });
}

#[test]
fn after_unsharing_from_all_nothing_shared_stands_in_the_way_of_deleting() {
    let mut freed = 0;
    for cloud in CLOUDS {
        for world in worlds(cloud) {
            let mut catalog = world.catalog();
            if world.action.kind != (ActionKind::Delete { force: true }) {
                continue;
            }
            let blocked = !catalog.allows(&world.action);
            let unshare = world.action.with(ActionKind::Unshare { accounts: Accounts::All });
            if catalog.apply(&unshare).is_err() {
                continue;
            }
            let left = catalog.check(&world.action);
            assert!(left.findings.iter().all(|finding| finding.code() != "still-shared"), "{world:#?}");
            let ordinary = world.image.origin == Some(Origin::Custom)
                && world.image.visibility == Some(Visibility::Private)
                && world.image.status == Some(Status::Available)
                && world.image.protected == Some(false)
                && !world.cloud.sharing.handshake;
            assert!(!ordinary || left.decision == Decision::Allow, "{world:#?}");
            freed += usize::from(blocked && left.decision == Decision::Allow);
        }
    }
    assert!(freed > 0, "no world in which it mattered");
}

#[test]
fn every_fix_that_is_offered_works() {
    let mut tried = 0;
    for cloud in CLOUDS {
        for world in worlds(cloud) {
            for finding in world.catalog().check(&world.action).findings {
                for fix in &finding.fixes {
                    works(&world, finding.code(), fix);
                    tried += 1;
                }
            }
        }
    }
    assert!(tried > 1000, "only {tried} fixes");
    println!("{tried} fixes tried");
}

fn works(world: &World, code: &str, fix: &Fix) {
    let mut catalog = world.catalog();
    for step in &fix.before {
        assert!(catalog.apply(step).is_ok(), "{code}: {step:?} of {fix:?} is denied: {world:#?}");
    }
    let last = fix.instead.as_ref().unwrap_or(&world.action);
    let verdict = catalog.check(last);
    if fix.instead.is_some() {
        assert_eq!(verdict.decision, Decision::Allow, "{code}: {fix:?}: {world:#?}");
    }
    let errors = verdict.findings.iter().filter(|finding| finding.row.level == Level::Error);
    assert!(
        errors.clone().all(|finding| finding.code() != code),
        "{code}: {fix:?} does not help: {world:#?}"
    );
}

#[test]
fn findings_and_effects_have_the_values_that_they_declare() {
    in_every_world(|world| {
        let verdict = world.catalog().check(&world.action);
        for finding in verdict.findings {
            let given: Vec<_> =
                finding.violation.params.iter().map(|(name, value)| (*name, value.kind())).collect();
            assert_eq!(given, finding.row.info.params, "{}", finding.code());
            for fix in finding.fixes {
                let given: Vec<_> = fix.params.iter().map(|(name, value)| (*name, value.kind())).collect();
                assert_eq!(given, fix.code.params(), "{}", fix.code);
            }
        }
        for effect in verdict.effects {
            let given: Vec<_> = effect.params.iter().map(|(name, value)| (*name, value.kind())).collect();
            assert_eq!(given, effect.code.params(), "{}", effect.code);
        }
    });
}
