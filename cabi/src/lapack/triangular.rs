//! Triangular matrices: systems, inverses, condition numbers.

use super::norms::one_or_inf;
use super::{finish, info_of, scratch, slice_mut};
use crate::checked::{Illegal, dim, require};
use crate::fortran::{diag, trans, uplo};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use wasmblas::Scalar;
use wasmblas_lapack::{trcon_scratch, trrfs_scratch};

/// The inverse of a triangular matrix.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn trtri<T: Scalar>(
    uplo_letter: c_char,
    diag_letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(uplo_letter).ok_or(Illegal(1))?;
            let diag = diag(diag_letter).ok_or(Illegal(2))?;
            require(n >= 0, 3)?;
            require(lda >= n.max(1), 5)?;
            info_of(wasmblas_lapack::trtri(uplo, diag, Column.matrix_mut(a, n, n, lda)), 4)
        });
    }
}

/// The inverse of a triangular matrix, a column at a time.
///
/// # Safety
/// As [`trtri`].
pub unsafe fn trti2<T: Scalar>(
    uplo_letter: c_char,
    diag_letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(uplo_letter).ok_or(Illegal(1))?;
            let diag = diag(diag_letter).ok_or(Illegal(2))?;
            require(n >= 0, 3)?;
            require(lda >= n.max(1), 5)?;
            info_of(wasmblas_lapack::trti2(uplo, diag, Column.matrix_mut(a, n, n, lda)), 4)
        });
    }
}

/// The inverse of a packed triangular matrix.
///
/// # Safety
/// As [`trtri`].
pub unsafe fn tptri<T: Scalar>(
    uplo_letter: c_char,
    diag_letter: c_char,
    n: i32,
    ap: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(uplo_letter).ok_or(Illegal(1))?;
            let diag = diag(diag_letter).ok_or(Illegal(2))?;
            require(n >= 0, 3)?;
            info_of(wasmblas_lapack::tptri(diag, Column.packed_mut(ap, uplo, n)), 4)
        });
    }
}

/// Solves a triangular system.
///
/// # Safety
/// As [`trtri`].
pub unsafe fn trtrs<T: Scalar>(
    uplo_letter: c_char,
    trans_letter: c_char,
    diag_letter: c_char,
    n: i32,
    nrhs: i32,
    a: *const T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(uplo_letter).ok_or(Illegal(1))?;
            let op = trans(trans_letter).ok_or(Illegal(2))?;
            let diag = diag(diag_letter).ok_or(Illegal(3))?;
            require(n >= 0, 4)?;
            require(nrhs >= 0, 5)?;
            require(lda >= n.max(1), 7)?;
            require(ldb >= n.max(1), 9)?;
            let a = Column.matrix(a, n, n, lda);
            let b = Column.matrix_mut(b, n, nrhs, ldb);
            info_of(wasmblas_lapack::trtrs(uplo, op, diag, a, b), 6)
        });
    }
}

/// Solves a triangular band system.
///
/// # Safety
/// As [`trtri`].
pub unsafe fn tbtrs<T: Scalar>(
    uplo_letter: c_char,
    trans_letter: c_char,
    diag_letter: c_char,
    n: i32,
    kd: i32,
    nrhs: i32,
    ab: *const T,
    ldab: i32,
    b: *mut T,
    ldb: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(uplo_letter).ok_or(Illegal(1))?;
            let op = trans(trans_letter).ok_or(Illegal(2))?;
            let diag = diag(diag_letter).ok_or(Illegal(3))?;
            require(n >= 0, 4)?;
            require(kd >= 0, 5)?;
            require(nrhs >= 0, 6)?;
            require(ldab > kd, 8)?;
            require(ldb >= n.max(1), 10)?;
            let ab = Column.half_band(ab, uplo, n, kd, ldab);
            let b = Column.matrix_mut(b, n, nrhs, ldb);
            info_of(wasmblas_lapack::tbtrs(uplo, op, diag, ab, b), 7)
        });
    }
}

