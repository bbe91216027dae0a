//! `eig` and `eigvals`.

use std::marker::PhantomData;

use wasmblas::{Real, Scalar};
use wasmblas_lapack::{Eigenvalues, geev_in, geev_scratch};

use super::{EIG, EIGVALS, Function};
use crate::call::{Call, Shape};
use crate::element::{Element, nan};
use crate::entry::{Declined, Gufunc, Verdict, decline_if, worked};
use crate::place::{Dense, Memory, buffer};

/// `(m,m)->(m),(m,m)`, or without vectors `(m,m)->(m)`; complex results of real matrices, too.
pub struct GeneralEigen<T, const VECTORS: bool>(PhantomData<T>);

type ComplexOf<T> = <<T as Scalar>::Real as Real>::Complex;

impl<T: Element, const VECTORS: bool> Gufunc for GeneralEigen<T, VECTORS> {
    type Element = T;
    const SHAPE: Shape = if VECTORS {
        Shape { operands: 3, dimensions: 1, strides: 5 }
    } else {
        Shape { operands: 2, dimensions: 1, strides: 3 }
    };

    fn function() -> &'static Function {
        if VECTORS { &EIG } else { &EIGVALS }
    }

    fn run(call: &Call<'_>) -> Result<Verdict, Declined> {
        let n = call.dimension(0);
        // It cannot fail, and there is nothing to gain.
        decline_if(n == 1)?;
        let mut a = Dense::<T>::new(n, n)?;
        let mut v = Dense::<T>::new(if VECTORS { n } else { 0 }, n)?;
        let mut w = buffer::<T>(n)?;
        let mut im = buffer::<T::Real>(if T::IS_COMPLEX { 0 } else { n })?;
        let mut memory = Memory::new(geev_scratch::<T>(VECTORS, n))?;
        let mut verdict = Verdict::Sound;
        for item in call.items() {
            item.matrix(0, n, n, 0).read(a.view_mut());
            let values = Eigenvalues { w: &mut w, im: &mut im };
            let vectors = VECTORS.then(|| v.view_mut());
            let outcome = geev_in(a.view_mut(), values, None, vectors, memory.scratch());
            let sound = worked(outcome)?.is_some();
            let values = Eigenvalues { w: &mut w, im: &mut im };
            let value = |i: usize| if sound { values.get(i) } else { nan() };
            item.vector(1, n, 2).write_with(|i, _| value(i));
            if VECTORS {
                let entry = |i, j| if sound { component(&v, value(j), i, j) } else { nan() };
                item.matrix(2, n, n, 3).write_with(entry);
            }
            verdict = verdict.and(sound);
        }
        Ok(verdict)
    }
}

/// Entry `i` of eigenvector `j`, which belongs to `value`. With a real type, of a conjugate pair one
/// column is the real part of both and the next one the imaginary part of the first.
fn component<T: Element>(v: &Dense<T>, value: ComplexOf<T>, i: usize, j: usize) -> ComplexOf<T> {
    let at = |j| v.view().get(i, j);
    let (re, im) = if T::IS_COMPLEX || value.im() == T::Real::ZERO {
        (at(j).re(), at(j).im())
    } else if value.im() > T::Real::ZERO {
        (at(j).re(), at(j + 1).re())
    } else {
        (at(j - 1).re(), -at(j).re())
    };
    ComplexOf::<T>::from_parts(re, im)
}
