//! Angles as pairs of cosine and sine.

use crate::householder::lartgp;
use wasmblas::Real;

/// A cosine and a sine.
pub(super) type Pair<R> = (R, R);

/// The cosine and sine of an angle.
pub(super) fn pair<R: Real>(angle: R) -> Pair<R> {
    let angle = angle.to_f64();
    (R::from_f64(libm::cos(angle)), R::from_f64(libm::sin(angle)))
}

/// The angle of a cosine and a sine.
pub(super) fn angle<R: Real>((c, s): Pair<R>) -> R {
    R::from_f64(libm::atan2(s.to_f64(), c.to_f64()))
}

/// The direction of `(x, y)`, and its length; for no length that of the first axis.
pub(super) fn direction<R: Real>(x: R, y: R) -> (Pair<R>, R) {
    let (c, s, length) = lartgp(x, y);
    ((c, s), length)
}

/// Whether a cosine or sine may as well be zero.
pub(super) fn negligible<R: Real>(x: R) -> bool {
    Real::abs(x) <= R::from_f64(5.0) * R::EPSILON
}

/// The angles of a matrix in bidiagonal-block form. Its leading parts of order q are
///
/// ```text
/// [ B11 B12 ]   [ C −S ]
/// [ B21 B22 ] = [ S  C ] Φ
/// ```
///
/// with `C = diag(cos θ)`, `S = diag(sin θ)`, and Φ a product of rotations: that by φᵢ turns column
/// `i + 1` of the left half and column `i` of the right one. So B11 and B21 are upper bidiagonal,
/// B12 and B22 lower bidiagonal.
#[derive(Debug)]
pub(super) struct Angles<'a, R> {
    /// Cosines of θ.
    pub c: &'a mut [R],
    /// Sines of θ.
    pub s: &'a mut [R],
    /// Cosines of φ, one less.
    pub phi_c: &'a mut [R],
    /// Sines of φ.
    pub phi_s: &'a mut [R],
}

impl<'a, R: Real> Angles<'a, R> {
    /// Angles of order `q` in memory of [`Angles::LEN`] times q, and what is left of that.
    pub fn new(q: usize, memory: &'a mut [R]) -> (Self, &'a mut [R]) {
        let less = q.saturating_sub(1);
        let (c, rest) = memory.split_at_mut(q);
        let (s, rest) = rest.split_at_mut(q);
        let (phi_c, rest) = rest.split_at_mut(less);
        let (phi_s, rest) = rest.split_at_mut(less);
        (Angles { c, s, phi_c, phi_s }, rest)
    }

    /// Numbers for each order.
    pub const LEN: usize = 4;

    pub fn len(&self) -> usize {
        self.c.len()
    }

    /// θ of place `i`.
    #[inline]
    pub fn theta(&self, i: usize) -> Pair<R> {
        (self.c[i], self.s[i])
    }

    #[inline]
    pub fn set_theta(&mut self, i: usize, (c, s): Pair<R>) {
        (self.c[i], self.s[i]) = (c, s);
    }

    /// φ of place `i`, which is zero beyond the last.
    #[inline]
    pub fn phi(&self, i: usize) -> Pair<R> {
        if i < self.phi_c.len() { (self.phi_c[i], self.phi_s[i]) } else { (R::ONE, R::ZERO) }
    }

    /// φ of the place before `i`, which is zero before the first.
    #[inline]
    pub fn phi_before(&self, i: usize) -> Pair<R> {
        if i > 0 { self.phi(i - 1) } else { (R::ONE, R::ZERO) }
    }

    #[inline]
    pub fn set_phi(&mut self, i: usize, (c, s): Pair<R>) {
        (self.phi_c[i], self.phi_s[i]) = (c, s);
    }

    /// Sets θ of place `i`, and φ if there is one.
    pub fn note(&mut self, i: usize, theta: Pair<R>, phi: Pair<R>) {
        self.set_theta(i, theta);
        if i < self.phi_c.len() {
            self.set_phi(i, phi);
        }
    }

    /// The angles of some adjacent places.
    pub fn part(&mut self, first: usize, len: usize) -> Angles<'_, R> {
        let phi = first..first + len - 1;
        Angles {
            c: &mut self.c[first..first + len],
            s: &mut self.s[first..first + len],
            phi_c: &mut self.phi_c[phi.clone()],
            phi_s: &mut self.phi_s[phi],
        }
    }

    pub fn are_finite(&self) -> bool {
        let mut all = self.c.iter().chain(&*self.s).chain(&*self.phi_c).chain(&*self.phi_s);
        all.all(|x| Real::abs(*x) <= R::MAX)
    }

    /// Stores θ and φ as angles.
    pub fn store(&self, theta: &mut [R], phi: &mut [R]) {
        for (i, theta) in theta.iter_mut().enumerate() {
            *theta = angle(self.theta(i));
        }
        for (i, phi) in phi.iter_mut().enumerate() {
            *phi = angle(self.phi(i));
        }
    }
}
