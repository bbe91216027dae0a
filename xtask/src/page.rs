//! `cargo xtask page`: a page with Pyodide that measures NumPy without and with the Python package.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::json;

use crate::artifacts::{copy_folder, copy_if_different};
use crate::tools::Tools;
use crate::{numpy_wheels, paths, web, wheel};

/// What a browser loads of npm's package.
const PYODIDE: [&str; 5] = [
    "pyodide.mjs",
    "pyodide.asm.mjs",
    "pyodide.asm.wasm",
    "pyodide-lock.json",
    "python_stdlib.zip",
];

/// Builds the page, and serves it until it is interrupted, or checks it.
pub fn run(tools: &Tools, args: web::Args) -> Result<()> {
    let source = paths::root().join("python-bindings/page");
    let folder = build(tools, &source)?;
    web::show(tools, &folder, &source.join("check.mjs"), args)
}

/// The folder with the page, Pyodide, NumPy's wheel and ours.
fn build(tools: &Tools, source: &Path) -> Result<PathBuf> {
    let folder = paths::target().join("page");
    copy_folder(source, &folder)?;
    for name in PYODIDE {
        let file = tools.node_modules.join("pyodide").join(name);
        copy_if_different(&file, &folder.join("pyodide").join(name))?;
    }
    let numpy = numpy_wheels::only_wheel(&numpy_wheels::ensure(tools)?.noblas)?;
    let wasmblas = wheel::for_pyodide(tools)?;
    let names = json!({ "numpy": add(&numpy, &folder)?, "wasmblas": add(&wasmblas, &folder)? });
    fs::write(folder.join("wheels.json"), names.to_string()).context("cannot write wheels.json")?;
    Ok(folder)
}

/// Copies a file into a folder; the file's name.
fn add(file: &Path, folder: &Path) -> Result<String> {
    let name = file.file_name().unwrap_or_default();
    copy_if_different(file, &folder.join(name))?;
    Ok(name.to_string_lossy().into_owned())
}
