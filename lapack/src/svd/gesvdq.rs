//! The singular value decomposition by QR iteration after a pivoted QR factorisation.

use super::gejsv::{Accuracy, rank_of, scaled_condition, sort_rows};
use super::gesdd::{Vectors, check_shape, clear_below};
use super::gesvd::gesvd_in;
use super::jacobi::complete;
use super::memory::as_reals;
use crate::auxiliary::{Norm, Order, Scaled, interchange_rows, lacpy, lange, laset};
use crate::error::{Error, check_dim};
use crate::least_squares::Range;
use crate::qr::{geqp3_in, unmqr_in};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, MatRef, Real, Scalar, Side, Trans, Uplo, VecMut, VecRef, copy};

/// Which singular vectors [`gesvdq`] is to make: LAPACK's `JOBU` and `JOBV`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RankVectors {
    /// None.
    None,
    /// Those that belong to the rank: of as many columns of U, or rows of `Vᴴ`, as there are for
    /// [`RankVectors::Thin`] the first ones are set. `R`.
    Leading,
    /// Those that belong to singular values, zero ones too: `S` and `U`.
    Thin,
    /// A basis of the whole space: `A` and `V`.
    All,
    /// U is a matrix of order `n`, and its product with the Q that is left in A the left vectors:
    /// `F`. Not for V.
    Factored,
}

/// What [`gesvdq`] found out besides the decomposition.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RankReport<R> {
    /// The numerical rank, less the singular values found to be zero.
    pub rank: usize,
    /// How many singular values of the triangular factor were zero.
    pub zeros: usize,
    /// An estimate of the condition number of A with columns of length one, if asked for.
    pub condition: Option<R>,
}

/// The singular value decomposition `A = U S Vᴴ` of a matrix, `m` by `n`, `m ≥ n`, with the singular
/// values in decreasing order in `s`, and the vectors that are wanted: U has `m` rows and `n`
/// columns, or `m` (`All`), `vt`, for `Vᴴ`, is of order `n`.
///
/// First `A P = Q R` with column pivoting, and sorted rows on request; R is cut off where its
/// diagonal drops, as `accuracy` says ([`Accuracy::Rows`] is [`Accuracy::Columns`] with sorted rows),
/// and decomposed by [`gesvd`](crate::gesvd). Small singular values get smaller errors than without
/// the factorisation: Drmač, *Algorithm 977: a QR-preconditioned QR SVD method for computing the SVD
/// with high accuracy*, ACM TOMS 44 (2017).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory; [`Error::NotConverged`] as
/// [`gesvd`](crate::gesvd), and if an entry is infinite or NaN: then the values are NaN and nothing
/// else is touched.
pub fn gesvdq<T: Scalar>(
    accuracy: Accuracy,
    condition: bool,
    sorted: bool,
    job_u: RankVectors,
    job_v: RankVectors,
    a: MatMut<'_, T>,
    s: &mut [T::Real],
    u: Option<MatMut<'_, T>>,
    vt: Option<MatMut<'_, T>>,
) -> Result<RankReport<T::Real>, Error> {
    let mut len = gesvdq_scratch::<T>(condition, sorted, job_u, job_v, a.nrows(), a.ncols());
    if condition && vt.is_none() {
        len.elements = len.elements.saturating_add(a.ncols().saturating_mul(a.ncols()));
    }
    with_scratch(len, |scratch| {
        gesvdq_in(accuracy, condition, sorted, job_u, job_v, a, s, u, vt, scratch)
    })
}

/// The scratch memory that [`gesvdq_in`] needs, netlib's least `LWORK`, `LRWORK` and `LIWORK`; `n²`
/// elements more if the condition number is wanted and there is no `vt`.
pub fn gesvdq_scratch<T: Scalar>(
    condition: bool,
    sorted: bool,
    job_u: RankVectors,
    job_v: RankVectors,
    m: usize,
    n: usize,
) -> ScratchLen {
    let vectors = (job_u, job_v) != (RankVectors::None, RankVectors::None);
    // Reflectors' factors are kept only for vectors.
    let kept = if vectors { n } else { 0 };
    let (pivoting, iterating, estimating) = if T::IS_COMPLEX {
        (n + 1, 3 * n, if condition { 2 * n } else { 0 })
    } else {
        (3 * n + 1, 5 * n, if condition { 3 * n } else { 0 })
    };
    let reals = if sorted { m } else { 0 }.max(if T::IS_COMPLEX { 5 * n } else { 0 });
    let swaps = if sorted { m.saturating_sub(1) } else { 0 };
    let estimate_ints = if condition && !T::IS_COMPLEX { n } else { 0 };
    ScratchLen {
        elements: (n + pivoting.max(estimating)).max(kept + iterating).max(2),
        reals: reals.max(2),
        ints: n + swaps + estimate_ints,
    }
}

