//! The singular value decomposition of a bidiagonal matrix by QR iteration.

use super::sweep::{Block, Turned};
use super::two_by_two::{las2, lasv2};
use crate::error::{Error, check_dim, check_scratch};
use crate::householder::lartg;
use crate::workspace::buffer;
use wasmblas::{MatMut, Real, Scalar, Uplo, scal, swap};

/// Sweeps after which the whole of a block is looked at again.
const LOOK: usize = 4;

/// Sweeps for each singular value, times its order, after which there is no hope.
const SWEEPS: usize = 6;

/// The singular values of a real bidiagonal matrix B, `d` its diagonal and `e` the diagonal above
/// (`Upper`) or below it, and if wanted the vectors: with `B = Q S Pᵀ`, `vt ← Pᵀ vt`, `u ← u Q` and
/// `c ← Qᵀ c`. The values replace `d`, in decreasing order; `e` is overwritten.
///
/// All singular values, the smallest too, come with small relative errors: implicit QR iteration
/// which takes a shift of zero where another would spoil them (Demmel and Kahan, *Accurate singular
/// values of bidiagonal matrices*, SIAM J. Sci. Stat. Comput. 11, 1990).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory; [`Error::NotConverged`]
/// with the number of elements of `e` that did not converge to zero: `d` and `e` then are those of
/// a bidiagonal matrix that is orthogonally equivalent to B. That many are reported if an element
/// is infinite or NaN; then all results are NaN.
pub fn bdsqr<T: Scalar>(
    uplo: Uplo,
    d: &mut [T::Real],
    e: &mut [T::Real],
    vt: Option<MatMut<'_, T>>,
    u: Option<MatMut<'_, T>>,
    c: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let mut scratch = buffer(bdsqr_scratch(d.len()))?;
    bdsqr_in(uplo, d, e, vt, u, c, &mut scratch)
}

/// The scratch memory, in reals, that is of use to [`bdsqr_in`].
pub fn bdsqr_scratch(n: usize) -> usize {
    n.saturating_sub(1).saturating_mul(4)
}

/// [`bdsqr`] with scratch memory: `4 (n − 1)` reals, none if no vectors are wanted.
///
/// # Errors
/// [`Error::Argument`] as [`bdsqr`], and if there is not enough scratch memory.
pub fn bdsqr_in<T: Scalar>(
    uplo: Uplo,
    d: &mut [T::Real],
    e: &mut [T::Real],
    vt: Option<MatMut<'_, T>>,
    u: Option<MatMut<'_, T>>,
    c: Option<MatMut<'_, T>>,
    scratch: &mut [T::Real],
) -> Result<(), Error> {
    let n = d.len();
    check_dim("e", n.saturating_sub(1), e.len())?;
    // What turns with the right singular vectors, and what with the left, always columns.
    let (vt, c) = (vt.map(MatMut::t), c.map(MatMut::t));
    for matrix in [&vt, &u, &c].into_iter().flatten() {
        check_dim("vectors", n, matrix.ncols())?;
    }
    let vectors = vt.is_some() || u.is_some() || c.is_some();
    check_scratch(if vectors { bdsqr_scratch(n) } else { 0 }, scratch.len())?;
    let (mut right, mut left) = match uplo {
        Uplo::Upper => ([vt, None], [u, c]),
        // The transpose is upper bidiagonal.
        Uplo::Lower => ([u, c], [vt, None]),
    };
    let turned = Turned { right: &mut right, left: &mut left, scratch };
    iterate(d, e, turned)
}

/// [`bdsqr_in`] of an upper bidiagonal matrix, with the vectors as columns.
pub(super) fn iterate<T: Scalar>(
    d: &mut [T::Real],
    e: &mut [T::Real],
    mut turned: Turned<'_, '_, T>,
) -> Result<(), Error> {
    let outcome = diagonalise(d, e, &mut turned);
    if outcome.is_ok() {
        make_positive(d, &mut turned);
        sort(d, &mut turned)?;
    }
    outcome
}

