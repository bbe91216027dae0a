//! `cargo xtask bench`: how fast the library is, natively and in WebAssembly, next to other
//! libraries and to what the machine can do.

mod engines;
mod gemm;
mod index;
mod modules;
mod openblas;
mod plot;
mod results;
mod size;
mod suite;
mod tables;
mod threads;

pub use engines::{chromium, playwright, webr};

use anyhow::{Result, ensure};
use clap::Subcommand;

use crate::tools::Tools;

/// Options of `cargo xtask bench`.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Clone, Debug, Subcommand)]
enum What {
    /// Matrix products of all shapes: criterion natively, then the standalone module in Node
    Gemm(gemm::Args),
    /// Every routine of BLAS: tables and plots
    Blas(suite::Args),
    /// Vectors
    Level1(suite::Args),
    /// A matrix and vectors
    Level2(suite::Args),
    /// Matrices
    Level3(suite::Args),
    /// Factorisations, solvers and decompositions
    Lapack(suite::Args),
    /// What several threads gain on this machine, and what more would
    Threads(threads::Args),
    /// What users download
    Size(size::Args),
}

fn parse_types(list: &str) -> Result<String> {
    let known = list.split(',').all(|t| ["s", "d", "c", "z"].contains(&t));
    ensure!(known, "the types are s, d, c and z");
    Ok(list.to_owned())
}

/// Runs the benchmark `args` asks for.
pub fn run(tools: &Tools, args: &Args) -> Result<()> {
    match &args.what {
        What::Gemm(args) => gemm::run(tools, args),
        What::Blas(args) => suite::run(tools, "blas", &["level1", "level2", "level3"], args),
        What::Level1(args) => suite::run(tools, "level1", &["level1"], args),
        What::Level2(args) => suite::run(tools, "level2", &["level2"], args),
        What::Level3(args) => suite::run(tools, "level3", &["level3"], args),
        What::Lapack(args) => suite::run(tools, "lapack", &["lapack"], args),
        What::Threads(args) => threads::run(args),
        What::Size(args) => size::run(tools, args),
    }
}
