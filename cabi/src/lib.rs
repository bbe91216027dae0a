//! The C ABI of wasmblas: the symbols of Fortran BLAS and LAPACK (`dgemm_`) and of CBLAS
//! (`cblas_dgemm`).
//!
//! This crate translates and checks; it computes nothing. `table.rs` lists the routines;
//! `build.rs` writes an exported function for each. It reads characters and enums (`fortran`,
//! `cblas`) and calls the routine in `checked`, which validates the rest in netlib's order and
//! hands views to `wasmblas`; or, in routines without illegal arguments and those of LAPACK, the
//! function of `fortran`, `cblas` or `lapack` itself. Illegal arguments are reported through
//! `xerbla`, and the call returns with its outputs untouched.

#![cfg_attr(weak_linkage, feature(linkage))]

mod cblas;
mod checked;
mod control;
mod fortran;
mod lapack;
mod layout;
#[cfg(any(test, all(target_arch = "wasm32", target_os = "unknown")))]
mod standalone;
mod xerbla;

/// The exported functions, as generated from the table.
#[allow(unused_unsafe, reason = "some of the functions called are safe")]
pub mod exports {
    use crate::xerbla::VaList;
    use core::ffi::c_char;
    use wasmblas::Complex;

    /// Where a function is.
    #[derive(Clone, Copy, Debug)]
    pub struct Address(pub *const ());

    // SAFETY: code may be called from any thread.
    unsafe impl Sync for Address {}

    include!(concat!(env!("OUT_DIR"), "/exports.rs"));
}
