//! Linear systems with an LU factorisation.

use super::getrf;
use crate::auxiliary::{Order, laswp};
use crate::error::{Error, check_dim};
use wasmblas::{Diag, MatMut, MatRef, Scalar, Side, Trans, Uplo, trsm};

/// Solves `op(A) X = B` with the factors and interchanges that [`getrf`] left in `a` (`n` by `n`)
/// and `ipiv`; X replaces B (`n` by `nrhs`).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn getrs<T: Scalar>(
    trans: Trans,
    a: MatRef<'_, T>,
    ipiv: &[i32],
    mut b: MatMut<'_, T>,
) -> Result<(), Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("ipiv", n, ipiv.len())?;
    check_dim("b", n, b.nrows())?;
    if !trans.is_transposed() {
        laswp(Order::Forward, b.rb_mut(), ipiv)?;
    }
    let mut solve = |uplo, diag| trsm(Side::Left, uplo, trans, diag, T::ONE, a, b.rb_mut());
    if trans.is_transposed() {
        solve(Uplo::Upper, Diag::NonUnit)?;
        solve(Uplo::Lower, Diag::Unit)?;
        laswp(Order::Backward, b, ipiv)?;
    } else {
        solve(Uplo::Lower, Diag::Unit)?;
        solve(Uplo::Upper, Diag::NonUnit)?;
    }
    Ok(())
}

/// Solves `A X = B`: A (`n` by `n`) is replaced by its LU factors, `ipiv` by the interchanges, B by
/// X. If A is singular, B is left as it is.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched. [`Error::Singular`] as
/// [`getrf`].
pub fn gesv<T: Scalar>(
    mut a: MatMut<'_, T>,
    ipiv: &mut [i32],
    b: MatMut<'_, T>,
) -> Result<(), Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("b", n, b.nrows())?;
    getrf(a.rb_mut(), ipiv)?;
    getrs(Trans::No, a.rb(), ipiv, b)
}
