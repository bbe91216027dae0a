//! General eigenproblems: Hessenberg and Schur forms and eigenvectors, in units of n roundings.

use crate::dense::{Dense, assert_small};
use crate::oracle::{Matrix, eps};
use fastrand::Rng;
use wasmblas::{Complex, Real, Scalar, Side, Trans};
use wasmblas_lapack::{
    Balance, Balanced, Compz, Eigenvalues, Eigenvectors, Error, HessenbergJob, HessenbergSource,
    InverseVectors, Scratch, gebak, gebal, geev, geev_in, geev_scratch, geevx, gehrd_in,
    gehrd_scratch, hsein, hseqr, inverse_vectors_wanted, trevc_in, trevc_scratch, unghr, unmhr,
};

const ORDERS: [usize; 11] = [0, 1, 2, 3, 5, 8, 17, 33, 50, 65, 101];

/// Eigenvalues with the memory they are in.
struct Values<T: Scalar> {
    w: Vec<T>,
    im: Vec<T::Real>,
}

impl<T: Scalar> Values<T> {
    fn new(n: usize) -> Self {
        Values { w: vec![T::ZERO; n], im: vec![T::Real::ZERO; if T::IS_COMPLEX { 0 } else { n }] }
    }

    fn place(&mut self) -> Eigenvalues<'_, T> {
        Eigenvalues { w: &mut self.w, im: &mut self.im }
    }

    fn get(&self, i: usize) -> Complex<f64> {
        let im = if T::IS_COMPLEX { self.w[i].im() } else { self.im[i] };
        Complex::new(self.w[i].re().to_f64(), im.to_f64())
    }
}

/// Makes A upper triangular outside a range, in which it stays as it is.
fn isolate<T: Scalar>(a: &mut Matrix<T>, active: core::ops::Range<usize>) {
    for j in 0..a.ncols {
        for i in j + 1..a.nrows {
            if !(active.contains(&i) && active.contains(&j)) {
                a.set(i, j, T::ZERO);
            }
        }
    }
}

/// Some ranges of a matrix of order `n`.
fn ranges(n: usize) -> Vec<core::ops::Range<usize>> {
    let inner = [1..n.max(2) - 1, n / 3..n, 0..n - n / 4, 2..3];
    core::iter::once(0..n).chain(inner.into_iter().filter(|_| n >= 4)).collect()
}

pub fn balances<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for n in ORDERS {
        for job in [Balance::No, Balance::Permute, Balance::Scale, Balance::Both] {
            let mut a = Matrix::<T>::random(&mut rng, n, n);
            for j in 0..n {
                for i in 0..n {
                    let scale = 0.25_f64.powi((i % 5) as i32) * 4_f64.powi((j % 5) as i32);
                    let keep = i == j || rng.usize(0..n) < 3;
                    let x = if keep { a.get(i, j) } else { T::ZERO };
                    a.set(i, j, x.scaled(T::Real::from_f64(scale)));
                }
            }
            let mut balanced = a.clone();
            let mut scale = vec![T::Real::ZERO; n];
            let active = gebal(job, balanced.view_mut(), &mut scale).unwrap();
            balanced.assert_rest_untouched(&a, |_, _| true);
            for j in 0..n {
                for i in j + 1..n {
                    let inside = active.contains(&i) && active.contains(&j);
                    assert!(inside || !job.permutes() || balanced.get(i, j) == T::ZERO);
                }
            }
            // The transformation, from the unit matrix: A X = X B.
            let unit = |rng: &mut Rng| {
                let mut x = Matrix::<T>::random(rng, n, n);
                (0..n * n).for_each(|at| x.set(at % n, at / n, T::ZERO));
                (0..n).for_each(|i| x.set(i, i, T::ONE));
                x
            };
            let (mut x, mut y) = (unit(&mut rng), unit(&mut rng));
            gebak(job, Side::Right, active.clone(), &scale, x.view_mut()).unwrap();
            gebak(job, Side::Left, active.clone(), &scale, y.view_mut()).unwrap();
            let (x, y, b) = (Dense::from(&x), Dense::from(&y), Dense::from(&balanced));
            let a = Dense::from(&a);
            assert_eq!((&(&y.adjoint() * &x) - &Dense::unit(n)).norm(), 0.0);
            assert_eq!((&(&a * &x) - &(&x * &b)).norm(), 0.0, "powers of two are exact");
            if job.scales() && !job.permutes() && n > 4 {
                assert!(b.norm() <= a.norm());
            }
        }
    }
}

