//! Norms of matrices in every storage: LAPACK's `lan??`.
//!
//! No norm needs scratch memory: row sums are formed on the stack, some rows at a time. A NaN among
//! the entries that count makes the norm NaN; else nothing overflows or underflows on the way to a
//! norm that does not.

use super::entries::{
    Column, Diagonal, Entries, Shape, band_column, band_diagonal, dense, dense_column,
    packed_diagonal, packed_line, triangle,
};
use super::sums::{Largest, SquareSum, add_moduli, largest_modulus, modulus_sum};
use wasmblas::{BandRef, Diag, MatRef, PackedRef, Real, Scalar, Uplo, VecRef};

/// A norm of a matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Norm {
    /// `max |aᵢⱼ|`, which is not consistent with products.
    Max,
    /// The largest sum of moduli of a column.
    One,
    /// The largest sum of moduli of a row.
    Inf,
    /// The square root of the sum of squares.
    Frobenius,
}

impl Norm {
    /// The norm that the transpose has to be asked for.
    #[must_use]
    pub fn transposed(self) -> Norm {
        match self {
            Norm::One => Norm::Inf,
            Norm::Inf => Norm::One,
            norm => norm,
        }
    }
}

/// Rows whose sums are formed at a time.
const ROWS: usize = 128;

/// A norm of a general matrix.
pub fn lange<T: Scalar>(norm: Norm, a: MatRef<'_, T>) -> T::Real {
    // By columns, or by rows if these are what is adjacent.
    let by_rows = a.col_stride().unsigned_abs() < a.row_stride().unsigned_abs();
    let (norm, a) = if by_rows { (norm.transposed(), a.t()) } else { (norm, a) };
    general(norm, &dense(a, Shape::Full))
}

/// A norm of an upper Hessenberg matrix; what is below its subdiagonal is not read.
pub fn lanhs<T: Scalar>(norm: Norm, a: MatRef<'_, T>) -> T::Real {
    general(norm, &dense(a, Shape::Hessenberg))
}

/// A norm of a triangular or trapezoidal matrix, of which only triangle `uplo` is read, without
/// the diagonal if that is [`Diag::Unit`].
pub fn lantr<T: Scalar>(norm: Norm, uplo: Uplo, diag: Diag, a: MatRef<'_, T>) -> T::Real {
    let columns = |j| dense_column(a, uplo, j);
    let shape = (a.nrows(), a.ncols());
    general(norm, &triangle(shape, columns, |j| a.get(j, j), diag.into()))
}

/// A norm of a symmetric matrix, of which only triangle `uplo` is read.
///
/// # Panics
/// If A is not square.
pub fn lansy<T: Scalar>(norm: Norm, uplo: Uplo, a: MatRef<'_, T>) -> T::Real {
    half_dense(norm, uplo, a, Diagonal::Stored)
}

/// A norm of a Hermitian matrix, of which only triangle `uplo` is read, and of its diagonal only
/// the real parts.
///
/// # Panics
/// If A is not square.
pub fn lanhe<T: Scalar>(norm: Norm, uplo: Uplo, a: MatRef<'_, T>) -> T::Real {
    half_dense(norm, uplo, a, Diagonal::Real)
}

fn half_dense<T: Scalar>(norm: Norm, uplo: Uplo, a: MatRef<'_, T>, kind: Diagonal) -> T::Real {
    assert_eq!(a.nrows(), a.ncols(), "A must be square");
    let columns = |j| dense_column(a, uplo, j);
    symmetric(norm, &triangle((a.nrows(), a.ncols()), columns, |j| a.get(j, j), kind))
}

/// A norm of a band matrix.
pub fn langb<T: Scalar>(norm: Norm, a: BandRef<'_, T>) -> T::Real {
    let columns = |j| a.col(j);
    general(norm, &Entries { nrows: a.nrows(), ncols: a.ncols(), columns, diagonal: |_| None })
}

/// A norm of a triangular band matrix, of which only triangle `uplo` is read, without the diagonal
/// if that is [`Diag::Unit`].
///
/// # Panics
/// If A is not square.
pub fn lantb<T: Scalar>(norm: Norm, uplo: Uplo, diag: Diag, a: BandRef<'_, T>) -> T::Real {
    assert_eq!(a.nrows(), a.ncols(), "A must be square");
    let columns = |j| band_column(a, uplo, j);
    let shape = (a.nrows(), a.ncols());
    general(norm, &triangle(shape, columns, |j| band_diagonal(a, j), diag.into()))
}

