//! Generalised symmetric and Hermitian eigenproblems.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::{CZ, SD};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?sygst", SD, "itype:i uplo:c n:i a:t& lda:i b:t* ldb:i info:i&", "Reduces a generalised symmetric problem to a standard one.").calls("lapack::hegst"),
    subroutine(Lapack, "?sygs2", SD, "itype:i uplo:c n:i a:t& lda:i b:t* ldb:i info:i&", "Reduces a generalised symmetric problem to a standard one.").calls("lapack::hegst"),
    subroutine(Lapack, "?sygv", SD, "itype:i jobz:c uplo:c n:i a:t& lda:i b:t& ldb:i w:r& work:t& lwork:i info:i&", "Generalised symmetric eigenproblem.").calls("lapack::hegv_real"),
    subroutine(Lapack, "?sygvd", SD, "itype:i jobz:c uplo:c n:i a:t& lda:i b:t& ldb:i w:r& work:t& lwork:i iwork:i& liwork:i info:i&", "Generalised symmetric eigenproblem by divide and conquer.").calls("lapack::hegvd_real"),
    subroutine(Lapack, "?sygvx", SD, "itype:i jobz:c range:c uplo:c n:i a:t& lda:i b:t& ldb:i vl:r vu:r il:i iu:i abstol:r m:i& w:r& z:t& ldz:i work:t& lwork:i iwork:i& ifail:i& info:i&", "Selected eigenvalues and vectors of a generalised symmetric eigenproblem.").calls("lapack::hegvx_real"),
    subroutine(Lapack, "?hegst", CZ, "itype:i uplo:c n:i a:t& lda:i b:t* ldb:i info:i&", "Reduces a generalised Hermitian problem to a standard one."),
    subroutine(Lapack, "?hegs2", CZ, "itype:i uplo:c n:i a:t& lda:i b:t* ldb:i info:i&", "Reduces a generalised Hermitian problem to a standard one.").calls("lapack::hegst"),
    subroutine(Lapack, "?hegv", CZ, "itype:i jobz:c uplo:c n:i a:t& lda:i b:t& ldb:i w:r& work:t& lwork:i rwork:r& info:i&", "Generalised Hermitian eigenproblem."),
    subroutine(Lapack, "?hegvd", CZ, "itype:i jobz:c uplo:c n:i a:t& lda:i b:t& ldb:i w:r& work:t& lwork:i rwork:r& lrwork:i iwork:i& liwork:i info:i&", "Generalised Hermitian eigenproblem by divide and conquer."),
    subroutine(Lapack, "?hegvx", CZ, "itype:i jobz:c range:c uplo:c n:i a:t& lda:i b:t& ldb:i vl:r vu:r il:i iu:i abstol:r m:i& w:r& z:t& ldz:i work:t& lwork:i rwork:r& iwork:i& ifail:i& info:i&", "Selected eigenvalues and vectors of a generalised Hermitian eigenproblem."),
];
