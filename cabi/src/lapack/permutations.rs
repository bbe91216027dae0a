//! Permutations of columns and rows.

use super::slice;
use crate::layout::Layout::Column;
use wasmblas::Scalar;
use wasmblas_lapack as routines;
use wasmblas_lapack::Permute;

/// Permutes columns. What is not a permutation changes nothing.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn lapmt<T: Scalar>(forwrd: i32, m: i32, n: i32, x: *mut T, ldx: i32, k: *const i32) {
    // SAFETY: promised by the caller.
    unsafe {
        let x = Column.matrix_mut(x, m, n, ldx);
        let _ = routines::lapmt(permute(forwrd), x, slice(k, n));
    }
}

/// Permutes rows, as [`lapmt`].
///
/// # Safety
/// As [`lapmt`].
pub unsafe fn lapmr<T: Scalar>(forwrd: i32, m: i32, n: i32, x: *mut T, ldx: i32, k: *const i32) {
    // SAFETY: promised by the caller.
    unsafe {
        let x = Column.matrix_mut(x, m, n, ldx);
        let _ = routines::lapmr(permute(forwrd), x, slice(k, m));
    }
}

fn permute(forwrd: i32) -> Permute {
    if forwrd != 0 { Permute::Forward } else { Permute::Backward }
}
