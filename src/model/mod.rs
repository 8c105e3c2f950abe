//! The nouns: facts, actions, and the values that they are made of.

mod action;
mod facts;
mod ids;
pub mod input;
mod record;
mod sharing;
mod values;

pub use action::*;
pub use facts::*;
pub use ids::*;
pub use record::{FactOf, FieldInfo, Missing, RecordInfo, Value, ValueType, WordsInfo};
pub use sharing::*;
pub use values::*;

pub(crate) use action::distinct;
pub(crate) use record::{doc, if_there, plain_value};
pub(crate) use values::{OneOf, string_enum};
