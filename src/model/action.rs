//! The actions: what an account may want to do with an image. Each verb and its fields are declared here, and only here.

use super::record::{FactOf, FieldInfo, RecordInfo, Value, ValueType, contradict, doc, if_there, record};
use super::{Fact, Id, Nullable, Status, Visibility, string_enum};
use rustc_hash::FxHashSet;
use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Unexpected, Visitor};
use serde::{Serialize, Serializer};
use std::fmt;

string_enum! {
    /// What an image is used for.
    Use {
        /// Create a server.
        Server = "server",
        /// Replace the system disk of a server: change its operating system.
        SystemDisk = "system-disk",
        /// Create a data disk.
        DataDisk = "data-disk",
        /// Set a disk that was made from the image back to it.
        Reinitialize = "reinitialize",
    }
}

record! {
    /// The properties that an update sets. Fields that are left out stay as they are.
    Edit {} facts {
        /// Who can see the image. `public` and `community` open it to everybody.
        visibility: Visibility,
        /// `true` protects the image from deletion, `false` lifts the protection.
        protected: bool,
        /// `deactivated`: nobody can use the image. `available`: it can be used again. `deprecated`: its owner advises
        /// against it.
        status: Status,
        /// The name that people see.
        name: String,
    }
}

impl Default for Edit {
    fn default() -> Self {
        Self::new()
    }
}

/// The accounts that an unshare concerns.
#[derive(Clone, Debug, PartialEq)]
pub enum Accounts {
    /// Everybody who has a share.
    All,
    /// These.
    Only(Vec<Id>),
}

/// What an account wants to do with one image. In JSON, the fields of its kind stand beside the others.
///
/// ```
/// use image_sharing::{Action, ActionKind};
///
/// let share = Action {
///     image: "m-1".into(),
///     kind: ActionKind::Share { accounts: vec!["2000000000000002".into()], region: None },
/// };
/// let json = r#"{"type":"share","image":"m-1","accounts":["2000000000000002"]}"#;
/// assert_eq!(serde_json::to_string(&share)?, json);
/// assert_eq!(serde_json::from_str::<Action>(json)?, share);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// The id of the image.
    pub image: Id,
    /// What to do with it.
    pub kind: ActionKind,
}

/// A field of an action: how it is written, and what it is if it is left out.
trait Field: Sized {
    /// As it is written.
    type Written;
    /// Whether it has to be there.
    const REQUIRED: bool;
    /// Its type, for documentation.
    const TYPE: ValueType;

    /// The field, from what is written.
    fn read<E: Error>(written: Option<Self::Written>, name: &'static str) -> Result<Self, E>;

    /// What to write; nothing, if that means the same.
    fn write(&self) -> Option<Self::Written>;
}

/// A field that may be left out.
impl<T: Clone + Value> Field for Option<T> {
    type Written = T;
    const REQUIRED: bool = false;
    const TYPE: ValueType = T::TYPE;

    fn read<E: Error>(written: Option<T>, _: &'static str) -> Result<Self, E> {
        Ok(written)
    }

    fn write(&self) -> Option<T> {
        self.clone()
    }
}

/// A flag that is false if it is left out.
impl Field for bool {
    type Written = Self;
    const REQUIRED: bool = false;
    const TYPE: ValueType = ValueType::Flag;

    fn read<E: Error>(written: Option<Self>, _: &'static str) -> Result<Self, E> {
        Ok(written.unwrap_or(false))
    }

    fn write(&self) -> Option<Self> {
        self.then_some(true)
    }
}

/// A list of accounts, and not all of them.
impl Field for Vec<Id> {
    type Written = Accounts;
    const REQUIRED: bool = true;
    const TYPE: ValueType = ValueType::List(&ValueType::Text);

    fn read<E: Error>(written: Option<Accounts>, name: &'static str) -> Result<Self, E> {
        match Accounts::read(written, name)? {
            Accounts::Only(accounts) => Ok(accounts),
            Accounts::All => Err(E::invalid_value(Unexpected::Str("all"), &"a list of accounts in a share")),
        }
    }

    fn write(&self) -> Option<Accounts> {
        Some(Accounts::Only(self.clone()))
    }
}

impl Field for Accounts {
    type Written = Self;
    const REQUIRED: bool = true;
    const TYPE: ValueType = ValueType::Accounts;

    fn read<E: Error>(written: Option<Self>, name: &'static str) -> Result<Self, E> {
        written.ok_or_else(|| E::missing_field(name))
    }

    fn write(&self) -> Option<Self> {
        Some(self.clone())
    }
}

impl Field for Use {
    type Written = Self;
    const REQUIRED: bool = true;
    const TYPE: ValueType = <Self as Value>::TYPE;

