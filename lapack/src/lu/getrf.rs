//! LU factorisation.

use crate::auxiliary::{Order, laswp};
use crate::error::{Error, check_dim};
use wasmblas::{Diag, MatMut, Scalar, Side, Trans, Uplo, gemm, geru, iamax, scal, swap, trsm};

/// Columns that are factorised without further halving, and what halves are multiples of: below this
/// a matrix product costs more in calls than it saves.
const PANEL: usize = 16;

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

/// [`getrf`] a column at a time.
///
/// # Errors
/// As [`getrf`].
pub fn getf2<T: Scalar>(a: MatMut<'_, T>, ipiv: &mut [i32]) -> Result<(), Error> {
    check_dim("ipiv", a.nrows().min(a.ncols()), ipiv.len())?;
    match panel(a, ipiv)? {
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
    if n <= PANEL {
        return panel(a, ipiv);
    }
    let half = (steps / 2).max(1).next_multiple_of(PANEL).min(n - 1).min(steps);
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

/// Factorises a few columns, one after the other (the right-looking algorithm of Golub and Van
/// Loan, *Matrix Computations*, section 3.4).
fn panel<T: Scalar>(mut a: MatMut<'_, T>, ipiv: &mut [i32]) -> Result<Option<usize>, Error> {
    let (m, n) = (a.nrows(), a.ncols());
    let mut zero = None;
    for (j, place) in ipiv.iter_mut().enumerate() {
        let p = j + iamax(a.rb().block(j, j, m - j, 1).col(0)).unwrap_or(0);
        *place = p as i32 + 1;
        let pivot = a.get(p, j);
        if pivot == T::ZERO {
            zero = zero.or(Some(j));
            continue;
        }
        if p != j {
            let (above, below) = a.rb_mut().split_rows(j + 1);
            swap(above.row(j), below.row(p - j - 1))?;
        }
        let (top, bottom) = a.rb_mut().split_rows(j + 1);
        let (left, right) = bottom.split_cols(j + 1);
        let mut multipliers = left.block(0, j, m - j - 1, 1);
        divide(multipliers.rb_mut(), pivot);
        let row = top.rb().row(j).part(j + 1, n - j - 1);
        geru(-T::ONE, multipliers.rb().col(0), row, right)?;
    }
    Ok(zero)
}

/// Divides a column by a pivot.
fn divide<T: Scalar>(mut column: MatMut<'_, T>, pivot: T) {
    if let Some(inverse) = pivot.accurate_recip() {
        scal(inverse, column.col(0));
    } else {
        for i in 0..column.nrows() {
            column.set(i, 0, column.get(i, 0).quotient(pivot));
        }
    }
}
