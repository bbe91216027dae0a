//! netlib's LAPACK and libf2c, out of Debian's source packages, fetched once.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::tools::which;
use crate::{debian_source, paths, sh};

/// The Debian release whose packages are LAPACK 3.12.1, which the patches are for.
const RELEASE: &str = "trixie";

/// What is unpacked of LAPACK.
const FOLDERS: [&str; 4] = ["*/BLAS/TESTING", "*/CBLAS/testing", "*/CBLAS/include", "*/TESTING"];

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
    let complete = FOLDERS.iter().all(|folder| sources.lapack.join(&folder[2..]).is_dir());
    if complete && sources.libf2c.is_dir() {
        return Ok(Some(sources));
    }
    if which(&["apt-get"]).is_none() {
        sh::step("skipped: netlib's test programs come from Debian packages, and apt is not here");
        return Ok(None);
    }
    let download = folder().join("download");
    debian_source::fetch(RELEASE, &["lapack", "libf2c2"], &download)?;
    for outdated in [&sources.lapack, &sources.libf2c].into_iter().filter(|tree| tree.exists()) {
        fs::remove_dir_all(outdated)
            .with_context(|| format!("cannot remove {}", outdated.display()))?;
    }
    debian_source::unpack(&download, "lapack_", &FOLDERS, &sources.lapack)?;
    debian_source::unpack(&download, "libf2c2_", &["*"], &sources.libf2c)?;
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
