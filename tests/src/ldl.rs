//! L D Lᵀ factorisations, by backward errors.

use crate::oracle::{Matrix, eps, wide};
use fastrand::Rng;
use wasmblas::{Complex, Real, Scalar, Uplo};
use wasmblas_lapack::{
    Error, hesv, hetf2, hetrf, hetrf_in, hetrs, sysv, sytf2, sytrf, sytrf_in, sytrf_scratch, sytrs,
};

const ORDERS: [usize; 16] = [0, 1, 2, 3, 4, 7, 8, 17, 33, 64, 100, 127, 128, 129, 150, 150];
const BOTH: [Uplo; 2] = [Uplo::Upper, Uplo::Lower];

type Wide = Complex<f64>;

fn within(uplo: Uplo, i: usize, j: usize) -> bool {
    if uplo == Uplo::Lower { i >= j } else { i <= j }
}

/// Entry `(i, j)` of the matrix in a triangle.
fn entry<T: Scalar>(a: &Matrix<T>, hermitian: bool, uplo: Uplo, i: usize, j: usize) -> Wide {
    let mirror = |x: Wide| if hermitian { x.conj() } else { x };
    match () {
        () if i == j && hermitian => Complex::new(a.get(i, i).re().to_f64(), 0.0),
        () if within(uplo, i, j) => wide(a.get(i, j)),
        () => mirror(wide(a.get(j, i))),
    }
}

/// A matrix with small entries on the diagonal, in places, so that both kinds of steps are made.
fn indefinite<T: Scalar>(rng: &mut Rng, n: usize) -> Matrix<T> {
    let mut a = Matrix::<T>::random(rng, n, n);
    for i in 0..n {
        // A matrix of one row is to be regular.
        let size = if n == 1 { 1.0 } else { [0.0, 0.01, 1.0, 3.0][rng.usize(0..4)] };
        a.set(i, i, a.get(i, i).scaled(T::Real::from_f64(size)));
    }
    a
}

/// The matrix that factors stand for, put together from the documentation: `A ← P (L A Lᵀ) Pᵀ`
/// from the last step to the first of L, the other way round for U.
fn product<T: Scalar>(a: &Matrix<T>, ipiv: &[i32], hermitian: bool, uplo: Uplo) -> Vec<Vec<Wide>> {
    let n = a.nrows;
    let zero = Complex::new(0.0, 0.0);
    let mut m = vec![vec![zero; n]; n];
    // The steps by their columns, in the order in which they were made.
    let mut steps: Vec<Vec<usize>> = Vec::new();
    let lower = uplo == Uplo::Lower;
    let order: Vec<usize> = if lower { (0..n).collect() } else { (0..n).rev().collect() };
    let mut at = 0;
    while at < n {
        let len = if ipiv[order[at]] < 0 { 2 } else { 1 };
        steps.push(order[at..at + len].to_vec());
        at += len;
    }
    for columns in steps.iter().rev() {
        for &i in columns {
            for &j in columns {
                m[i][j] = entry(a, hermitian, uplo, i, j);
            }
        }
        let rest: Vec<usize> = match lower {
            true => (columns[columns.len() - 1] + 1..n).collect(),
            false => (0..columns[columns.len() - 1]).collect(),
        };
        let l = |i: usize, c: usize| wide(a.get(i, c));
        let turned = |x: Wide| if hermitian { x.conj() } else { x };
        // With L = [1 0; l 1]: the blocks d, l d, and rest + l d lᵀ.
        for &i in &rest {
            for &j in columns {
                m[i][j] = columns.iter().map(|&c| l(i, c) * m[c][j]).sum();
            }
        }
        for &i in &rest {
            for &j in &rest {
                let sum: Wide = columns.iter().map(|&c| m[i][c] * turned(l(j, c))).sum();
                m[i][j] += sum;
            }
        }
        for &i in &rest {
            for &j in columns {
                m[j][i] = turned(m[i][j]);
            }
        }
        let q = columns[columns.len() - 1];
        let p = ipiv[columns[0]].unsigned_abs() as usize - 1;
        m.swap(q, p);
        m.iter_mut().for_each(|row| row.swap(q, p));
    }
    m
}

pub fn factors_reproduce_the_matrix<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for n in ORDERS {
        for (uplo, hermitian) in BOTH.into_iter().flat_map(|u| [(u, false), (u, true)]) {
            let before = indefinite::<T>(&mut rng, n);
            let mut short = vec![T::ZERO; (n * rng.usize(0..12)).min(sytrf_scratch(n))];
            for form in 0..3 {
                let (mut a, mut ipiv) = (before.clone(), vec![0; n]);
                let view = a.view_mut();
                match (form, hermitian) {
                    (0, false) => sytrf(uplo, view, &mut ipiv),
                    (0, true) => hetrf(uplo, view, &mut ipiv),
                    (1, false) => sytf2(uplo, view, &mut ipiv),
                    (1, true) => hetf2(uplo, view, &mut ipiv),
                    (_, false) => sytrf_in(uplo, view, &mut ipiv, &mut short),
                    (_, true) => hetrf_in(uplo, view, &mut ipiv, &mut short),
                }
                .unwrap();
                a.assert_rest_untouched(&before, |i, j| within(uplo, i, j));
                let m = product(&a, &ipiv, hermitian, uplo);
                for j in 0..n {
                    for i in 0..n {
                        let error = (m[i][j] - entry(&before, hermitian, uplo, i, j)).norm();
                        // Higham, theorem 11.4, with the growth of random matrices.
                        let bound = 30.0 * (n as f64 + 1.0) * eps::<T>();
                        assert!(error <= bound, "({i}, {j}) of {n}: {error:e}, bound {bound:e}");
                    }
                }
            }
        }
    }
}

