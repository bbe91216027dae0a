//! Pivoted and generalised orthogonal factorisations, and least squares problems, by residuals.

use crate::dense::{Dense, assert_small};
use crate::oracle::{Matrix, element, wide};
use fastrand::Rng;
use wasmblas::{Complex, MatMut, MatRef, Real, Scalar, Side, Trans};
use wasmblas_lapack::*;

const SHAPES: [(usize, usize); 13] = [
    (0, 3),
    (3, 0),
    (1, 1),
    (1, 5),
    (5, 1),
    (6, 6),
    (5, 9),
    (9, 5),
    (40, 40),
    (30, 70),
    (70, 30),
    (75, 72),
    (135, 130),
];

/// A matrix of the given rank: random, or with the columns after that dependent on the first.
fn of_rank<T: Scalar>(rng: &mut Rng, m: usize, n: usize, rank: usize) -> Matrix<T> {
    let mut a = Matrix::<T>::random(rng, m, n);
    for j in rank..n {
        let weights: Vec<T> = (0..rank).map(|_| element(rng)).collect();
        for i in 0..m {
            let sum = weights.iter().enumerate();
            let sum = sum.fold(T::ZERO, |sum, (p, &w)| sum + a.get(i, p) * w);
            a.set(i, j, sum);
        }
    }
    a
}

/// Column `j` is column `jpvt[j] - 1` of `a`.
fn permuted(a: &Dense, jpvt: &[i32]) -> Dense {
    let mut seen = vec![false; jpvt.len()];
    for &p in jpvt {
        assert!(!core::mem::replace(&mut seen[p as usize - 1], true), "not a permutation");
    }
    Dense::from_fn(a.nrows, a.ncols, |i, j| a.get(i, jpvt[j] as usize - 1))
}

/// The square Q of `k` reflectors in the first columns of `factors`.
fn q_of<T: Scalar>(factors: &Matrix<T>, tau: &[T]) -> Dense {
    let m = factors.nrows;
    let mut q = Matrix::<T>::dense(&mut Rng::with_seed(1), m, m);
    for j in 0..tau.len() {
        for i in 0..m {
            q.set(i, j, factors.get(i, j));
        }
    }
    ungqr(q.view_mut(), tau).unwrap();
    Dense::from(&q)
}

pub fn pivoted_factors<T: Scalar>() {
    let mut rng = Rng::with_seed(31);
    for (m, n) in SHAPES {
        for kind in 0..5 {
            let k = m.min(n);
            let rank = if kind == 1 { k / 2 } else { k };
            let mut a = of_rank::<T>(&mut rng, m, n, rank);
            if kind == 2 {
                // Graded, so that norms lose their digits.
                for j in 0..n {
                    for i in 0..m {
                        let power = T::Real::from_f64(10_f64.powf(-(i as f64) / 4.0));
                        a.set(i, j, a.get(i, j).scaled(power));
                    }
                }
            }
            let mut jpvt = vec![0; n];
            let fixed: Vec<usize> = (0..n).filter(|j| kind == 3 && j % 3 == 1).collect();
            fixed.iter().for_each(|&j| jpvt[j] = 7);
            let (mut factors, mut tau) = (a.clone(), vec![T::ZERO; k]);
            let best = geqp3_scratch(m, n);
            let least = n + 1;
            let elements = if kind == 4 { least } else { best.elements.max(least) };
            let mut elements = vec![T::ZERO; elements];
            let mut reals = vec![T::Real::ZERO; best.reals];
            let scratch = Scratch { elements: &mut elements, reals: &mut reals, ints: &mut [] };
            geqp3_in(factors.view_mut(), &mut jpvt, &mut tau, scratch).unwrap();
            factors.assert_rest_untouched(&a, |_, _| true);
            for (place, &j) in fixed.iter().enumerate() {
                assert_eq!(jpvt[place] as usize, j + 1, "a fixed column has moved");
            }
            let q = q_of(&factors, &tau);
            assert_small::<T>(q.orthogonality(), 8.0, m, 1.0, "orthogonality");
            let r = Dense::from(&factors).keep(|i, j| i <= j);
            let before = Dense::from(&a);
            let error = (&(&q * &r) - &permuted(&before, &jpvt)).norm();
            assert_small::<T>(error, 8.0, m.max(n), before.norm(), "geqp3");
            // Each diagonal entry is, nearly, the largest norm of what remains.
            for i in fixed.len()..k {
                let pivot = r.get(i, i).norm();
                for j in i..n {
                    let rest = r.block(i, j, k - i, 1).norm();
                    let slack = 1e-3 * pivot + 1e-5 * before.norm();
                    assert!(rest <= pivot + slack, "({i}, {j}): {rest} beside {pivot}");
                }
            }
        }
    }
}

