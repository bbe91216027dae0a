//! The lower triangle of a matrix, and the columns before it.

use crate::kernel::panel::short_updates;
use crate::kernel::vector::Factor;
use crate::matrix::{MatMut, MatRef};
use crate::scalar::Scalar;
use core::mem::MaybeUninit;

/// `c_ij ← c_ij + Σ_v x_iv f_v(x_j)` on the lower triangle of C, of order `n`, where X is `n` by `K` and
/// `f(x_j)` are `K` multipliers that `factors` makes of its row `j`: an update of rank `K` of a
/// symmetric matrix or, with a `real_diagonal`, of a Hermitian one.
///
/// # Panics
/// If the shapes do not fit.
#[inline]
pub fn update_lower<T: Scalar, const K: usize>(
    x: MatRef<'_, T>,
    c: MatMut<'_, T>,
    real_diagonal: bool,
    factors: impl Fn([T; K]) -> [T; K],
) {
    let n = c.nrows();
    assert!(c.ncols() == n && x.nrows() == n && x.ncols() == K, "shapes that do not fit");
    let update = Update { n, x, c, real_diagonal: real_diagonal && T::IS_COMPLEX, factors };
    let (down, right) = (update.c.row_stride(), update.c.col_stride());
    // SAFETY: where entries of C are adjacent is as it says.
    unsafe {
        if down.unsigned_abs() == 1 && update.x.row_stride() == down {
            update.by_columns();
        } else if right == 1 {
            update.by_rows();
        } else {
            (0..n).for_each(|i| update.row(i, 0, i + 1));
        }
    }
}

struct Update<'a, T, F, const K: usize> {
    n: usize,
    x: MatRef<'a, T>,
    c: MatMut<'a, T>,
    real_diagonal: bool,
    factors: F,
}

