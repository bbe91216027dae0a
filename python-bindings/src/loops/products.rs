//! `matmul`, `matvec`, `vecmat` and `vecdot`.

use std::marker::PhantomData;

use wasmblas::{Error, MatMut, MatRef, Trans, dotc, dotu, gemm, gemv};

use super::{Function, MATMUL, MATVEC, VECDOT, VECMAT};
use crate::call::{Call, Item, Shape};
use crate::element::Element;
use crate::entry::{Declined, Gufunc, Verdict, decline_if};
use crate::place::{Dense, Place, column, column_mut};

/// Products with fewer multiplications go to NumPy's own loops, which are as fast; measured in Node
/// on relaxed SIMD for matrices, a matrix and a vector, and vectors.
const LEAST_MATMUL: usize = 216;
const LEAST_MATVEC: usize = 300;
const LEAST_VECDOT: usize = 48;

/// `(n?,k),(k,m?)->(n?,m?)`
pub struct MatMul<T>(PhantomData<T>);

/// `(m,n),(n)->(m)`
pub struct MatVec<T>(PhantomData<T>);

/// `(n),(n,m)->(m)`, the vector conjugated.
pub struct VecMat<T>(PhantomData<T>);

/// `(n),(n)->()`, the first vector conjugated.
pub struct VecDot<T>(PhantomData<T>);

impl<T: Element> Gufunc for MatMul<T> {
    type Element = T;
    const SHAPE: Shape = Shape { operands: 3, dimensions: 3, strides: 6 };
    const JUDGED: bool = false;

    fn function() -> &'static Function {
        &MATMUL
    }

    fn run(call: &Call<'_>) -> Result<Verdict, Declined> {
        let (n, k, m) = (call.dimension(0), call.dimension(1), call.dimension(2));
        let least = if n.min(m) == 1 { LEAST_MATVEC } else { LEAST_MATMUL };
        decline_if(n.saturating_mul(k).saturating_mul(m) < least)?;
        for item in call.items() {
            let operands = (item.matrix(0, n, k, 0), item.matrix(1, k, m, 2));
            product(operands.0, operands.1, item.matrix(2, n, m, 4), multiply::<T>)?;
        }
        Ok(Verdict::Sound)
    }
}

impl<T: Element> Gufunc for MatVec<T> {
    type Element = T;
    const SHAPE: Shape = Shape { operands: 3, dimensions: 2, strides: 4 };
    const JUDGED: bool = false;

    fn function() -> &'static Function {
        &MATVEC
    }

    fn run(call: &Call<'_>) -> Result<Verdict, Declined> {
        let (m, n) = (call.dimension(0), call.dimension(1));
        decline_if(m.saturating_mul(n) < LEAST_MATVEC)?;
        for item in call.items() {
            let operands = (item.matrix(0, m, n, 0), item.vector(1, n, 2));
            product(operands.0, operands.1, item.vector(2, m, 3), multiply::<T>)?;
        }
        Ok(Verdict::Sound)
    }
}

impl<T: Element> Gufunc for VecMat<T> {
    type Element = T;
    const SHAPE: Shape = Shape { operands: 3, dimensions: 2, strides: 4 };
    const JUDGED: bool = false;

    fn function() -> &'static Function {
        &VECMAT
    }

    fn run(call: &Call<'_>) -> Result<Verdict, Declined> {
        let (n, m) = (call.dimension(0), call.dimension(1));
        decline_if(n.saturating_mul(m) < LEAST_MATVEC)?;
        let mut conjugate = Dense::new(if T::IS_COMPLEX { n } else { 0 }, 1)?;
        for item in call.items() {
            let (x, a): (Place<'_, T>, Place<'_, T>) =
                (item.vector(0, n, 0), item.matrix(1, n, m, 1));
            let y = item.vector(2, m, 3);
            if T::IS_COMPLEX {
                for (i, element) in conjugate.elements().iter_mut().enumerate() {
                    *element = x.get(i, 0).conj();
                }
                a.with_view(|a| assign(y, |y| multiply(a.t(), conjugate.view(), y)))??;
            } else {
                a.with_view(|a| x.with_view(|x| assign(y, |y| multiply(a.t(), x, y))))???;
            }
        }
        Ok(Verdict::Sound)
    }
}

impl<T: Element> Gufunc for VecDot<T> {
    type Element = T;
    const SHAPE: Shape = Shape { operands: 3, dimensions: 1, strides: 2 };
    const JUDGED: bool = false;

    fn function() -> &'static Function {
        &VECDOT
    }

    fn run(call: &Call<'_>) -> Result<Verdict, Declined> {
        let n = call.dimension(0);
        decline_if(n < LEAST_VECDOT)?;
        let dot = |item: Item<'_>| {
            let operands = (item.vector(0, n, 0), item.vector(1, n, 1));
            product(operands.0, operands.1, item.number(2), |x, y, mut to| {
                to.set(0, 0, dotc::<T>(column(x), column(y))?);
                Ok(())
            })
        };
        call.items().try_for_each(dot)?;
        Ok(Verdict::Sound)
    }
}

/// Applies `multiply` to views of two operands and of a result, or to copies where no view can be.
fn product<T: Element>(
    a: Place<'_, T>,
    b: Place<'_, T>,
    c: Place<'_, T>,
    multiply: impl FnOnce(MatRef<'_, T>, MatRef<'_, T>, MatMut<'_, T>) -> Result<(), Error>,
) -> Result<(), Declined> {
    a.with_view(|a| b.with_view(|b| assign(c, |c| multiply(a, b, c))))??
}

/// Has a view of a result, or of a matrix that is then copied there, written to.
fn assign<T: Element>(
    mut c: Place<'_, T>,
    compute: impl FnOnce(MatMut<'_, T>) -> Result<(), Error>,
) -> Result<(), Declined> {
    if let Some(view) = c.view_mut() {
        return compute(view).map_err(|_| Declined);
    }
    let mut copy = Dense::copy_of(&c)?;
    compute(copy.view_mut()).map_err(|_| Declined)?;
    c.write(copy.view());
    Ok(())
}

/// `C ← A B`.
fn multiply<T: Element>(
    a: MatRef<'_, T>,
    b: MatRef<'_, T>,
    mut c: MatMut<'_, T>,
) -> Result<(), Error> {
    match (a.nrows(), b.ncols()) {
        (1, 1) => {
            c.set(0, 0, dotu(a.row(0), b.col(0))?);
            Ok(())
        }
        (_, 1) => gemv(Trans::No, T::ONE, a, column(b), T::ZERO, column_mut(c)),
        (1, _) => gemv(Trans::No, T::ONE, b.t(), a.row(0), T::ZERO, c.row(0)),
        _ => gemm(Trans::No, Trans::No, T::ONE, a, b, T::ZERO, c),
    }
}
