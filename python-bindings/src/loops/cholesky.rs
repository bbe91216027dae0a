//! `cholesky_lo` and `cholesky_up`.

use std::marker::PhantomData;

use wasmblas::Uplo;
use wasmblas_lapack::potrf;

use super::{CHOLESKY_LO, CHOLESKY_UP, Function};
use crate::call::{Call, Shape};
use crate::element::{Element, nan};
use crate::entry::{Declined, Gufunc, Verdict, worked};
use crate::place::Dense;

/// `(m,m)->(m,m)`: the factor in the triangle of the matrix that is read, zeros in the other.
pub struct Cholesky<T, const UPPER: bool>(PhantomData<T>);

impl<T: Element, const UPPER: bool> Gufunc for Cholesky<T, UPPER> {
    type Element = T;
    const SHAPE: Shape = Shape { operands: 2, dimensions: 1, strides: 4 };

    fn function() -> &'static Function {
        if UPPER { &CHOLESKY_UP } else { &CHOLESKY_LO }
    }

    fn run(call: &Call<'_>) -> Result<Verdict, Declined> {
        let n = call.dimension(0);
        let mut a = Dense::<T>::new(n, n)?;
        let mut verdict = Verdict::Sound;
        for item in call.items() {
            let (source, mut factor) = (item.matrix(0, n, n, 0), item.matrix(1, n, n, 2));
            // The factor of Aᵀ, whose lower triangle is A's upper one, is the transposed factor.
            source.read(if UPPER { a.view_mut().t() } else { a.view_mut() });
            let sound = worked(potrf(Uplo::Lower, a.view_mut()))?.is_some();
            if sound {
                for (j, column) in a.elements().chunks_exact_mut(n.max(1)).enumerate() {
                    column[..j].fill(T::ZERO);
                }
                factor.write(if UPPER { a.view().t() } else { a.view() });
            } else {
                factor.fill(nan());
            }
            verdict = verdict.and(sound);
        }
        Ok(verdict)
    }
}