/// Makes all of `e` zero.
fn diagonalise<T: Scalar>(
    d: &mut [T::Real],
    e: &mut [T::Real],
    turned: &mut Turned<'_, '_, T>,
) -> Result<(), Error> {
    let n = d.len();
    let zero = T::Real::ZERO;
    let finite = |x: &T::Real| Real::abs(*x) <= T::Real::MAX;
    if !(d.iter().all(finite) && e.iter().all(finite)) {
        d.fill(T::Real::from_f64(f64::NAN));
        turned.all(|x| scal(T::from_real(T::Real::from_f64(f64::NAN)), x));
        return Err(Error::NotConverged { info: e.len().max(1) });
    }
    let criteria = Criteria::of(d, e);
    let mut left = SWEEPS * n * n;
    let mut end = n;
    // The part that is being worked on, and whether from its first row or from its last.
    let mut block = Block { start: 0, end: 0, down: true };
    let mut bounds = Bounds { smallest: zero, largest: zero, age: LOOK };
    while end > 1 {
        // The last part of the matrix without a zero beside its diagonal.
        let mut start = end - 1;
        while start > 0 {
            if Real::abs(e[start - 1]) <= criteria.negligible {
                e[start - 1] = zero;
                break;
            }
            if Real::abs(d[start]) <= criteria.negligible {
                d[start] = zero;
            }
            start -= 1;
        }
        if Real::abs(d[start]) <= criteria.negligible {
            d[start] = zero;
        }
        if start + 1 == end {
            end -= 1;
            continue;
        }
        if start + 2 == end {
            let two = lasv2(d[start], e[start], d[start + 1]);
            (d[start], e[start], d[start + 1]) = (two.large, zero, two.small);
            turned.turn_two(start, two.right, two.left)?;
            end = start;
            continue;
        }
        if left == 0 {
            let info = e.iter().filter(|&&e| e != zero).count();
            return Err(Error::NotConverged { info });
        }
        left = left.saturating_sub(end - start);
        // A new part is chased from its larger end.
        if start >= block.end || end <= block.start {
            block.down = Real::abs(d[start]) >= Real::abs(d[end - 1]);
        }
        let grown = start != block.start || end > block.end;
        (block.start, block.end) = (start, end);
        if criteria.deflate_last(block, d, e) {
            continue;
        }
        // Sweeps leave singular values as they are, so that bounds stay good for a while.
        if grown || bounds.age == LOOK {
            let Some(found) = criteria.deflate(block, d, e) else { continue };
            bounds = found;
        }
        bounds.age += 1;
        let shift = criteria.shift(block, bounds, d, e);
        turned.sweep(block, shift, d, e)?;
    }
    Ok(())
}

/// What is known of the singular values of a block.
#[derive(Clone, Copy)]
struct Bounds<R> {
    smallest: R,
    /// The largest element.
    largest: R,
    /// The sweeps since it has been found out.
    age: usize,
}

/// What is negligible.
struct Criteria<R> {
    /// The relative error of singular values that is allowed.
    tolerance: R,
    /// An element of this magnitude is zero.
    negligible: R,
}

impl<R: Real> Criteria<R> {
    fn of(d: &[R], e: &[R]) -> Self {
        let half_eps = R::EPSILON * R::from_f64(0.5);
        // The eighth root of the precision, within bounds.
        let root = Real::sqrt(Real::sqrt(Real::sqrt(R::ONE / half_eps)));
        let factor = Real::min(Real::max(root, R::from_f64(10.0)), R::from_f64(100.0));
        let tolerance = factor * half_eps;
        let n = d.len();
        let order = R::from_f64(n as f64);
        let mut bound = d.first().map_or(R::ZERO, |&d| Real::abs(d));
        let mut least = bound;
        for (&d, &e) in d.iter().skip(1).zip(e) {
            if least == R::ZERO {
                break;
            }
            bound = Real::abs(d) * (bound / (bound + Real::abs(e)));
            least = Real::min(least, bound);
        }
        let tiny = R::from_f64((SWEEPS * n * n) as f64) * R::MIN_POSITIVE;
        let negligible = Real::max(tolerance * (least / Real::sqrt(order)), tiny);
        Criteria { tolerance, negligible }
    }

    /// Sets the last element of `e` to zero if that is harmless to all singular values.
    fn deflate_last(&self, block: Block, d: &[R], e: &mut [R]) -> bool {
        let last = block.len() - 1;
        let edge = block.beside(last - 1);
        let small = Real::abs(e[edge]) <= self.tolerance * Real::abs(d[block.at(last)]);
        if small {
            e[edge] = R::ZERO;
        }
        small
    }

