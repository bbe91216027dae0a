//! The register tile: `C ← α op(A) op(B) + β C` for a block of C small enough that its sums stay
//! in registers while `k` runs.
//!
//! # One real tile for four types
//!
//! The tile is [`ROW_VECTORS`] vectors of rows by [`COLUMNS`] columns of *reals*: as many sums as
//! leave room for operands in 16 SIMD registers, and enough independent chains to hide the latency
//! of an addition (8 to 10 are needed).
//!
//! Complex matrices run on the same real tile. Column `p` of A is the vector of reals
//! `(re, im, re, im, …)` that lies in memory anyway, and entry `(p, j)` of B is two adjacent
//! reals, taken as two columns of the real tile. One real column then sums `P = Σ a·re(b)` and its
//! neighbour `Q = Σ a·im(b)`, both with interleaved parts, and `P + iQ` is the product; the four
//! ways to conjugate differ in signs when the tile is written:
//!
//! `a b = P + iQ`,  `a b̄ = P − iQ`,  `ā b = conj(P − iQ)`,  `ā b̄ = conj(P + iQ)`.
//!
//! So complex products reach the speed of real ones, and no operand is rearranged for it.

use super::Lanes;
pub(crate) use super::active::COLUMNS;
use crate::region::Region;
use crate::scalar::{Real, Scalar};

/// Vectors of rows in a full tile: an even number, so that an engine that can may join them in
/// pairs.
pub(crate) const ROW_VECTORS: usize = 2;

/// Reals in an element of type `T`.
pub(crate) const fn reals<T: Scalar>() -> usize {
    if T::IS_COMPLEX { 2 } else { 1 }
}

/// Rows of C in a full tile.
pub(crate) const fn mr<T: Scalar>() -> usize {
    ROW_VECTORS * <<T::Real as Real>::Lanes as Lanes>::COUNT / reals::<T>()
}

/// Columns of C in a full tile.
pub(crate) const fn nr<T: Scalar>() -> usize {
    COLUMNS / reals::<T>()
}

/// The most reals in a full tile.
pub(crate) const MOST: usize = 64;

/// What is done with the product `S` of a tile: `C ← α S + β C`.
#[derive(Clone, Copy)]
pub(crate) struct Update<T> {
    pub alpha: T,
    /// C is not read when this is zero.
    pub beta: T,
    /// Ignored for real types, as is `conj_b`.
    pub conj_a: bool,
    pub conj_b: bool,
}

/// The operands of a tile, in elements of `T`: A is read `mr` rows at a time, with unit row stride.
#[derive(Clone, Copy)]
pub(crate) struct Operands<T> {
    pub k: usize,
    pub a: *const T,
    /// From a column of A to the next.
    pub a_step: isize,
    pub b: *const T,
    /// From a row of B to the next.
    pub b_step: isize,
    /// From a column of B to the next.
    pub b_col: isize,
}

/// `sums[j][i] = Σ_p a[p·a_step + i·COUNT ..] · column(b + p·b_step, j)[0]`, where `column(b, j)`
/// is the place of real column `j` in the row of B at `b`.
///
/// # Safety
/// Every place named by the formula must be readable.
#[inline(always)]
pub(super) unsafe fn accumulate<V: Lanes, const MV: usize, const NC: usize>(
    k: usize,
    mut a: *const V::Elem,
    a_step: isize,
    mut b: *const V::Elem,
    b_step: isize,
    column: impl Fn(*const V::Elem, usize) -> *const V::Elem,
) -> [[V; MV]; NC] {
    let mut sums = [[V::zero(); MV]; NC];
    for _ in 0..k {
        // SAFETY: places of A named by the formula.
        let rows: [V; MV] = core::array::from_fn(|i| unsafe { V::load(a.add(i * V::COUNT)) });
        for (j, sum) in sums.iter_mut().enumerate() {
            // SAFETY: a place of B named by the formula.
            let x = unsafe { V::load_splat(column(b, j)) };
            for (s, &row) in sum.iter_mut().zip(&rows) {
                *s = row.mul_add(x, *s);
            }
        }
        a = a.wrapping_offset(a_step);
        b = b.wrapping_offset(b_step);
    }
    sums
}

/// The offsets of the real columns of B's tile, from the distance of its columns, both in reals.
#[inline(always)]
fn column_offsets<T: Scalar>(b_col: isize) -> [isize; COLUMNS] {
    core::array::from_fn(|j| {
        if T::IS_COMPLEX { (j / 2) as isize * b_col + (j % 2) as isize } else { j as isize * b_col }
    })
}

