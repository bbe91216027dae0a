//! Generalised eigenproblems of packed symmetric and Hermitian matrices.

use super::eigen_generalised::{info_beyond, itype};
use super::eigen_packed::{hpevd_needs, packed, square};
use super::eigen_selected::{Bounds, check_ldz, vectors};
use super::eigen_symmetric::{Spaces, jobz, with_spaces};
use super::{array_mut, finish, info_of, scratch, slice_mut};
use crate::checked::{Illegal, dim, require};
use crate::fortran::uplo;
use core::ffi::c_char;
use core::ptr::null_mut;
use wasmblas::{Scalar, Uplo};
use wasmblas_lapack as routines;
use wasmblas_lapack::{Itype, Jobz};

/// Reduction to a standard problem.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn hpgst<T: Scalar>(
    kind: i32,
    letter: c_char,
    n: i32,
    ap: *mut T,
    bp: *const T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let kind = itype(kind)?;
            let uplo = uplo(letter).ok_or(Illegal(2))?;
            require(n >= 0, 3)?;
            let (ap, bp) = (packed(ap, n), packed(bp.cast_mut(), n));
            info_of(routines::hpgst(kind, uplo, dim(n), ap, bp), 4)
        });
    }
}

/// ITYPE, JOBZ, UPLO, N and LDZ, arguments 1 to 4 and 9.
fn problem(
    kind: i32,
    job: c_char,
    letter: c_char,
    n: i32,
    ldz: i32,
) -> Result<(Itype, Jobz, Uplo), Illegal> {
    let kind = itype(kind)?;
    let job = jobz(job).ok_or(Illegal(2))?;
    let uplo = uplo(letter).ok_or(Illegal(3))?;
    require(n >= 0, 4)?;
    check_ldz(job, n, ldz, 9)?;
    Ok((kind, job, uplo))
}

/// All eigenvalues and eigenvectors.
///
/// # Safety
/// As [`hpgst`].
pub unsafe fn hpgv<T: Scalar>(
    kind: i32,
    job: c_char,
    letter: c_char,
    n: i32,
    ap: *mut T,
    bp: *mut T,
    w: *mut T::Real,
    z: *mut T,
    ldz: i32,
    work: *mut T,
    rwork: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let (kind, job, uplo) = problem(kind, job, letter, n, ldz)?;
            let scratch = scratch(work, rwork, routines::hpev_scratch(dim(n)));
            let (ap, bp) = (packed(ap, n), packed(bp, n));
            let (w, z) = (slice_mut(w, n), square(job, (z, ldz), n));
            info_beyond(n, routines::hpgv_in(kind, uplo, ap, bp, w, z, scratch))
        });
    }
}

/// [`hpgv`] without RWORK.
///
/// # Safety
/// As [`hpgst`].
pub unsafe fn hpgv_real<T: Scalar>(
    kind: i32,
    job: c_char,
    letter: c_char,
    n: i32,
    ap: *mut T,
    bp: *mut T,
    w: *mut T::Real,
    z: *mut T,
    ldz: i32,
    work: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe { hpgv(kind, job, letter, n, ap, bp, w, z, ldz, work, null_mut(), info) }
}

/// All eigenvalues and eigenvectors by divide and conquer.
///
/// # Safety
/// As [`hpgst`].
pub unsafe fn hpgvd<T: Scalar>(
    kind: i32,
    job: c_char,
    letter: c_char,
    n: i32,
    ap: *mut T,
    bp: *mut T,
    w: *mut T::Real,
    z: *mut T,
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
            let (kind, job, uplo) = problem(kind, job, letter, n, ldz)?;
            let spaces = Spaces {
                work: (work, lwork),
                rwork: Some((rwork, lrwork)),
                iwork: (iwork, liwork),
                position: 11,
            };
            let reals = routines::hpevd_scratch::<T>(job == Jobz::Vectors, dim(n)).reals;
            with_spaces(spaces, hpevd_needs::<T>(job, dim(n), 2), reals, |scratch| {
                let (ap, bp) = (packed(ap, n), packed(bp, n));
                let (w, z) = (slice_mut(w, n), square(job, (z, ldz), n));
                info_beyond(n, routines::hpgvd_in(kind, uplo, ap, bp, w, z, scratch))
            })
        });
    }
}

/// [`hpgvd`] without RWORK.
///
/// # Safety
/// As [`hpgst`].
pub unsafe fn hpgvd_real<T: Scalar>(
    kind: i32,
    job: c_char,
    letter: c_char,
    n: i32,
    ap: *mut T,
    bp: *mut T,
    w: *mut T::Real,
    z: *mut T,
    ldz: i32,
    work: *mut T,
    lwork: i32,
    iwork: *mut i32,
    liwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe {
        hpgvd(
            kind,
            job,
            letter,
            n,
            ap,
            bp,
            w,
            z,
            ldz,
            work,
            lwork,
            null_mut(),
            0,
            iwork,
            liwork,
            info,
        )
    }
}

/// Selected eigenvalues and eigenvectors.
///
/// # Safety
/// As [`hpgst`].
pub unsafe fn hpgvx<T: Scalar>(
    kind: i32,
    job: c_char,
    range: c_char,
    letter: c_char,
    n: i32,
    ap: *mut T,
    bp: *mut T,
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
            let select = bounds.select(n, [9, 10, 11])?;
            check_ldz(job, n, ldz, 16)?;
            *m = 0;
            let len = routines::hpevx_scratch(dim(n));
            let mut scratch = scratch(work, rwork, routines::ScratchLen { ints: 0, ..len });
            scratch.ints = array_mut(iwork, len.ints);
            let z = vectors(job, select, (z, ldz), n);
            let failed = slice_mut(ifail, if z.is_some() { n } else { 0 });
            let (ap, bp, w) = (packed(ap, n), packed(bp, n), slice_mut(w, n));
            let (found, outcome) =
                routines::hpgvx_in(kind, select, uplo, ap, bp, abstol, w, z, failed, scratch);
            *m = found as i32;
            info_beyond(n, outcome)
        });
    }
}

/// [`hpgvx`] without RWORK.
///
/// # Safety
/// As [`hpgst`].
pub unsafe fn hpgvx_real<T: Scalar>(
    kind: i32,
    job: c_char,
    range: c_char,
    letter: c_char,
    n: i32,
    ap: *mut T,
    bp: *mut T,
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
    iwork: *mut i32,
    ifail: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe {
        hpgvx(
            kind,
            job,
            range,
            letter,
            n,
            ap,
            bp,
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
            null_mut(),
            iwork,
            ifail,
            info,
        )
    }
}
