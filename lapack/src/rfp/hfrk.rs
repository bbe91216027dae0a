//! Rank-k updates in rectangular full packed storage.

use super::storage::{Between, RfpMut};
use crate::error::{Error, check_dim};
use wasmblas::{MatRef, Scalar, Trans, gemm, herk};

/// `C ← α A Aᴴ + β C`, or `α Aᴴ A + β C` when `trans` is a transposing value: C is Hermitian, and
/// `op(A)` is `n` by `k`. LAPACK's `sfrk` for real types. Nothing at all is touched when `β = 1` and
/// `α = 0` or `k = 0`.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn hfrk<T: Scalar>(
    trans: Trans,
    alpha: T::Real,
    a: MatRef<'_, T>,
    beta: T::Real,
    mut c: RfpMut<'_, T>,
) -> Result<(), Error> {
    let (n, k) =
        if trans.is_transposed() { (a.ncols(), a.nrows()) } else { (a.nrows(), a.ncols()) };
    check_dim("c", n, c.order())?;
    if beta == T::Real::ONE && (alpha == T::Real::ZERO || k == 0) {
        return Ok(());
    }
    let (n1, n2) = c.split();
    let (no, adjoint, top, bottom) = if trans.is_transposed() {
        (Trans::ConjTrans, Trans::No, a.block(0, 0, k, n1), a.block(0, n1, k, n2))
    } else {
        (Trans::No, Trans::ConjTrans, a.block(0, 0, n1, k), a.block(n1, 0, n2, k))
    };
    let ((uplo, first), between) = c.first();
    herk(uplo, no, alpha, top, beta, first)?;
    let (alpha_t, beta_t) = (T::from_real(alpha), T::from_real(beta));
    match between {
        Between::Below(below) => gemm(no, adjoint, alpha_t, bottom, top, beta_t, below),
        Between::AdjointOfBelow(across) => gemm(no, adjoint, alpha_t, top, bottom, beta_t, across),
    }?;
    let ((uplo, second), _) = c.second();
    herk(uplo, no, alpha, bottom, beta, second)?;
    Ok(())
}
