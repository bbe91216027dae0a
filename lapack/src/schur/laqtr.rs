//! Systems with a real Schur form, or one with a special imaginary part.

use super::laln2::laln2;
use super::small::{largest, safe_minimum};
use super::trexc::{block_order, block_start};
use crate::auxiliary::{Norm, lanhs};
use crate::error::{Error, check_dim};
use core::ops::Range;
use wasmblas::{MatRef, Real, Scalar, VecMut, VecRef, asum, axpy, dotu, scal_real};

/// How a quasi-triangular system was solved.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct QuasiTriangular<R> {
    /// The right-hand side was multiplied by this number, at most one, to keep x from overflowing.
    pub scale: R,
    /// The order of a diagonal block that was nearly singular and has been replaced by a perturbed
    /// one, the last of them; 0 if there was none.
    pub perturbed: usize,
}

/// Solves `T x = scale · b`, or with `transposed` the system with `Tᵀ`, for x, which replaces b,
/// where T is a Schur form of a real type. With an imaginary part `(b, w)` the matrix is `T + i B`,
/// or its conjugate transpose: row 0 of B is b, its other diagonal entries are w, the rest zeros.
/// Then T begins with a block of order one, and x consists of n real and n imaginary parts.
///
/// `norms` is scratch memory of n numbers. Back-substitution as in
/// [`latrs`](crate::latrs), a diagonal block at a time ([`laln2`]).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or the type is complex; then nothing is touched.
pub fn laqtr<T: Scalar>(
    transposed: bool,
    t: MatRef<'_, T>,
    imaginary: Option<(&[T], T)>,
    x: &mut [T],
    norms: &mut [T::Real],
) -> Result<QuasiTriangular<T::Real>, Error> {
    let n = t.nrows();
    check_dim("t", n, t.ncols())?;
    check_dim("x", if imaginary.is_some() { 2 * n } else { n }, x.len())?;
    check_dim("norms", n, norms.len())?;
    if let Some((b, _)) = imaginary {
        check_dim("b", n, b.len())?;
        if n > 1 && t.get(1, 0) != T::ZERO {
            return Err(wasmblas::Error::Dimension { argument: "t", expected: 1, found: 2 }.into());
        }
    }
    if T::IS_COMPLEX {
        return Err(wasmblas::Error::Dimension { argument: "t", expected: 1, found: 2 }.into());
    }
    let mut size = lanhs(Norm::Max, t);
    if let Some((b, w)) = imaginary {
        size = Real::max(size, Real::max(w.abs1(), largest(b)));
    }
    for (j, norm) in norms.iter_mut().enumerate() {
        *norm = asum(t.block(0, j, block_start(t, j), 1).col(0));
        if let Some((b, _)) = imaginary.filter(|_| j > 0) {
            *norm += b[j].abs1();
        }
    }
    let tiny = safe_minimum::<T::Real>();
    let least = Real::max(tiny, T::Real::EPSILON * size);
    let most = T::Real::ONE / tiny;
    let result = QuasiTriangular { scale: T::Real::ONE, perturbed: 0 };
    let mut system = System { t, imaginary, x, norms, least, most, result };
    let size = system.largest(0..n);
    if size > most {
        system.rescale(most / size);
    }
    if transposed {
        system.forward();
    } else {
        system.backward();
    }
    Ok(system.result)
}

struct System<'a, T: Scalar> {
    t: MatRef<'a, T>,
    imaginary: Option<(&'a [T], T)>,
    x: &'a mut [T],
    /// Sums of the entries above the diagonal blocks.
    norms: &'a [T::Real],
    /// What pivots must not be smaller than.
    least: T::Real,
    /// What x must not become larger than.
    most: T::Real,
    result: QuasiTriangular<T::Real>,
}

