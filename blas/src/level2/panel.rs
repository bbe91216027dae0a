//! A few columns of a matrix: what they have in common goes to the kernels, the rest is done entry
//! by entry.

use super::columns::Columns;
use super::operands::Run;
use crate::kernel::panel::{self as kernel, Conj};
use crate::kernel::vector::Factor;
use crate::scalar::Scalar;
use core::ops::Range;

/// Some rows of `NC` columns.
pub(super) struct Panel<T, const NC: usize> {
    /// The columns, in the order in which they are counted here.
    pub order: [usize; NC],
    /// Where entries `(0, order[c])` would be.
    pub origins: [*mut T; NC],
    /// From a row to the next.
    pub step: isize,
    /// The rows that all columns have, if their entries are adjacent; otherwise none.
    pub common: Range<usize>,
    /// Whether no column has other rows than these.
    pub even: bool,
    pub columns: Columns<T>,
    pub window: Range<usize>,
}

impl<T, const NC: usize> Panel<T, NC> {
    /// The place of entry `(i, order[c])`, which need not be one of the panel's.
    #[inline(always)]
    pub fn at(&self, i: usize, c: usize) -> *mut T {
        self.origins[c].wrapping_offset((i as isize).wrapping_mul(self.step))
    }

    /// The rows that the kernels do when the vectors are adjacent.
    #[inline(always)]
    fn common(&self, adjacent: bool) -> Range<usize> {
        if adjacent { self.common.clone() } else { 0..0 }
    }

    /// The columns from row `i`.
    #[inline(always)]
    fn columns_at(&self, i: usize) -> [*mut T; NC] {
        core::array::from_fn(|c| self.at(i, c))
    }

    /// Calls `work` with `c`, the column and those of its rows that are outside of the common ones.
    #[inline(always)]
    fn ragged(&self, common: &Range<usize>, mut work: impl FnMut(usize, Run<T>, Range<usize>)) {
        if self.even && *common == self.common {
            return;
        }
        for c in 0..NC {
            let Range { start, end } = self.columns.rows_in(self.order[c], &self.window);
            let column = Run::new(self.origins[c], self.step);
            let (head, tail) = (start..common.start.min(end), common.end.max(start)..end);
            if !head.is_empty() {
                work(c, column, head);
            }
            if !tail.is_empty() {
                work(c, column, tail);
            }
        }
    }
}

impl<T: Scalar, const NC: usize> Panel<T, NC> {
    /// `y_i ← y_i + Σ_c f_c a_ic`, or with the conjugate of A.
    ///
    /// # Safety
    /// The panel must be readable and its rows of y writable; they must not overlap.
    #[inline]
    pub unsafe fn axpys(&self, conj: bool, factors: &[T; NC], y: Run<T>) {
        let common = self.common(y.is_adjacent());
        // SAFETY: the caller's.
        unsafe {
            if !common.is_empty() {
                let columns = self.columns_at(common.start).map(<*mut T>::cast_const);
                kernel::axpys(common.len(), &columns, conj, factors, y.at(common.start));
            }
            self.ragged(&common, |c, a, rows| axpy(rows, a, conj, factors[c], y));
        }
    }

    /// `Σ_i a_ic x_i` for each column, or with the conjugate of A.
    ///
    /// # Safety
    /// The panel and its rows of x must be readable.
    #[inline]
    pub unsafe fn dots(&self, conj: bool, x: Run<T>) -> [T; NC] {
        let common = self.common(x.is_adjacent());
        let mut sums = [T::ZERO; NC];
        // SAFETY: the caller's.
        unsafe {
            if !common.is_empty() {
                let columns = self.columns_at(common.start).map(<*mut T>::cast_const);
                sums = kernel::dots(common.len(), &columns, conj, x.at(common.start));
            }
            self.ragged(&common, |c, a, rows| sums[c] += dot(rows, a, conj, x));
        }
        sums
    }

    /// [`Panel::axpys`] on y and [`Panel::dots`] with x in one pass.
    ///
    /// # Safety
    /// As for both.
    #[inline]
    pub unsafe fn axpys_dots(
        &self,
        conj: Conj,
        factors: &[T; NC],
        x: Run<T>,
        y: Run<T>,
    ) -> [T; NC] {
        let common = self.common(x.is_adjacent() && y.is_adjacent());
        let mut sums = [T::ZERO; NC];
        // SAFETY: the caller's.
        unsafe {
            if !common.is_empty() {
                let columns = self.columns_at(common.start).map(<*mut T>::cast_const);
                let (x, y) = (x.at(common.start), y.at(common.start));
                sums = kernel::axpys_dots(common.len(), &columns, conj, factors, x, y);
            }
            self.ragged(&common, |c, a, rows| {
                axpy(rows.clone(), a, conj.axpys, factors[c], y);
                sums[c] += dot(rows, a, conj.dots, x);
            });
        }
        sums
    }

    /// `a_ic ← a_ic + Σ_v f_vc x_vi`.
    ///
    /// # Safety
    /// The panel must be writable and its rows of the vectors readable; they must not overlap.
    #[inline]
    pub unsafe fn update<const NV: usize>(
        &self,
        factors: &[[Factor<T>; NC]; NV],
        vectors: &[Run<T>; NV],
    ) {
        let common = self.common(vectors.iter().all(Run::is_adjacent));
        // SAFETY: the caller's.
        unsafe {
            if !common.is_empty() {
                let places = vectors.map(|x| x.at(common.start).cast_const());
                kernel::updates(common.len(), &self.columns_at(common.start), factors, &places);
            }
            self.ragged(&common, |c, a, rows| {
                for (factors, &x) in factors.iter().zip(vectors) {
                    multiple(rows.clone(), &factors[c], x, a);
                }
            });
        }
    }
}

/// `y_i ← y_i + f a_i` for some `i`, or with `conj(a_i)`.
///
/// # Safety
/// The entries must be readable, y's writable.
#[inline(never)]
unsafe fn axpy<T: Scalar>(rows: Range<usize>, a: Run<T>, conj: bool, factor: T, y: Run<T>) {
    for i in rows {
        // SAFETY: the caller's.
        unsafe { *y.at(i) += (*a.at(i)).conj_if(conj) * factor };
    }
}

/// `Σ a_i x_i` over some `i`, or with `conj(a_i)`.
///
/// # Safety
/// The entries must be readable.
#[inline(never)]
unsafe fn dot<T: Scalar>(rows: Range<usize>, a: Run<T>, conj: bool, x: Run<T>) -> T {
    // SAFETY: the caller's.
    rows.fold(T::ZERO, |sum, i| unsafe { sum + (*a.at(i)).conj_if(conj) * *x.at(i) })
}

/// `a_i ← a_i + f x_i` for some `i`.
///
/// # Safety
/// The entries must be readable, a's writable.
#[inline(never)]
unsafe fn multiple<T: Scalar>(rows: Range<usize>, factor: &Factor<T>, x: Run<T>, a: Run<T>) {
    for i in rows {
        // SAFETY: the caller's.
        unsafe { *a.at(i) = factor.mul_add_one(*x.at(i), *a.at(i)) };
    }
}
