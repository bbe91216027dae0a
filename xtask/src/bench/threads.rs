//! `cargo xtask bench threads`: what several threads gain on this machine.

use anyhow::Result;

use crate::rust;
use crate::sh;

/// Options of `cargo xtask bench threads`.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// The order of all matrices
    #[arg(long, default_value_t = 1024)]
    order: usize,
    /// Which routines, such as dgemm [default: products and the common factorisations]
    routines: Vec<String>,
}

/// Runs the program that measures.
pub fn run(args: &Args) -> Result<()> {
    let mut cargo = rust::cargo();
    cargo.args(["run", "--release", "--package", "wasmblas-bench-threads", "--"]);
    cargo.arg(args.order.to_string()).args(&args.routines);
    sh::run("measurement of threads", &mut cargo)
}
