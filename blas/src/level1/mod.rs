//! Vector routines.

mod axpy;
mod copy;
mod dot;
mod scal;

pub use axpy::axpy;
pub use copy::copy;
pub use dot::{dotc, dotu};
pub use scal::{scal, scal_real};
