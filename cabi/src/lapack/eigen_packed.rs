//! Eigenproblems of packed symmetric and Hermitian matrices.

use super::eigen_selected::{Bounds, check_ldz, vectors};
use super::eigen_symmetric::{Needs, Spaces, jobz, with_spaces};
use super::qr::adjoint;
use super::{array_mut, finish, info_of, scratch, slice, slice_mut};
use crate::checked::{Illegal, dim, require};
use crate::fortran::{side, uplo};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use core::ptr::null_mut;
use wasmblas::{MatMut, Scalar, Side, Uplo};
use wasmblas_lapack as routines;
use wasmblas_lapack::Jobz;

/// The elements of a packed triangle of order `n`.
///
/// # Safety
/// `ap` must point to them.
pub(super) unsafe fn packed<'a, T>(ap: *mut T, n: i32) -> &'a mut [T] {
    // SAFETY: promised by the caller.
    unsafe { array_mut(ap, dim(n) * (dim(n) + 1) / 2) }
}

/// Z of order `n`, if eigenvectors are wanted.
///
/// # Safety
/// `z` must then point to it.
pub(super) unsafe fn square<'a, T: Scalar>(
    job: Jobz,
    (z, ldz): (*mut T, i32),
    n: i32,
) -> Option<MatMut<'a, T>> {
    // SAFETY: promised by the caller.
    (job == Jobz::Vectors).then(|| unsafe { Column.matrix_mut(z, n, n, ldz) })
}

/// Reduction to tridiagonal form.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn hptrd<T: Scalar>(
    letter: c_char,
    n: i32,
    ap: *mut T,
    d: *mut T::Real,
    e: *mut T::Real,
    tau: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(letter).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            let (d, e, tau) = (slice_mut(d, n), slice_mut(e, n - 1), slice_mut(tau, n - 1));
            info_of(routines::hptrd(uplo, packed(ap, n), d, e, tau), 3)
        });
    }
}

/// The Q of a reduction to tridiagonal form.
///
/// # Safety
/// As [`hptrd`].
pub unsafe fn upgtr<T: Scalar>(
    letter: c_char,
    n: i32,
    ap: *const T,
    tau: *const T,
    q: *mut T,
    ldq: i32,
    work: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(letter).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            require(ldq >= n.max(1), 6)?;
            let (ap, tau) = (packed(ap.cast_mut(), n), slice(tau, n - 1));
            let q = Column.matrix_mut(q, n, n, ldq);
            info_of(routines::upgtr_in(uplo, ap, tau, q, slice_mut(work, n - 1)), 3)
        });
    }
}

/// Multiplies by the Q of a reduction to tridiagonal form.
///
/// # Safety
/// As [`hptrd`].
pub unsafe fn upmtr<T: Scalar>(
    on: c_char,
    letter: c_char,
    trans: c_char,
    m: i32,
    n: i32,
    ap: *const T,
    tau: *const T,
    c: *mut T,
    ldc: i32,
    work: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let on = side(on).ok_or(Illegal(1))?;
            let uplo = uplo(letter).ok_or(Illegal(2))?;
            let trans = adjoint::<T>(trans).ok_or(Illegal(3))?;
            require(m >= 0, 4)?;
            require(n >= 0, 5)?;
            require(ldc >= m.max(1), 9)?;
            let (order, lines) = if on == Side::Left { (m, n) } else { (n, m) };
            let (ap, tau) = (packed(ap.cast_mut(), order), slice(tau, order - 1));
            let c = Column.matrix_mut(c, m, n, ldc);
            let work = slice_mut(work, lines);
            info_of(routines::upmtr_in(on, uplo, trans, ap, tau, c, work), 6)
        });
    }
}

/// JOBZ, UPLO, N and LDZ, arguments 1, 2, 3 and 7.
fn problem(job: c_char, letter: c_char, n: i32, ldz: i32) -> Result<(Jobz, Uplo), Illegal> {
    let job = jobz(job).ok_or(Illegal(1))?;
    let uplo = uplo(letter).ok_or(Illegal(2))?;
    require(n >= 0, 3)?;
    check_ldz(job, n, ldz, 7)?;
    Ok((job, uplo))
}

/// All eigenvalues and eigenvectors.
///
/// # Safety
/// As [`hptrd`].
pub unsafe fn hpev<T: Scalar>(
    job: c_char,
    letter: c_char,
    n: i32,
    ap: *mut T,
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
            let (job, uplo) = problem(job, letter, n, ldz)?;
            let scratch = scratch(work, rwork, routines::hpev_scratch(dim(n)));
            let (ap, w, z) = (packed(ap, n), slice_mut(w, n), square(job, (z, ldz), n));
            info_of(routines::hpev_in(uplo, ap, w, z, scratch), 4)
        });
    }
}

