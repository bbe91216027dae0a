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

    /// The triangle and the rows of B in two halves.
    pub fn halves<'b>(self, b: MatMut<'b, T>) -> Halves<'a, 'b, T> {
        let n = b.nrows();
        // A multiple of the heights and widths of all tiles.
        let half = if n > 48 { (n / 2).next_multiple_of(24) } else { n / 2 };
        let rest = n - half;
        let (top, bottom) = b.split_rows(half);
        Halves {
            first: Triangle { a: self.a.block(0, 0, half, half), ..self },
            second: Triangle { a: self.a.block(half, half, rest, rest), ..self },
            between: if self.lower {
                self.a.block(half, 0, rest, half)
            } else {
                self.a.block(0, half, half, rest)
            },
            top,
            bottom,
        }
    }

    /// The parameters of a level-2 routine that takes the view `a` as it is.
    pub fn params(self) -> (Uplo, Trans) {
        let uplo = if self.lower { Uplo::Lower } else { Uplo::Upper };
        (uplo, if self.conj { Trans::Conj } else { Trans::No })
    }
}

/// The parts of a triangular matrix and of a matrix right of it.
pub(super) struct Halves<'a, 'b, T> {
    pub first: Triangle<'a, T>,
    pub second: Triangle<'a, T>,
    /// The block of the triangular matrix that is neither of the triangles nor zero.
    pub between: MatRef<'a, T>,
    pub top: MatMut<'b, T>,
    pub bottom: MatMut<'b, T>,
}
