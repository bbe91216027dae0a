//! Equilibration: row and column scalings that make the largest entries of all rows and columns
//! alike.
//!
//! A. van der Sluis, *Condition numbers and equilibration of matrices* (Numer. Math. 14, 1969);
//! J. W. Demmel et al., *Error bounds from extra-precise iterative refinement* (ACM TOMS 32, 2006)
//! for scaling by powers of the base.

use crate::auxiliary::entries::Column;
use crate::error::{Error, check_dim};
use wasmblas::{MatMut, MatRef, Real, Scalar};

/// What is known about scalings that were found.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Equilibration<R> {
    /// The smallest row factor divided by the largest: not below 0.1, rows need no scaling, unless
    /// `largest` is near overflow or underflow.
    pub row_ratio: R,
    /// The smallest column factor divided by the largest.
    pub col_ratio: R,
    /// The largest `|re| + |im|` of an entry.
    pub largest: R,
    /// A row that is zero, counted from 1, or a column that is, counted on after the rows: LAPACK's
    /// `INFO`. The scalings have then not been finished.
    pub zero: Option<usize>,
}

/// Which factors a scaled matrix has been multiplied with: LAPACK's `EQUED`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Equed {
    /// None.
    #[default]
    No,
    /// Row factors.
    Rows,
    /// Column factors.
    Cols,
    /// Row and column factors.
    Both,
}

impl Equed {
    /// From what has been scaled.
    pub(crate) fn new(rows: bool, cols: bool) -> Self {
        match (rows, cols) {
            (false, false) => Equed::No,
            (true, false) => Equed::Rows,
            (false, true) => Equed::Cols,
            (true, true) => Equed::Both,
        }
    }

    /// Whether there are row factors.
    pub fn rows(self) -> bool {
        matches!(self, Equed::Rows | Equed::Both)
    }

    /// Whether there are column factors.
    pub fn cols(self) -> bool {
        matches!(self, Equed::Cols | Equed::Both)
    }
}

/// Finds the row factors `r` and column factors `c` with which `diag(r) A diag(c)` has entries of at
/// most 1 in `|re| + |im|`, and of 1 in every row and column.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn geequ<T: Scalar>(
    a: MatRef<'_, T>,
    r: &mut [T::Real],
    c: &mut [T::Real],
) -> Result<Equilibration<T::Real>, Error> {
    factors(a, |x| x, r, c)
}

/// As [`geequ`], with powers of two, which scale without rounding; entries are then at most 2 and
/// more than 1/2.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn geequb<T: Scalar>(
    a: MatRef<'_, T>,
    r: &mut [T::Real],
    c: &mut [T::Real],
) -> Result<Equilibration<T::Real>, Error> {
    factors(a, power_of_two, r, c)
}

fn factors<T: Scalar>(
    a: MatRef<'_, T>,
    round: impl Fn(T::Real) -> T::Real,
    r: &mut [T::Real],
    c: &mut [T::Real],
) -> Result<Equilibration<T::Real>, Error> {
    check_dim("r", a.nrows(), r.len())?;
    check_dim("c", a.ncols(), c.len())?;
    Ok(equilibrate(|j| (0, a.col(j)), round, r, c))
}

/// [`geequ`] for a matrix given by its columns; `round` makes a factor of a size.
pub(crate) fn equilibrate<'a, T: Scalar>(
    column: impl Fn(usize) -> Column<'a, T>,
    round: impl Fn(T::Real) -> T::Real,
    r: &mut [T::Real],
    c: &mut [T::Real],
) -> Equilibration<T::Real> {
    let one = T::Real::ONE;
    let mut found =
        Equilibration { row_ratio: one, col_ratio: one, largest: T::Real::ZERO, zero: None };
    if r.is_empty() || c.is_empty() {
        return found;
    }
    r.fill(T::Real::ZERO);
    for j in 0..c.len() {
        let (first, entries) = column(j);
        for (size, x) in r[first..].iter_mut().zip(entries.iter()) {
            *size = Real::max(*size, x.abs1());
        }
    }
    found.largest = r.iter().fold(T::Real::ZERO, |most, &size| Real::max(most, size));
    if let Some(i) = r.iter().position(|&size| size == T::Real::ZERO) {
        found.zero = Some(i + 1);
        return found;
    }
    found.row_ratio = invert(r, &round);
    for (j, size) in c.iter_mut().enumerate() {
        let (first, entries) = column(j);
        let scaled = entries.iter().zip(&r[first..]).map(|(x, &factor)| x.abs1() * factor);
        *size = scaled.fold(T::Real::ZERO, Real::max);
    }
    if let Some(j) = c.iter().position(|&size| size == T::Real::ZERO) {
        found.zero = Some(r.len() + j + 1);
        return found;
    }
    found.col_ratio = invert(c, &round);
    found
}

/// Makes factors of sizes, and returns the smallest divided by the largest.
fn invert<R: Real>(sizes: &mut [R], round: impl Fn(R) -> R) -> R {
    let (least, most) = (R::MIN_POSITIVE, R::ONE / R::MIN_POSITIVE);
    let (mut smallest, mut largest) = (R::MAX, R::ZERO);
    for size in sizes {
        let rounded = round(*size);
        smallest = Real::min(smallest, rounded);
        largest = Real::max(largest, rounded);
        *size = R::ONE / Real::min(Real::max(rounded, least), most);
    }
    Real::max(smallest, least) / Real::min(largest, most)
}

/// The power of two next to a positive number, on the side of one.
pub(crate) fn power_of_two<R: Real>(x: R) -> R {
    let x = x.to_f64();
    if !(x > 0.0 && x <= f64::MAX) {
        return R::from_f64(x);
    }
    // The sign and the exponent of a normal number without its fraction.
    let power = |x: f64| f64::from_bits(x.to_bits() & !((1 << 52) - 1));
    let scale = (1_u64 << 54) as f64;
    let below = if x < f64::MIN_POSITIVE { power(x * scale) / scale } else { power(x) };
    R::from_f64(if x < 1.0 && below < x { below + below } else { below })
}

/// Multiplies A with the factors that [`geequ`] found, those of rows and of columns only where it is
/// worth while, and tells which.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn laqge<T: Scalar>(
    mut a: MatMut<'_, T>,
    r: &[T::Real],
    c: &[T::Real],
    found: &Equilibration<T::Real>,
) -> Result<Equed, Error> {
    check_dim("r", a.nrows(), r.len())?;
    check_dim("c", a.ncols(), c.len())?;
    if a.is_empty() {
        return Ok(Equed::No);
    }
    let equed = worthwhile(found);
    for (j, &factor) in c.iter().enumerate() {
        let col_factor = if equed.cols() { factor } else { T::Real::ONE };
        match equed {
            Equed::No => break,
            Equed::Cols => {
                for i in 0..a.nrows() {
                    a.set(i, j, a.get(i, j).scaled(col_factor));
                }
            }
            Equed::Rows | Equed::Both => {
                for (i, &row_factor) in r.iter().enumerate() {
                    a.set(i, j, a.get(i, j).scaled(col_factor * row_factor));
                }
            }
        }
    }
    Ok(equed)
}

/// Which scalings are worth while.
pub(crate) fn worthwhile<R: Real>(found: &Equilibration<R>) -> Equed {
    let threshold = R::from_f64(0.1);
    let small = R::MIN_POSITIVE / R::EPSILON;
    let moderate = found.largest >= small && found.largest <= R::ONE / small;
    Equed::new(!(found.row_ratio >= threshold && moderate), found.col_ratio < threshold)
}
