//! `cargo xtask …` builds, shows and tests the package. Cargo.lock and the lock files of npm pin every tool. Outside of
//! the checkout this installs only a target and components of Rust.

mod build;
mod glance;
mod insert;
mod names;
mod new;
mod sh;
mod test;

use anyhow::Result;
use clap::Parser;
use new::Skeleton;
use std::ffi::OsString;
use std::process::ExitCode;

/// Builds, shows and tests image-sharing.
#[derive(Parser)]
#[command(bin_name = "cargo xtask", disable_help_subcommand = true, after_help = NEEDS)]
enum Command {
    /// Compile the engine to WebAssembly and write the npm package into pkg/
    Build,
    /// Build, then serve the console on this machine
    Demo {
        /// The port, or the first free one after it
        #[arg(long, default_value_t = 8000)]
        port: u16,
    },
    /// Build, install OpenStack Glance, then serve the console in front of it
    Portal {
        /// The port, or the first free one after it
        #[arg(long, default_value_t = 8000)]
        port: u16,
    },
    /// Build, then compare the package with a real OpenStack Glance and the vendors' SDKs
    Conformance {
        /// Options of tests/glance/conformance.mjs: --actions 10000, --seed 1, --policy legacy, --record
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        options: Vec<OsString>,
    },
    /// Run every check and every test: Rust, wasm in Node and in Chromium, package, console
    ///
    /// A failed step does not end the run. The summary at the end has a line for each step; its last line is the total.
    Test,
    /// Build, then measure the package beside other ways to have the same rules
    Bench,
    /// Rewrite the committed files that are generated from the declarations in src/
    Bless,
    /// Write the skeleton of a rule: source, texts, spec
    NewRule {
        /// Its code in kebab-case. It completes "denied: …" and names what is wrong: still-shared, not unshare-first
        code: String,
        /// The cloud of the cases in its spec
        #[arg(long)]
        cloud: Option<String>,
    },
    /// Write the skeleton of a cloud that has no interface yet
    NewCloud {
        /// Its id: provider-service
        id: String,
    },
    /// Declare a fact about images
    NewFact {
        /// Its name in snake_case
        name: String,
        /// bool, String, Id, Gib, Count, a type of src/model/facts.rs, or Vec<…> or Nullable<…> of one of them
        #[arg(long, default_value = "bool")]
        r#type: String,
    },
}

const NEEDS: &str = "\
It needs Rust (https://rustup.rs) and Node 20 or newer (https://nodejs.org). It fetches everything else from crates.io
and npm as the lock files say. `portal` and `conformance` also need Python 3.10 or newer (https://www.python.org) and
fetch Glance from the Python Package Index.";

fn main() -> ExitCode {
    match run(Command::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode> {
    match command {
        Command::Build => build::build()?,
        Command::Demo { port } => {
            build::build()?;
            build::serve(port)?;
        }
        Command::Portal { port } => {
            let python = glance::python()?;
            build::build()?;
            build::serve_portal(port, &python)?;
        }
        Command::Conformance { options } => test::conformance(&options)?,
        Command::Test => return test::test(),
        Command::Bench => {
            build::build()?;
            build::bench()?;
        }
        Command::Bless => test::bless()?,
        Command::NewRule { code, cloud } => write(new::rule(sh::root(), &code, cloud.as_deref())?)?,
        Command::NewCloud { id } => write(new::cloud(sh::root(), &id)?)?,
        Command::NewFact { name, r#type } => write(new::fact(sh::root(), &name, &r#type)?)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn write(skeleton: Skeleton) -> Result<()> {
    skeleton.write(sh::root())?;
    skeleton.print();
    Ok(())
}
