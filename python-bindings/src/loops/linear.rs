//! `solve`, `inv`, `det` and `slogdet`, all from an LU factorisation.

use std::marker::PhantomData;

use wasmblas::{Real, Scalar, Trans};
use wasmblas_lapack::{getrf, getri_in, getri_scratch, getrs};

use super::{DET, Function, INV, SLOGDET, SOLVE, SOLVE1};
use crate::call::{Call, Shape};
use crate::element::{Element, nan};
use crate::entry::{Declined, Gufunc, Verdict, worked};
use crate::place::{Dense, Place, buffer};

/// `(m,m),(m,n)->(m,n)`
pub struct Solve<T>(PhantomData<T>);

/// `(m,m),(m)->(m)`
pub struct SolveVector<T>(PhantomData<T>);

/// `(m,m)->(m,m)`
pub struct Inverse<T>(PhantomData<T>);

/// `(m,m)->()`
pub struct Determinant<T>(PhantomData<T>);

/// `(m,m)->(),()`: sign, and logarithm of the absolute value.
pub struct LogDeterminant<T>(PhantomData<T>);

impl<T: Element> Gufunc for Solve<T> {
    type Element = T;
    const SHAPE: Shape = Shape { operands: 3, dimensions: 2, strides: 6 };

    fn function() -> &'static Function {
        &SOLVE
    }

    fn run(call: &Call<'_>) -> Result<Verdict, Declined> {
        let (n, rhs) = (call.dimension(0), call.dimension(1));
        let mut solver = Solver::<T>::new(n, rhs)?;
        let mut verdict = Verdict::Sound;
        for item in call.items() {
            let a = item.matrix(0, n, n, 0);
            let sound = solver.solve(&a, &item.matrix(1, n, rhs, 2), item.matrix(2, n, rhs, 4))?;
            verdict = verdict.and(sound);
        }
        Ok(verdict)
    }
}

impl<T: Element> Gufunc for SolveVector<T> {
    type Element = T;
    const SHAPE: Shape = Shape { operands: 3, dimensions: 1, strides: 4 };

    fn function() -> &'static Function {
        &SOLVE1
    }

    fn run(call: &Call<'_>) -> Result<Verdict, Declined> {
        let n = call.dimension(0);
        let mut solver = Solver::<T>::new(n, 1)?;
        let mut verdict = Verdict::Sound;
        for item in call.items() {
            let a = item.matrix(0, n, n, 0);
            let sound = solver.solve(&a, &item.vector(1, n, 2), item.vector(2, n, 3))?;
            verdict = verdict.and(sound);
        }
        Ok(verdict)
    }
}

impl<T: Element> Gufunc for Inverse<T> {
    type Element = T;
    const SHAPE: Shape = Shape { operands: 2, dimensions: 1, strides: 4 };

    fn function() -> &'static Function {
        &INV
    }

    fn run(call: &Call<'_>) -> Result<Verdict, Declined> {
        let n = call.dimension(0);
        let mut lu = Lu::<T>::new(n)?;
        let mut scratch = buffer(getri_scratch::<T>(n))?;
        let mut verdict = Verdict::Sound;
        for item in call.items() {
            let mut inverse = item.matrix(1, n, n, 2);
            let sound = lu.factor(&item.matrix(0, n, n, 0))?;
            if sound {
                // The transpose of a matrix has the transposed inverse.
                worked(getri_in(lu.factors.view_mut(), &lu.pivots, &mut scratch))?;
                inverse.write(lu.factors.view().t());
            } else {
                inverse.fill(nan());
            }
            verdict = verdict.and(sound);
        }
        Ok(verdict)
    }
}

impl<T: Element> Gufunc for Determinant<T> {
    type Element = T;
    const SHAPE: Shape = Shape { operands: 2, dimensions: 1, strides: 2 };

    fn function() -> &'static Function {
        &DET
    }

    fn run(call: &Call<'_>) -> Result<Verdict, Declined> {
        let n = call.dimension(0);
        let mut lu = Lu::<T>::new(n)?;
        for item in call.items() {
            let (sign, logarithm) = lu.determinant(&item.matrix(0, n, n, 0))?;
            let size = T::from_real(T::Real::from_f64(logarithm.to_f64().exp()));
            item.number(1).fill(sign * size);
        }
        Ok(Verdict::Sound)
    }
}

impl<T: Element> Gufunc for LogDeterminant<T> {
    type Element = T;
    const SHAPE: Shape = Shape { operands: 3, dimensions: 1, strides: 2 };

    fn function() -> &'static Function {
        &SLOGDET
    }

    fn run(call: &Call<'_>) -> Result<Verdict, Declined> {
        let n = call.dimension(0);
        let mut lu = Lu::<T>::new(n)?;
        for item in call.items() {
            let (sign, logarithm) = lu.determinant(&item.matrix(0, n, n, 0))?;
            item.number(1).fill(sign);
            item.number(2).fill(logarithm);
        }
        Ok(Verdict::Sound)
    }
}

/// The LU factorisation of the transpose of a matrix: NumPy's rows are LAPACK's columns.
struct Lu<T> {
    factors: Dense<T>,
    pivots: Vec<i32>,
}

impl<T: Element> Lu<T> {
    fn new(n: usize) -> Result<Self, Declined> {
        Ok(Self { factors: Dense::new(n, n)?, pivots: buffer(n)? })
    }

    /// Factorises, and says whether the matrix is not singular.
    fn factor(&mut self, a: &Place<'_, T>) -> Result<bool, Declined> {
        a.read(self.factors.view_mut().t());
        Ok(worked(getrf(self.factors.view_mut(), &mut self.pivots))?.is_some())
    }

    /// The sign of the determinant and the logarithm of its absolute value.
    fn determinant(&mut self, a: &Place<'_, T>) -> Result<(T, T::Real), Declined> {
        if !self.factor(a)? {
            return Ok((T::ZERO, -(T::Real::ONE / T::Real::ZERO)));
        }
        let swapped = |&(i, &pivot): &(usize, &i32)| pivot != i as i32 + 1;
        let swaps = self.pivots.iter().enumerate().filter(swapped).count();
        let mut sign = if swaps % 2 == 0 { T::ONE } else { -T::ONE };
        let mut logarithm = T::Real::ZERO;
        let u = self.factors.view();
        for i in 0..u.nrows() {
            let pivot = u.get(i, i);
            let size = pivot.modulus();
            sign *= T::from_parts(pivot.re() / size, pivot.im() / size);
            logarithm += T::Real::from_f64(size.to_f64().ln());
        }
        Ok((sign, logarithm))
    }
}

/// Memory for solving systems of one shape.
struct Solver<T> {
    lu: Lu<T>,
    solution: Dense<T>,
}

impl<T: Element> Solver<T> {
    fn new(n: usize, rhs: usize) -> Result<Self, Declined> {
        Ok(Self { lu: Lu::new(n)?, solution: Dense::new(n, rhs)? })
    }

    /// Solves `A X = B`, and says whether A is not singular. If it is, X becomes NaN.
    fn solve(
        &mut self,
        a: &Place<'_, T>,
        b: &Place<'_, T>,
        mut x: Place<'_, T>,
    ) -> Result<bool, Declined> {
        let sound = self.lu.factor(a)?;
        if !sound {
            x.fill(nan());
            return Ok(false);
        }
        b.read(self.solution.view_mut());
        let (factors, pivots) = (self.lu.factors.view(), &self.lu.pivots);
        worked(getrs(Trans::Trans, factors, pivots, self.solution.view_mut()))?;
        x.write(self.solution.view());
        Ok(true)
    }
}
