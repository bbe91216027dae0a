//! Eigenvalues of symmetric and Hermitian matrices by way of a band matrix: selected ones.
//!
//! There are no eigenvectors: JOBZ has to be `N`, as in netlib.

use super::eigen_selected::{Bounds, check_ldz, problem, single};
use super::eigen_symmetric::{Needs, Spaces, with_spaces};
use super::two_stage::{band_len, only_values};
use super::two_stage_drivers::dense_len;
use super::{array_mut, finish, info_of, scratch, slice_mut, with_work};
use crate::checked::{Illegal, dim, require};
use crate::fortran::uplo;
use crate::layout::Layout::Column;
use core::ffi::c_char;
use core::ptr::null_mut;
use wasmblas::Scalar;
use wasmblas_lapack as routines;
use wasmblas_lapack::{Error, Jobz, ScratchLen, Select};

/// Stores how many eigenvalues were found, and makes INFO of the rest.
///
/// # Safety
/// `m` must be valid to write to.
unsafe fn counted(found: Result<usize, Error>, m: *mut i32) -> Result<i32, Illegal> {
    // SAFETY: promised by the caller.
    unsafe { *m = found.unwrap_or(0) as i32 };
    info_of(found.map(drop), 6)
}

/// Selected eigenvalues.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn heevr_2stage<T: Scalar>(
    job: c_char,
    range: c_char,
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    vl: T::Real,
    vu: T::Real,
    il: i32,
    iu: i32,
    abstol: T::Real,
    m: *mut i32,
    w: *mut T::Real,
    z: *mut T,
    ldz: i32,
    _isuppz: *mut i32,
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
            only_values(job, 1)?;
            let bounds = Bounds { letter: range, vl, vu, il, iu };
            let (_, uplo) = problem(job, &bounds, letter, n, lda)?;
            let select = bounds.select(n, [8, 9, 10])?;
            check_ldz(Jobz::Values, n, ldz, 15)?;
            let order = if n <= 1 { 0 } else { dim(n) };
            let elements = if n <= 1 { 0 } else { dense_len(order) };
            let work_len = if T::IS_COMPLEX {
                elements.max(2 * order)
            } else {
                elements.saturating_add(2 * order).max(26 * order)
            };
            let needs =
                Needs { work: work_len, best: work_len, rwork: 24 * order, iwork: 10 * order };
            let (position, rwork, iwork) = (18, Some((rwork, lrwork)), (iwork, liwork));
            let spaces = Spaces { work: (work, lwork), rwork, iwork, position };
            *m = 0;
            with_spaces(spaces, needs, 2 * order, |scratch| {
                if n == 1 {
                    return Ok(single(Jobz::Values, select, &*a, m, w, z, null_mut()));
                }
                let (a, w) = (Column.matrix_mut(a, n, n, lda), slice_mut(w, n));
                counted(routines::heevx_2stage_in(select, uplo, a, abstol, w, scratch), m)
            })
        });
    }
}

/// [`heevr_2stage`] without RWORK.
///
/// # Safety
/// As [`heevr_2stage`].
pub unsafe fn heevr_2stage_real<T: Scalar>(
    job: c_char,
    range: c_char,
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    vl: T::Real,
    vu: T::Real,
    il: i32,
    iu: i32,
    abstol: T::Real,
    m: *mut i32,
    w: *mut T::Real,
    z: *mut T,
    ldz: i32,
    _isuppz: *mut i32,
    work: *mut T,
    lwork: i32,
    iwork: *mut i32,
    liwork: i32,
    info: *mut i32,
) {
    let rwork = null_mut();
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe {
        heevr_2stage(
            job, range, letter, n, a, lda, vl, vu, il, iu, abstol, m, w, z, ldz, _isuppz, work,
            lwork, rwork, 0, iwork, liwork, info,
        )
    }
}

/// Selected eigenvalues, with the workspace of inverse iteration.
///
/// # Safety
/// As [`heevr_2stage`].
pub unsafe fn heevx_2stage<T: Scalar>(
    job: c_char,
    range: c_char,
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    vl: T::Real,
    vu: T::Real,
    il: i32,
    iu: i32,
    abstol: T::Real,
    m: *mut i32,
    w: *mut T::Real,
    z: *mut T,
    ldz: i32,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    iwork: *mut i32,
    _ifail: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            only_values(job, 1)?;
            let bounds = Bounds { letter: range, vl, vu, il, iu };
            let (_, uplo) = problem(job, &bounds, letter, n, lda)?;
            let select = bounds.select(n, [8, 9, 10])?;
            check_ldz(Jobz::Values, n, ldz, 15)?;
            let order = if n <= 1 { 0 } else { dim(n) };
            let own = if T::IS_COMPLEX { 0 } else { 2 * order };
            let elements = if n <= 1 { 0 } else { dense_len(order) };
            let best = elements.saturating_add(own);
            *m = 0;
            with_work((work, lwork, 17), best, best, |work| {
                if n == 1 {
                    return Ok(single(Jobz::Values, select, &*a, m, w, z, null_mut()));
                }
                let len = ScratchLen { elements: work.len() - own, reals: 2 * order, ints: 0 };
                let mut scratch = scratch(work.as_mut_ptr(), rwork, len);
                scratch.ints = array_mut(iwork, 5 * order);
                let (a, w) = (Column.matrix_mut(a, n, n, lda), slice_mut(w, n));
                counted(routines::heevx_2stage_in(select, uplo, a, abstol, w, scratch), m)
            })
        });
    }
}

