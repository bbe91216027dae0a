//! LU factorisation.

use super::ahead::{self, factor_ahead};
use crate::auxiliary::{Order, laswp};
use crate::error::{Error, check_dim};
use wasmblas::fused::eliminate;
use wasmblas::tasks::gemm_early;
use wasmblas::{Diag, MatMut, MatRef, Scalar, Side, Trans, Uplo, iamax, scal, swap, trsm};

/// Columns that are factorised without further halving: below this a matrix product costs more in
/// calls than it saves.
const PANEL: usize = 32;

/// The most columns that are factorised before the others are updated: as many as a product of
/// matrices takes at a time. Of twice as many it would be no faster, and workers could begin later.
const WIDEST: usize = 256;

/// Bytes of a matrix with adjacent rows up to which the same holds, as long as it stays near a level-1 cache. Of a
/// complex one fewer: its products have more to do.
const fn cached<T: Scalar>() -> usize {
    if T::IS_COMPLEX { 32 << 10 } else { 72 << 10 }
}

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
    let zero = if ahead::fits(ipiv.len()) { factor_ahead(a, ipiv)? } else { factor(a, ipiv)? };
    match zero {
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
#[inline(never)]
pub(super) fn factor<T: Scalar>(
    mut a: MatMut<'_, T>,
    ipiv: &mut [i32],
) -> Result<Option<usize>, Error> {
    match first_columns(a.rb()) {
        0 => panel(a, ipiv),
        half => {
            let (rows, (first, _)) = (a.nrows(), ipiv.split_at_mut(half));
            let zero = factor(a.rb_mut().block(0, 0, rows, half), first)?;
            Ok(zero.or(complete(a, ipiv, half)?))
        }
    }
}

/// How many columns are factorised before the others; 0 if it is all of them at once.
fn first_columns<T: Scalar>(a: MatRef<'_, T>) -> usize {
    let (m, n) = (a.nrows(), a.ncols());
    let steps = m.min(n);
    let cached = a.row_stride() == 1 && m * n * size_of::<T>() <= cached::<T>();
    if n <= PANEL || cached {
        return 0;
    }
    (steps / 2).clamp(1, WIDEST).next_multiple_of(16).min(n - 1).min(steps)
}

/// The rest of [`factor`] when so many columns have been factorised. Returns the first of the
/// others whose pivot is zero.
fn complete<T: Scalar>(
    a: MatMut<'_, T>,
    ipiv: &mut [i32],
    half: usize,
) -> Result<Option<usize>, Error> {
    let m = a.nrows();
    let (first, rest) = ipiv.split_at_mut(half);
    let (left, mut right) = a.split_cols(half);
    laswp(Order::Forward, right.rb_mut(), first)?;
    let (mut top, mut bottom) = right.split_rows(half);
    let triangle = left.rb().block(0, 0, half, half);
    trsm(Side::Left, Uplo::Lower, Trans::No, Diag::Unit, T::ONE, triangle, top.rb_mut())?;
    let below = left.rb().block(half, 0, m - half, half);
    let (no, one, next) = (Trans::No, T::ONE, first_columns(bottom.rb()));
    // Workers may update the columns after the next ones while these are factorised here.
    let mut found = Ok(None);
    gemm_early(no, no, -one, below, top.rb(), one, bottom.rb_mut(), next, &mut |columns| {
        found = factor(columns, &mut rest[..next]);
    })?;
    let second = match next {
        0 => panel(bottom, rest)?,
        _ => found?.or(complete(bottom, rest, next)?),
    };
    laswp(Order::Forward, left.block(half, 0, m - half, half), rest)?;
    for p in rest {
        *p += half as i32;
    }
    Ok(second.map(|column| column + half))
}

/// Factorises a few columns without recursion (the right-looking algorithm of Golub and Van Loan,
/// *Matrix Computations*, section 3.4): some columns one after the other, then the others by them.
#[inline(never)]
fn panel<T: Scalar>(a: MatMut<'_, T>, ipiv: &mut [i32]) -> Result<Option<usize>, Error> {
    if T::IS_COMPLEX { by::<T, 2>(a, ipiv) } else { by::<T, 4>(a, ipiv) }
}

/// [`panel`] by `K` columns at a time.
fn by<T: Scalar, const K: usize>(
    mut a: MatMut<'_, T>,
    ipiv: &mut [i32],
) -> Result<Option<usize>, Error> {
    let (m, n) = (a.nrows(), a.ncols());
    let mut zero = None;
    for (block, places) in ipiv.chunks_mut(K).enumerate() {
        let first = block * K;
        // Where the rows end within a block there is nothing left to eliminate but single columns.
        let end = if places.len() == K { first + K } else { n };
        for (j, place) in (first..).zip(places) {
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
            let (mut column, right) = a.rb_mut().block(j, j, m - j, end - j).split_cols(1);
            divide(column.rb_mut().block(1, 0, m - j - 1, 1), pivot);
            eliminate::<T, 1>(column.rb(), right);
        }
        if end < n {
            let (left, right) = a.rb_mut().block(first, first, m - first, n - first).split_cols(K);
            eliminate::<T, K>(left.rb(), right);
        }
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
