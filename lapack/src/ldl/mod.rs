//! Symmetric and Hermitian indefinite matrices: `A = L D Lᵀ` with diagonal pivoting.
//!
//! One implementation serves symmetric and Hermitian matrices (`Symmetry`) and both triangles:
//! the upper triangle of a matrix is the lower one of the same matrix with rows and columns in
//! reverse order, and `U D Uᵀ`, taken from the last column to the first, is `L D Lᵀ` there. The
//! pivots are those of LAPACK (`Pivots`).

mod block;
mod panel;
mod pivots;
mod sycon;
mod syconv;
mod syequb;
mod syrfs;
mod sysvx;
mod sytf2;
mod sytrf;
mod sytri;
mod sytrs;
mod sytrs2;

pub use sycon::{hecon, hecon_in, sycon, sycon_in, sycon_scratch};
pub use syconv::{syconv, syconv_revert};
pub use syequb::{heequb, heequb_in, syequb, syequb_in};
pub use syrfs::{herfs, herfs_in, syrfs, syrfs_in, syrfs_scratch};
pub use sysvx::{hesvx, hesvx_in, sysvx, sysvx_in, sysvx_scratch};
pub use sytf2::{hetf2, sytf2};
pub use sytrf::{hetrf, hetrf_in, sytrf, sytrf_in, sytrf_scratch};
pub use sytri::{hetri, hetri_in, sytri, sytri_in};
pub use sytrs::{hesv, hesv_in, hetrs, sysv, sysv_in, sytrs};
pub use sytrs2::{hetrs2, hetrs2_in, sytrs2, sytrs2_in};
