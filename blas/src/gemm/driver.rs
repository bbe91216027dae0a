//! The blocked product every level-3 routine runs on: the five loops of Goto and van de Geijn
//! (*Anatomy of High-Performance Matrix Multiplication*, ACM TOMS 34, 2008) around the register
//! tile, with packed operands.

use super::blocking::Blocking;
use super::operand::{Operand, Structure};
use super::pack::pack;
use super::workspace::with_workspace;
use super::{Problem, small};
use crate::kernel::tile::{self, Edge, Operands, Update};
use crate::matrix::MatMut;
use crate::region::Region;
use crate::scalar::Scalar;

/// The largest inner dimension that is never split, even on the memory of the reserve.
///
/// A triangular matrix of at most this order may be multiplied in place, C being the other factor:
/// all that is read of a piece of C has been packed before the piece is written, since neither the
/// inner dimension nor, of a problem that is transposed, the columns of C are in more than one
/// block.
pub(crate) const WHOLE: usize = 16;

/// Carries out `C ← α op(A) op(B) + β C` on the entries of C in the problem's region.
pub(crate) fn run<T: Scalar>(problem: Problem<'_, T>) {
    let problem = problem.with_adjacent_rows();
    let (m, n, k) = problem.shape();
    if m == 0 || n == 0 {
        return;
    }
    if k == 0 || problem.alpha == T::ZERO {
        return scale(problem.beta, problem.c, problem.region);
    }
    if small::fits(&problem) {
        return small::run(problem);
    }
    let blocking = Blocking::new::<T>(m, n, k);
    with_workspace(blocking.len().saturating_mul(size_of::<T>()), |memory, bytes| {
        // SAFETY: the workspace has room for the blocks, whose sizes are fitted to it.
        unsafe { packed(problem, blocking.fit::<T>(bytes / size_of::<T>()), memory.cast()) }
    });
}

/// The three outer loops, which pack.
///
/// # Safety
/// `memory` must have room for `blocking.len()` elements and be apart from all operands.
unsafe fn packed<T: Scalar>(problem: Problem<'_, T>, blocking: Blocking, memory: *mut T) {
    let (m, n, k) = problem.shape();
    let Problem { alpha, a, b, beta, c, region } = problem;
    let Blocking { mc, kc, nc } = blocking;
    let packed_a = memory;
    let packed_b = memory.wrapping_add(mc * kc);
    for j in (0..n).step_by(nc) {
        let nb = nc.min(n - j);
        for p in (0..k).step_by(kc) {
            let kb = kc.min(k - p);
            // The first pass over C applies β, the others add.
            let beta = if p == 0 { beta } else { T::ONE };
            let update = Update { alpha, beta, conj_a: a.conj, conj_b: b.conj };
            // SAFETY: a block of B, and room for it.
            unsafe { pack_b(&b, (p, kb), (j, nb), packed_b) };
            for i in (0..m).step_by(mc) {
                let mb = mc.min(m - i);
                let Some(region) = region.within(i, mb, j, nb) else { continue };
                let block = Block {
                    at: (i, j, p),
                    k: kb,
                    a: packed_a,
                    a_structure: a.structure,
                    b: packed_b,
                    bt_structure: b.t().structure,
                    m: mb,
                    n: nb,
                    c: c.ptr_at(i, j),
                    row_stride: c.row_stride(),
                    col_stride: c.col_stride(),
                    region,
                };
                // SAFETY: a block of A, and room for it; then both blocks are packed as the
                // macro-kernel needs them, and the block of C is within C.
                unsafe {
                    pack_a(&a, (i, mb), (p, kb), packed_a);
                    macro_kernel(&block, &update);
                }
            }
        }
    }
}

