//! `eigh_lo`, `eigh_up`, `eigvalsh_lo` and `eigvalsh_up`.

use std::marker::PhantomData;

use wasmblas::Uplo;
use wasmblas_lapack::{Jobz, heevd_in, heevd_scratch};

use super::{EIGH_LO, EIGH_UP, EIGVALSH_LO, EIGVALSH_UP, Function};
use crate::call::{Call, Shape};
use crate::element::{Element, nan};
use crate::entry::{Declined, Gufunc, Verdict, decline_if, worked};
use crate::place::{Dense, Memory, buffer};

/// `(m,m)->(m),(m,m)`, or without vectors `(m,m)->(m)`.
pub struct HermitianEigen<T, const UPPER: bool, const VECTORS: bool>(PhantomData<T>);

impl<T: Element, const UPPER: bool, const VECTORS: bool> Gufunc
    for HermitianEigen<T, UPPER, VECTORS>
{
    type Element = T;
    const SHAPE: Shape = if VECTORS {
        Shape { operands: 3, dimensions: 1, strides: 5 }
    } else {
        Shape { operands: 2, dimensions: 1, strides: 3 }
    };

    fn function() -> &'static Function {
        match (UPPER, VECTORS) {
            (false, false) => &EIGVALSH_LO,
            (true, false) => &EIGVALSH_UP,
            (false, true) => &EIGH_LO,
            (true, true) => &EIGH_UP,
        }
    }

    fn run(call: &Call<'_>) -> Result<Verdict, Declined> {
        let n = call.dimension(0);
        // It cannot fail, and there is nothing to gain.
        decline_if(n == 1)?;
        let job = if VECTORS { Jobz::Vectors } else { Jobz::Values };
        let uplo = if UPPER { Uplo::Upper } else { Uplo::Lower };
        let mut a = Dense::<T>::new(n, n)?;
        let mut values = buffer::<T::Real>(n)?;
        let mut memory = Memory::new(heevd_scratch::<T>(job, n))?;
        let mut verdict = Verdict::Sound;
        for item in call.items() {
            item.matrix(0, n, n, 0).read(a.view_mut());
            let outcome = heevd_in(job, uplo, a.view_mut(), &mut values, memory.scratch());
            let sound = worked(outcome)?.is_some();
            if !sound {
                values.fill(nan());
                a.elements().fill(nan());
            }
            item.vector(1, n, 2).write_with(|i, _| values[i]);
            if VECTORS {
                item.matrix(2, n, n, 3).write(a.view());
            }
            verdict = verdict.and(sound);
        }
        Ok(verdict)
    }
}
