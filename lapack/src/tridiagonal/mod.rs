//! Tridiagonal matrices: LU factorisation with partial pivoting, and L D Lᴴ of Hermitian positive
//! definite ones. Diagonals are slices; all work is of the order of their length.

mod gttrf;
mod gttrs;
mod pttrf;
mod pttrs;

pub use gttrf::gttrf;
pub use gttrs::{gtsv, gttrs};
pub use pttrf::pttrf;
pub use pttrs::{ptsv, pttrs};
