//! Sylvester equations with matrices in Schur form, and the small systems they lead to.

use crate::dense::{Dense, assert_small};
use crate::oracle::{Matrix, element, eps, operation, wide};
use crate::schur::{SPECTRA, Spectrum, real, schur_form};
use fastrand::Rng;
use wasmblas::{Complex, Real, Scalar, Trans};
use wasmblas_lapack::{Error, Sign, Sylvester, laln2, lasy2, trsyl};

/// `op(A) X ± X op(B) − scale · C`.
fn residual<T: Scalar>(
    (trana, a): (Trans, &Matrix<T>),
    (tranb, b): (Trans, &Matrix<T>),
    sign: Sign,
    x: &Dense,
    c: &Dense,
) -> Dense {
    let a = Dense::from_fn(a.nrows, a.nrows, |i, j| wide(a.op(trana, i, j)));
    let b = Dense::from_fn(b.nrows, b.nrows, |i, j| wide(b.op(tranb, i, j)));
    let (left, right) = (&a * x, x * &b);
    let sum = if sign == Sign::Plus { &left + &right } else { &left - &right };
    &sum - c
}

/// A matrix of doubles multiplied.
fn times(a: &Dense, by: f64) -> Dense {
    Dense::from_fn(a.nrows, a.ncols, |i, j| a.get(i, j) * by)
}

/// Solves and checks; the solution stays within the memory it is to be in.
fn solve<T: Scalar>(
    (trana, a): (Trans, &Matrix<T>),
    (tranb, b): (Trans, &Matrix<T>),
    sign: Sign,
    before: &Matrix<T>,
) -> Sylvester<T::Real> {
    let mut c = before.clone();
    let outcome = trsyl(trana, tranb, sign, a.view(), b.view(), c.view_mut()).unwrap();
    c.assert_rest_untouched(before, |_, _| true);
    let scale = outcome.scale.to_f64();
    assert!((0.0..=1.0).contains(&scale));
    let (x, old) = (Dense::from(&c), Dense::from(before));
    // In numbers that cannot overflow.
    let size = x.norm();
    assert!(size.is_finite());
    if size == 0.0 {
        return outcome;
    }
    let (x, old) = (times(&x, 1.0 / size), times(&times(&old, scale), 1.0 / size));
    let error = residual((trana, a), (tranb, b), sign, &x, &old).norm();
    // Pivots are not smaller than this.
    let least = T::Real::MIN_POSITIVE.to_f64() / eps::<T>().powi(2) * (x.nrows * x.ncols) as f64;
    let sizes = Dense::from(a).norm() + Dense::from(b).norm() + least;
    assert_small::<T>(error, 4.0, before.nrows + before.ncols, sizes + old.norm(), "residual");
    outcome
}

pub fn solves<T: Scalar>() {
    let mut rng = Rng::with_seed(310);
    let shapes =
        [(0, 3), (3, 0), (1, 1), (1, 7), (6, 1), (5, 5), (17, 16), (18, 40), (41, 19), (70, 33)];
    for (m, n) in shapes {
        for _ in 0..if m + n > 50 { 3 } else { 12 } {
            let [p, q] = [0, 1].map(|_| SPECTRA[rng.usize(0..4)]);
            let a = schur_form::<T>(&mut rng, m, p);
            let b = schur_form::<T>(&mut rng, n, q);
            let c = Matrix::<T>::random(&mut rng, m, n);
            let sign = if rng.bool() { Sign::Plus } else { Sign::Minus };
            solve((operation(&mut rng), &a), (operation(&mut rng), &b), sign, &c);
        }
    }
}

/// What is below the blocks is not read.
pub fn reads_only_the_form<T: Scalar>() {
    let mut rng = Rng::with_seed(311);
    for (trana, tranb) in [(Trans::No, Trans::Trans), (Trans::ConjTrans, Trans::No)] {
        let (a, b) = (40, 23);
        let [a, b] = [a, b].map(|n| schur_form::<T>(&mut rng, n, Spectrum::Random));
        let mut dirty = [a.clone(), b.clone()];
        for matrix in &mut dirty {
            for j in 0..matrix.nrows {
                for i in j + if T::IS_COMPLEX { 1 } else { 2 }..matrix.nrows {
                    matrix.set(i, j, real(f64::NAN));
                }
            }
        }
        let c = Matrix::<T>::random(&mut rng, a.nrows, b.nrows);
        let (mut clean_x, mut x) = (c.clone(), c.clone());
        let sign = Sign::Plus;
        trsyl(trana, tranb, sign, a.view(), b.view(), clean_x.view_mut()).unwrap();
        let [a, b] = [dirty[0].view(), dirty[1].view()];
        trsyl(trana, tranb, sign, a, b, x.view_mut()).unwrap();
        assert_eq!((&Dense::from(&x) - &Dense::from(&clean_x)).norm(), 0.0);
    }
}

