//! Band systems with many right-hand sides, by products of matrices.

use crate::auxiliary::{Order, interchange_rows};
use crate::error::Error;
use core::ops::Range;
use wasmblas::{
    BandRef, Diag, MatMut, MatRef, Scalar, Side, Trans, Uplo, VecRef, gemm, tbsv, trsm,
};

/// The fewest right-hand sides for which this is faster than one after the other.
const MANY: usize = 8;

/// Rows and columns that are taken together. A square of this order lies on the stack.
const BLOCK: usize = 32;

/// Whether products of matrices are worth their while.
pub(super) fn are_many(sides: usize, diagonals: usize) -> bool {
    sides >= MANY && diagonals > 0
}

/// A small square of a band matrix.
struct Tile<T>([T; BLOCK * BLOCK]);

impl<T: Scalar> Tile<T> {
    fn new() -> Self {
        Tile([T::ZERO; BLOCK * BLOCK])
    }

    /// Some rows and columns as a matrix, with zeros beside the band.
    fn load(
        &mut self,
        a: BandRef<'_, T>,
        rows: Range<usize>,
        columns: Range<usize>,
    ) -> MatRef<'_, T> {
        for (own, j) in self.0.chunks_exact_mut(BLOCK).zip(columns.clone()) {
            let own = &mut own[..rows.len()];
            own.fill(T::ZERO);
            let (first, column) = a.col(j);
            let (start, end) = (first.max(rows.start), (first + column.len()).min(rows.end));
            if start < end {
                let part = column.part(start - first, end - start);
                for (own, x) in own[start - rows.start..].iter_mut().zip(part.iter()) {
                    *own = x;
                }
            }
        }
        self.view(rows.len(), columns.len())
    }

    /// What L of a factorisation with interchanges has in some rows and columns, below its diagonal:
    /// the multipliers of column `j`, which are stored where they were in step `j`, with all later
    /// interchanges of these columns.
    fn load_multipliers(
        &mut self,
        a: BandRef<'_, T>,
        ipiv: &[i32],
        rows: Range<usize>,
        columns: Range<usize>,
    ) -> MatRef<'_, T> {
        // Where each row was before the interchanges that have been looked at.
        let mut places = [0; BLOCK];
        for (place, row) in places.iter_mut().zip(rows.clone()) {
            *place = row;
        }
        let places = &mut places[..rows.len()];
        for (j, own) in columns.clone().zip(self.0.chunks_exact_mut(BLOCK)).rev() {
            let (first, column) = a.col(j);
            let pivot = ipiv[j] as usize - 1;
            for (own, place) in own.iter_mut().zip(&mut *places) {
                let stored = *place > j && *place < first + column.len();
                *own = if stored { column.get(*place - first) } else { T::ZERO };
                if *place == j {
                    *place = pivot;
                } else if *place == pivot {
                    *place = j;
                }
            }
        }
        self.view(rows.len(), columns.len())
    }

    fn view(&self, rows: usize, columns: usize) -> MatRef<'_, T> {
        let ptr = self.0.as_ptr();
        // SAFETY: at most BLOCK rows and columns of a square of that order.
        unsafe { MatRef::from_raw_parts(ptr, rows, columns, 1, BLOCK as isize) }
    }
}

/// Blocks of `n` rows, from the first or from the last.
fn blocks(n: usize, forward: bool) -> impl Iterator<Item = Range<usize>> {
    let count = n.div_ceil(BLOCK);
    (0..count).map(move |at| {
        let start = BLOCK * if forward { at } else { count - 1 - at };
        start..n.min(start + BLOCK)
    })
}

/// Two ranges of rows of B, the first of which is read.
fn two<T: Scalar>(
    b: MatMut<'_, T>,
    read: Range<usize>,
    written: Range<usize>,
    then: impl FnOnce(MatRef<'_, T>, MatMut<'_, T>) -> Result<(), Error>,
) -> Result<(), Error> {
    let columns = b.ncols();
    let down = read.end <= written.start;
    let (upper, lower) = b.split_rows(if down { written.start } else { read.start });
    let (from, to, below) =
        if down { (upper, lower, written.start) } else { (lower, upper, read.start) };
    let (from_start, to_start) = if down { (0, below) } else { (below, 0) };
    let from = from.block(read.start - from_start, 0, read.len(), columns);
    let to = to.block(written.start - to_start, 0, written.len(), columns);
    then(from.rb(), to)
}

