//! Refinement and the expert driver of general systems.

use super::lu::equed_letter;
use super::{finish, info_of, scratch, slice, slice_mut};
use crate::checked::{Illegal, dim, require};
use crate::fortran::trans;
use crate::layout::Layout::Column;
use core::ffi::c_char;
use wasmblas::Scalar;
use wasmblas_lapack::{Equed, Fact, Solved};

/// Refines solutions and bounds their errors.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn gerfs<T: Scalar>(
    letter: c_char,
    n: i32,
    nrhs: i32,
    a: *const T,
    lda: i32,
    af: *const T,
    ldaf: i32,
    ipiv: *const i32,
    b: *const T,
    ldb: i32,
    x: *mut T,
    ldx: i32,
    ferr: *mut T::Real,
    berr: *mut T::Real,
    work: *mut T,
    extra: *mut impl Sized,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let op = trans(letter).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            require(nrhs >= 0, 3)?;
            require(lda >= n.max(1), 5)?;
            require(ldaf >= n.max(1), 7)?;
            require(ldb >= n.max(1), 10)?;
            require(ldx >= n.max(1), 12)?;
            let (a, af) = (Column.matrix(a, n, n, lda), Column.matrix(af, n, n, ldaf));
            let (b, x) = (Column.matrix(b, n, nrhs, ldb), Column.matrix_mut(x, n, nrhs, ldx));
            let (ferr, berr) = (slice_mut(ferr, nrhs), slice_mut(berr, nrhs));
            let scratch = scratch(work, extra, wasmblas_lapack::gerfs_scratch::<T>(dim(n)));
            let ipiv = slice(ipiv, n);
            info_of(wasmblas_lapack::gerfs_in(op, a, af, ipiv, b, x, ferr, berr, scratch), 8)
        });
    }
}

/// What `F`, `N` and `E` stand for, in either case.
pub(super) fn fact(letter: c_char) -> Option<Fact> {
    match (letter as u8).to_ascii_uppercase() {
        b'F' => Some(Fact::Factored),
        b'N' => Some(Fact::NotFactored),
        b'E' => Some(Fact::Equilibrate),
        _ => None,
    }
}

/// What `N`, `R`, `C` and `B` stand for, in either case.
pub(super) fn equed(letter: c_char) -> Option<Equed> {
    match (letter as u8).to_ascii_uppercase() {
        b'N' => Some(Equed::No),
        b'R' => Some(Equed::Rows),
        b'C' => Some(Equed::Cols),
        b'B' => Some(Equed::Both),
        _ => None,
    }
}

/// Solves `op(A) X = B`, scaled and refined, with condition number and error bounds.
///
/// # Safety
/// As [`gerfs`].
pub unsafe fn gesvx<T: Scalar>(
    fact_letter: c_char,
    letter: c_char,
    n: i32,
    nrhs: i32,
    a: *mut T,
    lda: i32,
    af: *mut T,
    ldaf: i32,
    ipiv: *mut i32,
    equed_place: *mut c_char,
    r: *mut T::Real,
    c: *mut T::Real,
    b: *mut T,
    ldb: i32,
    x: *mut T,
    ldx: i32,
    rcond: *mut T::Real,
    ferr: *mut T::Real,
    berr: *mut T::Real,
    work: *mut T,
    extra: *mut impl Sized,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let fact = fact(fact_letter).ok_or(Illegal(1))?;
            let op = trans(letter).ok_or(Illegal(2))?;
            require(n >= 0, 3)?;
            require(nrhs >= 0, 4)?;
            require(lda >= n.max(1), 6)?;
            require(ldaf >= n.max(1), 8)?;
            let (r, c) = (slice_mut(r, n), slice_mut(c, n));
            let mut scaled = Equed::No;
            if fact == Fact::Factored {
                scaled = equed(*equed_place).ok_or(Illegal(10))?;
                let positive = |factors: &[T::Real]| factors.iter().all(|&x| x > T::Real::ZERO);
                require(!scaled.rows() || positive(r), 11)?;
                require(!scaled.cols() || positive(c), 12)?;
            }
            require(ldb >= n.max(1), 14)?;
            require(ldx >= n.max(1), 16)?;
            let (a, af) = (Column.matrix_mut(a, n, n, lda), Column.matrix_mut(af, n, n, ldaf));
            let (b, x) = (Column.matrix_mut(b, n, nrhs, ldb), Column.matrix_mut(x, n, nrhs, ldx));
            let (ferr, berr) = (slice_mut(ferr, nrhs), slice_mut(berr, nrhs));
            let memory = scratch(work, extra, wasmblas_lapack::gesvx_scratch::<T>(dim(n)));
            let ipiv = slice_mut(ipiv, n);
            let solved = wasmblas_lapack::gesvx_in(
                fact,
                op,
                a,
                af,
                ipiv,
                &mut scaled,
                r,
                c,
                b,
                x,
                ferr,
                berr,
                memory,
            );
            *equed_place = equed_letter(scaled);
            let Solved { rcond: condition, growth, outcome } = solved.map_err(|_| Illegal(9))?;
            *rcond = condition;
            // The first real of the workspace: of WORK, or of RWORK of a complex routine.
            *if T::IS_COMPLEX { extra.cast() } else { work.cast() } = growth;
            info_of(outcome, 9)
        });
    }
}
