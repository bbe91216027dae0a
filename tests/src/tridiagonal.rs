//! Tridiagonal systems, by backward errors.

use crate::oracle::{Matrix, element, eps, operation, wide};
use fastrand::Rng;
use wasmblas::{Complex, Real, Scalar, Trans, Uplo};
use wasmblas_lapack::{
    Error, Fact, Norm, gtcon, gtsv, gtsvx, gttrf, gttrs, langt, lanht, ptcon, ptrfs, ptsv, ptsvx,
    pttrf, pttrs,
};

const ORDERS: [usize; 8] = [0, 1, 2, 3, 4, 10, 33, 100];

/// The diagonals of a general matrix: below, on and above the main one.
#[derive(Clone)]
struct General<T>([Vec<T>; 3]);

impl<T: Scalar> General<T> {
    fn random(rng: &mut Rng, n: usize) -> Self {
        let mut diagonal = |n| (0..n).map(|_| element(rng)).collect();
        Self([diagonal(n.saturating_sub(1)), diagonal(n), diagonal(n.saturating_sub(1))])
    }

    /// Entry `(i, j)` of `op(A)`, zero off the diagonals.
    fn op(&self, trans: Trans, i: usize, j: usize) -> Complex<f64> {
        let (i, j) = if trans.is_transposed() { (j, i) } else { (i, j) };
        let [dl, d, du] = &self.0;
        let x = match () {
            () if i == j => d[i],
            () if i == j + 1 => dl[j],
            () if i + 1 == j => du[i],
            () => T::ZERO,
        };
        wide(x.conj_if(trans.is_conjugated()))
    }
}

/// Panics unless the columns of `x` solve the system with the matrix `entry` to a few eps of
/// `growth` times its largest entry.
fn assert_solves<T: Scalar>(
    n: usize,
    entry: impl Fn(usize, usize) -> Complex<f64>,
    x: &Matrix<T>,
    b: &Matrix<T>,
    growth: f64,
) {
    for j in 0..b.ncols {
        let norm = (0..n).map(|p| wide(x.get(p, j)).norm()).fold(0.0, f64::max);
        for i in 0..n {
            let near = i.saturating_sub(1)..(i + 2).min(n);
            let sum: Complex<f64> = near.map(|p| entry(i, p) * wide(x.get(p, j))).sum();
            let error = (sum - wide(b.get(i, j))).norm();
            let bound = 20.0 * growth * eps::<T>() * (3.0 * norm + 2.0);
            assert!(error <= bound, "n {n}, row {i}: residual {error:e}, bound {bound:e}");
        }
    }
}

pub fn general_systems<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for n in ORDERS {
        for nrhs in [0, 1, 3] {
            let a = General::<T>::random(&mut rng, n);
            let b = Matrix::<T>::random(&mut rng, n, nrhs);
            let trans = operation(&mut rng);
            let General([mut dl, mut d, mut du]) = a.clone();
            let (mut du2, mut ipiv) = (vec![T::ZERO; n.saturating_sub(2)], vec![0; n]);
            gttrf(&mut dl, &mut d, &mut du, &mut du2, &mut ipiv).unwrap();
            let mut x = b.clone();
            gttrs(trans, &dl, &d, &du, &du2, &ipiv, x.view_mut()).unwrap();
            x.assert_rest_untouched(&b, |_, _| true);
            assert_solves(n, |i, j| a.op(trans, i, j), &x, &b, 2.0);
            let General([mut dl, mut d, mut du]) = a.clone();
            let mut x = b.clone();
            gtsv(&mut dl, &mut d, &mut du, x.view_mut()).unwrap();
            x.assert_rest_untouched(&b, |_, _| true);
            assert_solves(n, |i, j| a.op(Trans::No, i, j), &x, &b, 2.0);
        }
    }
}