/// A full tile on packed panels, whose rows of C are adjacent: written straight from registers.
///
/// # Safety
/// `a` must be a panel of `k` columns of `mr`, `b` one of `k` rows of `nr`, and the `mr` by `nr`
/// entries of C at `c`, columns `ldc` apart and rows adjacent, be readable and writable.
#[inline(never)]
pub(crate) unsafe fn full_packed<T: Scalar>(
    k: usize,
    a: *const T,
    b: *const T,
    update: &Update<T>,
    c: *mut T,
    ldc: isize,
) {
    let (r, a_step) = (reals::<T>() as isize, (mr::<T>() * reals::<T>()) as isize);
    // SAFETY: the caller vouches for the panels; a row of B's panel is `COLUMNS` adjacent reals,
    // which `add` (unlike a wrapping offset) lets the compiler put into the load instruction.
    let sums = unsafe {
        accumulate(k, a.cast(), a_step, b.cast(), COLUMNS as isize, |b: *const T::Real, j| b.add(j))
    };
    // SAFETY: the caller vouches for C.
    unsafe { write_full::<T>(&sums, update, c.cast(), ldc * r) }
}

/// A full tile on operands where they lie, whose rows of C are adjacent.
///
/// # Safety
/// The operands of `mr` rows and `nr` columns must be readable; C as for [`full_packed`].
#[inline(never)]
pub(crate) unsafe fn full_strided<T: Scalar>(
    ops: &Operands<T>,
    update: &Update<T>,
    c: *mut T,
    ldc: isize,
) {
    let r = reals::<T>() as isize;
    let cols = column_offsets::<T>(ops.b_col * r);
    // SAFETY: the caller vouches for the operands.
    let sums = unsafe {
        accumulate(
            ops.k,
            ops.a.cast(),
            ops.a_step * r,
            ops.b.cast(),
            ops.b_step * r,
            |b: *const T::Real, j| b.wrapping_offset(cols[j]),
        )
    };
    // SAFETY: the caller vouches for C.
    unsafe { write_full::<T>(&sums, update, c.cast(), ldc * r) }
}

/// Writes the sums of a full tile to C; `ldc` in reals.
#[inline(always)]
unsafe fn write_full<T: Scalar>(
    sums: &[[<T::Real as Real>::Lanes; ROW_VECTORS]; COLUMNS],
    update: &Update<T>,
    c: *mut T::Real,
    ldc: isize,
) {
    type V<T> = <<T as Scalar>::Real as Real>::Lanes;
    let (zero, one) = (T::Real::ZERO, T::Real::ONE);
    let (alpha, beta) = (update.alpha, update.beta);
    // x + s·w with swapped pairs s is x ± i q; then r·u + s·v is α r or α conj(r).
    let w = if update.conj_a != update.conj_b {
        V::<T>::splat_pair(one, -one)
    } else {
        V::<T>::splat_pair(-one, one)
    };
    let (u, v) = if T::IS_COMPLEX && update.conj_a {
        (V::<T>::splat_pair(alpha.re(), -alpha.re()), V::<T>::splat(alpha.im()))
    } else {
        (V::<T>::splat(alpha.re()), V::<T>::splat_pair(-alpha.im(), alpha.im()))
    };
    // A real factor must not make 0 · Inf in the other part.
    let alpha_is_real = alpha.im() == zero;
    let (beta_re, beta_im) = (V::<T>::splat(beta.re()), V::<T>::splat_pair(-beta.im(), beta.im()));
    let beta_is_real = beta.im() == zero;
    for j in 0..COLUMNS / reals::<T>() {
        let c = c.wrapping_offset(j as isize * ldc);
        let (p, q) = (&sums[j * reals::<T>()], &sums[(j + 1) * reals::<T>() - 1]);
        for (i, (&p, &q)) in p.iter().zip(q).enumerate() {
            let c = c.wrapping_add(i * V::<T>::COUNT);
            let mut s = if T::IS_COMPLEX {
                let r = q.swap_pairs().mul_add(w, p);
                if alpha_is_real { r.mul(u) } else { r.swap_pairs().mul_add(v, r.mul(u)) }
            } else {
                p.mul(u)
            };
            if beta != T::ZERO {
                // SAFETY: the caller vouches for C.
                let old = unsafe { V::<T>::load(c) };
                s = old.mul_add(beta_re, s);
                if T::IS_COMPLEX && !beta_is_real {
                    s = old.swap_pairs().mul_add(beta_im, s);
                }
            }
            // SAFETY: the caller vouches for C.
            unsafe { s.store(c) }
        }
    }
}

/// Where a tile that is not full, or not of adjacent rows, is written.
#[derive(Clone, Copy)]
pub(crate) struct Edge<T> {
    pub m: usize,
    pub n: usize,
    /// The entries of the tile that are written.
    pub region: Region,
    pub c: *mut T,
    pub row_stride: isize,
    pub col_stride: isize,
}

