//! Linear systems with a tridiagonal matrix.

use crate::error::{Error, check_dim};
use wasmblas::{MatMut, Scalar, Trans};

/// Solves `op(A) X = B` with the factors that [`gttrf`](super::gttrf) left; X replaces B (`n` by
/// `nrhs`).
///
/// # Errors
/// [`Error::Argument`] if the lengths and shapes do not fit; then nothing is touched.
pub fn gttrs<T: Scalar>(
    trans: Trans,
    dl: &[T],
    d: &[T],
    du: &[T],
    du2: &[T],
    ipiv: &[i32],
    mut b: MatMut<'_, T>,
) -> Result<(), Error> {
    let n = d.len();
    check_dim("dl", n.saturating_sub(1), dl.len())?;
    check_dim("du", n.saturating_sub(1), du.len())?;
    check_dim("du2", n.saturating_sub(2), du2.len())?;
    check_dim("ipiv", n, ipiv.len())?;
    check_dim("b", n, b.nrows())?;
    let conj = trans.is_conjugated();
    let lower = |i: usize| (dl[i].conj_if(conj), ipiv[i] != i as i32 + 1);
    let diagonal = |i: usize| d[i].conj_if(conj);
    let above = |i: usize, step: usize| if step == 1 { du[i] } else { du2[i] }.conj_if(conj);
    for j in 0..b.ncols() {
        let mut x = b.rb_mut().block(0, j, n, 1);
        if trans.is_transposed() {
            for i in 0..n {
                let known = (1..=i.min(2)).fold(x.get(i, 0), |sum, step| {
                    sum - above(i - step, step) * x.get(i - step, 0)
                });
                x.set(i, 0, known.quotient(diagonal(i)));
            }
            for i in (1..n).rev() {
                let (factor, exchanged) = lower(i - 1);
                let (this, next) = (x.get(i - 1, 0), x.get(i, 0));
                let reduced = this - factor * next;
                let (this, next) = if exchanged { (next, reduced) } else { (reduced, next) };
                x.set(i - 1, 0, this);
                x.set(i, 0, next);
            }
        } else {
            for i in 1..n {
                let (factor, exchanged) = lower(i - 1);
                let (this, next) = (x.get(i - 1, 0), x.get(i, 0));
                let (this, next) = if exchanged { (next, this) } else { (this, next) };
                x.set(i - 1, 0, this);
                x.set(i, 0, next - factor * this);
            }
            for i in (0..n).rev() {
                let known = (1..=(n - 1 - i).min(2))
                    .fold(x.get(i, 0), |sum, step| sum - above(i, step) * x.get(i + step, 0));
                x.set(i, 0, known.quotient(diagonal(i)));
            }
        }
    }
    Ok(())
}

/// Solves `A X = B` by Gaussian elimination with partial pivoting: A of order `n` has the diagonal
/// `d`, `dl` below it and `du` above it; X replaces B. The three diagonals of U replace `d`, `du`
/// and, but for its last entry, `dl`.
///
/// # Errors
/// [`Error::Argument`] if the lengths and shapes do not fit; then nothing is touched.
/// [`Error::Singular`] with the first zero on the diagonal of U; B is then not the solution.
pub fn gtsv<T: Scalar>(
    dl: &mut [T],
    d: &mut [T],
    du: &mut [T],
    mut b: MatMut<'_, T>,
) -> Result<(), Error> {
    let (n, nrhs) = (d.len(), b.ncols());
    check_dim("dl", n.saturating_sub(1), dl.len())?;
    check_dim("du", n.saturating_sub(1), du.len())?;
    check_dim("b", n, b.nrows())?;
    for i in 1..n {
        let exchanged = d[i - 1].abs1() < dl[i - 1].abs1();
        let mut fill = T::ZERO;
        let factor;
        if exchanged {
            factor = d[i - 1].quotient(dl[i - 1]);
            d[i - 1] = dl[i - 1];
            (du[i - 1], d[i]) = (d[i], du[i - 1] - factor * d[i]);
            if i + 1 < n {
                fill = du[i];
                du[i] = -(factor * du[i]);
            }
        } else {
            if d[i - 1] == T::ZERO {
                return Err(Error::Singular { index: i });
            }
            factor = dl[i - 1].quotient(d[i - 1]);
            d[i] -= factor * du[i - 1];
        }
        dl[i - 1] = fill;
        for j in 0..nrhs {
            let (this, next) = (b.get(i - 1, j), b.get(i, j));
            let (this, next) = if exchanged { (next, this) } else { (this, next) };
            b.set(i - 1, j, this);
            b.set(i, j, next - factor * this);
        }
    }
    if n > 0 && d[n - 1] == T::ZERO {
        return Err(Error::Singular { index: n });
    }
    for j in 0..nrhs {
        for i in (0..n).rev() {
            let mut x = b.get(i, j);
            if i + 1 < n {
                x -= du[i] * b.get(i + 1, j);
            }
            if i + 2 < n {
                x -= dl[i] * b.get(i + 2, j);
            }
            b.set(i, j, x.quotient(d[i]));
        }
    }
    Ok(())
}
