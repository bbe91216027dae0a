//! Householder reflectors and plane rotations.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::{SD, SDCZ};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?larfg", SDCZ, "n:i alpha:t& x:t& incx:i tau:t&", "Makes a Householder reflector."),
    subroutine(Lapack, "?larfgp", SDCZ, "n:i alpha:t& x:t& incx:i tau:t&", "Makes a Householder reflector that leaves a number that is not negative."),
    subroutine(Lapack, "?larf", SDCZ, "side:c m:i n:i v:t* incv:i tau:t c:t& ldc:i work:t&", "Applies a Householder reflector."),
    subroutine(Lapack, "?larfx", SDCZ, "side:c m:i n:i v:t* tau:t c:t& ldc:i work:t&", "Applies a Householder reflector, perhaps of small order."),
    subroutine(Lapack, "?larft", SDCZ, "direct:c storev:c n:i k:i v:t* ldv:i tau:t* t:t& ldt:i", "The factor T of a block reflector."),
    subroutine(Lapack, "?larfb", SDCZ, "side:c trans:c direct:c storev:c m:i n:i k:i v:t* ldv:i t:t* ldt:i c:t& ldc:i work:t& ldwork:i", "Applies a block reflector."),
    subroutine(Lapack, "?lartg", SDCZ, "f:t g:t c:r& s:t& r:t&", "Makes a plane rotation."),
    subroutine(Lapack, "?lartgp", SD, "f:t g:t cs:t& sn:t& r:t&", "Makes a plane rotation that leaves a number that is not negative."),
    subroutine(Lapack, "?lasr", SDCZ, "side:c pivot:c direct:c m:i n:i c:r* s:r* a:t& lda:i", "Applies a sequence of plane rotations.").calls("lapack::lasr").reported(),
    subroutine(Lapack, "?laev2", SDCZ, "a:t b:t c:t rt1:r& rt2:r& cs1:r& sn1:t&", "Eigenvalues and an eigenvector of a Hermitian 2 by 2 matrix."),
    subroutine(Lapack, "?lanv2", SD, "a:t& b:t& c:t& d:t& rt1r:t& rt1i:t& rt2r:t& rt2i:t& cs:t& sn:t&", "The standard Schur form of a 2 by 2 matrix."),
];
