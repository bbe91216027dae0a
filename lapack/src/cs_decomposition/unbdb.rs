//! Simultaneous bidiagonalisation of the blocks of a partitioned unitary matrix.

use super::Signs;
use super::angles::{Pair, angle, direction};
use super::reduce::{Taus, combine, negate, reduce, remaining_rows};
use crate::error::{Error, check_dim, check_scratch};
use crate::qr::Form;
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, Scalar, Side};

/// Brings a unitary matrix in four blocks into bidiagonal-block form,
///
/// ```text
///                                   [ B11 | B12 0  0 ]
///     [ X11 | X12 ]   [ P1 |    ]   [  0  |  0 −I  0 ]   [ Q1 |    ]ᴴ
/// X = [-----+-----] = [----+----] · [-----+----------] · [----+----]
///     [ X21 | X22 ]   [    | P2 ]   [ B21 | B22 0  0 ]   [    | Q2 ]
///                                   [  0  |  0  0  I ]
/// ```
///
/// with [`Signs::LowerLeft`] with the opposite signs of the upper right and the lower left block.
/// X11 is `p` by `q`, and q is not larger than p, than the number of rows of X21 and than the number
/// of columns of X12. The blocks are those of angles θ (q of them) and φ (q − 1), see
/// [`Blocks`](crate::Blocks).
///
/// The unitary factors are products of reflectors, stored as [`geqrf`](crate::geqrf) and
/// [`gelqf`](crate::gelqf) store theirs: P1 and P2 in the columns of X11 and X21, from the diagonal
/// down, with `taup1` and `taup2`; Q1, without its first row and column, in the rows of X11 right of
/// the diagonal, with `tauq1`; Q2 in the rows of X12 from the diagonal on, and, from row p on, in
/// those of X22 without its first q rows and p columns, with `tauq2`. τ is zero for reflectors that
/// there are not.
///
/// B. D. Sutton, *Computing the complete CS decomposition*, Numer. Algorithms 50 (2009), section 3.
/// The first q columns and rows are reduced by level 2, what remains by blocked LQ factorisations.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn unbdb<T: Scalar>(
    signs: Signs,
    x11: MatMut<'_, T>,
    x12: MatMut<'_, T>,
    x21: MatMut<'_, T>,
    x22: MatMut<'_, T>,
    theta: &mut [T::Real],
    phi: &mut [T::Real],
    taup1: &mut [T],
    taup2: &mut [T],
    tauq1: &mut [T],
    tauq2: &mut [T],
) -> Result<(), Error> {
    let len = unbdb_scratch(x11.nrows(), x11.ncols(), x22.nrows(), x22.ncols());
    let len = ScratchLen { elements: len, ..ScratchLen::default() };
    with_scratch(len, |Scratch { elements, .. }| {
        unbdb_in(signs, x11, x12, x21, x22, theta, phi, taup1, taup2, tauq1, tauq2, elements)
    })
}

/// The scratch memory that is of use to [`unbdb_in`] with X11 `p` by `q` and X22 `rows` by `cols`.
pub fn unbdb_scratch(p: usize, q: usize, rows: usize, cols: usize) -> usize {
    let (first, second) = (p.saturating_sub(q), rows.saturating_sub(q));
    let wide = cols.saturating_sub(q);
    Form::Lq
        .factor_scratch(first, wide)
        .max(Form::multiply_scratch(Side::Right, second, wide, first))
        .max(Form::Lq.factor_scratch(second, second))
        .max(cols)
}

