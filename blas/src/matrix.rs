//! Strided views of vectors and matrices.
//!
//! A view is a pointer, a shape and strides in elements. Transposing, reversing and taking a
//! block are free. Inside, a view never becomes a slice, so that a C caller who passes the same
//! array twice, or a stride of zero, breaks no rule of Rust.

use crate::error::Error;
use core::marker::PhantomData;

/// A matrix that is read: entry `(i, j)` lies at `ptr + i * row_stride + j * col_stride`.
pub struct MatRef<'a, T> {
    ptr: *const T,
    nrows: usize,
    ncols: usize,
    row_stride: isize,
    col_stride: isize,
    life: PhantomData<&'a T>,
}

/// A matrix that is written: as [`MatRef`], with no two entries in one place.
pub struct MatMut<'a, T> {
    ptr: *mut T,
    nrows: usize,
    ncols: usize,
    row_stride: isize,
    col_stride: isize,
    life: PhantomData<&'a mut T>,
}

/// A vector that is read: entry `i` lies at `ptr + i * stride`.
pub struct VecRef<'a, T> {
    ptr: *const T,
    len: usize,
    stride: isize,
    life: PhantomData<&'a T>,
}

/// A vector that is written: as [`VecRef`], with no two entries in one place.
pub struct VecMut<'a, T> {
    ptr: *mut T,
    len: usize,
    stride: isize,
    life: PhantomData<&'a mut T>,
}

// SAFETY: a view is a shared borrow of `T`s (`MatRef`, `VecRef`) or a unique one (`MatMut`,
// `VecMut`), as `&T` and `&mut T` are; the pointer is only ever used that way.
unsafe impl<T: Sync> Send for MatRef<'_, T> {}
// SAFETY: as above.
unsafe impl<T: Sync> Sync for MatRef<'_, T> {}
// SAFETY: as above.
unsafe impl<T: Send> Send for MatMut<'_, T> {}
// SAFETY: as above.
unsafe impl<T: Sync> Sync for MatMut<'_, T> {}
// SAFETY: as above.
unsafe impl<T: Sync> Send for VecRef<'_, T> {}
// SAFETY: as above.
unsafe impl<T: Sync> Sync for VecRef<'_, T> {}
// SAFETY: as above.
unsafe impl<T: Send> Send for VecMut<'_, T> {}
// SAFETY: as above.
unsafe impl<T: Sync> Sync for VecMut<'_, T> {}

impl<T> Clone for MatRef<'_, T> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for MatRef<'_, T> {}
impl<T> Clone for VecRef<'_, T> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for VecRef<'_, T> {}

/// The elements a `rows` by `cols` matrix with leading dimension `ld` spans, if it may.
fn span(arg: &'static str, rows: usize, cols: usize, ld: usize) -> Result<usize, Error> {
    if rows == 0 || cols == 0 {
        return Ok(0);
    }
    if ld < rows || isize::try_from(ld).is_err() {
        return Err(Error::Stride { argument: arg });
    }
    (cols - 1)
        .checked_mul(ld)
        .and_then(|n| n.checked_add(rows))
        .ok_or(Error::Stride { argument: arg })
}

fn check_len(argument: &'static str, needed: usize, found: usize) -> Result<(), Error> {
    if found < needed { Err(Error::Storage { argument, needed, found }) } else { Ok(()) }
}

/// The elements a vector of `len` entries with `stride` spans, if it may.
fn vec_span(argument: &'static str, len: usize, stride: isize) -> Result<usize, Error> {
    if len == 0 {
        return Ok(0);
    }
    stride
        .unsigned_abs()
        .checked_mul(len - 1)
        .and_then(|n| n.checked_add(1))
        .filter(|&n| isize::try_from(n).is_ok())
        .ok_or(Error::Stride { argument })
}

