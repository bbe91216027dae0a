//! Shifts of QZ iteration.

use super::iterate::{Criteria, Outcome};
use super::lagv2::{Eigenvalues2, eigenvalues};
use super::pencil::Pencil;
use crate::auxiliary::ladiv;
use crate::eigen_general::eigenvalue;
use wasmblas::{Real, Scalar};

/// Tries after which a shift is made of other numbers, in case the usual ones go in a circle.
pub(super) const EXCEPTIONAL: usize = 10;

/// Eigenvalues, or numbers near them, of a pencil whose matrices have been divided by their sizes.
#[derive(Clone, Copy, Debug)]
pub(super) enum Shifts<T: Scalar> {
    /// One, of a complex pencil.
    One(T),
    /// Two real ones.
    Real(T::Real, T::Real),
    /// A conjugate pair.
    Pair(T::Real, T::Real),
}

/// The shifts of the next sweep: of the last two rows and columns, or exceptional ones.
pub(super) fn choose<T: Scalar>(
    pencil: &Pencil<'_, T>,
    first: usize,
    last: usize,
    tries: usize,
    criteria: &Criteria<T::Real>,
) -> Shifts<T> {
    let h = |i: usize, j: usize| over(pencil.h.get(i, j), criteria.size_h);
    let t = |i: usize, j: usize| over(pencil.t.get(i, j), criteria.size_t);
    let before = last - 1;
    if tries.is_multiple_of(EXCEPTIONAL) {
        let (i, j) =
            if tries.is_multiple_of(2 * EXCEPTIONAL) { (first + 1, first) } else { (last, before) };
        let size = h(i, j).modulus() / t(j, j).modulus();
        let part = |x| size * T::Real::from_f64(x);
        return if T::IS_COMPLEX {
            Shifts::One(ladiv(h(i, i), t(i, i)) + T::from_real(part(0.75)))
        } else {
            Shifts::Pair(ladiv(h(i, i), t(i, i)).re() + part(0.75), part(0.66))
        };
    }
    let a = [h(before, before), h(before, last), h(last, before), h(last, last)];
    let b = [t(before, before), t(before, last), t(last, last)];
    if T::IS_COMPLEX {
        // A B⁻¹, in which what is below the diagonal of A is small.
        let (p, r) = (ladiv(a[0], b[0]), ladiv(a[2], b[0]));
        let (q, s) = (ladiv(a[1] - p * b[1], b[2]), ladiv(a[3] - r * b[1], b[2]));
        return Shifts::One(eigenvalue([p, q, r, s]));
    }
    match eigenvalues(a.map(|x| x.re()), b.map(|x| x.re())) {
        Eigenvalues2::Complex(re, im) => Shifts::Pair(re, im),
        Eigenvalues2::Real([first, second]) => {
            // The one closer to the last quotient, twice.
            let corner = a[3].re() / b[2].re();
            let nearer = Real::abs(first - corner) <= Real::abs(second - corner);
            let shift = if nearer { first } else { second };
            Shifts::Real(shift, shift)
        }
    }
}

/// Makes shifts of eigenvalues, of which those of a conjugate pair are adjacent, from the last one on,
/// as many as there is room for, and returns how many. Real ones of a real type come in pairs; one
/// that is left over is not used, unless it is the only one.
pub(super) fn collect<T: Scalar>(
    values: &Outcome<'_, '_, T>,
    criteria: &Criteria<T::Real>,
    shifts: &mut [Shifts<T>],
) -> usize {
    let value = |i: usize| {
        let (alpha, beta) = (values.alpha.get(i), values.beta[i].re() / criteria.size_t);
        let alpha = T::from_parts(alpha.re() / criteria.size_h, alpha.im() / criteria.size_h);
        let im = values.alpha.get(i).im() / criteria.size_h / beta;
        (over(alpha, beta), im)
    };
    let usable = |i: usize| {
        let (shift, im) = value(i);
        shift.abs1() <= T::Real::MAX && Real::abs(im) <= T::Real::MAX
    };
    let (mut count, mut single) = (0, None);
    let mut i = values.beta.len();
    while i > 0 && count < shifts.len() {
        i -= 1;
        if !usable(i) {
            continue;
        }
        let (shift, im) = value(i);
        if T::IS_COMPLEX {
            shifts[count] = Shifts::One(shift);
        } else if im != T::Real::ZERO {
            i = i.saturating_sub(1);
            shifts[count] = Shifts::Pair(shift.re(), im);
        } else if let Some(other) = single.take() {
            shifts[count] = Shifts::Real(other, shift.re());
        } else {
            single = Some(shift.re());
            continue;
        }
        count += 1;
    }
    match single {
        Some(only) if count == 0 && !shifts.is_empty() => {
            shifts[0] = Shifts::Real(only, only);
            1
        }
        _ => count,
    }
}

