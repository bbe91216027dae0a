//! What follows from a Cholesky factorisation, and the one with pivoting.

use crate::cholesky::{BOTH, hermitian, lower, positive, within};
use crate::dense::{Dense, assert_small};
use crate::oracle::{Matrix, eps, wide};
use fastrand::Rng;
use wasmblas::{Real, Scalar, Uplo};
use wasmblas_lapack::{
    Error, Fact, Norm, lanhe, pocon, poequ, poequb, porfs, posvx, potrf, potri, potrs, pstrf,
    pstrf_in,
};

/// Puts a Hermitian matrix into a triangle; the other one is noise that must not matter.
fn stored<T: Scalar>(rng: &mut Rng, of: &Dense, uplo: Uplo) -> Matrix<T> {
    let mut a = Matrix::<T>::random(rng, of.nrows, of.nrows);
    for j in 0..of.nrows {
        for i in (0..of.nrows).filter(|&i| within(uplo, i, j)) {
            let x = of.get(i, j);
            a.set(i, j, T::from_parts(T::Real::from_f64(x.re), T::Real::from_f64(x.im)));
        }
    }
    a
}

fn real<T: Scalar>(x: f64) -> T::Real {
    T::Real::from_f64(x)
}

/// Panics unless `Pᵀ A P − L Lᴴ` is small, with the first `rank` columns of L.
fn assert_pivoted<T: Scalar>(a: &Dense, factors: &Matrix<T>, uplo: Uplo, piv: &[i32], rank: usize) {
    let n = a.nrows;
    let mut sorted = piv.to_vec();
    sorted.sort_unstable();
    assert!(sorted.iter().copied().eq(1..=n as i32), "{piv:?} is no permutation");
    let l = lower(factors, uplo).keep(|i, j| i >= j && j < rank);
    for j in 1..rank {
        // Pivots decrease, but for rounding.
        let (before, pivot) = (l.get(j - 1, j - 1).re, l.get(j, j).re);
        assert!(pivot <= before * (1.0 + 10.0 * n as f64 * eps::<T>()), "{pivot} after {before}");
    }
    let at = |i: usize| piv[i] as usize - 1;
    let permuted = Dense::from_fn(n, n, |i, j| a.get(at(i), at(j)));
    let error = (&permuted - &(&l * &l.adjoint())).norm();
    // Higham, section 10.3.2, with the growth of random matrices.
    assert_small::<T>(error, 4.0, n, a.norm(), &format!("P A P of order {n}, rank {rank}"));
}

pub fn pivoted_factors<T: Scalar>() {
    let mut rng = Rng::with_seed(11);
    for (n, rank) in [(0, 0), (1, 1), (2, 1), (5, 5), (33, 7), (40, 40), (70, 35), (100, 66)] {
        for uplo in BOTH {
            let g = Dense::from(&Matrix::<T>::random(&mut rng, n, rank));
            let before = stored::<T>(&mut rng, &(&g * &g.adjoint()), uplo);
            let (mut a, mut piv) = (before.clone(), vec![0; n]);
            let found = pstrf(uplo, a.view_mut(), &mut piv, real::<T>(-1.0)).unwrap();
            assert_eq!(found, rank, "order {n}");
            a.assert_rest_untouched(&before, |i, j| within(uplo, i, j));
            assert_pivoted(&hermitian(&before, uplo), &a, uplo, &piv, found);
        }
    }
}

pub fn pivoting_ends_where_it_should<T: Scalar>() {
    let mut rng = Rng::with_seed(12);
    for n in [1, 7, 49] {
        for uplo in BOTH {
            let graded = |i: usize, j: usize| {
                let size = if i == j { 0.5_f64.powi((i * 5 % n) as i32) } else { 0.0 };
                wide(T::from_real(real::<T>(size)))
            };
            let before = stored::<T>(&mut rng, &Dense::from_fn(n, n, graded), uplo);
            for (tolerance, rank) in [(2.0, 0), (0.3, 2), (0.1, 4)] {
                let (mut a, mut piv) = (before.clone(), vec![0; n]);
                let mut scratch = vec![real::<T>(0.0); n];
                let view = a.view_mut();
                let found = pstrf_in(uplo, view, &mut piv, real::<T>(tolerance), &mut scratch);
                let reached = (0..n.min(rank)).all(|k| (0..n).any(|i| i * 5 % n == k));
                assert!(reached, "a test matrix with a gap");
                assert_eq!(found, Ok(rank.min(n)));
            }
            let bad = rng.usize(0..n);
            for (value, rank) in [(f64::NAN, 0), (-1.0, n - 1)] {
                let (mut a, mut piv) = (before.clone(), vec![0; n]);
                a.set(bad, bad, T::from_real(real::<T>(value)));
                let found = pstrf(uplo, a.view_mut(), &mut piv, real::<T>(0.0));
                assert_eq!(found, Ok(rank), "{value} at {bad} of {n}");
            }
        }
    }
}

