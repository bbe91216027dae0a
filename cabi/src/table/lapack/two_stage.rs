//! Eigenvalues of symmetric and Hermitian matrices by way of a band matrix.

use crate::table::model::Group::Lapack;
use crate::table::model::{Ret, Routine, function, subroutine};
use crate::table::types::{CZ, SD, UNTYPED};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?sytrd_sy2sb", SD, "uplo:c n:i kd:i a:t& lda:i ab:t& ldab:i tau:t& work:t& lwork:i info:i&", "Reduces a symmetric matrix to a band matrix.").calls("lapack::hetrd_he2hb"),
    subroutine(Lapack, "?sytrd_sb2st", SD, "stage1:c vect:c uplo:c n:i kd:i ab:t& ldab:i d:r& e:r& hous:t& lhous:i work:t& lwork:i info:i&", "Reduces a symmetric band matrix to tridiagonal form.").calls("lapack::hetrd_hb2st"),
    subroutine(Lapack, "?sytrd_2stage", SD, "vect:c uplo:c n:i a:t& lda:i d:r& e:r& tau:t& hous2:t& lhous2:i work:t& lwork:i info:i&", "Reduces a symmetric matrix to tridiagonal form in two stages.").calls("lapack::hetrd_2stage"),
    subroutine(Lapack, "?syev_2stage", SD, "jobz:c uplo:c n:i a:t& lda:i w:r& work:t& lwork:i info:i&", "Eigenvalues of a symmetric matrix in two stages.").calls("lapack::heev_2stage_real"),
    subroutine(Lapack, "?syevd_2stage", SD, "jobz:c uplo:c n:i a:t& lda:i w:r& work:t& lwork:i iwork:i& liwork:i info:i&", "Eigenvalues of a symmetric matrix in two stages.").calls("lapack::heevd_2stage_real"),
    subroutine(Lapack, "?syevr_2stage", SD, "jobz:c range:c uplo:c n:i a:t& lda:i vl:r vu:r il:i iu:i abstol:r m:i& w:r& z:t& ldz:i isuppz:i& work:t& lwork:i iwork:i& liwork:i info:i&", "Selected eigenvalues of a symmetric matrix in two stages.").calls("lapack::heevr_2stage_real"),
    subroutine(Lapack, "?syevx_2stage", SD, "jobz:c range:c uplo:c n:i a:t& lda:i vl:r vu:r il:i iu:i abstol:r m:i& w:r& z:t& ldz:i work:t& lwork:i iwork:i& ifail:i& info:i&", "Selected eigenvalues of a symmetric matrix in two stages.").calls("lapack::heevx_2stage_real"),
    subroutine(Lapack, "?sbev_2stage", SD, "jobz:c uplo:c n:i kd:i ab:t& ldab:i w:r& z:t& ldz:i work:t& lwork:i info:i&", "Eigenvalues of a symmetric band matrix by reflectors.").calls("lapack::hbev_2stage_real"),
    subroutine(Lapack, "?sbevd_2stage", SD, "jobz:c uplo:c n:i kd:i ab:t& ldab:i w:r& z:t& ldz:i work:t& lwork:i iwork:i& liwork:i info:i&", "Eigenvalues of a symmetric band matrix by reflectors.").calls("lapack::hbevd_2stage_real"),
    subroutine(Lapack, "?sbevx_2stage", SD, "jobz:c range:c uplo:c n:i kd:i ab:t& ldab:i q:t& ldq:i vl:r vu:r il:i iu:i abstol:r m:i& w:r& z:t& ldz:i work:t& lwork:i iwork:i& ifail:i& info:i&", "Selected eigenvalues of a symmetric band matrix by reflectors.").calls("lapack::hbevx_2stage_real"),
    subroutine(Lapack, "?sygv_2stage", SD, "itype:i jobz:c uplo:c n:i a:t& lda:i b:t& ldb:i w:r& work:t& lwork:i info:i&", "Eigenvalues of a generalised symmetric problem in two stages.").calls("lapack::hegv_2stage_real"),
    subroutine(Lapack, "?hetrd_he2hb", CZ, "uplo:c n:i kd:i a:t& lda:i ab:t& ldab:i tau:t& work:t& lwork:i info:i&", "Reduces a Hermitian matrix to a band matrix."),
    subroutine(Lapack, "?hetrd_hb2st", CZ, "stage1:c vect:c uplo:c n:i kd:i ab:t& ldab:i d:r& e:r& hous:t& lhous:i work:t& lwork:i info:i&", "Reduces a Hermitian band matrix to tridiagonal form."),
    subroutine(Lapack, "?hetrd_2stage", CZ, "vect:c uplo:c n:i a:t& lda:i d:r& e:r& tau:t& hous2:t& lhous2:i work:t& lwork:i info:i&", "Reduces a Hermitian matrix to tridiagonal form in two stages."),
    subroutine(Lapack, "?heev_2stage", CZ, "jobz:c uplo:c n:i a:t& lda:i w:r& work:t& lwork:i rwork:r& info:i&", "Eigenvalues of a Hermitian matrix in two stages."),
    subroutine(Lapack, "?heevd_2stage", CZ, "jobz:c uplo:c n:i a:t& lda:i w:r& work:t& lwork:i rwork:r& lrwork:i iwork:i& liwork:i info:i&", "Eigenvalues of a Hermitian matrix in two stages."),
    subroutine(Lapack, "?heevr_2stage", CZ, "jobz:c range:c uplo:c n:i a:t& lda:i vl:r vu:r il:i iu:i abstol:r m:i& w:r& z:t& ldz:i isuppz:i& work:t& lwork:i rwork:r& lrwork:i iwork:i& liwork:i info:i&", "Selected eigenvalues of a Hermitian matrix in two stages."),
    subroutine(Lapack, "?heevx_2stage", CZ, "jobz:c range:c uplo:c n:i a:t& lda:i vl:r vu:r il:i iu:i abstol:r m:i& w:r& z:t& ldz:i work:t& lwork:i rwork:r& iwork:i& ifail:i& info:i&", "Selected eigenvalues of a Hermitian matrix in two stages."),
    subroutine(Lapack, "?hbev_2stage", CZ, "jobz:c uplo:c n:i kd:i ab:t& ldab:i w:r& z:t& ldz:i work:t& lwork:i rwork:r& info:i&", "Eigenvalues of a Hermitian band matrix by reflectors."),
    subroutine(Lapack, "?hbevd_2stage", CZ, "jobz:c uplo:c n:i kd:i ab:t& ldab:i w:r& z:t& ldz:i work:t& lwork:i rwork:r& lrwork:i iwork:i& liwork:i info:i&", "Eigenvalues of a Hermitian band matrix by reflectors."),
    subroutine(Lapack, "?hbevx_2stage", CZ, "jobz:c range:c uplo:c n:i kd:i ab:t& ldab:i q:t& ldq:i vl:r vu:r il:i iu:i abstol:r m:i& w:r& z:t& ldz:i work:t& lwork:i rwork:r& iwork:i& ifail:i& info:i&", "Selected eigenvalues of a Hermitian band matrix by reflectors."),
    subroutine(Lapack, "?hegv_2stage", CZ, "itype:i jobz:c uplo:c n:i a:t& lda:i b:t& ldb:i w:r& work:t& lwork:i rwork:r& info:i&", "Eigenvalues of a generalised Hermitian problem in two stages."),
    function(Lapack, Ret::Int, "iparam2stage", UNTYPED, "ispec:i name:c* opts:c* ni:i nbi:i ibi:i nxi:i", "What the routines in two stages need and do best with."),
    function(Lapack, Ret::Int, "ilaenv2stage", UNTYPED, "ispec:i name:c* opts:c* n1:i n2:i n3:i n4:i", "The same under numbers that are less by 16."),
];
