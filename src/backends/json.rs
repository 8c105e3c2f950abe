//! A backend's response before anybody interprets it: a tree of names and values.
//!
//! Reading is lenient where clouds are: numbers and flags may come as text, ids as numbers, and a list of one item as
//! that item. A value of any other type is an error with the path to it.

use crate::model::input::{Input, InputError, Shape};
use crate::model::{Count, Gib, Id, LARGEST_EXACT, serialize_number};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::fmt;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`.
    Null,
    /// True or false.
    Flag(bool),
    /// A number.
    Number(f64),
    /// A string.
    Text(String),
    /// A list.
    List(Vec<Self>),
    /// Named values, in order.
    Record(Vec<(String, Self)>),
}

/// The greatest depth that is read. No real response is deeper.
const DEEPEST: usize = 64;
/// The most values that are read. More are a mistake or an attack.
const LARGEST: usize = 20_000_000;

impl Json {
    /// Reads a value and everything inside it.
    ///
    /// # Errors
    ///
    /// Fails if the value holds something that no response can hold, or is too deep or too large.
    pub fn of(input: impl Input) -> Result<Self, InputError> {
        let mut left = LARGEST;
        Self::within(input, DEEPEST, &mut left)
    }

    fn within(input: impl Input, depth: usize, left: &mut usize) -> Result<Self, InputError> {
        if depth == 0 {
            return Err(unsuited("", "something deep", "a response, which is never so deep"));
        }
        *left = left.checked_sub(1).ok_or_else(|| unsuited("", "something endless", "a response"))?;
        Ok(match input.shape() {
            Shape::Null => Self::Null,
            Shape::Flag(flag) => Self::Flag(flag),
            Shape::Number(number) => Self::Number(number),
            Shape::Text(text) => Self::Text(text),
            Shape::List(items) => {
                let items = items.into_iter().enumerate().map(|(index, item)| {
                    Self::within(item, depth - 1, left).map_err(|error| error.inside(&format!("[{index}]")))
                });
                Self::List(items.collect::<Result<_, _>>()?)
            }
            Shape::Record(fields) => {
                let fields = fields.into_iter().map(|(name, value)| {
                    let value = Self::within(value, depth - 1, left).map_err(|error| error.inside(&name))?;
                    Ok::<_, InputError>((name, value))
                });
                Self::Record(fields.collect::<Result<_, _>>()?)
            }
            Shape::Other(what) => return Err(unsuited("", &what, "a value of JSON")),
        })
    }

    /// A list of texts.
    pub fn texts<'a>(texts: impl IntoIterator<Item = &'a Id>) -> Self {
        Self::List(texts.into_iter().map(|text| Self::from(&**text)).collect())
    }

    /// The first existing field among several names, separated by `|`, with its name.
    fn field<'a, 'n>(&'a self, names: &'n str) -> Option<(&'n str, &'a Self)> {
        let Self::Record(fields) = self else { return None };
        let value = |name: &str| fields.iter().find(|(other, value)| other == name && *value != Self::Null);
        names.split('|').find_map(|name| value(name).map(|(_, value)| (name, value)))
    }

    /// The names in a record.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let fields = if let Self::Record(fields) = self { fields.as_slice() } else { &[] };
        fields.iter().map(|(name, _)| name.as_str())
    }

    /// The object in a field, if there is one.
    ///
    /// # Errors
    ///
    /// Fails if the field is not an object.
    pub fn inside(&self, names: &str) -> Result<Option<&Self>, InputError> {
        match self.field(names) {
            None => Ok(None),
            // An XML element without any content.
            Some((_, Self::Text(text))) if text.trim().is_empty() => Ok(None),
            Some((_, value @ Self::Record(_))) => Ok(Some(value)),
            Some((name, value)) => Err(value.not(name, "an object")),
        }
    }

    /// Calls `look` with the object in a field. Returns whether there is one.
    ///
    /// # Errors
    ///
    /// Fails if the field is not an object, or if `look` fails.
    pub fn look(
        &self,
        names: &str,
        look: &mut dyn FnMut(&Self) -> Result<(), InputError>,
    ) -> Result<bool, InputError> {
        let Some(inside) = self.inside(names)? else { return Ok(false) };
        let name = self.field(names).map_or(names, |(name, _)| name);
        look(inside).map_err(|error| error.inside(name))?;
        Ok(true)
    }

    /// A text. An empty text counts as missing.
    ///
    /// # Errors
    ///
    /// Fails if the field is not a text.
    pub fn text(&self, names: &str) -> Result<Option<&str>, InputError> {
        match self.field(names) {
            None => Ok(None),
            Some((_, Self::Text(text))) => Ok(Some(text.as_str()).filter(|text| !text.is_empty())),
            Some((name, value)) => Err(value.not(name, "a string")),
        }
    }

    /// An id: a text, or a whole number that is exact.
    ///
    /// # Errors
    ///
    /// Fails if the field is anything else.
    pub fn id(&self, names: &str) -> Result<Option<Id>, InputError> {
        match self.field(names) {
            Some((_, Self::Number(number))) if number.fract() == 0.0 && number.abs() <= LARGEST_EXACT => {
                Ok(Some((*number as i64).to_string().into()))
            }
            Some((name, value @ Self::Number(_))) => {
                let expected =
                    "an id: a string, or a number that is exact; pass the answer as text for larger ones";
                Err(value.not(name, expected))
            }
            Some((name, value)) if !matches!(value, Self::Text(_)) => Err(value.not(name, "an id: a string")),
            _ => Ok(self.text(names)?.map(Id::from)),
        }
    }

    /// A required id.
    ///
    /// # Errors
    ///
    /// Fails if the id is missing, or as [`Json::id`] does.
    pub fn required_id(&self, names: &str) -> Result<Id, InputError> {
        let name = names.split('|').next().unwrap_or(names);
        self.id(names)?.ok_or_else(|| unsuited(name, "missing", "an id: a string that is not empty"))
    }

    /// True or false, also as text.
    ///
    /// # Errors
    ///
    /// Fails if the field is anything else.
    pub fn flag(&self, names: &str) -> Result<Option<bool>, InputError> {
        match self.field(names) {
            None => Ok(None),
            Some((_, Self::Flag(flag))) => Ok(Some(*flag)),
            Some((_, Self::Text(text))) if text.is_empty() => Ok(None),
            Some((_, Self::Text(text))) if text.eq_ignore_ascii_case("true") => Ok(Some(true)),
            Some((_, Self::Text(text))) if text.eq_ignore_ascii_case("false") => Ok(Some(false)),
            Some((name, value)) => Err(value.not(name, "true or false")),
        }
    }

    /// A number, also as text.
    ///
    /// # Errors
    ///
    /// Fails if the field is anything else.
    pub fn number(&self, names: &str) -> Result<Option<f64>, InputError> {
        match self.field(names) {
            None => Ok(None),
            Some((_, Self::Number(number))) => Ok(Some(*number)),
            Some((_, Self::Text(text))) if text.is_empty() => Ok(None),
            Some((name, value @ Self::Text(text))) => {
                let digits = text.bytes().all(|byte| byte.is_ascii_digit()) && text.len() < 19;
                let number =
                    digits.then(|| text.bytes().fold(0.0, |sum, digit| sum * 10.0 + f64::from(digit - b'0')));
                number.map(Some).ok_or_else(|| value.not(name, "a whole number"))
            }
            Some((name, value)) => Err(value.not(name, "a number")),
        }
    }

    /// An amount in GiB. `unit` says how many of the response's units make one GiB.
    ///
    /// # Errors
    ///
    /// Fails if the field is not a number, or is negative.
    pub fn gib(&self, names: &str, unit: f64) -> Result<Option<Gib>, InputError> {
        let Some(amount) = self.number(names)? else { return Ok(None) };
        let name = names.split('|').next().unwrap_or(names);
        let amount =
            Gib::new(amount / unit).ok_or_else(|| unsuited(name, "negative", "an amount, 0 or more"))?;
        Ok(Some(amount))
    }

    /// A whole number, 0 or more.
    ///
    /// # Errors
    ///
    /// Fails if the field is anything else.
    pub fn count(&self, names: &str) -> Result<Option<Count>, InputError> {
        let Some(number) = self.number(names)? else { return Ok(None) };
        let count = number as u32;
        if f64::from(count) != number {
            let name = names.split('|').next().unwrap_or(names);
            return Err(Self::Number(number).not(name, "a whole number, 0 or more"));
        }
        Ok(Some(Count::new(count)))
    }

    /// The meaning of a word; case does not matter. An unlisted word gives nothing, because clouds invent new ones.
    ///
    /// # Errors
    ///
    /// Fails if the field is not a text.
    pub fn one_of<T: Copy>(&self, names: &str, meanings: &[(&str, T)]) -> Result<Option<T>, InputError> {
        let Some(found) = self.text(names)? else { return Ok(None) };
        Ok(meanings.iter().find(|(word, _)| word.eq_ignore_ascii_case(found)).map(|(_, meaning)| *meaning))
    }

    /// Calls `look` with each item of a list. Returns whether there is a list.
    ///
    /// # Errors
    ///
    /// Fails if the field is not a list, or if `look` fails.
    pub fn each(
        &self,
        names: &str,
        look: &mut dyn FnMut(&Self) -> Result<(), InputError>,
    ) -> Result<bool, InputError> {
        let (name, items) = match self.field(names) {
            None => return Ok(false),
            // XML does not distinguish an empty list from an empty text, or a list of one item from that item.
            Some((name, Self::Text(text))) if text.trim().is_empty() => (name, [].as_slice()),
            Some((name, Self::List(items))) => (name, items.as_slice()),
            Some((name, item @ Self::Record(_))) => (name, std::slice::from_ref(item)),
            Some((name, value)) => return Err(value.not(name, "a list")),
        };
        for (index, item) in items.iter().enumerate() {
            look(item).map_err(|error| error.inside(&format!("[{index}]")).inside(name))?;
        }
        Ok(true)
    }

    /// The error for a value of the wrong type.
    fn not(&self, name: &str, expected: &str) -> InputError {
        let found = match self {
            Self::Null => "null".to_owned(),
            Self::Flag(flag) => flag.to_string(),
            Self::Number(_) => "a number".to_owned(),
            Self::Text(text) => text.clone(),
            Self::List(list) => format!("a list of {}", list.len()),
            Self::Record(_) => "an object".to_owned(),
        };
        unsuited(name, &found, expected)
    }
}

fn unsuited(name: &str, found: &str, expected: &str) -> InputError {
    InputError::at(name.to_owned(), found, expected)
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&Id> for Json {
    fn from(id: &Id) -> Self {
        Self::from(&**id)
    }
}

impl From<bool> for Json {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<f64> for Json {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// Reads any JSON. A whole number that a float cannot hold becomes a text with all its digits, as the package does it: it
/// is an id. `serde_json` itself reads only those that 64 bits hold; larger ones are refused where an id is expected.
///
/// ```
/// use image_sharing::backends::Json;
///
/// let body: Json = serde_json::from_str(r#"{ "accountId": 12345678901234567890 }"#)?;
/// assert_eq!(body.text("accountId")?, Some("12345678901234567890"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct JsonVisitor;

        impl JsonVisitor {
            /// The number, if a float can hold it, or its digits.
            fn exact(number: impl fmt::Display, nearest: f64) -> Json {
                if nearest.abs() <= LARGEST_EXACT {
                    Json::Number(nearest)
                } else {
                    Json::Text(number.to_string())
                }
            }
        }

        impl<'de> Visitor<'de> for JsonVisitor {
            type Value = Json;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value of JSON")
            }

            fn visit_unit<E: Error>(self) -> Result<Json, E> {
                Ok(Json::Null)
            }

            fn visit_none<E: Error>(self) -> Result<Json, E> {
                Ok(Json::Null)
            }

            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
                Json::deserialize(deserializer)
            }

            fn visit_bool<E: Error>(self, flag: bool) -> Result<Json, E> {
                Ok(Json::Flag(flag))
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Json, E> {
                Ok(Self::exact(number, number as f64))
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Json, E> {
                Ok(Self::exact(number, number as f64))
            }

            fn visit_i128<E: Error>(self, number: i128) -> Result<Json, E> {
                Ok(Self::exact(number, number as f64))
            }

            fn visit_u128<E: Error>(self, number: u128) -> Result<Json, E> {
                Ok(Self::exact(number, number as f64))
            }

            fn visit_f64<E: Error>(self, number: f64) -> Result<Json, E> {
                Ok(Json::Number(number))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Json, E> {
                Ok(text.into())
            }

            fn visit_string<E: Error>(self, text: String) -> Result<Json, E> {
                Ok(text.into())
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Json, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = list.next_element()? {
                    items.push(item);
                }
                Ok(Json::List(items))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
                let mut fields: Vec<(String, Json)> = Vec::new();
                while let Some((name, value)) = map.next_entry()? {
                    fields.push((name, value));
                }
                Ok(Json::Record(fields))
            }
        }

        deserializer.deserialize_any(JsonVisitor)
    }
}

/// Parses the text of a body, as [`Deserialize`] reads it. Needs the feature `json`.
#[cfg(all(feature = "json", not(target_arch = "wasm32")))]
impl std::str::FromStr for Json {
    type Err = serde_json::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        serde_json::from_str(text)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_none(),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Number(number) => serialize_number(*number, serializer),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => items.serialize(serializer),
            Self::Record(fields) => {
                let mut map = serializer.serialize_map(Some(fields.len()))?;
                for (name, value) in fields {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

/// Writes a JSON object from names and values.
macro_rules! json_object {
    ($($name:literal: $value:expr),* $(,)?) => {
        $crate::backends::json::Json::Record(vec![
            $(($name.to_owned(), $crate::backends::json::Json::from($value))),*
        ])
    };
}
pub(crate) use json_object;
