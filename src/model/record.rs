//! The macro that declares the facts. One declaration yields everything that depends on which facts exist.
//!
//! | What | For whom |
//! | --- | --- |
//! | the struct, its `new`, serde | everybody |
//! | an accessor that returns the fact or says that it is missing | rules |
//! | [`Fact`](super::Fact) and its path | verdicts (`missing`), findings (`at`) |
//! | `FACTS` | `put`, which reports what differs |
//! | [`Value::forget`] | the laws, which forget each fact |
//! | [`RecordInfo`] | the types of the package, its JSON Schema, its documentation |

use super::{Count, Fact, Gib, Id, Nullable};

/// A fact that the caller did not give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing(pub Fact);

/// What facts are made of.
pub trait Value: Clone + PartialEq {
    /// How a rule gets it: small values by value, others by reference, `null` as `None`.
    type Given<'a>
    where
        Self: 'a;

    /// Its type, for documentation.
    const TYPE: ValueType;

    /// As a rule gets it.
    fn given(&self) -> Self::Given<'_>;

    /// Whether two sources know it differently.
    fn contradicts(&self, other: &Self) -> bool {
        self != other
    }

    /// Forgets a fact inside it.
    fn forget(&mut self, _fact: Fact) {}
}

/// The type of a value as documentation, TypeScript and JSON Schema show it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ValueType {
    /// A string.
    Text,
    /// A string that is not empty.
    Id,
    /// True or false.
    Flag,
    /// A number of GiB, 0 or more.
    Gib,
    /// A whole number, 0 or more.
    Count,
    /// One of several words.
    OneOf(&'static WordsInfo),
    /// A list.
    List(&'static Self),
    /// The value, or `null`: there is none.
    Nullable(&'static Self),
    /// An object.
    Object(&'static RecordInfo),
    /// A list of accounts, or `"all"`.
    Accounts,
}

/// A type that is one of several words.
#[derive(Debug)]
pub struct WordsInfo {
    /// Its name.
    pub name: &'static str,
    /// What it says.
    pub doc: &'static str,
    /// The words, each with its meaning.
    pub words: &'static [(&'static str, &'static str)],
}

/// An object and its fields.
#[derive(Debug)]
pub struct RecordInfo {
    /// The name of its type.
    pub name: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// Its fields, in the order in which they are written.
    pub fields: &'static [FieldInfo],
}

/// A field of an object.
#[derive(Debug)]
pub struct FieldInfo {
    /// Its name in Rust.
    pub rust_name: &'static str,
    /// What it says.
    pub doc: &'static str,
    /// Whether it has to be there.
    pub required: bool,
    /// The type of its value.
    pub value: ValueType,
    /// The fact that it is, if some rule can lack it.
    pub fact: Option<Fact>,
}

impl FieldInfo {
    /// Its name in JSON: `size_gib` is `sizeGib`.
    pub fn name(&self) -> String {
        camel_case(self.rust_name)
    }
}

/// A name of Rust as it is in JSON: `size_gib` is `sizeGib`.
pub(crate) fn camel_case(rust_name: &str) -> String {
    let mut words = rust_name.trim_start_matches("r#").split('_');
    let mut name = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        name.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}

/// A fact of a record, for code that treats all facts alike.
#[derive(Debug)]
pub struct FactOf<T: 'static> {
    /// Its name in Rust.
    pub name: &'static str,
    /// Whether two records differ in it, or only one of them has it.
    pub differ: fn(&T, &T) -> bool,
    /// Whether two records both have it, differently.
    pub contradict: fn(&T, &T) -> bool,
    /// Copies it from one record to another.
    pub copy: fn(&T, &mut T),
}

/// A value that rules get by value.
macro_rules! plain_value {
    ($($type:ty = $info:expr),+ $(,)?) => {
        $(impl $crate::model::Value for $type {
            type Given<'a> = Self;
            const TYPE: $crate::model::ValueType = $info;
            fn given(&self) -> Self {
                *self
            }
        })+
    };
}
pub(crate) use plain_value;

plain_value! { bool = ValueType::Flag, Gib = ValueType::Gib, Count = ValueType::Count }

impl Value for Id {
    type Given<'a> = &'a Self;
    const TYPE: ValueType = ValueType::Id;
    fn given(&self) -> &Self {
        self
    }
}

impl Value for String {
    type Given<'a> = &'a str;
    const TYPE: ValueType = ValueType::Text;
    fn given(&self) -> &str {
        self
    }
}

/// The order of a list says nothing.
impl<T: Value + 'static> Value for Vec<T> {
    type Given<'a> = &'a [T];
    const TYPE: ValueType = ValueType::List(&T::TYPE);

    fn given(&self) -> &[T] {
        self
    }

    fn contradicts(&self, other: &Self) -> bool {
        if self == other {
            return false;
        }
        let lacks = |list: &[T], item: &T| list.iter().all(|other| item.contradicts(other));
        self.len() != other.len() || self.iter().any(|item| lacks(other, item))
    }

    fn forget(&mut self, fact: Fact) {
        self.iter_mut().for_each(|item| item.forget(fact));
    }
}

impl<T: Value + 'static> Value for Nullable<T> {
    type Given<'a> = Option<T::Given<'a>>;
    const TYPE: ValueType = ValueType::Nullable(&T::TYPE);

    fn given(&self) -> Self::Given<'_> {
        match self {
            Self::Null => None,
            Self::Value(value) => Some(value.given()),
        }
    }

    fn contradicts(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Value(one), Self::Value(other)) => one.contradicts(other),
            (Self::Null, Self::Null) => false,
            _ => true,
        }
    }

    fn forget(&mut self, fact: Fact) {
        if let Self::Value(value) = self {
            value.forget(fact);
        }
    }
}

