//! Norms of matrices. A letter that names no norm gives zero; netlib leaves it open.

use super::slice;
use crate::fortran::{diag, uplo};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use wasmblas::{Diag, Scalar, Uplo};
use wasmblas_lapack::Norm;

/// What `M`, `1` or `O`, `I`, and `F` or `E` stand for, in either case.
fn norm(letter: c_char) -> Option<Norm> {
    match (letter as u8).to_ascii_uppercase() {
        b'M' => Some(Norm::Max),
        b'1' | b'O' => Some(Norm::One),
        b'I' => Some(Norm::Inf),
        b'F' | b'E' => Some(Norm::Frobenius),
        _ => None,
    }
}

/// What `1` or `O`, and `I` stand for: the norms that condition numbers are in.
pub(super) fn one_or_inf(letter: c_char) -> Option<Norm> {
    norm(letter).filter(|norm| matches!(norm, Norm::One | Norm::Inf))
}

/// Calls a function with the norm that a letter names.
fn named<T: Scalar>(letter: c_char, norm_of: impl FnOnce(Norm) -> T::Real) -> T::Real {
    norm(letter).map_or(T::Real::ZERO, norm_of)
}

/// Calls a function of half a matrix with what two letters name.
pub(super) fn half<T: Scalar>(
    norm: c_char,
    triangle: c_char,
    norm_of: impl FnOnce(Norm, Uplo) -> T::Real,
) -> T::Real {
    uplo(triangle).map_or(T::Real::ZERO, |uplo| named::<T>(norm, |norm| norm_of(norm, uplo)))
}

/// Calls a function of a triangular matrix with what three letters name.
fn triangular<T: Scalar>(
    norm: c_char,
    triangle: c_char,
    unit: c_char,
    norm_of: impl FnOnce(Norm, Uplo, Diag) -> T::Real,
) -> T::Real {
    diag(unit).map_or(T::Real::ZERO, |diag| {
        half::<T>(norm, triangle, |norm, uplo| norm_of(norm, uplo, diag))
    })
}

/// A norm of a general matrix.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn lange<T: Scalar>(
    norm: c_char,
    m: i32,
    n: i32,
    a: *const T,
    lda: i32,
    _work: *mut T::Real,
) -> T::Real {
    // SAFETY: promised by the caller.
    named::<T>(norm, |norm| wasmblas_lapack::lange(norm, unsafe { Column.matrix(a, m, n, lda) }))
}

/// A norm of a Hessenberg matrix.
///
/// # Safety
/// As [`lange`].
pub unsafe fn lanhs<T: Scalar>(
    norm: c_char,
    n: i32,
    a: *const T,
    lda: i32,
    _work: *mut T::Real,
) -> T::Real {
    // SAFETY: promised by the caller.
    named::<T>(norm, |norm| wasmblas_lapack::lanhs(norm, unsafe { Column.matrix(a, n, n, lda) }))
}

/// A norm of a band matrix.
///
/// # Safety
/// As [`lange`].
pub unsafe fn langb<T: Scalar>(
    norm: c_char,
    n: i32,
    kl: i32,
    ku: i32,
    ab: *const T,
    ldab: i32,
    _work: *mut T::Real,
) -> T::Real {
    // SAFETY: promised by the caller.
    let ab = unsafe { Column.band(ab, (n, n), (kl, ku), ldab) };
    named::<T>(norm, |norm| wasmblas_lapack::langb(norm, ab))
}

/// A norm of a tridiagonal matrix.
///
/// # Safety
/// As [`lange`].
pub unsafe fn langt<T: Scalar>(
    norm: c_char,
    n: i32,
    dl: *const T,
    d: *const T,
    du: *const T,
) -> T::Real {
    // SAFETY: promised by the caller.
    let (dl, d, du) =
        unsafe { (slice(dl, n.saturating_sub(1)), slice(d, n), slice(du, n.saturating_sub(1))) };
    named::<T>(norm, |norm| wasmblas_lapack::langt(norm, dl, d, du))
}

/// A norm of a Hermitian tridiagonal matrix.
///
/// # Safety
/// As [`lange`].
pub unsafe fn lanht<T: Scalar>(norm: c_char, n: i32, d: *const T::Real, e: *const T) -> T::Real {
    // SAFETY: promised by the caller.
    let (d, e) = unsafe { (slice(d, n), slice(e, n.saturating_sub(1))) };
    named::<T>(norm, |norm| wasmblas_lapack::lanht(norm, d, e))
}

/// A norm of a symmetric matrix.
///
/// # Safety
/// As [`lange`].
pub unsafe fn lansy<T: Scalar>(
    norm: c_char,
    uplo: c_char,
    n: i32,
    a: *const T,
    lda: i32,
    _work: *mut T::Real,
) -> T::Real {
    // SAFETY: promised by the caller.
    let a = unsafe { Column.matrix(a, n, n, lda) };
    half::<T>(norm, uplo, |norm, uplo| wasmblas_lapack::lansy(norm, uplo, a))
}

