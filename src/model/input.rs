//! Reads values from outside, and says exactly what is wrong with them: the path, the value, what was expected.
//!
//! The same reader serves JavaScript values and JSON: both are an [`Input`].

use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, Error as _, Expected, IntoDeserializer, MapAccess,
    SeqAccess, Unexpected, Visitor,
};
use std::fmt;

/// A mistake in the calling code. Never a refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// The path to the value, such as `image.encryption.key`.
    pub path: String,
    /// The value at that path, shortened.
    pub value: String,
    /// What was expected there.
    pub expected: String,
    /// The valid word that was probably meant.
    pub nearest: Option<String>,
    kind: Kind,
}

/// The kind of mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// The value is not valid.
    Unsuited,
    /// The value is missing.
    Missing,
    /// The field does not exist.
    NoField,
}

/// Values longer than this are cut in messages.
const SHOWN: usize = 60;

/// Words that are less alike than this are not suggested.
const LIKELY: f64 = 0.8;

/// A mistake in the calling code. Never a refusal.
#[derive(Clone, PartialEq, Eq)]
pub struct InputError(Box<Problem>); // Boxed, to keep `Result` small.

impl InputError {
    fn new(value: &str, expected: impl fmt::Display) -> Self {
        Self(Box::new(Problem {
            path: String::new(),
            value: shortened(value),
            expected: expected.to_string(),
            nearest: None,
            kind: Kind::Unsuited,
        }))
    }

    /// A value that is not valid, at its path.
    pub(crate) fn at(path: impl Into<String>, value: &str, expected: &str) -> Self {
        let mut error = Self::new(value, expected);
        error.0.path = path.into();
        error
    }

    /// A word that is not in a list.
    pub(crate) fn word(word: &str, what: &str, valid: &[&str]) -> Self {
        let list = valid.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
        let close = valid.iter().map(|candidate| (strsim::jaro_winkler(candidate, word), *candidate));
        let best = close.max_by(|a, b| a.0.total_cmp(&b.0)).filter(|(likeness, _)| *likeness > LIKELY);
        let mut error = Self::new(word, format!("{what} {list}"));
        error.0.nearest = best.map(|(_, candidate)| candidate.to_owned());
        error
    }

    /// What is wrong, and where.
    pub fn problem(&self) -> &Problem {
        &self.0
    }

    /// The same error, seen from the value around it.
    pub(crate) fn inside(mut self, key: &str) -> Self {
        let separator = if self.0.path.is_empty() || self.0.path.starts_with('[') { "" } else { "." };
        self.0.path = format!("{key}{separator}{}", self.0.path);
        self
    }

    /// Adds the value, which only the reader knows.
    fn found(mut self, value: Shape<impl Input>) -> Self {
        if self.0.value.is_empty() && self.0.path.is_empty() {
            self.0.value = shortened(&value.shown());
        }
        self
    }

    /// The same error under another name for the root of its path.
    pub(crate) fn renamed(mut self, root: &str, to: &str) -> Self {
        if let Some(rest) = self.0.path.strip_prefix(root) {
            self.0.path = format!("{to}{rest}");
        }
        self
    }

    fn of_field(mut self, field: &str, kind: Kind) -> Self {
        self.0.path = field.to_owned();
        self.0.kind = kind;
        self
    }
}

fn shortened(value: &str) -> String {
    if value.chars().nth(SHOWN).is_some() {
        value.chars().take(SHOWN).chain(['…']).collect()
    } else {
        value.to_owned()
    }
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.0.path.is_empty() { "the request" } else { &self.0.path };
        match self.0.kind {
            Kind::Unsuited => write!(f, "`{path}` is `{}`: expected {}", self.0.value, self.0.expected)?,
            Kind::Missing => write!(f, "`{path}` is missing: expected {}", self.0.expected)?,
            Kind::NoField => write!(f, "`{path}` is not a field here: expected {}", self.0.expected)?,
        }
        match &self.0.nearest {
            Some(nearest) => write!(f, "; did you mean `{nearest}`?"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for InputError {}

impl de::Error for InputError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new("", message)
    }

    // A visitor does not know the value as well as the reader does, so the reader adds it.

    fn invalid_type(_: Unexpected, expected: &dyn Expected) -> Self {
        Self::new("", expected)
    }

    fn invalid_value(found: Unexpected, expected: &dyn Expected) -> Self {
        let word = if let Unexpected::Str(word) = found { word } else { "" };
        Self::new(word, expected)
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        Self::word(variant, "one of", expected)
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        Self::word(field, "one of", expected).of_field(field, Kind::NoField)
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new("missing", "a value").of_field(field, Kind::Missing)
    }
}

/// The type of a value from outside, with the value.
#[derive(Clone, Debug)]
pub enum Shape<N> {
    /// `null`.
    Null,
    /// True or false.
    Flag(bool),
    /// A number. It may be infinite, or not a number.
    Number(f64),
    /// A string.
    Text(String),
    /// A list.
    List(Vec<N>),
    /// Named values, in order. Undefined values are left out.
    Record(Vec<(String, N)>),
    /// Anything else, described.
    Other(String),
}

impl<N: Input> Shape<N> {
    /// The value as an error message shows it.
    fn shown(self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Flag(flag) => flag.to_string(),
            Self::Number(number) => N::print(number),
            Self::Text(text) | Self::Other(text) => text,
            Self::List(list) => format!("a list of {}", list.len()),
            Self::Record(_) => "an object".to_owned(),
        }
    }
}

