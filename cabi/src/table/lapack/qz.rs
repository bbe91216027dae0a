//! Pairs of general matrices.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::{CZ, SD, SDCZ};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?ggbal", SDCZ, "job:c n:i a:t& lda:i b:t& ldb:i ilo:i& ihi:i& lscale:r& rscale:r& work:r& info:i&", "Balances a pair of general matrices."),
    subroutine(Lapack, "?ggbak", SDCZ, "job:c side:c n:i ilo:i ihi:i lscale:r* rscale:r* m:i v:t& ldv:i info:i&", "Makes eigenvectors of a balanced pair those of the original one."),
    subroutine(Lapack, "?gghrd", SDCZ, "compq:c compz:c n:i ilo:i ihi:i a:t& lda:i b:t& ldb:i q:t& ldq:i z:t& ldz:i info:i&", "Reduces a pair to Hessenberg-triangular form."),
    subroutine(Lapack, "?gghd3", SDCZ, "compq:c compz:c n:i ilo:i ihi:i a:t& lda:i b:t& ldb:i q:t& ldq:i z:t& ldz:i work:t& lwork:i info:i&", "Reduces a pair to Hessenberg-triangular form, in blocks."),
    subroutine(Lapack, "?hgeqz", SD, "job:c compq:c compz:c n:i ilo:i ihi:i h:t& ldh:i t:t& ldt:i alphar:t& alphai:t& beta:t& q:t& ldq:i z:t& ldz:i work:t& lwork:i info:i&", "Eigenvalues and generalized Schur form of a Hessenberg-triangular pair.").calls("lapack::hgeqz_real"),
    subroutine(Lapack, "?hgeqz", CZ, "job:c compq:c compz:c n:i ilo:i ihi:i h:t& ldh:i t:t& ldt:i alpha:t& beta:t& q:t& ldq:i z:t& ldz:i work:t& lwork:i rwork:r& info:i&", "Eigenvalues and generalized Schur form of a Hessenberg-triangular pair."),
    subroutine(Lapack, "?lagv2", SD, "a:t& lda:i b:t& ldb:i alphar:t& alphai:t& beta:t& csl:t& snl:t& csr:t& snr:t&", "Generalized Schur form of a pair of order two."),
    subroutine(Lapack, "?tgevc", SD, "side:c howmny:c select:l* n:i s:t* lds:i p:t* ldp:i vl:t& ldvl:i vr:t& ldvr:i mm:i m:i& work:t& info:i&", "Eigenvectors of a pair in generalized Schur form.").calls("lapack::tgevc_real"),
    subroutine(Lapack, "?tgevc", CZ, "side:c howmny:c select:l* n:i s:t* lds:i p:t* ldp:i vl:t& ldvl:i vr:t& ldvr:i mm:i m:i& work:t& rwork:r& info:i&", "Eigenvectors of a pair in generalized Schur form."),
    subroutine(Lapack, "?ggev", SD, "jobvl:c jobvr:c n:i a:t& lda:i b:t& ldb:i alphar:t& alphai:t& beta:t& vl:t& ldvl:i vr:t& ldvr:i work:t& lwork:i info:i&", "Eigenvalues and eigenvectors of a pair of general matrices.").calls("lapack::ggev_real"),
    subroutine(Lapack, "?ggev", CZ, "jobvl:c jobvr:c n:i a:t& lda:i b:t& ldb:i alpha:t& beta:t& vl:t& ldvl:i vr:t& ldvr:i work:t& lwork:i rwork:r& info:i&", "Eigenvalues and eigenvectors of a pair of general matrices."),
    subroutine(Lapack, "?ggev3", SD, "jobvl:c jobvr:c n:i a:t& lda:i b:t& ldb:i alphar:t& alphai:t& beta:t& vl:t& ldvl:i vr:t& ldvr:i work:t& lwork:i info:i&", "The same as ggev.").calls("lapack::ggev_real"),
    subroutine(Lapack, "?ggev3", CZ, "jobvl:c jobvr:c n:i a:t& lda:i b:t& ldb:i alpha:t& beta:t& vl:t& ldvl:i vr:t& ldvr:i work:t& lwork:i rwork:r& info:i&", "The same as ggev.").calls("lapack::ggev"),
    subroutine(Lapack, "?ggevx", SD, "balanc:c jobvl:c jobvr:c sense:c n:i a:t& lda:i b:t& ldb:i alphar:t& alphai:t& beta:t& vl:t& ldvl:i vr:t& ldvr:i ilo:i& ihi:i& lscale:t& rscale:t& abnrm:t& bbnrm:t& rconde:t& rcondv:t& work:t& lwork:i iwork:i& bwork:l& info:i&", "ggev with condition numbers.").calls("lapack::ggevx_real"),
    subroutine(Lapack, "?ggevx", CZ, "balanc:c jobvl:c jobvr:c sense:c n:i a:t& lda:i b:t& ldb:i alpha:t& beta:t& vl:t& ldvl:i vr:t& ldvr:i ilo:i& ihi:i& lscale:r& rscale:r& abnrm:r& bbnrm:r& rconde:r& rcondv:r& work:t& lwork:i rwork:r& iwork:i& bwork:l& info:i&", "ggev with condition numbers."),
];