pub fn trapezoids_become_triangles<T: Scalar>() {
    let mut rng = Rng::with_seed(32);
    for (m, n) in [(0, 2), (1, 1), (1, 4), (3, 3), (5, 9), (30, 31), (40, 75), (70, 90)] {
        let a = Matrix::<T>::random(&mut rng, m, n);
        let (mut factors, mut tau) = (a.clone(), vec![T::ZERO; m]);
        let len = m + rng.usize(0..35 * m + 1);
        tzrzf_in(factors.view_mut(), &mut tau, &mut vec![T::ZERO; len]).unwrap();
        factors.assert_rest_untouched(&a, |i, j| i <= j);
        // (R 0) Z.
        let mut product = Matrix::<T>::random(&mut rng, m, n);
        for j in 0..n {
            for i in 0..m {
                let inside = i <= j && j < m;
                product.set(i, j, if inside { factors.get(i, j) } else { T::ZERO });
            }
        }
        let (view, l) = (factors.view(), n - m);
        let work = &mut vec![T::ZERO; m.max(1) + rng.usize(0..40 * m + 1)];
        unmrz_in(Side::Right, Trans::No, l, view, &tau, product.view_mut(), work).unwrap();
        let before = Dense::from(&a).keep(|i, j| i <= j);
        let error = (&Dense::from(&product) - &before).norm();
        assert_small::<T>(error, 8.0, n, before.norm(), "tzrzf");
        // Z as a matrix, and multiplication by it from both sides.
        let mut z = Matrix::<T>::dense(&mut rng, n, n);
        for j in 0..n {
            for i in 0..n {
                z.set(i, j, if i == j { T::ONE } else { T::ZERO });
            }
        }
        unmrz(Side::Left, Trans::No, l, factors.view(), &tau, z.view_mut()).unwrap();
        let z = Dense::from(&z);
        assert_small::<T>(z.orthogonality(), 8.0, n, 1.0, "orthogonality");
        for side in [Side::Left, Side::Right] {
            for trans in [Trans::No, Trans::ConjTrans] {
                let op = if trans == Trans::No { z.clone() } else { z.adjoint() };
                let (rows, cols) = if side == Side::Left { (n, 6) } else { (6, n) };
                let c = Matrix::<T>::random(&mut rng, rows, cols);
                let mut found = c.clone();
                unmrz(side, trans, l, factors.view(), &tau, found.view_mut()).unwrap();
                let c = Dense::from(&c);
                let wanted = if side == Side::Left { &op * &c } else { &c * &op };
                let error = (&Dense::from(&found) - &wanted).norm();
                assert_small::<T>(error, 8.0, n, c.norm(), "unmrz");
            }
        }
    }
}

type Multiply<T> = fn(
    Side,
    Trans,
    usize,
    MatRef<'_, T>,
    MatRef<'_, T>,
    MatMut<'_, T>,
    MatMut<'_, T>,
) -> Result<(), Error>;

