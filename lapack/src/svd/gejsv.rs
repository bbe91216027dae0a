//! The singular value decomposition by preconditioned one-sided Jacobi rotations.

use super::gesvdq::multiply_by_q;
use super::jacobi::{complete, orthogonalise};
use super::memory::{as_elements, as_reals};
use crate::auxiliary::{Norm, Order, Scaled, interchange_rows, lacpy, lange, laset};
use crate::cholesky::pocon_in;
use crate::error::{Error, check_dim};
use crate::least_squares::Range;
use crate::qr::geqp3_in;
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, MatRef, Real, Scalar, Uplo, VecMut, VecRef, copy, nrm2, scal_real};

/// Which errors singular values may have: LAPACK's `JOBA`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Accuracy {
    /// Small relative to each, if A is a well-conditioned matrix times a diagonal one: `C`, `E`.
    Columns,
    /// The same with diagonal matrices on both sides: rows are sorted by their size. `F`, `G`.
    Rows,
    /// Small relative to the largest: those that cannot be told from zero are zero. `A`.
    Noise,
    /// As `Noise`, and where the triangular factor drops by more than the precision, the rest is
    /// zero. `R`.
    Rank,
}

/// What [`gejsv`] found out besides the decomposition.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct JacobiReport<R> {
    /// The rank of the triangular factor, as `accuracy` sees it.
    pub rank: usize,
    /// How many singular values are not zero.
    pub nonzero: usize,
    /// An estimate of the condition number of A with columns of length one, if asked for.
    pub condition: Option<R>,
}

/// The singular value decomposition `A = U S Vᴴ` of a matrix, `m` by `n`, `m ≥ n`, with the singular
/// values in decreasing order in `s` and, if there are matrices for them, V, `n` by `n`, and U, `m`
/// by `n` or `m` by `m`. A is overwritten. Small singular values are found to high relative accuracy
/// where A determines them (see [`Accuracy`]).
///
/// `A P = Q R` with pivoting, then one-sided Jacobi rotations of `Rᴴ` (of R if U alone is wanted):
/// Drmač and Veselić, *New fast and accurate Jacobi SVD algorithm I* and *II*, SIAM J. Matrix Anal.
/// Appl. 29 (2008). Unlike netlib's this neither transposes A nor factorises R again.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory; [`Error::NotConverged`] if
/// rotations did not converge, or an entry is infinite or NaN: then the values are NaN and nothing
/// else is touched.
pub fn gejsv<T: Scalar>(
    accuracy: Accuracy,
    condition: bool,
    a: MatMut<'_, T>,
    s: &mut [T::Real],
    u: Option<MatMut<'_, T>>,
    v: Option<MatMut<'_, T>>,
) -> Result<JacobiReport<T::Real>, Error> {
    let vectors = u.is_some() || v.is_some();
    let len = gejsv_scratch::<T>(condition, vectors, a.nrows(), a.ncols());
    with_scratch(len, |scratch| gejsv_in(accuracy, condition, a, s, u, v, scratch))
}

/// The scratch memory that [`gejsv_in`] needs: of a real type elements and reals together are no
/// more than netlib's smallest `LWORK`, of a complex one they are `LWORK` and `LRWORK`.
pub fn gejsv_scratch<T: Scalar>(condition: bool, vectors: bool, m: usize, n: usize) -> ScratchLen {
    let square = if condition && !vectors { n.saturating_mul(n) } else { 0 };
    let work = if T::IS_COMPLEX && (vectors || condition) { 3 * n } else { 2 * n };
    ScratchLen {
        elements: square.saturating_add(work).max(2 * n + 1),
        reals: m.max(2 * n),
        ints: m.saturating_add(2 * n),
    }
}

