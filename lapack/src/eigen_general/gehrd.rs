//! Reduction of a general matrix to Hessenberg form.

use super::gebak::check_active;
use crate::error::{Error, check_dim, check_scratch};
use crate::householder::{Direct, apply_op, larf, larfg};
use crate::workspace::buffer;
use core::ops::Range;
use wasmblas::{
    Diag, MatMut, MatRef, Scalar, Side, Trans, Uplo, VecMut, VecRef, axpy, copy, geadd, gemm, gemv,
    omatcopy, scal, trmm, trmv,
};

/// Columns that are reduced before the rest of the matrix is updated.
const BLOCK: usize = 32;

/// Order up to which the matrix is updated after every column.
const UNBLOCKED: usize = 48;

/// Reduces a square matrix to upper Hessenberg form `H = Qᴴ A Q`, where A is upper triangular already
/// in the rows and columns outside a range, as [`gebal`](crate::gebal) leaves it.
///
/// `Q` is a product of reflectors `I − τ_i v_i v_iᴴ`, one for each but the last row of the range: `v_i`
/// begins with `i + 1` zeros and a one, and what follows replaces the entries of column `i` below
/// the subdiagonal. `tau` has an element less than A has rows; outside the range they are zero.
///
/// Blocked: G. Quintana-Ortí and R. van de Geijn, *Improving the performance of reduction to
/// Hessenberg form*, ACM TOMS 32 (2006). One fifth of the work is in `gemv`, the rest in level 3.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn gehrd<T: Scalar>(
    active: Range<usize>,
    a: MatMut<'_, T>,
    tau: &mut [T],
) -> Result<(), Error> {
    let mut scratch = buffer(gehrd_scratch(a.nrows()))?;
    gehrd_in(active, a, tau, &mut scratch)
}

/// [`gehrd`] with scratch memory, at least `n` elements. Blocks are smaller if there is little.
///
/// # Errors
/// [`Error::Argument`] as [`gehrd`], and if there is not enough scratch memory.
pub fn gehrd_in<T: Scalar>(
    active: Range<usize>,
    mut a: MatMut<'_, T>,
    tau: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let n = a.nrows();
    check(&active, &a, tau, scratch)?;
    tau.fill(T::ZERO);
    // Y and T have a column for each of a panel's.
    let width = (2..=BLOCK).rev().find(|b| b * (n + b) <= scratch.len()).unwrap_or(1);
    let (mut first, end) = (active.start, active.end);
    while width > 1 && end - first > UNBLOCKED.max(width + 1) {
        let (t, y) = scratch.split_at_mut(width * width);
        let mut t = MatMut::from_col_major(t, width, width, width)?;
        let part = &mut tau[first..first + width];
        let place = MatMut::from_col_major(&mut y[..end * width], end, width, end)?;
        panel(first..end, a.rb_mut(), part, t.rb_mut(), place)?;
        let (left, rest) =
            a.rb_mut().block(first + 1, 0, end - first - 1, n).split_cols(first + width);
        let v = left.rb().block(0, first, end - first - 1, width);
        apply_op(Direct::Forward, Trans::ConjTrans, v, t.rb(), rest, y)?;
        first += width;
    }
    columns(first..end, a, tau, scratch)
}

/// [`gehrd_in`] column by column.
///
/// # Errors
/// As [`gehrd_in`].
pub fn gehd2_in<T: Scalar>(
    active: Range<usize>,
    a: MatMut<'_, T>,
    tau: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    check(&active, &a, tau, scratch)?;
    tau.fill(T::ZERO);
    columns(active, a, tau, scratch)
}

/// The scratch memory that is of use to [`gehrd_in`].
pub fn gehrd_scratch(n: usize) -> usize {
    if n > UNBLOCKED { n.saturating_add(BLOCK).saturating_mul(BLOCK) } else { n.max(1) }
}

fn check<T: Scalar>(
    active: &Range<usize>,
    a: &MatMut<'_, T>,
    tau: &[T],
    scratch: &[T],
) -> Result<(), Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("tau", n.saturating_sub(1), tau.len())?;
    check_active(active, n)?;
    check_scratch(n, scratch.len())
}

/// Reduces the columns of a range one by one.
fn columns<T: Scalar>(
    active: Range<usize>,
    mut a: MatMut<'_, T>,
    tau: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let (n, end) = (a.nrows(), active.end);
    if active.len() < 2 {
        return Ok(());
    }
    let indices = active.start..end - 1;
    for (i, tau) in indices.clone().zip(&mut tau[indices]) {
        let k = end - i - 1;
        let (left, mut right) = a.rb_mut().split_cols(i + 1);
        let mut column = left.block(i + 1, i, k, 1);
        let (alpha, factor) = reflector(column.rb_mut());
        let v = column.rb().col(0);
        larf(Side::Right, v, factor, right.rb_mut().block(0, 0, end, k), scratch)?;
        larf(Side::Left, v, factor.conj(), right.block(i + 1, 0, k, n - i - 1), scratch)?;
        *tau = factor;
        column.set(0, 0, alpha);
    }
    Ok(())
}

/// Replaces a column by the vector of the reflector that annihilates all but its first entry.
/// Returns what that becomes, and τ.
fn reflector<T: Scalar>(column: MatMut<'_, T>) -> (T, T) {
    let (mut head, tail) = column.split_rows(1);
    let mut alpha = head.get(0, 0);
    let tau = larfg(&mut alpha, tail.col(0));
    head.set(0, 0, T::ONE);
    (alpha, tau)
}