    /// Sets an element of `e` to zero if that is harmless to all singular values, and returns
    /// nothing then; else bounds of them, from below by the recurrence of Demmel and Kahan.
    fn deflate(&self, block: Block, d: &[R], e: &mut [R]) -> Option<Bounds<R>> {
        let mut bound = Real::abs(d[block.at(0)]);
        let (mut smallest, mut largest) = (bound, bound);
        for i in 0..block.len() - 1 {
            let beside = Real::abs(e[block.beside(i)]);
            if beside <= self.tolerance * bound {
                e[block.beside(i)] = R::ZERO;
                return None;
            }
            let next = Real::abs(d[block.at(i + 1)]);
            bound = next * (bound / (bound + beside));
            smallest = Real::min(smallest, bound);
            largest = Real::max(largest, Real::max(next, beside));
        }
        Some(Bounds { smallest, largest, age: 0 })
    }

    /// The shift of the next sweep; zero if another would not leave the smallest value accurate.
    fn shift(&self, block: Block, bounds: Bounds<R>, d: &[R], e: &[R]) -> R {
        let half_eps = R::EPSILON * R::from_f64(0.5);
        let ratio = bounds.smallest / bounds.largest;
        let order = R::from_f64(block.len() as f64);
        let hundredth = R::from_f64(0.01) * self.tolerance;
        if order * self.tolerance * ratio <= Real::max(half_eps, hundredth) {
            return R::ZERO;
        }
        let last = block.len() - 1;
        let (f, h) = (d[block.at(last - 1)], d[block.at(last)]);
        let (shift, _) = las2(f, e[block.beside(last - 1)], h);
        let first = Real::abs(d[block.at(0)]);
        let ratio = shift / first;
        if first > R::ZERO && ratio * ratio < half_eps { R::ZERO } else { shift }
    }
}

/// Gives negative values the other sign, with their right singular vectors.
fn make_positive<T: Scalar>(d: &mut [T::Real], turned: &mut Turned<'_, '_, T>) {
    for (j, d) in d.iter_mut().enumerate() {
        if *d < T::Real::ZERO {
            *d = -*d;
            for matrix in turned.right.iter_mut().flatten() {
                scal(-T::ONE, matrix.rb_mut().col(j));
            }
        } else if *d == T::Real::ZERO {
            *d = T::Real::ZERO; // not −0
        }
    }
}

/// Sorts values in decreasing order, each exchanged at most once.
fn sort<T: Scalar>(d: &mut [T::Real], turned: &mut Turned<'_, '_, T>) -> Result<(), Error> {
    for i in 0..d.len() {
        let mut best = i;
        for j in i + 1..d.len() {
            if d[j] > d[best] {
                best = j;
            }
        }
        if best != i {
            d.swap(i, best);
            for matrix in turned.right.iter_mut().chain(turned.left.iter_mut()).flatten() {
                let (first, second) = matrix.rb_mut().split_cols(best);
                swap(first.col(i), second.col(0))?;
            }
        }
    }
    Ok(())
}

/// Makes an upper bidiagonal matrix with one column more than rows, whose `e` is as long as `d`,
/// square: turns right singular vectors, the columns of `v`, such that the last one is in its null
/// space, and the others, in upper bidiagonal form again, with the left ones.
pub(super) fn make_square<R: Real>(
    d: &mut [R],
    e: &mut [R],
    mut u: MatMut<'_, R>,
    mut v: MatMut<'_, R>,
) -> Result<(), Error> {
    let n = d.len();
    let turn = |matrix: &mut MatMut<'_, R>, j: usize, c: R, s: R| {
        let (left, right) = matrix.rb_mut().split_cols(j + 1);
        wasmblas::rot(left.col(j), right.col(0), c, s)
    };
    // From the right, to a lower bidiagonal matrix …
    for i in 0..n {
        let (c, s, r) = lartg(d[i], e[i]);
        d[i] = r;
        turn(&mut v, i, c, s)?;
        if i + 1 < n {
            e[i] = s * d[i + 1];
            d[i + 1] = c * d[i + 1];
        } else {
            e[i] = R::ZERO;
        }
    }
    // … and from the left, to an upper one.
    for i in 0..n.saturating_sub(1) {
        let (c, s, r) = lartg(d[i], e[i]);
        d[i] = r;
        e[i] = s * d[i + 1];
        d[i + 1] = c * d[i + 1];
        turn(&mut u, i, c, s)?;
    }
    Ok(())
}