/// Solves `op(A) X = B` for X, which replaces B, where A is a triangular band matrix; only the
/// diagonals of its triangle `uplo` are read.
pub(crate) fn solve_band<T: Scalar>(
    uplo: Uplo,
    trans: Trans,
    diag: Diag,
    a: BandRef<'_, T>,
    mut b: MatMut<'_, T>,
) -> Result<(), Error> {
    let diagonals = if uplo == Uplo::Upper { a.above() } else { a.below() };
    if are_many(b.ncols(), diagonals) {
        return solve_blocks(uplo, trans, diag, a, b);
    }
    for j in 0..b.ncols() {
        tbsv(uplo, trans, diag, a, b.rb_mut().col(j))?;
    }
    Ok(())
}

/// [`solve_band`] block by block.
fn solve_blocks<T: Scalar>(
    uplo: Uplo,
    trans: Trans,
    diag: Diag,
    a: BandRef<'_, T>,
    mut b: MatMut<'_, T>,
) -> Result<(), Error> {
    let (uplo, a) = if trans.is_transposed() { (uplo.flip(), a.t()) } else { (uplo, a) };
    let op = if trans.is_conjugated() { Trans::Conj } else { Trans::No };
    let (n, columns, one) = (a.nrows(), b.ncols(), T::ONE);
    let forward = uplo == Uplo::Lower;
    let mut tile = Tile::new();
    for own in blocks(n, forward) {
        let square = tile.load(a, own.clone(), own.clone());
        let x = b.rb_mut().block(own.start, 0, own.len(), columns);
        trsm(Side::Left, uplo, op, diag, one, square, x)?;
        // The rows that the block reaches.
        let reached = match uplo {
            Uplo::Lower => own.end..n.min(own.end.saturating_add(a.below())),
            Uplo::Upper => own.start.saturating_sub(a.above())..own.start,
        };
        for part in blocks(reached.len(), true) {
            let rows = reached.start + part.start..reached.start + part.end;
            let beside = tile.load(a, rows.clone(), own.clone());
            two(b.rb_mut(), own.clone(), rows, |x, b| {
                Ok(gemm(op, Trans::No, -one, beside, x, one, b)?)
            })?;
        }
    }
    Ok(())
}

/// `B ← op(L)⁻¹ B`, interchanges included, with the L of [`gbtrf`](super::gbtrf()).
pub(super) fn solve_lower<T: Scalar>(
    trans: Trans,
    a: BandRef<'_, T>,
    ipiv: &[i32],
    mut b: MatMut<'_, T>,
) -> Result<(), Error> {
    let (n, columns, one) = (a.nrows(), b.ncols(), T::ONE);
    let forward = !trans.is_transposed();
    let (uplo, diag) = (Uplo::Lower, Diag::Unit);
    let mut tile = Tile::new();
    for own in blocks(n, forward) {
        let pivots = VecRef::from_slice(&ipiv[own.clone()]);
        if forward {
            interchange_rows(Order::Forward, b.rb_mut(), own.start, pivots)?;
            let square = tile.load_multipliers(a, ipiv, own.clone(), own.clone());
            let x = b.rb_mut().block(own.start, 0, own.len(), columns);
            trsm(Side::Left, uplo, trans, diag, one, square, x)?;
        }
        let reached = own.end..n.min(own.end.saturating_add(a.below()));
        for part in blocks(reached.len(), true) {
            let rows = reached.start + part.start..reached.start + part.end;
            let beside = tile.load_multipliers(a, ipiv, rows.clone(), own.clone());
            let (read, written) = if forward { (own.clone(), rows) } else { (rows, own.clone()) };
            two(b.rb_mut(), read, written, |x, b| {
                Ok(gemm(trans, Trans::No, -one, beside, x, one, b)?)
            })?;
        }
        if !forward {
            let square = tile.load_multipliers(a, ipiv, own.clone(), own.clone());
            let x = b.rb_mut().block(own.start, 0, own.len(), columns);
            trsm(Side::Left, uplo, trans, diag, one, square, x)?;
            interchange_rows(Order::Backward, b.rb_mut(), own.start, pivots)?;
        }
    }
    Ok(())
}
