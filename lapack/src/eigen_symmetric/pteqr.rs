//! Eigenvalues of a positive definite tridiagonal matrix, the small ones to all their digits.

use crate::error::{Error, check_dim, check_scratch};
use crate::svd::{bdsqr_in, bdsqr_scratch};
use crate::tridiagonal::pttrf;
use crate::workspace::buffer;
use wasmblas::{MatMut, Real, Scalar, Uplo};

/// Replaces the diagonal `d` of a symmetric positive definite tridiagonal matrix T by its
/// eigenvalues in *descending* order, and Z, if there is one, by `Z V`, where the columns of V are
/// the eigenvectors of T; the off-diagonal entries `e` are destroyed. Z has `n` columns: the unit
/// matrix for the eigenvectors of T, Q for those of `Q T Qᴴ`.
///
/// `T = B Bᵀ` by Cholesky's factorisation, with B lower bidiagonal; eigenvalues of T are the squares
/// of the singular values of B, eigenvectors its left singular vectors. Small changes of the
/// entries of T's factors change each eigenvalue by little, relative to itself, and [`bdsqr`]
/// finds each singular value that well: small eigenvalues are as accurate as large ones if T is
/// so after scaling its diagonal to ones (Barlow and Demmel, *Computing accurate eigensystems of
/// scaled diagonally dominant matrices*, SIAM J. Numer. Anal. 27, 1990; Demmel and Kahan, SIAM J.
/// Sci. Stat. Comput. 11, 1990).
///
/// [`bdsqr`]: crate::bdsqr
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
/// [`Error::NotPositiveDefinite`] with the order of the first leading minor that is not positive;
/// Z is as it was then. [`Error::NotConverged`] with `n` and the number of off-diagonal entries of
/// the factor that did not become zero.
pub fn pteqr<T: Scalar>(
    d: &mut [T::Real],
    e: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let mut scratch = buffer(if z.is_some() { pteqr_scratch(d.len()) } else { 0 })?;
    pteqr_in(d, e, z, &mut scratch)
}

/// The scratch memory, in reals, of [`pteqr_in`] with a Z.
pub fn pteqr_scratch(n: usize) -> usize {
    bdsqr_scratch(n)
}

/// [`pteqr`] with scratch memory, `4n − 4` reals if there is a Z.
///
/// # Errors
/// As [`pteqr`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn pteqr_in<T: Scalar>(
    d: &mut [T::Real],
    e: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
    scratch: &mut [T::Real],
) -> Result<(), Error> {
    let n = d.len();
    if let Some(z) = &z {
        check_dim("z", n, z.ncols())?;
        check_scratch(pteqr_scratch(n), scratch.len())?;
    }
    pttrf::<T::Real>(d, e)?;
    for d in d.iter_mut() {
        *d = Real::sqrt(*d);
    }
    for (e, &d) in e.iter_mut().zip(&*d) {
        *e *= d;
    }
    bdsqr_in(Uplo::Lower, d, e, None, z, None, scratch).map_err(|error| match error {
        Error::NotConverged { info } => Error::NotConverged { info: n + info },
        error => error,
    })?;
    for d in d.iter_mut() {
        *d = *d * *d;
    }
    Ok(())
}
