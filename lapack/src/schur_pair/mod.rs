//! Generalised Schur forms: blocks exchanged and moved, generalised Sylvester equations, condition
//! numbers of eigenvalues and deflating subspaces, and the generalised Schur drivers.

mod driver;
mod exchange;
mod exchange_blocks;
mod gges;
mod ggesx;
mod kronecker;
mod leaf;
mod pair;
mod sylvester;
mod tgexc;
mod tgsen;
mod tgsna;
mod tgsyl;

pub use driver::PairSelect;
pub use gges::{gges, gges_in, gges_scratch};
pub use ggesx::{ggesx, ggesx_in, ggesx_scratch};
pub use tgexc::{tgex2, tgexc};
pub use tgsen::{DifNorm, PairCluster, tgsen, tgsen_in, tgsen_scratch};
pub use tgsna::{tgsna, tgsna_in, tgsna_scratch};
pub use tgsyl::{DifEstimate, tgsyl, tgsyl_dif};
