//! Products of band, symmetric and Hermitian matrices with a vector.

use crate::level2_storage::{Band, LARGE, Triangle, half_bands, nan, orders, with_view};
use crate::oracle::{Matrix, assert_update, dot, element, factor, operation, wide};
use fastrand::Rng;
use wasmblas::{
    Error, MatRef, Real, Scalar, Trans, Uplo, VecMut, VecRef, gbmv, hbmv, hemv, hpmv, sbmv, spmv,
    symv,
};

fn check_band<T: Scalar>(rng: &mut Rng, m: usize, n: usize, below: usize, above: usize) {
    let trans = operation(rng);
    let (alpha, beta) = (factor::<T>(rng), factor::<T>(rng));
    let a = Band::<T>::random(rng, m, n, below, above);
    let (rows, cols) = if trans.is_transposed() { (n, m) } else { (m, n) };
    let x = Matrix::<T>::random(rng, cols, 1);
    let mut y = Matrix::<T>::random(rng, rows, 1);
    let before = y.clone();
    gbmv(trans, alpha, a.view(), x.column(0), beta, y.column_mut(0)).unwrap();
    y.assert_rest_untouched(&before, |_, _| true);
    let entry = |i: usize, j: usize| {
        let entry = if trans.is_transposed() { a.get(j, i) } else { a.get(i, j) };
        wide(entry.conj_if(trans.is_conjugated()))
    };
    for i in 0..rows {
        let sum = dot((0..cols).map(|j| (entry(i, j), wide(x.get(j, 0)))));
        let terms = cols.min(below + above + 1);
        assert_update(y.get(i, 0), sum, alpha, beta, before.get(i, 0), terms, &|| {
            format!("({i}) of {m}x{n} kl {below} ku {above} {trans:?} α {alpha:?} β {beta:?}")
        });
    }
}

pub fn general_bands<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for _ in 0..300 {
        let (m, n) = (rng.usize(0..40), rng.usize(0..40));
        let (below, above) = (rng.usize(0..12), rng.usize(0..12));
        check_band::<T>(&mut rng, m, n, below, above);
    }
    for (below, above) in (0..10).flat_map(|below| (0..10).map(move |above| (below, above))) {
        let (m, n) = (rng.usize(1..18), rng.usize(1..18));
        check_band::<T>(&mut rng, m, n, below, above);
    }
    // More diagonals than the matrix has, and more rows than are taken together.
    for (m, n, below, above) in [
        (5, 7, 9, 11),
        (1, 1, 3, 3),
        (130, 70, 40, 90),
        (64, 300, 5, 250),
        (300, 310, 256, 20),
        (310, 300, 20, 257),
        (2100, 9, 2050, 3),
        (8250, 9, 8190, 3),
    ] {
        for _ in 0..4 {
            check_band::<T>(&mut rng, m, n, below, above);
        }
    }
}

/// The routine of the matrix's storage.
fn multiply<T: Scalar>(
    hermitian: bool,
    alpha: T,
    a: &Triangle<T>,
    x: VecRef<'_, T>,
    beta: T,
    y: VecMut<'_, T>,
) -> Result<(), Error> {
    // One of the closures is called; each would need to own y.
    let y = core::cell::Cell::new(Some(y));
    let y = || y.take().unwrap();
    with_view(
        a,
        |v| if hermitian { hemv } else { symv }(a.uplo, alpha, v, x, beta, y()),
        |v| if hermitian { hbmv } else { sbmv }(a.uplo, alpha, v, x, beta, y()),
        |v| if hermitian { hpmv } else { spmv }(alpha, v, x, beta, y()),
    )
}

fn check_symmetric<T: Scalar>(rng: &mut Rng, mut a: Triangle<T>) {
    let (n, uplo, hermitian) = (a.order, a.uplo, rng.bool());
    let (alpha, beta) = (factor::<T>(rng), factor::<T>(rng));
    if hermitian {
        // Not to be used.
        for i in 0..n {
            a.set(i, i, T::from_parts(a.get(i, i).re(), T::Real::from_f64(f64::NAN)));
        }
    }
    let x = Matrix::<T>::random(rng, n, 1);
    let mut y = Matrix::<T>::random(rng, n, 1);
    let before = y.clone();
    multiply(hermitian, alpha, &a, x.column(0), beta, y.column_mut(0)).unwrap();
    y.assert_rest_untouched(&before, |_, _| true);
    for i in 0..n {
        let sum = dot((0..n).map(|j| (a.symmetric(hermitian, i, j), wide(x.get(j, 0)))));
        assert_update(y.get(i, 0), sum, alpha, beta, before.get(i, 0), n, &|| {
            format!("({i}) of {n} {uplo:?} hermitian {hermitian} α {alpha:?} β {beta:?}")
        });
    }
}