pub fn reduces_to_hessenberg<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    for n in ORDERS {
        for active in ranges(n) {
            let mut a = Matrix::<T>::random(&mut rng, n, n);
            isolate(&mut a, active.clone());
            let whole = Dense::from(&a);
            for memory in [n, 8 * n + 64, gehrd_scratch(n)] {
                let (mut reduced, mut scratch) = (a.clone(), vec![T::ZERO; memory]);
                let mut tau = vec![T::ONE; n.max(1) - 1];
                gehrd_in(active.clone(), reduced.view_mut(), &mut tau, &mut scratch).unwrap();
                reduced.assert_rest_untouched(&a, |_, _| true);
                let h = Dense::from(&reduced).keep(|i, j| i <= j + 1);
                let mut q = reduced.clone();
                unghr(active.clone(), q.view_mut(), &tau).unwrap();
                q.assert_rest_untouched(&a, |_, _| true);
                let q = Dense::from(&q);
                let back = &(&q * &h) * &q.adjoint();
                assert_small::<T>((&back - &whole).norm(), 10.0, n, whole.norm(), "Q H Qᴴ");
                assert_small::<T>(q.orthogonality(), 10.0, n, 1.0, "Q");
                for side in [Side::Left, Side::Right] {
                    let (m, k) = if side == Side::Left { (n, 7) } else { (6, n) };
                    let c = Matrix::<T>::random(&mut rng, m, k);
                    for trans in [Trans::No, Trans::ConjTrans] {
                        let mut product = c.clone();
                        let v = reduced.view();
                        unmhr(side, trans, active.clone(), v, &tau, product.view_mut()).unwrap();
                        let op = if trans == Trans::No { q.clone() } else { q.adjoint() };
                        let c = Dense::from(&c);
                        let wanted = if side == Side::Left { &op * &c } else { &c * &op };
                        let error = (&Dense::from(&product) - &wanted).norm();
                        assert_small::<T>(error, 10.0, n, c.norm(), "op(Q) C");
                    }
                }
            }
        }
    }
}

/// Hessenberg matrices that are hard in different ways.
fn hessenberg<T: Scalar>(rng: &mut Rng, kind: usize, n: usize) -> Matrix<T> {
    let mut h = Matrix::<T>::random(rng, n, n);
    let real = |x: f64| T::from_real(T::Real::from_f64(x));
    for j in 0..n {
        for i in 0..n {
            let (p, q) = (i as f64, j as f64);
            let x = match kind {
                _ if i > j + 1 => T::ZERO,
                // Frank's.
                1 => real(n as f64 - p.max(q)),
                // Grcar's.
                2 if i == j + 1 => real(-1.0),
                2 => real(f64::from(u8::from(j <= i + 3))),
                // A companion matrix, of a polynomial with all roots on a circle.
                3 if i == 0 => real(f64::from(u8::from(j + 1 == n))),
                3 => real(f64::from(u8::from(i == j + 1))),
                // A Jordan block, transposed: all one step below the diagonal.
                4 => real(f64::from(u8::from(i == j + 1))),
                // Graded both ways.
                5 => h.get(i, j).scaled(T::Real::from_f64(0.7_f64.powi((i + j) as i32))),
                6 => h.get(i, j).scaled(T::Real::from_f64(0.7_f64.powi((2 * n - i - j) as i32))),
                // In pieces.
                7 if i == j + 1 && j % 3 == 0 => T::ZERO,
                8 => T::ZERO,
                9 if i == j + 1 => h.get(i, j).scaled(T::Real::EPSILON),
                _ => h.get(i, j),
            };
            h.set(i, j, x);
        }
    }
    h
}

