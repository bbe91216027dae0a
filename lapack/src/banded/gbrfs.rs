//! Iterative refinement of the solutions of systems with a band matrix.

use super::gbtrs::Factors;
use crate::condition::Product;
use crate::error::{Error, check_dim};
use crate::refine::{System, add_abs_product, refine, refine_scratch};
use crate::triangular::adjoint;
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{BandRef, MatMut, MatRef, Scalar, Trans, VecMut, VecRef, copy, gbmv};

/// Improves the solutions X of `op(A) X = B` that [`gbtrs`](super::gbtrs()) found with the factors
/// `af` and `ipiv` of A, and bounds their errors: `berr` receives the backward error of each
/// column, entry by entry, and `ferr` an estimated bound of its relative error in the maximum norm.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or there is no memory.
pub fn gbrfs<T: Scalar>(
    trans: Trans,
    a: BandRef<'_, T>,
    af: BandRef<'_, T>,
    ipiv: &[i32],
    b: MatRef<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
) -> Result<(), Error> {
    with_scratch(gbrfs_scratch::<T>(a.nrows()), |scratch| {
        gbrfs_in(trans, a, af, ipiv, b, x, ferr, berr, scratch)
    })
}

/// [`gbrfs`] in scratch memory of [`gbrfs_scratch`].
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or the memory is too little.
pub fn gbrfs_in<T: Scalar>(
    trans: Trans,
    a: BandRef<'_, T>,
    af: BandRef<'_, T>,
    ipiv: &[i32],
    b: MatRef<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let factors = Factors::new(af, ipiv)?;
    check_dim("a", a.nrows(), a.ncols())?;
    check_dim("af", a.nrows(), af.nrows())?;
    refine(&Factored { trans, a, factors }, b, x, ferr, berr, scratch)
}

/// The scratch memory of [`gbrfs_in`] for a matrix of order `n`.
pub fn gbrfs_scratch<T: Scalar>(n: usize) -> ScratchLen {
    refine_scratch::<T>(n)
}

struct Factored<'a, T> {
    trans: Trans,
    a: BandRef<'a, T>,
    factors: Factors<'a, T>,
}

impl<T: Scalar> System<T> for Factored<'_, T> {
    fn order(&self) -> usize {
        self.a.nrows()
    }

    fn terms(&self) -> usize {
        self.a.below().saturating_add(self.a.above()).saturating_add(1).min(self.a.nrows())
    }

    fn residual(&self, b: VecRef<'_, T>, x: VecRef<'_, T>, r: &mut [T]) {
        copy(b, VecMut::from_slice(&mut *r))
            .and_then(|()| gbmv(self.trans, -T::ONE, self.a, x, T::ONE, VecMut::from_slice(r)))
            .expect("the shapes have been checked");
    }

    fn add_magnitude(&self, x: VecRef<'_, T>, w: &mut [T::Real]) {
        add_abs_product(self.trans.is_transposed(), self.order(), |j| self.a.col(j), x, w);
    }

    fn solve(&self, product: Product, x: &mut [T]) {
        let trans = match product {
            Product::Plain => self.trans,
            Product::Adjoint => adjoint(self.trans),
        };
        let solved = self.factors.solve(trans, VecMut::from_slice(x));
        solved.expect("the shapes have been checked");
    }
}
