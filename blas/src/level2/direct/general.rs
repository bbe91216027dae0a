//! General matrix times vector.

use crate::kernel::Lanes;
use crate::kernel::panel::dots_in;
use crate::kernel::tile::reals;
use crate::kernel::vector::{Factor, V, count, load_part, store_part};
use crate::scalar::Scalar;

/// Vectors of a column that are taken together: as many sums as there are registers for, in two
/// sets.
const VECTORS: usize = 4;

/// `y ← α A x + β y` for an `m` by `n` matrix with columns `ld` apart, or for its conjugate.
///
/// Rows are summed up in registers, a few vectors of them at a time: y is read and written once.
///
/// # Safety
/// The entries must be readable, those of y writable; there must be columns.
#[inline(never)]
pub unsafe fn gemv<T: Scalar>(
    conj: bool,
    m: usize,
    n: usize,
    alpha: T,
    a: *const T,
    ld: isize,
    x: *const T,
    beta: T,
    y: *mut T,
) {
    let product = Product { conj, n, alpha, a, ld, x, beta, y };
    let count = count::<T>();
    let mut i = 0;
    // SAFETY: rows of A and y.
    unsafe {
        while i + VECTORS * count <= m {
            product.rows::<VECTORS, 0>(i);
            i += VECTORS * count;
        }
        if i + 2 * count <= m {
            product.rows::<2, 0>(i);
            i += 2 * count;
        }
        if i + count <= m {
            product.rows::<1, 0>(i);
            i += count;
        }
        // Half a vector of four reals, then the last real.
        if V::<T>::COUNT > 2 && (m - i) * reals::<T>() >= 2 {
            product.rows::<1, 2>(i);
            i += 2 / reals::<T>();
        }
        if !T::IS_COMPLEX && i < m {
            product.rows::<1, 1>(i);
        }
    }
}

struct Product<T> {
    conj: bool,
    n: usize,
    alpha: T,
    a: *const T,
    ld: isize,
    x: *const T,
    beta: T,
    y: *mut T,
}

impl<T: Scalar> Product<T> {
    /// `R` vectors of rows from row `i`; the first `PART` reals of one unless that is 0.
    ///
    /// # Safety
    /// These rows and a column must exist.
    #[inline(always)]
    unsafe fn rows<const R: usize, const PART: usize>(&self, i: usize) {
        let count = count::<T>();
        // A real column and the next one, or the products with the parts of a complex factor.
        let mut sums = [[V::<T>::zero(); R]; 2];
        let (mut column, mut x, mut left) = (self.a.wrapping_add(i), self.x, self.n);
        // SAFETY: the caller's.
        unsafe {
            while left > 1 || T::IS_COMPLEX && left > 0 {
                let parts = x.cast::<T::Real>();
                let (p, q) = (V::<T>::load_splat(parts), V::<T>::load_splat(parts.add(1)));
                let next = if T::IS_COMPLEX { column } else { column.wrapping_offset(self.ld) };
                for r in 0..R {
                    let a = load_part::<T, PART>(column.add(r * count));
                    let b =
                        if T::IS_COMPLEX { a } else { load_part::<T, PART>(next.add(r * count)) };
                    sums[0][r] = a.mul_add(p, sums[0][r]);
                    sums[1][r] = b.mul_add(q, sums[1][r]);
                }
                let columns = 2 / reals::<T>();
                column = next.wrapping_offset(self.ld);
                x = x.add(columns);
                left -= columns;
            }
            if left > 0 {
                let p = V::<T>::load_splat(x.cast());
                for r in 0..R {
                    sums[0][r] = load_part::<T, PART>(column.add(r * count)).mul_add(p, sums[0][r]);
                }
            }
            let [p, q] = sums;
            for r in 0..R {
                self.write::<PART>(i, r, self.sum(p[r], q[r]));
            }
        }
    }

    /// The sum that `p` and `q` make.
    #[inline(always)]
    fn sum(&self, p: V<T>, q: V<T>) -> V<T> {
        if !T::IS_COMPLEX {
            return p.add(q);
        }
        let one = T::Real::ONE;
        if self.conj {
            p.mul_add(V::<T>::splat_pair(one, -one), q.swap_pairs())
        } else {
            q.swap_pairs().mul_add(V::<T>::splat_pair(-one, one), p)
        }
    }

    /// Writes vector `r` of the rows from row `i`.
    ///
    /// # Safety
    /// They must exist.
    #[inline(always)]
    unsafe fn write<const PART: usize>(&self, i: usize, r: usize, sum: V<T>) {
        // SAFETY: the caller's.
        unsafe {
            let place = self.y.add(i).add(r * count::<T>());
            let zero = V::<T>::zero();
            let old = if self.beta == T::ZERO {
                zero
            } else {
                plus_times::<T>(zero, self.beta, load_part::<T, PART>(place))
            };
            let value = plus_times::<T>(old, self.alpha, sum);
            store_part::<T, PART>(value, place);
        }
    }
}

/// `y + factor · x`, where a real factor makes no `0 · Inf` out of its missing part.
#[inline(always)]
fn plus_times<T: Scalar>(y: V<T>, factor: T, x: V<T>) -> V<T> {
    if T::IS_COMPLEX && factor.im() == T::Real::ZERO {
        x.mul_add(V::<T>::splat(factor.re()), y)
    } else {
        Factor::new(factor, false).mul_add(x, y)
    }
}

/// `y ← α Aᵀ x + β y` for an `m` by `n` matrix with columns `ld` apart, or for its conjugate.
///
/// # Safety
/// The entries must be readable, those of y writable.
#[inline(never)]
pub unsafe fn gemv_transposed<T: Scalar>(
    conj: bool,
    m: usize,
    n: usize,
    alpha: T,
    a: *const T,
    ld: isize,
    x: *const T,
    beta: T,
    y: *mut T,
) {
    let column = |j: usize| a.wrapping_offset(j as isize * ld);
    let write = |j: usize, sum: T| {
        // SAFETY: an entry of y.
        unsafe {
            let place = y.add(j);
            let sum = sum.times(alpha);
            *place = if beta == T::ZERO { sum } else { sum + (*place).times(beta) };
        }
    };
    let mut j = 0;
    // SAFETY: the rows of whole columns of A, and x.
    unsafe {
        while j + 4 <= n {
            let order = [j, j + 1, j + 2, j + 3];
            let columns = order.map(column);
            let sums = if T::IS_COMPLEX {
                dots_in::<T, 4, 1>(m, &columns, conj, x)
            } else {
                dots_in::<T, 4, 2>(m, &columns, conj, x)
            };
            for (j, sum) in order.into_iter().zip(sums) {
                write(j, sum);
            }
            j += 4;
        }
        while j < n {
            let [sum] = dots_in::<T, 1, 4>(m, &[column(j)], conj, x);
            write(j, sum);
            j += 1;
        }
    }
}
