//! How the facts of a case may differ from what the caller gave: somebody changed them, or they were missing.

use crate::clouds::Cloud;
use crate::model::{
    Action, ActionKind, Backup, BackupService, Caller, Count, Encryption, Fact, Gib, Id, Image, Key, Kind,
    Nullable, Origin, Os, Protection, Resource, ResourceKind, Role, Share, ShareStatus, Status, Task, Vault,
    VaultType, Visibility,
};
use crate::rule::Case;
use std::sync::LazyLock;

/// The facts of a case, for trying changes.
pub(super) struct Scenario<'a> {
    action: &'a Action,
    recipient: &'a Id,
    /// A number of accounts that is above every limit.
    many: usize,
    pub(super) image: Option<Image>,
    /// The image is unknown, and only assumed to exist.
    supposed: bool,
    pub(super) caller: Caller,
    pub(super) vaults: Option<Vec<Vault>>,
}

impl<'a> Scenario<'a> {
    pub(super) fn of(case: &Case<'a>, cloud: &Cloud) -> Self {
        let own = &case.caller().limits;
        let limits = cloud.limits();
        let many = [own.accounts_per_image, limits.accounts_per_image, limits.accounts_per_full_server_image];
        Self {
            action: case.action,
            recipient: case.recipient(),
            many: many.into_iter().flatten().map(Count::get).max().unwrap_or_default() as usize,
            image: case.image().ok().map(|indexed| indexed.facts().clone()),
            supposed: !case.has_image(),
            caller: case.caller().clone(),
            vaults: case.known_vaults().map(<[Vault]>::to_vec),
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
        let encryption = Encryption { enabled: Some(enabled), granted_to: none, ..Encryption::new(key) };
        self.set(|image| image.encryption = Some(Nullable::Value(encryption)));
    }

    fn backed_up(&mut self, service: BackupService, shared: bool) {
        let backup = Backup { shared_to_owner: Some(shared), ..Backup::new(service) };
        self.set(|image| image.backup = Some(backup));
    }

    fn vaults(&mut self, set: impl Fn(&mut Vault)) {
        self.vaults.iter_mut().flatten().for_each(set);
    }
}

fn offered(account: &Id) -> Share {
    Share { status: Some(ShareStatus::Pending), ..Share::new(account.clone()) }
}

/// Changes one fact of a scenario.
pub(super) type Change = fn(&mut Scenario);

/// Why a fact may not be what the caller gave: somebody changed it since, or it was not given.
struct Doubt {
    /// The most likely has the smallest number.
    rank: u8,
    /// What the fact may be instead, the most likely first.
    changes: &'static [Change],
}

const fn rank(rank: u8, changes: &'static [Change]) -> Doubt {
    Doubt { rank, changes }
}

/// A fact that no refusal depends on.
const NONE: Doubt = rank(u8::MAX, &[]);

/// How each fact may differ. A new fact gets its arm here: what may it be, if the backend refuses because of it?
const fn doubt(fact: Fact) -> Doubt {
    match fact {
        Fact::ImageShares => rank(
            2,
            &[
                |scenario| {
                    let named = scenario.named();
                    scenario.set(|image| {
                        image.shares.get_or_insert_default().retain(|share| !named.contains(&share.account))
                    });
                },
                |scenario| {
                    let named = scenario.named();
                    scenario.set(|image| {
                        let shares = image.shares.get_or_insert_default();
                        shares.extend(named.iter().map(offered));
                    });
                },
                |scenario| scenario.set(|image| image.shares = Some(Vec::new())),
                |scenario| {
                    let many = scenario.many;
                    scenario.set(|image| {
                        let others = (0..many).map(|number| format!("?{number}").into());
                        image.shares.get_or_insert_default().extend(others.map(|id| offered(&id)));
                        image
                            .shares
                            .iter_mut()
                            .flatten()
                            .for_each(|share| share.status = Some(ShareStatus::Accepted));
                    });
                },
            ],
        ),
        Fact::ShareStatus => rank(
            4,
            &[
                |scenario| scenario.answered(ShareStatus::Pending),
                |scenario| scenario.answered(ShareStatus::Rejected),
                |scenario| scenario.answered(ShareStatus::Accepted),
            ],
        ),
        Fact::ImageVisibility => rank(
            6,
            &[
                |scenario| scenario.set(|image| image.visibility = Some(Visibility::Private)),
                |scenario| scenario.set(|image| image.visibility = Some(Visibility::Community)),
                |scenario| scenario.set(|image| image.visibility = Some(Visibility::Public)),
                |scenario| scenario.set(|image| image.visibility = Some(Visibility::Shared)),
            ],
        ),
        Fact::ImageStatus => rank(
            8,
            &[
                |scenario| scenario.set(|image| image.status = Some(Status::Creating)),
                |scenario| scenario.set(|image| image.status = Some(Status::Deactivated)),
                |scenario| scenario.set(|image| image.status = Some(Status::Deprecated)),
                |scenario| scenario.set(|image| image.status = Some(Status::Failed)),
                |scenario| scenario.set(|image| image.status = Some(Status::Available)),
            ],
        ),
        Fact::ImageProtected => rank(10, &[|scenario| scenario.set(|image| image.protected = Some(true))]),
        Fact::ImageResources => rank(
            12,
            &[|scenario| {
                let (account, kind) = (scenario.caller.account.clone(), ResourceKind::Server);
                let made = Resource::new(account, kind, Count::new(1));
                scenario.set(|image| image.resources = Some(vec![made]));
            }],
        ),
        Fact::ImageTasks => rank(
            14,
            &[
                |scenario| scenario.set(|image| image.tasks = Some(vec![Task::Copy])),
                |scenario| scenario.set(|image| image.tasks = Some(vec![Task::Export])),
                |scenario| scenario.set(|image| image.tasks = Some(vec![Task::Import])),
            ],
        ),
        Fact::ImageEncryption => rank(
            16,
            &[
                |scenario| scenario.encrypted(Key::Custom, true),
                |scenario| scenario.encrypted(Key::Custom, false),
                |scenario| scenario.encrypted(Key::Default, true),
                |scenario| scenario.set(|image| image.encryption = Some(Nullable::Null)),
            ],
        ),
        Fact::ImagePublished => rank(18, &[|scenario| scenario.set(|image| image.published = Some(true))]),
        Fact::ImageProduct => rank(
            20,
            &[|scenario| {
                scenario.set(|image| image.product_code = Some(Nullable::Value("?".to_owned())));
            }],
        ),
        Fact::Role => rank(
            22,
            &[
                |scenario| scenario.caller.role = Some(Role::Reader),
                |scenario| scenario.caller.role = Some(Role::Member),
            ],
        ),
        Fact::Organizations => rank(24, &[|scenario| scenario.caller.organizations = Some(Vec::new())]),
        Fact::PublicSharingBlocked => {
            rank(26, &[|scenario| scenario.caller.public_sharing_blocked = Some(true)])
        }
        Fact::ImageOwner => rank(28, &[|scenario| scenario.set(|image| image.owner = Some("?".into()))]),
        Fact::ImageKind => rank(
            30,
            &[
                |scenario| scenario.set(|image| image.kind = Some(Kind::FullServer)),
                |scenario| scenario.set(|image| image.kind = Some(Kind::DataDisk)),
                |scenario| scenario.set(|image| image.kind = Some(Kind::Iso)),
                |scenario| scenario.set(|image| image.kind = Some(Kind::SystemDisk)),
            ],
        ),
        Fact::ImageOrigin => rank(
            32,
            &[
                |scenario| scenario.set(|image| image.origin = Some(Origin::Public)),
                |scenario| scenario.set(|image| image.origin = Some(Origin::Marketplace)),
            ],
        ),
        Fact::ImageOs => rank(34, &[|scenario| scenario.set(|image| image.os = Some(Os::Windows))]),
        Fact::ImageDataDisks => {
            rank(36, &[|scenario| scenario.set(|image| image.data_disks = Some(Count::new(1)))])
        }
        Fact::ImageSize => {
            rank(38, &[|scenario| scenario.set(|image| image.size_gib = Gib::new(f64::from(u32::MAX)))])
        }
        Fact::BackupService => rank(
            40,
            &[
                |scenario| scenario.backed_up(BackupService::Csbs, false),
                |scenario| scenario.backed_up(BackupService::Direct, false),
            ],
        ),
        Fact::BackupShared => rank(42, &[|scenario| scenario.backed_up(BackupService::Cbr, true)]),
        Fact::Vaults => rank(44, &[|scenario| scenario.vaults = Some(Vec::new())]),
        Fact::VaultAvailable => {
            rank(46, &[|scenario| scenario.vaults(|vault| vault.available = Some(false))])
        }
        Fact::VaultType => {
            rank(48, &[|scenario| scenario.vaults(|vault| vault.r#type = Some(VaultType::Disk))])
        }
        Fact::VaultProtection => {
            rank(50, &[|scenario| scenario.vaults(|vault| vault.protection = Some(Protection::Replication))])
        }
        Fact::VaultUsed => {
            rank(52, &[|scenario| scenario.vaults(|vault| vault.used_gib = vault.capacity_gib)])
        }
        Fact::VaultRegion => rank(54, &[|scenario| scenario.vaults(|vault| vault.region = Some("?".into()))]),
        Fact::ImageRegion => rank(56, &[|scenario| scenario.set(|image| image.region = Some("?".into()))]),
        Fact::Region
        | Fact::KeyId
        | Fact::KeyEnabled
        | Fact::KeyGrants
        | Fact::BackupSize
        | Fact::VaultCapacity => NONE,
    }
}

/// The image may be gone.
const GONE: Change = |scenario| scenario.image = if scenario.supposed { scenario.image.take() } else { None };

/// Every change with the path of the fact that it changes, the most likely first.
pub(super) static CHANGES: LazyLock<Vec<(&str, Change)>> = LazyLock::new(|| {
    let mut doubts: Vec<_> = Fact::ALL.iter().map(|fact| (fact.path(), doubt(*fact))).collect();
    doubts.sort_by_key(|(_, doubt)| doubt.rank);
    let of_facts =
        doubts.into_iter().flat_map(|(path, doubt)| doubt.changes.iter().map(move |change| (path, *change)));
    std::iter::once(("/image", GONE)).chain(of_facts).collect()
});

/// What an unknown image may be: the caller's own, or one that another account shares.
pub(super) const THERE: &[Option<Change>] = &[
    Some(|scenario| scenario.image = Some(ordinary(scenario, scenario.caller.account.clone(), Vec::new()))),
    Some(|scenario| {
        let share = Share { status: Some(ShareStatus::Accepted), ..offered(&scenario.caller.account) };
        scenario.image = Some(ordinary(scenario, "?".into(), vec![share]));
    }),
];

/// An image that no rule objects to.
fn ordinary(scenario: &Scenario, owner: Id, shares: Vec<Share>) -> Image {
    Image {
        owner: Some(owner),
        region: scenario.caller.region.clone(),
        kind: Some(Kind::SystemDisk),
        origin: Some(Origin::Custom),
        visibility: Some(Visibility::Shared),
        status: Some(Status::Available),
        protected: Some(false),
        encryption: Some(Nullable::Null),
        resources: Some(Vec::new()),
        shares: Some(shares),
        ..Image::new(scenario.action.image.clone())
    }
}
