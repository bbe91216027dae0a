//! BLAS for WebAssembly and native targets, generic over `f32`, `f64`, `Complex<f32>` and
//! `Complex<f64>`.
//!
//! Matrices and vectors are strided views ([`MatRef`], [`MatMut`], [`VecRef`], [`VecMut`]), so
//! row-major, column-major, transposed and blocked operands are all read and written where they
//! lie:
//!
//! ```
//! use wasmblas::{MatMut, MatRef, Trans, gemm};
//!
//! let a = [1.0, 3.0, 2.0, 4.0]; // [1 2; 3 4], column-major
//! let b = [1.0, 1.0];
//! let mut c = [0.0; 2];
//! gemm(
//!     Trans::No,
//!     Trans::No,
//!     1.0,
//!     MatRef::from_col_major(&a, 2, 2, 2)?,
//!     MatRef::from_col_major(&b, 2, 1, 2)?,
//!     0.0,
//!     MatMut::from_col_major(&mut c, 2, 1, 2)?,
//! )?;
//! assert_eq!(c, [3.0, 7.0]);
//! # Ok::<(), wasmblas::Error>(())
//! ```
//!
//! The floors of the house, from the ground: `kernel` (SIMD lanes and register tiles), `gemm`
//! (packing and blocking), `executor` (threads), and the routines in `level1`, `level2`,
//! `level3` and `extension`.

/// Whether the module is to be small, rather than the smallest problems fast.
pub(crate) const COMPACT: bool = cfg!(feature = "compact");

mod error;
mod executor;
mod extension;
pub mod fused;
mod gemm;
mod kernel;
mod level1;
mod level2;
mod level3;
mod matrix;
mod params;
mod region;
mod scalar;
pub mod tasks;

pub use error::Error;
pub use executor::{Executor, Sequential, with_executor};
#[cfg(feature = "rayon")]
pub use executor::{Rayon, num_threads, set_num_threads};
pub use extension::{geadd, gemm_batch, imatcopy, omatcopy};
#[cfg(feature = "offload")]
pub use gemm::offload;
#[doc(hidden)]
pub use gemm::tiny::fits as gemm_is_tiny;
pub use kernel::name as kernel_name;
#[doc(hidden)]
pub use level1::dot_adjacent;
pub use level1::{
    Givens, ModifiedGivens, amax, amin, asum, axpby, axpy, copy, dotc, dotu, dsdot, iamax, iamin,
    nrm2, rot, rot_columns, rotg, rotm, rotmg, scal, scal_real, sdsdot, sum, swap,
};
#[doc(hidden)]
pub use level2::direct;
pub use level2::{
    BandRef, PackedMut, PackedRef, gbmv, gemv, gerc, geru, hbmv, hemv, her, her2, hpmv, hpr, hpr2,
    sbmv, spmv, spr, spr2, symv, syr, syr2, tbmv, tbsv, tpmv, tpsv, trmv, trsv,
};
pub use level3::{gemm, gemm_if_tiny, gemmtr, hemm, her2k, herk, symm, syr2k, syrk, trmm, trsm};
pub use matrix::{MatMut, MatRef, VecMut, VecRef};
pub use num_complex::Complex;
pub use params::{Diag, Side, Trans, Uplo};
pub use scalar::{Real, Scalar};