/// Solves a packed triangular system.
///
/// # Safety
/// As [`trtri`].
pub unsafe fn tptrs<T: Scalar>(
    uplo_letter: c_char,
    trans_letter: c_char,
    diag_letter: c_char,
    n: i32,
    nrhs: i32,
    ap: *const T,
    b: *mut T,
    ldb: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(uplo_letter).ok_or(Illegal(1))?;
            let op = trans(trans_letter).ok_or(Illegal(2))?;
            let diag = diag(diag_letter).ok_or(Illegal(3))?;
            require(n >= 0, 4)?;
            require(nrhs >= 0, 5)?;
            require(ldb >= n.max(1), 8)?;
            let ap = Column.packed(ap, uplo, n);
            let b = Column.matrix_mut(b, n, nrhs, ldb);
            info_of(wasmblas_lapack::tptrs(op, diag, ap, b), 6)
        });
    }
}

/// The condition number of a triangular matrix.
///
/// # Safety
/// As [`trtri`].
pub unsafe fn trcon<T: Scalar>(
    norm_letter: c_char,
    uplo_letter: c_char,
    diag_letter: c_char,
    n: i32,
    a: *const T,
    lda: i32,
    rcond: *mut T::Real,
    work: *mut T,
    extra: *mut impl Sized,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let norm = one_or_inf(norm_letter).ok_or(Illegal(1))?;
            let uplo = uplo(uplo_letter).ok_or(Illegal(2))?;
            let diag = diag(diag_letter).ok_or(Illegal(3))?;
            require(n >= 0, 4)?;
            require(lda >= n.max(1), 6)?;
            let a = Column.matrix(a, n, n, lda);
            let scratch = scratch(work, extra, trcon_scratch::<T>(dim(n)));
            let found = wasmblas_lapack::trcon_in(norm, uplo, diag, a, scratch);
            *rcond = found.map_err(|_| Illegal(5))?;
            Ok(i32::from((*rcond).is_nan()))
        });
    }
}

/// The condition number of a triangular band matrix.
///
/// # Safety
/// As [`trtri`].
pub unsafe fn tbcon<T: Scalar>(
    norm_letter: c_char,
    uplo_letter: c_char,
    diag_letter: c_char,
    n: i32,
    kd: i32,
    ab: *const T,
    ldab: i32,
    rcond: *mut T::Real,
    work: *mut T,
    extra: *mut impl Sized,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let norm = one_or_inf(norm_letter).ok_or(Illegal(1))?;
            let uplo = uplo(uplo_letter).ok_or(Illegal(2))?;
            let diag = diag(diag_letter).ok_or(Illegal(3))?;
            require(n >= 0, 4)?;
            require(kd >= 0, 5)?;
            require(ldab > kd, 7)?;
            let ab = Column.half_band(ab, uplo, n, kd, ldab);
            let scratch = scratch(work, extra, trcon_scratch::<T>(dim(n)));
            let found = wasmblas_lapack::tbcon_in(norm, uplo, diag, ab, scratch);
            *rcond = found.map_err(|_| Illegal(6))?;
            Ok(i32::from((*rcond).is_nan()))
        });
    }
}

/// The condition number of a packed triangular matrix.
///
/// # Safety
/// As [`trtri`].
pub unsafe fn tpcon<T: Scalar>(
    norm_letter: c_char,
    uplo_letter: c_char,
    diag_letter: c_char,
    n: i32,
    ap: *const T,
    rcond: *mut T::Real,
    work: *mut T,
    extra: *mut impl Sized,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let norm = one_or_inf(norm_letter).ok_or(Illegal(1))?;
            let uplo = uplo(uplo_letter).ok_or(Illegal(2))?;
            let diag = diag(diag_letter).ok_or(Illegal(3))?;
            require(n >= 0, 4)?;
            let ap = Column.packed(ap, uplo, n);
            let scratch = scratch(work, extra, trcon_scratch::<T>(dim(n)));
            let found = wasmblas_lapack::tpcon_in(norm, diag, ap, scratch);
            *rcond = found.map_err(|_| Illegal(5))?;
            Ok(i32::from((*rcond).is_nan()))
        });
    }
}

