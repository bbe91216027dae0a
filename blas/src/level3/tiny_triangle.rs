//! Products with, and solves by, a triangular matrix of a few numbers, where packing the triangle
//! would cost more than they do.
//!
//! As in `panels`, X = Bᵀ is multiplied or solved for from the right by U = op(A)ᵀ, one or two
//! vectors of rows at a time. Here U is read where it lies, and so is X if its rows are adjacent;
//! otherwise a few of them at a time are copied.

use super::panels::Action;
use super::triangle::Triangle;
use crate::kernel::Lanes;
use crate::kernel::tile::{ROW_VECTORS, Update, V, Writer, mr, reals};
use crate::kernel::transpose::{from_panel, to_panel};
use crate::matrix::MatMut;
use crate::scalar::Scalar;
use core::mem::MaybeUninit;
use core::ops::Range;

/// Rows and columns of B up to which this is the way.
const MOST: usize = 16;

/// Room for some rows of X.
type Rows<T> = [[V<T>; ROW_VECTORS]; MOST];

/// `B ← α A B` or `B ← A⁻¹ α B`, if B is small and, for a solve, the inverses on the diagonal are
/// accurate; otherwise nothing is done, and the answer is `false`.
#[must_use]
pub(super) fn run<T: Scalar>(
    action: Action,
    alpha: T,
    tri: Triangle<'_, T>,
    b: &mut MatMut<'_, T>,
) -> bool {
    let (order, columns) = (b.nrows(), b.ncols());
    if order > MOST || columns > MOST {
        return false;
    }
    let mut inverses = [T::ONE; MOST];
    let solve = action != Action::Multiply;
    if solve && !tri.unit {
        for (i, inverse) in inverses.iter_mut().enumerate().take(order) {
            // SAFETY: an entry of the diagonal.
            match unsafe { *tri.a.ptr_at(i, i) }.conj_if(tri.conj).accurate_recip() {
                Some(accurate) => *inverse = accurate,
                None => return false,
            }
        }
    }
    let factor = if solve { -T::ONE } else { alpha };
    let beta = if solve { alpha } else { T::ZERO };
    let update = Update { alpha: factor, beta, conj_a: false, conj_b: tri.conj };
    let job = Job { tri, writer: Writer::new(&update), inverses: solve.then_some(&inverses) };
    let mut first = 0;
    while first < columns {
        let rest = columns - first;
        // SAFETY: columns of B, no more than the vectors hold.
        unsafe {
            if rest * reals::<T>() <= V::<T>::COUNT {
                job.rows::<1>(b, first, rest);
            } else {
                job.rows::<ROW_VECTORS>(b, first, rest.min(mr::<T>()));
            }
        }
        first += mr::<T>();
    }
    true
}

/// What is done with every row of X.
struct Job<'a, T: Scalar> {
    tri: Triangle<'a, T>,
    writer: Writer<T>,
    /// Of the diagonal, for a solve.
    inverses: Option<&'a [T; MOST]>,
}

