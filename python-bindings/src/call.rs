//! One call of an inner loop.

use std::ffi::c_char;

use numpy::npyffi::npy_intp;

use crate::place::Place;

/// How many operands, core dimensions and core strides the loops of a generalised ufunc have.
#[derive(Clone, Copy)]
pub struct Shape {
    /// Operands, outputs included.
    pub operands: usize,
    /// Core dimensions.
    pub dimensions: usize,
    /// Core strides of all operands together.
    pub strides: usize,
}

/// What NumPy calls an inner loop with: as many items as the stack is high, each of which has
/// operands of the same core dimensions.
pub struct Call<'a> {
    operands: &'a [*mut c_char],
    /// The number of items, then the core dimensions.
    dimensions: &'a [npy_intp],
    /// A step in bytes from item to item for each operand, then the core strides.
    steps: &'a [npy_intp],
}

/// The operands of one item of a [`Call`].
#[derive(Clone, Copy)]
pub struct Item<'a> {
    call: &'a Call<'a>,
    index: isize,
}

impl<'a> Call<'a> {
    /// A call from the arguments of an inner loop.
    ///
    /// # Safety
    /// The arguments are those that NumPy calls a loop of this shape with: the operands lie where
    /// the dimensions and steps say, aligned, for all of `'a`, and no output shares memory with
    /// another operand or itself.
    pub unsafe fn new(
        shape: Shape,
        args: *mut *mut c_char,
        dimensions: *mut npy_intp,
        steps: *mut npy_intp,
    ) -> Self {
        // SAFETY: the caller's promise; these are the lengths by NumPy's documentation.
        unsafe {
            Self {
                operands: std::slice::from_raw_parts(args, shape.operands),
                dimensions: std::slice::from_raw_parts(dimensions, 1 + shape.dimensions),
                steps: std::slice::from_raw_parts(steps, shape.operands + shape.strides),
            }
        }
    }

    /// A core dimension.
    pub fn dimension(&self, index: usize) -> usize {
        usize::try_from(self.dimensions[1 + index]).unwrap_or(0)
    }

    /// The items of the stack.
    pub fn items(&self) -> impl Iterator<Item = Item<'_>> {
        (0..self.dimensions[0]).map(|index| Item { call: self, index })
    }

    fn core_stride(&self, index: usize) -> isize {
        self.steps[self.operands.len() + index]
    }
}

impl<'a> Item<'a> {
    /// Operand `operand`, `rows` by `cols`, whose core strides are the one with index `stride` and
    /// the one after it.
    pub fn matrix<T>(
        self,
        operand: usize,
        rows: usize,
        cols: usize,
        stride: usize,
    ) -> Place<'a, T> {
        let steps = (self.call.core_stride(stride), self.call.core_stride(stride + 1));
        // SAFETY: the promise of `Call::new`; core dimensions and strides belong to the operand.
        unsafe { Place::new(self.start(operand), rows, cols, steps.0, steps.1) }
    }

    /// Operand `operand`, a vector of `len` elements, as a column.
    pub fn vector<T>(self, operand: usize, len: usize, stride: usize) -> Place<'a, T> {
        // SAFETY: as for `matrix`.
        unsafe { Place::new(self.start(operand), len, 1, self.call.core_stride(stride), 0) }
    }

    /// Operand `operand`, a number, as a matrix of order one.
    pub fn number<T>(self, operand: usize) -> Place<'a, T> {
        // SAFETY: as for `matrix`.
        unsafe { Place::new(self.start(operand), 1, 1, 0, 0) }
    }

    fn start(self, operand: usize) -> *mut u8 {
        let step = self.call.steps[operand];
        self.call.operands[operand].cast::<u8>().wrapping_offset(self.index * step)
    }
}
