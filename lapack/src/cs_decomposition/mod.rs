//! CS decompositions of partitioned unitary matrices.
//!
//! Following B. D. Sutton, *Computing the complete CS decomposition* (Numer. Algorithms 50, 2009)
//! and *Stable computation of the CS decomposition: simultaneous bidiagonalization* (SIAM J. Matrix
//! Anal. Appl. 33, 2012): all blocks are brought into bidiagonal form by the same reflectors
//! (`unbdb`), which leaves a matrix of angles, and this is diagonalised by a QR iteration on all
//! blocks at once (`bbcsd`).

mod angles;
mod bbcsd;
mod generate;
mod iterate;
mod partial;
mod project;
mod reduce;
mod sweep;
mod unbdb;
mod unbdb2by1;
mod uncsd;
mod uncsd2by1;

pub use bbcsd::{Bidiagonal, Blocks, bbcsd, bbcsd_in, bbcsd_scratch};
pub use project::{unbdb5, unbdb5_in, unbdb6, unbdb6_in};
pub use unbdb::{unbdb, unbdb_in, unbdb_scratch};
pub use unbdb2by1::{Least, unbdb2by1, unbdb2by1_in, unbdb2by1_scratch};
pub use uncsd::{uncsd, uncsd_in, uncsd_least, uncsd_scratch};
pub use uncsd2by1::{uncsd2by1, uncsd2by1_in, uncsd2by1_least, uncsd2by1_scratch};

/// Which block off the diagonal of a CS decomposition is not positive: LAPACK's `SIGNS`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Signs {
    /// The upper right one, LAPACK's default.
    UpperRight,
    /// The lower left one.
    LowerLeft,
}

impl Signs {
    /// The signs of the matrix transposed, or with its blocks exchanged along both diagonals.
    fn other(self) -> Self {
        match self {
            Signs::UpperRight => Signs::LowerLeft,
            Signs::LowerLeft => Signs::UpperRight,
        }
    }
}
