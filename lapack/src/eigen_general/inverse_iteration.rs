//! Inverse iteration for an eigenvector of a Hessenberg matrix.

use super::substitution::{guard, lift, most};
use crate::auxiliary::ladiv;
use wasmblas::{MatRef, Real, Scalar};

/// Where an eigenvector is put: of the type of the matrix, or the parts of complex numbers apart.
pub(super) trait Vector<E> {
    fn get(&self, i: usize) -> E;
    fn set(&mut self, i: usize, x: E);
}

/// An eigenvalue, and memory for the matrix from which it is subtracted.
pub(super) struct Shifted<'a, E: Scalar> {
    pub lambda: E,
    /// The upper triangle of the factor U, its columns one after the other.
    pub u: &'a mut [E],
    /// Sums of magnitudes of what is above the diagonal of U in each column.
    pub norms: &'a mut [E::Real],
    /// What a pivot of zero is replaced by: about a rounding of the matrix.
    pub tiny: E::Real,
}

impl<E: Scalar> Shifted<'_, E> {
    /// The factor U of `H − λ I`, rows exchanged where that makes pivots larger.
    fn factor<T: Scalar<Real = E::Real>>(&mut self, h: MatRef<'_, T>) {
        let (n, lambda) = (h.nrows(), self.lambda);
        let entry = |i: usize, j: usize| {
            let x: E = lift(h.get(i, j));
            if i == j { x - lambda } else { x }
        };
        for j in 0..n {
            self.u[start(j)] = entry(0, j);
        }
        for i in 0..n {
            let diagonal = start(i) + i;
            if i + 1 == n {
                self.lift_pivot(diagonal);
                break;
            }
            let (pivot, below) = (self.u[diagonal], entry(i + 1, i));
            let exchange = pivot.abs1() < below.abs1();
            if exchange {
                self.u[diagonal] = below;
            }
            self.lift_pivot(diagonal);
            let (numerator, pivot) = (if exchange { pivot } else { below }, self.u[diagonal]);
            let factor = if numerator == E::ZERO { E::ZERO } else { ladiv(numerator, pivot) };
            for j in i + 1..n {
                let at = start(j) + i;
                let (upper, lower) = (self.u[at], entry(i + 1, j));
                let (first, second) = if exchange { (lower, upper) } else { (upper, lower) };
                self.u[at] = first;
                self.u[at + 1] = second - factor * first;
            }
        }
        for j in 0..n {
            let above = &self.u[start(j)..start(j) + j];
            self.norms[j] = above.iter().fold(E::Real::ZERO, |sum, x| sum + x.abs1());
        }
    }

    fn lift_pivot(&mut self, at: usize) {
        if self.u[at] == E::ZERO {
            self.u[at] = E::from_real(self.tiny);
        }
    }

    /// Replaces x by the solution of `U y = s x`; returns s, which is at most one.
    fn solve(&self, n: usize, x: &mut impl Vector<E>) -> E::Real {
        let (one, mut scale) = (E::Real::ONE, E::Real::ONE);
        let mut size = (0..n).fold(E::Real::ZERO, |max, i| Real::max(max, x.get(i).abs1()));
        for j in (0..n).rev() {
            let pivot = self.u[start(j) + j];
            let (large, small) = (x.get(j).abs1(), pivot.abs1());
            let overflows = small < one && large > most::<E::Real>() * small;
            let by = if overflows { one / large } else { one };
            shrink(n, x, by, &mut size, &mut scale);
            x.set(j, ladiv(x.get(j), pivot));
            size = Real::max(size, x.get(j).abs1());
            shrink(n, x, guard(size, x.get(j).abs1(), self.norms[j]), &mut size, &mut scale);
            let times = x.get(j);
            size += times.abs1() * self.norms[j];
            for (i, u) in self.u[start(j)..start(j) + j].iter().enumerate() {
                x.set(i, x.get(i) - times * *u);
            }
        }
        scale
    }

    /// The eigenvector of upper Hessenberg H for an eigenvalue, from a vector that is `given` in x or
    /// from any, scaled so that its largest entry has `|re| + |im| = 1`. Whether it was found: if
    /// not, x is the last attempt.
    ///
    /// Only U of the factorisation is used: L would make another random vector of the first one. J.
    /// H. Wilkinson, *The Algebraic Eigenvalue Problem* (1965), section 9.55; I. C. F. Ipsen,
    /// *Computing an eigenvector with inverse iteration*, SIAM Review 39 (1997).
    pub fn find<T: Scalar<Real = E::Real>>(
        &mut self,
        h: MatRef<'_, T>,
        given: bool,
        x: &mut impl Vector<E>,
    ) -> bool {
        let n = h.nrows();
        self.factor(h);
        let real = |x: f64| E::Real::from_f64(x);
        let root = real(n as f64).sqrt();
        let enough = real(0.1) / root;
        if given {
            let squares = (0..n).fold(E::Real::ZERO, |sum, i| sum.hypot(x.get(i).modulus()));
            let least = Real::max(E::Real::ONE, self.tiny * root) * E::Real::MIN_POSITIVE
                / E::Real::EPSILON;
            multiply(n, x, self.tiny * root / Real::max(squares, least));
        } else {
            (0..n).for_each(|i| x.set(i, E::from_real(self.tiny)));
        }
        let mut found = false;
        for attempt in 0..n {
            let scale = self.solve(n, x);
            let size = (0..n).fold(E::Real::ZERO, |sum, i| sum + x.get(i).abs1());
            if size >= enough * scale {
                found = true;
                break;
            }
            // A vector that is orthogonal to the ones before.
            let rest = self.tiny / (root + E::Real::ONE);
            x.set(0, E::from_real(self.tiny));
            (1..n).for_each(|i| x.set(i, E::from_real(rest)));
            let at = n - 1 - attempt;
            x.set(at, x.get(at) - E::from_real(self.tiny * root));
        }
        let largest = (0..n).fold(E::Real::ZERO, |max, i| Real::max(max, x.get(i).abs1()));
        if largest > E::Real::ZERO && largest <= E::Real::MAX {
            multiply(n, x, E::Real::ONE / largest);
        }
        found
    }
}

/// Where column `j` of a packed upper triangle begins.
fn start(j: usize) -> usize {
    j * (j + 1) / 2
}

/// Multiplies the first `n` entries.
fn multiply<E: Scalar>(n: usize, x: &mut impl Vector<E>, by: E::Real) {
    (0..n).for_each(|i| x.set(i, x.get(i).scaled(by)));
}

/// Multiplies the first `n` entries, unless it is by one, and what goes with them.
fn shrink<E: Scalar>(
    n: usize,
    x: &mut impl Vector<E>,
    by: E::Real,
    size: &mut E::Real,
    scale: &mut E::Real,
) {
    if by != E::Real::ONE {
        multiply(n, x, by);
        (*size, *scale) = (*size * by, *scale * by);
    }
}
