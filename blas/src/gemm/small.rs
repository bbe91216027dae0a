//! Products too small, or too thin, for packing to pay: the register tile reads the operands where
//! they lie. No heap is used.

use super::Problem;
use super::driver::pack_a;
use super::operand::Structure;
use super::workspace::{RESERVE, with_reserve};
use crate::kernel::Lanes;
use crate::kernel::tile::{self, Edge, Operands, Update, V};
use crate::region::Region;
use crate::scalar::Scalar;

/// Multiply-adds of reals up to which packing does not pay, whatever the shape.
const SMALL: usize = 40 * 40 * 40;

/// Tiles in a row of C from which on a panel of A is worth a copy.
const OFTEN: usize = 12;

/// Steps along `k` at a time where operands lie: what tiles read again should still be in a level-1
/// cache.
const DEPTH: usize = 256;

/// Whether a problem is better off here than in the packed driver.
pub(super) fn fits<T: Scalar>(problem: &Problem<'_, T>) -> bool {
    let (m, n, k) = problem.shape();
    if problem.a.structure != Structure::General || problem.b.structure != Structure::General {
        return false;
    }
    let r = tile::reals::<T>();
    m.saturating_mul(n).saturating_mul(k).saturating_mul(r * r) <= SMALL
        || (m <= 8 * tile::mr::<T>() && k <= 64)
        || m.min(n) <= 3 * tile::nr::<T>()
}

/// Carries out the problem, whose C should have adjacent rows.
pub(super) fn run<T: Scalar>(problem: &Problem<'_, T>) {
    let (_, n, k) = problem.shape();
    // Columns of A may be as far apart as makes them displace each other in a cache.
    if problem.a.view.row_stride() == 1 && n <= OFTEN * tile::nr::<T>() {
        // SAFETY: no panel is packed, so no memory is needed.
        return unsafe { product(problem, k.min(DEPTH), None) };
    }
    with_reserve(|memory, bytes| {
        const { assert!(RESERVE >= 4096) };
        let depth = bytes / (tile::mr::<T>() * size_of::<T>());
        // SAFETY: a panel of this depth fits into the memory.
        unsafe { product(problem, k.min(depth), Some(memory.cast())) }
    });
}

/// Goes over C panel by panel, in steps of `kc` along `k`. A panel of A is packed into `memory`,
/// or read where it lies if there is none.
///
/// # Safety
/// `memory` must have room for a panel of `kc` columns of A; without it the rows of A must be
/// adjacent.
unsafe fn product<T: Scalar>(problem: &Problem<'_, T>, kc: usize, memory: Option<*mut T>) {
    let (m, _, k) = problem.shape();
    let (a, mr) = (&problem.a, tile::mr::<T>());
    let mut p = 0;
    while p < k {
        let kb = kc.min(k - p);
        let mut i = 0;
        while i < m {
            let panel = match memory {
                None => Panel {
                    first: i,
                    height: height::<T>(m - i),
                    ptr: a.view.ptr_at(i, p),
                    step: a.view.col_stride(),
                },
                Some(memory) => {
                    let height = mr.min(m - i);
                    // SAFETY: the rows exist, and the memory has room for the panel.
                    unsafe { pack_a(a, (i, height), (p, kb), memory) };
                    Panel { first: i, height, ptr: memory, step: mr as isize }
                }
            };
            // SAFETY: the panel holds these rows, as many as a tile may have.
            unsafe { row_of_tiles(problem, (p, kb), &panel) };
            i += panel.height;
        }
        p += kb;
    }
}

/// Some rows of A at some steps.
struct Panel<T> {
    first: usize,
    height: usize,
    ptr: *const T,
    /// From a column to the next.
    step: isize,
}

/// The tiles of C that a panel of A makes with steps `p..p + k` of B.
///
/// # Safety
/// The panel must hold its rows, as many as a tile may have, and `k` steps of them.
#[inline(never)]
unsafe fn row_of_tiles<T: Scalar>(
    problem: &Problem<'_, T>,
    (p, k): (usize, usize),
    panel: &Panel<T>,
) {
    let Problem { alpha, a, b, beta, c, region } = problem;
    let n = c.ncols();
    let (row_stride, col_stride) = (c.row_stride(), c.col_stride());
    // The first pass over C applies β, the others add.
    let beta = if p == 0 { *beta } else { T::ONE };
    let update = Update { alpha: *alpha, beta, conj_a: a.conj, conj_b: b.conj };
    let Panel { first: i, height: m, ptr, step } = *panel;
    let mut j = 0;
    while j < n {
        let nb = width::<T>(n - j);
        let ops = Operands {
            k,
            a: ptr,
            a_step: step,
            b: b.view.ptr_at(p, j),
            b_step: b.view.row_stride(),
            b_col: b.view.col_stride(),
        };
        let place = c.ptr_at(i, j);
        if let Some(region) = region.within(i, m, j, nb) {
            // SAFETY: the rows of the panel, the columns of B and the tile of C exist.
            unsafe {
                let done = row_stride == 1
                    && region == Region::Full
                    && tile::straight(&ops, &update, (m, nb), place, col_stride);
                if !done {
                    let edge = Edge { m, n: nb, region, c: place, row_stride, col_stride };
                    tile::partial(&ops, &update, &edge);
                }
            }
        }
        j += nb;
    }
}

/// Rows of the next tile when `rest` are left: whole vectors, or fewer than one has, so that
/// nothing beyond A is read.
#[inline]
fn height<T: Scalar>(rest: usize) -> usize {
    let heights = [tile::mr::<T>(), V::<T>::COUNT / tile::reals::<T>()];
    heights.into_iter().find(|&height| height <= rest).unwrap_or(rest)
}

/// Columns of the next tile when `rest` are left: two that are two reals narrower than a full one
/// do better than a full one and what is left, which would wait for its few sums.
#[inline]
fn width<T: Scalar>(rest: usize) -> usize {
    let most = tile::nr::<T>();
    let narrow = most - 2 / tile::reals::<T>();
    if most < rest && rest <= 2 * narrow { narrow } else { rest.min(most) }
}
