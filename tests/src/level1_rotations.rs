//! Plane rotations and modified ones against what defines them.

use crate::level1::lengths;
use crate::oracle::{Matrix, assert_update, dot, element, eps, factor, wide};
use fastrand::Rng;
use wasmblas::{
    Complex, Error, Givens, ModifiedGivens, Real, Scalar, VecMut, rot, rotg, rotm, rotmg,
};

pub fn rotates<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for n in lengths() {
        for _ in 0..8 {
            let (c, s) = (factor::<T::Real>(&mut rng), factor::<T>(&mut rng));
            let s = if rng.bool() { T::from_real(s.re()) } else { s };
            let mut x = Matrix::<T>::random(&mut rng, n, 1);
            let mut y = Matrix::<T>::random(&mut rng, n, 1);
            let (old_x, old_y) = (x.clone(), y.clone());
            rot(x.column_mut(0), y.column_mut(0), c, s).unwrap();
            x.assert_rest_untouched(&old_x, |_, _| true);
            y.assert_rest_untouched(&old_y, |_, _| true);
            let (c, context) = (T::from_real(c), || format!("n {n} c {c:?} s {s:?}"));
            for i in 0..n {
                let (a, b) = (old_x.get(i, 0), old_y.get(i, 0));
                let sum = dot([(wide(s), wide(b))].into_iter());
                assert_update(x.get(i, 0), sum, T::ONE, c, a, 2, &context);
                let sum = dot([(wide(-s.conj()), wide(a))].into_iter());
                assert_update(y.get(i, 0), sum, T::ONE, c, b, 2, &context);
            }
        }
    }
    let (mut x, mut y) = ([T::ONE; 3], [T::ONE; 2]);
    let found = rot(VecMut::from_slice(&mut x), VecMut::from_slice(&mut y), T::Real::ZERO, T::ONE);
    assert_eq!(found, Err(Error::Dimension { argument: "y", expected: 3, found: 2 }));
    assert_eq!((x, y), ([T::ONE; 3], [T::ONE; 2]));
}

/// A number times a power of two, exactly if the result is normal.
fn times_power(x: Complex<f64>, power: i32) -> Complex<f64> {
    let half = power / 2;
    let by = |x: f64| x * f64::from(half).exp2() * f64::from(power - half).exp2();
    Complex::new(by(x.re), by(x.im))
}

/// A number with a magnitude near two to the power of `exponent`.
fn near_power<T: Scalar>(rng: &mut Rng, exponent: i32) -> T {
    let part = |x: f64| T::Real::from_f64(x * f64::from(exponent - 1).exp2());
    let mut random = || (1.0 + rng.f64()) * if rng.bool() { 1.0 } else { -1.0 };
    let (re, im) = (random(), random());
    T::from_parts(part(re), part(im))
}

/// Checks `[c s; −conj(s) c] [a; b] = [r; 0]` and `c² + |s|² = 1` to a few roundings.
fn check_rotation<T: Scalar>(a: T, b: T) {
    let Givens { c, s, r, z } = rotg(a, b);
    let context = format!("a {a:?} b {b:?} gave c {c:?} s {s:?} r {r:?}");
    let tolerance = 8.0 * eps::<T>();
    let (cw, sw) = (c.to_f64(), wide(s));
    assert!((cw * cw + sw.norm_sqr() - 1.0).abs() <= tolerance, "not a rotation: {context}");
    // In a scale where the larger element is near 1; far smaller ones vanish.
    let size = |x: Complex<f64>| x.re.abs().max(x.im.abs());
    let larger = size(wide(a)).max(size(wide(b)));
    let power = if larger > 0.0 { -larger.log2().floor() as i32 } else { 0 };
    let [aw, bw, rw] = [a, b, r].map(|x| times_power(wide(x), power));
    let least = (T::Real::MIN_POSITIVE * T::Real::EPSILON).to_f64();
    let lost = times_power(Complex::new(least, 0.0), power).re;
    if r.re().to_f64().is_finite() && r.im().to_f64().is_finite() {
        let error = (cw * aw + sw * bw - rw).norm();
        assert!(error <= tolerance + lost, "wrong r: {context}");
    } else {
        let most = (T::Real::ONE / T::Real::MIN_POSITIVE).to_f64();
        assert!(larger > most, "r overflows: {context}");
    }
    let error = (cw * bw - sw.conj() * aw).norm();
    assert!(error <= tolerance, "b is left: {context}");
    // Where one is far smaller than the other, c and s are still right relative to themselves.
    let tiny = T::Real::MIN_POSITIVE.to_f64();
    let (na, nb) = (aw.norm(), bw.norm());
    let norm = na.hypot(nb);
    assert!((cw.abs() * norm - na).abs() <= tolerance * na + tiny * norm, "c: {context}");
    assert!((sw.norm() * norm - nb).abs() <= tolerance * nb + tiny * norm, "s: {context}");
    if T::IS_COMPLEX {
        assert_eq!(z, b);
        assert!(c >= T::Real::ZERO);
    } else {
        check_reconstruction(c.to_f64(), s.re().to_f64(), z.re().to_f64(), tolerance);
    }
}

