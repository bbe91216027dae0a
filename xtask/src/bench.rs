//! `cargo xtask bench`: how fast the library is, natively and in Node, next to other libraries
//! and to what the machine can do.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use clap::{Subcommand, ValueEnum};

use crate::artifacts::{self, Features};
use crate::paths;
use crate::rust::{self, wasm_output};
use crate::sh;
use crate::tools::{Tools, which};
use crate::variant::{Variant, WasmTarget};

/// The libraries of `bench/peers`.
const PEERS: [&str; 4] = ["naive", "matrixmultiply", "gemm", "faer"];

/// What the flags do to [`PEERS`], as measured; it belongs next to every table.
const PEERS_NOTE: &str = "\
The Rust peers are compiled with wasmblas's flags. Compared with the compiler's defaults, turning
loop strength reduction off helps matrixmultiply, gemm and faer from n = 32 on and halves faer's
rate in sgemm and dgemm up to n = 16.";

/// OpenBLAS as a benchmark module, below the folder of shared data.
const OPENBLAS: &str = "peers/openblas-0.3.34-simd128-bench.wasm";

/// Options of `cargo xtask bench`.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Clone, Debug, Subcommand)]
enum What {
    /// Matrix products: criterion natively, then the standalone module in Node
    Gemm(GemmArgs),
}

#[derive(Clone, Debug, clap::Args)]
struct GemmArgs {
    /// Shapes in Node: N or MxNxK (C is M by N), comma-separated
    #[arg(long, value_name = "LIST")]
    sizes: Option<String>,
    /// Types, comma-separated
    #[arg(long, value_name = "LIST", default_value = "s,d,c,z", value_parser = parse_types)]
    types: String,
    /// Which build of the library to measure in Node
    #[arg(long, value_enum, default_value_t)]
    variant: Features,
    /// One more benchmark module to compare with in Node
    #[arg(long, value_name = "NAME=FILE")]
    peer: Vec<String>,
    /// Where the rows go [default: target/bench/gemm.json]
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Where the tables go [default: target/bench/gemm.md]
    #[arg(long, value_name = "FILE")]
    markdown: Option<PathBuf>,
    /// Fewer shapes, less time
    #[arg(long)]
    quick: bool,
    /// In Node, each library's best sample instead of the median: for a machine that others share
    #[arg(long)]
    best: bool,
    /// Measure in one place only
    #[arg(long, value_enum)]
    only: Option<Place>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Place {
    Native,
    Node,
}

fn parse_types(list: &str) -> Result<String> {
    let known = list.split(',').all(|t| ["s", "d", "c", "z"].contains(&t));
    ensure!(known, "the types are s, d, c and z");
    Ok(list.to_owned())
}

/// Runs the benchmark `args` asks for.
pub fn run(tools: &Tools, args: &Args) -> Result<()> {
    let What::Gemm(args) = &args.what;
    if args.only != Some(Place::Node) {
        native(args)?;
    }
    if args.only != Some(Place::Native) {
        node(tools, args)?;
    }
    Ok(())
}

/// criterion; it keeps its results in `target/criterion`.
fn native(args: &GemmArgs) -> Result<()> {
    sh::step("native: building and measuring with criterion");
    let mut cargo = rust::cargo();
    cargo.args(["bench", "--package", "wasmblas-bench", "--bench", "gemm", "--"]);
    cargo.arg(format!("^[{}]gemm/", args.types.replace(',', "")));
    if args.quick {
        cargo.arg("--quick");
    }
    sh::run("native benchmark", &mut cargo)
}

fn node(tools: &Tools, args: &GemmArgs) -> Result<()> {
    let ours = ours(tools, args.variant)?;
    let limits = limits(tools, args.variant)?;
    let peers = peers(tools)?;
    check_simd(ours.iter().chain(&limits).chain(&peers).map(|(_, file)| file))?;

    let folder = paths::target().join("bench");
    let json = args.json.clone().unwrap_or_else(|| folder.join("gemm.json"));
    let markdown = args.markdown.clone().unwrap_or_else(|| folder.join("gemm.md"));
    let mut command = pinned(&tools.node);
    command.arg(paths::root().join("bench/js/gemm.mjs")).args(["--types", &args.types]);
    command.args(["--note", PEERS_NOTE]);
    command.arg("--json").arg(&json).arg("--markdown").arg(&markdown);
    for (name, file) in &ours {
        command.arg("--ours").arg(format!("{name}={}", file.display()));
    }
    for (_, file) in &limits {
        command.arg("--limit").arg(file);
    }
    let openblas = paths::shared().map(|dir| dir.join(OPENBLAS)).filter(|file| file.is_file());
    if openblas.is_none() {
        sh::step("no OpenBLAS module here; name one with --peer openblas=FILE to compare with it");
    }
    let openblas = openblas.map(|file| ("openblas".to_owned(), file));
    for (name, file) in openblas.iter().chain(&peers) {
        command.arg("--peer").arg(format!("{name}={}", file.display()));
    }
    for peer in &args.peer {
        command.args(["--peer", peer]);
    }
    if let Some(sizes) = &args.sizes {
        command.args(["--shapes", sizes]);
    }
    if args.quick {
        command.arg("--quick");
    }
    if args.best {
        command.arg("--best");
    }
    sh::step("Node: measuring, all libraries in turn");
    sh::run("benchmark in Node", &mut command)?;
    sh::step(format!("results are in {} and {}", json.display(), markdown.display()));
    Ok(())
}

/// The standalone modules, the fused one first.
fn ours(tools: &Tools, features: Features) -> Result<Vec<(String, PathBuf)>> {
    let variants = features.variants().iter().rev();
    variants.map(|&v| Ok((v.name().to_owned(), artifacts::standalone(tools, v)?))).collect()
}

/// The modules of `bench/limit`.
fn limits(tools: &Tools, features: Features) -> Result<Vec<(String, PathBuf)>> {
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
fn peers(tools: &Tools) -> Result<Vec<(String, PathBuf)>> {
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
    let folder = paths::target().join("bench");
    fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let to = folder.join(format!("{name}.wasm"));
    let from = wasm_output(WasmTarget::Unknown).join(built);
    fs::copy(&from, &to).with_context(|| format!("cannot copy {}", from.display()))?;
    Ok(to)
}

/// Fails where a module computes without SIMD: figures of that would mislead.
fn check_simd<'a>(modules: impl Iterator<Item = &'a PathBuf>) -> Result<()> {
    sh::step("vector products in each module");
    let mut cargo = rust::cargo();
    cargo.args(["run", "--quiet", "--release", "--package", "wasmblas-simd-check", "--"]);
    sh::run("SIMD check", cargo.args(modules))
}

/// A program on one processor, where the system can arrange it.
fn pinned(program: &Path) -> Command {
    let on_one = |taskset: &Path| {
        let mut command = Command::new(taskset);
        command.args(["-c", "0"]).arg(program);
        command
    };
    which(&["taskset"])
        .filter(|taskset| sh::try_capture(on_one(taskset).arg("--version")).is_some())
        .map_or_else(|| Command::new(program), |taskset| on_one(&taskset))
}
