//! Simultaneous bidiagonalisation of a partitioned matrix with orthonormal columns.

use super::angles::{Pair, angle};
use super::partial::{left_column, right_column, upper_row};
use super::reduce::{Taus, negate};
use crate::error::{Error, check_dim, check_scratch};
use crate::qr::Form;
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, Real, Scalar};

/// Which dimension of X11 above X21 is the least, r, and with it the form in which [`unbdb2by1`]
/// leaves the reflectors. Of an `m` by `q` matrix, p rows of it in X11, r is
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Least {
    /// q: LAPACK's `unbdb1`. P1 is in the columns of X11 from the diagonal down, P2 in those of X21,
    /// Q1 in the rows of X11 right of the diagonal: r, r and r − 1 reflectors.
    Columns,
    /// p: `unbdb2`. P1 is in the columns of X11 below the diagonal, P2 in those of X21 from the
    /// diagonal down, Q1 in the rows of X11 from the diagonal on: r − 1, q and r reflectors.
    UpperRows,
    /// m − p: `unbdb3`, which is `unbdb2` with X11 and X21 exchanged.
    LowerRows,
    /// m − q: `unbdb4`. P1 is in the first vector and then in the columns of X11 below the diagonal,
    /// P2 in the second and in those of X21, Q1 in the rows of X21 from the diagonal on and then in
    /// those of X11 without its first r rows and m − p columns: r, r and q reflectors.
    Missing,
}

impl Least {
    /// The number of angles, and of reflectors of P1, P2 and Q1, with X11 `p` by `q` and `rows` of
    /// X21.
    pub fn counts(self, p: usize, rows: usize, q: usize) -> [usize; 4] {
        match self {
            Least::Columns => [q, q, q, q.saturating_sub(1)],
            Least::UpperRows => [p, p.saturating_sub(1), q, p],
            Least::LowerRows => [rows, q, rows.saturating_sub(1), rows],
            Least::Missing => {
                let r = p.saturating_add(rows).saturating_sub(q);
                [r, r, r, q]
            }
        }
    }
}

/// Brings X11 above X21, a matrix with orthonormal columns, into bidiagonal-block form with unitary
/// matrices P1, P2 and Q1, `P1ᴴ X11 Q1` and `P2ᴴ X21 Q1`, whose r angles θ and r − 1 angles φ it stores.
///
/// The factors are products of reflectors, in the places that [`Least`] says, `taup1`, `taup2` and
/// `tauq1`, stored as [`geqrf`](crate::geqrf) and [`gelqf`](crate::gelqf) store theirs. For
/// [`Least::Missing`] there are two more vectors, `phantom`, as long as X11 and X21 have rows.
///
/// B. D. Sutton, *Stable computation of the CS decomposition: simultaneous bidiagonalization* (SIAM
/// J. Matrix Anal. Appl. 33, 2012).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn unbdb2by1<T: Scalar>(
    least: Least,
    x11: MatMut<'_, T>,
    x21: MatMut<'_, T>,
    theta: &mut [T::Real],
    phi: &mut [T::Real],
    taup1: &mut [T],
    taup2: &mut [T],
    tauq1: &mut [T],
    phantom: (&mut [T], &mut [T]),
) -> Result<(), Error> {
    let elements = unbdb2by1_scratch(x11.nrows(), x21.nrows(), x11.ncols());
    with_scratch(ScratchLen { elements, ..ScratchLen::default() }, |scratch| {
        let Scratch { elements, .. } = scratch;
        unbdb2by1_in(least, x11, x21, theta, phi, taup1, taup2, tauq1, phantom, elements)
    })
}

/// The scratch memory that is of use to [`unbdb2by1_in`].
pub fn unbdb2by1_scratch(p: usize, rows: usize, q: usize) -> usize {
    let longest = p.max(rows).max(q);
    Form::Lq.factor_scratch(longest, longest)
}

/// [`unbdb2by1`] with scratch memory, at least as many elements as the largest of the dimensions.
///
/// # Errors
/// As [`unbdb2by1`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn unbdb2by1_in<T: Scalar>(
    least: Least,
    x11: MatMut<'_, T>,
    x21: MatMut<'_, T>,
    theta: &mut [T::Real],
    phi: &mut [T::Real],
    taup1: &mut [T],
    taup2: &mut [T],
    tauq1: &mut [T],
    phantom: (&mut [T], &mut [T]),
    scratch: &mut [T],
) -> Result<(), Error> {
    let (p, rows, q) = (x11.nrows(), x21.nrows(), x11.ncols());
    check_dim("x21", q, x21.ncols())?;
    let [r, counts @ ..] = least.counts(p, rows, q);
    let missing = p.saturating_add(rows).checked_sub(q);
    if r > missing.unwrap_or(0).min(p).min(rows).min(q) || missing.is_none() {
        check_dim("x11", r, r + 1)?;
    }
    check_dim("theta", r, theta.len())?;
    check_dim("phi", r.saturating_sub(1), phi.len())?;
    for (count, found) in counts.into_iter().zip([taup1.len(), taup2.len(), tauq1.len()]) {
        check_dim("tau", count, found)?;
    }
    if least == Least::Missing {
        check_dim("phantom", p, phantom.0.len())?;
        check_dim("phantom", rows, phantom.1.len())?;
    }
    check_scratch(p.max(rows).max(q), scratch.len())?;
    let note = |i: usize, theta_i: Pair<T::Real>, phi_i: Pair<T::Real>| {
        theta[i] = angle(theta_i);
        if let Some(phi) = phi.get_mut(i) {
            *phi = angle(phi_i);
        }
    };
    match least {
        Least::Columns => {
            let taus = Taus { p1: taup1, p2: taup2, q1: tauq1, q2: &mut [] };
            left_column(x11, x21, taus, scratch, note)
        }
        Least::UpperRows => by_rows([x11, x21], [taup1, taup2, tauq1], scratch, note),
        Least::LowerRows => {
            by_rows([x21, x11], [taup2, taup1, tauq1], scratch, note)?;
            let right = T::Real::from_f64(core::f64::consts::FRAC_PI_2);
            theta.iter_mut().for_each(|theta| *theta = right - *theta);
            Ok(())
        }
        Least::Missing => {
            let (mut x12, x22) = (x21, x11);
            negate(x12.rb_mut());
            let taus = Taus { p1: taup2, p2: taup1, q1: &mut [], q2: tauq1 };
            right_column(r, x12, x22, (phantom.1, phantom.0), taus, scratch, note)
        }
    }
}

/// The first of two blocks has the fewest rows: as the upper blocks of the transpose.
fn by_rows<T: Scalar>(
    [x11, x21]: [MatMut<'_, T>; 2],
    [taup1, taup2, tauq1]: [&mut [T]; 3],
    scratch: &mut [T],
    note: impl FnMut(usize, Pair<T::Real>, Pair<T::Real>),
) -> Result<(), Error> {
    let mut x12 = x21.t();
    negate(x12.rb_mut());
    let taus = Taus { p1: &mut *tauq1, p2: &mut [], q1: &mut *taup1, q2: &mut *taup2 };
    upper_row(x11.t(), x12, taus, scratch, note)?;
    // Columns have become rows, and rows columns.
    for tau in [taup1, taup2, tauq1].into_iter().flatten() {
        *tau = tau.conj();
    }
    Ok(())
}
