//! A few columns of a matrix: what they have in common goes to the kernels, the rest is done entry
//! by entry.

use super::columns::Columns;
use super::operands::Run;
use crate::kernel::panel::{self as kernel, Conj};
use crate::kernel::vector::Factor;
use crate::scalar::Scalar;
use core::ops::Range;

/// Some rows of `NC` columns.
///
/// It is made for a few hundred cycles of work and is meant to stay in registers: what is rarely
/// needed is in functions apart, which take it as a copy.
pub(super) struct Panel<'a, T, const NC: usize> {
    pub columns: &'a Columns<T>,
    /// The columns, in the order in which they are counted here.
    pub order: [usize; NC],
    /// Where entries `(0, order[c])` would be.
    pub origins: [*mut T; NC],
    /// The first and the end of the rows.
    pub window: (usize, usize),
    /// The first and the end of the rows that all columns have, if their entries are adjacent;
    /// otherwise the same.
    pub common: (usize, usize),
    /// Whether no column has other rows than these.
    pub only_common: bool,
}

impl<T, const NC: usize> Clone for Panel<'_, T, NC> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T, const NC: usize> Copy for Panel<'_, T, NC> {}

impl<T, const NC: usize> Panel<'_, T, NC> {
    /// The columns from row `i`, which need not exist.
    #[inline(always)]
    pub fn columns_at(&self, i: usize) -> [*mut T; NC] {
        let offset = (i as isize).wrapping_mul(self.columns.row_step());
        self.origins.map(|origin| origin.wrapping_offset(offset))
    }

    /// The number of rows that the kernels do, with vectors that are adjacent or not.
    #[inline(always)]
    fn common(&self, adjacent: bool) -> usize {
        if adjacent { self.common.1 - self.common.0 } else { 0 }
    }

    /// Calls `work` with `c`, the column and those of its rows that the kernels do not do.
    fn rest(&self, adjacent: bool, mut work: impl FnMut(usize, Run<T>, Range<usize>)) {
        let common = if adjacent { self.common } else { (0, 0) };
        for c in 0..NC {
            let window = self.window.0..self.window.1;
            let Range { start, end } = self.columns.rows_in(self.order[c], &window);
            let column = Run::new(self.origins[c], self.columns.row_step());
            for rows in [start..common.0.min(end), common.1.max(start)..end] {
                if !rows.is_empty() {
                    work(c, column, rows);
                }
            }
        }
    }
}

