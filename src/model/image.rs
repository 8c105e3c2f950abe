//! What the caller knows: images, vaults, and who asks where.
//!
//! `None` always means *unknown*, never "no". Amounts are GiB, times ISO 8601, ids opaque strings in the cloud's
//! own spelling. The field names are those of the package's TypeScript types, in camel case.

use super::values::{Contradicts, Count, Gib, Id, Nullable, contradict_if_different, string_enum};

string_enum! {
    /// What an image holds.
    Kind {
        /// An operating system: servers are made from it.
        SystemDisk = "system-disk",
        /// Data only: disks are made from it.
        DataDisk = "data-disk",
        /// A whole server, system and data disks, kept as a backup in a vault.
        FullServer = "full-server",
        /// An installation medium.
        Iso = "iso",
    }
}

string_enum! {
    /// Where an image comes from.
    Origin {
        /// Made by an account.
        Custom = "custom",
        /// Provided by the cloud.
        Public = "public",
        /// Sold in the cloud's marketplace.
        Marketplace = "marketplace",
    }
}

string_enum! {
    /// Who can see an image without a share of their own.
    Visibility {
        /// The owner.
        Private = "private",
        /// The owner, and whom it is shared with.
        Shared = "shared",
        /// Everybody who knows of it.
        Community = "community",
        /// Everybody.
        Public = "public",
    }
}

impl Visibility {
    /// Whether everybody can use the image, or everybody who knows of it.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Community | Self::Public)
    }
}

string_enum! {
    /// Where an image is in its life.
    Status {
        /// Not ready yet.
        Creating = "creating",
        /// Ready.
        Available = "available",
        /// Switched off by its owner or an administrator.
        Deactivated = "deactivated",
        /// Kept for those who use it, not offered to others.
        Deprecated = "deprecated",
        /// Will never be ready.
        Failed = "failed",
    }
}

string_enum! {
    /// A job that runs on an image.
    Task { /** Being copied. */ Copy = "copy", /** Being exported. */ Export = "export", /** Being imported. */ Import = "import" }
}

string_enum! {
    /// The operating system family of an image.
    Os { /** Linux. */ Linux = "linux", /** Windows. */ Windows = "windows" }
}

string_enum! {
    /// Whose key encrypts an image.
    Key {
        /// The one that the storage service keeps for each account; it can never be granted to another account.
        Default = "default",
        /// One that the owner manages.
        Custom = "custom",
    }
}

string_enum! {
    /// What made the backup behind a full-server image.
    BackupService {
        /// Cloud Backup and Recovery, in a vault.
        Cbr = "cbr",
        /// Cloud Server Backup Service, the predecessor of CBR.
        Csbs = "csbs",
        /// No backup service: the image was made from the server itself.
        Direct = "direct",
    }
}

string_enum! {
    /// Something that was made from an image.
    ResourceKind { /** A server. */ Server = "server", /** A disk. */ Disk = "disk" }
}

string_enum! {
    /// What the recipient has answered.
    ShareStatus {
        /// Nothing yet.
        Pending = "pending",
        /// Accepted.
        Accepted = "accepted",
        /// Rejected.
        Rejected = "rejected",
    }
}

string_enum! {
    /// How a share reaches its account.
    Via {
        /// It names the account.
        Account = "account",
        /// It names an organization that the account belongs to.
        Organization = "organization",
        /// It is open to all.
        Public = "public",
    }
}

string_enum! {
    /// What a vault keeps backups of.
    VaultType { /** Servers. */ Server = "server", /** Disks. */ Disk = "disk" }
}

string_enum! {
    /// What a vault is for.
    Protection { /** Backups. */ Backup = "backup", /** Replicas of backups of another region. */ Replication = "replication" }
}

string_enum! {
    /// What the caller may do in its account.
    Role { /** Look. */ Reader = "reader", /** Look and change. */ Member = "member", /** Everything, for every account. */ Admin = "admin" }
}

contradict_if_different! {
    bool String Id Gib Count Kind Origin Visibility Status Task Os Key BackupService ResourceKind ShareStatus Via
    VaultType Protection
}

/// One of the facts of a record that can be unknown.
#[derive(Debug)]
pub struct FactOf<T: 'static> {
    /// The name of the field.
    pub name: &'static str,
    /// Whether two records have it differently; one may not know it.
    pub differ: fn(&T, &T) -> bool,
    /// Whether two records both know it, differently.
    pub contradict: fn(&T, &T) -> bool,
    /// Tells one record what another knows.
    pub copy: fn(&T, &mut T),
}

