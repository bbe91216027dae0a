//! Symmetric and Hermitian rank-k updates.

use super::tiny_update;
use crate::COMPACT;
use crate::error::{Error, check_dim};
use crate::gemm::operand::Operand;
use crate::gemm::{Problem, driver};
use crate::matrix::{MatMut, MatRef};
use crate::params::{Trans, Uplo};
use crate::region::Region;
use crate::scalar::Scalar;

/// `C ← α A Aᵀ + β C`, or `α Aᵀ A + β C` when `trans` is [`Trans::Trans`]: C symmetric `n` by `n`,
/// of which only the triangle `uplo` is read and written; `op(A)` is `n` by `k`.
///
/// For real types [`Trans::ConjTrans`] means [`Trans::Trans`], as in netlib; for complex types the
/// conjugating values are not defined for this routine and are taken as [`Trans::Trans`] and
/// [`Trans::No`].
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn syrk<T: Scalar>(
    uplo: Uplo,
    trans: Trans,
    alpha: T,
    a: MatRef<'_, T>,
    beta: T,
    c: MatMut<'_, T>,
) -> Result<(), Error> {
    let a = if trans.is_transposed() { a.t() } else { a };
    check_dim("c", c.nrows(), c.ncols())?;
    check_dim("a", c.nrows(), a.nrows())?;
    let (b, a) = (Operand::general(a.t(), false), Operand::general(a, false));
    run(Problem { alpha, a, b, beta, c, region: triangle(uplo) });
    Ok(())
}

/// `C ← α A Aᴴ + β C`, or `α Aᴴ A + β C` when `trans` is a transposing value: C Hermitian `n` by
/// `n`, of which only the triangle `uplo` is read and written; `op(A)` is `n` by `k`.
///
/// The imaginary parts of the diagonal are taken as zero and are set to zero, except that, as in
/// netlib, nothing at all is touched when `n = 0`, or `β = 1` and `α = 0` or `k = 0`.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn herk<T: Scalar>(
    uplo: Uplo,
    trans: Trans,
    alpha: T::Real,
    a: MatRef<'_, T>,
    beta: T::Real,
    mut c: MatMut<'_, T>,
) -> Result<(), Error> {
    if let Some(problem) = hermitian(uplo, trans, alpha, a, beta, c.rb_mut())? {
        run(problem);
        real_diagonal(c);
    }
    Ok(())
}

/// [`herk`], and calls `then` with so many of the first columns of C when they are finished: perhaps
/// before the others are, which workers with a memory of their own may be doing meanwhile.
///
/// # Errors
/// Those of `herk`; then `then` is not called.
///
/// # Panics
/// If C has fewer columns.
pub fn herk_early<T: Scalar>(
    uplo: Uplo,
    trans: Trans,
    alpha: T::Real,
    a: MatRef<'_, T>,
    beta: T::Real,
    mut c: MatMut<'_, T>,
    columns: usize,
    then: &mut dyn FnMut(MatMut<'_, T>),
) -> Result<(), Error> {
    let n = c.nrows();
    if let Some(problem) = hermitian(uplo, trans, alpha, a, beta, c.rb_mut())? {
        driver::run_early(problem, columns, &mut |mut first| {
            real_diagonal(first.rb_mut());
            then(first);
        });
        real_diagonal(c.block(columns, columns, n - columns, n - columns));
    } else {
        then(c.block(0, 0, n, columns));
    }
    Ok(())
}

/// The problem of [`herk`], if the shapes fit and there is something to do.
#[inline(always)]
fn hermitian<'a, T: Scalar>(
    uplo: Uplo,
    trans: Trans,
    alpha: T::Real,
    a: MatRef<'a, T>,
    beta: T::Real,
    c: MatMut<'a, T>,
) -> Result<Option<Problem<'a, T>>, Error> {
    let transposed = trans.is_transposed();
    let a = if transposed { a.t() } else { a };
    check_dim("c", c.nrows(), c.ncols())?;
    check_dim("a", c.nrows(), a.nrows())?;
    let (alpha, beta) = (T::from_real(alpha), T::from_real(beta));
    if beta == T::ONE && (alpha == T::ZERO || a.ncols() == 0) {
        return Ok(None);
    }
    let b = Operand::general(a.t(), !transposed);
    let a = Operand::general(a, transposed);
    Ok(Some(Problem { alpha, a, b, beta, c, region: triangle(uplo) }))
}

/// Carries out a problem whose region is a triangle, whichever way is the fastest.
pub(super) fn run<T: Scalar>(problem: Problem<'_, T>) {
    if !COMPACT && tiny_update::fits(&problem) {
        tiny_update::run(&problem, None);
    } else {
        driver::run(problem);
    }
}

/// Sets the imaginary parts of the diagonal to zero.
pub(super) fn real_diagonal<T: Scalar>(mut c: MatMut<'_, T>) {
    if T::IS_COMPLEX {
        for i in 0..c.nrows().min(c.ncols()) {
            c.set(i, i, T::from_real(c.get(i, i).re()));
        }
    }
}

/// The entries of a triangle with its diagonal.
pub(super) fn triangle(uplo: Uplo) -> Region {
    match uplo {
        Uplo::Lower => Region::Lower(0),
        Uplo::Upper => Region::Upper(0),
    }
}
