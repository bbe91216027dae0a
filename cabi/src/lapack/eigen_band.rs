//! Eigenproblems of symmetric and Hermitian band matrices.

use super::eigen_selected::{Bounds, check_ldz, vectors};
use super::eigen_symmetric::{Needs, Spaces, jobz, with_spaces};
use super::{array_mut, finish, info_of, slice_mut};
use crate::checked::{Illegal, dim, require};
use crate::fortran::uplo;
use crate::layout::Layout::Column;
use core::ffi::c_char;
use core::ptr::null_mut;
use wasmblas::{Real, Scalar, Uplo};
use wasmblas_lapack as routines;
use wasmblas_lapack::{Jobz, Scratch, ScratchLen};

/// Reduction to tridiagonal form.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn hbtrd<T: Scalar>(
    vect: c_char,
    letter: c_char,
    n: i32,
    kd: i32,
    ab: *mut T,
    ldab: i32,
    d: *mut T::Real,
    e: *mut T::Real,
    q: *mut T,
    ldq: i32,
    _work: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let vect = (vect as u8).to_ascii_uppercase();
            require(matches!(vect, b'N' | b'V' | b'U'), 1)?;
            let uplo = uplo(letter).ok_or(Illegal(2))?;
            require(n >= 0, 3)?;
            require(kd >= 0, 4)?;
            require(ldab > kd, 6)?;
            require(vect == b'N' || ldq >= n.max(1), 10)?;
            let mut q = (vect != b'N').then(|| Column.matrix_mut(q, n, n, ldq));
            if vect == b'V'
                && let Some(q) = &mut q
            {
                routines::laset(None, T::ZERO, T::ONE, q.rb_mut());
            }
            let ab = Column.matrix_mut(ab, kd + 1, n, ldab);
            let (d, e) = (slice_mut(d, n), slice_mut(e, n - 1));
            info_of(routines::hbtrd(uplo, ab, d, e, q), 5)
        });
    }
}

/// JOBZ, UPLO, N, KD, LDAB and LDZ, arguments 1 to 4, 6 and 9.
fn problem(
    job: c_char,
    letter: c_char,
    n: i32,
    kd: i32,
    ldab: i32,
    ldz: i32,
) -> Result<(Jobz, Uplo), Illegal> {
    let job = jobz(job).ok_or(Illegal(1))?;
    let uplo = uplo(letter).ok_or(Illegal(2))?;
    require(n >= 0, 3)?;
    require(kd >= 0, 4)?;
    require(ldab > kd, 6)?;
    check_ldz(job, n, ldz, 9)?;
    Ok((job, uplo))
}

/// All eigenvalues and eigenvectors.
///
/// # Safety
/// As [`hbtrd`].
pub unsafe fn hbev<T: Scalar>(
    job: c_char,
    letter: c_char,
    n: i32,
    kd: i32,
    ab: *mut T,
    ldab: i32,
    w: *mut T::Real,
    z: *mut T,
    ldz: i32,
    _work: *mut T,
    rwork: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let (job, uplo) = problem(job, letter, n, kd, ldab, ldz)?;
            let z = (job == Jobz::Vectors).then(|| Column.matrix_mut(z, n, n, ldz));
            let rotations = if z.is_some() { routines::steqr_scratch(dim(n)) } else { 0 };
            let reals = array_mut(rwork, dim(n - 1) + rotations);
            let (ab, w) = (Column.matrix_mut(ab, kd + 1, n, ldab), slice_mut(w, n));
            info_of(routines::hbev_in(uplo, ab, w, z, reals), 5)
        });
    }
}

/// [`hbev`] with all workspace in WORK.
///
/// # Safety
/// As [`hbtrd`].
pub unsafe fn hbev_real<T: Real>(
    job: c_char,
    letter: c_char,
    n: i32,
    kd: i32,
    ab: *mut T,
    ldab: i32,
    w: *mut T,
    z: *mut T,
    ldz: i32,
    work: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe { hbev(job, letter, n, kd, ab, ldab, w, z, ldz, work, work, info) }
}

/// All eigenvalues and eigenvectors by divide and conquer.
///
/// # Safety
/// As [`hbtrd`].
pub unsafe fn hbevd<T: Scalar>(
    job: c_char,
    letter: c_char,
    n: i32,
    kd: i32,
    ab: *mut T,
    ldab: i32,
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
            let (job, uplo) = problem(job, letter, n, kd, ldab, ldz)?;
            let spaces = Spaces {
                work: (work, lwork),
                rwork: Some((rwork, lrwork)),
                iwork: (iwork, liwork),
                position: 11,
            };
            let order = dim(n);
            let own = routines::hbevd_scratch::<T>(job == Jobz::Vectors, order).reals;
            let reals = if n > 1 { own } else { 0 };
            with_spaces(spaces, hbevd_needs::<T>(job, order), reals, |scratch| {
                let z = (job == Jobz::Vectors).then(|| Column.matrix_mut(z, n, n, ldz));
                let (ab, w) = (Column.matrix_mut(ab, kd + 1, n, ldab), slice_mut(w, n));
                if n == 1 {
                    return info_of(routines::hbev_in(uplo, ab, w, z, &mut []), 5);
                }
                info_of(routines::hbevd_in(uplo, ab, w, z, scratch), 5)
            })
        });
    }
}

