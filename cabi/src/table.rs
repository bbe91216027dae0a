//! The table of every routine the C ABI offers: the one place that knows names and signatures.
//!
//! From it come the exported functions (`build.rs`), the coverage list in the README
//! (`cargo xtask`), and the tests that compare the built artefacts with what clients declare.
//! It is plain data on top of `std`, so that each of them includes this file with `#[path]`.
//!
//! # How to read a row
//!
//! `?` in the name stands for the type letter: `?gemm` with [`SDCZ`] is `sgemm`, `dgemm`, `cgemm`
//! and `zgemm`. Arguments are `name:kind`. The kind's first part says what, the sign after it how:
//!
//! | kind | what |
//! |---|---|
//! | `t` | the routine's type: f32, f64, complex of f32 or of f64 |
//! | `r` | its real type |
//! | `o` | its sibling of the other precision (`zcgesv` has `C` next to `Z`) |
//! | `s` `d` | f32, f64, whatever the routine's type |
//! | `i` `l` `c` | INTEGER, LOGICAL, CHARACTER |
//! | `layout` `trans` `uplo` `side` `diag` | a parameter: an enum in CBLAS, a CHARACTER in Fortran |
//! | `transsy` `transhe` | `trans` of a symmetric or Hermitian update, which doesn't know all values |
//! | `transconj` | `trans` with a letter for "conjugated, not transposed" as well |
//! | `select1` `select2` `select3` | LOGICAL FUNCTION of one, two or three references to `t` |
//! | `...` | C's variable arguments |
//!
//! | sign | how |
//! |---|---|
//! | none | one value, read (Fortran: by reference; CBLAS: by value, complex by pointer) |
//! | `*` | array, read |
//! | `&` | array or value, written |
//! | `[*]` `[&]` | array of arrays, read or written |
//!
//! Each symbol becomes a call of an instance of one generic function, named like the row without `?` and
//! `cblas_`, in the module that [`Routine::path`] says. Where arguments can be illegal
//! ([`Checks::Reported`]) that is `checked`, for Fortran and CBLAS alike, and the generated code
//! reads the parameters and reports.
//!
//! # How to add a routine
//!
//! A row in `table/`, the generic function, what clients declare in `tests/tests/abi/symbols.tsv`,
//! and `cargo xtask headers` for the prototypes. The tests say what is missing. A routine of LAPACK
//! gets its faces in LAPACKE by a note in `table/lapacke/` (see `table/lapacke.rs`).

#![allow(dead_code, unused_imports, reason = "each of those who include this uses a part")]

#[path = "table/blas.rs"]
mod blas;
#[path = "table/cblas.rs"]
mod cblas;
#[path = "table/control.rs"]
mod control;
#[path = "table/extension.rs"]
mod extension;
#[path = "table/headers.rs"]
pub mod headers;
#[path = "table/instance.rs"]
pub mod instance;
#[path = "table/lapack.rs"]
mod lapack;
#[path = "table/lapacke.rs"]
pub mod lapacke;
#[path = "table/model.rs"]
mod model;
#[path = "table/symbol.rs"]
mod symbol;
#[path = "table/types.rs"]
mod types;

pub use model::{Checks, Elem, Group, Ret, Routine, Types};
pub use symbol::{Access, Arg, Dialect, Kind, Param, Symbol, WasmType, symbols};

/// Every routine, in the order of the BLAS and LAPACK documentation.
pub fn routines() -> impl Iterator<Item = &'static Routine> {
    let before = [blas::ROUTINES, cblas::ROUTINES, extension::ROUTINES];
    let tables = before.into_iter().chain(lapack::TABLES.iter().copied());
    tables.flatten().chain(lapacke::routines()).chain(control::ROUTINES)
}
