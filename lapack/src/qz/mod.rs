//! Eigenvalues, Schur forms and eigenvectors of pairs of general matrices.

mod chain;
mod deflation;
mod ggbak;
mod ggbal;
mod ggev;
mod ggevx;
mod gghrd;
mod hgeqz;
mod iterate;
mod lagv2;
mod multishift;
mod normal;
mod pencil;
mod rotations;
mod scaling;
mod shifts;
mod substitution;
mod system;
mod tgevc;

pub use ggbak::ggbak;
pub use ggbal::{ggbal, ggbal_in};
pub use ggev::{ggev, ggev_in, ggev_scratch};
pub use ggevx::{ggevx, ggevx_in, ggevx_least, ggevx_scratch};
pub use gghrd::{gghd3_in, gghd3_scratch, gghrd};
pub use hgeqz::{hgeqz, hgeqz_in, hgeqz_scratch};
pub use lagv2::{SchurPair2, lagv2};
pub use system::{BalancedPair, Conditions};
pub use tgevc::{tgevc, tgevc_in, tgevc_scratch};
