//! The same with the help of workers: some panels of X at a time go there and come back.

use super::{Action, Triangle, clear_unused, lines, pack_scaled, through_tiles, with_packed};
use crate::gemm::driver::unpack_a;
use crate::gemm::offload::{
    DATA, Job, MOST_PARTS, SHARES, Task, Workers, is_worth, share, with_workers,
};
use crate::gemm::triangular::{self, TOGETHER, lengths};
use crate::kernel::tile::{mr, reals};
use crate::matrix::MatMut;
use crate::scalar::Scalar;

/// Carries it out, if so much work is worth it, there are workers, and there is memory; otherwise
/// nothing is done, and the answer is `false`.
#[must_use]
pub(super) fn run<T: Scalar>(
    work: usize,
    action: Action,
    alpha: T,
    tri: Triangle<'_, T>,
    b: MatMut<'_, T>,
) -> bool {
    let copied = b.nrows().saturating_mul(b.ncols()).saturating_mul(reals::<T>());
    is_worth(work, copied)
        && with_workers(|workers| shared(workers, action, alpha, tri, b)).unwrap_or(false)
}

/// As many panels at a time as the workers' memory has room for.
fn shared<T: Scalar>(
    workers: &dyn Workers,
    action: Action,
    alpha: T,
    tri: Triangle<'_, T>,
    b: MatMut<'_, T>,
) -> bool {
    let (mr, count) = (mr::<T>(), workers.count());
    let (triangle, panel) = lengths::<T>(tri.a.nrows());
    let elements = workers.room().saturating_sub(DATA) / size_of::<T>();
    let fitting = elements.saturating_sub(triangle) / panel;
    let panels = b.ncols().div_ceil(mr).div_ceil(SHARES * (count + 1));
    let panels = panels.next_multiple_of(TOGETHER).min(fitting);
    if count == 0 || panels == 0 {
        return false;
    }
    let parts = (fitting / panels).min(MOST_PARTS);
    with_packed(action, tri, panels.max(TOGETHER), |u, memory| {
        let mut pieces = Pieces {
            workers,
            alpha,
            u,
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
            unsafe { share(workers, parts, &mut pieces) };
            pieces.first += parts * pieces.rows;
        }
    })
}

/// Pieces of X, the triangle, and room for the panels of a piece.
struct Pieces<'a, T> {
    workers: &'a dyn Workers,
    alpha: T,
    u: triangular::Triangle<T>,
    x: MatMut<'a, T>,
    /// The first row of the pieces that are shared at the moment, and rows of a piece.
    first: usize,
    rows: usize,
    memory: *mut T,
    /// Whether the workers have the triangle.
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

    /// Where the panels of a piece are in the workers' memory, behind the triangle.
    fn offset(&self, part: usize) -> usize {
        let (triangle, panel) = lengths::<T>(self.u.order);
        DATA + (triangle + part * self.rows / mr::<T>() * panel) * size_of::<T>()
    }

    /// How many panels a piece has, and their bytes.
    fn panels(&self, x: &MatMut<'_, T>) -> (usize, usize) {
        let panels = x.nrows().div_ceil(mr::<T>());
        (panels, panels * lengths::<T>(self.u.order).1 * size_of::<T>())
    }
}

impl<T: Scalar> Job for Pieces<'_, T> {
    unsafe fn compute(&mut self, part: usize) {
        // SAFETY: the caller's, and a piece has room for some panels.
        unsafe { through_tiles(self.alpha, self.u, self.piece(part), self.memory) };
    }

    unsafe fn hand_out(&mut self, part: usize) -> Task {
        let (triangle, offset) = (lengths::<T>(self.u.order).0, self.offset(part));
        // SAFETY: the caller's; there is room for a piece here, and for all of them there.
        unsafe {
            if !self.copied {
                self.workers.copy_in(DATA, self.u.u.cast(), triangle * size_of::<T>());
                self.copied = true;
            }
            let mut x = self.piece(part);
            let (panels, bytes) = self.panels(&x);
            clear_unused::<T>(self.u.order, panels, self.memory);
            pack_scaled(self.alpha, &mut x, self.memory);
            self.workers.copy_in(offset, self.memory.cast(), bytes);
            Task::triangle(&self.u, panels, DATA, offset)
        }
    }

    unsafe fn fetch(&mut self, part: usize) {
        // SAFETY: the caller's; there is room for a piece.
        unsafe {
            let x = self.piece(part);
            self.workers.copy_out(self.memory.cast(), self.offset(part), self.panels(&x).1);
            unpack_a(self.memory, lengths::<T>(self.u.order).1, &x);
        }
    }
}
