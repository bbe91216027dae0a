//! Vectors orthogonal to others.

use crate::error::{Error, check_dim, check_scratch};
use crate::workspace::buffer;
use wasmblas::{MatRef, Real, Scalar, Trans, VecMut, gemv, nrm2};

/// Makes `x = (x1; x2)` orthogonal to the columns of `Q = (Q1; Q2)`, which are orthonormal. If x
/// lies in their range it becomes zero. Returns whether it does not.
///
/// One or two steps of the classical Gram–Schmidt process: if the second shortens x again, nothing
/// but rounding errors was left ("twice is enough", Parlett, *The Symmetric Eigenvalue Problem*,
/// section 6.9; Giraud, Langou and Rozložník, Comput. Math. Appl. 50, 2005).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn unbdb6<T: Scalar>(
    x1: VecMut<'_, T>,
    x2: VecMut<'_, T>,
    q1: MatRef<'_, T>,
    q2: MatRef<'_, T>,
) -> Result<bool, Error> {
    let mut scratch = buffer(q1.ncols())?;
    unbdb6_in(x1, x2, q1, q2, &mut scratch)
}

/// [`unbdb6`] with scratch memory, an element for each column of Q.
///
/// # Errors
/// As [`unbdb6`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn unbdb6_in<T: Scalar>(
    mut x1: VecMut<'_, T>,
    mut x2: VecMut<'_, T>,
    q1: MatRef<'_, T>,
    q2: MatRef<'_, T>,
    scratch: &mut [T],
) -> Result<bool, Error> {
    check(&x1, &x2, q1, q2, scratch)?;
    let enough = T::Real::from_f64(core::f64::consts::FRAC_1_SQRT_2);
    let none = T::Real::EPSILON * T::Real::from_f64(q1.ncols() as f64);
    let mut before = length(&x1, &x2);
    for first in [true, false] {
        subtract(x1.rb_mut(), x2.rb_mut(), q1, q2, scratch)?;
        let after = length(&x1, &x2);
        if after > enough * before || after.is_nan() {
            return Ok(true);
        }
        if !first || after <= none * before {
            break;
        }
        before = after;
    }
    clear(x1);
    clear(x2);
    Ok(false)
}

/// As [`unbdb6`], but if x lies in the range it becomes some other vector, not zero, which does not.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn unbdb5<T: Scalar>(
    x1: VecMut<'_, T>,
    x2: VecMut<'_, T>,
    q1: MatRef<'_, T>,
    q2: MatRef<'_, T>,
) -> Result<(), Error> {
    let mut scratch = buffer(q1.ncols())?;
    unbdb5_in(x1, x2, q1, q2, &mut scratch)
}

/// [`unbdb5`] with scratch memory, an element for each column of Q.
///
/// # Errors
/// As [`unbdb5`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn unbdb5_in<T: Scalar>(
    mut x1: VecMut<'_, T>,
    mut x2: VecMut<'_, T>,
    q1: MatRef<'_, T>,
    q2: MatRef<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    if unbdb6_in(x1.rb_mut(), x2.rb_mut(), q1, q2, scratch)? {
        return Ok(());
    }
    let (m1, m2) = (x1.len(), x2.len());
    for i in 0..m1 + m2 {
        // Both are zero here.
        if i < m1 {
            x1.set(i, T::ONE);
        } else {
            x2.set(i - m1, T::ONE);
        }
        if unbdb6_in(x1.rb_mut(), x2.rb_mut(), q1, q2, scratch)? {
            break;
        }
    }
    Ok(())
}

/// `x ← x − Q Qᴴ x`.
fn subtract<T: Scalar>(
    x1: VecMut<'_, T>,
    x2: VecMut<'_, T>,
    q1: MatRef<'_, T>,
    q2: MatRef<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let mut w = VecMut::from_slice(&mut scratch[..q1.ncols()]);
    gemv(Trans::ConjTrans, T::ONE, q1, x1.rb(), T::ZERO, w.rb_mut())?;
    gemv(Trans::ConjTrans, T::ONE, q2, x2.rb(), T::ONE, w.rb_mut())?;
    gemv(Trans::No, -T::ONE, q1, w.rb(), T::ONE, x1)?;
    gemv(Trans::No, -T::ONE, q2, w.rb(), T::ONE, x2)?;
    Ok(())
}

/// `|x|`.
pub(super) fn length<T: Scalar>(x1: &VecMut<'_, T>, x2: &VecMut<'_, T>) -> T::Real {
    nrm2(x1.rb()).hypot(nrm2(x2.rb()))
}

fn clear<T: Scalar>(mut x: VecMut<'_, T>) {
    for i in 0..x.len() {
        x.set(i, T::ZERO);
    }
}

fn check<T: Scalar>(
    x1: &VecMut<'_, T>,
    x2: &VecMut<'_, T>,
    q1: MatRef<'_, T>,
    q2: MatRef<'_, T>,
    scratch: &[T],
) -> Result<(), Error> {
    check_dim("q1", x1.len(), q1.nrows())?;
    check_dim("q2", x2.len(), q2.nrows())?;
    check_dim("q2", q1.ncols(), q2.ncols())?;
    check_scratch(q1.ncols(), scratch.len())
}
