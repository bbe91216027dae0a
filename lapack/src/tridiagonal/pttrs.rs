//! Linear systems with a Hermitian positive definite tridiagonal matrix.

use super::pttrf;
use crate::error::{Error, check_dim};
use wasmblas::{MatMut, Scalar, Uplo};

/// Solves `A X = B` with the factors that [`pttrf`] left in `d` and `e`, of `L D Lᴴ` or, if `uplo`
/// is [`Uplo::Upper`], of `Uᴴ D U`; X replaces B (`n` by `nrhs`).
///
/// # Errors
/// [`Error::Argument`] if the lengths and shapes do not fit; then nothing is touched.
pub fn pttrs<T: Scalar>(
    uplo: Uplo,
    d: &[T::Real],
    e: &[T],
    mut b: MatMut<'_, T>,
) -> Result<(), Error> {
    let n = d.len();
    check_dim("e", n.saturating_sub(1), e.len())?;
    check_dim("b", n, b.nrows())?;
    let below = |i: usize| e[i].conj_if(uplo == Uplo::Upper);
    for j in 0..b.ncols() {
        for i in 1..n {
            b.set(i, j, b.get(i, j) - below(i - 1) * b.get(i - 1, j));
        }
        for i in (0..n).rev() {
            let x = b.get(i, j);
            let mut x = T::from_parts(x.re() / d[i], x.im() / d[i]);
            if i + 1 < n {
                x -= below(i).conj() * b.get(i + 1, j);
            }
            b.set(i, j, x);
        }
    }
    Ok(())
}

/// Solves `A X = B` with a Hermitian positive definite tridiagonal A, of which `d` is the diagonal
/// and `e` the subdiagonal, as [`pttrf`] and [`pttrs`] do. If A is not positive definite, B is left
/// as it is.
///
/// # Errors
/// Those of [`pttrf`] and [`pttrs`].
pub fn ptsv<T: Scalar>(d: &mut [T::Real], e: &mut [T], b: MatMut<'_, T>) -> Result<(), Error> {
    check_dim("b", d.len(), b.nrows())?;
    pttrf(d, e)?;
    pttrs(Uplo::Lower, d, e, b)
}
