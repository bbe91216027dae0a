//! QZ iteration on a pencil that is small, or as far as the larger ones leave it.

use super::lagv2::{SchurPair2, lagv2};
use super::pencil::{Extent, Pencil, opposite};
use super::shifts::{Shifts, choose};
use crate::auxiliary::{Norm, lange, lanhs};
use crate::eigen_general::{Eigenvalues, Reflector};
use crate::schur::block_order;
use core::ops::Range;
use wasmblas::{MatMut, MatRef, Real, Scalar, rot, scal};

/// Sweeps for each eigenvalue before the iteration gives up.
pub(super) const SWEEPS: usize = 30;

/// What is small next to a pencil.
#[derive(Clone, Copy)]
pub(super) struct Criteria<R> {
    /// The sizes by which the matrices are divided before shifts are computed.
    pub size_h: R,
    pub size_t: R,
    /// At most this on the diagonal of T makes an eigenvalue infinite.
    infinite: R,
}

impl<R: Real> Criteria<R> {
    /// For the rows and columns in `active`.
    pub fn of<T: Scalar<Real = R>>(
        h: MatRef<'_, T>,
        t: MatRef<'_, T>,
        active: Range<usize>,
    ) -> Self {
        let part = |a: MatRef<'_, T>| {
            lanhs(Norm::Frobenius, a.block(active.start, active.start, active.len(), active.len()))
        };
        let (h, t) = (part(h), part(t));
        let size = |x| Real::max(x, R::MIN_POSITIVE);
        let infinite = size(t * R::EPSILON);
        Criteria { size_h: size(h), size_t: size(t), infinite }
    }

    /// Whether diagonal entry `j` of T may be set to zero.
    pub fn is_infinite<T: Scalar<Real = R>>(&self, t: MatRef<'_, T>, j: usize) -> bool {
        t.get(j, j).abs1() <= self.infinite
    }

    /// Whether entry `(j, j − 1)` of H may be set to zero.
    pub fn negligible<T: Scalar<Real = R>>(&self, h: MatRef<'_, T>, j: usize) -> bool {
        let sum = h.get(j, j).abs1() + h.get(j - 1, j - 1).abs1();
        let sum = if sum == R::ZERO { self.size_h } else { sum };
        h.get(j, j - 1).abs1() <= Real::max(R::MIN_POSITIVE, R::EPSILON * sum)
    }
}

/// The result of an iteration: the pencil and where its eigenvalues go.
pub(super) struct Outcome<'a, 'b, T: Scalar> {
    pub alpha: Eigenvalues<'a, T>,
    pub beta: &'b mut [T],
}

impl<T: Scalar> Outcome<'_, '_, T> {
    /// The `len` eigenvalues from number `first` on.
    pub fn part(&mut self, first: usize, len: usize) -> Outcome<'_, '_, T> {
        let beta = &mut self.beta[first..first + len];
        Outcome { alpha: self.alpha.part(first, len), beta }
    }

    /// The eigenvalues in some rows of a pencil in Schur form, whose blocks get the standard form.
    pub fn finish(&mut self, pencil: &mut Pencil<'_, T>, rows: Range<usize>) {
        let extent = Extent { top: 0, right: pencil.h.ncols() };
        let mut j = rows.start;
        while j < rows.end {
            if block_order(pencil.h.rb(), j) == 2 {
                pair(pencil, j, extent, self);
                j += 2;
            } else {
                self.single(pencil, j, 0);
                j += 1;
            }
        }
    }

    /// Eigenvalue `j`, whose row and column are on their own: makes the diagonal entry of T real and
    /// not negative and stores the diagonal entries.
    pub fn single(&mut self, pencil: &mut Pencil<'_, T>, j: usize, top: usize) {
        positive(pencil, j, top..j + 1);
        let alpha = pencil.h.get(j, j);
        self.alpha.set(j, Scalar::from_parts(alpha.re(), alpha.im()));
        self.beta[j] = pencil.t.get(j, j);
    }
}

