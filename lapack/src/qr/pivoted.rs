//! A panel of the QR factorisation with column pivoting.

use crate::error::Error;
use crate::householder::{Direct, larfg, reflect};
use wasmblas::{
    MatMut, MatRef, Real, Scalar, Trans, VecMut, VecRef, gemm, gemv, iamax, nrm2, swap,
};

/// The norms of columns, as far as they are still to be factorised.
pub(super) struct Norms<'a, R> {
    /// Updated with each step.
    current: &'a mut [R],
    /// As computed last: how many digits the updates have cost since. Negative: to be recomputed.
    computed: &'a mut [R],
}

impl<'a, R: Real> Norms<'a, R> {
    /// In memory of two numbers a column.
    pub fn new(memory: &'a mut [R]) -> Self {
        let (current, computed) = memory.split_at_mut(memory.len() / 2);
        Norms { current, computed }
    }

    /// Computes those of all columns, from row `first` on.
    pub fn compute<T: Scalar<Real = R>>(&mut self, a: MatRef<'_, T>, first: usize) {
        for j in 0..self.current.len() {
            self.compute_one(a, first, j);
        }
    }

    fn compute_one<T: Scalar<Real = R>>(&mut self, a: MatRef<'_, T>, first: usize, j: usize) {
        let norm = nrm2(a.block(first, j, a.nrows() - first, 1).col(0));
        (self.current[j], self.computed[j]) = (norm, norm);
    }

    /// Those of the columns from `at` on.
    pub fn from(&mut self, at: usize) -> Norms<'_, R> {
        Norms { current: &mut self.current[at..], computed: &mut self.computed[at..] }
    }

    /// Takes the entry that column `j` has lost, of magnitude `size`, out of its norm. Returns
    /// false if the difference has no digits left: it is marked to be recomputed then.
    fn take_out(&mut self, j: usize, size: R) -> bool {
        let current = self.current[j];
        if current == R::ZERO {
            return true;
        }
        let ratio = size / current;
        let rest = Real::max((R::ONE + ratio) * (R::ONE - ratio), R::ZERO);
        let drift = current / self.computed[j];
        if rest * (drift * drift) <= R::EPSILON.sqrt() {
            self.computed[j] = -R::ONE;
            return false;
        }
        self.current[j] = current * rest.sqrt();
        true
    }
}

/// Brings the column of the largest norm from `k` on to place `k`; returns where it was.
fn choose<T: Scalar>(
    a: &mut MatMut<'_, T>,
    k: usize,
    jpvt: &mut [i32],
    norms: &mut Norms<'_, T::Real>,
) -> Result<usize, Error> {
    let pivot = k + iamax(VecRef::from_slice(&norms.current[k..])).unwrap_or(0);
    if pivot != k {
        let (left, right) = a.rb_mut().split_cols(pivot);
        swap(left.col(k), right.col(0))?;
        jpvt.swap(pivot, k);
        norms.current[pivot] = norms.current[k];
        norms.computed[pivot] = norms.computed[k];
    }
    Ok(pivot)
}

/// Factorises as many columns as `tau` has, one after the other, each of which is applied to the
/// others at once: what is best as long as A is in a cache. Rows before `first` are done already.
///
/// `scratch` has an element for each column.
pub(super) fn factor_columns<T: Scalar>(
    mut a: MatMut<'_, T>,
    first: usize,
    tau: &mut [T],
    jpvt: &mut [i32],
    mut norms: Norms<'_, T::Real>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let (m, n) = (a.nrows(), a.ncols());
    for (k, tau) in tau.iter_mut().enumerate() {
        let row = first + k;
        choose(&mut a, k, jpvt, &mut norms)?;
        let (own, rest) = a.rb_mut().block(row, k, m - row, n - k).split_cols(1);
        let (mut head, mut tail) = own.split_rows(1);
        let mut diagonal = head.get(0, 0);
        *tau = larfg(&mut diagonal, tail.rb_mut().col(0));
        head.set(0, 0, diagonal);
        reflect(Direct::Forward, false, tail.rb().col(0), tau.conj(), rest, scratch)?;
        for j in k + 1..n {
            if !norms.take_out(j, a.get(row, j).modulus()) {
                norms.compute_one(a.rb(), row + 1, j);
            }
        }
    }
    Ok(())
}