/// c and s can be had back from z.
fn check_reconstruction(c: f64, s: f64, z: f64, tolerance: f64) {
    let (from_c, from_s) = if z == 1.0 {
        (0.0, 1.0)
    } else if z.abs() < 1.0 {
        ((1.0 - z * z).sqrt(), z)
    } else {
        (1.0 / z, (1.0 - 1.0 / (z * z)).sqrt())
    };
    let near = |x: f64, y: f64| (x - y).abs() <= 4.0 * tolerance;
    assert!(near(c, from_c) && near(s, from_s), "c {c} s {s} from z {z}");
}

pub fn makes_rotations<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    for _ in 0..2000 {
        check_rotation(element::<T>(&mut rng), element::<T>(&mut rng));
        check_rotation(factor::<T>(&mut rng), factor::<T>(&mut rng));
    }
    let minus = -T::ONE;
    for (a, b, wanted) in [
        (T::ZERO, T::ZERO, (T::ONE, T::ZERO, T::ZERO)),
        (minus, T::ZERO, (T::ONE, T::ZERO, minus)),
        (T::ZERO, T::ONE, (T::ZERO, T::ONE, T::ONE)),
    ] {
        let Givens { c, s, r, .. } = rotg(a, b);
        assert_eq!((T::from_real(c), s, r), wanted);
    }
    if !T::IS_COMPLEX {
        let found = [rotg(T::ONE, T::ZERO), rotg(T::ZERO, T::ONE), rotg(T::ONE, T::ONE + T::ONE)];
        let z = found.map(|g| g.z.re().to_f64());
        assert_eq!(z[..2], [0.0, 1.0]);
        assert!((z[2] - 5.0f64.sqrt()).abs() < 8.0 * eps::<T>());
        // r has the sign of the larger element, of b if they are equal.
        let r = |a: f64, b: f64| {
            let element = |x| T::from_real(T::Real::from_f64(x));
            rotg(element(a), element(b)).r.re().to_f64()
        };
        assert!(r(-2.0, 1.0) < 0.0 && r(1.0, -2.0) < 0.0 && r(-1.0, 1.0) > 0.0);
    }
}

pub fn makes_rotations_of_extreme_scales<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    let least = T::Real::MIN_POSITIVE.to_f64().log2() as i32;
    let digits = T::Real::EPSILON.to_f64().log2() as i32;
    let exponents = [
        least + digits + 2,
        least + digits / 2,
        least,
        least + 1,
        least / 2,
        -1,
        0,
        1,
        -least / 2,
        -least - 3,
        -least,
        -least + 1,
        -least + 2,
    ];
    for a in exponents {
        for b in exponents {
            for _ in 0..10 {
                check_rotation(near_power::<T>(&mut rng, a), near_power::<T>(&mut rng, b));
            }
        }
    }
}

pub fn makes_no_rotation_of_nan<T: Scalar>() {
    let nan = T::from_real(T::Real::from_f64(f64::NAN));
    for (a, b) in [(nan, T::ONE), (T::ONE, nan), (nan, nan)] {
        let Givens { c, s, r, .. } = rotg(a, b);
        assert!([c, s.re(), r.re()].iter().all(|x| x.to_f64().is_nan()));
    }
    let infinite = T::from_real(T::Real::from_f64(f64::INFINITY));
    assert!(!rotg(infinite, T::ONE).r.re().to_f64().is_finite());
}

/// Every form of the matrix, through the array of BLAS, on vectors.
pub fn applies_modified_rotations<T: Scalar>() {
    let mut rng = Rng::with_seed(4);
    let mut random = || element::<T::Real>(&mut rng);
    let (h11, h21, h12, h22) = (random(), random(), random(), random());
    for h in [
        ModifiedGivens::Identity,
        ModifiedGivens::Full { h11, h21, h12, h22 },
        ModifiedGivens::UnitDiagonal { h21, h12 },
        ModifiedGivens::UnitAntidiagonal { h11, h22 },
    ] {
        let unset = T::Real::from_f64(7.0);
        let mut param = [unset; 5];
        h.write_param(&mut param);
        assert_eq!(ModifiedGivens::from_param(&param), h);
        let written = param.iter().filter(|&&p| p != unset).count();
        let wanted = match h {
            ModifiedGivens::Identity => 1,
            ModifiedGivens::Full { .. } => 5,
            _ => 3,
        };
        assert_eq!(written, wanted);
        let [h11, h21, h12, h22] = h.entries();
        for n in lengths() {
            let mut x = Matrix::<T::Real>::random(&mut rng, n, 1);
            let mut y = Matrix::<T::Real>::random(&mut rng, n, 1);
            let (old_x, old_y) = (x.clone(), y.clone());
            rotm(x.column_mut(0), y.column_mut(0), &h).unwrap();
            x.assert_rest_untouched(&old_x, |_, _| true);
            y.assert_rest_untouched(&old_y, |_, _| true);
            let one = T::Real::ONE;
            for i in 0..n {
                let (a, b) = (old_x.get(i, 0), old_y.get(i, 0));
                let context = || format!("n {n} {h:?}");
                let sum = dot([(wide(h12), wide(b))].into_iter());
                assert_update(x.get(i, 0), sum, one, h11, a, 2, &context);
                let sum = dot([(wide(h21), wide(a))].into_iter());
                assert_update(y.get(i, 0), sum, one, h22, b, 2, &context);
            }
        }
        let (mut x, mut y) = ([T::Real::ONE; 3], [T::Real::ONE; 2]);
        let found = rotm(VecMut::from_slice(&mut x), VecMut::from_slice(&mut y), &h);
        assert_eq!(found, Err(Error::Dimension { argument: "y", expected: 3, found: 2 }));
    }
}

