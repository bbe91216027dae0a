//! A product with, or a solve by, a triangular matrix that is packed whole.
//!
//! With U the transpose of op(A), it is done on X = Bᵀ from the right: some panels of X, `mr` rows
//! each, are packed, go through the tiles of `kernel::triangular` in place, and are written back. So
//! B is read and written once, and only the triangle comes from beyond a level-1 cache. That a solve
//! works on packed panels, which products then read, is after Goto and van de Geijn,
//! *High-performance implementation of the level-3 BLAS* (ACM TOMS 35, 2008).

#[cfg(feature = "offload")]
mod offload;

use super::triangle::Triangle;
use crate::executor::{self, Executor, Sequential, Shared};
use crate::gemm::driver::{self, pack_a_apart, pack_b, unpack_a};
use crate::gemm::operand::Operand;
use crate::gemm::triangular::{self, Columns, TOGETHER, lengths};
use crate::gemm::workspace::{RESERVE, with_workspace};
use crate::kernel::tile::{mr, nr, reals};
use crate::kernel::vector;
use crate::matrix::MatMut;
use crate::scalar::Scalar;

pub(super) use crate::gemm::triangular::Action;

/// Bytes of a triangle that is packed whole: half of a level-2 cache of 512 KiB.
const TRIANGLE_BYTES: usize = 256 << 10;

/// The largest triangle that [`run`] is meant for: a multiple of all tiles' heights and widths.
pub(super) const fn most<T: Scalar>() -> usize {
    (2 * TRIANGLE_BYTES / size_of::<T>()).isqrt().next_multiple_of(24)
}

/// Bytes that a triangle and so many panels of X need.
const fn needed<T: Scalar>(order: usize, panels: usize) -> usize {
    let (triangle, panel) = lengths::<T>(order);
    (triangle + panels * panel) * size_of::<T>()
}

/// `B ← α A B` or `B ← A⁻¹ α B`, if there is memory for it; otherwise nothing is done, and the
/// answer is `false`.
#[must_use]
pub(super) fn run<T: Scalar>(
    action: Action,
    alpha: T,
    tri: Triangle<'_, T>,
    mut b: MatMut<'_, T>,
) -> bool {
    const { assert!(needed::<T>(driver::WHOLE, TOGETHER) <= RESERVE) };
    let work = b.nrows().pow(2).saturating_mul(b.ncols()).saturating_mul(reals::<T>().pow(2)) / 2;
    let divided = executor::divide(work, |executor, pieces| {
        run_on(executor, pieces, action, alpha, tri, b.rb_mut())
    });
    if divided.unwrap_or(false) {
        return true;
    }
    #[cfg(feature = "offload")]
    if offload::run(work, action, alpha, tri, b.rb_mut()) {
        return true;
    }
    run_on(&Sequential, 1, action, alpha, tri, b)
}

/// [`run`] with the columns of B in some pieces.
fn run_on<T: Scalar>(
    executor: &dyn Executor,
    pieces: usize,
    action: Action,
    alpha: T,
    tri: Triangle<'_, T>,
    b: MatMut<'_, T>,
) -> bool {
    with_packed(action, tri, pieces * TOGETHER, |u, panels| {
        let x = b.t();
        if pieces == 1 {
            // SAFETY: there is room for the panels.
            return unsafe { through_tiles(alpha, u, x, panels) };
        }
        let (_, panel) = lengths::<T>(u.order);
        // SAFETY: tasks have rows of X and panels of their own.
        let shared = unsafe { Shared::new((u, x, panels)) };
        executor::run(executor, pieces, |piece| {
            let (u, x, panels) = shared.get();
            let rows = TOGETHER * mr::<T>();
            let (first, m) = executor::part(x.nrows(), rows, pieces, piece);
            // SAFETY: rows of X, and room for panels.
            unsafe {
                through_tiles(alpha, *u, lines(x, first, m), panels.add(piece * TOGETHER * panel));
            }
        });
    })
}