impl<T: Scalar> System<'_, T> {
    /// `T x = b`, from the last block to the first.
    fn backward(&mut self) {
        let (n, mut end) = (self.t.nrows(), self.t.nrows());
        while end > 0 {
            let start = block_start(self.t, end - 1);
            self.solve_block(start..end, false);
            let (known, rest) = (self.largest(start..end), self.largest(0..start));
            self.make_room(start..end, known, rest);
            for k in start..end {
                for part in self.x.chunks_exact_mut(n) {
                    let (above, x) = part.split_at_mut(start);
                    let column = self.t.block(0, k, start, 1).col(0);
                    // The lengths are the same by construction.
                    let _ = axpy(-x[k - start], column, VecMut::from_slice(above));
                }
                if let Some((b, _)) = self.imaginary.filter(|_| start > 0) {
                    let (re, im) = (b[k] * self.x[k], b[k] * self.x[n + k]);
                    self.x[0] += im;
                    self.x[n] -= re;
                }
            }
            end = start;
        }
    }

    /// `Tᵀ x = b`, from the first block to the last.
    fn forward(&mut self) {
        let (n, mut start) = (self.t.nrows(), 0);
        while start < n {
            let end = start + block_order(self.t, start);
            let (known, rest) = (self.largest(0..start), self.largest(start..end));
            self.make_room(start..end, known, rest);
            for k in start..end {
                for part in self.x.chunks_exact_mut(n) {
                    let (above, x) = part.split_at_mut(start);
                    let column = self.t.block(0, k, start, 1).col(0);
                    let sum = dotu(column, VecRef::from_slice(above)).unwrap_or(T::ZERO);
                    x[k - start] -= sum;
                }
                if let Some((b, _)) = self.imaginary.filter(|_| start > 0) {
                    let (re, im) = (b[k] * self.x[0], b[k] * self.x[n]);
                    self.x[k] -= im;
                    self.x[n + k] += re;
                }
            }
            self.solve_block(start..end, true);
            start = end;
        }
    }

    /// Scales x if its entries that are known, no larger than `known`, might make others, no larger
    /// than `rest`, overflow by the columns of a block.
    fn make_room(&mut self, block: Range<usize>, known: T::Real, rest: T::Real) {
        let one = T::Real::ONE;
        let norm = self.norms[block].iter().fold(T::Real::ZERO, |most, &x| Real::max(most, x));
        if known > one && norm > (self.most - rest) / known {
            self.rescale(one / known);
        }
    }

    /// Solves with a diagonal block.
    fn solve_block(&mut self, block: Range<usize>, transposed: bool) {
        type C<T> = <<T as Scalar>::Real as Real>::Complex;
        let (n, j, order) = (self.t.nrows(), block.start, block.len());
        let last = block.end - 1;
        let a = [j, last].map(|i| [j, last].map(|k| self.t.get(i, k).re()));
        let a = if transposed { [[a[0][0], a[1][0]], [a[0][1], a[1][1]]] } else { a };
        let (one, zero) = (T::Real::ONE, T::Real::ZERO);
        let ones = [one; 2];
        let (values, scale, perturbed) = if let Some((b, w)) = self.imaginary {
            let w = if j == 0 { b[0] } else { w }.re();
            let least = Real::max(self.least, T::Real::EPSILON * Real::abs(w));
            let shift = C::<T>::from_parts(zero, if transposed { w } else { -w });
            let x = [j, last].map(|i| C::<T>::from_parts(self.x[i].re(), self.x[n + i].re()));
            let solved = laln2(order, least, one, a, ones, x, shift);
            (solved.x.map(|x| [x.re(), x.im()]), solved.scale, solved.perturbed)
        } else {
            let x = [j, last].map(|i| self.x[i].re());
            let solved = laln2(order, self.least, one, a, ones, x, zero);
            (solved.x.map(|x| [x, zero]), solved.scale, solved.perturbed)
        };
        self.rescale(scale);
        for (i, value) in block.zip(values) {
            for (x, value) in self.x[i..].iter_mut().step_by(n).zip(value) {
                *x = T::from_real(value);
            }
        }
        if perturbed {
            self.result.perturbed = order;
        }
    }

    /// The largest entry of a part of x.
    fn largest(&self, part: Range<usize>) -> T::Real {
        let n = self.t.nrows();
        let size =
            |i: usize| self.x[i..].iter().step_by(n).fold(T::Real::ZERO, |s, x| s + x.abs1());
        part.fold(T::Real::ZERO, |most, i| Real::max(most, size(i)))
    }

    /// Multiplies the right-hand side, and with it x.
    fn rescale(&mut self, by: T::Real) {
        if by != T::Real::ONE {
            self.result.scale *= by;
            scal_real(by, VecMut::from_slice(&mut *self.x));
        }
    }
}
