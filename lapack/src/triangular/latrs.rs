//! Triangular solves that scale their right-hand side so that nothing overflows: LAPACK's `latrs`,
//! `latbs` and `latps`.
//!
//! E. Anderson, *Robust triangular solves for use in condition estimation* (LAPACK Working Note 36,
//! 1991). A bound of the solution comes from the norms of the columns; if it is harmless, the
//! ordinary solve is called, else every step is guarded.

use super::triangle::Triangle;
use crate::auxiliary::ladiv;
use crate::auxiliary::sums::largest_modulus;
use crate::error::{Error, check_dim};
use wasmblas::{
    BandRef, Diag, MatRef, PackedRef, Real, Scalar, Trans, Uplo, VecMut, VecRef, amax, asum, axpy,
    dotu, scal_real,
};

/// Solves `op(A) z = s x` for z, which replaces x, with the scale `s ≥ 0` returned: less than one
/// where z would overflow, and zero if A is singular, when z is not zero and `op(A) z = 0`.
///
/// `cnorm` holds, or receives unless `normed`, the sums of the `|re| + |im|` of each column of A
/// without the diagonal.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn latrs<T: Scalar>(
    uplo: Uplo,
    trans: Trans,
    diag: Diag,
    normed: bool,
    a: MatRef<'_, T>,
    x: &mut [T],
    cnorm: &mut [T::Real],
) -> Result<T::Real, Error> {
    checked(Triangle::Dense(uplo, a), trans, diag, normed, x, cnorm)
}

/// [`latrs`] for a triangular band matrix.
///
/// # Errors
/// As [`latrs`].
pub fn latbs<T: Scalar>(
    uplo: Uplo,
    trans: Trans,
    diag: Diag,
    normed: bool,
    a: BandRef<'_, T>,
    x: &mut [T],
    cnorm: &mut [T::Real],
) -> Result<T::Real, Error> {
    checked(Triangle::Band(uplo, a), trans, diag, normed, x, cnorm)
}

/// [`latrs`] for a packed triangular matrix.
///
/// # Errors
/// As [`latrs`].
pub fn latps<T: Scalar>(
    trans: Trans,
    diag: Diag,
    normed: bool,
    ap: PackedRef<'_, T>,
    x: &mut [T],
    cnorm: &mut [T::Real],
) -> Result<T::Real, Error> {
    checked(Triangle::Packed(ap), trans, diag, normed, x, cnorm)
}

fn checked<T: Scalar>(
    a: Triangle<'_, T>,
    trans: Trans,
    diag: Diag,
    normed: bool,
    x: &mut [T],
    cnorm: &mut [T::Real],
) -> Result<T::Real, Error> {
    a.check()?;
    check_dim("x", a.order(), x.len())?;
    check_dim("cnorm", a.order(), cnorm.len())?;
    solve_scaled(a, trans, diag, normed, x, cnorm)
}

/// [`latrs`] in any storage.
pub(crate) fn solve_scaled<T: Scalar>(
    a: Triangle<'_, T>,
    trans: Trans,
    diag: Diag,
    normed: bool,
    x: &mut [T],
    cnorm: &mut [T::Real],
) -> Result<T::Real, Error> {
    let n = a.order();
    if n == 0 {
        return Ok(T::Real::ONE);
    }
    let (a, trans) = a.by_columns(trans);
    if !normed {
        for (j, norm) in cnorm.iter_mut().enumerate() {
            *norm = asum(a.column(j).1);
        }
    }
    let Some(down) = matrix_scale(&a, cnorm) else {
        // Inf or NaN: nothing that could be scaled away.
        a.solve(trans, diag, VecMut::from_slice(x))?;
        return Ok(T::Real::ONE);
    };
    let forward = (a.uplo() == Uplo::Lower) != trans.is_transposed();
    let solve = Guarded { a, diag, down, forward };
    let bound = if down != T::Real::ONE {
        T::Real::ZERO
    } else if trans.is_transposed() {
        solve.growth_by_rows(x, cnorm)
    } else {
        solve.growth_by_columns(x, cnorm)
    };
    if bound > small::<T::Real>() {
        a.solve(trans, diag, VecMut::from_slice(x))?;
        return Ok(T::Real::ONE);
    }
    if down != T::Real::ONE {
        scal_real(down, VecMut::from_slice(&mut *cnorm));
    }
    // With a conjugated matrix, conjugate the vectors instead.
    if trans.is_conjugated() {
        x.iter_mut().for_each(|x| *x = x.conj());
    }
    let mut vector = Scaled::new(x);
    if trans.is_transposed() {
        solve.by_rows(&mut vector, cnorm);
    } else {
        solve.by_columns(&mut vector, cnorm);
    }
    let scale = vector.scale / down;
    if trans.is_conjugated() {
        x.iter_mut().for_each(|x| *x = x.conj());
    }
    if down != T::Real::ONE {
        scal_real(T::Real::ONE / down, VecMut::from_slice(cnorm));
    }
    Ok(scale)
}

