//! Row- and column-major storage.
//!
//! The routines of `wasmblas` take matrices in any strides, so a row-major matrix is only another
//! view: nothing is copied, and no routine has to be rewritten for the transposed problem.

use crate::checked::{Illegal, dim};
use wasmblas::{BandRef, MatMut, MatRef, PackedMut, PackedRef, Uplo};

/// How a matrix is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Row by row.
    Row,
    /// Column by column, as Fortran does.
    Column,
}

impl Layout {
    /// Two things in the order of the column-major problem: a row-major one is, to netlib, the
    /// transposed column-major one, in which they stand the other way round.
    #[inline(always)]
    pub fn order<A>(self, first: A, second: A) -> [A; 2] {
        match self {
            Layout::Column => [first, second],
            Layout::Row => [second, first],
        }
    }

    /// Fails with the position of the first requirement that isn't met, in the order of the
    /// column-major problem.
    #[inline(always)]
    pub fn require(self, first: (bool, i32), second: (bool, i32)) -> Result<(), Illegal> {
        for (valid, position) in self.order(first, second) {
            crate::checked::require(valid, position)?;
        }
        Ok(())
    }

    /// Whether a matrix of that shape may have that leading dimension.
    #[inline(always)]
    pub fn fits(self, ld: i32, rows: i32, cols: i32) -> bool {
        let [inner, _] = self.order(rows, cols);
        ld >= inner.max(1)
    }

    /// # Safety
    /// As [`MatRef::from_raw_parts`].
    #[inline(always)]
    pub unsafe fn matrix<'a, T>(
        self,
        ptr: *const T,
        rows: i32,
        cols: i32,
        ld: i32,
    ) -> MatRef<'a, T> {
        let [row_stride, col_stride] = self.order(1, ld as isize);
        // SAFETY: promised by the caller.
        unsafe { MatRef::from_raw_parts(ptr, dim(rows), dim(cols), row_stride, col_stride) }
    }

    /// # Safety
    /// As [`MatMut::from_raw_parts`].
    #[inline(always)]
    pub unsafe fn matrix_mut<'a, T>(
        self,
        ptr: *mut T,
        rows: i32,
        cols: i32,
        ld: i32,
    ) -> MatMut<'a, T> {
        let [row_stride, col_stride] = self.order(1, ld as isize);
        // SAFETY: promised by the caller.
        unsafe { MatMut::from_raw_parts(ptr, dim(rows), dim(cols), row_stride, col_stride) }
    }

    /// A matrix with `below` and `above` diagonals next to the main one.
    ///
    /// # Safety
    /// As [`BandRef::from_raw_parts`].
    pub unsafe fn band<'a, T>(
        self,
        ptr: *const T,
        (rows, cols): (i32, i32),
        (below, above): (i32, i32),
        ld: i32,
    ) -> BandRef<'a, T> {
        let [rows, cols] = self.order(dim(rows), dim(cols));
        let [below, above] = self.order(dim(below), dim(above));
        // SAFETY: promised by the caller.
        let band = unsafe { BandRef::from_raw_parts(ptr, rows, cols, below, above, ld as isize) };
        if self == Layout::Row { band.t() } else { band }
    }

    /// A square matrix with `k` diagonals next to the main one, in one triangle.
    ///
    /// # Safety
    /// As [`BandRef::from_raw_parts`].
    pub unsafe fn half_band<'a, T>(
        self,
        ptr: *const T,
        uplo: Uplo,
        n: i32,
        k: i32,
        ld: i32,
    ) -> BandRef<'a, T> {
        let diagonals = match uplo {
            Uplo::Lower => (k, 0),
            Uplo::Upper => (0, k),
        };
        // SAFETY: promised by the caller.
        unsafe { self.band(ptr, (n, n), diagonals, ld) }
    }

    /// # Safety
    /// As [`PackedRef::from_raw_parts`].
    pub unsafe fn packed<'a, T>(self, ptr: *const T, uplo: Uplo, n: i32) -> PackedRef<'a, T> {
        // SAFETY: promised by the caller.
        unsafe {
            match self {
                Layout::Column => PackedRef::from_raw_parts(ptr, dim(n), uplo),
                Layout::Row => PackedRef::from_raw_parts(ptr, dim(n), uplo.flip()).t(),
            }
        }
    }

    /// # Safety
    /// As [`PackedMut::from_raw_parts`].
    pub unsafe fn packed_mut<'a, T>(self, ptr: *mut T, uplo: Uplo, n: i32) -> PackedMut<'a, T> {
        // SAFETY: promised by the caller.
        unsafe {
            match self {
                Layout::Column => PackedMut::from_raw_parts(ptr, dim(n), uplo),
                Layout::Row => PackedMut::from_raw_parts(ptr, dim(n), uplo.flip()).t(),
            }
        }
    }
}
