//! The same with the help of workers: some panels of X at a time go there and come back.

use super::{Passage, Then, lines};
use crate::gemm::driver::unpack_a;
use crate::gemm::offload::{
    DATA, Job, MOST_PARTS, SHARES, Task, Workers, is_worth, share, share_early, with_workers,
};
use crate::gemm::operator::Operator;
use crate::gemm::triangular::TOGETHER;
use crate::kernel::tile::{mr, reals};
use crate::matrix::MatMut;
use crate::scalar::Scalar;

/// Carries it out, if so much work is worth it, there are workers, and there is memory; otherwise
/// nothing is done, and the answer is `false`. What follows is taken if it was done, too.
#[must_use]
pub(super) fn run<T: Scalar>(
    passage: &Passage<'_, T>,
    b: MatMut<'_, T>,
    then: &mut Then<'_>,
) -> bool {
    let copied = b.nrows().saturating_mul(b.ncols()).saturating_mul(reals::<T>());
    is_worth(passage.work, copied)
        && with_workers(|workers| shared(workers, passage, b, then)).unwrap_or(false)
}

/// As many panels at a time as the workers' memory has room for.
fn shared<T: Scalar>(
    workers: &dyn Workers,
    passage: &Passage<'_, T>,
    b: MatMut<'_, T>,
    then: &mut Then<'_>,
) -> bool {
    let (mr, count, rows) = (mr::<T>(), workers.count(), b.nrows());
    let Passage { length, panel, .. } = *passage;
    let elements = workers.room().saturating_sub(DATA) / size_of::<T>();
    let fitting = elements.saturating_sub(length) / panel;
    // Two jobs, one after the other.
    let shares = if then.is_some() { 2 * SHARES } else { SHARES };
    let panels = b.ncols().div_ceil(mr).div_ceil(shares * (count + 1));
    let panels = panels.next_multiple_of(TOGETHER).min(fitting);
    if count == 0 || panels == 0 {
        return false;
    }
    let parts = (fitting / panels).min(MOST_PARTS);
    passage.with_packed(panels.max(passage.together), |operator, memory| {
        let mut pieces = Pieces {
            workers,
            passage,
            operator,
            x: b.t(),
            first: 0,
            rows: panels * mr,
            memory,
            copied: false,
        };
        while pieces.first < pieces.x.nrows() {
            let left = (pieces.x.nrows() - pieces.first).div_ceil(pieces.rows);
            let parts = parts.min(left);
            // The memory may be another one than before, if workers have died.
            pieces.copied = false;
            // SAFETY: so many pieces there are.
            unsafe {
                match then.take_if(|_| parts == left && pieces.first == 0) {
                    Some((columns, then)) => {
                        let early = columns.div_ceil(pieces.rows);
                        let hidden = columns.pow(2) * rows / (passage.work / parts);
                        share_early(workers, (early, parts), &mut pieces, hidden, then);
                    }
                    None => share(workers, parts, &mut pieces),
                }
            }
            pieces.first += parts * pieces.rows;
        }
    })
}

/// Pieces of X, the operator, and room for the panels of a piece.
struct Pieces<'a, T> {
    workers: &'a dyn Workers,
    passage: &'a Passage<'a, T>,
    operator: Operator<T>,
    x: MatMut<'a, T>,
    /// The first row of the pieces that are shared at the moment, and rows of a piece.
    first: usize,
    rows: usize,
    memory: *mut T,
    /// Whether the workers have the operator.
    copied: bool,
}

impl<'a, T: Scalar> Pieces<'a, T> {
    /// The rows of a piece.
    ///
    /// # Safety
    /// It must exist, and not be used otherwise meanwhile.
    unsafe fn piece(&self, part: usize) -> MatMut<'a, T> {
        let first = self.first + part * self.rows;
        // SAFETY: the caller's.
        unsafe { lines(&self.x, first, self.rows.min(self.x.nrows() - first)) }
    }

    /// Where the panels of a piece are in the workers' memory, behind the operator.
    fn offset(&self, part: usize) -> usize {
        let Passage { length, panel, .. } = *self.passage;
        DATA + (length + part * self.rows / mr::<T>() * panel) * size_of::<T>()
    }

    /// How many panels a piece has, and their bytes.
    fn panels(&self, x: &MatMut<'_, T>) -> (usize, usize) {
        let panels = x.nrows().div_ceil(mr::<T>());
        (panels, panels * self.passage.panel * size_of::<T>())
    }
}

impl<T: Scalar> Job for Pieces<'_, T> {
    unsafe fn compute(&mut self, part: usize) {
        // SAFETY: the caller's, and a piece has room for some panels.
        unsafe { self.passage.through(self.operator, self.piece(part), self.memory) };
    }

    unsafe fn hand_out(&mut self, part: usize) -> Task {
        let (passage, offset) = (self.passage, self.offset(part));
        // SAFETY: the caller's; there is room for a piece here, and for all of them there.
        unsafe {
            if !self.copied {
                let bytes = passage.length * size_of::<T>();
                self.workers.copy_in(DATA, self.operator.place().cast(), bytes);
                self.copied = true;
            }
            let mut x = self.piece(part);
            let (panels, bytes) = self.panels(&x);
            passage.clear_unused(x.ncols(), panels, self.memory);
            passage.pack_scaled(&mut x, self.memory);
            self.workers.copy_in(offset, self.memory.cast(), bytes);
            Task::operator(&self.operator, panels, DATA, offset)
        }
    }

    unsafe fn fetch(&mut self, part: usize) {
        // SAFETY: the caller's; there is room for a piece.
        unsafe {
            let x = self.piece(part);
            self.workers.copy_out(self.memory.cast(), self.offset(part), self.panels(&x).1);
            unpack_a(self.memory, self.passage.panel, &x);
        }
    }
}
