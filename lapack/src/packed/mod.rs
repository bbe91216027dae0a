//! Hermitian positive definite matrices in packed storage: Cholesky factorisation and what follows
//! from it. Condition numbers, refinement, scaling and the expert driver are those of dense storage,
//! in `cholesky`.
//!
//! A packed triangle has no leading dimension, so level 3 cannot work in it. The routines here copy
//! it to the stack tile by tile and work there.

mod pptrf;
mod pptri;
mod pptrs;
mod tile;
mod tptri;

pub use pptrf::pptrf;
pub use pptri::pptri;
pub use pptrs::{ppsv, pptrs};
pub(crate) use tptri::invert;