/// Panics unless T is a Schur form in standard form, of which the eigenvalues are those given.
fn check_form<T: Scalar>(t: &Matrix<T>, values: &Values<T>, what: &str) {
    let (n, zero) = (t.nrows, T::ZERO);
    for j in 0..n {
        for i in j + 1..n {
            assert!(t.get(i, j) == zero || (!T::IS_COMPLEX && i == j + 1), "{what}: below");
        }
    }
    let mut k = 0;
    while k < n {
        let corner = t.get(k, k);
        if k + 1 == n || t.get(k + 1, k) == zero {
            assert_eq!(values.get(k), Complex::new(corner.re().to_f64(), corner.im().to_f64()));
            k += 1;
            continue;
        }
        let (b, c) = (t.get(k, k + 1).re(), t.get(k + 1, k).re());
        assert!(corner == t.get(k + 1, k + 1), "{what}: diagonal of a block");
        assert!((b < T::Real::ZERO) != (c < T::Real::ZERO) && b != T::Real::ZERO, "{what}: signs");
        let im = b.abs().sqrt() * c.abs().sqrt();
        assert_eq!(values.get(k), Complex::new(corner.re().to_f64(), im.to_f64()), "{what}");
        assert_eq!(values.get(k + 1), values.get(k).conj(), "{what}");
        k += 2;
    }
}

pub fn schur_forms<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    for n in ORDERS {
        for kind in 0..10 {
            if n > 60 && !matches!(kind, 0 | 2 | 3) {
                continue;
            }
            for active in ranges(n).into_iter().take(if kind == 0 { 5 } else { 1 }) {
                let mut h = hessenberg::<T>(&mut rng, kind, n);
                isolate(&mut h, active.clone());
                let what = format!("kind {kind}, order {n}, {active:?}");
                let whole = Dense::from(&h);
                let mut z = Matrix::<T>::random(&mut rng, n, n);
                let mut values = Values::<T>::new(n);
                let mut t = h.clone();
                let unit = Some((Compz::Unit, z.view_mut()));
                let job = HessenbergJob::SchurForm;
                hseqr(job, active.clone(), t.view_mut(), values.place(), unit).unwrap();
                t.assert_rest_untouched(&h, |_, _| true);
                check_form(&t, &values, &what);
                let (form, z) = (Dense::from(&t), Dense::from(&z));
                assert_small::<T>(z.orthogonality(), 10.0, n, 1.0, &what);
                let back = &(&z * &form) * &z.adjoint();
                assert_small::<T>((&back - &whole).norm(), 10.0, n, whole.norm(), &what);
                // Z given.
                let given = Matrix::<T>::random(&mut rng, n, n);
                let mut product = given.clone();
                let place = Some((Compz::Given, product.view_mut()));
                let mut again = h.clone();
                hseqr(job, active.clone(), again.view_mut(), values.place(), place).unwrap();
                let wanted = &Dense::from(&given) * &z;
                let error = (&Dense::from(&product) - &wanted).norm();
                assert_small::<T>(error, 10.0, n, wanted.norm(), &what);
                // Eigenvalues alone: their sum and the sum of their squares are H's.
                let job = HessenbergJob::Eigenvalues;
                let mut alone = Values::<T>::new(n);
                hseqr(job, active.clone(), h.view_mut(), alone.place(), None).unwrap();
                let zero = Complex::new(0.0, 0.0);
                let sum = (0..n).fold(zero, |sum, i| sum + alone.get(i));
                let trace = (0..n).fold(zero, |sum, i| sum + whole.get(i, i));
                let size = whole.norm() * (n as f64).sqrt();
                assert_small::<T>((sum - trace).norm(), 10.0, n, size, &what);
                let square = &whole * &whole;
                let squares = (0..n).fold(zero, |sum, i| sum + alone.get(i) * alone.get(i));
                let trace = (0..n).fold(zero, |sum, i| sum + square.get(i, i));
                let size = whole.norm() * whole.norm();
                assert_small::<T>((squares - trace).norm(), 20.0, n, size, &what);
            }
        }
    }
}

