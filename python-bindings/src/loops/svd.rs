//! `svd`, `svd_s` and `svd_f`.
//!
//! Before NumPy 2.1 the last core dimension, the smaller of the two, is missing; it is not looked at.
//!
//! NumPy's rows are LAPACK's columns: what is decomposed is `Aᵀ = U S Vᴴ`, hence
//! `A = (Vᴴ)ᵀ S Uᵀ`, and both factors lie as NumPy wants them without being transposed.

use std::marker::PhantomData;

use wasmblas_lapack::{Error, Vectors, gesdd_in, gesdd_scratch};

use super::{Function, SVD, SVD_F, SVD_S};
use crate::call::{Call, Shape};
use crate::element::{Element, nan};
use crate::entry::{Declined, Gufunc, Verdict, worked};
use crate::place::{Dense, Memory, Place, buffer};

/// `(m,n)->(p)`
pub struct SingularValues<T>(PhantomData<T>);

/// `(m,n)->(m,m),(p),(n,n)` or, if not full, `(m,n)->(m,p),(p),(p,n)`.
pub struct Svd<T, const FULL: bool>(PhantomData<T>);

impl<T: Element> Gufunc for SingularValues<T> {
    type Element = T;
    const SHAPE: Shape = Shape { operands: 2, dimensions: 2, strides: 3 };

    fn function() -> &'static Function {
        &SVD
    }

    fn run(call: &Call<'_>) -> Result<Verdict, Declined> {
        let (m, n) = (call.dimension(0), call.dimension(1));
        let mut work = Decomposition::<T>::new(Vectors::None, m, n)?;
        let mut verdict = Verdict::Sound;
        for item in call.items() {
            let sound = work.run(&item.matrix(0, m, n, 0), None)?;
            item.vector(1, m.min(n), 2).write_with(|i, _| work.values[i]);
            verdict = verdict.and(sound);
        }
        Ok(verdict)
    }
}

impl<T: Element, const FULL: bool> Gufunc for Svd<T, FULL> {
    type Element = T;
    const SHAPE: Shape = Shape { operands: 4, dimensions: 2, strides: 7 };

    fn function() -> &'static Function {
        if FULL { &SVD_F } else { &SVD_S }
    }

    fn run(call: &Call<'_>) -> Result<Verdict, Declined> {
        let (m, n) = (call.dimension(0), call.dimension(1));
        let (job, rows, cols) =
            if FULL { (Vectors::All, m, n) } else { (Vectors::Thin, m.min(n), m.min(n)) };
        let mut work = Decomposition::<T>::new(job, m, n)?;
        let mut verdict = Verdict::Sound;
        for item in call.items() {
            let (u, vh) = (item.matrix(1, m, rows, 2), item.matrix(3, cols, n, 5));
            let sound = work.run(&item.matrix(0, m, n, 0), Some((u, vh)))?;
            item.vector(2, m.min(n), 4).write_with(|i, _| work.values[i]);
            verdict = verdict.and(sound);
        }
        Ok(verdict)
    }
}

/// Memory for decompositions of one shape.
struct Decomposition<T: Element> {
    job: Vectors,
    transposed: Dense<T>,
    values: Vec<T::Real>,
    memory: Memory<T>,
}

impl<T: Element> Decomposition<T> {
    /// For matrices `m` by `n`.
    fn new(job: Vectors, m: usize, n: usize) -> Result<Self, Declined> {
        Ok(Self {
            job,
            transposed: Dense::new(n, m)?,
            values: buffer(m.min(n))?,
            memory: Memory::new(gesdd_scratch::<T>(job, n, m))?,
        })
    }

    /// Decomposes A into the values here and the vectors there, and says whether that worked. If
    /// not, all become NaN.
    fn run(
        &mut self,
        a: &Place<'_, T>,
        vectors: Option<(Place<'_, T>, Place<'_, T>)>,
    ) -> Result<bool, Declined> {
        a.read(self.transposed.view_mut().t());
        let (job, s) = (self.job, &mut self.values);
        let (a, scratch) = (self.transposed.view_mut(), self.memory.scratch());
        let sound = match vectors {
            None => worked(gesdd_in(job, a, s, None, None, scratch))?.is_some(),
            Some((mut u, mut vh)) => {
                let factored = match (vh.transposed_mut(), u.transposed_mut()) {
                    (Some(left), Some(right)) => {
                        worked(gesdd_in(job, a, s, Some(left), Some(right), scratch))?
                    }
                    _ => {
                        let (mut left, mut right) =
                            (Dense::transposed_like(&vh)?, Dense::transposed_like(&u)?);
                        let factors = (Some(left.view_mut()), Some(right.view_mut()));
                        let outcome: Result<(), Error> =
                            gesdd_in(job, a, s, factors.0, factors.1, scratch);
                        vh.write(left.view().t());
                        u.write(right.view().t());
                        worked(outcome)?
                    }
                };
                if factored.is_none() {
                    u.fill(nan());
                    vh.fill(nan());
                }
                factored.is_some()
            }
        };
        if !sound {
            self.values.fill(nan());
        }
        Ok(sound)
    }
}
