//! The multiply-add limit of an engine on a machine, as a wasm module.
//!
//! The limit is the best rate of several loops that do nothing but multiply and add ([`loops`]):
//! some keep everything in registers, with enough independent sums to hide the latency, and some
//! multiply two small panels out of the first-level cache, as the inner loop of a matrix product
//! does. Which is fastest depends on the processor.
//!
//! Every operand is 1, which the compiler cannot know, so that each lane of each sum counts the
//! multiply-adds done: the caller compares the total with what he asked for, and no part of the
//! work can have been optimised away.
//!
//! Routines that do few operations with a number are limited by the memory or the caches instead:
//! [`streams`].
#![cfg(all(target_arch = "wasm32", target_feature = "simd128"))]

mod lanes;
mod loops;
mod streams;

use lanes::{F32, F64};
use loops::{Loop, loops};

/// Multiply-adds of each sum in one step.
const ROUNDS: usize = 256;

/// Steps after which the sums start again from zero, so that they stay exact in an `f32`.
const BLOCK: usize = 1 << 14;

fn find(double: bool, index: usize) -> Option<Loop> {
    if double { loops::<F64>(index) } else { loops::<F32>(index) }
}

/// Whether multiply-adds are fused.
#[unsafe(no_mangle)]
extern "C" fn limit_is_relaxed() -> bool {
    cfg!(target_feature = "relaxed-simd")
}

/// The multiply-adds of one step of a loop; 0 if there is no such loop.
#[unsafe(no_mangle)]
extern "C" fn limit_madds(double: bool, index: usize) -> usize {
    find(double, index).map_or(0, |l| l.sums * ROUNDS)
}

/// Runs a loop and returns its total; with `one` = 1 this is the number of multiply-adds done.
/// NaN if there is no such loop.
#[unsafe(no_mangle)]
extern "C" fn limit_run(double: bool, index: usize, steps: usize, one: f64) -> f64 {
    let Some(found) = find(double, index) else { return f64::NAN };
    (0..steps).step_by(BLOCK).map(|done| (found.run)(BLOCK.min(steps - done), one)).sum()
}