/// Column `j`, or the one that a pair's columns `j` and `j + 1` stand for.
fn eigenvector<T: Scalar>(v: &Matrix<T>, values: &Values<T>, j: usize) -> Dense {
    let lambda = values.get(j);
    let i = Complex::new(0.0, 1.0);
    let entries = Dense::from(v);
    Dense::from_fn(v.nrows, 1, |row, _| match () {
        () if T::IS_COMPLEX || lambda.im == 0.0 => entries.get(row, j),
        () if lambda.im > 0.0 => entries.get(row, j) + i * entries.get(row, j + 1),
        () => entries.get(row, j - 1) - i * entries.get(row, j),
    })
}

/// Panics unless `A v = λ v` for the eigenvectors in V, or `vᴴ A = λ vᴴ`. `size` is that of A.
#[track_caller]
fn check_vectors<T: Scalar>(
    side: Side,
    a: &Dense,
    values: &Values<T>,
    v: &Matrix<T>,
    units: f64,
    what: &str,
) {
    let (n, size) = (a.nrows, a.norm());
    for j in 0..n {
        let v = eigenvector(v, values, j);
        let lambda = values.get(j);
        let (product, factor) = match side {
            Side::Right => (a * &v, lambda),
            Side::Left => (&a.adjoint() * &v, lambda.conj()),
        };
        let times = Dense::from_fn(n, 1, |i, _| v.get(i, 0) * factor);
        let residual = (&product - &times).norm();
        assert_small::<T>(residual, units, n, size * v.norm(), &format!("{what}: vector {j}"));
    }
}

pub fn eigenvectors_of_schur_forms<T: Scalar>() {
    let mut rng = Rng::with_seed(4);
    for n in ORDERS {
        for kind in 0..10 {
            if n > 40 && !matches!(kind, 0 | 3) {
                continue;
            }
            let mut h = hessenberg::<T>(&mut rng, kind, n);
            let what = format!("kind {kind}, order {n}");
            let whole = Dense::from(&h);
            let mut z = Matrix::<T>::random(&mut rng, n, n);
            let mut values = Values::<T>::new(n);
            let unit = Some((Compz::Unit, z.view_mut()));
            hseqr(HessenbergJob::SchurForm, 0..n, h.view_mut(), values.place(), unit).unwrap();
            let form = Dense::from(&h);
            let len = trevc_scratch::<T>(n);
            for elements in [2 * n, 5 * n + 32 * 32, len.elements] {
                let (mut work, mut reals) = (vec![T::ZERO; elements], vec![T::Real::ZERO; n]);
                let mut vectors = |which, vl: &mut Matrix<T>, vr: &mut Matrix<T>| {
                    let before = (vl.clone(), vr.clone());
                    let scratch = Scratch { elements: &mut work, reals: &mut reals, ints: &mut [] };
                    let (left, right) = (Some(vl.view_mut()), Some(vr.view_mut()));
                    let count = trevc_in(which, h.view(), left, right, scratch).unwrap();
                    vl.assert_rest_untouched(&before.0, |_, j| j < count);
                    vr.assert_rest_untouched(&before.1, |_, j| j < count);
                    count
                };
                let (mut vl, mut vr) = (z.clone(), z.clone());
                assert_eq!(vectors(Eigenvectors::Back, &mut vl, &mut vr), n);
                check_vectors(Side::Right, &whole, &values, &vr, 10.0, &what);
                check_vectors(Side::Left, &whole, &values, &vl, 10.0, &what);
                let random = Matrix::<T>::random(&mut rng, n, n);
                let (mut vl, mut vr) = (random.clone(), random);
                assert_eq!(vectors(Eigenvectors::All, &mut vl, &mut vr), n);
                check_vectors(Side::Right, &form, &values, &vr, 10.0, &what);
                check_vectors(Side::Left, &form, &values, &vl, 10.0, &what);
                for j in 0..n {
                    let v = eigenvector(&vr, &values, j);
                    let largest = (0..n).map(|i| {
                        let z = v.get(i, 0);
                        z.re.abs() + z.im.abs()
                    });
                    assert_small::<T>(
                        (largest.fold(0.0, f64::max) - 1.0).abs(),
                        1.0,
                        4,
                        1.0,
                        &what,
                    );
                }
                // Every third one, with those of its pair.
                let select = |k: usize| k % 3 == 1;
                let (mut sl, mut sr) = (vl.clone(), vr.clone());
                let count = vectors(Eigenvectors::Selected(&select), &mut sl, &mut sr);
                let wanted = |k: usize| {
                    let im = values.get(k).im;
                    let pair = !T::IS_COMPLEX && im != 0.0;
                    select(k) || (pair && if im > 0.0 { select(k + 1) } else { select(k - 1) })
                };
                let places: Vec<usize> = (0..n).filter(|&k| wanted(k)).collect();
                assert_eq!(count, places.len(), "{what}");
                for (at, &k) in places.iter().enumerate() {
                    for i in 0..n {
                        for (some, all) in [(&sl, &vl), (&sr, &vr)] {
                            let error = (some.get(i, at) - all.get(i, k)).abs1().to_f64();
                            assert!(error <= 1e4 * eps::<T>() || kind != 0, "{what}: {error:e}");
                        }
                    }
                }
            }
        }
    }
}