/// Multiplies column `j`, which has entries in some rows, by a number of modulus one such that the
/// diagonal entry of T becomes real and not negative.
fn positive<T: Scalar>(pencil: &mut Pencil<'_, T>, j: usize, rows: Range<usize>) {
    let entry = pencil.t.get(j, j);
    let size = entry.modulus();
    if entry == T::from_real(size) || !(size > T::Real::ZERO) {
        return;
    }
    let sign = T::from_parts(entry.re() / size, -entry.im() / size);
    for x in [&mut pencil.h, &mut pencil.t] {
        scal(sign, x.rb_mut().block(rows.start, j, rows.len(), 1).col(0));
    }
    if let Some(z) = &mut pencil.z {
        scal(sign, z.rb_mut().col(j));
    }
    pencil.t.set(j, j, T::from_real(size));
}

/// The (quasi-)triangular form of a Hessenberg-triangular pencil in the rows and columns in `active`,
/// or only its eigenvalues if `schur` does not hold.
///
/// Moler and Stewart, *An algorithm for generalized matrix eigenvalue problems*, SIAM J. Numer. Anal.
/// 10 (1973); Golub and Van Loan, *Matrix Computations*, section 7.7.
///
/// # Errors
/// Where the part ends that did not converge.
pub(super) fn iterate<T: Scalar>(
    mut pencil: Pencil<'_, T>,
    active: Range<usize>,
    schur: bool,
    criteria: &Criteria<T::Real>,
    found: &mut Outcome<'_, '_, T>,
) -> Result<(), usize> {
    let n = pencil.h.ncols();
    let mut left = SWEEPS * active.len();
    let mut tries = 0;
    let mut end = active.end;
    while end > active.start {
        let last = end - 1;
        let first = (active.start + 1..end).rev().find(|&j| criteria.negligible(pencil.h.rb(), j));
        let first = first.unwrap_or(active.start);
        if first > active.start {
            pencil.h.set(first, first - 1, T::ZERO);
        }
        let extent =
            if schur { Extent { top: 0, right: n } } else { Extent { top: first, right: end } };
        let zero = |j: &usize| criteria.is_infinite(pencil.t.rb(), *j);
        let zero = (first..end).rev().find(zero);
        if let Some(j) = zero {
            pencil.t.set(j, j, T::ZERO);
        }
        if first == last {
            found.single(&mut pencil, last, extent.top);
            (end, tries) = (last, 0);
            continue;
        }
        if let Some(j) = zero {
            split_infinite(&mut pencil, j, first, last, extent);
            continue;
        }
        if !T::IS_COMPLEX && first + 1 == last {
            pair(&mut pencil, first, extent, found);
            (end, tries) = (first, 0);
            continue;
        }
        if left == 0 {
            return Err(end);
        }
        (left, tries) = (left - 1, tries + 1);
        let shifts = choose(&pencil, first, last, tries, criteria);
        sweep(&mut pencil, first, last, shifts, criteria, extent);
    }
    Ok(())
}

/// Splits an infinite eigenvalue off: the diagonal entry `j` of T is zero. From the first row it
/// goes at once, from another one it is moved down to the last one before.
pub(super) fn split_infinite<T: Scalar>(
    pencil: &mut Pencil<'_, T>,
    j: usize,
    first: usize,
    last: usize,
    extent: Extent,
) {
    if j == first {
        let (reflector, beta) =
            Reflector::annihilating([pencil.h.get(j, j), pencil.h.get(j + 1, j)]);
        pencil.left(&reflector, j, (j + 1, j + 1), extent);
        pencil.h.set(j, j, beta);
        pencil.h.set(j + 1, j, T::ZERO);
        return;
    }
    for k in j..=last {
        if k < last {
            let column = [pencil.t.get(k, k + 1), pencil.t.get(k + 1, k + 1)];
            let (reflector, beta) = Reflector::annihilating(column);
            pencil.left(&reflector, k, (k - 1, k + 2), extent);
            pencil.t.set(k, k + 1, beta);
            pencil.t.set(k + 1, k + 1, T::ZERO);
        }
        // Columns k − 1 and k lose what is now, or always was, to the left in row k + 1, or k.
        let row = (k + 1).min(last);
        let entries = [pencil.h.get(row, k - 1), pencil.h.get(row, k)];
        let reflector = opposite(&[[T::ZERO; 2], entries]);
        pencil.right(&reflector, k - 1, (row + 1, k), extent);
        pencil.h.set(row, k - 1, T::ZERO);
    }
}

