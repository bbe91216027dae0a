//! Tridiagonal matrices.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::{CZ, SD, SDCZ};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?gttrf", SDCZ, "n:i dl:t& d:t& du:t& du2:t& ipiv:i& info:i&", "LU factorisation of a tridiagonal matrix."),
    subroutine(Lapack, "?gttrs", SDCZ, "trans:c n:i nrhs:i dl:t* d:t* du:t* du2:t* ipiv:i* b:t& ldb:i info:i&", "Solves `op(A) X = B` from the factors of a tridiagonal matrix."),
    subroutine(Lapack, "?gtsv", SDCZ, "n:i nrhs:i dl:t& d:t& du:t& b:t& ldb:i info:i&", "Solves `A X = B` with a tridiagonal matrix."),
    subroutine(Lapack, "?pttrf", SDCZ, "n:i d:r& e:t& info:i&", "`L D Lᴴ` of a positive definite tridiagonal matrix."),
    subroutine(Lapack, "?pttrs", SD, "n:i nrhs:i d:r* e:t* b:t& ldb:i info:i&", "Solves `A X = B` from the factors of a positive definite tridiagonal matrix.").calls("lapack::pttrs_real"),
    subroutine(Lapack, "?pttrs", CZ, "uplo:c n:i nrhs:i d:r* e:t* b:t& ldb:i info:i&", "Solves `A X = B` from the factors of a positive definite tridiagonal matrix."),
    subroutine(Lapack, "?ptsv", SDCZ, "n:i nrhs:i d:r& e:t& b:t& ldb:i info:i&", "Solves `A X = B` with a positive definite tridiagonal matrix."),
];
