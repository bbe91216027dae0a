//! Work so short that the call of an instance would cost as much again: the exported functions try
//! it first, in line.

use crate::fortran::upper;
use core::ffi::c_char;
use wasmblas::{MatMut, MatRef, Scalar};

mod level2;
pub use level2::{
    gemv, ger, gerc, geru, hemv, her, her2, hpmv, hpr, hpr2, spmv, spr, spr2, symv, syr, syr2,
    tbmv, tbsv, tpmv, tpsv, trmv, trsv,
};

/// `gemm` of a few numbers, A not transposed. Whether it was done; if not, arguments may be illegal
/// and nothing has been touched.
///
/// # Safety
/// As [`crate::checked::gemm`].
#[inline(always)]
pub unsafe fn gemm<T: Scalar>(
    transa: *const c_char,
    transb: *const c_char,
    m: *const i32,
    n: *const i32,
    k: *const i32,
    alpha: *const T,
    a: *const T,
    lda: *const i32,
    b: *const T,
    ldb: *const i32,
    beta: *const T,
    c: *mut T,
    ldc: *const i32,
) -> bool {
    // SAFETY: promised by the caller.
    unsafe {
        // A negative size becomes a huge one.
        let [m, n, k] = [*m, *n, *k].map(|size| size as usize);
        if !wasmblas::gemm_is_tiny(m, n, k) || upper(*transa) != b'N' {
            return false;
        }
        let [lda, ldb, ldc] = [*lda, *ldb, *ldc].map(|ld| ld as isize);
        let transb = upper(*transb);
        let (least, row_stride, col_stride) = match transb {
            b'N' => (k, 1, ldb),
            b'T' | b'C' => (n, ldb, 1),
            _ => return false,
        };
        if lda.min(ldc) < m as isize || ldb < least as isize {
            return false;
        }
        let a = MatRef::from_raw_parts(a, m, k, 1, lda);
        let b = MatRef::from_raw_parts(b, k, n, row_stride, col_stride);
        let c = MatMut::from_raw_parts(c, m, n, 1, ldc);
        wasmblas::gemm_if_tiny(*alpha, a, b, transb == b'C', *beta, c)
    }
}
