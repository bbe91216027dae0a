//! Selected singular values and vectors.

use super::eigen_selected::Bounds;
use super::{array_mut, finish, info_of, slice, slice_mut, with_work};
use crate::checked::{Illegal, dim, require};
use crate::fortran::uplo;
use crate::layout::Layout::Column;
use core::ffi::c_char;
use core::ptr::null_mut;
use wasmblas::{Real, Scalar};
use wasmblas_lapack as routines;
use wasmblas_lapack::{Error, Scratch, Select};

/// Whether vectors are wanted, which JOBZ, JOBU or JOBVT says, argument number `position`.
fn wanted(job: c_char, position: i32) -> Result<bool, Illegal> {
    match (job as u8).to_ascii_uppercase() {
        b'V' => Ok(true),
        b'N' => Ok(false),
        _ => Err(Illegal(position)),
    }
}

/// What is selected of `n`; the positions are those of VL, VU, IL and IU.
fn select<R: Real>(
    bounds: Bounds<R>,
    n: i32,
    [vl, vu, il, iu]: [i32; 4],
) -> Result<Select<R>, Illegal> {
    if n == 0 {
        return Ok(Select::All);
    }
    let interval = (bounds.letter as u8).eq_ignore_ascii_case(&b'V');
    require(!interval || bounds.vl >= R::ZERO, vl)?;
    bounds.select(n, [vu, il, iu])
}

/// How many were found; if vectors did not converge, how many were asked for.
fn count<R: Real>(found: &Result<usize, Error>, select: Select<R>, n: i32) -> i32 {
    match (found, select) {
        (Ok(found), _) => *found as i32,
        (Err(_), Select::Interval(..)) => 0,
        (Err(_), select) => select.at_most(dim(n)) as i32,
    }
}

/// Selected singular values and vectors of a bidiagonal matrix.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn bdsvdx<R: Real>(
    letter: c_char,
    jobz: c_char,
    range: c_char,
    n: i32,
    d: *const R,
    e: *const R,
    vl: R,
    vu: R,
    il: i32,
    iu: i32,
    ns: *mut i32,
    s: *mut R,
    z: *mut R,
    ldz: i32,
    work: *mut R,
    iwork: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(letter).ok_or(Illegal(1))?;
            let vectors = wanted(jobz, 2)?;
            let bounds = Bounds { letter: range, vl, vu, il, iu };
            bounds.known(3)?;
            require(n >= 0, 4)?;
            let select = select(bounds, n, [7, 8, 9, 10])?;
            require(ldz >= if vectors { n.saturating_mul(2).max(1) } else { 1 }, 14)?;
            *ns = 0;
            let most = select.at_most(dim(n)) as i32;
            let z = vectors.then(|| Column.matrix_mut(z, 2 * n, most, ldz));
            let len = routines::bdsvdx_scratch(dim(n));
            let scratch = Scratch {
                elements: &mut [],
                reals: array_mut(work, len.reals),
                ints: array_mut(iwork.wrapping_add(dim(n)), len.ints),
            };
            let (d, e, s) = (slice(d, n), slice(e, n - 1), slice_mut(s, n));
            let failed = slice_mut(iwork, n);
            let found = routines::bdsvdx_in(uplo, select, d, e, s, z, failed, scratch);
            *ns = count(&found, select, n);
            info_of(found.map(drop), 5)
        });
    }
}

/// Selected singular values and vectors of a real matrix.
///
/// # Safety
/// As [`bdsvdx`].
pub unsafe fn gesvdx_real<T: Scalar>(
    jobu: c_char,
    jobvt: c_char,
    range: c_char,
    m: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    vl: T::Real,
    vu: T::Real,
    il: i32,
    iu: i32,
    ns: *mut i32,
    s: *mut T::Real,
    u: *mut T,
    ldu: i32,
    vt: *mut T,
    ldvt: i32,
    work: *mut T,
    lwork: i32,
    iwork: *mut i32,
    info: *mut i32,
) {
    let rwork = null_mut();
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe {
        gesvdx(
            jobu, jobvt, range, m, n, a, lda, vl, vu, il, iu, ns, s, u, ldu, vt, ldvt, work, lwork,
            rwork, iwork, info,
        );
    }
}

/// Selected singular values and vectors of a complex matrix.
///
/// # Safety
/// As [`bdsvdx`].
pub unsafe fn gesvdx<T: Scalar>(
    jobu: c_char,
    jobvt: c_char,
    range: c_char,
    m: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    vl: T::Real,
    vu: T::Real,
    il: i32,
    iu: i32,
    ns: *mut i32,
    s: *mut T::Real,
    u: *mut T,
    ldu: i32,
    vt: *mut T,
    ldvt: i32,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    iwork: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let (left, right) = (wanted(jobu, 1)?, wanted(jobvt, 2)?);
            let bounds = Bounds { letter: range, vl, vu, il, iu };
            bounds.known(3)?;
            require(m >= 0, 4)?;
            require(n >= 0, 5)?;
            require(lda >= m.max(1), 7)?;
            let k = m.min(n);
            let select = select(bounds, k, [8, 9, 10, 11])?;
            let most = select.at_most(dim(k)) as i32;
            require(ldu >= if left { m.max(1) } else { 1 }, 15)?;
            require(ldvt >= if right { most.max(1) } else { 1 }, 17)?;
            let vectors = left || right;
            let a = Column.matrix_mut(a, m, n, lda);
            let least = routines::gesvdx_least::<T>(select, vectors, dim(m), dim(n));
            let best = routines::gesvdx_scratch(select, vectors, a.rb());
            with_work((work, lwork, 19), least.elements, best.elements, |elements| {
                let u = left.then(|| Column.matrix_mut(u, m, most, ldu));
                let vt = right.then(|| Column.matrix_mut(vt, most, n, ldvt));
                let (reals, ints) = (
                    array_mut(rwork, least.reals),
                    array_mut(iwork.wrapping_add(dim(k)), least.ints),
                );
                let scratch = Scratch { elements, reals, ints };
                let (s, failed) = (slice_mut(s, k), slice_mut(iwork, k));
                let found = routines::gesvdx_in(select, a, s, u, vt, failed, scratch);
                *ns = count(&found, select, k);
                info_of(found.map(drop), 6)
            })
        });
    }
}
