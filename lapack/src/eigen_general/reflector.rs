//! Reflectors of two or three rows, with which QR iteration chases bulges.

use crate::householder::larfg;
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
        let factors = self.v.map(|v| v.conj() * self.tau.conj());
        let (columns, step, down) = (c.ncols(), c.col_stride(), c.row_stride());
        let mut column = c.as_ptr();
        for _ in 0..columns {
            // SAFETY: N entries of a column of C, and after the last column nothing is read.
            unsafe {
                let at = |i: usize| column.offset(i as isize * down);
                let mut sum = *at(0) * factors[0];
                for (i, factor) in factors.iter().enumerate().skip(1) {
                    sum += *at(i) * *factor;
                }
                *at(0) -= sum;
                for i in 1..N {
                    *at(i) -= sum * self.v[i];
                }
            }
            column = column.wrapping_offset(step);
        }
    }

    /// `C ← C H` for the N columns of C.
    #[inline]
    pub fn from_right(&self, c: MatMut<'_, T>) {
        assert_eq!(c.ncols(), N);
        if c.row_stride() != 1 {
            // C H is, transposed, Hᵀ Cᵀ, and Hᵀ the adjoint of the reflector of conj(v) and conj(τ).
            let other = Reflector { v: self.v.map(|v| v.conj()), tau: self.tau.conj() };
            return other.from_left(c.t());
        }
        let factors = self.v.map(|v| v.conj() * self.tau);
        let (rows, ptr, step) = (c.nrows(), c.as_ptr(), c.col_stride());
        // SAFETY: the columns of C, whose entries are adjacent and are in no other column.
        let columns: [&mut [T]; N] = core::array::from_fn(|j| unsafe {
            core::slice::from_raw_parts_mut(ptr.offset(j as isize * step), rows)
        });
        turn(columns, &self.v, &factors);
    }
}

/// Adds to each row the multiple of `factors` that its product with `v` is.
#[inline]
fn turn<T: Scalar, const N: usize>(columns: [&mut [T]; N], v: &[T; N], factors: &[T; N]) {
    let mut columns = columns.into_iter();
    match (columns.next(), columns.next(), columns.next()) {
        (Some(x), Some(y), Some(z)) => {
            turn3(x, y, z, (v[1], v[N - 1]), (factors[0], factors[1], factors[N - 1]))
        }
        (Some(x), Some(y), None) => turn2(x, y, v[1], (factors[0], factors[1])),
        _ => {}
    }
}

#[inline(never)]
fn turn3<T: Scalar>(x: &mut [T], y: &mut [T], z: &mut [T], v: (T, T), f: (T, T, T)) {
    for ((x, y), z) in x.iter_mut().zip(y.iter_mut()).zip(z.iter_mut()) {
        let sum = *x + *y * v.0 + *z * v.1;
        *x -= sum * f.0;
        *y -= sum * f.1;
        *z -= sum * f.2;
    }
}

#[inline(never)]
fn turn2<T: Scalar>(x: &mut [T], y: &mut [T], v: T, f: (T, T)) {
    for (x, y) in x.iter_mut().zip(y.iter_mut()) {
        let sum = *x + *y * v;
        *x -= sum * f.0;
        *y -= sum * f.1;
    }
}
