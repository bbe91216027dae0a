//! What relaxed SIMD does differently; everything else is as in `simd128`.

use core::arch::wasm32::*;

pub(super) use core::arch::wasm32::{
    f32x4_relaxed_madd as madd_f32, f64x2_relaxed_madd as madd_f64,
};

/// Defines a function that takes the lanes of `b` where `b` compares so with `a`, of `a` elsewhere.
///
/// LLVM 22 makes `relaxed_max` and `relaxed_min` of `pmax` and `pmin` when it has them, which is
/// wrong for NaN. A selection with a mask of all ones or all zeros a lane is the same everywhere.
macro_rules! choose {
    ($name:ident, $select:ident, $compare:ident) => {
        #[inline(always)]
        pub(super) fn $name(a: v128, b: v128) -> v128 {
            $select(b, a, $compare(b, a))
        }
    };
}

choose!(greater_f32, i32x4_relaxed_laneselect, f32x4_gt);
choose!(lesser_f32, i32x4_relaxed_laneselect, f32x4_lt);
choose!(greater_f64, i64x2_relaxed_laneselect, f64x2_gt);
choose!(lesser_f64, i64x2_relaxed_laneselect, f64x2_lt);

/// 12 sums, two operands of A and one of B: all there is in 16 registers of which the engine keeps
/// one.
pub const COLUMNS: usize = 6;
