//! Installs a real OpenStack Glance, and SDKs in Python, into virtual environments under the target directory.

use crate::sh::{self, command};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

const NEEDED: &str = "install Python 3.10 or newer from https://www.python.org";

/// The Python that has Glance and a server for it.
pub fn python() -> Result<PathBuf> {
    environment("glance-33.0.0", "glance==33.0.0\nwaitress==3.0.2\n", "some minutes, 260 MB")
}

/// The Python that has the SDKs that requests are compared with.
pub fn sdks() -> Result<PathBuf> {
    let file = sh::root().join("tests/sdk/requirements.txt");
    let packages = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
    environment("sdks", &packages, "a minute, 80 MB")
}

/// A virtual environment with these packages, one a line. The first call makes it.
fn environment(name: &str, packages: &str, cost: &str) -> Result<PathBuf> {
    let home = sh::target_dir()?.join(name);
    let python = home.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    // Written last, so an interrupted installation starts again.
    let stamp = home.join("installed");
    if fs::read_to_string(&stamp).is_ok_and(|done| done == packages) {
        return Ok(python);
    }
    let mut venv = system_python()?;
    let packages: Vec<&str> = packages.split_whitespace().collect();
    println!("installing {} into {}: once, {cost}", packages.join(", "), home.display());
    venv.args(["-m", "venv", "--clear"]).arg(&home);
    sh::run_quietly(venv).context(
        "Python could not make a virtual environment: where it comes in parts, install its module `venv`, too \
         (Debian and Ubuntu: `python3-venv`)",
    )?;
    let mut pip = Command::new(&python);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(&packages);
    sh::run_quietly(pip).context("pip could not install them; is the Python Package Index reachable?")?;
    fs::write(&stamp, packages.join("\n") + "\n").with_context(|| stamp.display().to_string())?;
    Ok(python)
}

/// The first Python on the PATH that is new enough.
fn system_python() -> Result<Command> {
    let mut found = None;
    for names in [&["python3"][..], &["python"], &["py", "-3"]] {
        let python = |more: &[&str]| command(names[0], &[&names[1..], more].concat());
        let version = "import sys; print(*sys.version_info[:2])";
        let Ok(answer) = sh::run_quietly(python(&["-c", version])) else { continue };
        match answer.trim().split_once(' ').map(|(major, minor)| (major.parse(), minor.parse())) {
            Some((Ok(3u32), Ok(10u32..))) => return Ok(python(&[])),
            _ => found = Some(answer.trim().replace(' ', ".")),
        }
    }
    match found {
        Some(version) => bail!("this needs another Python than {version}: {NEEDED}"),
        None => bail!("this needs Python, which is not here: {NEEDED}"),
    }
}
