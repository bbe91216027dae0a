//! The Q of a reduction to tridiagonal form.

use crate::error::{Error, check_dim};
use crate::qr::{
    ungql_in, ungql_scratch, ungqr_in, ungqr_scratch, unmql_in, unmql_scratch, unmqr_in,
    unmqr_scratch,
};
use crate::workspace::buffer;
use wasmblas::{MatMut, MatRef, Scalar, Side, Trans, Uplo, copy};

/// Replaces what [`hetrd`](crate::hetrd) left in A by its Q: `orgtr` and `ungtr` of LAPACK.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn ungtr<T: Scalar>(uplo: Uplo, a: MatMut<'_, T>, tau: &[T]) -> Result<(), Error> {
    let mut scratch = buffer(ungtr_scratch(uplo, a.nrows()))?;
    ungtr_in(uplo, a, tau, &mut scratch)
}

/// [`ungtr`] with scratch memory, at least `n − 1` elements.
///
/// # Errors
/// [`Error::Argument`] as [`ungtr`], and if there is not enough scratch memory.
pub fn ungtr_in<T: Scalar>(
    uplo: Uplo,
    mut a: MatMut<'_, T>,
    tau: &[T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("tau", n.saturating_sub(1), tau.len())?;
    if n == 0 {
        return Ok(());
    }
    // The vectors move by one column; the first (lower) or last one (upper) is of the unit matrix.
    let lower = uplo == Uplo::Lower;
    for at in 1..n {
        let (from, to) = if lower { (n - 1 - at, n - at) } else { (at, at - 1) };
        let (left, right) = a.rb_mut().split_cols(from.max(to));
        let (near, far) = (left.block(0, from.min(to), n, 1).col(0), right.col(0));
        if lower { copy(near.rb(), far)? } else { copy(far.rb(), near)? }
    }
    let unit = if lower { 0 } else { n - 1 };
    for i in 0..n {
        a.set(i, unit, T::ZERO);
        a.set(unit, i, T::ZERO);
    }
    a.set(unit, unit, T::ONE);
    let part = if lower { 1 } else { 0 };
    let vectors = a.block(part, part, n - 1, n - 1);
    if lower { ungqr_in(vectors, tau, scratch) } else { ungql_in(vectors, tau, scratch) }
}

/// The scratch memory that is of use to [`ungtr_in`].
pub fn ungtr_scratch(uplo: Uplo, n: usize) -> usize {
    let k = n.saturating_sub(1);
    if uplo == Uplo::Lower { ungqr_scratch(k, k, k) } else { ungql_scratch(k, k, k) }
}

/// `C ← op(Q) C` or `C op(Q)` with the Q that [`hetrd`](crate::hetrd) left in `a` and `tau`: `ormtr`
/// and `unmtr` of LAPACK.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn unmtr<T: Scalar>(
    side: Side,
    uplo: Uplo,
    trans: Trans,
    a: MatRef<'_, T>,
    tau: &[T],
    c: MatMut<'_, T>,
) -> Result<(), Error> {
    let mut scratch = buffer(unmtr_scratch(side, uplo, c.nrows(), c.ncols()))?;
    unmtr_in(side, uplo, trans, a, tau, c, &mut scratch)
}

/// [`unmtr`] with scratch memory, at least an element for each column (left) or row (right) of C.
///
/// # Errors
/// [`Error::Argument`] as [`unmtr`], and if there is not enough scratch memory.
pub fn unmtr_in<T: Scalar>(
    side: Side,
    uplo: Uplo,
    trans: Trans,
    a: MatRef<'_, T>,
    tau: &[T],
    c: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let (m, n) = (c.nrows(), c.ncols());
    let order = if side == Side::Left { m } else { n };
    check_dim("a", order, a.nrows())?;
    check_dim("a", order, a.ncols())?;
    check_dim("tau", order.saturating_sub(1), tau.len())?;
    if order < 2 || c.is_empty() {
        return Ok(());
    }
    // Q is of order n − 1 but for a row and column of the unit matrix.
    let lower = uplo == Uplo::Lower;
    let first = if lower { 1 } else { 0 };
    let vectors = a.block(first, 1 - first, order - 1, order - 1);
    let c = match side {
        Side::Left => c.block(first, 0, m - 1, n),
        Side::Right => c.block(0, first, m, n - 1),
    };
    if lower {
        unmqr_in(side, trans, vectors, tau, c, scratch)
    } else {
        unmql_in(side, trans, vectors, tau, c, scratch)
    }
}

/// The scratch memory that is of use to [`unmtr_in`] with an `m` by `n` matrix C.
pub fn unmtr_scratch(side: Side, uplo: Uplo, m: usize, n: usize) -> usize {
    let k = if side == Side::Left { m } else { n }.saturating_sub(1);
    if uplo == Uplo::Lower { unmqr_scratch(side, m, n, k) } else { unmql_scratch(side, m, n, k) }
}
