//! The inverse from an LU factorisation.

use crate::error::{Error, check_dim, check_scratch};
use crate::triangular::{Triangle, invert};
use crate::workspace::buffer;
use wasmblas::fused::subtract;
use wasmblas::{Diag, MatMut, Scalar, Side, Trans, Uplo, VecMut, copy, gemm, gemv, swap, trsm};

/// Columns of L that are divided by at a time.
const BLOCK: usize = 64;

/// Replaces the factors and interchanges that [`getrf`](crate::getrf()) left in `a` (`n` by `n`) and
/// `ipiv` by the inverse of the matrix they are of.
///
/// The inverse of U is formed in place, and `X L = U⁻¹` solved for X, some columns of L at a time,
/// which X overwrites (method D of J. J. Du Croz and N. J. Higham, *Stability of methods for matrix
/// inversion*, IMA J. Numer. Anal. 12, 1992).
///
/// # Errors
/// [`Error::Singular`] with the first zero on the diagonal of U; then nothing is touched.
/// [`Error::Argument`] if the shapes do not fit or there is no memory.
pub fn getri<T: Scalar>(a: MatMut<'_, T>, ipiv: &[i32]) -> Result<(), Error> {
    let mut scratch = buffer(getri_scratch::<T>(a.nrows()))?;
    getri_in(a, ipiv, &mut scratch)
}

/// [`getri`] in scratch memory: at least `n` elements, of which [`getri_scratch`] are of use.
///
/// # Errors
/// As [`getri`].
pub fn getri_in<T: Scalar>(
    mut a: MatMut<'_, T>,
    ipiv: &[i32],
    scratch: &mut [T],
) -> Result<(), Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("ipiv", n, ipiv.len())?;
    if !ipiv.iter().all(|&p| usize::try_from(p).is_ok_and(|p| 1 <= p && p <= n)) {
        return Err(wasmblas::Error::Dimension { argument: "ipiv", expected: n, found: 0 }.into());
    }
    check_scratch(n, scratch.len())?;
    if n == 0 {
        return Ok(());
    }
    Triangle::Dense(Uplo::Upper, a.rb()).singular(Diag::NonUnit)?;
    invert(Uplo::Upper, Diag::NonUnit, a.rb_mut())?;
    let width = (scratch.len() / n).min(BLOCK);
    let small = a.row_stride() == 1 && width == n;
    let mut end = n;
    if small && T::IS_COMPLEX {
        divide_by::<T, 2>(a.rb_mut(), scratch)?;
        end = 0;
    } else if small {
        divide_by::<T, 4>(a.rb_mut(), scratch)?;
        end = 0;
    }
    while end > 0 {
        // The first block is the odd one, so that blocks begin where others end.
        let start = (end - 1) / width * width;
        divide(a.rb_mut(), start, end, scratch)?;
        end = start;
    }
    for (j, &p) in ipiv.iter().enumerate().rev() {
        let p = p as usize - 1;
        if p != j {
            let (left, right) = a.rb_mut().split_cols(p.max(j));
            swap(left.col(p.min(j)), right.col(0))?;
        }
    }
    Ok(())
}

/// How many elements of scratch memory [`getri_in`] makes use of for a matrix of order `n`.
pub fn getri_scratch<T: Scalar>(n: usize) -> usize {
    n.saturating_mul(BLOCK.min(n))
}

/// Solves for all columns of X, `K` at a time, each of which are subtracted from those before them.
fn divide_by<T: Scalar, const K: usize>(
    mut a: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let n = a.nrows();
    let mut factor = MatMut::from_col_major(&mut scratch[..n * n], n, n, n)?;
    for j in 0..n {
        take_lower(a.rb_mut(), j, j + 1, factor.rb_mut().col(j))?;
    }
    let factor = factor.rb();
    for first in (0..n).step_by(K).rev() {
        let end = n.min(first + K);
        // What does not fill a block is subtracted from all columns at once.
        let within = if end - first == K { first } else { 0 };
        for i in (first.max(1)..end).rev() {
            let (left, right) =
                a.rb_mut().block(0, within, n, i + 1 - within).split_cols(i - within);
            subtract::<T, 1>(right.rb(), factor.block(i, within, 1, i - within), left);
        }
        if within > 0 {
            let (left, right) = a.rb_mut().block(0, 0, n, end).split_cols(first);
            subtract::<T, K>(right.rb(), factor.block(first, 0, K, first), left);
        }
    }
    Ok(())
}

/// Moves rows `first..` of column `j` to `to`, leaving zeros.
fn take_lower<T: Scalar>(
    a: MatMut<'_, T>,
    j: usize,
    first: usize,
    to: VecMut<'_, T>,
) -> Result<(), Error> {
    let rows = a.nrows() - first;
    let mut column = a.block(first, j, rows, 1);
    copy(column.rb().col(0), to.part(first, rows))?;
    for i in 0..rows {
        column.set(i, 0, T::ZERO);
    }
    Ok(())
}

/// Solves for columns `start..end` of X; those after them are there already.
fn divide<T: Scalar>(
    a: MatMut<'_, T>,
    start: usize,
    end: usize,
    scratch: &mut [T],
) -> Result<(), Error> {
    let (n, width) = (a.nrows(), end - start);
    let mut factor = MatMut::from_col_major(&mut scratch[..n * width], n, width, n)?;
    let (left, solved) = a.split_cols(end);
    let mut block = left.block(0, start, n, width);
    for j in 0..width {
        take_lower(block.rb_mut(), j, start + j + 1, factor.rb_mut().col(j))?;
    }
    let factor = factor.rb();
    let below = factor.block(end, 0, n - end, width);
    if width == 1 {
        return Ok(gemv(Trans::No, -T::ONE, solved.rb(), below.col(0), T::ONE, block.col(0))?);
    }
    gemm(Trans::No, Trans::No, -T::ONE, solved.rb(), below, T::ONE, block.rb_mut())?;
    let triangle = factor.block(start, 0, width, width);
    Ok(trsm(Side::Right, Uplo::Lower, Trans::No, Diag::Unit, T::ONE, triangle, block)?)
}
