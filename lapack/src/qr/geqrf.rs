//! QR factorisation, and its Q.

use super::factor::Sign;
use super::form::Form;
use crate::error::Error;
use crate::workspace::buffer;
use wasmblas::{MatMut, MatRef, Scalar, Side, Trans};

/// Factorises `A = Q R`: A is `m` by `n`, Q unitary, R upper trapezoidal, `min(m, n)` by `n`. R replaces
/// the upper triangle of A.
/// `Q = H₁ H₂ … H_k` with `H_i = I − τ_i v_i v_iᴴ`, `k = min(m, n)`; `v_i` begins with `i − 1`
/// zeros and a one, and what follows replaces A below the diagonal of column `i`. The diagonal of R
/// is real.
///
/// Blocked, with recursive panels: Elmroth and Gustavson, *Applying recursion to serial and parallel
/// QR factorization leads to better performance*, IBM J. Res. Dev. 44 (2000).
///
/// # Errors
/// [`Error::Argument`] if `tau` has not `min(m, n)` elements, or there is no memory.
pub fn geqrf<T: Scalar>(a: MatMut<'_, T>, tau: &mut [T]) -> Result<(), Error> {
    let mut scratch = buffer(geqrf_scratch(a.nrows(), a.ncols()))?;
    geqrf_in(a, tau, &mut scratch)
}

/// [`geqrf`] with scratch memory, at least `n` elements.
///
/// # Errors
/// [`Error::Argument`] as [`geqrf`], and if there is not enough scratch memory.
pub fn geqrf_in<T: Scalar>(
    a: MatMut<'_, T>,
    tau: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    Form::Qr.factor(Sign::Any, a, tau, scratch)
}

/// The scratch memory that is of use to [`geqrf_in`].
pub fn geqrf_scratch(m: usize, n: usize) -> usize {
    Form::Qr.factor_scratch(m, n)
}

/// As [`geqrf`], with a diagonal of R that is not negative.
///
/// # Errors
/// As [`geqrf`].
pub fn geqrfp<T: Scalar>(a: MatMut<'_, T>, tau: &mut [T]) -> Result<(), Error> {
    let mut scratch = buffer(geqrf_scratch(a.nrows(), a.ncols()))?;
    geqrfp_in(a, tau, &mut scratch)
}

/// [`geqrfp`] with scratch memory, as [`geqrf_in`].
///
/// # Errors
/// As [`geqrf_in`].
pub fn geqrfp_in<T: Scalar>(
    a: MatMut<'_, T>,
    tau: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    Form::Qr.factor(Sign::NotNegative, a, tau, scratch)
}

/// Replaces A, `m` by `n`, by the first `n` columns of Q, `m ≥ n ≥ k`, from the `k` reflectors that
/// [`geqrf`] left in its first `k` columns and in `tau`: `orgqr` and `ungqr` of LAPACK.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn ungqr<T: Scalar>(a: MatMut<'_, T>, tau: &[T]) -> Result<(), Error> {
    let mut scratch = buffer(ungqr_scratch(a.nrows(), a.ncols(), tau.len()))?;
    ungqr_in(a, tau, &mut scratch)
}

/// [`ungqr`] with scratch memory, at least `n` elements.
///
/// # Errors
/// [`Error::Argument`] as [`ungqr`], and if there is not enough scratch memory.
pub fn ungqr_in<T: Scalar>(a: MatMut<'_, T>, tau: &[T], scratch: &mut [T]) -> Result<(), Error> {
    Form::Qr.generate(a, tau, scratch)
}

/// The scratch memory that is of use to [`ungqr_in`] with `k` reflectors.
pub fn ungqr_scratch(m: usize, n: usize, k: usize) -> usize {
    Form::Qr.generate_scratch(m, n, k)
}

/// `C ← op(Q) C` or `C op(Q)`, with the Q that [`geqrf`] left in the columns of `a`, as many as `tau`
/// has elements: `ormqr` and `unmqr` of LAPACK. C is `m` by `n`.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn unmqr<T: Scalar>(
    side: Side,
    trans: Trans,
    a: MatRef<'_, T>,
    tau: &[T],
    c: MatMut<'_, T>,
) -> Result<(), Error> {
    let mut scratch = buffer(unmqr_scratch(side, c.nrows(), c.ncols(), tau.len()))?;
    unmqr_in(side, trans, a, tau, c, &mut scratch)
}

/// [`unmqr`] with scratch memory, at least `n` elements (left) or `m` (right).
///
/// # Errors
/// [`Error::Argument`] as [`unmqr`], and if there is not enough scratch memory.
pub fn unmqr_in<T: Scalar>(
    side: Side,
    trans: Trans,
    a: MatRef<'_, T>,
    tau: &[T],
    c: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    Form::Qr.multiply(side, trans, a, tau, c, scratch)
}

/// The scratch memory that is of use to [`unmqr_in`] with `k` reflectors.
pub fn unmqr_scratch(side: Side, m: usize, n: usize, k: usize) -> usize {
    Form::multiply_scratch(side, m, n, k)
}