pub fn solves<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    for n in [0, 1, 2, 5, 20, 70] {
        for nrhs in [0, 1, 5] {
            for (uplo, hermitian) in BOTH.into_iter().flat_map(|u| [(u, false), (u, true)]) {
                let a = indefinite::<T>(&mut rng, n);
                let b = Matrix::<T>::random(&mut rng, n, nrhs);
                let (mut factors, mut ipiv, mut x) = (a.clone(), vec![0; n], b.clone());
                let solve = if hermitian { hesv } else { sysv };
                solve(uplo, factors.view_mut(), &mut ipiv, x.view_mut()).unwrap();
                x.assert_rest_untouched(&b, |_, _| true);
                for j in 0..nrhs {
                    let norm = (0..n).map(|p| wide(x.get(p, j)).norm()).fold(0.0, f64::max);
                    for i in 0..n {
                        let terms =
                            (0..n).map(|p| entry(&a, hermitian, uplo, i, p) * wide(x.get(p, j)));
                        let error = (terms.sum::<Wide>() - wide(b.get(i, j))).norm();
                        let size = n as f64 * norm * 3.0 + 2.0;
                        let bound = 30.0 * (n as f64 + 1.0) * eps::<T>() * size;
                        assert!(error <= bound, "n {n}: residual {error:e}, bound {bound:e}");
                    }
                }
                let mut again = b.clone();
                let solve = if hermitian { hetrs } else { sytrs };
                solve(uplo, factors.view(), &ipiv, again.view_mut()).unwrap();
                again.assert_rest_untouched(&x, |_, _| false);
            }
        }
    }
}

pub fn singular_is_reported<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    for n in [1, 3, 40, 100] {
        for (uplo, hermitian) in BOTH.into_iter().flat_map(|u| [(u, false), (u, true)]) {
            let zero = rng.usize(0..n);
            let mut a = indefinite::<T>(&mut rng, n);
            for i in 0..n {
                a.set(i, zero, T::ZERO);
                a.set(zero, i, T::ZERO);
            }
            let mut ipiv = vec![0; n];
            let factor = if hermitian { hetrf } else { sytrf };
            // The pivot is zero when its column's turn comes, wherever it has been moved to.
            let Err(Error::Singular { index }) = factor(uplo, a.view_mut(), &mut ipiv) else {
                panic!("a zero row and column of {n} went unnoticed")
            };
            assert_eq!(a.get(index - 1, index - 1), T::ZERO);
            assert!(ipiv[index - 1] > 0);
        }
    }
}

pub fn extreme_scales<T: Scalar>() {
    let mut rng = Rng::with_seed(4);
    let least = T::Real::MIN_POSITIVE.to_f64();
    for by in [least * 64.0, 1.0 / least / 4096.0] {
        for (uplo, hermitian) in BOTH.into_iter().flat_map(|u| [(u, false), (u, true)]) {
            let n = 80;
            let mut a = indefinite::<T>(&mut rng, n);
            a.scale(T::from_real(T::Real::from_f64(by)));
            let mut ipiv = vec![0; n];
            let factor = if hermitian { hetrf } else { sytrf };
            factor(uplo, a.view_mut(), &mut ipiv).unwrap();
            for j in 0..n {
                for i in (0..n).filter(|&i| within(uplo, i, j)) {
                    assert!(wide(a.get(i, j)).is_finite(), "overflow of a matrix scaled by {by:e}");
                }
            }
        }
    }
    for n in [1, 5, 70] {
        let mut a = Matrix::<T>::dense(&mut rng, n, n);
        a.set(n / 2, n / 2, T::from_real(T::Real::from_f64(f64::NAN)));
        // It ends, and neither panics.
        let _ = sytrf(Uplo::Lower, a.view_mut(), &mut vec![0; n]);
    }
}

pub fn wrong_pivots_are_errors<T: Scalar>() {
    let mut rng = Rng::with_seed(5);
    let a = Matrix::<T>::dense(&mut rng, 4, 4);
    let mut b = Matrix::<T>::dense(&mut rng, 4, 1);
    let before = b.clone();
    let wrong = [
        [0, 2, 3, 4],
        [1, 2, 3, 5],
        [-1, -2, 3, 4],
        [1, 2, 3, -4],
        [-5, -5, 3, 4],
        [i32::MIN, 2, 3, 4],
        [i32::MAX, 2, 3, 4],
        [1, 2, 3, i32::MIN],
    ];
    for ipiv in wrong {
        for uplo in BOTH {
            let result = sytrs(uplo, a.view(), &ipiv, b.view_mut());
            assert!(matches!(result, Err(Error::Argument(_))), "{ipiv:?} {uplo:?}");
        }
    }
    b.assert_rest_untouched(&before, |_, _| false);
}
