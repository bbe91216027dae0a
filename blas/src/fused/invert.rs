//! Inverses of small upper triangular matrices.

use crate::kernel::panel::short_updates;
use crate::kernel::vector::Factor;
use crate::matrix::{MatMut, MatRef};
use crate::scalar::Scalar;

/// What `K` columns `V = (V₁; V₂)` of the inverse of an upper triangular matrix, where V₂, `K` by `K`,
/// is upper triangular, add to the columns after them: `C₁ ← C₁ − V₁ C₂` and `C₂ ← −V₂ C₂` for
/// `C = (C₁; C₂)`.
///
/// When all columns before it have been added to a column `c` of the triangle so, `c / u` is that of
/// the inverse, with the diagonal entry `u` of the triangle and `1 / u` in its place: `X U = I`, solved
/// column by column. Of V₂, what is below the diagonal is not read.
///
/// # Panics
/// If V has not `K` columns, or not as many rows as C, which are `K` at least.
#[inline]
pub fn extend_inverse<T: Scalar, const K: usize>(v: MatRef<'_, T>, c: MatMut<'_, T>) {
    let m = c.nrows();
    assert!(v.ncols() == K && v.nrows() == m && m >= K, "shapes that do not fit");
    let (n, down) = (c.ncols(), c.row_stride());
    let adjacent = down.unsigned_abs() == 1 && v.row_stride() == down;
    let mut j = 0;
    // SAFETY: columns of C, whose rows are adjacent if it says so.
    unsafe {
        while j + 2 <= n {
            columns::<T, 2, K>(adjacent, v, &c, j);
            j += 2;
        }
        if j < n {
            columns::<T, 1, K>(adjacent, v, &c, j);
        }
    }
}

/// The part of `NC` columns of C.
///
/// # Safety
/// They must exist; if `adjacent`, the rows of both matrices must be so, upwards or downwards.
#[inline(always)]
unsafe fn columns<T: Scalar, const NC: usize, const K: usize>(
    adjacent: bool,
    v: MatRef<'_, T>,
    c: &MatMut<'_, T>,
    j: usize,
) {
    let above = c.nrows() - K;
    let place = |i: usize, l: usize| c.ptr_at(above + i, j + l);
    // SAFETY: entries of C and V; of adjacent ones the lowest, whichever row that is.
    unsafe {
        let u: [[T; NC]; K] = core::array::from_fn(|i| core::array::from_fn(|l| *place(i, l)));
        for i in 0..K {
            let row: [T; K] = core::array::from_fn(|p| *v.ptr_at(above + i, p));
            for l in 0..NC {
                *place(i, l) = (i..K).fold(T::ZERO, |sum, p| sum - row[p] * u[p][l]);
            }
        }
        if adjacent {
            let lowest = if c.row_stride() == 1 { 0 } else { above.saturating_sub(1) };
            let columns = core::array::from_fn(|l| c.ptr_at(lowest, j + l));
            let vectors = core::array::from_fn(|p| v.ptr_at(lowest, p));
            let factors = u.map(|row| row.map(|x| Factor::new(-x, false)));
            short_updates::<T, NC, K>(above, columns, factors, vectors);
        } else {
            for (i, l) in (0..above).flat_map(|i| (0..NC).map(move |l| (i, l))) {
                let x = c.ptr_at(i, j + l);
                *x = (0..K).fold(*x, |sum, p| sum - *v.ptr_at(i, p) * u[p][l]);
            }
        }
    }
}
