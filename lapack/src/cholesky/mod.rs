//! Cholesky factorisation of Hermitian positive definite matrices, and what follows from it.

mod lauum;
mod potrf;
mod potri;
mod potrs;

pub use lauum::lauum;
pub use potrf::potrf;
pub use potri::potri;
pub use potrs::{posv, potrs};
