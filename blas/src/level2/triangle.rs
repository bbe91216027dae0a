//! A triangle in any storage, walked in groups of columns.

use super::band::BandRef;
use super::columns::{Columns, groups};
use super::packed::{PackedMut, PackedRef};
use super::panel::Panel;
use crate::error::{Error, check_dim};
use crate::matrix::{MatMut, MatRef};
use crate::params::Uplo;
use core::ops::Range;

/// A square matrix of which one triangle is used, as it is stored.
pub(super) struct Stored<T> {
    /// The columns of the matrix, or of its transpose.
    pub columns: Columns<T>,
    /// The triangle used, of what the columns are of.
    pub uplo: Uplo,
    /// Whether the columns are of the transpose.
    pub transposed: bool,
}

impl<T> Stored<T> {
    fn new((columns, transposed): (Columns<T>, bool), uplo: Uplo) -> Self {
        let uplo = if transposed { uplo.flip() } else { uplo };
        Self { columns, uplo, transposed }
    }

    /// Triangle `uplo` of a dense matrix.
    pub fn dense(a: MatRef<'_, T>, uplo: Uplo) -> Result<Self, Error> {
        check_dim("a", a.nrows(), a.ncols())?;
        Ok(Self::new(Columns::dense(a), uplo))
    }

    /// Triangle `uplo` of a dense matrix that is written.
    pub fn dense_mut(a: &MatMut<'_, T>, uplo: Uplo) -> Result<Self, Error> {
        check_dim("a", a.nrows(), a.ncols())?;
        Ok(Self::new(Columns::dense_mut(a), uplo))
    }

    /// Triangle `uplo` of a band matrix.
    pub fn band(a: BandRef<'_, T>, uplo: Uplo) -> Result<Self, Error> {
        check_dim("a", a.nrows(), a.ncols())?;
        Ok(Self::new(a.columns(), uplo))
    }

    /// A packed triangle.
    pub fn packed(ap: PackedRef<'_, T>) -> Self {
        Self::new(ap.columns(), ap.uplo())
    }

    /// A packed triangle that is written.
    pub fn packed_mut(ap: &PackedMut<'_, T>) -> Self {
        Self::new(ap.columns(), ap.uplo())
    }
}

/// A triangle of a square matrix in any storage: its diagonal, and the rest.
pub(super) struct Triangle<T> {
    rest: Columns<T>,
    uplo: Uplo,
}

/// Some columns of a triangle in the order in which they are taken. The block where they meet the
/// diagonal is left to the routine; `far` is the remainder of them.
pub(super) struct Group<'a, T, const NC: usize> {
    pub far: Panel<'a, T, NC>,
    /// The places of entries `(order[0], order[c])`, and how far the next row is.
    first_row: [*mut T; NC],
    next_row: isize,
}

impl<T: Copy, const NC: usize> Group<'_, T, NC> {
    /// The columns.
    #[inline(always)]
    pub fn order(&self) -> [usize; NC] {
        self.far.order
    }

    /// Entry `(order[r], order[c])` of the block at the diagonal.
    ///
    /// # Safety
    /// It must be in the triangle, and the view of the matrix as it promises.
    #[inline(always)]
    pub unsafe fn entry(&self, r: usize, c: usize) -> T {
        // SAFETY: the caller's.
        unsafe { *self.first_row[c].wrapping_offset((r as isize).wrapping_mul(self.next_row)) }
    }
}

impl<T: Copy> Triangle<T> {
    /// The triangle `uplo` of a matrix.
    pub fn new(a: Columns<T>, uplo: Uplo) -> Self {
        Self { rest: a.triangle(uplo, false), uplo }
    }

    /// The number of rows and of columns.
    #[inline]
    pub fn order(&self) -> usize {
        self.rest.ncols()
    }

    /// Which triangle it is.
    #[inline]
    pub fn uplo(&self) -> Uplo {
        self.uplo
    }

    /// The blocks of `size` columns into which the triangle is divided.
    pub fn blocks(
        &self,
        size: usize,
        descending: bool,
    ) -> impl Iterator<Item = Range<usize>> + use<T> {
        let n = self.order();
        let count = n.div_ceil(size.max(1));
        (0..count).map(move |b| {
            let start = if descending { count - 1 - b } else { b } * size;
            start..n.min(start + size)
        })
    }

    /// What is off the diagonal.
    #[inline]
    pub fn rest(&self) -> &Columns<T> {
        &self.rest
    }

    /// The rows of the columns of a block that are on the far side of the triangle in the block.
    #[inline]
    pub fn rows_beyond(&self, block: &Range<usize>) -> Range<usize> {
        match self.uplo {
            Uplo::Lower => block.end..self.order(),
            Uplo::Upper => 0..block.start,
        }
    }

    /// The first column and the width of each group in a block: `width`, such that the small block
    /// at the diagonal is all stored, or one. Groups of one are where columns are short.
    pub fn groups(
        &self,
        block: &Range<usize>,
        width: usize,
        descending: bool,
    ) -> impl Iterator<Item = (usize, usize)> + use<T> {
        let width = if self.rest.reach() + 1 >= width { width } else { 1 };
        groups(block.clone(), width, self.uplo == Uplo::Upper, descending)
    }

    /// The group of columns `first..first + NC` in the rows of a block.
    #[inline(always)]
    pub fn group<const NC: usize>(
        &self,
        first: usize,
        block: &Range<usize>,
        descending: bool,
    ) -> Group<'_, T, NC> {
        let window = match self.uplo {
            Uplo::Lower => first + NC..block.end,
            Uplo::Upper => block.start..first,
        };
        let far = self.rest.panel::<NC>(first, 1, descending, &window);
        let step = self.rest.row_step();
        let next_row = if descending { -step } else { step };
        Group { first_row: far.columns_at(far.order[0]), next_row, far }
    }
}
