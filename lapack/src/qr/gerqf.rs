//! RQ factorisation, and its Q.

use super::factor::Sign;
use super::form::Form;
use crate::error::Error;
use crate::workspace::buffer;
use wasmblas::{MatMut, MatRef, Scalar, Side, Trans};

/// Factorises `A = R Q`: A is `m` by `n`, Q unitary, R upper trapezoidal, `m` by `min(m, n)`. R replaces
/// the diagonal of A that ends with its last entry, and what is above it.
/// `Q = H₁ᴴ H₂ᴴ … H_kᴴ` with `H_i = I − τ_i v_i v_iᴴ`, `k = min(m, n)`; `v_i` ends with a one and
/// `k − i` zeros, and what precedes them, conjugated, replaces A in row `m − k + i`. The diagonal of
/// R is real.
///
/// # Errors
/// [`Error::Argument`] if `tau` has not `min(m, n)` elements, or there is no memory.
pub fn gerqf<T: Scalar>(a: MatMut<'_, T>, tau: &mut [T]) -> Result<(), Error> {
    let mut scratch = buffer(gerqf_scratch(a.nrows(), a.ncols()))?;
    gerqf_in(a, tau, &mut scratch)
}

/// [`gerqf`] with scratch memory, at least `m` elements.
///
/// # Errors
/// [`Error::Argument`] as [`gerqf`], and if there is not enough scratch memory.
pub fn gerqf_in<T: Scalar>(
    a: MatMut<'_, T>,
    tau: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    Form::Rq.factor(Sign::Any, a, tau, scratch)
}

/// The scratch memory that is of use to [`gerqf_in`].
pub fn gerqf_scratch(m: usize, n: usize) -> usize {
    Form::Rq.factor_scratch(m, n)
}

/// Replaces A, `m` by `n`, by the last `m` rows of Q, `n ≥ m ≥ k`, from the `k` reflectors that
/// [`gerqf`] left in its last `k` rows and in `tau`: `orgrq` and `ungrq` of LAPACK.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn ungrq<T: Scalar>(a: MatMut<'_, T>, tau: &[T]) -> Result<(), Error> {
    let mut scratch = buffer(ungrq_scratch(a.nrows(), a.ncols(), tau.len()))?;
    ungrq_in(a, tau, &mut scratch)
}

/// [`ungrq`] with scratch memory, at least `m` elements.
///
/// # Errors
/// [`Error::Argument`] as [`ungrq`], and if there is not enough scratch memory.
pub fn ungrq_in<T: Scalar>(a: MatMut<'_, T>, tau: &[T], scratch: &mut [T]) -> Result<(), Error> {
    Form::Rq.generate(a, tau, scratch)
}

/// The scratch memory that is of use to [`ungrq_in`] with `k` reflectors.
pub fn ungrq_scratch(m: usize, n: usize, k: usize) -> usize {
    Form::Rq.generate_scratch(m, n, k)
}

/// `C ← op(Q) C` or `C op(Q)`, with the Q that [`gerqf`] left in the rows of `a`, as many as `tau`
/// has elements: `ormrq` and `unmrq` of LAPACK. C is `m` by `n`.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn unmrq<T: Scalar>(
    side: Side,
    trans: Trans,
    a: MatRef<'_, T>,
    tau: &[T],
    c: MatMut<'_, T>,
) -> Result<(), Error> {
    let mut scratch = buffer(unmrq_scratch(side, c.nrows(), c.ncols(), tau.len()))?;
    unmrq_in(side, trans, a, tau, c, &mut scratch)
}

/// [`unmrq`] with scratch memory, at least `n` elements (left) or `m` (right).
///
/// # Errors
/// [`Error::Argument`] as [`unmrq`], and if there is not enough scratch memory.
pub fn unmrq_in<T: Scalar>(
    side: Side,
    trans: Trans,
    a: MatRef<'_, T>,
    tau: &[T],
    c: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    Form::Rq.multiply(side, trans, a, tau, c, scratch)
}

/// The scratch memory that is of use to [`unmrq_in`] with `k` reflectors.
pub fn unmrq_scratch(side: Side, m: usize, n: usize, k: usize) -> usize {
    Form::multiply_scratch(side, m, n, k)
}
