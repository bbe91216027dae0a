//! Generalised Schur forms.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::{CZ, SD, SDCZ};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?tgex2", SD, "wantq:l wantz:l n:i a:t& lda:i b:t& ldb:i q:t& ldq:i z:t& ldz:i j1:i n1:i n2:i work:t& lwork:i info:i&", "Exchanges adjacent blocks of a generalised Schur form.").calls("lapack::tgex2_real"),
    subroutine(Lapack, "?tgex2", CZ, "wantq:l wantz:l n:i a:t& lda:i b:t& ldb:i q:t& ldq:i z:t& ldz:i j1:i info:i&", "Exchanges adjacent eigenvalues of a generalised Schur form."),
    subroutine(Lapack, "?tgexc", SD, "wantq:l wantz:l n:i a:t& lda:i b:t& ldb:i q:t& ldq:i z:t& ldz:i ifst:i& ilst:i& work:t& lwork:i info:i&", "Moves a block of a generalised Schur form.").calls("lapack::tgexc_real"),
    subroutine(Lapack, "?tgexc", CZ, "wantq:l wantz:l n:i a:t& lda:i b:t& ldb:i q:t& ldq:i z:t& ldz:i ifst:i ilst:i& info:i&", "Moves an eigenvalue of a generalised Schur form."),
    subroutine(Lapack, "?tgsyl", SDCZ, "trans:c ijob:i m:i n:i a:t* lda:i b:t* ldb:i c:t& ldc:i d:t* ldd:i e:t* lde:i f:t& ldf:i scale:r& dif:r& work:t& lwork:i iwork:i& info:i&", "Generalised Sylvester equation, and the separation of two pairs."),
    subroutine(Lapack, "?tgsen", SD, "ijob:i wantq:l wantz:l select:l* n:i a:t& lda:i b:t& ldb:i alphar:t& alphai:t& beta:t& q:t& ldq:i z:t& ldz:i m:i& pl:r& pr:r& dif:r& work:t& lwork:i iwork:i& liwork:i info:i&", "Reorders a generalised Schur form, with condition numbers.").calls("lapack::tgsen_real"),
    subroutine(Lapack, "?tgsen", CZ, "ijob:i wantq:l wantz:l select:l* n:i a:t& lda:i b:t& ldb:i alpha:t& beta:t& q:t& ldq:i z:t& ldz:i m:i& pl:r& pr:r& dif:r& work:t& lwork:i iwork:i& liwork:i info:i&", "Reorders a generalised Schur form, with condition numbers."),
    subroutine(Lapack, "?tgsna", SDCZ, "job:c howmny:c select:l* n:i a:t* lda:i b:t* ldb:i vl:t* ldvl:i vr:t* ldvr:i s:r& dif:r& mm:i m:i& work:t& lwork:i iwork:i& info:i&", "Condition numbers of eigenvalues and eigenvectors of a pair."),
    subroutine(Lapack, "?gges", SD, "jobvsl:c jobvsr:c sort:c selctg:select3 n:i a:t& lda:i b:t& ldb:i sdim:i& alphar:t& alphai:t& beta:t& vsl:t& ldvsl:i vsr:t& ldvsr:i work:t& lwork:i bwork:l& info:i&", "The generalised Schur form of a pair.").calls("lapack::gges_real"),
    subroutine(Lapack, "?gges", CZ, "jobvsl:c jobvsr:c sort:c selctg:select2 n:i a:t& lda:i b:t& ldb:i sdim:i& alpha:t& beta:t& vsl:t& ldvsl:i vsr:t& ldvsr:i work:t& lwork:i rwork:r& bwork:l& info:i&", "The generalised Schur form of a pair."),
    subroutine(Lapack, "?gges3", SD, "jobvsl:c jobvsr:c sort:c selctg:select3 n:i a:t& lda:i b:t& ldb:i sdim:i& alphar:t& alphai:t& beta:t& vsl:t& ldvsl:i vsr:t& ldvsr:i work:t& lwork:i bwork:l& info:i&", "The generalised Schur form of a pair, blocked.").calls("lapack::gges_real"),
    subroutine(Lapack, "?gges3", CZ, "jobvsl:c jobvsr:c sort:c selctg:select2 n:i a:t& lda:i b:t& ldb:i sdim:i& alpha:t& beta:t& vsl:t& ldvsl:i vsr:t& ldvsr:i work:t& lwork:i rwork:r& bwork:l& info:i&", "The generalised Schur form of a pair, blocked.").calls("lapack::gges"),
    subroutine(Lapack, "?ggesx", SD, "jobvsl:c jobvsr:c sort:c selctg:select3 sense:c n:i a:t& lda:i b:t& ldb:i sdim:i& alphar:t& alphai:t& beta:t& vsl:t& ldvsl:i vsr:t& ldvsr:i rconde:r& rcondv:r& work:t& lwork:i iwork:i& liwork:i bwork:l& info:i&", "The generalised Schur form of a pair, with condition numbers.").calls("lapack::ggesx_real"),
    subroutine(Lapack, "?ggesx", CZ, "jobvsl:c jobvsr:c sort:c selctg:select2 sense:c n:i a:t& lda:i b:t& ldb:i sdim:i& alpha:t& beta:t& vsl:t& ldvsl:i vsr:t& ldvsr:i rconde:r& rcondv:r& work:t& lwork:i rwork:r& iwork:i& liwork:i bwork:l& info:i&", "The generalised Schur form of a pair, with condition numbers."),
];
