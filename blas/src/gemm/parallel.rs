//! The blocked product on several threads.
//!
//! The loops are those of the driver. Each block of B, and several blocks of A, are packed once, by
//! all threads, and then read by all of them: C is cut in both dimensions into more pieces than
//! there are threads, which take one after the other, so that a slow thread does less and the
//! corner of a triangle costs nobody's time (Smith, van de Geijn, Smelyanskiy, Hammond and Van Zee,
//! *Anatomy of high-performance many-threaded matrix multiplication*, IPDPS 2014).

use super::Problem;
use super::blocking::Blocking;
use super::driver::{Block, macro_kernel, pack_a, pack_b};
use super::workspace::with_workspace;
use crate::executor::{self, Executor, Shared, part};
use crate::kernel::tile::{self, Update};
use crate::scalar::Scalar;
use core::ops::Range;

/// Bytes of A that are packed at a time: with a block of B, the share of a last-level cache that a
/// process may count on.
const A_BYTES: usize = 6 << 20;

/// Carries out the problem, whose C should have adjacent rows, if it is large, there are threads and
/// there is memory; otherwise nothing is done, and the answer is `false`.
#[must_use]
pub(super) fn run<T: Scalar>(problem: &Problem<'_, T>) -> bool {
    let (m, n, k) = problem.shape();
    let r = tile::reals::<T>();
    let work = m.saturating_mul(n).saturating_mul(k).saturating_mul(r * r);
    executor::divide(work, |executor, pieces| blocks(problem, executor, pieces)).unwrap_or(false)
}

/// The outer loops; `false` if there is not enough memory.
fn blocks<T: Scalar>(problem: &Problem<'_, T>, executor: &dyn Executor, pieces: usize) -> bool {
    let (m, n, k) = problem.shape();
    let Blocking { mc, kc, nc } = Blocking::new::<T>(m, n, k);
    let rows = (A_BYTES / (kc * size_of::<T>())).next_multiple_of(mc);
    let rows = rows.min(m.next_multiple_of(tile::mr::<T>()));
    let needed = (rows + nc).saturating_mul(kc).saturating_mul(size_of::<T>());
    with_workspace(needed, |memory, bytes| {
        if bytes < needed {
            return false;
        }
        let a = memory.cast::<T>();
        let memory = Packed { a, b: a.wrapping_add(rows * kc), mc, pieces };
        for j in (0..n).step_by(nc) {
            for p in (0..k).step_by(kc) {
                for i in (0..m).step_by(rows) {
                    let range = |from: usize, len: usize, end: usize| from..end.min(from + len);
                    let (lines, columns, depth) =
                        (range(i, rows, m), range(j, nc, n), range(p, kc, k));
                    // SAFETY: the memory has room for the blocks, and B's is packed for the first i.
                    unsafe {
                        memory.pack(
                            problem,
                            executor,
                            lines.clone(),
                            columns.clone(),
                            depth.clone(),
                        );
                        memory.multiply(problem, executor, lines, columns, depth);
                    }
                }
            }
        }
        true
    })
}

/// Room for packed blocks of A and B, and how to cut them.
#[derive(Clone, Copy)]
struct Packed<T> {
    a: *mut T,
    b: *mut T,
    /// Rows of A in a piece of C.
    mc: usize,
    pieces: usize,
}

impl<T: Scalar> Packed<T> {
    /// Packs the lines of A, and for the first of them the columns of B.
    ///
    /// # Safety
    /// They must exist and there must be room for them.
    unsafe fn pack(
        self,
        problem: &Problem<'_, T>,
        executor: &dyn Executor,
        lines: Range<usize>,
        columns: Range<usize>,
        depth: Range<usize>,
    ) {
        let (p, k) = (depth.start, depth.len());
        // SAFETY: the tasks write different panels.
        let shared = unsafe { Shared::new((self, problem)) };
        executor::run(executor, self.pieces, |piece| {
            let (memory, Problem { a, b, .. }) = shared.get();
            let (first, len) = part(lines.len(), tile::mr::<T>(), self.pieces, piece);
            // SAFETY: rows of A, and the place of their panels.
            unsafe { pack_a(a, (lines.start + first, len), (p, k), memory.a.add(first * k)) };
            if lines.start == 0 {
                let (first, len) = part(columns.len(), tile::nr::<T>(), self.pieces, piece);
                // SAFETY: columns of B, and the place of their panels.
                unsafe { pack_b(b, (p, k), (columns.start + first, len), memory.b.add(first * k)) };
            }
        });
    }

    /// Adds the product of the packed blocks to C.
    ///
    /// # Safety
    /// They must be packed and the block of C exist.
    unsafe fn multiply(
        self,
        problem: &Problem<'_, T>,
        executor: &dyn Executor,
        lines: Range<usize>,
        columns: Range<usize>,
        depth: Range<usize>,
    ) {
        let high = lines.len().div_ceil(self.mc);
        let wide = self.pieces.div_ceil(high).min(columns.len().div_ceil(tile::nr::<T>()));
        // SAFETY: the tasks write different blocks of C.
        let shared = unsafe { Shared::new((self, problem)) };
        executor::run(executor, high * wide, |piece| {
            let (memory, Problem { alpha, a, b, beta, c, region }) = shared.get();
            let above = piece % high * self.mc;
            let m = self.mc.min(lines.len() - above);
            let (left, n) = part(columns.len(), tile::nr::<T>(), wide, piece / high);
            let (i, j) = (lines.start + above, columns.start + left);
            let Some(region) = region.within(i, m, j, n) else { return };
            // The first pass over C applies β, the others add.
            let beta = if depth.start == 0 { *beta } else { T::ONE };
            let update = Update { alpha: *alpha, beta, conj_a: a.conj, conj_b: b.conj };
            let k = depth.len();
            let block = Block {
                k,
                a: memory.a.wrapping_add(above * k),
                b: memory.b.wrapping_add(left * k),
                m,
                n,
                c: c.ptr_at(i, j),
                row_stride: c.row_stride(),
                col_stride: c.col_stride(),
                region,
            };
            // SAFETY: the caller's.
            unsafe { macro_kernel(&block, &update) };
        });
    }
}
