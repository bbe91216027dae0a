//! Generalised symmetric and Hermitian eigenproblems.

use super::eigen_selected::{Bounds, check_ldz, vectors};
use super::eigen_symmetric::{Spaces, heevd_needs, jobz, with_spaces};
use super::{array_mut, finish, info_of, scratch, slice_mut, with_work};
use crate::checked::{Illegal, dim, require};
use crate::fortran::uplo;
use crate::layout::Layout::Column;
use core::ffi::c_char;
use core::ptr::null_mut;
use wasmblas::{Scalar, Uplo};
use wasmblas_lapack as routines;
use wasmblas_lapack::{Error, Itype, Jobz, ScratchLen};

/// What 1, 2 and 3 stand for.
pub(super) fn itype(number: i32) -> Result<Itype, Illegal> {
    match number {
        1 => Ok(Itype::AxBx),
        2 => Ok(Itype::ABx),
        3 => Ok(Itype::BAx),
        _ => Err(Illegal(1)),
    }
}

/// INFO: numbers beyond N say that B is not positive definite.
pub(super) fn info_beyond(n: i32, outcome: Result<(), Error>) -> Result<i32, Illegal> {
    let beyond = matches!(outcome, Err(Error::NotPositiveDefinite { .. }));
    Ok(info_of(outcome, 5)? + if beyond { n } else { 0 })
}

/// Reduction to a standard problem.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn hegst<T: Scalar>(
    kind: i32,
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    b: *const T,
    ldb: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let kind = itype(kind)?;
            let uplo = uplo(letter).ok_or(Illegal(2))?;
            require(n >= 0, 3)?;
            require(lda >= n.max(1), 5)?;
            require(ldb >= n.max(1), 7)?;
            let (a, b) = (Column.matrix_mut(a, n, n, lda), Column.matrix(b, n, n, ldb));
            info_of(routines::hegst(kind, uplo, a, b), 4)
        });
    }
}

/// ITYPE, JOBZ, UPLO, N, LDA and LDB, arguments 1, 2, 3, 4, 6 and 8.
fn problem(
    kind: i32,
    job: c_char,
    letter: c_char,
    n: i32,
    lda: i32,
    ldb: i32,
) -> Result<(Itype, Jobz, Uplo), Illegal> {
    let kind = itype(kind)?;
    let job = jobz(job).ok_or(Illegal(2))?;
    let uplo = uplo(letter).ok_or(Illegal(3))?;
    require(n >= 0, 4)?;
    require(lda >= n.max(1), 6)?;
    require(ldb >= n.max(1), 8)?;
    Ok((kind, job, uplo))
}

/// All eigenvalues and eigenvectors.
///
/// # Safety
/// As [`hegst`].
pub unsafe fn hegv<T: Scalar>(
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
            let (kind, job, uplo) = problem(kind, job, letter, n, lda, ldb)?;
            let best = routines::heev_scratch::<T>(dim(n));
            let own = if T::IS_COMPLEX { 0 } else { best.reals };
            let minimum = (2 * dim(n) + own).saturating_sub(1);
            with_work((work, lwork, 11), minimum, best.elements + own, |work| {
                let len = ScratchLen { elements: work.len() - own, ints: 0, ..best };
                let scratch = scratch(work.as_mut_ptr(), rwork, len);
                let (a, b) = (Column.matrix_mut(a, n, n, lda), Column.matrix_mut(b, n, n, ldb));
                let w = slice_mut(w, n);
                info_beyond(n, routines::hegv_in(kind, job, uplo, a, b, w, scratch))
            })
        });
    }
}

/// [`hegv`] without RWORK.
///
/// # Safety
/// As [`hegst`].
pub unsafe fn hegv_real<T: Scalar>(
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
    unsafe { hegv(kind, job, letter, n, a, lda, b, ldb, w, work, lwork, rwork, info) }
}

