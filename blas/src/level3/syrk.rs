//! Symmetric and Hermitian rank-k updates.

use crate::error::{Error, check_dim};
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
    let (b, region) = (a.t(), triangle(uplo));
    driver::run(Problem { alpha, a, conj_a: false, b, conj_b: false, beta, c, region });
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
    let transposed = trans.is_transposed();
    let a = if transposed { a.t() } else { a };
    check_dim("c", c.nrows(), c.ncols())?;
    check_dim("a", c.nrows(), a.nrows())?;
    let (alpha, beta) = (T::from_real(alpha), T::from_real(beta));
    let n = c.nrows();
    if beta == T::ONE && (alpha == T::ZERO || a.ncols() == 0) {
        return Ok(());
    }
    driver::run(Problem {
        alpha,
        a,
        conj_a: transposed,
        b: a.t(),
        conj_b: !transposed,
        beta,
        c: c.rb_mut(),
        region: triangle(uplo),
    });
    if T::IS_COMPLEX {
        for i in 0..n {
            let real = T::from_real(c.get(i, i).re());
            c.set(i, i, real);
        }
    }
    Ok(())
}

/// The entries of a triangle with its diagonal.
fn triangle(uplo: Uplo) -> Region {
    match uplo {
        Uplo::Lower => Region::Lower(0),
        Uplo::Upper => Region::Upper(0),
    }
}
