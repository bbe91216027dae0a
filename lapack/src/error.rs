//! What can be wrong with a call or its matrix.

use core::fmt;

/// Why a LAPACK routine did not do all it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// An argument does not fit the others; nothing has been touched.
    Argument(wasmblas::Error),
    /// A factor is exactly singular: the diagonal entry with this index, counted from 1, is zero.
    /// The factorisation has been completed, but a solve would divide by zero.
    Singular {
        /// LAPACK's positive `INFO`.
        index: usize,
    },
    /// A matrix is not positive definite: its leading minor of this order is not. The
    /// factorisation could not be completed.
    NotPositiveDefinite {
        /// LAPACK's positive `INFO`.
        order: usize,
    },
    /// A matrix is singular to working precision. What was asked for has been computed all the
    /// same, since the condition estimate is only an estimate.
    IllConditioned {
        /// The order of the matrix; LAPACK's `INFO` is one more.
        order: usize,
    },
    /// An iteration did not converge; what the routine says about its outputs holds.
    NotConverged {
        /// LAPACK's positive `INFO`, which the routine explains.
        info: usize,
    },
}

impl Error {
    /// LAPACK's `INFO` for an error in the matrix; 0 for one in the arguments, whose negative
    /// `INFO` the C ABI finds from the argument list it checks.
    pub fn info(&self) -> i32 {
        let info = match *self {
            Error::Argument(_) => 0,
            Error::Singular { index } => index,
            Error::NotPositiveDefinite { order } => order,
            Error::IllConditioned { order } => order + 1,
            Error::NotConverged { info } => info,
        };
        i32::try_from(info).unwrap_or(i32::MAX)
    }
}

impl From<wasmblas::Error> for Error {
    fn from(error: wasmblas::Error) -> Self {
        Error::Argument(error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Argument(error) => error.fmt(f),
            Error::Singular { index } => {
                write!(f, "singular: diagonal entry {index} of the factor is zero")
            }
            Error::NotPositiveDefinite { order } => {
                write!(f, "not positive definite: nor is the leading minor of order {order}")
            }
            Error::IllConditioned { .. } => write!(f, "singular to working precision"),
            Error::NotConverged { info } => write!(f, "no convergence (INFO = {info})"),
        }
    }
}

impl core::error::Error for Error {}

/// Checks that a dimension is what the other arguments require.
pub(crate) fn check_dim(
    argument: &'static str,
    expected: usize,
    found: usize,
) -> Result<(), Error> {
    if expected == found {
        Ok(())
    } else {
        Err(wasmblas::Error::Dimension { argument, expected, found }.into())
    }
}

/// Checks that there is as much scratch memory as a routine needs at least.
pub(crate) fn check_scratch(needed: usize, found: usize) -> Result<(), Error> {
    if found < needed {
        return Err(wasmblas::Error::Storage { argument: "scratch", needed, found }.into());
    }
    Ok(())
}