/// Matrices that are hard in different ways.
fn general<T: Scalar>(rng: &mut Rng, kind: usize, n: usize) -> Matrix<T> {
    let mut a = Matrix::<T>::random(rng, n, n);
    let huge = if T::Real::EPSILON.to_f64() < 1e-10 { 1e300 } else { 1e36 };
    for j in 0..n {
        for i in 0..n {
            let scale = match kind {
                1 => huge,
                2 => 1.0 / huge,
                3 => 0.0,
                // Badly scaled: balancing mends it.
                4 => 8_f64.powi((i % 4) as i32 - (j % 4) as i32),
                // Sparse: parts of it can be isolated.
                5 => f64::from(u8::from(rng.usize(0..n) < 2)),
                // Nearly one.
                6 if i == j => 0.0,
                6 => 1e-4,
                _ => 1.0,
            };
            a.set(i, j, a.get(i, j).scaled(T::Real::from_f64(scale)));
        }
        if kind == 6 {
            a.set(j, j, T::ONE);
        }
    }
    a
}

pub fn eigenvalues_and_vectors<T: Scalar>() {
    let mut rng = Rng::with_seed(5);
    for n in ORDERS {
        for kind in 0..7 {
            if n > 40 && !matches!(kind, 0 | 4) {
                continue;
            }
            let a = general::<T>(&mut rng, kind, n);
            let what = format!("kind {kind}, order {n}");
            let whole = Dense::from(&a);
            let best = geev_scratch::<T>(true, n);
            for (elements, reals) in [(2 * n, 2 * n), (best.elements, best.reals)] {
                let mut values = Values::<T>::new(n);
                let mut vl = Matrix::<T>::random(&mut rng, n, n);
                let mut vr = Matrix::<T>::random(&mut rng, n, n);
                let (mut work, mut more) = (vec![T::ZERO; elements], vec![T::Real::ZERO; reals]);
                let scratch = Scratch { elements: &mut work, reals: &mut more, ints: &mut [] };
                let (left, right) = (Some(vl.view_mut()), Some(vr.view_mut()));
                let mut used = a.clone();
                geev_in(used.view_mut(), values.place(), left, right, scratch).unwrap();
                used.assert_rest_untouched(&a, |_, _| true);
                // Scaled to have norms that can be computed.
                let size = whole.norm();
                let unit = |z: Complex<f64>| if size > 0.0 { z / size } else { z };
                let scaled = Dense::from_fn(n, n, |i, j| unit(whole.get(i, j)));
                for (side, v) in [(Side::Right, &vr), (Side::Left, &vl)] {
                    for j in 0..n {
                        let x = eigenvector(v, &values, j);
                        assert_small::<T>((x.norm() - 1.0).abs(), 10.0, n, 1.0, &what);
                        let lambda = unit(values.get(j));
                        let (product, factor) = match side {
                            Side::Right => (&scaled * &x, lambda),
                            Side::Left => (&scaled.adjoint() * &x, lambda.conj()),
                        };
                        let times = Dense::from_fn(n, 1, |i, _| x.get(i, 0) * factor);
                        let residual = (&product - &times).norm();
                        assert_small::<T>(residual, 10.0, n, 1.0, &format!("{what}: vector {j}"));
                    }
                }
                // One side alone gives the same.
                let mut right = Matrix::<T>::random(&mut rng, n, n);
                let mut again = Values::<T>::new(n);
                geev(a.clone().view_mut(), again.place(), None, Some(right.view_mut())).unwrap();
                let mut alone = Values::<T>::new(n);
                geev(a.clone().view_mut(), alone.place(), None, None).unwrap();
                let sum = |values: &Values<T>| {
                    (0..n).fold(Complex::new(0.0, 0.0), |sum, j| sum + unit(values.get(j)))
                };
                for other in [&again, &alone] {
                    let error = (sum(other) - sum(&values)).norm();
                    assert_small::<T>(error, 20.0, n, 1.0, &what);
                }
            }
        }
    }
}

