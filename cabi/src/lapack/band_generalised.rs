//! Generalised eigenproblems of symmetric and Hermitian band matrices.

use super::eigen_band::hbevd_needs;
use super::eigen_generalised::info_beyond;
use super::eigen_selected::{Bounds, check_ldz, vectors};
use super::eigen_symmetric::{Spaces, jobz, with_spaces};
use super::{array_mut, finish, info_of, slice_mut};
use crate::checked::{Illegal, dim, require};
use crate::fortran::uplo;
use crate::layout::Layout::Column;
use core::ffi::c_char;
use core::ptr::null_mut;
use wasmblas::{Real, Scalar, Uplo};
use wasmblas_lapack as routines;
use wasmblas_lapack::{Jobz, Scratch};

/// Split Cholesky factorisation.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn pbstf<T: Scalar>(
    letter: c_char,
    n: i32,
    kd: i32,
    ab: *mut T,
    ldab: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(letter).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            require(kd >= 0, 3)?;
            require(ldab > kd, 5)?;
            info_of(routines::pbstf(uplo, Column.matrix_mut(ab, kd + 1, n, ldab)), 4)
        });
    }
}

/// Reduction to a standard problem.
///
/// # Safety
/// As [`pbstf`].
pub unsafe fn hbgst<T: Scalar>(
    vect: c_char,
    letter: c_char,
    n: i32,
    ka: i32,
    kb: i32,
    ab: *mut T,
    ldab: i32,
    bb: *const T,
    ldbb: i32,
    x: *mut T,
    ldx: i32,
    work: *mut T,
    _rwork: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller; the factor is only read.
    unsafe {
        finish(info, || {
            let wanted = jobz(vect).ok_or(Illegal(1))? == Jobz::Vectors;
            let uplo = uplo(letter).ok_or(Illegal(2))?;
            require(n >= 0, 3)?;
            require(ka >= 0, 4)?;
            require(kb >= 0 && kb <= ka, 5)?;
            require(ldab > ka, 7)?;
            require(ldbb > kb, 9)?;
            require(ldx >= if wanted { n.max(1) } else { 1 }, 11)?;
            let ab = Column.matrix_mut(ab, ka + 1, n, ldab);
            let bb = Column.matrix_mut(bb.cast_mut(), kb + 1, n, ldbb);
            let x = wanted.then(|| Column.matrix_mut(x, n, n, ldx));
            info_of(routines::hbgst_in(uplo, ab, bb, x, slice_mut(work, n)), 6)
        });
    }
}

/// [`hbgst`] without RWORK.
///
/// # Safety
/// As [`pbstf`].
pub unsafe fn hbgst_real<T: Scalar>(
    vect: c_char,
    letter: c_char,
    n: i32,
    ka: i32,
    kb: i32,
    ab: *mut T,
    ldab: i32,
    bb: *const T,
    ldbb: i32,
    x: *mut T,
    ldx: i32,
    work: *mut T,
    info: *mut i32,
) {
    let rwork = null_mut();
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe { hbgst(vect, letter, n, ka, kb, ab, ldab, bb, ldbb, x, ldx, work, rwork, info) }
}

/// JOBZ, UPLO, N, KA, KB, LDAB, LDBB and LDZ, arguments 1 to 5, 7, 9 and 12.
fn problem(
    job: c_char,
    letter: c_char,
    [n, ka, kb]: [i32; 3],
    ldab: i32,
    ldbb: i32,
    ldz: i32,
) -> Result<(Jobz, Uplo), Illegal> {
    let job = jobz(job).ok_or(Illegal(1))?;
    let uplo = uplo(letter).ok_or(Illegal(2))?;
    require(n >= 0, 3)?;
    require(ka >= 0, 4)?;
    require(kb >= 0 && kb <= ka, 5)?;
    require(ldab > ka, 7)?;
    require(ldbb > kb, 9)?;
    check_ldz(job, n, ldz, 12)?;
    Ok((job, uplo))
}

/// All eigenvalues and eigenvectors.
///
/// # Safety
/// As [`pbstf`].
pub unsafe fn hbgv<T: Scalar>(
    job: c_char,
    letter: c_char,
    n: i32,
    ka: i32,
    kb: i32,
    ab: *mut T,
    ldab: i32,
    bb: *mut T,
    ldbb: i32,
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
            let (job, uplo) = problem(job, letter, [n, ka, kb], ldab, ldbb, ldz)?;
            let z = (job == Jobz::Vectors).then(|| Column.matrix_mut(z, n, n, ldz));
            let ab = Column.matrix_mut(ab, ka + 1, n, ldab);
            let bb = Column.matrix_mut(bb, kb + 1, n, ldbb);
            let (w, reals) = (slice_mut(w, n), array_mut(rwork, 3 * dim(n)));
            info_beyond(n, routines::hbgv_in(uplo, ab, bb, w, z, reals))
        });
    }
}

