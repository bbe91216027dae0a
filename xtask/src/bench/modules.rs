//! The wasm modules that are measured.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::artifacts::{self, Features};
use crate::paths;
use crate::rust::{self, wasm_output};
use crate::sh;
use crate::tools::{Tools, which};
use crate::variant::{Variant, WasmTarget};

/// The libraries of `bench/peers`.
pub const PEERS: [&str; 4] = ["naive", "matrixmultiply", "gemm", "faer"];

/// What the flags do to [`PEERS`], as measured; it belongs next to every table.
pub const PEERS_NOTE: &str = "\
The Rust peers are compiled with wasmblas's flags. Compared with the compiler's defaults, turning
loop strength reduction off helps matrixmultiply, gemm and faer from n = 32 on and halves faer's
rate in sgemm and dgemm up to n = 16.";

/// A module and what the tables call it.
pub type Named = (String, PathBuf);

/// The standalone modules, the fused one first.
pub fn ours(tools: &Tools, features: Features) -> Result<Vec<Named>> {
    let variants = features.variants().iter().rev();
    variants.map(|&v| Ok((v.name().to_owned(), artifacts::standalone(tools, v)?))).collect()
}

/// The modules of `bench/limit`.
pub fn limits(tools: &Tools, features: Features) -> Result<Vec<Named>> {
    let limit = |&variant: &Variant| {
        sh::step(format!("{variant}: the machine's multiply-add limit"));
        let _lock = rust::lock_wasm_output()?;
        build(tools, variant, &["wasmblas-limit".to_owned()])?;
        let name = format!("limit-{variant}");
        let file = keep("wasmblas_limit.wasm", &name)?;
        Ok((name, file))
    };
    features.variants().iter().map(limit).collect()
}

/// The modules of `bench/peers`. None of these libraries has kernels for relaxed SIMD.
pub fn peers(tools: &Tools) -> Result<Vec<Named>> {
    sh::step(format!("peers: {}", PEERS.join(", ")));
    let _lock = rust::lock_wasm_output()?;
    build(tools, Variant::Simd128, &PEERS.map(|peer| format!("wasmblas-peer-{peer}")))?;
    let kept = |peer: &str| keep(&format!("wasmblas_peer_{peer}.wasm"), &format!("peer-{peer}"));
    PEERS.iter().map(|&peer| Ok((peer.to_owned(), kept(peer)?))).collect()
}

fn build(tools: &Tools, variant: Variant, packages: &[String]) -> Result<()> {
    let mut cargo = tools.rust.cargo_build(WasmTarget::Unknown, variant, &tools.wasm_ld);
    cargo.args(packages.iter().flat_map(|package| ["--package", package]));
    sh::run_quiet(&format!("cargo build {variant} {}", packages.join(" ")), &mut cargo)
}

/// Copies a built module to where the next build does not replace it.
fn keep(built: &str, name: &str) -> Result<PathBuf> {
    let to = folder()?.join(format!("{name}.wasm"));
    let from = wasm_output(WasmTarget::Unknown).join(built);
    fs::copy(&from, &to).with_context(|| format!("cannot copy {}", from.display()))?;
    Ok(to)
}

/// Where what is measured lies, and what was measured.
pub fn folder() -> Result<PathBuf> {
    let folder = paths::target().join("bench");
    fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    Ok(folder)
}

/// Fails where a module computes without SIMD: figures of that would mislead.
pub fn check_simd<'a>(modules: impl Iterator<Item = &'a PathBuf>) -> Result<()> {
    sh::step("vector products in each module");
    let mut cargo = rust::cargo();
    cargo.args(["run", "--quiet", "--release", "--package", "wasmblas-simd-check", "--"]);
    sh::run("SIMD check", cargo.args(modules))
}

/// A program on one processor, where the system can arrange it.
pub fn pinned(program: &Path) -> Command {
    let on_one = |taskset: &Path| {
        let mut command = Command::new(taskset);
        command.args(["-c", "0"]).arg(program);
        command
    };
    which(&["taskset"])
        .filter(|taskset| sh::try_capture(on_one(taskset).arg("--version")).is_some())
        .map_or_else(|| Command::new(program), |taskset| on_one(&taskset))
}
