//! Cholesky factorisation of Hermitian positive definite matrices, and what follows from it.

pub(crate) mod definite;
mod lauum;
pub(crate) mod pocon;
pub(crate) mod poequ;
pub(crate) mod porfs;
pub(crate) mod posvx;
mod potrf;
mod potri;
mod potrs;
mod pstrf;

pub use lauum::lauum;
pub use pocon::{pocon, pocon_in, pocon_scratch, ppcon_in};
pub use poequ::{laqhe, laqhp, laqsp, laqsy, poequ, poequb, ppequ};
pub use porfs::{porfs, porfs_in, porfs_scratch, pprfs_in};
pub use posvx::{posvx, posvx_in, posvx_scratch, ppsvx_in};
pub use potrf::potrf;
pub use potri::potri;
pub use potrs::{posv, potrs};
pub use pstrf::{pstrf, pstrf_in, pstrf_scratch};
