//! Singular value decompositions of pairs of matrices, and what they are made of.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::{CZ, SD, SDCZ};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?ggsvd3", SD, "jobu:c jobv:c jobq:c m:i n:i p:i k:i& l:i& a:t& lda:i b:t& ldb:i alpha:r& beta:r& u:t& ldu:i v:t& ldv:i q:t& ldq:i work:t& lwork:i iwork:i& info:i&", "Singular value decomposition of a pair of matrices.").calls("lapack::ggsvd3_real"),
    subroutine(Lapack, "?ggsvd3", CZ, "jobu:c jobv:c jobq:c m:i n:i p:i k:i& l:i& a:t& lda:i b:t& ldb:i alpha:r& beta:r& u:t& ldu:i v:t& ldv:i q:t& ldq:i work:t& lwork:i rwork:r& iwork:i& info:i&", "Singular value decomposition of a pair of matrices."),
    subroutine(Lapack, "?ggsvp3", SD, "jobu:c jobv:c jobq:c m:i p:i n:i a:t& lda:i b:t& ldb:i tola:r tolb:r k:i& l:i& u:t& ldu:i v:t& ldv:i q:t& ldq:i iwork:i& tau:t& work:t& lwork:i info:i&", "Preprocessing of a pair of matrices.").calls("lapack::ggsvp3_real"),
    subroutine(Lapack, "?ggsvp3", CZ, "jobu:c jobv:c jobq:c m:i p:i n:i a:t& lda:i b:t& ldb:i tola:r tolb:r k:i& l:i& u:t& ldu:i v:t& ldv:i q:t& ldq:i iwork:i& rwork:r& tau:t& work:t& lwork:i info:i&", "Preprocessing of a pair of matrices."),
    subroutine(Lapack, "?tgsja", SDCZ, "jobu:c jobv:c jobq:c m:i p:i n:i k:i l:i a:t& lda:i b:t& ldb:i tola:r tolb:r alpha:r& beta:r& u:t& ldu:i v:t& ldv:i q:t& ldq:i work:t& ncycle:i& info:i&", "Singular value decomposition of a pair of triangular matrices."),
    subroutine(Lapack, "?lags2", SDCZ, "upper:l a1:r a2:t a3:r b1:r b2:t b3:r csu:r& snu:t& csv:r& snv:t& csq:r& snq:t&", "Rotations of a pair of triangles of order two."),
    subroutine(Lapack, "?lapll", SDCZ, "n:i x:t& incx:i y:t& incy:i ssmin:r&", "How far two vectors are from being linearly dependent."),
    subroutine(Lapack, "?lapmt", SDCZ, "forwrd:l m:i n:i x:t& ldx:i k:i*", "Permutes columns."),
    subroutine(Lapack, "?lapmr", SDCZ, "forwrd:l m:i n:i x:t& ldx:i k:i*", "Permutes rows."),
];
