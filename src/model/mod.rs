//! The nouns: images, accounts, actions, and the values that they are made of.

mod action;
mod ids;
mod image;
pub mod input;
mod sharing;
mod values;

pub use action::*;
pub use ids::*;
pub use image::*;
pub use sharing::*;
pub use values::*;

pub(crate) use action::distinct;
pub(crate) use values::{Contradicts, NULLABLE, OneOf, string_enum};
