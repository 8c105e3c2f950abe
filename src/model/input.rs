//! Reads requests from outside and says exactly what is wrong with them: the path, the value, what was expected.
//!
//! The same reader serves JavaScript values and JSON: both are a [`Node`].

use crate::model::NULLABLE;
use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, Error as _, Expected, IntoDeserializer, MapAccess,
    SeqAccess, Unexpected, Visitor,
};
use std::fmt;

/// A mistake in the calling code. Never a refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestError {
    /// Where, such as `image.encryption.key`.
    pub path: String,
    /// What was found there, shortened.
    pub value: String,
    /// What should have been there.
    pub expected: String,
    /// The valid word that was probably meant.
    pub nearest: Option<String>,
    kind: Kind,
}

/// What sort of mistake it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// There is a value, and it does not do.
    Unsuited,
    /// There is no value.
    Missing,
    /// There is no such field.
    NoField,
}

/// Values longer than this are cut in messages.
const SHOWN: usize = 60;

/// Words less alike than this are not offered as what was meant.
const LIKELY: f64 = 0.8;

impl RequestError {
    fn new(value: &str, expected: impl fmt::Display) -> Self {
        Self {
            path: String::new(),
            value: shortened(value),
            expected: expected.to_string(),
            nearest: None,
            kind: Kind::Unsuited,
        }
    }

    /// A fact that contradicts others.
    pub(crate) fn fact(path: String, value: &str, expected: &str) -> Fault {
        Box::new(Self { path, ..Self::new(value, expected) })
    }

    /// A word that is not in a list.
    pub(crate) fn word(word: &str, what: &str, valid: &[&str]) -> Self {
        let list = valid.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
        let close = valid.iter().map(|candidate| (strsim::jaro_winkler(candidate, word), *candidate));
        let best = close.max_by(|a, b| a.0.total_cmp(&b.0)).filter(|(likeness, _)| *likeness > LIKELY);
        let expected = format!("{what} {list}");
        Self { nearest: best.map(|(_, candidate)| candidate.to_owned()), ..Self::new(word, expected) }
    }

    /// The same with its path.
    pub(crate) fn at(self, path: &str) -> Fault {
        Box::new(Self { path: path.to_owned(), ..self })
    }

    pub(crate) fn inside(mut self: Box<Self>, key: &str) -> Fault {
        let separator = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = format!("{key}{separator}{}", self.path);
        self
    }

    /// Fills in what was found, where the visitor that complained could not know.
    fn found(mut self: Box<Self>, value: Shape<impl Node>) -> Fault {
        if self.value.is_empty() && self.path.is_empty() {
            self.value = shortened(&value.told());
        }
        self
    }

