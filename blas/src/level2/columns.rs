//! Matrices in dense, band and packed storage, all as columns: the one form in which the routines
//! of level 2 see them.

use super::direct;
use super::panel::Panel;
use crate::matrix::{MatMut, MatRef};
use crate::params::Uplo;
use core::ops::Range;

/// Columns that follow each other in a stream; see [`streams`].
pub(super) const STRETCH: usize = 8;

/// Columns of a block of a triangle. What is left of them beyond the triangle in the block is a
/// rectangle, which has room for whole streams; and the triangles of the blocks are a small part of
/// a matrix that is not in a cache.
const BLOCK: usize = 6 * STRETCH;

/// Bytes of a triangle from which on it is walked in blocks: fewer are in a level-2 cache.
const LARGE: usize = 1 << 20;

/// A matrix by its columns. Entry `(i, j)` lies at
/// `ptr + i * row_step + j * col_step + curve * j (j + 1) / 2`, and is stored if
/// `i - j <= below` and `j - i <= above`.
///
/// In band storage one goes down a diagonal from column to column, hence `col_step = ld - 1`; in
/// packed storage each column is one longer or shorter than the last, hence the curve. Written
/// only if it came from a view that may.
pub(super) struct Columns<T> {
    ptr: *mut T,
    nrows: usize,
    ncols: usize,
    row_step: isize,
    col_step: isize,
    curve: isize,
    below: isize,
    above: isize,
}

impl<T> Clone for Columns<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Columns<T> {}

impl<T> Columns<T> {
    /// The columns of a dense matrix, or those of its transpose if only these have adjacent
    /// entries; and whether it is the transpose.
    pub fn dense(a: MatRef<'_, T>) -> (Self, bool) {
        let transposed = a.row_stride() != 1 && a.col_stride() == 1;
        let a = if transposed { a.t() } else { a };
        let columns = Self {
            ptr: a.as_ptr().cast_mut(),
            nrows: a.nrows(),
            ncols: a.ncols(),
            row_step: a.row_stride(),
            col_step: a.col_stride(),
            curve: 0,
            below: a.nrows() as isize,
            above: a.ncols() as isize,
        };
        (columns, transposed)
    }

    /// [`Columns::dense`] of a matrix that is written.
    pub fn dense_mut(a: &MatMut<'_, T>) -> (Self, bool) {
        let (columns, transposed) = Self::dense(a.rb());
        (Self { ptr: a.as_ptr(), ..columns }, transposed)
    }

    /// The columns of a matrix in band storage.
    pub fn band(
        ptr: *const T,
        nrows: usize,
        ncols: usize,
        below: usize,
        above: usize,
        ld: isize,
    ) -> Self {
        Self {
            ptr: ptr.cast_mut().wrapping_add(above),
            nrows,
            ncols,
            row_step: 1,
            col_step: ld - 1,
            curve: 0,
            // Diagonals beyond the matrix have no entries.
            below: below.min(nrows) as isize,
            above: above.min(ncols) as isize,
        }
    }

    /// The columns of a matrix whose rows are adjacent, from what [`Columns::layout`] gives.
    #[inline]
    pub fn adjacent_rows(
        ptr: *mut T,
        (nrows, ncols): (usize, usize),
        col_step: isize,
        curve: isize,
    ) -> Self {
        let (row_step, below, above) = (1, nrows as isize, ncols as isize);
        Self { ptr, nrows, ncols, row_step, col_step, curve, below, above }
    }

    /// The columns of a triangle in packed storage.
    pub fn packed(ptr: *const T, order: usize, uplo: Uplo) -> Self {
        let (col_step, curve) = match uplo {
            Uplo::Lower => (order as isize, -1),
            Uplo::Upper => (0, 1),
        };
        Self {
            ptr: ptr.cast_mut(),
            nrows: order,
            ncols: order,
            row_step: 1,
            col_step,
            curve,
            below: order as isize,
            above: order as isize,
        }
    }

    /// The triangle `uplo`, with or without its diagonal.
    pub fn triangle(self, uplo: Uplo, diagonal: bool) -> Self {
        let limit = if diagonal { 0 } else { -1 };
        match uplo {
            Uplo::Lower => Self { above: limit, ..self },
            Uplo::Upper => Self { below: limit, ..self },
        }
    }

    /// The number of rows.
    #[inline]
    pub fn nrows(&self) -> usize {
        self.nrows
    }

    /// The number of columns.
    #[inline]
    pub fn ncols(&self) -> usize {
        self.ncols
    }

    /// The larger number of diagonals on one side of the main one.
    #[inline]
    pub fn reach(&self) -> usize {
        self.below.max(self.above).max(0) as usize
    }

    /// The number of diagonals next to the main one in triangle `uplo`, at most the order.
    #[inline]
    pub fn reach_in(&self, uplo: Uplo) -> usize {
        let (below, above) = self.sides();
        if uplo == Uplo::Lower { below } else { above }.min(self.nrows)
    }

    /// The numbers of diagonals below and above the main one.
    #[inline]
    pub fn sides(&self) -> (usize, usize) {
        (self.below.max(0).cast_unsigned(), self.above.max(0).cast_unsigned())
    }

    /// Where entry `(0, 0)` would be, and the step and the curve from column to column.
    #[inline]
    pub fn layout(&self) -> (*mut T, isize, isize) {
        (self.ptr, self.col_step, self.curve)
    }

    /// Whether one side of the diagonal is not stored.
    #[inline]
    pub fn is_triangle(&self) -> bool {
        self.below.min(self.above) <= 0
    }

