//! Selected eigenvalues and eigenvectors: tridiagonal and Hermitian matrices.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::{CZ, SD, SDCZ};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?stebz", SD, "range:c order:c n:i vl:r vu:r il:i iu:i abstol:r d:r* e:r* m:i& nsplit:i& w:r& iblock:i& isplit:i& work:r& iwork:i& info:i&", "Selected eigenvalues of a symmetric tridiagonal matrix by bisection."),
    subroutine(Lapack, "?stein", SDCZ, "n:i d:r* e:r* m:i w:r* iblock:i* isplit:i* z:t& ldz:i work:r& iwork:i& ifail:i& info:i&", "Eigenvectors of a symmetric tridiagonal matrix by inverse iteration."),
    subroutine(Lapack, "?stemr", SDCZ, "jobz:c range:c n:i d:r& e:r& vl:r vu:r il:i iu:i m:i& w:r& z:t& ldz:i nzc:i isuppz:i& tryrac:l& work:r& lwork:i iwork:i& liwork:i info:i&", "Selected eigenvalues and eigenvectors of a symmetric tridiagonal matrix."),
    subroutine(Lapack, "?stegr", SDCZ, "jobz:c range:c n:i d:r& e:r& vl:r vu:r il:i iu:i abstol:r m:i& w:r& z:t& ldz:i isuppz:i& work:r& lwork:i iwork:i& liwork:i info:i&", "stemr with a tolerance that is not used."),
    subroutine(Lapack, "?syevx", SD, "jobz:c range:c uplo:c n:i a:t& lda:i vl:r vu:r il:i iu:i abstol:r m:i& w:r& z:t& ldz:i work:t& lwork:i iwork:i& ifail:i& info:i&", "Selected eigenvalues and eigenvectors of a symmetric matrix by bisection and inverse iteration.").calls("lapack::heevx_real"),
    subroutine(Lapack, "?heevx", CZ, "jobz:c range:c uplo:c n:i a:t& lda:i vl:r vu:r il:i iu:i abstol:r m:i& w:r& z:t& ldz:i work:t& lwork:i rwork:r& iwork:i& ifail:i& info:i&", "Selected eigenvalues and eigenvectors of a Hermitian matrix by bisection and inverse iteration."),
    subroutine(Lapack, "?syevr", SD, "jobz:c range:c uplo:c n:i a:t& lda:i vl:r vu:r il:i iu:i abstol:r m:i& w:r& z:t& ldz:i isuppz:i& work:t& lwork:i iwork:i& liwork:i info:i&", "Selected eigenvalues and eigenvectors of a symmetric matrix.").calls("lapack::heevr_real"),
    subroutine(Lapack, "?heevr", CZ, "jobz:c range:c uplo:c n:i a:t& lda:i vl:r vu:r il:i iu:i abstol:r m:i& w:r& z:t& ldz:i isuppz:i& work:t& lwork:i rwork:r& lrwork:i iwork:i& liwork:i info:i&", "Selected eigenvalues and eigenvectors of a Hermitian matrix."),
];