pub fn dense<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    for n in orders(&mut rng) {
        for _ in 0..8 {
            let a = Triangle::dense(&mut rng, n);
            check_symmetric::<T>(&mut rng, a);
        }
    }
    for _ in 0..4 {
        let a = Triangle::dense(&mut rng, LARGE);
        check_symmetric::<T>(&mut rng, a);
    }
}

pub fn bands<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    for n in orders(&mut rng) {
        for _ in 0..8 {
            let a = Triangle::band(&mut rng, n);
            check_symmetric::<T>(&mut rng, a);
        }
    }
    for (n, reach) in half_bands() {
        for _ in 0..8 {
            let a = Triangle::band_of(&mut rng, n, reach);
            check_symmetric::<T>(&mut rng, a);
        }
    }
}

pub fn packed<T: Scalar>() {
    let mut rng = Rng::with_seed(4);
    for n in orders(&mut rng) {
        for _ in 0..8 {
            let a = Triangle::packed(&mut rng, n);
            check_symmetric::<T>(&mut rng, a);
        }
    }
    for _ in 0..2 {
        let a = Triangle::packed(&mut rng, LARGE);
        check_symmetric::<T>(&mut rng, a);
    }
}

/// With `β = 0` y is not read, with `α = 0` neither A nor x is.
pub fn zero_factors_do_not_read<T: Scalar>() {
    let mut rng = Rng::with_seed(5);
    for n in [0, 1, 5, 40] {
        for hermitian in [false, true] {
            for _ in 0..6 {
                let mut a = Triangle::<T>::random(&mut rng, n);
                let mut x = Matrix::<T>::random(&mut rng, n, 1);
                let mut y = Matrix::<T>::random(&mut rng, n, 1);
                y.scale(nan());
                multiply(hermitian, T::ONE, &a, x.column(0), T::ZERO, y.column_mut(0)).unwrap();
                assert!((0..n).all(|i| wide(y.get(i, 0)).is_finite()));

                x.scale(nan());
                for i in 0..n {
                    a.set(i, i, nan());
                }
                multiply(hermitian, T::ZERO, &a, x.column(0), T::ONE, y.column_mut(0)).unwrap();
                assert!((0..n).all(|i| wide(y.get(i, 0)).is_finite()));
                multiply(hermitian, T::ZERO, &a, x.column(0), T::ZERO, y.column_mut(0)).unwrap();
                assert!((0..n).all(|i| y.get(i, 0) == T::ZERO));
            }
        }
    }
    for trans in [Trans::No, Trans::Trans] {
        let a = Band::<T>::random(&mut rng, 20, 20, 3, 2);
        let mut x = Matrix::<T>::random(&mut rng, 20, 1);
        let mut y = Matrix::<T>::random(&mut rng, 20, 1);
        y.scale(nan());
        gbmv(trans, T::ONE, a.view(), x.column(0), T::ZERO, y.column_mut(0)).unwrap();
        x.scale(nan());
        gbmv(trans, T::ZERO, a.view(), x.column(0), T::ONE, y.column_mut(0)).unwrap();
        assert!((0..20).all(|i| wide(y.get(i, 0)).is_finite()));
    }
}

/// NaN and Inf in one entry reach the two elements of y that it belongs to, and no other.
pub fn nan_and_inf_arrive<T: Scalar>() {
    let mut rng = Rng::with_seed(6);
    for _ in 0..60 {
        let n = rng.usize(1..40);
        let mut a = Triangle::<T>::random(&mut rng, n);
        let (i, j) = loop {
            let (i, j) = (rng.usize(0..n), rng.usize(0..n));
            if a.stores(i, j) {
                break (i, j);
            }
        };
        let bad = if rng.bool() { f64::NAN } else { f64::INFINITY };
        a.set(i, j, T::from_real(T::Real::from_f64(bad)));
        let x = Matrix::<T>::random(&mut rng, n, 1);
        let mut y = Matrix::<T>::random(&mut rng, n, 1);
        multiply(true, T::ONE, &a, x.column(0), T::ONE, y.column_mut(0)).unwrap();
        for r in 0..n {
            assert_eq!(wide(y.get(r, 0)).is_finite(), r != i && r != j, "{r} of {n}, ({i}, {j})");
        }
    }
}