/// The standard form of a real block of order two, and its eigenvalues.
fn pair<T: Scalar>(
    pencil: &mut Pencil<'_, T>,
    j: usize,
    extent: Extent,
    found: &mut Outcome<'_, '_, T>,
) {
    for k in j..j + 2 {
        positive(pencil, k, extent.top..j + 2);
    }
    let at = |x: &MatMut<'_, T>, i: usize, k: usize| x.get(j + i, j + k).re();
    let (h, t) = (&pencil.h, &pencil.t);
    let SchurPair2 { a, b, alpha, beta, left, right } = lagv2(
        [at(h, 0, 0), at(h, 0, 1), at(h, 1, 0), at(h, 1, 1)],
        [at(t, 0, 0), at(t, 0, 1), at(t, 1, 1)],
    );
    let turn = |x: MatMut<'_, T>, rows: bool, (c, s): (T::Real, T::Real)| {
        let x = if rows { x.t() } else { x };
        let (first, second) = x.split_cols(1);
        // The two are columns of one matrix, and as long.
        let _ = rot(first.col(0), second.col(0), c, T::from_real(s));
    };
    for x in [&mut pencil.h, &mut pencil.t] {
        turn(x.rb_mut().block(j, j + 2, 2, extent.right - j - 2), true, left);
        turn(x.rb_mut().block(extent.top, j, j - extent.top, 2), false, right);
    }
    for (x, rotation) in [(&mut pencil.q, left), (&mut pencil.z, right)] {
        if let Some(x) = x {
            let rows = x.nrows();
            turn(x.rb_mut().block(0, j, rows, 2), false, rotation);
        }
    }
    for (i, k, h, t) in
        [(0, 0, a[0], b[0]), (0, 1, a[1], b[1]), (1, 0, a[2], T::Real::ZERO), (1, 1, a[3], b[2])]
    {
        pencil.h.set(j + i, j + k, T::from_real(h));
        pencil.t.set(j + i, j + k, T::from_real(t));
    }
    if a[2] == T::Real::ZERO {
        found.single(pencil, j, extent.top);
        found.single(pencil, j + 1, extent.top);
        return;
    }
    for i in 0..2 {
        found.alpha.set(j + i, Scalar::from_parts(alpha[i].0, alpha[i].1));
        found.beta[j + i] = T::from_real(beta[i]);
    }
}

/// A sweep with one shift (complex) or two (real).
fn sweep<T: Scalar>(
    pencil: &mut Pencil<'_, T>,
    first: usize,
    last: usize,
    shifts: Shifts<T>,
    criteria: &Criteria<T::Real>,
    extent: Extent,
) {
    if T::IS_COMPLEX {
        let vector = shifts.first_column2(pencil, first, criteria);
        for k in first..last {
            pencil.chase(k, last, (k == first).then_some(vector), extent);
        }
    } else {
        let vector = shifts.first_column3(pencil, first, criteria);
        for k in first..last - 1 {
            pencil.chase(k, last, (k == first).then_some(vector), extent);
        }
        pencil.chase::<2>(last - 1, last, None, extent);
    }
}

/// Whether all entries that matter are finite.
pub(super) fn is_finite<T: Scalar>(h: MatRef<'_, T>, t: MatRef<'_, T>) -> bool {
    [lanhs(Norm::Max, h), lange(Norm::Max, t)].into_iter().all(|size| size <= T::Real::MAX)
}
