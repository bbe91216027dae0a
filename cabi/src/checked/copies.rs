//! Extensions: copying, transposing and adding matrices.

use super::products::shape;
use super::{Illegal, certain, dim, require};
use crate::layout::Layout;
use wasmblas::{Scalar, Trans};

/// `B := alpha op(A)`.
///
/// # Safety
/// The pointers must be to matrices as described.
pub unsafe fn omatcopy<T: Scalar>(
    layout: Layout,
    trans: Trans,
    rows: i32,
    cols: i32,
    alpha: T,
    a: *const T,
    lda: i32,
    b: *mut T,
    ldb: i32,
) -> Result<(), Illegal> {
    let (rows_b, cols_b) = shape(trans, rows, cols);
    layout.require((rows >= 0, 2), (cols >= 0, 3))?;
    require(layout.fits(lda, rows, cols), 6)?;
    require(layout.fits(ldb, rows_b, cols_b), 8)?;
    // SAFETY: promised by the caller.
    let (a, b) =
        unsafe { (layout.matrix(a, rows, cols, lda), layout.matrix_mut(b, rows_b, cols_b, ldb)) };
    certain(wasmblas::omatcopy(trans, alpha, a, b))
}

/// `A := alpha op(A)` in place. If there is no memory for the copy that other shapes than square
/// ones need, that is reported as an illegal `a`, and A is left as it is.
///
/// # Safety
/// The array must have room for A before and after.
pub unsafe fn imatcopy<T: Scalar>(
    layout: Layout,
    trans: Trans,
    rows: i32,
    cols: i32,
    alpha: T,
    a: *mut T,
    lda: i32,
    ldb: i32,
) -> Result<(), Illegal> {
    let (rows_b, cols_b) = shape(trans, rows, cols);
    layout.require((rows >= 0, 2), (cols >= 0, 3))?;
    require(layout.fits(lda, rows, cols), 6)?;
    require(layout.fits(ldb, rows_b, cols_b), 7)?;
    // What is row-major for the caller is the transpose for us, before and after.
    let [rows, cols] = layout.order(rows, cols).map(dim);
    let [rows_b, cols_b] = layout.order(rows_b, cols_b).map(dim);
    let (lda, ldb) = (dim(lda), dim(ldb));
    let spans = span(rows, cols, lda).zip(span(rows_b, cols_b, ldb));
    let (before, after) = spans.ok_or(Illegal(6))?;
    if before == 0 {
        return Ok(());
    }
    // SAFETY: promised by the caller.
    let data = unsafe { core::slice::from_raw_parts_mut(a, before.max(after)) };
    wasmblas::imatcopy(trans, alpha, data, rows, cols, lda, ldb).map_err(|_| Illegal(5))
}

/// How many elements a matrix spans, unless that is more than there can be.
fn span(rows: usize, cols: usize, ld: usize) -> Option<usize> {
    if rows == 0 || cols == 0 {
        return Some(0);
    }
    (cols - 1).checked_mul(ld)?.checked_add(rows).filter(|&n| n <= isize::MAX as usize / 16)
}

/// `C := alpha A + beta C`.
///
/// # Safety
/// The pointers must be to matrices as described.
pub unsafe fn geadd<T: Scalar>(
    layout: Layout,
    m: i32,
    n: i32,
    alpha: T,
    a: *const T,
    lda: i32,
    beta: T,
    c: *mut T,
    ldc: i32,
) -> Result<(), Illegal> {
    layout.require((m >= 0, 1), (n >= 0, 2))?;
    require(layout.fits(lda, m, n), 5)?;
    require(layout.fits(ldc, m, n), 8)?;
    // SAFETY: promised by the caller.
    let (a, c) = unsafe { (layout.matrix(a, m, n, lda), layout.matrix_mut(c, m, n, ldc)) };
    certain(wasmblas::geadd(alpha, a, beta, c))
}
