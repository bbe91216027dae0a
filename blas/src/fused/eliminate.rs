//! Elimination of a few unknowns.

use crate::kernel::panel::short_updates;
use crate::kernel::vector::Factor;
use crate::level3::{gemm, trsm};
use crate::matrix::{MatMut, MatRef};
use crate::params::{Diag, Side, Trans, Uplo};
use crate::scalar::Scalar;

/// A step of Gaussian elimination by `K` columns at once: with `L = (L₁₁; L₂₁)`, where L₁₁, `K` by
/// `K`, is unit lower triangular, and `C = (C₁; C₂)`,
/// `C₁ ← L₁₁⁻¹ C₁` and then `C₂ ← C₂ − L₂₁ C₁`.
///
/// # Panics
/// If L has not `K` columns, or not as many rows as C, which are `K` at least.
#[inline]
pub fn eliminate<T: Scalar, const K: usize>(l: MatRef<'_, T>, c: MatMut<'_, T>) {
    let m = c.nrows();
    assert!(l.ncols() == K && l.nrows() == m && m >= K, "shapes that do not fit");
    if l.row_stride() == 1 && c.row_stride() == 1 {
        // SAFETY: the rows of both are adjacent, and there are as many as it says.
        unsafe { adjacent::<T, K>(l, c) }
    } else {
        strided::<T, K>(l, c);
    }
}

/// [`eliminate`] where the rows of both matrices are adjacent.
///
/// # Safety
/// They must be.
#[inline(always)]
unsafe fn adjacent<T: Scalar, const K: usize>(l: MatRef<'_, T>, c: MatMut<'_, T>) {
    // A factor for each column and vector is in a register, two if they are complex.
    let wide = K == 1 && !T::IS_COMPLEX;
    let (n, mut j) = (c.ncols(), 0);
    // SAFETY: columns of C; the caller's.
    unsafe {
        while wide && j + 4 <= n {
            columns::<T, 4, K>(l, &c, j);
            j += 4;
        }
        while j + 2 <= n {
            columns::<T, 2, K>(l, &c, j);
            j += 2;
        }
        if j < n {
            columns::<T, 1, K>(l, &c, j);
        }
    }
}

/// The part of `NC` columns of C.
///
/// # Safety
/// They must exist; as for [`adjacent`].
#[inline(always)]
unsafe fn columns<T: Scalar, const NC: usize, const K: usize>(
    l: MatRef<'_, T>,
    c: &MatMut<'_, T>,
    j: usize,
) {
    let columns: [*mut T; NC] = core::array::from_fn(|i| c.ptr_at(0, j + i));
    let vectors: [*const T; K] = core::array::from_fn(|v| l.ptr_at(0, v));
    let mut u = [[T::ZERO; NC]; K];
    // SAFETY: the first `K` rows, and those after them.
    unsafe {
        for v in 0..K {
            for (i, column) in columns.iter().enumerate() {
                let mut x = *column.add(v);
                for p in 0..v {
                    x -= *vectors[p].add(v) * u[p][i];
                }
                u[v][i] = x;
                if v > 0 {
                    *column.add(v) = x;
                }
            }
        }
        let factors = u.map(|row| row.map(|x| Factor::new(-x, false)));
        let (below, vectors) = (columns.map(|p| p.add(K)), vectors.map(|p| p.add(K)));
        short_updates(c.nrows() - K, below, factors, vectors);
    }
}

/// [`eliminate`] in other strides.
#[inline(never)]
fn strided<T: Scalar, const K: usize>(l: MatRef<'_, T>, c: MatMut<'_, T>) {
    let (one, rest) = (T::ONE, c.nrows() - K);
    let (mut top, bottom) = c.split_rows(K);
    let (square, below) = (l.block(0, 0, K, K), l.block(K, 0, rest, K));
    let (no, side) = (Trans::No, Side::Left);
    let solved = trsm(side, Uplo::Lower, no, Diag::Unit, one, square, top.rb_mut());
    let subtracted = gemm(no, no, -one, below, top.rb(), one, bottom);
    debug_assert!(solved.is_ok() && subtracted.is_ok());
}
