//! The boundary to JavaScript, in a browser: `wasm-pack test --headless --chrome`, which skips tests that do not ask
//! for one.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, reason = "tests")]

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

#[path = "support/shared.rs"]
mod shared;
