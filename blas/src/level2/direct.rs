//! Matrices so small that views, threads and a choice of ways would cost more than the numbers do:
//! straight loops over adjacent entries, for arguments that all travel in registers.
//!
//! Column `j` of a triangle begins where column `j - 1` does, `step + curve * j` further on: the
//! curve is 0 in dense storage, 1 in the upper and -1 in the lower triangle's packed storage.

mod general;
mod symmetric;
mod updates;

pub use super::short::{Form as TriangularForm, run as triangular};
pub use general::{gemv, gemv_transposed};
pub use symmetric::symv;
pub use updates::{ger, rank_one, rank_two};

/// Rows and columns up to which this is the way; a power of two.
const MOST: usize = 64;

/// Whether a matrix has few rows and columns, but any.
#[inline(always)]
pub fn fits(m: usize, n: usize) -> bool {
    const { assert!(MOST.is_power_of_two()) }
    m.wrapping_sub(1) | n.wrapping_sub(1) < MOST
}
