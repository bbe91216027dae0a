//! Operands where they lie in NumPy's memory, and dense copies of them.

use std::marker::PhantomData;
use std::mem::size_of;

use wasmblas::{MatMut, MatRef, Scalar, Trans, VecMut, VecRef, omatcopy};
use wasmblas_lapack::{Scratch, ScratchLen};

use crate::entry::Declined;

/// A matrix in the memory of an array. Its steps are in bytes, since they need not be whole
/// elements: a field of a structured array may lie 24 bytes from the next.
pub struct Place<'a, T> {
    start: *mut u8,
    rows: usize,
    cols: usize,
    row_step: isize,
    col_step: isize,
    life: PhantomData<&'a mut [T]>,
}

impl<'a, T> Place<'a, T> {
    /// A place from its parts.
    ///
    /// # Safety
    /// Each of the elements is a valid `T`, aligned as far as NumPy aligns it, for all of `'a`; if
    /// the place is written to, no two of them share memory, and nothing else is there.
    pub unsafe fn new(
        start: *mut u8,
        rows: usize,
        cols: usize,
        row_step: isize,
        col_step: isize,
    ) -> Self {
        Self { start, rows, cols, row_step, col_step, life: PhantomData }
    }

    fn at(&self, i: usize, j: usize) -> *mut T {
        let offset = i as isize * self.row_step + j as isize * self.col_step;
        self.start.wrapping_offset(offset).cast()
    }

    /// The strides in elements, if they are whole ones. Along a dimension of one there is none,
    /// whatever NumPy says.
    fn strides(&self) -> Option<(isize, isize)> {
        let size = size_of::<T>() as isize;
        let row = if self.rows > 1 { self.row_step } else { size };
        let col = if self.cols > 1 { self.col_step } else { row * self.rows as isize };
        (row % size == 0 && col % size == 0).then_some((row / size, col / size))
    }
}

impl<T: Scalar> Place<'_, T> {
    /// A view, if the steps are whole elements.
    pub fn view(&self) -> Option<MatRef<'_, T>> {
        let (row, col) = self.strides()?;
        // SAFETY: the promise of `new`.
        Some(unsafe { MatRef::from_raw_parts(self.start.cast(), self.rows, self.cols, row, col) })
    }

    /// A view to write through, if the steps are whole elements.
    pub fn view_mut(&mut self) -> Option<MatMut<'_, T>> {
        let (row, col) = self.strides()?;
        // SAFETY: the promise of `new`.
        Some(unsafe { MatMut::from_raw_parts(self.start.cast(), self.rows, self.cols, row, col) })
    }

    /// The transpose, if the elements of each row are adjacent, as NumPy allocates results: NumPy's
    /// rows are LAPACK's columns.
    pub fn transposed_mut(&mut self) -> Option<MatMut<'_, T>> {
        let (row, col) = self.strides()?;
        let adjacent = col == 1 && row >= self.cols as isize;
        if adjacent { self.view_mut().map(MatMut::t) } else { None }
    }

    /// Calls `with` with a view: of the place if that can be, else of a copy.
    pub fn with_view<R>(&self, with: impl FnOnce(MatRef<'_, T>) -> R) -> Result<R, Declined> {
        Ok(match self.view() {
            Some(view) => with(view),
            None => with(Dense::copy_of(self)?.view()),
        })
    }

    /// Copies the elements to a matrix of the same shape.
    pub fn read(&self, to: MatMut<'_, T>) {
        match self.view() {
            Some(view) => copy(view, to),
            None => {
                let mut to = to;
                for j in 0..self.cols {
                    for i in 0..self.rows {
                        to.set(i, j, self.get(i, j));
                    }
                }
            }
        }
    }

    /// Copies a matrix of the same shape here.
    pub fn write(&mut self, from: MatRef<'_, T>) {
        match self.view_mut() {
            Some(view) => copy(from, view),
            None => self.write_with(|i, j| from.get(i, j)),
        }
    }

    /// One element.
    pub fn get(&self, i: usize, j: usize) -> T {
        debug_assert!(i < self.rows && j < self.cols);
        // SAFETY: the promise of `new`.
        unsafe { self.at(i, j).read_unaligned() }
    }

    /// Sets every element.
    pub fn fill(&mut self, value: T) {
        self.write_with(|_, _| value);
    }
}

