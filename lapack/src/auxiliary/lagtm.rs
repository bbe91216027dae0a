//! Product with a tridiagonal matrix.

use crate::error::{Error, check_dim};
use wasmblas::{MatMut, MatRef, Scalar, Trans};

/// `B ← α op(A) X + β B`, where A is tridiagonal of order `n` with the diagonal `d`, `dl` below and
/// `du` above it, and X and B are `n` by `nrhs`. With `β = 0` B is overwritten and not read. Unlike
/// netlib's, α and β may be any numbers.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn lagtm<T: Scalar>(
    trans: Trans,
    alpha: T,
    dl: &[T],
    d: &[T],
    du: &[T],
    x: MatRef<'_, T>,
    beta: T,
    mut b: MatMut<'_, T>,
) -> Result<(), Error> {
    let n = d.len();
    check_dim("dl", n.saturating_sub(1), dl.len())?;
    check_dim("du", n.saturating_sub(1), du.len())?;
    check_dim("x", n, x.nrows())?;
    check_dim("b", n, b.nrows())?;
    check_dim("b", x.ncols(), b.ncols())?;
    let (below, above) = if trans.is_transposed() { (du, dl) } else { (dl, du) };
    let conj = trans.is_conjugated();
    for j in 0..b.ncols() {
        for i in 0..n {
            let mut sum = d[i].conj_if(conj) * x.get(i, j);
            if i > 0 {
                sum += below[i - 1].conj_if(conj) * x.get(i - 1, j);
            }
            if i + 1 < n {
                sum += above[i].conj_if(conj) * x.get(i + 1, j);
            }
            let old = if beta == T::ZERO { T::ZERO } else { beta * b.get(i, j) };
            b.set(i, j, if alpha == T::ZERO { old } else { old + alpha * sum });
        }
    }
    Ok(())
}
