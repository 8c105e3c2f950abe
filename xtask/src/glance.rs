//! A real OpenStack Glance for this checkout alone: a virtual environment of Python under the target directory.

use crate::sh::{self, command};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// What is asked of the Python Package Index.
const PACKAGES: [&str; 2] = ["glance==33.0.0", "waitress==3.0.2"];
const NEEDED: &str = "install Python 3.10 or newer from https://www.python.org";

/// The Python that has Glance; installs both on the first call.
pub fn python() -> Result<PathBuf> {
    let home = sh::target_dir()?.join(PACKAGES[0].replace("==", "-"));
    let python = home.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    // Written last: what was interrupted is done again from the start.
    let stamp = home.join("installed");
    if fs::read_to_string(&stamp).is_ok_and(|done| done == PACKAGES.join(" ")) {
        return Ok(python);
    }
    let mut venv = system_python()?;
    println!("installing {} into {}: once, some minutes, 260 MB", PACKAGES.join(" and "), home.display());
    venv.args(["-m", "venv", "--clear"]).arg(&home);
    sh::run_quietly(venv).context(
        "Python could not make a virtual environment: where it comes in parts, install its module `venv`, too \
         (Debian and Ubuntu: `python3-venv`)",
    )?;
    let mut pip = Command::new(&python);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(PACKAGES);
    sh::run_quietly(pip).context("pip could not install Glance; is the Python Package Index reachable?")?;
    fs::write(&stamp, PACKAGES.join(" ")).with_context(|| stamp.display().to_string())?;
    Ok(python)
}

/// The first Python that is new enough.
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
        Some(version) => bail!("Glance needs another Python than {version}: {NEEDED}"),
        None => bail!("Glance needs Python, which is not here: {NEEDED}"),
    }
}
