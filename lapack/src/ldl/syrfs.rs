//! Iterative refinement.

use super::block::Symmetry;
use super::pivots::Pivots;
use super::sycon::solve_vector;
use crate::auxiliary::entries::dense_column;
use crate::condition::Product;
use crate::error::{Error, check_dim};
use crate::refine::{System, add_abs_product, refine, refine_scratch};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, MatRef, Scalar, Uplo, VecMut, VecRef, copy, hemv, symv};

/// Improves the solutions X of `A X = B` that [`sytrs`](super::sytrs()) found with the factors `af`
/// and `ipiv` of A, and bounds their errors: `berr` receives the backward error of each column,
/// entry by entry, and `ferr` an estimated bound of its relative error in the maximum norm.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, `ipiv` is no list of pivots, or there is no memory.
pub fn syrfs<T: Scalar>(
    uplo: Uplo,
    a: MatRef<'_, T>,
    af: MatRef<'_, T>,
    ipiv: &[i32],
    b: MatRef<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
) -> Result<(), Error> {
    with_scratch(syrfs_scratch::<T>(a.nrows()), |scratch| {
        syrfs_in(uplo, a, af, ipiv, b, x, ferr, berr, scratch)
    })
}

/// As [`syrfs`] for a Hermitian A and [`hetrs`](super::hetrs()).
///
/// # Errors
/// Those of [`syrfs`].
pub fn herfs<T: Scalar>(
    uplo: Uplo,
    a: MatRef<'_, T>,
    af: MatRef<'_, T>,
    ipiv: &[i32],
    b: MatRef<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
) -> Result<(), Error> {
    with_scratch(syrfs_scratch::<T>(a.nrows()), |scratch| {
        herfs_in(uplo, a, af, ipiv, b, x, ferr, berr, scratch)
    })
}

/// [`syrfs`] in scratch memory of [`syrfs_scratch`].
///
/// # Errors
/// Those of [`syrfs`].
pub fn syrfs_in<T: Scalar>(
    uplo: Uplo,
    a: MatRef<'_, T>,
    af: MatRef<'_, T>,
    ipiv: &[i32],
    b: MatRef<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let system = Factored::new(Symmetry::Symmetric, uplo, a, af, ipiv)?;
    refine(&system, b, x, ferr, berr, scratch)
}

/// [`herfs`] in scratch memory of [`syrfs_scratch`].
///
/// # Errors
/// Those of [`syrfs`].
pub fn herfs_in<T: Scalar>(
    uplo: Uplo,
    a: MatRef<'_, T>,
    af: MatRef<'_, T>,
    ipiv: &[i32],
    b: MatRef<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let system = Factored::new(Symmetry::Hermitian, uplo, a, af, ipiv)?;
    refine(&system, b, x, ferr, berr, scratch)
}

/// The scratch memory of [`syrfs_in`] and [`herfs_in`] for a matrix of order `n`.
pub fn syrfs_scratch<T: Scalar>(n: usize) -> ScratchLen {
    refine_scratch::<T>(n)
}

struct Factored<'a, T> {
    symmetry: Symmetry,
    uplo: Uplo,
    a: MatRef<'a, T>,
    af: MatRef<'a, T>,
    ipiv: &'a [i32],
}

impl<'a, T: Scalar> Factored<'a, T> {
    fn new(
        symmetry: Symmetry,
        uplo: Uplo,
        a: MatRef<'a, T>,
        af: MatRef<'a, T>,
        ipiv: &'a [i32],
    ) -> Result<Self, Error> {
        let n = a.nrows();
        check_dim("a", n, a.ncols())?;
        check_dim("af", n, af.nrows())?;
        check_dim("af", n, af.ncols())?;
        Pivots::new(uplo, ipiv, n)?;
        Ok(Self { symmetry, uplo, a, af, ipiv })
    }
}

impl<T: Scalar> System<T> for Factored<'_, T> {
    fn order(&self) -> usize {
        self.a.nrows()
    }

    fn terms(&self) -> usize {
        self.a.nrows()
    }

    fn residual(&self, b: VecRef<'_, T>, x: VecRef<'_, T>, r: &mut [T]) {
        let (uplo, minus, one) = (self.uplo, -T::ONE, T::ONE);
        let multiply = match self.symmetry {
            Symmetry::Symmetric => symv,
            Symmetry::Hermitian => hemv,
        };
        copy(b, VecMut::from_slice(&mut *r))
            .and_then(|()| multiply(uplo, minus, self.a, x, one, VecMut::from_slice(r)))
            .expect("the shapes have been checked");
    }

    fn add_magnitude(&self, x: VecRef<'_, T>, w: &mut [T::Real]) {
        let column = |j| dense_column(self.a, self.uplo, j);
        add_abs_product(false, self.a.ncols(), column, x, w);
        add_abs_product(true, self.a.ncols(), column, x, w);
        for (i, (w, x)) in w.iter_mut().zip(x.iter()).enumerate() {
            *w += super::block::diagonal_size(self.symmetry, self.a.get(i, i)) * x.abs1();
        }
    }

    fn solve(&self, product: Product, x: &mut [T]) {
        solve_vector(self.symmetry, product, (self.uplo, self.af, self.ipiv), x)
            .expect("the shapes have been checked");
    }
}