macro_rules! record {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty),+ $(,)? }
     optional { $($(#[$optional_doc:meta])* $optional:ident: $optional_type:ty),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "an object")]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $type,)+
            $($(#[$optional_doc])* #[serde(default, skip_serializing_if = "Option::is_none")] pub $optional: Option<$optional_type>,)*
        }

        impl $name {
            /// The facts that can be unknown.
            pub const FACTS: &[FactOf<Self>] = &[$(FactOf {
                name: stringify!($optional),
                differ: |one, other| one.$optional != other.$optional,
                contradict: |one, other| one.$optional.contradicts(&other.$optional),
                copy: |from, to| to.$optional.clone_from(&from.$optional),
            }),*];
        }

        impl Contradicts for $name {
            fn contradicts(&self, other: &Self) -> bool {
                $(self.$field != other.$field ||)+ $(self.$optional.contradicts(&other.$optional) ||)* false
            }
        }
    };
}

record! {
    /// A machine image.
    Image {
        /// The cloud's id for it.
        id: Id,
    } optional {
        /// What people call it.
        name: String,
        /// The account that created it.
        owner: Id,
        /// Where it is.
        region: Id,
        /// What it holds.
        kind: Kind,
        /// Where it comes from.
        origin: Origin,
        /// Who can see it without a share.
        visibility: Visibility,
        /// Where it is in its life.
        status: Status,
        /// Protected from deletion.
        protected: bool,
        /// How it is encrypted; null: known to be plain.
        encryption: Nullable<Encryption>,
        /// Its size.
        size_gib: Gib,
        /// Data disks that it holds beside its system disk.
        data_disks: Count,
        /// The backup behind a full-server image.
        backup: Backup,
        /// Its marketplace product; null: known to have none.
        product_code: Nullable<String>,
        /// Published in a marketplace.
        published: bool,
        /// Its operating system family.
        os: Os,
        /// Jobs that run on it now.
        tasks: Vec<Task>,
        /// What was made from it and still exists.
        resources: Vec<Resource>,
        /// Whom it is shared with: everybody.
        shares: Vec<Share>,
    }
}

impl Image {
    /// An image of which nothing but its id is known.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: id.into(),
            name: None,
            owner: None,
            region: None,
            kind: None,
            origin: None,
            visibility: None,
            status: None,
            protected: None,
            encryption: None,
            size_gib: None,
            data_disks: None,
            backup: None,
            product_code: None,
            published: None,
            os: None,
            tasks: None,
            resources: None,
            shares: None,
        }
    }
}

record! {
    /// How an image is encrypted.
    Encryption {
        /// Whose key.
        key: Key,
    } optional {
        /// The key's id.
        id: Id,
        /// False: the key is disabled or deleted.
        enabled: bool,
        /// Accounts that may use the key, spelled as the accounts of shares are.
        granted_to: Vec<Id>,
    }
}

record! {
    /// The backup behind a full-server image.
    Backup {
        /// What made it.
        service: BackupService,
    } optional {
        /// The system-disk and data-disk backups together.
        size_gib: Gib,
        /// It was itself shared to the owner of the image.
        shared_to_owner: bool,
    }
}

record! {
    /// What one account has made from an image.
    Resource {
        /// Whose.
        account: Id,
        /// What.
        kind: ResourceKind,
        /// How many.
        count: Count,
    } optional {}
}

impl Resource {
    /// How many things these are together.
    pub(crate) fn total<'a>(made: impl Iterator<Item = &'a Self>) -> u32 {
        made.map(|made| made.count.get()).fold(0, u32::saturating_add)
    }
}

record! {
    /// One account's access to an image.
    Share {
        /// Who.
        account: Id,
    } optional {
        /// The answer, on clouds where the recipient gives one.
        status: ShareStatus,
        /// How the share reaches the account.
        via: Via,
        /// Since when.
        since: String,
    }
}

record! {
    /// A backup vault of the caller.
    Vault {
        /// The cloud's id for it.
        id: Id,
    } optional {
        /// Where it is.
        region: Id,
        /// What it keeps backups of.
        r#type: VaultType,
        /// What it is for.
        protection: Protection,
        /// Its whole capacity.
        capacity_gib: Gib,
        /// How much of it is used.
        used_gib: Gib,
        /// It can be used now.
        available: bool,
    }
}

/// Limits that differ from the cloud's documented ones.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default, expecting = "an object")]
pub struct Limits {
    /// Accounts that one image can be shared with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accounts_per_image: Option<Count>,
    /// The same for full-server images, where they are counted apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accounts_per_full_server_image: Option<Count>,
    /// Accounts that one request can name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accounts_per_call: Option<Count>,
    /// Public images that one account can have in one region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_images: Option<Count>,
}

impl Limits {
    /// The limit that holds: the caller's own, or else the documented one.
    pub(crate) fn or_documented(own: Option<Count>, documented: u32) -> usize {
        own.map_or(documented, Count::get) as usize
    }
}