/// [`hbgv`] with all workspace in WORK.
///
/// # Safety
/// As [`pbstf`].
pub unsafe fn hbgv_real<T: Real>(
    job: c_char,
    letter: c_char,
    n: i32,
    ka: i32,
    kb: i32,
    ab: *mut T,
    ldab: i32,
    bb: *mut T,
    ldbb: i32,
    w: *mut T,
    z: *mut T,
    ldz: i32,
    work: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe { hbgv(job, letter, n, ka, kb, ab, ldab, bb, ldbb, w, z, ldz, work, work, info) }
}

/// All eigenvalues and eigenvectors by divide and conquer.
///
/// # Safety
/// As [`pbstf`].
pub unsafe fn hbgvd<T: Scalar>(
    job: c_char,
    letter: c_char,
    n: i32,
    ka: i32,
    kb: i32,
    ab: *mut T,
    ldab: i32,
    bb: *mut T,
    ldbb: i32,
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
            let (job, uplo) = problem(job, letter, [n, ka, kb], ldab, ldbb, ldz)?;
            let spaces = Spaces {
                work: (work, lwork),
                rwork: Some((rwork, lrwork)),
                iwork: (iwork, liwork),
                position: 14,
            };
            let own = routines::hbevd_scratch::<T>(job == Jobz::Vectors, dim(n)).reals;
            let reals = if n > 1 { own } else { 0 };
            with_spaces(spaces, hbevd_needs::<T>(job, dim(n)), reals, |scratch| {
                let z = (job == Jobz::Vectors).then(|| Column.matrix_mut(z, n, n, ldz));
                let ab = Column.matrix_mut(ab, ka + 1, n, ldab);
                let bb = Column.matrix_mut(bb, kb + 1, n, ldbb);
                let w = slice_mut(w, n);
                if n == 1 {
                    // One element of workspace is all there need be.
                    let mut reals = [w[0]; 4];
                    return info_beyond(n, routines::hbgv_in(uplo, ab, bb, w, z, &mut reals));
                }
                info_beyond(n, routines::hbgvd_in(uplo, ab, bb, w, z, scratch))
            })
        });
    }
}

/// [`hbgvd`] without RWORK.
///
/// # Safety
/// As [`pbstf`].
pub unsafe fn hbgvd_real<T: Scalar>(
    job: c_char,
    letter: c_char,
    n: i32,
    ka: i32,
    kb: i32,
    ab: *mut T,
    ldab: i32,
    bb: *mut T,
    ldbb: i32,
    w: *mut T::Real,
    z: *mut T,
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
        hbgvd(
            job, letter, n, ka, kb, ab, ldab, bb, ldbb, w, z, ldz, work, lwork, rwork, 0, iwork,
            liwork, info,
        );
    }
}

/// Selected eigenvalues and eigenvectors.
///
/// # Safety
/// As [`pbstf`].
pub unsafe fn hbgvx<T: Scalar>(
    job: c_char,
    range: c_char,
    letter: c_char,
    n: i32,
    ka: i32,
    kb: i32,
    ab: *mut T,
    ldab: i32,
    bb: *mut T,
    ldbb: i32,
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
            require(ka >= 0, 5)?;
            require(kb >= 0 && kb <= ka, 6)?;
            require(ldab > ka, 8)?;
            require(ldbb > kb, 10)?;
            check_ldz(job, n, ldq, 12)?;
            let select = bounds.select(n, [14, 15, 16])?;
            check_ldz(job, n, ldz, 21)?;
            *m = 0;
            let scratch = Scratch {
                elements: &mut [],
                reals: array_mut(rwork, 7 * dim(n)),
                ints: array_mut(iwork, 5 * dim(n)),
            };
            let z = vectors(job, select, (z, ldz), n);
            let failed = slice_mut(ifail, if z.is_some() { n } else { 0 });
            let both = z.map(|z| (Column.matrix_mut(q, n, n, ldq), z));
            let ab = Column.matrix_mut(ab, ka + 1, n, ldab);
            let bb = Column.matrix_mut(bb, kb + 1, n, ldbb);
            let w = slice_mut(w, n);
            let (found, outcome) =
                routines::hbgvx_in(select, uplo, ab, bb, abstol, w, both, failed, scratch);
            *m = found as i32;
            info_beyond(n, outcome)
        });
    }
}

/// [`hbgvx`] with all workspace in WORK.
///
/// # Safety
/// As [`pbstf`].
pub unsafe fn hbgvx_real<T: Real>(
    job: c_char,
    range: c_char,
    letter: c_char,
    n: i32,
    ka: i32,
    kb: i32,
    ab: *mut T,
    ldab: i32,
    bb: *mut T,
    ldbb: i32,
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
        hbgvx(
            job, range, letter, n, ka, kb, ab, ldab, bb, ldbb, q, ldq, vl, vu, il, iu, abstol, m,
            w, z, ldz, work, work, iwork, ifail, info,
        );
    }
}
