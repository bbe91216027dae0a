//! Packed storage of a triangle.

use super::columns::Columns;
use crate::error::Error;
use crate::matrix::{VecMut, VecRef};
use crate::params::Uplo;
use core::marker::PhantomData;

/// A triangle of a square matrix that is read, packed without gaps.
pub struct PackedRef<'a, T> {
    ptr: *const T,
    order: usize,
    /// The triangle whose columns lie one after the other: the view's, or its transpose's.
    stored: Uplo,
    transposed: bool,
    life: PhantomData<&'a T>,
}

/// A triangle of a square matrix that is written, packed without gaps.
pub struct PackedMut<'a, T> {
    ptr: *mut T,
    order: usize,
    stored: Uplo,
    transposed: bool,
    life: PhantomData<&'a mut T>,
}

impl<T> Clone for PackedRef<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for PackedRef<'_, T> {}

// SAFETY: a view is a shared borrow of `T`s, as `&T` is.
unsafe impl<T: Sync> Send for PackedRef<'_, T> {}
// SAFETY: as above.
unsafe impl<T: Sync> Sync for PackedRef<'_, T> {}
// SAFETY: a view is a unique borrow of `T`s, as `&mut T` is.
unsafe impl<T: Send> Send for PackedMut<'_, T> {}
// SAFETY: as above.
unsafe impl<T: Sync> Sync for PackedMut<'_, T> {}

/// Fails unless a triangle of that order fits.
fn check_len(order: usize, found: usize) -> Result<(), Error> {
    let needed = order.saturating_add(1).saturating_mul(order) / 2;
    if found < needed { Err(Error::Storage { argument: "data", needed, found }) } else { Ok(()) }
}

/// What the two views have in common.
macro_rules! packed_view {
    ($view:ident, $ptr:ty, $as_ptr:ident, ($($slice:tt)+)) => {
        impl<'a, T> $view<'a, T> {
            /// The columns of triangle `uplo`, one after the other.
            ///
            /// # Errors
            /// [`Error::Storage`] if there are fewer than `order (order + 1) / 2` elements.
            pub fn from_col_major(
                data: $($slice)+ [T],
                order: usize,
                uplo: Uplo,
            ) -> Result<Self, Error> {
                check_len(order, data.len())?;
                // SAFETY: the triangle lies within the slice, which is borrowed for 'a.
                Ok(unsafe { Self::from_raw_parts(data.$as_ptr(), order, uplo) })
            }

            /// The rows of triangle `uplo`, one after the other.
            ///
            /// # Errors
            /// [`Error::Storage`] if there are fewer than `order (order + 1) / 2` elements.
            pub fn from_row_major(
                data: $($slice)+ [T],
                order: usize,
                uplo: Uplo,
            ) -> Result<Self, Error> {
                Ok(Self::from_col_major(data, order, uplo.flip())?.t())
            }

            /// The columns of triangle `uplo`, one after the other; the rows are the
            /// [transpose](Self::t) of the columns of the other triangle.
            ///
            /// # Safety
            /// The `order (order + 1) / 2` elements from `ptr` must be valid for all of `'a`,
            /// borrowed as the view borrows them.
            #[inline]
            pub const unsafe fn from_raw_parts(ptr: $ptr, order: usize, uplo: Uplo) -> Self {
                Self { ptr, order, stored: uplo, transposed: false, life: PhantomData }
            }

            /// The number of rows and of columns.
            #[inline]
            pub fn order(&self) -> usize {
                self.order
            }

            /// The triangle that there is.
            #[inline]
            pub fn uplo(&self) -> Uplo {
                if self.transposed { self.stored.flip() } else { self.stored }
            }

            /// The transpose, as a view of the same entries.
            #[inline]
            #[must_use]
            pub fn t(self) -> Self {
                Self { transposed: !self.transposed, ..self }
            }

            /// What is stored by columns, and whether it is the transpose.
            #[inline]
            pub(super) fn columns(&self) -> (Columns<T>, bool) {
                (Columns::packed(self.ptr, self.order, self.stored), self.transposed)
            }
        }
    };
}

packed_view!(PackedRef, *const T, as_ptr, (&'a));
packed_view!(PackedMut, *mut T, as_mut_ptr, (&'a mut));

impl<'a, T> PackedRef<'a, T> {
    /// Whether the rows of the triangle lie one after the other, rather than its columns.
    #[inline]
    pub fn is_row_major(&self) -> bool {
        self.transposed
    }

    /// Line `j` of the triangle: its column `j`, or row `j` where it [is row
    /// major](Self::is_row_major). The diagonal entry is the first of a line of a lower triangle's
    /// columns or an upper one's rows, and the last of the others.
    ///
    /// # Panics
    /// If there is no such line.
    #[inline]
    pub fn line(self, j: usize) -> VecRef<'a, T> {
        assert!(j < self.order, "line out of range");
        let (before, len) = match self.stored {
            Uplo::Upper => (j * (j + 1) / 2, j + 1),
            Uplo::Lower => (j * (2 * self.order - j + 1) / 2, self.order - j),
        };
        // SAFETY: the elements after those of the lines before, which the triangle has.
        unsafe { VecRef::from_raw_parts(self.ptr.wrapping_add(before), len, 1) }
    }
}

impl<'a, T> PackedMut<'a, T> {
    /// Line `j` as [`PackedRef::line`], and the triangle of the rows and columns that its other
    /// entries are in: those before `j` if columns are of an upper triangle, those after it if
    /// they are of a lower one.
    ///
    /// # Panics
    /// If there is no such line.
    pub fn split_line(self, j: usize) -> (PackedMut<'a, T>, VecMut<'a, T>) {
        let line = self.rb().line(j);
        let (start, len) = (line.as_ptr().cast_mut(), line.len());
        let ptr = match self.stored {
            Uplo::Upper => self.ptr,
            Uplo::Lower => start.wrapping_add(len),
        };
        // SAFETY: disjoint elements of this triangle, which is consumed.
        unsafe {
            (PackedMut { ptr, order: len - 1, ..self }, VecMut::from_raw_parts(start, len, 1))
        }
    }
}

impl<T> PackedMut<'_, T> {
    /// Whether the rows of the triangle lie one after the other, rather than its columns.
    #[inline]
    pub fn is_row_major(&self) -> bool {
        self.transposed
    }

    /// The same view for a shorter time, so that `self` can be used again afterwards.
    #[inline]
    pub fn rb_mut(&mut self) -> PackedMut<'_, T> {
        PackedMut {
            ptr: self.ptr,
            order: self.order,
            stored: self.stored,
            transposed: self.transposed,
            life: PhantomData,
        }
    }

    /// A view that only reads.
    #[inline]
    pub fn rb(&self) -> PackedRef<'_, T> {
        PackedRef {
            ptr: self.ptr,
            order: self.order,
            stored: self.stored,
            transposed: self.transposed,
            life: PhantomData,
        }
    }
}
