//! Triangular solve.

use super::short;
use super::triangle::Stored;
use super::triangular::Triangular;
use crate::error::{Error, check_dim};
use crate::matrix::{MatRef, VecMut};
use crate::params::{Diag, Trans, Uplo};
use crate::scalar::Scalar;

/// Solves `op(A) z = x` for z, which replaces x, where A is triangular in any strides; only its
/// triangle `uplo` is read, without the diagonal if that is [`Diag::Unit`].
///
/// A singular A gives Inf or NaN; nothing is tested, and unlike in netlib a zero in x gets no
/// treatment of its own.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn trsv<T: Scalar>(
    uplo: Uplo,
    trans: Trans,
    diag: Diag,
    a: MatRef<'_, T>,
    x: VecMut<'_, T>,
) -> Result<(), Error> {
    let n = a.nrows();
    let by_rows = a.row_stride() != 1;
    let columns = if by_rows { a.t() } else { a };
    if n <= short::MOST && columns.row_stride() == 1 && x.stride() == 1 {
        check_dim("a", n, a.ncols())?;
        check_dim("x", n, x.len())?;
        let triangle = short::Triangle {
            a: columns,
            lower: (uplo == Uplo::Lower) != by_rows,
            unit: diag == Diag::Unit,
            transposed: trans.is_transposed() != by_rows,
            conj: trans.is_conjugated(),
        };
        // SAFETY: the shapes fit, and the strides are as they have to be.
        unsafe { triangle.solve(&x) };
        return Ok(());
    }
    Triangular::new(Stored::dense(a, uplo)?, trans, diag).solve(x)
}
