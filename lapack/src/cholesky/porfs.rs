//! Iterative refinement of the solutions of Hermitian positive definite systems.

use super::definite::{residual, solve};
use crate::condition::Product;
use crate::error::{Error, check_dim};
use crate::refine::{System, add_abs_product, refine, refine_scratch};
use crate::triangular::Triangle;
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, MatRef, PackedRef, Real, Scalar, Uplo, VecRef};

/// Improves the solutions X of `A X = B` that [`potrs`](crate::potrs()) found with the factor `af`
/// of A, both in the triangle `uplo`, and bounds their errors: `berr` receives the backward error of
/// each column, entry by entry, and `ferr` an estimated bound of its relative error in the maximum
/// norm.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or there is no memory.
pub fn porfs<T: Scalar>(
    uplo: Uplo,
    a: MatRef<'_, T>,
    af: MatRef<'_, T>,
    b: MatRef<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
) -> Result<(), Error> {
    with_scratch(porfs_scratch::<T>(a.nrows()), |scratch| {
        porfs_in(uplo, a, af, b, x, ferr, berr, scratch)
    })
}

/// [`porfs`] in scratch memory of [`porfs_scratch`].
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or the memory is too little.
pub fn porfs_in<T: Scalar>(
    uplo: Uplo,
    a: MatRef<'_, T>,
    af: MatRef<'_, T>,
    b: MatRef<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let (a, factor) = (Triangle::Dense(uplo, a), Triangle::Dense(uplo, af));
    refine(&Definite::new(a, factor)?, b, x, ferr, berr, scratch)
}

/// [`porfs_in`] for packed matrices, with the factor of [`pptrf`](crate::pptrf()).
///
/// # Errors
/// As [`porfs_in`].
pub fn pprfs_in<T: Scalar>(
    ap: PackedRef<'_, T>,
    afp: PackedRef<'_, T>,
    b: MatRef<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let (a, factor) = (Triangle::Packed(ap), Triangle::Packed(afp));
    refine(&Definite::new(a, factor)?, b, x, ferr, berr, scratch)
}

/// The scratch memory of [`porfs_in`] and its siblings for a matrix of order `n`.
pub fn porfs_scratch<T: Scalar>(n: usize) -> ScratchLen {
    refine_scratch::<T>(n)
}

/// A Hermitian positive definite system in any storage, with its Cholesky factor.
pub(crate) struct Definite<'a, T> {
    a: Triangle<'a, T>,
    factor: Triangle<'a, T>,
}

impl<'a, T: Scalar> Definite<'a, T> {
    pub fn new(a: Triangle<'a, T>, factor: Triangle<'a, T>) -> Result<Self, Error> {
        a.check()?;
        factor.check()?;
        check_dim("af", a.order(), factor.order())?;
        Ok(Self { a, factor })
    }
}

impl<T: Scalar> System<T> for Definite<'_, T> {
    fn order(&self) -> usize {
        self.a.order()
    }

    fn terms(&self) -> usize {
        match self.a {
            Triangle::Band(..) => (2 * self.a.terms()).saturating_sub(1).min(self.a.order()),
            _ => self.a.order(),
        }
    }

    fn residual(&self, b: VecRef<'_, T>, x: VecRef<'_, T>, r: &mut [T]) {
        residual(self.a, b, x, r).expect("the shapes have been checked");
    }

    fn add_magnitude(&self, x: VecRef<'_, T>, w: &mut [T::Real]) {
        let (n, column) = (self.a.order(), |j| self.a.column(j));
        add_abs_product(false, n, column, x, w);
        add_abs_product(true, n, column, x, w);
        for (i, (w, x)) in w.iter_mut().zip(x.iter()).enumerate() {
            *w += Real::abs(self.a.diagonal(i).re()) * x.abs1();
        }
    }

    fn solve(&self, _: Product, x: &mut [T]) {
        solve(self.factor, x).expect("the shapes have been checked");
    }
}
