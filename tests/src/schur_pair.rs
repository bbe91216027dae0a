//! Generalised Schur forms: Sylvester equations and reordering.

use crate::dense::{Dense, assert_small};
use crate::oracle::{Matrix, element, eps, wide};
use fastrand::Rng;
use wasmblas::{Complex, MatRef, Real, Scalar, Trans};
use wasmblas_lapack::{DifEstimate, Error, tgex2, tgexc, tgsyl, tgsyl_dif};

/// A pair in generalised Schur form: with a real type, some of the blocks are of order two and have
/// complex eigenvalues. What is not read holds NaN. Eigenvalues have modulus about `size`.
pub fn schur_pair<T: Scalar>(rng: &mut Rng, n: usize, size: f64) -> (Matrix<T>, Matrix<T>) {
    let (mut a, mut b) = (Matrix::random(rng, n, n), Matrix::random(rng, n, n));
    let real = |x: f64| T::from_real(T::Real::from_f64(x));
    // The larger, the closer to normal, so that eigenvalues and separations stay well conditioned.
    let shrink = real(3.0 / (n as f64 + 2.0));
    a.scale(shrink * real(size));
    b.scale(shrink);
    let mut j = 0;
    while j < n {
        let pair = !T::IS_COMPLEX && j + 1 < n && rng.bool();
        let order = if pair { 2 } else { 1 };
        for k in j..j + order {
            let turn = element::<T>(rng);
            a.set(
                k,
                k,
                real(size * (1.0 + rng.f64())) * turn.quotient(real(turn.modulus().to_f64())),
            );
            b.set(k, k, real(0.7 + rng.f64()));
            for i in 0..n {
                if i > k {
                    a.set(i, k, real(f64::NAN));
                    b.set(i, k, real(f64::NAN));
                }
            }
        }
        if pair {
            let (x, y) = (size * (0.3 + rng.f64()), size * (0.3 + rng.f64()));
            a.set(j + 1, j + 1, a.get(j, j));
            b.set(j + 1, j + 1, b.get(j, j) * real(0.9));
            b.set(j, j + 1, T::ZERO);
            a.set(j, j + 1, real(x));
            a.set(j + 1, j, real(-y));
        }
        if !T::IS_COMPLEX && j + order < n {
            a.set(j + order, j + order - 1, T::ZERO);
        }
        j += order;
    }
    (a, b)
}

/// An upper triangular matrix, or quasi-triangular with a real type, as it is meant.
pub fn upper<T: Scalar>(a: &Matrix<T>, quasi: bool) -> Dense {
    let below = usize::from(quasi && !T::IS_COMPLEX);
    Dense::from(a).keep(|i, j| i <= j + below)
}

/// The unit matrix, in any layout.
pub fn unit<T: Scalar>(rng: &mut Rng, n: usize) -> Matrix<T> {
    let mut unit = Matrix::random(rng, n, n);
    for j in 0..n {
        for i in 0..n {
            unit.set(i, j, if i == j { T::ONE } else { T::ZERO });
        }
    }
    unit
}

pub fn sylvester_equations<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    let orders = [0, 1, 2, 3, 5, 16, 17, 18, 33, 50];
    for _ in 0..60 {
        let (m, n) = (orders[rng.usize(0..10)], orders[rng.usize(0..10)]);
        let (a, d) = schur_pair::<T>(&mut rng, m, 1.0);
        let (b, e) = schur_pair::<T>(&mut rng, n, 4.0);
        let (c, f) = (Matrix::<T>::random(&mut rng, m, n), Matrix::<T>::random(&mut rng, m, n));
        for trans in [Trans::No, Trans::ConjTrans, Trans::Trans] {
            let (mut r, mut l) = (c.clone(), f.clone());
            let solution =
                tgsyl(trans, a.view(), b.view(), r.view_mut(), d.view(), e.view(), l.view_mut())
                    .unwrap();
            r.assert_rest_untouched(&c, |_, _| true);
            l.assert_rest_untouched(&f, |_, _| true);
            assert!(!solution.perturbed && solution.scale == T::Real::ONE);
            let pairs = [upper(&a, true), upper(&b, true), upper(&d, false), upper(&e, false)];
            let [a, b, d, e] = &pairs;
            let [r, l, c, f] = [&r, &l, &c, &f].map(Dense::from);
            let (first, second) = if trans == Trans::No {
                (&(&(a * &r) - &(&l * b)) - &c, &(&(d * &r) - &(&l * e)) - &f)
            } else {
                let [a, b, d, e] = [a, b, d, e].map(Dense::adjoint);
                (&(&(&a * &r) + &(&d * &l)) - &c, &(&(&r * &b) + &(&l * &e)) + &f)
            };
            let sizes = pairs.iter().map(Dense::norm).sum::<f64>() * (r.norm() + l.norm());
            let bound = 10.0 * eps::<T>() * ((m + n) as f64).sqrt() * (sizes + c.norm() + f.norm());
            let error = first.norm() + second.norm();
            assert!(error <= bound, "{m} by {n}, {trans:?}: {error:e} for {bound:e}");
        }
    }
}

