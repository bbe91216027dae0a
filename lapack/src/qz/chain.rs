//! A chain of bulges chased along a Hessenberg-triangular pencil.

use super::iterate::Criteria;
use super::pencil::{Extent, Pencil};
use super::shifts::Shifts;
use crate::auxiliary::{lacpy, laset};
use crate::error::Error;
use core::ops::Range;
use wasmblas::{MatMut, MatRef, Scalar, Trans, gemm};

/// Rows that a bulge of a pencil of this type turns at a time, and from one bulge to the next.
pub(super) const fn rows<T: Scalar>() -> usize {
    if T::IS_COMPLEX { 2 } else { 3 }
}

/// The largest order of what a chain of so many bulges that is moved by so many rows turns, with the
/// rows and columns around that it reaches.
pub(super) fn order<T: Scalar>(bulges: usize, steps: usize) -> usize {
    rows::<T>() * bulges + steps + 3
}

impl<T: Scalar> Pencil<'_, T> {
    /// Applies a unitary U of the rows and V of the columns in `inner` to what is outside the rows and
    /// columns in `window`, in which it has been done: `H ← Uᴴ H V`, `T ← Uᴴ T V`, `Q ← Q U`, `Z ← Z V`.
    ///
    /// `memory` has as many elements as `inner` has rows for each row of the matrices.
    pub fn transform(
        &mut self,
        window: Range<usize>,
        inner: Range<usize>,
        u: MatRef<'_, T>,
        v: MatRef<'_, T>,
        extent: Extent,
        memory: &mut [T],
    ) -> Result<(), Error> {
        let (first, k) = (inner.start, inner.len());
        for mut x in [self.h.rb_mut(), self.t.rb_mut()] {
            let above = x.rb_mut().block(extent.top, first, window.start - extent.top, k);
            multiply(above, v, memory)?;
            let right = extent.right - window.end;
            let beside = x.block(first, window.end, k, right);
            if right > 0 {
                let mut product = MatMut::from_col_major(&mut memory[..k * right], k, right, k)?;
                let (adjoint, no) = (Trans::ConjTrans, Trans::No);
                gemm(adjoint, no, T::ONE, u, beside.rb(), T::ZERO, product.rb_mut())?;
                lacpy(None, product.rb(), beside)?;
            }
        }
        for (x, by) in [(&mut self.q, u), (&mut self.z, v)] {
            if let Some(x) = x {
                let rows = x.nrows();
                multiply(x.rb_mut().block(0, first, rows, k), by, memory)?;
            }
        }
        Ok(())
    }
}

/// `B ← B U`.
fn multiply<T: Scalar>(
    block: MatMut<'_, T>,
    u: MatRef<'_, T>,
    memory: &mut [T],
) -> Result<(), Error> {
    let (m, k) = (block.nrows(), block.ncols());
    if m == 0 {
        return Ok(());
    }
    let mut product = MatMut::from_col_major(&mut memory[..m * k], m, k, m)?;
    gemm(Trans::No, Trans::No, T::ONE, block.rb(), u, T::ZERO, product.rb_mut())?;
    lacpy(None, product.rb(), block)
}

/// One implicit QZ step with each of the shifts in the rows and columns `block`, of which there are at
/// least four. The bulges follow each other as closely as they can.
///
/// They are moved by some rows within a window, which takes little time since it is small; what
/// that does to the rest is done by products of matrices. B. Kågström and D. Kressner, *Multishift
/// variants of the QZ algorithm with aggressive early deflation*, SIAM J. Matrix Anal. Appl. 29 (2006).
///
/// `memory` has `k (2k + n)` elements, k being [`order`], and n the order of the pencil.
pub(super) fn chase<T: Scalar>(
    pencil: &mut Pencil<'_, T>,
    block: Range<usize>,
    shifts: &[Shifts<T>],
    steps: usize,
    criteria: &Criteria<T::Real>,
    extent: Extent,
    memory: &mut [T],
) -> Result<(), Error> {
    let (start, end, apart) = (block.start, block.end, rows::<T>());
    // The first bulge is moved from row `start + t` to the next in step t; the others follow. The
    // last step brings the last bulge to the end.
    let behind = apart * shifts.len().saturating_sub(1);
    let last = end - 1 - start + behind;
    let mut t = 0;
    while t < last {
        let until = (t + steps).min(last);
        // What reflectors of these steps turn, and the rows and columns in which that is done here.
        let inner = start + t.saturating_sub(behind)..(start + until + apart - 1).min(end);
        let window = inner.start.saturating_sub(1).max(start)..(inner.end + 1).min(end);
        let (origin, k) = (window.start, window.len());
        let (u, rest) = memory.split_at_mut(k * k);
        let (v, rest) = rest.split_at_mut(k * k);
        let mut u = MatMut::from_col_major(u, k, k, k)?;
        let mut v = MatMut::from_col_major(v, k, k, k)?;
        laset(None, T::ZERO, T::ONE, u.rb_mut());
        laset(None, T::ZERO, T::ONE, v.rb_mut());
        for now in t..until {
            for (i, shift) in shifts.iter().enumerate() {
                let Some(ahead) = now.checked_sub(apart * i) else { break };
                let row = start + ahead;
                if row + 2 > end {
                    continue;
                }
                // Rows of U and V that can differ from those of the unit matrix.
                let first = start + t.saturating_sub(apart * i) - origin;
                let next = (row + apart * (i + 1) - origin).min(k);
                let shift = (row == start).then_some(*shift);
                let mut part = Pencil {
                    h: pencil.h.rb_mut().block(origin, origin, k, k),
                    t: pencil.t.rb_mut().block(origin, origin, k, k),
                    q: Some(u.rb_mut().block(first, 0, next - first, k)),
                    z: Some(v.rb_mut().block(first, 0, next - first, k)),
                };
                step(&mut part, row - origin, end - origin, shift, criteria);
            }
        }
        let (from, order) = (inner.start - origin, inner.len());
        let u = u.rb().block(from, from, order, order);
        let v = v.rb().block(from, from, order, order);
        pencil.transform(window, inner, u, v, extent, rest)?;
        t = until;
    }
    Ok(())
}

/// Moves a bulge whose reflectors turn the rows and columns from `row` on, or makes it, in a window of
/// the pencil that goes on up to row `end`.
fn step<T: Scalar>(
    window: &mut Pencil<'_, T>,
    row: usize,
    end: usize,
    shift: Option<Shifts<T>>,
    criteria: &Criteria<T::Real>,
) {
    let k = window.h.nrows();
    let (last, extent) = (k - 1, Extent { top: 0, right: k });
    if T::IS_COMPLEX {
        let vector = shift.map(|shift| shift.first_column2(window, row, criteria));
        window.chase(row, last, vector, extent);
    } else if row + 3 <= end {
        let vector = shift.map(|shift| shift.first_column3(window, row, criteria));
        window.chase(row, last, vector, extent);
    } else {
        window.chase::<2>(row, last, None, extent);
    }
}
