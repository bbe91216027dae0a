//! Band matrices, general and Hermitian positive definite.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::{CZ, SD, SDCZ};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?gbtrf", SDCZ, "m:i n:i kl:i ku:i ab:t& ldab:i ipiv:i& info:i&", "LU factorisation of a band matrix."),
    subroutine(Lapack, "?gbtf2", SDCZ, "m:i n:i kl:i ku:i ab:t& ldab:i ipiv:i& info:i&", "gbtrf under the name of its unblocked form.").calls("lapack::gbtrf"),
    subroutine(Lapack, "?gbtrs", SDCZ, "trans:c n:i kl:i ku:i nrhs:i ab:t* ldab:i ipiv:i* b:t& ldb:i info:i&", "Solves `op(A) X = B` from the LU factors of a band matrix."),
    subroutine(Lapack, "?gbsv", SDCZ, "n:i kl:i ku:i nrhs:i ab:t& ldab:i ipiv:i& b:t& ldb:i info:i&", "Solves `A X = B` with a band matrix."),
    subroutine(Lapack, "?gbcon", SD, "norm:c n:i kl:i ku:i ab:t* ldab:i ipiv:i* anorm:r rcond:r& work:t& iwork:i& info:i&", "The condition number from the LU factors of a band matrix."),
    subroutine(Lapack, "?gbcon", CZ, "norm:c n:i kl:i ku:i ab:t* ldab:i ipiv:i* anorm:r rcond:r& work:t& rwork:r& info:i&", "The condition number from the LU factors of a band matrix."),
    subroutine(Lapack, "?gbrfs", SD, "trans:c n:i kl:i ku:i nrhs:i ab:t* ldab:i afb:t* ldafb:i ipiv:i* b:t* ldb:i x:t& ldx:i ferr:r& berr:r& work:t& iwork:i& info:i&", "Refines solutions of a band system and bounds their errors."),
    subroutine(Lapack, "?gbrfs", CZ, "trans:c n:i kl:i ku:i nrhs:i ab:t* ldab:i afb:t* ldafb:i ipiv:i* b:t* ldb:i x:t& ldx:i ferr:r& berr:r& work:t& rwork:r& info:i&", "Refines solutions of a band system and bounds their errors."),
    subroutine(Lapack, "?gbequ", SDCZ, "m:i n:i kl:i ku:i ab:t* ldab:i r:r& c:r& rowcnd:r& colcnd:r& amax:r& info:i&", "Row and column scalings of a band matrix."),
    subroutine(Lapack, "?gbequb", SDCZ, "m:i n:i kl:i ku:i ab:t* ldab:i r:r& c:r& rowcnd:r& colcnd:r& amax:r& info:i&", "Row and column scalings of a band matrix by powers of two."),
    subroutine(Lapack, "?laqgb", SDCZ, "m:i n:i kl:i ku:i ab:t& ldab:i r:r* c:r* rowcnd:r colcnd:r amax:r equed:c&", "Scales a band matrix where it is worth while."),
    subroutine(Lapack, "?gbsvx", SD, "fact:c trans:c n:i kl:i ku:i nrhs:i ab:t& ldab:i afb:t& ldafb:i ipiv:i& equed:c& r:r& c:r& b:t& ldb:i x:t& ldx:i rcond:r& ferr:r& berr:r& work:t& iwork:i& info:i&", "Solves `op(A) X = B` with a band matrix, scaled and refined, with error bounds."),
    subroutine(Lapack, "?gbsvx", CZ, "fact:c trans:c n:i kl:i ku:i nrhs:i ab:t& ldab:i afb:t& ldafb:i ipiv:i& equed:c& r:r& c:r& b:t& ldb:i x:t& ldx:i rcond:r& ferr:r& berr:r& work:t& rwork:r& info:i&", "Solves `op(A) X = B` with a band matrix, scaled and refined, with error bounds."),
    subroutine(Lapack, "?pbtrf", SDCZ, "uplo:c n:i kd:i ab:t& ldab:i info:i&", "Cholesky factorisation of a band matrix."),
    subroutine(Lapack, "?pbtf2", SDCZ, "uplo:c n:i kd:i ab:t& ldab:i info:i&", "pbtrf under the name of its unblocked form.").calls("lapack::pbtrf"),
    subroutine(Lapack, "?pbtrs", SDCZ, "uplo:c n:i kd:i nrhs:i ab:t* ldab:i b:t& ldb:i info:i&", "Solves `A X = B` from the Cholesky factor of a band matrix."),
    subroutine(Lapack, "?pbsv", SDCZ, "uplo:c n:i kd:i nrhs:i ab:t& ldab:i b:t& ldb:i info:i&", "Solves `A X = B` with a positive definite band matrix."),
    subroutine(Lapack, "?pbcon", SD, "uplo:c n:i kd:i ab:t* ldab:i anorm:r rcond:r& work:t& iwork:i& info:i&", "The condition number from the Cholesky factor of a band matrix."),
    subroutine(Lapack, "?pbcon", CZ, "uplo:c n:i kd:i ab:t* ldab:i anorm:r rcond:r& work:t& rwork:r& info:i&", "The condition number from the Cholesky factor of a band matrix."),
    subroutine(Lapack, "?pbrfs", SD, "uplo:c n:i kd:i nrhs:i ab:t* ldab:i afb:t* ldafb:i b:t* ldb:i x:t& ldx:i ferr:r& berr:r& work:t& iwork:i& info:i&", "Refines solutions of a positive definite band system and bounds their errors."),
    subroutine(Lapack, "?pbrfs", CZ, "uplo:c n:i kd:i nrhs:i ab:t* ldab:i afb:t* ldafb:i b:t* ldb:i x:t& ldx:i ferr:r& berr:r& work:t& rwork:r& info:i&", "Refines solutions of a positive definite band system and bounds their errors."),
    subroutine(Lapack, "?pbequ", SDCZ, "uplo:c n:i kd:i ab:t* ldab:i s:r& scond:r& amax:r& info:i&", "Scale factors of a positive definite band matrix."),
    subroutine(Lapack, "?laqsb", SDCZ, "uplo:c n:i kd:i ab:t& ldab:i s:r* scond:r amax:r equed:c&", "Scales a symmetric band matrix where it is worth while."),
    subroutine(Lapack, "?laqhb", CZ, "uplo:c n:i kd:i ab:t& ldab:i s:r* scond:r amax:r equed:c&", "Scales a Hermitian band matrix where it is worth while."),
    subroutine(Lapack, "?pbsvx", SD, "fact:c uplo:c n:i kd:i nrhs:i ab:t& ldab:i afb:t& ldafb:i equed:c& s:r& b:t& ldb:i x:t& ldx:i rcond:r& ferr:r& berr:r& work:t& iwork:i& info:i&", "Solves `A X = B` with a positive definite band matrix, scaled and refined, with error bounds."),
    subroutine(Lapack, "?pbsvx", CZ, "fact:c uplo:c n:i kd:i nrhs:i ab:t& ldab:i afb:t& ldafb:i equed:c& s:r& b:t& ldb:i x:t& ldx:i rcond:r& ferr:r& berr:r& work:t& rwork:r& info:i&", "Solves `A X = B` with a positive definite band matrix, scaled and refined, with error bounds."),
];
