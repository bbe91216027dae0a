//! Linear systems of order up to four, as the diagonal blocks of a real Schur form lead to.

use wasmblas::{Real, Scalar};

/// The solution of a small system that has been kept from overflowing and from being singular.
#[derive(Clone, Copy, Debug)]
pub(super) struct Solved<T: Scalar, const N: usize> {
    pub x: [T; N],
    /// The right-hand side was multiplied by this number, which is at most one.
    pub scale: T::Real,
    /// A pivot was smaller than allowed, and replaced.
    pub perturbed: bool,
}

/// The smallest number whose reciprocal, multiplied by a few roundings, is still one: what pivots
/// and thresholds must not be smaller than.
pub(super) fn safe_minimum<R: Real>() -> R {
    R::MIN_POSITIVE / R::EPSILON
}

/// Solves `A x = s b` by Gaussian elimination with complete pivoting, where A is given by rows.
/// Pivots smaller than `least` are replaced by it.
#[inline]
pub(super) fn solve<T: Scalar, const N: usize>(
    mut a: [[T; N]; N],
    mut b: [T; N],
    least: T::Real,
) -> Solved<T, N> {
    let mut columns = [0; N];
    let mut perturbed = false;
    for k in 0..N {
        let (mut row, mut col, mut most) = (k, k, a[k][k].abs1());
        for (i, line) in a.iter().enumerate().skip(k) {
            for (j, x) in line.iter().enumerate().skip(k) {
                if x.abs1() > most {
                    (row, col, most) = (i, j, x.abs1());
                }
            }
        }
        a.swap(k, row);
        b.swap(k, row);
        if col != k {
            a.iter_mut().for_each(|line| line.swap(k, col));
        }
        columns[k] = col;
        if most < least {
            a[k][k] = T::from_real(least);
            perturbed = true;
        }
        let (pivot, value) = (a[k], b[k]);
        for i in k + 1..N {
            let factor = a[i][k].quotient(pivot[k]);
            b[i] -= factor * value;
            for j in k + 1..N {
                a[i][j] -= factor * pivot[j];
            }
        }
    }
    let eight = T::Real::from_f64(8.0);
    let tiny = eight * safe_minimum::<T::Real>();
    let mut scale = T::Real::ONE;
    if (0..N).any(|k| tiny * b[k].abs1() > a[k][k].abs1()) {
        scale = T::Real::ONE / eight / largest(&b);
        b.iter_mut().for_each(|x| *x = x.scaled(scale));
    }
    for k in (0..N).rev() {
        for j in k + 1..N {
            let known = b[j];
            b[k] -= a[k][j] * known;
        }
        b[k] = b[k].quotient(a[k][k]);
    }
    for k in (0..N).rev() {
        b.swap(k, columns[k]);
    }
    Solved { x: b, scale, perturbed }
}

/// The largest `|re| + |im|`; zero if there is none but NaN.
#[inline]
pub(super) fn largest<T: Scalar>(x: &[T]) -> T::Real {
    x.iter().fold(T::Real::ZERO, |most, x| Real::max(most, x.abs1()))
}