pub fn inverses<T: Scalar>() {
    let mut rng = Rng::with_seed(13);
    for n in [0, 1, 2, 9, 33, 100] {
        for uplo in BOTH {
            let before = positive::<T>(&mut rng, n);
            let mut a = before.clone();
            potrf(uplo, a.view_mut()).unwrap();
            potri(uplo, a.view_mut()).unwrap();
            a.assert_rest_untouched(&before, |i, j| within(uplo, i, j));
            let product = &hermitian(&before, uplo) * &hermitian(&a, uplo);
            let error = (&product - &Dense::unit(n)).norm();
            assert_small::<T>(error, 8.0, n, 2.0, &format!("A X - I of order {n}"));
        }
    }
    let mut singular = Matrix::<T>::dense(&mut rng, 20, 20);
    singular.set(12, 12, T::ZERO);
    let before = singular.clone();
    assert_eq!(potri(Uplo::Upper, singular.view_mut()), Err(Error::Singular { index: 13 }));
    singular.assert_rest_untouched(&before, |_, _| false);
}

/// The sum of moduli of a column, at most.
fn norm_one(a: &Dense) -> f64 {
    (0..a.ncols).map(|j| (0..a.nrows).map(|i| a.get(i, j).norm()).sum()).fold(0.0, f64::max)
}

pub fn condition_numbers<T: Scalar>() {
    let mut rng = Rng::with_seed(14);
    for n in [1, 2, 10, 40] {
        for uplo in BOTH {
            let before = positive::<T>(&mut rng, n);
            let mut a = before.clone();
            let size = lanhe(Norm::One, uplo, before.view());
            potrf(uplo, a.view_mut()).unwrap();
            let rcond = pocon(uplo, a.view(), size).unwrap().to_f64();
            potri(uplo, a.view_mut()).unwrap();
            let norms = norm_one(&hermitian(&before, uplo)) * norm_one(&hermitian(&a, uplo));
            // The estimate of the inverse's norm is never too large, and seldom three times too small.
            let (least, most) = (0.999 / norms, 5.0 / norms);
            assert!(rcond >= least && rcond <= most, "{rcond:e}, not {:e}", 1.0 / norms);
        }
    }
    for (size, wanted) in [(0.0, 0.0), (f64::NAN, f64::NAN)] {
        let a = Matrix::<T>::dense(&mut rng, 3, 3);
        let rcond = pocon(Uplo::Lower, a.view(), real::<T>(size)).unwrap().to_f64();
        assert!(rcond == wanted || rcond.is_nan() && wanted.is_nan());
    }
}

pub fn equilibrates<T: Scalar>() {
    let mut rng = Rng::with_seed(15);
    for n in [0, 1, 6, 40] {
        let mut a = positive::<T>(&mut rng, n);
        let tiny = T::Real::MIN_POSITIVE.to_f64();
        for i in 0..n {
            let size = [tiny * 4.0, 1e-5, 3.0, 1e9, 0.2 / tiny][rng.usize(0..5)];
            a.set(i, i, T::from_real(real::<T>(size)));
        }
        let diagonal = |i: usize| a.get(i, i).re().to_f64();
        // The roots of the extremes: their quotient does not underflow.
        let root = |i: usize| diagonal(i).sqrt();
        let ratio =
            (0..n).map(root).fold(f64::MAX, f64::min) / (0..n).map(root).fold(0.0, f64::max);
        let mut s = vec![real::<T>(0.0); n];
        let found = poequ(a.view(), &mut s).unwrap();
        assert_eq!(found.zero, None);
        for (i, s) in s.iter().enumerate() {
            let scaled = (s.to_f64() * diagonal(i)) * s.to_f64();
            assert!((scaled - 1.0).abs() <= 8.0 * eps::<T>(), "{scaled}");
        }
        if n > 0 {
            let found = found.row_ratio.to_f64() / ratio;
            assert!((found - 1.0).abs() <= 8.0 * eps::<T>(), "{found} times the ratio");
        }
        poequb(a.view(), &mut s).unwrap();
        for (i, s) in s.iter().enumerate() {
            assert_eq!(s.to_f64().to_bits() << 12, 0, "{s:?} is no power of two");
            let scaled = (s.to_f64() * diagonal(i)) * s.to_f64();
            assert!(scaled > 0.2499 && scaled < 4.001, "{scaled}");
        }
        if n > 3 {
            a.set(3, 3, T::ZERO);
            a.set(4, 4, -T::ONE);
            assert_eq!(poequ(a.view(), &mut s).unwrap().zero, Some(4));
        }
    }
}

