//! The C ABI of wasmblas: the symbols of Fortran BLAS and LAPACK (`dgemm_`) and of CBLAS
//! (`cblas_dgemm`).
//!
//! This crate translates and checks; it computes nothing. `table.rs` lists the routines;
//! `build.rs` writes an exported function for each, which calls `fortran`, `cblas` or `lapack`;
//! those read characters and enums and, through `checked`, validate the rest in netlib's order
//! and hand views to `wasmblas` and `wasmblas-lapack`. Illegal arguments are reported through
//! `xerbla`, and the call returns with its outputs untouched.

#![cfg_attr(weak_linkage, feature(linkage))]

mod cblas;
mod checked;
mod fortran;
mod lapack;
#[cfg(any(test, all(target_arch = "wasm32", target_os = "unknown")))]
mod standalone;
mod xerbla;

/// The exported functions, as generated from the table.
pub mod exports {
    use crate::xerbla::VaList;
    use core::ffi::c_char;
    use wasmblas::Complex;

    include!(concat!(env!("OUT_DIR"), "/exports.rs"));
}
