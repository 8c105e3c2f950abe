//! What facts are made of: words, ids, amounts, and values that can be `null`.

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde::{Serialize, Serializer};
use std::borrow::Borrow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::Arc;

/// Declares an enum whose values are words. `closed`: no value will ever be added.
macro_rules! string_enum {
    (closed $($rest:tt)+) => { $crate::model::string_enum! { @ [] $($rest)+ } };
    (@ [$($attribute:tt)*] $(#[doc = $doc:literal])+ $name:ident { $($(#[doc = $variant_doc:literal])+ $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        $($attribute)*
        pub enum $name { $($(#[doc = $variant_doc])+ $variant),+ }

        $crate::model::plain_value! {
            $name = $crate::model::ValueType::OneOf(&$crate::model::WordsInfo {
                name: stringify!($name),
                doc: $crate::model::doc(concat!($($doc, "\n"),+)),
                words: &[$(($word, $crate::model::doc(concat!($($variant_doc, "\n"),+)))),+],
            })
        }

        impl $name {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word for the value, in JSON.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        #[cfg(not(target_arch = "wasm32"))]
        impl $crate::model::AsSetting for $name {
            fn as_setting(&self) -> $crate::model::Setting {
                $crate::model::Setting::Text(self.as_str().to_owned())
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
    ($($rest:tt)+) => { $crate::model::string_enum! { @ [#[non_exhaustive]] $($rest)+ } };
}
pub(crate) use string_enum;

/// Reads one of several words. All enums share this code, which keeps the wasm small.
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

/// An id as the cloud writes it: of an account, an image, a region, a vault or a key. Opaque, and cheap to copy.
#[derive(Clone, Debug, Eq, PartialOrd, Ord)]
pub struct Id(Arc<str>);

impl PartialEq for Id {
    fn eq(&self, other: &Self) -> bool {
        // A catalog keeps one copy of each id, so this is usually enough.
        Arc::ptr_eq(&self.0, &other.0) || *self.0 == *other.0
    }
}

impl Hash for Id {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        self.0.hash(hasher);
    }
}

impl Id {
    /// Whether another copy of it exists.
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

/// A fact whose absence can be known, which is not the same as unknown. `null` in JSON.
#[derive(Clone, Debug, PartialEq)]
pub enum Nullable<T> {
    /// There is none.
    Null,
    /// The value.
    Value(T),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map_or(Self::Null, Self::Value))
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
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
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

    /// The difference, at least 0.
    pub fn less(self, other: Self) -> Self {
        Self((self.0 - other.0).max(0.0))
    }

    /// The sum.
    pub fn plus(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Serialize for Gib {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_number(self.0, serializer)
    }
}

/// Larger floats skip whole numbers, so a larger id in JSON may have changed on its way.
pub(crate) const LARGEST_EXACT: f64 = 9_007_199_254_740_991.0;

/// Writes a number as JavaScript writes it: 40, not 40.0.
pub(crate) fn serialize_number<S: Serializer>(number: f64, serializer: S) -> Result<S::Ok, S::Error> {
    // Only natively: in the wasm all numbers become floats anyway, and this code would take room.
    if !cfg!(target_arch = "wasm32") && number.fract() == 0.0 && number.abs() <= LARGEST_EXACT {
        return serializer.serialize_i64(number as i64);
    }
    // A cast saturates, so a number that is not whole or too large does not compare equal.
    let whole = number as i32;
    if f64::from(whole) == number {
        serializer.serialize_i32(whole)
    } else {
        serializer.serialize_f64(number)
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
            fn visit_u64<E: Error>(self, amount: u64) -> Result<Gib, E> {
                self.visit_f64(amount as f64)
            }
            fn visit_i64<E: Error>(self, amount: i64) -> Result<Gib, E> {
                self.visit_f64(amount as f64)
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
            fn visit_u64<E: Error>(self, number: u64) -> Result<Count, E> {
                self.visit_f64(number as f64)
            }
            fn visit_i64<E: Error>(self, number: i64) -> Result<Count, E> {
                self.visit_f64(number as f64)
            }
            fn visit_f64<E: Error>(self, number: f64) -> Result<Count, E> {
                // A float-to-integer cast saturates, so comparing back finds fractions, negatives and NaN.
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
