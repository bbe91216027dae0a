//! What can be wrong with a call.

use core::fmt;

/// An argument that does not fit the others. The call has touched nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// A dimension of `argument` is not what the other arguments require.
    Dimension {
        /// The argument's name in the routine's documentation, for instance `"b"`.
        argument: &'static str,
        /// The dimension the other arguments require.
        expected: usize,
        /// The dimension that was given.
        found: usize,
    },
    /// A slice is too short for the shape and strides described.
    Storage {
        /// The argument's name.
        argument: &'static str,
        /// The number of elements the description needs.
        needed: usize,
        /// The number of elements there are.
        found: usize,
    },
    /// A leading dimension or stride is not allowed: smaller than a column, or such that two
    /// entries of an output share a place.
    Stride {
        /// The argument's name.
        argument: &'static str,
    },
    /// There is no memory for as many elements as the routine needs.
    Memory {
        /// The number of elements.
        needed: usize,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Dimension { argument, expected, found } => {
                write!(f, "argument `{argument}`: dimension {found} where {expected} is required")
            }
            Error::Storage { argument, needed, found } => {
                write!(f, "argument `{argument}`: {found} elements where {needed} are needed")
            }
            Error::Stride { argument } => {
                write!(f, "argument `{argument}`: stride not allowed for this shape")
            }
            Error::Memory { needed } => write!(f, "no memory for {needed} elements"),
        }
    }
}

impl core::error::Error for Error {}

/// Checks that a dimension is what the other arguments require.
#[inline]
pub(crate) fn check_dim(
    argument: &'static str,
    expected: usize,
    found: usize,
) -> Result<(), Error> {
    if expected == found { Ok(()) } else { Err(Error::Dimension { argument, expected, found }) }
}
