//! LAPACK for WebAssembly and native targets, generic over `f32`, `f64`, `Complex<f32>` and
//! `Complex<f64>`, on the level-3 kernels of [`wasmblas`].
//!
//! | folder | what |
//! |---|---|
//! | `lu` | LU factorisation with partial pivoting and what follows from it |
//! | `cholesky` | Cholesky factorisation of Hermitian positive definite matrices |
//! | `auxiliary` | pieces that several factorisations share |
//!
//! Names and arguments are LAPACK's, without the dimensions that views know: `geqrf(a, tau)`.
//! Unitary and orthogonal are one routine here (`ungqr`), and so are Hermitian and real symmetric
//! (`hetrf`); `sytrf` and the like are symmetric, complex too.

mod auxiliary;
mod cholesky;
mod error;
mod lu;
mod workspace;

pub use auxiliary::{Order, laswp};
pub use cholesky::{lauum, posv, potrf, potrs};
pub use error::Error;
pub use lu::{gesv, getrf, getrs};
pub use workspace::{Scratch, ScratchLen};
