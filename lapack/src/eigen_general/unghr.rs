//! The Q of a reduction to Hessenberg form.

use super::gebak::check_active;
use crate::error::{Error, check_dim};
use crate::qr::{ungqr_in, ungqr_scratch, unmqr_in, unmqr_scratch};
use crate::workspace::buffer;
use core::ops::Range;
use wasmblas::{MatMut, MatRef, Scalar, Side, Trans, copy};

/// Replaces what [`gehrd`](crate::gehrd) left in A by its Q: `orghr` and `unghr` of LAPACK. The range
/// is that of `gehrd`; outside it Q is the unit matrix.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn unghr<T: Scalar>(active: Range<usize>, a: MatMut<'_, T>, tau: &[T]) -> Result<(), Error> {
    let mut scratch = buffer(unghr_scratch(&active))?;
    unghr_in(active, a, tau, &mut scratch)
}

/// [`unghr`] with scratch memory, at least one element less than the range has.
///
/// # Errors
/// [`Error::Argument`] as [`unghr`], and if there is not enough scratch memory.
pub fn unghr_in<T: Scalar>(
    active: Range<usize>,
    mut a: MatMut<'_, T>,
    tau: &[T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("tau", n.saturating_sub(1), tau.len())?;
    check_active(&active, n)?;
    let (low, high) = (active.start, active.end);
    let order = active.len().saturating_sub(1);
    // The vectors move right by one column; what is around them is of the unit matrix.
    for j in (0..n).rev() {
        let inside = j > low && j < high;
        if inside {
            let (left, right) = a.rb_mut().block(j, 0, high - j, n).split_cols(j);
            copy(left.rb().col(j - 1), right.col(0))?;
        }
        let zeros = if inside { [0..low + 1, high..n] } else { [0..n, n..n] };
        for i in zeros.into_iter().flatten() {
            a.set(i, j, T::ZERO);
        }
        if !inside {
            a.set(j, j, T::ONE);
        }
    }
    if order == 0 {
        return Ok(());
    }
    ungqr_in(a.block(low + 1, low + 1, order, order), &tau[low..high - 1], scratch)
}

/// The scratch memory that is of use to [`unghr_in`].
pub fn unghr_scratch(active: &Range<usize>) -> usize {
    let k = active.len().saturating_sub(1);
    ungqr_scratch(k, k, k)
}

/// `C ← op(Q) C` or `C op(Q)` with the Q that [`gehrd`](crate::gehrd) left in `a` and `tau`: `ormhr`
/// and `unmhr` of LAPACK. The range is that of `gehrd`.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn unmhr<T: Scalar>(
    side: Side,
    trans: Trans,
    active: Range<usize>,
    a: MatRef<'_, T>,
    tau: &[T],
    c: MatMut<'_, T>,
) -> Result<(), Error> {
    let mut scratch = buffer(unmhr_scratch(side, &active, c.nrows(), c.ncols()))?;
    unmhr_in(side, trans, active, a, tau, c, &mut scratch)
}

/// [`unmhr`] with scratch memory, at least an element for each column (left) or row (right) of C.
///
/// # Errors
/// [`Error::Argument`] as [`unmhr`], and if there is not enough scratch memory.
pub fn unmhr_in<T: Scalar>(
    side: Side,
    trans: Trans,
    active: Range<usize>,
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
    check_active(&active, order)?;
    let (low, k) = (active.start, active.len().saturating_sub(1));
    if k == 0 || c.is_empty() {
        return Ok(());
    }
    let vectors = a.block(low + 1, low, k, k);
    let c = match side {
        Side::Left => c.block(low + 1, 0, k, n),
        Side::Right => c.block(0, low + 1, m, k),
    };
    unmqr_in(side, trans, vectors, &tau[low..low + k], c, scratch)
}

/// The scratch memory that is of use to [`unmhr_in`] with an `m` by `n` matrix C.
pub fn unmhr_scratch(side: Side, active: &Range<usize>, m: usize, n: usize) -> usize {
    unmqr_scratch(side, m, n, active.len().saturating_sub(1))
}
