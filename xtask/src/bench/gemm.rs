//! `cargo xtask bench gemm`: matrix products natively and in Node, in shapes of all kinds.

use std::path::PathBuf;

use anyhow::Result;
use clap::ValueEnum;

use super::modules::{PEERS_NOTE, check_simd, folder, limits, ours, peers, pinned};
use super::parse_types;
use crate::artifacts::Features;
use crate::paths;
use crate::rust;
use crate::sh;
use crate::tools::Tools;

/// OpenBLAS as a benchmark module, below the folder of shared data.
const OPENBLAS: &str = "peers/openblas-0.3.34-simd128-bench.wasm";

/// Options of `cargo xtask bench gemm`.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
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

/// Measures where `args` says.
pub fn run(tools: &Tools, args: &Args) -> Result<()> {
    if args.only != Some(Place::Node) {
        native(args)?;
    }
    if args.only != Some(Place::Native) {
        node(tools, args)?;
    }
    Ok(())
}

/// criterion; it keeps its results in `target/criterion`.
fn native(args: &Args) -> Result<()> {
    sh::step("native: building and measuring with criterion");
    let mut cargo = rust::cargo();
    cargo.args(["bench", "--package", "wasmblas-bench", "--bench", "gemm", "--"]);
    cargo.arg(format!("^[{}]gemm/", args.types.replace(',', "")));
    if args.quick {
        cargo.arg("--quick");
    }
    sh::run("native benchmark", &mut cargo)
}

fn node(tools: &Tools, args: &Args) -> Result<()> {
    let ours = ours(tools, args.variant)?;
    let limits = limits(tools, args.variant)?;
    let peers = peers(tools)?;
    check_simd(ours.iter().chain(&limits).chain(&peers).map(|(_, file)| file))?;

    let folder = folder()?;
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
