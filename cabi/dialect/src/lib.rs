//! The C ABI of wasmblas: the symbols of Fortran BLAS and LAPACK (`dgemm_`) and of CBLAS
//! (`cblas_dgemm`), in the dialect that is built.
//!
//! `build.rs` writes an exported function for each row of the table (`../src/table.rs`). It reads
//! characters and enums (`fortran`, `cblas`) and calls the routine's instance in `wasmblas-calls`.
//! Illegal arguments are reported through `xerbla`, and the call returns with its outputs
//! untouched. So are panics (`caught`), after which outputs are not to be used.

#![cfg_attr(weak_linkage, feature(linkage))]

mod caught;
mod cblas;
mod control;
mod fortran;
#[cfg(plain_names)]
mod lapacke;
#[cfg(any(test, all(target_arch = "wasm32", target_os = "unknown")))]
mod standalone;
mod xerbla;

/// The exported functions, as generated from the table.
#[allow(unused_unsafe, reason = "some of the functions called are safe")]
pub mod exports {
    use crate::xerbla::VaList;
    use core::ffi::c_char;
    use wasmblas::Complex;
    use wasmblas_calls::instances;
    #[cfg(plain_names)]
    use wasmblas_calls::lapacke::{
        Access, Arg, Check, Elem, Extra, Function, Plan, Returns, Role, Routine, Shape, What,
    };

    /// Where a function is.
    #[derive(Clone, Copy, Debug)]
    pub struct Address(pub *const ());

    // SAFETY: code may be called from any thread.
    unsafe impl Sync for Address {}

    include!(concat!(env!("OUT_DIR"), "/exports.rs"));
}
