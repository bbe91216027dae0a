//! Triangular matrices: systems, inverses, condition numbers, in dense, band and packed storage.

mod latrs;
mod trcon;
mod triangle;
mod trrfs;
mod trtri;
mod trtrs;

pub(crate) use latrs::solve_scaled;
pub use latrs::{latbs, latps, latrs};
pub use trcon::{tbcon_in, tpcon_in, trcon, trcon_in, trcon_scratch};
pub(crate) use triangle::{Triangle, adjoint, of_transpose};
pub use trrfs::{tbrfs_in, tprfs_in, trrfs, trrfs_in, trrfs_scratch};
pub(crate) use trtri::invert;
pub use trtri::{tptri, trti2, trtri};
pub use trtrs::{tbtrs, tptrs, trtrs};
