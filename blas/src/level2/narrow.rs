//! Products with a band matrix whose columns are so short that what is done once for each of them
//! counts as much as its entries.
//!
//! A few columns are taken at a time. They do not begin and end in the same rows: what sticks out is
//! done entry by entry.

use super::columns::Columns;
use super::half_band::NARROW;
use super::operands::Run;
use super::panel::{axpy, dot, few};
use crate::kernel::panel::{dots_in, short_updates};
use crate::kernel::vector::{Factor, count};
use crate::matrix::{VecMut, VecRef};
use crate::scalar::Scalar;

/// The most rows for which a vector is too long.
const FEW: usize = 3;

/// A band matrix whose rows are adjacent; its conjugate if `conj`.
struct Band<T> {
    columns: Columns<T>,
    below: usize,
    above: usize,
    conj: bool,
}

/// `y ← y + α op(A) x` for a narrow band, if the vector that runs along its columns has adjacent
/// entries. Whether it was done; if not, nothing has been touched.
#[inline(always)]
pub(super) fn multiply<T: Scalar>(
    (columns, transposed): (Columns<T>, bool),
    conj: bool,
    alpha: T,
    x: VecRef<'_, T>,
    y: &VecMut<'_, T>,
) -> bool {
    let (below, above) = columns.sides();
    let along_step = if transposed { x.stride() } else { y.stride() };
    if below.max(above) > NARROW || columns.row_step() != 1 || along_step != 1 {
        return false;
    }
    let (nrows, ncols) = (columns.nrows(), columns.ncols());
    let (place, col_step, _) = columns.layout();
    let (x, y) = (Run::new(x.ptr_at(0).cast_mut(), x.stride()), Run::new(y.ptr_at(0), y.stride()));
    // SAFETY: entries of A and the vectors, as their views promise.
    unsafe {
        if transposed {
            run::<T, true>(nrows, ncols, below, above, place, col_step, conj, alpha, x.at(0), y);
        } else {
            run::<T, false>(nrows, ncols, below, above, place, col_step, conj, alpha, y.at(0), x);
        }
    }
    true
}

/// [`multiply`] on values that travel in registers: `along` goes down the columns, `across` has an
/// entry for each of them.
///
/// # Safety
/// The band must be readable and the vectors have as many entries; y must not overlap the others.
#[inline(never)]
unsafe fn run<T: Scalar, const TRANSPOSED: bool>(
    nrows: usize,
    ncols: usize,
    below: usize,
    above: usize,
    a: *mut T,
    col_step: isize,
    conj: bool,
    alpha: T,
    along: *mut T,
    across: Run<T>,
) {
    let columns = Columns::adjacent_rows(a, (nrows, ncols), col_step, 0);
    let band = Band { columns, below, above, conj };
    // SAFETY: the caller's.
    unsafe {
        if T::IS_COMPLEX {
            band.walk::<2, TRANSPOSED>(alpha, along, across);
        } else {
            band.walk::<4, TRANSPOSED>(alpha, along, across);
        }
    }
}

impl<T: Scalar> Band<T> {
    /// The part of all columns, `K` at a time where they have some vectors of rows in common.
    ///
    /// # Safety
    /// As for [`run`].
    #[inline(always)]
    unsafe fn walk<const K: usize, const TRANSPOSED: bool>(
        &self,
        alpha: T,
        along: *mut T,
        across: Run<T>,
    ) {
        let ncols = self.columns.ncols();
        let enough = 2 * count::<T>();
        let mut first = 0;
        while first < ncols {
            let (start, end) = self.common::<K>(first);
            // SAFETY: the caller's.
            unsafe {
                if first + K <= ncols && start + enough <= end {
                    self.step::<K, TRANSPOSED>(first, alpha, along, across);
                    first += K;
                } else {
                    self.step::<1, TRANSPOSED>(first, alpha, along, across);
                    first += 1;
                }
            }
        }
    }

    /// The first and the end of the rows that `K` columns have in common.
    #[inline(always)]
    fn common<const K: usize>(&self, first: usize) -> (usize, usize) {
        let end = self.columns.nrows().min(first + self.below + 1);
        ((first + K - 1).saturating_sub(self.above), end)
    }

    /// The part of `K` columns.
    ///
    /// # Safety
    /// They must exist, and have rows in common if they are several; as for [`run`].
    #[inline(always)]
    unsafe fn step<const K: usize, const TRANSPOSED: bool>(
        &self,
        first: usize,
        alpha: T,
        along: *mut T,
        across: Run<T>,
    ) {
        let (start, end) = self.common::<K>(first);
        if start >= end {
            return;
        }
        let order: [usize; K] = core::array::from_fn(|c| first + c);
        let origins = self.columns.origins(order);
        let common = origins.map(|origin| origin.wrapping_add(start).cast_const());
        let before = |c: usize| (first + c).saturating_sub(self.above)..start;
        let after = |c: usize| end..self.columns.nrows().min(first + c + self.below + 1);
        let vector = Run::new(along, 1);
        let one_by_one = K == 1 && end - start <= FEW;
        // SAFETY: the caller's.
        unsafe {
            if TRANSPOSED {
                let mut sums = if one_by_one {
                    [dot(few::<FEW>(start..end), Run::new(origins[0], 1), self.conj, vector); K]
                } else {
                    dots_in::<T, K, 1>(end - start, &common, self.conj, along.add(start))
                };
                for c in 0..K {
                    let column = Run::new(origins[c], 1);
                    if K > 1 {
                        sums[c] += dot(few::<K>(before(c)), column, self.conj, vector);
                        sums[c] += dot(few::<K>(after(c)), column, self.conj, vector);
                    }
                    *across.at(order[c]) += sums[c].times(alpha);
                }
            } else {
                let values = order.map(|j| (*across.at(j)).times(alpha));
                let factors = values.map(|value| [Factor::new(value, self.conj)]);
                if one_by_one {
                    let column = Run::new(origins[0], 1);
                    axpy(few::<FEW>(start..end), column, self.conj, values[0], vector);
                } else {
                    short_updates(end - start, [along.add(start)], factors, common);
                }
                if K > 1 {
                    for c in 0..K {
                        let column = Run::new(origins[c], 1);
                        axpy(few::<K>(before(c)), column, self.conj, values[c], vector);
                        axpy(few::<K>(after(c)), column, self.conj, values[c], vector);
                    }
                }
            }
        }
    }
}