/// With eigenvalues in common there is still a solution of a nearby equation.
pub fn common_eigenvalues_are_reported<T: Scalar>() {
    let mut rng = Rng::with_seed(312);
    for n in [1, 2, 3, 5] {
        let c = Matrix::<T>::random(&mut rng, n, n);
        let a = schur_form::<T>(&mut rng, n, Spectrum::Random);
        assert!(solve((Trans::No, &a), (Trans::No, &a), Sign::Minus, &c).perturbed);
        let mut a = schur_form::<T>(&mut rng, n, Spectrum::Real);
        (0..n).for_each(|j| a.set(j, j, T::ONE));
        assert!(solve((Trans::No, &a), (Trans::No, &a), Sign::Minus, &c).perturbed);
        let ops = (Trans::ConjTrans, Trans::ConjTrans);
        assert!(solve((ops.0, &a), (ops.1, &a), Sign::Minus, &c).perturbed);
        assert!(!solve((Trans::No, &a), (Trans::No, &a), Sign::Plus, &c).perturbed);
    }
}

/// Solutions that grow beyond the range are scaled.
pub fn never_overflows<T: Scalar>() {
    let mut rng = Rng::with_seed(313);
    let most = T::Real::MAX.to_f64();
    for n in [1, 2, 9, 30, 60] {
        for (diagonal, size) in [(1e-6, 1.0), (1e-30, most / 64.0), (1e-3, 1e-3)] {
            let [mut a, mut b] = [0, 1].map(|_| schur_form::<T>(&mut rng, n, Spectrum::Random));
            for matrix in [&mut a, &mut b] {
                for j in 0..n {
                    let lower = j.saturating_sub(1);
                    matrix.set(j, j, matrix.get(j, j) * real(diagonal));
                    matrix.set(j, lower, matrix.get(j, lower) * real(diagonal));
                }
            }
            let mut c = Matrix::<T>::random(&mut rng, n, n);
            c.scale(real(size));
            let outcome = solve((Trans::No, &a), (Trans::Trans, &b), Sign::Minus, &c);
            let must_scale = n == 60 && diagonal < 1e-3;
            assert!(!must_scale || outcome.scale < T::Real::ONE, "{n} {diagonal}");
        }
    }
}

pub fn nan_and_inf_terminate<T: Scalar>() {
    let mut rng = Rng::with_seed(314);
    for bad in [f64::NAN, f64::INFINITY] {
        for place in 0..3 {
            let n = 20;
            let mut matrices = [0, 1].map(|_| schur_form::<T>(&mut rng, n, Spectrum::Random));
            let mut c = Matrix::<T>::random(&mut rng, n, n);
            let target = if place < 2 { &mut matrices[place] } else { &mut c };
            target.set(3, 7, real(bad));
            let [a, b] = &matrices;
            let view = c.view_mut();
            trsyl(Trans::No, Trans::No, Sign::Plus, a.view(), b.view(), view).unwrap();
            assert!(!Dense::from(&c).norm().is_finite() || place < 2);
        }
    }
}

pub fn wrong_shapes_are_errors<T: Scalar>() {
    let mut rng = Rng::with_seed(315);
    for (m, n) in [(3, 4), (4, 3), (4, 4)] {
        let (a, b) = (Matrix::<T>::random(&mut rng, 3, m), Matrix::<T>::random(&mut rng, n, 3));
        let mut c = Matrix::<T>::random(&mut rng, 3, 3);
        let before = c.clone();
        let outcome = trsyl(Trans::No, Trans::No, Sign::Plus, a.view(), b.view(), c.view_mut());
        assert!(matches!(outcome, Err(Error::Argument(_))));
        c.assert_rest_untouched(&before, |_, _| false);
    }
}

