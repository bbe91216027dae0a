//! Reflectors, their blocks, and plane rotations.

use crate::dense::{Dense, assert_small};
use crate::oracle::{Matrix, element, eps, wide};
use fastrand::Rng;
use wasmblas::{Complex, Real, Scalar, Side, Trans, VecMut, VecRef};
use wasmblas_lapack::{
    Direct, Pivot, StoreV, laev2, lanv2, larf, larfb, larfg, larfgp, larft, lartg, lartgp, lasr,
};

fn real<T: Scalar>(x: f64) -> T {
    T::from_real(T::Real::from_f64(x))
}

/// The scales at which vectors are tried: denormal to all but overflow.
fn scales<T: Scalar>() -> [f64; 7] {
    let (least, most) = (T::Real::MIN_POSITIVE.to_f64(), T::Real::MAX.to_f64());
    let square = least.sqrt();
    [1.0, least * 1e-2, least, square, 1.0 / square, most / 16.0, 1e-3]
}

type Make<T> = fn(&mut T, VecMut<'_, T>) -> T;

/// Panics unless `I − τ v vᴴ` is unitary and its adjoint takes `(α; x)` to `(β; 0)`.
fn assert_reflector<T: Scalar>(alpha: T, x: &[T], beta: T, v: &[T], tau: T, scale: f64) {
    let n = x.len() + 1;
    let v = Dense::from_fn(n, 1, |i, _| if i == 0 { wide(T::ONE) } else { wide(v[i - 1]) });
    let tau = wide(tau);
    let product = &v * &v.adjoint();
    let unit = Dense::unit(n);
    let h = Dense::from_fn(n, n, |i, j| unit.get(i, j) - tau * product.get(i, j));
    assert_small::<T>(h.orthogonality(), 8.0, n, 1.0, "orthogonality");
    let old = Dense::from_fn(n, 1, |i, _| wide(if i == 0 { alpha } else { x[i - 1] }) / scale);
    let new = Dense::from_fn(n, 1, |i, _| if i == 0 { wide(beta) / scale } else { wide(T::ZERO) });
    // Denormal numbers carry an absolute error.
    let denormal = T::Real::MIN_POSITIVE.to_f64() * eps::<T>() / scale;
    let error = (&(&h.adjoint() * &old) - &new).norm() - 4.0 * n as f64 * denormal;
    assert_small::<T>(error, 8.0, n, old.norm(), "annihilation");
    assert_eq!(wide(beta).im, 0.0);
}

pub fn reflectors<T: Scalar>() {
    let mut rng = Rng::with_seed(21);
    let makers: [(Make<T>, bool); 2] = [(larfg, false), (larfgp, true)];
    for (make, positive) in makers {
        for scale in scales::<T>() {
            for n in [0, 1, 2, 7, 30] {
                for kind in 0..5 {
                    let factor = real::<T>(scale);
                    let mut alpha: T = element::<T>(&mut rng) * factor;
                    let mut x: Vec<T> = (0..n).map(|_| element::<T>(&mut rng) * factor).collect();
                    match kind {
                        0 => alpha = T::from_real(alpha.re()),
                        1 => alpha = T::ZERO,
                        2 => x.fill(T::ZERO),
                        // An α beside which x is small.
                        3 => x.iter_mut().for_each(|x| *x *= real(1e-6)),
                        _ => {}
                    }
                    let (mut beta, mut v) = (alpha, x.clone());
                    let tau = make(&mut beta, VecMut::from_slice(&mut v));
                    if tau == T::ZERO {
                        // The vector of the identity may be anything.
                        v.fill(T::ZERO);
                    }
                    assert_reflector(alpha, &x, beta, &v, tau, scale);
                    assert!(!positive || beta.re() >= T::Real::ZERO, "{beta:?}");
                }
            }
        }
    }
}

pub fn reflectors_of_nan_and_inf<T: Scalar>() {
    for bad in [f64::NAN, f64::INFINITY] {
        for make in [larfg::<T> as Make<T>, larfgp::<T>] {
            let (mut alpha, mut x) = (T::ONE, [T::ONE, real(bad), T::ONE]);
            let tau = make(&mut alpha, VecMut::from_slice(&mut x));
            assert!(tau.is_nan() || !wide(alpha).is_finite());
        }
    }
}

pub fn applies_a_reflector<T: Scalar>() {
    let mut rng = Rng::with_seed(22);
    for (m, n) in [(0, 2), (2, 0), (1, 1), (3, 5), (20, 9), (9, 20)] {
        for side in [Side::Left, Side::Right] {
            let order = if side == Side::Left { m } else { n };
            let v = Matrix::<T>::random(&mut rng, order, 1);
            let before = Matrix::<T>::random(&mut rng, m, n);
            let (mut c, tau) = (before.clone(), element::<T>(&mut rng));
            let mut scratch = vec![T::ZERO; m + n - order];
            larf(side, v.column(0), tau, c.view_mut(), &mut scratch).unwrap();
            c.assert_rest_untouched(&before, |_, _| true);
            let (wide_v, unit) = (Dense::from(&v), Dense::unit(order));
            let product = &wide_v * &wide_v.adjoint();
            let h =
                Dense::from_fn(order, order, |i, j| unit.get(i, j) - wide(tau) * product.get(i, j));
            let old = Dense::from(&before);
            let wanted = if side == Side::Left { &h * &old } else { &old * &h };
            let error = (&Dense::from(&c) - &wanted).norm();
            assert_small::<T>(error, 4.0, order, h.norm() * old.norm(), "larf");
            let too_few = &mut scratch[..(m + n - order).saturating_sub(1)];
            let outcome = larf(side, v.column(0), tau, c.view_mut(), too_few);
            assert_eq!(outcome.is_err(), m + n > order);
        }
    }
}

/// The vectors of random reflectors stored in a matrix whose other entries are NaN, the vectors
/// themselves as columns, and τ.
fn random_block<T: Scalar>(
    rng: &mut Rng,
    direct: Direct,
    storev: StoreV,
    n: usize,
    k: usize,
) -> (Matrix<T>, Dense, Vec<T>) {
    let (rows, cols) = if storev == StoreV::Columns { (n, k) } else { (k, n) };
    let mut stored = Matrix::<T>::random(rng, rows, cols);
    let unit = |j: usize| if direct == Direct::Forward { j } else { n - k + j };
    let mut tau = vec![T::ZERO; k];
    let mut vectors = vec![Complex::new(0.0, 0.0); n * k];
    for j in 0..k {
        let mut square = 1.0;
        for i in 0..n {
            let place = if storev == StoreV::Columns { (i, j) } else { (j, i) };
            let x = stored.get(place.0, place.1).conj_if(storev == StoreV::Rows);
            let inside = if direct == Direct::Forward { i > unit(j) } else { i < unit(j) };
            if inside {
                vectors[i + j * n] = wide(x);
                square += wide(x).norm_sqr();
            } else {
                stored.set(place.0, place.1, real(f64::NAN));
            }
        }
        vectors[unit(j) + j * n] = Complex::new(1.0, 0.0);
        tau[j] = real(2.0 / square);
    }
    (stored, Dense::from_fn(n, k, |i, j| vectors[i + j * n]), tau)
}

pub fn blocks_of_reflectors<T: Scalar>() {
    let mut rng = Rng::with_seed(23);
    for direct in [Direct::Forward, Direct::Backward] {
        for storev in [StoreV::Columns, StoreV::Rows] {
            for (n, k) in [(0, 0), (1, 1), (5, 2), (6, 6), (30, 9), (40, 25)] {
                let (stored, v, mut tau) = random_block::<T>(&mut rng, direct, storev, n, k);
                if k > 4 {
                    tau[3] = T::ZERO;
                }
                let untouched = Matrix::<T>::random(&mut rng, k, k);
                let mut t = untouched.clone();
                larft(direct, storev, stored.view(), &tau, t.view_mut()).unwrap();
                let forward = direct == Direct::Forward;
                let in_t = |i, j| if forward { i <= j } else { i >= j };
                t.assert_rest_untouched(&untouched, in_t);
                // The product of the reflectors, one after the other.
                let mut product = Dense::unit(n);
                for at in 0..k {
                    let j = if forward { at } else { k - 1 - at };
                    let (tau, column) = (wide(tau[j]), v.block(0, j, n, 1));
                    let square = &column * &column.adjoint();
                    let unit = Dense::unit(n);
                    let h = Dense::from_fn(n, n, |p, q| unit.get(p, q) - tau * square.get(p, q));
                    product = &product * &h;
                }
                let factor = Dense::from(&t).keep(in_t);
                let low_rank = &(&v * &factor) * &v.adjoint();
                let error = (&(&Dense::unit(n) - &low_rank) - &product).norm();
                assert_small::<T>(error, 16.0, n, 1.0, "I - V T Vᴴ");
                for side in [Side::Left, Side::Right] {
                    for trans in [Trans::No, Trans::ConjTrans, Trans::Trans, Trans::Conj] {
                        let op = match trans {
                            Trans::No => product.clone(),
                            Trans::ConjTrans => product.adjoint(),
                            Trans::Trans => product.adjoint().conj(),
                            Trans::Conj => product.conj(),
                        };
                        let (rows, cols) = if side == Side::Left { (n, 7) } else { (7, n) };
                        let before = Matrix::<T>::random(&mut rng, rows, cols);
                        let (mut c, mut scratch) = (before.clone(), vec![T::ZERO; 7 * k]);
                        let (stored, t) = (stored.view(), t.view());
                        let view = c.view_mut();
                        larfb(side, trans, direct, storev, stored, t, view, &mut scratch).unwrap();
                        c.assert_rest_untouched(&before, |_, _| true);
                        let old = Dense::from(&before);
                        let wanted = if side == Side::Left { &op * &old } else { &old * &op };
                        let error = (&Dense::from(&c) - &wanted).norm();
                        assert_small::<T>(error, 16.0, n, old.norm(), "larfb");
                    }
                }
            }
        }
    }
}

pub fn rotations<T: Scalar>() {
    let mut rng = Rng::with_seed(24);
    for scale_f in scales::<T>() {
        for scale_g in scales::<T>() {
            for kind in 0..4 {
                let mut f: T = element::<T>(&mut rng).scaled(T::Real::from_f64(scale_f));
                let mut g: T = element::<T>(&mut rng).scaled(T::Real::from_f64(scale_g));
                match kind {
                    0 => f = T::ZERO,
                    1 => g = T::ZERO,
                    _ => {}
                }
                let (c, s, r) = lartg(f, g);
                let (cw, sw) = (c.to_f64(), wide(s));
                let size = scale_f.max(scale_g);
                let (fw, gw, rw) = (wide(f) / size, wide(g) / size, wide(r) / size);
                let denormal = T::Real::MIN_POSITIVE.to_f64() * eps::<T>() / size;
                assert!(cw >= 0.0, "c = {cw} for {f:?}, {g:?}");
                assert_small::<T>((cw * cw + sw.norm_sqr() - 1.0).abs(), 4.0, 1, 1.0, "c² + |s|²");
                let one = (fw * cw + gw * sw - rw).norm() - 4.0 * denormal;
                assert_small::<T>(one, 8.0, 1, fw.norm() + gw.norm(), "r");
                let other = (gw * cw - fw * sw.conj()).norm() - 4.0 * denormal;
                assert_small::<T>(other, 8.0, 1, fw.norm() + gw.norm(), "0");
            }
        }
    }
}

pub fn rotations_that_leave_no_sign<T: Scalar>() {
    for (f, g) in [(3.0, 4.0), (-3.0, 4.0), (3.0, -4.0), (-3.0, -4.0), (0.0, -2.0), (-2.0, 0.0)] {
        let (f, g) = (T::Real::from_f64(f), T::Real::from_f64(g));
        let (c, s, r) = lartgp(f, g);
        let (f, g, c, s) = (f.to_f64(), g.to_f64(), c.to_f64(), s.to_f64());
        assert_small::<T>((r.to_f64() - f.hypot(g)).abs(), 4.0, 1, 5.0, "r");
        assert_small::<T>((c * f + s * g - r.to_f64()).abs(), 4.0, 1, 5.0, "c f + s g");
        assert_small::<T>((c * g - s * f).abs(), 4.0, 1, 5.0, "c g - s f");
    }
}

pub fn sequences_of_rotations<T: Scalar>() {
    let mut rng = Rng::with_seed(25);
    for pivot in [Pivot::Variable, Pivot::Top, Pivot::Bottom] {
        for direct in [Direct::Forward, Direct::Backward] {
            for side in [Side::Left, Side::Right] {
                for (m, n) in [(0, 3), (1, 4), (4, 1), (2, 2), (9, 20), (20, 9), (150, 6)] {
                    // More rows than are turned together.
                    if m > 100 && side == Side::Left {
                        continue;
                    }
                    let order = if side == Side::Left { m } else { n };
                    let angles: Vec<f64> = (1..order).map(|_| rng.f64() * 7.0).collect();
                    let c: Vec<_> = angles.iter().map(|a| T::Real::from_f64(a.cos())).collect();
                    let s: Vec<_> = angles.iter().map(|a| T::Real::from_f64(a.sin())).collect();
                    let before = Matrix::<T>::random(&mut rng, m, n);
                    let mut a = before.clone();
                    lasr(side, pivot, direct, &c, &s, a.view_mut()).unwrap();
                    a.assert_rest_untouched(&before, |_, _| true);
                    let mut p = Dense::unit(order);
                    for at in 0..angles.len() {
                        let k = if direct == Direct::Forward { at } else { angles.len() - 1 - at };
                        let (x, y) = match pivot {
                            Pivot::Variable => (k, k + 1),
                            Pivot::Top => (0, k + 1),
                            Pivot::Bottom => (k, order - 1),
                        };
                        let unit = Dense::unit(order);
                        let (c, s) = (c[k].to_f64(), s[k].to_f64());
                        let rotation = Dense::from_fn(order, order, |i, j| {
                            let entry = match (i, j) {
                                _ if (i, j) == (x, x) || (i, j) == (y, y) => c,
                                _ if (i, j) == (x, y) => s,
                                _ if (i, j) == (y, x) => -s,
                                _ => unit.get(i, j).re,
                            };
                            Complex::new(entry, 0.0)
                        });
                        p = &rotation * &p;
                    }
                    let old = Dense::from(&before);
                    let wanted = if side == Side::Left { &p * &old } else { &old * &p.adjoint() };
                    let error = (&Dense::from(&a) - &wanted).norm();
                    assert_small::<T>(error, 4.0, order, old.norm(), "lasr");
                }
            }
        }
    }
}

pub fn wrong_shapes_are_errors<T: Scalar>() {
    let mut rng = Rng::with_seed(26);
    let v = Matrix::<T>::random(&mut rng, 5, 2);
    let mut t = Matrix::<T>::random(&mut rng, 2, 2);
    let tau = [T::ONE; 3];
    let columns = (Direct::Forward, StoreV::Columns);
    assert!(larft(columns.0, columns.1, v.view(), &tau, t.view_mut()).is_err());
    assert!(larft(columns.0, StoreV::Rows, v.view(), &tau[..2], t.view_mut()).is_err());
    let before = Matrix::<T>::random(&mut rng, 4, 3);
    let (mut c, mut scratch) = (before.clone(), [T::ZERO; 20]);
    for side in [Side::Left, Side::Right] {
        let (t, view) = (t.view(), c.view_mut());
        let v = v.view();
        let wrong = larfb(side, Trans::No, columns.0, columns.1, v, t, view, &mut scratch);
        assert!(wrong.is_err());
    }
    let x = VecRef::from_slice(&tau);
    assert!(larf(Side::Left, x, T::ONE, c.view_mut(), &mut scratch).is_err());
    let real = [T::Real::ONE; 2];
    let (pivot, order) = (Pivot::Variable, Direct::Forward);
    assert!(lasr(Side::Left, pivot, order, &real, &real, c.view_mut()).is_err());
    c.assert_rest_untouched(&before, |_, _| false);
}

pub fn hermitian_two_by_two<T: Scalar>() {
    let mut rng = Rng::with_seed(27);
    for kind in 0..200 {
        // Not so small that the entries themselves have lost digits.
        let least = T::Real::MIN_POSITIVE.to_f64().sqrt();
        let scale = scales::<T>()[kind % 7].clamp(least, T::Real::MAX.to_f64() / 64.0);
        let part = |rng: &mut Rng, zero: bool| {
            let x = if zero { 0.0 } else { 2.0 * rng.f64() - 1.0 };
            T::Real::from_f64(scale * x)
        };
        let (a, c) = (part(&mut rng, kind % 5 == 0), part(&mut rng, kind % 11 == 0));
        let c = if kind % 13 == 0 { a } else { c };
        let (re, im) = (part(&mut rng, kind % 3 == 0), part(&mut rng, kind % 3 == 0));
        let b = T::from_parts(re, im);
        let found = laev2(a, b, c);
        let entry = |x: Complex<f64>| x / scale;
        let (aw, bw, cw) = (entry(wide(a)), entry(wide(b)), entry(wide(c)));
        let matrix = Dense::from_fn(2, 2, |i, j| match (i, j) {
            (0, 0) => aw,
            (0, 1) => bw,
            (1, 0) => bw.conj(),
            _ => cw,
        });
        let (cs, sn) = (Complex::new(found.c.to_f64(), 0.0), wide(found.s));
        let turn = Dense::from_fn(2, 2, |i, j| [[cs, sn.conj()], [-sn, cs]][i][j]);
        let turned = &(&turn * &matrix) * &turn.adjoint();
        let wanted = Dense::from_fn(2, 2, |i, j| {
            let diagonal = [found.larger.to_f64() / scale, found.smaller.to_f64() / scale];
            Complex::new(if i == j { diagonal[i] } else { 0.0 }, 0.0)
        });
        let denormal = 8.0 * T::Real::MIN_POSITIVE.to_f64() * eps::<T>() / scale;
        assert_small::<T>(turn.orthogonality(), 8.0, 2, 1.0, "orthogonality");
        let error = (&turned - &wanted).norm() - denormal;
        assert_small::<T>(error, 8.0, 2, matrix.norm(), "laev2");
        assert!(Real::abs(found.larger) >= Real::abs(found.smaller));
    }
}

pub fn schur_forms_of_two_by_two<T: Scalar>() {
    let mut rng = Rng::with_seed(28);
    for kind in 0..300 {
        let small = [1.0, 1e-3, 1e-9, 0.0][kind % 4];
        let near = [1.0, 1e-9, 0.0][kind % 3];
        let mut part = |by: f64| T::Real::from_f64((2.0 * rng.f64() - 1.0) * by);
        let a = part(1.0);
        let (b, c, d) = (part(1.0), part(small), a + part(near));
        let (b, c) = if kind % 2 == 0 { (b, c) } else { (c, b) };
        let found = lanv2(a, b, c, d);
        let dense =
            |m: [T::Real; 4]| Dense::from_fn(2, 2, |i, j| Complex::new(m[2 * i + j].to_f64(), 0.0));
        let (cs, sn) = (found.cs, found.sn);
        let turn = dense([cs, sn, -sn, cs]);
        assert_small::<T>(turn.orthogonality(), 8.0, 2, 1.0, "orthogonality");
        let matrix = dense([a, b, c, d]);
        let error = (&(&(&turn * &matrix) * &turn.adjoint()) - &dense(found.matrix)).norm();
        assert_small::<T>(error, 16.0, 2, matrix.norm(), "lanv2");
        let [a, b, c, d] = found.matrix;
        let pair = a == d && (b > T::Real::ZERO) != (c > T::Real::ZERO);
        assert!(c == T::Real::ZERO || pair, "{:?} is not in standard form", found.matrix);
        // The eigenvalues of the standard form have its trace and determinant.
        let [(re1, im1), (re2, im2)] = found.eigenvalues.map(|(re, im)| (re.to_f64(), im.to_f64()));
        let (a, b, c, d) = (a.to_f64(), b.to_f64(), c.to_f64(), d.to_f64());
        assert_small::<T>((re1 + re2 - a - d).abs(), 4.0, 2, matrix.norm(), "trace");
        let determinant = (re1 * re2 - im1 * im2) - (a * d - b * c);
        assert_small::<T>(determinant.abs(), 8.0, 2, matrix.norm().powi(2), "determinant");
        assert!(im1 >= 0.0 && im2 == -im1);
    }
}
