//! Small dense matrices in double precision, to check factorisations with.

use crate::oracle::{Matrix, wide};
use core::ops::{Add, Mul, Sub};
use wasmblas::{Complex, MatRef, Scalar};

/// A matrix of complex numbers in double precision.
#[derive(Clone, Debug)]
pub struct Dense {
    pub nrows: usize,
    pub ncols: usize,
    data: Vec<Complex<f64>>,
}

impl Dense {
    pub fn from_fn(
        nrows: usize,
        ncols: usize,
        entry: impl Fn(usize, usize) -> Complex<f64>,
    ) -> Self {
        let data = (0..nrows * ncols).map(|at| entry(at % nrows, at / nrows)).collect();
        Dense { nrows, ncols, data }
    }

    pub fn of<T: Scalar>(a: MatRef<'_, T>) -> Self {
        Self::from_fn(a.nrows(), a.ncols(), |i, j| wide(a.get(i, j)))
    }

    pub fn unit(n: usize) -> Self {
        Self::from_fn(n, n, |i, j| Complex::new(f64::from(u8::from(i == j)), 0.0))
    }

    pub fn get(&self, i: usize, j: usize) -> Complex<f64> {
        self.data[i + j * self.nrows]
    }

    /// The block of that shape with first entry `(i, j)`.
    pub fn block(&self, i: usize, j: usize, nrows: usize, ncols: usize) -> Self {
        Self::from_fn(nrows, ncols, |p, q| self.get(i + p, j + q))
    }

    /// The conjugate transpose.
    pub fn adjoint(&self) -> Self {
        Self::from_fn(self.ncols, self.nrows, |i, j| self.get(j, i).conj())
    }

    pub fn conj(&self) -> Self {
        Self::from_fn(self.nrows, self.ncols, |i, j| self.get(i, j).conj())
    }

    /// Only the entries that `keep` says, the others zero.
    pub fn keep(&self, keep: impl Fn(usize, usize) -> bool) -> Self {
        let zero = Complex::new(0.0, 0.0);
        Self::from_fn(self.nrows, self.ncols, |i, j| if keep(i, j) { self.get(i, j) } else { zero })
    }

    /// The Frobenius norm; NaN if an entry is.
    pub fn norm(&self) -> f64 {
        let largest = self.data.iter().fold(0.0, |max: f64, z| max.max(z.re.abs() + z.im.abs()));
        if largest == 0.0 || !largest.is_finite() {
            return self.data.iter().map(|z| z.norm_sqr()).sum::<f64>().sqrt();
        }
        largest * self.data.iter().map(|z| (z / largest).norm_sqr()).sum::<f64>().sqrt()
    }

    /// How far the columns are from orthonormal: `|AᴴA − I|`.
    pub fn orthogonality(&self) -> f64 {
        (&(&self.adjoint() * self) - &Dense::unit(self.ncols)).norm()
    }
}

impl Mul for &Dense {
    type Output = Dense;

    fn mul(self, other: &Dense) -> Dense {
        assert_eq!(self.ncols, other.nrows);
        let mut product = Dense::from_fn(self.nrows, other.ncols, |_, _| Complex::new(0.0, 0.0));
        for j in 0..other.ncols {
            let target = &mut product.data[j * self.nrows..][..self.nrows];
            for p in 0..self.ncols {
                let factor = other.get(p, j);
                let column = &self.data[p * self.nrows..][..self.nrows];
                for (sum, x) in target.iter_mut().zip(column) {
                    *sum += x * factor;
                }
            }
        }
        product
    }
}

impl Add for &Dense {
    type Output = Dense;

    fn add(self, other: &Dense) -> Dense {
        assert_eq!((self.nrows, self.ncols), (other.nrows, other.ncols));
        Dense::from_fn(self.nrows, self.ncols, |i, j| self.get(i, j) + other.get(i, j))
    }
}

impl Sub for &Dense {
    type Output = Dense;

    fn sub(self, other: &Dense) -> Dense {
        assert_eq!((self.nrows, self.ncols), (other.nrows, other.ncols));
        Dense::from_fn(self.nrows, self.ncols, |i, j| self.get(i, j) - other.get(i, j))
    }
}

impl<T: Scalar> From<&Matrix<T>> for Dense {
    fn from(a: &Matrix<T>) -> Dense {
        Dense::of(a.view())
    }
}

/// Panics unless `found` is at most `units` times `n` roundings of `size`.
#[track_caller]
pub fn assert_small<T: Scalar>(found: f64, units: f64, n: usize, size: f64, what: &str) {
    let bound = units * (n as f64 + 1.0) * crate::oracle::eps::<T>() * size;
    assert!(found <= bound, "{what}: {found:e}, {:.1} times the bound", found / bound);
}