/// A number of any size, sometimes zero.
fn any_size<R: Real>(rng: &mut Rng) -> R {
    let power = [0.0, 1.0, 1e-8, 1e8, 1e-12, 1e12][rng.usize(0..6)];
    element::<R>(rng) * R::from_f64(power)
}

pub fn smallest_equations<T: Scalar>() {
    type R<T> = <T as Scalar>::Real;
    let mut rng = Rng::with_seed(316);
    for _ in 0..2000 {
        let mut block = || [0, 1].map(|_| [0, 1].map(|_| any_size::<R<T>>(&mut rng)));
        let (left, right, b) = (block(), block(), block());
        let (p, q) = (rng.usize(1..3), rng.usize(1..3));
        let sign = if rng.bool() { R::<T>::ONE } else { -R::<T>::ONE };
        let found = lasy2(sign, (p, q), left, right, b);
        let f = |x: R<T>| x.to_f64();
        let scale = f(found.scale);
        assert!(scale > 0.0 && scale <= 1.0 && f(found.norm).is_finite());
        let (mut error, mut size, mut sizes) = (0.0f64, 0.0f64, 0.0f64);
        for i in 0..p {
            for j in 0..q {
                let row: f64 = (0..p).map(|k| f(left[i][k]) * f(found.x[k][j])).sum();
                let col: f64 = (0..q).map(|k| f(found.x[i][k]) * f(right[k][j])).sum();
                error = error.max((row + f(sign) * col - scale * f(b[i][j])).abs());
                size = size.max(f(found.x[i][j]).abs());
            }
        }
        for i in 0..2 {
            for j in 0..2 {
                let mut add = |n: usize, m: &[[R<T>; 2]; 2]| {
                    sizes = sizes.max(if i.max(j) < n { f(m[i][j]).abs() } else { 0.0 });
                };
                add(p, &left);
                add(q, &right);
            }
        }
        let least = R::<T>::MIN_POSITIVE.to_f64() / eps::<T>();
        let bound = 64.0 * eps::<T>() * sizes.max(least / eps::<T>()) * size;
        // Products with what underflows in X.
        let bound = bound + 8.0 * R::<T>::MIN_POSITIVE.to_f64() * sizes.max(1.0);
        assert!(error <= bound, "{error:e} with the bound {bound:e}");
    }
}

pub fn smallest_shifted_systems<T: Scalar>() {
    type R<T> = <T as Scalar>::Real;
    let mut rng = Rng::with_seed(317);
    for _ in 0..2000 {
        let a = [0, 1].map(|_| [0, 1].map(|_| any_size::<R<T>>(&mut rng)));
        let d = [0, 1].map(|_| any_size::<R<T>>(&mut rng));
        let (factor, order) = (element::<R<T>>(&mut rng), rng.usize(1..3));
        let [x, y, w] = [0, 1, 2].map(|_| {
            let size = any_size(&mut rng);
            element::<T>(&mut rng).scaled(size)
        });
        let b = [x, y];
        let least = R::<T>::MIN_POSITIVE / R::<T>::EPSILON;
        let found = laln2(order, least, factor, a, d, b, w);
        let scale = found.scale.to_f64();
        assert!(scale > 0.0 && scale <= 1.0 && found.norm.to_f64().is_finite());
        let (mut error, mut size) = (0.0f64, 0.0f64);
        for i in 0..order {
            let mut sum = -wide(b[i]) * scale;
            for (j, &x) in found.x.iter().enumerate().take(order) {
                let mut entry = Complex::new(factor.to_f64() * a[i][j].to_f64(), 0.0);
                size = size.max(entry.norm());
                if i == j {
                    entry -= wide(w) * d[i].to_f64();
                    // Its rounding errors are of the size of what may cancel.
                    size = size.max(wide(w).norm() * d[i].to_f64().abs());
                }
                sum += entry * wide(x);
            }
            error = error.max(sum.norm());
        }
        let sizes = size.max(least.to_f64() / eps::<T>());
        let bound = 64.0 * eps::<T>() * sizes * found.norm.to_f64();
        let bound = bound + 8.0 * R::<T>::MIN_POSITIVE.to_f64() * sizes.max(1.0);
        assert!(error <= bound, "{error:e} with the bound {bound:e}");
    }
}