impl<T: Copy> Place<'_, T> {
    /// Sets each element to what `value` says.
    pub fn write_with(&mut self, value: impl Fn(usize, usize) -> T) {
        for i in 0..self.rows {
            for j in 0..self.cols {
                // SAFETY: the promise of `new`.
                unsafe { self.at(i, j).write_unaligned(value(i, j)) };
            }
        }
    }
}

/// Up to so many elements are copied one by one: a kernel's calls would take longer than that.
const FEW: usize = 64;

/// Copies between matrices of the same shape.
fn copy<T: Scalar>(from: MatRef<'_, T>, mut to: MatMut<'_, T>) {
    if from.nrows() * from.ncols() <= FEW {
        for j in 0..from.ncols() {
            for i in 0..from.nrows() {
                to.set(i, j, from.get(i, j));
            }
        }
        return;
    }
    let copied = omatcopy(Trans::No, T::ONE, from, to);
    debug_assert!(copied.is_ok(), "both sides have the place's shape");
}

/// A column-major matrix of our own.
pub struct Dense<T> {
    elements: Vec<T>,
    rows: usize,
    cols: usize,
}

impl<T: Scalar> Dense<T> {
    /// A matrix of zeros.
    pub fn new(rows: usize, cols: usize) -> Result<Self, Declined> {
        Ok(Self { elements: buffer(rows.checked_mul(cols).ok_or(Declined)?)?, rows, cols })
    }

    /// A matrix of zeros with the shape of a place transposed.
    pub fn transposed_like(place: &Place<'_, T>) -> Result<Self, Declined> {
        Self::new(place.cols, place.rows)
    }

    /// A copy of a place.
    pub fn copy_of(place: &Place<'_, T>) -> Result<Self, Declined> {
        let mut copy = Self::new(place.rows, place.cols)?;
        place.read(copy.view_mut());
        Ok(copy)
    }

    /// All of it.
    pub fn view(&self) -> MatRef<'_, T> {
        let (start, rows) = (self.elements.as_ptr(), self.rows);
        // SAFETY: `rows * cols` elements, column after column, borrowed with `self`.
        unsafe { MatRef::from_raw_parts(start, rows, self.cols, 1, rows as isize) }
    }

    /// All of it, to write through.
    pub fn view_mut(&mut self) -> MatMut<'_, T> {
        let (start, rows) = (self.elements.as_mut_ptr(), self.rows);
        // SAFETY: as in `view`, and borrowed mutably.
        unsafe { MatMut::from_raw_parts(start, rows, self.cols, 1, rows as isize) }
    }

    /// The elements, column after column.
    pub fn elements(&mut self) -> &mut [T] {
        &mut self.elements
    }
}

/// `len` zeros, unless there is no memory for them.
pub fn buffer<T: Copy + Default>(len: usize) -> Result<Vec<T>, Declined> {
    let mut memory = Vec::new();
    memory.try_reserve_exact(len).map_err(|_| Declined)?;
    memory.resize(len, T::default());
    Ok(memory)
}

/// The column that a matrix of one column is.
pub fn column<'a, T: Scalar>(of: MatRef<'a, T>) -> VecRef<'a, T> {
    of.col(0)
}

/// [`column`], to write through.
pub fn column_mut<'a, T: Scalar>(of: MatMut<'a, T>) -> VecMut<'a, T> {
    of.col(0)
}

/// Scratch memory for an algorithm.
pub struct Memory<T: Scalar> {
    elements: Vec<T>,
    reals: Vec<T::Real>,
    ints: Vec<i32>,
}

impl<T: Scalar> Memory<T> {
    /// As much of each kind as `len` says.
    pub fn new(len: ScratchLen) -> Result<Self, Declined> {
        Ok(Self {
            elements: buffer(len.elements)?,
            reals: buffer(len.reals)?,
            ints: buffer(len.ints)?,
        })
    }

    /// All of it.
    pub fn scratch(&mut self) -> Scratch<'_, T> {
        Scratch { elements: &mut self.elements, reals: &mut self.reals, ints: &mut self.ints }
    }
}
