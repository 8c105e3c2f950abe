//! What an action changes, and for which account: the state transition, one pure function per verb.

use crate::clouds::{Cloud, Loss};
use crate::model::{
    Accounts, ActionKind, Count, Edit, Encryption, Gib, Id, Image, Key, Kind, Nullable, Origin, Resource,
    ResourceKind, Share, ShareStatus, Status, Use, Vault, Verb, Visibility, string_enum,
};
use crate::rule::{Case, IndexedImage, Param, ParamType, Params};
use rustc_hash::{FxHashMap, FxHashSet};

macro_rules! effect_codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal $harm:literal [$($param:literal $type:ident),*]),+ $(,)?) => {
        string_enum! {
            /// What kind of change an effect is.
            EffectCode { $($(#[doc = $doc])+ $name = $code),+ }
        }

        impl EffectCode {
            /// Whether somebody loses something.
            pub const fn harm(self) -> bool {
                match self { $(Self::$name => $harm),+ }
            }

            /// The names and types of the values in its text.
            pub const fn params(self) -> &'static [(&'static str, ParamType)] {
                match self { $(Self::$name => &[$(($param, ParamType::$type)),*]),+ }
            }
        }
    };
}

effect_codes! {
    /// The account can use the image at once.
    AccessGranted = "access-granted" false ["account" Text],
    /// The account can accept or reject the image; until then it is not in its list.
    ShareOffered = "share-offered" false ["account" Text],
    /// The cloud notifies the account, if it works in the image's region.
    RecipientNotified = "recipient-notified" false ["account" Text, "region" Text],
    /// The share costs neither the owner nor the recipient anything.
    NoCharge = "no-charge" false [],
    /// The image does not count in the account's image quota.
    QuotaUnaffected = "quota-unaffected" false ["account" Text],
    /// The image is in the account's list of shared images, in its region.
    ListedForRecipient = "listed-for-recipient" false ["account" Text, "region" Text],
    /// The account has accepted.
    ShareAccepted = "share-accepted" false ["account" Text],
    /// The account has rejected; it can accept later.
    ShareRejected = "share-rejected" false ["account" Text],
    /// The image is in the account's list of rejected images only.
    HiddenFromList = "hidden-from-list" false ["account" Text],
    /// The backups of a full-server image use space in a vault.
    VaultSpaceUsed = "vault-space-used" false ["vault" Text, "sizeGib" Number],
    /// The account no longer sees or uses the image.
    AccessRevoked = "access-revoked" true ["account" Text],
    /// An offer that the account has not accepted is withdrawn.
    OfferWithdrawn = "offer-withdrawn" true ["account" Text],
    /// The account's servers stay, but their system disks cannot be reset to the image.
    CannotReinitialize = "cannot-reinitialize" true ["account" Text, "count" Number],
    /// The account's servers stay, but their operating system cannot be reinstalled.
    CannotReinstall = "cannot-reinstall" true ["account" Text, "count" Number],
    /// The account's servers stay, but no other servers like them can be made.
    CannotClone = "cannot-clone" true ["account" Text, "count" Number],
    /// The image is deleted for good.
    ImageDeleted = "image-deleted" true ["image" Text],
    /// The account has its own copy.
    CopyCreated = "copy-created" false ["account" Text, "region" Text],
    /// The copy is encrypted with a key of the account, so no other account can take it away.
    KeyReplaced = "key-replaced" false ["account" Text],
    /// A server is created from the image.
    ServerCreated = "server-created" false ["account" Text],
    /// A disk is created from the image.
    DiskCreated = "disk-created" false ["account" Text],
    /// The contents of a server's system disk are replaced.
    SystemDiskReplaced = "system-disk-replaced" true ["account" Text],
    /// The contents of a disk are replaced.
    DiskReinitialized = "disk-reinitialized" true ["account" Text],
    /// Who sees the image without a share changes.
    VisibilityChanged = "visibility-changed" false ["visibility" Text],
    /// Everybody can use the image.
    OpenToAll = "open-to-all" false [],
    /// Only the owner and the recipients can use the image; others no longer can.
    ClosedToAll = "closed-to-all" true [],
    /// The share of the account becomes dormant: it stays, but gives no access until the image is shared again.
    ShareRests = "share-rests" true ["account" Text],
    /// The image cannot be deleted any more.
    ProtectionSet = "protection-set" false [],
    /// The image can be deleted again.
    ProtectionLifted = "protection-lifted" false [],
    /// Nobody can use the image until it is made available again.
    ImageDeactivated = "image-deactivated" true [],
    /// The image can be used again.
    ImageActivated = "image-activated" false [],
    /// The image is marked as deprecated.
    ImageDeprecated = "image-deprecated" false [],
    /// The image has another name.
    ImageRenamed = "image-renamed" false ["name" Text],
    /// Whoever creates a server or a disk pays for it.
    Charged = "charged" false ["account" Text],
}

