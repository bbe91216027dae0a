//! [`Lanes`] for WebAssembly SIMD.

use super::Lanes;
use core::arch::wasm32::*;

#[cfg(target_feature = "relaxed-simd")]
use super::relaxed::{greater_f32, greater_f64, lesser_f32, lesser_f64, madd_f32, madd_f64};
#[cfg(not(target_feature = "relaxed-simd"))]
use core::arch::wasm32::{
    f32x4_pmax as greater_f32, f32x4_pmin as lesser_f32, f64x2_pmax as greater_f64,
    f64x2_pmin as lesser_f64,
};

/// 8 sums: a product needs a register of its own before it is added, and 12 sums spill (measured in
/// V8 on x86-64: 83 % of the multiply-add limit with 4 columns, 52 % with 6).
#[cfg(not(target_feature = "relaxed-simd"))]
pub const COLUMNS: usize = 4;

/// `a * b + c`, rounded twice.
#[cfg(not(target_feature = "relaxed-simd"))]
#[inline(always)]
fn madd_f64(a: v128, b: v128, c: v128) -> v128 {
    f64x2_add(f64x2_mul(a, b), c)
}

/// `a * b + c`, rounded twice.
#[cfg(not(target_feature = "relaxed-simd"))]
#[inline(always)]
fn madd_f32(a: v128, b: v128, c: v128) -> v128 {
    f32x4_add(f32x4_mul(a, b), c)
}

/// The first `n < 4` lanes from memory, the others zero.
///
/// # Safety
/// `n` elements at `ptr` must be readable.
#[inline(always)]
unsafe fn first_f32(ptr: *const f32, n: usize) -> v128 {
    // SAFETY: the caller's; the loads take any alignment.
    unsafe {
        match n {
            0 => f32x4_splat(0.0),
            1 => v128_load32_zero(ptr.cast()),
            2 => v128_load64_zero(ptr.cast()),
            _ => v128_load32_lane::<2>(v128_load64_zero(ptr.cast()), ptr.add(2).cast()),
        }
    }
}

/// The first `n < 2` lanes from memory, the others zero.
///
/// # Safety
/// `n` elements at `ptr` must be readable.
#[inline(always)]
unsafe fn first_f64(ptr: *const f64, n: usize) -> v128 {
    if n == 0 {
        return f64x2_splat(0.0);
    }
    // SAFETY: the caller's; the load takes any alignment.
    unsafe { v128_load64_zero(ptr.cast()) }
}

/// The first `n < 4` lanes to memory.
///
/// # Safety
/// `n` elements at `ptr` must be writable.
#[inline(always)]
unsafe fn store_first_f32(v: v128, ptr: *mut f32, n: usize) {
    // SAFETY: the caller's; the stores take any alignment.
    unsafe {
        match n {
            0 => {}
            1 => v128_store32_lane::<0>(v, ptr.cast()),
            2 => v128_store64_lane::<0>(v, ptr.cast()),
            _ => {
                v128_store64_lane::<0>(v, ptr.cast());
                v128_store32_lane::<2>(v, ptr.add(2).cast());
            }
        }
    }
}

/// The first `n < 2` lanes to memory.
///
/// # Safety
/// `n` elements at `ptr` must be writable.
#[inline(always)]
unsafe fn store_first_f64(v: v128, ptr: *mut f64, n: usize) {
    if n > 0 {
        // SAFETY: the caller's; the store takes any alignment.
        unsafe { v128_store64_lane::<0>(v, ptr.cast()) }
    }
}

