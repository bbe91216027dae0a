//! QR iteration with pairs of shifts on a real Hessenberg matrix.

use super::lahqr::{EXCEPTIONAL, SWEEPS, finite, least, negligible};
use super::reflector::Reflector;
use crate::error::Error;
use crate::householder::lanv2;
use core::ops::Range;
use wasmblas::{MatMut, Real, rot};

/// Two shifts, conjugate or both real.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shifts<R> {
    pub first: (R, R),
    pub second: (R, R),
}

/// `lahqr` of a real matrix.
///
/// # Errors
/// [`Error::NotConverged`].
pub(super) fn double_shift<R: Real>(
    schur: bool,
    active: Range<usize>,
    mut h: MatMut<'_, R>,
    wr: &mut [R],
    wi: &mut [R],
    mut z: Option<MatMut<'_, R>>,
) -> Result<(), Error> {
    let least = least(active.len());
    let mut sweeps = SWEEPS * active.len().max(EXCEPTIONAL);
    let mut end = active.end;
    while end > active.start {
        // The rows and columns of the part that has not come apart yet, at the end.
        let mut tries = 0_usize;
        let start = loop {
            let start = (active.start + 1..end)
                .rev()
                .find(|&k| negligible(&h, k, &active, least))
                .unwrap_or(active.start);
            if start > active.start {
                h.set(start, start - 1, R::ZERO);
            }
            if start + 2 >= end {
                break start;
            }
            if sweeps == 0 {
                return Err(Error::NotConverged { info: end });
            }
            (sweeps, tries) = (sweeps - 1, tries + 1);
            let shifts = choose(&h, start, end, tries);
            if !finite(Real::abs(shifts.first.0) + Real::abs(shifts.first.1)) {
                return Err(Error::NotConverged { info: end });
            }
            let touched = if schur { 0..h.ncols() } else { start..end };
            sweep(start..end, touched, shifts, h.rb_mut(), z.as_mut().map(MatMut::rb_mut));
        };
        if start + 1 == end {
            (wr[start], wi[start]) = (h.get(start, start), R::ZERO);
        } else {
            let touched = if schur { 0..h.ncols() } else { start..end };
            let z = z.as_mut().map(MatMut::rb_mut);
            let values = standardise(start, touched, h.rb_mut(), z)?;
            for (i, (re, im)) in (start..).zip(values) {
                (wr[i], wi[i]) = (re, im);
            }
        }
        end = start;
    }
    Ok(())
}

/// The shifts: eigenvalues of the last 2 by 2 block, or exceptional ones from time to time.
fn choose<R: Real>(h: &MatMut<'_, R>, start: usize, end: usize, tries: usize) -> Shifts<R> {
    let last = end - 1;
    let [a, b, c, d] = if tries.is_multiple_of(2 * EXCEPTIONAL) {
        // An arbitrary matrix of the size of what is at the end, or, in turn, at the start.
        let size = Real::abs(h.get(last, last - 1)) + Real::abs(h.get(last - 1, last - 2));
        exceptional(h.get(last, last), size)
    } else if tries.is_multiple_of(EXCEPTIONAL) {
        let size = Real::abs(h.get(start + 1, start)) + Real::abs(h.get(start + 2, start + 1));
        exceptional(h.get(start, start), size)
    } else {
        let at = |i: usize, j: usize| h.get(last - 1 + i, last - 1 + j);
        [at(0, 0), at(0, 1), at(1, 0), at(1, 1)]
    };
    pair([a, b, c, d])
}

fn exceptional<R: Real>(corner: R, size: R) -> [R; 4] {
    let diagonal = R::from_f64(0.75) * size + corner;
    [diagonal, R::from_f64(-0.4375) * size, size, diagonal]
}

/// The eigenvalues of `[a b; c d]`; of real ones twice that closer to d.
pub(super) fn pair<R: Real>([a, b, c, d]: [R; 4]) -> Shifts<R> {
    let (zero, half) = (R::ZERO, R::from_f64(0.5));
    let size = Real::abs(a) + Real::abs(b) + Real::abs(c) + Real::abs(d);
    if size == zero {
        return Shifts { first: (zero, zero), second: (zero, zero) };
    }
    let (a, b, c, d) = (a / size, b / size, c / size, d / size);
    let mean = (a + d) * half;
    let discriminant = (a - mean) * (d - mean) - b * c;
    let root = Real::abs(discriminant).sqrt();
    if discriminant >= zero {
        let (re, im) = (mean * size, root * size);
        return Shifts { first: (re, im), second: (re, -im) };
    }
    let (one, other) = (mean + root, mean - root);
    let near = if Real::abs(one - d) <= Real::abs(other - d) { one } else { other };
    Shifts { first: (near * size, zero), second: (near * size, zero) }
}

