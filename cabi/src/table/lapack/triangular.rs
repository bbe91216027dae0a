//! Triangular matrices: systems, inverses, condition numbers.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::{CZ, SD, SDCZ};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?trtri", SDCZ, "uplo:c diag:c n:i a:t& lda:i info:i&", "The inverse of a triangular matrix."),
    subroutine(Lapack, "?trti2", SDCZ, "uplo:c diag:c n:i a:t& lda:i info:i&", "The inverse of a triangular matrix, a column at a time."),
    subroutine(Lapack, "?tptri", SDCZ, "uplo:c diag:c n:i ap:t& info:i&", "The inverse of a packed triangular matrix."),
    subroutine(Lapack, "?trtrs", SDCZ, "uplo:c trans:c diag:c n:i nrhs:i a:t* lda:i b:t& ldb:i info:i&", "Solves a triangular system."),
    subroutine(Lapack, "?tbtrs", SDCZ, "uplo:c trans:c diag:c n:i kd:i nrhs:i ab:t* ldab:i b:t& ldb:i info:i&", "Solves a triangular band system."),
    subroutine(Lapack, "?tptrs", SDCZ, "uplo:c trans:c diag:c n:i nrhs:i ap:t* b:t& ldb:i info:i&", "Solves a packed triangular system."),
    subroutine(Lapack, "?trcon", SD, "norm:c uplo:c diag:c n:i a:t* lda:i rcond:r& work:t& iwork:i& info:i&", "The condition number of a triangular matrix."),
    subroutine(Lapack, "?trcon", CZ, "norm:c uplo:c diag:c n:i a:t* lda:i rcond:r& work:t& rwork:r& info:i&", "The condition number of a triangular matrix."),
    subroutine(Lapack, "?tbcon", SD, "norm:c uplo:c diag:c n:i kd:i ab:t* ldab:i rcond:r& work:t& iwork:i& info:i&", "The condition number of a triangular band matrix."),
    subroutine(Lapack, "?tbcon", CZ, "norm:c uplo:c diag:c n:i kd:i ab:t* ldab:i rcond:r& work:t& rwork:r& info:i&", "The condition number of a triangular band matrix."),
    subroutine(Lapack, "?tpcon", SD, "norm:c uplo:c diag:c n:i ap:t* rcond:r& work:t& iwork:i& info:i&", "The condition number of a packed triangular matrix."),
    subroutine(Lapack, "?tpcon", CZ, "norm:c uplo:c diag:c n:i ap:t* rcond:r& work:t& rwork:r& info:i&", "The condition number of a packed triangular matrix."),
    subroutine(Lapack, "?trrfs", SD, "uplo:c trans:c diag:c n:i nrhs:i a:t* lda:i b:t* ldb:i x:t* ldx:i ferr:r& berr:r& work:t& iwork:i& info:i&", "Bounds the errors of the solutions of a triangular system."),
    subroutine(Lapack, "?trrfs", CZ, "uplo:c trans:c diag:c n:i nrhs:i a:t* lda:i b:t* ldb:i x:t* ldx:i ferr:r& berr:r& work:t& rwork:r& info:i&", "Bounds the errors of the solutions of a triangular system."),
    subroutine(Lapack, "?tbrfs", SD, "uplo:c trans:c diag:c n:i kd:i nrhs:i ab:t* ldab:i b:t* ldb:i x:t* ldx:i ferr:r& berr:r& work:t& iwork:i& info:i&", "Bounds the errors of the solutions of a triangular band system."),
    subroutine(Lapack, "?tbrfs", CZ, "uplo:c trans:c diag:c n:i kd:i nrhs:i ab:t* ldab:i b:t* ldb:i x:t* ldx:i ferr:r& berr:r& work:t& rwork:r& info:i&", "Bounds the errors of the solutions of a triangular band system."),
    subroutine(Lapack, "?tprfs", SD, "uplo:c trans:c diag:c n:i nrhs:i ap:t* b:t* ldb:i x:t* ldx:i ferr:r& berr:r& work:t& iwork:i& info:i&", "Bounds the errors of the solutions of a packed triangular system."),
    subroutine(Lapack, "?tprfs", CZ, "uplo:c trans:c diag:c n:i nrhs:i ap:t* b:t* ldb:i x:t* ldx:i ferr:r& berr:r& work:t& rwork:r& info:i&", "Bounds the errors of the solutions of a packed triangular system."),
    subroutine(Lapack, "?latrs", SDCZ, "uplo:c trans:c diag:c normin:c n:i a:t* lda:i x:t& scale:r& cnorm:r& info:i&", "Solves a triangular system, scaled so that nothing overflows."),
    subroutine(Lapack, "?latrs3", SDCZ, "uplo:c trans:c diag:c normin:c n:i nrhs:i a:t* lda:i x:t& ldx:i scale:r& cnorm:r& work:r& lwork:i info:i&", "Solves triangular systems, each scaled so that nothing overflows."),
    subroutine(Lapack, "?latbs", SDCZ, "uplo:c trans:c diag:c normin:c n:i kd:i ab:t* ldab:i x:t& scale:r& cnorm:r& info:i&", "Solves a triangular band system, scaled so that nothing overflows."),
    subroutine(Lapack, "?latps", SDCZ, "uplo:c trans:c diag:c normin:c n:i ap:t* x:t& scale:r& cnorm:r& info:i&", "Solves a packed triangular system, scaled so that nothing overflows."),
];
