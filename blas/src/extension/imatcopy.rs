//! Scaling, transposing and conjugating in place.

use super::omatcopy::{element, omatcopy};
use crate::error::Error;
use crate::matrix::{MatMut, MatRef};
use crate::params::Trans;
use crate::scalar::Scalar;

/// `A ← α op(A)` in place: the `imatcopy` of OpenBLAS and MKL. Before, `data` holds A, `nrows` by
/// `ncols`, column-major with leading dimension `lda`; afterwards op(A) with leading dimension
/// `ldb`. (Of row-major matrices rows and columns are exchanged.) Elements that belong to neither
/// are left alone.
///
/// A matrix that keeps its shape and leading dimension, and a square one that is transposed, stay
/// where they are; others are copied first.
///
/// # Errors
/// [`Error::Stride`] or [`Error::Storage`] if a leading dimension or the data do not suffice,
/// [`Error::Memory`] if there is none for a copy; then nothing is touched.
pub fn imatcopy<T: Scalar>(
    trans: Trans,
    alpha: T,
    data: &mut [T],
    nrows: usize,
    ncols: usize,
    lda: usize,
    ldb: usize,
) -> Result<(), Error> {
    let transposed = trans.is_transposed();
    let (rows_b, cols_b) = if transposed { (ncols, nrows) } else { (nrows, ncols) };
    MatRef::from_col_major(data, rows_b, cols_b, ldb)?;
    let mut a = MatMut::from_col_major(data, nrows, ncols, lda)?;
    if lda == ldb && (!transposed || nrows == ncols) {
        in_place(trans, alpha, a);
        return Ok(());
    }
    let mut copy = Vec::new();
    let needed = nrows.saturating_mul(ncols);
    copy.try_reserve_exact(needed).map_err(|_| Error::Memory { needed })?;
    copy.resize(needed, T::ZERO);
    omatcopy(Trans::No, T::ONE, a.rb(), MatMut::from_col_major(&mut copy, nrows, ncols, nrows)?)?;
    a = MatMut::from_col_major(data, rows_b, cols_b, ldb)?;
    omatcopy(trans, alpha, MatRef::from_col_major(&copy, nrows, ncols, nrows)?, a)
}

/// `A ← α op(A)` where every element stays, or changes places with its mirror image.
fn in_place<T: Scalar>(trans: Trans, alpha: T, mut a: MatMut<'_, T>) {
    let conj = trans.is_conjugated();
    let new = |x| if alpha == T::ZERO { T::ZERO } else { element(alpha, conj, x) };
    for j in 0..a.ncols() {
        let rows = if trans.is_transposed() { 0..j + 1 } else { 0..a.nrows() };
        for i in rows {
            let x = new(a.get(i, j));
            if trans.is_transposed() {
                let mirrored = new(a.get(j, i));
                a.set(i, j, mirrored);
                a.set(j, i, x);
            } else {
                a.set(i, j, x);
            }
        }
    }
}
