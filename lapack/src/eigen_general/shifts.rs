//! Pairs of shifts.

use super::eigenvalues::{ComplexOf, Eigenvalues};
use super::lahqr::finite;
use wasmblas::{MatRef, Real, Scalar};

/// Two shifts; with a real type conjugate, or both real.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair<T: Scalar> {
    pub first: ComplexOf<T>,
    pub second: ComplexOf<T>,
}

impl<T: Scalar> Pair<T> {
    /// A pair that shifts nothing.
    pub fn zero() -> Self {
        let zero = ComplexOf::<T>::ZERO;
        Pair { first: zero, second: zero }
    }

    /// Whether both shifts are numbers, and not infinite.
    pub fn is_finite(&self) -> bool {
        finite(self.first.abs1()) && finite(self.second.abs1())
    }

    /// A multiple of the first column of `(H − s₁)(H − s₂)`, which has three entries, for the
    /// Hessenberg block of order three that begins at `m`.
    #[inline]
    pub fn first_column(&self, h: MatRef<'_, T>, m: usize) -> [T; 3] {
        let zero = T::Real::ZERO;
        let (s1, s2) = (self.first, self.second);
        let (one, two) = (T::from_parts(s1.re(), s1.im()), T::from_parts(s2.re(), s2.im()));
        // What a real type has no room for.
        let (im1, im2) = if T::IS_COMPLEX { (zero, zero) } else { (s1.im(), s2.im()) };
        let (corner, next, below) = (h.get(m, m), h.get(m + 1, m + 1), h.get(m + 1, m));
        let size = (corner - two).abs1() + Real::abs(im2) + below.abs1();
        if size == zero {
            return [T::ZERO; 3];
        }
        // Quotients: the reciprocal of a very small number overflows.
        let below = over(below, size);
        let v = [
            below * h.get(m, m + 1) + (corner - one) * over(corner - two, size)
                - T::from_real(im1 * (im2 / size)),
            below * (corner + next - one - two),
            below * h.get(m + 2, m + 1),
        ];
        let size = v[0].abs1() + v[1].abs1() + v[2].abs1();
        if size == zero { v } else { v.map(|v| over(v, size)) }
    }
}

/// A number divided by a real one.
#[inline]
fn over<T: Scalar>(x: T, by: T::Real) -> T {
    T::from_parts(x.re() / by, x.im() / by)
}

/// Makes pairs of eigenvalues, of which those of a conjugate pair are adjacent, from the last one
/// on, as many as there is room for. Real ones of a real type are paired with each other; one that
/// is left over is not used, unless it is the only one. Returns the number of pairs.
pub(super) fn pair_up<T: Scalar>(w: &Eigenvalues<'_, T>, pairs: &mut [Pair<T>]) -> usize {
    let (mut count, mut single) = (0, None);
    let mut i = w.w.len();
    while i > 0 && count < pairs.len() {
        i -= 1;
        let second = w.get(i);
        if !T::IS_COMPLEX && second.im() != T::Real::ZERO && i > 0 {
            i -= 1;
            pairs[count] = Pair { first: w.get(i), second };
            count += 1;
        } else if let Some(first) = single.take() {
            pairs[count] = Pair { first, second };
            count += 1;
        } else {
            single = Some(second);
        }
    }
    match single {
        Some(only) if count == 0 && !pairs.is_empty() => {
            pairs[0] = Pair { first: only, second: only };
            1
        }
        _ => count,
    }
}
