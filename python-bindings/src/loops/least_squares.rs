//! `lstsq`.

use std::marker::PhantomData;

use wasmblas::Scalar;
use wasmblas_lapack::{gelsd_in, gelsd_scratch};

use super::{Function, LSTSQ};
use crate::call::{Call, Shape};
use crate::element::{Element, nan};
use crate::entry::{Declined, Gufunc, Verdict, worked};
use crate::place::{Dense, Memory, Place, buffer};

/// `(m,n),(m,nrhs),()->(n,nrhs),(nrhs),(),(p)`: the solution, the sums of squared residuals, the
/// rank and the singular values. Before NumPy 2.1 p is missing; it is not looked at.
pub struct LeastSquares<T>(PhantomData<T>);

impl<T: Element> Gufunc for LeastSquares<T> {
    type Element = T;
    const SHAPE: Shape = Shape { operands: 7, dimensions: 3, strides: 8 };

    fn function() -> &'static Function {
        &LSTSQ
    }

    fn run(call: &Call<'_>) -> Result<Verdict, Declined> {
        let (m, n, rhs) = (call.dimension(0), call.dimension(1), call.dimension(2));
        let mut a = Dense::<T>::new(m, n)?;
        let mut b = Dense::<T>::new(m.max(n), rhs)?;
        let mut values = buffer::<T::Real>(m.min(n))?;
        let mut memory = Memory::new(gelsd_scratch::<T>(m, n, rhs))?;
        let mut verdict = Verdict::Sound;
        for item in call.items() {
            item.matrix(0, m, n, 0).read(a.view_mut());
            item.matrix(1, m, rhs, 2).read(b.view_mut().block(0, 0, m, rhs));
            let tolerance: Place<'_, T::Real> = item.number(2);
            let tolerance = tolerance.get(0, 0);
            let outcome =
                gelsd_in(a.view_mut(), b.view_mut(), &mut values, tolerance, memory.scratch());
            let rank = worked(outcome)?;
            if rank.is_none() {
                b.elements().fill(nan());
                values.fill(nan());
            }
            let sums_of_squares = |j: usize, _| {
                let square = |i| {
                    let (re, im) = (b.view().get(i, j).re(), b.view().get(i, j).im());
                    re * re + im * im
                };
                // Where the columns of A are dependent, nothing is known of the residuals.
                if rank == Some(n) && m >= n {
                    (n..m).map(square).fold(T::Real::ZERO, |sum, square| sum + square)
                } else {
                    nan()
                }
            };
            item.matrix(3, n, rhs, 4).write(b.view().block(0, 0, n, rhs));
            item.vector(4, rhs, 6).write_with(sums_of_squares);
            item.number(5).write_with(|_, _| rank.map_or(-1, |rank| rank as i32));
            item.vector(6, m.min(n), 7).write_with(|i, _| values[i]);
            verdict = verdict.and(rank.is_some());
        }
        Ok(verdict)
    }
}
