//! Least squares problems of any rank by the singular value decomposition.

use super::range::Range;
use crate::auxiliary::{Scaled, lacpy, laset};
use crate::error::{Error, check_dim};
use crate::qr::{
    gelqf_in, gelqf_scratch, geqrf_in, geqrf_scratch, unmlq_in, unmlq_scratch, unmqr_in,
    unmqr_scratch,
};
use crate::svd::{
    Factor, as_reals, bdsdc_in, bdsdc_scratch, bdsqr_in, bdsqr_scratch, gebrd_in, gebrd_scratch,
    part, part_mut, ungbr_in, ungbr_scratch, unmbr_in, unmbr_scratch,
};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, Real, Scalar, Side, Trans, Uplo, gemm, scal_real};

/// How the bidiagonal problem is solved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Method {
    /// By divide and conquer, if there is memory for two more square matrices and what it needs.
    Conquer,
    /// By QR iteration.
    Iterate,
}

/// Solves least squares problems `min |b − A x|`, where A, `m` by `n`, may have any rank, for the
/// shortest x; B has `max(m, n)` rows and a column for each problem, and is replaced by X. `s` gets
/// the singular values of A, `min(m, n)`, in decreasing order; those not larger than `rcond` times
/// the largest are taken as zero, and the number of the others, the effective rank, is returned. A
/// negative `rcond` stands for the precision. A is overwritten.
///
/// By reduction to bidiagonal form, of the triangular factor alone if one dimension is much larger,
/// and divide and conquer. Both matrices are scaled if their entries are near overflow or underflow.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory; [`Error::NotConverged`] as
/// [`bdsdc`](crate::bdsdc), which is also what becomes of NaN and infinite entries.
pub fn gelsd<T: Scalar>(
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    s: &mut [T::Real],
    rcond: T::Real,
) -> Result<usize, Error> {
    let len = gelsd_scratch::<T>(a.nrows(), a.ncols(), b.ncols());
    with_scratch(len, |scratch| gelsd_in(a, b, s, rcond, scratch))
}

/// [`gelsd`] with scratch memory, at least [`gelss_least`]: with no more it solves as [`gelss`].
///
/// # Errors
/// [`Error::Argument`] as [`gelsd`], and if there is not enough scratch memory.
pub fn gelsd_in<T: Scalar>(
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    s: &mut [T::Real],
    rcond: T::Real,
    scratch: Scratch<'_, T>,
) -> Result<usize, Error> {
    solve(Method::Conquer, a, b, s, rcond, scratch)
}

/// The scratch memory that is of use to [`gelsd_in`].
pub fn gelsd_scratch<T: Scalar>(m: usize, n: usize, nrhs: usize) -> ScratchLen {
    let k = m.min(n);
    let len = gelss_scratch::<T>(m, n, nrhs);
    let conquer = conquer_reals(k, nrhs);
    let conquer = if T::IS_COMPLEX { conquer.div_ceil(2) } else { conquer };
    let inner = inner_square(m, n).saturating_add(2 * k).saturating_add(conquer);
    ScratchLen { elements: len.elements.max(inner), ints: bdsdc_scratch(k).ints, ..len }
}

/// As [`gelsd`], by QR iteration: singular values far below the largest are more accurate.
///
/// # Errors
/// [`Error::Argument`] as [`gelsd`]; [`Error::NotConverged`] as [`bdsqr`](crate::bdsqr).
pub fn gelss<T: Scalar>(
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    s: &mut [T::Real],
    rcond: T::Real,
) -> Result<usize, Error> {
    let len = gelss_scratch::<T>(a.nrows(), a.ncols(), b.ncols());
    with_scratch(len, |scratch| gelss_in(a, b, s, rcond, scratch))
}

/// [`gelss`] with scratch memory, at least [`gelss_least`].
///
/// # Errors
/// [`Error::Argument`] as [`gelss`], and if there is not enough scratch memory.
pub fn gelss_in<T: Scalar>(
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    s: &mut [T::Real],
    rcond: T::Real,
    scratch: Scratch<'_, T>,
) -> Result<usize, Error> {
    solve(Method::Iterate, a, b, s, rcond, scratch)
}

/// The scratch memory that is of use to [`gelss_in`].
pub fn gelss_scratch<T: Scalar>(m: usize, n: usize, nrhs: usize) -> ScratchLen {
    let k = m.min(n);
    let least = gelss_least::<T>(m, n, nrhs);
    let left = Side::Left;
    let (first, rows, columns) = if much_larger(m, n) {
        (geqrf_scratch(m, n).max(unmqr_scratch(left, m, nrhs, k)), n, n)
    } else if much_larger(n, m) {
        (gelqf_scratch(m, n).max(unmlq_scratch(left, n, nrhs, k)), m, m)
    } else {
        (0, m, n)
    };
    let reduction = gebrd_scratch(rows, columns).max(unmbr_scratch(left, rows, nrhs, columns));
    let vectors = ungbr_scratch(Factor::P, k, columns, rows).max(k.saturating_mul(nrhs));
    let work = first.max(reduction).max(vectors);
    let elements = inner_square(m, n).saturating_add(2 * k).saturating_add(work);
    ScratchLen { elements: elements.max(least.elements), ..least }
}

