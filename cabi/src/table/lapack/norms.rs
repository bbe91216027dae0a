//! Norms of matrices.

use crate::table::model::Group::Lapack;
use crate::table::model::{Ret, Routine, function};
use crate::table::types::{CZ, SD, SDCZ};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    function(Lapack, Ret::Real, "?lange", SDCZ, "norm:c m:i n:i a:t* lda:i work:r&", "A norm of a general matrix."),
    function(Lapack, Ret::Real, "?lanhs", SDCZ, "norm:c n:i a:t* lda:i work:r&", "A norm of a Hessenberg matrix."),
    function(Lapack, Ret::Real, "?langb", SDCZ, "norm:c n:i kl:i ku:i ab:t* ldab:i work:r&", "A norm of a band matrix."),
    function(Lapack, Ret::Real, "?langt", SDCZ, "norm:c n:i dl:t* d:t* du:t*", "A norm of a tridiagonal matrix."),
    function(Lapack, Ret::Real, "?lanst", SD, "norm:c n:i d:r* e:t*", "A norm of a symmetric tridiagonal matrix.").calls("lapack::lanht"),
    function(Lapack, Ret::Real, "?lanht", CZ, "norm:c n:i d:r* e:t*", "A norm of a Hermitian tridiagonal matrix."),
    function(Lapack, Ret::Real, "?lansy", SDCZ, "norm:c uplo:c n:i a:t* lda:i work:r&", "A norm of a symmetric matrix."),
    function(Lapack, Ret::Real, "?lanhe", CZ, "norm:c uplo:c n:i a:t* lda:i work:r&", "A norm of a Hermitian matrix."),
    function(Lapack, Ret::Real, "?lansb", SDCZ, "norm:c uplo:c n:i k:i ab:t* ldab:i work:r&", "A norm of a symmetric band matrix."),
    function(Lapack, Ret::Real, "?lanhb", CZ, "norm:c uplo:c n:i k:i ab:t* ldab:i work:r&", "A norm of a Hermitian band matrix."),
    function(Lapack, Ret::Real, "?lansp", SDCZ, "norm:c uplo:c n:i ap:t* work:r&", "A norm of a packed symmetric matrix."),
    function(Lapack, Ret::Real, "?lanhp", CZ, "norm:c uplo:c n:i ap:t* work:r&", "A norm of a packed Hermitian matrix."),
    function(Lapack, Ret::Real, "?lantr", SDCZ, "norm:c uplo:c diag:c m:i n:i a:t* lda:i work:r&", "A norm of a triangular or trapezoidal matrix."),
    function(Lapack, Ret::Real, "?lantb", SDCZ, "norm:c uplo:c diag:c n:i k:i ab:t* ldab:i work:r&", "A norm of a triangular band matrix."),
    function(Lapack, Ret::Real, "?lantp", SDCZ, "norm:c uplo:c diag:c n:i ap:t* work:r&", "A norm of a packed triangular matrix."),
];
