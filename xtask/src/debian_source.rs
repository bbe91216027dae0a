//! Debian's source packages, fetched with apt and unpacked.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::sh;

const KEYRING: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// Downloads the packages' tar files of a Debian release, with package lists apart from the
/// system's own.
pub fn fetch(release: &str, packages: &[&str], download: &Path) -> Result<()> {
    let names = packages.join(" ");
    sh::step(format!("fetching source packages with apt: {names}"));
    let lists = download.join("lists");
    let partial = lists.join("partial");
    fs::create_dir_all(&partial).with_context(|| format!("cannot create {}", partial.display()))?;
    let sources = download.join("sources.list");
    let line = format!("deb-src [signed-by={KEYRING}] {} {release} main\n", debian_mirror(&names)?);
    fs::write(&sources, line).with_context(|| format!("cannot write {}", sources.display()))?;
    let apt_get = || {
        let mut apt_get = Command::new("apt-get");
        apt_get.current_dir(download).args([
            format!("-oDir::Etc::sourcelist={}", sources.display()),
            format!("-oDir::State::Lists={}", lists.display()),
            "-oDir::Etc::sourceparts=/dev/null".to_owned(),
            "-oDir::Cache::pkgcache=".to_owned(),
            "-oDir::Cache::srcpkgcache=".to_owned(),
            "-oAPT::Sandbox::User=root".to_owned(),
        ]);
        apt_get
    };
    sh::run_quiet("apt-get update for sources", apt_get().arg("update"))?;
    let mut source = apt_get();
    source.args(["source", "--download-only", "--tar-only"]).args(packages);
    sh::run_quiet(&format!("apt-get source {names}"), &mut source)
}

/// The address of the Debian archive in this machine's apt sources.
fn debian_mirror(wanted: &str) -> Result<String> {
    let mut command = Command::new("apt-get");
    command.args(["indextargets", "--format", "$(LABEL) $(REPO_URI)", "Created-By: Packages"]);
    let targets = sh::capture("apt-get indextargets", &mut command)?;
    let mirror = targets.lines().find_map(|line| line.strip_prefix("Debian "));
    mirror.map(str::to_owned).with_context(|| {
        format!(
            "apt knows no Debian archive, which has the source packages {wanted}; \
             run apt-get update on a Debian machine"
        )
    })
}

/// Unpacks the parts `members` of the tar file that starts with `name` to the folder `to`, which
/// appears only when everything is in it.
pub fn unpack(download: &Path, name: &str, members: &[&str], to: &Path) -> Result<()> {
    let files = fs::read_dir(download)
        .with_context(|| format!("cannot list {}", download.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()));
    let is_tar = |file: &PathBuf| {
        let file = file.file_name().unwrap_or_default().to_string_lossy();
        file.starts_with(name) && file.contains(".orig.tar.")
    };
    let tars: Vec<PathBuf> = files.filter(is_tar).collect();
    let [tar] = &tars[..] else {
        bail!("{}: expected one file {name}*.orig.tar.*", download.display());
    };
    let partial = to.with_extension("partial");
    let _ = fs::remove_dir_all(&partial);
    fs::create_dir_all(&partial).with_context(|| format!("cannot create {}", partial.display()))?;
    let mut command = Command::new("tar");
    command.arg("--extract").arg("--file").arg(tar).arg("--directory").arg(&partial);
    command.args(["--strip-components=1", "--wildcards"]).args(members);
    sh::run_quiet(&format!("unpacking {name}"), &mut command)?;
    fs::rename(&partial, to).with_context(|| format!("cannot create {}", to.display()))
}
