//! A product with, or a solve by, a triangular matrix that is packed whole.
//!
//! With U the transpose of op(A), it is done on X = Bᵀ from the right: some panels of X, `mr` rows
//! each, are packed, go through the tiles of `kernel::triangular` in place, and are written back. So
//! B is read and written once, and only the triangle comes from beyond a level-1 cache. That a solve
//! works on packed panels, which products then read, is after Goto and van de Geijn,
//! *High-performance implementation of the level-3 BLAS* (ACM TOMS 35, 2008).

use super::triangle::Triangle;
use crate::executor::{self, Executor, Sequential, Shared};
use crate::gemm::driver::{self, pack_a_apart, pack_b, unpack_a};
use crate::gemm::operand::Operand;
use crate::gemm::workspace::{RESERVE, with_workspace};
use crate::kernel::tile::{mr, nr, reals};
use crate::kernel::triangular::{self, Step};
use crate::kernel::vector;
use crate::matrix::MatMut;
use crate::scalar::Scalar;
use core::ops::Range;

/// What is done with a triangle.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Task {
    Multiply,
    Solve,
}

/// Bytes of a triangle that is packed whole: half of a level-2 cache of 512 KiB.
const TRIANGLE_BYTES: usize = 256 << 10;

/// The largest triangle that [`run`] is meant for: a multiple of all tiles' heights and widths.
pub(super) const fn most<T: Scalar>() -> usize {
    (2 * TRIANGLE_BYTES / size_of::<T>()).isqrt().next_multiple_of(24)
}

/// Panels of X that go through the tiles together. Two make up a cache line where the rows of X are
/// adjacent, read U from a level-1 cache half the time, and wait for each other's results less.
const TOGETHER: usize = 2;

/// Elements of the packed triangle at most, and of a panel of X.
const fn lengths<T: Scalar>(order: usize) -> (usize, usize) {
    let (mr, nr) = (mr::<T>(), nr::<T>());
    let panels = order.div_ceil(nr);
    (panels * (panels + 1) / 2 * nr * nr, panels * nr * mr)
}

/// Bytes that so many pieces of a [`run`] need.
const fn needed<T: Scalar>(order: usize, pieces: usize) -> usize {
    let (triangle, panel) = lengths::<T>(order);
    (triangle + pieces * TOGETHER * panel) * size_of::<T>()
}

/// `B ← α A B` or `B ← A⁻¹ α B`, if there is memory for it; otherwise nothing is done, and the
/// answer is `false`.
#[must_use]
pub(super) fn run<T: Scalar>(
    task: Task,
    alpha: T,
    tri: Triangle<'_, T>,
    mut b: MatMut<'_, T>,
) -> bool {
    const { assert!(needed::<T>(driver::WHOLE, 1) <= RESERVE) };
    let work = b.nrows().pow(2).saturating_mul(b.ncols()).saturating_mul(reals::<T>().pow(2)) / 2;
    let divided = executor::divide(work, |executor, pieces| {
        run_on(executor, pieces, task, alpha, tri, b.rb_mut())
    });
    divided.unwrap_or(false) || run_on(&Sequential, 1, task, alpha, tri, b)
}

/// [`run`] with the columns of B in some pieces.
fn run_on<T: Scalar>(
    executor: &dyn Executor,
    pieces: usize,
    task: Task,
    alpha: T,
    tri: Triangle<'_, T>,
    b: MatMut<'_, T>,
) -> bool {
    let order = b.nrows();
    let needed = needed::<T>(order, pieces);
    with_workspace(needed, |memory, bytes| {
        let enough = bytes >= needed;
        if enough {
            let u = memory.cast::<T>();
            // SAFETY: the memory has room for the triangle and the panels.
            unsafe {
                let inverted = task == Task::Solve && pack_triangle(task, true, tri, u);
                if !inverted {
                    pack_triangle(task, false, tri, u);
                }
                let (triangle, panel) = lengths::<T>(order);
                let tile = tile::<T>(task, inverted, tri.lower);
                let columns = || columns::<T>(task, order, tri.lower);
                let x = b.t();
                if pieces == 1 {
                    through_tiles(alpha, u, columns, tile, x, u.add(triangle));
                    return true;
                }
                // Tasks have rows of X and panels of their own.
                let shared = Shared::new((u, x));
                executor::run(executor, pieces, |piece| {
                    let (u, x) = shared.get();
                    let rows = TOGETHER * mr::<T>();
                    let (first, m) = executor::part(x.nrows(), rows, pieces, piece);
                    let (row_stride, col_stride) = (x.row_stride(), x.col_stride());
                    let place = x.ptr_at(first, 0);
                    let x = MatMut::from_raw_parts(place, m, order, row_stride, col_stride);
                    let panels = u.add(triangle + piece * TOGETHER * panel);
                    through_tiles(alpha, *u, columns, tile, x, panels);
                });
            }
        }
        enough
    })
}

/// The tile for a task; A is lower triangular, and so U upper, if `lower`.
fn tile<T: Scalar>(task: Task, inverted: bool, lower: bool) -> unsafe fn(&Step<T>) {
    match (task, inverted, lower) {
        (Task::Multiply, _, true) => triangular::multiply::<T, false>,
        (Task::Multiply, _, false) => triangular::multiply::<T, true>,
        (Task::Solve, true, true) => triangular::solve::<T, false>,
        (Task::Solve, true, false) => triangular::solve::<T, true>,
        (Task::Solve, false, true) => triangular::solve_by_division::<T, false>,
        (Task::Solve, false, false) => triangular::solve_by_division::<T, true>,
    }
}

