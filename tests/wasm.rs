//! The boundary, in Node: `wasm-pack test --node`.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod shared;
