//! Back-substitution in a few rows of an upper quasi-triangular matrix with a shift, kept from
//! overflowing.

use crate::auxiliary::ladiv;
use crate::schur::laln2;
use wasmblas::{Real, Scalar};

/// The largest that entries of a solution may become: sums of a few do not overflow.
pub(super) fn most<R: Real>() -> R {
    R::MAX * R::from_f64(0.00390625)
}

/// The number, at most one, by which a vector with entries up to `size` has to be multiplied so
/// that `times · norm`, multiplied as well, can be added without exceeding [`most`].
#[inline]
pub(super) fn guard<R: Real>(size: R, times: R, norm: R) -> R {
    let half = most::<R>() * R::from_f64(0.5);
    let room = if norm > R::ONE { half / norm } else { half };
    if size <= half && times <= room {
        return R::ONE;
    }
    let shrink = |x: R, room: R| if x > room { room / x } else { R::ONE };
    Real::min(shrink(size, half), shrink(times, room)) * R::from_f64(0.5)
}

/// A diagonal block of an upper quasi-triangular matrix, with what there is to know about its
/// columns.
pub(super) struct Rows<'a, T: Scalar> {
    /// The block, by columns.
    pub block: &'a [T],
    /// Its order.
    pub order: usize,
    /// Sums of magnitudes of what is above the diagonal in each column, to the top of the matrix.
    pub norms: &'a [T::Real],
    /// What the difference of two eigenvalues is replaced by if it is smaller.
    pub least: T::Real,
}

/// A part of a solution: of the type of the matrix, or complex where that is real.
pub(super) struct Part<'a, E: Scalar> {
    /// The entries in the rows of a block.
    pub x: &'a mut [E],
    /// A bound of all entries of the solution.
    pub size: E::Real,
    /// What the solution has been multiplied by; its other rows still have to be.
    pub scale: E::Real,
}

impl<E: Scalar> Part<'_, E> {
    /// Multiplies by a number not larger than one.
    fn shrink(&mut self, by: E::Real) {
        if by != E::Real::ONE {
            self.x.iter_mut().for_each(|x| *x = x.scaled(by));
            self.size *= by;
            self.scale *= by;
        }
    }
}

impl<T: Scalar> Rows<'_, T> {
    /// Solves `(S − λ) x = b` for the block S, given b in the first `unknown` places of `x`, and
    /// the entries of the solution in those after them.
    pub fn solve<E: Scalar<Real = T::Real>>(
        &self,
        part: &mut Part<'_, E>,
        unknown: usize,
        lambda: E,
    ) {
        for j in (unknown..part.x.len()).rev() {
            self.subtract(part, j, unknown);
        }
        let mut j = unknown;
        while j > 0 {
            j -= 1;
            if j > 0 && !T::IS_COMPLEX && self.entry(j, j - 1) != T::ZERO {
                j -= 1;
                self.divide_two(part, j, lambda);
                self.subtract(part, j + 1, j);
            } else {
                self.divide(part, j, lambda);
            }
            self.subtract(part, j, j);
        }
    }

    #[inline]
    fn entry(&self, i: usize, j: usize) -> T {
        self.block[i + j * self.order]
    }

    /// Subtracts entry `j` times its column from the first `rows` entries.
    #[inline]
    fn subtract<E: Scalar<Real = T::Real>>(&self, part: &mut Part<'_, E>, j: usize, rows: usize) {
        part.shrink(guard(part.size, part.x[j].abs1(), self.norms[j]));
        let times = part.x[j];
        part.size += times.abs1() * self.norms[j];
        let column = &self.block[j * self.order..][..rows];
        for (x, s) in part.x[..rows].iter_mut().zip(column) {
            *x -= product(times, *s);
        }
    }

    /// Divides entry `j` by the difference of eigenvalues.
    #[inline]
    fn divide<E: Scalar<Real = T::Real>>(&self, part: &mut Part<'_, E>, j: usize, lambda: E) {
        let mut gap = lift::<T, E>(self.entry(j, j)) - lambda;
        if gap.abs1() < self.least {
            gap = E::from_real(self.least);
        }
        let (large, small) = (part.x[j].abs1(), gap.abs1());
        if small < E::Real::ONE && large > most::<E::Real>() * small {
            part.shrink(E::Real::ONE / large);
        }
        part.x[j] = ladiv(part.x[j], gap);
        part.size = Real::max(part.size, part.x[j].abs1());
    }

    /// The same with the block of order two that begins in row `j`.
    fn divide_two<E: Scalar<Real = T::Real>>(&self, part: &mut Part<'_, E>, j: usize, lambda: E) {
        let at = |i: usize, k: usize| self.entry(j + i, j + k).re();
        let (a, one) = ([[at(0, 0), at(0, 1)], [at(1, 0), at(1, 1)]], T::Real::ONE);
        let b = [part.x[j], part.x[j + 1]];
        let solved = laln2::<E>(2, self.least, one, a, [one; 2], b, lambda);
        part.shrink(solved.scale);
        part.x[j..j + 2].copy_from_slice(&solved.x);
        let size = Real::max(solved.x[0].abs1(), solved.x[1].abs1());
        part.size = Real::max(part.size, size);
    }
}

/// An element as an entry of the solution.
#[inline]
pub(super) fn lift<T: Scalar, E: Scalar<Real = T::Real>>(x: T) -> E {
    E::from_parts(x.re(), x.im())
}

/// `x s`, where a real s makes no imaginary zeros.
#[inline]
fn product<T: Scalar, E: Scalar<Real = T::Real>>(x: E, s: T) -> E {
    if T::IS_COMPLEX { x * lift::<T, E>(s) } else { x.scaled(s.re()) }
}
