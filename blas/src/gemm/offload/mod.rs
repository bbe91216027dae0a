//! Large products with the help of workers that cannot see this memory.
//!
//! A WebAssembly instance whose memory is not shared cannot have threads. What it can have is
//! workers that share a memory of their own: operands are packed here, as they would be anyhow, the
//! panels are copied there, blocks of C are computed on both sides, and the workers' blocks are
//! copied back. Solves by a triangle and products with one go the same way, with panels of the right
//! sides. A block is computed from the same panels in the same order wherever that happens, so that
//! the result is the one of [`Sequential`](crate::Sequential).
//!
//! What is between the memories, and who runs the workers, is behind [`Workers`].

mod queue;
mod round;
mod share;
mod task;

use super::blocking::Blocking;
use super::{Early, Problem};
use crate::kernel::tile;
use crate::scalar::Scalar;
use core::cell::Cell;
use round::{Chunk, Round};

pub use queue::{CLAIMED, DATA, FINISHED, PUBLISHED, round_trip, step};
pub(crate) use share::{Job, MOST_PARTS, share, share_early};
pub(crate) use task::Task;

/// The work in multiply-adds of reals from which on workers are asked: below, copies and waking
/// take what two threads could gain.
const GRAIN: usize = 160 * 160 * 160;

/// Multiply-adds for each number that is copied, of reals, from which on a copy is worth it: thin
/// products gain nothing at half of it, and 1.2 to 1.5 from a third more on.
const THICK: usize = 24;

/// Parts of a job for each thread, so that all are done at about the same time.
pub(crate) const SHARES: usize = 6;

/// Workers with a memory of their own, of which a part from offset 0 to `room` is for the exchange.
/// Its words are 32 bits wide and numbered from the beginning.
///
/// All workers call [`step`] again and again, and tell those who wait on the word [`FINISHED`] when
/// it has done something; where there is nothing to do they wait for the word [`PUBLISHED`] to
/// change.
pub trait Workers {
    /// How many there are at the moment.
    fn count(&self) -> usize;

    /// Bytes of the memory.
    fn room(&self) -> usize;

    /// Copies to the memory.
    ///
    /// # Safety
    /// `bytes` must be readable at `from`; `to + bytes` is at most `room`.
    unsafe fn copy_in(&self, to: usize, from: *const u8, bytes: usize);

    /// Copies from the memory.
    ///
    /// # Safety
    /// `bytes` must be writable at `to`; `from + bytes` is at most `room`.
    unsafe fn copy_out(&self, to: *mut u8, from: usize, bytes: usize);

    /// The value of a word.
    fn load(&self, word: usize) -> u32;

    /// Writes a word and wakes one of those who wait on it.
    fn store(&self, word: usize, value: u32);

    /// Writes a word if it still has its `old` value, and says whether it had.
    fn exchange(&self, word: usize, old: u32, new: u32) -> bool;

    /// Waits as long as a word has a value; `false` if that has taken so long that the workers must
    /// be dead.
    fn wait(&self, word: usize, value: u32) -> bool;

    /// Is told that [`Self::wait`] was in vain: a worker may still write to the memory at any time,
    /// which is not to be used again.
    fn failed(&self);
}

thread_local! {
    static WORKERS: Cell<Option<Box<dyn Workers>>> = const { Cell::new(None) };
}

/// Gives this thread workers for its large products, or none, and returns those it had.
pub fn set_workers(workers: Option<Box<dyn Workers>>) -> Option<Box<dyn Workers>> {
    WORKERS.replace(workers)
}

/// Calls `work` with this thread's workers, unless there are none.
pub fn with_workers<R>(work: impl FnOnce(&dyn Workers) -> R) -> Option<R> {
    let workers = WORKERS.take()?;
    let result = work(&*workers);
    WORKERS.set(Some(workers));
    Some(result)
}

/// Carries out the problem with workers' help if it is large enough and there are any, and what can
/// be begun early; otherwise nothing is done, and the answer is `false`.
#[must_use]
pub(super) fn run<T: Scalar>(problem: &Problem<'_, T>, early: &mut Option<Early<'_>>) -> bool {
    let (m, n, k) = problem.shape();
    let r = tile::reals::<T>();
    let product = |x: usize, y: usize| x.saturating_mul(y).saturating_mul(r);
    let result = if problem.beta == T::ZERO { product(m, n) / 2 } else { product(m, n) };
    let copied = product(m, k).saturating_add(product(k, n)).saturating_add(result);
    is_worth(product(m, n).saturating_mul(k * r), copied)
        && with_workers(|workers| chunks(problem, workers, early)).unwrap_or(false)
}

/// Whether workers are to be asked for so much work, in multiply-adds of reals, for which so many
/// reals are packed and copied, or copied there and back.
pub(crate) fn is_worth(work: usize, copied: usize) -> bool {
    work >= GRAIN && work / THICK >= copied
}

/// One chunk after the other, of as many as the workers' memory needs; `false` if there is no
/// memory here, or there are no workers.
fn chunks<T: Scalar>(
    problem: &Problem<'_, T>,
    workers: &dyn Workers,
    early: &mut Option<Early<'_>>,
) -> bool {
    if workers.count() == 0 {
        return false;
    }
    let (m, n, k) = problem.shape();
    let Blocking { mc, kc, .. } = Blocking::new::<T>(m, n, k);
    let columns = early.as_ref().map_or(0, |early| early.cols);
    let Some(chunk) = Chunk::fitting::<T>((m, n, k), (mc, kc), workers, columns) else {
        return false;
    };
    let Some(mut round) = Round::new(problem, workers, chunk) else { return false };
    let whole = (chunk.m, chunk.n, chunk.k) == (m, n, k);
    let mut early = early.take_if(|_| whole);
    for j in (0..n).step_by(chunk.n) {
        for p in (0..k).step_by(chunk.k) {
            for i in (0..m).step_by(chunk.m) {
                // SAFETY: all three are within the problem.
                unsafe { round.run((i, j, p), early.take()) };
            }
        }
    }
    true
}
