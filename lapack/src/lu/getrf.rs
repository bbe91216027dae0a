//! LU factorisation.

use crate::auxiliary::{Order, laswp};
use crate::error::{Error, check_dim};
use wasmblas::{Diag, MatMut, Real, Scalar, Side, Trans, Uplo, gemm, scal, trsm};

/// Factorises `A = P L U` with partial pivoting: A is `m` by `n`, L is `m` by `min(m, n)` lower
/// trapezoidal with a diagonal of ones, U is `min(m, n)` by `n` upper trapezoidal; both replace A,
/// without the ones.
///
/// `ipiv`, of length `min(m, n)`, receives the interchanges: row `i` was exchanged with row
/// `ipiv[i] - 1`, in order (the numbers count from 1, as LAPACK's do). The pivot of a column is
/// its entry of largest `|re| + |im|`.
///
/// Recursive on columns, after Toledo, *Locality of reference in LU decomposition with partial
/// pivoting* (SIAM J. Matrix Anal. Appl. 18, 1997): nearly all work is in `gemm` and `trsm`.
///
/// # Errors
/// [`Error::Argument`] if `ipiv` has not the length `min(m, n)`; [`Error::Singular`] with the first
/// zero on the diagonal of U, after the factorisation has been completed.
pub fn getrf<T: Scalar>(a: MatMut<'_, T>, ipiv: &mut [i32]) -> Result<(), Error> {
    check_dim("ipiv", a.nrows().min(a.ncols()), ipiv.len())?;
    match factor(a, ipiv)? {
        None => Ok(()),
        Some(column) => Err(Error::Singular { index: column + 1 }),
    }
}

/// Factorises, and returns the first column whose pivot is zero.
fn factor<T: Scalar>(mut a: MatMut<'_, T>, ipiv: &mut [i32]) -> Result<Option<usize>, Error> {
    let (m, n) = (a.nrows(), a.ncols());
    let steps = m.min(n);
    if steps == 0 {
        return Ok(None);
    }
    if n == 1 {
        return Ok(column(a, &mut ipiv[0]));
    }
    let half = steps.div_ceil(2).min(n - 1);
    let (first, rest) = ipiv.split_at_mut(half);
    let (mut left, mut right) = a.rb_mut().split_cols(half);
    let zero = factor(left.rb_mut(), first)?;
    laswp(Order::Forward, right.rb_mut(), first)?;
    let (mut top, mut bottom) = right.split_rows(half);
    let triangle = left.rb().block(0, 0, half, half);
    trsm(Side::Left, Uplo::Lower, Trans::No, Diag::Unit, T::ONE, triangle, top.rb_mut())?;
    let below = left.rb().block(half, 0, m - half, half);
    gemm(Trans::No, Trans::No, -T::ONE, below, top.rb(), T::ONE, bottom.rb_mut())?;
    let second = factor(bottom, rest)?;
    laswp(Order::Forward, left.block(half, 0, m - half, half), rest)?;
    for p in rest {
        *p += half as i32;
    }
    Ok(zero.or(second.map(|column| column + half)))
}

/// Factorises a single column.
fn column<T: Scalar>(mut a: MatMut<'_, T>, ipiv: &mut i32) -> Option<usize> {
    let mut pivot = 0;
    let mut largest = a.get(0, 0).abs1();
    for i in 1..a.nrows() {
        let size = a.get(i, 0).abs1();
        if size > largest {
            (pivot, largest) = (i, size);
        }
    }
    *ipiv = pivot as i32 + 1;
    let x = a.get(pivot, 0);
    if x == T::ZERO {
        return Some(0);
    }
    a.set(pivot, 0, a.get(0, 0));
    a.set(0, 0, x);
    let below = a.split_rows(1).1;
    // Below this the reciprocal may overflow.
    if x.abs1() >= T::Real::MIN_POSITIVE {
        scal(x.recip(), below.col(0));
    } else {
        let mut below = below;
        for i in 0..below.nrows() {
            below.set(i, 0, below.get(i, 0) / x);
        }
    }
    None
}
