//! What `trmm` and `trsm` have in common.

use crate::matrix::{MatMut, MatRef};
use crate::params::{Diag, Side, Trans, Uplo};
use crate::scalar::Scalar;

/// A triangular matrix, transposed by its view.
#[derive(Clone, Copy)]
pub(super) struct Triangle<'a, T> {
    pub a: MatRef<'a, T>,
    pub lower: bool,
    pub unit: bool,
    pub conj: bool,
}

impl<'a, T: Scalar> Triangle<'a, T> {
    /// `op(A)` and B such that the triangle stands on the left: `B op(A)` is `(op(A)ᵀ Bᵀ)ᵀ`.
    pub fn on_the_left<'b>(
        side: Side,
        uplo: Uplo,
        trans: Trans,
        diag: Diag,
        a: MatRef<'a, T>,
        b: MatMut<'b, T>,
    ) -> (Self, MatMut<'b, T>) {
        let transposed = trans.is_transposed() != (side == Side::Right);
        let triangle = Triangle {
            a: if transposed { a.t() } else { a },
            lower: (uplo == Uplo::Lower) != transposed,
            unit: diag == Diag::Unit,
            conj: trans.is_conjugated() && T::IS_COMPLEX,
        };
        match side {
            Side::Left => (triangle, b),
            Side::Right => (triangle, b.t()),
        }
    }

    /// The triangle of `order` rows whose first diagonal entry is entry `at` of this one's.
    pub fn diagonal_block(self, at: usize, order: usize) -> Self {
        Triangle { a: self.a.block(at, at, order, order), ..self }
    }

    /// The parameters of a level-2 routine that takes the view `a` as it is.
    pub fn params(self) -> (Uplo, Trans) {
        let uplo = if self.lower { Uplo::Lower } else { Uplo::Upper };
        (uplo, if self.conj { Trans::Conj } else { Trans::No })
    }
}
