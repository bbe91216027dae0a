//! Division of a few columns by the adjoint of a small lower triangular matrix.

use super::Lanes;
use super::vector::{Factor, V, count, load, store};
use crate::scalar::Scalar;

/// The rows of `X ← X L⁻ᴴ` whose entries are at `x`, for a lower triangular L: `l[i][j]` with `j < i`,
/// and the reciprocals of its diagonal, which is real.
///
/// # Safety
/// `n` adjacent elements of every column must be readable and writable, and the columns be apart.
#[inline(always)]
pub(crate) unsafe fn columns<T: Scalar, const K: usize>(
    n: usize,
    x: [*mut T; K],
    l: &[[T; K]; K],
    inverses: &[T::Real; K],
) {
    let factors = l.map(|row| row.map(|entry| Factor::new(-entry.conj(), false)));
    let scales = inverses.map(V::<T>::splat);
    let mut i = 0;
    // SAFETY: all places are within the first `n` elements.
    unsafe {
        while i + count::<T>() <= n {
            let mut row = x.map(|column| load(column.add(i)));
            for c in 0..K {
                let known = row;
                for (&factor, &solved) in factors[c].iter().zip(&known).take(c) {
                    row[c] = factor.mul_add(solved, row[c]);
                }
                row[c] = row[c].mul(scales[c]);
                store(row[c], x[c].add(i));
            }
            i += count::<T>();
        }
        while i < n {
            self::row(x.map(|column| column.add(i)), l, inverses);
            i += 1;
        }
    }
}

/// One row of [`columns`].
///
/// # Safety
/// The places must be readable and writable.
#[inline(always)]
pub(crate) unsafe fn row<T: Scalar, const K: usize>(
    x: [*mut T; K],
    l: &[[T; K]; K],
    inverses: &[T::Real; K],
) {
    let mut solved = [T::ZERO; K];
    for c in 0..K {
        // SAFETY: the caller's.
        unsafe {
            let known = solved.iter().zip(&l[c]).take(c);
            let rest = known.fold(*x[c], |sum, (&x, &l)| sum - x * l.conj());
            solved[c] = rest.scaled(inverses[c]);
            *x[c] = solved[c];
        }
    }
}