/// One thing that an action changes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Effect {
    /// What kind of change.
    pub code: EffectCode,
    /// The account that it concerns.
    pub account: Option<Id>,
    /// The image that it concerns.
    pub image: Option<Id>,
    /// The values that its text needs.
    pub params: Params,
}

/// A change to the facts.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Change {
    /// These shares of the image are added or replaced.
    PutShares(Vec<Share>),
    /// The shares of these accounts end.
    RemoveShares(Vec<Id>),
    /// All shares of the image end.
    RemoveAllShares,
    /// The image no longer exists.
    RemoveImage,
    /// A new image exists. The catalog makes its id from this one's.
    AddImage(Box<Image>),
    /// These settings of the image change.
    Edit(Edit),
    /// One more resource has been made from the image.
    AddResource(Id, ResourceKind),
    /// The vault is fuller; `None`: by an unknown amount.
    FillVault(Id, Option<Gib>),
}

/// The result of changes.
pub(crate) struct Aftermath {
    /// The image; `None`: it is gone.
    pub image: Option<Image>,
    /// A new image, which still has the id of the first.
    pub added: Option<Box<Image>>,
}

/// Applies changes to an image and to the vaults of the account.
pub(crate) fn carry_out(
    changes: Vec<Change>,
    indexed: &IndexedImage,
    mut vaults: Option<&mut [Vault]>,
) -> Aftermath {
    let mut image = indexed.facts().clone();
    let (mut gone, mut added) = (false, None);
    for change in changes {
        match change {
            Change::AddImage(image) => added = Some(image),
            Change::RemoveImage => gone = true,
            Change::FillVault(id, size) => {
                let vault = vaults.as_deref_mut().unwrap_or_default().iter_mut().find(|vault| vault.id == id);
                if let Some(vault) = vault {
                    vault.used_gib = vault.used_gib.zip(size).map(|(used, size)| used.plus(size));
                }
            }
            Change::PutShares(granted) => {
                let shares = image.shares.get_or_insert_default();
                let places: FxHashMap<Id, usize> =
                    shares.iter().enumerate().map(|(place, share)| (share.account.clone(), place)).collect();
                for share in granted {
                    match places.get(&share.account).and_then(|place| shares.get_mut(*place)) {
                        Some(other) => *other = share,
                        None => shares.push(share),
                    }
                }
            }
            Change::RemoveShares(accounts) => {
                let accounts: FxHashSet<Id> = accounts.into_iter().collect();
                image
                    .shares
                    .iter_mut()
                    .for_each(|shares| shares.retain(|share| !accounts.contains(&share.account)));
            }
            Change::RemoveAllShares => image.shares = Some(Vec::new()),
            Change::Edit(Edit { visibility, protected, status, name }) => {
                image.visibility = visibility.or(image.visibility);
                image.protected = protected.or(image.protected);
                image.status = status.or(image.status);
                image.name = name.or(image.name);
            }
            Change::AddResource(account, kind) => {
                // If earlier resources are unknown, their sum is also unknown.
                let same = |made: &&mut Resource| made.account == account && made.kind == kind;
                if let Some(resources) = &mut image.resources {
                    match resources.iter_mut().find(same) {
                        Some(made) => made.count = made.count.next(),
                        None => resources.push(Resource::new(account, kind, Count::new(1))),
                    }
                }
            }
        }
    }
    Aftermath { image: (!gone).then_some(image), added }
}

/// What an action does: its effects, and the changes to the facts.
#[derive(Clone, Debug)]
pub(crate) struct Transition {
    /// What people notice.
    pub effects: Vec<Effect>,
    /// How the facts change.
    pub changes: Vec<Change>,
    image: Id,
}

impl Transition {
    fn of(image: &Id) -> Self {
        Self { effects: Vec::new(), changes: Vec::new(), image: image.clone() }
    }

    fn effect(&mut self, code: EffectCode, account: Option<&Id>, mut params: Params) {
        if let Some(account) = account {
            params.insert(0, ("account", Param::from(account)));
        }
        let image = Some(self.image.clone());
        self.effects.push(Effect { code, account: account.cloned(), image, params });
    }

