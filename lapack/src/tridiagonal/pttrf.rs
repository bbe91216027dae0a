//! Factorisation of a Hermitian positive definite tridiagonal matrix.

use crate::error::{Error, check_dim};
use wasmblas::Scalar;

/// Factorises `A = L D Lᴴ`: A of order `n` has the real diagonal `d` and the subdiagonal `e`; D
/// replaces `d`, the subdiagonal of the unit bidiagonal L replaces `e`. Taken as the superdiagonal
/// of A, `e` becomes that of U in `A = Uᴴ D U`.
///
/// Golub and Van Loan, *Matrix Computations*, section 4.3.
///
/// # Errors
/// [`Error::Argument`] if the lengths do not fit; then nothing is touched.
/// [`Error::NotPositiveDefinite`] with the order of the first leading minor that is not positive;
/// unlike netlib's, also for NaN.
pub fn pttrf<T: Scalar>(d: &mut [T::Real], e: &mut [T]) -> Result<(), Error> {
    let n = d.len();
    check_dim("e", n.saturating_sub(1), e.len())?;
    for i in 0..n {
        if d[i].is_nan() || d[i] <= T::Real::ZERO {
            return Err(Error::NotPositiveDefinite { order: i + 1 });
        }
        if i + 1 < n {
            let (x, y) = (e[i].re(), e[i].im());
            let (u, v) = (x / d[i], y / d[i]);
            e[i] = T::from_parts(u, v);
            // Subtracted one after the other: their sum may overflow where the result does not.
            d[i + 1] = d[i + 1] - u * x - v * y;
        }
    }
    Ok(())
}
