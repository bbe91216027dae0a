//! Bidiagonal forms and singular value decompositions, by residuals and known values.

use crate::dense::{Dense, assert_small};
use crate::oracle::{Matrix, eps, wide};
use fastrand::Rng;
use wasmblas::{Complex, Real, Scalar, Side, Trans, Uplo};
use wasmblas_lapack::*;

const SHAPES: [(usize, usize); 14] = [
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

fn real<T: Scalar>(x: f64) -> T::Real {
    T::Real::from_f64(x)
}

fn diagonal<R: Real>(nrows: usize, ncols: usize, s: &[R]) -> Dense {
    Dense::from_fn(nrows, ncols, |i, j| Complex::new(if i == j { s[i].to_f64() } else { 0.0 }, 0.0))
}

fn bidiagonal<R: Real>(uplo: Uplo, (nrows, ncols): (usize, usize), d: &[R], e: &[R]) -> Dense {
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
fn assert_sorted<R: Real>(s: &[R]) {
    assert!(s.iter().all(|&s| s >= R::ZERO), "a negative value: {s:?}");
    assert!(s.windows(2).all(|pair| pair[0] >= pair[1]), "not in order: {s:?}");
}

/// Panics unless `U S Vᴴ` is A, with orthonormal vectors.
fn assert_decomposes<T: Scalar>(a: &Dense, u: &Dense, s: &[T::Real], vt: &Dense, units: f64) {
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
fn diagonals<R: Real>(rng: &mut Rng, kind: usize, n: usize) -> (Vec<R>, Vec<R>) {
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

/// Of which shapes the vectors are, for a job.
fn rooms<T: Scalar>(
    rng: &mut Rng,
    job: Vectors,
    m: usize,
    n: usize,
) -> (Option<Matrix<T>>, Option<Matrix<T>>) {
    let k = m.min(n);
    let mut room = |(m, n)| Some(Matrix::random(rng, m, n));
    match job {
        Vectors::None => (None, None),
        Vectors::Thin => (room((m, k)), room((k, n))),
        Vectors::All => (room((m, m)), room((n, n))),
        Vectors::Overwrite if m >= n => (None, room((n, n))),
        Vectors::Overwrite => (room((m, m)), None),
    }
}

/// The elements and reals netlib's documentation asks for at least.
fn netlib_minimum<T: Scalar>(job: Vectors, m: usize, n: usize) -> (usize, usize) {
    let (mx, mn) = (m.max(n), m.min(n));
    if T::IS_COMPLEX {
        let reals = mn * (5 * mn + 5).max(2 * mx + 2 * mn + 1);
        return match job {
            Vectors::None => (2 * mn + mx, 7 * mn),
            Vectors::Overwrite => (2 * mn * mn + 2 * mn + mx, reals),
            Vectors::Thin => (mn * mn + 3 * mn, reals),
            Vectors::All => (mn * mn + 2 * mn + mx, reals),
        };
    }
    let both = match job {
        Vectors::None => 3 * mn + mx.max(7 * mn),
        Vectors::Overwrite => 3 * mn + mx.max(5 * mn * mn + 4 * mn),
        Vectors::Thin => 4 * mn * mn + 7 * mn,
        Vectors::All => 4 * mn * mn + 6 * mn + mx,
    };
    let reals = gesdd_scratch::<T>(job, m, n).reals;
    (both - reals, reals)
}

pub fn divides_and_conquers<T: Scalar>() {
    let mut rng = Rng::with_seed(56);
    for (m, n) in SHAPES {
        let mut known: Option<Vec<T::Real>> = None;
        let a = Matrix::<T>::random(&mut rng, m, n);
        for job in [Vectors::None, Vectors::Thin, Vectors::All, Vectors::Overwrite] {
            let k = m.min(n);
            let (mut f, mut s) = (a.clone(), vec![real::<T>(0.0); k]);
            let (mut u, mut vt) = rooms::<T>(&mut rng, job, m, n);
            let best = gesdd_scratch::<T>(job, m, n);
            let least = netlib_minimum::<T>(job, m, n);
            let (elements, reals) = if rng.bool() { least } else { (best.elements, best.reals) };
            let scratch = Scratch {
                elements: &mut vec![T::ZERO; elements],
                reals: &mut vec![real::<T>(0.0); reals],
                ints: &mut vec![0; 8 * k],
            };
            let (u_view, vt_view) =
                (u.as_mut().map(Matrix::view_mut), vt.as_mut().map(Matrix::view_mut));
            gesdd_in(job, f.view_mut(), &mut s, u_view, vt_view, scratch).unwrap();
            f.assert_rest_untouched(&a, |_, _| true);
            assert_sorted(&s);
            if let Some(known) = &known {
                for (x, y) in s.iter().zip(known) {
                    let error = (x.to_f64() - y.to_f64()).abs();
                    assert_small::<T>(error, 24.0, m.max(n), known[0].to_f64(), "values");
                }
            }
            known = Some(s.clone());
            if job == Vectors::None {
                continue;
            }
            let in_a = Dense::from(&f).block(0, 0, m, n);
            let u = u.as_ref().map_or(in_a.clone(), Dense::from);
            let vt = vt.as_ref().map_or(in_a, Dense::from);
            assert_decomposes::<T>(&Dense::from(&a), &u, &s, &vt, 24.0);
        }
    }
}

pub fn extreme_scales<T: Scalar>() {
    let mut rng = Rng::with_seed(57);
    let huge = T::Real::MAX.to_f64() / 4.0;
    let tiny = T::Real::MIN_POSITIVE.to_f64() * 16.0;
    for (m, n) in [(9, 6), (20, 40), (30, 29)] {
        for scale in [huge, tiny, 0.0] {
            let mut a = Matrix::<T>::random(&mut rng, m, n);
            a.scale(T::from_real(real::<T>(scale)));
            let k = m.min(n);
            let (mut f, mut s) = (a.clone(), vec![real::<T>(0.0); k]);
            let (mut u, mut vt) = rooms::<T>(&mut rng, Vectors::Thin, m, n);
            let (u_view, vt_view) =
                (u.as_mut().map(Matrix::view_mut), vt.as_mut().map(Matrix::view_mut));
            gesdd(Vectors::Thin, f.view_mut(), &mut s, u_view, vt_view).unwrap();
            if scale > 1.0 {
                // Singular values may exceed the largest number: then only vectors are known.
                assert!(s.iter().all(|s| !s.is_nan()));
                continue;
            }
            let (u, vt) = (Dense::from(&u.unwrap()), Dense::from(&vt.unwrap()));
            let middle = diagonal(k, k, &s);
            let error = (&(&(&u * &middle) * &vt) - &Dense::from(&a)).norm();
            // Numbers below the normal ones have fewer digits.
            let lost = 0.1 * T::Real::MIN_POSITIVE.to_f64();
            assert_small::<T>(error, 24.0, n, Dense::from(&a).norm() + lost, "tiny");
            assert_small::<T>(u.orthogonality(), 24.0, m, 1.0, "left vectors");
        }
    }
}

pub fn nan_and_inf_terminate<T: Scalar>() {
    let mut rng = Rng::with_seed(58);
    for bad in [f64::NAN, f64::INFINITY] {
        for (m, n) in [(20, 12), (12, 40), (50, 50)] {
            let mut a = Matrix::<T>::dense(&mut rng, m, n);
            a.set(5, 5, T::from_real(real::<T>(bad)));
            let k = m.min(n);
            let mut s = vec![real::<T>(0.0); k];
            let (mut u, mut vt) = rooms::<T>(&mut rng, Vectors::All, m, n);
            let (u_view, vt_view) =
                (u.as_mut().map(Matrix::view_mut), vt.as_mut().map(Matrix::view_mut));
            let outcome = gesdd(Vectors::All, a.clone().view_mut(), &mut s, u_view, vt_view);
            assert!(matches!(outcome, Err(Error::NotConverged { .. })));
            assert!(s.iter().all(|s| s.is_nan()));
            let outcome = gesdd(Vectors::None, a.view_mut(), &mut s, None, None);
            assert!(matches!(outcome, Err(Error::NotConverged { .. })));
        }
    }
}

pub fn wrong_shapes_are_errors<T: Scalar>() {
    let mut rng = Rng::with_seed(59);
    let mut a = Matrix::<T>::dense(&mut rng, 6, 4);
    let before = a.clone();
    let mut u = Matrix::<T>::dense(&mut rng, 6, 6);
    let mut vt = Matrix::<T>::dense(&mut rng, 4, 4);
    let mut s = [real::<T>(0.0); 4];
    let outcome =
        gesdd(Vectors::Thin, a.view_mut(), &mut s, Some(u.view_mut()), Some(vt.view_mut()));
    assert!(matches!(outcome, Err(Error::Argument(_))));
    let outcome = gesdd(Vectors::All, a.view_mut(), &mut s, Some(u.view_mut()), None);
    assert!(matches!(outcome, Err(Error::Argument(_))));
    let outcome = gesdd(Vectors::None, a.view_mut(), &mut s[..3], None, None);
    assert!(matches!(outcome, Err(Error::Argument(_))));
    a.assert_rest_untouched(&before, |_, _| false);
    assert!(wide(a.get(0, 0)).norm() > 0.0);
}

/// Every pair of jobs, with the least memory and the best.
pub fn iterates_on_general_matrices<T: Scalar>() {
    let mut rng = Rng::with_seed(60);
    let jobs = [Vectors::None, Vectors::Thin, Vectors::All, Vectors::Overwrite];
    for (m, n) in SHAPES {
        let k = m.min(n);
        let a = Matrix::<T>::random(&mut rng, m, n);
        let whole = Dense::from(&a);
        for (job_u, job_vt) in jobs.into_iter().flat_map(|u| jobs.map(|vt| (u, vt))) {
            if (job_u, job_vt) == (Vectors::Overwrite, Vectors::Overwrite) {
                continue;
            }
            let (mut f, mut s) = (a.clone(), vec![real::<T>(0.0); k]);
            let mut room = |job, other, left: bool| {
                let count = match job {
                    Vectors::Thin => k,
                    Vectors::All => other,
                    _ => return None,
                };
                let (rows, cols) = if left { (m, count) } else { (count, n) };
                Some(Matrix::<T>::random(&mut rng, rows, cols))
            };
            let (mut u, mut vt) = (room(job_u, m, true), room(job_vt, n, false));
            let mut len = gesvd_scratch::<T>(job_u, job_vt, m, n);
            if rng.bool() {
                // netlib's minimum, of which a real type's reals are a part.
                let both = (3 * k + m.max(n)).max(5 * k);
                len.elements = if T::IS_COMPLEX { 2 * k + m.max(n) } else { both - len.reals };
            }
            let scratch = Scratch {
                elements: &mut vec![T::ZERO; len.elements],
                reals: &mut vec![real::<T>(0.0); len.reals],
                ints: &mut [],
            };
            let views = (u.as_mut().map(Matrix::view_mut), vt.as_mut().map(Matrix::view_mut));
            gesvd_in(job_u, job_vt, f.view_mut(), &mut s, views.0, views.1, scratch).unwrap();
            f.assert_rest_untouched(&a, |_, _| true);
            assert_sorted(&s);
            // With one side alone: A V = U S, or Uᴴ A = S Vᴴ.
            let in_a = Dense::from(&f);
            let u = match job_u {
                Vectors::Overwrite => Some(in_a.block(0, 0, m, k)),
                _ => u.as_ref().map(Dense::from),
            };
            let vt = match job_vt {
                Vectors::Overwrite => Some(in_a.block(0, 0, k, n)),
                _ => vt.as_ref().map(Dense::from),
            };
            let order = m.max(n);
            match (u, vt) {
                (Some(u), Some(vt)) => assert_decomposes::<T>(&whole, &u, &s, &vt, 24.0),
                (Some(u), None) => {
                    let gram = &u.adjoint() * &whole;
                    let error = (&(&gram * &gram.adjoint()) - &squares(u.ncols, &s)).norm();
                    assert_small::<T>(error, 24.0, order, whole.norm().powi(2), "left");
                    assert_small::<T>(u.orthogonality(), 24.0, order, 1.0, "left vectors");
                }
                (None, Some(vt)) => {
                    let v = vt.adjoint();
                    let gram = &whole * &v;
                    let error = (&(&gram.adjoint() * &gram) - &squares(v.ncols, &s)).norm();
                    assert_small::<T>(error, 24.0, order, whole.norm().powi(2), "right");
                    assert_small::<T>(v.orthogonality(), 24.0, order, 1.0, "right vectors");
                }
                (None, None) => {
                    let norm = s.iter().map(|s| s.to_f64().powi(2)).sum::<f64>().sqrt();
                    assert_small::<T>((norm - whole.norm()).abs(), 24.0, order, norm, "values");
                }
            }
        }
    }
}

/// The squares of the singular values, and zeros, on a diagonal of length `n`.
fn squares<R: Real>(n: usize, s: &[R]) -> Dense {
    Dense::from_fn(n, n, |i, j| {
        let square = s.get(i).map_or(0.0, |s| s.to_f64().powi(2));
        Complex::new(if i == j { square } else { 0.0 }, 0.0)
    })
}

/// A matrix of a known rank, and problems with it: the residual is orthogonal to the range, and the
/// solution to the null space.
pub fn least_squares<T: Scalar>() {
    let mut rng = Rng::with_seed(61);
    for (m, n) in SHAPES {
        let k = m.min(n);
        for (case, nrhs) in [(0, 3), (1, 1), (2, 2), (3, 20), (4, 0)] {
            let rank = if case == 1 { k / 2 } else { k };
            let (left, right) =
                (Matrix::<T>::dense(&mut rng, m, rank), Matrix::<T>::dense(&mut rng, rank, n));
            let mut a = Matrix::<T>::random(&mut rng, m, n);
            if rank < k {
                for (i, j) in (0..m).flat_map(|i| (0..n).map(move |j| (i, j))) {
                    let terms = (0..rank).map(|p| left.get(i, p) * right.get(p, j));
                    a.set(i, j, terms.fold(T::ZERO, |sum, term| sum + term));
                }
            }
            let b = Matrix::<T>::random(&mut rng, m.max(n), nrhs);
            let rcond = real::<T>(64.0 * eps::<T>() * (1 + m.max(n)) as f64);
            for conquers in [false, true] {
                let (mut f, mut x) = (a.clone(), b.clone());
                let mut s = vec![real::<T>(0.0); k];
                let best = if conquers { gelsd_scratch::<T> } else { gelss_scratch::<T> };
                let mut len = best(m, n, nrhs);
                if case == 2 {
                    // netlib's minimum for gelss.
                    let most = m.max(n).max(nrhs);
                    let both = 3 * k + (2 * k).max(most);
                    len.elements = if T::IS_COMPLEX { 2 * k + most } else { both - len.reals };
                }
                let scratch = Scratch {
                    elements: &mut vec![T::ZERO; len.elements],
                    reals: &mut vec![real::<T>(0.0); len.reals],
                    ints: &mut vec![0; len.ints],
                };
                let routine = if conquers { gelsd_in::<T> } else { gelss_in::<T> };
                let found = routine(f.view_mut(), x.view_mut(), &mut s, rcond, scratch).unwrap();
                x.assert_rest_untouched(&b, |_, _| true);
                assert_eq!(found, rank);
                assert_sorted(&s);
                if k == 0 {
                    continue;
                }
                let (a, x) = (Dense::from(&a), Dense::from(&x).block(0, 0, n, nrhs));
                let b = Dense::from(&b).block(0, 0, m, nrhs);
                let residual = &(&a * &x) - &b;
                let size = a.norm() * (a.norm() * x.norm() + b.norm());
                let gradient = (&a.adjoint() * &residual).norm();
                assert_small::<T>(gradient, 64.0, m.max(n), size, "residual");
                // x is in the range of Aᴴ: what it has outside that of the factor is nothing.
                if rank < n {
                    let mut again =
                        if rank < k { right.clone() } else { Matrix::random(&mut rng, m, n) };
                    if rank == k {
                        for (i, j) in (0..m).flat_map(|i| (0..n).map(move |j| (i, j))) {
                            again.set(i, j, narrow(a.get(i, j)));
                        }
                    }
                    if again.nrows == 0 {
                        continue;
                    }
                    let mut s = vec![real::<T>(0.0); rank];
                    let mut vt = Matrix::<T>::dense(&mut rng, n, n);
                    let mut u = Matrix::<T>::dense(&mut rng, again.nrows, again.nrows);
                    let views = (Some(u.view_mut()), Some(vt.view_mut()));
                    gesdd(Vectors::All, again.view_mut(), &mut s, views.0, views.1).unwrap();
                    let null = Dense::from(&vt).block(rank, 0, n - rank, n);
                    let inside = (&null * &x).norm();
                    let condition = s[0].to_f64() / s[rank - 1].to_f64();
                    assert_small::<T>(inside, 64.0 * condition, n, x.norm(), "null space");
                }
            }
        }
    }
}

fn narrow<T: Scalar>(z: Complex<f64>) -> T {
    T::from_parts(real::<T>(z.re), real::<T>(z.im))
}

/// Jacobi rotations: all vectors, ranks, and small values of badly scaled columns and rows.
pub fn turns_pairs<T: Scalar>() {
    let mut rng = Rng::with_seed(62);
    for (m, n) in [(0, 0), (1, 1), (4, 0), (5, 1), (3, 3), (9, 6), (20, 20), (40, 25)] {
        for rank in [n, n / 2, 0] {
            let mut a = Matrix::<T>::random(&mut rng, m, n);
            let (left, right) =
                (Matrix::<T>::dense(&mut rng, m, rank), Matrix::<T>::dense(&mut rng, rank, n));
            if rank < n {
                for (i, j) in (0..m).flat_map(|i| (0..n).map(move |j| (i, j))) {
                    let terms = (0..rank).map(|p| left.get(i, p) * right.get(p, j));
                    a.set(i, j, terms.fold(T::ZERO, |sum, term| sum + term));
                }
            }
            let whole = Dense::from(&a);
            let mut known: Option<Vec<T::Real>> = None;
            for (with_u, all, with_v) in [
                (true, false, true),
                (true, true, true),
                (true, true, false),
                (false, false, true),
                (false, false, false),
            ] {
                for accuracy in [Accuracy::Columns, Accuracy::Rows, Accuracy::Noise] {
                    let mut s = vec![real::<T>(0.0); n];
                    let columns = if all { m } else { n };
                    let mut u = with_u.then(|| Matrix::<T>::random(&mut rng, m, columns));
                    let mut v = with_v.then(|| Matrix::<T>::random(&mut rng, n, n));
                    let views =
                        (u.as_mut().map(Matrix::view_mut), v.as_mut().map(Matrix::view_mut));
                    let mut f = a.clone();
                    let report =
                        gejsv(accuracy, true, f.view_mut(), &mut s, views.0, views.1).unwrap();
                    if rank == n && n > 0 {
                        assert_eq!(report.nonzero, n);
                        assert!(report.condition.unwrap() >= real::<T>(0.9));
                    }
                    assert_sorted(&s);
                    let order = m.max(n);
                    if let (Some(u), Some(v)) = (&u, &v) {
                        let vt = Dense::from(v).adjoint();
                        assert_decomposes::<T>(&whole, &Dense::from(u), &s, &vt, 24.0);
                    } else if let Some(u) = &u {
                        let u = Dense::from(u);
                        assert_small::<T>(u.orthogonality(), 24.0, order, 1.0, "left vectors");
                        let gram = &u.adjoint() * &whole;
                        let gram = &gram * &gram.adjoint();
                        let error = (&gram - &squares(u.ncols, &s)).norm();
                        assert_small::<T>(error, 24.0, order, whole.norm().powi(2), "left");
                    } else if let Some(v) = &v {
                        let v = Dense::from(v);
                        assert_small::<T>(v.orthogonality(), 24.0, order, 1.0, "right vectors");
                        let image = &whole * &v;
                        let error = (&(&image.adjoint() * &image) - &squares(n, &s)).norm();
                        assert_small::<T>(error, 24.0, order, whole.norm().powi(2), "right");
                    }
                    for (x, y) in s.iter().zip(known.get_or_insert(s.clone())) {
                        let error = (x.to_f64() - y.to_f64()).abs();
                        assert_small::<T>(error, 24.0, order, whole.norm(), "values");
                    }
                }
            }
        }
    }
}

/// An orthogonal matrix with its columns scaled has the scales as singular values, and they come
/// with small relative errors though they span far more than the precision.
pub fn badly_scaled_columns<T: Scalar>() {
    let mut rng = Rng::with_seed(63);
    let n = 8;
    let mut q = Matrix::<T>::dense(&mut rng, 12, n);
    let mut tau = vec![T::ZERO; n];
    geqrf(q.view_mut(), &mut tau).unwrap();
    ungqr(q.view_mut(), &tau).unwrap();
    let ratio = if eps::<T>() < 1e-10 { 1e-5_f64 } else { 1e-2 };
    let scales: Vec<f64> = (0..n).map(|j| ratio.powi(((3 * j) % n) as i32)).collect();
    for (i, j) in (0..12).flat_map(|i| (0..n).map(move |j| (i, j))) {
        q.set(i, j, q.get(i, j).scaled(real::<T>(scales[j])));
    }
    let mut sorted = scales.clone();
    sorted.sort_by(|x, y| y.total_cmp(x));
    let mut s = vec![real::<T>(0.0); n];
    let report = gejsv(Accuracy::Columns, false, q.view_mut(), &mut s, None, None).unwrap();
    assert_eq!((report.rank, report.nonzero), (n, n));
    for (found, wanted) in s.iter().zip(sorted) {
        assert_small::<T>((found.to_f64() - wanted).abs(), 8.0, n, wanted, "a scale");
    }
}
