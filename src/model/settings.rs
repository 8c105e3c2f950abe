//! The settings of a rule on a cloud, as documentation shows them. They stay out of the wasm.

use super::record::camel_case;
use super::{IdFormat, NameFormat};
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use std::fmt;

/// A value that a cloud sets in a rule.
#[derive(Clone, Debug, PartialEq)]
pub enum Setting {
    /// Not set.
    None,
    /// True or false.
    Flag(bool),
    /// A whole number, 0 or more.
    Count(u64),
    /// A word or a pattern.
    Text(String),
    /// Several values.
    List(Vec<Self>),
    /// Named values.
    Fields(Vec<(&'static str, Self)>),
}

/// What becomes a setting.
pub trait AsSetting {
    /// The value as a setting.
    fn as_setting(&self) -> Setting;
}

/// Has settings. Implemented by `rule!`, from the fields of the rule.
pub trait Settings: fmt::Debug + Sync {
    /// The fields of the rule, by their names in Rust, with their values.
    fn settings(&self) -> Vec<(&'static str, Setting)>;
}

impl AsSetting for bool {
    fn as_setting(&self) -> Setting {
        Setting::Flag(*self)
    }
}

impl AsSetting for u32 {
    fn as_setting(&self) -> Setting {
        Setting::Count(u64::from(*self))
    }
}

impl AsSetting for usize {
    fn as_setting(&self) -> Setting {
        Setting::Count(*self as u64)
    }
}

impl AsSetting for &'static str {
    fn as_setting(&self) -> Setting {
        Setting::Text((*self).to_owned())
    }
}

impl<T: AsSetting> AsSetting for Option<T> {
    fn as_setting(&self) -> Setting {
        self.as_ref().map_or(Setting::None, T::as_setting)
    }
}

impl<T: AsSetting> AsSetting for &[T] {
    fn as_setting(&self) -> Setting {
        Setting::List(self.iter().map(T::as_setting).collect())
    }
}

impl<A: AsSetting, B: AsSetting> AsSetting for (A, B) {
    fn as_setting(&self) -> Setting {
        Setting::List(vec![self.0.as_setting(), self.1.as_setting()])
    }
}

impl AsSetting for IdFormat {
    fn as_setting(&self) -> Setting {
        let Self { of, pattern, example } = self;
        let of = Setting::Text(of.as_str().to_owned());
        Setting::Fields(vec![
            ("of", of),
            ("pattern", pattern.as_setting()),
            ("example", example.as_setting()),
        ])
    }
}

impl AsSetting for NameFormat {
    fn as_setting(&self) -> Setting {
        let Self { min, max, letter_first, not_first, not_last, not_inside, others } = self;
        Setting::Fields(vec![
            ("min", min.as_setting()),
            ("max", max.as_setting()),
            ("letter_first", letter_first.as_setting()),
            ("not_first", not_first.as_setting()),
            ("not_last", not_last.as_setting()),
            ("not_inside", not_inside.as_setting()),
            ("others", others.as_setting()),
        ])
    }
}

/// In JSON, names are in camel case.
impl Serialize for Setting {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::None => serializer.serialize_none(),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Count(count) => serializer.serialize_u64(*count),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => items.serialize(serializer),
            Self::Fields(fields) => {
                let mut map = serializer.serialize_map(Some(fields.len()))?;
                for (name, value) in fields {
                    map.serialize_entry(&camel_case(name), value)?;
                }
                map.end()
            }
        }
    }
}
