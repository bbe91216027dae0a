//! For routines on top of this crate: parts of their work done at the same time, by the
//! [`Executor`](crate::Executor) that this crate's routines use.

use crate::executor::{divide, run};
use crate::matrix::MatMut;
use std::sync::{Mutex, PoisonError};

pub use crate::executor::part;
pub use crate::level3::{REFLECTORS, gemm_early, herk_early, reflect_early, reflects};

/// Whether there can be threads that share memory: an algorithm that is only better on several of
/// them is for such builds.
pub const SHARED: bool = cfg!(any(not(target_family = "wasm"), target_feature = "atomics"));

/// How many tasks to cut so much work into, in multiply-adds of reals; 1 if that is not worth it.
pub fn pieces(amount: usize) -> usize {
    divide(amount, |_, pieces| pieces).unwrap_or(1)
}

/// Calls `task` with each of about `count` items, the first of which are begun first, and returns
/// when all calls have returned: with an error if one of them did, and then perhaps without the items
/// that had not been begun.
///
/// More than one are done on several threads, if there are threads. What a task calls is carried out
/// by the thread that it is on.
///
/// # Errors
/// That of a task.
pub fn each<I: Send, E: Send>(
    count: usize,
    mut items: impl Iterator<Item = I> + Send,
    task: impl Fn(I) -> Result<(), E> + Sync,
) -> Result<(), E> {
    let outcome = Mutex::new(Ok(()));
    if count > 1 {
        divide(usize::MAX, |executor, _| {
            let shared = Mutex::new(&mut items);
            run(executor, count, |_| {
                let item = shared.lock().unwrap_or_else(PoisonError::into_inner).next();
                if let Some(Err(error)) = item.map(&task) {
                    *outcome.lock().unwrap_or_else(PoisonError::into_inner) = Err(error);
                }
            });
        });
    }
    outcome.into_inner().unwrap_or_else(PoisonError::into_inner)?;
    items.try_for_each(task)
}

/// The columns of a matrix in so many parts, each a multiple of `width` wide; the last one has what
/// remains, too. Some are empty if there are fewer columns than that.
pub fn columns<T: Send>(
    a: MatMut<'_, T>,
    width: usize,
    pieces: usize,
) -> impl Iterator<Item = MatMut<'_, T>> + Send {
    let (groups, all) = (a.ncols() / width, a.ncols());
    let at = move |piece| if piece == pieces { all } else { groups * piece / pieces * width };
    cut(a, (0..pieces).map(move |piece| at(piece + 1) - at(piece)))
}

/// The first columns of a matrix, as many as the first of `widths` says, then those after them, and
/// so on.
///
/// # Panics
/// If there are fewer columns than that, when the iterator arrives there.
pub fn cut<T: Send>(
    a: MatMut<'_, T>,
    widths: impl Iterator<Item = usize> + Send,
) -> impl Iterator<Item = MatMut<'_, T>> + Send {
    let mut rest = Some(a);
    widths.filter_map(move |width| {
        let (part, others) = rest.take()?.split_cols(width);
        rest = Some(others);
        Some(part)
    })
}