/// A diagonal block.
pub fn part<T>(x: MatRef<'_, T>, i: usize, len: usize) -> MatRef<'_, T> {
    x.block(i, i, len, len)
}

/// The smallest singular value of the system that a generalised Sylvester equation is, by inverse
/// iteration with the equation and its adjoint.
pub fn separation<T: Scalar>(rng: &mut Rng, [a, b, d, e]: [MatRef<'_, T>; 4]) -> f64 {
    let (m, n) = (a.nrows(), b.nrows());
    let (mut r, mut l) = (Matrix::<T>::dense(rng, m, n), Matrix::<T>::dense(rng, m, n));
    let mut size = 0.0;
    for round in 0..60 {
        let trans = if round % 2 == 0 { Trans::No } else { Trans::ConjTrans };
        let before = Dense::from(&r).norm().hypot(Dense::from(&l).norm());
        let unit = T::from_real(T::Real::from_f64(1.0 / before));
        r.scale(unit);
        l.scale(unit);
        let solution = tgsyl(trans, a, b, r.view_mut(), d, e, l.view_mut()).unwrap();
        assert!(solution.scale == T::Real::ONE);
        size = Dense::from(&r).norm().hypot(Dense::from(&l).norm());
    }
    1.0 / size
}

pub fn separations<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    for (m, n) in [(1, 1), (2, 1), (2, 2), (3, 5), (6, 2), (9, 9), (20, 3), (1, 30)] {
        for size in [4.0, 1.0] {
            let (a, d) = schur_pair::<T>(&mut rng, m, 1.0);
            let (b, e) = schur_pair::<T>(&mut rng, n, size);
            let pairs = [a.view(), b.view(), d.view(), e.view()];
            let exact = separation(&mut rng, pairs);
            for estimate in [DifEstimate::LookAhead, DifEstimate::Condition] {
                let (mut c, mut f) =
                    (Matrix::<T>::random(&mut rng, m, n), Matrix::<T>::random(&mut rng, m, n));
                let [a, b, d, e] = pairs;
                let (dif, _) = tgsyl_dif(estimate, a, b, c.view_mut(), d, e, f.view_mut()).unwrap();
                let dif = dif.to_f64();
                println!("{m} {n} {size} {estimate:?}: {}", dif / exact);
                assert!(
                    dif >= exact * (1.0 - 1e-3),
                    "{m} by {n}, {estimate:?}: {dif:e} < {exact:e}"
                );
                assert!(dif <= exact * 100.0, "{m} by {n}, {estimate:?}: {dif:e} > {exact:e}");
            }
        }
    }
}

/// Checks that `Q (A, B) Zᴴ` is the pair it was, with unitary Q and Z.
#[track_caller]
pub fn check_form<T: Scalar>(
    before: [&Dense; 2],
    [a, b]: [&Matrix<T>; 2],
    [q, z]: [&Matrix<T>; 2],
    steps: f64,
    context: &str,
) {
    let n = a.nrows;
    let (q, z) = (Dense::from(q), Dense::from(z));
    for (old, new, quasi) in [(before[0], a, true), (before[1], b, false)] {
        let back = &(&q * &upper(new, quasi)) * &z.adjoint();
        let error = (&back - old).norm();
        assert_small::<T>(error, 5.0 * steps, n, old.norm(), &format!("{context}: residual"));
    }
    assert_small::<T>(q.orthogonality(), 5.0 * steps, n, 1.0, &format!("{context}: Q"));
    assert_small::<T>(z.orthogonality(), 5.0 * steps, n, 1.0, &format!("{context}: Z"));
}

/// The order of the diagonal block that begins in row `j`.
pub fn order<T: Scalar>(a: &Matrix<T>, j: usize) -> usize {
    if !T::IS_COMPLEX && j + 1 < a.nrows && a.get(j + 1, j) != T::ZERO { 2 } else { 1 }
}

/// The eigenvalues of the diagonal block that begins in row `j`; the first of a pair only.
pub fn eigenvalue<T: Scalar>(a: &Matrix<T>, b: &Matrix<T>, j: usize) -> Complex<f64> {
    let (p, r) = (wide(a.get(j, j)), wide(b.get(j, j)));
    if order(a, j) == 1 {
        return p / r;
    }
    // det(A − λ B) = (p − λ r)(q − λ t) − (x − λ y) z
    let (q, t) = (wide(a.get(j + 1, j + 1)), wide(b.get(j + 1, j + 1)));
    let (x, y, z) = (wide(a.get(j, j + 1)), wide(b.get(j, j + 1)), wide(a.get(j + 1, j)));
    let (two, one, none) = (r * t, y * z - p * t - q * r, p * q - x * z);
    let root = (one * one - two * none * 4.0).sqrt();
    let root = if root.im / two.re < 0.0 { -root } else { root };
    (root - one) / two / 2.0
}

pub fn moves_blocks<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    for n in [1, 2, 3, 4, 5, 8, 13, 40, 70] {
        for _ in 0..20_usize.min(200 / n) {
            let (mut a, mut b) = schur_pair::<T>(&mut rng, n, 1.0);
            let before = [upper(&a, true), upper(&b, false)];
            let (mut q, mut z) = (unit::<T>(&mut rng, n), unit::<T>(&mut rng, n));
            let (from, to) = (rng.usize(0..n), rng.usize(0..n));
            let (mut ifst, mut ilst) = (from, to);
            let start = if from > 0 && order(&a, from - 1) == 2 { from - 1 } else { from };
            let size = order(&a, start);
            let value = eigenvalue(&a, &b, start);
            let copies = (a.clone(), b.clone(), q.clone(), z.clone());
            let (q_view, z_view) = (Some(q.view_mut()), Some(z.view_mut()));
            tgexc(a.view_mut(), b.view_mut(), q_view, z_view, &mut ifst, &mut ilst).unwrap();
            let context = format!("{n}: {from} to {to}");
            assert!(ifst == start && ilst.abs_diff(to) <= 1, "{context}: {ifst}, {ilst}");
            check_form(before.each_ref(), [&a, &b], [&q, &z], 4.0, &context);
            a.assert_rest_untouched(&copies.0, |i, j| i <= j + 1);
            b.assert_rest_untouched(&copies.1, |i, j| i <= j + 1);
            q.assert_rest_untouched(&copies.2, |_, _| true);
            assert!(order(&a, ilst) == size, "{context}: a block was split");
            let found = eigenvalue(&a, &b, ilst);
            let error = (found - value).norm();
            let bound = 1e5 * n as f64 * eps::<T>();
            assert!(error <= bound, "{context}: {found} for {value}, {error:e}");
        }
    }
}

