//! `qr_r_raw`, `qr_reduced` and `qr_complete`.

use std::marker::PhantomData;

use wasmblas_lapack::{geqrf_in, geqrf_scratch, ungqr_in, ungqr_scratch};

use super::{Function, QR_COMPLETE, QR_R_RAW, QR_REDUCED};
use crate::call::{Call, Shape};
use crate::element::Element;
use crate::entry::{Declined, Gufunc, Verdict, decline_if, worked};
use crate::place::{Dense, Place, buffer};

/// With fewer rows and columns NumPy's own loops are as fast, or faster; measured in Node.
const LEAST_ORDER: usize = 16;

/// `(m,n)->(p)`, where p is not looked at, and missing before NumPy 2.1: replaces its input by the factors and returns the scalars of the reflectors.
pub struct QrFactor<T>(PhantomData<T>);

/// `(m,n),(k)->(m,k)` or, if complete, `(m,n),(n)->(m,m)`: Q from what [`QrFactor`] left.
pub struct QrForm<T, const COMPLETE: bool>(PhantomData<T>);

impl<T: Element> Gufunc for QrFactor<T> {
    type Element = T;
    const SHAPE: Shape = Shape { operands: 2, dimensions: 2, strides: 3 };

    fn function() -> &'static Function {
        &QR_R_RAW
    }

    fn run(call: &Call<'_>) -> Result<Verdict, Declined> {
        let (m, n) = (call.dimension(0), call.dimension(1));
        decline_if(m.max(n) < LEAST_ORDER)?;
        let mut factors = Dense::<T>::new(m, n)?;
        let mut tau = buffer(m.min(n))?;
        let mut scratch = buffer(geqrf_scratch(m, n))?;
        for item in call.items() {
            let mut a = item.matrix(0, m, n, 0);
            a.read(factors.view_mut());
            worked(geqrf_in(factors.view_mut(), &mut tau, &mut scratch))?;
            a.write(factors.view());
            item.vector(1, m.min(n), 2).write_with(|i, _| tau[i]);
        }
        Ok(Verdict::Sound)
    }
}

impl<T: Element, const COMPLETE: bool> Gufunc for QrForm<T, COMPLETE> {
    type Element = T;
    const SHAPE: Shape =
        Shape { operands: 3, dimensions: if COMPLETE { 2 } else { 3 }, strides: 5 };

    fn function() -> &'static Function {
        if COMPLETE { &QR_COMPLETE } else { &QR_REDUCED }
    }

    fn run(call: &Call<'_>) -> Result<Verdict, Declined> {
        let (m, n) = (call.dimension(0), call.dimension(1));
        decline_if(m.max(n) < LEAST_ORDER)?;
        let reflectors = m.min(n);
        let cols = if COMPLETE { m } else { reflectors };
        let mut q = Dense::<T>::new(m, cols)?;
        let mut tau = buffer(reflectors)?;
        let mut scratch = buffer(ungqr_scratch(m, cols, reflectors))?;
        for item in call.items() {
            // Of a wide matrix only the columns with reflectors are of interest.
            item.matrix(0, m, reflectors, 0).read(q.view_mut().block(0, 0, m, reflectors));
            let scalars: Place<'_, T> = item.vector(1, reflectors, 2);
            for (i, scalar) in tau.iter_mut().enumerate() {
                *scalar = scalars.get(i, 0);
            }
            worked(ungqr_in(q.view_mut(), &tau, &mut scratch))?;
            item.matrix(2, m, cols, 3).write(q.view());
        }
        Ok(Verdict::Sound)
    }
}