    pub(crate) fn renamed(mut self: Box<Self>, root: &str, to: &str) -> Fault {
        if let Some(rest) = self.path.strip_prefix(root) {
            self.path = format!("{to}{rest}");
        }
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

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the request" } else { &self.path };
        match self.kind {
            Kind::Unsuited => write!(f, "`{path}` is `{}`: expected {}", self.value, self.expected)?,
            Kind::Missing => write!(f, "`{path}` is missing: expected {}", self.expected)?,
            Kind::NoField => write!(f, "`{path}` is not a field here: expected {}", self.expected)?,
        }
        match &self.nearest {
            Some(nearest) => write!(f, "; did you mean `{nearest}`?"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for RequestError {}

/// An error as it travels: small where there is none.
pub type Fault = Box<RequestError>;

impl de::Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(RequestError::new("", message))
    }

    // Visitors do not know what they were shown as well as the reader does, which fills it in.

    fn invalid_type(_: Unexpected, expected: &dyn Expected) -> Self {
        Self::new(RequestError::new("", expected))
    }

    fn invalid_value(found: Unexpected, expected: &dyn Expected) -> Self {
        let word = if let Unexpected::Str(word) = found { word } else { "" };
        Self::new(RequestError::new(word, expected))
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        Self::new(RequestError::word(variant, "one of", expected))
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        let error = RequestError::word(field, "one of", expected);
        Self::new(RequestError { path: field.to_owned(), kind: Kind::NoField, ..error })
    }

    fn missing_field(field: &'static str) -> Self {
        let error = RequestError::new("missing", "a value");
        Self::new(RequestError { path: field.to_owned(), kind: Kind::Missing, ..error })
    }
}

/// What a value from outside turns out to be.
#[derive(Clone, Debug)]
pub enum Shape<N> {
    /// Nothing.
    Null,
    /// True or false.
    Flag(bool),
    /// A number; not necessarily a finite one.
    Number(f64),
    /// A string.
    Text(String),
    /// A list.
    List(Vec<N>),
    /// Named values, in order; those that are undefined are left out.
    Record(Vec<(String, N)>),
    /// Anything else, described.
    Other(String),
}

impl<N: Node> Shape<N> {
    /// What people are told of it.
    fn told(self) -> String {
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
pub trait Node: Sized {
    /// Looks at it.
    fn shape(self) -> Shape<Self>;

    /// Prints a number as the outside does.
    fn print(number: f64) -> String {
        number.to_string()
    }
}

/// Reads a value.
///
/// # Errors
///
/// When the value is not of the type, with the path to what is wrong.
pub fn read<'de, T: Deserialize<'de>, N: Node>(node: N) -> Result<T, Fault> {
    T::deserialize(Reader(node.shape()))
}

/// Reads a value that has a name.
///
/// # Errors
///
/// As [`read`], with the name at the start of the path.
pub fn read_as<'de, T: Deserialize<'de>, N: Node>(name: &str, node: N) -> Result<T, Fault> {
    read(node).map_err(|error| error.inside(name))
}

/// A value that has been looked at; what is inside it has not.
struct Reader<N>(Shape<N>);

impl<N: Node> Reader<N> {
    /// The value does not do.
    #[cold]
    fn unsuited(self, expected: &dyn Expected) -> Fault {
        Box::new(RequestError::new(&self.0.told(), expected))
    }
}

/// Reads one shape by one method of the visitor.
macro_rules! only {
    ($($deserialize:ident: $shape:ident by $visit:ident)+) => {
        $(fn $deserialize<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            match self.0 {
                Shape::$shape(value) => {
                    visitor.$visit(value).map_err(|error: Fault| error.found(Shape::<N>::$shape(value)))
                }
                _ => Err(self.unsuited(&visitor)),
            }
        })+
    };
}

macro_rules! unused {
    ($($deserialize:ident)+) => {
        $(fn $deserialize<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            Err(self.unsuited(&visitor))
        })+
    };
}

impl<'de, N: Node> Deserializer<'de> for Reader<N> {
    type Error = Fault;

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

    /// What may be a word, a list or a record.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Shape::Text(_) => self.deserialize_str(visitor),
            Shape::List(_) => self.deserialize_seq(visitor),
            Shape::Record(_) => self.deserialize_map(visitor),
            _ => Err(self.unsuited(&visitor)),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Shape::Text(text) => {
                visitor.visit_str(&text).map_err(|error: Fault| error.found(Shape::<N>::Text(text)))
            }
            _ => Err(self.unsuited(&visitor)),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Shape::Text(text) => visitor.visit_string(text),
            _ => Err(self.unsuited(&visitor)),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Shape::List(list) => visitor.visit_seq(Items { items: list.into_iter().enumerate() }),
            _ => Err(self.unsuited(&visitor)),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Shape::Record(fields) => visitor.visit_map(Fields { fields: fields.into_iter(), value: None }),
            _ => Err(self.unsuited(&visitor)),
        }
    }

    /// A field that is there has a value: `null` does not mean unknown.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.0 {
            _ if name != NULLABLE => visitor.visit_newtype_struct(self),
            Shape::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        Err(self.unsuited(&visitor))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.deserialize_map(visitor)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        Err(self.unsuited(&visitor))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Fault> {
        Err(self.unsuited(&visitor))
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        Err(self.unsuited(&visitor))
    }
}

struct Items<N> {
    items: std::iter::Enumerate<std::vec::IntoIter<N>>,
}

impl<'de, N: Node> SeqAccess<'de> for Items<N> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
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

impl<'de, N: Node> MapAccess<'de> for Fields<N> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        let Some((key, value)) = self.fields.next() else { return Ok(None) };
        let read = seed.deserialize(key.as_str().into_deserializer());
        self.value = Some((key, value));
        read.map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        let (key, value) = self.value.take().ok_or_else(|| Fault::custom("a key before its value"))?;
        seed.deserialize(Reader(value.shape())).map_err(|error| error.inside(&key))
    }
}
