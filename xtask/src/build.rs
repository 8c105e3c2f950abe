//! Builds the npm package from the crate, and serves the demo.

use crate::sh::{self, WASM, command};
use anyhow::{Context, Result};
use std::path::Path;
use std::thread;
use wasm_bindgen_cli_support::Bindgen;

/// Compiles, binds, optimises and bundles. It skips steps whose inputs have not changed.
pub fn build() -> Result<()> {
    sh::check_node()?;
    // npm downloads while cargo compiles.
    thread::scope(|scope| {
        let npm = scope.spawn(|| sh::npm_ci("pkg"));
        compile()?;
        bind()?;
        npm.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })?;
    sh::run(command("node", &["pkg/build.mjs"]))
}

fn compile() -> Result<()> {
    sh::ensure_wasm_target()?;
    sh::run(command("cargo", &["build", "--locked", "--release", "--lib", "--target", WASM]))
}

/// Writes the glue between JavaScript and wasm. Every runtime uses the same glue: our JavaScript passes it the bytes, so
/// it need not find the wasm file.
fn bind() -> Result<()> {
    let wasm = sh::target_dir()?.join(WASM).join("release/image_sharing.wasm");
    Bindgen::new()
        .input_path(&wasm)
        .web(true)?
        .omit_default_module_path(true)
        .typescript(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .out_name("engine")
        .generate(sh::root().join("pkg/wasm"))
        .with_context(|| format!("wasm-bindgen cannot bind {}", wasm.display()))
}

/// Measures the package side by side with other libraries. It does not fail if something is slow.
pub fn bench() -> Result<()> {
    sh::npm_ci("bench")?;
    sh::run(command("node", &["bench/bench.mjs"]))
}

/// Serves the console until it is interrupted.
pub fn serve(port: u16) -> Result<()> {
    sh::become_command(command("node", &["pkg/serve.mjs", "--port", &port.to_string()]))
}

/// Serves the console in front of a Glance that runs in `python`, until it is interrupted.
pub fn serve_portal(port: u16, python: &Path) -> Result<()> {
    let mut node = command("node", &["examples/portal/server.mjs", "--port", &port.to_string(), "--python"]);
    node.arg(python);
    sh::become_command(node)
}