/// Bounds the errors of the solutions of a triangular system.
///
/// # Safety
/// As [`trtri`].
pub unsafe fn trrfs<T: Scalar>(
    uplo_letter: c_char,
    trans_letter: c_char,
    diag_letter: c_char,
    n: i32,
    nrhs: i32,
    a: *const T,
    lda: i32,
    b: *const T,
    ldb: i32,
    x: *const T,
    ldx: i32,
    ferr: *mut T::Real,
    berr: *mut T::Real,
    work: *mut T,
    extra: *mut impl Sized,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(uplo_letter).ok_or(Illegal(1))?;
            let op = trans(trans_letter).ok_or(Illegal(2))?;
            let diag = diag(diag_letter).ok_or(Illegal(3))?;
            require(n >= 0, 4)?;
            require(nrhs >= 0, 5)?;
            require(lda >= n.max(1), 7)?;
            require(ldb >= n.max(1), 9)?;
            require(ldx >= n.max(1), 11)?;
            let a = Column.matrix(a, n, n, lda);
            let (b, x) = (Column.matrix(b, n, nrhs, ldb), Column.matrix(x, n, nrhs, ldx));
            let (ferr, berr) = (slice_mut(ferr, nrhs), slice_mut(berr, nrhs));
            let scratch = scratch(work, extra, trrfs_scratch::<T>(dim(n)));
            let done = wasmblas_lapack::trrfs_in(uplo, op, diag, a, b, x, ferr, berr, scratch);
            info_of(done, 6)
        });
    }
}

/// Bounds the errors of the solutions of a triangular band system.
///
/// # Safety
/// As [`trtri`].
pub unsafe fn tbrfs<T: Scalar>(
    uplo_letter: c_char,
    trans_letter: c_char,
    diag_letter: c_char,
    n: i32,
    kd: i32,
    nrhs: i32,
    ab: *const T,
    ldab: i32,
    b: *const T,
    ldb: i32,
    x: *const T,
    ldx: i32,
    ferr: *mut T::Real,
    berr: *mut T::Real,
    work: *mut T,
    extra: *mut impl Sized,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(uplo_letter).ok_or(Illegal(1))?;
            let op = trans(trans_letter).ok_or(Illegal(2))?;
            let diag = diag(diag_letter).ok_or(Illegal(3))?;
            require(n >= 0, 4)?;
            require(kd >= 0, 5)?;
            require(nrhs >= 0, 6)?;
            require(ldab > kd, 8)?;
            require(ldb >= n.max(1), 10)?;
            require(ldx >= n.max(1), 12)?;
            let ab = Column.half_band(ab, uplo, n, kd, ldab);
            let (b, x) = (Column.matrix(b, n, nrhs, ldb), Column.matrix(x, n, nrhs, ldx));
            let (ferr, berr) = (slice_mut(ferr, nrhs), slice_mut(berr, nrhs));
            let scratch = scratch(work, extra, trrfs_scratch::<T>(dim(n)));
            let done = wasmblas_lapack::tbrfs_in(uplo, op, diag, ab, b, x, ferr, berr, scratch);
            info_of(done, 7)
        });
    }
}

/// Bounds the errors of the solutions of a packed triangular system.
///
/// # Safety
/// As [`trtri`].
pub unsafe fn tprfs<T: Scalar>(
    uplo_letter: c_char,
    trans_letter: c_char,
    diag_letter: c_char,
    n: i32,
    nrhs: i32,
    ap: *const T,
    b: *const T,
    ldb: i32,
    x: *const T,
    ldx: i32,
    ferr: *mut T::Real,
    berr: *mut T::Real,
    work: *mut T,
    extra: *mut impl Sized,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(uplo_letter).ok_or(Illegal(1))?;
            let op = trans(trans_letter).ok_or(Illegal(2))?;
            let diag = diag(diag_letter).ok_or(Illegal(3))?;
            require(n >= 0, 4)?;
            require(nrhs >= 0, 5)?;
            require(ldb >= n.max(1), 8)?;
            require(ldx >= n.max(1), 10)?;
            let ap = Column.packed(ap, uplo, n);
            let (b, x) = (Column.matrix(b, n, nrhs, ldb), Column.matrix(x, n, nrhs, ldx));
            let (ferr, berr) = (slice_mut(ferr, nrhs), slice_mut(berr, nrhs));
            let scratch = scratch(work, extra, trrfs_scratch::<T>(dim(n)));
            let done = wasmblas_lapack::tprfs_in(op, diag, ap, b, x, ferr, berr, scratch);
            info_of(done, 6)
        });
    }
}
