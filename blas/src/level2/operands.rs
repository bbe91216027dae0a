//! Vectors brought into the form the kernels like: entries side by side.

use crate::gemm::workspace::{RESERVE, with_reserve, with_workspace};
use crate::matrix::{VecMut, VecRef};
use crate::scalar::Scalar;

/// A vector's place: entry `i` lies at `ptr + i * step`. Written only if it came from a
/// [`VecMut`].
pub(super) struct Run<T> {
    ptr: *mut T,
    step: isize,
}

impl<T> Clone for Run<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Run<T> {}

impl<T> Run<T> {
    /// From its parts.
    #[inline]
    pub fn new(ptr: *mut T, step: isize) -> Self {
        Self { ptr, step }
    }

    /// The place of entry `i`, which need not exist.
    #[inline]
    pub fn at(&self, i: usize) -> *mut T {
        self.ptr.wrapping_offset((i as isize).wrapping_mul(self.step))
    }

    /// Whether the entries lie side by side.
    #[inline]
    pub fn is_adjacent(&self) -> bool {
        self.step == 1
    }

    /// The same entries, counted from `first`: what was entry 0 is entry `first`.
    #[inline]
    pub fn counted_from(self, first: usize) -> Self {
        let back = (first as isize).wrapping_mul(self.step).wrapping_neg();
        Self { ptr: self.ptr.wrapping_offset(back), ..self }
    }
}

/// A vector operand of a routine.
#[derive(Clone, Copy)]
pub(super) struct Operand<T> {
    run: Run<T>,
    len: usize,
    written: bool,
}

impl<T: Scalar> Operand<T> {
    /// Entries `first..first + len` of a vector that is read.
    #[inline]
    pub fn read(x: VecRef<'_, T>, first: usize, len: usize) -> Self {
        let run = Run { ptr: x.ptr_at(first).cast_mut(), step: x.stride() };
        Self { run, len, written: false }
    }

    /// Entries `first..first + len` of a vector that is read and written.
    #[inline]
    pub fn write(x: &VecMut<'_, T>, first: usize, len: usize) -> Self {
        let run = Run { ptr: x.ptr_at(first), step: x.stride() };
        Self { run, len, written: true }
    }

    /// The entries where they lie.
    #[inline]
    pub fn run(self) -> Run<T> {
        self.run
    }
}

/// Calls `work` with the vectors side by side: where they lie if they do already, otherwise
/// in copies, which are copied back afterwards. Should there be no memory for that, `work`
/// gets the vectors as they lie after all.
#[inline]
pub(super) fn adjacent<T: Scalar, const N: usize>(
    vectors: [Operand<T>; N],
    work: impl Fn([Run<T>; N]),
) {
    if vectors.iter().all(|v| v.run.is_adjacent()) {
        return work(vectors.map(|v| v.run));
    }
    with_copies(vectors, &work);
}

#[inline(never)]
fn with_copies<T: Scalar, const N: usize>(vectors: [Operand<T>; N], work: &dyn Fn([Run<T>; N])) {
    let scattered = vectors.iter().filter(|v| !v.run.is_adjacent());
    let elements = scattered.fold(0_usize, |sum, v| sum.saturating_add(v.len));
    let bytes = elements.saturating_mul(size_of::<T>());
    let copied = |memory: *mut u8, found: usize| {
        if found < bytes {
            return work(vectors.map(|v| v.run));
        }
        let mut next = memory.cast::<T>();
        let copies = vectors.map(|v| {
            if v.run.is_adjacent() {
                return v.run;
            }
            let copy = Run { ptr: next, step: 1 };
            next = next.wrapping_add(v.len);
            // SAFETY: entries of the vector, and a part of the memory that is this vector's.
            unsafe { copy_entries(v.len, v.run, copy) };
            copy
        });
        work(copies);
        for (v, copy) in vectors.iter().zip(copies) {
            if v.written && !v.run.is_adjacent() {
                // SAFETY: as above; the entries are the routine's to write.
                unsafe { copy_entries(v.len, copy, v.run) };
            }
        }
    };
    if bytes <= RESERVE { with_reserve(copied) } else { with_workspace(bytes, copied) }
}

/// Copies `n` entries.
///
/// # Safety
/// They must be readable in `from` and writable in `to`.
unsafe fn copy_entries<T: Copy>(n: usize, from: Run<T>, to: Run<T>) {
    for i in 0..n {
        // SAFETY: the caller's.
        unsafe { *to.at(i) = *from.at(i) };
    }
}

/// `y ← β y`; `β = 0` overwrites whatever is there.
pub(super) fn scale<T: Scalar>(beta: T, y: &VecMut<'_, T>) {
    if beta == T::ONE {
        return;
    }
    if y.stride() == 1 {
        // SAFETY: the elements of y.
        return unsafe { scale_adjacent(beta, y.len(), y.ptr_at(0)) };
    }
    for i in 0..y.len() {
        let p = y.ptr_at(i);
        // SAFETY: element `i` of y.
        unsafe { *p = scaled(beta, *p) };
    }
}

/// [`scale`] on `n` adjacent entries.
///
/// # Safety
/// They must be readable and writable.
pub(super) unsafe fn scale_adjacent<T: Scalar>(beta: T, n: usize, y: *mut T) {
    if beta == T::ONE {
        return;
    }
    // SAFETY: the caller's.
    let y = unsafe { core::slice::from_raw_parts_mut(y, n) };
    y.iter_mut().for_each(|y| *y = scaled(beta, *y));
}

fn scaled<T: Scalar>(beta: T, y: T) -> T {
    if beta == T::ZERO { T::ZERO } else { y.times(beta) }
}
