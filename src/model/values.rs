//! What facts are made of: words, ids, amounts, and values that can be known not to be there.

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde::{Serialize, Serializer};
use std::borrow::Borrow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::Arc;

macro_rules! string_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }

        impl $name {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word that stands for the value in requests and answers.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str($crate::model::OneOf { all: Self::ALL, words: &[$($word),+] })
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
pub(crate) use string_enum;

/// Reads one of several words. One piece of code for all of them, where a derived one would be many.
pub(crate) struct OneOf<T: 'static> {
    pub all: &'static [T],
    pub words: &'static [&'static str],
}

impl<T: Copy> Visitor<'_> for OneOf<T> {
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

/// The cloud's own spelling of what something is called: an account, an image, a region, a vault, a key. Opaque, and
/// cheap to copy.
#[derive(Clone, Debug, Eq, PartialOrd, Ord)]
pub struct Id(Arc<str>);

impl PartialEq for Id {
    fn eq(&self, other: &Self) -> bool {
        // Those of a catalog are mostly one copy.
        Arc::ptr_eq(&self.0, &other.0) || *self.0 == *other.0
    }
}

impl Hash for Id {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        self.0.hash(hasher);
    }
}

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
pub(crate) use contradict_if_different;
