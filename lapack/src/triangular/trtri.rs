//! Inverses of triangular matrices.

use super::triangle::Triangle;
use crate::auxiliary::upward_mut;
use crate::error::{Error, check_dim};
use crate::packed;
use wasmblas::fused::extend_inverse;
use wasmblas::{
    Diag, MatMut, PackedMut, Scalar, Side, Trans, Uplo, VecMut, scal, trmm, trmv, trsm,
};

/// Orders of triangles with a stored diagonal that are inverted without recursion.
const SMALL: usize = 64;

/// Orders of others that are inverted a column at a time.
const COLUMNS: usize = 16;

/// Replaces the triangle `uplo` of A by that of its inverse; the diagonal is neither read nor
/// written if it is [`Diag::Unit`].
///
/// Recursive: of the blocks of a lower triangular matrix, `X₂₁ = −(A₂₂⁻¹ A₂₁) A₁₁⁻¹`, where the
/// first factor has been inverted and the second divides, so that `X A − I` is small in every
/// entry (J. J. Du Croz and N. J. Higham, *Stability of methods for matrix inversion*, IMA J.
/// Numer. Anal. 12, 1992).
///
/// # Errors
/// [`Error::Singular`] with the first zero on the diagonal, [`Error::Argument`] if A is not square;
/// then nothing is touched.
pub fn trtri<T: Scalar>(uplo: Uplo, diag: Diag, a: MatMut<'_, T>) -> Result<(), Error> {
    check_dim("a", a.nrows(), a.ncols())?;
    Triangle::Dense(uplo, a.rb()).singular(diag)?;
    invert(uplo, diag, a)
}

/// [`trtri`] of a matrix that is not singular: a zero on the diagonal gives Inf or NaN.
pub(crate) fn invert<T: Scalar>(uplo: Uplo, diag: Diag, a: MatMut<'_, T>) -> Result<(), Error> {
    let n = a.nrows();
    if diag == Diag::NonUnit && n <= SMALL {
        // The inverse of the transpose is the transpose of the inverse.
        let by_rows = a.col_stride().unsigned_abs() < a.row_stride().unsigned_abs();
        let (uplo, a) = if by_rows { (uplo.flip(), a.t()) } else { (uplo, a) };
        // A lower triangle is an upper one, from the last entry backwards.
        return small(if uplo == Uplo::Lower { a.reversed() } else { a });
    }
    if n <= COLUMNS {
        return trti2(uplo, diag, a);
    }
    let half = (n / 2).next_multiple_of(COLUMNS.min(n / 2));
    let (left, right) = a.split_cols(half);
    let (mut first, mut below) = left.split_rows(half);
    let (mut above, mut second) = right.split_rows(half);
    let (side, minus) = (Side::Left, -T::ONE);
    match uplo {
        Uplo::Lower => {
            invert(uplo, diag, second.rb_mut())?;
            trmm(side, uplo, Trans::No, diag, minus, second.rb(), below.rb_mut())?;
            trsm(Side::Right, uplo, Trans::No, diag, T::ONE, first.rb(), below)?;
            invert(uplo, diag, first)
        }
        Uplo::Upper => {
            invert(uplo, diag, first.rb_mut())?;
            trmm(side, uplo, Trans::No, diag, minus, first.rb(), above.rb_mut())?;
            trsm(Side::Right, uplo, Trans::No, diag, T::ONE, second.rb(), above)?;
            invert(uplo, diag, second)
        }
    }
}

/// [`invert`] of an upper triangle without recursion: some columns at a time, after which all columns
/// beyond them get what these add to the inverse.
fn small<T: Scalar>(a: MatMut<'_, T>) -> Result<(), Error> {
    if T::IS_COMPLEX { by::<T, 2>(a) } else { by::<T, 4>(a) }
}

/// [`small`] by `K` columns at a time.
fn by<T: Scalar, const K: usize>(mut a: MatMut<'_, T>) -> Result<(), Error> {
    let n = a.nrows();
    for first in (0..n).step_by(K) {
        let end = n.min(first + K);
        for j in first..end {
            let inverse = T::ONE.quotient(a.get(j, j));
            a.set(j, j, inverse);
            let (mut column, right) = a.rb_mut().block(0, j, j + 1, end - j).split_cols(1);
            scal(inverse, upward_mut(column.rb_mut().block(0, 0, j, 1)).col(0));
            extend_inverse::<T, 1>(column.rb(), right);
        }
        if end < n {
            let (left, right) = a.rb_mut().block(0, first, end, n - first).split_cols(K);
            extend_inverse::<T, K>(left.rb(), right);
        }
    }
    Ok(())
}

/// [`trtri`] a column at a time, without a test for singularity: netlib's unblocked algorithm.
///
/// # Errors
/// [`Error::Argument`] if A is not square; then nothing is touched.
pub fn trti2<T: Scalar>(uplo: Uplo, diag: Diag, mut a: MatMut<'_, T>) -> Result<(), Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    for step in 0..n {
        let j = if uplo == Uplo::Upper { step } else { n - 1 - step };
        let factor = -reciprocal(diag, a.rb_mut().block(j, j, 1, 1).col(0));
        let (others, inverse) = match uplo {
            Uplo::Upper => (0..j, 0),
            Uplo::Lower => (j + 1..n, 1),
        };
        // The column, and the columns of the inverse that there is already.
        let rows = a.rb_mut().block(others.start, 0, others.len(), n);
        let (before, rest) = rows.split_cols(if inverse == 0 { j } else { j + 1 });
        let (mut column, triangle) =
            if inverse == 0 { (rest.col(0), before) } else { (before.col(j), rest) };
        trmv(uplo, Trans::No, diag, triangle.rb(), column.rb_mut())?;
        scal(factor, column);
    }
    Ok(())
}

/// Replaces a packed triangular matrix by its inverse, as [`trtri`].
///
/// # Errors
/// [`Error::Singular`] with the first zero on the diagonal; then nothing is touched.
pub fn tptri<T: Scalar>(diag: Diag, ap: PackedMut<'_, T>) -> Result<(), Error> {
    // The inverse of the transpose is the transpose of the inverse.
    let ap = if ap.uplo() == Uplo::Upper { ap.t() } else { ap };
    Triangle::Packed(ap.rb()).singular(diag)?;
    packed::invert(diag, ap)
}

/// The reciprocal of a diagonal entry, which it replaces unless the diagonal is ones.
fn reciprocal<T: Scalar>(diag: Diag, mut entry: VecMut<'_, T>) -> T {
    if diag == Diag::Unit {
        return T::ONE;
    }
    let inverse = T::ONE.quotient(entry.get(0));
    entry.set(0, inverse);
    inverse
}