/// `(A; B)` with a triangle A and a pentagon B, or by rows, as [`tpqrt`] and [`tplqt`] take them.
pub fn triangles_on_pentagons<T: Scalar>() {
    let mut rng = Rng::with_seed(33);
    for (m, n, l, nb) in
        [(1, 1, 1, 1), (3, 4, 2, 3), (5, 5, 5, 2), (9, 4, 0, 4), (4, 9, 4, 5), (30, 40, 12, 40)]
    {
        for rows in [false, true] {
            let outside = |i: usize, j: usize| i > m - l + j;
            let turn = |i, j| if rows { (j, i) } else { (i, j) };
            let a = Matrix::<T>::random(&mut rng, n, n);
            let (bm, bn) = turn(m, n);
            let b = Matrix::<T>::random(&mut rng, bm, bn);
            let (mut r, mut v) = (a.clone(), b.clone());
            let mut t = Matrix::<T>::random(&mut rng, nb, n);
            let factor = if rows { tplqt } else { tpqrt };
            factor(l, r.view_mut(), v.view_mut(), t.view_mut()).unwrap();
            let inside = |i, j| {
                let (i, j) = turn(i, j);
                !outside(i, j)
            };
            v.assert_rest_untouched(&b, inside);
            r.assert_rest_untouched(&a, |i, j| if rows { i >= j } else { i <= j });
            // Q (R; 0), in place of R and a matrix of zeros.
            let mut top = r.clone();
            for j in 0..n {
                for i in 0..n {
                    if if rows { i < j } else { i > j } {
                        top.set(i, j, T::ZERO);
                    }
                }
            }
            let mut bottom = Matrix::<T>::random(&mut rng, bm, bn);
            bottom.scale(T::ZERO);
            let (multiply, side): (Multiply<T>, _) =
                if rows { (tpmlqt, Side::Right) } else { (tpmqrt, Side::Left) };
            let (vv, tv) = (v.view(), t.view());
            multiply(side, Trans::No, l, vv, tv, top.view_mut(), bottom.view_mut()).unwrap();
            let old_a = Dense::from(&a).keep(|i, j| if rows { i >= j } else { i <= j });
            let old_b = Dense::from(&b).keep(inside);
            let error =
                (&Dense::from(&top) - &old_a).norm() + (&Dense::from(&bottom) - &old_b).norm();
            let size = old_a.norm() + old_b.norm();
            assert_small::<T>(error, 8.0, m + n, size, "tpqrt");
            // Qᴴ Q, on the other side.
            let other = if rows { Side::Left } else { Side::Right };
            let (an, bo) = (
                Matrix::<T>::random(&mut rng, if rows { n } else { 3 }, if rows { 3 } else { n }),
                Matrix::<T>::random(&mut rng, if rows { bn } else { 3 }, if rows { 3 } else { bm }),
            );
            let (mut x, mut y) = (an.clone(), bo.clone());
            for trans in [Trans::ConjTrans, Trans::No] {
                multiply(other, trans, l, vv, tv, x.view_mut(), y.view_mut()).unwrap();
            }
            let error = (&Dense::from(&x) - &Dense::from(&an)).norm()
                + (&Dense::from(&y) - &Dense::from(&bo)).norm();
            assert_small::<T>(error, 16.0, m + n, 4.0 + Dense::from(&bo).norm(), "Q Qᴴ");
        }
    }
}

/// Panics unless X minimises `|b − op(A) x|`, or has the least norm if the residual is zero.
fn assert_least_squares<T: Scalar>(op: &Dense, x: &Dense, b: &Dense, shortest: bool) {
    let residual = &(op * x) - b;
    let n = op.nrows.max(op.ncols);
    let size = op.norm() * (op.norm() * x.norm() + b.norm());
    assert_small::<T>((&op.adjoint() * &residual).norm(), 8.0, n, size, "Aᴴ r");
    if shortest {
        // x is in the range of opᴴ: orthogonal to what a projection onto it leaves.
        let residual_size = op.norm() * x.norm() + b.norm();
        assert_small::<T>(residual.norm(), 8.0, n, residual_size, "r");
    }
}

