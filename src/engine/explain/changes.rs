//! What somebody else may have done to the facts of a case, or what may not have been known of them.

use crate::clouds::Cloud;
use crate::model::{
    Action, ActionKind, Backup, BackupService, Caller, Count, Encryption, Gib, Id, Image, Key, Kind,
    Nullable, Origin, Os, Protection, Resource, ResourceKind, Role, Share, ShareStatus, Status, Task, Vault,
    VaultType, Visibility,
};
use crate::rule::Case;

/// The facts of a case, to be changed.
pub(super) struct World<'a> {
    action: &'a Action,
    recipient: &'a Id,
    /// As many accounts as certainly do not fit.
    many: usize,
    pub(super) image: Option<Image>,
    /// The image is not known, only supposed to be there.
    supposed: bool,
    pub(super) caller: Caller,
    pub(super) vaults: Option<Vec<Vault>>,
}

impl<'a> World<'a> {
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

pub(super) type Change = fn(&mut World);

/// What somebody else may have done, or what may not have been known, the likeliest first.
pub(super) const CHANGES: &[(&str, Change)] = &[
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

/// What an image may be that is not known: the caller's, or somebody's who shares it.
pub(super) const THERE: &[Option<Change>] = &[
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
