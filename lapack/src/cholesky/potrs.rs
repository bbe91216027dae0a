//! Linear systems with a Cholesky factorisation.

use super::definite::steps;
use super::potrf;
use crate::error::{Error, check_dim};
use wasmblas::{Diag, MatMut, MatRef, Scalar, Side, Uplo, trsm};

/// Solves `A X = B` with the factor that [`potrf`] left in the triangle `uplo` of `a` (`n` by `n`);
/// X replaces B (`n` by `nrhs`).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn potrs<T: Scalar>(uplo: Uplo, a: MatRef<'_, T>, mut b: MatMut<'_, T>) -> Result<(), Error> {
    check_dim("a", a.nrows(), a.ncols())?;
    check_dim("b", a.nrows(), b.nrows())?;
    for trans in steps(uplo) {
        trsm(Side::Left, uplo, trans, Diag::NonUnit, T::ONE, a, b.rb_mut())?;
    }
    Ok(())
}

/// Solves `A X = B` with a Hermitian positive definite A (`n` by `n`), whose triangle `uplo` is
/// given and replaced by its factor; X replaces B. If A is not positive definite, B is left as it
/// is.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
/// [`Error::NotPositiveDefinite`] as [`potrf`].
pub fn posv<T: Scalar>(uplo: Uplo, mut a: MatMut<'_, T>, b: MatMut<'_, T>) -> Result<(), Error> {
    check_dim("a", a.nrows(), a.ncols())?;
    check_dim("b", a.nrows(), b.nrows())?;
    potrf(uplo, a.rb_mut())?;
    potrs(uplo, a.rb(), b)
}
