//! Iterative refinement and error bounds of the solutions of linear systems: what LAPACK's `gerfs`,
//! `porfs`, `syrfs`, `gbrfs` … have in common.
//!
//! M. Arioli, J. W. Demmel and I. S. Duff, *Solving sparse linear systems with sparse backward
//! error* (SIAM J. Matrix Anal. Appl. 10, 1989); LAPACK Users' Guide, section 4.4.

use crate::auxiliary::entries::Column;
use crate::condition::{Product, estimate_scratch, norm_estimate};
use crate::error::{Error, check_dim};
use crate::workspace::{Scratch, ScratchLen};
use wasmblas::{MatMut, MatRef, Real, Scalar, VecRef, axpy};

/// A system `op(A) x = b` whose factors are known. `A` here is what stands in the equation,
/// whether that is a matrix, its transpose or its conjugate transpose.
pub(crate) trait System<T: Scalar> {
    /// The number of unknowns.
    fn order(&self) -> usize;
    /// The most entries that a row of A has.
    fn terms(&self) -> usize;
    /// `r ← b − A x`.
    fn residual(&self, b: VecRef<'_, T>, x: VecRef<'_, T>, r: &mut [T]);
    /// `w ← w + |A| |x|`, where a modulus may be replaced by `|re| + |im|`.
    fn add_magnitude(&self, x: VecRef<'_, T>, w: &mut [T::Real]);
    /// `x ← A⁻¹ x` or `x ← A⁻ᴴ x`, with the factors.
    fn solve(&self, product: Product, x: &mut [T]);
    /// The scratch memory needed: less than the estimator's if there is an
    /// [`error_bound`](System::error_bound).
    fn scratch(&self) -> ScratchLen {
        refine_scratch::<T>(self.order())
    }
    /// `‖|A⁻¹| w‖` in the maximum norm, if there is a better way than to estimate it; may change w.
    fn error_bound(&self, _w: &mut [T::Real]) -> Option<T::Real> {
        None
    }
}

/// Corrections of a solution at most.
const STEPS: usize = 5;

/// The scratch memory of [`refine`] for `n` unknowns: LAPACK's 3 n reals and n integers, or 2 n
/// complex numbers and n reals.
pub(crate) fn refine_scratch<T: Scalar>(n: usize) -> ScratchLen {
    ScratchLen { reals: n, ..estimate_scratch::<T>(n) }
}

/// Corrects the solutions in the columns of X, as long as that at least halves the backward error,
/// and bounds their errors as [`error_bounds`] does.
pub(crate) fn refine<T: Scalar>(
    system: &impl System<T>,
    b: MatRef<'_, T>,
    mut x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    check(system, b, x.rb(), ferr, berr, &scratch)?;
    let mut work = Work::new(system, scratch);
    for j in 0..b.ncols() {
        let mut last = T::Real::from_f64(3.0);
        let mut step = 0;
        berr[j] = loop {
            let error = work.backward_error(b.col(j), x.rb().col(j));
            let worthwhile = error > work.eps && error + error <= last;
            if !worthwhile || step == STEPS {
                break error;
            }
            axpy(T::ONE, VecRef::from_slice(work.correction()), x.rb_mut().col(j))?;
            (last, step) = (error, step + 1);
        };
        ferr[j] = work.forward_error(x.rb().col(j));
    }
    Ok(())
}

/// Bounds the errors of the solutions in the columns of X: `berr` receives, for each, the smallest
/// relative change of any entry of A or b that makes x an exact solution; `ferr` an estimated bound
/// of `‖x − x*‖ / ‖x‖` in the maximum norm, where `x*` is the true solution.
pub(crate) fn error_bounds<T: Scalar>(
    system: &impl System<T>,
    b: MatRef<'_, T>,
    x: MatRef<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    check(system, b, x, ferr, berr, &scratch)?;
    let mut work = Work::new(system, scratch);
    for j in 0..b.ncols() {
        berr[j] = work.backward_error(b.col(j), x.col(j));
        ferr[j] = work.forward_error(x.col(j));
    }
    Ok(())
}

fn check<T: Scalar>(
    system: &impl System<T>,
    b: MatRef<'_, T>,
    x: MatRef<'_, T>,
    ferr: &[T::Real],
    berr: &[T::Real],
    scratch: &Scratch<'_, T>,
) -> Result<(), Error> {
    let n = system.order();
    check_dim("b", n, b.nrows())?;
    check_dim("x", n, x.nrows())?;
    check_dim("x", b.ncols(), x.ncols())?;
    check_dim("ferr", b.ncols(), ferr.len())?;
    check_dim("berr", b.ncols(), berr.len())?;
    scratch.check(system.scratch())
}

/// A system with the constants of its rounding errors and scratch memory.
struct Work<'a, T: Scalar, S> {
    system: &'a S,
    eps: T::Real,
    /// `eps` times the terms of a row, one for b among them.
    rounding: T::Real,
    /// What underflow may add to a residual.
    safe: T::Real,
    /// The estimator's two vectors; the second is where the residual is until then. If the system
    /// needs no estimator, the residual only.
    vectors: &'a mut [T],
    weights: &'a mut [T::Real],
    signs: &'a mut [i32],
}

