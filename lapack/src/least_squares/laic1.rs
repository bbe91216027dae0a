//! Incremental condition estimation.

use wasmblas::{Real, Scalar};

/// Which singular value is estimated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Extreme {
    /// The largest.
    Largest,
    /// The smallest.
    Smallest,
}

/// An estimate of a singular value and how its vector goes on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SingularEstimate<T: Scalar> {
    /// The singular value.
    pub value: T::Real,
    /// By which the vector so far is multiplied.
    pub s: T,
    /// The entry that is appended to it.
    pub c: T,
}

/// One step of incremental condition estimation (Bischof, SIAM J. Matrix Anal. Appl. 11, 1990).
///
/// If the unit vector x makes `|xᴴ R| = sest` with a triangular matrix R, then `(s x; c)` is the
/// unit vector of its kind for which `|(s x; c)ᴴ [R w; 0 γ]|` is an extreme; `alpha` is `xᴴ w`.
///
/// That norm squared is the quadratic form of `[sest² + |α|², α γ̄; ᾱ γ, |γ|²]`, an extreme its
/// eigenvalue. Everything is scaled by the largest of the three numbers; the larger eigenvalue and
/// its vector come without cancellation, the smaller eigenvalue from the determinant `sest² |γ|²`,
/// and its vector is orthogonal to the other.
pub fn laic1<T: Scalar>(
    extreme: Extreme,
    sest: T::Real,
    alpha: T,
    gamma: T,
) -> SingularEstimate<T> {
    let (zero, one) = (T::Real::ZERO, T::Real::ONE);
    let two = one + one;
    let size = Real::max(Real::max(sest, alpha.modulus()), gamma.modulus());
    if size == zero {
        let (s, c) = match extreme {
            Extreme::Largest => (T::ZERO, T::ONE),
            Extreme::Smallest => (T::ONE, T::ZERO),
        };
        return SingularEstimate { value: zero, s, c };
    }
    let part = |z: T| T::from_parts(z.re() / size, z.im() / size);
    let (sest, alpha, gamma) = (sest / size, part(alpha), part(gamma));
    let (a, g) = (alpha.modulus(), gamma.modulus());
    // The quadratic form is [p b; b̄ q].
    let (p, q, b) = (sest * sest + a * a, g * g, alpha * gamma.conj());
    let root = (p - q).hypot(two * (a * g));
    let largest = ((p + q + root) / two).sqrt();
    let (s, c) = if p >= q {
        (T::from_real((p - q + root) / two), b.conj())
    } else {
        (b, T::from_real((q - p + root) / two))
    };
    let length = s.modulus().hypot(c.modulus());
    let (s, c) = (
        T::from_parts(s.re() / length, s.im() / length),
        T::from_parts(c.re() / length, c.im() / length),
    );
    match extreme {
        Extreme::Largest => SingularEstimate { value: largest * size, s, c },
        Extreme::Smallest => {
            SingularEstimate { value: sest / largest * g * size, s: -c.conj(), c: s.conj() }
        }
    }
}
