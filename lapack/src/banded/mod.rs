//! Band matrices: LU factorisation with partial pivoting, Cholesky factorisation of Hermitian
//! positive definite ones, and linear systems solved with them.

mod definite;
mod gbcon;
mod gbequ;
mod gbrfs;
mod gbsvx;
mod gbtrf;
mod gbtrs;
mod many;
mod pbtrf;
mod view;

pub use definite::{
    laqhb, laqsb, pbcon, pbcon_in, pbequ, pbrfs, pbrfs_in, pbsv, pbsvx, pbsvx_in, pbtrs,
};
pub use gbcon::{gbcon, gbcon_in, gbcon_scratch};
pub use gbequ::{gbequ, gbequb, laqgb};
pub use gbrfs::{gbrfs, gbrfs_in, gbrfs_scratch};
pub use gbsvx::{gbsvx, gbsvx_in, gbsvx_scratch};
pub use gbtrf::gbtrf;
pub use gbtrs::{gbsv, gbtrs};
pub(crate) use many::solve_band;
pub use pbtrf::pbtrf;
pub use view::BandMut;