/// `H [x1; y1]` is `[x1'; 0]`, and `Hᵀ diag(d') H = diag(d)`: so it is a rotation of the weighted
/// vectors. To a few roundings of each entry's terms.
fn check_modified<R: Real>(d1: R, d2: R, x1: R, y1: R) {
    let (mut e1, mut e2, mut x) = (d1, d2, x1);
    let h = rotmg(&mut e1, &mut e2, &mut x, y1);
    let context = format!("d1 {d1:?} d2 {d2:?} x1 {x1:?} y1 {y1:?} gave {h:?} {e1:?} {e2:?} {x:?}");
    let [h11, h21, h12, h22] = h.entries().map(|h| h.to_f64());
    let [d1, d2, x1, y1, e1, e2, x] = [d1, d2, x1, y1, e1, e2, x].map(|x| x.to_f64());
    let near = |terms: [f64; 3], what: &str| {
        let (sum, size): (f64, f64) = (terms.iter().sum(), terms.iter().map(|t| t.abs()).sum());
        assert!(sum.abs() <= 16.0 * eps::<R>() * size, "{what}: {context}");
    };
    near([h11 * x1, h12 * y1, -x], "x1");
    near([e1 * h11 * h11, e2 * h21 * h21, -d1], "weight 1");
    near([e1 * h12 * h12, e2 * h22 * h22, -d2], "weight 2");
    near([e1 * h11 * h12, e2 * h21 * h22, 0.0], "not orthogonal");
    if h == ModifiedGivens::Identity {
        assert!(d2 * y1 == 0.0, "identity: {context}");
        return;
    }
    near([h21 * x1, h22 * y1, 0.0], "y1");
    for e in [e1, e2] {
        let allowed = 1.0 / 16_777_216.0..=16_777_216.0;
        assert!(e == 0.0 || allowed.contains(&e.abs()), "weight: {context}");
    }
}

pub fn makes_modified_rotations<T: Scalar>() {
    let mut rng = Rng::with_seed(5);
    for _ in 0..2000 {
        let mut random = |powers: i32| {
            let power = f64::from(rng.i32(-powers..=powers)).exp2();
            T::Real::from_f64((1.0 + rng.f64()) * power)
        };
        let (d1, d2, x1, y1) = (random(30), random(30), random(12), random(12));
        check_modified(d1, d2, x1, -y1);
        check_modified(d1, d2, -x1, y1);
        check_modified(d1, T::Real::ZERO, x1, y1);
        check_modified(d1, d2, x1, T::Real::ZERO);
        check_modified(T::Real::ZERO, d2, x1, y1);
        check_modified(d1, d2, T::Real::ZERO, y1);
        // Downdating: a negative second weight that leaves something.
        let quarter = T::Real::from_f64(-0.25) * d1 * x1 * x1 / (y1 * y1);
        check_modified(d1, quarter, x1, y1);
    }
    let zero = T::Real::ZERO;
    let number = T::Real::from_f64;
    // Nothing can be rotated: a negative first weight, a second one that outweighs it.
    for (d1, d2) in [(-1.0, 1.0), (1.0, -2.0)] {
        let (mut e1, mut e2, mut x) = (number(d1), number(d2), T::Real::ONE);
        let h = rotmg(&mut e1, &mut e2, &mut x, T::Real::ONE);
        assert_eq!(h, ModifiedGivens::Full { h11: zero, h21: zero, h12: zero, h22: zero });
        assert_eq!([e1, e2, x], [zero; 3]);
    }
    // An infinite weight ends.
    let (mut e1, mut e2, mut x) = (number(f64::INFINITY), T::Real::ONE, T::Real::ONE);
    rotmg(&mut e1, &mut e2, &mut x, T::Real::ONE);
    assert!(!e1.to_f64().is_finite());
}
