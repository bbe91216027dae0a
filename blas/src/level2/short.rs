//! Triangular solves with so few unknowns that finding out what the general way has to be would
//! take longer than going it.

use crate::kernel::panel::{dots_in, short_updates};
use crate::kernel::vector::Factor;
use crate::matrix::{MatRef, VecMut};
use crate::scalar::Scalar;

/// The most unknowns.
pub(super) const MOST: usize = 64;

/// A triangular matrix whose rows are adjacent, and what is done to it.
pub(super) struct Triangle<'a, T> {
    pub a: MatRef<'a, T>,
    pub lower: bool,
    pub unit: bool,
    pub transposed: bool,
    pub conj: bool,
}

impl<T: Scalar> Triangle<'_, T> {
    /// `x ← op(A)⁻¹ x`.
    ///
    /// # Safety
    /// A must be square and its rows be adjacent; x must have as many entries, adjacent ones.
    #[inline(never)]
    pub unsafe fn solve(&self, x: &VecMut<'_, T>) {
        // SAFETY: the caller's.
        unsafe {
            if T::IS_COMPLEX { self.walk::<2>(x.as_ptr()) } else { self.walk::<4>(x.as_ptr()) }
        }
    }

    /// [`Self::solve`], by `K` unknowns at a time.
    ///
    /// # Safety
    /// As there.
    #[inline(always)]
    unsafe fn walk<const K: usize>(&self, x: *mut T) {
        let n = self.a.nrows();
        let mut done = 0;
        // SAFETY: the caller's.
        unsafe {
            while done + K <= n {
                self.step::<K>(done, x);
                done += K;
            }
            while done < n {
                self.step::<1>(done, x);
                done += 1;
            }
        }
    }

    /// Solves for `K` unknowns when `done` are known.
    ///
    /// # Safety
    /// There must be as many; as for [`Self::solve`].
    #[inline(always)]
    unsafe fn step<const K: usize>(&self, done: usize, x: *mut T) {
        let n = self.a.nrows();
        let ascending = self.lower != self.transposed;
        let first = if ascending { done } else { n - done - K };
        let order: [usize; K] =
            core::array::from_fn(|r| if ascending { first + r } else { first + K - 1 - r });
        // The rows of the triangle in these columns, without the square on the diagonal.
        let (start, len) = if self.lower { (first + K, n - first - K) } else { (0, first) };
        let columns: [*const T; K] = order.map(|j| self.a.ptr_at(start, j));
        let entry = |r: usize, c: usize| {
            let (i, j) = if self.transposed { (order[c], order[r]) } else { (order[r], order[c]) };
            // SAFETY: an entry of the triangle.
            unsafe { *self.a.ptr_at(i, j) }.conj_if(self.conj)
        };
        // SAFETY: entries of x; rows of the triangle.
        unsafe {
            let mut known = order.map(|j| *x.add(j));
            if self.transposed {
                let sums = dots_in::<T, K, 1>(len, &columns, self.conj, x.add(start));
                for (known, sum) in known.iter_mut().zip(sums) {
                    *known -= sum;
                }
            }
            for r in 0..K {
                for c in 0..r {
                    known[r] -= entry(r, c) * known[c];
                }
                if !self.unit {
                    let diagonal = entry(r, r);
                    // A division would be a part of the chain of results, a reciprocal is not.
                    known[r] = match diagonal.accurate_recip() {
                        Some(inverse) => known[r] * inverse,
                        None => known[r].quotient(diagonal),
                    };
                }
                *x.add(order[r]) = known[r];
            }
            if !self.transposed {
                let factors = known.map(|x| [Factor::new(-x, self.conj)]);
                short_updates(len, [x.add(start)], factors, columns);
            }
        }
    }
}