/// A tile of at most `mr` by `nr`, in any place: summed in registers, written through memory.
///
/// # Safety
/// The operands of `nr`-or-fewer columns must be readable; the rows of A must be readable up to
/// the next multiple of a vector; the entries of C that `edge` describes must be readable and
/// writable.
#[inline(never)]
pub(crate) unsafe fn partial<T: Scalar>(ops: &Operands<T>, update: &Update<T>, edge: &Edge<T>) {
    let r = reals::<T>();
    let mut sums = [T::Real::ZERO; MOST];
    let lanes = <<T::Real as Real>::Lanes as Lanes>::COUNT;
    const { assert!(ROW_VECTORS * <<T::Real as Real>::Lanes as Lanes>::COUNT * COLUMNS <= MOST) };
    let row_vectors = (edge.m * r).div_ceil(lanes);
    let real = Operands {
        k: ops.k,
        a: ops.a.cast::<T::Real>(),
        a_step: ops.a_step * r as isize,
        b: ops.b.cast::<T::Real>(),
        b_step: ops.b_step * r as isize,
        b_col: ops.b_col * r as isize,
    };
    let cols = column_offsets::<T>(real.b_col);
    // SAFETY: the caller vouches for the operands; the sums have room for a full tile.
    unsafe { sum_to_memory(&real, &cols, row_vectors, edge.n * r, &mut sums) };
    let ld = ROW_VECTORS * lanes;
    let Update { alpha, beta, conj_a, conj_b } = *update;
    for j in 0..edge.n {
        for i in edge.region.rows(j, edge.m) {
            let s = if T::IS_COMPLEX {
                let p = &sums[2 * j * ld + 2 * i..][..2];
                let q = &sums[(2 * j + 1) * ld + 2 * i..][..2];
                let r = if conj_a != conj_b {
                    T::from_parts(p[0] + q[1], p[1] - q[0])
                } else {
                    T::from_parts(p[0] - q[1], p[1] + q[0])
                };
                r.conj_if(conj_a).times(alpha)
            } else {
                alpha * T::from_real(sums[j * ld + i])
            };
            let c = edge
                .c
                .wrapping_offset(i as isize * edge.row_stride)
                .wrapping_offset(j as isize * edge.col_stride);
            // SAFETY: the caller vouches for C.
            unsafe { *c = if beta == T::ZERO { s } else { s + (*c).times(beta) } }
        }
    }
}

/// The sums of a tile of `row_vectors` by `columns` reals, as columns of a full tile's height;
/// the columns of B lie at `cols`. One instance serves a real type and its complex one.
///
/// # Safety
/// The operands must be readable.
unsafe fn sum_to_memory<R: Real>(
    ops: &Operands<R>,
    cols: &[isize; COLUMNS],
    row_vectors: usize,
    columns: usize,
    sums: &mut [R; MOST],
) {
    const { assert!(ROW_VECTORS == 2 && COLUMNS <= 6 && COLUMNS.is_multiple_of(2)) };
    macro_rules! dispatch {
        ($($nc:literal)+) => {
            match (row_vectors, columns) {
                // No tile wider than a full one comes into being.
                $((1, $nc) => sums_of::<R, 1, { if $nc < COLUMNS { $nc } else { COLUMNS } }>,)+
                $((2, $nc) => sums_of::<R, 2, { if $nc < COLUMNS { $nc } else { COLUMNS } }>,)+
                _ => return,
            }
        };
    }
    let tile = dispatch!(1 2 3 4 5 6);
    // SAFETY: the caller's.
    unsafe { tile(ops, cols, sums) }
}

/// One size of [`sum_to_memory`].
///
/// # Safety
/// The operands must be readable.
unsafe fn sums_of<R: Real, const MV: usize, const NC: usize>(
    ops: &Operands<R>,
    cols: &[isize; COLUMNS],
    out: &mut [R; MOST],
) {
    // SAFETY: the caller's.
    let sums = unsafe {
        accumulate::<R::Lanes, MV, NC>(
            ops.k,
            ops.a,
            ops.a_step,
            ops.b,
            ops.b_step,
            |b: *const R, j| b.wrapping_offset(cols[j]),
        )
    };
    for (column, place) in sums.iter().zip(out.chunks_exact_mut(ROW_VECTORS * R::Lanes::COUNT)) {
        for (s, place) in column.iter().zip(place.chunks_exact_mut(R::Lanes::COUNT)) {
            // SAFETY: `place` is a whole vector.
            unsafe { s.store(place.as_mut_ptr()) }
        }
    }
}