pub fn positive_systems<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    for n in ORDERS {
        for uplo in [Uplo::Upper, Uplo::Lower] {
            let d: Vec<_> = (0..n).map(|_| T::Real::from_f64(3.0 + rng.f64())).collect();
            let e: Vec<T> = (1..n).map(|_| element(&mut rng)).collect();
            let entry = |i: usize, j: usize| match () {
                () if i == j => Complex::new(d[i].to_f64(), 0.0),
                () if (i == j + 1) == (uplo == Uplo::Lower) => wide(e[i.min(j)]),
                () => wide(e[i.min(j)]).conj(),
            };
            let b = Matrix::<T>::random(&mut rng, n, 3);
            let (mut fd, mut fe, mut x) = (d.clone(), e.clone(), b.clone());
            pttrf(&mut fd, &mut fe).unwrap();
            pttrs(uplo, &fd, &fe, x.view_mut()).unwrap();
            x.assert_rest_untouched(&b, |_, _| true);
            assert_solves(n, entry, &x, &b, 6.0);
            if uplo == Uplo::Lower {
                let (mut d, mut e, mut again) = (d.clone(), e.clone(), b.clone());
                ptsv(&mut d, &mut e, again.view_mut()).unwrap();
                again.assert_rest_untouched(&x, |_, _| false);
            }
        }
    }
}

pub fn failures_are_reported<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    for (n, bad) in [(1, 0), (5, 2), (5, 4), (30, 11)] {
        let General([mut dl, mut d, mut du]) = General::<T>::random(&mut rng, n);
        d[bad] = T::ZERO;
        if bad > 0 {
            dl[bad - 1] = T::ZERO;
            du[bad - 1] = T::ZERO;
        }
        if bad + 1 < n {
            dl[bad] = T::ZERO;
        }
        let (mut du2, mut ipiv) = (vec![T::ZERO; n.saturating_sub(2)], vec![0; n]);
        let mut b = Matrix::<T>::dense(&mut rng, n, 1);
        let all = (dl.clone(), d.clone(), du.clone());
        let result = gttrf(&mut dl, &mut d, &mut du, &mut du2, &mut ipiv);
        assert_eq!(result, Err(Error::Singular { index: bad + 1 }));
        let (mut dl, mut d, mut du) = all;
        let result = gtsv(&mut dl, &mut d, &mut du, b.view_mut());
        assert_eq!(result, Err(Error::Singular { index: bad + 1 }));
        for value in [-1.0, 0.0, f64::NAN] {
            let mut d = vec![T::Real::from_f64(4.0); n];
            d[bad] = T::Real::from_f64(value);
            let mut e = vec![T::ONE; n - 1];
            let result = pttrf(&mut d, &mut e);
            assert_eq!(result, Err(Error::NotPositiveDefinite { order: bad + 1 }));
        }
    }
}

/// The 1-norm of the inverse, by solving for its columns.
fn inverse_norm<T: Scalar>(n: usize, solve: impl Fn(&mut Matrix<T>)) -> f64 {
    let column = |j: usize| {
        let mut e = Matrix::<T>::dense(&mut Rng::with_seed(0), n, 1);
        (0..n).for_each(|i| e.set(i, 0, if i == j { T::ONE } else { T::ZERO }));
        solve(&mut e);
        (0..n).map(|i| wide(e.get(i, 0)).norm()).sum::<f64>()
    };
    (0..n).map(column).fold(0.0, f64::max)
}

