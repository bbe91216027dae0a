//! `y ← y + α op(A) x` for a matrix in any storage.

use super::columns::{Columns, STRETCH, streams};
use super::operands::{Operand, Run, adjacent};
use super::threads;
use crate::executor::{self, Shared, part};
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

/// Rows of a part of y: whole vectors, however many of them a kernel takes together.
const PART_ROWS: usize = 64;

/// Columns of a part of y: whole streams of all groups, so that every inner product is formed by
/// the same kernel wherever the cuts are.
const PART_COLUMNS: usize = 12 * STRETCH;

impl<T: Scalar> Factor<T> {
    /// `y ← y + α op(A) x`.
    pub fn multiply(&self, alpha: T, x: VecRef<'_, T>, y: &VecMut<'_, T>) {
        self.multiply_range(alpha, 0..self.a.nrows(), None, x, y);
    }

    /// The same for a dense matrix, each thread doing a part of y.
    pub fn multiply_on_threads(&self, alpha: T, x: VecRef<'_, T>, y: &VecMut<'_, T>) {
        let (m, n) = (self.a.nrows(), self.a.ncols());
        let divided = threads::divide::<T>(m, n, |executor, pieces| {
            // SAFETY: the tasks write different entries of y.
            let shared = unsafe { Shared::new((self, x, y)) };
            executor::run(executor, pieces, |piece| {
                let (factor, x, y) = shared.get();
                let (lines, width) =
                    if factor.transposed { (n, PART_COLUMNS) } else { (m, PART_ROWS) };
                let (first, len) = part(lines, width, pieces, piece);
                let (rows, columns) = if factor.transposed {
                    (0..m, Some(first..first + len))
                } else {
                    (first..first + len, None)
                };
                factor.multiply_range(alpha, rows, columns, *x, y);
            });
        });
        if !divided {
            self.multiply(alpha, x, y);
        }
    }

    /// The part of some rows, and of some columns or all that have entries there.
    fn multiply_range(
        &self,
        alpha: T,
        rows: Range<usize>,
        columns: Option<Range<usize>>,
        x: VecRef<'_, T>,
        y: &VecMut<'_, T>,
    ) {
        for first in rows.clone().step_by(ROWS) {
            let rows = first..rows.end.min(first + ROWS);
            let columns = || columns.clone().unwrap_or_else(|| self.a.columns_in(&rows));
            if self.transposed {
                adjacent([Operand::read(x, first, rows.len())], |[x]| {
                    let across = Operand::write(y, 0, y.len()).run();
                    self.multiply_part(alpha, &rows, columns(), x.counted_from(first), across);
                });
            } else {
                adjacent([Operand::write(y, first, rows.len())], |[y]| {
                    let across = Operand::read(x, 0, x.len()).run();
                    self.multiply_part(alpha, &rows, columns(), y.counted_from(first), across);
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