pub fn nan_and_inf_terminate<T: Scalar>() {
    let mut rng = Rng::with_seed(6);
    for bad in [f64::NAN, f64::INFINITY] {
        for n in [1, 2, 3, 10, 90] {
            let mut a = Matrix::<T>::random(&mut rng, n, n);
            a.set(n / 2, n / 3, T::from_real(T::Real::from_f64(bad)));
            let mut values = Values::<T>::new(n);
            let mut vr = Matrix::<T>::random(&mut rng, n, n);
            let outcome = geev(a.view_mut(), values.place(), None, Some(vr.view_mut()));
            assert!(n == 1 || matches!(outcome, Err(Error::NotConverged { .. })), "{outcome:?}");
            assert!((0..n).any(|j| !values.get(j).is_finite()));
        }
    }
}

pub fn large_schur_forms<T: Scalar>() {
    let mut rng = Rng::with_seed(7);
    for (n, kind) in [(160, 0), (150, 2), (151, 3), (150, 5), (170, 7)] {
        let mut h = hessenberg::<T>(&mut rng, kind, n);
        let active = if kind == 0 { 2..n - 1 } else { 0..n };
        isolate(&mut h, active.clone());
        let what = format!("kind {kind}, order {n}");
        let whole = Dense::from(&h);
        let mut z = Matrix::<T>::random(&mut rng, n, n);
        let (mut values, mut alone) = (Values::<T>::new(n), Values::<T>::new(n));
        let mut t = h.clone();
        let unit = Some((Compz::Unit, z.view_mut()));
        let job = HessenbergJob::SchurForm;
        hseqr(job, active.clone(), t.view_mut(), values.place(), unit).unwrap();
        t.assert_rest_untouched(&h, |_, _| true);
        check_form(&t, &values, &what);
        let (form, z) = (Dense::from(&t), Dense::from(&z));
        assert_small::<T>(z.orthogonality(), 10.0, n, 1.0, &what);
        let back = &(&z * &form) * &z.adjoint();
        assert_small::<T>((&back - &whole).norm(), 10.0, n, whole.norm(), &what);
        let job = HessenbergJob::Eigenvalues;
        hseqr(job, active, h.view_mut(), alone.place(), None).unwrap();
        for power in [1, 2] {
            let sum = |values: &Values<T>| -> Complex<f64> {
                let zero = Complex::new(0.0, 0.0);
                (0..n).map(|i| values.get(i).powi(power)).fold(zero, |sum, x| sum + x)
            };
            let error = (sum(&alone) - sum(&values)).norm();
            assert_small::<T>(error, 20.0, n, whole.norm().powi(power) * n as f64, &what);
        }
    }
}

