//! The boundary to JavaScript, in Node: `wasm-pack test --node`.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, reason = "tests")]

#[path = "support/shared.rs"]
mod shared;
