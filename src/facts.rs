//! What the caller knows: images, vaults, and who asks where.
//!
//! `None` always means *unknown*, never "no". Amounts are GiB, times ISO 8601, ids opaque strings in the cloud's
//! own spelling. The field names are those of the package's TypeScript types, in camel case.

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde::{Serialize, Serializer};
use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }

        impl $name {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word that stands for the value in requests and answers.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str($crate::facts::Word { all: Self::ALL, words: &[$($word),+] })
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.word())
            }
        }
    };
}
pub(crate) use words;

/// Reads one of several words. One piece of code for all of them, where a derived one would be many.
pub(crate) struct Word<T: 'static> {
    pub all: &'static [T],
    pub words: &'static [&'static str],
}

impl<T: Copy> Visitor<'_> for Word<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "one of `{}`", self.words.join("`, `"))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        let place = self.words.iter().position(|word| *word == text);
        let value = place.and_then(|place| self.all.get(place)).copied();
        value.ok_or_else(|| E::unknown_variant(text, self.words))
    }
}

words! {
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

words! {
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

words! {
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

words! {
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

words! {
    /// A job that runs on an image.
    Task { /** Being copied. */ Copy = "copy", /** Being exported. */ Export = "export", /** Being imported. */ Import = "import" }
}

words! {
    /// The operating system family of an image.
    Os { /** Linux. */ Linux = "linux", /** Windows. */ Windows = "windows" }
}

words! {
    /// Whose key encrypts an image.
    Key {
        /// The one that the storage service keeps for each account; it can never be granted to another account.
        Default = "default",
        /// One that the owner manages.
        Custom = "custom",
    }
}

words! {
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

words! {
    /// Something that was made from an image.
    ResourceKind { /** A server. */ Server = "server", /** A disk. */ Disk = "disk" }
}

words! {
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

words! {
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

words! {
    /// What a vault keeps backups of.
    VaultType { /** Servers. */ Server = "server", /** Disks. */ Disk = "disk" }
}

words! {
    /// What a vault is for.
    Protection { /** Backups. */ Backup = "backup", /** Replicas of backups of another region. */ Replication = "replication" }
}

words! {
    /// What the caller may do in its account.
    Role { /** Look. */ Reader = "reader", /** Look and change. */ Member = "member", /** Everything, for every account. */ Admin = "admin" }
}

/// The cloud's own spelling of what something is called: an account, an image, a region, a vault, a key. Opaque, and
/// cheap to copy.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

impl Id {
    /// Whether it was copied, and a copy is left.
    pub(crate) fn is_shared(&self) -> bool {
        Arc::strong_count(&self.0) > 1
    }
}

impl Deref for Id {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl<T: Into<Arc<str>>> From<T> for Id {
    fn from(id: T) -> Self {
        Self(id.into())
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct IdVisitor;
        impl Visitor<'_> for IdVisitor {
            type Value = Id;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an id: a string that is not empty")
            }
            fn visit_str<E: Error>(self, id: &str) -> Result<Id, E> {
                if id.is_empty() { Err(E::invalid_value(Unexpected::Str(id), &self)) } else { Ok(id.into()) }
            }
        }
        deserializer.deserialize_str(IdVisitor)
    }
}

/// A fact that can be known not to be there, which is not the same as unknown. `null` in JSON.
#[derive(Clone, Debug, PartialEq)]
pub enum Nullable<T> {
    /// Known not to be there.
    Null,
    /// Known.
    Value(T),
}

/// The name under which [`Nullable`] asks its deserializer to tell `null` from a value.
pub(crate) const NULLABLE: &str = "Nullable";

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NullableVisitor<T>(std::marker::PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for NullableVisitor<T> {
            type Value = Nullable<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value or null")
            }
            fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
                Ok(Nullable::Null)
            }
            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
                T::deserialize(deserializer).map(Nullable::Value)
            }
        }
        deserializer.deserialize_newtype_struct(NULLABLE, NullableVisitor(std::marker::PhantomData))
    }
}

impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_none(),
            Self::Value(value) => value.serialize(serializer),
        }
    }
}

