//! Who carries out large problems: the thread that calls, or several.
//!
//! A routine for which it is worth while cuts its work into tasks that may be done in any order and
//! at the same time. How it cuts does not change in what order a sum is formed, so that results do
//! not depend on the number of threads.

#[cfg(feature = "rayon")]
mod pool;

use core::cell::Cell;
use core::ptr;

#[cfg(feature = "rayon")]
pub use pool::{Rayon, num_threads, set_num_threads};

/// The work that is divided when nothing else is said: in products of order 160 two threads gain
/// half of what they could, and in those of order 128 nothing.
const GRAIN: usize = 160 * 160 * 160;

/// Tasks for each thread, so that all are done at about the same time.
const SHARES: usize = 4;

/// Carries out tasks.
pub trait Executor: Sync {
    /// How many tasks are done at the same time.
    fn threads(&self) -> usize;

    /// How much work, in multiply-adds of reals, is worth waking the threads for.
    fn grain(&self) -> usize {
        GRAIN
    }

    /// Calls `task(i)` for each `i < tasks` once, in any order and on any threads, and returns when
    /// all have returned.
    fn run(&self, tasks: usize, task: &(dyn Fn(usize) + Sync));
}

/// All on the thread that calls.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sequential;

impl Executor for Sequential {
    fn threads(&self) -> usize {
        1
    }

    fn run(&self, tasks: usize, task: &(dyn Fn(usize) + Sync)) {
        (0..tasks).for_each(task);
    }
}

thread_local! {
    /// The executor of the calls that this thread makes, if it is not the default.
    static CHOSEN: Cell<Option<*const dyn Executor>> = const { Cell::new(None) };
}

/// Calls `work`; what it calls on this thread is carried out by `executor`.
///
/// Without it, that is a pool of [`num_threads`](set_num_threads) threads with feature `rayon`, and
/// [`Sequential`] otherwise.
pub fn with_executor<R>(executor: &dyn Executor, work: impl FnOnce() -> R) -> R {
    /// Puts back what was there, also if `work` panics.
    struct Before(Option<*const dyn Executor>);
    impl Drop for Before {
        fn drop(&mut self) {
            CHOSEN.set(self.0);
        }
    }
    // SAFETY: only the lifetime changes. `current` uses it on this thread while `work` runs, and
    // `executor` outlives that; then it is taken away again.
    let chosen: *const (dyn Executor + 'static) =
        unsafe { core::mem::transmute(ptr::from_ref(executor)) };
    let _before = Before(CHOSEN.replace(Some(chosen)));
    work()
}

/// Calls `work` with this thread's executor and the number of tasks to cut so much work into, in
/// multiply-adds of reals; `None` if that is not worth it.
pub fn divide<R>(amount: usize, work: impl FnOnce(&dyn Executor, usize) -> R) -> Option<R> {
    match CHOSEN.get() {
        Some(executor) => {
            // SAFETY: it is there as long as the call of `with_executor` that we are in.
            let executor = unsafe { &*executor };
            divide_on(executor, amount, work)
        }
        // Finding the pool takes longer than many a small problem.
        None if amount < GRAIN => None,
        None => with_default(|pool| divide_on(pool?, amount, work)),
    }
}

fn divide_on<R>(
    executor: &dyn Executor,
    amount: usize,
    work: impl FnOnce(&dyn Executor, usize) -> R,
) -> Option<R> {
    let threads = executor.threads();
    let worth_it = threads > 1 && amount >= executor.grain();
    worth_it.then(|| work(executor, SHARES.saturating_mul(threads)))
}

#[cfg(feature = "rayon")]
fn with_default<R>(work: impl FnOnce(Option<&dyn Executor>) -> R) -> R {
    pool::with_default(|pool| work(pool.map(|pool| pool as &dyn Executor)))
}

#[cfg(not(feature = "rayon"))]
fn with_default<R>(work: impl FnOnce(Option<&dyn Executor>) -> R) -> R {
    work(None)
}

/// What all tasks of a run share.
pub(crate) struct Shared<T>(T);

impl<T> Shared<T> {
    /// # Safety
    /// The tasks must not use it in ways that conflict: what one writes no other may read or write.
    pub unsafe fn new(shared: T) -> Self {
        Shared(shared)
    }

    pub fn get(&self) -> &T {
        &self.0
    }
}

// SAFETY: promised to `new`.
unsafe impl<T> Sync for Shared<T> {}

/// Part number `piece` of `pieces` of `lines` that come in groups of `width`: the first line, and
/// how many there are.
pub fn part(lines: usize, width: usize, pieces: usize, piece: usize) -> (usize, usize) {
    let groups = lines.div_ceil(width);
    let at = |piece: usize| (groups * piece / pieces * width).min(lines);
    (at(piece), at(piece + 1) - at(piece))
}

/// Has tasks carried out; what they call is carried out by the thread that they are on.
pub(crate) fn run(executor: &dyn Executor, tasks: usize, task: impl Fn(usize) + Sync) {
    executor.run(tasks, &|i| with_executor(&Sequential, || task(i)));
}
