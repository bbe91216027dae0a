//! Products of a few numbers, where all that larger ones need would cost more than the numbers do:
//! one or two columns of C at a time are summed in registers, from operands where they lie.

use super::Problem;
use crate::kernel::Lanes;
use crate::kernel::tile::{Update, V, Writer, reals};
use crate::matrix::{MatMut, MatRef};
use crate::scalar::Scalar;
use core::mem::MaybeUninit;

/// Rows, columns and steps up to which this is the way; a power of two.
pub(crate) const MOST: usize = 8;
/// Rows at a time: as many as leave registers for operands.
const ROWS: usize = 4;

/// Whether a product has few rows, columns and steps, but any.
#[inline(always)]
pub fn fits(m: usize, n: usize, k: usize) -> bool {
    const { assert!(MOST.is_power_of_two()) }
    m.wrapping_sub(1) | n.wrapping_sub(1) | k.wrapping_sub(1) < MOST
}

/// Carries out a problem of general operands that [`fits`], on all of C, whose rows are adjacent.
pub(crate) fn run<T: Scalar>(problem: &Problem<'_, T>) {
    let Problem { alpha, a, b, beta, c, .. } = problem;
    let update = Update { alpha: *alpha, beta: *beta, conj_a: a.conj, conj_b: b.conj };
    let mut room = MaybeUninit::uninit();
    let a = if a.view.row_stride() == 1 { a.view } else { with_adjacent_rows(a.view, &mut room) };
    // SAFETY: the rows of both are adjacent, and no size is zero.
    unsafe { product(a, b.view, &update, c) }
}

/// A copy of a matrix that has at most [`MOST`] rows and columns.
fn with_adjacent_rows<'a, T: Scalar>(
    a: MatRef<'_, T>,
    room: &'a mut MaybeUninit<[T; MOST * MOST]>,
) -> MatRef<'a, T> {
    let (rows, cols) = (a.nrows(), a.ncols());
    assert!(rows <= MOST && cols <= MOST);
    let copy: *mut T = room.as_mut_ptr().cast();
    for i in 0..rows {
        for p in 0..cols {
            // SAFETY: an entry of A; and there is room for as many.
            unsafe { *copy.add(p * MOST + i) = *a.ptr_at(i, p) }
        }
    }
    // SAFETY: these entries have been written, and the room is borrowed.
    unsafe { MatRef::from_raw_parts(copy, rows, cols, 1, MOST as isize) }
}

/// All of a symmetric matrix of order [`MOST`] at most.
pub(crate) fn mirrored<'a, T: Scalar>(
    a: MatRef<'_, T>,
    lower: bool,
    hermitian: bool,
    room: &'a mut MaybeUninit<[T; MOST * MOST]>,
) -> MatRef<'a, T> {
    let n = a.nrows();
    assert!(n <= MOST && a.ncols() == n);
    let copy: *mut T = room.as_mut_ptr().cast();
    // The lower triangle, perhaps of the transposed matrix.
    let (stored, conj_below) = if lower { (a, false) } else { (a.t(), hermitian) };
    for j in 0..n {
        for i in j..n {
            // SAFETY: an entry of the triangle; and there is room for as many.
            unsafe {
                let x = *stored.ptr_at(i, j);
                let x = if i == j && hermitian { T::from_real(x.re()) } else { x };
                *copy.add(j * MOST + i) = x.conj_if(conj_below);
                *copy.add(i * MOST + j) = x.conj_if(conj_below != hermitian);
            }
        }
    }
    // SAFETY: these entries have been written, and the room is borrowed.
    unsafe { MatRef::from_raw_parts(copy, n, n, 1, MOST as isize) }
}

/// `C ← α op(A) op(B) + β C`.
///
/// # Safety
/// The rows of A and of C must be adjacent, and no size zero.
#[inline(always)]
pub(crate) unsafe fn product<T: Scalar>(
    a: MatRef<'_, T>,
    b: MatRef<'_, T>,
    update: &Update<T>,
    c: &MatMut<'_, T>,
) {
    const { assert!(ROWS == 4) }
    let m = c.nrows();
    for i in (0..m).step_by(ROWS) {
        // SAFETY: as many rows as are left.
        unsafe {
            match m - i {
                1 => rows::<T, 1>(i, a, b, update, c),
                2 => rows::<T, 2>(i, a, b, update, c),
                3 => rows::<T, 3>(i, a, b, update, c),
                _ => rows::<T, ROWS>(i, a, b, update, c),
            }
        }
    }
}