/// An amount in GiB: finite and not negative.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Serialize)]
pub struct Gib(f64);

impl Gib {
    /// The amount, unless it is negative or not a number.
    pub fn new(amount: f64) -> Option<Self> {
        (amount.is_finite() && amount >= 0.0).then_some(Self(amount))
    }

    /// The number of GiB.
    pub const fn amount(self) -> f64 {
        self.0
    }

    /// What is left after taking `other` away, at least nothing.
    pub fn less(self, other: Self) -> Self {
        Self((self.0 - other.0).max(0.0))
    }

    /// Both together.
    pub fn plus(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl<'de> Deserialize<'de> for Gib {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct GibVisitor;
        impl Visitor<'_> for GibVisitor {
            type Value = Gib;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number of GiB, 0 or more")
            }
            fn visit_f64<E: Error>(self, amount: f64) -> Result<Gib, E> {
                Gib::new(amount).ok_or_else(|| E::invalid_value(Unexpected::Float(amount), &self))
            }
        }
        deserializer.deserialize_f64(GibVisitor)
    }
}

/// A whole number, 0 or more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Count(u32);

impl Count {
    /// The count.
    pub const fn new(count: u32) -> Self {
        Self(count)
    }

    /// The number.
    pub const fn get(self) -> u32 {
        self.0
    }

    /// One more.
    pub const fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct CountVisitor;
        impl Visitor<'_> for CountVisitor {
            type Value = Count;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a whole number, 0 or more")
            }
            fn visit_f64<E: Error>(self, number: f64) -> Result<Count, E> {
                // A float-to-integer cast saturates, so that comparing back finds fractions, negatives and NaN.
                let count = number as u32;
                if f64::from(count) == number {
                    Ok(Count(count))
                } else {
                    Err(E::invalid_value(Unexpected::Float(number), &self))
                }
            }
        }
        deserializer.deserialize_f64(CountVisitor)
    }
}

/// Facts that can be told by two, who may both be right.
pub(crate) trait Contradicts {
    /// Whether both know it, differently.
    fn contradicts(&self, other: &Self) -> bool;
}

impl<T: Contradicts> Contradicts for Option<T> {
    fn contradicts(&self, other: &Self) -> bool {
        matches!((self, other), (Some(one), Some(other)) if one.contradicts(other))
    }
}

impl<T: Contradicts> Contradicts for Nullable<T> {
    fn contradicts(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Value(one), Self::Value(other)) => one.contradicts(other),
            (Self::Null, Self::Null) => false,
            _ => true,
        }
    }
}

/// The order of a list says nothing.
impl<T: Contradicts + PartialEq> Contradicts for Vec<T> {
    fn contradicts(&self, other: &Self) -> bool {
        if self == other {
            return false;
        }
        let lacks = |list: &[T], item: &T| list.iter().all(|other| item.contradicts(other));
        self.len() != other.len() || self.iter().any(|item| lacks(other, item))
    }
}

macro_rules! contradict_if_different {
    ($($type:ty)+) => {
        $(impl Contradicts for $type {
            fn contradicts(&self, other: &Self) -> bool {
                self != other
            }
        })+
    };
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
    /// Limits that differ from the documented ones.
    pub limits: Limits,
}

impl Caller {
    /// An account; everything else is unknown.
    pub fn new(account: impl Into<Id>) -> Self {
        Self { account: account.into(), region: None, role: None, limits: Limits::default() }
    }
}

macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident = $path:literal),+ $(,)?) => {
        /// A fact that a rule can need, named by the JSON Pointer to it. In a list the index is left out.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    /// Whether its key is enabled.
    KeyEnabled = "/image/encryption/enabled",
    /// Who may use its key.
    KeyGrants = "/image/encryption/grantedTo",
    /// How large the backup behind it is.
    BackupSize = "/image/backup/sizeGib",
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