pub fn full_rank_problems<T: Scalar>() {
    let mut rng = Rng::with_seed(34);
    for (m, n) in SHAPES {
        for trans in [Trans::No, Trans::ConjTrans] {
            for scale in [1.0, T::Real::MIN_POSITIVE.to_f64() * 8.0, T::Real::MAX.to_f64() / 64.0] {
                let nrhs = rng.usize(1..5);
                let plain = Matrix::<T>::random(&mut rng, m, n);
                let (mut a, by) = (plain.clone(), T::from_real(T::Real::from_f64(scale)));
                a.scale(by);
                let b = Matrix::<T>::random(&mut rng, m.max(n), nrhs);
                let mut x = b.clone();
                x.scale(by);
                let k = m.min(n);
                let len = k + k.max(nrhs) + rng.usize(0..33 * (k + 1));
                gels_in(trans, a.view_mut(), x.view_mut(), &mut vec![T::ZERO; len]).unwrap();
                let op = Dense::from(&plain);
                let op = if trans == Trans::No { op } else { op.adjoint() };
                let (x, b) = (Dense::from(&x), Dense::from(&b));
                let (x, b) = (x.block(0, 0, op.ncols, nrhs), b.block(0, 0, op.nrows, nrhs));
                assert_least_squares::<T>(&op, &x, &b, op.nrows <= op.ncols && k > 0);
            }
        }
    }
}

pub fn problems_of_any_rank<T: Scalar>() {
    let mut rng = Rng::with_seed(35);
    for (m, n) in SHAPES {
        for rank in [m.min(n), m.min(n) / 2, m.min(n).min(1), 0] {
            let a = {
                let mut a = of_rank::<T>(&mut rng, m, n, rank);
                if rank == 0 {
                    a.scale(T::ZERO);
                }
                a
            };
            let nrhs = rng.usize(1..5);
            let b = Matrix::<T>::random(&mut rng, m.max(n), nrhs);
            let (mut factors, mut x, mut jpvt) = (a.clone(), b.clone(), vec![0; n]);
            let best = gelsy_scratch::<T>(m, n, nrhs);
            let k = m.min(n);
            let least = if T::IS_COMPLEX { (2 * k).max(n + 1) } else { 3 * n + 1 };
            let least = k + least.max(k + nrhs);
            let len = [least, best.elements.max(least)][rng.usize(0..2)];
            let (mut elements, mut reals) = (vec![T::ZERO; len], vec![T::Real::ZERO; best.reals]);
            let scratch = Scratch { elements: &mut elements, reals: &mut reals, ints: &mut [] };
            let rcond = T::Real::from_f64(crate::oracle::eps::<T>() * 100.0);
            let (view, x_view) = (factors.view_mut(), x.view_mut());
            let found = gelsy_in(view, x_view, &mut jpvt, rcond, scratch).unwrap();
            assert_eq!(found, rank, "{m} by {n}");
            if k == 0 {
                continue;
            }
            let (op, x) = (Dense::from(&a), Dense::from(&x).block(0, 0, n, nrhs));
            let b = Dense::from(&b).block(0, 0, m, nrhs);
            let residual = &(&op * &x) - &b;
            let size = op.norm() * (op.norm() * x.norm() + b.norm());
            assert_small::<T>((&op.adjoint() * &residual).norm(), 8.0, m.max(n), size, "Aᴴ r");
            // The shortest solution is orthogonal to the null space, of which a part is found by
            // taking A-solutions out of a random vector.
            let random = Matrix::<T>::random(&mut rng, m.max(n), 1);
            let start = Dense::from(&random).block(0, 0, n, 1);
            let image = &op * &start;
            let mut again = a.clone();
            let mut projected = Matrix::<T>::dense(&mut rng, m.max(n), 1);
            for i in 0..m {
                let z = image.get(i, 0);
                let (re, im) = (T::Real::from_f64(z.re), T::Real::from_f64(z.im));
                projected.set(i, 0, T::from_parts(re, im));
            }
            jpvt.fill(0);
            gelsy(again.view_mut(), projected.view_mut(), &mut jpvt, rcond).unwrap();
            let null = &start - &Dense::from(&projected).block(0, 0, n, 1);
            assert_small::<T>((&op * &null).norm(), 200.0, m.max(n), op.norm() * 10.0, "A null");
            let overlap = (&null.adjoint() * &x).norm();
            assert_small::<T>(overlap, 400.0, m.max(n), x.norm() * (1.0 + null.norm()), "shortest");
        }
    }
}

