//! Matrix–matrix routines, all on the packed product of [`crate::gemm`].

mod gemm;
mod syrk;
mod trsm;

pub use gemm::gemm;
pub use syrk::{herk, syrk};
pub use trsm::trsm;