/// [`gesvdq`] with scratch memory. Afterwards its first `n` elements and A have Q, the first `n`
/// integers P, and the next ones the exchanges of rows. If there is a `vt` that is not wanted it is
/// used as scratch memory.
///
/// # Errors
/// As [`gesvdq`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn gesvdq_in<T: Scalar>(
    accuracy: Accuracy,
    condition: bool,
    sorted: bool,
    job_u: RankVectors,
    job_v: RankVectors,
    mut a: MatMut<'_, T>,
    s: &mut [T::Real],
    u: Option<MatMut<'_, T>>,
    vt: Option<MatMut<'_, T>>,
    scratch: Scratch<'_, T>,
) -> Result<RankReport<T::Real>, Error> {
    let (m, n) = (a.nrows(), a.ncols());
    let sorted = sorted || accuracy == Accuracy::Rows;
    check_dim("s", n, s.len())?;
    if m < n {
        check_dim("a", n, m)?;
    }
    let u_shape = match job_u {
        RankVectors::None => None,
        RankVectors::All => Some((m, m)),
        RankVectors::Factored => Some((n, n)),
        RankVectors::Leading | RankVectors::Thin => Some((m, n)),
    };
    check_shape("u", u_shape, &u)?;
    check_shape("vt", (job_v != RankVectors::None).then_some((n, n)), &vt)?;
    let mut len = gesvdq_scratch::<T>(condition, sorted, job_u, job_v, m, n);
    if condition && vt.is_none() {
        len.elements = len.elements.saturating_add(n.saturating_mul(n));
    }
    scratch.check(len)?;
    let mut u = u.filter(|_| job_u != RankVectors::None);
    let mut vt = vt;
    if n == 0 {
        if let Some(u) = u {
            laset(None, T::ZERO, T::ONE, u);
        }
        let condition = condition.then_some(T::Real::ONE);
        return Ok(RankReport { rank: 0, zeros: 0, condition });
    }
    let largest = lange(Norm::Max, a.rb());
    if largest.is_nan() || largest > T::Real::MAX {
        s.fill(T::Real::from_f64(f64::NAN));
        return Err(Error::NotConverged { info: 1 });
    }
    let range = Range::fit_squares(a.rb_mut());
    let Scratch { elements, reals, ints } = scratch;
    let (jpvt, ints) = ints.split_at_mut(n);
    let (swaps, ints) = ints.split_at_mut(if sorted { m - 1 } else { 0 });
    sort_rows(a.rb_mut(), swaps, reals)?;
    jpvt.fill(0);
    let (tau, work) = elements.split_at_mut(n);
    geqp3_in(a.rb_mut(), jpvt, tau, with_reals(work, reals, 2 * n))?;
    let rank = rank_of(accuracy, a.rb());
    let condition = if condition && rank == n {
        let room = vt.as_mut().map(MatMut::rb_mut);
        let Scratch { elements, reals, .. } = with_reals(work, reals, 2 * n);
        Some(scaled_condition(a.rb(), room, elements, reals, ints)?)
    } else {
        condition.then_some(T::Real::ONE / T::Real::ZERO)
    };
    let mut vt = vt.filter(|_| job_v != RankVectors::None);
    let kept = if u.is_some() || vt.is_some() { n } else { 0 };
    let (tau, work) = elements.split_at_mut(kept);
    s.fill(T::Real::ZERO);
    let values = &mut s[..rank];
    let own_reals = if T::IS_COMPLEX { 5 * n } else { n };
    let inner = with_reals(work, reals, own_reals);
    let outcome = match (&mut u, &mut vt) {
        (None, None) => {
            let mut r = a.rb_mut().block(0, 0, rank, n);
            clear_below(r.rb_mut());
            gesvd_in(Vectors::None, Vectors::None, r, values, None, None, inner)
        }
        (None, Some(vt)) => {
            let r = place(a.rb(), rank, vt.rb_mut())?;
            gesvd_in(Vectors::None, Vectors::Overwrite, r, values, None, None, inner)
        }
        (Some(u), None) => {
            let r = place(a.rb(), rank, u.rb_mut())?;
            gesvd_in(Vectors::Overwrite, Vectors::None, r, values, None, None, inner)
        }
        (Some(u), Some(vt)) => {
            laset(None, T::ZERO, T::ONE, vt.rb_mut());
            let rows = vt.rb_mut().block(0, 0, rank, n);
            let r = place(a.rb(), rank, u.rb_mut())?;
            gesvd_in(Vectors::Overwrite, Vectors::Thin, r, values, None, Some(rows), inner)
        }
    };
    if let Some(u) = &mut u {
        // Beside the vectors are those of the unit matrix.
        let more = u.ncols() - rank;
        let beside = u.rb_mut().block(0, rank, rank, more);
        laset(None, T::ZERO, T::ZERO, beside);
        if job_u != RankVectors::Factored {
            multiply_by_q(a.rb(), tau, u.rb_mut(), work)?;
            interchange_rows(Order::Backward, u.rb_mut(), 0, VecRef::from_slice(swaps))?;
        }
    }
    if let Some(vt) = &mut vt {
        if job_v != RankVectors::Leading {
            let Scratch { elements, reals, .. } = with_reals(work, reals, n);
            let (factors, more) = elements.split_at_mut(n);
            complete(vt.rb_mut().t(), rank, factors, reals, more)?;
        }
        for i in 0..n {
            let before = &mut work[..n];
            copy(vt.rb().row(i), VecMut::from_slice(before))?;
            for (&place, &entry) in jpvt.iter().zip(before.iter()) {
                vt.set(i, place as usize - 1, entry);
            }
        }
    }
    range.revert(Scaled::Full, MatMut::from_col_major(s, n, 1, n)?);
    outcome?;
    let zeros = s[..rank].iter().filter(|&&s| s == T::Real::ZERO).count();
    Ok(RankReport { rank: rank - zeros, zeros, condition })
}

