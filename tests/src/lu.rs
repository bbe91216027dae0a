//! LU factorisation and linear systems, by backward errors.

use crate::oracle::{Matrix, element, eps, operation, wide};
use fastrand::Rng;
use wasmblas::{Complex, Real, Scalar, Trans, gemm};
use wasmblas_lapack::{
    Equed, Equilibration, Error, Fact, Norm, gecon, geequ, geequb, gerfs, gesc2, gesv, gesvx,
    getc2, getf2, getrf, getri, getri_in, getri_scratch, getrs, lange, laqge,
};

const SHAPES: [(usize, usize); 18] = [
    (0, 3),
    (3, 0),
    (1, 1),
    (2, 2),
    (5, 3),
    (3, 5),
    (4, 4),
    (6, 9),
    (8, 8),
    (17, 17),
    (33, 20),
    (20, 33),
    (64, 64),
    (96, 96),
    (100, 101),
    (150, 90),
    (40, 150),
    (400, 34),
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

/// Beyond some panels: the products of the factors with vectors are those of the matrix.
pub fn larger_factors_multiply_as_the_matrix<T: Scalar>() {
    let mut rng = Rng::with_seed(13);
    for (m, n, zero) in [(390, 440, None), (440, 389, Some(200)), (385, 385, Some(384))] {
        let steps = m.min(n);
        let mut a = Matrix::<T>::random(&mut rng, m, n);
        for (i, j) in zero.into_iter().flat_map(|j| (0..m).map(move |i| (i, j))) {
            a.set(i, j, T::ZERO);
        }
        let (before, mut ipiv) = (a.clone(), vec![0; steps]);
        let result = getrf(a.view_mut(), &mut ipiv);
        assert_eq!(result.err(), zero.map(|j| Error::Singular { index: j + 1 }));
        a.assert_rest_untouched(&before, |_, _| true);
        let mut rows: Vec<usize> = (0..m).collect();
        for (i, &p) in ipiv.iter().enumerate() {
            rows.swap(i, p as usize - 1);
        }
        let scale = largest(&before).max(largest(&a));
        let bound = 8.0 * (steps as f64 + 2.0) * eps::<T>() * scale * n as f64;
        for _ in 0..3 {
            let x: Vec<_> = (0..n).map(|_| wide(element::<T>(&mut rng))).collect();
            let product = |a: &Matrix<T>, i: usize, columns: core::ops::Range<usize>| {
                columns.map(|j| wide(a.get(i, j)) * x[j]).sum::<Complex<f64>>()
            };
            let u: Vec<_> = (0..steps).map(|i| product(&a, i, i..n)).collect();
            for (i, &row) in rows.iter().enumerate() {
                let left = (0..i.min(steps)).map(|p| wide(a.get(i, p)) * u[p]);
                let found = left.sum::<Complex<f64>>() + u.get(i).copied().unwrap_or_default();
                let error = (found - product(&before, row, 0..n)).norm();
                assert!(error <= bound, "row {i} of {m}x{n}: error {error:e}, bound {bound:e}");
            }
        }
    }
}

pub fn solves<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    for n in [0, 1, 2, 3, 5, 8, 9, 16, 33, 100] {
        for nrhs in [0, 1, 3, 4, 20] {
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

/// A well conditioned matrix: a diagonal that dominates.
fn harmless<T: Scalar>(rng: &mut Rng, n: usize) -> Matrix<T> {
    let mut a = Matrix::<T>::random(rng, n, n);
    for i in 0..n {
        a.set(i, i, a.get(i, i) + T::from_real(T::Real::from_f64(n as f64)));
    }
    a
}

pub fn unblocked_agrees<T: Scalar>() {
    let mut rng = Rng::with_seed(5);
    for (m, n) in SHAPES {
        let mut a = Matrix::<T>::random(&mut rng, m, n);
        let (before, mut ipiv) = (a.clone(), vec![0; m.min(n)]);
        getf2(a.view_mut(), &mut ipiv).unwrap();
        a.assert_rest_untouched(&before, |_, _| true);
        assert_factors(&before, &a, &ipiv);
    }
}

pub fn inverses<T: Scalar>() {
    let mut rng = Rng::with_seed(6);
    for n in [0, 1, 2, 7, 33, 64, 100, 131] {
        // As little scratch memory as there may be, some, and what is best.
        for scratch in [n, 3 * n, getri_scratch::<T>(n)] {
            let a = Matrix::<T>::random(&mut rng, n, n);
            let (mut x, mut ipiv) = (a.clone(), vec![0; n]);
            getrf(x.view_mut(), &mut ipiv).unwrap();
            getri_in(x.view_mut(), &ipiv, &mut vec![T::ZERO; scratch]).unwrap();
            x.assert_rest_untouched(&a, |_, _| true);
            let mut product = Matrix::<T>::dense(&mut rng, n, n);
            let no = Trans::No;
            let (left, right) = (x.view(), a.view());
            gemm(no, no, T::ONE, left, right, T::ZERO, product.view_mut()).unwrap();
            let bound = 8.0 * (n as f64 + 2.0).powi(2) * eps::<T>() * largest(&a) * largest(&x);
            for (i, j) in (0..n * n).map(|e| (e % n, e / n)) {
                let error = (wide(product.get(i, j)) - f64::from(i == j)).norm();
                assert!(error <= bound, "({i}, {j}) of {n}: {error:e}, bound {bound:e}");
            }
        }
    }
}

pub fn condition_numbers<T: Scalar>() {
    let mut rng = Rng::with_seed(7);
    for n in [0, 1, 2, 7, 33, 100] {
        let a = harmless::<T>(&mut rng, n);
        let (mut factors, mut ipiv) = (a.clone(), vec![0; n]);
        getrf(factors.view_mut(), &mut ipiv).unwrap();
        let mut inverse = factors.clone();
        getri(inverse.view_mut(), &ipiv).unwrap();
        for norm in [Norm::One, Norm::Inf] {
            let size = lange(norm, a.view());
            let product = size.to_f64() * lange(norm, inverse.view()).to_f64();
            let wanted = if n == 0 { 1.0 } else { 1.0 / product };
            let found = gecon(norm, factors.view(), size).unwrap().to_f64();
            let slack = 1.0 - 100.0 * (n as f64 + 1.0) * eps::<T>();
            assert!(found >= wanted * slack && found <= 3.0 * wanted, "{found}, not {wanted}");
        }
        let mut x = a.clone();
        if n > 1 {
            (0..n).for_each(|i| x.set(i, 1, T::ZERO));
            getrf(x.view_mut(), &mut ipiv).unwrap_err();
            assert_eq!(gecon(Norm::One, x.view(), T::Real::ONE), Ok(T::Real::ZERO));
            assert_eq!(getri(x.view_mut(), &ipiv), Err(Error::Singular { index: 2 }));
        }
    }
}

pub fn scalings_equalise<T: Scalar>() {
    let mut rng = Rng::with_seed(8);
    for (m, n) in [(0, 2), (1, 1), (5, 8), (20, 13)] {
        let mut a = Matrix::<T>::random(&mut rng, m, n);
        for (i, j) in (0..m * n).map(|e| (e % m, e / m)) {
            let by = 2_f64.powi(3 * (i % 7) as i32 - 5 * (j % 5) as i32);
            a.set(i, j, a.get(i, j).scaled(T::Real::from_f64(by)));
        }
        let (mut r, mut c) = (vec![T::Real::ZERO; m], vec![T::Real::ZERO; n]);
        for (routine, most) in [(geequ as fn(_, &mut [_], &mut [_]) -> _, 1.0), (geequb, 4.0)] {
            let found: Equilibration<T::Real> = routine(a.view(), &mut r, &mut c).unwrap();
            assert_eq!(found.zero, None);
            let mut scaled = a.clone();
            let forced =
                Equilibration { row_ratio: T::Real::ZERO, col_ratio: T::Real::ZERO, ..found };
            let equed = laqge(scaled.view_mut(), &r, &c, &forced).unwrap();
            assert_eq!(equed, if m == 0 { Equed::No } else { Equed::Both });
            for j in 0..n.min(m * n) {
                let column = (0..m).map(|i| scaled.get(i, j).abs1().to_f64());
                let size = column.fold(0.0, f64::max);
                let range =
                    (1.0 / most) * (1.0 - 8.0 * eps::<T>())..=most * (1.0 + 8.0 * eps::<T>());
                assert!(range.contains(&size), "column {j}: {size}");
            }
            if most > 1.0 && m > 0 {
                let power = |x: &T::Real| x.to_f64().log2().fract() == 0.0;
                assert!(r.iter().chain(&c).all(power), "{r:?} {c:?}");
            }
        }
        if m > 1 {
            (0..n).for_each(|j| a.set(1, j, T::ZERO));
            assert_eq!(geequ(a.view(), &mut r, &mut c).unwrap().zero, Some(2));
        }
    }
}

pub fn refinement<T: Scalar>() {
    let mut rng = Rng::with_seed(9);
    for n in [0, 1, 5, 40, 90] {
        let (a, b) = (harmless::<T>(&mut rng, n), Matrix::<T>::random(&mut rng, n, 3));
        let trans = operation(&mut rng);
        let (mut factors, mut ipiv, mut x) = (a.clone(), vec![0; n], b.clone());
        getrf(factors.view_mut(), &mut ipiv).unwrap();
        getrs(trans, factors.view(), &ipiv, x.view_mut()).unwrap();
        // Half of the digits of the solution are spoilt.
        for e in 0..3 * n {
            let noise = T::Real::from_f64(1.0 + eps::<T>().sqrt() * rng.f64());
            x.set(e % n, e / n, x.get(e % n, e / n).scaled(noise));
        }
        let before = x.clone();
        let (mut ferr, mut berr) = ([T::Real::ONE; 3], [T::Real::ONE; 3]);
        let (av, af, bv) = (a.view(), factors.view(), b.view());
        gerfs(trans, av, af, &ipiv, bv, x.view_mut(), &mut ferr, &mut berr).unwrap();
        x.assert_rest_untouched(&before, |_, _| true);
        for (ferr, berr) in ferr.into_iter().zip(berr) {
            assert!(berr.to_f64() <= (n as f64 + 2.0) * eps::<T>(), "backward {berr:?}");
            let limit = 20.0 * (n as f64 + 2.0) * eps::<T>();
            assert!(ferr >= berr && ferr.to_f64() <= limit, "forward {ferr:?}, order {n}");
        }
    }
}

/// A badly scaled system, solved by the expert driver as given, scaled, and again from the factors.
pub fn expert_driver<T: Scalar>() {
    let mut rng = Rng::with_seed(10);
    for n in [0, 1, 6, 50] {
        for trans in [Trans::No, Trans::Trans, Trans::ConjTrans] {
            let mut original = harmless::<T>(&mut rng, n);
            for (i, j) in (0..n * n).map(|e| (e % n, e / n)) {
                let by = T::Real::from_f64(2_f64.powi(2 * (i % 4) as i32 - 2 * (j % 3) as i32));
                original.set(i, j, original.get(i, j).scaled(by));
            }
            let wanted = Matrix::<T>::dense(&mut rng, n, 2);
            let mut rhs = Matrix::<T>::dense(&mut rng, n, 2);
            let (no, zero) = (Trans::No, T::ZERO);
            gemm(trans, no, T::ONE, original.view(), wanted.view(), zero, rhs.view_mut()).unwrap();
            let (mut a, mut af) = (original.clone(), original.clone());
            let (mut ipiv, mut equed) = (vec![0; n], Equed::No);
            let (mut r, mut c) = (vec![T::Real::ONE; n], vec![T::Real::ONE; n]);
            for fact in [Fact::NotFactored, Fact::Equilibrate, Fact::Factored] {
                let (mut b, mut x) = (rhs.clone(), rhs.clone());
                let (mut ferr, mut berr) = ([T::Real::ONE; 2], [T::Real::ONE; 2]);
                let solved = gesvx(
                    fact,
                    trans,
                    a.view_mut(),
                    af.view_mut(),
                    &mut ipiv,
                    &mut equed,
                    &mut r,
                    &mut c,
                    b.view_mut(),
                    x.view_mut(),
                    &mut ferr,
                    &mut berr,
                );
                let solved = solved.unwrap();
                assert_eq!(solved.outcome, Ok(()), "{fact:?} {trans:?} {n}");
                assert!(n < 6 || (fact == Fact::NotFactored) == (equed == Equed::No));
                for j in 0..2 {
                    let size = (0..n).map(|i| wide(x.get(i, j)).norm()).fold(0.0, f64::max);
                    let distance = |i| (wide(x.get(i, j)) - wide(wanted.get(i, j))).norm();
                    let error = (0..n).map(distance).fold(0.0, f64::max);
                    // The right-hand side was rounded, too.
                    let limit = (2.0 * ferr[j].to_f64() + 4.0 * eps::<T>()) * size;
                    assert!(error <= limit, "{fact:?} {trans:?} {n}: {error:e}, bound {limit:e}");
                    assert!(berr[j].to_f64() <= (n as f64 + 2.0) * eps::<T>());
                }
            }
        }
    }
}

pub fn complete_pivoting<T: Scalar>() {
    let mut rng = Rng::with_seed(11);
    for n in [0, 1, 2, 4, 9] {
        let a = Matrix::<T>::random(&mut rng, n, n);
        let (mut factors, mut ipiv, mut jpiv) = (a.clone(), vec![0; n], vec![0; n]);
        assert_eq!(getc2(factors.view_mut(), &mut ipiv, &mut jpiv), Ok(None));
        let b: Vec<T> = (0..n).map(|_| element(&mut rng)).collect();
        let mut x = b.clone();
        let scale = gesc2(factors.view(), &mut x, &ipiv, &jpiv).unwrap();
        assert_eq!(scale, T::Real::ONE);
        let most = x.iter().map(|&x| wide(x).norm()).fold(1.0, f64::max);
        for (i, &b) in b.iter().enumerate() {
            let sum: Complex<f64> = (0..n).map(|p| wide(a.get(i, p)) * wide(x[p])).sum();
            let bound = 16.0 * (n as f64 + 1.0).powi(2) * eps::<T>() * most * largest(&a).max(1.0);
            assert!((sum - wide(b)).norm() <= bound, "order {n}: {} at {i}", sum - wide(b));
        }
        // A singular matrix is perturbed, and its solutions stay finite.
        let mut zero = a.clone();
        zero.scale(T::ZERO);
        let replaced = getc2(zero.view_mut(), &mut ipiv, &mut jpiv).unwrap();
        assert_eq!(replaced, (n > 0).then_some(n));
        let mut x = b;
        let scale = gesc2(zero.view(), &mut x, &ipiv, &jpiv).unwrap();
        assert!(x.iter().all(|&x| wide(x).is_finite()) && scale <= T::Real::ONE);
    }
}

pub fn nan_and_inf_do_not_hang<T: Scalar>() {
    let mut rng = Rng::with_seed(12);
    for bad in [f64::NAN, f64::INFINITY] {
        for place in [0, 7, 24] {
            let mut a = Matrix::<T>::dense(&mut rng, 5, 5);
            a.set(place % 5, place / 5, T::from_real(T::Real::from_f64(bad)));
            let (mut af, mut ipiv, mut equed) = (a.clone(), vec![0; 5], Equed::No);
            let (mut r, mut c) = (vec![T::Real::ONE; 5], vec![T::Real::ONE; 5]);
            let (mut b, mut x) =
                (Matrix::dense(&mut rng, 5, 1), Matrix::<T>::dense(&mut rng, 5, 1));
            let (mut ferr, mut berr) = ([T::Real::ONE], [T::Real::ONE]);
            let solved = gesvx(
                Fact::Equilibrate,
                Trans::No,
                a.view_mut(),
                af.view_mut(),
                &mut ipiv,
                &mut equed,
                &mut r,
                &mut c,
                b.view_mut(),
                x.view_mut(),
                &mut ferr,
                &mut berr,
            );
            let rcond = solved.unwrap().rcond;
            assert!(rcond.is_nan() || rcond <= T::Real::EPSILON, "{rcond:?} with {bad} at {place}");
        }
    }
}
