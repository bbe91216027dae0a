//! Register tiles of triangular matrices: `X ← X U` and `X ← X U⁻¹` on `nr` columns of X.
//!
//! X is a packed panel as the register tile of products reads A: `mr` rows, column after column.
//! So a column of X is a few whole vectors, an entry of U multiplies all of it, and what a tile
//! writes is read by the tiles after it without being packed again. Complex numbers are treated
//! as there.

use super::Lanes;
use super::tile::{COLUMNS, ROW_VECTORS, accumulate, mr, nr, reals};
use super::vector::V;
use crate::scalar::Scalar;

/// A panel of X and the `nr` columns of U that are used for it.
#[derive(Clone, Copy)]
pub(crate) struct Step<T> {
    /// How many columns of X lie outside of the tile and take part in it.
    pub k: usize,
    /// Those columns.
    pub outside: *const T,
    /// Their rows of U, packed as a panel of `nr` columns, and after them the diagonal tile, row
    /// after row. For a solve its entries off the diagonal are negated, and for [`solve`] those on
    /// the diagonal are inverted.
    pub u: *const T,
    /// The tile: `nr` columns of X.
    pub x: *mut T,
}

/// A column of a tile.
type Column<T> = [V<T>; ROW_VECTORS];

/// Every vector of a column.
#[inline(always)]
fn map<T: Scalar>(f: impl FnMut(usize) -> V<T>) -> Column<T> {
    core::array::from_fn(f)
}

impl<T: Scalar> Step<T> {
    /// The place of row `j` of the diagonal tile.
    #[inline(always)]
    fn diagonal(&self, j: usize) -> *const T {
        self.u.wrapping_add(self.k * nr::<T>()).wrapping_add(j * nr::<T>())
    }

    /// Column `j` of the tile of X.
    ///
    /// # Safety
    /// It must be readable.
    #[inline(always)]
    unsafe fn load(&self, j: usize) -> Column<T> {
        let column = self.x.wrapping_add(j * mr::<T>()).cast::<T::Real>();
        // SAFETY: the caller's.
        map::<T>(|i| unsafe { V::<T>::load(column.wrapping_add(i * V::<T>::COUNT)) })
    }

    /// Writes column `j` of the tile of X.
    ///
    /// # Safety
    /// It must be writable.
    #[inline(always)]
    unsafe fn store(&self, j: usize, x: &Column<T>) {
        let column = self.x.wrapping_add(j * mr::<T>()).cast::<T::Real>();
        for (i, x) in x.iter().enumerate() {
            // SAFETY: the caller's.
            unsafe { x.store(column.wrapping_add(i * V::<T>::COUNT)) };
        }
    }

    /// The product of what lies outside of the tile, in real columns.
    ///
    /// # Safety
    /// Both panels must be readable.
    #[inline(always)]
    unsafe fn product(&self) -> [Column<T>; COLUMNS] {
        let (a_step, b_step) = ((mr::<T>() * reals::<T>()) as isize, COLUMNS as isize);
        let (a, b) = (self.outside.cast(), self.u.cast());
        // SAFETY: the caller's.
        unsafe { accumulate(self.k, a, a_step, b, b_step, |b: *const T::Real, j| b.add(j)) }
    }
}

/// The columns in the order in which they are solved: each needs those before it.
#[inline(always)]
fn order<T: Scalar, const LOWER: bool>(step: usize) -> usize {
    if LOWER { nr::<T>() - 1 - step } else { step }
}