/// What [`hbevd`] asks for, as in netlib.
pub(super) fn hbevd_needs<T: Scalar>(job: Jobz, n: usize) -> Needs {
    if n < 2 {
        return Needs { work: 1, best: 1, rwork: 1, iwork: 1 };
    }
    let squares = n.saturating_mul(n).saturating_mul(2);
    let (work, rwork, iwork) = match (job, T::IS_COMPLEX) {
        (Jobz::Values, true) => (n, n, 1),
        (Jobz::Values, false) => (2 * n, 0, 1),
        (Jobz::Vectors, true) => (squares, squares.saturating_add(1 + 5 * n), 3 + 5 * n),
        (Jobz::Vectors, false) => (squares.saturating_add(1 + 5 * n), 0, 3 + 5 * n),
    };
    Needs { work, best: work, rwork, iwork }
}

/// [`hbevd`] without RWORK.
///
/// # Safety
/// As [`hbtrd`].
pub unsafe fn hbevd_real<T: Scalar>(
    job: c_char,
    letter: c_char,
    n: i32,
    kd: i32,
    ab: *mut T,
    ldab: i32,
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
        hbevd(
            job,
            letter,
            n,
            kd,
            ab,
            ldab,
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
        );
    }
}

/// Selected eigenvalues and eigenvectors.
///
/// # Safety
/// As [`hbtrd`].
pub unsafe fn hbevx<T: Scalar>(
    job: c_char,
    range: c_char,
    letter: c_char,
    n: i32,
    kd: i32,
    ab: *mut T,
    ldab: i32,
    q: *mut T,
    ldq: i32,
    vl: T::Real,
    vu: T::Real,
    il: i32,
    iu: i32,
    abstol: T::Real,
    m: *mut i32,
    w: *mut T::Real,
    z: *mut T,
    ldz: i32,
    _work: *mut T,
    rwork: *mut T::Real,
    iwork: *mut i32,
    ifail: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let bounds = Bounds { letter: range, vl, vu, il, iu };
            let job = jobz(job).ok_or(Illegal(1))?;
            bounds.known(2)?;
            let uplo = uplo(letter).ok_or(Illegal(3))?;
            require(n >= 0, 4)?;
            require(kd >= 0, 5)?;
            require(ldab > kd, 7)?;
            require(job == Jobz::Values || ldq >= n.max(1), 9)?;
            let select = bounds.select(n, [11, 12, 13])?;
            check_ldz(job, n, ldz, 18)?;
            let len = ScratchLen { elements: 0, reals: 7 * dim(n), ints: 5 * dim(n) };
            let scratch = Scratch {
                elements: &mut [],
                reals: array_mut(rwork, len.reals),
                ints: array_mut(iwork, len.ints),
            };
            let z = vectors(job, select, (z, ldz), n);
            let failed = slice_mut(ifail, if z.is_some() { n } else { 0 });
            let both = z.map(|z| (Column.matrix_mut(q, n, n, ldq), z));
            let (ab, w) = (Column.matrix_mut(ab, kd + 1, n, ldab), slice_mut(w, n));
            let (found, outcome) =
                routines::hbevx_in(select, uplo, ab, abstol, w, both, failed, scratch);
            *m = found as i32;
            info_of(outcome, 6)
        });
    }
}

/// [`hbevx`] with all workspace in WORK.
///
/// # Safety
/// As [`hbtrd`].
pub unsafe fn hbevx_real<T: Real>(
    job: c_char,
    range: c_char,
    letter: c_char,
    n: i32,
    kd: i32,
    ab: *mut T,
    ldab: i32,
    q: *mut T,
    ldq: i32,
    vl: T,
    vu: T,
    il: i32,
    iu: i32,
    abstol: T,
    m: *mut i32,
    w: *mut T,
    z: *mut T,
    ldz: i32,
    work: *mut T,
    iwork: *mut i32,
    ifail: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        hbevx(
            job, range, letter, n, kd, ab, ldab, q, ldq, vl, vu, il, iu, abstol, m, w, z, ldz,
            work, work, iwork, ifail, info,
        );
    }
}
