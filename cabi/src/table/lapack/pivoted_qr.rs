//! QR factorisation with column pivoting, RZ factorisation, and a triangle on top of another.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::{CZ, SD, SDCZ};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?geqp3", SD, "m:i n:i a:t& lda:i jpvt:i& tau:t& work:t& lwork:i info:i&", "QR factorisation with column pivoting.").calls("lapack::geqp3_real"),
    subroutine(Lapack, "?geqp3", CZ, "m:i n:i a:t& lda:i jpvt:i& tau:t& work:t& lwork:i rwork:r& info:i&", "QR factorisation with column pivoting."),
    subroutine(Lapack, "?tzrzf", SDCZ, "m:i n:i a:t& lda:i tau:t& work:t& lwork:i info:i&", "RZ factorisation of an upper trapezoidal matrix."),
    subroutine(Lapack, "?ormrz", SD, "side:c trans:c m:i n:i k:i l:i a:t* lda:i tau:t* c:t& ldc:i work:t& lwork:i info:i&", "Multiplies by the Z of an RZ factorisation.").calls("lapack::unmrz"),
    subroutine(Lapack, "?unmrz", CZ, "side:c trans:c m:i n:i k:i l:i a:t* lda:i tau:t* c:t& ldc:i work:t& lwork:i info:i&", "Multiplies by the Z of an RZ factorisation."),
    subroutine(Lapack, "?tpqrt", SDCZ, "m:i n:i l:i nb:i a:t& lda:i b:t& ldb:i t:t& ldt:i work:t& info:i&", "QR factorisation of a triangle on top of a pentagonal matrix."),
    subroutine(Lapack, "?tpqrt2", SDCZ, "m:i n:i l:i a:t& lda:i b:t& ldb:i t:t& ldt:i info:i&", "tpqrt in one block."),
    subroutine(Lapack, "?tpmqrt", SDCZ, "side:c trans:c m:i n:i k:i l:i nb:i v:t* ldv:i t:t* ldt:i a:t& lda:i b:t& ldb:i work:t& info:i&", "Multiplies by the Q of tpqrt."),
    subroutine(Lapack, "?tplqt", SDCZ, "m:i n:i l:i mb:i a:t& lda:i b:t& ldb:i t:t& ldt:i work:t& info:i&", "LQ factorisation of a triangle left of a pentagonal matrix."),
    subroutine(Lapack, "?tplqt2", SDCZ, "m:i n:i l:i a:t& lda:i b:t& ldb:i t:t& ldt:i info:i&", "tplqt in one block."),
    subroutine(Lapack, "?tpmlqt", SDCZ, "side:c trans:c m:i n:i k:i l:i mb:i v:t* ldv:i t:t* ldt:i a:t& lda:i b:t& ldb:i work:t& info:i&", "Multiplies by the Q of tplqt."),
];
