//! `nrm2`, `asum` and `sum` against sums in twice the precision.

use crate::level1::lengths;
use crate::oracle::{Matrix, Sum, eps, wide};
use fastrand::Rng;
use wasmblas::{Real, Scalar, VecRef, asum, nrm2, sum};

/// Lengths of several vectors, and of the blocks in which squares are added up.
fn long_lengths() -> impl Iterator<Item = usize> {
    lengths().chain([2047, 2048, 2049, 4095, 4096, 4097, 10_000])
}

/// All parts of a vector, in double precision.
fn parts<T: Scalar>(x: &Matrix<T>) -> impl Iterator<Item = f64> {
    (0..x.nrows).flat_map(|i| {
        let x = wide(x.get(i, 0));
        if T::IS_COMPLEX { vec![x.re, x.im] } else { vec![x.re] }
    })
}

/// The smallest power of two above all parts, which numbers can be divided by in two steps.
fn scale<T: Scalar>(x: &Matrix<T>) -> f64 {
    let largest = parts(x).fold(0.0, |a: f64, b| a.max(b.abs()));
    if largest == 0.0 { 1.0 } else { largest.log2().floor().exp2() }
}

/// The norm divided by `scale`.
fn scaled_norm<T: Scalar>(x: &Matrix<T>, scale: f64) -> f64 {
    let mut sum = Sum::default();
    for part in parts(x) {
        // Far smaller parts than the largest one may vanish.
        sum.add(part / scale, part / scale);
    }
    sum.value().sqrt()
}

/// Compares `nrm2` with the definition to `n / 8 + 4` roundings, overflow and underflow included.
fn check_norm<T: Scalar>(x: &Matrix<T>, context: &str) {
    let n = x.nrows;
    let found = nrm2(x.column(0)).to_f64();
    let scale = scale(x);
    let wanted = scaled_norm(x, scale);
    let most = (T::Real::ONE / T::Real::MIN_POSITIVE).to_f64() * (2.0 - eps::<T>()) * 2.0;
    let overflows = wanted > most / scale;
    if overflows {
        assert!(found == f64::INFINITY, "{context} n {n}: {found} where it overflows");
        return;
    }
    let bound = (n as f64 / 8.0 + 4.0) * eps::<T>() * wanted
        + T::Real::MIN_POSITIVE.to_f64() * eps::<T>() / scale;
    let error = (found / scale - wanted).abs();
    assert!(error <= bound, "{context} n {n}: error {:.2} times the bound", error / bound);
}

pub fn norms<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for n in long_lengths() {
        for _ in 0..3 {
            let x = Matrix::<T>::random(&mut rng, n, 1);
            check_norm(&x, "random");
        }
    }
    assert_eq!(nrm2::<T>(VecRef::from_slice(&[])), T::Real::ZERO);
    let x = [T::from_parts(T::Real::from_f64(3.0), T::Real::from_f64(4.0))];
    let repeated = VecRef::strided(&x, 4, 0).unwrap();
    let wanted = if T::IS_COMPLEX { 10.0 } else { 6.0 };
    assert_eq!(nrm2(repeated).to_f64(), wanted);
}

/// The largest and the smallest numbers, alone, together and in different blocks.
pub fn norms_of_extreme_scales<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    let tiny = T::Real::MIN_POSITIVE;
    let huge = T::Real::ONE / tiny;
    let least = tiny * T::Real::EPSILON;
    let middle = tiny.sqrt();
    let scales = [T::Real::ONE, huge, tiny, least, middle, T::Real::ONE / middle, T::Real::ZERO];
    for n in [1, 2, 3, 7, 40, 300, 5000, 9000] {
        for a in scales {
            for b in scales {
                let mut x = Matrix::<T>::random(&mut rng, n, 1);
                let period = [2, 700, 4100][rng.usize(0..3)];
                for i in 0..n {
                    let factor = if i / period % 2 == 0 { a } else { b };
                    x.set(i, 0, x.get(i, 0) * T::from_real(factor));
                }
                check_norm(&x, &format!("scales {a:?} {b:?} by {period}"));
            }
        }
    }
    // Every single number is its own norm, from the smallest to the largest.
    let mut power = least;
    while power.to_f64().is_finite() {
        for factor in [1.0, 1.5, 1.9] {
            let x = power * T::Real::from_f64(factor);
            let x = if power < tiny { power } else { x };
            assert_eq!(nrm2(VecRef::from_slice(&[T::from_real(-x)])), x);
        }
        power += power;
    }
}

pub fn norms_of_nan_and_inf<T: Scalar>() {
    let special = |x: f64| T::from_real(T::Real::from_f64(x));
    for n in [1, 2, 5, 33, 5000] {
        for at in [0, n / 2, n - 1] {
            for fill in [T::ONE, special(1e30), special(1e-30)] {
                let mut x = vec![fill; n];
                x[at] = special(f64::NEG_INFINITY);
                assert_eq!(nrm2(VecRef::from_slice(&x)).to_f64(), f64::INFINITY);
                x[n - 1 - at] = special(f64::NAN);
                assert!(nrm2(VecRef::from_slice(&x)).to_f64().is_nan());
            }
        }
    }
}

/// `asum` and `sum` to `n` roundings of the sum of magnitudes.
pub fn absolute_and_plain_sums<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    for n in long_lengths() {
        for _ in 0..3 {
            let x = Matrix::<T>::random(&mut rng, n, 1);
            let (mut absolute, mut plain) = (Sum::default(), Sum::default());
            for part in parts(&x) {
                absolute.add(part.abs(), 1.0);
                plain.add(part, 1.0);
            }
            let bound = n as f64 * eps::<T>() * absolute.value();
            assert!((asum(x.column(0)).to_f64() - absolute.value()).abs() <= bound, "asum n {n}");
            assert!((sum(x.column(0)).to_f64() - plain.value()).abs() <= bound, "sum n {n}");
        }
    }
    let nan = [T::ONE, T::from_real(T::Real::from_f64(f64::NAN)), T::ONE];
    assert!(asum(VecRef::from_slice(&nan)).to_f64().is_nan());
    assert!(sum(VecRef::from_slice(&nan)).to_f64().is_nan());
}
