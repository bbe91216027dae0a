//! The Euclidean norm.

use super::pieces::{Places, gathered};
use crate::kernel::reduce;
use crate::kernel::tile::reals;
use crate::matrix::VecRef;
use crate::scalar::{Real, Scalar};

/// Reals squared and added up before the sum is looked at: enough that looking costs nothing, few
/// enough that they are still in cache if they have to be added up again.
const BLOCK: usize = 4096;

/// `√(Σ |x_i|²)`, without overflow or underflow on the way; zero for an empty vector. The result
/// is infinite only if the norm is too large for the type or an element is infinite, and NaN if
/// and only if an element has a NaN.
///
/// After Blue (ACM TOMS 4, 1978) and Anderson (Algorithm 978, ACM TOMS 44, 2017), who add up
/// small, medium and large elements separately, the small and large ones scaled. Here whole
/// blocks are sorted rather than elements: the squares of a block are added up as they are; if
/// the sum shows that some were too large or all too small, the block is added up again, scaled.
/// In a block with a large sum, elements that are lost by scaling are negligible beside it. So
/// ordinary vectors are read once, with a multiplication and an addition for each part.
#[inline]
pub fn nrm2<T: Scalar>(x: VecRef<'_, T>) -> T::Real {
    if x.stride() == 1 {
        // SAFETY: the view holds that many adjacent elements, each of one or two adjacent reals.
        unsafe { adjacent(x.len() * reals::<T>(), x.as_ptr().cast()) }
    } else {
        // SAFETY: the elements of the view.
        unsafe { strided(x.len(), Places::of(&x)) }
    }
}

/// The norm of `n` reals.
///
/// # Safety
/// They must be readable.
#[inline]
unsafe fn adjacent<R: Real>(n: usize, x: *const R) -> R {
    let mut sums = Sums::default();
    for i in (0..n).step_by(BLOCK) {
        // SAFETY: some of the reals.
        unsafe { sums.add(BLOCK.min(n - i), x.add(i)) };
    }
    sums.norm()
}

/// The norm of `n` elements.
///
/// # Safety
/// They must be readable.
#[inline(never)]
unsafe fn strided<T: Scalar>(n: usize, x: Places<*const T>) -> T::Real {
    let mut sums = Sums::default();
    // SAFETY: the caller's; `len` adjacent elements, each of one or two adjacent reals, less than
    // a block.
    unsafe { gathered(n, x, |x, len| sums.add(len * reals::<T>(), x.cast())) };
    sums.norm()
}

/// Sums of squares by size: `medium` as it is, `small` divided by `DOWN²` and `large` multiplied
/// by it.
#[derive(Default)]
struct Sums<R> {
    small: R,
    medium: R,
    large: R,
}

impl<R: Real> Sums<R> {
    /// The scale, a power of two: the square of the smallest number above zero divided by it is
    /// a normal number, and the square of the largest multiplied by it far from overflow.
    fn down() -> R {
        R::MIN_POSITIVE.sqrt() * R::EPSILON
    }

    /// Adds the squares of `n` reals.
    ///
    /// # Safety
    /// They must be readable, and at most [`BLOCK`].
    #[inline(always)]
    unsafe fn add(&mut self, n: usize, x: *const R) {
        // Above `least`, what underflow took from `BLOCK` squares is below rounding errors; below
        // `most`, the sums of more blocks than memory has can be added up.
        let least = R::MIN_POSITIVE / R::EPSILON * R::from_f64(BLOCK as f64);
        let most = R::EPSILON / R::MIN_POSITIVE;
        // SAFETY: the caller's.
        let sum = unsafe { reduce::sum_squares(n, x) };
        if sum >= least && sum <= most {
            self.medium += sum;
        } else {
            // SAFETY: the caller's.
            unsafe { self.add_scaled(sum < least, n, x) };
        }
    }

    /// Adds the squares of `n` reals that are too small, or too large or NaN.
    ///
    /// # Safety
    /// They must be readable.
    #[cold]
    unsafe fn add_scaled(&mut self, small: bool, n: usize, x: *const R) {
        let (scale, sum) = if small {
            (R::ONE / Self::down(), &mut self.small)
        } else {
            (Self::down(), &mut self.large)
        };
        // SAFETY: the caller's.
        *sum += unsafe { reduce::sum_squares_scaled(n, scale, x) };
    }

    fn norm(self) -> R {
        let down = Self::down();
        if self.large != R::ZERO {
            (self.large + self.medium * down * down).sqrt() / down
        } else if self.medium != R::ZERO {
            (self.medium + self.small * down * down).sqrt()
        } else {
            self.small.sqrt() * down
        }
    }
}
