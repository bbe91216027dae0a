//! Eigenvalues of symmetric and Hermitian matrices by way of a band matrix.
//!
//! There are no eigenvectors: JOBZ has to be `N`, as in netlib.

use super::eigen_generalised::{info_beyond, itype};
use super::eigen_selected::check_ldz;
use super::eigen_symmetric::{Needs, Spaces, with_spaces};
use super::two_stage::{band_len, only_values};
use super::{finish, info_of, scratch, slice_mut, with_work};
use crate::checked::{Illegal, dim, require};
use crate::fortran::uplo;
use crate::layout::Layout::Column;
use core::ffi::c_char;
use core::ptr::null_mut;
use wasmblas::{Scalar, Uplo};
use wasmblas_lapack as routines;
use wasmblas_lapack::{Jobz, ScratchLen};

/// The elements that a driver for dense matrices needs.
pub(super) fn dense_len(n: usize) -> usize {
    n.saturating_add(routines::hetrd_2stage_scratch(n))
}

/// JOBZ, UPLO, N and a leading dimension, argument number `position`.
fn problem(
    job: c_char,
    letter: c_char,
    n: i32,
    (lda, least, position): (i32, i32, i32),
) -> Result<Uplo, Illegal> {
    only_values(job, 1)?;
    let uplo = uplo(letter).ok_or(Illegal(2))?;
    require(n >= 0, 3)?;
    require(lda >= least.max(1), position)?;
    Ok(uplo)
}

/// Memory in WORK with its length, argument number `position`, and RWORK: `elements`, and as many
/// reals as the order, which are the end of WORK in real routines.
///
/// # Safety
/// As [`with_work`], and `rwork` must point to `n` reals.
unsafe fn with_reals<T: Scalar>(
    (work, lwork, position): (*mut T, i32, i32),
    rwork: *mut T::Real,
    elements: usize,
    n: usize,
    routine: impl FnOnce(routines::Scratch<'_, T>) -> Result<i32, Illegal>,
) -> Result<i32, Illegal> {
    let own = if T::IS_COMPLEX { 0 } else { n };
    let best = elements.saturating_add(own);
    // SAFETY: promised by the caller.
    unsafe {
        with_work((work, lwork, position), best, best, |work| {
            let len = ScratchLen { elements: work.len() - own, reals: n, ints: 0 };
            routine(scratch(work.as_mut_ptr(), rwork, len))
        })
    }
}

/// Eigenvalues.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn heev_2stage<T: Scalar>(
    job: c_char,
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    w: *mut T::Real,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = problem(job, letter, n, (lda, n, 5))?;
            with_reals((work, lwork, 8), rwork, dense_len(dim(n)), dim(n), |scratch| {
                let a = Column.matrix_mut(a, n, n, lda);
                info_of(routines::heev_2stage_in(uplo, a, slice_mut(w, n), scratch), 4)
            })
        });
    }
}

/// [`heev_2stage`] without RWORK.
///
/// # Safety
/// As [`heev_2stage`].
pub unsafe fn heev_2stage_real<T: Scalar>(
    job: c_char,
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    w: *mut T::Real,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    let rwork = null_mut();
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe { heev_2stage(job, letter, n, a, lda, w, work, lwork, rwork, info) }
}

/// Eigenvalues, with the workspace of divide and conquer.
///
/// # Safety
/// As [`heev_2stage`].
pub unsafe fn heevd_2stage<T: Scalar>(
    job: c_char,
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    w: *mut T::Real,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    lrwork: i32,
    iwork: *mut i32,
    liwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = problem(job, letter, n, (lda, n, 5))?;
            let (position, rwork, iwork) = (8, Some((rwork, lrwork)), (iwork, liwork));
            let spaces = Spaces { work: (work, lwork), rwork, iwork, position };
            let elements = if n > 1 { dense_len(dim(n)) } else { 0 };
            with_reals_and_ints(spaces, elements, if n > 1 { dim(n) } else { 0 }, |scratch| {
                if n == 1 {
                    *w = (*a).re();
                    return Ok(0);
                }
                let a = Column.matrix_mut(a, n, n, lda);
                info_of(routines::heev_2stage_in(uplo, a, slice_mut(w, n), scratch), 4)
            })
        });
    }
}

/// [`heevd_2stage`] without RWORK.
///
/// # Safety
/// As [`heev_2stage`].
pub unsafe fn heevd_2stage_real<T: Scalar>(
    job: c_char,
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    w: *mut T::Real,
    work: *mut T,
    lwork: i32,
    iwork: *mut i32,
    liwork: i32,
    info: *mut i32,
) {
    let rwork = null_mut();
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe { heevd_2stage(job, letter, n, a, lda, w, work, lwork, rwork, 0, iwork, liwork, info) }
}

