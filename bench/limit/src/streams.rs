//! Loops over memory that do nothing else: what the level-1 and level-2 routines are limited by.

use core::arch::wasm32::*;
use std::cell::RefCell;
use std::hint::black_box;

/// The vectors of one turn of a loop.
const UNROLLED: usize = 8;

type Block = [v128; UNROLLED];

/// Two arrays to run over.
#[derive(Default)]
struct Arrays {
    from: Vec<Block>,
    to: Vec<Block>,
}

thread_local! {
    static ARRAYS: RefCell<Arrays> = RefCell::default();
}

/// Makes both arrays at least as long as `bytes`.
#[unsafe(no_mangle)]
extern "C" fn stream_prepare(bytes: usize) {
    let zeros = || vec![[u64x2_splat(0); UNROLLED]; blocks(bytes)];
    // The old arrays go first, or both would have to fit.
    ARRAYS.take();
    ARRAYS.set(Arrays { from: zeros(), to: zeros() });
}

/// Runs over the arrays' first `bytes`, rounded up to a turn of the loops, `reps` times: 0
/// reads one, 1 reads and writes one, 2 copies one to the other, 3 adds one to the other. Returns
/// something of what was read.
#[unsafe(no_mangle)]
extern "C" fn stream_run(kind: u32, bytes: usize, reps: usize) -> f64 {
    ARRAYS.with_borrow_mut(|Arrays { from, to }| {
        let (from, to) = (&from[..blocks(bytes)], &mut to[..blocks(bytes)]);
        (0..reps)
            .map(|_| match kind {
                // Opaque, or the same array would be read only once.
                0 => read(black_box(from)),
                1 => update(to),
                2 => copy(from, to),
                _ => add(from, to),
            })
            .sum()
    })
}

fn blocks(bytes: usize) -> usize {
    bytes.div_ceil(size_of::<Block>())
}

fn read(from: &[Block]) -> f64 {
    let mut sums = [u64x2_splat(0); UNROLLED];
    for block in from {
        for (sum, &x) in sums.iter_mut().zip(block) {
            *sum = u64x2_add(*sum, x);
        }
    }
    lane(sums.into_iter().fold(u64x2_splat(0), |sum, x| u64x2_add(sum, x)))
}

fn update(to: &mut [Block]) -> f64 {
    for block in &mut *to {
        for x in block {
            *x = u64x2_add(*x, u64x2_splat(1));
        }
    }
    first(to)
}

fn copy(from: &[Block], to: &mut [Block]) -> f64 {
    for (to, from) in to.iter_mut().zip(from) {
        for (y, &x) in to.iter_mut().zip(from) {
            // An addition, so that this is not turned into a call of memory.copy.
            *y = u64x2_add(x, u64x2_splat(1));
        }
    }
    first(to)
}

fn add(from: &[Block], to: &mut [Block]) -> f64 {
    for (to, from) in to.iter_mut().zip(from) {
        for (y, &x) in to.iter_mut().zip(from) {
            *y = u64x2_add(*y, x);
        }
    }
    first(to)
}

fn first(blocks: &[Block]) -> f64 {
    blocks.first().map_or(0.0, |block| lane(block[0]))
}

fn lane(x: v128) -> f64 {
    u64x2_extract_lane::<0>(x) as f64
}
