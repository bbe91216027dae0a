//! Products too small, or too thin, for packing to pay: the register tile reads the operands where
//! they lie. No heap is used.

use super::driver::pack_a;
use super::operand::Structure;
use super::workspace::with_reserve;
use super::{Problem, workspace};
use crate::kernel::tile::{self, Edge, Operands, Update};
use crate::region::Region;
use crate::scalar::Scalar;

/// Multiply-adds of reals up to which packing does not pay, whatever the shape.
const SMALL: usize = 40 * 40 * 40;

/// Tiles in a row of C from which on a panel of A is worth a copy.
const OFTEN: usize = 12;

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

/// Whether panels of A are read where they lie: where their rows are adjacent and they are not
/// read often. Columns of A may be as far apart as makes them displace each other in a cache.
fn in_place<T: Scalar>(problem: &Problem<'_, T>) -> bool {
    problem.a.view.row_stride() == 1 && problem.c.ncols() <= OFTEN * tile::nr::<T>()
}

/// Carries out the problem, whose C should have adjacent rows.
pub(super) fn run<T: Scalar>(problem: Problem<'_, T>) {
    let (m, _, k) = problem.shape();
    let mr = tile::mr::<T>();
    if in_place(&problem) && m % mr == 0 {
        // SAFETY: no panel is packed, so no memory is needed.
        return unsafe { product(&problem, k, core::ptr::null_mut()) };
    }
    // Else a panel of A at a time is packed, or the last one, which has too few rows; as deep as
    // the memory on the stack is.
    with_reserve(|memory, bytes| {
        const { assert!(workspace::RESERVE >= 4096) };
        // SAFETY: a panel of this depth fits into the memory.
        unsafe { product(&problem, k.min(bytes / (mr * size_of::<T>())), memory.cast()) }
    });
}

/// Goes over C panel by panel, in steps of `kc` along `k`.
///
/// # Safety
/// `memory` must have room for a panel of `kc` columns of A if any panel needs packing.
unsafe fn product<T: Scalar>(problem: &Problem<'_, T>, kc: usize, memory: *mut T) {
    let (m, n, k) = problem.shape();
    let Problem { alpha, a, b, beta, c, region } = problem;
    let (view_a, b) = (a.view, b.view);
    let (mr, nr) = (tile::mr::<T>(), tile::nr::<T>());
    let in_place = in_place(problem);
    for p in (0..k).step_by(kc) {
        let kb = kc.min(k - p);
        let beta = if p == 0 { *beta } else { T::ONE };
        let update = Update { alpha: *alpha, beta, conj_a: a.conj, conj_b: problem.b.conj };
        for i in (0..m).step_by(mr) {
            let mb = mr.min(m - i);
            let (panel, a_step) = if mb == mr && in_place {
                (view_a.ptr_at(i, p), view_a.col_stride())
            } else {
                // SAFETY: the rows exist, and the memory has room for the panel.
                unsafe { pack_a(a, (i, mb), (p, kb), memory) };
                (memory.cast_const(), mr as isize)
            };
            for j in (0..n).step_by(nr) {
                let nb = nr.min(n - j);
                let Some(region) = region.within(i, mb, j, nb) else { continue };
                let ops = Operands {
                    k: kb,
                    a: panel,
                    a_step,
                    b: b.ptr_at(p, j),
                    b_step: b.row_stride(),
                    b_col: b.col_stride(),
                };
                let (row_stride, col_stride) = (c.row_stride(), c.col_stride());
                let c = c.ptr_at(i, j);
                // SAFETY: the panel holds `mr` rows, the columns of B and the tile of C exist.
                unsafe {
                    if mb == mr && nb == nr && row_stride == 1 && region == Region::Full {
                        tile::full_strided(&ops, &update, c, col_stride);
                    } else {
                        let edge = Edge { m: mb, n: nb, region, c, row_stride, col_stride };
                        tile::partial(&ops, &update, &edge);
                    }
                }
            }
        }
    }
}
