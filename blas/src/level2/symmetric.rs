//! `y ← α A x + β y` for a symmetric or Hermitian matrix in any storage.
//!
//! Every stored entry off the diagonal stands for two, and is used for both when it is read: column
//! `j` below (or above) the diagonal is added to y, and its inner product with x goes to `y_j`.

mod parts;

use super::direct;
use super::operands::{Operand, Run, adjacent, scale};
use super::triangle::{Group, Stored, Triangle};
use crate::COMPACT;
use crate::error::{Error, check_dim};
use crate::kernel::panel::Conj;
use crate::matrix::{VecMut, VecRef};
use crate::params::Uplo;
use crate::scalar::Scalar;
use core::ops::Range;

/// A symmetric or Hermitian matrix of which one triangle is stored.
pub(super) struct Symmetric<T> {
    triangle: Triangle<T>,
    hermitian: bool,
    /// Whether what is stored is the conjugate: the transpose of a Hermitian matrix.
    conj: bool,
}

impl<T: Scalar> Symmetric<T> {
    /// The symmetric, or Hermitian, matrix with the triangle stored.
    pub fn new(a: Stored<T>, hermitian: bool) -> Self {
        let triangle = Triangle::new(a.columns, a.uplo);
        Self { triangle, hermitian, conj: hermitian && a.transposed }
    }

    /// `y ← α A x + β y`.
    pub fn multiply(
        &self,
        alpha: T,
        x: VecRef<'_, T>,
        beta: T,
        y: VecMut<'_, T>,
    ) -> Result<(), Error> {
        let n = self.triangle.order();
        check_dim("x", n, x.len())?;
        check_dim("y", n, y.len())?;
        if let Some((first, step, curve)) = self.triangle.rest().direct()
            && !COMPACT
            && x.stride() == 1
            && y.stride() == 1
            && alpha != T::ZERO
        {
            let lower = self.triangle.uplo() == Uplo::Lower;
            let (hermitian, conj, x, y) = (self.hermitian, self.conj, x.as_ptr(), y.as_ptr());
            // SAFETY: the views' entries.
            unsafe {
                direct::symv(lower, hermitian, conj, n, alpha, first, step, curve, x, beta, y);
            }
            return Ok(());
        }
        scale(beta, &y);
        if alpha == T::ZERO || n == 0 {
            return Ok(());
        }
        adjacent([Operand::read(x, 0, n), Operand::write(&y, 0, n)], |[x, y]| {
            if !parts::run(self, alpha, x, y) {
                self.add_columns(0..n, alpha, x, y);
            }
        });
        Ok(())
    }

    /// Adds what some columns make of x.
    fn add_columns(&self, columns: Range<usize>, alpha: T, x: Run<T>, y: Run<T>) {
        // What the pass needs of registers grows with the columns, twice as fast when they are
        // complex.
        if T::IS_COMPLEX {
            self.walk::<2>(columns, alpha, x, y);
        } else {
            self.walk::<4>(columns, alpha, x, y);
        }
    }

    fn walk<const WIDTH: usize>(&self, columns: Range<usize>, alpha: T, x: Run<T>, y: Run<T>) {
        let descending = self.triangle.uplo() == Uplo::Upper;
        let all = 0..self.triangle.order();
        for (first, width) in self.triangle.groups(&columns, WIDTH, descending) {
            // SAFETY: entries of A and of the vectors, as their views promise.
            unsafe {
                if width == 1 {
                    self.step::<1>(self.triangle.group(first, &all, descending), alpha, x, y);
                } else {
                    self.step::<WIDTH>(self.triangle.group(first, &all, descending), alpha, x, y);
                }
            }
        }
    }

    /// The part of a group of columns.
    ///
    /// # Safety
    /// The views of A and the vectors must be as they promise.
    #[inline(always)]
    unsafe fn step<const NC: usize>(
        &self,
        group: Group<'_, T, NC>,
        alpha: T,
        x: Run<T>,
        y: Run<T>,
    ) {
        let conj = Conj { axpys: self.conj, dots: self.hermitian && !self.conj };
        // SAFETY: the caller's; in this order of columns the block's entries lie after the
        // diagonal.
        unsafe {
            let factors = group.order().map(|j| (*x.at(j)).times(alpha));
            let sums = group.far.axpys_dots(conj, &factors, x, y);
            let mut out: [T; NC] = core::array::from_fn(|p| {
                let d = group.entry(p, p);
                let d = if self.hermitian { T::from_real(d.re()) } else { d };
                sums[p].times(alpha) + factors[p].times(d)
            });
            for p in 0..NC {
                for q in p + 1..NC {
                    let a = group.entry(q, p);
                    out[q] += a.conj_if(conj.axpys) * factors[p];
                    out[p] += a.conj_if(conj.dots) * factors[q];
                }
            }
            for (j, out) in group.order().into_iter().zip(out) {
                *y.at(j) += out;
            }
        }
    }
}