/// A multiple of the first column of `(H − s₁)(H − s₂)`, which has three entries, for the Hessenberg
/// block of order three that begins at `m`.
#[inline]
pub(super) fn first_column<R: Real>(h: &MatMut<'_, R>, m: usize, shifts: &Shifts<R>) -> [R; 3] {
    let Shifts { first: (re1, im1), second: (re2, im2) } = *shifts;
    let (corner, next, below) = (h.get(m, m), h.get(m + 1, m + 1), h.get(m + 1, m));
    let size = Real::abs(corner - re2) + Real::abs(im2) + Real::abs(below);
    if size == R::ZERO {
        return [R::ZERO; 3];
    }
    let below = below / size;
    let v = [
        below * h.get(m, m + 1) + (corner - re1) * ((corner - re2) / size) - im1 * (im2 / size),
        below * (corner + next - re1 - re2),
        below * h.get(m + 2, m + 1),
    ];
    let size = Real::abs(v[0]) + Real::abs(v[1]) + Real::abs(v[2]);
    if size == R::ZERO { v } else { v.map(|v| v / size) }
}

/// One implicit QR step with two shifts in the rows and columns `block` of H. Rotations reach the
/// rows and columns in `touched`.
fn sweep<R: Real>(
    block: Range<usize>,
    touched: Range<usize>,
    shifts: Shifts<R>,
    mut h: MatMut<'_, R>,
    mut z: Option<MatMut<'_, R>>,
) {
    let (start, end) = (block.start, block.end);
    // Where two small subdiagonal entries follow each other, the step can begin.
    let mut m = end - 3;
    let mut v = first_column(&h, m, &shifts);
    while m > start {
        let size = |i, j| Real::abs(h.get(i, j));
        let near = size(m - 1, m - 1) + size(m, m) + size(m + 1, m + 1);
        let beyond = size(m, m - 1) * (Real::abs(v[1]) + Real::abs(v[2]));
        if beyond <= R::EPSILON * Real::abs(v[0]) * near {
            break;
        }
        m -= 1;
        v = first_column(&h, m, &shifts);
    }
    for k in m..end - 2 {
        if k > m {
            v = core::array::from_fn(|i| h.get(k + i, k - 1));
        }
        let (reflector, beta) = Reflector::<R, 3>::annihilating(v);
        before(&mut h, k, m > start, k == m, reflector.tau(), beta);
        if k > m {
            h.set(k + 2, k - 1, R::ZERO);
        }
        let rows = (k + 4).min(end) - touched.start;
        reflector.from_left(h.rb_mut().block(k, k, 3, touched.end - k));
        reflector.from_right(h.rb_mut().block(touched.start, k, rows, 3));
        if let Some(z) = &mut z {
            let rows = z.nrows();
            reflector.from_right(z.rb_mut().block(0, k, rows, 3));
        }
    }
    let k = end - 2;
    let (reflector, beta) = Reflector::<R, 2>::annihilating([h.get(k, k - 1), h.get(k + 1, k - 1)]);
    before(&mut h, k, false, false, reflector.tau(), beta);
    reflector.from_left(h.rb_mut().block(k, k, 2, touched.end - k));
    reflector.from_right(h.rb_mut().block(touched.start, k, end - touched.start, 2));
    if let Some(z) = &mut z {
        let rows = z.nrows();
        reflector.from_right(z.rb_mut().block(0, k, rows, 2));
    }
}

/// What a reflector of rows `k` and following makes of the column before them.
#[inline]
fn before<R: Real>(h: &mut MatMut<'_, R>, k: usize, inside: bool, first: bool, tau: R, beta: R) {
    if !first {
        h.set(k, k - 1, beta);
        h.set(k + 1, k - 1, R::ZERO);
    } else if inside {
        // A small entry that is neglected but for its sign; below it would be smaller ones.
        h.set(k, k - 1, h.get(k, k - 1) * (R::ONE - tau));
    }
}

/// Brings the 2 by 2 block at `k` into standard form; returns its eigenvalues.
fn standardise<R: Real>(
    k: usize,
    touched: Range<usize>,
    mut h: MatMut<'_, R>,
    z: Option<MatMut<'_, R>>,
) -> Result<[(R, R); 2], Error> {
    let made = lanv2(h.get(k, k), h.get(k, k + 1), h.get(k + 1, k), h.get(k + 1, k + 1));
    let [a, b, c, d] = made.matrix;
    h.set(k, k, a);
    h.set(k, k + 1, b);
    h.set(k + 1, k, c);
    h.set(k + 1, k + 1, d);
    let (cs, sn) = (made.cs, made.sn);
    let beside = touched.end - k - 2;
    let (top, bottom) = h.rb_mut().block(k, k + 2, 2, beside).split_rows(1);
    rot(top.row(0), bottom.row(0), cs, sn)?;
    let (left, right) = h.block(touched.start, k, k - touched.start, 2).split_cols(1);
    rot(left.col(0), right.col(0), cs, sn)?;
    if let Some(z) = z {
        let rows = z.nrows();
        let (left, right) = z.block(0, k, rows, 2).split_cols(1);
        rot(left.col(0), right.col(0), cs, sn)?;
    }
    Ok(made.eigenvalues)
}
