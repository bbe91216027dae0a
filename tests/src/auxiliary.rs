//! Copies, fills, scalings, quotients, interchanges and norm estimates.

use crate::oracle::{Matrix, element, eps, operation, wide};
use fastrand::Rng;
use wasmblas::{Real, Scalar, Trans, Uplo, VecMut, VecRef, gemv};
use wasmblas_lapack::{
    Machine, Norm, NormEstimate, Order, Product, Scaled, SquareSum, lacpy, ladiv, lagtm, lamch,
    lange, lascl, laset, laswp,
};

const SHAPES: [(usize, usize); 7] = [(0, 0), (0, 2), (1, 1), (3, 5), (5, 3), (17, 17), (20, 31)];
const PARTS: [Option<Uplo>; 3] = [None, Some(Uplo::Upper), Some(Uplo::Lower)];

fn within(part: Option<Uplo>, i: usize, j: usize) -> bool {
    match part {
        None => true,
        Some(Uplo::Upper) => i <= j,
        Some(Uplo::Lower) => i >= j,
    }
}

pub fn copies_and_fills<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for (m, n) in SHAPES {
        for part in PARTS {
            let a = Matrix::<T>::random(&mut rng, m, n);
            let before = Matrix::<T>::random(&mut rng, m, n);
            let mut b = before.clone();
            lacpy(part, a.view(), b.view_mut()).unwrap();
            b.assert_rest_untouched(&before, |i, j| within(part, i, j));
            let (off, on) = (element::<T>(&mut rng), element::<T>(&mut rng));
            let mut c = before.clone();
            laset(part, off, on, c.view_mut());
            c.assert_rest_untouched(&before, |i, j| i == j || within(part, i, j));
            for (i, j) in (0..m * n).map(|e| (e % m, e / m)).filter(|&(i, j)| within(part, i, j)) {
                assert_eq!(b.get(i, j), a.get(i, j));
                assert_eq!(c.get(i, j), if i == j { on } else { off });
            }
        }
    }
}

pub fn scales_beyond_the_range<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    let one = T::Real::ONE;
    let (tiny, huge) = (T::Real::MIN_POSITIVE, T::Real::MAX * T::Real::from_f64(0.25));
    for (from, to) in [(one, one), (tiny, huge), (huge, tiny), (one, huge), (tiny, one)] {
        for part in [Scaled::Full, Scaled::Triangle(Uplo::Lower), Scaled::Hessenberg] {
            let mut a = Matrix::<T>::random(&mut rng, 9, 7);
            // So that neither the operand nor the result is out of range.
            let near = if from < to { from } else { one };
            a.scale(T::from_real(near));
            let before = a.clone();
            lascl(part, from, to, a.view_mut());
            let kept = |i: usize, j: usize| match part {
                Scaled::Full => true,
                Scaled::Hessenberg => i <= j + 1,
                _ => i >= j,
            };
            a.assert_rest_untouched(&before, kept);
            for (i, j) in (0..63).map(|e| (e % 9, e / 9)).filter(|&(i, j)| kept(i, j)) {
                let exact = wide(before.get(i, j)) / from.to_f64() * to.to_f64();
                let error = (wide(a.get(i, j)) - exact).norm();
                let bound = 8.0 * eps::<T>() * exact.norm() + 4.0 * tiny.to_f64() * eps::<T>();
                assert!(error <= bound, "{from:?} to {to:?}: {:?}, not {exact}", a.get(i, j));
            }
        }
    }
}

pub fn quotients_at_both_ends<T: Scalar>() {
    let (tiny, huge) = (T::Real::MIN_POSITIVE, T::Real::MAX * T::Real::from_f64(0.25));
    let number = |re: T::Real, im: T::Real| T::from_parts(re, im);
    for size in [tiny, T::Real::ONE, huge] {
        let x = number(size, size * T::Real::from_f64(0.5));
        // x / x is one, whatever the size.
        let error = (wide(ladiv(x, x)) - 1.0).norm();
        assert!(error <= 8.0 * eps::<T>(), "{x:?} / itself is off by {error}");
        let y = number(T::Real::from_f64(2.0), T::Real::ZERO);
        assert_eq!(ladiv(x, y), x.scaled(T::Real::from_f64(0.5)));
    }
    let mut rng = Rng::with_seed(3);
    for _ in 0..200 {
        let (x, y) = (element::<T>(&mut rng), element::<T>(&mut rng));
        let exact = wide(x) / wide(y);
        let error = (wide(ladiv(x, y)) - exact).norm();
        assert!(error <= 8.0 * eps::<T>() * exact.norm(), "{x:?} / {y:?}");
    }
}

pub fn sums_of_squares<T: Scalar>() {
    let mut rng = Rng::with_seed(4);
    for n in [0, 1, 5, 300] {
        let x: Vec<T> = (0..n).map(|_| element(&mut rng)).collect();
        let mut sum = SquareSum { scale: T::Real::from_f64(3.0), sum: T::Real::from_f64(2.0) };
        sum.add(VecRef::from_slice(&x), T::Real::ONE);
        let exact = (18.0 + x.iter().map(|&x| wide(x).norm_sqr()).sum::<f64>()).sqrt();
        assert!((sum.norm().to_f64() - exact).abs() <= (n as f64 + 8.0) * eps::<T>() * exact);
    }
}

