//! CS decompositions.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::{CZ, SD};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?orbdb", SD, "trans:c signs:c m:i p:i q:i x11:t& ldx11:i x12:t& ldx12:i x21:t& ldx21:i x22:t& ldx22:i theta:t& phi:t& taup1:t& taup2:t& tauq1:t& tauq2:t& work:t& lwork:i info:i&", "Simultaneous bidiagonalisation of the blocks of an orthogonal matrix.").calls("lapack::unbdb"),
    subroutine(Lapack, "?unbdb", CZ, "trans:c signs:c m:i p:i q:i x11:t& ldx11:i x12:t& ldx12:i x21:t& ldx21:i x22:t& ldx22:i theta:r& phi:r& taup1:t& taup2:t& tauq1:t& tauq2:t& work:t& lwork:i info:i&", "Simultaneous bidiagonalisation of the blocks of a unitary matrix."),
    subroutine(Lapack, "?bbcsd", SD, "jobu1:c jobu2:c jobv1t:c jobv2t:c trans:c m:i p:i q:i theta:t& phi:t& u1:t& ldu1:i u2:t& ldu2:i v1t:t& ldv1t:i v2t:t& ldv2t:i b11d:t& b11e:t& b12d:t& b12e:t& b21d:t& b21e:t& b22d:t& b22e:t& work:t& lwork:i info:i&", "CS decomposition of a matrix in bidiagonal-block form."),
    subroutine(Lapack, "?bbcsd", CZ, "jobu1:c jobu2:c jobv1t:c jobv2t:c trans:c m:i p:i q:i theta:r& phi:r& u1:t& ldu1:i u2:t& ldu2:i v1t:t& ldv1t:i v2t:t& ldv2t:i b11d:r& b11e:r& b12d:r& b12e:r& b21d:r& b21e:r& b22d:r& b22e:r& rwork:r& lrwork:i info:i&", "CS decomposition of a matrix in bidiagonal-block form."),
    subroutine(Lapack, "?orcsd", SD, "jobu1:c jobu2:c jobv1t:c jobv2t:c trans:c signs:c m:i p:i q:i x11:t& ldx11:i x12:t& ldx12:i x21:t& ldx21:i x22:t& ldx22:i theta:t& u1:t& ldu1:i u2:t& ldu2:i v1t:t& ldv1t:i v2t:t& ldv2t:i work:t& lwork:i iwork:i& info:i&", "CS decomposition of a partitioned orthogonal matrix.").calls("lapack::uncsd_real"),
    subroutine(Lapack, "?uncsd", CZ, "jobu1:c jobu2:c jobv1t:c jobv2t:c trans:c signs:c m:i p:i q:i x11:t& ldx11:i x12:t& ldx12:i x21:t& ldx21:i x22:t& ldx22:i theta:r& u1:t& ldu1:i u2:t& ldu2:i v1t:t& ldv1t:i v2t:t& ldv2t:i work:t& lwork:i rwork:r& lrwork:i iwork:i& info:i&", "CS decomposition of a partitioned unitary matrix."),
    subroutine(Lapack, "?orcsd2by1", SD, "jobu1:c jobu2:c jobv1t:c m:i p:i q:i x11:t& ldx11:i x21:t& ldx21:i theta:t& u1:t& ldu1:i u2:t& ldu2:i v1t:t& ldv1t:i work:t& lwork:i iwork:i& info:i&", "CS decomposition of a partitioned matrix with orthonormal columns.").calls("lapack::uncsd2by1_real"),
    subroutine(Lapack, "?uncsd2by1", CZ, "jobu1:c jobu2:c jobv1t:c m:i p:i q:i x11:t& ldx11:i x21:t& ldx21:i theta:r& u1:t& ldu1:i u2:t& ldu2:i v1t:t& ldv1t:i work:t& lwork:i rwork:r& lrwork:i iwork:i& info:i&", "CS decomposition of a partitioned matrix with orthonormal columns."),
    subroutine(Lapack, "?orbdb1", SD, "m:i p:i q:i x11:t& ldx11:i x21:t& ldx21:i theta:t& phi:t& taup1:t& taup2:t& tauq1:t& work:t& lwork:i info:i&", "Simultaneous bidiagonalisation of two blocks with orthonormal columns, where the columns are the fewest.").calls("lapack::unbdb1"),
    subroutine(Lapack, "?unbdb1", CZ, "m:i p:i q:i x11:t& ldx11:i x21:t& ldx21:i theta:r& phi:r& taup1:t& taup2:t& tauq1:t& work:t& lwork:i info:i&", "Simultaneous bidiagonalisation of two blocks with orthonormal columns, where the columns are the fewest."),
    subroutine(Lapack, "?orbdb2", SD, "m:i p:i q:i x11:t& ldx11:i x21:t& ldx21:i theta:t& phi:t& taup1:t& taup2:t& tauq1:t& work:t& lwork:i info:i&", "Simultaneous bidiagonalisation of two blocks with orthonormal columns, where the upper rows are the fewest.").calls("lapack::unbdb2"),
    subroutine(Lapack, "?unbdb2", CZ, "m:i p:i q:i x11:t& ldx11:i x21:t& ldx21:i theta:r& phi:r& taup1:t& taup2:t& tauq1:t& work:t& lwork:i info:i&", "Simultaneous bidiagonalisation of two blocks with orthonormal columns, where the upper rows are the fewest."),
    subroutine(Lapack, "?orbdb3", SD, "m:i p:i q:i x11:t& ldx11:i x21:t& ldx21:i theta:t& phi:t& taup1:t& taup2:t& tauq1:t& work:t& lwork:i info:i&", "Simultaneous bidiagonalisation of two blocks with orthonormal columns, where the lower rows are the fewest.").calls("lapack::unbdb3"),
    subroutine(Lapack, "?unbdb3", CZ, "m:i p:i q:i x11:t& ldx11:i x21:t& ldx21:i theta:r& phi:r& taup1:t& taup2:t& tauq1:t& work:t& lwork:i info:i&", "Simultaneous bidiagonalisation of two blocks with orthonormal columns, where the lower rows are the fewest."),
    subroutine(Lapack, "?orbdb4", SD, "m:i p:i q:i x11:t& ldx11:i x21:t& ldx21:i theta:t& phi:t& taup1:t& taup2:t& tauq1:t& phantom:t& work:t& lwork:i info:i&", "Simultaneous bidiagonalisation of two blocks with orthonormal columns, where the missing columns are the fewest.").calls("lapack::unbdb4"),
    subroutine(Lapack, "?unbdb4", CZ, "m:i p:i q:i x11:t& ldx11:i x21:t& ldx21:i theta:r& phi:r& taup1:t& taup2:t& tauq1:t& phantom:t& work:t& lwork:i info:i&", "Simultaneous bidiagonalisation of two blocks with orthonormal columns, where the missing columns are the fewest."),
    subroutine(Lapack, "?orbdb5", SD, "m1:i m2:i n:i x1:t& incx1:i x2:t& incx2:i q1:t* ldq1:i q2:t* ldq2:i work:t& lwork:i info:i&", "Makes a vector orthogonal to others, or some other one if nothing is left.").calls("lapack::unbdb5"),
    subroutine(Lapack, "?unbdb5", CZ, "m1:i m2:i n:i x1:t& incx1:i x2:t& incx2:i q1:t* ldq1:i q2:t* ldq2:i work:t& lwork:i info:i&", "Makes a vector orthogonal to others, or some other one if nothing is left."),
    subroutine(Lapack, "?orbdb6", SD, "m1:i m2:i n:i x1:t& incx1:i x2:t& incx2:i q1:t* ldq1:i q2:t* ldq2:i work:t& lwork:i info:i&", "Makes a vector orthogonal to others, or zero.").calls("lapack::unbdb6"),
    subroutine(Lapack, "?unbdb6", CZ, "m1:i m2:i n:i x1:t& incx1:i x2:t& incx2:i q1:t* ldq1:i q2:t* ldq2:i work:t& lwork:i info:i&", "Makes a vector orthogonal to others, or zero."),
];
