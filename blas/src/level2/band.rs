//! Band storage.

use super::columns::Columns;
use crate::error::Error;
use crate::matrix::{MatRef, VecRef};
use core::marker::PhantomData;

/// A band matrix that is read: of its entries `(i, j)` only those with `j - i <= above` and
/// `i - j <= below` are stored, the others are zero.
///
/// The storage is BLAS's: column `j` of an array with leading dimension `ld` holds the stored
/// entries of column `j`, such that diagonals become rows.
pub struct BandRef<'a, T> {
    /// What is stored by columns: the matrix, or its transpose.
    stored: Stored<T>,
    transposed: bool,
    life: PhantomData<&'a T>,
}

struct Stored<T> {
    ptr: *const T,
    nrows: usize,
    ncols: usize,
    below: usize,
    above: usize,
    ld: isize,
}

impl<T> Clone for Stored<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Stored<T> {}
impl<T> Clone for BandRef<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for BandRef<'_, T> {}

// SAFETY: a view is a shared borrow of `T`s, as `&T` is.
unsafe impl<T: Sync> Send for BandRef<'_, T> {}
// SAFETY: as above.
unsafe impl<T: Sync> Sync for BandRef<'_, T> {}

impl<'a, T> BandRef<'a, T> {
    /// A view of column-major band storage: entry `(i, j)` is `data[above + i - j + j * ld]`.
    ///
    /// # Errors
    /// [`Error::Stride`] if `ld` is less than the number of diagonals, [`Error::Storage`] if the
    /// data are too short.
    pub fn from_col_major(
        data: &'a [T],
        nrows: usize,
        ncols: usize,
        below: usize,
        above: usize,
        ld: usize,
    ) -> Result<Self, Error> {
        let diagonals = below.saturating_add(above).saturating_add(1);
        MatRef::from_col_major(data, diagonals, if nrows == 0 { 0 } else { ncols }, ld)?;
        // SAFETY: the array of diagonals lies within the slice, which is borrowed for 'a.
        Ok(unsafe { Self::from_raw_parts(data.as_ptr(), nrows, ncols, below, above, ld as isize) })
    }

    /// A view of row-major band storage: entry `(i, j)` is `data[below + j - i + i * ld]`.
    ///
    /// # Errors
    /// As [`BandRef::from_col_major`].
    pub fn from_row_major(
        data: &'a [T],
        nrows: usize,
        ncols: usize,
        below: usize,
        above: usize,
        ld: usize,
    ) -> Result<Self, Error> {
        Ok(Self::from_col_major(data, ncols, nrows, above, below, ld)?.t())
    }

    /// A view of column-major band storage from its parts; a row-major one is the
    /// [transpose](Self::t) of the column-major one with rows and columns, and `below` and
    /// `above`, exchanged.
    ///
    /// # Safety
    /// For every `i < nrows` and `j < ncols` within the band the place `ptr + above + i - j +
    /// j * ld` must be a valid `T` for all of `'a`, borrowed as a shared reference borrows it.
    #[inline]
    pub const unsafe fn from_raw_parts(
        ptr: *const T,
        nrows: usize,
        ncols: usize,
        below: usize,
        above: usize,
        ld: isize,
    ) -> Self {
        let stored = Stored { ptr, nrows, ncols, below, above, ld };
        Self { stored, transposed: false, life: PhantomData }
    }

    /// The number of rows.
    #[inline]
    pub fn nrows(&self) -> usize {
        if self.transposed { self.stored.ncols } else { self.stored.nrows }
    }
    /// The number of columns.
    #[inline]
    pub fn ncols(&self) -> usize {
        if self.transposed { self.stored.nrows } else { self.stored.ncols }
    }
    /// The number of diagonals below the main one (`kl`).
    #[inline]
    pub fn below(&self) -> usize {
        if self.transposed { self.stored.above } else { self.stored.below }
    }
    /// The number of diagonals above the main one (`ku`).
    #[inline]
    pub fn above(&self) -> usize {
        if self.transposed { self.stored.below } else { self.stored.above }
    }
    /// Whether there is no entry.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.stored.nrows == 0 || self.stored.ncols == 0
    }

    /// The transpose, as a view of the same entries.
    #[inline]
    #[must_use]
    pub fn t(self) -> Self {
        Self { transposed: !self.transposed, ..self }
    }

    /// The stored entries of column `j` as a vector, and the row of the first of them.
    ///
    /// # Panics
    /// If there is no such column.
    #[inline]
    pub fn col(self, j: usize) -> (usize, VecRef<'a, T>) {
        assert!(j < self.ncols(), "column out of range");
        let end = self.nrows().min(j.saturating_add(self.below()).saturating_add(1));
        let first = j.saturating_sub(self.above()).min(end);
        let Stored { ptr, above, ld, .. } = self.stored;
        let (row, col, stride) =
            if self.transposed { (j, first, ld.wrapping_sub(1)) } else { (first, j, 1) };
        let ptr = ptr
            .wrapping_add(above.wrapping_add(row).wrapping_sub(col))
            .wrapping_offset((col as isize).wrapping_mul(ld));
        // SAFETY: entries `first..end` of the column lie within the band. From one entry of a
        // stored row to the next it is a column of the array on and a diagonal back.
        (first, unsafe { VecRef::from_raw_parts(ptr, end - first, stride) })
    }

    /// What is stored by columns, and whether it is the transpose.
    #[inline]
    pub(super) fn columns(&self) -> (Columns<T>, bool) {
        let Stored { ptr, nrows, ncols, below, above, ld } = self.stored;
        (Columns::band(ptr, nrows, ncols, below, above, ld), self.transposed)
    }
}
