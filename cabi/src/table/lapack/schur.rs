//! Schur forms.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::{CZ, SD, SDCZ};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?trexc", SD, "compq:c n:i t:t& ldt:i q:t& ldq:i ifst:i& ilst:i& work:t& info:i&", "Moves a diagonal block of a Schur form.").calls("lapack::trexc_real"),
    subroutine(Lapack, "?trexc", CZ, "compq:c n:i t:t& ldt:i q:t& ldq:i ifst:i ilst:i info:i&", "Moves a diagonal entry of a Schur form."),
    subroutine(Lapack, "?laexc", SD, "wantq:l n:i t:t& ldt:i q:t& ldq:i j1:i n1:i n2:i work:t& info:i&", "Exchanges two adjacent diagonal blocks of a Schur form."),
    subroutine(Lapack, "?trsyl", SDCZ, "trana:c tranb:c isgn:i m:i n:i a:t* lda:i b:t* ldb:i c:t& ldc:i scale:r& info:i&", "Solves a Sylvester equation with matrices in Schur form."),
    subroutine(Lapack, "?trsyl3", SD, "trana:c tranb:c isgn:i m:i n:i a:t* lda:i b:t* ldb:i c:t& ldc:i scale:r& iwork:i& liwork:i swork:r& ldswork:i info:i&", "Solves a Sylvester equation with matrices in Schur form, in blocks.").calls("lapack::trsyl3_real"),
    subroutine(Lapack, "?trsyl3", CZ, "trana:c tranb:c isgn:i m:i n:i a:t* lda:i b:t* ldb:i c:t& ldc:i scale:r& swork:r& ldswork:i info:i&", "Solves a Sylvester equation with matrices in Schur form, in blocks."),
    subroutine(Lapack, "?lasy2", SD, "ltranl:l ltranr:l isgn:i n1:i n2:i tl:t* ldtl:i tr:t* ldtr:i b:t* ldb:i scale:t& x:t& ldx:i xnorm:t& info:i&", "Solves a Sylvester equation of order one or two."),
    subroutine(Lapack, "?laln2", SD, "ltrans:l na:i nw:i smin:t ca:t a:t* lda:i d1:t d2:t b:t* ldb:i wr:t wi:t x:t& ldx:i scale:t& xnorm:t& info:i&", "Solves a shifted system of order one or two."),
    subroutine(Lapack, "?laqtr", SD, "ltran:l lreal:l n:i t:t* ldt:i b:t* w:t scale:t& x:t& work:t& info:i&", "Solves with a real Schur form, or one with a special imaginary part."),
    subroutine(Lapack, "?trsen", SD, "job:c compq:c select:l* n:i t:t& ldt:i q:t& ldq:i wr:t& wi:t& m:i& s:r& sep:r& work:t& lwork:i iwork:i& liwork:i info:i&", "Brings chosen eigenvalues to the front of a Schur form.").calls("lapack::trsen_real"),
    subroutine(Lapack, "?trsen", CZ, "job:c compq:c select:l* n:i t:t& ldt:i q:t& ldq:i w:t& m:i& s:r& sep:r& work:t& lwork:i info:i&", "Brings chosen eigenvalues to the front of a Schur form."),
    subroutine(Lapack, "?trsna", SD, "job:c howmny:c select:l* n:i t:t* ldt:i vl:t* ldvl:i vr:t* ldvr:i s:r& sep:r& mm:i m:i& work:t& ldwork:i iwork:i& info:i&", "Condition numbers of eigenvalues and eigenvectors."),
    subroutine(Lapack, "?trsna", CZ, "job:c howmny:c select:l* n:i t:t* ldt:i vl:t* ldvl:i vr:t* ldvr:i s:r& sep:r& mm:i m:i& work:t& ldwork:i rwork:r& info:i&", "Condition numbers of eigenvalues and eigenvectors."),
    subroutine(Lapack, "?gees", SD, "jobvs:c sort:c select:select2 n:i a:t& lda:i sdim:i& wr:t& wi:t& vs:t& ldvs:i work:t& lwork:i bwork:l& info:i&", "The Schur form of a general matrix.").calls("lapack::gees_real"),
    subroutine(Lapack, "?gees", CZ, "jobvs:c sort:c select:select1 n:i a:t& lda:i sdim:i& w:t& vs:t& ldvs:i work:t& lwork:i rwork:r& bwork:l& info:i&", "The Schur form of a general matrix."),
    subroutine(Lapack, "?geesx", SD, "jobvs:c sort:c select:select2 sense:c n:i a:t& lda:i sdim:i& wr:t& wi:t& vs:t& ldvs:i rconde:r& rcondv:r& work:t& lwork:i iwork:i& liwork:i bwork:l& info:i&", "The Schur form of a general matrix, with condition numbers.").calls("lapack::geesx_real"),
    subroutine(Lapack, "?geesx", CZ, "jobvs:c sort:c select:select1 sense:c n:i a:t& lda:i sdim:i& w:t& vs:t& ldvs:i rconde:r& rcondv:r& work:t& lwork:i rwork:r& bwork:l& info:i&", "The Schur form of a general matrix, with condition numbers."),
];
