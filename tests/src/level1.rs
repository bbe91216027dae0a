//! Vector updates and inner products against their definitions.

use crate::oracle::{Matrix, assert_update, dot, element, eps, factor, wide};
use fastrand::Rng;
use wasmblas::{
    Error, Real, Scalar, VecMut, VecRef, axpby, axpy, copy, dotc, dotu, dsdot, scal, scal_real,
    sdsdot, swap,
};

/// Lengths around one and several vectors, unrolled and not.
pub fn lengths() -> impl Iterator<Item = usize> {
    (0..40).chain([63, 64, 65, 127, 128, 129, 1000])
}

pub fn axpy_scal_copy<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for n in lengths() {
        for _ in 0..4 {
            let alpha = element::<T>(&mut rng);
            let x = Matrix::<T>::random(&mut rng, n, 1);
            let mut y = Matrix::<T>::random(&mut rng, n, 1);
            let before = y.clone();
            let context = || format!("n {n}");
            axpy(alpha, x.column(0), y.column_mut(0)).unwrap();
            y.assert_rest_untouched(&before, |_, _| true);
            for i in 0..n {
                let sum = dot([(wide(alpha), wide(x.get(i, 0)))].into_iter());
                let old = before.get(i, 0);
                assert_update(y.get(i, 0), sum, T::ONE, T::ONE, old, 1, &context);
            }
            let summed = y.clone();
            scal(alpha, y.column_mut(0));
            y.assert_rest_untouched(&summed, |_, _| true);
            for i in 0..n {
                let sum = dot([(wide(alpha), wide(summed.get(i, 0)))].into_iter());
                assert_update(y.get(i, 0), sum, T::ONE, T::ZERO, T::ZERO, 1, &context);
            }
            let scaled = y.clone();
            scal_real(alpha.re(), y.column_mut(0));
            y.assert_rest_untouched(&scaled, |_, _| true);
            for i in 0..n {
                let old = scaled.get(i, 0);
                let (re, im) = (alpha.re() * old.re(), alpha.re() * old.im());
                assert_eq!(y.get(i, 0), T::from_parts(re, im));
            }
            copy(x.column(0), y.column_mut(0)).unwrap();
            y.assert_rest_untouched(&before, |_, _| true);
            assert!((0..n).all(|i| y.get(i, 0) == x.get(i, 0)));
        }
    }
}

pub fn axpby_of_all_factors<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    let nan = T::from_real(T::Real::from_f64(f64::NAN));
    for n in lengths() {
        for _ in 0..8 {
            let (alpha, beta) = (factor::<T>(&mut rng), factor::<T>(&mut rng));
            let mut x = Matrix::<T>::random(&mut rng, n, 1);
            let mut y = Matrix::<T>::random(&mut rng, n, 1);
            // What is not to be read is NaN.
            if alpha == T::ZERO {
                x.scale(nan);
            }
            if beta == T::ZERO {
                y.scale(nan);
            }
            let before = y.clone();
            axpby(alpha, x.column(0), beta, y.column_mut(0)).unwrap();
            y.assert_rest_untouched(&before, |_, _| true);
            for i in 0..n {
                let x = if alpha == T::ZERO { T::ZERO } else { x.get(i, 0) };
                let sum = dot([(wide(alpha), wide(x))].into_iter());
                let old = before.get(i, 0);
                assert_update(y.get(i, 0), sum, T::ONE, beta, old, 2, &|| {
                    format!("n {n} α {alpha:?} β {beta:?}")
                });
            }
        }
    }
}

pub fn swap_exchanges<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    for n in lengths() {
        for _ in 0..4 {
            let mut x = Matrix::<T>::random(&mut rng, n, 1);
            let mut y = Matrix::<T>::random(&mut rng, n, 1);
            let (old_x, old_y) = (x.clone(), y.clone());
            swap(x.column_mut(0), y.column_mut(0)).unwrap();
            x.assert_rest_untouched(&old_x, |_, _| true);
            y.assert_rest_untouched(&old_y, |_, _| true);
            for i in 0..n {
                assert_eq!((x.get(i, 0), y.get(i, 0)), (old_y.get(i, 0), old_x.get(i, 0)));
            }
        }
    }
}