/// The scratch memory that [`gelss_in`] needs at least: with `k = min(m, n)` and `r` the larger
/// dimension, or `k` if A has many more rows than columns, `2 k + max(r, nrhs)` elements, of a real
/// type `4 k` if that is more, and `k` reals, of a complex type `5 k`.
pub fn gelss_least<T: Scalar>(m: usize, n: usize, nrhs: usize) -> ScratchLen {
    let k = m.min(n);
    let (rotations, reals) = if T::IS_COMPLEX { (0, 5 * k) } else { (4 * k, k) };
    let order = if much_larger(m, n) { k } else { m.max(n) };
    let elements = (2 * k).saturating_add(order.max(nrhs)).max(rotations);
    ScratchLen { elements, reals, ints: 0 }
}

/// Whether the triangular factor of an orthogonal factorisation is worth making.
fn much_larger(m: usize, n: usize) -> bool {
    m > n && m >= n.saturating_mul(8) / 5
}

/// What a copy of the triangular factor of a wide matrix takes, that of a tall one being in place.
fn inner_square(m: usize, n: usize) -> usize {
    if much_larger(n, m) { m.saturating_mul(m).saturating_add(m) } else { 0 }
}

/// Reals for divide and conquer and the vectors it makes.
fn conquer_reals(k: usize, nrhs: usize) -> usize {
    let squares = k.saturating_mul(k).saturating_mul(2).saturating_add(k.saturating_mul(nrhs));
    squares.saturating_add(bdsdc_scratch(k).elements)
}

fn solve<T: Scalar>(
    method: Method,
    mut a: MatMut<'_, T>,
    mut b: MatMut<'_, T>,
    s: &mut [T::Real],
    rcond: T::Real,
    scratch: Scratch<'_, T>,
) -> Result<usize, Error> {
    let (m, n, nrhs) = (a.nrows(), a.ncols(), b.ncols());
    let k = m.min(n);
    check_dim("b", m.max(n), b.nrows())?;
    check_dim("s", k, s.len())?;
    scratch.check(gelss_least::<T>(m, n, nrhs))?;
    if k == 0 {
        return Ok(0);
    }
    let zero = T::ZERO;
    let range_a = Range::fit_squares(a.rb_mut());
    if range_a.is_zero() {
        laset(None, zero, zero, b);
        s.fill(T::Real::ZERO);
        return Ok(0);
    }
    let range_b = Range::fit_squares(b.rb_mut().block(0, 0, m, nrhs));
    let mut problem = Problem { method, s, rcond, reals: scratch.reals, ints: scratch.ints };
    let elements = scratch.elements;
    let (left, adjoint) = (Side::Left, Trans::ConjTrans);
    let outcome = if much_larger(m, n) {
        let (tau, work) = elements.split_at_mut(k);
        geqrf_in(a.rb_mut(), tau, work)?;
        unmqr_in(left, adjoint, a.rb(), tau, b.rb_mut(), work)?;
        let mut r = a.rb_mut().block(0, 0, n, n);
        laset_strictly(Uplo::Lower, r.rb_mut());
        problem.solve(r, b.rb_mut().block(0, 0, n, nrhs), elements)
    } else if much_larger(n, m)
        && elements.len() >= inner_square(m, n) + gelss_least::<T>(m, m, nrhs).elements
    {
        let (l, elements) = elements.split_at_mut(m * m);
        let (tau, work) = elements.split_at_mut(m);
        gelqf_in(a.rb_mut(), tau, work)?;
        let mut l = MatMut::from_col_major(l, m, m, m)?;
        lacpy(Some(Uplo::Lower), a.rb().block(0, 0, m, m), l.rb_mut())?;
        laset_strictly(Uplo::Upper, l.rb_mut());
        let outcome = problem.solve(l, b.rb_mut().block(0, 0, m, nrhs), work);
        laset(None, zero, zero, b.rb_mut().block(m, 0, n - m, nrhs));
        unmlq_in(left, adjoint, a.rb(), tau, b.rb_mut(), work)?;
        outcome
    } else {
        problem.solve(a, b.rb_mut(), elements)
    };
    let mut x = b.block(0, 0, n, nrhs);
    range_a.apply(x.rb_mut());
    range_b.revert(Scaled::Full, x);
    range_a.revert(Scaled::Full, MatMut::from_col_major(s, k, 1, k)?);
    outcome
}

/// Zeros on one side of the diagonal of a square matrix.
fn laset_strictly<T: Scalar>(uplo: Uplo, a: MatMut<'_, T>) {
    let n = a.nrows();
    let (i, j) = if uplo == Uplo::Lower { (1, 0) } else { (0, 1) };
    if n > 1 {
        laset(Some(uplo), T::ZERO, T::ZERO, a.block(i, j, n - 1, n - 1));
    }
}

/// A problem apart from its matrices.
struct Problem<'a, R> {
    method: Method,
    s: &'a mut [R],
    rcond: R,
    reals: &'a mut [R],
    ints: &'a mut [i32],
}

