//! Bidiagonal forms and their singular values, by residuals and known values, and what the tests of
//! the drivers check with.

use crate::dense::{Dense, assert_small};
use crate::oracle::{Matrix, eps};
use fastrand::Rng;
use wasmblas::{Complex, Real, Scalar, Side, Trans, Uplo};
use wasmblas_lapack::*;

pub const SHAPES: [(usize, usize); 14] = [
    (0, 3),
    (3, 0),
    (1, 1),
    (1, 4),
    (5, 1),
    (2, 2),
    (7, 6),
    (17, 17),
    (12, 30),
    (40, 11),
    (36, 35),
    (60, 61),
    (90, 45),
    (83, 83),
];

pub fn real<T: Scalar>(x: f64) -> T::Real {
    T::Real::from_f64(x)
}

pub fn diagonal<R: Real>(nrows: usize, ncols: usize, s: &[R]) -> Dense {
    Dense::from_fn(nrows, ncols, |i, j| Complex::new(if i == j { s[i].to_f64() } else { 0.0 }, 0.0))
}

/// The squares of the singular values, and zeros, on a diagonal of length `n`.
pub fn squares<R: Real>(n: usize, s: &[R]) -> Dense {
    Dense::from_fn(n, n, |i, j| {
        let square = s.get(i).map_or(0.0, |s| s.to_f64().powi(2));
        Complex::new(if i == j { square } else { 0.0 }, 0.0)
    })
}

pub fn bidiagonal<R: Real>(uplo: Uplo, (nrows, ncols): (usize, usize), d: &[R], e: &[R]) -> Dense {
    Dense::from_fn(nrows, ncols, |i, j| {
        let beside = match uplo {
            Uplo::Upper => (j == i + 1).then_some(i),
            Uplo::Lower => (i == j + 1).then_some(j),
        };
        let entry = if i == j { d[i] } else { beside.map_or(R::ZERO, |at| e[at]) };
        Complex::new(entry.to_f64(), 0.0)
    })
}

/// Panics unless the values are in decreasing order and not negative.
pub fn assert_sorted<R: Real>(s: &[R]) {
    assert!(s.iter().all(|&s| s >= R::ZERO), "a negative value: {s:?}");
    assert!(s.windows(2).all(|pair| pair[0] >= pair[1]), "not in order: {s:?}");
}

/// Panics unless `U S Vᴴ` is A, with orthonormal vectors.
pub fn assert_decomposes<T: Scalar>(a: &Dense, u: &Dense, s: &[T::Real], vt: &Dense, units: f64) {
    let n = a.nrows.max(a.ncols);
    assert_sorted(s);
    let middle = diagonal(u.ncols, vt.nrows, s);
    let error = (&(&(u * &middle) * vt) - a).norm();
    assert_small::<T>(error, units, n, a.norm(), "residual");
    assert_small::<T>(u.orthogonality(), units, n, 1.0, "left vectors");
    assert_small::<T>(vt.adjoint().orthogonality(), units, n, 1.0, "right vectors");
}

