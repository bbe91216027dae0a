//! Linear systems with a triangular matrix.

use super::triangle::Triangle;
use crate::banded::solve_band;
use crate::error::{Error, check_dim};
use wasmblas::{BandRef, Diag, MatMut, MatRef, PackedRef, Scalar, Side, Trans, Uplo, trsm};

/// Solves `op(A) X = B` for X, which replaces B (`n` by `nrhs`), where A is triangular.
///
/// # Errors
/// [`Error::Singular`] with the first zero on the diagonal, [`Error::Argument`] if the shapes do
/// not fit; then nothing is touched.
pub fn trtrs<T: Scalar>(
    uplo: Uplo,
    trans: Trans,
    diag: Diag,
    a: MatRef<'_, T>,
    b: MatMut<'_, T>,
) -> Result<(), Error> {
    check(Triangle::Dense(uplo, a), diag, &b)?;
    Ok(trsm(Side::Left, uplo, trans, diag, T::ONE, a, b)?)
}

/// [`trtrs`] for a triangular band matrix.
///
/// # Errors
/// As [`trtrs`].
pub fn tbtrs<T: Scalar>(
    uplo: Uplo,
    trans: Trans,
    diag: Diag,
    a: BandRef<'_, T>,
    b: MatMut<'_, T>,
) -> Result<(), Error> {
    check(Triangle::Band(uplo, a), diag, &b)?;
    solve_band(uplo, trans, diag, a, b)
}

/// [`trtrs`] for a packed triangular matrix.
///
/// # Errors
/// As [`trtrs`].
pub fn tptrs<T: Scalar>(
    trans: Trans,
    diag: Diag,
    ap: PackedRef<'_, T>,
    mut b: MatMut<'_, T>,
) -> Result<(), Error> {
    let a = Triangle::Packed(ap);
    check(a, diag, &b)?;
    (0..b.ncols()).try_for_each(|j| a.solve(trans, diag, b.rb_mut().col(j)))
}

fn check<T: Scalar>(a: Triangle<'_, T>, diag: Diag, b: &MatMut<'_, T>) -> Result<(), Error> {
    a.check()?;
    check_dim("b", a.order(), b.nrows())?;
    a.singular(diag)
}
