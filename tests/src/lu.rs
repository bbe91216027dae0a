//! LU factorisation and linear systems, by backward errors.

use crate::oracle::{Matrix, eps, operation, wide};
use fastrand::Rng;
use wasmblas::{Complex, Real, Scalar, Trans};
use wasmblas_lapack::{Error, gesv, getrf, getrs};

const SHAPES: [(usize, usize); 12] = [
    (0, 3),
    (3, 0),
    (1, 1),
    (2, 2),
    (5, 3),
    (3, 5),
    (17, 17),
    (33, 20),
    (20, 33),
    (64, 64),
    (100, 101),
    (150, 90),
];

fn largest<T: Scalar>(a: &Matrix<T>) -> f64 {
    let all = (0..a.nrows * a.ncols).map(|e| wide(a.get(e % a.nrows, e / a.nrows)).norm());
    all.fold(0.0, f64::max)
}

/// Panics unless `P L U` is `before` to a backward error of a few `n` eps.
fn assert_factors<T: Scalar>(before: &Matrix<T>, after: &Matrix<T>, ipiv: &[i32]) {
    let (m, n) = (before.nrows, before.ncols);
    let mut rows: Vec<usize> = (0..m).collect();
    for (i, &p) in ipiv.iter().enumerate() {
        rows.swap(i, p as usize - 1);
    }
    let scale = largest(before).max(largest(after));
    for j in 0..n {
        for (i, &row) in rows.iter().enumerate() {
            let mut product = Complex::new(0.0, 0.0);
            for p in 0..=i.min(j).min(m.min(n) - 1) {
                let l = if p == i { Complex::new(1.0, 0.0) } else { wide(after.get(i, p)) };
                assert!(p == i || l.norm() <= 1.4143, "multiplier {l} too large");
                product += l * wide(after.get(p, j));
            }
            let error = (product - wide(before.get(row, j))).norm();
            let bound = 8.0 * (m.min(n) as f64 + 2.0) * eps::<T>() * scale;
            assert!(error <= bound, "({i}, {j}) of {m}x{n}: error {error:e}, bound {bound:e}");
        }
    }
}

pub fn factors_reproduce_the_matrix<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for (m, n) in SHAPES {
        let mut a = Matrix::<T>::random(&mut rng, m, n);
        let before = a.clone();
        let mut ipiv = vec![0; m.min(n)];
        getrf(a.view_mut(), &mut ipiv).unwrap();
        a.assert_rest_untouched(&before, |_, _| true);
        assert_factors(&before, &a, &ipiv);
    }
}

pub fn solves<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    for n in [0, 1, 2, 5, 16, 33, 100] {
        for nrhs in [0, 1, 3, 20] {
            let trans = operation(&mut rng);
            let a = Matrix::<T>::random(&mut rng, n, n);
            let b = Matrix::<T>::random(&mut rng, n, nrhs);
            let (mut factors, mut x) = (a.clone(), b.clone());
            let mut ipiv = vec![0; n];
            if trans == Trans::No {
                gesv(factors.view_mut(), &mut ipiv, x.view_mut()).unwrap();
            } else {
                getrf(factors.view_mut(), &mut ipiv).unwrap();
                getrs(trans, factors.view(), &ipiv, x.view_mut()).unwrap();
            }
            x.assert_rest_untouched(&b, |_, _| true);
            for j in 0..nrhs {
                let norm = (0..n).map(|p| wide(x.get(p, j)).norm()).fold(0.0, f64::max);
                for i in 0..n {
                    let mut residual = -wide(b.get(i, j));
                    for p in 0..n {
                        residual += wide(a.op(trans, i, p)) * wide(x.get(p, j));
                    }
                    let size = n as f64 * largest(&a) * norm + largest(&b);
                    let bound = 8.0 * n as f64 * eps::<T>() * size;
                    assert!(residual.norm() <= bound, "n {n}: residual {residual}");
                }
            }
        }
    }
}

pub fn singular_is_reported<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    for (n, zero) in [(1, 0), (4, 2), (40, 0), (40, 39), (40, 21)] {
        let mut a = Matrix::<T>::dense(&mut rng, n, n);
        for i in 0..n {
            a.set(i, zero, T::ZERO);
        }
        let (before, mut ipiv) = (a.clone(), vec![0; n]);
        let result = getrf(a.view_mut(), &mut ipiv);
        assert_eq!(result, Err(Error::Singular { index: zero + 1 }));
        assert_eq!(result.unwrap_err().info(), zero as i32 + 1);
        assert_factors(&before, &a, &ipiv);
        let (mut a, mut b) = (before, Matrix::<T>::dense(&mut rng, n, 2));
        let rhs = b.clone();
        assert!(gesv(a.view_mut(), &mut ipiv, b.view_mut()).is_err());
        b.assert_rest_untouched(&rhs, |_, _| false);
    }
}

pub fn extreme_scales<T: Scalar>() {
    let mut rng = Rng::with_seed(4);
    let least = T::Real::MIN_POSITIVE;
    let tiny = T::from_real(least * T::Real::from_f64(0.25));
    let huge = T::from_real(least.recip() * T::Real::from_f64(1.0 / 4096.0));
    for by in [tiny, huge] {
        for n in [1, 3, 30] {
            let mut a = Matrix::<T>::dense(&mut rng, n, n);
            for i in 0..n {
                a.set(i, i, a.get(i, i) + T::from_real(T::Real::from_f64(n as f64)));
            }
            a.scale(by);
            let mut ipiv = vec![0; n];
            getrf(a.view_mut(), &mut ipiv).unwrap();
            for entry in 0..n * n {
                let x = wide(a.get(entry % n, entry / n));
                assert!(x.is_finite(), "overflow in the factors of a matrix scaled by {by:?}");
            }
        }
    }
}