/// What divides nothing that is not far from overflow into something that is.
fn small<R: Real>() -> R {
    R::MIN_POSITIVE / R::EPSILON
}

fn large<R: Real>() -> R {
    R::ONE / small()
}

/// The size of an entry, at most its modulus and at least half of it, which cannot overflow.
fn size<T: Scalar>(x: T) -> T::Real {
    if T::IS_COMPLEX {
        let half = T::Real::from_f64(0.5);
        Real::abs(x.re() * half) + Real::abs(x.im() * half)
    } else {
        x.abs1()
    }
}

/// The factor that makes the norms of the columns harmless, if there is one. Norms that overflowed
/// are formed anew, divided by the factor, which they are then multiplied with by the caller.
fn matrix_scale<T: Scalar>(a: &Triangle<'_, T>, cnorm: &mut [T::Real]) -> Option<T::Real> {
    let half = T::Real::from_f64(0.5);
    let most = amax(VecRef::from_slice(cnorm));
    if most <= large::<T::Real>() * half {
        // A NaN is passed over by the maximum.
        return cnorm.iter().all(|norm| !norm.is_nan()).then_some(T::Real::ONE);
    }
    if most <= T::Real::MAX {
        return Some(half / (small::<T::Real>() * most));
    }
    let mut entry = T::Real::ZERO;
    for j in 0..a.order() {
        let column = largest_modulus(a.column(j).1);
        if column > entry || column.is_nan() {
            entry = column;
        }
    }
    if entry.is_nan() || entry > T::Real::MAX {
        return None;
    }
    let terms = T::Real::from_f64(a.order() as f64);
    let down = half / (small::<T::Real>() * entry) / terms;
    for (j, norm) in cnorm.iter_mut().enumerate() {
        if *norm > T::Real::MAX {
            // At most MAX where it is used without `down`; exact where it is used with it.
            let scaled = a
                .column(j)
                .1
                .iter()
                .fold(T::Real::ZERO, |sum: T::Real, x| sum + x.scaled(down).abs1());
            *norm = Real::min(scaled / down, T::Real::MAX);
        }
    }
    Some(down)
}

/// The right-hand side on its way to the solution.
struct Scaled<'x, T: Scalar> {
    x: &'x mut [T],
    scale: T::Real,
    /// A bound of the entries.
    most: T::Real,
}

impl<'x, T: Scalar> Scaled<'x, T> {
    fn new(x: &'x mut [T]) -> Self {
        let half = T::Real::from_f64(0.5);
        let most = x.iter().fold(T::Real::ZERO, |most, &x| Real::max(most, size(x)));
        let mut vector = Scaled { x, scale: T::Real::ONE, most };
        if most > large::<T::Real>() * half {
            vector.scale_by(large::<T::Real>() * half / most);
            vector.most = large();
        } else {
            vector.most = most + most;
        }
        vector
    }

    fn scale_by(&mut self, factor: T::Real) {
        scal_real(factor, VecMut::from_slice(&mut *self.x));
        self.scale *= factor;
        self.most *= factor;
    }

    /// `x_j ← x_j / d`, everything scaled first if that would overflow, and more if the quotient
    /// times `next` would. With `d = 0` x becomes the unit vector.
    fn divide(&mut self, j: usize, d: T, next: T::Real) {
        let (tiny, big) = (small::<T::Real>(), large::<T::Real>());
        let (divisor, entry) = (size(d), size(self.x[j]));
        if divisor > tiny {
            if divisor < T::Real::ONE && entry > divisor * big {
                self.scale_by(T::Real::ONE / entry);
            }
        } else if divisor > T::Real::ZERO {
            if entry > divisor * big {
                self.scale_by(divisor * big / entry / Real::max(next, T::Real::ONE));
            }
        } else if d == T::ZERO {
            self.x.fill(T::ZERO);
            self.x[j] = T::ONE;
            (self.scale, self.most) = (T::Real::ZERO, T::Real::ZERO);
            return;
        }
        self.x[j] = ladiv(self.x[j], d);
    }
}

/// A triangular matrix, to be multiplied by `down`, and the order in which the unknowns are found.
struct Guarded<'a, T: Scalar> {
    a: Triangle<'a, T>,
    diag: Diag,
    down: T::Real,
    forward: bool,
}

