//! The floor everything stands on: SIMD lanes, and the register tile written over them.
//!
//! One trait, [`Lanes`], is all an instruction set has to provide; the algorithms above are
//! written once over it. How to add an instruction set says this folder's `README.md`.
//!
//! | module | instruction set |
//! |---|---|
//! | `simd128` | WebAssembly SIMD, multiply then add: the same bits on every machine |
//! | `relaxed` | the fused multiply-add of relaxed SIMD, for `simd128`'s types |
//! | `portable` | everything else, through the `wide` crate |

use crate::scalar::Real;

pub(crate) mod divide;
pub(crate) mod extreme;
pub(crate) mod map;
pub(crate) mod panel;
pub(crate) mod poles;
#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
mod portable;
pub(crate) mod reduce;
pub(crate) mod reflections;
#[cfg(all(target_arch = "wasm32", target_feature = "relaxed-simd"))]
mod relaxed;
pub(crate) mod rotations;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod simd128;
pub(crate) mod tile;
pub(crate) mod transpose;
pub(crate) mod triangular;
pub(crate) mod vector;

/// The vectors of the instruction set compiled for, and the columns of reals of its register tile.
pub(crate) mod active {
    #[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
    pub use super::portable::{COLUMNS, F32, F64};
    #[cfg(all(target_arch = "wasm32", target_feature = "relaxed-simd"))]
    pub use super::relaxed::COLUMNS;
    #[cfg(all(
        target_arch = "wasm32",
        target_feature = "simd128",
        not(target_feature = "relaxed-simd")
    ))]
    pub use super::simd128::COLUMNS;
    #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
    pub use super::simd128::{F32, F64};
}

/// The name of the instruction set compiled for: `"portable"`, `"simd128"` or `"relaxed"`.
pub const fn name() -> &'static str {
    if cfg!(all(target_arch = "wasm32", target_feature = "relaxed-simd")) {
        "relaxed"
    } else if cfg!(all(target_arch = "wasm32", target_feature = "simd128")) {
        "simd128"
    } else {
        "portable"
    }
}

/// A SIMD vector of reals.
///
/// Complex numbers travel as adjacent pairs (re, im) of lanes, so [`COUNT`](Lanes::COUNT) is even.
pub trait Lanes: Copy + 'static {
    /// The type of a lane.
    type Elem: Real;
    /// The number of lanes.
    const COUNT: usize;

    /// All lanes `x`.
    fn splat(x: Self::Elem) -> Self;
    /// Pairs `(x, y), (x, y), …`.
    fn splat_pair(x: Self::Elem, y: Self::Elem) -> Self;
    /// Lanes from memory, in any alignment.
    ///
    /// # Safety
    /// `COUNT` elements at `ptr` must be readable.
    unsafe fn load(ptr: *const Self::Elem) -> Self;
    /// All lanes from one place.
    ///
    /// # Safety
    /// The element at `ptr` must be readable.
    unsafe fn load_splat(ptr: *const Self::Elem) -> Self;
    /// Lanes to memory, in any alignment.
    ///
    /// # Safety
    /// `COUNT` elements at `ptr` must be writable.
    unsafe fn store(self, ptr: *mut Self::Elem);
    /// `self + b`.
    fn add(self, b: Self) -> Self;
    /// `self * b`.
    fn mul(self, b: Self) -> Self;
    /// `self / b`.
    fn div(self, b: Self) -> Self;
    /// `self * a + b`, rounded once or twice as the instruction set does it fastest.
    fn mul_add(self, a: Self, b: Self) -> Self;
    /// Exchanges the two lanes of every pair.
    fn swap_pairs(self) -> Self;
    /// The lower halves of `self` and `b`, lane by lane in turn.
    fn zip_low(self, b: Self) -> Self;
    /// The upper halves of `self` and `b`, lane by lane in turn.
    fn zip_high(self, b: Self) -> Self;
    /// The lanes as a pair of sums: of the even lanes and of the odd ones.
    fn sum_pairs(self) -> (Self::Elem, Self::Elem);
    /// The first `n` lanes from memory, the others zero.
    ///
    /// # Safety
    /// `n < COUNT` elements at `ptr` must be readable.
    unsafe fn load_first(ptr: *const Self::Elem, n: usize) -> Self;
    /// The first `n` lanes to memory.
    ///
    /// # Safety
    /// `n < COUNT` elements at `ptr` must be writable.
    unsafe fn store_first(self, ptr: *mut Self::Elem, n: usize);
    /// The sign bit of every lane, as a value the compiler does not know. Engines are slow at
    /// taking absolute values (V8 by a factor of two) and fast at clearing bits they are given.
    fn signs() -> Self;
    /// `self` without the bits of `bits`: `|self|` without those of [`signs`](Lanes::signs).
    fn without(self, bits: Self) -> Self;
    /// The lanes of `b` where `b > self`, of `self` elsewhere: a NaN in `b` is passed over.
    fn greater(self, b: Self) -> Self;
    /// The lanes of `b` where `b < self`, of `self` elsewhere: a NaN in `b` is passed over.
    fn lesser(self, b: Self) -> Self;
    /// A bit for each lane that is equal to that of `b`, the lowest for the first.
    fn equal(self, b: Self) -> u32;
    /// The sums of the pairs of lanes of `self`, then of `b`.
    fn add_pairs(self, b: Self) -> Self;

    /// All lanes zero.
    #[inline(always)]
    fn zero() -> Self {
        Self::splat(<Self::Elem as crate::scalar::Scalar>::ZERO)
    }
    /// The sum of all lanes.
    #[inline(always)]
    fn sum(self) -> Self::Elem {
        let (even, odd) = self.sum_pairs();
        even + odd
    }
}