impl<T: Scalar, F: Fn([T; K]) -> [T; K], const K: usize> Update<'_, T, F, K> {
    /// Row `i` of X.
    ///
    /// # Safety
    /// It must exist.
    #[inline(always)]
    unsafe fn of_x(&self, i: usize) -> [T; K] {
        // SAFETY: entries of X.
        core::array::from_fn(|v| unsafe { *self.x.ptr_at(i, v) })
    }

    /// The multipliers of column `j`.
    ///
    /// # Safety
    /// It must exist.
    #[inline(always)]
    unsafe fn factors(&self, j: usize) -> [T; K] {
        // SAFETY: the caller's.
        (self.factors)(unsafe { self.of_x(j) })
    }

    /// Updates entry `(i, j)` with the multipliers of its column.
    ///
    /// # Safety
    /// It must exist.
    #[inline(always)]
    unsafe fn entry(&self, i: usize, j: usize, factors: &[T; K]) {
        let place = self.c.ptr_at(i, j);
        // SAFETY: an entry of C and a row of X.
        unsafe {
            let x = self.of_x(i);
            let sum = x.iter().zip(factors).fold(*place, |sum, (&x, &f)| sum + x * f);
            *place = if self.real_diagonal && i == j { T::from_real(sum.re()) } else { sum };
        }
    }

    /// The entries of row `i` from column `first` to `end`.
    ///
    /// # Safety
    /// They must exist.
    unsafe fn row(&self, i: usize, first: usize, end: usize) {
        for j in first..end {
            // SAFETY: the caller's.
            unsafe { self.entry(i, j, &self.factors(j)) };
        }
    }

    /// Some columns at a time, which have all but a few entries side by side.
    ///
    /// # Safety
    /// The rows of C and X must be adjacent, upwards or downwards.
    #[inline(always)]
    unsafe fn by_columns(&self) {
        let mut j = 0;
        // SAFETY: columns of C, and the caller's.
        unsafe {
            while j + 2 <= self.n {
                self.columns::<2>(j);
                j += 2;
            }
            if j < self.n {
                self.columns::<1>(j);
            }
        }
    }

    /// The columns from `j` on, `NC` of them.
    ///
    /// # Safety
    /// They must exist; as for [`Self::by_columns`].
    #[inline(always)]
    unsafe fn columns<const NC: usize>(&self, j: usize) {
        let first = j + NC;
        // SAFETY: entries of the lower triangle and of X; the lowest of adjacent ones, whichever
        // row that is.
        unsafe {
            let factors: [[T; K]; NC] = core::array::from_fn(|c| self.factors(j + c));
            for i in 0..NC {
                for (c, factors) in factors.iter().enumerate().take(i + 1) {
                    self.entry(j + i, j + c, factors);
                }
            }
            let lowest = if self.c.row_stride() == 1 { first } else { self.n - 1 };
            let columns = core::array::from_fn(|c| self.c.ptr_at(lowest, j + c));
            let vectors = core::array::from_fn(|v| self.x.ptr_at(lowest, v));
            let factors = core::array::from_fn(|v| factors.map(|f| Factor::new(f[v], false)));
            short_updates::<T, NC, K>(self.n - first, columns, factors, vectors);
        }
    }

    /// Two rows at a time, along which multiples of the columns' multipliers are added, brought
    /// together for some columns.
    ///
    /// # Safety
    /// The columns of C must be adjacent.
    #[inline(always)]
    unsafe fn by_rows(&self) {
        const COLUMNS: usize = 64;
        let mut gathered = [const { [const { MaybeUninit::<T>::uninit() }; COLUMNS] }; K];
        for first in (0..self.n).step_by(COLUMNS) {
            let end = self.n.min(first + COLUMNS);
            // SAFETY: rows of X; then entries of the lower triangle, and as many multipliers as
            // have been gathered.
            unsafe {
                for j in first..end {
                    for (list, factor) in gathered.iter_mut().zip(self.factors(j)) {
                        list[j - first].write(factor);
                    }
                }
                let vectors: [*const T; K] = core::array::from_fn(|v| gathered[v].as_ptr().cast());
                let mut i = first;
                while i + 1 < self.n {
                    let (upper, lower) = (self.of_x(i), self.of_x(i + 1));
                    let factors = core::array::from_fn(|v| {
                        [Factor::new(upper[v], false), Factor::new(lower[v], false)]
                    });
                    let rows = [self.c.ptr_at(i, first), self.c.ptr_at(i + 1, first)];
                    let common = end.min(i + 1) - first;
                    short_updates::<T, 2, K>(common, rows, factors, vectors);
                    if i < end {
                        self.real(i);
                    }
                    if i + 1 < end {
                        self.row(i + 1, i + 1, i + 2);
                    }
                    i += 2;
                }
                if i < self.n {
                    self.row(i, first, end);
                }
            }
        }
    }

    /// Drops the imaginary part of diagonal entry `i` if there is to be none.
    ///
    /// # Safety
    /// It must exist.
    #[inline(always)]
    unsafe fn real(&self, i: usize) {
        if self.real_diagonal {
            let place = self.c.ptr_at(i, i);
            // SAFETY: an entry of C.
            unsafe { *place = T::from_real((*place).re()) };
        }
    }
}

/// `X ← X L⁻ᴴ` for a lower triangular L of order `K` with a positive diagonal: `l[i][j]` with `j < i`
/// and, as `inverses`, the reciprocals of its diagonal.
///
/// # Panics
/// If X has not `K` columns.
#[inline]
pub fn divide_lower<T: Scalar, const K: usize>(
    l: &[[T; K]; K],
    inverses: &[T::Real; K],
    x: MatMut<'_, T>,
) {
    assert!(x.ncols() == K, "shapes that do not fit");
    let m = x.nrows();
    // SAFETY: entries of X.
    unsafe {
        if x.row_stride() == 1 {
            crate::kernel::divide::columns(
                m,
                core::array::from_fn(|v| x.ptr_at(0, v)),
                l,
                inverses,
            );
        } else {
            for i in 0..m {
                crate::kernel::divide::row(core::array::from_fn(|v| x.ptr_at(i, v)), l, inverses);
            }
        }
    }
}
