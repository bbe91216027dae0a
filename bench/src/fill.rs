//! The numbers matrices are filled with.

use crate::library::Element;

/// A linear congruential generator of numbers in [-0.5, 0.5).
///
/// The prebuilt OpenBLAS module and the harness (`js/problem.mjs`) have the same one with the
/// same seed, so that every library multiplies the same matrices.
pub struct Filler(u32);

impl Default for Filler {
    fn default() -> Self {
        Self(12345)
    }
}

impl Filler {
    /// The next `len` entries; of a complex one first the real part.
    pub fn fill<T: Element>(&mut self, len: usize) -> Vec<T> {
        (0..len).map(|_| T::from_parts(|| self.next())).collect()
    }

    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        f64::from(self.0 >> 8) / f64::from(1 << 24) - 0.5
    }
}
