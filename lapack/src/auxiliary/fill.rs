//! Copying and filling of matrices and their triangles.

use super::entries::Shape;
use crate::error::{Error, check_dim};
use wasmblas::{MatMut, MatRef, Scalar, Trans, Uplo, copy, omatcopy};

/// `B ← A`: all of it, or only a triangle or trapezoid with its diagonal.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn lacpy<T: Scalar>(
    part: Option<Uplo>,
    a: MatRef<'_, T>,
    mut b: MatMut<'_, T>,
) -> Result<(), Error> {
    check_dim("b", a.nrows(), b.nrows())?;
    check_dim("b", a.ncols(), b.ncols())?;
    let Some(uplo) = part else {
        return Ok(omatcopy(Trans::No, T::ONE, a, b)?);
    };
    for j in 0..a.ncols() {
        let rows = Shape::Triangle(uplo).rows(a.nrows(), j);
        let from = a.block(rows.start, j, rows.len(), 1).col(0);
        copy(from, b.rb_mut().block(rows.start, j, rows.len(), 1).col(0))?;
    }
    Ok(())
}

/// Sets the diagonal of A to `on` and, of the rest, all or only what is in a triangle or trapezoid
/// to `off`.
pub fn laset<T: Scalar>(part: Option<Uplo>, off: T, on: T, mut a: MatMut<'_, T>) {
    let m = a.nrows();
    let shape = part.map_or(Shape::Full, Shape::Triangle);
    for j in 0..a.ncols() {
        for i in shape.rows(m, j) {
            a.set(i, j, off);
        }
        if j < m {
            a.set(j, j, on);
        }
    }
}