/// [`gejsv`] with scratch memory; `ints` are used by complex types too.
///
/// # Errors
/// As [`gejsv`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn gejsv_in<T: Scalar>(
    accuracy: Accuracy,
    condition: bool,
    mut a: MatMut<'_, T>,
    s: &mut [T::Real],
    mut u: Option<MatMut<'_, T>>,
    mut v: Option<MatMut<'_, T>>,
    scratch: Scratch<'_, T>,
) -> Result<JacobiReport<T::Real>, Error> {
    let (m, n) = (a.nrows(), a.ncols());
    check_dim("s", n, s.len())?;
    if m < n {
        check_dim("a", n, m)?;
    }
    if let Some(u) = &u {
        check_dim("u", m, u.nrows())?;
        check_dim("u", if u.ncols() == m { m } else { n }, u.ncols())?;
    }
    if let Some(v) = &v {
        check_dim("v", n, v.nrows())?;
        check_dim("v", n, v.ncols())?;
    }
    let vectors = u.is_some() || v.is_some();
    scratch.check(gejsv_scratch::<T>(condition, vectors, m, n))?;
    if n == 0 {
        if let Some(u) = u {
            laset(None, T::ZERO, T::ONE, u);
        }
        let condition = condition.then_some(T::Real::ONE);
        return Ok(JacobiReport { rank: 0, nonzero: 0, condition });
    }
    let largest = lange(Norm::Max, a.rb());
    if largest.is_nan() || largest > T::Real::MAX {
        s.fill(T::Real::from_f64(f64::NAN));
        return Err(Error::NotConverged { info: 1 });
    }
    let range = Range::fit_squares(a.rb_mut());
    let Scratch { elements, reals, ints } = scratch;
    let (jpvt, ints) = ints.split_at_mut(n);
    let (estimate_ints, swaps) = ints.split_at_mut(n);
    let swaps = &mut swaps[..if accuracy == Accuracy::Rows { m } else { 0 }];
    sort_rows(a.rb_mut(), swaps, reals)?;
    jpvt.fill(0);
    let (tau, work) = elements.split_at_mut(n);
    geqp3_in(a.rb_mut(), jpvt, tau, Scratch { elements: work, reals, ints: &mut [] })?;
    let condition = if condition {
        let room = match (&mut v, &mut u) {
            (Some(v), _) => Some(v.rb_mut()),
            (None, Some(u)) => Some(u.rb_mut()),
            (None, None) => None,
        };
        let room = room.map(|room| room.block(0, 0, n, n));
        Some(scaled_condition(a.rb(), room, work, reals, estimate_ints)?)
    } else {
        None
    };
    let rank = rank_of(accuracy, a.rb());
    let half_eps = T::Real::EPSILON * T::Real::from_f64(0.5);
    let tolerance = Real::sqrt(T::Real::from_f64(m as f64)) * half_eps;
    s.fill(T::Real::ZERO);
    let values = &mut s[..rank];
    let (signs, more) = reals.split_at_mut(n);
    // Memory for the reflectors that complete a basis, beside the first ones.
    let (second, work) =
        if T::IS_COMPLEX && vectors { work.split_at_mut(n) } else { (as_elements(more), work) };
    let outcome = match (&mut u, &mut v) {
        (None, None) => {
            adjoint_in_place(a.rb_mut().block(0, 0, n, n), rank);
            orthogonalise(a.rb_mut().block(0, 0, n, rank), None, values, tolerance)
        }
        (Some(u), None) => {
            laset(None, T::ZERO, T::ONE, u.rb_mut());
            let mut x = u.rb_mut().block(0, 0, rank, n);
            laset(None, T::ZERO, T::ZERO, x.rb_mut());
            lacpy(Some(Uplo::Upper), a.rb().block(0, 0, rank, n), x.rb_mut())?;
            let outcome = orthogonalise(x, None, s, tolerance);
            // What is right of the rows that have been turned is that of the unit matrix.
            laset(None, T::ZERO, T::ZERO, u.rb_mut().block(0, rank, rank, n - rank));
            let known = outcome.unwrap_or(rank).min(rank);
            s[known..].fill(T::Real::ZERO);
            let basis = u.rb_mut().block(0, 0, rank, rank);
            complete(basis, known, second, signs, work)?;
            outcome.map(|_| known)
        }
        (u, Some(v)) => {
            laset(None, T::ZERO, T::ZERO, v.rb_mut());
            for j in 0..rank {
                for i in j..n {
                    v.set(i, j, a.get(j, i).conj());
                }
            }
            let turned = u.as_mut().map(|u| {
                laset(None, T::ZERO, T::ONE, u.rb_mut());
                u.rb_mut().block(0, 0, rank, rank)
            });
            orthogonalise(v.rb_mut().block(0, 0, n, rank), turned, values, tolerance)
        }
    };
    if let Some(u) = &mut u {
        multiply_by_q(a.rb(), tau, u.rb_mut(), work)?;
        interchange_rows(Order::Backward, u.rb_mut(), 0, VecRef::from_slice(swaps))?;
    }
    let nonzero = outcome.unwrap_or(rank);
    if let Some(v) = &mut v {
        complete(v.rb_mut(), nonzero, second, signs, work)?;
        for j in 0..n {
            let before = &mut tau[..n];
            copy(v.rb().col(j), VecMut::from_slice(before))?;
            for (&place, &entry) in jpvt.iter().zip(before.iter()) {
                v.set(place as usize - 1, j, entry);
            }
        }
    }
    range.revert(Scaled::Full, MatMut::from_col_major(s, n, 1, n)?);
    outcome?;
    Ok(JacobiReport { rank, nonzero, condition })
}