/// Some columns of U: as many as a tile has, or the last ones.
struct Columns {
    first: usize,
    width: usize,
    /// The rows of U that are not zero there, without those of the diagonal tile.
    outside: Range<usize>,
}

/// The columns of U in the order in which they are used: a tile of a solve needs those that U's
/// rows outside of it belong to, and one of a product needs them as they were.
fn columns<T: Scalar>(task: Task, order: usize, lower: bool) -> impl Iterator<Item = Columns> {
    let (nr, count) = (nr::<T>(), order.div_ceil(nr::<T>()));
    let ascending = lower == (task == Task::Solve);
    (0..count).map(move |c| {
        let first = nr * if ascending { c } else { count - 1 - c };
        let width = nr.min(order - first);
        let outside = if lower { 0..first } else { first + width..order };
        Columns { first, width, outside }
    })
}

/// Packs U by [`columns`], of each the rows outside of the diagonal tile and then that, whose
/// diagonal is inverted if `invert`. If an inverse would overflow or lose digits, this gives up and
/// answers `false`.
///
/// # Safety
/// There must be room for it at `out`.
unsafe fn pack_triangle<T: Scalar>(
    task: Task,
    invert: bool,
    tri: Triangle<'_, T>,
    mut out: *mut T,
) -> bool {
    let nr = nr::<T>();
    let sign = if task == Task::Solve { -T::ONE } else { T::ONE };
    for Columns { first, width, outside } in columns::<T>(task, tri.a.nrows(), tri.lower) {
        let k = outside.len();
        // SAFETY: the rows and columns are of U, and there is room.
        unsafe {
            let u = Operand::general(tri.a.t(), false);
            pack_b(&u, (outside.start, k), (first, width), out);
            if tri.conj {
                for place in (0..k * nr).map(|i| out.add(i)) {
                    *place = (*place).conj();
                }
            }
            out = out.add(k * nr);
        }
        // Row j of the tile, whose entries are in column `first + j` of A. Beyond the last column of
        // U the tile is that of a unit matrix.
        for j in 0..nr {
            for l in if tri.lower { j..nr } else { 0..j + 1 } {
                // SAFETY: an entry of A's triangle, if it is read.
                let entry = || unsafe { *tri.a.ptr_at(first + l, first + j) }.conj_if(tri.conj);
                let x = match (j == l, j.max(l) < width) {
                    (true, false) => T::ONE,
                    (true, true) if tri.unit => T::ONE,
                    (true, true) if invert => match entry().accurate_recip() {
                        Some(inverse) => inverse,
                        None => return false,
                    },
                    (true, true) => entry(),
                    (false, false) => T::ZERO,
                    (false, true) => sign * entry(),
                };
                // SAFETY: a place of the diagonal tile.
                unsafe { *out.add(j * nr + l) = x };
            }
        }
        out = out.wrapping_add(nr * nr);
    }
    invert
}

/// Brings X, which is `α Bᵀ`, through the tiles, some panels of `mr` rows at a time.
///
/// # Safety
/// `u` must be the packed triangle, and there must be room for the panels.
unsafe fn through_tiles<T: Scalar, C: Iterator<Item = Columns>>(
    alpha: T,
    u: *const T,
    columns: impl Fn() -> C,
    tile: unsafe fn(&Step<T>),
    mut x: MatMut<'_, T>,
    panels: *mut T,
) {
    let (rows, order) = (x.nrows(), x.ncols());
    let (mr, nr) = (mr::<T>(), nr::<T>());
    let (_, stride) = lengths::<T>(order);
    // SAFETY: rows of X, steps of the panels and of the packed triangle.
    unsafe {
        // The columns that only fill up the last tile.
        for place in order * mr..stride {
            for panel in 0..TOGETHER {
                *panels.add(panel * stride + place) = T::ZERO;
            }
        }
        for first in (0..rows).step_by(TOGETHER * mr) {
            let m = (TOGETHER * mr).min(rows - first);
            let used = m.div_ceil(mr);
            pack_a_apart(&Operand::general(x.rb(), false), (first, m), (0, order), panels, stride);
            for panel in 0..used {
                scale(alpha, order * mr, panels.add(panel * stride));
            }
            let mut u = u;
            for Columns { first, outside, .. } in columns() {
                let k = outside.len();
                for panel in 0..used {
                    let panel = panels.add(panel * stride);
                    let (outside, x) = (panel.add(outside.start * mr), panel.add(first * mr));
                    tile(&Step { k, outside, u, x });
                }
                u = u.add((k + nr) * nr);
            }
            unpack_a(panels, stride, &x.rb_mut().block(first, 0, m, order));
        }
    }
}

/// `x ← α x`; a real factor makes no `0 · Inf` out of its missing part.
///
/// # Safety
/// `n` elements at `x` must be readable and writable.
unsafe fn scale<T: Scalar>(alpha: T, n: usize, x: *mut T) {
    // SAFETY: the caller's; an element is one or two adjacent reals.
    unsafe {
        if alpha.im() != T::Real::ZERO {
            vector::scale(n, alpha, x);
        } else if alpha != T::ONE {
            vector::scale(n * reals::<T>(), alpha.re(), x.cast::<T::Real>());
        }
    }
}
