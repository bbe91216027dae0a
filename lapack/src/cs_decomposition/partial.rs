//! Simultaneous bidiagonalisation of two blocks of a partitioned unitary matrix, where the other two
//! are not known: the left ones, the upper ones or the right ones, where the number of columns of X11
//! is not larger than any other dimension.
//!
//! B. D. Sutton, *Stable computation of the CS decomposition: simultaneous bidiagonalization* (SIAM
//! J. Matrix Anal. Appl. 33, 2012). What [`bidiagonalise`](super::unbdb::bidiagonalise) would get by
//! combining both halves is taken from one, and its length from what is left of a unit vector. If
//! that is short, rounding errors decide where it points to, and it is made orthogonal to what
//! follows once more.

use super::angles::{Pair, direction};
use super::project::{length, unbdb5_in};
use super::reduce::{Taus, combine, negate, reduce, remaining_rows};
use crate::error::Error;
use wasmblas::{MatMut, Real, Scalar, VecMut};

/// No angle.
fn none<T: Scalar>() -> Pair<T::Real> {
    (T::Real::ONE, T::Real::ZERO)
}

/// Makes the first columns of two matrices, which are one vector, orthogonal to the others, if it
/// is short. Returns its length before.
fn straighten<T: Scalar>(
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<T::Real, Error> {
    let ((x1, q1), (x2, q2)) = (a.split_cols(1), b.split_cols(1));
    let (x1, x2) = (x1.col(0), x2.col(0));
    let size = length(&x1, &x2);
    if size < T::Real::from_f64(0.5) {
        unbdb5_in(x1, x2, q1.rb(), q2.rb(), scratch)?;
    }
    Ok(size)
}

/// X11 above X21, with orthonormal columns.
pub(super) fn left_column<T: Scalar>(
    mut x11: MatMut<'_, T>,
    mut x21: MatMut<'_, T>,
    taus: Taus<'_, T>,
    scratch: &mut [T],
    mut note: impl FnMut(usize, Pair<T::Real>, Pair<T::Real>),
) -> Result<(), Error> {
    let (p, q, rows) = (x11.nrows(), x11.ncols(), x21.nrows());
    for i in 0..q {
        let (upper, tau) = reduce(x11.rb_mut().block(i, i, p - i, q - i), None, scratch)?;
        taus.p1[i] = tau;
        let (lower, tau) = reduce(x21.rb_mut().block(i, i, rows - i, q - i), None, scratch)?;
        taus.p2[i] = tau;
        let (theta, _) = direction(upper, lower);
        let mut phi = none::<T>();
        let (next, beyond) = (i + 1, q - i - 1);
        if beyond > 0 {
            let above = x11.rb_mut().block(i, next, 1, beyond);
            let below = x21.rb().block(i, next, 1, beyond);
            combine((-theta.1, -theta.0), above.t(), below.t())?;
            let above = x11.rb_mut().block(i, next, p - i, beyond);
            let below = x21.rb_mut().block(next, next, rows - next, beyond);
            let (left, tau) = reduce(above.t(), Some(below.t()), scratch)?;
            taus.q1[i] = tau.conj();
            let above = x11.rb_mut().block(next, next, p - next, beyond);
            let below = x21.rb_mut().block(next, next, rows - next, beyond);
            let right = straighten(above, below, scratch)?;
            (phi, _) = direction(right, left);
        }
        note(i, theta, phi);
    }
    Ok(())
}

/// X11 beside X12, with orthonormal rows.
pub(super) fn upper_row<T: Scalar>(
    mut x11: MatMut<'_, T>,
    mut x12: MatMut<'_, T>,
    taus: Taus<'_, T>,
    scratch: &mut [T],
    mut note: impl FnMut(usize, Pair<T::Real>, Pair<T::Real>),
) -> Result<(), Error> {
    let (p, q, cols) = (x11.nrows(), x11.ncols(), x12.ncols());
    let mut phi = none::<T>();
    for i in 0..q {
        if i > 0 {
            combine(phi, x11.rb_mut().block(i, i, p - i, 1), x12.rb().block(i, i - 1, p - i, 1))?;
        }
        let left = x11.rb_mut().block(i, i, p - i, q - i);
        let right = x12.rb_mut().block(i, i, p - i, cols - i);
        let (upper, tau) = reduce(left, Some(right), scratch)?;
        taus.p1[i] = tau;

        // What remains of row i is a vector times −sin θ.
        let beyond = q - i - 1;
        let left = x11.rb_mut().block(i, i + 1, p - i, beyond);
        let right = x12.rb_mut().block(i, i, p - i, cols - i);
        let lower = straighten(left.t(), right.t(), scratch)?;
        let (theta, _) = direction(upper, lower);
        negate(x11.rb_mut().block(i, i + 1, 1, beyond).t());
        negate(x12.rb_mut().block(i, i, 1, cols - i).t());
        let right = x12.rb_mut().block(i, i, p - i, cols - i);
        let (right, tau) = reduce(right.t(), None, scratch)?;
        taus.q2[i] = tau.conj();
        phi = none::<T>();
        if beyond > 0 {
            let left = x11.rb_mut().block(i, i + 1, p - i, beyond);
            let (left, tau) = reduce(left.t(), None, scratch)?;
            taus.q1[i] = tau.conj();
            (phi, _) = direction(right, left);
        }
        note(i, theta, phi);
    }
    remaining_rows(x12.block(q, q, p - q, cols - q), None, &mut taus.q2[q..], scratch)
}

/// X12 above X22, with orthonormal columns. The number of columns of X11 is that of the angles,
/// `q`; its first column, some vector orthogonal to the known ones, is made in `phantom`, and
/// replaced by the first reflectors of P1 and P2. The others are in the columns of X12 and X22,
/// from below the diagonal on.
pub(super) fn right_column<T: Scalar>(
    q: usize,
    mut x12: MatMut<'_, T>,
    mut x22: MatMut<'_, T>,
    phantom: (&mut [T], &mut [T]),
    taus: Taus<'_, T>,
    scratch: &mut [T],
    mut note: impl FnMut(usize, Pair<T::Real>, Pair<T::Real>),
) -> Result<(), Error> {
    let (p, rows, cols) = (x12.nrows(), x22.nrows(), x12.ncols());
    let mut before = None;
    for i in 0..q {
        let (upper, lower);
        match before {
            None => {
                begin(&x12, &x22, (&mut *phantom.0, &mut *phantom.1), scratch)?;
                (upper, taus.p1[0]) = reduce_apart(phantom.0, x12.rb_mut(), scratch)?;
                (lower, taus.p2[0]) = reduce_apart(phantom.1, x22.rb_mut(), scratch)?;
            }
            Some((theta, right)) => {
                // What remains of column i − 1 is a vector times −sin φ.
                let above = x12.rb_mut().block(i, i - 1, p - i, cols - i + 1);
                let below = x22.rb_mut().block(i, i - 1, rows - i, cols - i + 1);
                let left = straighten(above, below, scratch)?;
                note(i - 1, theta, direction(right, left).0);
                let mut above = x12.rb_mut().block(i, i - 1, p - i, cols - i + 1);
                negate(above.rb_mut().split_cols(1).0);
                (upper, taus.p1[i]) = reduce(above, None, scratch)?;
                let mut below = x22.rb_mut().block(i, i - 1, rows - i, cols - i + 1);
                negate(below.rb_mut().split_cols(1).0);
                (lower, taus.p2[i]) = reduce(below, None, scratch)?;
            }
        }
        let (theta, _) = direction(upper, lower);
        let above = x12.rb_mut().block(i, i, 1, cols - i);
        combine((-theta.1, -theta.0), above.t(), x22.rb().block(i, i, 1, cols - i).t())?;
        let above = x12.rb_mut().block(i, i, p - i, cols - i);
        let below = x22.rb_mut().block(i + 1, i, rows - i - 1, cols - i);
        let (right, tau) = reduce(above.t(), Some(below.t()), scratch)?;
        taus.q2[i] = tau.conj();
        before = Some((theta, right));
    }
    if let Some((theta, _)) = before {
        note(q - 1, theta, none::<T>());
    }
    let upper = x12.block(q, q, p - q, cols - q);
    let lower = x22.block(q, q, rows - q, cols - q);
    remaining_rows(upper, Some(lower), &mut taus.q2[q..], scratch)
}

/// Makes the first column of X11 and X21: some vector orthogonal to those of X12 and X22.
fn begin<T: Scalar>(
    x12: &MatMut<'_, T>,
    x22: &MatMut<'_, T>,
    (first, second): (&mut [T], &mut [T]),
    scratch: &mut [T],
) -> Result<(), Error> {
    first.fill(T::ZERO);
    second.fill(T::ZERO);
    let (x1, x2) = (VecMut::from_slice(first), VecMut::from_slice(second));
    unbdb5_in(x1, x2, x12.rb(), x22.rb(), scratch)
}

/// [`reduce`] with a vector in a place of its own.
fn reduce_apart<T: Scalar>(
    vector: &mut [T],
    a: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(T::Real, T), Error> {
    let rows = vector.len();
    reduce(MatMut::from_col_major(vector, rows, 1, rows)?, Some(a), scratch)
}
