//! The loops, one of which will be the fastest on a given machine.

use crate::ROUNDS;
use crate::lanes::Lanes;

/// A loop: how many scalar sums it keeps, and a function of the steps and the number 1.
pub struct Loop {
    pub sums: usize,
    pub run: fn(usize, f64) -> f64,
}

/// The loop of that index, if there are so many.
pub fn loops<V: Lanes>(index: usize) -> Option<Loop> {
    let found = match index {
        0 => registers::<V, 8>(),
        1 => registers::<V, 10>(),
        2 => registers::<V, 12>(),
        3 => registers::<V, 13>(),
        4 => panels::<V, 2, 4>(),
        5 => panels::<V, 2, 5>(),
        6 => panels::<V, 2, 6>(),
        7 => panels::<V, 3, 3>(),
        8 => panels::<V, 4, 2>(),
        _ => return None,
    };
    Some(found)
}

fn registers<V: Lanes, const CHAINS: usize>() -> Loop {
    Loop { sums: CHAINS * V::COUNT, run: run_registers::<V, CHAINS> }
}

fn panels<V: Lanes, const ROWS: usize, const COLS: usize>() -> Loop {
    Loop { sums: ROWS * COLS * V::COUNT, run: run_panels::<V, ROWS, COLS> }
}

/// Independent chains of multiply-adds.
fn run_registers<V: Lanes, const CHAINS: usize>(steps: usize, one: f64) -> f64 {
    let one = V::splat(V::elem(one));
    let mut sums = [V::splat(V::elem(0.0)); CHAINS];
    for _ in 0..steps * ROUNDS {
        for sum in &mut sums {
            *sum = chain(*sum, one);
        }
    }
    total(&sums)
}

/// `sum + 1`: fused, the sum has to be the addend, which the processor's instruction overwrites;
/// otherwise it has to be a factor, or the product would be computed once outside the loop.
#[inline(always)]
fn chain<V: Lanes>(sum: V, one: V) -> V {
    if cfg!(target_feature = "relaxed-simd") { one.madd(one, sum) } else { sum.madd(one, one) }
}

/// `ROUNDS` outer products of a column of vectors and a row of scalars, over and over.
fn run_panels<V: Lanes, const ROWS: usize, const COLS: usize>(steps: usize, one: f64) -> f64 {
    let one = V::elem(one);
    let columns = vec![[V::splat(one); ROWS]; ROUNDS];
    let rows = vec![[one; COLS]; ROUNDS];
    let mut sums = [[V::splat(V::elem(0.0)); ROWS]; COLS];
    for _ in 0..steps {
        for (column, row) in columns.iter().zip(&rows) {
            for (sums, &factor) in sums.iter_mut().zip(row) {
                let factor = V::splat(factor);
                for (sum, &entry) in sums.iter_mut().zip(column) {
                    *sum = entry.madd(factor, *sum);
                }
            }
        }
    }
    total(sums.as_flattened())
}

fn total<V: Lanes>(sums: &[V]) -> f64 {
    sums.iter().map(|s| s.sum()).sum()
}