    /// The columns of the blocks into which a triangle is best divided: few in one that is large
    /// and no band.
    #[inline]
    pub fn block(&self) -> usize {
        let n = self.ncols;
        let large = n.saturating_mul(n) / 2 > LARGE / size_of::<T>();
        if large && self.reach() + 1 >= n { BLOCK } else { n }
    }

    /// Whether only a band of the matrix is stored, and one of few diagonals.
    #[inline]
    pub fn is_narrow(&self) -> bool {
        (self.below + self.above + 1).cast_unsigned() < self.nrows.min(64)
    }

    /// The columns that have entries in some rows.
    pub fn columns_in(&self, rows: &Range<usize>) -> Range<usize> {
        let clamp = |j: isize| j.max(0).min(self.ncols as isize) as usize;
        clamp(rows.start as isize - self.below)..clamp(rows.end as isize + self.above)
    }

    /// The place of entry `(i, j)`, which need not exist.
    #[inline]
    pub fn at(&self, i: usize, j: usize) -> *mut T {
        self.origin(j).wrapping_offset((i as isize).wrapping_mul(self.row_step))
    }

    /// The place of entry `(0, j)`, which need not exist.
    #[inline]
    fn origin(&self, j: usize) -> *mut T {
        let j = j as isize;
        // One of j and j + 1 is even; halving it first keeps the product in range.
        let curve = if self.curve == 0 { 0 } else { ((j + 1) / 2) * (j | 1) * self.curve };
        self.ptr.wrapping_offset(j.wrapping_mul(self.col_step).wrapping_add(curve))
    }

    /// The places of entries `(0, j)` for equally distant `j`.
    #[inline(always)]
    pub fn origins<const NC: usize>(&self, order: [usize; NC]) -> [*mut T; NC] {
        if self.curve != 0 || NC == 1 {
            return order.map(|j| self.origin(j));
        }
        let distance = (order[1] as isize).wrapping_sub(order[0] as isize);
        let step = self.col_step.wrapping_mul(distance);
        let mut next = self.origin(order[0]);
        order.map(|_| {
            let origin = next;
            next = next.wrapping_offset(step);
            origin
        })
    }

    /// The rows stored of column `j`.
    #[inline]
    fn rows(&self, j: usize) -> Range<usize> {
        // `clamp` would check its limits.
        let clamp = |i: isize| i.max(0).min(self.nrows as isize) as usize;
        let j = j as isize;
        clamp(j - self.above)..clamp(j + self.below + 1)
    }

    /// The entries of columns `first`, `first + distance`, … in rows `window`; the panel counts the
    /// columns from the last one if `descending`.
    #[inline(always)]
    pub fn panel<const NC: usize>(
        &self,
        first: usize,
        distance: usize,
        descending: bool,
        window: &Range<usize>,
    ) -> Panel<'_, T, NC> {
        let last = first + (NC - 1) * distance;
        let order = core::array::from_fn(|p| {
            if descending { last - p * distance } else { first + p * distance }
        });
        // Further right, columns begin further down and end further down.
        let (left, right) = (self.rows_in(first, window), self.rows_in(last, window));
        let common = match self.row_step {
            1 => right.start..left.end.max(right.start),
            _ => 0..0,
        };
        Panel {
            columns: self,
            order,
            origins: self.origins(order),
            window: (window.start, window.end),
            common: (common.start, common.end),
            only_common: left == common && right == common,
        }
    }

    /// The first column, and the step and curve to the next ones, of a matrix or triangle all
    /// stored that is so small that [`direct`] is the way.
    #[inline]
    pub fn direct(&self) -> Option<(*mut T, isize, isize)> {
        let small = direct::fits(self.nrows, self.ncols);
        let whole = self.row_step == 1 && self.reach() + 1 >= self.ncols;
        (small && whole).then(|| self.layout())
    }

    /// From a row to the next.
    #[inline]
    pub fn row_step(&self) -> isize {
        self.row_step
    }

    /// The rows stored of column `j` that are in `window`.
    #[inline]
    pub fn rows_in(&self, j: usize, window: &Range<usize>) -> Range<usize> {
        let rows = self.rows(j);
        let end = rows.end.min(window.end);
        rows.start.max(window.start).min(end)..end
    }
}

/// Calls `work(first, distance)` for groups of `width` columns that are `distance` apart, at most
/// `stretch`, and returns the columns that are left over.
///
/// Such columns are one another's neighbours in the next group: each of the `width` streams that
/// come from memory goes on from the end of a column to the beginning of the next. Were the
/// columns of a group neighbours, all streams would start anew with each group, before the
/// processor has recognised them. And they are no further apart than that needs: entries that
/// are not in the largest caches cost less to look up when their columns are near.
#[inline(always)]
pub(super) fn streams(
    columns: Range<usize>,
    width: usize,
    stretch: usize,
    mut work: impl FnMut(usize, usize),
) -> Range<usize> {
    let Range { mut start, end } = columns;
    while end - start >= width {
        let distance = ((end - start) / width).min(stretch);
        (start..start + distance).for_each(|first| work(first, distance));
        start += width * distance;
    }
    start..end
}

/// The first column and the width of each group into which `columns` are divided: of `width`, and
/// of one for those that are left over, which stand first or last.
pub(super) fn groups(
    columns: Range<usize>,
    width: usize,
    singles_first: bool,
    descending: bool,
) -> impl Iterator<Item = (usize, usize)> {
    let (start, wide, single) = (columns.start, columns.len() / width, columns.len() % width);
    let before = if singles_first { single } else { 0 };
    let total = wide + single;
    (0..total).map(move |g| {
        let g = if descending { total - 1 - g } else { g };
        // The groups passed that are wide.
        let passed = g.saturating_sub(before).min(wide);
        let is_wide = (before..before + wide).contains(&g);
        (start + g + passed * (width - 1), if is_wide { width } else { 1 })
    })
}
