//! Side modules under other libraries' names, with those libraries' symbols and types: programs
//! that are already built load ours instead.

use std::path::PathBuf;

use anyhow::Result;
use clap::ValueEnum;

use crate::artifacts;
use crate::table::{Dialect, Elem, Group, Symbol};
use crate::tools::Tools;
use crate::variant::Variant;

/// Whose place is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DropIn {
    /// libopenblas.so as Pyodide builds it: every subroutine returns int
    Openblas,
    /// libRblas.so and libRlapack.so as webR builds them: double precision, CHARACTER lengths
    R,
}

struct Module {
    name: &'static str,
    dialect: Dialect,
    offers: fn(&Symbol) -> bool,
}

const OPENBLAS: &[Module] =
    &[Module { name: "libopenblas.so", dialect: Dialect::F2c, offers: |_| true }];

const R: &[Module] = &[
    Module { name: "libRblas.so", dialect: Dialect::Flang, offers: is_r_blas },
    Module { name: "libRlapack.so", dialect: Dialect::Flang, offers: is_r_lapack },
];

impl DropIn {
    /// Builds the side modules.
    pub fn build(self, tools: &Tools, variant: Variant) -> Result<Vec<PathBuf>> {
        let modules = match self {
            Self::Openblas => OPENBLAS,
            Self::R => R,
        };
        let build = |module: &Module| {
            artifacts::link_side_module(tools, variant, module.dialect, module.name, module.offers)
        };
        modules.iter().map(build).collect()
    }
}

fn is_r_blas(symbol: &Symbol) -> bool {
    let blas = [Group::Blas1, Group::Blas2, Group::Blas3, Group::Support];
    // R has an error handler of its own, which turns the report into an R error.
    blas.contains(&symbol.routine.group)
        && is_double(symbol)
        && !symbol.routine.overridable
        && !symbol.is_c()
}

fn is_r_lapack(symbol: &Symbol) -> bool {
    symbol.routine.group == Group::Lapack && is_double(symbol)
}

/// R has no single precision.
fn is_double(symbol: &Symbol) -> bool {
    symbol.elem.is_none_or(|elem| elem.real() == Elem::F64)
}