impl<'a, T: Scalar, S: System<T>> Work<'a, T, S> {
    fn new(system: &'a S, scratch: Scratch<'a, T>) -> Self {
        let eps = T::Real::EPSILON * T::Real::from_f64(0.5);
        let terms = T::Real::from_f64(system.terms() as f64 + 1.0);
        let safe = terms * T::Real::MIN_POSITIVE;
        let Scratch { elements: vectors, reals, ints: signs } = scratch;
        let (vectors, weights) =
            (&mut vectors[..system.scratch().elements], &mut reals[..system.order()]);
        Work { system, eps, rounding: terms * eps, safe, vectors, weights, signs }
    }

    /// Whether underflow does not matter in a row.
    fn is_safe(&self, weight: T::Real) -> bool {
        weight > self.safe / self.eps
    }

    /// `max |rᵢ| / (|A| |x| + |b|)ᵢ`; leaves r and what it is divided by in the scratch memory.
    fn backward_error(&mut self, b: VecRef<'_, T>, x: VecRef<'_, T>) -> T::Real {
        let first = self.vectors.len() - self.system.order();
        let residual = &mut self.vectors[first..];
        self.system.residual(b, x, residual);
        for (w, b) in self.weights.iter_mut().zip(b.iter()) {
            *w = b.abs1();
        }
        self.system.add_magnitude(x, self.weights);
        let mut worst = T::Real::ZERO;
        for (r, &w) in self.vectors[first..].iter().zip(&*self.weights) {
            let ratio = if self.is_safe(w) {
                r.abs1() / w
            } else {
                (r.abs1() + self.safe) / (w + self.safe)
            };
            if ratio > worst || ratio.is_nan() {
                worst = ratio;
            }
        }
        worst
    }

    /// What has to be added to x.
    fn correction(&mut self) -> &[T] {
        let first = self.vectors.len() - self.system.order();
        let residual = &mut self.vectors[first..];
        self.system.solve(Product::Plain, residual);
        residual
    }

    /// The bound `‖|A⁻¹| (|r| + rounding (|A| |x| + |b|))‖ / ‖x‖`.
    fn forward_error(&mut self, x: VecRef<'_, T>) -> T::Real {
        let n = self.system.order();
        let first = self.vectors.len() - n;
        for i in 0..n {
            let w = self.weights[i];
            let safe = if self.is_safe(w) { T::Real::ZERO } else { self.safe };
            self.weights[i] = self.vectors[first + i].abs1() + self.rounding * w + safe;
        }
        let bound = match self.system.error_bound(self.weights) {
            Some(bound) => bound,
            None => self.estimated_bound(),
        };
        let size = x.iter().fold(T::Real::ZERO, |most, x| Real::max(most, x.abs1()));
        if size != T::Real::ZERO { bound / size } else { bound }
    }

    /// `‖|A⁻¹| w‖` in the maximum norm for the weights w, estimated.
    fn estimated_bound(&mut self) -> T::Real {
        let n = self.system.order();
        let (system, weights) = (self.system, &*self.weights);
        let scale = |z: &mut [T]| {
            for (z, &w) in z.iter_mut().zip(weights) {
                *z = z.scaled(w);
            }
        };
        // The matrix is (A⁻¹ diag(w))ᴴ, whose 1-norm is the ∞-norm sought.
        let estimate = norm_estimate(n, self.vectors, self.signs, |product, z| {
            match product {
                Product::Plain => {
                    system.solve(Product::Adjoint, z);
                    scale(z);
                }
                Product::Adjoint => {
                    scale(z);
                    system.solve(Product::Plain, z);
                }
            }
            Some(())
        });
        estimate.unwrap_or_default()
    }
}

/// `w ← w + |A| |x|` or, if `transposed`, `w ← w + |Aᵀ| |x|`, for a matrix given by its columns.
pub(crate) fn add_abs_product<'a, T: Scalar>(
    transposed: bool,
    ncols: usize,
    column: impl Fn(usize) -> Column<'a, T>,
    x: VecRef<'_, T>,
    w: &mut [T::Real],
) {
    for j in 0..ncols {
        let (first, entries) = column(j);
        if transposed {
            let part = x.part(first, entries.len());
            let terms = entries.iter().zip(part.iter()).map(|(a, x)| a.abs1() * x.abs1());
            w[j] += terms.fold(T::Real::ZERO, |sum, term| sum + term);
            continue;
        }
        let size = x.get(j).abs1();
        let part = &mut w[first..first + entries.len()];
        if entries.stride() == 1 {
            // With the stride known, this becomes vector code.
            // SAFETY: the elements of the view, one after the other.
            let entries =
                unsafe { VecRef::<T>::from_raw_parts(entries.as_ptr(), entries.len(), 1) };
            part.iter_mut().zip(entries.iter()).for_each(|(w, a)| *w += a.abs1() * size);
        } else {
            part.iter_mut().zip(entries.iter()).for_each(|(w, a)| *w += a.abs1() * size);
        }
    }
}