/// Factorises columns, at most as many as `tau` has, choosing each among all columns of A; rows
/// before `first` are done already. Returns how many columns have been factorised, and the columns
/// beyond have been updated; it stops early, after one column at least, if norms must be computed
/// again.
///
/// `scratch` has `n + 1` elements for each column to be factorised: F, with which the columns
/// beyond become `A − V Fᴴ`, and a vector.
pub(super) fn factor_panel<T: Scalar>(
    mut a: MatMut<'_, T>,
    first: usize,
    tau: &mut [T],
    jpvt: &mut [i32],
    mut norms: Norms<'_, T::Real>,
    scratch: &mut [T],
) -> Result<usize, Error> {
    let (m, n, width, one) = (a.nrows(), a.ncols(), tau.len(), T::ONE);
    let (f, vector) = scratch[..(n + 1) * width].split_at_mut(n * width);
    let mut f = MatMut::from_col_major(f, n, width, n)?;
    let (mut k, mut certain) = (0, true);
    while k < width && certain {
        let row = first + k;
        let pivot = choose(&mut a, k, jpvt, &mut norms)?;
        if pivot != k {
            let (above, below) = f.rb_mut().block(0, 0, n, k).split_rows(pivot);
            swap(above.row(k), below.row(0))?;
        }
        let (before, rest) = a.rb_mut().split_cols(k);
        let before = before.rb().block(row, 0, m - row, k);
        let (own, beyond) = rest.split_cols(1);
        let mut own = own.block(row, 0, m - row, 1);
        // The column as the reflectors so far leave it.
        for (l, x) in vector[..k].iter_mut().enumerate() {
            *x = f.get(k, l).conj();
        }
        let vector = &mut vector[..k];
        let x = VecRef::from_slice(vector);
        gemv(Trans::No, -one, before, x, one, own.rb_mut().col(0))?;
        let mut diagonal = own.get(0, 0);
        tau[k] = larfg(&mut diagonal, own.rb_mut().block(1, 0, m - row - 1, 1).col(0));
        own.set(0, 0, one);
        // A new column of F: τ (Aᴴ v − F (Vᴴ v)).
        let (f_before, f_own) = f.rb_mut().split_cols(k);
        let mut f_own = f_own.block(k + 1, 0, n - k - 1, 1).col(0);
        let v = own.rb().col(0);
        let remaining = beyond.rb().block(row, 0, m - row, n - k - 1);
        gemv(Trans::ConjTrans, tau[k], remaining, v, T::ZERO, f_own.rb_mut())?;
        let x = VecMut::from_slice(vector);
        gemv(Trans::ConjTrans, -tau[k], before, v, T::ZERO, x)?;
        let f_before = f_before.rb().block(k + 1, 0, n - k - 1, k);
        gemv(Trans::No, one, f_before, VecRef::from_slice(vector), one, f_own)?;
        // The row that R gets now.
        let (left, right) = a.rb_mut().block(row, 0, 1, n).split_cols(k + 1);
        let f_beyond = f.rb().block(k + 1, 0, n - k - 1, k + 1);
        gemv(Trans::Conj, -one, f_beyond, left.rb().row(0), one, right.row(0))?;
        for j in k + 1..n {
            certain &= norms.take_out(j, a.get(row, j).modulus());
        }
        a.set(row, k, diagonal);
        k += 1;
    }
    let row = first + k;
    let (left, mut right) = a.rb_mut().block(row, 0, m - row, n).split_cols(k);
    let (v, f) = (left.rb(), f.rb().block(k, 0, n - k, k));
    gemm(Trans::No, Trans::ConjTrans, -one, v, f, one, right.rb_mut())?;
    for j in k..n {
        if norms.computed[j] < T::Real::ZERO {
            norms.compute_one(a.rb(), row, j);
        }
    }
    Ok(k)
}