impl<T: Scalar> Guarded<'_, T> {
    fn order(&self) -> impl Iterator<Item = usize> + use<T> {
        let (n, forward) = (self.a.order(), self.forward);
        (0..n).map(move |j| if forward { j } else { n - 1 - j })
    }

    /// One over a bound of the entries.
    fn bound_of(x: &[T]) -> T::Real {
        let half = T::Real::from_f64(0.5);
        let most = x.iter().fold(T::Real::ZERO, |most, &x| Real::max(most, size(x)));
        half / Real::max(most, small())
    }

    /// One over a bound of the solution of `A z = x`, or something below `small`.
    fn growth_by_columns(&self, x: &[T], cnorm: &[T::Real]) -> T::Real {
        let tiny = small::<T::Real>();
        let mut grow = Self::bound_of(x);
        if self.diag == Diag::Unit {
            grow = Real::min(grow, T::Real::ONE);
        }
        let mut bound = grow;
        for j in self.order() {
            if grow <= tiny {
                return grow;
            }
            if self.diag == Diag::Unit {
                grow = grow / (T::Real::ONE + cnorm[j]);
                bound = grow;
                continue;
            }
            let pivot = size(self.a.diagonal(j));
            if pivot < tiny || pivot.is_nan() {
                return T::Real::ZERO;
            }
            bound = Real::min(bound, Real::min(T::Real::ONE, pivot) * grow);
            grow *= pivot / (pivot + cnorm[j]);
        }
        bound
    }

    /// One over a bound of the solution of `Aᵀ z = x`, or something below `small`.
    fn growth_by_rows(&self, x: &[T], cnorm: &[T::Real]) -> T::Real {
        let tiny = small::<T::Real>();
        let mut grow = Self::bound_of(x);
        if self.diag == Diag::Unit {
            grow = Real::min(grow, T::Real::ONE);
        }
        let mut bound = grow;
        for j in self.order() {
            if grow <= tiny {
                return grow;
            }
            let sum = T::Real::ONE + cnorm[j];
            if self.diag == Diag::Unit {
                grow = grow / sum;
                bound = grow;
                continue;
            }
            grow = Real::min(grow, bound / sum);
            let pivot = size(self.a.diagonal(j));
            if pivot < tiny || pivot.is_nan() {
                return T::Real::ZERO;
            }
            if sum > pivot {
                bound *= pivot / sum;
            }
        }
        Real::min(grow, bound)
    }

    /// The diagonal entry that is divided by, unless that is one.
    fn divisor(&self, j: usize) -> Option<T> {
        match self.diag {
            Diag::NonUnit => Some(self.a.diagonal(j).scaled(self.down)),
            Diag::Unit if self.down == T::Real::ONE => None,
            Diag::Unit => Some(T::from_real(self.down)),
        }
    }

    /// Substitution a column at a time: what an unknown contributes is subtracted from the rest.
    fn by_columns(&self, v: &mut Scaled<'_, T>, cnorm: &[T::Real]) {
        let big = large::<T::Real>();
        let half = T::Real::from_f64(0.5);
        for j in self.order() {
            if let Some(d) = self.divisor(j) {
                v.divide(j, d, cnorm[j]);
            }
            let entry = size(v.x[j]);
            if entry > T::Real::ONE {
                let inverse = T::Real::ONE / entry;
                if cnorm[j] > (big - v.most) * inverse {
                    v.scale_by(inverse * half);
                }
            } else if entry * cnorm[j] > big - v.most {
                v.scale_by(half);
            }
            let (first, column) = self.a.column(j);
            let factor = -v.x[j].scaled(self.down);
            let part = &mut v.x[first..first + column.len()];
            axpy(factor, column, VecMut::from_slice(part)).expect("a part as long as the column");
            let rest = if self.a.uplo() == Uplo::Upper { &v.x[..j] } else { &v.x[j + 1..] };
            if !rest.is_empty() {
                v.most = amax(VecRef::from_slice(rest));
            }
        }
    }

    /// Substitution a row of the transpose at a time: inner products with the unknowns known.
    fn by_rows(&self, v: &mut Scaled<'_, T>, cnorm: &[T::Real]) {
        let big = large::<T::Real>();
        let half = T::Real::from_f64(0.5);
        for j in self.order() {
            let divisor = self.divisor(j);
            // What the row is multiplied with; the quotient by the divisor if that is large.
            let (mut factor, mut divided) = (T::from_real(self.down), false);
            let mut inverse = T::Real::ONE / Real::max(v.most, T::Real::ONE);
            if cnorm[j] > (big - size(v.x[j])) * inverse {
                inverse *= half;
                if let Some(d) = divisor
                    && size(d) > T::Real::ONE
                {
                    inverse = Real::min(T::Real::ONE, inverse * size(d));
                    (factor, divided) = (ladiv(factor, d), true);
                }
                if inverse < T::Real::ONE {
                    v.scale_by(inverse);
                }
            }
            let (first, column) = self.a.column(j);
            let part = &v.x[first..first + column.len()];
            let sum = if factor == T::ONE {
                dotu(column, VecRef::from_slice(part)).expect("a part as long as the column")
            } else {
                column.iter().zip(part).fold(T::ZERO, |sum, (a, &x)| sum + a * factor * x)
            };
            match divisor {
                Some(d) if divided => v.x[j] = ladiv(v.x[j], d) - sum,
                Some(d) => {
                    v.x[j] -= sum;
                    v.divide(j, d, T::Real::ONE);
                }
                None => v.x[j] -= sum,
            }
            v.most = Real::max(v.most, size(v.x[j]));
        }
    }
}
