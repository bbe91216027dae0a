//! Tridiagonal matrices: LU factorisation with partial pivoting, and L D Lᴴ of Hermitian positive
//! definite ones. Diagonals are slices; all work is of the order of their length.

mod gtcon;
mod gtrfs;
mod gtsvx;
mod gttrf;
mod gttrs;
mod ptcon;
mod ptrfs;
mod ptsvx;
mod pttrf;
mod pttrs;

pub use gtcon::{gtcon, gtcon_in, gtcon_scratch};
pub use gtrfs::{gtrfs, gtrfs_in, gtrfs_scratch};
pub use gtsvx::{gtsvx, gtsvx_in, gtsvx_scratch};
pub use gttrf::gttrf;
pub use gttrs::{gtsv, gttrs};
pub use ptcon::{ptcon, ptcon_in};
pub use ptrfs::{ptrfs, ptrfs_in, ptrfs_scratch};
pub use ptsvx::{ptsvx, ptsvx_in};
pub use pttrf::pttrf;
pub use pttrs::{ptsv, pttrs};