/// Rows of X, which may be used at the same time as others.
///
/// # Safety
/// They must exist, and not be used otherwise as long as the view is.
unsafe fn lines<'a, T>(x: &MatMut<'a, T>, first: usize, rows: usize) -> MatMut<'a, T> {
    let place = x.ptr_at(first, 0);
    // SAFETY: the caller's.
    unsafe { MatMut::from_raw_parts(place, rows, x.ncols(), x.row_stride(), x.col_stride()) }
}

/// Calls `work` with the packed triangle and room for so many panels, if there is memory; otherwise
/// the answer is `false`.
fn with_packed<T: Scalar>(
    action: Action,
    tri: Triangle<'_, T>,
    panels: usize,
    work: impl FnOnce(triangular::Triangle<T>, *mut T),
) -> bool {
    let order = tri.a.nrows();
    let needed = needed::<T>(order, panels);
    with_workspace(needed, |memory, bytes| {
        let enough = bytes >= needed;
        if enough {
            let (memory, (triangle, _)) = (memory.cast::<T>(), lengths::<T>(order));
            let mut u =
                triangular::Triangle { action, order, lower: tri.lower, u: memory.cast_const() };
            // SAFETY: the memory has room for the triangle.
            unsafe {
                if !pack_triangle(&u, tri, memory) {
                    u.action = Action::SolveByDivision;
                    pack_triangle(&u, tri, memory);
                }
            }
            work(u, memory.wrapping_add(triangle));
        }
        enough
    })
}

/// Packs U, of each of its columns the rows outside of the diagonal tile and then that, whose
/// diagonal is inverted for a solve. If an inverse would overflow or lose digits, this gives up and
/// answers `false`.
///
/// # Safety
/// There must be room for it at `out`.
unsafe fn pack_triangle<T: Scalar>(
    packed: &triangular::Triangle<T>,
    tri: Triangle<'_, T>,
    mut out: *mut T,
) -> bool {
    let nr = nr::<T>();
    let invert = packed.action == Action::Solve;
    let sign = if packed.action == Action::Multiply { T::ONE } else { -T::ONE };
    for Columns { first, width, outside } in packed.columns() {
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
    true
}

/// Brings X, which is `α Bᵀ`, through the tiles, some panels of `mr` rows at a time.
///
/// # Safety
/// There must be room for [`TOGETHER`] panels.
unsafe fn through_tiles<T: Scalar>(
    alpha: T,
    u: triangular::Triangle<T>,
    mut x: MatMut<'_, T>,
    panels: *mut T,
) {
    let (rows, order) = (x.nrows(), x.ncols());
    let (_, stride) = lengths::<T>(order);
    // SAFETY: rows of X, and their panels.
    unsafe {
        clear_unused::<T>(order, TOGETHER, panels);
        for first in (0..rows).step_by(TOGETHER * mr::<T>()) {
            let m = (TOGETHER * mr::<T>()).min(rows - first);
            let mut x = x.rb_mut().block(first, 0, m, order);
            pack_scaled(alpha, &mut x, panels);
            u.apply(panels, m.div_ceil(mr::<T>()));
            unpack_a(panels, stride, &x);
        }
    }
}

/// Clears the columns of panels that only fill up the last tile.
///
/// # Safety
/// There must be room for so many panels.
unsafe fn clear_unused<T: Scalar>(order: usize, count: usize, panels: *mut T) {
    let (_, stride) = lengths::<T>(order);
    for place in order * mr::<T>()..stride {
        for panel in 0..count {
            // SAFETY: within the panels.
            unsafe { *panels.add(panel * stride + place) = T::ZERO };
        }
    }
}

/// Packs `α X`.
///
/// # Safety
/// There must be room for the panels.
unsafe fn pack_scaled<T: Scalar>(alpha: T, x: &mut MatMut<'_, T>, panels: *mut T) {
    let (rows, order) = (x.nrows(), x.ncols());
    let (_, stride) = lengths::<T>(order);
    // SAFETY: the caller's.
    unsafe {
        pack_a_apart(&Operand::general(x.rb(), false), (0, rows), (0, order), panels, stride);
        for panel in 0..rows.div_ceil(mr::<T>()) {
            scale(alpha, order * mr::<T>(), panels.add(panel * stride));
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
