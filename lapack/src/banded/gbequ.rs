//! Equilibration of band matrices.

use super::BandMut;
use crate::error::{Error, check_dim};
use crate::lu::{Equed, Equilibration, equilibrate, power_of_two, worthwhile};
use wasmblas::{BandRef, Scalar};

/// [`geequ`](crate::geequ()) of a band matrix: row factors `r` and column factors `c` with which
/// `diag(r) A diag(c)` has entries of at most 1 in `|re| + |im|`, and of 1 in every row and column.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn gbequ<T: Scalar>(
    a: BandRef<'_, T>,
    r: &mut [T::Real],
    c: &mut [T::Real],
) -> Result<Equilibration<T::Real>, Error> {
    factors(a, |x| x, r, c)
}

/// As [`gbequ`], with powers of two, which scale without rounding; entries are then at most 2 and
/// more than 1/2.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn gbequb<T: Scalar>(
    a: BandRef<'_, T>,
    r: &mut [T::Real],
    c: &mut [T::Real],
) -> Result<Equilibration<T::Real>, Error> {
    factors(a, power_of_two, r, c)
}

fn factors<T: Scalar>(
    a: BandRef<'_, T>,
    round: impl Fn(T::Real) -> T::Real,
    r: &mut [T::Real],
    c: &mut [T::Real],
) -> Result<Equilibration<T::Real>, Error> {
    check_dim("r", a.nrows(), r.len())?;
    check_dim("c", a.ncols(), c.len())?;
    Ok(equilibrate(|j| a.col(j), round, r, c))
}

/// Multiplies A with the factors that [`gbequ`] found, those of rows and of columns only where it is
/// worth while, and tells which.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn laqgb<T: Scalar>(
    mut a: BandMut<'_, T>,
    r: &[T::Real],
    c: &[T::Real],
    found: &Equilibration<T::Real>,
) -> Result<Equed, Error> {
    check_dim("r", a.nrows(), r.len())?;
    check_dim("c", a.ncols(), c.len())?;
    if a.nrows() == 0 || a.ncols() == 0 {
        return Ok(Equed::No);
    }
    let equed = worthwhile(found);
    if equed == Equed::No {
        return Ok(equed);
    }
    for (j, &factor) in c.iter().enumerate() {
        let col_factor = if equed.cols() { factor } else { T::Real::ONE };
        let (first, mut column) = a.col(j);
        for i in 0..column.len() {
            let factor = if equed.rows() { col_factor * r[first + i] } else { col_factor };
            column.set(i, column.get(i).scaled(factor));
        }
    }
    Ok(equed)
}
