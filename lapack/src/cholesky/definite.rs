//! Hermitian positive definite matrices and their factors in every storage, so that what is asked
//! of them is written once.

use crate::auxiliary::entries::{Shape, packed_uplo};
use crate::auxiliary::{Norm, lacpy, lanhb, lanhe, lanhp};
use crate::banded::{BandMut, pbtrf, solve_band};
use crate::cholesky::{potrf, potrs};
use crate::error::{Error, check_dim};
use crate::packed::{pptrf, pptrs};
use crate::triangular::Triangle;
use wasmblas::{
    Diag, MatMut, PackedMut, Scalar, Trans, Uplo, VecMut, VecRef, copy, hbmv, hemv, hpmv,
};

/// The operations on the factor in a triangle by whose inverses, one after the other, that of A is
/// applied.
pub(crate) fn steps(uplo: Uplo) -> [Trans; 2] {
    match uplo {
        Uplo::Lower => [Trans::No, Trans::ConjTrans],
        Uplo::Upper => [Trans::ConjTrans, Trans::No],
    }
}

/// The triangle that a view shows. (That of [`Triangle::uplo`] is of the columns stored.)
pub(crate) fn shown<T: Scalar>(half: Triangle<'_, T>) -> Uplo {
    match half {
        Triangle::Dense(uplo, _) | Triangle::Band(uplo, _) => uplo,
        Triangle::Packed(ap) => ap.uplo(),
    }
}

/// A norm of the Hermitian matrix that a triangle is half of.
pub(crate) fn norm<T: Scalar>(norm: Norm, half: Triangle<'_, T>) -> T::Real {
    match half {
        Triangle::Dense(uplo, a) => lanhe(norm, uplo, a),
        Triangle::Band(uplo, a) => lanhb(norm, uplo, a),
        Triangle::Packed(ap) => lanhp(norm, ap),
    }
}

/// `r ← b − A x` with the Hermitian matrix that a triangle is half of.
pub(crate) fn residual<T: Scalar>(
    half: Triangle<'_, T>,
    b: VecRef<'_, T>,
    x: VecRef<'_, T>,
    r: &mut [T],
) -> Result<(), Error> {
    copy(b, VecMut::from_slice(&mut *r))?;
    let (minus, one, r) = (-T::ONE, T::ONE, VecMut::from_slice(r));
    Ok(match half {
        Triangle::Dense(uplo, a) => hemv(uplo, minus, a, x, one, r),
        Triangle::Band(uplo, a) => hbmv(uplo, minus, a, x, one, r),
        Triangle::Packed(ap) => hpmv(minus, ap, x, one, r),
    }?)
}

/// `x ← A⁻¹ x`, with the factor of A.
pub(crate) fn solve<T: Scalar>(factor: Triangle<'_, T>, x: &mut [T]) -> Result<(), Error> {
    for trans in steps(shown(factor)) {
        factor.solve(trans, Diag::NonUnit, VecMut::from_slice(&mut *x))?;
    }
    Ok(())
}

/// [`solve`] for the columns of B.
pub(crate) fn solve_columns<T: Scalar>(
    factor: Triangle<'_, T>,
    mut b: MatMut<'_, T>,
) -> Result<(), Error> {
    match factor {
        Triangle::Dense(uplo, a) => potrs(uplo, a, b),
        Triangle::Packed(ap) => pptrs(ap, b),
        Triangle::Band(uplo, a) => steps(uplo)
            .into_iter()
            .try_for_each(|trans| solve_band(uplo, trans, Diag::NonUnit, a, b.rb_mut())),
    }
}

/// A triangle that is written.
pub(crate) enum Half<'a, T> {
    Dense(Uplo, MatMut<'a, T>),
    Band(Uplo, BandMut<'a, T>),
    Packed(PackedMut<'a, T>),
}

impl<T: Scalar> Half<'_, T> {
    /// A view that only reads.
    pub fn rb(&self) -> Triangle<'_, T> {
        match self {
            Half::Dense(uplo, a) => Triangle::Dense(*uplo, a.rb()),
            Half::Band(uplo, a) => Triangle::Band(*uplo, a.rb()),
            Half::Packed(ap) => Triangle::Packed(ap.rb()),
        }
    }

    /// The same view for a shorter time.
    pub fn rb_mut(&mut self) -> Half<'_, T> {
        match self {
            Half::Dense(uplo, a) => Half::Dense(*uplo, a.rb_mut()),
            Half::Band(uplo, a) => Half::Band(*uplo, a.rb_mut()),
            Half::Packed(ap) => Half::Packed(ap.rb_mut()),
        }
    }

    /// Line `j` with its entry on the diagonal: a column of the triangle, or a row of it, whose
    /// first entry lies in column or row `.0`.
    fn line(&mut self, j: usize) -> (usize, VecMut<'_, T>) {
        match self {
            Half::Dense(uplo, a) => {
                let rows = Shape::Triangle(*uplo).rows(a.nrows(), j);
                (rows.start, a.rb_mut().block(rows.start, j, rows.len(), 1).col(0))
            }
            Half::Band(uplo, a) => a.half_col(*uplo, j),
            Half::Packed(ap) => {
                let first = if packed_uplo(ap.rb()) == Uplo::Upper { 0 } else { j };
                (first, ap.rb_mut().split_line(j).1)
            }
        }
    }

    /// `A ← diag(s) A diag(s)`; the diagonal of a Hermitian matrix becomes real.
    pub fn scale(&mut self, hermitian: bool, s: &[T::Real]) {
        for (j, &factor) in s.iter().enumerate() {
            let (first, mut line) = self.line(j);
            for k in 0..line.len() {
                let scaled = line.get(k).scaled(factor * s[first + k]);
                let real = hermitian && first + k == j;
                line.set(k, if real { T::from_real(scaled.re()) } else { scaled });
            }
        }
    }

    /// Copies a triangle that is stored in the same way.
    pub fn copy_from(&mut self, from: Triangle<'_, T>) -> Result<(), Error> {
        match (self, from) {
            (Half::Dense(uplo, a), Triangle::Dense(_, from)) => {
                lacpy(Some(*uplo), from, a.rb_mut())
            }
            (Half::Band(uplo, a), Triangle::Band(_, from)) => {
                check_dim("af", from.nrows(), a.nrows())?;
                for j in 0..from.nrows() {
                    let (first, column) = a.half_col(*uplo, j);
                    let (start, entries) = from.col(j);
                    copy(entries.part(first - start, column.len()), column)?;
                }
                Ok(())
            }
            (Half::Packed(ap), Triangle::Packed(from)) => {
                check_dim("ap", from.order(), ap.order())?;
                for j in 0..from.order() {
                    copy(from.line(j), ap.rb_mut().split_line(j).1)?;
                }
                Ok(())
            }
            _ => Err(wasmblas::Error::Stride { argument: "af" }.into()),
        }
    }

    /// Cholesky factorisation.
    pub fn factor(self) -> Result<(), Error> {
        match self {
            Half::Dense(uplo, a) => potrf(uplo, a),
            Half::Band(uplo, a) => pbtrf(uplo, a),
            Half::Packed(ap) => pptrf(ap),
        }
    }
}
