//! LU factorisation of a tridiagonal matrix.

use crate::error::{Error, check_dim};
use wasmblas::Scalar;

/// Factorises `A = L U` with partial pivoting: A of order `n` has the diagonal `d`, `dl` below it
/// and `du` above it. U, with three diagonals, replaces `d` and `du` and fills `du2` (`n - 2`
/// entries); the multipliers that make up L replace `dl`. `ipiv[i]` is `i + 1`, or `i + 2` where
/// row `i` was exchanged with the next one.
///
/// Gaussian elimination (Golub and Van Loan, *Matrix Computations*, section 4.3); the pivot is the
/// entry of largest `|re| + |im|`.
///
/// # Errors
/// [`Error::Argument`] if the lengths do not fit; then nothing is touched. [`Error::Singular`] with
/// the first zero on the diagonal of U, after the factorisation has been completed.
pub fn gttrf<T: Scalar>(
    dl: &mut [T],
    d: &mut [T],
    du: &mut [T],
    du2: &mut [T],
    ipiv: &mut [i32],
) -> Result<(), Error> {
    let n = d.len();
    check_dim("dl", n.saturating_sub(1), dl.len())?;
    check_dim("du", n.saturating_sub(1), du.len())?;
    check_dim("du2", n.saturating_sub(2), du2.len())?;
    check_dim("ipiv", n, ipiv.len())?;
    for i in 0..n {
        ipiv[i] = i as i32 + 1;
        if i + 1 == n {
            break;
        }
        let mut fill = T::ZERO;
        if d[i].abs1() >= dl[i].abs1() {
            if d[i] != T::ZERO {
                let factor = dl[i].quotient(d[i]);
                dl[i] = factor;
                d[i + 1] -= factor * du[i];
            }
        } else {
            ipiv[i] += 1;
            let factor = d[i].quotient(dl[i]);
            (d[i], dl[i]) = (dl[i], factor);
            (du[i], d[i + 1]) = (d[i + 1], du[i] - factor * d[i + 1]);
            if i + 2 < n {
                fill = du[i + 1];
                du[i + 1] = -(factor * du[i + 1]);
            }
        }
        if i + 2 < n {
            du2[i] = fill;
        }
    }
    match d.iter().position(|&pivot| pivot == T::ZERO) {
        None => Ok(()),
        Some(i) => Err(Error::Singular { index: i + 1 }),
    }
}
