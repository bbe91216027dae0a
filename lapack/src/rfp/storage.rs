//! Views of triangles in rectangular full packed storage.
//!
//! With `n₁ + n₂ = n` and `|n₁ − n₂| ≤ 1` a triangle consists of the triangles `T₁` and `T₂` of
//! orders `n₁` and `n₂` and the rectangle between them. Next to the rectangle is `T₁` or `T₂`,
//! which makes a trapezoid of whole columns, and the other triangle fills its corner, as its
//! adjoint. For `n = 5` and `n = 6` (with `'` for conjugated entries):
//!
//! ```text
//! lower:  00  33' 43'    33' 43' 53'      upper:  02  03  04     03  04  05
//!         10  11  44'    00  44' 54'              12  13  14     13  14  15
//!         20  21  22     10  11  55'              22  23  24     23  24  25
//!         30  31  32     20  21  22               00' 33  34     33  34  35
//!         40  41  42     30  31  32               01' 11' 44     00' 44  45
//!                        40  41  42                              01' 11' 55
//!                        50  51  52                              02' 12' 22'
//! ```

use crate::error::Error;
use wasmblas::{MatMut, MatRef, Scalar, Trans, Uplo, VecMut, VecRef};

/// How a rectangle is stored: LAPACK's `TRANSR`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RfpForm {
    /// Column by column.
    Normal,
    /// Its adjoint, column by column.
    Adjoint,
}

/// What a rectangle is the packing of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Layout {
    pub order: usize,
    pub uplo: Uplo,
    pub form: RfpForm,
}

impl Layout {
    /// The rows and columns of the rectangle in its normal form.
    fn shape(self) -> (usize, usize) {
        (self.order + self.gap(), self.order.div_ceil(2))
    }

    /// 1 if there is a row between the triangles' diagonals, which is if the order is even; else
    /// there is a column.
    fn gap(self) -> usize {
        1 - self.order % 2
    }

    /// The orders of the two triangles.
    pub fn split(self) -> (usize, usize) {
        let (less, more) = (self.order / 2, self.order.div_ceil(2));
        if self.uplo == Uplo::Lower { (more, less) } else { (less, more) }
    }

    /// Where the blocks begin in the normal form.
    fn places(self) -> Places {
        let ((first, second), gap) = (self.split(), self.gap());
        match self.uplo {
            Uplo::Lower => {
                Places { first: (gap, 0), second: (0, 1 - gap), between: (first + gap, 0) }
            }
            Uplo::Upper => Places { first: (second + gap, 0), second: (first, 0), between: (0, 0) },
        }
    }

    fn between_shape(self) -> (usize, usize) {
        let (first, second) = self.split();
        if self.uplo == Uplo::Lower { (second, first) } else { (first, second) }
    }

    /// Line `j` of the triangle in the normal form, which is stored conjugated if it comes from the
    /// corner: the place of its first entry, its length, whether it is a row, and whether it is
    /// conjugated.
    fn line(self, j: usize) -> Line {
        let (n, (first, _), places) = (self.order, self.split(), self.places());
        let (from_corner, start, len) = match self.uplo {
            Uplo::Lower if j < first => (false, (places.first.0 + j, j), n - j),
            Uplo::Lower => {
                let k = j - first;
                (true, (places.second.0 + k, places.second.1 + k), n - j)
            }
            Uplo::Upper if j < first => (true, (places.first.0 + j, 0), j + 1),
            Uplo::Upper => (false, (0, j - first), j + 1),
        };
        let conj = from_corner != (self.form == RfpForm::Adjoint);
        Line { start, len, row: from_corner, conj }
    }
}

/// Where the blocks begin.
struct Places {
    first: (usize, usize),
    second: (usize, usize),
    between: (usize, usize),
}

/// Where a line lies.
struct Line {
    start: (usize, usize),
    len: usize,
    row: bool,
    conj: bool,
}

/// A triangle that is read.
#[derive(Clone, Copy)]
pub struct RfpRef<'a, T> {
    rect: MatRef<'a, T>,
    layout: Layout,
}

/// A triangle that is written.
pub struct RfpMut<'a, T> {
    rect: MatMut<'a, T>,
    layout: Layout,
}

/// What the two views have in common.
macro_rules! rfp_view {
    ($view:ident, $mat:ident, ($($slice:tt)+)) => {
        impl<'a, T> $view<'a, T> {
            /// Triangle `uplo` of a square matrix.
            ///
            /// # Errors
            /// [`Error::Argument`] if there are fewer than `order (order + 1) / 2` elements.
            pub fn new(
                data: $($slice)+ [T],
                order: usize,
                uplo: Uplo,
                form: RfpForm,
            ) -> Result<Self, Error> {
                let layout = Layout { order, uplo, form };
                let (rows, cols) = layout.shape();
                let rect = match form {
                    RfpForm::Normal => $mat::from_col_major(data, rows, cols, rows)?,
                    RfpForm::Adjoint => $mat::from_row_major(data, rows, cols, cols)?,
                };
                Ok(Self { rect, layout })
            }

            /// The number of rows and of columns of the matrix.
            pub fn order(&self) -> usize {
                self.layout.order
            }

            /// The triangle that there is.
            pub fn uplo(&self) -> Uplo {
                self.layout.uplo
            }

            /// How the triangle is split in two.
            pub(super) fn split(&self) -> (usize, usize) {
                self.layout.split()
            }
        }
    };
}

