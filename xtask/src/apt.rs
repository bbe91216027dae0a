//! Installing Debian packages.

use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::sh;
use crate::tools::which;

/// Installs `packages`, or says why that is impossible here.
pub fn install(packages: &[&str]) -> Result<()> {
    let apt_get = as_root()?;
    sh::step("apt-get update");
    sh::run_quiet("apt-get update", &mut command(&apt_get, &["update"]))?;
    sh::step(format!("apt-get install {}", packages.join(" ")));
    let args = [&["install", "--yes", "--no-install-recommends"], packages].concat();
    sh::run_quiet("apt-get install", &mut command(&apt_get, &args))
}

/// The words that start apt-get with the rights to install.
fn as_root() -> Result<Vec<&'static str>> {
    if which(&["apt-get"]).is_none() {
        bail!("there is no apt-get here");
    }
    let id = sh::try_capture(Command::new("id").arg("-u")).context("cannot run id -u")?;
    if id.trim() == "0" {
        return Ok(vec!["env"]);
    }
    if sh::try_capture(Command::new("sudo").args(["-n", "true"])).is_some() {
        return Ok(vec!["sudo", "-n", "env"]);
    }
    bail!("not root, and sudo wants a password");
}

fn command(as_root: &[&str], args: &[&str]) -> Command {
    let mut command = Command::new(as_root[0]);
    command
        .args(&as_root[1..])
        // Through env(1), because sudo drops the caller's environment.
        .args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=600"])
        .args(args);
    command
}
