//! The wheels the demo and NumPy's tests install into Pyodide: found beside the checkout, or made.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::tools::{self, Tools};
use crate::{apt, paths, sh};

/// Pure wheels that run NumPy's tests; `tzdata` because Pyodide's Python has no time zones.
const PYTEST: [&str; 9] = [
    "pytest==9.2.0",
    "pluggy==1.7.0",
    "iniconfig==2.3.1",
    "packaging==26.3",
    "pygments==2.21.0",
    "hypothesis==6.155.7",
    "sortedcontainers==2.4.0",
    "attrs==26.1.0",
    "tzdata==2026.6",
];

/// Folders of wheels.
pub struct Wheels {
    /// NumPy as stock Pyodide ships it, with loops of its own instead of a BLAS.
    pub noblas: PathBuf,
    /// NumPy with BLAS and LAPACK left as imports.
    pub blas: PathBuf,
    /// pytest and what NumPy's tests import.
    pub pytest: PathBuf,
}

/// Finds the wheels in `../shared/wheels` or among those made earlier, and makes what is missing.
pub fn ensure(tools: &Tools) -> Result<Wheels> {
    let made = made();
    let (noblas, blas) = match (find("noblas", &made), find("blas", &made)) {
        (Some(noblas), Some(blas)) => (noblas, blas),
        _ => build_numpy(tools, &made)?,
    };
    let pytest = match find("pytest", &made) {
        Some(pytest) => pytest,
        None => download_pytest(&made)?,
    };
    Ok(Wheels { noblas, blas, pytest })
}

fn find(kind: &str, made: &Path) -> Option<PathBuf> {
    let given = paths::shared().map(|shared| shared.join("wheels"));
    given
        .iter()
        .map(PathBuf::as_path)
        .chain([made])
        .map(|dir| dir.join(kind))
        .find(|dir| only_wheel(dir).is_ok())
}

/// The first wheel in a folder, of which NumPy's have only one.
pub fn only_wheel(dir: &Path) -> Result<PathBuf> {
    let mut entries = fs::read_dir(dir).into_iter().flatten().flatten().map(|entry| entry.path());
    entries
        .find(|file| file.extension().is_some_and(|extension| extension == "whl"))
        .with_context(|| format!("no wheel in {}", dir.display()))
}

fn build_numpy(tools: &Tools, made: &Path) -> Result<(PathBuf, PathBuf)> {
    let (noblas, blas) = (made.join("noblas"), made.join("blas"));
    let mut build = builder(tools)?;
    sh::step("building NumPy for Pyodide, without and with BLAS; once, about ten minutes");
    build.arg("--noblas").arg(&noblas).arg("--blas").arg(&blas);
    sh::run("building the NumPy wheels", &mut build)?;
    Ok((noblas, blas))
}

/// The command that builds NumPy; what it builds has to be added.
pub fn builder(tools: &Tools) -> Result<Command> {
    let clang = tools.clang.clone().map_or_else(tools::ensure_clang, Ok)?;
    let mut build = Command::new(python_with_pip()?);
    build
        .env("PYTHONDONTWRITEBYTECODE", "1") // keeps __pycache__ out of the checkout
        .arg(paths::root().join("xtask/numpy-wheels/build.py"))
        .arg("--clang")
        .arg(clang)
        .arg("--wasm-ld")
        .arg(&tools.wasm_ld)
        .arg("--node")
        .arg(&tools.node)
        .arg("--pyodide")
        .arg(tools.node_modules.join("pyodide"))
        .arg("--work")
        .arg(made().join("work"));
    Ok(build)
}

/// Where wheels go that are made here, and what they are made from.
fn made() -> PathBuf {
    paths::tools_dir().join("numpy-wheels")
}

/// Downloads into a folder that gets its name only when everything is there.
fn download_pytest(made: &Path) -> Result<PathBuf> {
    let python = python_with_pip()?;
    let partial = made.join("pytest.partial");
    let done = made.join("pytest");
    fs::create_dir_all(&partial).with_context(|| format!("cannot create {}", partial.display()))?;
    sh::step("fetching pytest's wheels with pip");
    let mut pip = Command::new(python);
    pip.args(["-m", "pip", "download", "--no-deps", "--only-binary", ":all:"])
        .args(["--python-version", "3.14", "--platform", "any", "--abi", "none"])
        .arg("--dest")
        .arg(&partial)
        .args(PYTEST);
    sh::run_quiet("pip download of pytest", &mut pip)?;
    fs::rename(&partial, &done).with_context(|| format!("cannot create {}", done.display()))?;
    Ok(done)
}

fn python_with_pip() -> Result<PathBuf> {
    let has_pip = |python: &PathBuf| {
        sh::try_capture(Command::new(python).args(["-m", "pip", "--version"])).is_some()
    };
    let find = || tools::which(&["python3"]).filter(has_pip);
    if let Some(python) = find() {
        return Ok(python);
    }
    apt::install(&["python3", "python3-pip"])
        .context("NumPy's wheels need python3 with pip (apt-get install python3 python3-pip)")?;
    match find() {
        Some(python) => Ok(python),
        None => bail!("python3 still has no pip after installing python3-pip"),
    }
}
