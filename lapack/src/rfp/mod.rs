//! Rectangular full packed storage: a triangle of `n (n + 1) / 2` elements without gaps in which
//! level 3 can work.
//!
//! F. G. Gustavson, J. Waśniewski, J. J. Dongarra and J. Langou, *Rectangular full packed format for
//! Cholesky's algorithm: factorization, solution and inversion* (LAPACK Working Note 199; ACM TOMS
//! 37, 2010). The eight cases (order even or odd, upper or lower triangle, rectangle as it is or its
//! adjoint) are one here, by two ways to look at a rectangle (`storage`): its blocks, two triangles
//! and a rectangle between them, which level 3 works on, and its lines, which conversions and norms
//! read.

mod convert;
mod hfrk;
mod norm;
mod pftrf;
mod storage;
mod tfsm;
mod tftri;

pub use convert::{tfttp, tfttr, tpttf, tpttr, trttf, trttp};
pub use hfrk::hfrk;
pub use norm::{lanhf, lansf};
pub use pftrf::{pftrf, pftri, pftrs};
pub use storage::{RfpForm, RfpMut, RfpRef};
pub use tfsm::tfsm;
pub use tftri::tftri;
