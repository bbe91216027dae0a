//! Band matrices that are written.

use crate::error::Error;
use core::marker::PhantomData;
use wasmblas::{BandRef, MatMut, MatRef, Uplo, VecMut};

/// A band matrix that is read and written: of its entries `(i, j)` only those with
/// `j - i <= above` and `i - j <= below` are stored, the others are zero.
///
/// The storage is BLAS's, as of [`BandRef`]: column `j` of an array with leading dimension `ld`
/// holds the stored entries of column `j`, such that diagonals become rows. An entry's neighbours
/// in the matrix are then always as far away in the array, so that a block of the matrix that lies
/// within the band is a strided matrix.
pub struct BandMut<'a, T> {
    /// The place of entry (0, 0).
    origin: *mut T,
    nrows: usize,
    ncols: usize,
    below: usize,
    above: usize,
    row_stride: isize,
    col_stride: isize,
    life: PhantomData<&'a mut T>,
}

// SAFETY: a view is a unique borrow of `T`s, as `&mut T` is.
unsafe impl<T: Send> Send for BandMut<'_, T> {}
// SAFETY: as above.
unsafe impl<T: Sync> Sync for BandMut<'_, T> {}

impl<'a, T> BandMut<'a, T> {
    /// A view of column-major band storage: entry `(i, j)` is `data[above + i - j + j * ld]`.
    ///
    /// # Errors
    /// [`Error::Argument`] if `ld` is less than the number of diagonals or the data are too short.
    pub fn from_col_major(
        data: &'a mut [T],
        nrows: usize,
        ncols: usize,
        below: usize,
        above: usize,
        ld: usize,
    ) -> Result<Self, Error> {
        BandRef::from_col_major(data, nrows, ncols, below, above, ld)?;
        let ptr = data.as_mut_ptr();
        // SAFETY: the array of diagonals lies within the slice, as has been checked; it is borrowed
        // for 'a, and a leading dimension that holds all diagonals keeps the entries apart.
        Ok(unsafe { Self::from_raw_parts(ptr, nrows, ncols, below, above, ld as isize) })
    }

    /// A view of column-major band storage from its parts.
    ///
    /// # Safety
    /// For every `i < nrows` and `j < ncols` within the band the place `ptr + above + i - j +
    /// j * ld` must be a valid `T` for all of `'a`, borrowed as a unique reference borrows it, and
    /// no two of these places may be the same.
    #[inline]
    pub const unsafe fn from_raw_parts(
        ptr: *mut T,
        nrows: usize,
        ncols: usize,
        below: usize,
        above: usize,
        ld: isize,
    ) -> Self {
        let (origin, col_stride) = (ptr.wrapping_add(above), ld.wrapping_sub(1));
        Self { origin, nrows, ncols, below, above, row_stride: 1, col_stride, life: PhantomData }
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
    /// The number of diagonals below the main one (`kl`).
    #[inline]
    pub fn below(&self) -> usize {
        self.below
    }
    /// The number of diagonals above the main one (`ku`).
    #[inline]
    pub fn above(&self) -> usize {
        self.above
    }

    /// The transpose, as a view of the same entries.
    #[inline]
    #[must_use]
    pub fn t(self) -> Self {
        Self {
            nrows: self.ncols,
            ncols: self.nrows,
            below: self.above,
            above: self.below,
            row_stride: self.col_stride,
            col_stride: self.row_stride,
            ..self
        }
    }

    /// The triangle `uplo` of a band matrix in LAPACK's storage, as a lower one: an upper one is
    /// transposed. [`BandMut::rb`] needs adjacent diagonals in the storage.
    ///
    /// # Panics
    /// If there is no diagonal.
    pub(crate) fn lower_of(uplo: Uplo, ab: MatMut<'a, T>) -> Self {
        let (n, below) = (ab.ncols(), ab.nrows() - 1);
        let (down, across) = (ab.row_stride(), ab.col_stride().wrapping_sub(ab.row_stride()));
        let (first, row_stride, col_stride) = match uplo {
            Uplo::Lower => (0, down, across),
            Uplo::Upper => (below, across, down),
        };
        let origin = ab.as_ptr().wrapping_offset((first as isize).wrapping_mul(down));
        let life = PhantomData;
        Self { origin, nrows: n, ncols: n, below, above: 0, row_stride, col_stride, life }
    }

    /// Reflected in the diagonal that crosses the main one: entry `(i, j)` of order `n` becomes entry
    /// `(n - 1 - j, n - 1 - i)`, so that a lower triangle remains one. [`BandMut::rb`] does not know
    /// such views.
    ///
    /// # Panics
    /// If the matrix is not square.
    pub(crate) fn turned(self) -> Self {
        assert_eq!(self.nrows, self.ncols, "not square");
        let last = self.nrows.saturating_sub(1);
        Self {
            origin: self.place(last, last),
            row_stride: -self.col_stride,
            col_stride: -self.row_stride,
            ..self
        }
    }

    /// The same view for a shorter time, so that `self` can be used again afterwards.
    #[inline]
    pub fn rb_mut(&mut self) -> BandMut<'_, T> {
        let &mut Self { origin, nrows, ncols, below, above, row_stride, col_stride, .. } = self;
        BandMut { origin, nrows, ncols, below, above, row_stride, col_stride, life: PhantomData }
    }

