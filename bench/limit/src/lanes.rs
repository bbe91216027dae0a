//! Vectors of two doubles or four singles.

use core::arch::wasm32::*;

pub trait Lanes: Copy {
    const COUNT: usize;
    type Elem: Copy;

    fn elem(x: f64) -> Self::Elem;
    fn splat(x: Self::Elem) -> Self;
    /// `self * a + b`, fused in a relaxed build.
    fn madd(self, a: Self, b: Self) -> Self;
    fn sum(self) -> f64;
}

#[derive(Clone, Copy)]
pub struct F32(v128);

#[derive(Clone, Copy)]
pub struct F64(v128);

impl Lanes for F32 {
    const COUNT: usize = 4;
    type Elem = f32;

    #[inline(always)]
    fn elem(x: f64) -> f32 {
        x as f32
    }
    #[inline(always)]
    fn splat(x: f32) -> Self {
        Self(f32x4_splat(x))
    }
    #[cfg(target_feature = "relaxed-simd")]
    #[inline(always)]
    fn madd(self, a: Self, b: Self) -> Self {
        Self(f32x4_relaxed_madd(self.0, a.0, b.0))
    }
    #[cfg(not(target_feature = "relaxed-simd"))]
    #[inline(always)]
    fn madd(self, a: Self, b: Self) -> Self {
        Self(f32x4_add(f32x4_mul(self.0, a.0), b.0))
    }
    #[inline(always)]
    fn sum(self) -> f64 {
        let x = self.0;
        [
            f32x4_extract_lane::<0>(x),
            f32x4_extract_lane::<1>(x),
            f32x4_extract_lane::<2>(x),
            f32x4_extract_lane::<3>(x),
        ]
        .map(f64::from)
        .iter()
        .sum()
    }
}

impl Lanes for F64 {
    const COUNT: usize = 2;
    type Elem = f64;

    #[inline(always)]
    fn elem(x: f64) -> f64 {
        x
    }
    #[inline(always)]
    fn splat(x: f64) -> Self {
        Self(f64x2_splat(x))
    }
    #[cfg(target_feature = "relaxed-simd")]
    #[inline(always)]
    fn madd(self, a: Self, b: Self) -> Self {
        Self(f64x2_relaxed_madd(self.0, a.0, b.0))
    }
    #[cfg(not(target_feature = "relaxed-simd"))]
    #[inline(always)]
    fn madd(self, a: Self, b: Self) -> Self {
        Self(f64x2_add(f64x2_mul(self.0, a.0), b.0))
    }
    #[inline(always)]
    fn sum(self) -> f64 {
        f64x2_extract_lane::<0>(self.0) + f64x2_extract_lane::<1>(self.0)
    }
}
