//! Cholesky factorisation and what follows from it, by backward errors.

use crate::dense::Dense;
use crate::oracle::{Matrix, eps, wide};
use fastrand::Rng;
use wasmblas::{Complex, Real, Scalar, Uplo};
use wasmblas_lapack::{Error, lauum, posv, potrf, potrs};

const ORDERS: [usize; 16] = [0, 1, 2, 3, 4, 7, 8, 9, 16, 17, 33, 64, 65, 128, 129, 200];

pub fn within(uplo: Uplo, i: usize, j: usize) -> bool {
    if uplo == Uplo::Lower { i >= j } else { i <= j }
}

/// A Hermitian positive definite matrix with a diagonal near `n`; the other triangle and the
/// imaginary parts of the diagonal are noise that must not matter.
pub fn positive<T: Scalar>(rng: &mut Rng, n: usize) -> Matrix<T> {
    let mut a = Matrix::<T>::random(rng, n, n);
    for j in 0..n {
        let size = T::Real::from_f64(n as f64 + 1.0 + rng.f64());
        a.set(j, j, T::from_parts(size, a.get(j, j).im()));
    }
    a
}

/// Entry `(i, j)` of the Hermitian matrix in a triangle.
pub fn entry<T: Scalar>(a: &Matrix<T>, uplo: Uplo, i: usize, j: usize) -> Complex<f64> {
    match () {
        () if i == j => Complex::new(a.get(i, i).re().to_f64(), 0.0),
        () if within(uplo, i, j) => wide(a.get(i, j)),
        () => wide(a.get(j, i)).conj(),
    }
}

/// Entry `(i, j)` of the lower triangular L of `L Lᴴ`, from either form of the factor.
pub fn factor<T: Scalar>(a: &Matrix<T>, uplo: Uplo, i: usize, j: usize) -> Complex<f64> {
    if uplo == Uplo::Lower { wide(a.get(i, j)) } else { wide(a.get(j, i)).conj() }
}

pub const BOTH: [Uplo; 2] = [Uplo::Upper, Uplo::Lower];

/// The Hermitian matrix in a triangle.
pub fn hermitian<T: Scalar>(a: &Matrix<T>, uplo: Uplo) -> Dense {
    Dense::from_fn(a.nrows, a.nrows, |i, j| entry(a, uplo, i, j))
}

/// L of `L Lᴴ`, from either form of the factor.
pub fn lower<T: Scalar>(a: &Matrix<T>, uplo: Uplo) -> Dense {
    Dense::from_fn(a.nrows, a.nrows, |i, j| factor(a, uplo, i, j)).keep(|i, j| i >= j)
}

pub fn factors_reproduce_the_matrix<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for n in ORDERS {
        for uplo in BOTH {
            let mut a = positive::<T>(&mut rng, n);
            let before = a.clone();
            potrf(uplo, a.view_mut()).unwrap();
            a.assert_rest_untouched(&before, |i, j| within(uplo, i, j));
            for j in 0..n {
                for i in j..n {
                    let terms =
                        (0..=j).map(|p| factor(&a, uplo, i, p) * factor(&a, uplo, j, p).conj());
                    let sum: Complex<f64> = terms.sum();
                    let error = (sum - entry(&before, uplo, i, j)).norm();
                    // Higham, theorem 10.3; every entry of |L||Lᴴ| is at most the diagonal's n + 2.
                    let bound = 4.0 * (n as f64 + 1.0) * eps::<T>() * (n as f64 + 2.0);
                    assert!(error <= bound, "({i}, {j}) of {n}: error {error:e}, bound {bound:e}");
                }
            }
        }
    }
}

pub fn solves<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    for n in [0, 1, 5, 8, 20, 65] {
        for nrhs in [0, 1, 3, 20] {
            for uplo in BOTH {
                let a = positive::<T>(&mut rng, n);
                let b = Matrix::<T>::random(&mut rng, n, nrhs);
                let (mut factors, mut x) = (a.clone(), b.clone());
                posv(uplo, factors.view_mut(), x.view_mut()).unwrap();
                x.assert_rest_untouched(&b, |_, _| true);
                for j in 0..nrhs {
                    for i in 0..n {
                        let terms = (0..n).map(|p| entry(&a, uplo, i, p) * wide(x.get(p, j)));
                        let sum: Complex<f64> = terms.sum();
                        let bound = 16.0 * (n as f64 + 1.0) * eps::<T>() * (n as f64 + 2.0);
                        let error = (sum - wide(b.get(i, j))).norm();
                        assert!(error <= bound, "n {n}: residual {error:e}, bound {bound:e}");
                    }
                }
                let mut again = b.clone();
                potrs(uplo, factors.view(), again.view_mut()).unwrap();
                again.assert_rest_untouched(&x, |_, _| false);
            }
        }
    }
}

pub fn indefinite_is_reported<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    for (n, bad) in [(1, 0), (7, 3), (40, 0), (40, 39), (40, 21), (200, 150)] {
        for uplo in BOTH {
            for value in [-1.0, 0.0, f64::NAN] {
                let mut a = positive::<T>(&mut rng, n);
                a.set(bad, bad, T::from_real(T::Real::from_f64(value)));
                let mut b = Matrix::<T>::dense(&mut rng, n, 2);
                let rhs = b.clone();
                let result = posv(uplo, a.view_mut(), b.view_mut());
                assert_eq!(result, Err(Error::NotPositiveDefinite { order: bad + 1 }));
                assert_eq!(result.unwrap_err().info(), bad as i32 + 1);
                b.assert_rest_untouched(&rhs, |_, _| false);
            }
        }
    }
}

pub fn extreme_scales<T: Scalar>() {
    let mut rng = Rng::with_seed(4);
    let least = T::Real::MIN_POSITIVE.to_f64();
    for by in [least * 16.0, 1.0 / least / 4096.0] {
        for uplo in BOTH {
            let n = 30;
            let mut a = positive::<T>(&mut rng, n);
            a.scale(T::from_real(T::Real::from_f64(by)));
            potrf(uplo, a.view_mut()).unwrap();
            for i in 0..n {
                let root = a.get(i, i).re().to_f64();
                let wanted = (by * n as f64).sqrt();
                assert!(
                    root > 0.5 * wanted && root < 1.5 * wanted,
                    "{root:e}, not near {wanted:e}"
                );
            }
        }
    }
}

pub fn products_of_triangles<T: Scalar>() {
    let mut rng = Rng::with_seed(5);
    for n in ORDERS {
        for uplo in BOTH {
            let mut a = Matrix::<T>::random(&mut rng, n, n);
            let before = a.clone();
            lauum(uplo, a.view_mut()).unwrap();
            a.assert_rest_untouched(&before, |i, j| within(uplo, i, j));
            // Entry (i, j), i >= j, of Lᴴ L; of U Uᴴ, with conj(L) = Uᵀ, its transpose.
            let l = |i: usize, j: usize| match uplo {
                Uplo::Lower => wide(before.get(i, j)),
                Uplo::Upper => wide(before.get(j, i)),
            };
            for j in 0..n {
                for i in j..n {
                    let sum: Complex<f64> = (i..n).map(|p| l(p, i).conj() * l(p, j)).sum();
                    let found = if uplo == Uplo::Lower { a.get(i, j) } else { a.get(j, i) };
                    let bound = 8.0 * (n as f64 + 1.0) * eps::<T>() * (n as f64 + 1.0);
                    let error = (wide(found) - sum).norm();
                    assert!(error <= bound, "({i}, {j}) of {n}: error {error:e}, bound {bound:e}");
                }
            }
        }
    }
}
