//! How a job is shared with the workers.
//!
//! It is cut into parts. From one end the calling thread hands them to the workers as fast as they
//! take them; from the other end it does parts itself, without any copies. So a slow worker, or a
//! slow copy, makes it do more itself.

use super::Workers;
use super::queue::{Queue, SLOTS};
use super::task::Task;

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
    let mut queue = Queue::new(workers);
    let mut done = vec![false; parts];
    // The parts before `front` are with the workers, those from `back` on are done.
    let (mut front, mut back) = (0, parts);
    let enough = 2 * workers.count();
    // SAFETY: parts of the job; the workers' ones once they are done.
    unsafe {
        while front < back {
            if queue.waiting() < enough {
                let task = job.hand_out(front);
                queue.publish(task);
                front += 1;
            } else {
                back -= 1;
                job.compute(back);
                fetch_done(&queue, &mut done[..front], job);
            }
        }
        while let Some(part) = queue.claim() {
            job.compute(part);
            done[part] = true;
        }
        loop {
            let finished = queue.finished();
            if fetch_done(&queue, &mut done[..front], job) {
                return;
            }
            if !queue.wait(finished) {
                workers.failed();
                break;
            }
        }
        // What is here is as it was: results come over whole.
        (0..front).filter(|&part| !done[part]).for_each(|part| job.compute(part));
    }
}

/// Fetches the parts that workers have done, of those that were handed out; whether these are all.
///
/// # Safety
/// They must have been handed out in this order.
unsafe fn fetch_done(queue: &Queue<'_>, done: &mut [bool], job: &mut dyn Job) -> bool {
    let mut all = true;
    for (part, done) in done.iter_mut().enumerate().filter(|(_, done)| !**done) {
        *done = queue.is_done(part);
        if *done {
            // SAFETY: a worker has done it.
            unsafe { job.fetch(part) };
        }
        all &= *done;
    }
    all
}
