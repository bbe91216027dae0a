//! [`Lanes`] for every target without a file of its own, through the `wide` crate.

use super::Lanes;

/// 8 sums leave registers for operands and products on every target with 16 of them.
pub const COLUMNS: usize = 4;

macro_rules! lanes {
    ($name:ident, $wide:ty, $elem:ty, $count:literal, $swap:expr, $zip_low:expr, $zip_high:expr, $pairs:expr) => {
        /// A 128-bit vector.
        #[derive(Clone, Copy)]
        pub struct $name($wide);

        impl Lanes for $name {
            type Elem = $elem;
            const COUNT: usize = $count;

            #[inline(always)]
            fn splat(x: $elem) -> Self {
                Self(<$wide>::splat(x))
            }
            #[inline(always)]
            fn splat_pair(x: $elem, y: $elem) -> Self {
                Self(<$wide>::new(core::array::from_fn(|i| if i % 2 == 0 { x } else { y })))
            }
            #[inline(always)]
            unsafe fn load(ptr: *const $elem) -> Self {
                // SAFETY: the caller promises `COUNT` readable elements.
                Self(<$wide>::new(unsafe { ptr.cast::<[$elem; $count]>().read_unaligned() }))
            }
            #[inline(always)]
            unsafe fn load_splat(ptr: *const $elem) -> Self {
                // SAFETY: the caller promises a readable element.
                Self::splat(unsafe { *ptr })
            }
            #[inline(always)]
            unsafe fn store(self, ptr: *mut $elem) {
                // SAFETY: the caller promises `COUNT` writable elements.
                unsafe { ptr.cast::<[$elem; $count]>().write_unaligned(self.0.to_array()) }
            }
            #[inline(always)]
            fn add(self, b: Self) -> Self {
                Self(self.0 + b.0)
            }
            #[inline(always)]
            fn mul(self, b: Self) -> Self {
                Self(self.0 * b.0)
            }
            #[inline(always)]
            fn div(self, b: Self) -> Self {
                Self(self.0 / b.0)
            }
            #[inline(always)]
            fn mul_add(self, a: Self, b: Self) -> Self {
                // Where there is no such instruction, `wide` would call a library function.
                if cfg!(any(target_feature = "fma", target_arch = "aarch64")) {
                    Self(self.0.mul_add(a.0, b.0))
                } else {
                    Self(self.0 * a.0 + b.0)
                }
            }
            #[inline(always)]
            fn swap_pairs(self) -> Self {
                Self(<$wide>::new($swap(self.0.to_array())))
            }
            #[inline(always)]
            fn zip_low(self, b: Self) -> Self {
                Self(<$wide>::new($zip_low(self.0.to_array(), b.0.to_array())))
            }
            #[inline(always)]
            fn zip_high(self, b: Self) -> Self {
                Self(<$wide>::new($zip_high(self.0.to_array(), b.0.to_array())))
            }
            #[inline(always)]
            fn sum_pairs(self) -> ($elem, $elem) {
                $pairs(self.0.to_array())
            }
            #[inline(always)]
            unsafe fn load_first(ptr: *const $elem, n: usize) -> Self {
                // SAFETY: the caller promises `n` readable elements.
                let lane = |i| if i < n { unsafe { *ptr.wrapping_add(i) } } else { 0.0 };
                Self(<$wide>::new(core::array::from_fn(lane)))
            }
            #[inline(always)]
            unsafe fn store_first(self, ptr: *mut $elem, n: usize) {
                for (i, x) in self.0.to_array().into_iter().enumerate().take(n) {
                    // SAFETY: the caller promises `n` writable elements.
                    unsafe { *ptr.wrapping_add(i) = x };
                }
            }
            #[inline(always)]
            fn signs() -> Self {
                Self(<$wide>::splat(-0.0))
            }
            #[inline(always)]
            fn without(self, bits: Self) -> Self {
                Self(!bits.0 & self.0)
            }
            #[inline(always)]
            fn greater(self, b: Self) -> Self {
                Self(b.0.simd_gt(self.0).select(b.0, self.0))
            }
            #[inline(always)]
            fn lesser(self, b: Self) -> Self {
                Self(b.0.simd_lt(self.0).select(b.0, self.0))
            }
            #[inline(always)]
            fn equal(self, b: Self) -> u32 {
                self.0.simd_eq(b.0).to_bitmask() as u32
            }
            #[inline(always)]
            fn add_pairs(self, b: Self) -> Self {
                let (a, b) = (self.0.to_array(), b.0.to_array());
                let lane = |i| if i < a.len() { a[i] } else { b[i - a.len()] };
                Self(<$wide>::new(core::array::from_fn(|i| lane(2 * i) + lane(2 * i + 1))))
            }
        }
    };
}

lanes!(
    F32,
    wide::f32x4,
    f32,
    4,
    |[a, b, c, d]: [f32; 4]| [b, a, d, c],
    |a: [f32; 4], b: [f32; 4]| [a[0], b[0], a[1], b[1]],
    |a: [f32; 4], b: [f32; 4]| [a[2], b[2], a[3], b[3]],
    |[a, b, c, d]: [f32; 4]| (a + c, b + d)
);
lanes!(
    F64,
    wide::f64x2,
    f64,
    2,
    |[a, b]: [f64; 2]| [b, a],
    |a: [f64; 2], b: [f64; 2]| [a[0], b[0]],
    |a: [f64; 2], b: [f64; 2]| [a[1], b[1]],
    |[a, b]: [f64; 2]| (a, b)
);