/// Shifts of the size of the entries next to the end, after the usual ones have not helped.
pub(super) fn exceptional<T: Scalar>(
    pencil: &Pencil<'_, T>,
    end: usize,
    criteria: &Criteria<T::Real>,
    shifts: &mut [Shifts<T>],
) -> usize {
    let count = shifts.len().min((end - 1) / 2);
    for (i, shift) in shifts[..count].iter_mut().enumerate() {
        let k = end - 1 - 2 * i;
        let h = |i, j| over(pencil.h.get(i, j), criteria.size_h);
        let t = over(pencil.t.get(k, k), criteria.size_t);
        let size = h(k, k - 1).modulus() / t.modulus() * T::Real::from_f64(0.75);
        let corner = ladiv(h(k, k), t);
        *shift = if T::IS_COMPLEX {
            Shifts::One(corner + T::from_real(size))
        } else {
            Shifts::Real(corner.re() + size, corner.re() - size)
        };
    }
    count
}

/// An entry divided by the size of its matrix.
#[inline]
fn over<T: Scalar>(x: T, size: T::Real) -> T {
    T::from_parts(x.re() / size, x.im() / size)
}

impl<T: Scalar> Shifts<T> {
    /// A multiple of the first column of `H T⁻¹ − σ`, from row and column `k` on.
    pub fn first_column2(
        self,
        pencil: &Pencil<'_, T>,
        k: usize,
        criteria: &Criteria<T::Real>,
    ) -> [T; 2] {
        let Shifts::One(shift) = self else {
            return [T::ONE, T::ZERO];
        };
        let t = over(pencil.t.get(k, k), criteria.size_t);
        let h = |i| over(pencil.h.get(i, k), criteria.size_h);
        [h(k) - shift * t, h(k + 1)]
    }

    /// A multiple of the first column of `(H T⁻¹ − σ₁)(H T⁻¹ − σ₂)` of a real pencil, from row and
    /// column `k` on.
    pub fn first_column3(
        self,
        pencil: &Pencil<'_, T>,
        k: usize,
        criteria: &Criteria<T::Real>,
    ) -> [T; 3] {
        let zero = T::Real::ZERO;
        let (first, second, square) = match self {
            Shifts::One(shift) => (shift.re(), shift.re(), zero),
            Shifts::Real(first, second) => (first, second, zero),
            Shifts::Pair(re, im) => (re, re, im * im),
        };
        let h = |i: usize, j: usize| pencil.h.get(k + i, k + j).re() / criteria.size_h;
        let t = |i: usize, j: usize| pencil.t.get(k + i, k + j).re() / criteria.size_t;
        // The first column of H T⁻¹ − σ₂, and T⁻¹ times that.
        let (x, y) = (h(0, 0) / t(0, 0) - second, h(1, 0) / t(0, 0));
        let size = Real::max(Real::abs(x), Real::abs(y));
        if !(size > zero) {
            return [T::ONE, T::ZERO, T::ZERO];
        }
        let (x, y) = (x / size, y / size);
        let v = y / t(1, 1);
        let u = (x - t(0, 1) * v) / t(0, 0);
        let column = [
            h(0, 0) * u + h(0, 1) * v - first * x + square / size,
            h(1, 0) * u + h(1, 1) * v - first * y,
            h(2, 1) * v,
        ];
        column.map(T::from_real)
    }
}
