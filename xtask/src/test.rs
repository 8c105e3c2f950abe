//! Every check and every test. A failed step does not end the run.

use crate::build;
use crate::glance;
use crate::sh::{self, WASM, command};
use anyhow::{Context, Result, anyhow, bail, ensure};
use std::env;
use std::ffi::OsString;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::thread::{self, JoinHandle};
use std::time::Instant;

/// The workspace without its tools. All features, because tests of optional parts run only with them.
const CRATES: &[&str] = &["--locked", "--workspace", "--exclude", "xtask", "--all-features"];
/// The profile in which this runs: nothing that it depends on is compiled twice.
const TOOLS: &[&str] = &["--locked", "--profile", "tools", "--package", "xtask"];

const BUILD: &str = "build the package";
const WASM_PACK: &str = "build wasm-pack";
const NPM: &str = "install the npm packages of the tests";
const COMPONENTS: &str = "get rustfmt and clippy";

pub fn test() -> Result<ExitCode> {
    sh::check_node()?;
    // Both take long and need no other step: they run beside the others.
    let npm = thread::spawn(|| sh::npm_ci("tests"));
    let wasm_pack = thread::spawn(build_wasm_pack);

    let mut run = Run::default();
    run.step(BUILD, &[], |_| build::build());
    run.step(COMPONENTS, &[], |_| sh::ensure_components());
    run.step("formatting", &[COMPONENTS], |_| check_formatting());
    run.step("clippy of the crates", &[COMPONENTS], |_| lint(&[CRATES, &["--all-targets"]].concat()));
    run.step("clippy of the bindings", &[COMPONENTS], |_| {
        lint(&["--locked", "--lib", "--release", "--target", WASM])
    });
    run.step("clippy of xtask", &[COMPONENTS], |_| lint(&[TOOLS, &["--all-targets"]].concat()));
    run.step("documentation", &[], |_| document());
    run.step("tests of the crates", &[], |count| count.run(cargo_test(CRATES)));
    run.step("tests of xtask", &[], |count| count.run(cargo_test(TOOLS)));
    run.step(WASM_PACK, &[], |_| join(wasm_pack));
    run.step(NPM, &[], |_| join(npm));
    run.step("wasm in Node", &[BUILD, WASM_PACK], |count| test_wasm(count, "wasm", &["--node"]));
    run.step("wasm in Chromium", &[BUILD, WASM_PACK, NPM], |count| {
        test_wasm(count, "web", &["--headless", "--chrome", "--chromedriver", "tests/js/webdriver.mjs"])
    });
    run.step("package and console", &[BUILD, NPM], test_javascript);
    print!("\n{run}");
    Ok(if run.succeeded() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What became of the steps so far.
#[derive(Default)]
struct Run {
    steps: Vec<(&'static str, Outcome)>,
    count: Count,
}

enum Outcome {
    Ok,
    Failed(String),
    /// A step that it needs did not succeed.
    Skipped(&'static str),
}

impl Run {
    /// Runs a step, unless an earlier step that it needs did not succeed.
    fn step(&mut self, name: &'static str, needs: &[&str], run: impl FnOnce(&mut Count) -> Result<()>) {
        println!("\n==> {name}");
        let lacks =
            self.steps.iter().find(|(step, outcome)| needs.contains(step) && !matches!(outcome, Outcome::Ok));
        if let Some((lacks, _)) = lacks {
            let lacks = *lacks;
            println!("    skipped: `{lacks}` did not succeed");
            self.steps.push((name, Outcome::Skipped(lacks)));
            return;
        }
        let start = Instant::now();
        let mut count = Count::default();
        let result = run(&mut count);
        let seconds = start.elapsed().as_secs_f32();
        let outcome = match result {
            Ok(()) => {
                println!("    done in {seconds:.1} s");
                Outcome::Ok
            }
            Err(error) => {
                // On stdout, so that it stays beside the step.
                println!("    failed after {seconds:.1} s: {error:#}");
                // A step without a failing test is a failure, too.
                count.failed = count.failed.max(1);
                Outcome::Failed(format!("{error:#}").lines().next().unwrap_or_default().to_owned())
            }
        };
        self.count.passed += count.passed;
        self.count.failed += count.failed;
        self.steps.push((name, outcome));
    }

    fn succeeded(&self) -> bool {
        self.steps.iter().all(|(_, outcome)| matches!(outcome, Outcome::Ok))
    }
}

/// One line for each step, then the total.
impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, outcome) in &self.steps {
            match outcome {
                Outcome::Ok => writeln!(f, "{name}: ok")?,
                Outcome::Failed(why) => writeln!(f, "{name}: failed ({why})")?,
                Outcome::Skipped(lacks) => writeln!(f, "{name}: skipped because of `{lacks}`")?,
            }
        }
        writeln!(f, "\n{} passed, {} failed", self.count.passed, self.count.failed)
    }
}

/// How many tests passed and failed.
#[derive(Default)]
struct Count {
    passed: usize,
    failed: usize,
}

impl Count {
    /// Runs tests and counts them by what the runner prints. No test at all is a failure, too.
    fn run(&mut self, command: Command) -> Result<()> {
        let result = sh::run_reading(command, |line| self.read(line));
        if self.failed > 0 {
            bail!("{} of {} tests failed", self.failed, self.passed + self.failed);
        }
        result?;
        ensure!(self.passed > 0, "no test ran");
        Ok(())
    }

    /// Rust's runners print `test result: ok. 12 passed; 0 failed; …`, Node prints `ℹ pass 12`, `ℹ fail 0`.
    fn read(&mut self, line: &str) {
        let numbered = |text: &str| text.trim().parse().unwrap_or(0);
        if let Some((_, counts)) = line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". ")) {
            for part in counts.split(';') {
                if let Some(passed) = part.strip_suffix(" passed") {
                    self.passed += numbered(passed);
                } else if let Some(failed) = part.strip_suffix(" failed") {
                    self.failed += numbered(failed);
                }
            }
        } else if let Some(passed) = line.strip_prefix("ℹ pass ") {
            self.passed += numbered(passed);
        } else if let Some(failed) =
            line.strip_prefix("ℹ fail ").or_else(|| line.strip_prefix("ℹ cancelled "))
        {
            self.failed += numbered(failed);
        }
    }
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
fn build_wasm_pack() -> Result<()> {
    let mut cargo = command("cargo", &[&["build"], TOOLS, &["--features", "runner,wasm-pack"]].concat());
    cargo.args(["--bin", "wasm-pack", "--bin", "wasm-bindgen", "--bin", "wasm-bindgen-test-runner"]);
    sh::run_quietly(cargo).map(drop)
}

