//! LU factorisation with partial pivoting, and linear systems solved with it.

mod getrf;
mod getrs;

pub use getrf::getrf;
pub use getrs::{gesv, getrs};
