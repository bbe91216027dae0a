//! The rows of Fortran LAPACK, a file a family.

#[path = "lapack/auxiliary.rs"]
mod auxiliary;
#[path = "lapack/cholesky.rs"]
mod cholesky;
#[path = "lapack/householder.rs"]
mod householder;
#[path = "lapack/ldl.rs"]
mod ldl;
#[path = "lapack/least_squares.rs"]
mod least_squares;
#[path = "lapack/lu.rs"]
mod lu;
#[path = "lapack/norms.rs"]
mod norms;
#[path = "lapack/pivoted_qr.rs"]
mod pivoted_qr;
#[path = "lapack/qr.rs"]
mod qr;
#[path = "lapack/triangular.rs"]
mod triangular;
#[path = "lapack/tridiagonal.rs"]
mod tridiagonal;
#[path = "lapack/utilities.rs"]
mod utilities;

use super::model::Routine;

/// Every family's rows.
pub const TABLES: &[&[Routine]] = &[
    auxiliary::ROUTINES,
    triangular::ROUTINES,
    norms::ROUTINES,
    lu::ROUTINES,
    householder::ROUTINES,
    qr::ROUTINES,
    pivoted_qr::ROUTINES,
    least_squares::ROUTINES,
    cholesky::ROUTINES,
    ldl::ROUTINES,
    tridiagonal::ROUTINES,
    utilities::ROUTINES,
];