/// [`hpev`] without RWORK.
///
/// # Safety
/// As [`hptrd`].
pub unsafe fn hpev_real<T: Scalar>(
    job: c_char,
    letter: c_char,
    n: i32,
    ap: *mut T,
    w: *mut T::Real,
    z: *mut T,
    ldz: i32,
    work: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe { hpev(job, letter, n, ap, w, z, ldz, work, null_mut(), info) }
}

/// All eigenvalues and eigenvectors by divide and conquer.
///
/// # Safety
/// As [`hptrd`].
pub unsafe fn hpevd<T: Scalar>(
    job: c_char,
    letter: c_char,
    n: i32,
    ap: *mut T,
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
            let (job, uplo) = problem(job, letter, n, ldz)?;
            let spaces = Spaces {
                work: (work, lwork),
                rwork: Some((rwork, lrwork)),
                iwork: (iwork, liwork),
                position: 9,
            };
            let reals = routines::hpevd_scratch::<T>(job == Jobz::Vectors, dim(n)).reals;
            with_spaces(spaces, hpevd_needs::<T>(job, dim(n), 1), reals, |scratch| {
                let (ap, w, z) = (packed(ap, n), slice_mut(w, n), square(job, (z, ldz), n));
                info_of(routines::hpevd_in(uplo, ap, w, z, scratch), 4)
            })
        });
    }
}

/// What divide and conquer asks for, as in netlib: so many squares of `n` in a real routine.
pub(super) fn hpevd_needs<T: Scalar>(job: Jobz, n: usize, squares: usize) -> Needs {
    if n < 2 {
        return Needs { work: 1, best: 1, rwork: 1, iwork: 1 };
    }
    let square = n.saturating_mul(n);
    let (work, rwork, iwork) = match (job, T::IS_COMPLEX) {
        (Jobz::Values, true) => (n, n, 1),
        (Jobz::Values, false) => (2 * n, 0, 1),
        (Jobz::Vectors, true) => (2 * n, square.saturating_mul(2) + 1 + 5 * n, 3 + 5 * n),
        (Jobz::Vectors, false) => (square.saturating_mul(squares) + 1 + 6 * n, 0, 3 + 5 * n),
    };
    Needs { work, best: work, rwork, iwork }
}

/// [`hpevd`] without RWORK.
///
/// # Safety
/// As [`hptrd`].
pub unsafe fn hpevd_real<T: Scalar>(
    job: c_char,
    letter: c_char,
    n: i32,
    ap: *mut T,
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
    unsafe { hpevd(job, letter, n, ap, w, z, ldz, work, lwork, null_mut(), 0, iwork, liwork, info) }
}

/// Selected eigenvalues and eigenvectors.
///
/// # Safety
/// As [`hptrd`].
pub unsafe fn hpevx<T: Scalar>(
    job: c_char,
    range: c_char,
    letter: c_char,
    n: i32,
    ap: *mut T,
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
            let job = jobz(job).ok_or(Illegal(1))?;
            bounds.known(2)?;
            let uplo = uplo(letter).ok_or(Illegal(3))?;
            require(n >= 0, 4)?;
            let select = bounds.select(n, [7, 8, 9])?;
            check_ldz(job, n, ldz, 14)?;
            *m = 0;
            let len = routines::hpevx_scratch(dim(n));
            let mut scratch = scratch(work, rwork, routines::ScratchLen { ints: 0, ..len });
            scratch.ints = array_mut(iwork, len.ints);
            let z = vectors(job, select, (z, ldz), n);
            let failed = slice_mut(ifail, if z.is_some() { n } else { 0 });
            let (ap, w) = (packed(ap, n), slice_mut(w, n));
            let (found, outcome) =
                routines::hpevx_in(select, uplo, ap, abstol, w, z, failed, scratch);
            *m = found as i32;
            info_of(outcome, 5)
        });
    }
}

/// [`hpevx`] without RWORK.
///
/// # Safety
/// As [`hptrd`].
pub unsafe fn hpevx_real<T: Scalar>(
    job: c_char,
    range: c_char,
    letter: c_char,
    n: i32,
    ap: *mut T,
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
        hpevx(
            job,
            range,
            letter,
            n,
            ap,
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