/// Scratch memory with so many reals, which are among the elements if those are real.
fn with_reals<'a, T: Scalar>(
    elements: &'a mut [T],
    reals: &'a mut [T::Real],
    len: usize,
) -> Scratch<'a, T> {
    let (own, elements) = elements.split_at_mut(if T::IS_COMPLEX { 0 } else { len });
    let reals = if T::IS_COMPLEX { reals } else { as_reals(own) };
    Scratch { elements, reals, ints: &mut [] }
}

/// Makes a matrix R, the first rows that count, with the unit matrix below; returns those rows.
fn place<'a, T: Scalar>(
    a: MatRef<'_, T>,
    rank: usize,
    mut to: MatMut<'a, T>,
) -> Result<MatMut<'a, T>, Error> {
    let n = a.ncols();
    laset(None, T::ZERO, T::ONE, to.rb_mut());
    let mut rows = to.block(0, 0, rank, n);
    laset(None, T::ZERO, T::ZERO, rows.rb_mut());
    lacpy(Some(Uplo::Upper), a.block(0, 0, rank, n), rows.rb_mut())?;
    Ok(rows)
}

/// `U ← Q U`, as many columns at a time as there is memory for.
pub(super) fn multiply_by_q<T: Scalar>(
    a: MatRef<'_, T>,
    tau: &[T],
    mut u: MatMut<'_, T>,
    work: &mut [T],
) -> Result<(), Error> {
    let (m, count) = (u.nrows(), u.ncols());
    for first in (0..count).step_by(work.len().max(1)) {
        let width = work.len().min(count - first);
        let columns = u.rb_mut().block(0, first, m, width);
        unmqr_in(Side::Left, Trans::No, a, tau, columns, work)?;
    }
    Ok(())
}
