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
use crate::gemm::operator::Operator;
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
    b: MatMut<'_, T>,
) -> bool {
    const { assert!(needed::<T>(driver::WHOLE, TOGETHER) <= RESERVE) };
    let order = b.nrows();
    let work = order.pow(2).saturating_mul(b.ncols()).saturating_mul(reals::<T>().pow(2)) / 2;
    let pack = |place: *mut T| {
        let mut u = triangular::Triangle { action, order, lower: tri.lower, u: place.cast_const() };
        // SAFETY: the memory has room for the triangle.
        unsafe {
            if !pack_triangle(&u, tri, place) {
                u.action = Action::SolveByDivision;
                pack_triangle(&u, tri, place);
            }
        }
        Operator::Triangle(u)
    };
    let (length, panel) = lengths::<T>(order);
    Passage { work, alpha, length, panel, together: TOGETHER, pack: &pack }.run(b, None)
}

/// X = Bᵀ on its way through an operator.
pub(super) struct Passage<'a, T> {
    /// Multiply-adds of reals.
    pub work: usize,
    /// What B is multiplied by before.
    pub alpha: T,
    /// Elements of the packed operator, and of a panel of X.
    pub length: usize,
    pub panel: usize,
    /// How many panels are packed together.
    pub together: usize,
    /// Packs the operator.
    pub pack: &'a dyn Fn(*mut T) -> Operator<T>,
}

/// What follows as soon as so many of the first columns of B are done.
pub(super) type Then<'a> = Option<(usize, &'a mut dyn FnMut())>;

impl<T: Scalar> Passage<'_, T> {
    /// Does it and what follows, if there is memory; otherwise nothing is done, and the answer is
    /// `false`.
    #[must_use]
    #[cfg_attr(not(feature = "offload"), expect(unused_mut, reason = "only workers take it"))]
    pub fn run(&self, mut b: MatMut<'_, T>, mut then: Then<'_>) -> bool {
        let done = executor::divide(self.work, |executor, pieces| {
            self.run_on(executor, pieces, b.rb_mut())
        });
        let mut done = done.unwrap_or(false);
        #[cfg(feature = "offload")]
        if !done {
            done = offload::run(self, b.rb_mut(), &mut then);
        }
        done = done || self.run_on(&Sequential, 1, b);
        if done && let Some((_, then)) = then {
            then();
        }
        done
    }

    /// [`Self::run`] with the columns of B in some pieces.
    fn run_on(&self, executor: &dyn Executor, pieces: usize, b: MatMut<'_, T>) -> bool {
        self.with_packed(pieces * self.together, |operator, panels| {
            let x = b.t();
            if pieces == 1 {
                // SAFETY: there is room for the panels.
                return unsafe { self.through(operator, x, panels) };
            }
            // SAFETY: tasks have rows of X and panels of their own.
            let shared = unsafe { Shared::new((operator, x, panels, self)) };
            executor::run(executor, pieces, |piece| {
                let (operator, x, panels, passage) = shared.get();
                let (first, m) = executor::part(x.nrows(), TOGETHER * mr::<T>(), pieces, piece);
                let place = panels.wrapping_add(piece * passage.together * passage.panel);
                // SAFETY: rows of X, and room for panels.
                unsafe { passage.through(*operator, lines(x, first, m), place) };
            });
        })
    }

    /// Calls `work` with the packed operator and room for so many panels, if there is memory;
    /// otherwise the answer is `false`.
    fn with_packed(&self, panels: usize, work: impl FnOnce(Operator<T>, *mut T)) -> bool {
        let needed = (self.length + panels * self.panel) * size_of::<T>();
        with_workspace(needed, |memory, bytes| {
            let (enough, memory) = (bytes >= needed, memory.cast::<T>());
            if enough {
                work((self.pack)(memory), memory.wrapping_add(self.length));
            }
            enough
        })
    }

    /// Brings X, which is `α Bᵀ`, through the operator, some panels of `mr` rows at a time.
    ///
    /// # Safety
    /// There must be room for as many panels.
    unsafe fn through(&self, operator: Operator<T>, mut x: MatMut<'_, T>, panels: *mut T) {
        let (rows, order) = (x.nrows(), x.ncols());
        let most = self.together * mr::<T>();
        // SAFETY: rows of X, and their panels.
        unsafe {
            self.clear_unused(order, self.together, panels);
            for first in (0..rows).step_by(most) {
                let m = most.min(rows - first);
                let mut x = x.rb_mut().block(first, 0, m, order);
                self.pack_scaled(&mut x, panels);
                operator.apply(panels, m.div_ceil(mr::<T>()));
                unpack_a(panels, self.panel, &x);
            }
        }
    }

    /// Clears the columns of panels that only fill up the last tile.
    ///
    /// # Safety
    /// There must be room for so many panels.
    #[inline(never)]
    unsafe fn clear_unused(&self, order: usize, count: usize, panels: *mut T) {
        for place in order * mr::<T>()..self.panel {
            for panel in 0..count {
                // SAFETY: within the panels.
                unsafe { *panels.add(panel * self.panel + place) = T::ZERO };
            }
        }
    }

    /// Packs `α X`.
    ///
    /// # Safety
    /// There must be room for the panels.
    #[inline(never)]
    unsafe fn pack_scaled(&self, x: &mut MatMut<'_, T>, panels: *mut T) {
        let (rows, order) = (x.nrows(), x.ncols());
        // SAFETY: the caller's.
        unsafe {
            let operand = Operand::general(x.rb(), false);
            pack_a_apart(&operand, (0, rows), (0, order), panels, self.panel);
            for panel in 0..rows.div_ceil(mr::<T>()) {
                scale(self.alpha, order * mr::<T>(), panels.add(panel * self.panel));
            }
        }
    }
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
