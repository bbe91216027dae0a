//! How a job is shared with the workers.
//!
//! It is cut into parts. From one end the calling thread hands them to the workers as fast as they
//! take them; from the other end it does parts itself, without any copies. So a slow worker, or a
//! slow copy, makes it do more itself.

use super::Workers;
use super::queue::{Queue, SLOTS};
use super::task::Task;
use core::ops::Range;

/// The most parts that a job may have.
pub(crate) const MOST_PARTS: usize = SLOTS;

/// Work in parts that do not depend on each other.
pub(crate) trait Job {
    /// Does a part here.
    ///
    /// # Safety
    /// The part must exist, and not be done.
    unsafe fn compute(&mut self, part: usize);

    /// Copies to the workers what they need for a part, and says what they have to do.
    ///
    /// # Safety
    /// As [`Self::compute`]. What is here stays as it was, until [`Self::fetch`].
    unsafe fn hand_out(&mut self, part: usize) -> Task;

    /// Copies the result of a part here.
    ///
    /// # Safety
    /// A worker must have done it.
    unsafe fn fetch(&mut self, part: usize);
}

/// Has all parts done, each once.
///
/// # Safety
/// There must be so many parts, and at most [`MOST_PARTS`].
pub(crate) unsafe fn share(workers: &dyn Workers, parts: usize, job: &mut dyn Job) {
    let mut sharing = Sharing::new(workers, job);
    // SAFETY: the caller's.
    unsafe {
        sharing.begin(0..parts);
        sharing.finish();
    }
}

/// Has all parts done, each once, the first `early` ones before the others; as soon as they are, it
/// calls `then`, which takes as long as `hidden` parts, while workers do some of the others.
///
/// # Safety
/// As for [`share`], and `early` is at most `parts`.
pub(crate) unsafe fn share_early(
    workers: &dyn Workers,
    (early, parts): (usize, usize),
    job: &mut dyn Job,
    hidden: usize,
    then: &mut dyn FnMut(),
) {
    let (count, later) = (workers.count(), parts - early);
    let mut sharing = Sharing::new(workers, job);
    // Afterwards the others should be as good as done.
    let theirs = ((later + hidden) * count).div_ceil(count + 1).min(later);
    // SAFETY: the caller's.
    unsafe {
        sharing.begin(0..early);
        for part in early..early + theirs {
            sharing.hand_out(part);
        }
        sharing.finish_before(early);
        then();
        sharing.begin(early + theirs..parts);
        sharing.finish();
    }
}

/// A job, and how far it is.
struct Sharing<'a> {
    workers: &'a dyn Workers,
    queue: Queue<'a>,
    job: &'a mut dyn Job,
    /// The part that each of the queue's tasks is, and whether it is done.
    tasks: Vec<(usize, bool)>,
    /// Whether the workers did not answer.
    alone: bool,
}

impl<'a> Sharing<'a> {
    fn new(workers: &'a dyn Workers, job: &'a mut dyn Job) -> Self {
        let (queue, tasks) = (Queue::new(workers), Vec::new());
        Sharing { workers, queue, job, tasks, alone: false }
    }

    /// Hands a part out, if there is anybody.
    ///
    /// # Safety
    /// It must exist, and not have been handed out or done.
    unsafe fn hand_out(&mut self, part: usize) {
        // SAFETY: the caller's.
        unsafe {
            if self.alone {
                return self.job.compute(part);
            }
            let task = self.job.hand_out(part);
            self.queue.publish(task);
        }
        self.tasks.push((part, false));
    }

    /// Has some parts done or handed out.
    ///
    /// # Safety
    /// As for [`Self::hand_out`].
    unsafe fn begin(&mut self, parts: Range<usize>) {
        let Range { start: mut front, end: mut back } = parts;
        let enough = 2 * self.workers.count();
        while front < back {
            // SAFETY: the caller's.
            unsafe {
                if !self.alone && self.queue.waiting() < enough {
                    self.hand_out(front);
                    front += 1;
                } else {
                    back -= 1;
                    self.job.compute(back);
                    self.fetch_done(MOST_PARTS);
                }
            }
        }
    }

    /// Does what nobody has begun, and waits for the others to be done, as far as these are parts
    /// before number `end`, which were handed out before all others.
    ///
    /// # Safety
    /// The parts must exist.
    unsafe fn finish_before(&mut self, end: usize) {
        let tasks = self.tasks.iter().take_while(|(part, _)| *part < end).count();
        // SAFETY: parts that were handed out; the workers' ones once they are done.
        unsafe {
            while !self.alone
                && let Some(task) = self.queue.claim_before(tasks)
            {
                let (part, done) = &mut self.tasks[task];
                *done = true;
                self.job.compute(*part);
            }
            while !self.alone {
                let finished = self.queue.finished();
                if self.fetch_done(tasks) {
                    return;
                }
                if !self.queue.wait(finished) {
                    self.workers.failed();
                    self.alone = true;
                }
            }
            // What is here is as it was: results come over whole.
            for (part, done) in &mut self.tasks {
                if !*done {
                    *done = true;
                    self.job.compute(*part);
                }
            }
        }
    }

    /// [`Self::finish_before`] the end of all.
    ///
    /// # Safety
    /// As there.
    unsafe fn finish(&mut self) {
        // SAFETY: the caller's.
        unsafe { self.finish_before(usize::MAX) }
    }

    /// Fetches what workers have done, of the first so many tasks; whether these are all.
    ///
    /// # Safety
    /// The parts must exist.
    unsafe fn fetch_done(&mut self, tasks: usize) -> bool {
        let mut all = true;
        for (number, (part, done)) in self.tasks.iter_mut().enumerate().take(tasks) {
            if !*done && !self.alone {
                *done = self.queue.is_done(number);
                if *done {
                    // SAFETY: a worker has done it.
                    unsafe { self.job.fetch(*part) };
                }
                all &= *done;
            }
        }
        all
    }
}