/// Solves for the tile, all that lies outside of it being solved: `X U = B` with an upper U, or a
/// lower one if `LOWER`.
///
/// # Safety
/// What the step describes must be readable, and the tile writable.
#[inline(never)]
pub(crate) unsafe fn solve<T: Scalar, const LOWER: bool>(step: &Step<T>) {
    let (one, r) = (T::Real::ONE, reals::<T>());
    let (minus, minus_i) = (V::<T>::splat(-one), V::<T>::splat_pair(one, -one));
    let times_i = V::<T>::splat_pair(-one, one);
    // SAFETY: the caller's.
    unsafe {
        let mut x = step.product();
        for j in 0..nr::<T>() {
            let (b, p, q) = (step.load(j), x[j * r], x[j * r + r - 1]);
            x[j] = map::<T>(|i| {
                let rest = p[i].mul_add(minus, b[i]);
                if T::IS_COMPLEX { q[i].swap_pairs().mul_add(minus_i, rest) } else { rest }
            });
        }
        for j in (0..nr::<T>()).map(order::<T, LOWER>) {
            let row = step.diagonal(j).cast::<T::Real>();
            let part = |l: usize, part: usize| V::<T>::load_splat(row.add(l * r + part));
            let times = |v: V<T>, re: V<T>, im: V<T>| {
                let product = v.mul(re);
                if T::IS_COMPLEX {
                    v.swap_pairs().mul(times_i).mul_add(im, product)
                } else {
                    product
                }
            };
            let (re, im) = (part(j, 0), part(j, r - 1));
            let solved = map::<T>(|i| times(x[j][i], re, im));
            step.store(j, &solved);
            let turned = map::<T>(|i| {
                if T::IS_COMPLEX { solved[i].swap_pairs().mul(times_i) } else { solved[i] }
            });
            for l in if LOWER { 0..j } else { j + 1..nr::<T>() } {
                let (re, im) = (part(l, 0), part(l, r - 1));
                x[l] = map::<T>(|i| {
                    let x = solved[i].mul_add(re, x[l][i]);
                    if T::IS_COMPLEX { turned[i].mul_add(im, x) } else { x }
                });
            }
        }
    }
}

/// [`solve`] where inverses on the diagonal would overflow or lose digits: it is as it was.
///
/// # Safety
/// As there.
#[cold]
#[inline(never)]
pub(crate) unsafe fn solve_by_division<T: Scalar, const LOWER: bool>(step: &Step<T>) {
    let (mr, nr) = (mr::<T>(), nr::<T>());
    for (s, i) in (0..nr).flat_map(|s| (0..mr).map(move |i| (s, i))) {
        let j = order::<T, LOWER>(s);
        // SAFETY: the caller's.
        unsafe {
            let x = |l: usize| step.x.add(l * mr + i);
            let mut b = *x(j);
            for p in 0..step.k {
                b -= *step.outside.add(p * mr + i) * *step.u.add(p * nr + j);
            }
            for l in (0..s).map(order::<T, LOWER>) {
                b += *x(l) * *step.diagonal(l).add(j);
            }
            *x(j) = b.quotient(*step.diagonal(j).add(j));
        }
    }
}

/// Multiplies: the tile of `X U` with an upper U, or a lower one if `LOWER`, replaces that of X.
///
/// # Safety
/// What the step describes must be readable, and the tile writable.
#[inline(never)]
pub(crate) unsafe fn multiply<T: Scalar, const LOWER: bool>(step: &Step<T>) {
    let r = reals::<T>();
    let times_i = V::<T>::splat_pair(-T::Real::ONE, T::Real::ONE);
    // SAFETY: the caller's.
    unsafe {
        let mut sums = step.product();
        for j in 0..nr::<T>() {
            let (x, row) = (step.load(j), step.diagonal(j).cast::<T::Real>());
            // The real columns of the diagonal tile in which row j is not zero.
            for l in if LOWER { 0..(j + 1) * r } else { j * r..COLUMNS } {
                let u = V::<T>::load_splat(row.add(l));
                sums[l] = map::<T>(|i| x[i].mul_add(u, sums[l][i]));
            }
        }
        for j in 0..nr::<T>() {
            let (p, q) = (sums[j * r], sums[j * r + r - 1]);
            let y = map::<T>(|i| {
                if T::IS_COMPLEX { q[i].swap_pairs().mul_add(times_i, p[i]) } else { p[i] }
            });
            step.store(j, &y);
        }
    }
}
