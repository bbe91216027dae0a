//! Reduction of a packed Hermitian matrix to tridiagonal form, and its Q.

use super::hetrd::finish_column;
use super::ungtr::{ungtr_in, ungtr_scratch};
use crate::error::{Error, check_dim, check_scratch};
use crate::householder::{Direct, larfg, reflect};
use crate::rfp::tpttr;
use crate::workspace::buffer;
use core::ops::Range;
use wasmblas::{
    MatMut, PackedMut, PackedRef, Scalar, Side, Trans, Uplo, VecMut, VecRef, hpmv, hpr2,
};

/// Where column `j` of a packed triangle of order `n` is.
pub(super) fn column(uplo: Uplo, n: usize, j: usize) -> Range<usize> {
    match uplo {
        Uplo::Lower => {
            let start = j * (2 * n + 1 - j) / 2;
            start..start + n - j
        }
        Uplo::Upper => {
            let start = j * (j + 1) / 2;
            start..start + j + 1
        }
    }
}

/// How many elements a packed triangle has.
pub(super) fn packed_len(n: usize) -> usize {
    n * (n + 1) / 2
}

/// Splits the triangle that lies beside column `j`, the one after it (lower) or before (upper),
/// from that column, whose entry on the diagonal is apart: the triangle, the entry, the others.
pub(super) fn beside<T>(
    uplo: Uplo,
    n: usize,
    j: usize,
    ap: &mut [T],
) -> (&mut [T], &mut T, &mut [T]) {
    let place = column(uplo, n, j);
    if uplo == Uplo::Lower {
        let (this, rest) = ap[place.start..].split_at_mut(place.len());
        let (head, tail) = this.split_at_mut(1);
        (rest, &mut head[0], tail)
    } else {
        let (rest, this) = ap[..place.end].split_at_mut(place.start);
        let (tail, head) = this.split_at_mut(j);
        (rest, &mut head[0], tail)
    }
}

/// Reduces a Hermitian matrix, of which triangle `uplo` is packed by columns in `ap`, to tridiagonal
/// form: [`hetrd`](crate::hetrd) in packed storage, `sptrd` and `hptrd` of LAPACK. Reflectors are as
/// there, and the order is that of `d`.
///
/// An update of rank two after each column, since packed storage knows no blocks.
///
/// # Errors
/// [`Error::Argument`] if the lengths do not fit.
pub fn hptrd<T: Scalar>(
    uplo: Uplo,
    ap: &mut [T],
    d: &mut [T::Real],
    e: &mut [T::Real],
    tau: &mut [T],
) -> Result<(), Error> {
    let n = d.len();
    check_dim("ap", packed_len(n), ap.len())?;
    check_dim("e", n.saturating_sub(1), e.len())?;
    check_dim("tau", n.saturating_sub(1), tau.len())?;
    for step in 0..n {
        let j = if uplo == Uplo::Lower { step } else { n - 1 - step };
        let (rest, diagonal, others) = beside(uplo, n, j, ap);
        d[j] = diagonal.re();
        *diagonal = T::from_real(d[j]);
        if step + 1 == n {
            break;
        }
        // The entry next to the diagonal becomes that of T, the others the reflector.
        let left = others.len();
        let (at, next, w) = match uplo {
            Uplo::Lower => (j, 0, &mut tau[j..]),
            Uplo::Upper => (j - 1, left - 1, &mut tau[..j]),
        };
        let mut alpha = others[next];
        let tail = if uplo == Uplo::Lower { 1..left } else { 0..left - 1 };
        let factor = larfg(&mut alpha, VecMut::from_slice(&mut others[tail]));
        e[at] = alpha.re();
        if factor != T::ZERO {
            others[next] = T::ONE;
            let v = VecRef::from_slice(others);
            let matrix = PackedRef::from_col_major(rest, left, uplo)?;
            hpmv(T::ONE, matrix, v, T::ZERO, VecMut::from_slice(w))?;
            finish_column(factor, v, VecMut::from_slice(w))?;
            let matrix = PackedMut::from_col_major(rest, left, uplo)?;
            hpr2(-T::ONE, v, VecRef::from_slice(w), matrix)?;
        }
        others[next] = T::from_real(e[at]);
        tau[at] = factor;
    }
    Ok(())
}

/// Makes Q of what [`hptrd`] left in `ap` and `tau`: `opgtr` and `upgtr` of LAPACK.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn upgtr<T: Scalar>(uplo: Uplo, ap: &[T], tau: &[T], q: MatMut<'_, T>) -> Result<(), Error> {
    let mut scratch = buffer(ungtr_scratch(uplo, q.nrows()))?;
    upgtr_in(uplo, ap, tau, q, &mut scratch)
}

/// [`upgtr`] with scratch memory, at least `n − 1` elements.
///
/// # Errors
/// [`Error::Argument`] as [`upgtr`], and if there is not enough scratch memory.
pub fn upgtr_in<T: Scalar>(
    uplo: Uplo,
    ap: &[T],
    tau: &[T],
    mut q: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    tpttr(PackedRef::from_col_major(ap, q.nrows(), uplo)?, q.rb_mut())?;
    ungtr_in(uplo, q, tau, scratch)
}

/// `C ← op(Q) C` or `C op(Q)` with the Q that [`hptrd`] left in `ap` and `tau`: `opmtr` and `upmtr` of
/// LAPACK. `op` is [`Trans::No`] or the adjoint.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn upmtr<T: Scalar>(
    side: Side,
    uplo: Uplo,
    trans: Trans,
    ap: &[T],
    tau: &[T],
    c: MatMut<'_, T>,
) -> Result<(), Error> {
    let mut scratch = buffer(if side == Side::Left { c.ncols() } else { c.nrows() })?;
    upmtr_in(side, uplo, trans, ap, tau, c, &mut scratch)
}

/// [`upmtr`] with scratch memory, an element for each column (left) or row (right) of C.
///
/// # Errors
/// [`Error::Argument`] as [`upmtr`], and if there is not enough scratch memory.
pub fn upmtr_in<T: Scalar>(
    side: Side,
    uplo: Uplo,
    trans: Trans,
    ap: &[T],
    tau: &[T],
    c: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    // (C H)ᵀ is that of the conjugated reflector.
    let right = side == Side::Right;
    let mut c = if right { c.t() } else { c };
    let n = c.nrows();
    check_dim("ap", packed_len(n), ap.len())?;
    check_dim("tau", n.saturating_sub(1), tau.len())?;
    check_scratch(c.ncols(), scratch.len())?;
    let (lower, adjoint) = (uplo == Uplo::Lower, trans.is_transposed());
    let columns = c.ncols();
    for step in 0..tau.len() {
        // Q is H₁ H₂ … of the lower triangle, … H₂ H₁ of the upper one.
        let forward = lower ^ right ^ !adjoint;
        let i = if forward { step } else { tau.len() - 1 - step };
        let factor = tau[i].conj_if(adjoint);
        let column = &ap[column(uplo, n, if lower { i } else { i + 1 })];
        if lower {
            let rows = c.rb_mut().block(i + 1, 0, n - 1 - i, columns);
            let v = VecRef::from_slice(&column[2..]);
            reflect(Direct::Forward, right, v, factor, rows, scratch)?;
        } else {
            let rows = c.rb_mut().block(0, 0, i + 1, columns);
            let v = VecRef::from_slice(&column[..i]);
            reflect(Direct::Backward, right, v, factor, rows, scratch)?;
        }
    }
    Ok(())
}
