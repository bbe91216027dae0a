//! Matrices in any storage as the entries of their columns, for the norms.

use wasmblas::{BandRef, Diag, MatRef, PackedRef, Real, Scalar, Uplo, VecRef};

/// Which entries of a dense matrix are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// All.
    Full,
    /// A triangle or trapezoid with its diagonal.
    Triangle(Uplo),
    /// A triangle and the diagonal next to it: upper Hessenberg.
    Hessenberg,
}

impl Shape {
    /// The rows of column `j` that are used, of `m`.
    #[inline]
    pub fn rows(self, m: usize, j: usize) -> core::ops::Range<usize> {
        match self {
            Shape::Full => 0..m,
            Shape::Triangle(Uplo::Upper) => 0..m.min(j + 1),
            Shape::Triangle(Uplo::Lower) => j.min(m)..m,
            Shape::Hessenberg => 0..m.min(j + 2),
        }
    }
}

/// What counts on the diagonal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Diagonal {
    /// What is stored.
    Stored,
    /// Only the real part: Hermitian.
    Real,
    /// Ones.
    Unit,
}

impl From<Diag> for Diagonal {
    fn from(diag: Diag) -> Self {
        if diag == Diag::Unit { Diagonal::Unit } else { Diagonal::Stored }
    }
}

/// Column `j`: the first row with an entry, and the entries.
pub(crate) type Column<'a, T> = (usize, VecRef<'a, T>);

/// A matrix by columns. The diagonal is apart where it is not like the other entries; then
/// `columns` give the others only.
pub(crate) struct Entries<F, D> {
    pub nrows: usize,
    pub ncols: usize,
    pub columns: F,
    pub diagonal: D,
}

/// Only the entries of a dense matrix that `shape` names.
pub(super) fn dense<'a, T: Scalar>(
    a: MatRef<'a, T>,
    shape: Shape,
) -> Entries<impl Fn(usize) -> Column<'a, T>, impl Fn(usize) -> Option<T::Real>> {
    let columns = move |j| {
        let rows = shape.rows(a.nrows(), j);
        (rows.start, a.block(rows.start, j, rows.len(), 1).col(0))
    };
    Entries { nrows: a.nrows(), ncols: a.ncols(), columns, diagonal: |_| None }
}

/// A triangle by columns, the diagonal apart. `column` gives an off-diagonal part, `diagonal` an
/// entry of the diagonal.
pub(crate) fn triangle<'a, T: Scalar, F: Fn(usize) -> Column<'a, T>>(
    (nrows, ncols): (usize, usize),
    columns: F,
    diagonal: impl Fn(usize) -> T,
    kind: Diagonal,
) -> Entries<F, impl Fn(usize) -> Option<T::Real>> {
    let diagonal = move |j| {
        (j < nrows).then(|| match kind {
            Diagonal::Stored => diagonal(j).modulus(),
            Diagonal::Real => Real::abs(diagonal(j).re()),
            Diagonal::Unit => T::Real::ONE,
        })
    };
    Entries { nrows, ncols, columns, diagonal }
}

/// The off-diagonal part of column `j` of a dense triangle or trapezoid.
pub(crate) fn dense_column<T>(a: MatRef<'_, T>, uplo: Uplo, j: usize) -> Column<'_, T> {
    let rows = match uplo {
        Uplo::Upper => 0..j.min(a.nrows()),
        Uplo::Lower => (j + 1).min(a.nrows())..a.nrows(),
    };
    (rows.start, a.block(rows.start, j, rows.len(), 1).col(0))
}

/// The off-diagonal part of column `j` of triangle `uplo` of a square band matrix.
pub(crate) fn band_column<T>(a: BandRef<'_, T>, uplo: Uplo, j: usize) -> Column<'_, T> {
    let (first, column) = a.col(j);
    match uplo {
        Uplo::Upper => (first, column.part(0, j - first)),
        Uplo::Lower => (j + 1, column.part(j + 1 - first, first + column.len() - j - 1)),
    }
}

/// Entry `(j, j)` of a square band matrix.
pub(crate) fn band_diagonal<T: Copy>(a: BandRef<'_, T>, j: usize) -> T {
    let (first, column) = a.col(j);
    column.get(j - first)
}

/// The triangle that a packed matrix's lines are the columns of.
pub(crate) fn packed_uplo<T>(ap: PackedRef<'_, T>) -> Uplo {
    if ap.is_row_major() { ap.uplo().flip() } else { ap.uplo() }
}

/// The off-diagonal part of line `j` of a packed triangle.
pub(crate) fn packed_line<T>(ap: PackedRef<'_, T>, j: usize) -> Column<'_, T> {
    let line = ap.line(j);
    let others = line.len() - 1;
    match packed_uplo(ap) {
        Uplo::Upper => (0, line.part(0, others)),
        Uplo::Lower => (j + 1, line.part(1, others)),
    }
}

/// Entry `(j, j)` of a packed triangle.
pub(crate) fn packed_diagonal<T: Copy>(ap: PackedRef<'_, T>, j: usize) -> T {
    let line = ap.line(j);
    line.get(if packed_uplo(ap) == Uplo::Upper { line.len() - 1 } else { 0 })
}
