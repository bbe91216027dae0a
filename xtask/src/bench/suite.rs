//! `cargo xtask bench blas|level1|level2|level3|lapack`: every routine, next to other libraries.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde::Serialize;

use super::engines::{self, Access, Engine};
use super::modules::{self, folder};
use super::results::Results;
use super::{index, openblas, parse_types, plot, tables};
use crate::artifacts::Features;
use crate::paths;
use crate::sh;
use crate::tools::Tools;

/// Options of the commands that measure routine by routine.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// Orders of the matrices or lengths of the vectors, comma-separated
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    sizes: Option<Vec<u32>>,
    /// Types, comma-separated
    #[arg(long, value_name = "LIST", default_value = "s,d,c,z", value_parser = parse_types)]
    types: String,
    /// Only these routines, without the type's letter: gemv,trsm
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    routines: Option<Vec<String>>,
    /// Which build of the library to measure
    #[arg(long, value_enum, default_value_t)]
    variant: Features,
    /// Where the modules run
    #[arg(long, value_enum, default_value_t)]
    engine: Engine,
    /// One more standalone module with Fortran symbols to compare with
    #[arg(long, value_name = "NAME=FILE")]
    peer: Vec<String>,
    /// Ours alone, without peers
    #[arg(long)]
    no_peers: bool,
    /// Few sizes, the first variant of each routine, short samples
    #[arg(long)]
    quick: bool,
    /// Seconds to sample all libraries on one problem [default: 0.5, quick 0.05]
    #[arg(long)]
    seconds: Option<f64>,
    /// Each library's best sample instead of the median: for a machine that others share
    #[arg(long)]
    best: bool,
    /// Where JSON, tables and plots go [default: bench/results, quick target/bench/results]
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

/// What the harness reads: bench/js/suite/run.mjs explains it.
#[derive(Serialize)]
struct Plan<'a> {
    groups: &'a [&'a str],
    types: Vec<&'a str>,
    sizes: Option<&'a [u32]>,
    routines: Option<&'a [String]>,
    quick: bool,
    seconds: f64,
    summary: &'static str,
    engine: Access,
    libraries: Vec<Library>,
    limits: Vec<PathBuf>,
}

#[derive(Serialize)]
struct Library {
    label: String,
    kind: &'static str,
    file: PathBuf,
    host: Option<PathBuf>,
}

impl Library {
    fn new(label: impl Into<String>, kind: &'static str, file: PathBuf) -> Self {
        Self { label: label.into(), kind, file, host: None }
    }
}

/// Measures the routines of `groups` and writes the results, which are called `name`.
pub fn run(tools: &Tools, name: &str, groups: &[&str], args: &Args) -> Result<()> {
    let (mut harness, engine) = args.engine.prepare(tools)?;
    let limits = modules::limits(tools, args.variant)?;
    let plan = Plan {
        groups,
        types: args.types.split(',').collect(),
        sizes: args.sizes.as_deref(),
        routines: args.routines.as_deref(),
        quick: args.quick,
        seconds: args.seconds.unwrap_or(if args.quick { 0.05 } else { 0.5 }),
        summary: if args.best { "best" } else { "median" },
        engine,
        libraries: libraries(tools, args)?,
        limits: limits.into_iter().map(|(_, file)| file).collect(),
    };
    let plan_file = folder()?.join("plan.json");
    write(&plan_file, &serde_json::to_string_pretty(&plan)?)?;

    let out = args.out.clone().unwrap_or_else(|| default_folder(args.quick));
    fs::create_dir_all(&out).with_context(|| format!("cannot create {}", out.display()))?;
    let name = match args.engine {
        Engine::Node => name.to_owned(),
        other => format!("{name}-{}", other.name()),
    };
    let json = out.join(format!("{name}.json"));
    harness.arg(paths::root().join("bench/js/suite/main.mjs")).arg(&plan_file).arg(&json);
    sh::step(format!("{}: measuring, all libraries in turn", args.engine.name()));
    sh::run("benchmark", &mut harness)?;

    let results = Results::read(&json)?;
    let plots = plot::draw(&results, &out, &name)?;
    write(&out.join(format!("{name}.md")), &tables::markdown(&results, &plots))?;
    index::write(&out)?;
    sh::step(format!("results are in {}: {name}.json, {name}.md, {name}/", out.display()));
    Ok(())
}

/// Ours first, then the peers that the engine runs.
fn libraries(tools: &Tools, args: &Args) -> Result<Vec<Library>> {
    let mut list = Vec::new();
    for (variant, file) in modules::ours(tools, args.variant)? {
        list.push(Library::new(format!("wasmblas {variant}"), "fortran", file));
    }
    if !args.no_peers {
        // The side module's loader is for engines with JavaScript.
        let side = match args.engine {
            Engine::Wasmtime => None,
            _ => openblas::with_lapack(tools)?,
        };
        list.push(match side {
            Some((file, host)) => {
                Library { host: Some(host), ..Library::new("OpenBLAS", "side", file) }
            }
            None => Library::new("OpenBLAS", "fortran", openblas::standalone(tools)?),
        });
        for (peer, file) in modules::peers(tools)? {
            list.push(Library::new(peer, "gemm", file));
        }
        if args.engine != Engine::Wasmtime {
            let file = engines::tensorflow()?.join("tfjs-backend-wasm-simd.wasm");
            list.push(Library::new("tfjs", "tfjs", file));
        }
    }
    for peer in &args.peer {
        let (name, file) = peer.split_once('=').context("--peer takes NAME=FILE")?;
        list.push(Library::new(name, "fortran", file.into()));
    }
    Ok(list)
}

/// Short measurements are no results to keep.
fn default_folder(quick: bool) -> PathBuf {
    let bench = if quick { paths::target().join("bench") } else { paths::root().join("bench") };
    bench.join("results")
}

fn write(file: &PathBuf, text: &str) -> Result<()> {
    fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))
}