pub fn inverse_iteration<T: Scalar>() {
    let mut rng = Rng::with_seed(8);
    for n in [0, 1, 2, 3, 8, 17, 40] {
        for kind in [0, 1, 2, 3, 7, 9] {
            let h = hessenberg::<T>(&mut rng, kind, n);
            let whole = Dense::from(&h);
            let mut values = Values::<T>::new(n);
            let job = HessenbergJob::Eigenvalues;
            hseqr(job, 0..n, h.clone().view_mut(), values.place(), None).unwrap();
            for source in [HessenbergSource::Hseqr, HessenbergSource::Unknown] {
                // With those found as a start, they are found again.
                let mut vl = Matrix::<T>::random(&mut rng, n, n);
                let mut vr = Matrix::<T>::random(&mut rng, n, n);
                for given in [false, true] {
                    let what = format!("kind {kind}, order {n}, {source:?}, {given}");
                    // It ends when the vector has grown, by the square root of n less with a start.
                    let units = if given { 100.0 } else { 20.0 };
                    let (mut left_failed, mut right_failed) = (vec![1; n], vec![1; n]);
                    let (l, r) = (vl.clone(), vr.clone());
                    let left = InverseVectors { v: vl.view_mut(), failed: &mut left_failed };
                    let right = InverseVectors { v: vr.view_mut(), failed: &mut right_failed };
                    let (left, right, all) = (Some(left), Some(right), |_| true);
                    let place = values.place();
                    let found = hsein(source, given, &all, h.view(), place, left, right);
                    assert_eq!(found, Ok(n), "{what}");
                    assert!(left_failed.iter().chain(&right_failed).all(|&failed| failed == 0));
                    vl.assert_rest_untouched(&l, |_, _| true);
                    vr.assert_rest_untouched(&r, |_, _| true);
                    check_vectors(Side::Right, &whole, &values, &vr, units, &what);
                    check_vectors(Side::Left, &whole, &values, &vl, units, &what);
                }
                // Some of them.
                let select = |k: usize| k % 3 == 1;
                let count = inverse_vectors_wanted(&select, &values.place());
                let mut failed = vec![1; n];
                let mut some = Matrix::<T>::random(&mut rng, n, n);
                let before = some.clone();
                let right = InverseVectors { v: some.view_mut(), failed: &mut failed };
                let place = values.place();
                let found = hsein(source, false, &select, h.view(), place, None, Some(right));
                assert_eq!(found, Ok(count));
                some.assert_rest_untouched(&before, |_, j| j < count);
            }
        }
    }
}

pub fn expert_driver<T: Scalar>() {
    let mut rng = Rng::with_seed(9);
    for n in [0, 1, 2, 5, 17, 40] {
        for balance in [Balance::No, Balance::Permute, Balance::Scale, Balance::Both] {
            let a = general::<T>(&mut rng, if n == 17 { 4 } else { 0 }, n);
            let (whole, what) = (Dense::from(&a), format!("order {n}, {balance:?}"));
            let mut values = Values::<T>::new(n);
            let mut vl = Matrix::<T>::random(&mut rng, n, n);
            let mut vr = Matrix::<T>::random(&mut rng, n, n);
            let zeros = || vec![T::Real::ZERO; n];
            let (mut scale, mut rconde, mut rcondv) = (zeros(), zeros(), zeros());
            let mut balanced = Balanced { scale: &mut scale, active: 0..0, norm: T::Real::ZERO };
            let (left, right) = (Some(vl.view_mut()), Some(vr.view_mut()));
            let (e, v) = (Some(&mut rconde[..]), Some(&mut rcondv[..]));
            let mut used = a.clone();
            let place = values.place();
            geevx(balance, used.view_mut(), place, left, right, &mut balanced, e, v).unwrap();
            assert!(balance.permutes() || balanced.active == (0..n));
            check_vectors(Side::Right, &whole, &values, &vr, 10.0, &what);
            check_vectors(Side::Left, &whole, &values, &vl, 10.0, &what);
            for j in 0..n {
                let (x, y) = (eigenvector(&vr, &values, j), eigenvector(&vl, &values, j));
                let cosine = (&y.adjoint() * &x).get(0, 0).norm();
                if !balance.scales() {
                    let error = (cosine - rconde[j].to_f64()).abs();
                    assert_small::<T>(error, 100.0, n, 1.0, &what);
                }
                assert!(rconde[j] > T::Real::ZERO && rcondv[j] >= T::Real::ZERO);
                assert!(rcondv[j].to_f64() <= 2.0 * whole.norm() * 64.0, "{what}: a distance");
            }
            let mut wrong = Values::<T>::new(n);
            let rejected = geevx(
                balance,
                a.clone().view_mut(),
                wrong.place(),
                None,
                None,
                &mut balanced,
                Some(&mut rconde),
                None,
            );
            assert!(matches!(rejected, Err(Error::Argument(_))));
        }
    }
}
