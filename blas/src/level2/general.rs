//! `y ← y + α op(A) x` for a matrix in any storage.

use super::columns::{Columns, groups};
use super::operands::{Operand, Run, adjacent};
use crate::matrix::{VecMut, VecRef};
use crate::scalar::Scalar;
use core::ops::Range;

/// Columns taken together: the vector along them is read and written once for so many.
const COLUMNS: usize = 4;
/// Rows taken together, so that the piece of the vector that runs along them stays in a level-1
/// cache while all columns pass.
const ROWS: usize = 2048;

/// The matrix of a product, and what is done to it.
pub(super) struct Factor<T> {
    pub a: Columns<T>,
    pub transposed: bool,
    pub conj: bool,
}

impl<T: Scalar> Factor<T> {
    /// `y ← y + α op(A) x`.
    pub fn multiply(&self, alpha: T, x: VecRef<'_, T>, y: &VecMut<'_, T>) {
        let m = self.a.nrows();
        for first in (0..m).step_by(ROWS) {
            let rows = first..m.min(first + ROWS);
            if self.transposed {
                adjacent([Operand::read(x, first, rows.len())], |[x]| {
                    let across = Operand::write(y, 0, y.len()).run();
                    self.multiply_rows(alpha, &rows, x.counted_from(first), across);
                });
            } else {
                adjacent([Operand::write(y, first, rows.len())], |[y]| {
                    let across = Operand::read(x, 0, x.len()).run();
                    self.multiply_rows(alpha, &rows, y.counted_from(first), across);
                });
            }
        }
    }

    /// The part of some rows of the columns; `along` is the vector that runs along them, `across`
    /// the one with an entry for each of them.
    fn multiply_rows(&self, alpha: T, rows: &Range<usize>, along: Run<T>, across: Run<T>) {
        for (j, width) in groups(self.a.columns_in(rows), COLUMNS, false, false) {
            // SAFETY: entries of A and of the vectors, as their views promise.
            unsafe {
                if width == 1 {
                    self.step::<1>(alpha, j, rows, along, across);
                } else {
                    self.step::<COLUMNS>(alpha, j, rows, along, across);
                }
            }
        }
    }

    /// The part of `NC` columns from `first`.
    ///
    /// # Safety
    /// The views of A and the vectors must be as they promise.
    #[inline(always)]
    unsafe fn step<const NC: usize>(
        &self,
        alpha: T,
        first: usize,
        rows: &Range<usize>,
        along: Run<T>,
        across: Run<T>,
    ) {
        let panel = self.a.panel::<NC>(first, false, rows.clone());
        // SAFETY: the caller's.
        unsafe {
            if self.transposed {
                let sums = panel.dots(self.conj, along);
                for (j, sum) in panel.order.into_iter().zip(sums) {
                    *across.at(j) += sum.times(alpha);
                }
            } else {
                let factors = panel.order.map(|j| (*across.at(j)).times(alpha));
                panel.axpys(self.conj, &factors, along);
            }
        }
    }
}