impl<T: Scalar> Job<'_, T> {
    /// Does `count` rows of X from `first` on.
    ///
    /// # Safety
    /// They must exist, no more than `MV` vectors have lanes for, and the order be at most [`MOST`].
    #[inline(always)]
    unsafe fn rows<const MV: usize>(&self, b: &MatMut<'_, T>, first: usize, count: usize) {
        let order = b.nrows();
        let height = MV * V::<T>::COUNT / reals::<T>();
        let (along, across) = (b.row_stride(), b.col_stride());
        let x = b.ptr_at(0, first);
        // SAFETY: the caller's; the panel has room for as many rows, and all of it is written.
        unsafe {
            if across == 1 && count == height {
                return self.columns::<MV>(order, x, along);
            }
            let mut panel = MaybeUninit::<Rows<T>>::uninit();
            let panel = panel.as_mut_ptr().cast::<T>();
            let entry = |i: usize, p: usize| {
                x.wrapping_offset(i as isize * across).wrapping_offset(p as isize * along)
            };
            let whole = along == 1 && count == height;
            if whole {
                fill::<T>(height, x, across, order, panel);
            } else {
                for p in 0..order {
                    for i in 0..height {
                        *panel.add(p * height + i) = if i < count { *entry(i, p) } else { T::ZERO };
                    }
                }
            }
            self.columns::<MV>(order, panel, height as isize);
            if whole {
                empty::<T>(height, panel, order, x, across);
            } else {
                for p in 0..order {
                    for i in 0..count {
                        *entry(i, p) = *panel.add(p * height + i);
                    }
                }
            }
        }
    }

    /// Does the columns of X, which are `MV` vectors each and `step` apart, in the order in which a
    /// product needs them as they were, and a solve as they will be.
    ///
    /// # Safety
    /// They must be readable and writable, no more than [`MOST`].
    #[inline(never)]
    unsafe fn columns<const MV: usize>(&self, order: usize, x: *mut T, step: isize) {
        let Triangle { lower, unit, .. } = self.tri;
        let own = usize::from(self.inverses.is_none() && !unit);
        for c in 0..order {
            let j = if lower == self.inverses.is_some() { c } else { order - 1 - c };
            let others = if lower { 0..j + own } else { j + 1 - own..order };
            // SAFETY: columns of X.
            unsafe { self.column::<MV>(j, others, x, step) }
        }
    }

    /// Column `j` of X, to which the columns `others` contribute by U.
    ///
    /// # Safety
    /// They must be readable, and it writable; `j` is less than [`MOST`].
    #[inline(always)]
    unsafe fn column<const MV: usize>(
        &self,
        j: usize,
        others: Range<usize>,
        x: *mut T,
        step: isize,
    ) {
        let Triangle { a, unit, .. } = self.tri;
        let place = x.wrapping_offset(j as isize * step).cast::<T::Real>();
        // SAFETY: the caller's, and entries of the triangle; there are as many inverses as columns.
        unsafe {
            let old: [V<T>; MV] = vectors(place);
            let mut p = [V::<T>::zero(); MV];
            let mut q = [V::<T>::zero(); MV];
            let mut row = x.wrapping_offset(others.start as isize * step).cast_const();
            let mut u = a.ptr_at(j, others.start);
            for _ in others {
                let part = |i: usize| V::<T>::load_splat(u.cast::<T::Real>().add(i));
                let x: [V<T>; MV] = vectors(row.cast());
                let (re, im) = (part(0), part(reals::<T>() - 1));
                for v in 0..MV {
                    p[v] = x[v].mul_add(re, p[v]);
                    if T::IS_COMPLEX {
                        q[v] = x[v].mul_add(im, q[v]);
                    }
                }
                row = row.wrapping_offset(step);
                u = u.wrapping_offset(a.col_stride());
            }
            for v in 0..MV {
                let place = place.add(v * V::<T>::COUNT);
                match self.inverses {
                    None => {
                        let p = if unit { p[v].add(old[v]) } else { p[v] };
                        self.writer.value(p, q[v], V::<T>::zero).store(place);
                    }
                    Some(inverses) => {
                        let rest = self.writer.value(p[v], q[v], || old[v]);
                        let inverse = inverses.get_unchecked(j);
                        let solved = if unit { rest } else { times(rest, *inverse) };
                        solved.store(place);
                    }
                }
            }
        }
    }
}

/// A vector times a number.
#[inline(always)]
fn times<T: Scalar>(x: V<T>, factor: T) -> V<T> {
    let product = x.mul(V::<T>::splat(factor.re()));
    if T::IS_COMPLEX {
        let im = V::<T>::splat_pair(-factor.im(), factor.im());
        x.swap_pairs().mul_add(im, product)
    } else {
        product
    }
}

/// `MV` vectors of adjacent numbers.
///
/// # Safety
/// They must be readable.
#[inline(always)]
unsafe fn vectors<L: Lanes, const MV: usize>(place: *const L::Elem) -> [L; MV] {
    // SAFETY: the caller's.
    core::array::from_fn(|v| unsafe { L::load(place.add(v * L::COUNT)) })
}

/// [`to_panel`] for the height of one or two vectors.
///
/// # Safety
/// As there.
#[inline(always)]
unsafe fn fill<T: Scalar>(height: usize, lines: *const T, across: isize, n: usize, panel: *mut T) {
    // SAFETY: the caller's.
    unsafe {
        match height {
            1 => to_panel::<T, 1>(lines, across, n, panel),
            2 => to_panel::<T, 2>(lines, across, n, panel),
            4 => to_panel::<T, 4>(lines, across, n, panel),
            _ => to_panel::<T, 8>(lines, across, n, panel),
        }
    }
}

/// [`from_panel`] likewise.
///
/// # Safety
/// As there.
#[inline(always)]
unsafe fn empty<T: Scalar>(height: usize, panel: *const T, n: usize, lines: *mut T, across: isize) {
    // SAFETY: the caller's.
    unsafe {
        match height {
            1 => from_panel::<T, 1>(panel, n, lines, across),
            2 => from_panel::<T, 2>(panel, n, lines, across),
            4 => from_panel::<T, 4>(panel, n, lines, across),
            _ => from_panel::<T, 8>(panel, n, lines, across),
        }
    }
}