/// A norm of a symmetric band matrix, of which only triangle `uplo` is read.
///
/// # Panics
/// If A is not square.
pub fn lansb<T: Scalar>(norm: Norm, uplo: Uplo, a: BandRef<'_, T>) -> T::Real {
    half_band(norm, uplo, a, Diagonal::Stored)
}

/// A norm of a Hermitian band matrix, of which only triangle `uplo` is read, and of its diagonal
/// only the real parts.
///
/// # Panics
/// If A is not square.
pub fn lanhb<T: Scalar>(norm: Norm, uplo: Uplo, a: BandRef<'_, T>) -> T::Real {
    half_band(norm, uplo, a, Diagonal::Real)
}

fn half_band<T: Scalar>(norm: Norm, uplo: Uplo, a: BandRef<'_, T>, kind: Diagonal) -> T::Real {
    assert_eq!(a.nrows(), a.ncols(), "A must be square");
    let columns = |j| band_column(a, uplo, j);
    let shape = (a.nrows(), a.ncols());
    symmetric(norm, &triangle(shape, columns, |j| band_diagonal(a, j), kind))
}

/// A norm of a packed triangular matrix, whose diagonal is not read if that is [`Diag::Unit`].
pub fn lantp<T: Scalar>(norm: Norm, diag: Diag, ap: PackedRef<'_, T>) -> T::Real {
    let norm = if ap.is_row_major() { norm.transposed() } else { norm };
    let columns = |j| packed_line(ap, j);
    let shape = (ap.order(), ap.order());
    general(norm, &triangle(shape, columns, |j| packed_diagonal(ap, j), diag.into()))
}

/// A norm of a packed symmetric matrix.
pub fn lansp<T: Scalar>(norm: Norm, ap: PackedRef<'_, T>) -> T::Real {
    half_packed(norm, ap, Diagonal::Stored)
}

/// A norm of a packed Hermitian matrix, of whose diagonal only the real parts are read.
pub fn lanhp<T: Scalar>(norm: Norm, ap: PackedRef<'_, T>) -> T::Real {
    half_packed(norm, ap, Diagonal::Real)
}

fn half_packed<T: Scalar>(norm: Norm, ap: PackedRef<'_, T>, kind: Diagonal) -> T::Real {
    let columns = |j| packed_line(ap, j);
    let shape = (ap.order(), ap.order());
    symmetric(norm, &triangle(shape, columns, |j| packed_diagonal(ap, j), kind))
}

/// A norm of a tridiagonal matrix with the diagonal `d`, `dl` below and `du` above it.
///
/// # Panics
/// If `dl` or `du` is not one shorter than `d`.
pub fn langt<T: Scalar>(norm: Norm, dl: &[T], d: &[T], du: &[T]) -> T::Real {
    let others = d.len().saturating_sub(1);
    assert!(dl.len() == others && du.len() == others, "off-diagonals of the wrong length");
    // In the line of entry `d[j]`: the column of a 1-norm, the row of an ∞-norm.
    let (before, after) = if norm == Norm::Inf { (dl, du) } else { (du, dl) };
    let mut largest = Largest::default();
    for (j, x) in d.iter().enumerate() {
        let mut line = x.modulus();
        if norm == Norm::Max {
            largest.add(line);
            line = T::Real::ZERO;
        }
        let neighbours = (j > 0).then(|| before[j - 1]).into_iter().chain(after.get(j).copied());
        for y in neighbours {
            match norm {
                Norm::Max => largest.add(y.modulus()),
                _ => line += y.modulus(),
            }
        }
        largest.add(line);
    }
    if norm != Norm::Frobenius {
        return largest.value();
    }
    let mut sum = SquareSum::default();
    for line in [dl, d, du] {
        sum.add(VecRef::from_slice(line), T::Real::ONE);
    }
    sum.norm()
}

