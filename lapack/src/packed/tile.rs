//! Tiles of a packed triangle.

use crate::error::Error;
use core::ops::Range;
use wasmblas::{MatMut, MatRef, PackedMut, PackedRef, Scalar, Uplo, VecMut, VecRef, copy};

/// The order of a tile: a multiple of the rows and columns of most register tiles.
pub(super) const TILE: usize = 24;

/// Ranges of at most [`TILE`] indices, from `start` to `end`.
pub(super) fn ranges(start: usize, end: usize) -> impl DoubleEndedIterator<Item = Range<usize>> {
    (start..end).step_by(TILE).map(move |first| first..end.min(first + TILE))
}

/// A tile of a packed lower triangle, copied to the stack. Its lines are those of the triangle.
pub(super) struct Tile<T> {
    entries: [T; TILE * TILE],
    nrows: usize,
    ncols: usize,
    by_rows: bool,
}

impl<T: Scalar> Tile<T> {
    /// Room for a tile.
    pub fn new() -> Self {
        Self { entries: [T::ZERO; TILE * TILE], nrows: 0, ncols: 0, by_rows: false }
    }

    /// Copies the entries in the lower triangle of some rows and columns, at most [`TILE`] of each;
    /// others are left open.
    pub fn load(
        &mut self,
        l: PackedRef<'_, T>,
        rows: &Range<usize>,
        cols: &Range<usize>,
    ) -> Result<(), Error> {
        debug_assert_eq!(l.uplo(), Uplo::Lower, "tiles are of a lower triangle");
        (self.nrows, self.ncols, self.by_rows) = (rows.len(), cols.len(), l.is_row_major());
        for (line, at) in lines(l, rows, cols) {
            let from = l.line(line).part(at.in_line, at.len);
            copy(from, VecMut::from_slice(&mut self.entries[at.in_tile..][..at.len]))?;
        }
        Ok(())
    }

    /// Copies the entries back.
    pub fn store(
        &self,
        mut l: PackedMut<'_, T>,
        rows: &Range<usize>,
        cols: &Range<usize>,
    ) -> Result<(), Error> {
        for (line, at) in lines(l.rb(), rows, cols) {
            let from = VecRef::from_slice(&self.entries[at.in_tile..][..at.len]);
            copy(from, l.rb_mut().split_line(line).1.part(at.in_line, at.len))?;
        }
        Ok(())
    }

    /// The tile as a matrix.
    pub fn rb(&self) -> Result<MatRef<'_, T>, Error> {
        let view = if self.by_rows { MatRef::from_row_major } else { MatRef::from_col_major };
        Ok(view(&self.entries, self.nrows, self.ncols, TILE)?)
    }

    /// The tile as a matrix that is written.
    pub fn rb_mut(&mut self) -> Result<MatMut<'_, T>, Error> {
        let view = if self.by_rows { MatMut::from_row_major } else { MatMut::from_col_major };
        Ok(view(&mut self.entries, self.nrows, self.ncols, TILE)?)
    }
}

/// Where a line of a tile lies.
struct Place {
    in_line: usize,
    in_tile: usize,
    len: usize,
}

/// The lines of the triangle that a tile has a part of, and where that is.
fn lines<T: Scalar>(
    l: PackedRef<'_, T>,
    rows: &Range<usize>,
    cols: &Range<usize>,
) -> impl Iterator<Item = (usize, Place)> + use<T> {
    let (rows, cols, by_rows) = (rows.clone(), cols.clone(), l.is_row_major());
    (if by_rows { rows.clone() } else { cols.clone() }).enumerate().map(move |(k, line)| {
        let place = if by_rows {
            // Row `line` begins with column 0 and ends on the diagonal.
            let len = cols.end.min(line + 1) - cols.start;
            Place { in_line: cols.start, in_tile: k * TILE, len }
        } else {
            // Column `line` begins on the diagonal.
            let first = rows.start.max(line);
            let in_tile = k * TILE + first - rows.start;
            Place { in_line: first - line, in_tile, len: rows.end - first }
        };
        (line, place)
    })
}
