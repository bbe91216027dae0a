//! Product with a symmetric or Hermitian matrix.

use super::gemm::gemm;
use crate::COMPACT;
use crate::error::{Error, check_dim};
use crate::gemm::operand::{Operand, Structure};
use crate::gemm::{Problem, driver, tiny};
use crate::matrix::{MatMut, MatRef};
use crate::params::{Side, Trans, Uplo};
use crate::region::Region;
use crate::scalar::Scalar;
use core::mem::MaybeUninit;

/// `C ← α A B + β C` ([`Side::Left`]) or `α B A + β C` ([`Side::Right`]) with a symmetric A, of
/// which only the triangle `uplo` is read; B and C are `m` by `n`.
///
/// The mirror image of the triangle is made while A is packed, or apart from a small A; then it is a
/// product as in [`gemm`](crate::gemm()), with its error bound.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn symm<T: Scalar>(
    side: Side,
    uplo: Uplo,
    alpha: T,
    a: MatRef<'_, T>,
    b: MatRef<'_, T>,
    beta: T,
    c: MatMut<'_, T>,
) -> Result<(), Error> {
    product(false, side, uplo, alpha, a, b, beta, c)
}

/// [`symm`] with a Hermitian A; the imaginary parts of its diagonal are taken as zero.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn hemm<T: Scalar>(
    side: Side,
    uplo: Uplo,
    alpha: T,
    a: MatRef<'_, T>,
    b: MatRef<'_, T>,
    beta: T,
    c: MatMut<'_, T>,
) -> Result<(), Error> {
    product(true, side, uplo, alpha, a, b, beta, c)
}

fn product<T: Scalar>(
    hermitian: bool,
    side: Side,
    uplo: Uplo,
    alpha: T,
    a: MatRef<'_, T>,
    b: MatRef<'_, T>,
    beta: T,
    c: MatMut<'_, T>,
) -> Result<(), Error> {
    let order = match side {
        Side::Left => c.nrows(),
        Side::Right => c.ncols(),
    };
    check_dim("a", order, a.nrows())?;
    check_dim("a", order, a.ncols())?;
    check_dim("b", c.nrows(), b.nrows())?;
    check_dim("b", c.ncols(), b.ncols())?;
    if !COMPACT && alpha != T::ZERO && tiny::fits(c.nrows(), c.ncols(), order) {
        let mut room = MaybeUninit::uninit();
        let a = tiny::mirrored(a, uplo == Uplo::Lower, hermitian, &mut room);
        let (a, b) = match side {
            Side::Left => (a, b),
            Side::Right => (b, a),
        };
        return gemm(Trans::No, Trans::No, alpha, a, b, beta, c);
    }
    let structure = Structure::Symmetric { lower: uplo == Uplo::Lower, hermitian };
    let a = Operand { view: a, conj: false, structure };
    let b = Operand::general(b, false);
    let (a, b) = match side {
        Side::Left => (a, b),
        Side::Right => (b, a),
    };
    driver::run(Problem { alpha, a, b, beta, c, region: Region::Full });
    Ok(())
}
