//! Generalised Hermitian eigenproblems.

use super::heev::{Jobz, heev_in, heev_scratch, heevd_in, heevd_scratch};
use super::heevx::{heevx_in, heevx_scratch};
use super::hegst::{Itype, hegst};
use super::select::Select;
use crate::cholesky::potrf;
use crate::error::{Error, check_dim};
use crate::workspace::{Scratch, with_scratch};
use wasmblas::{Diag, MatMut, MatRef, Scalar, Side, Trans, Uplo, trmm, trsm};

/// The eigenvalues `w` of a generalised problem in ascending order, A Hermitian, B positive
/// definite, triangle `uplo` of each given; A is replaced by the eigenvectors if they are wanted,
/// else its triangle is destroyed. B is replaced by its Cholesky factor. `sygv` and `hegv` of
/// LAPACK.
///
/// The vectors are such that `Xᴴ B X = I`, for [`Itype::BAx`] `Xᴴ B⁻¹ X = I`.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
/// [`Error::NotPositiveDefinite`] if B is not; else as [`heev`](crate::heev).
pub fn hegv<T: Scalar>(
    itype: Itype,
    jobz: Jobz,
    uplo: Uplo,
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    w: &mut [T::Real],
) -> Result<(), Error> {
    with_scratch(heev_scratch::<T>(a.nrows()), |scratch| {
        hegv_in(itype, jobz, uplo, a, b, w, scratch)
    })
}

/// [`hegv`] with scratch memory as [`heev_in`].
///
/// # Errors
/// As [`hegv`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn hegv_in<T: Scalar>(
    itype: Itype,
    jobz: Jobz,
    uplo: Uplo,
    mut a: MatMut<'_, T>,
    mut b: MatMut<'_, T>,
    w: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    reduce(itype, uplo, a.rb_mut(), b.rb_mut())?;
    let outcome = heev_in(jobz, uplo, a.rb_mut(), w, scratch);
    if jobz == Jobz::Vectors {
        // If the iteration gave up, as many vectors as it has found.
        let count = match outcome {
            Err(Error::NotConverged { info }) => info.saturating_sub(1).min(a.ncols()),
            _ => a.ncols(),
        };
        let rows = a.nrows();
        back(itype, uplo, b.rb(), a.block(0, 0, rows, count))?;
    }
    outcome
}

/// As [`hegv`], by divide and conquer: `sygvd` and `hegvd` of LAPACK.
///
/// # Errors
/// As [`hegv`] and [`heevd`](crate::heevd).
pub fn hegvd<T: Scalar>(
    itype: Itype,
    jobz: Jobz,
    uplo: Uplo,
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    w: &mut [T::Real],
) -> Result<(), Error> {
    with_scratch(heevd_scratch::<T>(jobz, a.nrows()), |scratch| {
        hegvd_in(itype, jobz, uplo, a, b, w, scratch)
    })
}

/// [`hegvd`] with scratch memory as [`heevd_in`].
///
/// # Errors
/// As [`hegvd`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn hegvd_in<T: Scalar>(
    itype: Itype,
    jobz: Jobz,
    uplo: Uplo,
    mut a: MatMut<'_, T>,
    mut b: MatMut<'_, T>,
    w: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    reduce(itype, uplo, a.rb_mut(), b.rb_mut())?;
    heevd_in(jobz, uplo, a.rb_mut(), w, scratch)?;
    if jobz == Jobz::Vectors { back(itype, uplo, b.rb(), a) } else { Ok(()) }
}

/// As [`hegv`], with selected eigenvalues as [`heevx`](crate::heevx): `sygvx` and `hegvx` of
/// LAPACK.
///
/// # Errors
/// As [`hegv`] and [`heevx`](crate::heevx).
pub fn hegvx<T: Scalar>(
    itype: Itype,
    select: Select<T::Real>,
    uplo: Uplo,
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    tolerance: T::Real,
    w: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
    failed: &mut [i32],
) -> Result<usize, Error> {
    with_scratch(heevx_scratch::<T>(a.nrows()), |scratch| {
        let (found, outcome) =
            hegvx_in(itype, select, uplo, a, b, tolerance, w, z, failed, scratch);
        outcome.map(|()| found)
    })
}

/// [`hegvx`] with scratch memory as [`heevx_in`], whose result it has.
pub fn hegvx_in<T: Scalar>(
    itype: Itype,
    select: Select<T::Real>,
    uplo: Uplo,
    mut a: MatMut<'_, T>,
    mut b: MatMut<'_, T>,
    tolerance: T::Real,
    w: &mut [T::Real],
    mut z: Option<MatMut<'_, T>>,
    failed: &mut [i32],
    scratch: Scratch<'_, T>,
) -> (usize, Result<(), Error>) {
    if let Err(error) = reduce(itype, uplo, a.rb_mut(), b.rb_mut()) {
        return (0, Err(error));
    }
    let vectors = z.as_mut().map(MatMut::rb_mut);
    let (found, mut outcome) = heevx_in(select, uplo, a, tolerance, w, vectors, failed, scratch);
    if let Some(z) = z {
        let rows = z.nrows();
        if let Err(error) = back(itype, uplo, b.rb(), z.block(0, 0, rows, found)) {
            outcome = Err(error);
        }
    }
    (found, outcome)
}

/// Factorises B and reduces A to a standard problem.
pub(super) fn reduce<T: Scalar>(
    itype: Itype,
    uplo: Uplo,
    a: MatMut<'_, T>,
    mut b: MatMut<'_, T>,
) -> Result<(), Error> {
    check_dim("b", a.nrows(), b.nrows())?;
    potrf(uplo, b.rb_mut())?;
    hegst(itype, uplo, a, b.rb())
}

/// Eigenvectors of the generalised problem from those of the standard one.
fn back<T: Scalar>(
    itype: Itype,
    uplo: Uplo,
    factor: MatRef<'_, T>,
    x: MatMut<'_, T>,
) -> Result<(), Error> {
    let lower = uplo == Uplo::Lower;
    let (side, diag, one) = (Side::Left, Diag::NonUnit, T::ONE);
    if itype == Itype::BAx {
        let trans = if lower { Trans::No } else { Trans::ConjTrans };
        Ok(trmm(side, uplo, trans, diag, one, factor, x)?)
    } else {
        let trans = if lower { Trans::ConjTrans } else { Trans::No };
        Ok(trsm(side, uplo, trans, diag, one, factor, x)?)
    }
}
