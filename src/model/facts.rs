//! What the caller knows: images, vaults, and itself. Every fact is declared here, and only here.
//!
//! A fact that is `None` is unknown, never "no". Amounts are GiB, times ISO 8601, ids opaque strings as the cloud writes
//! them. In JSON the names are in camel case. [`record`](super::record) says what a declaration yields.

use super::record::{FactOf, FieldInfo, Missing, RecordInfo, Value, ValueType, contradict, doc, records};
use super::{Count, Gib, Id, Nullable, string_enum};

string_enum! {
    /// What an image holds.
    Kind {
        /// An operating system, to make servers from.
        SystemDisk = "system-disk",
        /// Data only, to make disks from.
        DataDisk = "data-disk",
        /// A whole server: its system disk and data disks, as a backup in a vault.
        FullServer = "full-server",
        /// An installation medium.
        Iso = "iso",
    }
}

string_enum! {
    /// Where an image comes from.
    Origin {
        /// An account made it.
        Custom = "custom",
        /// The cloud provides it.
        Public = "public",
        /// The cloud's marketplace sells it.
        Marketplace = "marketplace",
    }
}

string_enum! {
    /// Who can see an image.
    Visibility {
        /// The owner.
        Private = "private",
        /// The owner and the recipients of its shares.
        Shared = "shared",
        /// Everybody who knows its id; lists do not show it.
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
    /// The state of an image.
    Status {
        /// It is not ready yet.
        Creating = "creating",
        /// It can be used.
        Available = "available",
        /// Its owner or an administrator switched it off: nobody can use it.
        Deactivated = "deactivated",
        /// Its owner advises against it; those who use it keep it.
        Deprecated = "deprecated",
        /// It will never be ready.
        Failed = "failed",
    }
}

string_enum! {
    /// A job that runs on an image.
    Task { /** It is being copied. */ Copy = "copy", /** It is being exported. */ Export = "export", /** It is being imported. */ Import = "import" }
}

string_enum! {
    /// The operating system family of an image.
    Os { /** Linux. */ Linux = "linux", /** Windows. */ Windows = "windows" }
}

string_enum! {
    /// Whose key encrypts an image.
    Key {
        /// The key that the storage service keeps for each account. It cannot be granted to another account.
        Default = "default",
        /// A key that the owner manages.
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
    /// What was made from an image.
    ResourceKind { /** A server. */ Server = "server", /** A disk. */ Disk = "disk" }
}

string_enum! {
    /// The recipient's reply.
    ShareStatus {
        /// No reply yet.
        Pending = "pending",
        /// The recipient accepted.
        Accepted = "accepted",
        /// The recipient rejected.
        Rejected = "rejected",
    }
}

string_enum! {
    /// How a share reaches its account.
    Via {
        /// The share names the account.
        Account = "account",
        /// The share names an organization, one of its units or a group that the account belongs to.
        Organization = "organization",
        /// The image is open to everybody.
        Public = "public",
    }
}

string_enum! {
    /// What a vault keeps backups of.
    VaultType { /** Servers. */ Server = "server", /** Disks. */ Disk = "disk" }
}

string_enum! {
    /// What a vault is for.
    Protection { /** Backups. */ Backup = "backup", /** Replicas of backups from another region. */ Replication = "replication" }
}

string_enum! {
    /// The caller's role in its account.
    Role { /** It can read. */ Reader = "reader", /** It can read and change. */ Member = "member", /** It can do everything, for every account. */ Admin = "admin" }
}

records! {
    /// The account that acts, and what is known about it.
    Caller {
        /// The id of the account, as the cloud writes it in `Image.owner`.
        account: Id,
    } facts {
        /// The region in which it acts.
        region: Id => Region "/region",
        /// The role that it has in its account. Some clouds have rules about roles.
        role: Role => Role "/role",
        /// All organizations, their units and groups that the account belongs to, as shares name them. A list that is known
        /// only in part has to be left out.
        organizations: Vec<Id> => Organizations "/organizations",
        /// Whether the account blocks public images, on clouds that have such a setting.
        public_sharing_blocked: bool => PublicSharingBlocked "/publicSharingBlocked",
    } defaults {
        /// Limits that differ from the documented ones, for example a raised quota.
        limits: Limits,
    }

    /// Limits that differ from the documented ones of the cloud.
    Limits {} facts {
        /// How many accounts one image can be shared with.
        accounts_per_image: Count,
        /// The same for full-server images, where the cloud counts them apart.
        accounts_per_full_server_image: Count,
        /// How many accounts one request can name.
        accounts_per_call: Count,
        /// How many public images one account can have in one region.
        public_images: Count,
    }

    /// A machine image.
    Image {
        /// Its id, as the cloud writes it.
        id: Id,
    } facts {
        /// The name that people see.
        name: String,
        /// The account that created it. On some clouds accounts are projects.
        owner: Id => ImageOwner "/image/owner",
        /// The region where it is.
        region: Id => ImageRegion "/image/region",
        /// What it holds.
        kind: Kind => ImageKind "/image/kind",
        /// Where it comes from.
        origin: Origin => ImageOrigin "/image/origin",
        /// Who can see it.
        visibility: Visibility => ImageVisibility "/image/visibility",
        /// Its state.
        status: Status => ImageStatus "/image/status",
        /// Whether it is protected from deletion.
        protected: bool => ImageProtected "/image/protected",
        /// How it is encrypted. `null`: it is known not to be encrypted.
        encryption: Nullable<Encryption> => ImageEncryption "/image/encryption",
        /// Its size in GiB.
        size_gib: Gib => ImageSize "/image/sizeGib",
        /// How many data disks it holds beside its system disk.
        data_disks: Count => ImageDataDisks "/image/dataDisks",
        /// The backup behind a full-server image.
        backup: Backup => BackupService "/image/backup/service",
        /// The code of its marketplace product. `null`: it is known to have none.
        product_code: Nullable<String> => ImageProduct "/image/productCode",
        /// Whether it is published in a marketplace.
        published: bool => ImagePublished "/image/published",
        /// The family of its operating system.
        os: Os => ImageOs "/image/os",
        /// The jobs that run on it now.
        tasks: Vec<Task> => ImageTasks "/image/tasks",
        /// The servers and disks that were made from it and still exist, by account.
        resources: Vec<Resource> => ImageResources "/image/resources",
        /// All its shares. A list that is known only in part has to be left out.
        shares: Vec<Share> => ImageShares "/image/shares",
    }

    /// How an image is encrypted.
    Encryption {
        /// Whose key encrypts it.
        key: Key,
    } facts {
        /// The key's id.
        id: Id => KeyId "/image/encryption/id",
        /// Whether the key is enabled. `false`: it is disabled or deleted.
        enabled: bool => KeyEnabled "/image/encryption/enabled",
        /// All accounts that may use the key, as shares name accounts.
        granted_to: Vec<Id> => KeyGrants "/image/encryption/grantedTo",
    }

    /// The backup behind a full-server image.
    Backup {
        /// The service that made it.
        service: BackupService,
    } facts {
        /// The size in GiB of its system disk and data disks together.
        size_gib: Gib => BackupSize "/image/backup/sizeGib",
        /// Whether it was itself shared to the owner of the image.
        shared_to_owner: bool => BackupShared "/image/backup/sharedToOwner",
    }

    /// What one account made from an image.
    Resource {
        /// The account that made it.
        account: Id,
        /// What it made.
        kind: ResourceKind,
        /// How many of them exist.
        count: Count,
    } facts {}

    /// One account's access to an image.
    Share {
        /// The account or organization that the image is shared with.
        account: Id,
    } facts {
        /// The recipient's reply, on clouds where recipients accept or reject.
        status: ShareStatus => ShareStatus "/image/shares/status",
        /// How the share reaches the account.
        via: Via,
        /// Since when the share exists: ISO 8601.
        since: String,
    }

    /// Everything that a catalog holds.
    Facts {
        /// The images.
        images: Vec<Image>,
    } facts {
        /// All vaults of the caller.
        vaults: Vec<Vault> => Vaults "/vaults",
    }

    /// A backup vault of the caller.
    Vault {
        /// Its id, as the cloud writes it.
        id: Id,
    } facts {
        /// The region where it is.
        region: Id => VaultRegion "/vaults/region",
        /// What it keeps backups of.
        r#type: VaultType => VaultType "/vaults/type",
        /// What it is for.
        protection: Protection => VaultProtection "/vaults/protection",
        /// Its whole capacity in GiB.
        capacity_gib: Gib => VaultCapacity "/vaults/capacityGib",
        /// How many GiB of it are used.
        used_gib: Gib => VaultUsed "/vaults/usedGib",
        /// Whether it can be used now.
        available: bool => VaultAvailable "/vaults/available",
    }
}

impl Resource {
    /// How many servers and disks several of these are together.
    pub(crate) fn total<'a>(made: impl Iterator<Item = &'a Self>) -> u32 {
        made.map(|made| made.count.get()).fold(0, u32::saturating_add)
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::new()
    }
}

impl Limits {
    /// The limit that holds: the caller's own, or else the documented one.
    pub(crate) fn or_documented(own: Option<Count>, documented: u32) -> usize {
        own.map_or(documented, Count::get) as usize
    }
}

/// Written as its path.
impl serde::Serialize for Fact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.path())
    }
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
