//! What symmetric and Hermitian matrices differ in, and the blocks of D.

use crate::auxiliary::upward;
use wasmblas::{MatMut, MatRef, Real, Scalar, Uplo, iamax};

/// Whether a matrix is its transpose or its conjugate transpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Symmetry {
    Symmetric,
    Hermitian,
}

impl Symmetry {
    /// Whether a transposed entry is conjugated.
    pub fn conj(self) -> bool {
        self == Symmetry::Hermitian
    }

    /// Entry `(j, i)` from entry `(i, j)`.
    pub fn mirror<T: Scalar>(self, x: T) -> T {
        x.conj_if(self.conj())
    }

    /// [`Symmetry::mirror`] of all entries of a row or column.
    pub fn mirror_all<T: Scalar>(self, mut a: MatMut<'_, T>) {
        if T::IS_COMPLEX && self.conj() {
            for j in 0..a.ncols() {
                for i in 0..a.nrows() {
                    a.set(i, j, a.get(i, j).conj());
                }
            }
        }
    }

    /// The reciprocal of an entry of the diagonal, unless it overflows or loses digits.
    pub fn accurate_recip<T: Scalar>(self, x: T) -> Option<T> {
        if self.conj() { x.re().accurate_recip().map(T::from_real) } else { x.accurate_recip() }
    }

    /// An entry of the diagonal, which is real if the matrix is Hermitian.
    pub fn diagonal<T: Scalar>(self, x: T) -> T {
        if self.conj() { T::from_real(x.re()) } else { x }
    }
}

/// The matrix whose lower triangle is factorised: see the module's head.
pub(super) fn lower<T>(uplo: Uplo, a: MatRef<'_, T>) -> MatRef<'_, T> {
    if uplo == Uplo::Upper { a.reversed() } else { a }
}

/// [`lower`] of a matrix that is written.
pub(super) fn lower_mut<T>(uplo: Uplo, a: MatMut<'_, T>) -> MatMut<'_, T> {
    if uplo == Uplo::Upper { a.reversed() } else { a }
}

/// The largest entry of a column by `|re| + |im|`: its row and size; no row if there is none.
pub(super) fn largest<T: Scalar>(column: MatRef<'_, T>) -> Option<(usize, T::Real)> {
    let ahead = upward(column);
    let i = iamax(ahead.col(0))?;
    let row = if column.row_stride() < 0 { column.nrows() - 1 - i } else { i };
    Some((row, ahead.get(i, 0).abs1()))
}

/// Where entry `k` of a vector lies whose order is that of the lower triangle.
pub(super) fn reversed(uplo: Uplo, n: usize, k: usize) -> usize {
    if uplo == Uplo::Upper { n - 1 - k } else { k }
}

/// A block of two rows and columns of D: `[a bᵀ; b c]`, transposed as the symmetry has it.
#[derive(Clone, Copy)]
pub(super) struct Block<T> {
    symmetry: Symmetry,
    /// The entries, divided by `by`.
    a: T,
    b: T,
    c: T,
    /// `1 / (by · (a c − b bᵀ))`.
    factor: T,
}

impl<T: Scalar> Block<T> {
    /// A block with its entries divided by its largest, the off-diagonal one (that is why it was
    /// chosen as a block), so that no product of two of them overflows.
    pub fn new(symmetry: Symmetry, a: T, b: T, c: T) -> Self {
        let (a, c) = (symmetry.diagonal(a), symmetry.diagonal(c));
        if symmetry.conj() {
            // All is real but b.
            let by = b.modulus();
            let b = T::from_parts(b.re() / by, b.im() / by);
            let (a, c) = (a.re() / by, c.re() / by);
            let determinant = a * c - (b.re() * b.re() + b.im() * b.im());
            let factor = T::from_real(T::Real::ONE / determinant / by);
            return Self { symmetry, a: T::from_real(a), b, c: T::from_real(c), factor };
        }
        let (a, by, c) = (a.quotient(b), b, c.quotient(b));
        let determinant = a * c - T::ONE;
        let factor = T::ONE.quotient(determinant).quotient(by);
        Self { symmetry, a, b: T::ONE, c, factor }
    }

    /// The row `x` of `x D = w`: a row of L from one of `L D`.
    pub fn solve_row(&self, [w1, w2]: [T; 2]) -> [T; 2] {
        let x1 = (self.c * w1 - self.b * w2) * self.factor;
        let x2 = (self.a * w2 - self.symmetry.mirror(self.b) * w1) * self.factor;
        [x1, x2]
    }

    /// The column `x` of `D x = w`.
    pub fn solve_column(&self, [w1, w2]: [T; 2]) -> [T; 2] {
        let x1 = (self.c * w1 - self.symmetry.mirror(self.b) * w2) * self.factor;
        let x2 = (self.a * w2 - self.b * w1) * self.factor;
        [x1, x2]
    }

    /// The inverse: its entries `(0, 0)`, `(1, 0)` and `(1, 1)`.
    pub fn inverse(&self) -> [T; 3] {
        let corner = |x: T| self.symmetry.diagonal(x * self.factor);
        [corner(self.c), -(self.b * self.factor), corner(self.a)]
    }
}

/// The size by which pivots are chosen: `|re| + |im|`, of the real part only on the diagonal of a
/// Hermitian matrix.
pub(super) fn diagonal_size<T: Scalar>(symmetry: Symmetry, x: T) -> T::Real {
    if symmetry.conj() { Real::abs(x.re()) } else { x.abs1() }
}
