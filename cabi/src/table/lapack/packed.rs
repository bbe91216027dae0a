//! Hermitian positive definite matrices in packed storage.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::{CZ, SD, SDCZ};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?pptrf", SDCZ, "uplo:c n:i ap:t& info:i&", "Cholesky factorisation of a packed matrix."),
    subroutine(Lapack, "?pptrs", SDCZ, "uplo:c n:i nrhs:i ap:t* b:t& ldb:i info:i&", "Solves `A X = B` from the packed Cholesky factor."),
    subroutine(Lapack, "?pptri", SDCZ, "uplo:c n:i ap:t& info:i&", "The inverse from the packed Cholesky factor."),
    subroutine(Lapack, "?ppsv", SDCZ, "uplo:c n:i nrhs:i ap:t& b:t& ldb:i info:i&", "Solves `A X = B` by Cholesky factorisation of a packed matrix."),
    subroutine(Lapack, "?ppcon", SD, "uplo:c n:i ap:t* anorm:r rcond:r& work:t& iwork:i& info:i&", "The condition number from the packed Cholesky factor."),
    subroutine(Lapack, "?ppcon", CZ, "uplo:c n:i ap:t* anorm:r rcond:r& work:t& rwork:r& info:i&", "The condition number from the packed Cholesky factor."),
    subroutine(Lapack, "?pprfs", SD, "uplo:c n:i nrhs:i ap:t* afp:t* b:t* ldb:i x:t& ldx:i ferr:r& berr:r& work:t& iwork:i& info:i&", "Refines the solutions of a packed positive definite system and bounds their errors."),
    subroutine(Lapack, "?pprfs", CZ, "uplo:c n:i nrhs:i ap:t* afp:t* b:t* ldb:i x:t& ldx:i ferr:r& berr:r& work:t& rwork:r& info:i&", "Refines the solutions of a packed positive definite system and bounds their errors."),
    subroutine(Lapack, "?ppequ", SDCZ, "uplo:c n:i ap:t* s:r& scond:r& amax:r& info:i&", "Scale factors of a packed positive definite matrix."),
    subroutine(Lapack, "?laqsp", SDCZ, "uplo:c n:i ap:t& s:r* scond:r amax:r equed:c&", "Scales a packed symmetric matrix where it is worth while."),
    subroutine(Lapack, "?laqhp", CZ, "uplo:c n:i ap:t& s:r* scond:r amax:r equed:c&", "Scales a packed Hermitian matrix where it is worth while."),
    subroutine(Lapack, "?ppsvx", SD, "fact:c uplo:c n:i nrhs:i ap:t& afp:t& equed:c& s:r& b:t& ldb:i x:t& ldx:i rcond:r& ferr:r& berr:r& work:t& iwork:i& info:i&", "Solves `A X = B` with a packed positive definite matrix, scaled and refined, with condition number and error bounds."),
    subroutine(Lapack, "?ppsvx", CZ, "fact:c uplo:c n:i nrhs:i ap:t& afp:t& equed:c& s:r& b:t& ldb:i x:t& ldx:i rcond:r& ferr:r& berr:r& work:t& rwork:r& info:i&", "Solves `A X = B` with a packed positive definite matrix, scaled and refined, with condition number and error bounds."),
];