pub fn machine_constants<T: Scalar>() {
    let get = |what| lamch::<T::Real>(what).to_f64();
    let one = T::Real::ONE;
    let eps = lamch::<T::Real>(Machine::Eps);
    assert!(one + (eps + eps) > one && one + eps * T::Real::from_f64(0.75) == one);
    assert_eq!(get(Machine::Precision), get(Machine::Eps) * get(Machine::Base));
    assert!(one / lamch::<T::Real>(Machine::SafeMin) <= T::Real::MAX);
    assert_eq!(get(Machine::Eps), 2_f64.powi(-(get(Machine::Digits) as i32)));
    let least = 2_f64.powi(get(Machine::MinExponent) as i32) / 2.0;
    assert_eq!(get(Machine::Underflow), least);
    let half_range = 2_f64.powi(get(Machine::MaxExponent) as i32 - 1);
    assert_eq!(get(Machine::Overflow), half_range * (2.0 - get(Machine::Precision)));
    assert_eq!(get(Machine::Rounding), 1.0);
}

pub fn interchanges_and_back<T: Scalar>() {
    let mut rng = Rng::with_seed(5);
    for (m, n) in SHAPES {
        let mut a = Matrix::<T>::random(&mut rng, m, n);
        let before = a.clone();
        let ipiv: Vec<i32> = (0..m).map(|i| rng.usize(i..m) as i32 + 1).collect();
        laswp(Order::Forward, a.view_mut(), &ipiv).unwrap();
        let mut rows: Vec<usize> = (0..m).collect();
        ipiv.iter().enumerate().for_each(|(i, &p)| rows.swap(i, p as usize - 1));
        for (i, j) in (0..m * n).map(|e| (e % m, e / m)) {
            assert_eq!(a.get(i, j), before.get(rows[i], j));
        }
        laswp(Order::Backward, a.view_mut(), &ipiv).unwrap();
        a.assert_rest_untouched(&before, |_, _| false);
        assert!(laswp(Order::Forward, a.view_mut(), &[m as i32 + 1]).is_err());
    }
}

/// The estimate is a lower bound, and seldom less than a third of the norm.
pub fn norm_estimates<T: Scalar>() {
    let mut rng = Rng::with_seed(6);
    for n in [0, 1, 2, 3, 10, 60] {
        for _ in 0..10 {
            let a = Matrix::<T>::random(&mut rng, n, n);
            let (mut v, mut x, mut signs) = (vec![T::ZERO; n], vec![T::ZERO; n], vec![0; n]);
            let (mut state, mut estimate, mut products) =
                (NormEstimate::default(), T::Real::ZERO, 0);
            while let Some(product) = state.next(&mut v, &mut x, &mut signs, &mut estimate) {
                let trans = if product == Product::Plain { Trans::No } else { Trans::ConjTrans };
                let y = x.clone();
                let out = VecMut::from_slice(&mut x);
                gemv(trans, T::ONE, a.view(), VecRef::from_slice(&y), T::ZERO, out).unwrap();
                // As the C interface keeps it between calls.
                state = NormEstimate::from_raw(state.to_raw(), n);
                products += 1;
                assert!(products <= 12, "no end");
            }
            let (found, norm) = (estimate.to_f64(), lange(Norm::One, a.view()).to_f64());
            let slack = 1.0 + 4.0 * (n as f64 + 1.0) * eps::<T>();
            assert!(found <= norm * slack && found >= norm / 3.0, "{found} of {norm}, order {n}");
        }
    }
}

pub fn tridiagonal_products<T: Scalar>() {
    let mut rng = Rng::with_seed(7);
    for n in [0, 1, 2, 9] {
        for (alpha, beta) in [(0, 0), (1, 0), (-1, 1), (0, -1), (1, -1)] {
            let (alpha, beta) = (f64::from(alpha), f64::from(beta));
            let (x, before) = (Matrix::<T>::random(&mut rng, n, 2), Matrix::random(&mut rng, n, 2));
            let (mut b, trans) = (before.clone(), operation(&mut rng));
            let mut line = |len: usize| -> Vec<T> { (0..len).map(|_| element(&mut rng)).collect() };
            let others = n.max(1) - 1;
            let (dl, d, du) = (line(others), line(n), line(others));
            let number = |x| T::from_real(T::Real::from_f64(x));
            let (a, c) = (number(alpha), number(beta));
            lagtm(trans, a, &dl, &d, &du, x.view(), c, b.view_mut()).unwrap();
            b.assert_rest_untouched(&before, |_, _| true);
            let at = |i: usize, j: usize| match () {
                () if i == j => wide(d[i]),
                () if i == j + 1 => wide(dl[j]),
                () if j == i + 1 => wide(du[i]),
                () => wide(T::ZERO),
            };
            for (i, j) in (0..2 * n).map(|e| (e % n, e / n)) {
                let mut wanted = beta * wide(before.get(i, j));
                for p in 0..n {
                    let entry = if trans.is_transposed() { at(p, i) } else { at(i, p) };
                    let entry = if trans.is_conjugated() { entry.conj() } else { entry };
                    wanted += alpha * entry * wide(x.get(p, j));
                }
                let error = (wide(b.get(i, j)) - wanted).norm();
                assert!(error <= 32.0 * eps::<T>(), "{trans:?} {n} ({i}, {j}): {error:e}");
            }
        }
    }
}