/// Exchanges rows, the one with the largest entry of those left first, as many as `swaps` has
/// elements: it gets the number, from 1, of the row that each was exchanged with.
pub(super) fn sort_rows<T: Scalar>(
    mut a: MatMut<'_, T>,
    swaps: &mut [i32],
    sizes: &mut [T::Real],
) -> Result<(), Error> {
    let n = a.ncols();
    let sizes = &mut sizes[..if swaps.is_empty() { 0 } else { a.nrows() }];
    for (i, size) in sizes.iter_mut().enumerate() {
        *size = lange(Norm::Max, a.rb().block(i, 0, 1, n));
    }
    for (i, place) in swaps.iter_mut().enumerate() {
        let best =
            (i + 1..sizes.len()).fold(i, |best, j| if sizes[j] > sizes[best] { j } else { best });
        sizes.swap(i, best);
        *place = best as i32 + 1;
    }
    interchange_rows(Order::Forward, a.rb_mut(), 0, VecRef::from_slice(swaps))
}

/// The order of the leading triangle of R that counts.
pub(super) fn rank_of<T: Scalar>(accuracy: Accuracy, r: MatRef<'_, T>) -> usize {
    let n = r.ncols();
    let half_eps = T::Real::EPSILON * T::Real::from_f64(0.5);
    let noise = Real::sqrt(T::Real::from_f64(n as f64)) * half_eps;
    let size = |i: usize| r.get(i, i).modulus();
    let counts = |i: usize| match accuracy {
        Accuracy::Noise => size(i) > T::Real::ZERO && size(i) >= noise * size(0),
        Accuracy::Rank if i > 0 => size(i) > T::Real::ZERO && size(i) >= half_eps * size(i - 1),
        _ => size(i) > T::Real::ZERO,
    };
    (0..n).take_while(|&i| counts(i)).count()
}

/// Makes the upper triangle of a square matrix the adjoint lower one, and the first columns, as many
/// as count, those of a lower triangle.
fn adjoint_in_place<T: Scalar>(mut a: MatMut<'_, T>, rank: usize) {
    for j in 0..rank {
        for i in j..a.nrows() {
            a.set(i, j, a.get(j, i).conj());
        }
        for i in 0..j {
            a.set(i, j, T::ZERO);
        }
    }
}

/// `√‖(RᴴR)⁻¹‖₁`, estimated, for R with columns of length one: the condition number of A scaled so.
/// The copy of R has room in U or V, else in the elements.
pub(super) fn scaled_condition<T: Scalar>(
    a: MatRef<'_, T>,
    room: Option<MatMut<'_, T>>,
    work: &mut [T],
    reals: &mut [T::Real],
    ints: &mut [i32],
) -> Result<T::Real, Error> {
    let n = a.ncols();
    let in_work = if room.is_none() { n * n } else { 0 };
    let (square, rest) = work.split_at_mut(in_work);
    let mut r = match room {
        Some(room) => room,
        None => MatMut::from_col_major(square, n, n, n)?,
    };
    lacpy(Some(Uplo::Upper), a.block(0, 0, n, n), r.rb_mut())?;
    for j in 0..n {
        let column = r.rb_mut().block(0, j, j + 1, 1).col(0);
        let length = nrm2(column.rb());
        scal_real(T::Real::ONE / length, column);
    }
    // A real type's elements are where there is room for as many: among the reals.
    let scratch = if T::IS_COMPLEX {
        Scratch { elements: rest, reals, ints }
    } else {
        Scratch { elements: as_elements(reals), reals: as_reals(rest), ints }
    };
    let reciprocal = pocon_in(Uplo::Upper, r.rb(), T::Real::ONE, scratch)?;
    Ok(T::Real::ONE / Real::sqrt(reciprocal))
}
