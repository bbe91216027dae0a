//! The rows of Fortran LAPACK, a file a family.

#[path = "lapack/auxiliary.rs"]
mod auxiliary;
#[path = "lapack/cholesky.rs"]
mod cholesky;
#[path = "lapack/lu.rs"]
mod lu;

use super::model::Routine;

/// Every family's rows.
pub const TABLES: &[&[Routine]] = &[auxiliary::ROUTINES, lu::ROUTINES, cholesky::ROUTINES];