/// A norm of a Hermitian tridiagonal matrix with the diagonal `d` and the off-diagonal `e`: netlib's
/// `lanht`, and `lanst` if `e` is real.
///
/// # Panics
/// If `e` is not one shorter than `d`.
pub fn lanht<T: Scalar>(norm: Norm, d: &[T::Real], e: &[T]) -> T::Real {
    assert_eq!(e.len(), d.len().saturating_sub(1), "off-diagonal of the wrong length");
    if norm == Norm::Frobenius {
        let mut sum = SquareSum::default();
        sum.add(VecRef::from_slice(d), T::Real::ONE);
        sum.add(VecRef::from_slice(e), T::Real::from_f64(2.0));
        return sum.norm();
    }
    let mut largest = Largest::default();
    let mut before = T::Real::ZERO;
    for (j, x) in d.iter().enumerate() {
        let after = e.get(j).map_or(T::Real::ZERO, |y| y.modulus());
        let x = x.modulus();
        if norm == Norm::Max {
            largest.add(x);
            largest.add(after);
        } else {
            largest.add(x + before + after);
        }
        before = after;
    }
    largest.value()
}

/// The norm of a matrix whose entries are those given.
fn general<'a, T: Scalar>(
    norm: Norm,
    a: &Entries<impl Fn(usize) -> Column<'a, T>, impl Fn(usize) -> Option<T::Real>>,
) -> T::Real {
    let mut largest = Largest::default();
    match norm {
        Norm::Max => return maximum(a),
        Norm::Frobenius => return frobenius(a, T::Real::ONE),
        Norm::One => {
            for j in 0..a.ncols {
                let sum = modulus_sum((a.columns)(j).1);
                largest.add(sum + (a.diagonal)(j).unwrap_or(T::Real::ZERO));
            }
        }
        Norm::Inf => {
            for first in (0..a.nrows).step_by(ROWS) {
                let mut sums = [T::Real::ZERO; ROWS];
                let sums = &mut sums[..ROWS.min(a.nrows - first)];
                add_rows(a, first, sums);
                sums.iter().for_each(|&sum| largest.add(sum));
            }
        }
    }
    largest.value()
}

/// The norm of a symmetric or Hermitian matrix one of whose triangles is given.
pub(crate) fn symmetric<'a, T: Scalar>(
    norm: Norm,
    a: &Entries<impl Fn(usize) -> Column<'a, T>, impl Fn(usize) -> Option<T::Real>>,
) -> T::Real {
    match norm {
        Norm::Max => return maximum(a),
        Norm::Frobenius => return frobenius(a, T::Real::from_f64(2.0)),
        Norm::One | Norm::Inf => {}
    }
    let mut largest = Largest::default();
    for first in (0..a.nrows).step_by(ROWS) {
        let mut sums = [T::Real::ZERO; ROWS];
        let sums = &mut sums[..ROWS.min(a.nrows - first)];
        add_rows(a, first, sums);
        for (i, sum) in sums.iter_mut().enumerate() {
            *sum += modulus_sum((a.columns)(first + i).1);
        }
        sums.iter().for_each(|&sum| largest.add(sum));
    }
    largest.value()
}

/// Adds to `sums` the moduli of the entries in the rows from `first` on.
fn add_rows<'a, T: Scalar>(
    a: &Entries<impl Fn(usize) -> Column<'a, T>, impl Fn(usize) -> Option<T::Real>>,
    first: usize,
    sums: &mut [T::Real],
) {
    let end = first + sums.len();
    for j in 0..a.ncols {
        let (start, column) = (a.columns)(j);
        let rows = start.max(first)..(start + column.len()).min(end);
        if !rows.is_empty() {
            add_moduli(
                column.part(rows.start - start, rows.len()),
                &mut sums[rows.start - first..],
            );
        }
        if (first..end).contains(&j)
            && let Some(diagonal) = (a.diagonal)(j)
        {
            sums[j - first] += diagonal;
        }
    }
}

fn maximum<'a, T: Scalar>(
    a: &Entries<impl Fn(usize) -> Column<'a, T>, impl Fn(usize) -> Option<T::Real>>,
) -> T::Real {
    let mut largest = Largest::default();
    for j in 0..a.ncols {
        largest.add(largest_modulus((a.columns)(j).1));
        if let Some(diagonal) = (a.diagonal)(j) {
            largest.add(diagonal);
        }
    }
    largest.value()
}

/// The Frobenius norm, with the entries that are not on a separate diagonal counted `times`.
fn frobenius<'a, T: Scalar>(
    a: &Entries<impl Fn(usize) -> Column<'a, T>, impl Fn(usize) -> Option<T::Real>>,
    times: T::Real,
) -> T::Real {
    let mut sum = SquareSum::default();
    for j in 0..a.ncols {
        sum.add((a.columns)(j).1, times);
        if let Some(diagonal) = (a.diagonal)(j) {
            sum.add_norm(diagonal, T::Real::ONE);
        }
    }
    sum.norm()
}
