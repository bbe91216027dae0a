//! The blocked factorisation.

use super::block::{Symmetry, lower_mut};
use super::pivots::turn;
use super::{panel, sytf2};
use crate::error::{Error, check_dim};
use crate::workspace::buffer;
use wasmblas::{MatMut, Scalar, Uplo};

/// Columns that are factorised before the rest is updated.
const WIDTH: usize = 32;
/// The order from which on blocks pay.
const BLOCKED: usize = 128;

/// Factorises a symmetric matrix of order `n`, real or complex, whose triangle `uplo` is given:
/// `A = L D Lᵀ` ([`Uplo::Lower`]) or `A = U D Uᵀ` ([`Uplo::Upper`]), where D is symmetric with
/// diagonal blocks of one or two rows, and L (U) is a product of interchanges and of unit lower
/// (upper) triangular matrices; their columns and D replace the triangle. The other one is not
/// read.
///
/// `ipiv`, of length `n`, receives the interchanges, counting from 1. If `ipiv[k]` is positive,
/// `D[k][k]` is a block and rows `k` and `ipiv[k]` were exchanged. If two adjacent entries are
/// equal and negative, their rows have a block, and its second row (L) or first one (U) was
/// exchanged with row `-ipiv[k]`. L is made from the first column to the last, U from the last to
/// the first.
///
/// The diagonal pivoting of Bunch and Kaufman (Math. Comp. 31, 1977); blocked, most of the work is
/// in `gemmtr`.
///
/// # Errors
/// [`Error::Argument`] if A is not square or `ipiv` does not fit; then nothing is touched.
/// [`Error::Singular`] with a zero on the diagonal of D (the first that was met), after the
/// factorisation has been completed.
pub fn sytrf<T: Scalar>(uplo: Uplo, a: MatMut<'_, T>, ipiv: &mut [i32]) -> Result<(), Error> {
    let mut scratch = buffer(sytrf_scratch(a.nrows()))?;
    sytrf_in(uplo, a, ipiv, &mut scratch)
}

/// As [`sytrf`] for a Hermitian matrix: `A = L D Lᴴ` or `U D Uᴴ` with a Hermitian D. Imaginary
/// parts on the diagonal are not read.
///
/// # Errors
/// Those of [`sytrf`].
pub fn hetrf<T: Scalar>(uplo: Uplo, a: MatMut<'_, T>, ipiv: &mut [i32]) -> Result<(), Error> {
    let mut scratch = buffer(sytrf_scratch(a.nrows()))?;
    hetrf_in(uplo, a, ipiv, &mut scratch)
}

/// [`sytrf`] with scratch memory, of any length: the longer, up to [`sytrf_scratch`], the faster.
///
/// # Errors
/// Those of [`sytrf`].
pub fn sytrf_in<T: Scalar>(
    uplo: Uplo,
    a: MatMut<'_, T>,
    ipiv: &mut [i32],
    scratch: &mut [T],
) -> Result<(), Error> {
    factor(Symmetry::Symmetric, uplo, a, ipiv, scratch)
}

/// [`hetrf`] with scratch memory, as [`sytrf_in`].
///
/// # Errors
/// Those of [`sytrf`].
pub fn hetrf_in<T: Scalar>(
    uplo: Uplo,
    a: MatMut<'_, T>,
    ipiv: &mut [i32],
    scratch: &mut [T],
) -> Result<(), Error> {
    factor(Symmetry::Hermitian, uplo, a, ipiv, scratch)
}

/// The scratch memory that [`sytrf_in`] and [`hetrf_in`] make use of.
pub fn sytrf_scratch(n: usize) -> usize {
    if n < BLOCKED { 1 } else { n.saturating_mul(WIDTH) }
}

fn factor<T: Scalar>(
    symmetry: Symmetry,
    uplo: Uplo,
    a: MatMut<'_, T>,
    ipiv: &mut [i32],
    scratch: &mut [T],
) -> Result<(), Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("ipiv", n, ipiv.len())?;
    let mut a = lower_mut(uplo, a);
    let width = if n < BLOCKED { 0 } else { WIDTH.min(scratch.len() / n) };
    let (mut zero, mut k) = (None, 0);
    while width >= 8 && n - k >= BLOCKED {
        let rest = n - k;
        // Its rows run the way in memory that those of A do.
        let w = MatMut::from_col_major(scratch, rest, width, rest)?;
        let w = if a.row_stride() < 0 { w.reversed() } else { w };
        let trailing = a.rb_mut().block(k, k, rest, rest);
        let (done, singular) = panel::factor(symmetry, trailing, w, &mut ipiv[k..])?;
        zero = zero.or(singular.map(|i| i + k));
        shift(&mut ipiv[k..k + done], k);
        k += done;
    }
    let trailing = a.block(k, k, n - k, n - k);
    let singular = sytf2::columns(symmetry, trailing, &mut ipiv[k..])?;
    zero = zero.or(singular.map(|i| i + k));
    shift(&mut ipiv[k..], k);
    turn(uplo, ipiv);
    singular_of(uplo, n, zero)
}

/// Pivots of a trailing matrix that begins at `by`, as those of the whole one.
fn shift(ipiv: &mut [i32], by: usize) {
    for p in ipiv {
        *p += p.signum() * by as i32;
    }
}

/// The error for a zero pivot at the row `zero` of the lower triangle.
pub(super) fn singular_of(uplo: Uplo, n: usize, zero: Option<usize>) -> Result<(), Error> {
    match (zero, uplo) {
        (None, _) => Ok(()),
        (Some(k), Uplo::Lower) => Err(Error::Singular { index: k + 1 }),
        (Some(k), Uplo::Upper) => Err(Error::Singular { index: n - k }),
    }
}
