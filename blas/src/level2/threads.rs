//! When a matrix and vectors are worth several threads.

use crate::executor::{self, Executor};
use crate::kernel::tile::reals;
use crate::scalar::Scalar;

/// What an entry of a matrix costs here, against a multiply-add of reals in a product of matrices:
/// it is used once, and comes from beyond the nearest cache.
const COST: usize = 8;

/// Entries that are never worth a division, whatever the executor says, as it takes time to ask.
const FEW: usize = 1024;

/// Has `work` divide the work on an `m` by `n` matrix into so many tasks, one for each thread since
/// memory is read ahead along the columns of a task, if that is worth it; says whether it was.
pub(super) fn divide<T: Scalar>(
    m: usize,
    n: usize,
    work: impl FnOnce(&dyn Executor, usize),
) -> bool {
    let entries = m.saturating_mul(n);
    let amount = entries.saturating_mul(COST * reals::<T>() * reals::<T>());
    entries >= FEW
        && executor::divide(amount, |executor, _| work(executor, executor.threads())).is_some()
}