/// Packs rows `i..i+m`, columns `p..p+k` of A into panels of `mr`.
///
/// # Safety
/// They must exist and `out` have room for the panels.
pub(super) unsafe fn pack_a<T: Scalar>(
    a: &Operand<'_, T>,
    (i, m): (usize, usize),
    (p, k): (usize, usize),
    out: *mut T,
) {
    // SAFETY: the caller's.
    unsafe {
        match tile::mr::<T>() {
            2 => pack::<T, 2>(a, i..i + m, p..p + k, out),
            4 => pack::<T, 4>(a, i..i + m, p..p + k, out),
            8 => pack::<T, 8>(a, i..i + m, p..p + k, out),
            _ => unreachable!("a tile is 2, 4 or 8 rows high"),
        }
    }
}

/// Packs rows `p..p+k`, columns `j..j+n` of B into panels of `nr`.
///
/// # Safety
/// They must exist and `out` have room for the panels.
unsafe fn pack_b<T: Scalar>(
    b: &Operand<'_, T>,
    (p, k): (usize, usize),
    (j, n): (usize, usize),
    out: *mut T,
) {
    // SAFETY: the caller's.
    unsafe {
        if T::IS_COMPLEX {
            pack::<T, { tile::COLUMNS / 2 }>(&b.t(), j..j + n, p..p + k, out)
        } else {
            pack::<T, { tile::COLUMNS }>(&b.t(), j..j + n, p..p + k, out)
        }
    }
}

/// A block of C with its packed operands.
struct Block<T> {
    /// Its first row, column and step within the whole product.
    at: (usize, usize, usize),
    k: usize,
    a: *const T,
    a_structure: Structure,
    b: *const T,
    /// That of Bᵀ, whose lines are B's columns.
    bt_structure: Structure,
    m: usize,
    n: usize,
    c: *mut T,
    row_stride: isize,
    col_stride: isize,
    region: Region,
}

/// The two inner loops: over the tiles of a block.
///
/// # Safety
/// The operands must be packed for the block's shape and its C be readable and writable.
unsafe fn macro_kernel<T: Scalar>(block: &Block<T>, update: &Update<T>) {
    let (mr, nr) = (tile::mr::<T>(), tile::nr::<T>());
    for j in (0..block.n).step_by(nr) {
        let n = nr.min(block.n - j);
        let b_depth = block.bt_structure.depth(block.at.1 + j, n, block.at.2, block.k);
        for i in (0..block.m).step_by(mr) {
            let m = mr.min(block.m - i);
            let Some(region) = block.region.within(i, m, j, n) else { continue };
            let a_depth = block.a_structure.depth(block.at.0 + i, m, block.at.2, block.k);
            // Where either panel is zero there is nothing to add.
            let start = a_depth.start.max(b_depth.start);
            let k = a_depth.end.min(b_depth.end).saturating_sub(start);
            let a = block.a.wrapping_add(i * block.k + start * mr);
            let b = block.b.wrapping_add(j * block.k + start * nr);
            let c = block
                .c
                .wrapping_offset(i as isize * block.row_stride)
                .wrapping_offset(j as isize * block.col_stride);
            // SAFETY: `k` steps of packed panels, and a tile within C.
            unsafe {
                if m == mr && n == nr && block.row_stride == 1 && region == Region::Full {
                    tile::full_packed(k, a, b, update, c, block.col_stride);
                } else {
                    let (a_step, b_step) = (mr as isize, nr as isize);
                    let ops = Operands { k, a, a_step, b, b_step, b_col: 1 };
                    let (row_stride, col_stride) = (block.row_stride, block.col_stride);
                    let edge = Edge { m, n, region, c, row_stride, col_stride };
                    tile::partial(&ops, update, &edge);
                }
            }
        }
    }
}

/// `C ← β C` on a region; `β = 0` overwrites whatever is there.
pub(crate) fn scale<T: Scalar>(beta: T, c: MatMut<'_, T>, region: Region) {
    if beta == T::ONE {
        return;
    }
    for j in 0..c.ncols() {
        for i in region.rows(j, c.nrows()) {
            let place = c.ptr_at(i, j);
            // SAFETY: an entry of C.
            unsafe { *place = if beta == T::ZERO { T::ZERO } else { (*place).times(beta) } }
        }
    }
}
