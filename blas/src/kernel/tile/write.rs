//! How the sums of a tile become entries of C.

use super::{Update, V, reals};
use crate::kernel::Lanes;
use crate::scalar::Scalar;

/// An [`Update`] made ready for vectors.
///
/// From the real columns `P` and `Q` of a complex product, `P + swap(Q)·w` is `P ± iQ`; of that,
/// `r·u + swap(r)·v` is `α r` or `α conj(r)`.
pub(crate) struct Writer<T: Scalar> {
    w: V<T>,
    u: V<T>,
    v: V<T>,
    /// A real factor must not make 0 · Inf in the other part.
    alpha_is_real: bool,
    beta_re: V<T>,
    beta_im: V<T>,
    beta_is_zero: bool,
    beta_is_real: bool,
}

impl<T: Scalar> Writer<T> {
    #[inline(always)]
    pub fn new(update: &Update<T>) -> Self {
        let (zero, one) = (T::Real::ZERO, T::Real::ONE);
        let Update { alpha, beta, conj_a, conj_b } = *update;
        let w = if conj_a != conj_b {
            V::<T>::splat_pair(one, -one)
        } else {
            V::<T>::splat_pair(-one, one)
        };
        let (u, v) = if T::IS_COMPLEX && conj_a {
            (V::<T>::splat_pair(alpha.re(), -alpha.re()), V::<T>::splat(alpha.im()))
        } else {
            (V::<T>::splat(alpha.re()), V::<T>::splat_pair(-alpha.im(), alpha.im()))
        };
        Self {
            w,
            u,
            v,
            alpha_is_real: alpha.im() == zero,
            beta_re: V::<T>::splat(beta.re()),
            beta_im: V::<T>::splat_pair(-beta.im(), beta.im()),
            beta_is_zero: beta == T::ZERO,
            beta_is_real: beta.im() == zero,
        }
    }

    /// `α S + β C` of a vector, from its two real columns (the same one for a real type) and what
    /// `old` reads from C, if anything.
    #[inline(always)]
    pub fn value(&self, p: V<T>, q: V<T>, old: impl FnOnce() -> V<T>) -> V<T> {
        let s = if T::IS_COMPLEX {
            let r = q.swap_pairs().mul_add(self.w, p);
            let s = r.mul(self.u);
            if self.alpha_is_real { s } else { r.swap_pairs().mul_add(self.v, s) }
        } else {
            p.mul(self.u)
        };
        if self.beta_is_zero {
            return s;
        }
        let old = old();
        let s = old.mul_add(self.beta_re, s);
        if T::IS_COMPLEX && !self.beta_is_real {
            old.swap_pairs().mul_add(self.beta_im, s)
        } else {
            s
        }
    }

    /// Writes a tile of `MV` whole vectors of rows, which are adjacent, and `NC` real columns; `ldc`
    /// in reals.
    ///
    /// # Safety
    /// The tile must be readable and writable.
    #[inline(always)]
    pub unsafe fn full<const MV: usize, const NC: usize>(
        &self,
        sums: &[[V<T>; MV]; NC],
        c: *mut T::Real,
        ldc: isize,
    ) {
        for j in 0..NC / reals::<T>() {
            let c = c.wrapping_offset(j as isize * ldc);
            let (p, q) = (&sums[j * reals::<T>()], &sums[(j + 1) * reals::<T>() - 1]);
            for (i, (&p, &q)) in p.iter().zip(q).enumerate() {
                let c = c.wrapping_add(i * V::<T>::COUNT);
                // SAFETY: a vector of the tile.
                unsafe { self.value(p, q, || V::<T>::load(c)).store(c) }
            }
        }
    }

    /// Writes a column of `m` adjacent reals.
    ///
    /// # Safety
    /// It must be readable and writable, and there must be as many vectors of sums as it takes.
    #[inline(always)]
    pub unsafe fn column(&self, p: *const V<T>, q: *const V<T>, m: usize, c: *mut T::Real) {
        let count = V::<T>::COUNT;
        let mut i = 0;
        // SAFETY: vectors of the column and their sums.
        unsafe {
            while i * count < m {
                let (p, q, c, rest) = (*p.add(i), *q.add(i), c.add(i * count), m - i * count);
                if rest < count {
                    self.value(p, q, || V::<T>::load_first(c, rest)).store_first(c, rest);
                } else {
                    self.value(p, q, || V::<T>::load(c)).store(c);
                }
                i += 1;
            }
        }
    }
}
