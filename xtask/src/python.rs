//! A Python of this machine with NumPy, and with what builds and tests the Python package.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::tools::which;
use crate::{apt, paths, sh};

/// What the environment holds; NumPy is the one the Pyodide tests run on.
const PACKAGES: [&str; 6] = [
    "maturin==1.16.0",
    "numpy==2.4.6",
    "pytest==9.2.0",
    "hypothesis==6.155.7",
    "threadpoolctl==3.8.0",
    "mypy==2.4.1",
];

/// NumPy 2.4 needs one of these or newer.
const INTERPRETERS: [&str; 4] = ["python3.14", "python3.13", "python3.12", "python3"];

/// The interpreter of a virtual environment in `target/tools/python`, made when it is missing.
pub fn environment() -> Result<PathBuf> {
    let folder = paths::tools_dir().join("python");
    let python = folder.join("bin/python");
    let stamp = folder.join("packages");
    let wanted = PACKAGES.join("\n");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    sh::step(format!("Python environment with {}", PACKAGES.join(", ")));
    let base = interpreter()?;
    let mut venv = Command::new(base);
    venv.args(["-m", "venv", "--clear"]).arg(&folder);
    sh::run_quiet("python venv", &mut venv)?;
    let mut pip = Command::new(&python);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(PACKAGES);
    sh::run_quiet("pip install", &mut pip)?;
    fs::write(&stamp, wanted).with_context(|| format!("cannot write {}", stamp.display()))?;
    Ok(python)
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