/// A value from outside.
pub trait Input: Sized {
    /// Its type and value.
    fn shape(self) -> Shape<Self>;

    /// Prints a number as the outside language does.
    fn print(number: f64) -> String {
        number.to_string()
    }
}

/// Reads a value.
///
/// # Errors
///
/// Fails if the value is not of the type, with the path to what is wrong.
pub fn read<'de, T: Deserialize<'de>, N: Input>(input: N) -> Result<T, InputError> {
    T::deserialize(Reader(input.shape()))
}

/// Reads a named value.
///
/// # Errors
///
/// Fails like [`read`], with the name at the start of the path.
pub fn read_as<'de, T: Deserialize<'de>, N: Input>(name: &str, input: N) -> Result<T, InputError> {
    read(input).map_err(|error| error.inside(name))
}

/// A value whose type is known. The values inside it are not read yet.
struct Reader<N>(Shape<N>);

impl<N: Input> Reader<N> {
    /// The value is not valid.
    #[cold]
    fn unsuited(self, expected: &dyn Expected) -> InputError {
        InputError::new(&self.0.shown(), expected)
    }
}

/// Reads one type of value by one method of the visitor.
macro_rules! only {
    ($($deserialize:ident: $shape:ident by $visit:ident)+) => {
        $(fn $deserialize<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, InputError> {
            match self.0 {
                Shape::$shape(value) => {
                    visitor.$visit(value).map_err(|error: InputError| error.found(Shape::<N>::$shape(value)))
                }
                _ => Err(self.unsuited(&visitor)),
            }
        })+
    };
}

macro_rules! unused {
    ($($deserialize:ident)+) => {
        $(fn $deserialize<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, InputError> {
            Err(self.unsuited(&visitor))
        })+
    };
}

impl<'de, N: Input> Deserializer<'de> for Reader<N> {
    type Error = InputError;

    only! {
        deserialize_bool: Flag by visit_bool
        deserialize_f64: Number by visit_f64
    }

    // The facts need no other types.
    unused! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_u8 deserialize_u16 deserialize_u32
        deserialize_u64 deserialize_f32 deserialize_char deserialize_bytes deserialize_byte_buf deserialize_unit
        deserialize_identifier deserialize_ignored_any
    }

    /// A value that can be a word, a list or an object.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, InputError> {
        match self.0 {
            Shape::Text(_) => self.deserialize_str(visitor),
            Shape::List(_) => self.deserialize_seq(visitor),
            Shape::Record(_) => self.deserialize_map(visitor),
            _ => Err(self.unsuited(&visitor)),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, InputError> {
        match self.0 {
            Shape::Text(text) => {
                visitor.visit_str(&text).map_err(|error: InputError| error.found(Shape::<N>::Text(text)))
            }
            _ => Err(self.unsuited(&visitor)),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, InputError> {
        match self.0 {
            Shape::Text(text) => visitor.visit_string(text),
            _ => Err(self.unsuited(&visitor)),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, InputError> {
        match self.0 {
            Shape::List(list) => visitor.visit_seq(Items { items: list.into_iter().enumerate() }),
            _ => Err(self.unsuited(&visitor)),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, InputError> {
        match self.0 {
            Shape::Record(fields) => visitor.visit_map(Fields { fields: fields.into_iter(), value: None }),
            _ => Err(self.unsuited(&visitor)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, InputError> {
        match self.0 {
            Shape::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, InputError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, InputError> {
        Err(self.unsuited(&visitor))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, InputError> {
        self.deserialize_map(visitor)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, InputError> {
        Err(self.unsuited(&visitor))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, InputError> {
        Err(self.unsuited(&visitor))
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, InputError> {
        Err(self.unsuited(&visitor))
    }
}

struct Items<N> {
    items: std::iter::Enumerate<std::vec::IntoIter<N>>,
}

impl<'de, N: Input> SeqAccess<'de> for Items<N> {
    type Error = InputError;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, InputError> {
        let Some((index, item)) = self.items.next() else { return Ok(None) };
        let value = seed.deserialize(Reader(item.shape()));
        value.map(Some).map_err(|error| error.inside(&format!("[{index}]")))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len())
    }
}

struct Fields<N> {
    fields: std::vec::IntoIter<(String, N)>,
    value: Option<(String, N)>,
}

impl<'de, N: Input> MapAccess<'de> for Fields<N> {
    type Error = InputError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, InputError> {
        let Some((key, value)) = self.fields.next() else { return Ok(None) };
        let read = seed.deserialize(key.as_str().into_deserializer());
        self.value = Some((key, value));
        read.map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, InputError> {
        let (key, value) = self.value.take().ok_or_else(|| InputError::custom("a key before its value"))?;
        seed.deserialize(Reader(value.shape())).map_err(|error| error.inside(&key))
    }
}