/// [`heevx_2stage`] without RWORK.
///
/// # Safety
/// As [`heevr_2stage`].
pub unsafe fn heevx_2stage_real<T: Scalar>(
    job: c_char,
    range: c_char,
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    vl: T::Real,
    vu: T::Real,
    il: i32,
    iu: i32,
    abstol: T::Real,
    m: *mut i32,
    w: *mut T::Real,
    z: *mut T,
    ldz: i32,
    work: *mut T,
    lwork: i32,
    iwork: *mut i32,
    _ifail: *mut i32,
    info: *mut i32,
) {
    let rwork = null_mut();
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe {
        heevx_2stage(
            job, range, letter, n, a, lda, vl, vu, il, iu, abstol, m, w, z, ldz, work, lwork,
            rwork, iwork, _ifail, info,
        )
    }
}

/// Selected eigenvalues of a band matrix.
///
/// # Safety
/// As [`heevr_2stage`].
pub unsafe fn hbevx_2stage<T: Scalar>(
    job: c_char,
    range: c_char,
    letter: c_char,
    n: i32,
    kd: i32,
    ab: *mut T,
    ldab: i32,
    _q: *mut T,
    ldq: i32,
    vl: T::Real,
    vu: T::Real,
    il: i32,
    iu: i32,
    abstol: T::Real,
    m: *mut i32,
    w: *mut T::Real,
    _z: *mut T,
    ldz: i32,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    iwork: *mut i32,
    _ifail: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            only_values(job, 1)?;
            let bounds = Bounds { letter: range, vl, vu, il, iu };
            bounds.known(2)?;
            let uplo = uplo(letter).ok_or(Illegal(3))?;
            require(n >= 0, 4)?;
            require(kd >= 0, 5)?;
            require(ldab > kd, 7)?;
            check_ldz(Jobz::Values, n, ldq, 9)?;
            let select: Select<T::Real> = bounds.select(n, [11, 12, 13])?;
            check_ldz(Jobz::Values, n, ldz, 18)?;
            // Bisection's reals come after those of the matrix in RWORK, and in place of elements in
            // WORK.
            let (own, reals, elements) = if T::IS_COMPLEX {
                (0, 5 * dim(n), band_len(n, kd))
            } else {
                (2 * dim(n), 2 * dim(n), band_len(n, kd).max(3 * dim(n)))
            };
            let best = elements.saturating_add(own);
            *m = 0;
            with_work((work, lwork, 20), best, best, |work| {
                let len = ScratchLen { elements: work.len() - own, reals, ints: 0 };
                let mut scratch = scratch(work.as_mut_ptr(), rwork, len);
                scratch.ints = array_mut(iwork, 5 * dim(n));
                let (ab, w) = (Column.matrix_mut(ab, kd + 1, n, ldab), slice_mut(w, n));
                counted(routines::hbevx_2stage_in(select, uplo, ab, abstol, w, scratch), m)
            })
        });
    }
}

/// [`hbevx_2stage`] without RWORK.
///
/// # Safety
/// As [`heevr_2stage`].
pub unsafe fn hbevx_2stage_real<T: Scalar>(
    job: c_char,
    range: c_char,
    letter: c_char,
    n: i32,
    kd: i32,
    ab: *mut T,
    ldab: i32,
    _q: *mut T,
    ldq: i32,
    vl: T::Real,
    vu: T::Real,
    il: i32,
    iu: i32,
    abstol: T::Real,
    m: *mut i32,
    w: *mut T::Real,
    _z: *mut T,
    ldz: i32,
    work: *mut T,
    lwork: i32,
    iwork: *mut i32,
    _ifail: *mut i32,
    info: *mut i32,
) {
    let rwork = null_mut();
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe {
        hbevx_2stage(
            job, range, letter, n, kd, ab, ldab, _q, ldq, vl, vu, il, iu, abstol, m, w, _z, ldz,
            work, lwork, rwork, iwork, _ifail, info,
        )
    }
}
