//! The nouns: facts, actions, and the values that they are made of.
//!
//! Every fact of an [`Image`], a [`Vault`] or a [`Caller`] is optional: `None` is unknown. New facts may come, so that these
//! types have constructors in place of literals.
//!
//! ```
//! use image_sharing::Image;
//! use image_sharing::model::{Gib, Nullable, Status};
//!
//! let image = Image::new("m-1").with(|image| {
//!     image.owner = Some("1000000000000001".into());
//!     image.status = Some(Status::Available);
//!     image.encryption = Some(Nullable::Null); // known not to be encrypted
//!     image.size_gib = Gib::new(40.0);
//! });
//! // A method of the same name returns the fact, or says which one is missing.
//! assert_eq!(image.status(), Ok(Status::Available));
//! assert!(image.region().is_err());
//!
//! let json = r#"{"id":"m-1","owner":"1000000000000001","status":"available","encryption":null,"sizeGib":40}"#;
//! assert_eq!(serde_json::to_string(&image)?, json);
//! assert_eq!(serde_json::from_str::<Image>(json)?, image);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod action;
mod facts;
mod ids;
pub mod input;
#[cfg(all(feature = "json", not(target_arch = "wasm32")))]
mod json;
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
pub(crate) use values::{LARGEST_EXACT, OneOf, serialize_number, string_enum};
