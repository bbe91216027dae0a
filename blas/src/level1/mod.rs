//! Vector routines.

mod asum;
mod axpby;
mod axpy;
mod copy;
mod dot;
mod dsdot;
mod iamax;
mod nrm2;
mod pieces;
mod rot;
mod rot_columns;
mod rotg;
mod rotm;
mod rotmg;
mod scal;
mod swap;

pub use asum::{asum, sum};
pub use axpby::axpby;
pub use axpy::axpy;
pub use copy::copy;
pub use dot::{dot_adjacent, dotc, dotu};
pub use dsdot::{dsdot, sdsdot};
pub use iamax::{amax, amin, iamax, iamin};
pub use nrm2::nrm2;
pub use rot::rot;
pub use rot_columns::rot_columns;
pub use rotg::{Givens, rotg};
pub use rotm::{ModifiedGivens, rotm};
pub use rotmg::rotmg;
pub use scal::{scal, scal_real};
pub use swap::swap;
