//! `y ← y + α op(A) x` for a matrix in any storage.

use super::columns::{Columns, STRETCH, streams};
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
                    let columns = self.a.columns_in(&rows);
                    self.multiply_part(alpha, &rows, columns, x.counted_from(first), across);
                });
            } else {
                adjacent([Operand::write(y, first, rows.len())], |[y]| {
                    let across = Operand::read(x, 0, x.len()).run();
                    let columns = self.a.columns_in(&rows);
                    self.multiply_part(alpha, &rows, columns, y.counted_from(first), across);
                });
            }
        }
    }

    /// The part of some rows of some columns; `along` is the vector that runs along them, `across`
    /// the one with an entry for each of them.
    pub fn multiply_part(
        &self,
        alpha: T,
        rows: &Range<usize>,
        mut columns: Range<usize>,
        along: Run<T>,
        across: Run<T>,
    ) {
        // Columns of a narrow band have less in common; each complex one takes two registers.
        let wide = !T::IS_COMPLEX && !self.a.is_narrow();
        if self.transposed {
            // As many sums as there are registers for.
            if wide {
                columns = self.dots::<12>(alpha, rows, columns, along, across);
            }
            columns = self.dots::<4>(alpha, rows, columns, along, across);
            self.dots::<1>(alpha, rows, columns, along, across);
        } else {
            // The more columns, the less often y is read and written; that needs registers too.
            if wide {
                columns = self.axpys::<8>(alpha, rows, columns, along, across);
            }
            columns = self.axpys::<4>(alpha, rows, columns, along, across);
            self.axpys::<1>(alpha, rows, columns, along, across);
        }
    }

    /// The part of the columns whose inner products with `along` go to `across`, as far as there
    /// are `NC` at a time; returns the others.
    fn dots<const NC: usize>(
        &self,
        alpha: T,
        rows: &Range<usize>,
        columns: Range<usize>,
        along: Run<T>,
        across: Run<T>,
    ) -> Range<usize> {
        streams(columns, NC, STRETCH, |first, distance| {
            let panel = self.a.panel::<NC>(first, distance, false, rows);
            // SAFETY: entries of A and of the vectors, as their views promise.
            unsafe {
                let sums = panel.dots(self.conj, along);
                for (j, sum) in panel.order.into_iter().zip(sums) {
                    *across.at(j) += sum.times(alpha);
                }
            }
        })
    }

    /// The part of the columns of which multiples go to `along`, as far as there are `NC` at a
    /// time; returns the others.
    fn axpys<const NC: usize>(
        &self,
        alpha: T,
        rows: &Range<usize>,
        columns: Range<usize>,
        along: Run<T>,
        across: Run<T>,
    ) -> Range<usize> {
        streams(columns, NC, STRETCH, |first, distance| {
            let panel = self.a.panel::<NC>(first, distance, false, rows);
            // SAFETY: entries of A and of the vectors, as their views promise.
            unsafe {
                let factors = panel.order.map(|j| (*across.at(j)).times(alpha));
                panel.axpys(self.conj, &factors, along, false);
            }
        })
    }
}
