//! `cargo xtask web`: the benchmark page, which computes on all threads of a browser.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::artifacts::copy_folder;
use crate::bench;
use crate::paths;
use crate::rust::{self, wasm_threads_output};
use crate::sh;
use crate::tools::Tools;
use crate::variant::Variant;

/// Options of `cargo xtask web` and `cargo xtask page`.
#[derive(Clone, Copy, Debug, clap::Args)]
pub struct Args {
    /// The port of localhost where the page is served
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Only try the page in headless Chromium; pictures of it go into its folder in target
    #[arg(long)]
    check: bool,
}

impl Args {
    /// To check the page and no more.
    pub const CHECK: Self = Self { port: 0, check: true };
}

/// Builds the page, and serves it until it is interrupted, or checks it.
pub fn run(tools: &Tools, args: Args) -> Result<()> {
    let folder = build(tools)?;
    show(tools, &folder, &paths::root().join("bench/web/check.mjs"), args)
}

/// Serves the page in a folder, or has a script check it.
pub fn show(tools: &Tools, folder: &Path, check: &Path, args: Args) -> Result<()> {
    let mut node = Command::new(&tools.node);
    if args.check {
        node.arg(check).arg(folder).arg(bench::chromium()?).arg(bench::playwright()?);
        return sh::run("check of the page", &mut node);
    }
    let server = paths::root().join("bench/web/serve.mjs");
    node.arg(server).arg(folder).arg(args.port.to_string());
    sh::run("server of the page", &mut node)
}

/// The folder with the page and both variants of its module.
fn build(tools: &Tools) -> Result<PathBuf> {
    let bindgen = wasm_bindgen()?;
    let folder = paths::target().join("web");
    for variant in Variant::ALL {
        let _lock = rust::lock_wasm_output()?;
        sh::step(format!("{variant}: the page's module, with shared memory"));
        let mut cargo = tools.rust.cargo_build_threads(variant, &tools.wasm_ld)?;
        cargo.args(["--package", "wasmblas-web"]);
        sh::run_quiet(&format!("cargo build web {variant}"), &mut cargo)?;
        let mut command = Command::new(&bindgen);
        command.args(["--target", "web", "--no-typescript", "--out-dir"]);
        command.arg(folder.join(variant.name()));
        command.arg(wasm_threads_output().join("wasmblas_web.wasm"));
        sh::run_quiet(&format!("wasm-bindgen {variant}"), &mut command)?;
    }
    let page = paths::root().join("bench/web/page");
    copy_folder(&page, &folder)?;
    Ok(folder)
}

/// The program that writes the module's JavaScript, of the version that the crate has.
fn wasm_bindgen() -> Result<PathBuf> {
    let version = locked_version("wasm-bindgen")?;
    let root = paths::tools_dir().join(format!("wasm-bindgen-{version}"));
    let program = root.join("bin/wasm-bindgen");
    if !program.is_file() {
        sh::step(format!("cargo install wasm-bindgen-cli {version}; once, a few minutes"));
        let install = |more: &[&str]| {
            let mut cargo = rust::cargo();
            cargo.args(["install", "wasm-bindgen-cli", "--version", &version]).args(more);
            sh::run_quiet("cargo install wasm-bindgen-cli", cargo.arg("--root").arg(&root))
        };
        // A mirror of the registry may not have the very versions yet that the program locks.
        install(&["--locked"]).or_else(|_| install(&[]))?;
    }
    Ok(program)
}

/// The version of a package in Cargo.lock.
fn locked_version(package: &str) -> Result<String> {
    let file = paths::root().join("Cargo.lock");
    let text = fs::read_to_string(&file).context("cannot read Cargo.lock")?;
    let found = text.split_once(&format!("name = \"{package}\"\nversion = \""));
    let version = found.and_then(|(_, rest)| rest.split_once('"'));
    version
        .map(|(version, _)| version.to_owned())
        .with_context(|| format!("no {package} in Cargo.lock"))
}
