//! Which eigenvalues are wanted.

use crate::error::{Error, check_dim};
use wasmblas::Real;

/// Which eigenvalues are wanted: LAPACK's `RANGE` and what belongs to it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Select<R> {
    /// All.
    All,
    /// Those in a half-open interval `(low, high]`.
    Interval(R, R),
    /// In ascending order those with indices from the first number to the last, counted from 0, the
    /// last one included.
    Indices(usize, usize),
}

impl<R: Real> Select<R> {
    /// How many there may be among `n`.
    pub fn at_most(self, n: usize) -> usize {
        match self {
            Select::All | Select::Interval(..) => n,
            Select::Indices(first, last) => (last + 1).saturating_sub(first),
        }
    }

    /// Fails unless the interval is not empty and the indices exist.
    pub(crate) fn check(self, n: usize) -> Result<(), Error> {
        match self {
            Select::Interval(low, high)
                if n > 0 && (low >= high || low.is_nan() || high.is_nan()) =>
            {
                check_dim("select", 1, 0)
            }
            Select::Indices(first, last) if n > 0 && (first > last || last >= n) => {
                let (argument, found) = ("select", last.saturating_add(1));
                Err(wasmblas::Error::Dimension { argument, expected: n, found }.into())
            }
            _ => Ok(()),
        }
    }

    /// All, if that is what it amounts to.
    pub(crate) fn simplified(self, n: usize) -> Self {
        match self {
            Select::Indices(0, last) if last + 1 == n => Select::All,
            select => select,
        }
    }

    /// The same of a matrix that has been scaled.
    pub(crate) fn map(self, scale: impl Fn(R) -> R) -> Self {
        match self {
            Select::Interval(low, high) => Select::Interval(scale(low), scale(high)),
            select => select,
        }
    }
}
