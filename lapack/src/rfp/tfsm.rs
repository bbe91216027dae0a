//! Triangular systems in rectangular full packed storage.

use super::storage::{Between, Corner, RfpRef, lower};
use crate::error::{Error, check_dim};
use crate::triangular::{adjoint, of_transpose};
use wasmblas::{Diag, MatMut, MatRef, Scalar, Side, Trans, Uplo, gemm, trsm};

/// Solves `op(A) X = α B` ([`Side::Left`]) or `X op(A) = α B` ([`Side::Right`]) for X, which
/// replaces B, where A is triangular; its diagonal is not read if it is [`Diag::Unit`]. A singular A
/// gives Inf or NaN; nothing is tested.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn tfsm<T: Scalar>(
    side: Side,
    trans: Trans,
    diag: Diag,
    alpha: T,
    a: RfpRef<'_, T>,
    b: MatMut<'_, T>,
) -> Result<(), Error> {
    // `X op(A) = B` is `op(A)ᵀ Xᵀ = Bᵀ`.
    let (b, trans) = match side {
        Side::Left => (b, trans),
        Side::Right => (b.t(), of_transpose(trans)),
    };
    check_dim("a", b.nrows(), a.order())?;
    // U is the adjoint of the lower triangular matrix that the blocks describe.
    let trans = if a.uplo() == Uplo::Lower { trans } else { adjoint(trans) };
    let (mut top, mut bottom) = b.split_rows(a.split().0);
    let solve = |alpha, (uplo, block): Corner<MatRef<'_, T>>, b: MatMut<'_, T>| {
        let trans = if lower(uplo) == Trans::No { trans } else { adjoint(trans) };
        trsm(Side::Left, uplo, trans, diag, alpha, block, b)
    };
    let (op, between) = match a.between() {
        Between::Below(below) => (trans, below),
        Between::AdjointOfBelow(across) => (adjoint(trans), across),
    };
    let subtract = |known: MatRef<'_, T>, b: MatMut<'_, T>| {
        gemm(op, Trans::No, -T::ONE, between, known, alpha, b)
    };
    if trans.is_transposed() {
        solve(alpha, a.second(), bottom.rb_mut())?;
        subtract(bottom.rb(), top.rb_mut())?;
        solve(T::ONE, a.first(), top)?;
    } else {
        solve(alpha, a.first(), top.rb_mut())?;
        subtract(top.rb(), bottom.rb_mut())?;
        solve(T::ONE, a.second(), bottom)?;
    }
    Ok(())
}
