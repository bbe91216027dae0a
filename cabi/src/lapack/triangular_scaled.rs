//! Triangular systems solved with a scale that keeps them from overflow.

use super::{finish, info_of, slice_mut};
use crate::checked::{Illegal, dim, require};
use crate::fortran::{diag, trans, uplo};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use wasmblas::{Real, Scalar};
use wasmblas_lapack::Error;

/// What `Y` and `N` stand for: whether the norms of the columns are known.
fn known(letter: c_char) -> Option<bool> {
    match (letter as u8).to_ascii_uppercase() {
        b'Y' => Some(true),
        b'N' => Some(false),
        _ => None,
    }
}

/// Stores the scale that a solve found.
///
/// # Safety
/// `scale` must be valid to write to.
unsafe fn store<R: Real>(
    found: Result<R, Error>,
    scale: *mut R,
    contents: i32,
) -> Result<i32, Illegal> {
    // SAFETY: promised by the caller.
    info_of(found.map(|found| unsafe { *scale = found }), contents)
}

/// Solves a triangular system, scaled.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn latrs<T: Scalar>(
    uplo_letter: c_char,
    trans_letter: c_char,
    diag_letter: c_char,
    normin: c_char,
    n: i32,
    a: *const T,
    lda: i32,
    x: *mut T,
    scale: *mut T::Real,
    cnorm: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(uplo_letter).ok_or(Illegal(1))?;
            let op = trans(trans_letter).ok_or(Illegal(2))?;
            let diag = diag(diag_letter).ok_or(Illegal(3))?;
            let normed = known(normin).ok_or(Illegal(4))?;
            require(n >= 0, 5)?;
            require(lda >= n.max(1), 7)?;
            let a = Column.matrix(a, n, n, lda);
            let (x, cnorm) = (slice_mut(x, n), slice_mut(cnorm, n));
            let found = wasmblas_lapack::latrs(uplo, op, diag, normed, a, x, cnorm);
            store(found, scale, 6)
        });
    }
}

/// Solves a triangular band system, scaled.
///
/// # Safety
/// As [`latrs`].
pub unsafe fn latbs<T: Scalar>(
    uplo_letter: c_char,
    trans_letter: c_char,
    diag_letter: c_char,
    normin: c_char,
    n: i32,
    kd: i32,
    ab: *const T,
    ldab: i32,
    x: *mut T,
    scale: *mut T::Real,
    cnorm: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(uplo_letter).ok_or(Illegal(1))?;
            let op = trans(trans_letter).ok_or(Illegal(2))?;
            let diag = diag(diag_letter).ok_or(Illegal(3))?;
            let normed = known(normin).ok_or(Illegal(4))?;
            require(n >= 0, 5)?;
            require(kd >= 0, 6)?;
            require(ldab > kd, 8)?;
            let ab = Column.half_band(ab, uplo, n, kd, ldab);
            let (x, cnorm) = (slice_mut(x, n), slice_mut(cnorm, n));
            let found = wasmblas_lapack::latbs(uplo, op, diag, normed, ab, x, cnorm);
            store(found, scale, 7)
        });
    }
}

/// Solves a packed triangular system, scaled.
///
/// # Safety
/// As [`latrs`].
pub unsafe fn latps<T: Scalar>(
    uplo_letter: c_char,
    trans_letter: c_char,
    diag_letter: c_char,
    normin: c_char,
    n: i32,
    ap: *const T,
    x: *mut T,
    scale: *mut T::Real,
    cnorm: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(uplo_letter).ok_or(Illegal(1))?;
            let op = trans(trans_letter).ok_or(Illegal(2))?;
            let diag = diag(diag_letter).ok_or(Illegal(3))?;
            let normed = known(normin).ok_or(Illegal(4))?;
            require(n >= 0, 5)?;
            let ap = Column.packed(ap, uplo, n);
            let (x, cnorm) = (slice_mut(x, n), slice_mut(cnorm, n));
            let found = wasmblas_lapack::latps(op, diag, normed, ap, x, cnorm);
            store(found, scale, 6)
        });
    }
}

/// Solves triangular systems, each scaled.
///
/// # Safety
/// As [`latrs`].
pub unsafe fn latrs3<T: Scalar>(
    uplo_letter: c_char,
    trans_letter: c_char,
    diag_letter: c_char,
    normin: c_char,
    n: i32,
    nrhs: i32,
    a: *const T,
    lda: i32,
    x: *mut T,
    ldx: i32,
    scale: *mut T::Real,
    cnorm: *mut T::Real,
    work: *mut T::Real,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(uplo_letter).ok_or(Illegal(1))?;
            let op = trans(trans_letter).ok_or(Illegal(2))?;
            let diag = diag(diag_letter).ok_or(Illegal(3))?;
            let normed = known(normin).ok_or(Illegal(4))?;
            require(n >= 0, 5)?;
            require(nrhs >= 0, 6)?;
            require(lda >= n.max(1), 8)?;
            require(ldx >= n.max(1), 10)?;
            if lwork == -1 {
                *work = T::Real::ONE;
                return Ok(0);
            }
            require(lwork >= 1, 14)?;
            let a = Column.matrix(a, n, n, lda);
            for j in 0..dim(nrhs) {
                let column = x.wrapping_offset(j as isize * ldx as isize);
                let (column, norms) = (slice_mut(column, n), slice_mut(cnorm, n));
                let normed = normed || j > 0;
                let found = wasmblas_lapack::latrs(uplo, op, diag, normed, a, column, norms);
                store(found, scale.wrapping_add(j), 7)?;
            }
            Ok(0)
        });
    }
}