/// Reduces the first columns of a range, as many as `tau` has elements, and updates the rest of A.
///
/// With V the vectors of the columns so far and T the factor of their block reflector, the matrix is
/// `(I − V Tᴴ Vᴴ) (A − Y Vᴴ)` where `Y = A V T`. Of Y only the rows of the range are needed before
/// the panel is done; those above it are left to a product of matrices.
fn panel<T: Scalar>(
    active: Range<usize>,
    mut a: MatMut<'_, T>,
    tau: &mut [T],
    mut t: MatMut<'_, T>,
    mut y: MatMut<'_, T>,
) -> Result<(), Error> {
    let (n, first, end, width) = (a.nrows(), active.start, active.end, tau.len());
    let (top, below) = (first + 1, end - first - 1);
    let (no, adjoint, one, zero) = (Trans::No, Trans::ConjTrans, T::ONE, T::ZERO);
    // What is on the subdiagonal while there are ones.
    let mut heads = [zero; BLOCK];
    for i in 0..width {
        let (left, right) = a.rb_mut().split_cols(first + i);
        let v = left.rb().block(top, first, below, i);
        let (column, rest) = right.block(top, 0, below, n - first - i).split_cols(1);
        let mut column = column;
        let mut known = [zero; BLOCK];
        let known = &mut known[..i];
        if i > 0 {
            for (j, known) in known.iter_mut().enumerate() {
                *known = v.get(i - 1, j).conj();
            }
            let so_far = y.rb().block(top, 0, below, i);
            let row = VecRef::from_slice(known);
            gemv(no, -one, so_far, row, one, column.rb_mut().col(0))?;
            from_left(v, t.rb().block(0, 0, i, i), known, column.rb_mut())?;
        }
        let (alpha, factor) = reflector(column.rb_mut().block(i, 0, below - i, 1));
        (heads[i], tau[i]) = (alpha, factor);
        // y = τ (A v − Y Vᴴ v), and Vᴴ v makes the next column of T as well.
        let own = column.rb().block(i, 0, below - i, 1).col(0);
        let v = v.block(i, 0, below - i, i);
        gemv(adjoint, one, v, own, zero, VecMut::from_slice(known))?;
        let products = VecRef::from_slice(known);
        let (so_far, next) = y.rb_mut().block(top, 0, below, i + 1).split_cols(i);
        let mut next = next.col(0);
        gemv(no, one, rest.rb().block(0, 0, below, below - i), own, zero, next.rb_mut())?;
        gemv(no, -one, so_far.rb(), products, one, next.rb_mut())?;
        scal(factor, next);
        let (square, new) = t.rb_mut().block(0, 0, i + 1, i + 1).split_cols(i);
        let (mut new, mut corner) = new.split_rows(i);
        corner.set(0, 0, factor);
        scal(-factor, VecMut::from_slice(known));
        copy(VecRef::from_slice(known), new.rb_mut().col(0))?;
        let square = square.rb().block(0, 0, i, i);
        trmv(Uplo::Upper, no, Diag::NonUnit, square, new.col(0))?;
    }
    // The rows of Y above the range, from all of A that V has rows for.
    let v = a.rb().block(top, first, below, width);
    let (head, tail) = (v.block(0, 0, width, width), v.block(width, 0, below - width, width));
    let mut above = y.rb_mut().block(0, 0, top, width);
    omatcopy(no, one, a.rb().block(0, top, top, width), above.rb_mut())?;
    trmm(Side::Right, Uplo::Lower, no, Diag::Unit, one, head, above.rb_mut())?;
    let beyond = a.rb().block(0, top + width, top, below - width);
    gemm(no, no, one, beyond, tail, one, above.rb_mut())?;
    trmm(Side::Right, Uplo::Upper, no, Diag::NonUnit, one, t.rb(), above)?;
    // A ← A − Y Vᴴ: what is right of the panel, and above the rows it has been reduced in.
    let (left, right) = a.rb_mut().split_cols(first + width);
    let v = left.rb().block(first + width, first, end - first - width, width);
    let right = right.block(0, 0, end, end - first - width);
    gemm(no, adjoint, -one, y.rb(), v, one, right)?;
    if width > 1 {
        let mut above = y.block(0, 0, top, width - 1);
        let v = a.rb().block(top, first, width - 1, width - 1);
        trmm(Side::Right, Uplo::Lower, adjoint, Diag::Unit, one, v, above.rb_mut())?;
        geadd(-one, above.rb(), one, a.rb_mut().block(0, top, top, width - 1))?;
    }
    for (i, head) in heads[..width].iter().enumerate() {
        a.set(top + i, first + i, *head);
    }
    Ok(())
}

/// `b ← (I − V Tᴴ Vᴴ) b` for a column b, with memory for a number for each column of V.
fn from_left<T: Scalar>(
    v: MatRef<'_, T>,
    t: MatRef<'_, T>,
    w: &mut [T],
    b: MatMut<'_, T>,
) -> Result<(), Error> {
    let (m, k, one) = (v.nrows(), v.ncols(), T::ONE);
    let (no, adjoint) = (Trans::No, Trans::ConjTrans);
    let (head, tail) = (v.block(0, 0, k, k), v.block(k, 0, m - k, k));
    let (top, bottom) = b.split_rows(k);
    let (mut top, mut bottom) = (top.col(0), bottom.col(0));
    copy(top.rb(), VecMut::from_slice(w))?;
    trmv(Uplo::Lower, adjoint, Diag::Unit, head, VecMut::from_slice(w))?;
    gemv(adjoint, one, tail, bottom.rb(), one, VecMut::from_slice(w))?;
    trmv(Uplo::Upper, adjoint, Diag::NonUnit, t, VecMut::from_slice(w))?;
    gemv(no, -one, tail, VecRef::from_slice(w), one, bottom.rb_mut())?;
    trmv(Uplo::Lower, no, Diag::Unit, head, VecMut::from_slice(w))?;
    Ok(axpy(-one, VecRef::from_slice(w), top.rb_mut())?)
}