/// A system whose solution is known, and how badly scaled it is.
fn system<T: Scalar>(
    rng: &mut Rng,
    n: usize,
    nrhs: usize,
    uplo: Uplo,
    grade: f64,
) -> (Matrix<T>, Matrix<T>, Dense) {
    let a = hermitian(&positive::<T>(rng, n), uplo);
    let size = |i: usize| grade.powf(i as f64 / n as f64);
    let graded = Dense::from_fn(n, n, |i, j| a.get(i, j) * size(i) * size(j));
    let a = stored::<T>(rng, &graded, uplo);
    let x = Dense::from(&Matrix::<T>::random(rng, n, nrhs));
    let product = &hermitian(&a, uplo) * &x;
    let mut b = Matrix::<T>::random(rng, n, nrhs);
    for j in 0..nrhs {
        for i in 0..n {
            let entry = product.get(i, j);
            b.set(i, j, T::from_parts(real::<T>(entry.re), real::<T>(entry.im)));
        }
    }
    (a, b, x)
}

/// Panics unless the error of each column is within its bound.
fn assert_bounds<T: Scalar>(x: &Matrix<T>, wanted: &Dense, ferr: &[T::Real], berr: &[T::Real]) {
    for j in 0..x.ncols {
        let size = |of: &dyn Fn(usize) -> f64| (0..x.nrows).map(of).fold(0.0, f64::max);
        let error = size(&|i| (wide(x.get(i, j)) - wanted.get(i, j)).norm());
        let bound = ferr[j].to_f64() * size(&|i| wide(x.get(i, j)).norm());
        let backward = berr[j].to_f64();
        // B has been rounded from a product, which moves the solution by as much again.
        assert!(error <= 2.0 * bound, "error {error:e}, bound {bound:e}");
        assert!(backward <= 4.0 * eps::<T>(), "backward error {backward:e}");
    }
}

pub fn error_bounds_hold<T: Scalar>() {
    let mut rng = Rng::with_seed(16);
    for (n, nrhs) in [(1, 1), (5, 2), (30, 3)] {
        for uplo in BOTH {
            let (a, b, wanted) = system::<T>(&mut rng, n, nrhs, uplo, 1e-2);
            let (mut factors, mut x) = (a.clone(), b.clone());
            potrf(uplo, factors.view_mut()).unwrap();
            potrs(uplo, factors.view(), x.view_mut()).unwrap();
            let (mut ferr, mut berr) = (vec![real::<T>(0.0); nrhs], vec![real::<T>(0.0); nrhs]);
            let views = (a.view(), factors.view(), b.view());
            porfs(uplo, views.0, views.1, views.2, x.view_mut(), &mut ferr, &mut berr).unwrap();
            assert_bounds(&x, &wanted, &ferr, &berr);
        }
    }
}

pub fn expert_driver<T: Scalar>() {
    let mut rng = Rng::with_seed(17);
    for (n, nrhs) in [(0, 2), (1, 1), (8, 0), (8, 3), (40, 2)] {
        for (uplo, grade) in BOTH.into_iter().flat_map(|uplo| [(uplo, 1.0), (uplo, 1e-4)]) {
            let (a, b, wanted) = system::<T>(&mut rng, n, nrhs, uplo, grade);
            let (mut factors, mut x) = (a.clone(), b.clone());
            let (mut scaled_a, mut scaled_b) = (a.clone(), b.clone());
            let mut scaled = false;
            let mut s = vec![real::<T>(0.0); n];
            let (mut ferr, mut berr) = (vec![real::<T>(0.0); nrhs], vec![real::<T>(0.0); nrhs]);
            for fact in [Fact::Equilibrate, Fact::Factored] {
                let (rcond, outcome) = posvx(
                    fact,
                    uplo,
                    scaled_a.view_mut(),
                    factors.view_mut(),
                    &mut scaled,
                    &mut s,
                    scaled_b.view_mut(),
                    x.view_mut(),
                    &mut ferr,
                    &mut berr,
                )
                .unwrap();
                assert_eq!(outcome, Ok(()));
                // In the second round B is not scaled yet.
                scaled_b = b.clone();
                if n > 8 {
                    assert_eq!(scaled, grade < 1.0, "order {n}, grade {grade}");
                    assert!(rcond.to_f64() > 0.01, "{rcond:?}");
                }
                assert_bounds(&x, &wanted, &ferr, &berr);
            }
            if n > 3 {
                let mut a = a.clone();
                a.set(3, 3, -T::ONE);
                let before = x.clone();
                let (rcond, outcome) = posvx(
                    Fact::NotFactored,
                    uplo,
                    a.view_mut(),
                    factors.view_mut(),
                    &mut scaled,
                    &mut s,
                    scaled_b.view_mut(),
                    x.view_mut(),
                    &mut ferr,
                    &mut berr,
                )
                .unwrap();
                let wanted = Err(Error::NotPositiveDefinite { order: 4 });
                assert_eq!((rcond.to_f64(), outcome), (0.0, wanted));
                x.assert_rest_untouched(&before, |_, _| false);
            }
        }
    }
}
