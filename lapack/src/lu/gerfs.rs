//! Iterative refinement of the solutions of general systems.

use super::getrs;
use crate::condition::Product;
use crate::error::{Error, check_dim};
use crate::refine::{System, add_abs_product, refine, refine_scratch};
use crate::triangular::adjoint;
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, MatRef, Scalar, Trans, VecMut, VecRef, copy, gemv};

/// Improves the solutions X of `op(A) X = B` that [`getrs`](super::getrs()) found with the factors
/// `af` and `ipiv` of A, and bounds their errors: `berr` receives the backward error of each
/// column, entry by entry, and `ferr` an estimated bound of its relative error in the maximum norm.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or there is no memory.
pub fn gerfs<T: Scalar>(
    trans: Trans,
    a: MatRef<'_, T>,
    af: MatRef<'_, T>,
    ipiv: &[i32],
    b: MatRef<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
) -> Result<(), Error> {
    with_scratch(gerfs_scratch::<T>(a.nrows()), |scratch| {
        gerfs_in(trans, a, af, ipiv, b, x, ferr, berr, scratch)
    })
}

/// [`gerfs`] in scratch memory of [`gerfs_scratch`].
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or the memory is too little.
pub fn gerfs_in<T: Scalar>(
    trans: Trans,
    a: MatRef<'_, T>,
    af: MatRef<'_, T>,
    ipiv: &[i32],
    b: MatRef<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("af", n, af.nrows())?;
    // All that `getrs` checks is checked here once, of no columns.
    getrs(trans, af, ipiv, MatMut::from_col_major(&mut [], n, 0, n)?)?;
    refine(&Factored { trans, a, af, ipiv }, b, x, ferr, berr, scratch)
}

/// The scratch memory of [`gerfs_in`] for a matrix of order `n`.
pub fn gerfs_scratch<T: Scalar>(n: usize) -> ScratchLen {
    refine_scratch::<T>(n)
}

struct Factored<'a, T> {
    trans: Trans,
    a: MatRef<'a, T>,
    af: MatRef<'a, T>,
    ipiv: &'a [i32],
}

impl<T: Scalar> System<T> for Factored<'_, T> {
    fn order(&self) -> usize {
        self.a.nrows()
    }

    fn terms(&self) -> usize {
        self.a.nrows()
    }

    fn residual(&self, b: VecRef<'_, T>, x: VecRef<'_, T>, r: &mut [T]) {
        copy(b, VecMut::from_slice(&mut *r))
            .and_then(|()| gemv(self.trans, -T::ONE, self.a, x, T::ONE, VecMut::from_slice(r)))
            .expect("the shapes have been checked");
    }

    fn add_magnitude(&self, x: VecRef<'_, T>, w: &mut [T::Real]) {
        let column = |j| (0, self.a.col(j));
        add_abs_product(self.trans.is_transposed(), self.a.ncols(), column, x, w);
    }

    fn solve(&self, product: Product, x: &mut [T]) {
        let trans = match product {
            Product::Plain => self.trans,
            Product::Adjoint => adjoint(self.trans),
        };
        let n = x.len();
        MatMut::from_col_major(x, n, 1, n)
            .map_err(Error::from)
            .and_then(|x| getrs(trans, self.af, self.ipiv, x))
            .expect("the shapes have been checked");
    }
}
