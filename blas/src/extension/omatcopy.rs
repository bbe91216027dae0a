//! Scaled, transposed and conjugated copies.

use crate::error::{Error, check_dim};
use crate::level1::{copy, scal};
use crate::matrix::{MatMut, MatRef};
use crate::params::Trans;
use crate::scalar::Scalar;

/// The order of the blocks in which a matrix is transposed, so that the lines of memory that one
/// reads and the other writes stay in a level-1 cache.
pub(super) const BLOCK: usize = 16;

/// `B ← α op(A)`: the `omatcopy` of OpenBLAS and MKL. With `α = 0` A is not read.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn omatcopy<T: Scalar>(
    trans: Trans,
    alpha: T,
    a: MatRef<'_, T>,
    b: MatMut<'_, T>,
) -> Result<(), Error> {
    let a = if trans.is_transposed() { a.t() } else { a };
    check_dim("b", a.nrows(), b.nrows())?;
    check_dim("b", a.ncols(), b.ncols())?;
    // Along the columns of B, or along its rows if these are what is adjacent.
    let (a, mut b) = if b.row_stride() == 1 { (a, b) } else { (a.t(), b.t()) };
    let conj = trans.is_conjugated() && T::IS_COMPLEX;
    if a.row_stride() == 1 && !conj && alpha != T::ZERO {
        for j in 0..b.ncols() {
            copy(a.col(j), b.rb_mut().col(j))?;
            if alpha != T::ONE {
                scal(alpha, b.rb_mut().col(j));
            }
        }
        return Ok(());
    }
    for first in (0..b.nrows()).step_by(BLOCK) {
        let rows = first..b.nrows().min(first + BLOCK);
        for j in 0..b.ncols() {
            for i in rows.clone() {
                let value =
                    if alpha == T::ZERO { T::ZERO } else { element(alpha, conj, a.get(i, j)) };
                b.set(i, j, value);
            }
        }
    }
    Ok(())
}

/// What becomes of an element.
#[inline]
pub(super) fn element<T: Scalar>(alpha: T, conj: bool, x: T) -> T {
    if alpha == T::ONE { x.conj_if(conj) } else { x.conj_if(conj).times(alpha) }
}