/// Results near the ends of the range, where squares would overflow or vanish.
pub fn extreme_scales<T: Scalar>() {
    let mut rng = Rng::with_seed(7);
    let tiny = T::Real::MIN_POSITIVE;
    for scale in [T::Real::ONE / tiny / T::Real::from_f64(64.0), tiny * T::Real::from_f64(4096.0)] {
        for _ in 0..20 {
            let n = rng.usize(1..16);
            let a = Triangle::<T>::dense(&mut rng, n);
            let mut scaled = a.clone();
            for j in 0..n {
                for i in (0..n).filter(|&i| a.has(i, j)) {
                    scaled.set(i, j, a.get(i, j) * T::from_real(scale));
                }
            }
            let x = Matrix::<T>::random(&mut rng, n, 1);
            let mut y = Matrix::<T>::random(&mut rng, n, 1);
            multiply(false, T::ONE, &scaled, x.column(0), T::ZERO, y.column_mut(0)).unwrap();
            for i in 0..n {
                let terms = (0..n).map(|j| (scaled.symmetric(false, i, j), wide(x.get(j, 0))));
                let context = || format!("({i}) of {n}, scale {scale:?}");
                assert_update(y.get(i, 0), dot(terms), T::ONE, T::ZERO, T::ZERO, n, &context);
            }
        }
    }
}

/// A stride of zero repeats an element of x.
pub fn repeated_element<T: Scalar>() {
    let mut rng = Rng::with_seed(8);
    for n in [1, 7, 33] {
        let a = Triangle::<T>::random(&mut rng, n);
        let x = [element::<T>(&mut rng)];
        let mut y = Matrix::<T>::random(&mut rng, n, 1);
        let repeated = VecRef::strided(&x, n, 0).unwrap();
        multiply(false, T::ONE, &a, repeated, T::ZERO, y.column_mut(0)).unwrap();
        for i in 0..n {
            let sum = dot((0..n).map(|j| (a.symmetric(false, i, j), wide(x[0]))));
            assert_update(y.get(i, 0), sum, T::ONE, T::ZERO, T::ZERO, n, &|| format!("{i} of {n}"));
        }
    }
}

pub fn wrong_shapes_are_errors<T: Scalar>() {
    let (data, x, mut y) = ([T::ONE; 12], [T::ONE; 3], [T::ONE; 3]);
    let wrong = |argument, expected, found| Err(Error::Dimension { argument, expected, found });
    let oblong = MatRef::from_col_major(&data, 3, 4, 3).unwrap();
    let square = MatRef::from_col_major(&data, 3, 3, 3).unwrap();
    let (x, short) = (VecRef::from_slice(&x), VecRef::from_slice(&x[..2]));
    let mut call = |a, x| symv(Uplo::Lower, T::ONE, a, x, T::ZERO, VecMut::from_slice(&mut y));
    assert_eq!(call(oblong, x), wrong("a", 3, 4));
    assert_eq!(call(square, short), wrong("x", 3, 2));
    assert_eq!(call(square, x), Ok(()));
    let before = y;
    let y_short = VecMut::from_slice(&mut y[..2]);
    assert_eq!(symv(Uplo::Lower, T::ONE, square, x, T::ZERO, y_short), wrong("y", 3, 2));
    assert_eq!(y, before);
    let storage = wasmblas::BandRef::from_col_major(&data, 3, 4, 1, 2, 4);
    assert!(matches!(storage, Err(Error::Storage { needed: 16, found: 12, .. })));
    let storage = wasmblas::BandRef::from_col_major(&data, 3, 4, 1, 2, 3);
    assert!(matches!(storage, Err(Error::Stride { .. })));
    let storage = wasmblas::PackedRef::from_col_major(&data, 5, Uplo::Upper);
    assert!(matches!(storage, Err(Error::Storage { needed: 15, found: 12, .. })));
}