pub fn constrained_problems<T: Scalar>() {
    let mut rng = Rng::with_seed(36);
    for (m, n, p) in [
        (0, 0, 0),
        (1, 1, 0),
        (1, 1, 1),
        (5, 4, 2),
        (3, 5, 3),
        (9, 9, 9),
        (50, 40, 7),
        (30, 40, 25),
    ] {
        let a = Matrix::<T>::random(&mut rng, m, n);
        let b = Matrix::<T>::random(&mut rng, p, n);
        let c: Vec<T> = (0..m).map(|_| element(&mut rng)).collect();
        let d: Vec<T> = (0..p).map(|_| element(&mut rng)).collect();
        let (mut fa, mut fb, mut fc, mut fd) = (a.clone(), b.clone(), c.clone(), d.clone());
        let mut x = vec![T::ZERO; n];
        let len = m + n + p + rng.usize(0..30 * n + 1);
        let scratch = &mut vec![T::ZERO; len];
        gglse_in(fa.view_mut(), fb.view_mut(), &mut fc, &mut fd, &mut x, scratch).unwrap();
        let column = |x: &[T]| Dense::from_fn(x.len(), 1, |i, _| wide(x[i]));
        let (a, b, x) = (Dense::from(&a), Dense::from(&b), column(&x));
        let constraint = (&(&b * &x) - &column(&d)).norm();
        let size = b.norm() * x.norm() + column(&d).norm();
        assert_small::<T>(constraint, 16.0, n, size, "B x = d");
        // Aᴴ r must be in the range of Bᴴ: solve for the multipliers and look what is left.
        let residual = &(&a * &x) - &column(&c);
        let gradient = &a.adjoint() * &residual;
        let last = &fc[(n - p).min(m)..];
        let norm = column(last).norm();
        let size = a.norm() * x.norm() + column(&c).norm();
        assert_small::<T>((norm - residual.norm()).abs(), 16.0, n, size, "residual");
        if p == 0 {
            assert_small::<T>(gradient.norm(), 16.0, n, a.norm() * size, "Aᴴ r");
        }
    }
}

pub fn linear_models<T: Scalar>() {
    let mut rng = Rng::with_seed(37);
    for (n, m, p) in [
        (0, 0, 0),
        (1, 0, 1),
        (1, 1, 0),
        (4, 2, 5),
        (5, 3, 2),
        (9, 9, 9),
        (40, 7, 50),
        (40, 25, 30),
    ] {
        let a = Matrix::<T>::random(&mut rng, n, m);
        let b = Matrix::<T>::random(&mut rng, n, p);
        let d: Vec<T> = (0..n).map(|_| element(&mut rng)).collect();
        let (mut fa, mut fb, mut fd) = (a.clone(), b.clone(), d.clone());
        let (mut x, mut y) = (vec![T::ONE; m], vec![T::ONE; p]);
        let scratch = &mut vec![T::ZERO; n + m + p + rng.usize(0..30 * n + 1)];
        ggglm_in(fa.view_mut(), fb.view_mut(), &mut fd, &mut x, &mut y, scratch).unwrap();
        let column = |x: &[T]| Dense::from_fn(x.len(), 1, |i, _| wide(x[i]));
        let (a, b, d, x, y) =
            (Dense::from(&a), Dense::from(&b), column(&d), column(&x), column(&y));
        let model = &(&(&a * &x) + &(&b * &y)) - &d;
        let size = a.norm() * x.norm() + b.norm() * y.norm() + d.norm();
        assert_small::<T>(model.norm(), 16.0, n, size, "A x + B y = d");
    }
}

