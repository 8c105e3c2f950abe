//! The nouns: facts, actions, and the values that they are made of.

mod action;
mod facts;
mod ids;
pub mod input;
mod record;
#[cfg(not(target_arch = "wasm32"))]
mod settings;
mod sharing;
mod values;

pub use action::*;
pub use facts::*;
pub use ids::*;
pub use record::{FactOf, FieldInfo, Missing, RecordInfo, Value, ValueType, WordsInfo};
#[cfg(not(target_arch = "wasm32"))]
pub use settings::{AsSetting, Setting, Settings};
pub use sharing::*;
pub use values::*;

pub(crate) use action::distinct;
pub(crate) use record::{doc, if_there, plain_value};
pub(crate) use values::{OneOf, string_enum};