/// As [`with_reals`], in the arrays that divide and conquer has, of which no integers are needed.
///
/// # Safety
/// As [`with_spaces`].
unsafe fn with_reals_and_ints<T: Scalar>(
    spaces: Spaces<T>,
    elements: usize,
    n: usize,
    routine: impl FnOnce(routines::Scratch<'_, T>) -> Result<i32, Illegal>,
) -> Result<i32, Illegal> {
    let own = if T::IS_COMPLEX { 0 } else { n };
    let work = elements.saturating_add(own);
    let needs = Needs { work, best: work, rwork: n, iwork: 1 };
    // SAFETY: promised by the caller.
    unsafe { with_spaces(spaces, needs, n, routine) }
}

/// JOBZ, UPLO, N, KD, LDAB and LDZ, arguments 1 to 4, 6 and 9.
fn band_problem(
    job: c_char,
    letter: c_char,
    [n, kd]: [i32; 2],
    ldab: i32,
    ldz: i32,
) -> Result<Uplo, Illegal> {
    let uplo = problem(job, letter, n, (1, 1, 1))?;
    require(kd >= 0, 4)?;
    require(ldab > kd, 6)?;
    check_ldz(Jobz::Values, n, ldz, 9)?;
    Ok(uplo)
}

/// Eigenvalues of a band matrix.
///
/// # Safety
/// As [`heev_2stage`].
pub unsafe fn hbev_2stage<T: Scalar>(
    job: c_char,
    letter: c_char,
    n: i32,
    kd: i32,
    ab: *mut T,
    ldab: i32,
    w: *mut T::Real,
    _z: *mut T,
    ldz: i32,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = band_problem(job, letter, [n, kd], ldab, ldz)?;
            with_reals((work, lwork, 11), rwork, band_len(n, kd), dim(n), |scratch| {
                let ab = Column.matrix_mut(ab, kd + 1, n, ldab);
                info_of(routines::hbev_2stage_in(uplo, ab, slice_mut(w, n), scratch), 5)
            })
        });
    }
}

/// [`hbev_2stage`] without RWORK.
///
/// # Safety
/// As [`heev_2stage`].
pub unsafe fn hbev_2stage_real<T: Scalar>(
    job: c_char,
    letter: c_char,
    n: i32,
    kd: i32,
    ab: *mut T,
    ldab: i32,
    w: *mut T::Real,
    _z: *mut T,
    ldz: i32,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    let rwork = null_mut();
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe { hbev_2stage(job, letter, n, kd, ab, ldab, w, _z, ldz, work, lwork, rwork, info) }
}

/// Eigenvalues of a band matrix, with the workspace of divide and conquer.
///
/// # Safety
/// As [`heev_2stage`].
pub unsafe fn hbevd_2stage<T: Scalar>(
    job: c_char,
    letter: c_char,
    n: i32,
    kd: i32,
    ab: *mut T,
    ldab: i32,
    w: *mut T::Real,
    _z: *mut T,
    ldz: i32,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    lrwork: i32,
    iwork: *mut i32,
    liwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = band_problem(job, letter, [n, kd], ldab, ldz)?;
            let (position, rwork, iwork) = (11, Some((rwork, lrwork)), (iwork, liwork));
            let spaces = Spaces { work: (work, lwork), rwork, iwork, position };
            // Netlib asks for more than a diagonal matrix needs.
            let elements = if n > 1 { band_len(n, kd).max(2 * dim(n)) } else { 0 };
            with_reals_and_ints(spaces, elements, dim(n), |scratch| {
                let ab = Column.matrix_mut(ab, kd + 1, n, ldab);
                info_of(routines::hbev_2stage_in(uplo, ab, slice_mut(w, n), scratch), 5)
            })
        });
    }
}

/// [`hbevd_2stage`] without RWORK.
///
/// # Safety
/// As [`heev_2stage`].
pub unsafe fn hbevd_2stage_real<T: Scalar>(
    job: c_char,
    letter: c_char,
    n: i32,
    kd: i32,
    ab: *mut T,
    ldab: i32,
    w: *mut T::Real,
    _z: *mut T,
    ldz: i32,
    work: *mut T,
    lwork: i32,
    iwork: *mut i32,
    liwork: i32,
    info: *mut i32,
) {
    let rwork = null_mut();
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe {
        hbevd_2stage(
            job, letter, n, kd, ab, ldab, w, _z, ldz, work, lwork, rwork, 0, iwork, liwork, info,
        )
    }
}

/// Eigenvalues of a generalised problem.
///
/// # Safety
/// As [`heev_2stage`].
pub unsafe fn hegv_2stage<T: Scalar>(
    kind: i32,
    job: c_char,
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    w: *mut T::Real,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let kind = itype(kind)?;
            only_values(job, 2)?;
            let uplo = uplo(letter).ok_or(Illegal(3))?;
            require(n >= 0, 4)?;
            require(lda >= n.max(1), 6)?;
            require(ldb >= n.max(1), 8)?;
            with_reals((work, lwork, 11), rwork, dense_len(dim(n)), dim(n), |scratch| {
                let (a, b) = (Column.matrix_mut(a, n, n, lda), Column.matrix_mut(b, n, n, ldb));
                let w = slice_mut(w, n);
                info_beyond(n, routines::hegv_2stage_in(kind, uplo, a, b, w, scratch))
            })
        });
    }
}

/// [`hegv_2stage`] without RWORK.
///
/// # Safety
/// As [`heev_2stage`].
pub unsafe fn hegv_2stage_real<T: Scalar>(
    kind: i32,
    job: c_char,
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    w: *mut T::Real,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    let rwork = null_mut();
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe { hegv_2stage(kind, job, letter, n, a, lda, b, ldb, w, work, lwork, rwork, info) }
}