/// [`product`] for rows `i..i + M`.
///
/// # Safety
/// They must exist; else as there.
#[inline(always)]
unsafe fn rows<T: Scalar, const M: usize>(
    i: usize,
    a: MatRef<'_, T>,
    b: MatRef<'_, T>,
    update: &Update<T>,
    c: &MatMut<'_, T>,
) {
    let writer = Writer::new(update);
    let (n, k) = (c.ncols(), a.ncols());
    let (mut column, mut place) = (b.ptr_at(0, 0), c.ptr_at(i, 0));
    let mut left = n;
    loop {
        // The two real columns of a complex one, or two of a real matrix, the last one perhaps
        // twice.
        let two = !T::IS_COMPLEX && left > 1;
        let second = if two { b.col_stride() } else { 0 };
        let (mut x, mut y) = (a.ptr_at(i, 0), column);
        let mut sums = [[V::<T>::zero(); ROWS]; 2];
        let mut steps = k;
        loop {
            // SAFETY: entries of B, and the rows of a column of A.
            unsafe {
                let z = y.cast::<T::Real>().wrapping_add(reals::<T>() - 1);
                let y = V::<T>::load_splat(y.cast());
                let z = V::<T>::load_splat(z.wrapping_offset(second));
                for v in 0..vectors::<T, M>() {
                    let x = load::<T, M>(x.cast(), v);
                    sums[0][v] = x.mul_add(y, sums[0][v]);
                    sums[1][v] = x.mul_add(z, sums[1][v]);
                }
            }
            x = x.wrapping_offset(a.col_stride());
            y = y.wrapping_offset(b.row_stride());
            steps -= 1;
            if steps == 0 {
                break;
            }
        }
        let [p, q] = &sums;
        // SAFETY: the rows of one or two columns of C.
        unsafe {
            write::<T, M>(&writer, p, if T::IS_COMPLEX { q } else { p }, place);
            if two {
                write::<T, M>(&writer, q, q, place.wrapping_offset(c.col_stride()));
            }
        }
        let done = if T::IS_COMPLEX { 1 } else { 2 };
        if left <= done {
            break;
        }
        left -= done;
        column = column.wrapping_offset(done as isize * b.col_stride());
        place = place.wrapping_offset(done as isize * c.col_stride());
    }
}

/// Vectors that `M` rows take, the last one perhaps in part.
const fn vectors<T: Scalar, const M: usize>() -> usize {
    (M * reals::<T>()).div_ceil(V::<T>::COUNT)
}

/// Vector `v` of `M` adjacent rows.
///
/// # Safety
/// They must be readable.
#[inline(always)]
unsafe fn load<T: Scalar, const M: usize>(rows: *const T::Real, v: usize) -> V<T> {
    let (first, count) = (v * V::<T>::COUNT, V::<T>::COUNT);
    let rest = M * reals::<T>() - first;
    // SAFETY: the caller's.
    unsafe {
        let place = rows.add(first);
        if rest < count { V::<T>::load_first(place, rest) } else { V::<T>::load(place) }
    }
}

/// Writes `M` adjacent rows of C.
///
/// # Safety
/// They must be readable and writable.
#[inline(always)]
unsafe fn write<T: Scalar, const M: usize>(
    writer: &Writer<T>,
    p: &[V<T>; ROWS],
    q: &[V<T>; ROWS],
    rows: *mut T,
) {
    for v in 0..vectors::<T, M>() {
        let first = v * V::<T>::COUNT;
        let rest = M * reals::<T>() - first;
        // SAFETY: the caller's.
        unsafe {
            let place = rows.cast::<T::Real>().add(first);
            let value = writer.value(p[v], q[v], || load::<T, M>(rows.cast(), v));
            if rest < V::<T>::COUNT { value.store_first(place, rest) } else { value.store(place) }
        }
    }
}
