//! Level 3: matrix times matrix.

use super::{Illegal, certain, matrix, matrix_mut, require};
use wasmblas::{Scalar, Trans, Uplo};

/// `C := alpha op(A) op(B) + beta C`.
///
/// # Safety
/// The pointers must be to matrices as described, as far as the standard says they are used.
pub unsafe fn gemm<T: Scalar>(
    transa: Option<Trans>,
    transb: Option<Trans>,
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
) -> Result<(), Illegal> {
    let transa = transa.ok_or(Illegal(1))?;
    let transb = transb.ok_or(Illegal(2))?;
    let (rows_a, cols_a) = if transa.is_transposed() { (k, m) } else { (m, k) };
    let (rows_b, cols_b) = if transb.is_transposed() { (n, k) } else { (k, n) };
    require(m >= 0, 3)?;
    require(n >= 0, 4)?;
    require(k >= 0, 5)?;
    require(lda >= rows_a.max(1), 8)?;
    require(ldb >= rows_b.max(1), 10)?;
    require(ldc >= m.max(1), 13)?;
    // SAFETY: promised by the caller.
    let (a, b, c) = unsafe {
        (matrix(a, rows_a, cols_a, lda), matrix(b, rows_b, cols_b, ldb), matrix_mut(c, m, n, ldc))
    };
    certain(wasmblas::gemm(transa, transb, alpha, a, b, beta, c));
    Ok(())
}

/// `C := alpha op(A) op(A)ᵀ + beta C`, one triangle.
///
/// # Safety
/// As [`gemm`].
pub unsafe fn syrk<T: Scalar>(
    uplo: Option<Uplo>,
    trans: Option<Trans>,
    n: i32,
    k: i32,
    alpha: T,
    a: *const T,
    lda: i32,
    beta: T,
    c: *mut T,
    ldc: i32,
) -> Result<(), Illegal> {
    let (uplo, trans, rows, cols) = rank_k_arguments(uplo, trans, n, k, lda, ldc)?;
    // SAFETY: promised by the caller.
    let (a, c) = unsafe { (matrix(a, rows, cols, lda), matrix_mut(c, n, n, ldc)) };
    certain(wasmblas::syrk(uplo, trans, alpha, a, beta, c));
    Ok(())
}

/// `C := alpha op(A) op(A)ᴴ + beta C`, one triangle.
///
/// # Safety
/// As [`gemm`].
pub unsafe fn herk<T: Scalar>(
    uplo: Option<Uplo>,
    trans: Option<Trans>,
    n: i32,
    k: i32,
    alpha: T::Real,
    a: *const T,
    lda: i32,
    beta: T::Real,
    c: *mut T,
    ldc: i32,
) -> Result<(), Illegal> {
    let (uplo, trans, rows, cols) = rank_k_arguments(uplo, trans, n, k, lda, ldc)?;
    // SAFETY: promised by the caller.
    let (a, c) = unsafe { (matrix(a, rows, cols, lda), matrix_mut(c, n, n, ldc)) };
    certain(wasmblas::herk(uplo, trans, alpha, a, beta, c));
    Ok(())
}

/// The checks that `syrk` and `herk` share; the last two results are the shape of A.
fn rank_k_arguments(
    uplo: Option<Uplo>,
    trans: Option<Trans>,
    n: i32,
    k: i32,
    lda: i32,
    ldc: i32,
) -> Result<(Uplo, Trans, i32, i32), Illegal> {
    let uplo = uplo.ok_or(Illegal(1))?;
    let trans = trans.ok_or(Illegal(2))?;
    let (rows, cols) = if trans.is_transposed() { (k, n) } else { (n, k) };
    require(n >= 0, 3)?;
    require(k >= 0, 4)?;
    require(lda >= rows.max(1), 7)?;
    require(ldc >= n.max(1), 10)?;
    Ok((uplo, trans, rows, cols))
}

/// The values of `trans` that `syrk` knows: for complex types conjugating is illegal, for real
/// types it means nothing.
pub fn symmetric<T: Scalar>(trans: Option<Trans>) -> Option<Trans> {
    match trans? {
        Trans::No => Some(Trans::No),
        Trans::Trans => Some(Trans::Trans),
        Trans::ConjTrans if !T::IS_COMPLEX => Some(Trans::Trans),
        Trans::ConjTrans | Trans::Conj => None,
    }
}

/// The values of `trans` that `herk` knows: not, and conjugate transposed.
pub fn hermitian(trans: Option<Trans>) -> Option<Trans> {
    trans.filter(|trans| matches!(trans, Trans::No | Trans::ConjTrans))
}
