//! Fortran BLAS: characters become parameters, illegal arguments are reported to `xerbla_`.

use crate::checked::{self, Illegal};
use crate::xerbla::report;
use core::ffi::{CStr, c_char};
use wasmblas::{Scalar, Trans, Uplo};

pub use checked::{axpy, copy, dotc, dotu, scal, scal_real};

/// What `N`, `T` and `C` stand for, in either case.
pub fn trans(letter: c_char) -> Option<Trans> {
    match (letter as u8).to_ascii_uppercase() {
        b'N' => Some(Trans::No),
        b'T' => Some(Trans::Trans),
        b'C' => Some(Trans::ConjTrans),
        _ => None,
    }
}

/// What `U` and `L` stand for, in either case.
pub fn uplo(letter: c_char) -> Option<Uplo> {
    match (letter as u8).to_ascii_uppercase() {
        b'U' => Some(Uplo::Upper),
        b'L' => Some(Uplo::Lower),
        _ => None,
    }
}

/// Calls `xerbla_` with the position if there is an illegal argument.
fn finish(name: &CStr, outcome: Result<(), Illegal>) {
    if let Err(Illegal(position)) = outcome {
        report(name, position);
    }
}

/// `C := alpha op(A) op(B) + beta C`.
///
/// # Safety
/// As [`checked::gemm`].
pub unsafe fn gemm<T: Scalar>(
    name: &CStr,
    transa: c_char,
    transb: c_char,
    m: i32,
    n: i32,
    k: i32,
    alpha: T,
    a: *const T,
    lda: i32,
    b: *const T,
    ldb: i32,
    beta: T,
    c: *mut T,
    ldc: i32,
) {
    let (transa, transb) = (trans(transa), trans(transb));
    // SAFETY: promised by the caller.
    finish(name, unsafe {
        checked::gemm(transa, transb, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc)
    });
}

/// `y := alpha op(A) x + beta y`.
///
/// # Safety
/// As [`checked::gemv`].
pub unsafe fn gemv<T: Scalar>(
    name: &CStr,
    letter: c_char,
    m: i32,
    n: i32,
    alpha: T,
    a: *const T,
    lda: i32,
    x: *const T,
    incx: i32,
    beta: T,
    y: *mut T,
    incy: i32,
) {
    // SAFETY: promised by the caller.
    finish(name, unsafe {
        checked::gemv(trans(letter), m, n, alpha, a, lda, x, incx, beta, y, incy)
    });
}

/// `C := alpha op(A) op(A)ᵀ + beta C`, one triangle.
///
/// # Safety
/// As [`checked::syrk`].
pub unsafe fn syrk<T: Scalar>(
    name: &CStr,
    triangle: c_char,
    letter: c_char,
    n: i32,
    k: i32,
    alpha: T,
    a: *const T,
    lda: i32,
    beta: T,
    c: *mut T,
    ldc: i32,
) {
    let trans = checked::symmetric::<T>(trans(letter));
    // SAFETY: promised by the caller.
    finish(name, unsafe {
        checked::syrk(uplo(triangle), trans, n, k, alpha, a, lda, beta, c, ldc)
    });
}

/// `C := alpha op(A) op(A)ᴴ + beta C`, one triangle.
///
/// # Safety
/// As [`checked::herk`].
pub unsafe fn herk<T: Scalar>(
    name: &CStr,
    triangle: c_char,
    letter: c_char,
    n: i32,
    k: i32,
    alpha: T::Real,
    a: *const T,
    lda: i32,
    beta: T::Real,
    c: *mut T,
    ldc: i32,
) {
    let trans = checked::hermitian(trans(letter));
    // SAFETY: promised by the caller.
    finish(name, unsafe {
        checked::herk(uplo(triangle), trans, n, k, alpha, a, lda, beta, c, ldc)
    });
}