macro_rules! lanes {
    (
        $name:ident, $elem:ty, $count:literal, $splat:ident, $load_splat:ident, $add:ident,
        $mul:ident, $div:ident, $madd:ident, $greater:ident, $lesser:ident, $eq:ident, $bitmask:ident,
        $even:expr, $odd:expr, $pair:expr, $swap:expr, $zip_low:expr, $zip_high:expr,
        $sum_pairs:expr, $load_first:expr, $store_first:expr
    ) => {
        /// A 128-bit vector.
        #[derive(Clone, Copy)]
        pub struct $name(v128);

        impl Lanes for $name {
            type Elem = $elem;
            const COUNT: usize = $count;

            #[inline(always)]
            fn splat(x: $elem) -> Self {
                Self($splat(x))
            }
            #[inline(always)]
            fn splat_pair(x: $elem, y: $elem) -> Self {
                Self($pair(x, y))
            }
            #[inline(always)]
            unsafe fn load(ptr: *const $elem) -> Self {
                // SAFETY: the caller promises `COUNT` readable elements; v128_load takes any
                // alignment.
                Self(unsafe { v128_load(ptr.cast()) })
            }
            #[inline(always)]
            unsafe fn load_splat(ptr: *const $elem) -> Self {
                // SAFETY: the caller promises a readable element.
                Self(unsafe { $load_splat(ptr.cast()) })
            }
            #[inline(always)]
            unsafe fn store(self, ptr: *mut $elem) {
                // SAFETY: the caller promises `COUNT` writable elements; v128_store takes any
                // alignment.
                unsafe { v128_store(ptr.cast(), self.0) }
            }
            #[inline(always)]
            fn add(self, b: Self) -> Self {
                Self($add(self.0, b.0))
            }
            #[inline(always)]
            fn mul(self, b: Self) -> Self {
                Self($mul(self.0, b.0))
            }
            #[inline(always)]
            fn div(self, b: Self) -> Self {
                Self($div(self.0, b.0))
            }
            #[inline(always)]
            fn mul_add(self, a: Self, b: Self) -> Self {
                Self($madd(self.0, a.0, b.0))
            }
            #[inline(always)]
            fn swap_pairs(self) -> Self {
                Self($swap(self.0))
            }
            #[inline(always)]
            fn zip_low(self, b: Self) -> Self {
                Self($zip_low(self.0, b.0))
            }
            #[inline(always)]
            fn zip_high(self, b: Self) -> Self {
                Self($zip_high(self.0, b.0))
            }
            #[inline(always)]
            fn sum_pairs(self) -> ($elem, $elem) {
                $sum_pairs(self.0)
            }
            #[inline(always)]
            unsafe fn load_first(ptr: *const $elem, n: usize) -> Self {
                // SAFETY: the caller promises `n` readable elements.
                Self(unsafe { $load_first(ptr, n) })
            }
            #[inline(always)]
            unsafe fn store_first(self, ptr: *mut $elem, n: usize) {
                // SAFETY: the caller promises `n` writable elements.
                unsafe { $store_first(self.0, ptr, n) }
            }
            #[inline(always)]
            fn signs() -> Self {
                static SIGNS: [$elem; $count] = [-0.0; $count];
                // SAFETY: as many bytes as a vector has, in any alignment.
                Self(unsafe { v128_load(core::hint::black_box(SIGNS.as_ptr()).cast()) })
            }
            #[inline(always)]
            fn without(self, bits: Self) -> Self {
                Self(v128_andnot(self.0, bits.0))
            }
            #[inline(always)]
            fn greater(self, b: Self) -> Self {
                Self($greater(self.0, b.0))
            }
            #[inline(always)]
            fn lesser(self, b: Self) -> Self {
                Self($lesser(self.0, b.0))
            }
            #[inline(always)]
            fn equal(self, b: Self) -> u32 {
                u32::from($bitmask($eq(self.0, b.0)))
            }
            #[inline(always)]
            fn add_pairs(self, b: Self) -> Self {
                Self($add($even(self.0, b.0), $odd(self.0, b.0)))
            }
        }
    };
}

lanes!(
    F32,
    f32,
    4,
    f32x4_splat,
    v128_load32_splat,
    f32x4_add,
    f32x4_mul,
    f32x4_div,
    madd_f32,
    greater_f32,
    lesser_f32,
    f32x4_eq,
    i32x4_bitmask,
    |a, b| i32x4_shuffle::<0, 2, 4, 6>(a, b),
    |a, b| i32x4_shuffle::<1, 3, 5, 7>(a, b),
    |x, y| f32x4(x, y, x, y),
    |v| i32x4_shuffle::<1, 0, 3, 2>(v, v),
    |a, b| i32x4_shuffle::<0, 4, 1, 5>(a, b),
    |a, b| i32x4_shuffle::<2, 6, 3, 7>(a, b),
    |v| (
        f32x4_extract_lane::<0>(v) + f32x4_extract_lane::<2>(v),
        f32x4_extract_lane::<1>(v) + f32x4_extract_lane::<3>(v)
    ),
    first_f32,
    store_first_f32
);
lanes!(
    F64,
    f64,
    2,
    f64x2_splat,
    v128_load64_splat,
    f64x2_add,
    f64x2_mul,
    f64x2_div,
    madd_f64,
    greater_f64,
    lesser_f64,
    f64x2_eq,
    i64x2_bitmask,
    |a, b| i64x2_shuffle::<0, 2>(a, b),
    |a, b| i64x2_shuffle::<1, 3>(a, b),
    f64x2,
    |v| i64x2_shuffle::<1, 0>(v, v),
    |a, b| i64x2_shuffle::<0, 2>(a, b),
    |a, b| i64x2_shuffle::<1, 3>(a, b),
    |v| (f64x2_extract_lane::<0>(v), f64x2_extract_lane::<1>(v)),
    first_f64,
    store_first_f64
);
