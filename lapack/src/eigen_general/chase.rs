//! A chain of bulges chased along a Hessenberg matrix.

use super::reflector::Reflector;
use super::shifts::Pair;
use crate::auxiliary::{lacpy, laset};
use crate::error::Error;
use core::ops::Range;
use wasmblas::{MatMut, MatRef, Scalar, Side, Trans, gemm};

/// A Hessenberg matrix that is transformed, with what is transformed along with it.
pub(super) struct Target<'a, 'h, 'z, T: Scalar> {
    pub h: &'a mut MatMut<'h, T>,
    pub z: Option<&'a mut MatMut<'z, T>>,
    /// The rows and columns that transformations reach.
    pub touched: Range<usize>,
}

impl<T: Scalar> Target<'_, '_, '_, T> {
    /// Applies a unitary U of the rows and columns in `inner` to what is outside the rows and
    /// columns in `window`, in which it has been done: `H ← Uᴴ H U`, `Z ← Z U`.
    ///
    /// `memory` has as many elements as `inner` has rows for each row of H or Z, and column of H.
    pub fn transform(
        &mut self,
        window: Range<usize>,
        inner: Range<usize>,
        u: MatRef<'_, T>,
        memory: &mut [T],
    ) -> Result<(), Error> {
        let k = inner.len();
        let above = window.start - self.touched.start;
        let right = self.touched.end - window.end;
        let block = self.h.rb_mut().block(self.touched.start, inner.start, above, k);
        multiply(Side::Right, u, block, memory)?;
        let block = self.h.rb_mut().block(inner.start, window.end, k, right);
        multiply(Side::Left, u, block, memory)?;
        if let Some(z) = &mut self.z {
            let rows = z.nrows();
            multiply(Side::Right, u, z.rb_mut().block(0, inner.start, rows, k), memory)?;
        }
        Ok(())
    }
}

/// Columns of a factor U of which the zeros above and below are left out.
const COLUMNS: usize = 24;

/// `B ← B U` or `Uᴴ B`.
fn multiply<T: Scalar>(
    side: Side,
    u: MatRef<'_, T>,
    block: MatMut<'_, T>,
    memory: &mut [T],
) -> Result<(), Error> {
    let (m, n) = (block.nrows(), block.ncols());
    if block.is_empty() {
        return Ok(());
    }
    let (k, one, zero) = (u.nrows(), T::ONE, T::ZERO);
    let mut product = MatMut::from_col_major(&mut memory[..m * n], m, n, m)?;
    for first in (0..k).step_by(COLUMNS) {
        let width = COLUMNS.min(k - first);
        let used = |i: &usize| (first..first + width).any(|j| u.get(*i, j) != zero);
        let (top, end) = ((0..k).find(used).unwrap_or(0), (0..k).rfind(used).map_or(1, |i| i + 1));
        let (u, rows) = (u.block(top, first, end - top, width), end - top);
        let out = product.rb_mut();
        match side {
            Side::Right => {
                let b = block.rb().block(0, top, m, rows);
                gemm(Trans::No, Trans::No, one, b, u, zero, out.block(0, first, m, width))?;
            }
            Side::Left => {
                let b = block.rb().block(top, 0, rows, n);
                gemm(Trans::ConjTrans, Trans::No, one, u, b, zero, out.block(first, 0, width, n))?;
            }
        }
    }
    lacpy(None, product.rb(), block)
}

/// The largest order of the products of reflectors of a chain of so many bulges, which are moved by
/// so many rows at a time.
pub(super) fn order(bulges: usize, steps: usize) -> usize {
    3 * bulges + steps + 1
}

