//! Linear systems with an LU factorisation.

use super::getrf;
use crate::auxiliary::{Order, laswp};
use crate::error::{Error, check_dim};
use wasmblas::{Diag, MatMut, MatRef, Scalar, Side, Trans, Uplo, trsm};

/// Up to so many unknowns and right-hand sides, substitution is done before level 3 has found out how
/// it would go about it.
const FEW_UNKNOWNS: usize = 8;
const FEW_COLUMNS: usize = 4;

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
    let few = n <= FEW_UNKNOWNS && b.ncols() <= FEW_COLUMNS;
    let mut solve = |uplo, diag| {
        if few {
            substitute(uplo, trans, diag, a, b.rb_mut());
            return Ok(());
        }
        trsm(Side::Left, uplo, trans, diag, T::ONE, a, b.rb_mut())
    };
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

/// `B ← op(A)⁻¹ B` for a triangular A, one unknown after the other.
fn substitute<T: Scalar>(
    uplo: Uplo,
    trans: Trans,
    diag: Diag,
    a: MatRef<'_, T>,
    mut b: MatMut<'_, T>,
) {
    let n = a.nrows();
    let (a, conj) = (if trans.is_transposed() { a.t() } else { a }, trans.is_conjugated());
    let descending = (uplo == Uplo::Upper) != trans.is_transposed();
    for j in 0..b.ncols() {
        for step in 0..n {
            let (i, known) = if descending { (n - 1 - step, n - step..n) } else { (step, 0..step) };
            let mut x = b.get(i, j);
            for p in known {
                x -= a.get(i, p).conj_if(conj) * b.get(p, j);
            }
            if diag == Diag::NonUnit {
                x = x.quotient(a.get(i, i).conj_if(conj));
            }
            b.set(i, j, x);
        }
    }
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