pub fn bidiagonal_forms<T: Scalar>() {
    let mut rng = Rng::with_seed(51);
    for (m, n) in SHAPES {
        let k = m.min(n);
        let a = Matrix::<T>::random(&mut rng, m, n);
        let mut f = a.clone();
        let (mut d, mut e) = (vec![real::<T>(0.0); k], vec![real::<T>(0.0); k.saturating_sub(1)]);
        let (mut tauq, mut taup) = (vec![T::ZERO; k], vec![T::ZERO; k]);
        let least = m.max(n);
        let len = rng.usize(least..=gebrd_scratch(m, n).max(least));
        let scratch = &mut vec![T::ZERO; len];
        gebrd_in(f.view_mut(), &mut d, &mut e, &mut tauq, &mut taup, scratch).unwrap();
        f.assert_rest_untouched(&a, |_, _| true);
        let uplo = if m >= n { Uplo::Upper } else { Uplo::Lower };
        let b = bidiagonal(uplo, (m, n), &d, &e);
        // The factors, whole, from what is left below and right of B.
        let (mut q, mut pt) = (Matrix::random(&mut rng, m, m), Matrix::random(&mut rng, n, n));
        for i in 0..m {
            for j in 0..n {
                if j < m {
                    q.set(i, j, f.get(i, j));
                }
                if i < n {
                    pt.set(i, j, f.get(i, j));
                }
            }
        }
        ungbr(Factor::Q, n, q.view_mut(), &tauq).unwrap();
        ungbr(Factor::P, m, pt.view_mut(), &taup).unwrap();
        let (q, pt) = (Dense::from(&q), Dense::from(&pt));
        let size = Dense::from(&a).norm();
        assert_small::<T>(q.orthogonality(), 8.0, m, 1.0, "Q");
        assert_small::<T>(pt.orthogonality(), 8.0, n, 1.0, "P");
        let error = (&(&(&q * &b) * &pt) - &Dense::from(&a)).norm();
        assert_small::<T>(error, 8.0, m.max(n), size, "Q B Pᴴ");
        // The same by multiplication.
        for side in [Side::Left, Side::Right] {
            for trans in [Trans::No, Trans::ConjTrans] {
                for (factor, order, whole) in [(Factor::Q, m, &q), (Factor::P, n, &pt.adjoint())] {
                    let (rows, cols) = if side == Side::Left { (order, 5) } else { (5, order) };
                    let c = Matrix::<T>::random(&mut rng, rows, cols);
                    let mut found = c.clone();
                    let (view, tau, k) = match factor {
                        Factor::Q => (f.view().block(0, 0, m, k), &tauq, n),
                        Factor::P => (f.view().block(0, 0, k, n), &taup, m),
                    };
                    unmbr(factor, side, trans, k, view, tau, found.view_mut()).unwrap();
                    let op = if trans == Trans::No { whole.clone() } else { whole.adjoint() };
                    let c = Dense::from(&c);
                    let wanted = if side == Side::Left { &op * &c } else { &c * &op };
                    let error = (&Dense::from(&found) - &wanted).norm();
                    assert_small::<T>(error, 8.0, order, c.norm(), "unmbr");
                }
            }
        }
    }
}

pub fn triangles_of_order_two<T: Scalar>() {
    let mut rng = Rng::with_seed(52);
    let tiny = T::Real::MIN_POSITIVE.to_f64() * 16.0;
    for _ in 0..500 {
        let mut pick = || {
            let size = [1.0, 1e-3, 1e4, 0.0, eps::<T>() / 8.0, tiny.sqrt()][rng.usize(0..6)];
            real::<T>((2.0 * rng.f64() - 1.0) * size)
        };
        let (f, g, h) = (pick(), pick(), pick());
        let TwoByTwo { small, large, right: (cr, sr), left: (cl, sl) } = lasv2(f, g, h);
        let [x, y, z] = [f, g, h].map(Real::to_f64);
        let [cr, sr, cl, sl] = [cr, sr, cl, sl].map(Real::to_f64);
        let size = x.abs().max(y.abs()).max(z.abs());
        let limit = 8.0 * eps::<T>() * size + T::Real::MIN_POSITIVE.to_f64();
        let rows = [(cl * x, cl * y + sl * z), (-sl * x, cl * z - sl * y)];
        let turned = rows.map(|(p, q)| (p * cr + q * sr, q * cr - p * sr));
        assert!((turned[0].0 - large.to_f64()).abs() <= limit, "{f:?} {g:?} {h:?}");
        assert!((turned[1].1 - small.to_f64()).abs() <= limit, "{f:?} {g:?} {h:?}");
        assert!(turned[0].1.abs() <= limit && turned[1].0.abs() <= limit, "{f:?} {g:?} {h:?}");
        assert!((cr * cr + sr * sr - 1.0).abs() <= 8.0 * eps::<T>());
        assert!((cl * cl + sl * sl - 1.0).abs() <= 8.0 * eps::<T>());
        // The values, with small relative errors: their product is |f h|.
        let (least, most) = las2(f, g, h);
        let close = |a: T::Real, b: T::Real| {
            let (a, b) = (a.to_f64().abs(), b.to_f64().abs());
            (a - b).abs() <= 16.0 * eps::<T>() * a + T::Real::MIN_POSITIVE.to_f64()
        };
        assert!(close(least, small) && close(most, large), "{f:?} {g:?} {h:?}");
    }
}

