//! Every check and every test, step by step; the first one that fails ends it.

use crate::build;
use crate::glance;
use crate::sh::{self, WASM, command};
use anyhow::{Context, Result, anyhow, ensure};
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::{self, JoinHandle};
use std::time::Instant;

pub fn test() -> Result<()> {
    sh::check_node()?;
    // Both take long and need nothing of the other steps: they go on while those run.
    let npm = thread::spawn(|| sh::npm_ci("tests"));
    let tools = thread::spawn(build_tools);

    step("build the package", build::build)?;
    step("check the formatting", check_formatting)?;
    step("lint the crate", || lint(&["--all-targets"]))?;
    step("lint its bindings", || lint(&["--lib", "--release", "--target", WASM]))?;
    let mut passed = step("test the crate", test_crate)?;
    step("wait for wasm-pack to be built", || join(tools))?;
    step("wait for npm", || join(npm))?;
    passed += step("test the wasm in Node", || test_wasm("wasm", &["--node"]))?;
    passed += step("test the wasm in Chromium", || {
        test_wasm("web", &["--headless", "--chrome", "--chromedriver", "tests/js/webdriver.mjs"])
    })?;
    passed += step("test the package and the console", test_javascript)?;
    println!("\n{passed} passed, 0 failed");
    Ok(())
}

/// Rewrites the committed files that are generated from the declarations in the crate.
pub fn bless() -> Result<()> {
    let mut cargo = command("cargo", &["test", "--locked", "--test", "generated"]);
    cargo.env("BLESS", "1");
    sh::run(cargo)
}

/// Holds the package against a real Glance. Ends with the first disagreement.
pub fn conformance(options: &[OsString]) -> Result<()> {
    let python = step("get Glance", glance::python)?;
    let sdks = step("get the vendors' SDKs", glance::sdks)?;
    step("build the package", build::build)?;
    step("wait for npm", || sh::npm_ci("tests"))?;
    let with = |script: &str, python: &Path| {
        let mut node = command("node", &[script, "--python"]);
        node.arg(python);
        node
    };
    step("hold the requests against the SDKs", || sh::run(with("tests/sdk/check.mjs", &sdks)))?;
    step("hold the package against Glance", || {
        let mut judge = with("tests/glance/conformance.mjs", &python);
        judge.args(options);
        sh::run(judge)
    })?;
    step("test the portal in front of Glance", || sh::run(with("tests/glance/portal.mjs", &python)))
}

fn step<T>(what: &str, run: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("\n==> {what}");
    let start = Instant::now();
    let value = run().with_context(|| format!("could not {what}"))?;
    println!("    done in {:.1} s", start.elapsed().as_secs_f32());
    Ok(value)
}

fn join(background: JoinHandle<Result<()>>) -> Result<()> {
    background.join().map_err(|_| anyhow!("it panicked"))?
}

/// Builds `wasm-pack` and, for it to find on the PATH, the two programs of wasm-bindgen.
fn build_tools() -> Result<()> {
    let bins = ["--bin", "wasm-pack", "--bin", "wasm-bindgen", "--bin", "wasm-bindgen-test-runner"];
    let mut cargo = command("cargo", &["build", "--locked", "--profile", "tools", "--package", "xtask"]);
    cargo.args(["--features", "runner,wasm-pack"]).args(bins);
    sh::run_quietly(cargo).map(drop)
}

fn check_formatting() -> Result<()> {
    sh::ensure_components()?;
    sh::run(command("cargo", &["fmt", "--all", "--check"])).context("run `cargo fmt --all`")
}

fn lint(targets: &[&str]) -> Result<()> {
    let mut cargo = command("cargo", &["clippy", "--locked"]);
    cargo.args(targets).args(["--", "-D", "warnings"]);
    sh::run(cargo)
}

fn test_crate() -> Result<usize> {
    count_passed(command("cargo", &["test", "--locked"]))
}

/// Runs the wasm tests with `wasm-pack test`, as a person would.
fn test_wasm(file: &str, runtime: &[&str]) -> Result<usize> {
    let tools = sh::tools_dir()?;
    let wasm_pack = tools.join("wasm-pack").with_extension(env::consts::EXE_EXTENSION);
    let mut command = Command::new(wasm_pack);
    command.current_dir(sh::root()).arg("test").args(runtime);
    // In release, they share what `build` compiled.
    command.args(["--release", "--", "--locked", "--test", file]);
    let path = env::var_os("PATH").unwrap_or_default();
    command.env("PATH", env::join_paths([tools].into_iter().chain(env::split_paths(&path)))?);

    let passed = count_passed(command)?;
    // wasm-bindgen's runner is content with tests that it skips, so whether all of them ran is checked here.
    let source =
        fs::read_to_string(sh::root().join("tests/support/shared.rs")).context("tests/shared/mod.rs")?;
    let written = source.lines().filter(|line| line.starts_with("#[wasm_bindgen_test")).count();
    ensure!(passed == written, "{written} tests are in tests/support/shared.rs, but {passed} of them ran");
    Ok(passed)
}

fn test_javascript() -> Result<usize> {
    let mut node = command("node", &["--test", "--test-reporter", "spec"]);
    // Most of the time goes into pages that load: two files at a time keep two cores busy.
    node.arg("--test-concurrency=2");
    node.args(test_files()?);
    count_passed(node)
}

/// The files by name: what `node --test` makes of a directory depends on its version.
fn test_files() -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(sh::root().join("tests/js")).context("tests/js")?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    Ok(files)
}

/// Runs tests and adds up how many the runner says have passed; none at all is a failure, too.
fn count_passed(command: Command) -> Result<usize> {
    let mut passed = 0;
    sh::run_reading(command, |line| passed += passed_in(line).unwrap_or(0))?;
    ensure!(passed > 0, "no test ran");
    Ok(passed)
}

/// `test result: ok. 12 passed; …` is how Rust's runners say it, `ℹ pass 12` how Node does.
fn passed_in(line: &str) -> Option<usize> {
    let count = match line.strip_prefix("test result: ok. ") {
        Some(rest) => rest.split_once(" passed;")?.0,
        None => line.strip_prefix("ℹ pass ")?,
    };
    count.parse().ok()
}
