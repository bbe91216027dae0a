//! CBLAS: enums become parameters, a row-major problem becomes the transposed column-major one,
//! illegal arguments are reported to `cblas_xerbla`.

mod complaint;
mod enums;

use crate::checked;
use complaint::{Complaint, finish};
use core::ffi::CStr;
use enums::{Layout, layout, trans, uplo};
use wasmblas::{Scalar, Trans};

pub use checked::dotu as dot;
pub use checked::{axpy, copy, scal, scal_real};

/// `xᵀ y`, stored in `result`.
///
/// # Safety
/// As [`checked::dotu`].
pub unsafe fn dotu_sub<T: Scalar>(
    n: i32,
    x: *const T,
    incx: i32,
    y: *const T,
    incy: i32,
    result: *mut T,
) {
    // SAFETY: promised by the caller.
    unsafe { *result = checked::dotu(n, x, incx, y, incy) };
}

/// `xᴴ y`, stored in `result`.
///
/// # Safety
/// As [`checked::dotc`].
pub unsafe fn dotc_sub<T: Scalar>(
    n: i32,
    x: *const T,
    incx: i32,
    y: *const T,
    incy: i32,
    result: *mut T,
) {
    // SAFETY: promised by the caller.
    unsafe { *result = checked::dotc(n, x, incx, y, incy) };
}

/// `y := alpha op(A) x + beta y`.
///
/// # Safety
/// As [`checked::gemv`].
pub unsafe fn gemv<T: Scalar>(
    name: &CStr,
    order: i32,
    transa: i32,
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
    finish(name, || {
        let layout = layout(order)?;
        let op = trans(transa).ok_or(Complaint::trans_a(2, transa))?;
        let (op, rows, cols) = match layout {
            Layout::ColMajor => (op, m, n),
            Layout::RowMajor => (transposed(op), n, m),
        };
        // SAFETY: promised by the caller.
        unsafe { checked::gemv(Some(op), rows, cols, alpha, a, lda, x, incx, beta, y, incy) }
            .map_err(|illegal| Complaint::from_fortran(illegal, layout, &[(2, 3)]))
    });
}

/// `C := alpha op(A) op(B) + beta C`.
///
/// # Safety
/// As [`checked::gemm`].
pub unsafe fn gemm<T: Scalar>(
    name: &CStr,
    order: i32,
    transa: i32,
    transb: i32,
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
    finish(name, || {
        let layout = layout(order)?;
        let op_a = Some(trans(transa).ok_or(Complaint::trans_a(2, transa))?);
        let op_b = Some(trans(transb).ok_or(Complaint::trans_b(3, transb))?);
        // SAFETY: promised by the caller.
        let outcome = unsafe {
            match layout {
                Layout::ColMajor => {
                    checked::gemm(op_a, op_b, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc)
                }
                // Cᵀ = op(B)ᵀ op(A)ᵀ
                Layout::RowMajor => {
                    checked::gemm(op_b, op_a, n, m, k, alpha, b, ldb, a, lda, beta, c, ldc)
                }
            }
        };
        outcome.map_err(|illegal| Complaint::from_fortran(illegal, layout, &[(3, 4), (8, 10)]))
    });
}

/// `C := alpha op(A) op(A)ᵀ + beta C`, one triangle.
///
/// # Safety
/// As [`checked::syrk`].
pub unsafe fn syrk<T: Scalar>(
    name: &CStr,
    order: i32,
    triangle: i32,
    transa: i32,
    n: i32,
    k: i32,
    alpha: T,
    a: *const T,
    lda: i32,
    beta: T,
    c: *mut T,
    ldc: i32,
) {
    finish(name, || {
        let layout = layout(order)?;
        let uplo = uplo(triangle).ok_or(Complaint::uplo(2, triangle))?;
        let op = checked::symmetric::<T>(trans(transa)).ok_or(Complaint::trans(3, transa))?;
        let (uplo, op) = match layout {
            Layout::ColMajor => (uplo, op),
            Layout::RowMajor => (uplo.flip(), transposed(op)),
        };
        // SAFETY: promised by the caller.
        unsafe { checked::syrk(Some(uplo), Some(op), n, k, alpha, a, lda, beta, c, ldc) }
            .map_err(|illegal| Complaint::from_fortran(illegal, layout, &[]))
    });
}

/// `C := alpha op(A) op(A)ᴴ + beta C`, one triangle.
///
/// # Safety
/// As [`checked::herk`].
pub unsafe fn herk<T: Scalar>(
    name: &CStr,
    order: i32,
    triangle: i32,
    transa: i32,
    n: i32,
    k: i32,
    alpha: T::Real,
    a: *const T,
    lda: i32,
    beta: T::Real,
    c: *mut T,
    ldc: i32,
) {
    finish(name, || {
        let layout = layout(order)?;
        let uplo = uplo(triangle).ok_or(Complaint::uplo(2, triangle))?;
        let op = checked::hermitian(trans(transa)).ok_or(Complaint::trans(3, transa))?;
        let (uplo, op) = match (layout, op) {
            (Layout::ColMajor, op) => (uplo, op),
            // The stored transpose of the Hermitian C is its conjugate.
            (Layout::RowMajor, Trans::No) => (uplo.flip(), Trans::ConjTrans),
            (Layout::RowMajor, _) => (uplo.flip(), Trans::No),
        };
        // SAFETY: promised by the caller.
        unsafe { checked::herk(Some(uplo), Some(op), n, k, alpha, a, lda, beta, c, ldc) }
            .map_err(|illegal| Complaint::from_fortran(illegal, layout, &[]))
    });
}

/// What is to be done to the transpose of a matrix in place of `op` to the matrix itself.
fn transposed(op: Trans) -> Trans {
    match op {
        Trans::No => Trans::Trans,
        Trans::Trans => Trans::No,
        Trans::ConjTrans => Trans::Conj,
        Trans::Conj => Trans::ConjTrans,
    }
}