    fn read<E: Error>(written: Option<Self>, name: &'static str) -> Result<Self, E> {
        written.ok_or_else(|| E::missing_field(name))
    }

    fn write(&self) -> Option<Self> {
        Some(*self)
    }
}

impl Field for Edit {
    type Written = Self;
    const REQUIRED: bool = true;
    const TYPE: ValueType = ValueType::Object(Self::INFO);

    fn read<E: Error>(written: Option<Self>, name: &'static str) -> Result<Self, E> {
        let set = written.ok_or_else(|| E::missing_field(name))?;
        if set == Self::default() {
            let expected = &"something to set: `visibility`, `protected`, `status` or `name`";
            return Err(E::invalid_value(Unexpected::Other("an empty object"), expected));
        }
        Ok(set)
    }

    fn write(&self) -> Option<Self> {
        Some(self.clone())
    }
}

/// Declares the verbs with their fields. Yields [`Verb`], [`ActionKind`], how actions are read and written, and what
/// documentation shows.
macro_rules! actions {
    (
        written { $($written:ident $json:literal: $written_type:ty),+ $(,)? }
        $($(#[doc = $doc:literal])+ $verb:ident $word:literal {
            $($(#[doc = $field_doc:literal])+ $field:ident $field_json:literal: $type:ty),* $(,)?
        })+
    ) => {
        string_enum! {
            closed
            /// The verb of an action.
            Verb { $($(#[doc = $doc])+ $verb = $word),+ }
        }

        /// What an action does, with its fields.
        #[derive(Clone, Debug, PartialEq)]
        pub enum ActionKind {
            $($(#[doc = $doc])+ $verb { $($(#[doc = $field_doc])+ $field: $type),* }),+
        }

        /// An action as it is written: every field that some verb has.
        #[derive(Default, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "an action")]
        struct Written {
            #[serde(default, rename = "type", deserialize_with = "if_there")]
            verb: Option<Verb>,
            #[serde(default, deserialize_with = "if_there")]
            image: Option<Id>,
            $(#[serde(default, deserialize_with = "if_there", skip_serializing_if = "Option::is_none")]
            $written: Option<$written_type>),+
        }

        impl Written {
            /// A field that is there although the verb does not have it.
            fn surplus(&self, fields: &[&str]) -> Option<&'static str> {
                let present = [$(($json, self.$written.is_some())),+];
                present.into_iter().find(|(name, there)| *there && !fields.contains(name)).map(|(name, _)| name)
            }
        }

        impl Verb {
            /// The fields of its actions, as they are written.
            const fn fields(self) -> &'static [&'static str] {
                match self { $(Self::$verb => &["type", "image", $($field_json),*]),+ }
            }

            /// Its actions, for documentation.
            pub const fn info(self) -> &'static RecordInfo {
                match self {
                    $(Self::$verb => {
                        const INFO: &RecordInfo = &RecordInfo {
                            name: stringify!($verb),
                            doc: doc(concat!($($doc, "\n"),+)),
                            fields: &[
                                FieldInfo {
                                    rust_name: "image",
                                    doc: doc("The id of the image."),
                                    required: true,
                                    value: ValueType::Id,
                                    fact: None,
                                },
                                $(FieldInfo {
                                    rust_name: stringify!($field),
                                    doc: doc(concat!($($field_doc, "\n"),+)),
                                    required: <$type as Field>::REQUIRED,
                                    value: <$type as Field>::TYPE,
                                    fact: None,
                                }),*
                            ],
                        };
                        INFO
                    })+
                }
            }
        }

        impl Action {
            /// The verb.
            pub const fn verb(&self) -> Verb {
                match self.kind { $(ActionKind::$verb { .. } => Verb::$verb),+ }
            }
        }

        impl<'de> Deserialize<'de> for Action {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let mut written = Written::deserialize(deserializer)?;
                let verb = written.verb.ok_or_else(|| D::Error::missing_field("type"))?;
                let image = written.image.take().ok_or_else(|| D::Error::missing_field("image"))?;
                if let Some(surplus) = written.surplus(verb.fields()) {
                    return Err(D::Error::unknown_field(surplus, verb.fields()));
                }
                let kind = match verb {
                    $(Verb::$verb => ActionKind::$verb { $($field: Field::read(written.$field, $field_json)?),* }),+
                };
                Ok(Self { image, kind })
            }
        }

        impl Serialize for Action {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let (verb, image) = (Some(self.verb()), Some(self.image.clone()));
                let mut written = Written { verb, image, ..Written::default() };
                match &self.kind {
                    $(ActionKind::$verb { $($field),* } => { $(written.$field = $field.write();)* }),+
                }
                written.serialize(serializer)
            }
        }
    };
}

actions! {
    written {
        accounts "accounts": Accounts,
        region "region": Id,
        vault "vault": Id,
        account "account": Id,
        force "force": bool,
        key "key": Nullable<Id>,
        granted_to "grantedTo": Vec<Id>,
        name "name": String,
        r#as "as": Use,
        set "set": Edit,
    }

    /// Lets other accounts use an image.
    Share "share" {
        /// The accounts to share with. Ids that are malformed or empty are findings, not errors.
        accounts "accounts": Vec<Id>,
        /// The region where they will use the image, which is where the request goes. Left out: the caller's region.
        region "region": Option<Id>,
    }

    /// Ends shares.
    Unshare "unshare" {
        /// The accounts whose shares end, or `"all"`.
        accounts "accounts": Accounts,
    }

    /// Accepts an image that another account shares.
    Accept "accept" {
        /// The vault for a full-server image, which needs one.
        vault "vault": Option<Id>,
        /// The recipient. Left out: the caller.
        account "account": Option<Id>,
    }

    /// Rejects an image that another account shares, or gives it back.
    Reject "reject" {
        /// The recipient. Left out: the caller.
        account "account": Option<Id>,
    }

    /// Deletes an image.
    Delete "delete" {
        /// Deletes it even if servers that were made from it exist.
        force "force": bool,
    }

    /// Makes a copy of an image ("replicates" it), which belongs to the caller.
    Copy "copy" {
        /// The region of the copy. Left out: the region of the image.
        region "region": Option<Id>,
        /// The key of the copy: its id, `"default"`, or `null` for a copy that is not encrypted. Left out: as the image.
        key "key": Option<Nullable<Id>>,
        /// The accounts that may use this key, if `key` is an id. Left out: unknown.
        granted_to "grantedTo": Option<Vec<Id>>,
        /// The name of the copy.
        name "name": Option<String>,
    }

    /// Uses an image: makes a server or a disk from it, or sets one back to it.
    Use "use" {
        /// What the image is used for.
        r#as "as": Use,
        /// The region where it is used, which is where the request goes. Left out: the caller's region.
        region "region": Option<Id>,
    }

    /// Changes properties of an image.
    Update "update" {
        /// The new values; at least one.
        set "set": Edit,
    }
}

impl Action {
    /// The same action on the same image with other particulars.
    pub fn with(&self, kind: ActionKind) -> Self {
        Self { image: self.image.clone(), kind }
    }

    /// The region that the action names.
    pub fn region(&self) -> Option<&Id> {
        match &self.kind {
            ActionKind::Share { region, .. }
            | ActionKind::Copy { region, .. }
            | ActionKind::Use { region, .. } => region.as_ref(),
            _ => None,
        }
    }

    /// What the action sets, if it is an update.
    pub const fn edit(&self) -> Option<&Edit> {
        match &self.kind {
            ActionKind::Update { set } => Some(set),
            _ => None,
        }
    }

    /// The accounts that the action names one by one.
    pub fn accounts(&self) -> &[Id] {
        match &self.kind {
            ActionKind::Share { accounts, .. }
            | ActionKind::Unshare { accounts: Accounts::Only(accounts) } => accounts,
            _ => &[],
        }
    }

    /// The same action for other accounts; an action that names none stays as it is.
    pub fn for_accounts(&self, chosen: Vec<Id>) -> Self {
        match &self.kind {
            ActionKind::Share { region, .. } => {
                self.with(ActionKind::Share { accounts: chosen, region: region.clone() })
            }
            ActionKind::Unshare { .. } => self.with(ActionKind::Unshare { accounts: Accounts::Only(chosen) }),
            _ => self.clone(),
        }
    }
}

/// Every account once, in the order in which they are named first.
pub(crate) fn distinct(accounts: &[Id]) -> impl Iterator<Item = &Id> {
    let (several, mut seen) = (accounts.len() > 1, FxHashSet::default());
    accounts.iter().filter(move |account| !several || seen.insert(*account))
}

impl Serialize for Accounts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::All => serializer.serialize_str("all"),
            Self::Only(accounts) => accounts.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Accounts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AccountsVisitor;
        impl<'de> Visitor<'de> for AccountsVisitor {
            type Value = Accounts;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of accounts, or \"all\" in an unshare")
            }
            fn visit_str<E: Error>(self, word: &str) -> Result<Accounts, E> {
                if word == "all" {
                    Ok(Accounts::All)
                } else {
                    Err(E::invalid_value(Unexpected::Str(word), &self))
                }
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Accounts, A::Error> {
                let mut accounts = Vec::new();
                // People type these: an empty one is refused by a rule, with a reason.
                while let Some(account) = list.next_element::<String>()? {
                    accounts.push(account.into());
                }
                Ok(Accounts::Only(accounts))
            }
        }
        deserializer.deserialize_any(AccountsVisitor)
    }
}