fn check_formatting() -> Result<()> {
    sh::run(command("cargo", &["fmt", "--all", "--check"])).context("run `cargo fmt --all`")?;
    // `cargo fmt` does not see modules that a macro declares.
    const EDITION: [&str; 2] = ["--edition", "2024"];
    let mut rustfmt = command("rustfmt", &["--check"]);
    rustfmt.args(EDITION).args(files_in("src/rules", ".rs")?).args(files_in("src/clouds", ".rs")?);
    sh::run_quietly(rustfmt)
        .map(drop)
        .with_context(|| format!("run `rustfmt {} src/rules/*.rs src/clouds/*.rs`", EDITION.join(" ")))
}

fn lint(what: &[&str]) -> Result<()> {
    sh::run(command("cargo", &[&["clippy"], what, &["--", "-D", "warnings"]].concat()))
}

fn document() -> Result<()> {
    let mut cargo = command("cargo", &[&["doc", "--no-deps"], CRATES].concat());
    cargo.env("RUSTDOCFLAGS", "-D warnings");
    sh::run(cargo)
}

fn cargo_test(what: &[&str]) -> Command {
    command("cargo", &[&["test", "--no-fail-fast"], what].concat())
}

/// Runs the wasm tests with `wasm-pack test`, as a person would.
fn test_wasm(count: &mut Count, file: &str, runtime: &[&str]) -> Result<()> {
    let tools = sh::tools_dir()?;
    let wasm_pack = tools.join("wasm-pack").with_extension(env::consts::EXE_EXTENSION);
    let mut command = Command::new(wasm_pack);
    command.current_dir(sh::root()).arg("test").args(runtime);
    // In release, they share what `build` compiled.
    command.args(["--release", "--", "--locked", "--test", file]);
    let path = env::var_os("PATH").unwrap_or_default();
    command.env("PATH", env::join_paths([tools].into_iter().chain(env::split_paths(&path)))?);

    count.run(command)?;
    // wasm-bindgen's runner does not fail for a test that it skips.
    const SOURCE: &str = "tests/support/shared.rs";
    let source = fs::read_to_string(sh::root().join(SOURCE)).context(SOURCE)?;
    let written = source.lines().filter(|line| line.starts_with("#[wasm_bindgen_test")).count();
    ensure!(count.passed == written, "{SOURCE} has {written} tests, but {} of them ran", count.passed);
    Ok(())
}

fn test_javascript(count: &mut Count) -> Result<()> {
    let mut node = command("node", &["--test", "--test-reporter", "spec"]);
    // Most of the time goes into pages that load: two files at a time keep two cores busy.
    node.arg("--test-concurrency=2");
    node.args(files_in("tests/js", ".test.mjs")?);
    count.run(node)
}

/// The files by name: what `node --test` makes of a directory depends on its version.
fn files_in(folder: &str, ending: &str) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(sh::root().join(folder)).with_context(|| folder.to_owned())?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.retain(|file| file.to_string_lossy().ends_with(ending));
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::{Count, Outcome, Run};
    use anyhow::bail;

    #[test]
    fn both_runners_are_understood() {
        let mut count = Count::default();
        for line in [
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.1s",
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s",
            "ℹ tests 9",
            "ℹ pass 7",
            "ℹ fail 1",
            "ℹ cancelled 1",
        ] {
            count.read(line);
        }
        assert_eq!((count.passed, count.failed), (22, 4));
    }

    #[test]
    fn a_failure_skips_only_what_needs_it() {
        let mut run = Run::default();
        run.step("build", &[], |_| bail!("it does not compile\nfor a reason"));
        run.step("lint", &[], |_| Ok(()));
        run.step("test", &["build"], |_| panic!("this must not run"));
        run.step("test more", &["test"], |_| panic!("this must not run"));
        run.step("count", &["lint"], |count| {
            count.passed = 5;
            Ok(())
        });
        assert!(matches!(run.steps.last(), Some(("count", Outcome::Ok))) && !run.succeeded());
        assert_eq!(
            run.to_string(),
            "build: failed (it does not compile)\nlint: ok\ntest: skipped because of `build`\n\
             test more: skipped because of `test`\ncount: ok\n\n5 passed, 1 failed\n"
        );
    }
}
