//! Eigenvalues by way of a band matrix: nearly all the work of the first stage, from a dense matrix
//! to a band, is products of matrices, and that of the second is done within a cache.
//!
//! C. Bischof, B. Lang and X. Sun, *A framework for symmetric band reduction*, ACM TOMS 26 (2000);
//! A. Haidar, H. Ltaief and J. Dongarra, *Parallel reduction to condensed forms for symmetric
//! eigenvalue problems*, SC 2011. As in LAPACK, there are no eigenvectors.

mod drivers;
mod hb2st;
mod he2hb;

pub use drivers::{
    hbev_2stage, hbev_2stage_in, hbevx_2stage, hbevx_2stage_in, heev_2stage, heev_2stage_in,
    heevx_2stage, heevx_2stage_in, hegv_2stage, hegv_2stage_in, hetrd_2stage, hetrd_2stage_in,
    hetrd_2stage_scratch, two_stage_diagonals,
};
pub use hb2st::{hetrd_hb2st, hetrd_hb2st_in, hetrd_hb2st_scratch};
pub use he2hb::{hetrd_he2hb, hetrd_he2hb_in, hetrd_he2hb_scratch};