/// All eigenvalues and eigenvectors by divide and conquer.
///
/// # Safety
/// As [`hegst`].
pub unsafe fn hegvd<T: Scalar>(
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
    lrwork: i32,
    iwork: *mut i32,
    liwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let (kind, job, uplo) = problem(kind, job, letter, n, lda, ldb)?;
            let spaces = Spaces {
                work: (work, lwork),
                rwork: Some((rwork, lrwork)),
                iwork: (iwork, liwork),
                position: 11,
            };
            let best = routines::heevd_scratch::<T>(job, dim(n));
            let reals = if n > 1 { best.reals } else { 0 };
            with_spaces(spaces, heevd_needs::<T>(job, dim(n)), reals, |scratch| {
                let (a, b) = (Column.matrix_mut(a, n, n, lda), Column.matrix_mut(b, n, n, ldb));
                let w = slice_mut(w, n);
                if n == 1 {
                    // One element of workspace is all there need be.
                    let (mut elements, mut reals) = ([T::ZERO; 4], [w[0]; 4]);
                    let scratch = routines::Scratch {
                        elements: &mut elements,
                        reals: &mut reals,
                        ints: scratch.ints,
                    };
                    let outcome = routines::hegv_in(kind, job, uplo, a, b, w, scratch);
                    return info_beyond(n, outcome);
                }
                info_beyond(n, routines::hegvd_in(kind, job, uplo, a, b, w, scratch))
            })
        });
    }
}

/// [`hegvd`] without RWORK.
///
/// # Safety
/// As [`hegst`].
pub unsafe fn hegvd_real<T: Scalar>(
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
    iwork: *mut i32,
    liwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe {
        hegvd(
            kind,
            job,
            letter,
            n,
            a,
            lda,
            b,
            ldb,
            w,
            work,
            lwork,
            null_mut(),
            0,
            iwork,
            liwork,
            info,
        );
    }
}

/// Selected eigenvalues and eigenvectors.
///
/// # Safety
/// As [`hegst`].
pub unsafe fn hegvx<T: Scalar>(
    kind: i32,
    job: c_char,
    range: c_char,
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
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
    ifail: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let bounds = Bounds { letter: range, vl, vu, il, iu };
            let kind = itype(kind)?;
            let job = jobz(job).ok_or(Illegal(2))?;
            bounds.known(3)?;
            let uplo = uplo(letter).ok_or(Illegal(4))?;
            require(n >= 0, 5)?;
            require(lda >= n.max(1), 7)?;
            require(ldb >= n.max(1), 9)?;
            let select = bounds.select(n, [11, 12, 13])?;
            check_ldz(job, n, ldz, 18)?;
            let best = routines::heevx_scratch::<T>(dim(n));
            let (least, own) = if T::IS_COMPLEX { (2, 0) } else { (8, best.reals) };
            *m = 0;
            with_work((work, lwork, 20), least * dim(n), best.elements + own, |work| {
                let len = ScratchLen { elements: work.len() - own, ints: 0, ..best };
                let mut scratch = scratch(work.as_mut_ptr(), rwork, len);
                scratch.ints = array_mut(iwork, best.ints);
                let z = vectors(job, select, (z, ldz), n);
                let failed = slice_mut(ifail, if z.is_some() { n } else { 0 });
                let (a, b) = (Column.matrix_mut(a, n, n, lda), Column.matrix_mut(b, n, n, ldb));
                let w = slice_mut(w, n);
                let (found, outcome) =
                    routines::hegvx_in(kind, select, uplo, a, b, abstol, w, z, failed, scratch);
                *m = found as i32;
                info_beyond(n, outcome)
            })
        });
    }
}

/// [`hegvx`] without RWORK.
///
/// # Safety
/// As [`hegst`].
pub unsafe fn hegvx_real<T: Scalar>(
    kind: i32,
    job: c_char,
    range: c_char,
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
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
    ifail: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe {
        hegvx(
            kind,
            job,
            range,
            letter,
            n,
            a,
            lda,
            b,
            ldb,
            vl,
            vu,
            il,
            iu,
            abstol,
            m,
            w,
            z,
            ldz,
            work,
            lwork,
            null_mut(),
            iwork,
            ifail,
            info,
        );
    }
}
