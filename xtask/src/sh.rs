//! Runs other programs, and installs missing ones.

use anyhow::{Context, Result, bail, ensure};
use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

pub const WASM: &str = "wasm32-unknown-unknown";

/// The root of the checkout. Commands run here, so they work from any folder of the checkout.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// The directory of the programs that this crate builds, including this one.
pub fn tools_dir() -> Result<PathBuf> {
    let this = env::current_exe().context("cannot tell where xtask itself is")?;
    Ok(this.parent().context("xtask is in no directory")?.to_path_buf())
}

/// Cargo's target directory: the parent of `tools/`, wherever the configuration or the environment put it.
pub fn target_dir() -> Result<PathBuf> {
    let tools = tools_dir()?;
    Ok(tools.parent().context("xtask is in no target directory")?.to_path_buf())
}

/// A command in the root of the checkout.
pub fn command(program: &str, args: &[&str]) -> Command {
    // On Windows npm is a batch file, and only its full name finds it.
    let program = if cfg!(windows) && program == "npm" { "npm.cmd" } else { program };
    let mut command = Command::new(program);
    command.args(args).current_dir(root());
    command
}

fn shown(command: &Command) -> String {
    let words = [command.get_program()].into_iter().chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

fn missing(command: &Command) -> String {
    let program = command.get_program().to_string_lossy();
    let from = match program.trim_end_matches(".cmd") {
        "node" | "npm" => "install Node 20 or newer from https://nodejs.org",
        "cargo" | "rustc" | "rustup" => "install Rust from https://rustup.rs",
        _ => "is it installed?",
    };
    format!("cannot run `{program}`: {from}")
}

/// Runs a command that shows its own output.
pub fn run(mut command: Command) -> Result<()> {
    let status = command.status().with_context(|| missing(&command))?;
    ensure!(status.success(), "`{}` failed", shown(&command));
    Ok(())
}

/// Runs a command in place of this process, so that stopping this process stops the command.
#[cfg(unix)]
pub fn become_command(mut command: Command) -> Result<()> {
    use std::os::unix::process::CommandExt;
    Err(command.exec()).with_context(|| missing(&command))
}

#[cfg(not(unix))]
pub fn become_command(command: Command) -> Result<()> {
    run(command)
}

/// Runs a command, and shows its output only if it fails.
pub fn run_quietly(mut command: Command) -> Result<String> {
    let output = command.stdin(Stdio::null()).output().with_context(|| missing(&command))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if !output.status.success() {
        bail!("`{}` failed:\n{text}{}", shown(&command), String::from_utf8_lossy(&output.stderr));
    }
    Ok(text)
}

/// Runs a command that shows its own output, and passes each line to `line`.
pub fn run_reading(mut command: Command, mut line: impl FnMut(&str)) -> Result<()> {
    let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| missing(&command))?;
    let stdout = child.stdout.take().context("no output to read")?;
    for text in BufReader::new(stdout).lines() {
        let text = text.with_context(|| format!("cannot read the output of `{}`", shown(&command)))?;
        println!("{text}");
        line(&text);
    }
    ensure!(child.wait()?.success(), "`{}` failed", shown(&command));
    Ok(())
}

/// Adds the wasm target to the current toolchain. A `rust-toolchain.toml` does not do that for an installed toolchain.
pub fn ensure_wasm_target() -> Result<()> {
    let libdir = run_quietly(command("rustc", &["--print", "target-libdir", "--target", WASM]))?;
    if Path::new(libdir.trim()).exists() {
        return Ok(());
    }
    run(command("rustup", &["target", "add", WASM]))
        .with_context(|| format!("Rust cannot compile to WebAssembly yet: give it the target `{WASM}`"))
}

/// Adds rustfmt and clippy to the current toolchain.
pub fn ensure_components() -> Result<()> {
    for (component, tool) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if run_quietly(command("cargo", &[tool, "--version"])).is_err() {
            run(command("rustup", &["component", "add", component]))
                .with_context(|| format!("the checks need `{component}`"))?;
        }
    }
    Ok(())
}

/// The package supports Node 20, and its build needs it.
pub fn check_node() -> Result<()> {
    let version = run_quietly(command("node", &["--version"]))?;
    let major = version.trim().trim_start_matches('v').split('.').next().and_then(|n| n.parse::<u32>().ok());
    ensure!(
        major.is_some_and(|major| major >= 20),
        "this is Node {}: install Node 20 or newer from https://nodejs.org",
        version.trim()
    );
    Ok(())
}

/// Installs what the lock file in `dir` lists, unless it is installed.
pub fn npm_ci(dir: &str) -> Result<()> {
    let dir = root().join(dir);
    // npm writes this file at the end of an installation.
    let installed = modified(&dir.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= modified(&dir.join("package-lock.json")) {
        return Ok(());
    }
    let mut npm = command("npm", &["ci"]);
    npm.current_dir(&dir);
    run_quietly(npm)
        .map(drop)
        .context("npm could not install what the lock file says; is the registry reachable?")
}

fn modified(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|data| data.modified()).ok()
}
