//! Matrix–matrix routines, all on the packed product of [`crate::gemm`].

mod gemm;
mod gemmtr;
mod panels;
mod reflect;
mod symm;
mod syr2k;
mod syrk;
mod tiny_triangle;
mod tiny_update;
mod triangle;
mod trmm;
mod trsm;

pub use crate::gemm::reflectors::reflects;
pub use gemm::{gemm, gemm_early, gemm_if_tiny};
pub use gemmtr::gemmtr;
pub use reflect::{REFLECTORS, reflect_early};
pub use symm::{hemm, symm};
pub use syr2k::{her2k, syr2k};
pub use syrk::{herk, herk_early, syrk};
pub use trmm::trmm;
pub use trsm::trsm;
