//! A diagonal block of a generalised Schur form moved to another place.

use super::exchange::exchange;
use super::pair::Pair;
use crate::error::Error;
use wasmblas::{MatMut, Scalar};

/// Moves the diagonal block of a generalised Schur form that row `ifst` is in to row `ilst`, rows
/// counted from 0: `(A, B) ← Q₁ᴴ (A, B) Z₁` with unitary Q₁ and Z₁, and `Q ← Q Q₁` and `Z ← Z Z₁`
/// where there is a Q or Z, of any number of rows. The blocks in between move by the block's order
/// and keep their own. B is upper triangular, A too, with a real type quasi-triangular; entries
/// below are not read.
///
/// Afterwards `ifst` is the first row of the block that was moved and `ilst` that of its place,
/// which, since blocks stay whole, may differ from what they were by one. Blocks are exchanged as
/// by [`tgex2`]. A block whose eigenvalues turn out to be real goes on as two.
///
/// # Errors
/// [`Error::NotConverged`] if two blocks are too close to be exchanged; `ilst` is how far the block
/// has come, and everything has been transformed accordingly. [`Error::Argument`] if shapes or rows
/// do not fit, with nothing touched.
pub fn tgexc<T: Scalar>(
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    q: Option<MatMut<'_, T>>,
    z: Option<MatMut<'_, T>>,
    ifst: &mut usize,
    ilst: &mut usize,
) -> Result<(), Error> {
    let mut pair = Pair { a, b, q, z };
    pair.check()?;
    let n = pair.order();
    if n == 0 {
        return Ok(());
    }
    for (argument, found) in [("ifst", *ifst), ("ilst", *ilst)] {
        if found >= n {
            return Err(wasmblas::Error::Dimension { argument, expected: n, found }.into());
        }
    }
    move_block(&mut pair, ifst, ilst)
}

/// Exchanges the adjacent diagonal blocks of a generalised Schur form, of order `n1` and `n2` (one
/// or two; with a complex type one), the first of which begins in row `j1`, counted from 0. All
/// else is as in [`tgexc`]. The new blocks of order two are in the standard form of
/// [`lagv2`](crate::lagv2).
///
/// # Errors
/// [`Error::NotConverged`] if the blocks are too close to be exchanged, with nothing touched;
/// [`Error::Argument`] if the shapes do not fit or there are no such blocks.
pub fn tgex2<T: Scalar>(
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    q: Option<MatMut<'_, T>>,
    z: Option<MatMut<'_, T>>,
    j1: usize,
    n1: usize,
    n2: usize,
) -> Result<(), Error> {
    let mut pair = Pair { a, b, q, z };
    pair.check()?;
    let n = pair.order();
    let largest = if T::IS_COMPLEX { 1 } else { 2 };
    if n1 > largest || n2 > largest || j1 > n || n1 + n2 > n - j1 {
        let found = n1.saturating_add(n2);
        return Err(wasmblas::Error::Dimension { argument: "n1", expected: n, found }.into());
    }
    if n1 == 0 || n2 == 0 || exchange(&mut pair, j1, n1, n2)? {
        return Ok(());
    }
    Err(Error::NotConverged { info: 1 })
}

/// [`tgexc`] of rows that are there.
pub(super) fn move_block<T: Scalar>(
    pair: &mut Pair<'_, T>,
    ifst: &mut usize,
    ilst: &mut usize,
) -> Result<(), Error> {
    *ifst = pair.block_start(*ifst);
    let order = pair.block_order(*ifst);
    let mut target = pair.block_start(*ilst);
    if target > *ifst {
        // The block ends where the last one it passes ended.
        target = target + pair.block_order(target) - order;
    }
    let mut here = *ifst;
    let mut moved = true;
    while moved && here != target {
        let down = here < target;
        let other =
            if down { pair.block_order(here + order) } else { here - pair.block_start(here - 1) };
        moved = pass(pair, here, order, other, down)?;
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
    pair: &mut Pair<'_, T>,
    here: usize,
    order: usize,
    other: usize,
    down: bool,
) -> Result<bool, Error> {
    let (first, p, s) = if down { (here, order, other) } else { (here - other, other, order) };
    // The last block of the upper part passes the lower part first.
    let mut above = p;
    while above > 0 {
        let start = pair.block_start(first + above - 1).max(first);
        let size = first + above - start;
        let (mut at, end) = (start, start + s);
        while at < end {
            let next = pair.block_order(at + size).min(end - at);
            if !exchange(pair, at, size, next)? {
                return Ok(false);
            }
            at += next;
        }
        above -= size;
    }
    Ok(true)
}
