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
    subroutine(Lapack, "?gtts2", SDCZ, "itrans:i n:i nrhs:i dl:t* d:t* du:t* du2:t* ipiv:i* b:t& ldb:i", "gttrs with a number for the operation."),
    subroutine(Lapack, "?ptts2", SD, "n:i nrhs:i d:r* e:t* b:t& ldb:i", "pttrs without checks.").calls("lapack::ptts2_real"),
    subroutine(Lapack, "?ptts2", CZ, "iuplo:i n:i nrhs:i d:r* e:t* b:t& ldb:i", "pttrs with a number for the triangle."),
    subroutine(Lapack, "?gtcon", SD, "norm:c n:i dl:t* d:t* du:t* du2:t* ipiv:i* anorm:r rcond:r& work:t& iwork:i& info:i&", "The condition number from the factors of a tridiagonal matrix."),
    subroutine(Lapack, "?gtcon", CZ, "norm:c n:i dl:t* d:t* du:t* du2:t* ipiv:i* anorm:r rcond:r& work:t& info:i&", "The condition number from the factors of a tridiagonal matrix.").calls("lapack::gtcon_complex"),
    subroutine(Lapack, "?gtrfs", SD, "trans:c n:i nrhs:i dl:t* d:t* du:t* dlf:t* df:t* duf:t* du2:t* ipiv:i* b:t* ldb:i x:t& ldx:i ferr:r& berr:r& work:t& iwork:i& info:i&", "Refines solutions of a tridiagonal system and bounds their errors."),
    subroutine(Lapack, "?gtrfs", CZ, "trans:c n:i nrhs:i dl:t* d:t* du:t* dlf:t* df:t* duf:t* du2:t* ipiv:i* b:t* ldb:i x:t& ldx:i ferr:r& berr:r& work:t& rwork:r& info:i&", "Refines solutions of a tridiagonal system and bounds their errors."),
    subroutine(Lapack, "?gtsvx", SD, "fact:c trans:c n:i nrhs:i dl:t* d:t* du:t* dlf:t& df:t& duf:t& du2:t& ipiv:i& b:t* ldb:i x:t& ldx:i rcond:r& ferr:r& berr:r& work:t& iwork:i& info:i&", "Solves `op(A) X = B` with a tridiagonal matrix, refined, with error bounds."),
    subroutine(Lapack, "?gtsvx", CZ, "fact:c trans:c n:i nrhs:i dl:t* d:t* du:t* dlf:t& df:t& duf:t& du2:t& ipiv:i& b:t* ldb:i x:t& ldx:i rcond:r& ferr:r& berr:r& work:t& rwork:r& info:i&", "Solves `op(A) X = B` with a tridiagonal matrix, refined, with error bounds."),
    subroutine(Lapack, "?ptcon", SD, "n:i d:r* e:t* anorm:r rcond:r& work:r& info:i&", "The condition number from the factors of a positive definite tridiagonal matrix."),
    subroutine(Lapack, "?ptcon", CZ, "n:i d:r* e:t* anorm:r rcond:r& rwork:r& info:i&", "The condition number from the factors of a positive definite tridiagonal matrix."),
    subroutine(Lapack, "?ptrfs", SD, "n:i nrhs:i d:r* e:t* df:r* ef:t* b:t* ldb:i x:t& ldx:i ferr:r& berr:r& work:t& info:i&", "Refines solutions of a positive definite tridiagonal system and bounds their errors.").calls("lapack::ptrfs_real"),
    subroutine(Lapack, "?ptrfs", CZ, "uplo:c n:i nrhs:i d:r* e:t* df:r* ef:t* b:t* ldb:i x:t& ldx:i ferr:r& berr:r& work:t& rwork:r& info:i&", "Refines solutions of a positive definite tridiagonal system and bounds their errors."),
    subroutine(Lapack, "?ptsvx", SD, "fact:c n:i nrhs:i d:r* e:t* df:r& ef:t& b:t* ldb:i x:t& ldx:i rcond:r& ferr:r& berr:r& work:t& info:i&", "Solves `A X = B` with a positive definite tridiagonal matrix, refined, with error bounds.").calls("lapack::ptsvx_real"),
    subroutine(Lapack, "?ptsvx", CZ, "fact:c n:i nrhs:i d:r* e:t* df:r& ef:t& b:t* ldb:i x:t& ldx:i rcond:r& ferr:r& berr:r& work:t& rwork:r& info:i&", "Solves `A X = B` with a positive definite tridiagonal matrix, refined, with error bounds."),
];
