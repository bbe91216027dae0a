//! The generalised Sylvester equation between two pairs in generalised Schur form, recursively.

use super::kronecker::{Block, Blocks, Goal};
use super::leaf::{self, LEAF};
use crate::auxiliary::SquareSum;
use crate::error::Error;
use crate::schur::block_start;
use wasmblas::{MatMut, MatRef, Real, Scalar, Trans, VecRef, gemm, scal_real};

/// The coefficients of `A R − L B = C`, `D R − L E = F`: A and B upper triangular, or
/// quasi-triangular with a real type, D and E upper triangular.
#[derive(Clone, Copy)]
pub(super) struct Equation<'a, T> {
    pub a: MatRef<'a, T>,
    pub b: MatRef<'a, T>,
    pub d: MatRef<'a, T>,
    pub e: MatRef<'a, T>,
}

/// What is wanted, and what has been noticed on the way.
pub(super) struct Solver<R> {
    pub goal: Goal,
    /// The pairs have eigenvalues in common, or nearly; perturbed ones were used.
    pub perturbed: bool,
    /// The size of the solution.
    pub size: SquareSum<R>,
    /// Systems between diagonal blocks so far.
    pub systems: usize,
}

impl<R: Real> Solver<R> {
    pub fn new(goal: Goal) -> Self {
        Solver { goal, perturbed: false, size: SquareSum::default(), systems: 0 }
    }

    /// Solves the system of two diagonal blocks.
    #[inline]
    pub fn solve_block<T: Scalar<Real = R>>(
        &mut self,
        blocks: &Blocks<T>,
        c: &mut Block<T>,
        f: &mut Block<T>,
    ) -> R {
        let outcome = blocks.solve(self.goal, c, f);
        self.perturbed |= outcome.perturbed;
        if let Goal::Grow(_) = self.goal {
            self.systems += 1;
            for x in [&*c, &*f] {
                self.size.add(VecRef::from_slice(x.as_flattened()), R::ONE);
            }
        }
        outcome.scale
    }

    /// Solves an equation; R and L replace C and F. Returns the scale of the right-hand side.
    ///
    /// The larger of the two orders is halved: then one half of the solution does not depend on the
    /// other, and taking it to the other's right-hand side is all products of matrices. Jonsson and
    /// Kågström, *Recursive blocked algorithms for solving triangular systems*, part I and II, ACM
    /// TOMS 28 (2002).
    pub fn solve<T: Scalar<Real = R>>(
        &mut self,
        equation: Equation<'_, T>,
        c: MatMut<'_, T>,
        f: MatMut<'_, T>,
    ) -> Result<R, Error> {
        let (m, n) = (c.nrows(), c.ncols());
        if m <= LEAF && n <= LEAF {
            return Ok(leaf::solve(self, equation, c, f));
        }
        if m >= n { self.halve_rows(equation, c, f) } else { self.halve_columns(equation, c, f) }
    }

    fn halve_rows<T: Scalar<Real = R>>(
        &mut self,
        Equation { a, b, d, e }: Equation<'_, T>,
        c: MatMut<'_, T>,
        f: MatMut<'_, T>,
    ) -> Result<R, Error> {
        let m = c.nrows();
        let k = middle(a);
        let part = |at: usize, len: usize| Equation {
            a: a.block(at, at, len, len),
            b,
            d: d.block(at, at, len, len),
            e,
        };
        let (upper, lower) = (part(0, k), part(k, m - k));
        let (a12, d12) = (a.block(0, k, k, m - k), d.block(0, k, k, m - k));
        let ((mut c1, mut c2), (mut f1, mut f2)) = (c.split_rows(k), f.split_rows(k));
        if self.goal == Goal::Adjoint {
            let first = self.solve(upper, c1.rb_mut(), f1.rb_mut())?;
            rescale(first, &mut c2, &mut f2);
            take(Trans::ConjTrans, a12, Trans::No, c1.rb(), -T::ONE, &mut c2)?;
            take(Trans::ConjTrans, d12, Trans::No, f1.rb(), -T::ONE, &mut c2)?;
            let second = self.solve(lower, c2, f2)?;
            rescale(second, &mut c1, &mut f1);
            return Ok(first * second);
        }
        let first = self.solve(lower, c2.rb_mut(), f2.rb_mut())?;
        rescale(first, &mut c1, &mut f1);
        take(Trans::No, a12, Trans::No, c2.rb(), -T::ONE, &mut c1)?;
        take(Trans::No, d12, Trans::No, c2.rb(), -T::ONE, &mut f1)?;
        let second = self.solve(upper, c1, f1)?;
        rescale(second, &mut c2, &mut f2);
        Ok(first * second)
    }

    fn halve_columns<T: Scalar<Real = R>>(
        &mut self,
        Equation { a, b, d, e }: Equation<'_, T>,
        c: MatMut<'_, T>,
        f: MatMut<'_, T>,
    ) -> Result<R, Error> {
        let n = c.ncols();
        let k = middle(b);
        let part = |at: usize, len: usize| Equation {
            a,
            b: b.block(at, at, len, len),
            d,
            e: e.block(at, at, len, len),
        };
        let (left, right) = (part(0, k), part(k, n - k));
        let (b12, e12) = (b.block(0, k, k, n - k), e.block(0, k, k, n - k));
        let ((mut c1, mut c2), (mut f1, mut f2)) = (c.split_cols(k), f.split_cols(k));
        if self.goal == Goal::Adjoint {
            let first = self.solve(right, c2.rb_mut(), f2.rb_mut())?;
            rescale(first, &mut c1, &mut f1);
            take(Trans::No, c2.rb(), Trans::ConjTrans, b12, T::ONE, &mut f1)?;
            take(Trans::No, f2.rb(), Trans::ConjTrans, e12, T::ONE, &mut f1)?;
            let second = self.solve(left, c1, f1)?;
            rescale(second, &mut c2, &mut f2);
            return Ok(first * second);
        }
        let first = self.solve(left, c1.rb_mut(), f1.rb_mut())?;
        rescale(first, &mut c2, &mut f2);
        take(Trans::No, f1.rb(), Trans::No, b12, T::ONE, &mut c2)?;
        take(Trans::No, f1.rb(), Trans::No, e12, T::ONE, &mut f2)?;
        let second = self.solve(right, c2, f2)?;
        rescale(second, &mut c1, &mut f1);
        Ok(first * second)
    }
}

/// About half the order, which is more than [`LEAF`], of a Schur form: where a block begins, and a
/// multiple of `LEAF` if it can.
fn middle<T: Scalar>(a: MatRef<'_, T>) -> usize {
    block_start(a, (a.nrows() / 2).next_multiple_of(LEAF))
}

/// `C ← C + α op(A) op(B)`.
fn take<T: Scalar>(
    op_a: Trans,
    a: MatRef<'_, T>,
    op_b: Trans,
    b: MatRef<'_, T>,
    alpha: T,
    c: &mut MatMut<'_, T>,
) -> Result<(), Error> {
    Ok(gemm(op_a, op_b, alpha, a, b, T::ONE, c.rb_mut())?)
}

/// Multiplies C and F.
fn rescale<T: Scalar>(scale: T::Real, c: &mut MatMut<'_, T>, f: &mut MatMut<'_, T>) {
    if scale == T::Real::ONE {
        return;
    }
    for j in 0..c.ncols() {
        scal_real(scale, c.rb_mut().col(j));
        scal_real(scale, f.rb_mut().col(j));
    }
}