/// Who asks, and where.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The acting account.
    pub account: Id,
    /// The region in which it acts.
    pub region: Option<Id>,
    /// What the caller may do in that account.
    pub role: Option<Role>,
    /// Organizations, their units and groups that the account belongs to: all of them, as shares name them.
    pub organizations: Option<Vec<Id>>,
    /// Whether the account keeps its images from being made public; where it can.
    pub public_sharing_blocked: Option<bool>,
    /// Limits that differ from the documented ones.
    pub limits: Limits,
}

impl Caller {
    /// An account; everything else is unknown.
    pub fn new(account: impl Into<Id>) -> Self {
        Self {
            account: account.into(),
            region: None,
            role: None,
            organizations: None,
            public_sharing_blocked: None,
            limits: Limits::default(),
        }
    }
}

macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident = $path:literal),+ $(,)?) => {
        /// A fact that a rule can need, named by the JSON Pointer to it. In a list the index is left out.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Fact { $($(#[$doc])* $name),+ }

        impl Fact {
            /// Every fact.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The JSON Pointer to it.
            pub const fn path(self) -> &'static str {
                match self { $(Self::$name => $path),+ }
            }
        }
    };
}

facts! {
    /// Where the account acts.
    Region = "/region",
    /// What the caller may do.
    Role = "/role",
    /// What the account belongs to.
    Organizations = "/organizations",
    /// Whether the account keeps its images from being made public.
    PublicSharingBlocked = "/publicSharingBlocked",
    /// Who created the image.
    ImageOwner = "/image/owner",
    /// Where the image is.
    ImageRegion = "/image/region",
    /// What it holds.
    ImageKind = "/image/kind",
    /// Where it comes from.
    ImageOrigin = "/image/origin",
    /// Who sees it without a share.
    ImageVisibility = "/image/visibility",
    /// Where it is in its life.
    ImageStatus = "/image/status",
    /// Whether it is protected from deletion.
    ImageProtected = "/image/protected",
    /// How it is encrypted.
    ImageEncryption = "/image/encryption",
    /// Which key encrypts it.
    KeyId = "/image/encryption/id",
    /// Whether its key is enabled.
    KeyEnabled = "/image/encryption/enabled",
    /// Who may use its key.
    KeyGrants = "/image/encryption/grantedTo",
    /// Its size.
    ImageSize = "/image/sizeGib",
    /// How many data disks it holds.
    ImageDataDisks = "/image/dataDisks",
    /// What made the backup behind it.
    BackupService = "/image/backup/service",
    /// Whether that backup was itself shared to the owner.
    BackupShared = "/image/backup/sharedToOwner",
    /// How large the backup behind it is.
    BackupSize = "/image/backup/sizeGib",
    /// Which marketplace product it is.
    ImageProduct = "/image/productCode",
    /// Whether it is published in a marketplace.
    ImagePublished = "/image/published",
    /// What system it holds.
    ImageOs = "/image/os",
    /// Which jobs run on it.
    ImageTasks = "/image/tasks",
    /// What was made from it.
    ImageResources = "/image/resources",
    /// Whom it is shared with.
    ImageShares = "/image/shares",
    /// What a recipient has answered.
    ShareStatus = "/image/shares/status",
    /// The caller's vaults.
    Vaults = "/vaults",
    /// Where the vault is.
    VaultRegion = "/vaults/region",
    /// What the vault keeps backups of.
    VaultType = "/vaults/type",
    /// What the vault is for.
    VaultProtection = "/vaults/protection",
    /// How large the vault is.
    VaultCapacity = "/vaults/capacityGib",
    /// How full the vault is.
    VaultUsed = "/vaults/usedGib",
    /// Whether the vault can be used now.
    VaultAvailable = "/vaults/available",
}

/// Some facts, each once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FactSet(u64);

// Each fact has its bit.
const _: () = assert!(Fact::ALL.len() <= u64::BITS as usize);

impl FactSet {
    /// No fact.
    pub const NONE: Self = Self(0);

    /// One fact.
    pub const fn of(fact: Fact) -> Self {
        Self(1 << fact as u32)
    }

    /// Whether there are none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Takes in the facts of another set.
    pub const fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// Its facts in the order of their declaration.
    pub fn iter(self) -> impl Iterator<Item = Fact> {
        Fact::ALL.iter().copied().filter(move |fact| self.0 & Self::of(*fact).0 != 0)
    }
}

impl FromIterator<Fact> for FactSet {
    fn from_iter<I: IntoIterator<Item = Fact>>(facts: I) -> Self {
        let mut all = Self::default();
        facts.into_iter().for_each(|fact| all.add(Self::of(fact)));
        all
    }
}
