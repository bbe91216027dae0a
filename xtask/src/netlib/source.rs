//! netlib's LAPACK and libf2c, out of Debian's source packages, fetched once.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::tools::which;
use crate::{paths, sh};

/// The Debian release whose packages are LAPACK 3.12.1, which the patches are for.
const RELEASE: &str = "trixie";

const KEYRING: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// What is unpacked of LAPACK.
const FOLDERS: [&str; 3] = ["*/BLAS/TESTING", "*/CBLAS/testing", "*/CBLAS/include"];

/// Both source trees.
pub struct Sources {
    lapack: PathBuf,
    /// The runtime library of Fortran programs translated by f2c.
    pub libf2c: PathBuf,
}

/// LAPACK's tree as netlib published it, whether it is there or not.
pub fn pristine() -> PathBuf {
    folder().join("lapack")
}

/// The sources; `None`, and a line that says so, where there is no apt to fetch them with.
pub fn find_or_fetch() -> Result<Option<Sources>> {
    let sources = Sources { lapack: pristine(), libf2c: folder().join("libf2c") };
    if sources.lapack.is_dir() && sources.libf2c.is_dir() {
        return Ok(Some(sources));
    }
    if which(&["apt-get"]).is_none() {
        sh::step("skipped: netlib's test programs come from Debian packages, and apt is not here");
        return Ok(None);
    }
    let download = folder().join("download");
    fetch(&download)?;
    unpack(&download, "lapack_", &FOLDERS, &sources.lapack)?;
    unpack(&download, "libf2c2_", &["*"], &sources.libf2c)?;
    Ok(Some(sources))
}

impl Sources {
    /// A copy of LAPACK's tree at `to` with patches of `tests/netlib` applied, made anew when a
    /// patch has changed.
    pub fn lapack(&self, to: &Path, patches: &[&str]) -> Result<PathBuf> {
        let patches: Vec<PathBuf> = patches.iter().map(|name| own_file(name)).collect();
        let mut text = String::new();
        for patch in &patches {
            text += &fs::read_to_string(patch)
                .with_context(|| format!("cannot read {}", patch.display()))?;
        }
        let applied = to.join("applied.patch");
        if fs::read_to_string(&applied).is_ok_and(|old| old == text) {
            return Ok(to.to_path_buf());
        }
        if to.exists() {
            fs::remove_dir_all(to).with_context(|| format!("cannot remove {}", to.display()))?;
        }
        fs::create_dir_all(to).with_context(|| format!("cannot create {}", to.display()))?;
        let mut cp = Command::new("cp");
        sh::run("cp", cp.arg("-r").arg(self.lapack.join(".")).arg(to))?;
        for patch in &patches {
            let mut command = Command::new("patch");
            command.args(["--silent", "--strip=1", "--directory"]).arg(to).arg("--input");
            sh::run(&format!("applying {}", patch.display()), command.arg(patch))?;
        }
        // netlib's build makes this file so for compilers that append an underscore.
        let include = to.join("CBLAS/include");
        let mangling = include.join("cblas_mangling.h");
        fs::copy(include.join("cblas_mangling_with_flags.h.in"), &mangling)
            .with_context(|| format!("cannot write {}", mangling.display()))?;
        fs::write(&applied, text).with_context(|| format!("cannot write {}", applied.display()))?;
        Ok(to.to_path_buf())
    }
}

/// A file of this project's folder for these tests.
pub fn own_file(name: &str) -> PathBuf {
    paths::root().join("tests/netlib").join(name)
}

fn folder() -> PathBuf {
    paths::tools_dir().join("netlib")
}

/// Downloads the packages' tar files, with package lists apart from the system's own.
fn fetch(download: &Path) -> Result<()> {
    sh::step("fetching the source packages of LAPACK and libf2c with apt");
    let lists = download.join("lists");
    let partial = lists.join("partial");
    fs::create_dir_all(&partial).with_context(|| format!("cannot create {}", partial.display()))?;
    let sources = download.join("sources.list");
    let line = format!("deb-src [signed-by={KEYRING}] {} {RELEASE} main\n", debian_mirror()?);
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
    source.args(["source", "--download-only", "--tar-only", "lapack", "libf2c2"]);
    sh::run_quiet("apt-get source lapack libf2c2", &mut source)
}

/// The address of the Debian archive in this machine's apt sources.
fn debian_mirror() -> Result<String> {
    let mut command = Command::new("apt-get");
    command.args(["indextargets", "--format", "$(LABEL) $(REPO_URI)", "Created-By: Packages"]);
    let targets = sh::capture("apt-get indextargets", &mut command)?;
    let mirror = targets.lines().find_map(|line| line.strip_prefix("Debian "));
    mirror.map(str::to_owned).context(
        "apt knows no Debian archive, whose packages lapack and libf2c2 hold netlib's test \
         programs; run apt-get update on a Debian machine",
    )
}

/// Unpacks the parts `members` of the tar file that starts with `name` to the folder `to`, which
/// appears only when everything is in it.
fn unpack(download: &Path, name: &str, members: &[&str], to: &Path) -> Result<()> {
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
