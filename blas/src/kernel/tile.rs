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

mod partial;
mod write;

use super::Lanes;
pub(crate) use super::active::COLUMNS;
use crate::scalar::{Real, Scalar};
pub(crate) use partial::{Edge, partial};
pub(crate) use write::Writer;

/// A vector of the reals that elements of type `T` consist of.
pub(crate) type V<T> = <<T as Scalar>::Real as Real>::Lanes;

/// Vectors of rows in a full tile: an even number, so that an engine that can may join them in
/// pairs.
pub(crate) const ROW_VECTORS: usize = 2;

/// Reals in an element of type `T`.
pub(crate) const fn reals<T: Scalar>() -> usize {
    if T::IS_COMPLEX { 2 } else { 1 }
}

/// Rows of C in a full tile.
pub(crate) const fn mr<T: Scalar>() -> usize {
    ROW_VECTORS * V::<T>::COUNT / reals::<T>()
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

/// `sums[j][i] = Σ_p rows(a + p·a_step)[i] · column(b + p·b_step, j)[0]`, where `rows(a)` are the
/// vectors of the column of A at `a`, and `column(b, j)` is the place of real column `j` in the row
/// of B at `b`.
///
/// # Safety
/// Every place of B named by the formula must be readable.
#[inline(always)]
unsafe fn accumulate_with<V: Lanes, const MV: usize, const NC: usize>(
    k: usize,
    mut a: *const V::Elem,
    a_step: isize,
    mut b: *const V::Elem,
    b_step: isize,
    rows: impl Fn(*const V::Elem) -> [V; MV],
    column: impl Fn(*const V::Elem, usize) -> *const V::Elem,
) -> [[V; MV]; NC] {
    let mut sums = [[V::zero(); MV]; NC];
    for _ in 0..k {
        let rows = rows(a);
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

/// The same for columns of A that are `MV` whole vectors of adjacent elements.
///
/// # Safety
/// They and the places of B must be readable.
#[inline(always)]
pub(super) unsafe fn accumulate<V: Lanes, const MV: usize, const NC: usize>(
    k: usize,
    a: *const V::Elem,
    a_step: isize,
    b: *const V::Elem,
    b_step: isize,
    column: impl Fn(*const V::Elem, usize) -> *const V::Elem,
) -> [[V; MV]; NC] {
    // SAFETY: the caller's.
    unsafe { accumulate_with(k, a, a_step, b, b_step, |a| vectors(a), column) }
}

/// `MV` vectors of adjacent elements.
///
/// # Safety
/// They must be readable.
#[inline(always)]
unsafe fn vectors<V: Lanes, const MV: usize>(a: *const V::Elem) -> [V; MV] {
    // SAFETY: the caller's.
    core::array::from_fn(|i| unsafe { V::load(a.add(i * V::COUNT)) })
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
    let sums: [[_; ROW_VECTORS]; COLUMNS] = unsafe {
        accumulate(k, a.cast(), a_step, b.cast(), COLUMNS as isize, |b: *const T::Real, j| b.add(j))
    };
    // SAFETY: the caller vouches for C.
    unsafe { Writer::new(update).full(&sums, c.cast(), ldc * r) }
}

/// A tile of whole vectors of rows on operands where they lie, whose rows of C are adjacent, if it
/// is one of those that are written straight from registers: of two, four or as many real columns
/// as a full one. Whether it is.
///
/// # Safety
/// The operands of `m` rows and `n` columns must be readable; C as for [`full_packed`].
#[inline(always)]
pub(crate) unsafe fn straight<T: Scalar>(
    ops: &Operands<T>,
    update: &Update<T>,
    (m, n): (usize, usize),
    c: *mut T,
    ldc: isize,
) -> bool {
    const { assert!(ROW_VECTORS == 2 && ROW_VECTORS * V::<T>::COUNT * COLUMNS <= MOST) };
    let (rows, columns) = (m * reals::<T>(), n * reals::<T>());
    macro_rules! first_that_fits {
        ($($vectors:literal $columns:expr),+) => {
            // SAFETY: the caller's.
            unsafe {
                $(if rows == $vectors * V::<T>::COUNT && columns == $columns {
                    strided::<T, $vectors, { $columns }>(ops, update, c, ldc);
                    return true;
                })+
            }
        };
    }
    first_that_fits!(2 COLUMNS, 2 4, 2 2, 1 COLUMNS, 1 4, 1 2);
    false
}

/// One size of [`straight`]. Not inlined: what is live around it would take registers from the
/// sums.
///
/// # Safety
/// As for [`straight`].
#[inline(never)]
unsafe fn strided<T: Scalar, const MV: usize, const NC: usize>(
    ops: &Operands<T>,
    update: &Update<T>,
    c: *mut T,
    ldc: isize,
) {
    let r = reals::<T>() as isize;
    let cols = column_offsets::<T>(ops.b_col * r);
    // SAFETY: the caller vouches for the operands.
    let sums: [[V<T>; MV]; NC] = unsafe {
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
    unsafe { Writer::new(update).full(&sums, c.cast(), ldc * r) }
}
