//! General product of which one triangle is wanted.

use super::syrk::{run, triangle};
use crate::error::{Error, check_dim};
use crate::gemm::Problem;
use crate::gemm::operand::Operand;
use crate::matrix::{MatMut, MatRef};
use crate::params::{Trans, Uplo};
use crate::scalar::Scalar;

/// `C ← α op(A) op(B) + β C` on the triangle `uplo` of C, which is `n` by `n`; the other triangle
/// is neither read nor written. `op(A)` is `n` by `k`, `op(B)` is `k` by `n`.
///
/// LAPACK 3.12's `gemmtr`, elsewhere known as `gemmt`.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn gemmtr<T: Scalar>(
    uplo: Uplo,
    transa: Trans,
    transb: Trans,
    alpha: T,
    a: MatRef<'_, T>,
    b: MatRef<'_, T>,
    beta: T,
    c: MatMut<'_, T>,
) -> Result<(), Error> {
    let a = if transa.is_transposed() { a.t() } else { a };
    let b = if transb.is_transposed() { b.t() } else { b };
    check_dim("c", c.nrows(), c.ncols())?;
    check_dim("a", c.nrows(), a.nrows())?;
    check_dim("b", a.ncols(), b.nrows())?;
    check_dim("b", c.ncols(), b.ncols())?;
    run(Problem {
        alpha,
        a: Operand::general(a, transa.is_conjugated()),
        b: Operand::general(b, transb.is_conjugated()),
        beta,
        c,
        region: triangle(uplo),
    });
    Ok(())
}