/// Blocks that can hardly be told apart, singular ones, and what is not finite: whatever happens,
/// the pair stays what it was, or nothing is touched.
pub fn exchanges_blocks_that_are_close<T: Scalar>() {
    let mut rng = Rng::with_seed(4);
    let real = |x: f64| T::from_real(T::Real::from_f64(x));
    let mut done = 0;
    let rounds = 200;
    for round in 0..rounds {
        let (mut a, mut b) = schur_pair::<T>(&mut rng, 4, 1.0);
        let near = [0.0, eps::<T>(), eps::<T>().sqrt()][round % 3];
        if !T::IS_COMPLEX {
            // Two blocks of order two with close eigenvalues.
            for (j, size) in [(0, 1.0), (2, 1.0 + near)] {
                a.set(j, j, real(0.5 * size));
                a.set(j + 1, j + 1, real(0.5 * size));
                a.set(j, j + 1, real(size));
                a.set(j + 1, j, real(-size));
                b.set(j, j, T::ONE);
                b.set(j, j + 1, T::ZERO);
                b.set(j + 1, j + 1, T::ONE);
            }
            a.set(2, 1, T::ZERO);
        } else {
            a.set(1, 1, a.get(0, 0) + real(near));
            b.set(1, 1, b.get(0, 0));
        }
        if round % 10 == 0 {
            a.scale(real(1e-30));
            b.scale(real(1e30));
        }
        let before = [upper(&a, true), upper(&b, false)];
        let (mut q, mut z) = (unit::<T>(&mut rng, 4), unit::<T>(&mut rng, 4));
        let copies = (a.clone(), b.clone());
        let size = if T::IS_COMPLEX { 1 } else { 2 };
        let (q_view, z_view) = (Some(q.view_mut()), Some(z.view_mut()));
        match tgex2(a.view_mut(), b.view_mut(), q_view, z_view, 0, size, size) {
            Ok(()) => done += 1,
            Err(error) => {
                assert_eq!(error, Error::NotConverged { info: 1 });
                a.assert_rest_untouched(&copies.0, |_, _| false);
                b.assert_rest_untouched(&copies.1, |_, _| false);
            }
        }
        check_form(before.each_ref(), [&a, &b], [&q, &z], 10.0, &format!("round {round}"));
    }
    assert!(done > rounds / 4, "{done}");
}

pub fn nan_and_inf_terminate<T: Scalar>() {
    let mut rng = Rng::with_seed(5);
    for bad in [f64::NAN, f64::INFINITY] {
        for round in 0..20 {
            let n = 6;
            let (mut a, mut b) = schur_pair::<T>(&mut rng, n, 1.0);
            let x = if round % 2 == 0 { &mut a } else { &mut b };
            let i = rng.usize(0..n);
            x.set(i, rng.usize(i..n), T::from_real(T::Real::from_f64(bad)));
            let (mut c, mut d) = (a.clone(), b.clone());
            let (mut ifst, mut ilst) = (rng.usize(0..n), rng.usize(0..n));
            let _ = tgexc(c.view_mut(), d.view_mut(), None, None, &mut ifst, &mut ilst);
            assert!(ifst < n && ilst < n);
            let (mut e, mut f) = (Matrix::random(&mut rng, n, n), Matrix::random(&mut rng, n, n));
            let (a, b) = (a.view(), b.view());
            tgsyl(Trans::No, a, a, e.view_mut(), b, b, f.view_mut()).unwrap();
            let how = DifEstimate::Condition;
            tgsyl_dif(how, a, a, e.view_mut(), b, b, f.view_mut()).unwrap();
        }
    }
}