pub fn incremental_estimates<T: Scalar>() {
    let mut rng = Rng::with_seed(38);
    let tiny = 1e-12;
    for _ in 0..200 {
        let scale = |rng: &mut Rng| [1.0, 0.0, tiny, 1e3, 1.0 / tiny][rng.usize(0..5)];
        let sest = rng.f64() * scale(&mut rng);
        let alpha = element::<T>(&mut rng).scaled(T::Real::from_f64(scale(&mut rng)));
        let gamma = element::<T>(&mut rng).scaled(T::Real::from_f64(scale(&mut rng)));
        let sest = T::Real::from_f64(sest);
        let form = |s: Complex<f64>, c: Complex<f64>| {
            let first = (s * sest.to_f64()).norm();
            let second = (s.conj() * wide(alpha) + c.conj() * wide(gamma)).norm();
            first.hypot(second)
        };
        let size = form(Complex::new(1.0, 0.0), Complex::new(0.0, 0.0)) + wide(gamma).norm();
        let max = laic1(Extreme::Largest, sest, alpha, gamma);
        let min = laic1(Extreme::Smallest, sest, alpha, gamma);
        for found in [max, min] {
            let (s, c) = (wide(found.s), wide(found.c));
            assert_small::<T>((s.norm_sqr() + c.norm_sqr() - 1.0).abs(), 8.0, 1, 1.0, "length");
            let value = found.value.to_f64();
            assert_small::<T>((form(s, c) - value).abs(), 16.0, 1, size, "value");
        }
        for _ in 0..20 {
            let (s, c): (T, T) = (element(&mut rng), element(&mut rng));
            let (s, c) = (wide(s), wide(c));
            let length = s.norm().hypot(c.norm());
            let value = form(s / length, c / length);
            let slack = 64.0 * crate::oracle::eps::<T>() * size;
            assert!(value <= max.value.to_f64() + slack && value + slack >= min.value.to_f64());
        }
    }
}

pub fn singular_is_reported<T: Scalar>() {
    let mut rng = Rng::with_seed(39);
    let mut a = Matrix::<T>::dense(&mut rng, 6, 4);
    for i in 0..6 {
        a.set(i, 2, T::ZERO);
    }
    let mut b = Matrix::<T>::dense(&mut rng, 6, 1);
    let mut factors = a.clone();
    let outcome = gels(Trans::No, factors.view_mut(), b.view_mut());
    assert_eq!(outcome, Err(Error::Singular { index: 3 }));
    // A constraint of zeros, and a matrix that leaves an unknown free.
    let mut constraint = Matrix::<T>::dense(&mut rng, 1, 4);
    constraint.scale(T::ZERO);
    let (mut c, mut d, mut x) = ([T::ONE; 6], [T::ONE; 1], [T::ONE; 4]);
    let mut any = Matrix::<T>::dense(&mut rng, 6, 4);
    let outcome = gglse(any.view_mut(), constraint.view_mut(), &mut c, &mut d, &mut x);
    assert_eq!(outcome, Err(Error::Singular { index: 1 }));
}

pub fn nan_and_inf_terminate<T: Scalar>() {
    let mut rng = Rng::with_seed(40);
    for bad in [f64::NAN, f64::INFINITY] {
        for (m, n) in [(20, 12), (12, 20)] {
            let mut a = Matrix::<T>::dense(&mut rng, m, n);
            a.set(5, 5, T::from_real(T::Real::from_f64(bad)));
            let b = Matrix::<T>::dense(&mut rng, 20, 2);
            let (mut f, mut x) = (a.clone(), b.clone());
            gels(Trans::No, f.view_mut(), x.view_mut()).unwrap();
            assert!(!Dense::from(&x).norm().is_finite());
            let (mut f, mut x, mut jpvt) = (a.clone(), b.clone(), vec![0; n]);
            let rcond = T::Real::from_f64(1e-6);
            assert!(gelsy(f.view_mut(), x.view_mut(), &mut jpvt, rcond).unwrap() <= 12);
        }
    }
}
