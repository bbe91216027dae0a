//! LU factorisation of general matrices.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::{CZ, SD, SDCZ};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?getrf", SDCZ, "m:i n:i a:t& lda:i ipiv:i& info:i&", "LU factorisation with row interchanges."),
    subroutine(Lapack, "?getrf2", SDCZ, "m:i n:i a:t& lda:i ipiv:i& info:i&", "LU factorisation with row interchanges, recursive.").calls("lapack::getrf"),
    subroutine(Lapack, "?getf2", SDCZ, "m:i n:i a:t& lda:i ipiv:i& info:i&", "LU factorisation with row interchanges, a column at a time."),
    subroutine(Lapack, "?getrs", SDCZ, "trans:c n:i nrhs:i a:t* lda:i ipiv:i* b:t& ldb:i info:i&", "Solves `op(A) X = B` from the LU factors."),
    subroutine(Lapack, "?gesv", SDCZ, "n:i nrhs:i a:t& lda:i ipiv:i& b:t& ldb:i info:i&", "Solves `A X = B` by LU factorisation."),
    subroutine(Lapack, "?getri", SDCZ, "n:i a:t& lda:i ipiv:i* work:t& lwork:i info:i&", "The inverse from the LU factors."),
    subroutine(Lapack, "?gecon", SD, "norm:c n:i a:t* lda:i anorm:r rcond:r& work:t& iwork:i& info:i&", "The condition number from the LU factors."),
    subroutine(Lapack, "?gecon", CZ, "norm:c n:i a:t* lda:i anorm:r rcond:r& work:t& rwork:r& info:i&", "The condition number from the LU factors."),
    subroutine(Lapack, "?geequ", SDCZ, "m:i n:i a:t* lda:i r:r& c:r& rowcnd:r& colcnd:r& amax:r& info:i&", "Row and column scalings."),
    subroutine(Lapack, "?geequb", SDCZ, "m:i n:i a:t* lda:i r:r& c:r& rowcnd:r& colcnd:r& amax:r& info:i&", "Row and column scalings by powers of two."),
    subroutine(Lapack, "?laqge", SDCZ, "m:i n:i a:t& lda:i r:r* c:r* rowcnd:r colcnd:r amax:r equed:c&", "Scales a matrix where it is worth while."),
    subroutine(Lapack, "?gerfs", SD, "trans:c n:i nrhs:i a:t* lda:i af:t* ldaf:i ipiv:i* b:t* ldb:i x:t& ldx:i ferr:r& berr:r& work:t& iwork:i& info:i&", "Refines solutions and bounds their errors."),
    subroutine(Lapack, "?gerfs", CZ, "trans:c n:i nrhs:i a:t* lda:i af:t* ldaf:i ipiv:i* b:t* ldb:i x:t& ldx:i ferr:r& berr:r& work:t& rwork:r& info:i&", "Refines solutions and bounds their errors."),
    subroutine(Lapack, "?gesvx", SD, "fact:c trans:c n:i nrhs:i a:t& lda:i af:t& ldaf:i ipiv:i& equed:c& r:r& c:r& b:t& ldb:i x:t& ldx:i rcond:r& ferr:r& berr:r& work:t& iwork:i& info:i&", "Solves `op(A) X = B`, scaled and refined, with condition number and error bounds."),
    subroutine(Lapack, "?gesvx", CZ, "fact:c trans:c n:i nrhs:i a:t& lda:i af:t& ldaf:i ipiv:i& equed:c& r:r& c:r& b:t& ldb:i x:t& ldx:i rcond:r& ferr:r& berr:r& work:t& rwork:r& info:i&", "Solves `op(A) X = B`, scaled and refined, with condition number and error bounds."),
    subroutine(Lapack, "?getc2", SDCZ, "n:i a:t& lda:i ipiv:i& jpiv:i& info:i&", "LU factorisation with complete pivoting."),
    subroutine(Lapack, "?gesc2", SDCZ, "n:i a:t* lda:i rhs:t& ipiv:i* jpiv:i* scale:r&", "Solves with the factors of complete pivoting, scaled."),
];