/// What the four views have in common, and what the two matrix views have.
macro_rules! matrix_view {
    ($view:ident, $vec:ident, $ptr:ty, $as_ptr:ident, ($($slice:tt)+)) => {
        impl<'a, T> $view<'a, T> {
            /// A column-major view of `data`: entry `(i, j)` is `data[i + j * ld]`.
            pub fn from_col_major(
                data: $($slice)+ [T],
                nrows: usize,
                ncols: usize,
                ld: usize,
            ) -> Result<Self, Error> {
                check_len("data", span("ld", nrows, ncols, ld)?, data.len())?;
                // SAFETY: the span of the view is within the slice, which is borrowed for 'a;
                // ld >= nrows keeps the entries apart.
                Ok(unsafe { Self::from_raw_parts(data.$as_ptr(), nrows, ncols, 1, ld as isize) })
            }

            /// A row-major view of `data`: entry `(i, j)` is `data[i * ld + j]`.
            pub fn from_row_major(
                data: $($slice)+ [T],
                nrows: usize,
                ncols: usize,
                ld: usize,
            ) -> Result<Self, Error> {
                Ok(Self::from_col_major(data, ncols, nrows, ld)?.t())
            }

            /// A view from its parts.
            ///
            /// # Safety
            /// For every `i < nrows` and `j < ncols` the place `ptr + i * row_stride +
            /// j * col_stride` must be a valid `T` for all of `'a`, borrowed as the view borrows
            /// it; for a `MatMut` no two of them may be the same place.
            #[inline]
            pub const unsafe fn from_raw_parts(
                ptr: $ptr,
                nrows: usize,
                ncols: usize,
                row_stride: isize,
                col_stride: isize,
            ) -> Self {
                Self { ptr, nrows, ncols, row_stride, col_stride, life: PhantomData }
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
            /// The distance, in elements, from an entry to the one below it.
            #[inline]
            pub fn row_stride(&self) -> isize {
                self.row_stride
            }
            /// The distance, in elements, from an entry to the one right of it.
            #[inline]
            pub fn col_stride(&self) -> isize {
                self.col_stride
            }
            /// The pointer to entry `(0, 0)`.
            #[inline]
            pub fn as_ptr(&self) -> $ptr {
                self.ptr
            }
            /// Whether there is no entry.
            #[inline]
            pub fn is_empty(&self) -> bool {
                self.nrows == 0 || self.ncols == 0
            }

            /// The transpose, as a view of the same entries.
            #[inline]
            pub fn t(self) -> Self {
                // SAFETY: the same entries under exchanged names.
                unsafe {
                    Self::from_raw_parts(
                        self.ptr,
                        self.ncols,
                        self.nrows,
                        self.col_stride,
                        self.row_stride,
                    )
                }
            }

            /// Rows and columns in reverse order, as a view of the same entries: an upper triangle
            /// becomes a lower one.
            #[inline]
            pub fn reversed(self) -> Self {
                if self.is_empty() {
                    return self;
                }
                let last = self.ptr_at(self.nrows - 1, self.ncols - 1);
                // SAFETY: the same entries, from the last one backwards.
                unsafe {
                    Self::from_raw_parts(
                        last,
                        self.nrows,
                        self.ncols,
                        -self.row_stride,
                        -self.col_stride,
                    )
                }
            }

            /// The `nrows` by `ncols` block whose first entry is `(i, j)`.
            ///
            /// # Panics
            /// If the block does not lie within the matrix.
            #[inline]
            pub fn block(self, i: usize, j: usize, nrows: usize, ncols: usize) -> Self {
                assert!(i <= self.nrows && nrows <= self.nrows - i, "rows out of range");
                assert!(j <= self.ncols && ncols <= self.ncols - j, "columns out of range");
                // SAFETY: checked to be within the matrix, whose entries the view may use.
                unsafe {
                    Self::from_raw_parts(
                        self.ptr_at(i, j),
                        nrows,
                        ncols,
                        self.row_stride,
                        self.col_stride,
                    )
                }
            }

            /// Column `j` as a vector.
            ///
            /// # Panics
            /// If there is no such column.
            #[inline]
            pub fn col(self, j: usize) -> $vec<'a, T> {
                assert!(j < self.ncols, "column out of range");
                // SAFETY: the entries of one column of the matrix.
                unsafe { $vec::from_raw_parts(self.ptr_at(0, j), self.nrows, self.row_stride) }
            }

            /// Row `i` as a vector.
            ///
            /// # Panics
            /// If there is no such row.
            #[inline]
            pub fn row(self, i: usize) -> $vec<'a, T> {
                self.t().col(i)
            }

            /// The place of entry `(i, j)`, which need not exist.
            #[inline]
            pub(crate) fn ptr_at(&self, i: usize, j: usize) -> $ptr {
                self.ptr
                    .wrapping_offset((i as isize).wrapping_mul(self.row_stride))
                    .wrapping_offset((j as isize).wrapping_mul(self.col_stride))
            }
        }

        impl<T: Copy> $view<'_, T> {
            /// Entry `(i, j)`.
            ///
            /// # Panics
            /// If there is no such entry.
            #[inline]
            pub fn get(&self, i: usize, j: usize) -> T {
                assert!(i < self.nrows && j < self.ncols, "entry out of range");
                // SAFETY: an entry of the matrix, checked above.
                unsafe { *self.ptr_at(i, j) }
            }
        }
    };
}

