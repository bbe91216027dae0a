//! The fused multiply-add of relaxed SIMD; everything else is as in `simd128`.

pub(super) use core::arch::wasm32::{
    f32x4_relaxed_madd as madd_f32, f64x2_relaxed_madd as madd_f64,
};
