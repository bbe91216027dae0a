//! Cholesky factorisation of Hermitian positive definite matrices.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::SDCZ;

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?potrf", SDCZ, "uplo:c n:i a:t& lda:i info:i&", "Cholesky factorisation."),
    subroutine(Lapack, "?potf2", SDCZ, "uplo:c n:i a:t& lda:i info:i&", "potrf under the name of its unblocked form.").calls("lapack::potrf"),
    subroutine(Lapack, "?potrs", SDCZ, "uplo:c n:i nrhs:i a:t* lda:i b:t& ldb:i info:i&", "Solves `A X = B` from the Cholesky factor."),
    subroutine(Lapack, "?potri", SDCZ, "uplo:c n:i a:t& lda:i info:i&", "The inverse from the Cholesky factor."),
    subroutine(Lapack, "?posv", SDCZ, "uplo:c n:i nrhs:i a:t& lda:i b:t& ldb:i info:i&", "Solves `A X = B` by Cholesky factorisation."),
    subroutine(Lapack, "?lauum", SDCZ, "uplo:c n:i a:t& lda:i info:i&", "`U Uᴴ` or `Lᴴ L`."),
    subroutine(Lapack, "?lauu2", SDCZ, "uplo:c n:i a:t& lda:i info:i&", "lauum under the name of its unblocked form.").calls("lapack::lauum"),
];
