//! The factor with its interchanges made.

use super::block::{lower_mut, reversed};
use super::pivots::{Pivots, Step};
use crate::error::{Error, check_dim};
use wasmblas::{MatMut, MatRef, Scalar, Uplo, swap};

/// Makes the triangle `uplo` of `a`, as [`sytrf`](super::sytrf()) or [`hetrf`](super::hetrf()) left
/// it, hold a triangular L (U) and the diagonal of D, so that `A = P L D Lᵀ Pᵀ` with P the product
/// of all interchanges: the rows of the columns are exchanged as later steps would have, and the
/// off-diagonal entries of D move to `e`, of length `n`, where their rows' second (L) or first (U)
/// column is, zero elsewhere.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or `ipiv` is no list of pivots; then nothing is
/// touched.
pub fn syconv<T: Scalar>(
    uplo: Uplo,
    a: MatMut<'_, T>,
    ipiv: &[i32],
    e: &mut [T],
) -> Result<(), Error> {
    let pivots = check(uplo, a.rb(), ipiv, e)?;
    let mut a = lower_mut(uplo, a);
    for (k, step) in pivots.forward() {
        let first = reversed(uplo, e.len(), k);
        e[first] = T::ZERO;
        if let Step::Two(_) = step {
            e[first] = a.get(k + 1, k);
            e[reversed(uplo, e.len(), k + 1)] = T::ZERO;
            a.set(k + 1, k, T::ZERO);
        }
        exchange(&mut a, k, step)?;
    }
    Ok(())
}

/// Undoes [`syconv`].
///
/// # Errors
/// Those of [`syconv`].
pub fn syconv_revert<T: Scalar>(
    uplo: Uplo,
    a: MatMut<'_, T>,
    ipiv: &[i32],
    e: &[T],
) -> Result<(), Error> {
    let pivots = check(uplo, a.rb(), ipiv, e)?;
    let mut a = lower_mut(uplo, a);
    for (k, step) in pivots.backward() {
        exchange(&mut a, k, step)?;
        if let Step::Two(_) = step {
            a.set(k + 1, k, e[reversed(uplo, e.len(), k)]);
        }
    }
    Ok(())
}

fn check<'a, T: Scalar>(
    uplo: Uplo,
    a: MatRef<'_, T>,
    ipiv: &'a [i32],
    e: &[T],
) -> Result<Pivots<'a>, Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("e", n, e.len())?;
    Pivots::new(uplo, ipiv, n)
}

/// Exchanges the rows of a step at `k` in the columns before it.
fn exchange<T: Scalar>(a: &mut MatMut<'_, T>, k: usize, step: Step) -> Result<(), Error> {
    let (q, p) = step.exchange(k);
    if q != p {
        let n = a.nrows();
        let (above, below) = a.rb_mut().block(0, 0, n, k).split_rows(p);
        swap(above.row(q), below.row(0))?;
    }
    Ok(())
}