/// A norm of a Hermitian matrix.
///
/// # Safety
/// As [`lange`].
pub unsafe fn lanhe<T: Scalar>(
    norm: c_char,
    uplo: c_char,
    n: i32,
    a: *const T,
    lda: i32,
    _work: *mut T::Real,
) -> T::Real {
    // SAFETY: promised by the caller.
    let a = unsafe { Column.matrix(a, n, n, lda) };
    half::<T>(norm, uplo, |norm, uplo| wasmblas_lapack::lanhe(norm, uplo, a))
}

/// A norm of a symmetric band matrix.
///
/// # Safety
/// As [`lange`].
pub unsafe fn lansb<T: Scalar>(
    norm: c_char,
    uplo: c_char,
    n: i32,
    k: i32,
    ab: *const T,
    ldab: i32,
    _work: *mut T::Real,
) -> T::Real {
    half::<T>(norm, uplo, |norm, uplo| {
        // SAFETY: promised by the caller.
        let ab = unsafe { Column.half_band(ab, uplo, n, k, ldab) };
        wasmblas_lapack::lansb(norm, uplo, ab)
    })
}

/// A norm of a Hermitian band matrix.
///
/// # Safety
/// As [`lange`].
pub unsafe fn lanhb<T: Scalar>(
    norm: c_char,
    uplo: c_char,
    n: i32,
    k: i32,
    ab: *const T,
    ldab: i32,
    _work: *mut T::Real,
) -> T::Real {
    half::<T>(norm, uplo, |norm, uplo| {
        // SAFETY: promised by the caller.
        let ab = unsafe { Column.half_band(ab, uplo, n, k, ldab) };
        wasmblas_lapack::lanhb(norm, uplo, ab)
    })
}

/// A norm of a packed symmetric matrix.
///
/// # Safety
/// As [`lange`].
pub unsafe fn lansp<T: Scalar>(
    norm: c_char,
    uplo: c_char,
    n: i32,
    ap: *const T,
    _work: *mut T::Real,
) -> T::Real {
    half::<T>(norm, uplo, |norm, uplo| {
        // SAFETY: promised by the caller.
        wasmblas_lapack::lansp(norm, unsafe { Column.packed(ap, uplo, n) })
    })
}

/// A norm of a packed Hermitian matrix.
///
/// # Safety
/// As [`lange`].
pub unsafe fn lanhp<T: Scalar>(
    norm: c_char,
    uplo: c_char,
    n: i32,
    ap: *const T,
    _work: *mut T::Real,
) -> T::Real {
    half::<T>(norm, uplo, |norm, uplo| {
        // SAFETY: promised by the caller.
        wasmblas_lapack::lanhp(norm, unsafe { Column.packed(ap, uplo, n) })
    })
}

/// A norm of a triangular or trapezoidal matrix.
///
/// # Safety
/// As [`lange`].
pub unsafe fn lantr<T: Scalar>(
    norm: c_char,
    uplo: c_char,
    diag: c_char,
    m: i32,
    n: i32,
    a: *const T,
    lda: i32,
    _work: *mut T::Real,
) -> T::Real {
    // SAFETY: promised by the caller.
    let a = unsafe { Column.matrix(a, m, n, lda) };
    triangular::<T>(norm, uplo, diag, |norm, uplo, diag| {
        wasmblas_lapack::lantr(norm, uplo, diag, a)
    })
}

/// A norm of a triangular band matrix.
///
/// # Safety
/// As [`lange`].
pub unsafe fn lantb<T: Scalar>(
    norm: c_char,
    uplo: c_char,
    diag: c_char,
    n: i32,
    k: i32,
    ab: *const T,
    ldab: i32,
    _work: *mut T::Real,
) -> T::Real {
    triangular::<T>(norm, uplo, diag, |norm, uplo, diag| {
        // SAFETY: promised by the caller.
        let ab = unsafe { Column.half_band(ab, uplo, n, k, ldab) };
        wasmblas_lapack::lantb(norm, uplo, diag, ab)
    })
}

/// A norm of a packed triangular matrix.
///
/// # Safety
/// As [`lange`].
pub unsafe fn lantp<T: Scalar>(
    norm: c_char,
    uplo: c_char,
    diag: c_char,
    n: i32,
    ap: *const T,
    _work: *mut T::Real,
) -> T::Real {
    triangular::<T>(norm, uplo, diag, |norm, uplo, diag| {
        // SAFETY: promised by the caller.
        wasmblas_lapack::lantp(norm, diag, unsafe { Column.packed(ap, uplo, n) })
    })
}
