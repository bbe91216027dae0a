//! Split Cholesky factorisation of a Hermitian band matrix.

use crate::banded::BandMut;
use crate::error::{Error, check_dim};
use wasmblas::{MatMut, Real, Scalar, Uplo, VecMut, her, scal_real};

/// Factorises a Hermitian positive definite band matrix of order `n` with `k` diagonals on each side
/// for [`hbgst`](crate::hbgst): `B = Sᴴ S`, where the first `m = (n + k) / 2` rows of S are upper
/// triangular with `k` diagonals above the main one, and the others have `k` entries before the
/// diagonal.
///
/// `bb` is triangle `uplo` in LAPACK's band storage, column `j` of the band in column `j`, and is
/// overwritten with S: an entry of S that is in the other triangle is stored, conjugated, in the
/// place of its mirror image.
///
/// J. H. Wilkinson, *Some recent advances in numerical linear algebra* (1977); L. Kaufman, *Banded
/// eigenvalue solvers on vector machines*, ACM TOMS 10 (1984).
///
/// # Errors
/// [`Error::Argument`] if there is no diagonal. [`Error::NotPositiveDefinite`] with the number,
/// counted from 1, of the row at which a pivot is not positive; rows are taken from the last to that
/// with number `m + 1` and then from the first.
pub fn pbstf<T: Scalar>(uplo: Uplo, bb: MatMut<'_, T>) -> Result<(), Error> {
    let (rows, n) = (bb.nrows(), bb.ncols());
    check_dim("bb", rows.max(1), rows)?;
    let mut band = BandMut::lower_of(uplo, bb);
    let split = split(n, rows - 1);
    for i in (split..n).rev() {
        factor_row(band.rb_mut(), i, 0)?;
    }
    // What is left is the leading square. Seen from its end, it is factorised in the same way.
    let mut turned = band.turned();
    for i in (n - split..n).rev() {
        factor_row(turned.rb_mut(), i, n - split)
            .map_err(|_| Error::NotPositiveDefinite { order: n - i })?;
    }
    Ok(())
}

/// The order of the leading square that is factorised from its beginning.
pub(super) fn split(n: usize, k: usize) -> usize {
    let k = k.min(n.saturating_sub(1));
    (n + k) / 2
}

/// Makes row `i` of the factor from column `first` on, and subtracts what it contributes.
fn factor_row<T: Scalar>(mut band: BandMut<'_, T>, i: usize, first: usize) -> Result<(), Error> {
    let pivot = band.get(i, i).re();
    if pivot.is_nan() || pivot <= T::Real::ZERO {
        return Err(Error::NotPositiveDefinite { order: i + 1 });
    }
    let root = Real::sqrt(pivot);
    band.set(i, i, T::from_real(root));
    let start = i.saturating_sub(band.below()).max(first);
    let count = i - start;
    if count == 0 {
        return Ok(());
    }
    let place = (i, start, 1, count);
    let mut row = band.block(i, start, 1, count).row(0);
    scal_real(T::Real::ONE / root, row.rb_mut());
    conjugate(row);
    // SAFETY: the square begins at most `below` columns before row `i`; only its lower triangle is
    // used.
    let (row, square) = unsafe { band.strided_pair(place, (start, start, count, count)) };
    her(Uplo::Lower, -T::Real::ONE, row.row(0), square)?;
    conjugate(band.block(i, start, 1, count).row(0));
    Ok(())
}

fn conjugate<T: Scalar>(mut x: VecMut<'_, T>) {
    if T::IS_COMPLEX {
        for i in 0..x.len() {
            x.set(i, x.get(i).conj());
        }
    }
}
