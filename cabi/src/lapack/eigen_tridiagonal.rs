//! Drivers for symmetric tridiagonal matrices.

use super::eigen_selected::{Bounds, check_ldz, vectors};
use super::eigen_symmetric::{Needs, Spaces, compz, jobz, started, with_spaces};
use super::{array_mut, finish, info_of, slice_mut};
use crate::checked::{Illegal, dim, require};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use wasmblas::{Real, Scalar};
use wasmblas_lapack as routines;
use wasmblas_lapack::{Jobz, Scratch};

/// All eigenvalues and eigenvectors.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn stev<T: Real>(
    job: c_char,
    n: i32,
    d: *mut T,
    e: *mut T,
    z: *mut T,
    ldz: i32,
    work: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let job = jobz(job).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            check_ldz(job, n, ldz, 6)?;
            let z = (job == Jobz::Vectors).then(|| Column.matrix_mut(z, n, n, ldz));
            let len = if z.is_some() { routines::steqr_scratch(dim(n)) } else { 0 };
            let (d, e) = (slice_mut(d, n), slice_mut(e, n - 1));
            info_of(routines::stev_in(d, e, z, array_mut(work, len)), 3)
        });
    }
}

/// All eigenvalues and eigenvectors by divide and conquer.
///
/// # Safety
/// As [`stev`].
pub unsafe fn stevd<T: Real>(
    job: c_char,
    n: i32,
    d: *mut T,
    e: *mut T,
    z: *mut T,
    ldz: i32,
    work: *mut T,
    lwork: i32,
    iwork: *mut i32,
    liwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let job = jobz(job).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            check_ldz(job, n, ldz, 6)?;
            let order = dim(n);
            let (least, iwork_least) = if job == Jobz::Vectors && n > 1 {
                let square = order.saturating_mul(order);
                (square.saturating_add(1 + 4 * order), 3 + 5 * order)
            } else {
                (1, 1)
            };
            let needs = Needs { work: least, best: least, rwork: 0, iwork: iwork_least };
            let spaces =
                Spaces { work: (work, lwork), rwork: None, iwork: (iwork, liwork), position: 8 };
            with_spaces(spaces, needs, dim(lwork), |scratch| {
                let z = (job == Jobz::Vectors).then(|| Column.matrix_mut(z, n, n, ldz));
                let (d, e) = (slice_mut(d, n), slice_mut(e, n - 1));
                info_of(routines::stevd_in(d, e, z, scratch), 3)
            })
        });
    }
}

/// JOBZ, RANGE and N, arguments 1 to 3.
fn problem<T: Real>(job: c_char, bounds: &Bounds<T>, n: i32) -> Result<Jobz, Illegal> {
    let job = jobz(job).ok_or(Illegal(1))?;
    bounds.known(2)?;
    require(n >= 0, 3)?;
    Ok(job)
}

/// Selected eigenvalues and eigenvectors by bisection and inverse iteration.
///
/// # Safety
/// As [`stev`].
pub unsafe fn stevx<T: Real>(
    job: c_char,
    range: c_char,
    n: i32,
    d: *mut T,
    e: *mut T,
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
        finish(info, || {
            let bounds = Bounds { letter: range, vl, vu, il, iu };
            let job = problem(job, &bounds, n)?;
            let select = bounds.select(n, [7, 8, 9])?;
            check_ldz(job, n, ldz, 14)?;
            let scratch = Scratch {
                elements: &mut [],
                reals: array_mut(work, 5 * dim(n)),
                ints: array_mut(iwork, 5 * dim(n)),
            };
            let z = vectors(job, select, (z, ldz), n);
            let failed = slice_mut(ifail, if z.is_some() { n } else { 0 });
            let (d, e, w) = (slice_mut(d, n), slice_mut(e, n - 1), slice_mut(w, n));
            let (found, outcome) = routines::stevx_in(select, d, e, abstol, w, z, failed, scratch);
            *m = found as i32;
            info_of(outcome, 4)
        });
    }
}

/// Selected eigenvalues and eigenvectors, all of them by divide and conquer.
///
/// # Safety
/// As [`stev`].
pub unsafe fn stevr<T: Real>(
    job: c_char,
    range: c_char,
    n: i32,
    d: *mut T,
    e: *mut T,
    vl: T,
    vu: T,
    il: i32,
    iu: i32,
    abstol: T,
    m: *mut i32,
    w: *mut T,
    z: *mut T,
    ldz: i32,
    isuppz: *mut i32,
    work: *mut T,
    lwork: i32,
    iwork: *mut i32,
    liwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let bounds = Bounds { letter: range, vl, vu, il, iu };
            let job = problem(job, &bounds, n)?;
            let select = bounds.select(n, [7, 8, 9])?;
            check_ldz(job, n, ldz, 14)?;
            let order = dim(n);
            let all = job == Jobz::Vectors && select.at_most(order) == order;
            let best = routines::stevr_scratch(select, job == Jobz::Vectors, order).reals;
            let needs = Needs { work: 20 * order, best, rwork: 0, iwork: 10 * order };
            let spaces =
                Spaces { work: (work, lwork), rwork: None, iwork: (iwork, liwork), position: 17 };
            *m = 0;
            with_spaces(spaces, needs, dim(lwork), |scratch| {
                let z = vectors(job, select, (z, ldz), n);
                let columns = if all { z.as_ref().map_or(0, |z| z.ncols()) } else { 0 };
                let support = array_mut(isuppz, 2 * columns);
                let (d, e, w) = (slice_mut(d, n), slice_mut(e, n - 1), slice_mut(w, n));
                let found = routines::stevr_in(select, d, e, abstol, w, z, support, scratch);
                *m = found.unwrap_or(0) as i32;
                info_of(found.map(drop), 4)
            })
        });
    }
}

/// Eigenvalues and vectors of a positive definite matrix, the small ones accurately.
///
/// # Safety
/// As [`stev`].
pub unsafe fn pteqr<T: Scalar>(
    letter: c_char,
    n: i32,
    d: *mut T::Real,
    e: *mut T::Real,
    z: *mut T,
    ldz: i32,
    work: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let compz = compz(letter, n, ldz)?;
            let (d, e) = (slice_mut(d, n), slice_mut(e, n - 1));
            let z = started(compz, (z, ldz), n);
            let len = if z.is_some() { routines::pteqr_scratch(dim(n)) } else { 0 };
            info_of(routines::pteqr_in(d, e, z, array_mut(work, len)), 4)
        });
    }
}