pub fn general_experts<T: Scalar>() {
    let mut rng = Rng::with_seed(4);
    for n in ORDERS {
        let mut a = General::<T>::random(&mut rng, n);
        a.0[1].iter_mut().for_each(|x| *x += T::from_real(T::Real::from_f64(4.0)));
        let b = Matrix::<T>::random(&mut rng, n, 2);
        let trans = operation(&mut rng);
        let [dl, d, du] = &a.0;
        let General([mut dlf, mut df, mut duf]) = a.clone();
        let (mut du2, mut ipiv) = (vec![T::ZERO; n.saturating_sub(2)], vec![0; n]);
        let (mut ferr, mut berr) = ([T::Real::ZERO; 2], [T::Real::ZERO; 2]);
        for fact in [Fact::NotFactored, Fact::Factored] {
            let mut x = b.clone();
            let (rcond, outcome) = gtsvx(
                fact,
                trans,
                dl,
                d,
                du,
                &mut dlf,
                &mut df,
                &mut duf,
                &mut du2,
                &mut ipiv,
                b.view(),
                x.view_mut(),
                &mut ferr,
                &mut berr,
            )
            .unwrap();
            assert_eq!(outcome, Ok(()));
            assert!(rcond.to_f64() > 0.01 && rcond.to_f64() <= 1.001, "n {n}: {rcond:?}");
            x.assert_rest_untouched(&b, |_, _| true);
            assert_solves(n, |i, j| a.op(trans, i, j), &x, &b, 1.0);
            assert!(berr.iter().all(|berr| berr.to_f64() <= 4.0 * eps::<T>()), "{berr:?}");
            assert!(ferr.iter().all(|ferr| ferr.to_f64() <= 1000.0 * eps::<T>()), "{ferr:?}");
        }
        let solve = |e: &mut Matrix<T>| {
            gttrs(Trans::No, &dlf, &df, &duf, &du2, &ipiv, e.view_mut()).unwrap();
        };
        let size = langt(Norm::One, dl, d, du);
        let exact = 1.0 / (inverse_norm(n, solve) * size.to_f64());
        let found = gtcon(Norm::One, &dlf, &df, &duf, &du2, &ipiv, size).unwrap().to_f64();
        assert!((0.999 * exact..=3.0 * exact).contains(&found) || n == 0, "{found} for {exact}");
    }
}

pub fn positive_experts<T: Scalar>() {
    let mut rng = Rng::with_seed(5);
    for n in ORDERS {
        let d: Vec<_> = (0..n).map(|_| T::Real::from_f64(3.0 + rng.f64())).collect();
        let e: Vec<T> = (1..n).map(|_| element(&mut rng)).collect();
        let b = Matrix::<T>::random(&mut rng, n, 2);
        let (mut df, mut ef, mut x) = (d.clone(), e.clone(), b.clone());
        let (mut ferr, mut berr) = ([T::Real::ZERO; 2], [T::Real::ZERO; 2]);
        let (view, fact) = (x.view_mut(), Fact::NotFactored);
        let solved =
            ptsvx(fact, &d, &e, &mut df, &mut ef, b.view(), view, &mut ferr, &mut berr).unwrap();
        assert_eq!(solved.1, Ok(()));
        x.assert_rest_untouched(&b, |_, _| true);
        for uplo in [Uplo::Lower, Uplo::Upper] {
            let entry = |i: usize, j: usize| match () {
                () if i == j => Complex::new(d[i].to_f64(), 0.0),
                () if (i == j + 1) == (uplo == Uplo::Lower) => wide(e[i.min(j)]),
                () => wide(e[i.min(j)]).conj(),
            };
            // From a rough solution, by refinement alone.
            let mut x = b.clone();
            pttrs(uplo, &df, &ef, x.view_mut()).unwrap();
            let mut rough = x.clone();
            rough.scale(T::from_real(T::Real::from_f64(1.0 + 1.0 / 64.0)));
            let view = rough.view_mut();
            ptrfs(uplo, &d, &e, &df, &ef, b.view(), view, &mut ferr, &mut berr).unwrap();
            assert_solves(n, entry, &rough, &b, 1.0);
            assert!(berr.iter().all(|berr| berr.to_f64() <= 4.0 * eps::<T>()), "{berr:?}");
            for j in 0..2 {
                let most = |f: &dyn Fn(usize) -> Complex<f64>| {
                    (0..n).map(|i| f(i).norm()).fold(0.0, f64::max)
                };
                let error = most(&|i| wide(rough.get(i, j)) - wide(x.get(i, j)));
                let size = most(&|i| wide(x.get(i, j)));
                assert!(error <= 2.0 * ferr[j].to_f64() * size, "{error:e}, {:?}", ferr[j]);
            }
        }
        let size = lanht(Norm::One, &d, &e);
        let solve = |b: &mut Matrix<T>| pttrs(Uplo::Lower, &df, &ef, b.view_mut()).unwrap();
        let exact = 1.0 / (inverse_norm(n, solve) * size.to_f64());
        let found = ptcon(&df, &ef, size).unwrap().to_f64();
        let close = (found / exact - 1.0).abs() <= 50.0 * eps::<T>();
        assert!(close || n == 0, "n {n}: {found:e} for {exact:e}");
    }
}
