//! Cholesky factorisation in rectangular full packed storage, and what follows from it.

use super::storage::{Between, RfpMut, RfpRef, lower};
use super::{tfsm, tftri};
use crate::cholesky::{definite::steps, lauum, potrf};
use crate::error::{Error, check_dim};
use crate::triangular::adjoint;
use wasmblas::{Diag, MatMut, Scalar, Side, Trans, herk, trmm, trsm};

/// Factorises a Hermitian positive definite matrix: `A = L Lᴴ` from the lower triangle, or
/// `A = Uᴴ U` from the upper one. The factor replaces the triangle; imaginary parts on the diagonal
/// are not read.
///
/// The stored blocks are those of A and of L, or of their adjoints; since `U = Lᴴ`, one description
/// serves both triangles.
///
/// # Errors
/// [`Error::NotPositiveDefinite`] as [`potrf`](crate::potrf()).
pub fn pftrf<T: Scalar>(mut a: RfpMut<'_, T>) -> Result<(), Error> {
    let (offset, one) = (a.split().0, T::ONE);
    let ((uplo, mut first), between) = a.first();
    potrf(uplo, first.rb_mut())?;
    let (op, diag, first) = (lower(uplo), Diag::NonUnit, first.rb());
    match between {
        Between::Below(below) => trsm(Side::Right, uplo, adjoint(op), diag, one, first, below),
        Between::AdjointOfBelow(across) => trsm(Side::Left, uplo, op, diag, one, first, across),
    }?;
    let ((uplo, mut second), between) = a.second();
    let (trans, between) = match &between {
        Between::Below(below) => (Trans::No, below.rb()),
        Between::AdjointOfBelow(across) => (Trans::ConjTrans, across.rb()),
    };
    herk(uplo, trans, -T::Real::ONE, between, T::Real::ONE, second.rb_mut())?;
    match potrf(uplo, second) {
        Err(Error::NotPositiveDefinite { order }) => {
            Err(Error::NotPositiveDefinite { order: offset + order })
        }
        outcome => outcome,
    }
}

/// Solves `A X = B` with the factor that [`pftrf`] left; X replaces B (`n` by `nrhs`).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn pftrs<T: Scalar>(a: RfpRef<'_, T>, mut b: MatMut<'_, T>) -> Result<(), Error> {
    check_dim("b", a.order(), b.nrows())?;
    for trans in steps(a.uplo()) {
        tfsm(Side::Left, trans, Diag::NonUnit, T::ONE, a, b.rb_mut())?;
    }
    Ok(())
}

/// Replaces the factor that [`pftrf`] left by the same triangle of A's inverse.
///
/// # Errors
/// [`Error::Singular`] if a diagonal entry of the factor is zero; then nothing is touched.
pub fn pftri<T: Scalar>(mut a: RfpMut<'_, T>) -> Result<(), Error> {
    tftri(Diag::NonUnit, a.rb_mut())?;
    // `Wᴴ W` with `W = L⁻¹`.
    let (one, real_one) = (T::ONE, T::Real::ONE);
    let ((uplo, mut first), between) = a.first();
    lauum(uplo, first.rb_mut())?;
    let (trans, between) = match &between {
        Between::Below(below) => (Trans::ConjTrans, below.rb()),
        Between::AdjointOfBelow(across) => (Trans::No, across.rb()),
    };
    herk(uplo, trans, real_one, between, real_one, first)?;
    let ((uplo, mut second), between) = a.second();
    let (op, diag, triangle) = (lower(uplo), Diag::NonUnit, second.rb());
    match between {
        Between::Below(below) => trmm(Side::Left, uplo, adjoint(op), diag, one, triangle, below),
        Between::AdjointOfBelow(across) => trmm(Side::Right, uplo, op, diag, one, triangle, across),
    }?;
    lauum(uplo, second.rb_mut())
}