impl<T: Scalar, const NC: usize> Panel<'_, T, NC> {
    /// `y_i ← y_i + Σ_c f_c a_ic`, or with the conjugate of A; `halved` as the kernel likes it.
    ///
    /// # Safety
    /// The panel must be readable and its rows of y writable; they must not overlap.
    #[inline(always)]
    pub unsafe fn axpys(&self, conj: bool, factors: &[T; NC], y: Run<T>, halved: bool) {
        let adjacent = y.is_adjacent();
        let n = self.common(adjacent);
        // SAFETY: the caller's.
        unsafe {
            if n > 0 {
                let columns = self.columns_at(self.common.0).map(<*mut T>::cast_const);
                kernel::axpys(n, &columns, conj, factors, y.at(self.common.0), halved);
            }
            if !(adjacent && self.only_common) {
                self.rest_of_axpys(adjacent, conj, *factors, y);
            }
        }
    }

    /// `Σ_i a_ic x_i` for each column, or with the conjugate of A.
    ///
    /// # Safety
    /// The panel and its rows of x must be readable.
    #[inline(always)]
    pub unsafe fn dots(&self, conj: bool, x: Run<T>) -> [T; NC] {
        let adjacent = x.is_adjacent();
        let n = self.common(adjacent);
        let mut sums = [T::ZERO; NC];
        // SAFETY: the caller's.
        unsafe {
            if n > 0 {
                let columns = self.columns_at(self.common.0).map(<*mut T>::cast_const);
                sums = kernel::dots(n, &columns, conj, x.at(self.common.0));
            }
            if !(adjacent && self.only_common) {
                sums = self.rest_of_dots(adjacent, conj, x, sums);
            }
        }
        sums
    }

    /// [`Panel::axpys`] on y and [`Panel::dots`] with x in one pass.
    ///
    /// # Safety
    /// As for both.
    #[inline(always)]
    pub unsafe fn axpys_dots(
        &self,
        conj: Conj,
        factors: &[T; NC],
        x: Run<T>,
        y: Run<T>,
    ) -> [T; NC] {
        let adjacent = x.is_adjacent() && y.is_adjacent();
        let n = self.common(adjacent);
        let mut sums = [T::ZERO; NC];
        // SAFETY: the caller's.
        unsafe {
            if n > 0 {
                let columns = self.columns_at(self.common.0).map(<*mut T>::cast_const);
                let (x, y) = (x.at(self.common.0), y.at(self.common.0));
                sums = kernel::axpys_dots(n, &columns, conj, factors, x, y);
            }
            if !(adjacent && self.only_common) {
                self.rest_of_axpys(adjacent, conj.axpys, *factors, y);
                sums = self.rest_of_dots(adjacent, conj.dots, x, sums);
            }
        }
        sums
    }

    /// `a_ic ← a_ic + Σ_v f_vc x_vi`.
    ///
    /// # Safety
    /// The panel must be writable and its rows of the vectors readable; they must not overlap.
    #[inline(always)]
    pub unsafe fn update<const NV: usize>(
        &self,
        factors: &[[Factor<T>; NC]; NV],
        vectors: &[Run<T>; NV],
    ) {
        let adjacent = vectors.iter().all(Run::is_adjacent);
        let n = self.common(adjacent);
        // SAFETY: the caller's.
        unsafe {
            if n > 0 {
                let places = vectors.map(|x| x.at(self.common.0).cast_const());
                kernel::updates(n, &self.columns_at(self.common.0), factors, &places);
            }
            if !(adjacent && self.only_common) {
                self.rest_of_update(adjacent, factors, vectors);
            }
        }
    }

    /// # Safety
    /// As for [`Panel::axpys`].
    #[inline(never)]
    unsafe fn rest_of_axpys(self, adjacent: bool, conj: bool, factors: [T; NC], y: Run<T>) {
        // SAFETY: the caller's.
        self.rest(adjacent, |c, a, rows| unsafe { axpy(rows, a, conj, factors[c], y) });
    }

    /// The sums with the rest added.
    ///
    /// # Safety
    /// As for [`Panel::dots`].
    #[inline(never)]
    unsafe fn rest_of_dots(
        self,
        adjacent: bool,
        conj: bool,
        x: Run<T>,
        mut sums: [T; NC],
    ) -> [T; NC] {
        // SAFETY: the caller's.
        self.rest(adjacent, |c, a, rows| unsafe { sums[c] += dot(rows, a, conj, x) });
        sums
    }

    /// # Safety
    /// As for [`Panel::update`].
    #[inline(never)]
    unsafe fn rest_of_update<const NV: usize>(
        self,
        adjacent: bool,
        factors: &[[Factor<T>; NC]; NV],
        vectors: &[Run<T>; NV],
    ) {
        self.rest(adjacent, |c, a, rows| {
            for (factors, &x) in factors.iter().zip(vectors) {
                // SAFETY: the caller's.
                unsafe { multiple(rows.clone(), &factors[c], x, a) };
            }
        });
    }
}

/// Rows of which there are at most `N`, one after the other: compilers turn the loop over a range
/// into vectors, for which there are never enough of them.
#[inline(always)]
pub(super) fn few<const N: usize>(rows: Range<usize>) -> impl Iterator<Item = usize> {
    (0..N).map(move |r| rows.start + r).take_while(move |&i| i < rows.end)
}

/// `y_i ← y_i + f a_i` for some `i`, or with `conj(a_i)`.
///
/// # Safety
/// The entries must be readable, y's writable.
#[inline(always)]
pub(super) unsafe fn axpy<T: Scalar>(
    rows: impl Iterator<Item = usize>,
    a: Run<T>,
    conj: bool,
    factor: T,
    y: Run<T>,
) {
    for i in rows {
        // SAFETY: the caller's.
        unsafe { *y.at(i) += (*a.at(i)).conj_if(conj) * factor };
    }
}

/// `Σ a_i x_i` over some `i`, or with `conj(a_i)`.
///
/// # Safety
/// The entries must be readable.
#[inline(always)]
pub(super) unsafe fn dot<T: Scalar>(
    rows: impl Iterator<Item = usize>,
    a: Run<T>,
    conj: bool,
    x: Run<T>,
) -> T {
    // SAFETY: the caller's.
    rows.fold(T::ZERO, |sum, i| unsafe { sum + (*a.at(i)).conj_if(conj) * *x.at(i) })
}

/// `a_i ← a_i + f x_i` for some `i`.
///
/// # Safety
/// The entries must be readable, a's writable.
unsafe fn multiple<T: Scalar>(rows: Range<usize>, factor: &Factor<T>, x: Run<T>, a: Run<T>) {
    for i in rows {
        // SAFETY: the caller's.
        unsafe { *a.at(i) = factor.mul_add_one(*x.at(i), *a.at(i)) };
    }
}
