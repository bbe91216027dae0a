//! Reflectors of two or three rows, with which QR iteration chases bulges.

use crate::householder::larfg;
use wasmblas::fused::reflect_right;
use wasmblas::{MatMut, Real, Scalar, VecMut};

/// `I − τ v vᴴ` of order N with `v₁ = 1`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reflector<T, const N: usize> {
    v: [T; N],
    tau: T,
}

#[allow(clippy::wrong_self_convention, reason = "applied from one side or the other")]
impl<T: Scalar, const N: usize> Reflector<T, N> {
    /// The reflector whose adjoint makes `(β, 0, …)` of a vector, and β, which is real.
    #[inline]
    pub fn annihilating(x: [T; N]) -> (Self, T) {
        let zero = T::Real::ZERO;
        let part = |x: &T| x.re() * x.re() + x.im() * x.im();
        let tail = x[1..].iter().fold(zero, |sum, x| sum + part(x));
        let square = tail + part(&x[0]);
        let least = T::Real::MIN_POSITIVE / (T::Real::EPSILON * T::Real::EPSILON);
        let most = T::Real::MAX * T::Real::EPSILON;
        let mut v = x;
        let (tau, beta) = if tail > least && square < most {
            let beta = -Real::copysign(square.sqrt(), x[0].re());
            let over = T::ONE.quotient(x[0] - T::from_real(beta));
            v[1..].iter_mut().for_each(|v| *v *= over);
            let tau = T::from_parts((beta - x[0].re()) / beta, -x[0].im() / beta);
            (tau, T::from_real(beta))
        } else {
            let (head, tail) = v.split_at_mut(1);
            let tau = larfg(&mut head[0], VecMut::from_slice(tail));
            (tau, head[0])
        };
        v[0] = T::ONE;
        (Reflector { v, tau }, beta)
    }

    /// τ.
    #[inline]
    pub fn tau(&self) -> T {
        self.tau
    }

    /// `C ← Hᴴ C` for the N rows of C.
    #[inline]
    pub fn from_left(&self, c: MatMut<'_, T>) {
        assert_eq!(c.nrows(), N);
        // A constant becomes part of the instructions that load and store.
        if c.row_stride() == 1 {
            self.turn_columns(c, 1);
        } else {
            let down = c.row_stride();
            self.turn_columns(c, down);
        }
    }

    /// [`Self::from_left`], where `down` is from one entry of a column to the next.
    #[inline(always)]
    fn turn_columns(&self, c: MatMut<'_, T>, down: isize) {
        let (reflector, step) = (*self, c.col_stride());
        let factors = reflector.factors();
        let mut column = c.as_ptr();
        for _ in 0..c.ncols() {
            // SAFETY: N entries of a column of C.
            unsafe {
                let at = |i: usize| column.offset(i as isize * down);
                let x = reflector.turned(&factors, core::array::from_fn(|i| *at(i)));
                for (i, x) in x.into_iter().enumerate() {
                    *at(i) = x;
                }
            }
            column = column.wrapping_offset(step);
        }
    }

    /// `Hᴴ x`.
    #[inline(always)]
    pub fn reflected(&self, x: [T; N]) -> [T; N] {
        self.turned(&self.factors(), x)
    }

    /// What `Hᴴ x` has of v, as factors of the entries of x.
    #[inline(always)]
    fn factors(&self) -> [T; N] {
        self.v.map(|v| v.conj() * self.tau.conj())
    }

    #[inline(always)]
    fn turned(&self, factors: &[T; N], mut x: [T; N]) -> [T; N] {
        let mut sum = x[0] * factors[0];
        for i in 1..N {
            sum += x[i] * factors[i];
        }
        x[0] -= sum;
        for i in 1..N {
            x[i] -= sum * self.v[i];
        }
        x
    }

    /// `C ← C H` for the N columns of C.
    #[inline]
    pub fn from_right(&self, c: MatMut<'_, T>) {
        assert_eq!(c.ncols(), N);
        if c.row_stride() != 1 {
            // C H is, transposed, Hᵀ Cᵀ, and Hᵀ the adjoint of the conjugate.
            return self.conjugate().from_left(c.t());
        }
        let (v, f) = self.right_factors();
        reflect_right(&v, &f, c);
    }

    /// v and f such that `C H = C − (C v) fᵀ`, with `v₁ = 1`.
    #[inline]
    pub fn right_factors(&self) -> ([T; N], [T; N]) {
        (self.v, self.v.map(|v| v.conj() * self.tau))
    }

    /// The reflector of conj(v) and conj(τ).
    #[inline]
    pub fn conjugate(&self) -> Self {
        Reflector { v: self.v.map(|v| v.conj()), tau: self.tau.conj() }
    }
}