/// [`unbdb`] with scratch memory, at least as many elements as X12 has columns.
///
/// # Errors
/// [`Error::Argument`] as [`unbdb`], and if there is not enough scratch memory.
pub fn unbdb_in<T: Scalar>(
    signs: Signs,
    x11: MatMut<'_, T>,
    x12: MatMut<'_, T>,
    x21: MatMut<'_, T>,
    x22: MatMut<'_, T>,
    theta: &mut [T::Real],
    phi: &mut [T::Real],
    taup1: &mut [T],
    taup2: &mut [T],
    tauq1: &mut [T],
    tauq2: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let (p, q, rows, cols) = (x11.nrows(), x11.ncols(), x22.nrows(), x22.ncols());
    check_dim("x12", p, x12.nrows())?;
    check_dim("x12", cols, x12.ncols())?;
    check_dim("x21", rows, x21.nrows())?;
    check_dim("x21", q, x21.ncols())?;
    check_dim("x22", p.saturating_add(rows).saturating_sub(q), cols)?;
    if q > p.min(rows).min(cols) {
        check_dim("x11", p.min(rows).min(cols), q)?;
    }
    for (found, expected) in [(taup1.len(), p), (taup2.len(), rows), (tauq1.len(), q)] {
        check_dim("tau", expected, found)?;
    }
    check_dim("tauq2", cols, tauq2.len())?;
    check_dim("theta", q, theta.len())?;
    check_dim("phi", q.saturating_sub(1), phi.len())?;
    check_scratch(cols, scratch.len())?;
    for tau in [&mut taup1[q..], &mut taup2[q..], &mut tauq1[q.saturating_sub(1)..]] {
        tau.fill(T::ZERO);
    }
    let taus = Taus { p1: taup1, p2: taup2, q1: tauq1, q2: tauq2 };
    bidiagonalise(signs, [x11, x12, x21, x22], taus, scratch, |i, theta_i, phi_i| {
        theta[i] = angle(theta_i);
        if let Some(phi) = phi.get_mut(i) {
            *phi = angle(phi_i);
        }
    })
}

/// [`unbdb_in`] with checked arguments. `note` gets each θ and the φ of the same place, which after
/// the last is zero. The τ of P1 and P2 are q, those of Q1 at least q − 1.
pub(super) fn bidiagonalise<T: Scalar>(
    signs: Signs,
    blocks: [MatMut<'_, T>; 4],
    taus: Taus<'_, T>,
    scratch: &mut [T],
    mut note: impl FnMut(usize, Pair<T::Real>, Pair<T::Real>),
) -> Result<(), Error> {
    let [mut x11, mut x12, mut x21, mut x22] = blocks;
    let (p, q, rows, cols) = (x11.nrows(), x11.ncols(), x22.nrows(), x22.ncols());
    if signs == Signs::LowerLeft {
        negate(x12.rb_mut());
        negate(x21.rb_mut());
    }
    let mut phi = (T::Real::ONE, T::Real::ZERO);
    for i in 0..q {
        // Column i on the left and i − 1 on the right are, from row i on, one vector times cos φ
        // and −sin φ.
        if i > 0 {
            combine(phi, x11.rb_mut().block(i, i, p - i, 1), x12.rb().block(i, i - 1, p - i, 1))?;
            let left = x21.rb_mut().block(i, i, rows - i, 1);
            combine(phi, left, x22.rb().block(i, i - 1, rows - i, 1))?;
        }
        let left = x11.rb_mut().block(i, i, p - i, q - i);
        let right = x12.rb_mut().block(i, i, p - i, cols - i);
        let (upper, tau) = reduce(left, Some(right), scratch)?;
        taus.p1[i] = tau;
        let left = x21.rb_mut().block(i, i, rows - i, q - i);
        let right = x22.rb_mut().block(i, i, rows - i, cols - i);
        let (lower, tau) = reduce(left, Some(right), scratch)?;
        taus.p2[i] = tau;
        let (theta, _) = direction(upper, lower);

        // What remains of row i is one vector times −sin θ above and cos θ below.
        let (c, s) = theta;
        let (above, below) =
            (x12.rb_mut().block(i, i, 1, cols - i), x22.rb().block(i, i, 1, cols - i));
        combine((-s, -c), above.t(), below.t())?;
        let above = x12.rb_mut().block(i, i, p - i, cols - i);
        let below = x22.rb_mut().block(i + 1, i, rows - i - 1, cols - i);
        let (right, tau) = reduce(above.t(), Some(below.t()), scratch)?;
        taus.q2[i] = tau.conj();
        phi = (T::Real::ONE, T::Real::ZERO);
        let beyond = q - i - 1;
        if beyond > 0 {
            let above = x11.rb_mut().block(i, i + 1, 1, beyond);
            combine((-s, -c), above.t(), x21.rb().block(i, i + 1, 1, beyond).t())?;
            let above = x11.rb_mut().block(i, i + 1, p - i, beyond);
            let below = x21.rb_mut().block(i + 1, i + 1, rows - i - 1, beyond);
            let (left, tau) = reduce(above.t(), Some(below.t()), scratch)?;
            taus.q1[i] = tau.conj();
            (phi, _) = direction(right, left);
        }
        note(i, theta, phi);
    }
    let upper = x12.block(q, q, p - q, cols - q);
    let lower = x22.block(q, q, rows - q, cols - q);
    remaining_rows(upper, Some(lower), &mut taus.q2[q..], scratch)
}
