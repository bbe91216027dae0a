//! Sum of multiples of two matrices.

use crate::error::{Error, check_dim};
use crate::level1::axpby;
use crate::matrix::{MatMut, MatRef};
use crate::scalar::Scalar;

/// `C ← α A + β C`: OpenBLAS's `geadd`. With `α = 0` A is not read, with `β = 0` C is overwritten
/// and not read.
///
/// # Errors
/// [`Error::Dimension`] if the shapes differ; then nothing is touched.
pub fn geadd<T: Scalar>(
    alpha: T,
    a: MatRef<'_, T>,
    beta: T,
    c: MatMut<'_, T>,
) -> Result<(), Error> {
    check_dim("a", c.nrows(), a.nrows())?;
    check_dim("a", c.ncols(), a.ncols())?;
    // Along the columns of C, or along its rows if these are what is adjacent.
    let (a, mut c) = if c.row_stride() == 1 { (a, c) } else { (a.t(), c.t()) };
    for j in 0..c.ncols() {
        axpby(alpha, a.col(j), beta, c.rb_mut().col(j))?;
    }
    Ok(())
}