rfp_view!(RfpRef, MatRef, (&'a));
rfp_view!(RfpMut, MatMut, (&'a mut));

/// A block on the diagonal: the triangle of it that is stored. Of a Hermitian matrix, that is all;
/// of the factor L in `L Lᴴ` it is the block itself if it is the lower triangle, and its adjoint if
/// it is the upper one.
pub(super) type Corner<M> = (Uplo, M);

/// What is between the triangles. Of a Hermitian matrix, and of the factor L, it is the block below
/// the diagonal, or its adjoint.
#[derive(Clone, Copy)]
pub(super) enum Between<M> {
    Below(M),
    AdjointOfBelow(M),
}

impl<M> Between<M> {
    pub fn new(layout: Layout, block: M) -> Self {
        if (layout.uplo == Uplo::Lower) == (layout.form == RfpForm::Normal) {
            Between::Below(block)
        } else {
            Between::AdjointOfBelow(block)
        }
    }
}

/// The operation on a stored triangle that gives the lower triangular block.
pub(super) fn lower(uplo: Uplo) -> Trans {
    if uplo == Uplo::Lower { Trans::No } else { Trans::ConjTrans }
}

impl<'a, T: Scalar> RfpRef<'a, T> {
    /// A block with its own rows and columns, given in the normal form.
    fn block(&self, (i, j): (usize, usize), (m, n): (usize, usize)) -> MatRef<'a, T> {
        let block = self.rect.block(i, j, m, n);
        if self.layout.form == RfpForm::Normal { block } else { block.t() }
    }

    /// The triangle stored where the normal form has the `normal` one.
    fn corner(&self, normal: Uplo) -> Uplo {
        if self.layout.form == RfpForm::Normal { normal } else { normal.flip() }
    }

    /// The first block on the diagonal.
    pub(super) fn first(&self) -> Corner<MatRef<'a, T>> {
        let order = self.split().0;
        (self.corner(Uplo::Lower), self.block(self.layout.places().first, (order, order)))
    }

    /// The second block on the diagonal.
    pub(super) fn second(&self) -> Corner<MatRef<'a, T>> {
        let order = self.split().1;
        (self.corner(Uplo::Upper), self.block(self.layout.places().second, (order, order)))
    }

    /// The block between them.
    pub(super) fn between(&self) -> Between<MatRef<'a, T>> {
        let (place, shape) = (self.layout.places().between, self.layout.between_shape());
        Between::new(self.layout, self.block(place, shape))
    }

    /// Column `j` of the triangle, with its entry on the diagonal, and whether its entries have to
    /// be conjugated.
    pub(super) fn line(&self, j: usize) -> (VecRef<'a, T>, bool) {
        let Line { start: (i, j), len, row, conj } = self.layout.line(j);
        let line = match row {
            true => self.rect.row(i).part(j, len),
            false => self.rect.col(j).part(i, len),
        };
        (line, conj)
    }
}

impl<'a, T: Scalar> RfpMut<'a, T> {
    /// The same view for a shorter time.
    pub fn rb_mut(&mut self) -> RfpMut<'_, T> {
        RfpMut { rect: self.rect.rb_mut(), layout: self.layout }
    }

    /// A view that only reads.
    pub fn rb(&self) -> RfpRef<'_, T> {
        RfpRef { rect: self.rect.rb(), layout: self.layout }
    }

    /// What is between the triangles, and the part of the rectangle that both are in, with the row
    /// of the rectangle that it begins with.
    fn apart(&mut self) -> (Between<MatMut<'_, T>>, usize, MatMut<'_, T>) {
        let (layout, (rows, _)) = (self.layout, self.layout.between_shape());
        let at = layout.places().between.0;
        let (between, first_row, corners) = if at == 0 {
            let (between, corners) = self.rect.rb_mut().split_rows(rows);
            (between, rows, corners)
        } else {
            let (corners, between) = self.rect.rb_mut().split_rows(at);
            (between, 0, corners)
        };
        let cols = layout.between_shape().1;
        let between = between.split_cols(cols).0;
        let between = if layout.form == RfpForm::Normal { between } else { between.t() };
        (Between::new(layout, between), first_row, corners)
    }

    /// The first block on the diagonal, and what is between it and the second.
    pub(super) fn first(&mut self) -> (Corner<MatMut<'_, T>>, Between<MatMut<'_, T>>) {
        let (layout, (order, _)) = (self.layout, self.split());
        let (between, first_row, corners) = self.apart();
        let (i, j) = layout.places().first;
        let block = corners.block(i - first_row, j, order, order);
        match layout.form {
            RfpForm::Normal => ((Uplo::Lower, block), between),
            RfpForm::Adjoint => ((Uplo::Upper, block.t()), between),
        }
    }

    /// The second block on the diagonal, and what is between the first and it.
    pub(super) fn second(&mut self) -> (Corner<MatMut<'_, T>>, Between<MatMut<'_, T>>) {
        let (layout, (_, order)) = (self.layout, self.split());
        let (between, first_row, corners) = self.apart();
        let (i, j) = layout.places().second;
        let block = corners.block(i - first_row, j, order, order);
        match layout.form {
            RfpForm::Normal => ((Uplo::Upper, block), between),
            RfpForm::Adjoint => ((Uplo::Lower, block.t()), between),
        }
    }

    /// Line `j` as [`RfpRef::line`].
    pub(super) fn line_mut(&mut self, j: usize) -> (VecMut<'_, T>, bool) {
        let Line { start: (i, j), len, row, conj } = self.layout.line(j);
        let line = match row {
            true => self.rect.rb_mut().row(i).part(j, len),
            false => self.rect.rb_mut().col(j).part(i, len),
        };
        (line, conj)
    }
}