/// Diagonals of several kinds.
pub fn diagonals<R: Real>(rng: &mut Rng, kind: usize, n: usize) -> (Vec<R>, Vec<R>) {
    let beside = n.saturating_sub(1);
    let mut pick = |n: usize, size: &dyn Fn(usize) -> f64| -> Vec<R> {
        (0..n).map(|i| R::from_f64((2.0 * rng.f64() - 1.0) * size(i))).collect()
    };
    match kind {
        0 => (pick(n, &|_| 1.0), pick(beside, &|_| 1.0)),
        // Graded down, and up.
        1 => (pick(n, &|i| 0.5_f64.powi(i as i32)), pick(beside, &|i| 0.5_f64.powi(i as i32))),
        2 => (
            pick(n, &|i| 0.5_f64.powi((n - i) as i32)),
            pick(beside, &|i| 0.5_f64.powi((n - i) as i32)),
        ),
        // Multiple values, and the identity.
        3 => (vec![R::ONE; n], vec![R::ONE; beside]),
        4 => (vec![R::ONE; n], vec![R::ZERO; beside]),
        // Hardly coupled, zeros on the diagonal, and nothing at all.
        5 => (pick(n, &|_| 1.0), pick(beside, &|i| if i % 7 == 3 { 1e-9 } else { 1.0 })),
        6 => (pick(n, &|i| if i % 5 == 2 { 0.0 } else { 1.0 }), pick(beside, &|_| 1.0)),
        7 => (vec![R::ZERO; n], vec![R::ZERO; beside]),
        // Glued: copies of one block.
        _ => (
            (0..n).map(|i| R::from_f64(1.0 + (i % 10) as f64)).collect(),
            (0..beside).map(|i| R::from_f64(if i % 10 == 9 { 1e-6 } else { 0.5 })).collect(),
        ),
    }
}

pub fn iterates<T: Scalar>() {
    let mut rng = Rng::with_seed(53);
    for n in [0, 1, 2, 3, 10, 31, 60] {
        for kind in 0..9 {
            let uplo = if rng.bool() { Uplo::Upper } else { Uplo::Lower };
            let (d, e) = diagonals::<T::Real>(&mut rng, kind, n);
            let b = bidiagonal(uplo, (n, n), &d, &e);
            let unit = |rng: &mut Rng| {
                let mut a = Matrix::<T>::random(rng, n, n);
                laset(None, T::ZERO, T::ONE, a.view_mut());
                a
            };
            let (mut u, mut vt) = (unit(&mut rng), unit(&mut rng));
            let c = Matrix::<T>::random(&mut rng, n, 3);
            let mut turned = c.clone();
            let (mut s, mut rest) = (d.clone(), e.clone());
            let matrices = (Some(vt.view_mut()), Some(u.view_mut()), Some(turned.view_mut()));
            bdsqr(uplo, &mut s, &mut rest, matrices.0, matrices.1, matrices.2).unwrap();
            let (u, vt) = (Dense::from(&u), Dense::from(&vt));
            assert_decomposes::<T>(&b, &u, &s, &vt, 24.0);
            let wanted = &u.adjoint() * &Dense::from(&c);
            let error = (&Dense::from(&turned) - &wanted).norm();
            assert_small::<T>(error, 24.0, n, wanted.norm(), "Qᴴ C");
            // Without vectors the same values, nearly to the last digit of each.
            let (mut values, mut rest) = (d.clone(), e.clone());
            bdsqr::<T>(uplo, &mut values, &mut rest, None, None, None).unwrap();
            for (x, y) in values.iter().zip(&s) {
                let (x, y) = (x.to_f64(), y.to_f64());
                let bound =
                    200.0 * (n as f64) * eps::<T>() * y + 1e3 * T::Real::MIN_POSITIVE.to_f64();
                assert!((x - y).abs() <= bound, "kind {kind} order {n}: {x:e} {y:e}");
            }
        }
    }
}

