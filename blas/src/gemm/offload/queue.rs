//! The tasks that wait in the workers' memory: a ring, whose numbers are only ever counted up.

use super::Workers;
use super::task::Task;
use core::mem::offset_of;
use core::ptr;
use core::sync::atomic::{AtomicU32, Ordering};

/// The word that counts the tasks that can be taken.
pub const PUBLISHED: usize = 0;
/// The word that counts those that were taken; a cache line further, as all write to it.
pub const CLAIMED: usize = 16;
/// The word that counts those that workers have done.
pub const FINISHED: usize = 32;
/// The first of the words that are the host's.
const HOST: usize = 48;

/// Offset of the ring: after the words.
const RING: usize = 4 * (HOST + 16);
/// Tasks in the ring, a power of two since the numbers wrap around.
pub(super) const SLOTS: usize = 256;
/// Offset of what is for operands: after the ring.
pub const DATA: usize = RING + SLOTS * size_of::<Task>();

fn slot(number: u32) -> usize {
    RING + number as usize % SLOTS * size_of::<Task>()
}

/// What a worker does: takes a task and carries it out. `false` if there is none.
///
/// # Safety
/// `memory` must be that of a [`Workers`], aligned to 64 bytes, and this a worker.
pub unsafe fn step(memory: *mut u8) -> bool {
    // SAFETY: words of the memory, which all access so.
    let word = |offset: usize| unsafe { AtomicU32::from_ptr(memory.wrapping_add(offset).cast()) };
    let (published, claimed) = (word(4 * PUBLISHED), word(4 * CLAIMED));
    let number = loop {
        let next = claimed.load(Ordering::Acquire);
        if next == published.load(Ordering::Acquire) {
            return false;
        }
        let after = next.wrapping_add(1);
        if claimed.compare_exchange(next, after, Ordering::AcqRel, Ordering::Relaxed).is_ok() {
            break next;
        }
    };
    let place = memory.wrapping_add(slot(number));
    // SAFETY: a task that was published and not done: nobody else writes there. What it refers to
    // was there before.
    unsafe { place.cast::<Task>().read().compute(memory) };
    let done = word(slot(number) + offset_of!(Task, done));
    done.store(number.wrapping_add(1), Ordering::Release);
    word(4 * FINISHED).fetch_add(1, Ordering::Release);
    true
}

/// The calling thread's side: tasks of one round, which are numbered from 0 here.
pub(super) struct Queue<'a> {
    workers: &'a dyn Workers,
    /// The number of the first task in the workers' memory.
    first: u32,
    published: usize,
}

impl<'a> Queue<'a> {
    pub fn new(workers: &'a dyn Workers) -> Self {
        let first = workers.load(PUBLISHED);
        Queue { workers, first, published: 0 }
    }

    fn number(&self, task: usize) -> u32 {
        self.first.wrapping_add(task as u32)
    }

    /// Has a task carried out; there may be [`SLOTS`] of them.
    pub fn publish(&mut self, mut task: Task) {
        let number = self.number(self.published);
        task.done = number;
        // SAFETY: a whole task, and its place.
        unsafe {
            self.workers.copy_in(slot(number), ptr::from_ref(&task).cast(), size_of::<Task>());
        }
        self.published += 1;
        self.workers.store(PUBLISHED, self.number(self.published));
    }

    /// How many tasks nobody has taken.
    pub fn waiting(&self) -> usize {
        let claimed = self.workers.load(CLAIMED);
        self.number(self.published).wrapping_sub(claimed) as usize
    }

    /// Takes a task back that nobody has taken, if its number is below `end`.
    pub fn claim_before(&self, end: usize) -> Option<usize> {
        loop {
            let next = self.workers.load(CLAIMED);
            let task = next.wrapping_sub(self.first) as usize;
            // Beyond it is also what a memory holds that has been replaced meanwhile.
            if task >= end.min(self.published) {
                return None;
            }
            if self.workers.exchange(CLAIMED, next, next.wrapping_add(1)) {
                return Some(task);
            }
        }
    }

    /// How many tasks workers have done so far, of this and all other rounds: for [`Self::wait`].
    pub fn finished(&self) -> u32 {
        self.workers.load(FINISHED)
    }

    /// Whether a worker has done a task.
    pub fn is_done(&self, task: usize) -> bool {
        let number = self.number(task);
        self.workers.load((slot(number) + offset_of!(Task, done)) / 4) == number.wrapping_add(1)
    }

    /// Waits until there are more done; `false` if the workers seem to be dead.
    pub fn wait(&self, finished: u32) -> bool {
        self.workers.wait(FINISHED, finished)
    }
}

/// Has a worker do a task without work, and waits for it; `false` if there is none or it is dead.
pub fn round_trip(workers: &dyn Workers) -> bool {
    let mut queue = Queue::new(workers);
    let before = queue.finished();
    queue.publish(Task::default());
    while !queue.is_done(0) {
        if !queue.wait(before) {
            workers.failed();
            return false;
        }
    }
    true
}
