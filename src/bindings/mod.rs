//! JavaScript's side of the engine: no logic.

mod fast_path;
#[cfg(target_arch = "wasm32")]
pub mod js;

pub use fast_path::{ActionCode, IdTable};
