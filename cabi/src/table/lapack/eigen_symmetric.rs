//! Symmetric and Hermitian eigenproblems.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::{CZ, SD, SDCZ};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?sytrd", SD, "uplo:c n:i a:t& lda:i d:r& e:r& tau:t& work:t& lwork:i info:i&", "Reduces a symmetric matrix to tridiagonal form.").calls("lapack::hetrd"),
    subroutine(Lapack, "?hetrd", CZ, "uplo:c n:i a:t& lda:i d:r& e:r& tau:t& work:t& lwork:i info:i&", "Reduces a Hermitian matrix to tridiagonal form."),
    subroutine(Lapack, "?sytd2", SD, "uplo:c n:i a:t& lda:i d:r& e:r& tau:t& info:i&", "Reduces a symmetric matrix to tridiagonal form, unblocked.").calls("lapack::hetd2"),
    subroutine(Lapack, "?hetd2", CZ, "uplo:c n:i a:t& lda:i d:r& e:r& tau:t& info:i&", "Reduces a Hermitian matrix to tridiagonal form, unblocked."),
    subroutine(Lapack, "?orgtr", SD, "uplo:c n:i a:t& lda:i tau:t* work:t& lwork:i info:i&", "The Q of a reduction to tridiagonal form.").calls("lapack::ungtr"),
    subroutine(Lapack, "?ungtr", CZ, "uplo:c n:i a:t& lda:i tau:t* work:t& lwork:i info:i&", "The Q of a reduction to tridiagonal form."),
    subroutine(Lapack, "?ormtr", SD, "side:c uplo:c trans:c m:i n:i a:t* lda:i tau:t* c:t& ldc:i work:t& lwork:i info:i&", "Multiplies by the Q of a reduction to tridiagonal form.").calls("lapack::unmtr"),
    subroutine(Lapack, "?unmtr", CZ, "side:c uplo:c trans:c m:i n:i a:t* lda:i tau:t* c:t& ldc:i work:t& lwork:i info:i&", "Multiplies by the Q of a reduction to tridiagonal form."),
    subroutine(Lapack, "?sterf", SD, "n:i d:r& e:r& info:i&", "Eigenvalues of a symmetric tridiagonal matrix."),
    subroutine(Lapack, "?steqr", SDCZ, "compz:c n:i d:r& e:r& z:t& ldz:i work:r& info:i&", "Eigenvalues and vectors of a symmetric tridiagonal matrix by implicit QL."),
    subroutine(Lapack, "?stedc", SD, "compz:c n:i d:r& e:r& z:t& ldz:i work:t& lwork:i iwork:i& liwork:i info:i&", "Eigenvalues and vectors of a symmetric tridiagonal matrix by divide and conquer.").calls("lapack::stedc_real"),
    subroutine(Lapack, "?stedc", CZ, "compz:c n:i d:r& e:r& z:t& ldz:i work:t& lwork:i rwork:r& lrwork:i iwork:i& liwork:i info:i&", "Eigenvalues and vectors of a symmetric tridiagonal matrix by divide and conquer."),
    subroutine(Lapack, "?syev", SD, "jobz:c uplo:c n:i a:t& lda:i w:r& work:t& lwork:i info:i&", "Eigenvalues and vectors of a symmetric matrix.").calls("lapack::heev_real"),
    subroutine(Lapack, "?heev", CZ, "jobz:c uplo:c n:i a:t& lda:i w:r& work:t& lwork:i rwork:r& info:i&", "Eigenvalues and vectors of a Hermitian matrix."),
    subroutine(Lapack, "?syevd", SD, "jobz:c uplo:c n:i a:t& lda:i w:r& work:t& lwork:i iwork:i& liwork:i info:i&", "Eigenvalues and vectors of a symmetric matrix by divide and conquer.").calls("lapack::heevd_real"),
    subroutine(Lapack, "?heevd", CZ, "jobz:c uplo:c n:i a:t& lda:i w:r& work:t& lwork:i rwork:r& lrwork:i iwork:i& liwork:i info:i&", "Eigenvalues and vectors of a Hermitian matrix by divide and conquer."),
];
