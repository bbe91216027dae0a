//! A Python of this machine with NumPy, and with what builds and tests the Python package.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::tools::which;
use crate::{apt, paths, sh};

/// What the environment holds; NumPy is the one the Pyodide tests run on.
const PACKAGES: [&str; 7] = [
    "maturin==1.16.0",
    "numpy==2.4.6",
    "pytest==9.2.0",
    "hypothesis==6.155.7",
    "threadpoolctl==3.8.0",
    "mypy==2.4.1",
    "scipy==1.17.1",
];

/// The oldest NumPy that the package takes and that has a wheel for the interpreter.
const OLDEST_NUMPY: [&str; 3] = [
    "numpy==2.0.2; python_version < '3.13'",
    "numpy==2.1.3; python_version == '3.13'",
    "numpy==2.3.5; python_version > '3.13'",
];

/// NumPy 2.4 needs one of these or newer.
const INTERPRETERS: [&str; 4] = ["python3.14", "python3.13", "python3.12", "python3"];

/// The interpreter of a virtual environment in `target/tools/python`, made when it is missing.
pub fn environment() -> Result<PathBuf> {
    let folder = paths::tools_dir().join("python");
    let python = folder.join("bin/python");
    with_packages(&folder, &PACKAGES, || {
        let mut venv = Command::new(interpreter()?);
        venv.args(["-m", "venv", "--clear"]).arg(&folder);
        sh::run_quiet("python venv", &mut venv)?;
        let mut pip = pip_install(&python);
        sh::run_quiet("pip install", pip.args(PACKAGES))
    })?;
    Ok(python)
}

/// A folder with the oldest NumPy for `python`, which takes it for its own if the folder is in
/// PYTHONPATH.
pub fn oldest_numpy(python: &Path) -> Result<PathBuf> {
    let folder = paths::tools_dir().join("python-oldest-numpy");
    with_packages(&folder, &OLDEST_NUMPY, || {
        let _ = fs::remove_dir_all(&folder);
        let mut pip = pip_install(python);
        pip.args(["--only-binary", ":all:", "--no-deps", "--target"]).arg(&folder);
        sh::run_quiet("pip install", pip.args(OLDEST_NUMPY))
    })?;
    Ok(folder)
}

/// Has `install` put packages into a folder, unless it has them.
fn with_packages(
    folder: &Path,
    packages: &[&str],
    install: impl FnOnce() -> Result<()>,
) -> Result<()> {
    let (stamp, wanted) = (folder.join("packages"), packages.join("\n"));
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    sh::step(format!("Python environment with {}", packages.join(", ")));
    install()?;
    fs::write(&stamp, wanted).with_context(|| format!("cannot write {}", stamp.display()))
}

/// `pip install`, of what is to be added.
pub fn pip_install(python: &Path) -> Command {
    let mut pip = Command::new(python);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
    pip
}

/// The first interpreter that starts, is new enough and can make environments; Debian's otherwise.
fn interpreter() -> Result<PathBuf> {
    let script = "import ensurepip, sys; raise SystemExit(sys.version_info < (3, 11))";
    let works =
        |python: &PathBuf| sh::try_capture(Command::new(python).args(["-c", script])).is_some();
    let find = || INTERPRETERS.iter().filter_map(|name| which(&[name])).chain(pyenv()).find(works);
    if let Some(python) = find() {
        return Ok(python);
    }
    apt::install(&["python3", "python3-venv"])?;
    find().context("the Python package needs Python 3.11 or newer, with venv")
}

/// What pyenv has installed, where its shims do not choose one.
fn pyenv() -> Vec<PathBuf> {
    let root = sh::try_capture(Command::new("pyenv").arg("root")).unwrap_or_default();
    let versions = fs::read_dir(PathBuf::from(root.trim()).join("versions"));
    let mut found: Vec<PathBuf> =
        versions.into_iter().flatten().flatten().map(|v| v.path().join("bin/python")).collect();
    found.sort();
    found.reverse();
    found
}
