//! A diagonal block of a Schur form moved to another place.

use super::laexc::exchange;
use crate::error::{Error, check_dim};
use wasmblas::{MatMut, MatRef, Scalar};

/// The order of the diagonal block of a Schur form that begins in row `j`: two if the entry below
/// is not zero, which with a complex type it always is.
#[inline]
pub(crate) fn block_order<T: Scalar>(t: MatRef<'_, T>, j: usize) -> usize {
    if !T::IS_COMPLEX && j + 1 < t.nrows() && t.get(j + 1, j) != T::ZERO { 2 } else { 1 }
}

/// The first row of the diagonal block that row `j` is in.
#[inline]
pub(crate) fn block_start<T: Scalar>(t: MatRef<'_, T>, j: usize) -> usize {
    if j > 0 && block_order(t, j - 1) == 2 { j - 1 } else { j }
}

/// Moves the diagonal block of a Schur form that row `ifst` is in to row `ilst`, rows counted from
/// 0: `T ← Zᴴ T Z` with unitary Z, and `Q ← Q Z` if there is a Q, of any number of rows. The blocks
/// in between move by the block's order and keep their own. T is upper triangular, with a real type
/// upper quasi-triangular with 2 by 2 blocks in the standard form of [`lanv2`](crate::lanv2).
///
/// Afterwards `ifst` is the first row of the block that was moved and `ilst` that of its place,
/// which, since blocks stay whole, may differ from what they were by one. Blocks are exchanged as by
/// [`laexc`](crate::laexc). A block whose eigenvalues turn out to be real goes on as two.
///
/// # Errors
/// [`Error::NotConverged`] if two blocks are too close to be exchanged; `ilst` is how far the block
/// has come, and T and Q have been transformed accordingly. [`Error::Argument`] if shapes or rows do
/// not fit, with nothing touched.
pub fn trexc<T: Scalar>(
    mut t: MatMut<'_, T>,
    mut q: Option<MatMut<'_, T>>,
    ifst: &mut usize,
    ilst: &mut usize,
) -> Result<(), Error> {
    let n = t.nrows();
    check_dim("t", n, t.ncols())?;
    if let Some(q) = &q {
        check_dim("q", n, q.ncols())?;
    }
    if n == 0 {
        return Ok(());
    }
    for (argument, found) in [("ifst", *ifst), ("ilst", *ilst)] {
        if found >= n {
            return Err(wasmblas::Error::Dimension { argument, expected: n, found }.into());
        }
    }
    *ifst = block_start(t.rb(), *ifst);
    let mut target = block_start(t.rb(), *ilst);
    let order = block_order(t.rb(), *ifst);
    if target > *ifst {
        // The block ends where the last one it passes ended.
        target = target + block_order(t.rb(), target) - order;
    }
    let mut here = *ifst;
    let mut moved = true;
    while moved && here != target {
        let down = here < target;
        let other = if down {
            block_order(t.rb(), here + order)
        } else {
            here - block_start(t.rb(), here - 1)
        };
        moved = pass(t.rb_mut(), q.as_mut().map(MatMut::rb_mut), here, order, other, down);
        if moved {
            here = if down { here + other } else { here - other };
        }
    }
    *ilst = here;
    if moved { Ok(()) } else { Err(Error::NotConverged { info: 1 }) }
}

/// Moves the `order` rows that begin in row `here` past the `other` rows after or before them. Each
/// of the two is a block of order one or two, or what was one of order two before it turned out to
/// have real eigenvalues; during the exchange they may still do so.
fn pass<T: Scalar>(
    mut t: MatMut<'_, T>,
    mut q: Option<MatMut<'_, T>>,
    here: usize,
    order: usize,
    other: usize,
    down: bool,
) -> bool {
    let (first, p, s) = if down { (here, order, other) } else { (here - other, other, order) };
    // The last block of the upper part passes the lower part first.
    let mut above = p;
    while above > 0 {
        let start = block_start(t.rb(), first + above - 1).max(first);
        let size = first + above - start;
        let (mut at, end) = (start, start + s);
        while at < end {
            let next = block_order(t.rb(), at + size).min(end - at);
            if !exchange(t.rb_mut(), q.as_mut().map(MatMut::rb_mut), at, size, next) {
                return false;
            }
            at += next;
        }
        above -= size;
    }
    true
}
