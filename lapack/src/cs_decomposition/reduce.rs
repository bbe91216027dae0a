//! The steps that simultaneous bidiagonalisations have in common.

use super::angles::Pair;
use crate::error::Error;
use crate::householder::{Direct, larfgp, reflect};
use crate::qr::{Form, Sign};
use wasmblas::{MatMut, MatRef, Scalar, Side, Trans, VecMut, axpby, scal};

/// Factors of the reflectors that bring a partitioned matrix into bidiagonal-block form: as many as
/// there are reflectors. Of a matrix that is not wanted there need be none.
pub(super) struct Taus<'a, T> {
    pub p1: &'a mut [T],
    pub p2: &'a mut [T],
    pub q1: &'a mut [T],
    pub q2: &'a mut [T],
}

/// Makes the reflector H with `Hᴴ x = (β; 0)`, `β ≥ 0`, which replaces x: β and τ.
fn reflector<T: Scalar>(mut x: VecMut<'_, T>) -> (T::Real, T) {
    let mut alpha = x.rb().get(0);
    let rest = x.len() - 1;
    let tau = larfgp(&mut alpha, x.rb_mut().part(1, rest));
    x.set(0, alpha);
    (alpha.re(), tau)
}

/// `A ← Hᴴ A` for a reflector in `v`.
fn apply<T: Scalar>(
    v: MatRef<'_, T>,
    tau: T,
    a: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let tail = v.block(1, 0, v.nrows() - 1, 1).col(0);
    reflect(Direct::Forward, false, tail, tau.conj(), a, scratch)
}

/// Makes the [`reflector`] of the first column and applies it to the others, and to all of another
/// matrix: β and τ. With views transposed rows take the place of columns, and τ is, as
/// [`gelqf`](crate::gelqf) has it, the conjugate.
pub(super) fn reduce<T: Scalar>(
    a: MatMut<'_, T>,
    other: Option<MatMut<'_, T>>,
    scratch: &mut [T],
) -> Result<(T::Real, T), Error> {
    let (mut first, rest) = a.split_cols(1);
    let (beta, tau) = reflector(first.rb_mut().col(0));
    apply(first.rb(), tau, rest, scratch)?;
    if let Some(other) = other {
        apply(first.rb(), tau, other, scratch)?;
    }
    Ok((beta, tau))
}

/// `y ← c y − s x` for the first columns of two matrices.
pub(super) fn combine<T: Scalar>(
    (c, s): Pair<T::Real>,
    y: MatMut<'_, T>,
    x: MatRef<'_, T>,
) -> Result<(), Error> {
    Ok(axpby(T::from_real(-s), x.col(0), T::from_real(c), y.col(0))?)
}

/// Gives all entries the other sign.
pub(super) fn negate<T: Scalar>(mut a: MatMut<'_, T>) {
    for j in 0..a.ncols() {
        scal(-T::ONE, a.rb_mut().col(j));
    }
}

/// What remains of the right blocks after their first `q` rows and columns are done, which become
/// `(0 −I 0)`, in `upper`, and `(0 0 I)`: both by LQ factorisation, with one τ a row.
pub(super) fn remaining_rows<T: Scalar>(
    mut upper: MatMut<'_, T>,
    lower: Option<MatMut<'_, T>>,
    tau: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let rows = upper.nrows();
    let (first, second) = tau.split_at_mut(rows);
    negate(upper.rb_mut());
    Form::Lq.factor(Sign::NotNegative, upper.rb_mut(), first, scratch)?;
    let Some(mut lower) = lower else { return Ok(()) };
    let (side, adjoint) = (Side::Right, Trans::ConjTrans);
    Form::Lq.multiply(side, adjoint, upper.rb(), first, lower.rb_mut(), scratch)?;
    Form::Lq.factor(Sign::NotNegative, lower.split_cols(rows).1, second, scratch)
}