matrix_view!(MatRef, VecRef, *const T, as_ptr, (&'a));
matrix_view!(MatMut, VecMut, *mut T, as_mut_ptr, (&'a mut));

impl<'a, T> MatMut<'a, T> {
    /// The same view for a shorter time, so that `self` can be used again afterwards.
    #[inline]
    pub fn rb_mut(&mut self) -> MatMut<'_, T> {
        // SAFETY: the same entries, borrowed from `self` for the time of the new view.
        unsafe {
            MatMut::from_raw_parts(
                self.ptr,
                self.nrows,
                self.ncols,
                self.row_stride,
                self.col_stride,
            )
        }
    }

    /// A view that only reads.
    #[inline]
    pub fn rb(&self) -> MatRef<'_, T> {
        // SAFETY: the same entries, borrowed from `self` for the time of the new view.
        unsafe {
            MatRef::from_raw_parts(
                self.ptr,
                self.nrows,
                self.ncols,
                self.row_stride,
                self.col_stride,
            )
        }
    }

    /// The first `j` columns and the rest.
    ///
    /// # Panics
    /// If `j` is larger than the number of columns.
    #[inline]
    pub fn split_cols(self, j: usize) -> (MatMut<'a, T>, MatMut<'a, T>) {
        assert!(j <= self.ncols, "column out of range");
        // SAFETY: two disjoint sets of the matrix's entries; `self` is consumed.
        unsafe {
            (
                MatMut::from_raw_parts(self.ptr, self.nrows, j, self.row_stride, self.col_stride),
                MatMut::from_raw_parts(
                    self.ptr_at(0, j),
                    self.nrows,
                    self.ncols - j,
                    self.row_stride,
                    self.col_stride,
                ),
            )
        }
    }

    /// The first `i` rows and the rest.
    ///
    /// # Panics
    /// If `i` is larger than the number of rows.
    #[inline]
    pub fn split_rows(self, i: usize) -> (MatMut<'a, T>, MatMut<'a, T>) {
        let (top, bottom) = self.t().split_cols(i);
        (top.t(), bottom.t())
    }

    /// Sets entry `(i, j)`.
    ///
    /// # Panics
    /// If there is no such entry.
    #[inline]
    pub fn set(&mut self, i: usize, j: usize, value: T) {
        assert!(i < self.nrows && j < self.ncols, "entry out of range");
        // SAFETY: an entry of the matrix, checked above.
        unsafe { *self.ptr_at(i, j) = value }
    }
}

macro_rules! vector_view {
    ($view:ident, $ptr:ty, $as_ptr:ident, ($($slice:tt)+)) => {
        impl<'a, T> $view<'a, T> {
            /// The entries of a slice, one after the other.
            #[inline]
            pub fn from_slice(data: $($slice)+ [T]) -> Self {
                let len = data.len();
                // SAFETY: a slice is `len` entries with stride 1, borrowed for 'a.
                unsafe { Self::from_raw_parts(data.$as_ptr(), len, 1) }
            }

            /// A view from its parts; `ptr` is the place of entry 0, whatever the stride's sign.
            ///
            /// # Safety
            /// For every `i < len` the place `ptr + i * stride` must be a valid `T` for all of
            /// `'a`, borrowed as the view borrows it; for a `VecMut` no two of them may be the
            /// same place.
            #[inline]
            pub const unsafe fn from_raw_parts(ptr: $ptr, len: usize, stride: isize) -> Self {
                Self { ptr, len, stride, life: PhantomData }
            }

            /// The number of entries.
            #[inline]
            pub fn len(&self) -> usize {
                self.len
            }
            /// Whether there is no entry.
            #[inline]
            pub fn is_empty(&self) -> bool {
                self.len == 0
            }
            /// The distance, in elements, from an entry to the next.
            #[inline]
            pub fn stride(&self) -> isize {
                self.stride
            }
            /// The pointer to entry 0.
            #[inline]
            pub fn as_ptr(&self) -> $ptr {
                self.ptr
            }

            /// The `len` entries from entry `start` on.
            ///
            /// # Panics
            /// If there are fewer.
            #[inline]
            pub fn part(self, start: usize, len: usize) -> Self {
                assert!(start <= self.len && len <= self.len - start, "entries out of range");
                // SAFETY: checked to be entries of the vector, which the view may use.
                unsafe { Self::from_raw_parts(self.ptr_at(start), len, self.stride) }
            }

            /// The place of entry `i`, which need not exist.
            #[inline]
            pub(crate) fn ptr_at(&self, i: usize) -> $ptr {
                self.ptr.wrapping_offset((i as isize).wrapping_mul(self.stride))
            }
        }

        impl<T: Copy> $view<'_, T> {
            /// Entry `i`.
            ///
            /// # Panics
            /// If there is no such entry.
            #[inline]
            pub fn get(&self, i: usize) -> T {
                assert!(i < self.len, "entry out of range");
                // SAFETY: an entry of the vector, checked above.
                unsafe { *self.ptr_at(i) }
            }
        }
    };
}

vector_view!(VecRef, *const T, as_ptr, (&'a));
vector_view!(VecMut, *mut T, as_mut_ptr, (&'a mut));

impl<'a, T> VecRef<'a, T> {
    /// `len` entries `stride` apart; with a negative stride the first entry is the last in
    /// memory, as in BLAS. A stride of zero repeats one entry.
    pub fn strided(data: &'a [T], len: usize, stride: isize) -> Result<Self, Error> {
        let span = vec_span("stride", len, stride)?;
        check_len("data", span, data.len())?;
        let first = if stride < 0 { span.saturating_sub(1) } else { 0 };
        // SAFETY: the span lies within the slice, and `first` is its end that entry 0 is at.
        Ok(unsafe { Self::from_raw_parts(data.as_ptr().wrapping_add(first), len, stride) })
    }
}

impl<'a, T: Copy> VecRef<'a, T> {
    /// The entries, in order.
    #[inline]
    pub fn iter(self) -> impl ExactSizeIterator<Item = T> + DoubleEndedIterator + use<'a, T> {
        // SAFETY: entries of the vector.
        (0..self.len).map(move |i| unsafe { *self.ptr_at(i) })
    }
}

impl<'a, T> VecMut<'a, T> {
    /// `len` entries `stride` apart; with a negative stride the first entry is the last in
    /// memory, as in BLAS.
    pub fn strided(data: &'a mut [T], len: usize, stride: isize) -> Result<Self, Error> {
        if stride == 0 && len > 1 {
            return Err(Error::Stride { argument: "stride" });
        }
        let span = vec_span("stride", len, stride)?;
        check_len("data", span, data.len())?;
        let first = if stride < 0 { span.saturating_sub(1) } else { 0 };
        // SAFETY: the span lies within the slice, `first` is its end that entry 0 is at, and a
        // stride other than zero keeps the entries apart.
        Ok(unsafe { Self::from_raw_parts(data.as_mut_ptr().wrapping_add(first), len, stride) })
    }

    /// Sets entry `i`.
    ///
    /// # Panics
    /// If there is no such entry.
    #[inline]
    pub fn set(&mut self, i: usize, value: T) {
        assert!(i < self.len, "entry out of range");
        // SAFETY: an entry of the vector, checked above.
        unsafe { *self.ptr_at(i) = value }
    }

    /// The same view for a shorter time, so that `self` can be used again afterwards.
    #[inline]
    pub fn rb_mut(&mut self) -> VecMut<'_, T> {
        // SAFETY: the same entries, borrowed from `self` for the time of the new view.
        unsafe { VecMut::from_raw_parts(self.ptr, self.len, self.stride) }
    }

    /// A view that only reads.
    #[inline]
    pub fn rb(&self) -> VecRef<'_, T> {
        // SAFETY: the same entries, borrowed from `self` for the time of the new view.
        unsafe { VecRef::from_raw_parts(self.ptr, self.len, self.stride) }
    }
}
