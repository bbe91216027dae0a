//! Cholesky factorisation of Hermitian positive definite matrices.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::{CZ, SD, SDCZ};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?potrf", SDCZ, "uplo:c n:i a:t& lda:i info:i&", "Cholesky factorisation."),
    subroutine(Lapack, "?potf2", SDCZ, "uplo:c n:i a:t& lda:i info:i&", "potrf under the name of its unblocked form.").calls("lapack::potrf"),
    subroutine(Lapack, "?potrf2", SDCZ, "uplo:c n:i a:t& lda:i info:i&", "potrf under the name of its recursive form.").calls("lapack::potrf"),
    subroutine(Lapack, "?potrs", SDCZ, "uplo:c n:i nrhs:i a:t* lda:i b:t& ldb:i info:i&", "Solves `A X = B` from the Cholesky factor."),
    subroutine(Lapack, "?potri", SDCZ, "uplo:c n:i a:t& lda:i info:i&", "The inverse from the Cholesky factor."),
    subroutine(Lapack, "?posv", SDCZ, "uplo:c n:i nrhs:i a:t& lda:i b:t& ldb:i info:i&", "Solves `A X = B` by Cholesky factorisation."),
    subroutine(Lapack, "?lauum", SDCZ, "uplo:c n:i a:t& lda:i info:i&", "`U Uᴴ` or `Lᴴ L`."),
    subroutine(Lapack, "?lauu2", SDCZ, "uplo:c n:i a:t& lda:i info:i&", "lauum under the name of its unblocked form.").calls("lapack::lauum"),
    subroutine(Lapack, "?pstrf", SDCZ, "uplo:c n:i a:t& lda:i piv:i& rank:i& tol:r work:r& info:i&", "Cholesky factorisation with complete pivoting."),
    subroutine(Lapack, "?pstf2", SDCZ, "uplo:c n:i a:t& lda:i piv:i& rank:i& tol:r work:r& info:i&", "pstrf under the name of its unblocked form.").calls("lapack::pstrf"),
    subroutine(Lapack, "?pocon", SD, "uplo:c n:i a:t* lda:i anorm:r rcond:r& work:t& iwork:i& info:i&", "The condition number from the Cholesky factor."),
    subroutine(Lapack, "?pocon", CZ, "uplo:c n:i a:t* lda:i anorm:r rcond:r& work:t& rwork:r& info:i&", "The condition number from the Cholesky factor."),
    subroutine(Lapack, "?porfs", SD, "uplo:c n:i nrhs:i a:t* lda:i af:t* ldaf:i b:t* ldb:i x:t& ldx:i ferr:r& berr:r& work:t& iwork:i& info:i&", "Refines the solutions of a positive definite system and bounds their errors."),
    subroutine(Lapack, "?porfs", CZ, "uplo:c n:i nrhs:i a:t* lda:i af:t* ldaf:i b:t* ldb:i x:t& ldx:i ferr:r& berr:r& work:t& rwork:r& info:i&", "Refines the solutions of a positive definite system and bounds their errors."),
    subroutine(Lapack, "?poequ", SDCZ, "n:i a:t* lda:i s:r& scond:r& amax:r& info:i&", "Scale factors of a positive definite matrix."),
    subroutine(Lapack, "?poequb", SDCZ, "n:i a:t* lda:i s:r& scond:r& amax:r& info:i&", "Scale factors of a positive definite matrix, powers of two."),
    subroutine(Lapack, "?laqsy", SDCZ, "uplo:c n:i a:t& lda:i s:r* scond:r amax:r equed:c&", "Scales a symmetric matrix where it is worth while."),
    subroutine(Lapack, "?laqhe", CZ, "uplo:c n:i a:t& lda:i s:r* scond:r amax:r equed:c&", "Scales a Hermitian matrix where it is worth while."),
    subroutine(Lapack, "?posvx", SD, "fact:c uplo:c n:i nrhs:i a:t& lda:i af:t& ldaf:i equed:c& s:r& b:t& ldb:i x:t& ldx:i rcond:r& ferr:r& berr:r& work:t& iwork:i& info:i&", "Solves `A X = B` with a positive definite matrix, scaled and refined, with condition number and error bounds."),
    subroutine(Lapack, "?posvx", CZ, "fact:c uplo:c n:i nrhs:i a:t& lda:i af:t& ldaf:i equed:c& s:r& b:t& ldb:i x:t& ldx:i rcond:r& ferr:r& berr:r& work:t& rwork:r& info:i&", "Solves `A X = B` with a positive definite matrix, scaled and refined, with condition number and error bounds."),
];
