//! LQ factorisation, and its Q.

use super::factor::Sign;
use super::form::Form;
use crate::error::Error;
use crate::workspace::buffer;
use wasmblas::{MatMut, MatRef, Scalar, Side, Trans};

/// Factorises `A = L Q`: A is `m` by `n`, Q unitary, L lower trapezoidal, `m` by `min(m, n)`. L replaces
/// the lower triangle of A.
/// `Q = H_kᴴ … H₂ᴴ H₁ᴴ` with `H_i = I − τ_i v_i v_iᴴ`, `k = min(m, n)`; `v_i` begins with `i − 1`
/// zeros and a one, and what follows, conjugated, replaces A right of the diagonal of row `i`. The
/// diagonal of L is real.
///
/// # Errors
/// [`Error::Argument`] if `tau` has not `min(m, n)` elements, or there is no memory.
pub fn gelqf<T: Scalar>(a: MatMut<'_, T>, tau: &mut [T]) -> Result<(), Error> {
    let mut scratch = buffer(gelqf_scratch(a.nrows(), a.ncols()))?;
    gelqf_in(a, tau, &mut scratch)
}

/// [`gelqf`] with scratch memory, at least `m` elements.
///
/// # Errors
/// [`Error::Argument`] as [`gelqf`], and if there is not enough scratch memory.
pub fn gelqf_in<T: Scalar>(
    a: MatMut<'_, T>,
    tau: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    Form::Lq.factor(Sign::Any, a, tau, scratch)
}

/// The scratch memory that is of use to [`gelqf_in`].
pub fn gelqf_scratch(m: usize, n: usize) -> usize {
    Form::Lq.factor_scratch(m, n)
}

/// Replaces A, `m` by `n`, by the first `m` rows of Q, `n ≥ m ≥ k`, from the `k` reflectors that
/// [`gelqf`] left in its first `k` rows and in `tau`: `orglq` and `unglq` of LAPACK.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn unglq<T: Scalar>(a: MatMut<'_, T>, tau: &[T]) -> Result<(), Error> {
    let mut scratch = buffer(unglq_scratch(a.nrows(), a.ncols(), tau.len()))?;
    unglq_in(a, tau, &mut scratch)
}

/// [`unglq`] with scratch memory, at least `m` elements.
///
/// # Errors
/// [`Error::Argument`] as [`unglq`], and if there is not enough scratch memory.
pub fn unglq_in<T: Scalar>(a: MatMut<'_, T>, tau: &[T], scratch: &mut [T]) -> Result<(), Error> {
    Form::Lq.generate(a, tau, scratch)
}

/// The scratch memory that is of use to [`unglq_in`] with `k` reflectors.
pub fn unglq_scratch(m: usize, n: usize, k: usize) -> usize {
    Form::Lq.generate_scratch(m, n, k)
}

/// `C ← op(Q) C` or `C op(Q)`, with the Q that [`gelqf`] left in the rows of `a`, as many as `tau`
/// has elements: `ormlq` and `unmlq` of LAPACK. C is `m` by `n`.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn unmlq<T: Scalar>(
    side: Side,
    trans: Trans,
    a: MatRef<'_, T>,
    tau: &[T],
    c: MatMut<'_, T>,
) -> Result<(), Error> {
    let mut scratch = buffer(unmlq_scratch(side, c.nrows(), c.ncols(), tau.len()))?;
    unmlq_in(side, trans, a, tau, c, &mut scratch)
}

/// [`unmlq`] with scratch memory, at least `n` elements (left) or `m` (right).
///
/// # Errors
/// [`Error::Argument`] as [`unmlq`], and if there is not enough scratch memory.
pub fn unmlq_in<T: Scalar>(
    side: Side,
    trans: Trans,
    a: MatRef<'_, T>,
    tau: &[T],
    c: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    Form::Lq.multiply(side, trans, a, tau, c, scratch)
}

/// The scratch memory that is of use to [`unmlq_in`] with `k` reflectors.
pub fn unmlq_scratch(side: Side, m: usize, n: usize, k: usize) -> usize {
    Form::multiply_scratch(side, m, n, k)
}
