//! The rows of Fortran LAPACK, a file a family.

#[path = "lapack/auxiliary.rs"]
mod auxiliary;
#[path = "lapack/band_generalised.rs"]
mod band_generalised;
#[path = "lapack/banded.rs"]
mod banded;
#[path = "lapack/cholesky.rs"]
mod cholesky;
#[path = "lapack/cs_decomposition.rs"]
mod cs_decomposition;
#[path = "lapack/eigen_band.rs"]
mod eigen_band;
#[path = "lapack/eigen_general.rs"]
mod eigen_general;
#[path = "lapack/eigen_generalised.rs"]
mod eigen_generalised;
#[path = "lapack/eigen_packed.rs"]
mod eigen_packed;
#[path = "lapack/eigen_selected.rs"]
mod eigen_selected;
#[path = "lapack/eigen_symmetric.rs"]
mod eigen_symmetric;
#[path = "lapack/eigen_tridiagonal.rs"]
mod eigen_tridiagonal;
#[path = "lapack/generalised_svd.rs"]
mod generalised_svd;
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
#[path = "lapack/packed.rs"]
mod packed;
#[path = "lapack/pivoted_qr.rs"]
mod pivoted_qr;
#[path = "lapack/qr.rs"]
mod qr;
#[path = "lapack/qz.rs"]
mod qz;
#[path = "lapack/rfp.rs"]
mod rfp;
#[path = "lapack/schur.rs"]
mod schur;
#[path = "lapack/schur_pair.rs"]
mod schur_pair;
#[path = "lapack/svd.rs"]
mod svd;
#[path = "lapack/triangular.rs"]
mod triangular;
#[path = "lapack/tridiagonal.rs"]
mod tridiagonal;
#[path = "lapack/two_stage.rs"]
mod two_stage;
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
    packed::ROUTINES,
    rfp::ROUTINES,
    ldl::ROUTINES,
    banded::ROUTINES,
    eigen_symmetric::ROUTINES,
    eigen_selected::ROUTINES,
    eigen_tridiagonal::ROUTINES,
    eigen_general::ROUTINES,
    schur::ROUTINES,
    eigen_generalised::ROUTINES,
    eigen_band::ROUTINES,
    eigen_packed::ROUTINES,
    band_generalised::ROUTINES,
    two_stage::ROUTINES,
    tridiagonal::ROUTINES,
    schur_pair::ROUTINES,
    svd::ROUTINES,
    generalised_svd::ROUTINES,
    qz::ROUTINES,
    cs_decomposition::ROUTINES,
    utilities::ROUTINES,
];
