//! QL factorisation, and its Q.

use super::factor::Sign;
use super::form::Form;
use crate::error::Error;
use crate::workspace::buffer;
use wasmblas::{MatMut, MatRef, Scalar, Side, Trans};

/// Factorises `A = Q L`: A is `m` by `n`, Q unitary, L lower trapezoidal, `min(m, n)` by `n`. L replaces
/// the diagonal of A that ends with its last entry, and what is below it.
/// `Q = H_k … H₂ H₁` with `H_i = I − τ_i v_i v_iᴴ`, `k = min(m, n)`; `v_i` ends with a one and `k −
/// i` zeros, and what precedes them replaces A in column `n − k + i`. The diagonal of L is real.
///
/// # Errors
/// [`Error::Argument`] if `tau` has not `min(m, n)` elements, or there is no memory.
pub fn geqlf<T: Scalar>(a: MatMut<'_, T>, tau: &mut [T]) -> Result<(), Error> {
    let mut scratch = buffer(geqlf_scratch(a.nrows(), a.ncols()))?;
    geqlf_in(a, tau, &mut scratch)
}

/// [`geqlf`] with scratch memory, at least `n` elements.
///
/// # Errors
/// [`Error::Argument`] as [`geqlf`], and if there is not enough scratch memory.
pub fn geqlf_in<T: Scalar>(
    a: MatMut<'_, T>,
    tau: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    Form::Ql.factor(Sign::Any, a, tau, scratch)
}

/// The scratch memory that is of use to [`geqlf_in`].
pub fn geqlf_scratch(m: usize, n: usize) -> usize {
    Form::Ql.factor_scratch(m, n)
}

/// Replaces A, `m` by `n`, by the last `n` columns of Q, `m ≥ n ≥ k`, from the `k` reflectors that
/// [`geqlf`] left in its last `k` columns and in `tau`: `orgql` and `ungql` of LAPACK.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn ungql<T: Scalar>(a: MatMut<'_, T>, tau: &[T]) -> Result<(), Error> {
    let mut scratch = buffer(ungql_scratch(a.nrows(), a.ncols(), tau.len()))?;
    ungql_in(a, tau, &mut scratch)
}

/// [`ungql`] with scratch memory, at least `n` elements.
///
/// # Errors
/// [`Error::Argument`] as [`ungql`], and if there is not enough scratch memory.
pub fn ungql_in<T: Scalar>(a: MatMut<'_, T>, tau: &[T], scratch: &mut [T]) -> Result<(), Error> {
    Form::Ql.generate(a, tau, scratch)
}

/// The scratch memory that is of use to [`ungql_in`] with `k` reflectors.
pub fn ungql_scratch(m: usize, n: usize, k: usize) -> usize {
    Form::Ql.generate_scratch(m, n, k)
}

/// `C ← op(Q) C` or `C op(Q)`, with the Q that [`geqlf`] left in the columns of `a`, as many as `tau`
/// has elements: `ormql` and `unmql` of LAPACK. C is `m` by `n`.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn unmql<T: Scalar>(
    side: Side,
    trans: Trans,
    a: MatRef<'_, T>,
    tau: &[T],
    c: MatMut<'_, T>,
) -> Result<(), Error> {
    let mut scratch = buffer(unmql_scratch(side, c.nrows(), c.ncols(), tau.len()))?;
    unmql_in(side, trans, a, tau, c, &mut scratch)
}

/// [`unmql`] with scratch memory, at least `n` elements (left) or `m` (right).
///
/// # Errors
/// [`Error::Argument`] as [`unmql`], and if there is not enough scratch memory.
pub fn unmql_in<T: Scalar>(
    side: Side,
    trans: Trans,
    a: MatRef<'_, T>,
    tau: &[T],
    c: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    Form::Ql.multiply(side, trans, a, tau, c, scratch)
}

/// The scratch memory that is of use to [`unmql_in`] with `k` reflectors.
pub fn unmql_scratch(side: Side, m: usize, n: usize, k: usize) -> usize {
    Form::multiply_scratch(side, m, n, k)
}