    /// A view that only reads.
    #[inline]
    pub fn rb(&self) -> BandRef<'_, T> {
        let &Self { origin, nrows, ncols, below, above, .. } = self;
        // SAFETY: the same entries, borrowed from `self` for the time of the new view.
        unsafe {
            if self.row_stride == 1 {
                let (ptr, ld) = (origin.wrapping_sub(above), self.col_stride.wrapping_add(1));
                BandRef::from_raw_parts(ptr, nrows, ncols, below, above, ld)
            } else {
                let (ptr, ld) = (origin.wrapping_sub(below), self.row_stride.wrapping_add(1));
                BandRef::from_raw_parts(ptr, ncols, nrows, above, below, ld).t()
            }
        }
    }

    /// The rows of column `j` that are stored.
    #[inline]
    pub(crate) fn rows(&self, j: usize) -> core::ops::Range<usize> {
        let end = self.nrows.min(j.saturating_add(self.below).saturating_add(1));
        j.saturating_sub(self.above).min(end)..end
    }

    /// The stored entries of column `j`, and the row of the first of them.
    ///
    /// # Panics
    /// If there is no such column.
    #[inline]
    pub(crate) fn col(&mut self, j: usize) -> (usize, VecMut<'_, T>) {
        assert!(j < self.ncols, "column out of range");
        let rows = self.rows(j);
        let (place, stride) = (self.place(rows.start, j), self.row_stride);
        // SAFETY: entries of the band, borrowed from `self`.
        (rows.start, unsafe { VecMut::from_raw_parts(place, rows.len(), stride) })
    }

    /// As [`BandMut::col`], only what is in a triangle; its view must be square.
    #[inline]
    pub(crate) fn half_col(&mut self, uplo: Uplo, j: usize) -> (usize, VecMut<'_, T>) {
        let (first, column) = self.col(j);
        let len = column.len();
        match uplo {
            Uplo::Upper => (first, column.part(0, j + 1 - first)),
            Uplo::Lower => (j, column.part(j - first, len + first - j)),
        }
    }

    /// The `nrows` by `ncols` block whose first entry is `(i, j)`.
    ///
    /// # Panics
    /// If it does not lie within the band.
    #[inline]
    pub(crate) fn block(
        &mut self,
        i: usize,
        j: usize,
        nrows: usize,
        ncols: usize,
    ) -> MatMut<'_, T> {
        self.check(i, j, nrows, ncols);
        // SAFETY: the corners furthest from the diagonal lie within the band, so all entries do;
        // they are borrowed from `self`.
        unsafe { self.strided(i, j, nrows, ncols) }
    }

    /// Two blocks, the first of which is only read.
    ///
    /// # Panics
    /// If they have an entry in common, or do not lie within the band.
    #[inline]
    pub(crate) fn blocks(
        &mut self,
        (i, j, nrows, ncols): (usize, usize, usize, usize),
        (i2, j2, nrows2, ncols2): (usize, usize, usize, usize),
    ) -> (MatRef<'_, T>, MatMut<'_, T>) {
        self.check(i, j, nrows, ncols);
        self.check(i2, j2, nrows2, ncols2);
        // SAFETY: within the band, as has been checked.
        unsafe { self.strided_pair((i, j, nrows, ncols), (i2, j2, nrows2, ncols2)) }
    }

    fn check(&self, i: usize, j: usize, nrows: usize, ncols: usize) {
        assert!(i <= self.nrows && nrows <= self.nrows - i, "rows out of range");
        assert!(j <= self.ncols && ncols <= self.ncols - j, "columns out of range");
        let (last_row, last_col) = (i + nrows.saturating_sub(1), j + ncols.saturating_sub(1));
        let within =
            last_row.saturating_sub(j) <= self.below && last_col.saturating_sub(i) <= self.above;
        assert!(within || nrows == 0 || ncols == 0, "the block is not within the band");
    }

    /// The block at `(i, j)`, whether or not all of it is within the band.
    ///
    /// # Safety
    /// The entries outside the band must not be used.
    #[inline]
    pub(crate) unsafe fn strided(
        &mut self,
        i: usize,
        j: usize,
        nrows: usize,
        ncols: usize,
    ) -> MatMut<'_, T> {
        let (row_stride, col_stride) = (self.row_stride, self.col_stride);
        // SAFETY: entries of the band, as far as they are used; borrowed from `self`.
        unsafe { MatMut::from_raw_parts(self.place(i, j), nrows, ncols, row_stride, col_stride) }
    }

    /// [`BandMut::blocks`], whether or not all of them is within the band.
    ///
    /// # Safety
    /// The entries outside the band must not be used.
    ///
    /// # Panics
    /// If the blocks have an entry in common.
    #[inline]
    pub(crate) unsafe fn strided_pair(
        &mut self,
        (i, j, nrows, ncols): (usize, usize, usize, usize),
        (i2, j2, nrows2, ncols2): (usize, usize, usize, usize),
    ) -> (MatRef<'_, T>, MatMut<'_, T>) {
        let before = |at: usize, len: usize, at2: usize| at.saturating_add(len) <= at2;
        let apart = before(i, nrows, i2)
            || before(i2, nrows2, i)
            || before(j, ncols, j2)
            || before(j2, ncols2, j);
        assert!(apart, "the blocks overlap");
        let (row_stride, col_stride) = (self.row_stride, self.col_stride);
        let (first, second) = (self.place(i, j), self.place(i2, j2));
        // SAFETY: disjoint sets of entries, of the band as far as they are used; borrowed from
        // `self`.
        unsafe {
            (
                MatRef::from_raw_parts(first, nrows, ncols, row_stride, col_stride),
                MatMut::from_raw_parts(second, nrows2, ncols2, row_stride, col_stride),
            )
        }
    }

    /// The place of entry `(i, j)`, which need not exist.
    #[inline]
    pub(crate) fn place(&self, i: usize, j: usize) -> *mut T {
        self.origin
            .wrapping_offset((i as isize).wrapping_mul(self.row_stride))
            .wrapping_offset((j as isize).wrapping_mul(self.col_stride))
    }
}

impl<T: Copy> BandMut<'_, T> {
    /// Entry `(i, j)`.
    ///
    /// # Panics
    /// If it is not within the band.
    #[inline]
    pub(crate) fn get(&self, i: usize, j: usize) -> T {
        self.check(i, j, 1, 1);
        // SAFETY: an entry of the band.
        unsafe { *self.place(i, j) }
    }

    /// Sets entry `(i, j)`.
    ///
    /// # Panics
    /// If it is not within the band.
    #[inline]
    pub(crate) fn set(&mut self, i: usize, j: usize, value: T) {
        self.check(i, j, 1, 1);
        // SAFETY: an entry of the band.
        unsafe { *self.place(i, j) = value }
    }
}
