//! Packages of Debian releases, fetched with apt and unpacked.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::sh;

const KEYRING: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// Downloads the source packages' tar files of a Debian release.
pub fn fetch(release: &str, packages: &[&str], download: &Path) -> Result<()> {
    let names = packages.join(" ");
    sh::step(format!("fetching source packages with apt: {names}"));
    let apt_get = apt_of("deb-src", release, &names, download)?;
    let mut source = apt_get();
    source.args(["source", "--download-only", "--tar-only"]).args(packages);
    sh::run_quiet(&format!("apt-get source {names}"), &mut source)
}

/// Unpacks the packages of a Debian release, which need not be this machine's, to the folder `to`;
/// nothing is installed.
pub fn fetch_and_unpack(release: &str, packages: &[&str], to: &Path) -> Result<()> {
    let names = packages.join(" ");
    sh::step(format!("fetching packages of {release} with apt: {names}"));
    let download = to.with_extension("download");
    let apt_get = apt_of("deb", release, &names, &download)?;
    sh::run_quiet("apt-get download", apt_get().arg("download").args(packages))?;
    let files = fs::read_dir(&download)
        .with_context(|| format!("cannot list {}", download.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|file| file.extension().is_some_and(|extension| extension == "deb"));
    let partial = to.with_extension("partial");
    let _ = fs::remove_dir_all(&partial);
    for file in files {
        let mut unpack = Command::new("dpkg-deb");
        unpack.arg("--extract").arg(&file).arg(&partial);
        sh::run_quiet(&format!("unpacking {}", file.display()), &mut unpack)?;
    }
    let _ = fs::remove_dir_all(&download);
    fs::rename(&partial, to).with_context(|| format!("cannot create {}", to.display()))
}

/// Makes apt-get commands that work in the folder `download` with the package lists of a release,
/// which are apart from the system's own. `kind` is "deb" or "deb-src".
fn apt_of(
    kind: &str,
    release: &str,
    wanted: &str,
    download: &Path,
) -> Result<impl Fn() -> Command> {
    let lists = download.join("lists");
    let partial = lists.join("partial");
    fs::create_dir_all(&partial).with_context(|| format!("cannot create {}", partial.display()))?;
    let sources = download.join("sources.list");
    let line = format!("{kind} [signed-by={KEYRING}] {} {release} main\n", debian_mirror(wanted)?);
    fs::write(&sources, line).with_context(|| format!("cannot write {}", sources.display()))?;
    let download = download.to_owned();
    let apt_get = move || {
        let mut apt_get = Command::new("apt-get");
        apt_get.current_dir(&download).args([
            format!("-oDir::Etc::sourcelist={}", sources.display()),
            format!("-oDir::State::Lists={}", lists.display()),
            "-oDir::Etc::sourceparts=/dev/null".to_owned(),
            "-oDir::Cache::pkgcache=".to_owned(),
            "-oDir::Cache::srcpkgcache=".to_owned(),
            "-oAPT::Sandbox::User=root".to_owned(),
        ]);
        apt_get
    };
    sh::run_quiet("apt-get update for those packages", apt_get().arg("update"))?;
    Ok(apt_get)
}

/// The address of the Debian archive in this machine's apt sources.
fn debian_mirror(wanted: &str) -> Result<String> {
    let mut command = Command::new("apt-get");
    command.args(["indextargets", "--format", "$(LABEL) $(REPO_URI)", "Created-By: Packages"]);
    let targets = sh::capture("apt-get indextargets", &mut command)?;
    let mirror = targets.lines().find_map(|line| line.strip_prefix("Debian "));
    mirror.map(str::to_owned).with_context(|| {
        format!(
            "apt knows no Debian archive, which has the packages {wanted}; \
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
