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
}

impl Error {
    /// LAPACK's `INFO` for an error in the matrix; 0 for one in the arguments, whose negative
    /// `INFO` the C ABI finds from the argument list it checks.
    pub fn info(&self) -> i32 {
        match *self {
            Error::Argument(_) => 0,
            Error::Singular { index } => i32::try_from(index).unwrap_or(i32::MAX),
        }
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