/// `α = 0` leaves y alone in `axpy` but not NaN and Inf in `scal`.
pub fn zero_factors<T: Scalar>() {
    let special = |x: f64| T::from_real(T::Real::from_f64(x));
    for n in lengths() {
        let mut x = vec![special(f64::INFINITY); n];
        let mut y = vec![special(1.0); n];
        axpy(T::ZERO, VecRef::from_slice(&x), VecMut::from_slice(&mut y)).unwrap();
        assert!(y.iter().all(|&y| y == T::ONE));
        scal(T::ZERO, VecMut::from_slice(&mut x));
        assert!(x.iter().all(|x| x.re().to_f64().is_nan()));
        scal_real(T::Real::ZERO, VecMut::from_slice(&mut x));
        assert!(x.iter().all(|x| x.re().to_f64().is_nan()));
    }
}

pub fn wrong_lengths_are_errors<T: Scalar>() {
    let (x, mut z) = ([T::ONE; 3], [T::ONE; 3]);
    let mut y = [T::ONE; 2];
    let wrong = Error::Dimension { argument: "y", expected: 3, found: 2 };
    let alpha = T::ONE + T::ONE;
    let view = VecRef::from_slice(&x);
    assert_eq!(axpy(alpha, view, VecMut::from_slice(&mut y)), Err(wrong));
    assert_eq!(axpby(alpha, view, alpha, VecMut::from_slice(&mut y)), Err(wrong));
    assert_eq!(copy(view, VecMut::from_slice(&mut y)), Err(wrong));
    assert_eq!(swap(VecMut::from_slice(&mut z), VecMut::from_slice(&mut y)), Err(wrong));
    assert_eq!(dotu(view, VecRef::from_slice(&y)), Err(wrong));
    assert_eq!(dotc(view, VecRef::from_slice(&y)), Err(wrong));
    assert_eq!((z, y), ([T::ONE; 3], [T::ONE; 2]));
}

pub fn dots<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    for n in lengths() {
        for _ in 0..4 {
            let x = Matrix::<T>::random(&mut rng, n, 1);
            let y = Matrix::<T>::random(&mut rng, n, 1);
            for conj in [false, true] {
                let sum = dot((0..n).map(|i| (wide(x.get(i, 0).conj_if(conj)), wide(y.get(i, 0)))));
                let found = if conj { dotc } else { dotu }(x.column(0), y.column(0)).unwrap();
                assert_update(found, sum, T::ONE, T::ZERO, T::ZERO, n, &|| format!("n {n}"));
            }
        }
    }
    // A stride of zero repeats an element, as netlib defines it.
    let x = [element::<T>(&mut rng)];
    let ones = [T::ONE; 5];
    let repeated = VecRef::strided(&x, 5, 0).unwrap();
    let sum = dot((0..5).map(|_| (wide(x[0]), wide(T::ONE))));
    let found = dotu(repeated, VecRef::from_slice(&ones)).unwrap();
    assert_update(found, sum, T::ONE, T::ZERO, T::ZERO, 5, &|| "stride 0".into());
}

/// `dsdot` and `sdsdot` of single-precision vectors, with numbers as large as `T` allows.
pub fn mixed_precision_dots<T: Scalar>() {
    let mut rng = Rng::with_seed(4);
    for n in lengths() {
        for _ in 0..4 {
            let mut x = Matrix::<f32>::random(&mut rng, n, 1);
            let y = Matrix::<f32>::random(&mut rng, n, 1);
            // Products beyond single precision's range, where T's own range is wider.
            x.scale(if eps::<T>() < 1e-10 { 1e38 } else { 1.0 });
            let b = x.data.first().copied().filter(|b| b.is_finite()).unwrap_or(1.0);
            let sum = dot((0..n).map(|i| (wide(x.get(i, 0)), wide(y.get(i, 0)))));
            let found = dsdot(x.column(0), y.column(0)).unwrap();
            assert_update(found, sum, 1.0, 0.0, 0.0, n, &|| format!("dsdot n {n}"));
            // One rounding to single precision, whatever n is.
            let found = sdsdot(b, x.column(0), y.column(0)).unwrap();
            let wanted = sum.0.re + f64::from(b);
            let bound = 0.51 * eps::<f32>() * wanted.abs() + n as f64 * eps::<f64>() * sum.1;
            let error = (f64::from(found) - wanted).abs();
            assert!(error <= bound || wanted.abs() > f32::MAX.into(), "sdsdot n {n}");
        }
    }
}
