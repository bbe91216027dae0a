//! Error bounds of the solutions of triangular systems.

use super::triangle::{Triangle, adjoint};
use crate::condition::Product;
use crate::error::Error;
use crate::refine::{System, add_abs_product, error_bounds, refine_scratch};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{BandRef, Diag, MatRef, PackedRef, Scalar, Trans, Uplo, VecMut, VecRef, copy};

/// Bounds the errors of the solutions X of `op(A) X = B` that [`trtrs`](super::trtrs) found: `berr`
/// receives the backward error of each column, entry by entry, and `ferr` an estimated bound of its
/// relative error in the maximum norm. X is not changed: there is nothing to refine.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or there is no memory.
pub fn trrfs<T: Scalar>(
    uplo: Uplo,
    trans: Trans,
    diag: Diag,
    a: MatRef<'_, T>,
    b: MatRef<'_, T>,
    x: MatRef<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
) -> Result<(), Error> {
    with_scratch(trrfs_scratch::<T>(a.nrows()), |scratch| {
        trrfs_in(uplo, trans, diag, a, b, x, ferr, berr, scratch)
    })
}

/// [`trrfs`] in scratch memory of [`trrfs_scratch`].
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or the memory is too little.
pub fn trrfs_in<T: Scalar>(
    uplo: Uplo,
    trans: Trans,
    diag: Diag,
    a: MatRef<'_, T>,
    b: MatRef<'_, T>,
    x: MatRef<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    bounds(Triangle::Dense(uplo, a), trans, diag, b, x, ferr, berr, scratch)
}

/// [`trrfs_in`] for a triangular band matrix.
///
/// # Errors
/// As [`trrfs_in`].
pub fn tbrfs_in<T: Scalar>(
    uplo: Uplo,
    trans: Trans,
    diag: Diag,
    a: BandRef<'_, T>,
    b: MatRef<'_, T>,
    x: MatRef<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    bounds(Triangle::Band(uplo, a), trans, diag, b, x, ferr, berr, scratch)
}

/// [`trrfs_in`] for a packed triangular matrix.
///
/// # Errors
/// As [`trrfs_in`].
pub fn tprfs_in<T: Scalar>(
    trans: Trans,
    diag: Diag,
    ap: PackedRef<'_, T>,
    b: MatRef<'_, T>,
    x: MatRef<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    bounds(Triangle::Packed(ap), trans, diag, b, x, ferr, berr, scratch)
}

/// The scratch memory of [`trrfs_in`] and its siblings for a matrix of order `n`.
pub fn trrfs_scratch<T: Scalar>(n: usize) -> ScratchLen {
    refine_scratch::<T>(n)
}

fn bounds<T: Scalar>(
    a: Triangle<'_, T>,
    trans: Trans,
    diag: Diag,
    b: MatRef<'_, T>,
    x: MatRef<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    a.check()?;
    let (a, trans) = a.by_columns(trans);
    error_bounds(&Substitution { a, trans, diag }, b, x, ferr, berr, scratch)
}

/// A triangular system, which is solved with the matrix itself.
struct Substitution<'a, T> {
    a: Triangle<'a, T>,
    trans: Trans,
    diag: Diag,
}

impl<T: Scalar> System<T> for Substitution<'_, T> {
    fn order(&self) -> usize {
        self.a.order()
    }

    fn terms(&self) -> usize {
        self.a.terms()
    }

    fn residual(&self, b: VecRef<'_, T>, x: VecRef<'_, T>, r: &mut [T]) {
        let shapes = "the shapes have been checked";
        copy(x, VecMut::from_slice(&mut *r)).expect(shapes);
        self.a.multiply(self.trans, self.diag, VecMut::from_slice(&mut *r)).expect(shapes);
        for (r, b) in r.iter_mut().zip(b.iter()) {
            *r = b - *r;
        }
    }

    fn add_magnitude(&self, x: VecRef<'_, T>, w: &mut [T::Real]) {
        let n = self.a.order();
        add_abs_product(self.trans.is_transposed(), n, |j| self.a.column(j), x, w);
        for (j, w) in w.iter_mut().enumerate() {
            let entry = match self.diag {
                Diag::NonUnit => self.a.diagonal(j).abs1(),
                Diag::Unit => T::Real::ONE,
            };
            *w += entry * x.get(j).abs1();
        }
    }

    fn solve(&self, product: Product, x: &mut [T]) {
        let trans = match product {
            Product::Plain => self.trans,
            Product::Adjoint => adjoint(self.trans),
        };
        let solved = self.a.solve(trans, self.diag, VecMut::from_slice(x));
        solved.expect("the shapes have been checked");
    }
}