impl<R: Real> Problem<'_, R> {
    /// Solves by reduction of A, `m` by `n`; B has `max(m, n)` rows.
    fn solve<T: Scalar<Real = R>>(
        &mut self,
        mut a: MatMut<'_, T>,
        mut b: MatMut<'_, T>,
        elements: &mut [T],
    ) -> Result<usize, Error> {
        let (m, n, nrhs) = (a.nrows(), a.ncols(), b.ncols());
        let k = m.min(n);
        let left = Side::Left;
        let (e, rotations) = self.reals.split_at_mut(k);
        let e = &mut e[..k - 1];
        let (tau, work) = elements.split_at_mut(2 * k);
        let (tauq, taup) = tau.split_at_mut(k);
        gebrd_in(a.rb_mut(), self.s, e, tauq, taup, work)?;
        let rows = b.rb_mut().block(0, 0, m, nrhs);
        let q = a.rb().block(0, 0, m, k);
        unmbr_in(Factor::Q, left, Trans::ConjTrans, n, q, tauq, rows, work)?;
        let uplo = if m >= n { Uplo::Upper } else { Uplo::Lower };
        let mut p = a.block(0, 0, k, n);
        let conquers = self.method == Method::Conquer
            && as_reals(work).len() >= conquer_reals(k, nrhs)
            && self.ints.len() >= bdsdc_scratch(k).ints;
        if !conquers {
            ungbr_in(Factor::P, m, p.rb_mut(), taup, work)?;
            let rotations = if T::IS_COMPLEX { rotations } else { as_reals(elements) };
            let rotations = &mut rotations[..bdsqr_scratch(k)];
            let (vt, c) = (Some(p.rb_mut()), Some(b.rb_mut().block(0, 0, k, nrhs)));
            bdsqr_in(uplo, self.s, e, vt, None, c, rotations)?;
            let rank = self.divide(b.rb_mut().block(0, 0, k, nrhs));
            // As many columns at a time as there is memory for.
            let width = (elements.len() / k).min(nrhs);
            for first in (0..nrhs).step_by(width.max(1)) {
                let width = width.min(nrhs - first);
                let mut x = b.rb_mut().block(0, first, n, width);
                let mut copy = MatMut::from_col_major(elements, k, width, k)?;
                lacpy(None, x.rb().block(0, 0, k, width), copy.rb_mut())?;
                let (vh, one) = (Trans::ConjTrans, T::ONE);
                gemm(vh, Trans::No, one, p.rb(), copy.rb(), T::ZERO, x.rb_mut())?;
            }
            return Ok(rank);
        }
        let (u, rest) = as_reals(work).split_at_mut(k * k);
        let (vt, rest) = rest.split_at_mut(k * k);
        let (x, rest) = rest.split_at_mut(k * nrhs);
        let mut u = MatMut::from_col_major(u, k, k, k)?;
        let mut vt = MatMut::from_col_major(vt, k, k, k)?;
        let mut x = MatMut::from_col_major(x, k, nrhs, k)?;
        let vectors = Some((u.rb_mut(), vt.rb_mut()));
        let scratch = Scratch { elements: rest, reals: &mut [], ints: self.ints };
        bdsdc_in(uplo, self.s, e, vectors, scratch)?;
        let mut rank = 0;
        let mut inner = b.rb_mut().block(0, 0, k, nrhs);
        let (transposed, no, one, zero) = (Trans::Trans, Trans::No, R::ONE, R::ZERO);
        for imaginary in [false, true].into_iter().take(if T::IS_COMPLEX { 2 } else { 1 }) {
            let from = part(inner.rb(), imaginary);
            gemm(transposed, no, one, u.rb(), from, zero, x.rb_mut())?;
            rank = self.divide(x.rb_mut());
            let to = part_mut(inner.rb_mut(), imaginary);
            gemm(transposed, no, one, vt.rb(), x.rb(), zero, to)?;
        }
        laset(None, T::ZERO, T::ZERO, b.rb_mut().block(k, 0, n - k, nrhs));
        let x = b.block(0, 0, n, nrhs);
        unmbr_in(Factor::P, left, no, m, p.rb(), taup, x, work)?;
        Ok(rank)
    }

    /// Divides rows by the singular values that are not negligible and makes the others zero;
    /// returns how many are not.
    fn divide<T: Scalar<Real = R>>(&self, mut b: MatMut<'_, T>) -> usize {
        let half_eps = R::EPSILON * R::from_f64(0.5);
        let rcond = if self.rcond < R::ZERO { half_eps } else { self.rcond };
        let negligible = Real::max(rcond * self.s[0], R::MIN_POSITIVE);
        let mut rank = 0;
        for (i, &s) in self.s.iter().enumerate() {
            let mut row = b.rb_mut().row(i);
            if s > negligible {
                rank += 1;
                scal_real(R::ONE / s, row);
            } else {
                (0..row.len()).for_each(|j| row.set(j, T::ZERO));
            }
        }
        rank
    }
}
