//! What is done with a Schur form once there is one: blocks moved and exchanged, Sylvester
//! equations, condition numbers of eigenvalues and invariant subspaces, and the Schur drivers.

mod driver;
mod gees;
mod geesx;
mod laexc;
mod laln2;
mod laqtr;
mod lasy2;
mod leaf;
mod pairs;
mod small;
mod sylvester;
mod trexc;
mod trsen;
mod trsna;
mod trsyl;

pub use driver::SchurSelect;
pub use gees::{gees, gees_in, gees_scratch};
pub use geesx::{geesx, geesx_in, geesx_scratch};
pub use laexc::laexc;
pub use laln2::{SmallSystem, laln2};
pub use laqtr::{QuasiTriangular, laqtr};
pub use lasy2::{SmallSylvester, lasy2};
pub use trexc::trexc;
pub(crate) use trexc::{block_order, block_start};
pub use trsen::{Invariant, Sense, eigenvalues_selected, trsen, trsen_in, trsen_scratch};
pub use trsna::{EigenvalueConditions, trsna, trsna_in, trsna_scratch};
pub use trsyl::{Sign, Sylvester, trsyl};
