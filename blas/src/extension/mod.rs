//! What BLAS lacks and users of OpenBLAS and MKL know.

mod geadd;
mod gemm_batch;
mod imatcopy;
mod omatcopy;

pub use geadd::geadd;
pub use gemm_batch::gemm_batch;
pub use imatcopy::imatcopy;
pub use omatcopy::omatcopy;
