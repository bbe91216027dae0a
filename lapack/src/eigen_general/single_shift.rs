//! QR iteration with one shift on a complex Hessenberg matrix.

use super::lahqr::{EXCEPTIONAL, SWEEPS, finite, least, negligible};
use crate::auxiliary::ladiv;
use crate::error::Error;
use crate::householder::lartg;
use core::ops::Range;
use wasmblas::{MatMut, Real, Scalar};

/// `lahqr` of a complex matrix.
///
/// # Errors
/// [`Error::NotConverged`].
pub(super) fn single_shift<T: Scalar>(
    schur: bool,
    active: Range<usize>,
    mut h: MatMut<'_, T>,
    w: &mut [T],
    mut z: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let least = least(active.len());
    let mut sweeps = SWEEPS * active.len().max(EXCEPTIONAL);
    let mut end = active.end;
    while end > active.start {
        let mut tries = 0_usize;
        loop {
            // The rows and columns of the part that has not come apart yet, at the end.
            let start = (active.start + 1..end)
                .rev()
                .find(|&k| negligible(&h, k, &active, least))
                .unwrap_or(active.start);
            if start > active.start {
                h.set(start, start - 1, T::ZERO);
            }
            if start + 1 >= end {
                break;
            }
            if sweeps == 0 {
                return Err(Error::NotConverged { info: end });
            }
            (sweeps, tries) = (sweeps - 1, tries + 1);
            let shift = choose(&h, start, end, tries);
            if !finite(shift.abs1()) {
                return Err(Error::NotConverged { info: end });
            }
            let touched = if schur { 0..h.ncols() } else { start..end };
            sweep(start..end, touched, shift, h.rb_mut(), z.as_mut().map(MatMut::rb_mut));
        }
        w[end - 1] = h.get(end - 1, end - 1);
        end -= 1;
    }
    Ok(())
}

/// The shift: the eigenvalue of the last 2 by 2 block that is closer to its last entry
/// (Wilkinson's), or an exceptional one from time to time.
fn choose<T: Scalar>(h: &MatMut<'_, T>, start: usize, end: usize, tries: usize) -> T {
    let last = end - 1;
    let size = |i, j| T::from_real(h.get(i, j).abs1() * T::Real::from_f64(0.75));
    if tries.is_multiple_of(2 * EXCEPTIONAL) {
        return size(last, last - 1) + h.get(last, last);
    }
    if tries.is_multiple_of(EXCEPTIONAL) {
        return size(start + 1, start) + h.get(start, start);
    }
    let at = |i: usize, j: usize| h.get(last - 1 + i, last - 1 + j);
    eigenvalue([at(0, 0), at(0, 1), at(1, 0), at(1, 1)])
}

/// The eigenvalue of `[a b; c d]` that is closer to d.
pub(crate) fn eigenvalue<T: Scalar>([a, b, c, d]: [T; 4]) -> T {
    let mean = root(b) * root(c);
    if mean == T::ZERO {
        return d;
    }
    let half = (a - d).scaled(T::Real::from_f64(0.5));
    let size = Real::max(mean.abs1(), half.abs1());
    let over = T::Real::ONE / size;
    let (x, y) = (half.scaled(over), mean.scaled(over));
    // d − bc / (x ± √(x² + bc)), with the sign that adds.
    let square = root(x * x + y * y);
    let same = x.re() * square.re() + x.im() * square.im() >= T::Real::ZERO;
    let sum = if same { x + square } else { x - square };
    d - mean * ladiv(y, sum)
}

/// The square root with a real part that is not negative.
fn root<T: Scalar>(z: T) -> T {
    let half = T::Real::from_f64(0.5);
    let size = z.modulus();
    if size == T::Real::ZERO {
        return z;
    }
    // √(|z| + |Re z|) / √2, scaled by halves so that the sum does not overflow.
    let large = (size * half + Real::abs(z.re()) * half).sqrt();
    let small = z.im() * half / large;
    if z.re() >= T::Real::ZERO {
        T::from_parts(large, small)
    } else {
        T::from_parts(Real::abs(small), Real::copysign(large, z.im()))
    }
}

/// One implicit QR step in the rows and columns `block` of H. Rotations reach the rows and columns
/// in `touched`.
fn sweep<T: Scalar>(
    block: Range<usize>,
    touched: Range<usize>,
    shift: T,
    mut h: MatMut<'_, T>,
    mut z: Option<MatMut<'_, T>>,
) {
    let (start, end) = (block.start, block.end);
    // Where two small subdiagonal entries follow each other, the step can begin.
    let mut m = end - 2;
    while m > start {
        let size = |i, j| Scalar::abs1(h.get(i, j));
        let (corner, below) = ((h.get(m, m) - shift).abs1(), size(m + 1, m));
        let sum = corner + below;
        let near = corner / sum * (size(m, m) + size(m + 1, m + 1));
        if size(m, m - 1) * (below / sum) <= T::Real::EPSILON * near {
            break;
        }
        m -= 1;
    }
    for k in m..end - 1 {
        let (c, s, r) = if k == m {
            lartg(h.get(k, k) - shift, h.get(k + 1, k))
        } else {
            lartg(h.get(k, k - 1), h.get(k + 1, k - 1))
        };
        if k > m {
            h.set(k, k - 1, r);
            h.set(k + 1, k - 1, T::ZERO);
        } else if m > start {
            h.set(k, k - 1, h.get(k, k - 1).scaled(c));
        }
        turn_rows(h.rb_mut().block(k, k, 2, touched.end - k), c, s);
        let rows = (k + 3).min(end) - touched.start;
        turn_columns(h.rb_mut().block(touched.start, k, rows, 2), c, s);
        if let Some(z) = &mut z {
            let rows = z.nrows();
            turn_columns(z.rb_mut().block(0, k, rows, 2), c, s);
        }
    }
}

/// Two columns times the adjoint of `[c s; −conj(s) c]`: as for rows, each entry with the same
/// roundings wherever it is in a column, so that eigenvalues alone are the same as with the Schur
/// form, which `rot` does not promise.
#[inline]
fn turn_columns<T: Scalar>(columns: MatMut<'_, T>, c: T::Real, s: T) {
    if columns.row_stride() != 1 {
        return turn_rows(columns.t(), c, s.conj());
    }
    let rows = columns.nrows();
    let (left, right) = columns.split_cols(1);
    // SAFETY: the entries of a column are adjacent, and in no other column.
    let (left, right) = unsafe {
        let slice = |x: MatMut<'_, T>| core::slice::from_raw_parts_mut(x.as_ptr(), rows);
        (slice(left), slice(right))
    };
    turn_slices(left, right, c, s.conj());
}

#[inline(never)]
fn turn_slices<T: Scalar>(x: &mut [T], y: &mut [T], c: T::Real, s: T) {
    let other = -s.conj();
    for (x, y) in x.iter_mut().zip(y) {
        (*x, *y) = (x.scaled(c) + s * *y, y.scaled(c) + other * *x);
    }
}

/// `[c s; −conj(s) c]` times two rows.
#[inline]
fn turn_rows<T: Scalar>(rows: MatMut<'_, T>, c: T::Real, s: T) {
    let (step, down, other) = (rows.col_stride(), rows.row_stride(), -s.conj());
    let mut top = rows.as_ptr();
    for _ in 0..rows.ncols() {
        // SAFETY: the two entries of a column; after the last one nothing is read.
        unsafe {
            let bottom = top.offset(down);
            let (x, y) = (*top, *bottom);
            *top = x.scaled(c) + s * y;
            *bottom = y.scaled(c) + other * x;
        }
        top = top.wrapping_offset(step);
    }
}
