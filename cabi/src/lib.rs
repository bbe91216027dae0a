//! The routines on plain values and pointers, as BLAS and LAPACK pass them: what the C ABI of
//! wasmblas is made of, without its names.
//!
//! This crate translates and checks; it computes nothing. `table.rs` lists the routines. A routine
//! of `checked` validates its arguments in netlib's order and hands views to `wasmblas`; those
//! without illegal arguments are in `fortran` and `cblas`, those of LAPACK in `lapack`. `build.rs`
//! writes an instance of each for each of its types; so all their code is compiled here, once, for
//! the crates of all dialects (`dialect/`), which export them under the names their clients know.

pub mod cblas;
pub mod checked;
pub mod fortran;
mod lapack;
pub mod lapacke;
pub mod layout;
pub mod shortcut;

/// An instance of every routine for each of its types.
#[allow(unused_unsafe, clippy::missing_safety_doc, reason = "generated from the routines")]
#[allow(missing_docs, reason = "documented where the routines are")]
pub mod instances {
    use crate::checked::Illegal;
    use crate::layout::Layout;
    use core::ffi::c_char;
    use wasmblas::{Complex, Diag, Side, Trans, Uplo};

    include!(concat!(env!("OUT_DIR"), "/instances.rs"));
}