/// One implicit QR step with each pair of shifts in the rows and columns `block` of H, of which there
/// are at least four. The bulges follow each other as closely as they can.
///
/// They are moved by some rows within a window, which takes little time since it is small; what
/// that does to the rest of H and to Z is done by products of matrices. L. Karlsson, D. Kressner and
/// B. Lang, *Optimally packed chains of bulges in multishift QR algorithms*, ACM TOMS 40 (2014);
/// K. Braman, R. Byers and R. Mathias, *The multishift QR algorithm. Part I*, SIAM J. Matrix Anal.
/// Appl. 23 (2002).
///
/// `memory` has `k (k + r)` elements, k being [`order`], and r the number of rows of H or Z.
pub(super) fn chase<T: Scalar>(
    target: &mut Target<'_, '_, '_, T>,
    block: Range<usize>,
    pairs: &[Pair<T>],
    steps: usize,
    memory: &mut [T],
) -> Result<(), Error> {
    let (start, end) = (block.start, block.end);
    // The first bulge is moved from row `start + t` to the next in step t; the others follow, three
    // rows apart. The last step brings the last bulge to the end.
    let behind = 3 * (pairs.len() - 1);
    let last = end - 1 - start + behind;
    let mut t = 0;
    while t < last {
        let until = (t + steps).min(last);
        // What reflectors of these steps turn, and the rows and columns in which that is done here.
        let inner = start + t.saturating_sub(behind)..(start + until + 2).min(end);
        let window = inner.start.saturating_sub(1).max(start)..(inner.end + 1).min(end);
        let k = inner.len();
        let (u, rest) = memory.split_at_mut(k * k);
        let mut u = MatMut::from_col_major(u, k, k, k)?;
        laset(None, T::ZERO, T::ONE, u.rb_mut());
        for now in t..until {
            for (i, pair) in pairs.iter().enumerate() {
                let Some(ahead) = now.checked_sub(3 * i) else { break };
                let row = start + ahead;
                // Rows of U that can differ from those of the unit matrix.
                let first = start + t.saturating_sub(3 * i) - inner.start;
                let next = (row + 3 + 2 * i - inner.start).min(k);
                let rows = first..next;
                step(target.h, &block, &window, row, pair, u.rb_mut(), inner.start, rows);
            }
        }
        target.transform(window, inner, u.rb(), rest)?;
        t = until;
    }
    Ok(())
}

/// Moves a bulge whose reflector turns the rows from `row` on, if it has not come to the end;
/// `rows` are the rows of U, whose first row is number `origin`, that it changes.
#[inline]
fn step<T: Scalar>(
    h: &mut MatMut<'_, T>,
    block: &Range<usize>,
    window: &Range<usize>,
    row: usize,
    pair: &Pair<T>,
    u: MatMut<'_, T>,
    origin: usize,
    rows: Range<usize>,
) {
    if row + 3 <= block.end {
        let first = row == block.start;
        let v = if first {
            pair.first_column(h.rb(), row)
        } else {
            core::array::from_fn(|i| h.get(row + i, row - 1))
        };
        turn(h, v, first, window, row, (row + 4).min(block.end), u, origin, rows);
    } else if row + 2 == block.end {
        let v = [h.get(row, row - 1), h.get(row + 1, row - 1)];
        turn(h, v, false, window, row, block.end, u, origin, rows);
    }
}

/// Applies the reflector that annihilates all but the first entry of v, which are N entries of the
/// column before `row` unless it is the `first`, in the rows and columns of a window.
#[inline]
fn turn<T: Scalar, const N: usize>(
    h: &mut MatMut<'_, T>,
    v: [T; N],
    first: bool,
    window: &Range<usize>,
    row: usize,
    below: usize,
    u: MatMut<'_, T>,
    origin: usize,
    rows: Range<usize>,
) {
    let (reflector, beta) = Reflector::<T, N>::annihilating(v);
    if !first {
        h.set(row, row - 1, beta);
        for i in 1..N {
            h.set(row + i, row - 1, T::ZERO);
        }
    }
    reflector.from_left(h.rb_mut().block(row, row, N, window.end - row));
    reflector.from_right(h.rb_mut().block(window.start, row, below - window.start, N));
    reflector.from_right(u.block(rows.start, row - origin, rows.len(), N));
}