/// Whether two sources both know a fact, differently.
pub(crate) fn contradict<T: Value>(one: &Option<T>, other: &Option<T>) -> bool {
    matches!((one, other), (Some(one), Some(other)) if one.contradicts(other))
}

/// Reads a field that may be left out. `null` is a value here, not the same as left out.
pub(crate) fn if_there<'de, T: serde::Deserialize<'de>, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

/// Text that only documentation needs stays out of the wasm.
pub(crate) const fn doc(text: &'static str) -> &'static str {
    if cfg!(target_arch = "wasm32") { "" } else { text }
}

/// Declares one record. See `records!`.
macro_rules! record {
    (
        $(#[doc = $doc:literal])+
        $name:ident {
            $($(#[doc = $field_doc:literal])+ $field:ident: $type:ty),* $(,)?
        } facts {
            $($(#[doc = $fact_doc:literal])+ $optional:ident: $optional_type:ty $(=> $fact:ident $path:literal)?),* $(,)?
        } $(defaults {
            $($(#[doc = $default_doc:literal])+ $default:ident: $default_type:ty),* $(,)?
        })?
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "an object")]
        #[non_exhaustive]
        pub struct $name {
            $($(#[doc = $field_doc])+ pub $field: $type,)*
            $($(#[doc = $fact_doc])+
            #[serde(
                default,
                deserialize_with = "crate::model::record::if_there",
                skip_serializing_if = "Option::is_none"
            )]
            pub $optional: Option<$optional_type>,)*
            $($($(#[doc = $default_doc])+ #[serde(default)] pub $default: $default_type,)*)?
        }

        impl $name {
            /// The facts that can be missing.
            pub const FACTS: &'static [FactOf<Self>] = &[$(FactOf {
                name: stringify!($optional),
                differ: |one, other| one.$optional != other.$optional,
                contradict: |one, other| contradict(&one.$optional, &other.$optional),
                copy: |from, to| to.$optional.clone_from(&from.$optional),
            }),*];

            /// Its fields, for documentation.
            pub const INFO: &'static RecordInfo = &RecordInfo {
                name: stringify!($name),
                doc: doc(concat!($($doc, "\n"),+)),
                fields: &[
                    $(FieldInfo {
                        rust_name: stringify!($field),
                        doc: doc(concat!($($field_doc, "\n"),+)),
                        required: true,
                        value: <$type as Value>::TYPE,
                        fact: None,
                    },)*
                    $(FieldInfo {
                        rust_name: stringify!($optional),
                        doc: doc(concat!($($fact_doc, "\n"),+)),
                        required: false,
                        value: <$optional_type as Value>::TYPE,
                        fact: [$(Some(Fact::$fact),)? None][0],
                    },)*
                    $($(FieldInfo {
                        rust_name: stringify!($default),
                        doc: doc(concat!($($default_doc, "\n"),+)),
                        required: false,
                        value: <$default_type as Value>::TYPE,
                        fact: None,
                    },)*)?
                ],
            };

            /// One with only the fields that have to be there: every fact is missing.
            pub fn new($($field: impl Into<$type>),*) -> Self {
                Self {
                    $($field: $field.into(),)*
                    $($optional: None,)*
                    $($($default: Default::default(),)*)?
                }
            }

            /// The same with some fields set.
            #[must_use]
            pub fn with(mut self, set: impl FnOnce(&mut Self)) -> Self {
                set(&mut self);
                self
            }

            $($(
                #[doc = concat!("The fact `", $path, "`.")]
                ///
                /// # Errors
                ///
                /// Fails if it is missing.
                pub fn $optional(&self) -> Result<<$optional_type as Value>::Given<'_>, Missing> {
                    self.$optional.as_ref().map(Value::given).ok_or(Missing(Fact::$fact))
                }
            )?)*
        }

        impl Value for $name {
            type Given<'a> = &'a Self;
            const TYPE: ValueType = ValueType::Object(Self::INFO);

            fn given(&self) -> &Self {
                self
            }

            fn contradicts(&self, other: &Self) -> bool {
                $(self.$field != other.$field ||)* $(contradict(&self.$optional, &other.$optional) ||)* false
            }

            fn forget(&mut self, fact: Fact) {
                // Some records have no facts.
                let _ = fact;
                $($(if fact == Fact::$fact { self.$optional = None; })?)*
                $(if let Some(value) = &mut self.$optional { value.forget(fact); })*
            }
        }
    };
}
pub(crate) use record;

/// Declares records: structs with fields that are required, facts that can be missing, and fields with a default.
///
/// `owner: Id => ImageOwner "/image/owner"` declares a fact that rules can ask for, with the JSON Pointer to it. A fact
/// without an arrow is kept and shown, but no rule asks for it.
macro_rules! records {
    ($(
        $(#[doc = $doc:literal])+
        $name:ident {
            $($(#[doc = $field_doc:literal])+ $field:ident: $type:ty),* $(,)?
        } facts {
            $($(#[doc = $fact_doc:literal])+ $optional:ident: $optional_type:ty $(=> $fact:ident $path:literal)?),* $(,)?
        } $(defaults {
            $($(#[doc = $default_doc:literal])+ $default:ident: $default_type:ty),* $(,)?
        })?
    )+) => {
        /// A fact that a rule can ask for. In the path of a fact in a list, the index is left out.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Fact {
            $($($(#[doc = concat!("`", $path, "`")] $fact,)?)*)+
        }

        impl Fact {
            /// Every fact.
            pub const ALL: &'static [Self] = &[$($($(Self::$fact,)?)*)+];

            /// The JSON Pointer to it.
            pub const fn path(self) -> &'static str {
                match self { $($($(Self::$fact => $path,)?)*)+ }
            }
        }

        $($crate::model::record::record! {
            $(#[doc = $doc])+
            $name {
                $($(#[doc = $field_doc])+ $field: $type),*
            } facts {
                $($(#[doc = $fact_doc])+ $optional: $optional_type $(=> $fact $path)?),*
            } $(defaults {
                $($(#[doc = $default_doc])+ $default: $default_type),*
            })?
        })+
    };
}
pub(crate) use records;