    fn for_account(&mut self, code: EffectCode, account: &Id) {
        self.effect(code, Some(account), Vec::new());
    }

    /// An effect whose text names a region. Without a known region there is no effect.
    fn in_region(&mut self, code: EffectCode, account: &Id, region: Option<&Id>) {
        if let Some(region) = region {
            self.effect(code, Some(account), vec![("region", Param::from(region))]);
        }
    }
}

/// What an action does if the cloud accepts it. An action on a missing image does nothing.
pub(crate) fn transition(cloud: &Cloud, case: &Case) -> Transition {
    let mut transition = Transition::of(&case.action.image);
    let Ok(indexed) = case.image() else { return transition };
    let image = indexed.facts();
    match &case.action.kind {
        ActionKind::Share { .. } => share(cloud, case, indexed, &mut transition),
        ActionKind::Unshare { accounts } => {
            lose(cloud, case, image, &mut transition);
            match accounts {
                Accounts::All => transition.changes.push(Change::RemoveAllShares),
                Accounts::Only(accounts) => transition.changes.push(Change::RemoveShares(accounts.clone())),
            }
        }
        ActionKind::Accept { vault, .. } if cloud.sharing.handshake => {
            accept(case, image, vault.as_ref(), &mut transition)
        }
        ActionKind::Reject { .. } if cloud.sharing.reject_ends => {
            transition.for_account(EffectCode::AccessRevoked, case.recipient());
            stranded(cloud, image, case.recipient(), &mut transition);
            transition.changes.push(Change::RemoveShares(vec![case.recipient().clone()]));
        }
        ActionKind::Reject { .. } if cloud.sharing.handshake => reject(case, &mut transition),
        ActionKind::Accept { .. } | ActionKind::Reject { .. } => {}
        ActionKind::Delete { .. } => delete(cloud, case, image, &mut transition),
        ActionKind::Copy { region, key, granted_to, name } => {
            let region = region.as_ref().or(image.region.as_ref());
            transition.in_region(EffectCode::CopyCreated, case.account(), region);
            if let Some(Nullable::Value(_)) = key {
                transition.for_account(EffectCode::KeyReplaced, case.account());
            }
            let encryption = copied_encryption(case.account(), image, key.as_ref(), granted_to.as_ref());
            let name = name.as_ref().or(image.name.as_ref());
            let copy = copied(case.account(), image, region, encryption, name);
            transition.changes.push(Change::AddImage(Box::new(copy)));
        }
        ActionKind::Use { r#as, .. } => make(case, *r#as, &mut transition),
        ActionKind::Update { set } => update(cloud, image, set, &mut transition),
    }
    transition
}

fn share(cloud: &Cloud, case: &Case, indexed: &IndexedImage, transition: &mut Transition) {
    let region = indexed.facts().region.as_ref();
    let mut shares = Vec::new();
    for account in case.distinct_accounts() {
        // A share gives nothing to an owner who already has the image.
        if !cloud.sharing.owner_can_have_share && indexed.owner() == Ok(account) {
            continue;
        }
        let current = indexed.share_of(account).unwrap_or_default();
        // A new offer can follow a rejection. For any other share, sharing again changes nothing.
        if current.is_some_and(|share| cloud.sharing.stands(share.status)) {
            continue;
        }
        let mut granted = Share { via: Some(cloud.via(account)), ..Share::new(account.clone()) };
        if cloud.sharing.handshake {
            granted.status = Some(ShareStatus::Pending);
            transition.for_account(EffectCode::ShareOffered, account);
            if case.gives_access(&granted) {
                transition.for_account(EffectCode::AccessGranted, account);
            }
            if cloud.sharing.notifies {
                transition.in_region(EffectCode::RecipientNotified, account, region);
            }
        } else {
            transition.for_account(EffectCode::AccessGranted, account);
            if cloud.sharing.lists {
                transition.in_region(EffectCode::ListedForRecipient, account, region);
            }
        }
        if cloud.sharing.free {
            transition.for_account(EffectCode::QuotaUnaffected, account);
        }
        shares.push(granted);
    }
    if !shares.is_empty() {
        if cloud.sharing.free {
            transition.effect(EffectCode::NoCharge, None, Vec::new());
        }
        transition.changes.push(Change::PutShares(shares));
    }
}

/// The effects on accounts whose shares end.
fn lose(cloud: &Cloud, case: &Case, image: &Image, transition: &mut Transition) {
    // If the image is public, nobody loses access with a share. If shares are dormant meanwhile, none can be ended.
    if case.action.verb() == Verb::Unshare && case.open_to_all() == Ok(true) {
        return;
    }
    for share in case.ended_shares().unwrap_or_default() {
        let code =
            if case.gives_access(share) { EffectCode::AccessRevoked } else { EffectCode::OfferWithdrawn };
        transition.for_account(code, &share.account);
        stranded(cloud, image, &share.account, transition);
    }
}

/// An account's servers stay when it loses their image, but some things need the image.
fn stranded(cloud: &Cloud, image: &Image, account: &Id, transition: &mut Transition) {
    let servers = |made: &&Resource| made.account == *account && made.kind == ResourceKind::Server;
    let count = Resource::total(image.resources.iter().flatten().filter(servers));
    if count == 0 {
        return;
    }
    for loss in cloud.losses {
        let code = match loss {
            Loss::Reinitialize => EffectCode::CannotReinitialize,
            Loss::Reinstall => EffectCode::CannotReinstall,
            Loss::Clone => EffectCode::CannotClone,
        };
        transition.effect(code, Some(account), vec![("count", Param::from(count))]);
    }
}

fn accept(case: &Case, image: &Image, vault: Option<&Id>, transition: &mut Transition) {
    if answered(case) == Some(ShareStatus::Accepted) {
        return;
    }
    let recipient = case.recipient();
    transition.for_account(EffectCode::ShareAccepted, recipient);
    transition.in_region(EffectCode::ListedForRecipient, recipient, image.region.as_ref());
    if case.sharing().free {
        transition.for_account(EffectCode::QuotaUnaffected, recipient);
    }
    if let (Some(Kind::FullServer), Some(vault)) = (image.kind, vault)
        && let Some(size) = image.backup.as_ref().and_then(|backup| backup.size_gib)
    {
        let params = vec![("vault", Param::from(vault)), ("sizeGib", Param::from(size.amount()))];
        transition.effect(EffectCode::VaultSpaceUsed, None, params);
        // A recipient that accepts after a rejection may still have the backups from before.
        let added = (answered(case) != Some(ShareStatus::Rejected)).then_some(size);
        transition.changes.push(Change::FillVault(vault.clone(), added));
    }
    answer(case, ShareStatus::Accepted, transition);
}

fn reject(case: &Case, transition: &mut Transition) {
    if answered(case) == Some(ShareStatus::Rejected) {
        return;
    }
    transition.for_account(EffectCode::ShareRejected, case.recipient());
    transition.for_account(EffectCode::HiddenFromList, case.recipient());
    answer(case, ShareStatus::Rejected, transition);
}

fn answered(case: &Case) -> Option<ShareStatus> {
    case.image().ok()?.share_of(case.recipient()).ok()??.status
}

fn answer(case: &Case, status: ShareStatus, transition: &mut Transition) {
    if let Ok(Some(share)) = case.image_fact(|image| image.share_of(case.recipient())) {
        let answered = Share { status: Some(status), ..share.clone() };
        transition.changes.push(Change::PutShares(vec![answered]));
    }
}

fn delete(cloud: &Cloud, case: &Case, image: &Image, transition: &mut Transition) {
    transition.effect(EffectCode::ImageDeleted, None, vec![("image", Param::from(&image.id))]);
    lose(cloud, case, image, transition);
    // Former recipients and the owner may still have servers that were made from the image.
    let mut others: Vec<&Id> = Vec::new();
    for made in image.resources.iter().flatten() {
        let account = &made.account;
        let has_share = image.shares.iter().flatten().any(|share| share.account == *account);
        if !has_share && !others.contains(&account) {
            others.push(account);
        }
    }
    for account in others {
        stranded(cloud, image, account, transition);
    }
    transition.changes.push(Change::RemoveImage);
}

fn update(cloud: &Cloud, image: &Image, set: &Edit, transition: &mut Transition) {
    let open = |visibility: Option<Visibility>| visibility.is_some_and(Visibility::is_open);
    let is_closed = |visibility: Option<Visibility>| visibility.is_some_and(|it| !it.is_open());
    // Unless shares can be dormant, an image that is already closed cannot become more private.
    let changes = set.visibility != image.visibility
        && (cloud.sharing.visibility_suspends || !is_closed(image.visibility) || !is_closed(set.visibility));
    if let Some(visibility) = set.visibility.filter(|_| changes) {
        let params = vec![("visibility", Param::from(visibility.as_str()))];
        transition.effect(EffectCode::VisibilityChanged, None, params);
        match (open(image.visibility), open(set.visibility)) {
            (false, true) => transition.effect(EffectCode::OpenToAll, None, Vec::new()),
            (true, false) => transition.effect(EffectCode::ClosedToAll, None, Vec::new()),
            _ => {}
        }
        let ended = image
            .shares
            .iter()
            .flatten()
            .filter(|_| cloud.sharing.visibility_suspends && !open(set.visibility));
        for share in ended.filter(|share| image.owner.as_ref() != Some(&share.account)) {
            match visibility {
                Visibility::Shared => transition.for_account(EffectCode::AccessGranted, &share.account),
                _ => transition.for_account(EffectCode::ShareRests, &share.account),
            }
        }
    }
    match set.protected.filter(|_| set.protected != image.protected) {
        Some(true) => transition.effect(EffectCode::ProtectionSet, None, Vec::new()),
        Some(false) => transition.effect(EffectCode::ProtectionLifted, None, Vec::new()),
        None => {}
    }
    match set.status.filter(|_| set.status != image.status) {
        Some(Status::Deactivated) => {
            transition.effect(EffectCode::ImageDeactivated, None, Vec::new());
            if cloud.sharing.deactivation_ends {
                for share in image.shares.iter().flatten() {
                    transition.for_account(EffectCode::AccessRevoked, &share.account);
                }
                transition.changes.push(Change::RemoveAllShares);
                let visibility = Some(Visibility::Private);
                transition.changes.push(Change::Edit(Edit { visibility, ..Edit::default() }));
            }
        }
        Some(Status::Available) => transition.effect(EffectCode::ImageActivated, None, Vec::new()),
        Some(Status::Deprecated) => transition.effect(EffectCode::ImageDeprecated, None, Vec::new()),
        _ => {}
    }
    if let Some(name) = set.name.as_ref().filter(|_| set.name != image.name) {
        transition.effect(EffectCode::ImageRenamed, None, vec![("name", Param::from(&**name))]);
    }
    transition.changes.push(Change::Edit(set.clone()));
}

fn copied(
    caller: &Id,
    image: &Image,
    region: Option<&Id>,
    encryption: Option<Nullable<Encryption>>,
    name: Option<&String>,
) -> Image {
    Image {
        name: name.cloned(),
        owner: Some(caller.clone()),
        region: region.cloned(),
        origin: Some(Origin::Custom),
        visibility: Some(Visibility::Private),
        status: Some(Status::Available),
        protected: Some(false),
        encryption,
        published: Some(false),
        tasks: Some(Vec::new()),
        resources: Some(Vec::new()),
        shares: Some(Vec::new()),
        ..image.clone()
    }
}

fn copied_encryption(
    caller: &Id,
    image: &Image,
    key: Option<&Nullable<Id>>,
    granted_to: Option<&Vec<Id>>,
) -> Option<Nullable<Encryption>> {
    match key {
        // The documents do not say whose key encrypts a copy of another account's image.
        None if image.owner.as_ref() != Some(caller) && image.encryption != Some(Nullable::Null) => None,
        None => image.encryption.clone(),
        Some(Nullable::Null) => Some(Nullable::Null),
        Some(Nullable::Value(id)) if &**id == "default" => Some(Nullable::Value(Encryption {
            key: Key::Default,
            id: None,
            enabled: Some(true),
            granted_to: Some(vec![caller.clone()]),
        })),
        // The key is the caller's own. Only the caller knows the other accounts with a grant.
        Some(Nullable::Value(id)) => Some(Nullable::Value(Encryption {
            key: Key::Custom,
            id: Some(id.clone()),
            enabled: Some(true),
            granted_to: granted_to.cloned(),
        })),
    }
}

fn make(case: &Case, r#as: Use, transition: &mut Transition) {
    let caller = case.account();
    let (code, made) = match r#as {
        Use::Server => (EffectCode::ServerCreated, Some(ResourceKind::Server)),
        Use::DataDisk => (EffectCode::DiskCreated, Some(ResourceKind::Disk)),
        Use::SystemDisk => (EffectCode::SystemDiskReplaced, Some(ResourceKind::Server)),
        Use::Reinitialize => (EffectCode::DiskReinitialized, None),
    };
    transition.for_account(code, caller);
    if case.sharing().free && matches!(r#as, Use::Server | Use::DataDisk) {
        transition.for_account(EffectCode::Charged, caller);
    }
    if let Some(kind) = made {
        transition.changes.push(Change::AddResource(caller.clone(), kind));
    }
}
