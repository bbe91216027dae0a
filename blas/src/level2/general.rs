//! `y ← y + α op(A) x` for a matrix in any storage.

use super::columns::Columns;
use super::operands::{Operand, Run, adjacent};
use crate::matrix::{VecMut, VecRef};
use crate::scalar::Scalar;
use core::ops::Range;

/// Rows taken together, so that the piece of the vector that runs along them stays in a level-2
/// cache while all columns pass. Long pieces are best: memory is read ahead along a column only.
const ROWS: usize = 8192;

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
        let Range { start: mut j, end } = self.a.columns_in(rows);
        // The vector along the columns is read and written once for a group of them. A group is as
        // wide as its factors have room in registers; that of a narrow band is narrower, since
        // its columns have less in common.
        let wide = !T::IS_COMPLEX && !self.a.is_narrow();
        // SAFETY: entries of A and of the vectors, as their views promise.
        unsafe {
            while wide && end - j >= 8 {
                self.step::<8>(alpha, j, rows, along, across);
                j += 8;
            }
            while end - j >= 4 {
                self.step::<4>(alpha, j, rows, along, across);
                j += 4;
            }
            while j < end {
                self.step::<1>(alpha, j, rows, along, across);
                j += 1;
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
        let panel = self.a.panel::<NC>(first, false, rows);
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