/// A graded matrix whose determinant is known: the product of its singular values must agree to
/// nearly all digits, though they span more than the precision.
pub fn small_values_are_accurate<T: Scalar>() {
    for n in [5, 12, 24] {
        let ratio = if eps::<T>() < 1e-10 { 1e-5_f64 } else { 0.05 };
        let d: Vec<T::Real> = (0..n).map(|i| real::<T>(ratio.powi(i as i32))).collect();
        let e: Vec<T::Real> = (0..n - 1).map(|i| real::<T>(ratio.powi(i as i32))).collect();
        let (mut s, mut rest) = (d.clone(), e.clone());
        bdsqr::<T>(Uplo::Upper, &mut s, &mut rest, None, None, None).unwrap();
        let log = |x: &[T::Real]| x.iter().map(|x| x.to_f64().ln()).sum::<f64>();
        let error = (log(&s) - log(&d)).abs();
        assert_small::<T>(error, 100.0, n, 1.0, "logarithm of the determinant");
    }
}

pub fn conquers<T: Scalar>() {
    let mut rng = Rng::with_seed(54);
    for n in [0, 1, 2, 5, 16, 17, 18, 33, 40, 70, 100] {
        for kind in 0..9 {
            if n > 70 && !matches!(kind, 0..=3 | 8) {
                continue;
            }
            let uplo = if rng.bool() { Uplo::Upper } else { Uplo::Lower };
            let (d, e) = diagonals::<T::Real>(&mut rng, kind, n);
            let b = bidiagonal(uplo, (n, n), &d, &e);
            let mut u = Matrix::<T::Real>::random(&mut rng, n, n);
            let mut vt = Matrix::<T::Real>::random(&mut rng, n, n);
            let (mut s, mut rest) = (d.clone(), e.clone());
            let vectors = Some((u.view_mut(), vt.view_mut()));
            bdsdc(uplo, &mut s, &mut rest, vectors).unwrap();
            assert_decomposes::<T>(&b, &Dense::from(&u), &s, &Dense::from(&vt), 24.0);
            let (mut values, mut rest) = (d.clone(), e.clone());
            bdsdc(uplo, &mut values, &mut rest, None).unwrap();
            let error = values.iter().zip(&s).map(|(x, y)| (x.to_f64() - y.to_f64()).abs());
            let error = error.fold(0.0, f64::max);
            assert_small::<T>(error, 24.0, n, b.norm(), "values alone");
        }
    }
}

pub fn secular_equations<T: Scalar>() {
    let mut rng = Rng::with_seed(55);
    for n in [1, 2, 3, 10, 40] {
        for scale in [1.0, 1e-15, 1e15] {
            let mut d: Vec<f64> = (0..n).map(|_| rng.f64()).collect();
            d.sort_by(f64::total_cmp);
            let d: Vec<T::Real> = d.iter().map(|d| real::<T>(d * scale)).collect();
            if d.windows(2).any(|pair| pair[0] == pair[1]) {
                continue;
            }
            let z: Vec<T::Real> = (0..n).map(|_| real::<T>(2.0 * rng.f64() - 1.0)).collect();
            let rho = real::<T>(scale * scale * (0.1 + rng.f64()));
            let (mut delta, mut sum) = (vec![real::<T>(0.0); n], vec![real::<T>(0.0); n]);
            for i in 0..n {
                let x = lasd4(i, &d, &z, rho, &mut delta, &mut sum).unwrap();
                assert!(x > d[i] || delta[i] < real::<T>(0.0), "left of the pole");
                assert!(i + 1 == n || delta[i + 1] > real::<T>(0.0), "right of the pole");
                let (mut value, mut size) = (1.0, 1.0);
                for j in 0..n {
                    let (delta, sum) = (delta[j].to_f64(), sum[j].to_f64());
                    let wanted = d[j].to_f64() + x.to_f64();
                    assert!((sum - wanted).abs() <= 4.0 * eps::<T>() * wanted);
                    let term = rho.to_f64() * z[j].to_f64().powi(2) / (delta * sum);
                    (value, size) = (value + term, size + term.abs());
                }
                assert_small::<T>(value, 16.0, n, size, "value at the root");
                assert_small::<T>(-value, 16.0, n, size, "value at the root");
            }
        }
    }
}
