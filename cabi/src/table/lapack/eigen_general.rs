//! General eigenproblems.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::{CZ, SD, SDCZ};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?gebal", SDCZ, "job:c n:i a:t& lda:i ilo:i& ihi:i& scale:r& info:i&", "Balances a general matrix."),
    subroutine(Lapack, "?gebak", SDCZ, "job:c side:c n:i ilo:i ihi:i scale:r* m:i v:t& ldv:i info:i&", "Makes eigenvectors of a balanced matrix those of the original one."),
    subroutine(Lapack, "?gehrd", SDCZ, "n:i ilo:i ihi:i a:t& lda:i tau:t& work:t& lwork:i info:i&", "Reduces a general matrix to Hessenberg form."),
    subroutine(Lapack, "?gehd2", SDCZ, "n:i ilo:i ihi:i a:t& lda:i tau:t& work:t& info:i&", "Reduces a general matrix to Hessenberg form, unblocked."),
    subroutine(Lapack, "?orghr", SD, "n:i ilo:i ihi:i a:t& lda:i tau:t* work:t& lwork:i info:i&", "The Q of a reduction to Hessenberg form.").calls("lapack::unghr"),
    subroutine(Lapack, "?unghr", CZ, "n:i ilo:i ihi:i a:t& lda:i tau:t* work:t& lwork:i info:i&", "The Q of a reduction to Hessenberg form."),
    subroutine(Lapack, "?ormhr", SD, "side:c trans:c m:i n:i ilo:i ihi:i a:t* lda:i tau:t* c:t& ldc:i work:t& lwork:i info:i&", "Multiplies by the Q of a reduction to Hessenberg form.").calls("lapack::unmhr"),
    subroutine(Lapack, "?unmhr", CZ, "side:c trans:c m:i n:i ilo:i ihi:i a:t* lda:i tau:t* c:t& ldc:i work:t& lwork:i info:i&", "Multiplies by the Q of a reduction to Hessenberg form."),
    subroutine(Lapack, "?hseqr", SD, "job:c compz:c n:i ilo:i ihi:i h:t& ldh:i wr:t& wi:t& z:t& ldz:i work:t& lwork:i info:i&", "Eigenvalues and Schur form of a Hessenberg matrix.").calls("lapack::hseqr_real"),
    subroutine(Lapack, "?hseqr", CZ, "job:c compz:c n:i ilo:i ihi:i h:t& ldh:i w:t& z:t& ldz:i work:t& lwork:i info:i&", "Eigenvalues and Schur form of a Hessenberg matrix."),
    subroutine(Lapack, "?lahqr", SD, "wantt:l wantz:l n:i ilo:i ihi:i h:t& ldh:i wr:t& wi:t& iloz:i ihiz:i z:t& ldz:i info:i&", "Eigenvalues and Schur form of a small Hessenberg matrix.").calls("lapack::lahqr_real"),
    subroutine(Lapack, "?lahqr", CZ, "wantt:l wantz:l n:i ilo:i ihi:i h:t& ldh:i w:t& iloz:i ihiz:i z:t& ldz:i info:i&", "Eigenvalues and Schur form of a small Hessenberg matrix."),
    subroutine(Lapack, "?trevc", SD, "side:c howmny:c select:l& n:i t:t* ldt:i vl:t& ldvl:i vr:t& ldvr:i mm:i m:i& work:t& info:i&", "Eigenvectors of a matrix in Schur form.").calls("lapack::trevc_real"),
    subroutine(Lapack, "?trevc", CZ, "side:c howmny:c select:l* n:i t:t& ldt:i vl:t& ldvl:i vr:t& ldvr:i mm:i m:i& work:t& rwork:r& info:i&", "Eigenvectors of a matrix in Schur form."),
    subroutine(Lapack, "?trevc3", SD, "side:c howmny:c select:l& n:i t:t* ldt:i vl:t& ldvl:i vr:t& ldvr:i mm:i m:i& work:t& lwork:i info:i&", "Eigenvectors of a matrix in Schur form, many at a time.").calls("lapack::trevc3_real"),
    subroutine(Lapack, "?trevc3", CZ, "side:c howmny:c select:l* n:i t:t& ldt:i vl:t& ldvl:i vr:t& ldvr:i mm:i m:i& work:t& lwork:i rwork:r& lrwork:i info:i&", "Eigenvectors of a matrix in Schur form, many at a time."),
    subroutine(Lapack, "?geev", SD, "jobvl:c jobvr:c n:i a:t& lda:i wr:t& wi:t& vl:t& ldvl:i vr:t& ldvr:i work:t& lwork:i info:i&", "Eigenvalues and eigenvectors of a general matrix.").calls("lapack::geev_real"),
    subroutine(Lapack, "?geev", CZ, "jobvl:c jobvr:c n:i a:t& lda:i w:t& vl:t& ldvl:i vr:t& ldvr:i work:t& lwork:i rwork:r& info:i&", "Eigenvalues and eigenvectors of a general matrix."),
    subroutine(Lapack, "?geevx", SD, "balanc:c jobvl:c jobvr:c sense:c n:i a:t& lda:i wr:t& wi:t& vl:t& ldvl:i vr:t& ldvr:i ilo:i& ihi:i& scale:t& abnrm:t& rconde:t& rcondv:t& work:t& lwork:i iwork:i& info:i&", "Eigenvalues and eigenvectors of a general matrix, with condition numbers.").calls("lapack::geevx_real"),
    subroutine(Lapack, "?geevx", CZ, "balanc:c jobvl:c jobvr:c sense:c n:i a:t& lda:i w:t& vl:t& ldvl:i vr:t& ldvr:i ilo:i& ihi:i& scale:r& abnrm:r& rconde:r& rcondv:r& work:t& lwork:i rwork:r& info:i&", "Eigenvalues and eigenvectors of a general matrix, with condition numbers."),
    subroutine(Lapack, "?hsein", SD, "side:c eigsrc:c initv:c select:l& n:i h:t* ldh:i wr:t& wi:t& vl:t& ldvl:i vr:t& ldvr:i mm:i m:i& work:t& ifaill:i& ifailr:i& info:i&", "Selected eigenvectors of a Hessenberg matrix by inverse iteration.").calls("lapack::hsein_real"),
    subroutine(Lapack, "?hsein", CZ, "side:c eigsrc:c initv:c select:l* n:i h:t* ldh:i w:t& vl:t& ldvl:i vr:t& ldvr:i mm:i m:i& work:t& rwork:r& ifaill:i& ifailr:i& info:i&", "Selected eigenvectors of a Hessenberg matrix by inverse iteration."),
];
