//! Triangular matrices in every storage, so that what is asked of them is written once.

use crate::auxiliary::entries::{
    Column, band_column, band_diagonal, dense_column, packed_diagonal, packed_line, packed_uplo,
};
use crate::auxiliary::{Norm, lantb, lantp, lantr};
use crate::error::{Error, check_dim};
use wasmblas::{
    BandRef, Diag, MatRef, PackedRef, Scalar, Trans, Uplo, VecMut, tbmv, tbsv, tpmv, tpsv, trmv,
    trsv,
};

/// A triangular matrix.
#[derive(Clone, Copy)]
pub(crate) enum Triangle<'a, T> {
    Dense(Uplo, MatRef<'a, T>),
    Band(Uplo, BandRef<'a, T>),
    Packed(PackedRef<'a, T>),
}

/// The operation on the transpose that is `trans` on the matrix itself.
pub(crate) fn of_transpose(trans: Trans) -> Trans {
    match trans {
        Trans::No => Trans::Trans,
        Trans::Trans => Trans::No,
        Trans::ConjTrans => Trans::Conj,
        Trans::Conj => Trans::ConjTrans,
    }
}

/// The operation whose result is the adjoint of what `trans` gives.
pub(crate) fn adjoint(trans: Trans) -> Trans {
    match trans {
        Trans::No => Trans::ConjTrans,
        Trans::Trans => Trans::Conj,
        Trans::ConjTrans => Trans::No,
        Trans::Conj => Trans::Trans,
    }
}

impl<T: Scalar> Triangle<'_, T> {
    /// The number of rows and of columns.
    pub fn order(&self) -> usize {
        match self {
            Triangle::Dense(_, a) => a.nrows(),
            Triangle::Band(_, a) => a.nrows(),
            Triangle::Packed(ap) => ap.order(),
        }
    }

    /// Fails unless the matrix is square.
    pub fn check(&self) -> Result<(), Error> {
        match self {
            Triangle::Dense(_, a) => check_dim("a", a.nrows(), a.ncols()),
            Triangle::Band(_, a) => check_dim("a", a.nrows(), a.ncols()),
            Triangle::Packed(_) => Ok(()),
        }
    }

    /// The matrix or its transpose, whichever has its columns adjacent, and the operation on that
    /// which is `trans` on the matrix.
    pub fn by_columns(self, trans: Trans) -> (Self, Trans) {
        match self {
            Triangle::Dense(uplo, a)
                if a.col_stride().unsigned_abs() < a.row_stride().unsigned_abs() =>
            {
                (Triangle::Dense(uplo.flip(), a.t()), of_transpose(trans))
            }
            Triangle::Packed(ap) if ap.is_row_major() => {
                (Triangle::Packed(ap.t()), of_transpose(trans))
            }
            columns => (columns, trans),
        }
    }

    /// The triangle that there is.
    pub fn uplo(&self) -> Uplo {
        match *self {
            Triangle::Dense(uplo, _) | Triangle::Band(uplo, _) => uplo,
            Triangle::Packed(ap) => packed_uplo(ap),
        }
    }

    /// The entries of column `j` that are not on the diagonal, after [`Triangle::by_columns`].
    pub fn column(&self, j: usize) -> Column<'_, T> {
        match *self {
            Triangle::Dense(uplo, a) => dense_column(a, uplo, j),
            Triangle::Band(uplo, a) => band_column(a, uplo, j),
            Triangle::Packed(ap) => packed_line(ap, j),
        }
    }

    /// Entry `(j, j)`, which is stored unless the diagonal is [`Diag::Unit`].
    pub fn diagonal(&self, j: usize) -> T {
        match *self {
            Triangle::Dense(_, a) => a.get(j, j),
            Triangle::Band(_, a) => band_diagonal(a, j),
            Triangle::Packed(ap) => packed_diagonal(ap, j),
        }
    }

    /// The first zero on the diagonal.
    pub fn singular(&self, diag: Diag) -> Result<(), Error> {
        let zero = |&j: &usize| diag == Diag::NonUnit && self.diagonal(j) == T::ZERO;
        match (0..self.order()).find(zero) {
            Some(j) => Err(Error::Singular { index: j + 1 }),
            None => Ok(()),
        }
    }

    /// The most entries that a row or column has.
    pub fn terms(&self) -> usize {
        match self {
            Triangle::Band(_, a) => a.below().max(a.above()).saturating_add(1).min(a.nrows()),
            _ => self.order(),
        }
    }

    /// A norm.
    pub fn norm(&self, norm: Norm, diag: Diag) -> T::Real {
        match *self {
            Triangle::Dense(uplo, a) => lantr(norm, uplo, diag, a),
            Triangle::Band(uplo, a) => lantb(norm, uplo, diag, a),
            Triangle::Packed(ap) => lantp(norm, diag, ap),
        }
    }

    /// Solves `op(A) z = x` for z, which replaces x.
    pub fn solve(&self, trans: Trans, diag: Diag, x: VecMut<'_, T>) -> Result<(), Error> {
        Ok(match *self {
            Triangle::Dense(uplo, a) => trsv(uplo, trans, diag, a, x),
            Triangle::Band(uplo, a) => tbsv(uplo, trans, diag, a, x),
            Triangle::Packed(ap) => tpsv(trans, diag, ap, x),
        }?)
    }

    /// `x ← op(A) x`.
    pub fn multiply(&self, trans: Trans, diag: Diag, x: VecMut<'_, T>) -> Result<(), Error> {
        Ok(match *self {
            Triangle::Dense(uplo, a) => trmv(uplo, trans, diag, a, x),
            Triangle::Band(uplo, a) => tbmv(uplo, trans, diag, a, x),
            Triangle::Packed(ap) => tpmv(trans, diag, ap, x),
        }?)
    }
}
