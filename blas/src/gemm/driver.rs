//! The blocked product every level-3 routine runs on: the five loops of Goto and van de Geijn
//! (*Anatomy of High-Performance Matrix Multiplication*, ACM TOMS 34, 2008) around the register
//! tile, with packed operands.

use super::blocking::Blocking;
use super::operand::Operand;
use super::pack::{pack, unpack};
use super::workspace::with_workspace;
use super::{Early, Problem, parallel, small};
use crate::kernel::tile::{self, Edge, Operands, Update};
use crate::level1::{scal, scal_real};
use crate::matrix::MatMut;
use crate::region::Region;
use crate::scalar::Scalar;
use core::mem::MaybeUninit;

/// The inner dimension, and the order of a triangle, for which even the memory of the reserve is
/// enough.
pub(crate) const WHOLE: usize = 16;

/// Carries out `C ← α op(A) op(B) + β C` on the entries of C in the problem's region.
pub(crate) fn run<T: Scalar>(problem: Problem<'_, T>) {
    run_and(problem, &mut None);
}

/// [`run`], and calls `then` with so many of the first columns of C as soon as they are finished.
///
/// # Panics
/// If C has fewer columns.
pub(crate) fn run_early<T: Scalar>(
    mut problem: Problem<'_, T>,
    columns: usize,
    then: &mut dyn FnMut(MatMut<'_, T>),
) {
    let rows = problem.c.nrows();
    let first = problem.c.rb_mut().block(0, 0, rows, columns);
    let (start, row_stride, col_stride) =
        (first.ptr_at(0, 0), first.row_stride(), first.col_stride());
    let mut then = || {
        // SAFETY: a block of C, which nobody uses meanwhile or later.
        then(unsafe { MatMut::from_raw_parts(start, rows, columns, row_stride, col_stride) });
    };
    let mut early = (columns > 0).then_some(Early { rows: 0, cols: columns, then: &mut then });
    run_and(problem, &mut early);
    if early.is_some() || columns == 0 {
        then();
    }
}

/// [`run`], and what can be begun early, unless that is left to the caller.
fn run_and<T: Scalar>(mut problem: Problem<'_, T>, early: &mut Option<Early<'_>>) {
    if problem.has_adjacent_columns() {
        *early = early.take().map(|early| Early { rows: early.cols, cols: early.rows, ..early });
        run_adjacent(&mut problem.t(), early);
    } else {
        run_adjacent(&mut problem, early);
    }
}

/// [`run_and`] for a C whose rows are adjacent in memory, if its rows or columns are.
#[cfg_attr(not(feature = "offload"), expect(unused_variables, reason = "nobody else to finish it"))]
fn run_adjacent<T: Scalar>(problem: &mut Problem<'_, T>, early: &mut Option<Early<'_>>) {
    let (m, n, k) = problem.shape();
    if m == 0 || n == 0 {
        return;
    }
    if k == 0 || problem.alpha == T::ZERO {
        return scale(problem.beta, problem.c.rb_mut(), problem.region);
    }
    if small::fits(problem) {
        return small::run(problem);
    }
    if parallel::run(problem) {
        return;
    }
    #[cfg(feature = "offload")]
    if super::offload::run(problem, early) {
        return;
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
unsafe fn packed<T: Scalar>(problem: &Problem<'_, T>, blocking: Blocking, memory: *mut T) {
    let (m, n, k) = problem.shape();
    let Problem { alpha, a, b, beta: first_beta, c, region } = problem;
    let Blocking { mc, kc, nc } = blocking;
    let packed_a = memory;
    let packed_b = memory.wrapping_add(mc * kc);
    for j in (0..n).step_by(nc) {
        let nb = nc.min(n - j);
        for p in (0..k).step_by(kc) {
            let kb = kc.min(k - p);
            // The first pass over C applies β, the others add.
            let beta = if p == 0 { *first_beta } else { T::ONE };
            let update = Update { alpha: *alpha, beta, conj_a: a.conj, conj_b: b.conj };
            // SAFETY: a block of B, and room for it.
            unsafe { pack_b(b, (p, kb), (j, nb), packed_b) };
            for i in (0..m).step_by(mc) {
                let mb = mc.min(m - i);
                let Some(region) = region.within(i, mb, j, nb) else { continue };
                let block = Block {
                    k: kb,
                    a: packed_a,
                    b: packed_b,
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
                    pack_a(a, (i, mb), (p, kb), packed_a);
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
    rows: (usize, usize),
    (p, k): (usize, usize),
    out: *mut T,
) {
    // SAFETY: the caller's.
    unsafe { pack_a_apart(a, rows, (p, k), out, k * tile::mr::<T>()) }
}

/// [`pack_a`] with panels `stride` elements apart.
///
/// # Safety
/// As there.
pub(crate) unsafe fn pack_a_apart<T: Scalar>(
    a: &Operand<'_, T>,
    (i, m): (usize, usize),
    (p, k): (usize, usize),
    out: *mut T,
    stride: usize,
) {
    // SAFETY: the caller's.
    unsafe {
        match tile::mr::<T>() {
            2 => pack::<T, 2>(a, i..i + m, p..p + k, out, stride),
            4 => pack::<T, 4>(a, i..i + m, p..p + k, out, stride),
            8 => pack::<T, 8>(a, i..i + m, p..p + k, out, stride),
            _ => unreachable!("a tile is 2, 4 or 8 rows high"),
        }
    }
}

/// Writes a matrix from panels of `mr` rows, `stride` elements apart: the reverse of
/// [`pack_a_apart`].
///
/// # Safety
/// The panels must have as many steps as the matrix columns.
#[inline(never)]
pub(crate) unsafe fn unpack_a<T: Scalar>(panels: *const T, stride: usize, rows: &MatMut<'_, T>) {
    // SAFETY: the caller's.
    unsafe {
        match tile::mr::<T>() {
            2 => unpack::<T, 2>(panels, stride, rows),
            4 => unpack::<T, 4>(panels, stride, rows),
            8 => unpack::<T, 8>(panels, stride, rows),
            _ => unreachable!("a tile is 2, 4 or 8 rows high"),
        }
    }
}

/// Packs rows `p..p+k`, columns `j..j+n` of B into panels of `nr`.
///
/// # Safety
/// They must exist and `out` have room for the panels.
pub(crate) unsafe fn pack_b<T: Scalar>(
    b: &Operand<'_, T>,
    (p, k): (usize, usize),
    (j, n): (usize, usize),
    out: *mut T,
) {
    let stride = k * tile::nr::<T>();
    // SAFETY: the caller's.
    unsafe {
        if T::IS_COMPLEX {
            pack::<T, { tile::COLUMNS / 2 }>(&b.t(), j..j + n, p..p + k, out, stride)
        } else {
            pack::<T, { tile::COLUMNS }>(&b.t(), j..j + n, p..p + k, out, stride)
        }
    }
}

/// A block of C with its packed operands.
pub(super) struct Block<T> {
    pub k: usize,
    pub a: *const T,
    pub b: *const T,
    pub m: usize,
    pub n: usize,
    pub c: *mut T,
    pub row_stride: isize,
    pub col_stride: isize,
    pub region: Region,
}

/// The two inner loops: over the tiles of a block.
///
/// # Safety
/// The operands must be packed for the block's shape and its C be readable and writable.
pub(super) unsafe fn macro_kernel<T: Scalar>(block: &Block<T>, update: &Update<T>) {
    let (mr, nr) = (tile::mr::<T>(), tile::nr::<T>());
    for j in (0..block.n).step_by(nr) {
        let n = nr.min(block.n - j);
        for i in (0..block.m).step_by(mr) {
            let m = mr.min(block.m - i);
            let Some(region) = block.region.within(i, m, j, n) else { continue };
            let (k, a, b) =
                (block.k, block.a.wrapping_add(i * block.k), block.b.wrapping_add(j * block.k));
            let c = block
                .c
                .wrapping_offset(i as isize * block.row_stride)
                .wrapping_offset(j as isize * block.col_stride);
            let full = m == mr && n == nr && block.row_stride == 1;
            // SAFETY: `k` steps of packed panels, and a tile within C.
            unsafe {
                if full && region == Region::Full {
                    tile::full_packed(k, a, b, update, c, block.col_stride);
                } else if full {
                    part_of_full(k, a, b, update, (c, block.col_stride), region);
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

/// A full tile of which only a region is written.
///
/// # Safety
/// As for [`tile::full_packed`], of C for the region.
unsafe fn part_of_full<T: Scalar>(
    k: usize,
    a: *const T,
    b: *const T,
    update: &Update<T>,
    (c, ldc): (*mut T, isize),
    region: Region,
) {
    let (mr, nr) = (tile::mr::<T>(), tile::nr::<T>());
    let mut product = MaybeUninit::<[T; tile::MOST]>::uninit();
    let product = product.as_mut_ptr().cast::<T>();
    // SAFETY: there is room for a full tile, which is filled; C is the caller's.
    unsafe {
        tile::full_packed(k, a, b, &Update { beta: T::ZERO, ..*update }, product, mr as isize);
        for j in 0..nr {
            for i in region.rows(j, mr) {
                let (x, c) = (*product.add(j * mr + i), c.offset(j as isize * ldc).add(i));
                *c = if update.beta == T::ZERO { x } else { x + (*c).times(update.beta) };
            }
        }
    }
}

/// `C ← β C` on a region; `β = 0` overwrites whatever is there.
pub(crate) fn scale<T: Scalar>(beta: T, mut c: MatMut<'_, T>, region: Region) {
    if beta == T::ONE {
        return;
    }
    for j in 0..c.ncols() {
        let rows = region.rows(j, c.nrows());
        let mut column = c.rb_mut().block(rows.start, j, rows.len(), 1).col(0);
        if beta == T::ZERO {
            (0..column.len()).for_each(|i| column.set(i, T::ZERO));
        } else if beta.im() == T::Real::ZERO {
            scal_real(beta.re(), column);
        } else {
            scal(beta, column);
        }
    }
}
