//! Tiles that are not full, or of which not all is wanted, or whose rows are not adjacent: summed
//! in registers, kept in memory, then written.

use super::write::Writer;
use super::{
    COLUMNS, Operands, ROW_VECTORS, Update, V, accumulate_with, column_offsets, reals, vectors,
};
use crate::kernel::Lanes;
use crate::region::Region;
use crate::scalar::{Real, Scalar};
use core::hint::black_box;
use core::mem::MaybeUninit;

/// Where a tile is written.
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

/// Sums in the order of a full tile, of which the first rows and columns are there.
type Sums<R> = [[<R as Real>::Lanes; ROW_VECTORS]; COLUMNS];

/// A tile of at most `mr` by `nr`.
///
/// # Safety
/// The operands of that many columns must be readable; the rows of A must be readable up to the
/// next multiple of a vector, or be fewer than a vector has; the entries of C that `edge`
/// describes must be readable and writable.
#[inline(never)]
pub(crate) unsafe fn partial<T: Scalar>(ops: &Operands<T>, update: &Update<T>, edge: &Edge<T>) {
    let r = reals::<T>();
    let real = Operands {
        k: ops.k,
        a: ops.a.cast::<T::Real>(),
        a_step: ops.a_step * r as isize,
        b: ops.b.cast::<T::Real>(),
        b_step: ops.b_step * r as isize,
        b_col: ops.b_col * r as isize,
    };
    let cols = column_offsets::<T>(real.b_col);
    let mut sums = MaybeUninit::<Sums<T::Real>>::uninit();
    // SAFETY: the caller vouches for the operands; then all sums that are written to C are there.
    unsafe {
        sum_to_memory(&real, &cols, edge.m * r, edge.n * r, &mut sums);
        if edge.region == Region::Full && edge.row_stride == 1 {
            write_columns(sums.as_ptr().cast(), update, edge);
        } else {
            write_entries(sums.as_ptr().cast(), update, edge);
        }
    }
}

// Both ways to write look at the update anew each time. Else the compiler makes a loop of its own
// for each kind of α, β and conjugation, which is eight times the code and no faster at an edge.

/// Writes all of a tile whose rows are adjacent.
///
/// # Safety
/// The sums must be there and the tile be readable and writable.
#[inline(always)]
unsafe fn write_columns<T: Scalar>(
    mut sums: *const [V<T>; ROW_VECTORS],
    update: &Update<T>,
    edge: &Edge<T>,
) {
    let mut c = edge.c;
    for _ in 0..edge.n {
        let writer = Writer::new(black_box(update));
        // SAFETY: the column's sums, and the column.
        unsafe {
            let last = sums.add(reals::<T>() - 1);
            writer.column(sums.cast(), last.cast(), edge.m * reals::<T>(), c.cast());
            sums = sums.add(reals::<T>());
        }
        c = c.wrapping_offset(edge.col_stride);
    }
}

/// Writes the wanted entries of a tile in any place, one by one.
///
/// # Safety
/// The sums must be there and the entries be readable and writable.
unsafe fn write_entries<T: Scalar>(sums: *const T::Real, update: &Update<T>, edge: &Edge<T>) {
    // SAFETY: a sum of the tile.
    let sum = |i: usize, j: usize| unsafe { *sums.add(j * ROW_VECTORS * V::<T>::COUNT + i) };
    for j in 0..edge.n {
        for i in edge.region.rows(j, edge.m) {
            let Update { alpha, beta, conj_a, conj_b } = *black_box(update);
            let s = if T::IS_COMPLEX {
                let p = (sum(2 * i, 2 * j), sum(2 * i + 1, 2 * j));
                let q = (sum(2 * i, 2 * j + 1), sum(2 * i + 1, 2 * j + 1));
                let r = if conj_a != conj_b {
                    T::from_parts(p.0 + q.1, p.1 - q.0)
                } else {
                    T::from_parts(p.0 - q.1, p.1 + q.0)
                };
                r.conj_if(conj_a).times(alpha)
            } else {
                alpha * T::from_real(sum(i, j))
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

/// The sums of a tile of `rows` by `columns` reals; the columns of B lie at `cols`. One instance
/// serves a real type and its complex one.
///
/// # Safety
/// As for [`partial`].
#[inline(never)]
unsafe fn sum_to_memory<R: Real>(
    ops: &Operands<R>,
    cols: &[isize; COLUMNS],
    rows: usize,
    columns: usize,
    out: &mut MaybeUninit<Sums<R>>,
) {
    const { assert!(ROW_VECTORS == 2) };
    let out = out.as_mut_ptr().cast();
    // SAFETY: the caller vouches for the operands.
    unsafe {
        if rows > R::Lanes::COUNT {
            of_width::<R, 2>(ops, cols, columns, |a| vectors(a), out);
        } else if rows == R::Lanes::COUNT {
            of_width::<R, 1>(ops, cols, columns, |a| vectors(a), out);
        } else {
            of_width::<R, 1>(ops, cols, columns, |a| [R::Lanes::load_first(a, rows)], out);
        }
    }
}

/// [`sum_to_memory`] for `MV` vectors of rows.
///
/// # Safety
/// As for [`partial`].
#[inline(always)]
unsafe fn of_width<R: Real, const MV: usize>(
    ops: &Operands<R>,
    cols: &[isize; COLUMNS],
    columns: usize,
    rows: impl Fn(*const R) -> [R::Lanes; MV],
    out: *mut [R::Lanes; ROW_VECTORS],
) {
    const { assert!(COLUMNS <= 6) };
    macro_rules! dispatch {
        ($($nc:literal)+) => {
            match columns {
                // No tile wider than a full one comes into being.
                $($nc => sums_of::<R, MV, { if $nc < COLUMNS { $nc } else { COLUMNS } }>(
                    ops, cols, rows, out,
                ),)+
                _ => {}
            }
        };
    }
    // SAFETY: the caller's.
    unsafe { dispatch!(1 2 3 4 5 6) }
}

/// One size of [`sum_to_memory`].
///
/// # Safety
/// As for [`partial`].
#[inline(always)]
unsafe fn sums_of<R: Real, const MV: usize, const NC: usize>(
    ops: &Operands<R>,
    cols: &[isize; COLUMNS],
    rows: impl Fn(*const R) -> [R::Lanes; MV],
    out: *mut [R::Lanes; ROW_VECTORS],
) {
    // SAFETY: the caller's; `out` has room for a full tile.
    unsafe {
        let sums: [[R::Lanes; MV]; NC] =
            accumulate_with(ops.k, ops.a, ops.a_step, ops.b, ops.b_step, rows, |b: *const R, j| {
                b.wrapping_offset(cols[j])
            });
        for (j, column) in sums.into_iter().enumerate() {
            for (i, s) in column.into_iter().enumerate() {
                *out.add(j).cast::<R::Lanes>().add(i) = s;
            }
        }
    }
}
