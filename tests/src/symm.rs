//! `symm` and `hemm` against a product in twice the precision.

use crate::oracle::{Matrix, assert_update, dot, factor, wide};
use fastrand::Rng;
use wasmblas::{Complex, Real, Scalar, Side, Uplo, hemm, symm};

fn check<T: Scalar>(rng: &mut Rng, m: usize, n: usize, hermitian: bool) {
    let side = if rng.bool() { Side::Left } else { Side::Right };
    let uplo = if rng.bool() { Uplo::Lower } else { Uplo::Upper };
    let order = if side == Side::Left { m } else { n };
    let stored = |i: usize, j: usize| i == j || (i > j) == (uplo == Uplo::Lower);
    let mut a = Matrix::<T>::random(rng, order, order);
    let nan = T::Real::from_f64(f64::NAN);
    for i in 0..order {
        for j in (0..order).filter(|&j| !stored(i, j)) {
            a.set(i, j, T::from_real(nan));
        }
        if hermitian {
            // Neither is the imaginary part of the diagonal to be read.
            a.set(i, i, T::from_parts(a.get(i, i).re(), nan));
        }
    }
    let entry = |i: usize, j: usize| -> Complex<f64> {
        match (stored(i, j), hermitian) {
            (true, true) if i == j => Complex::new(wide(a.get(i, i)).re, 0.0),
            (true, _) => wide(a.get(i, j)),
            (false, _) => wide(a.get(j, i).conj_if(hermitian)),
        }
    };
    let b = Matrix::<T>::random(rng, m, n);
    let mut c = Matrix::<T>::random(rng, m, n);
    let before = c.clone();
    let (alpha, beta) = (factor::<T>(rng), factor::<T>(rng));
    if beta == T::ZERO {
        // Then C is not read.
        for (i, j) in (0..m).flat_map(|i| (0..n).map(move |j| (i, j))) {
            c.set(i, j, T::from_real(nan));
        }
    }
    let routine = if hermitian { hemm } else { symm };
    routine(side, uplo, alpha, a.view(), b.view(), beta, c.view_mut()).unwrap();
    c.assert_rest_untouched(&before, |_, _| true);
    for j in 0..n {
        for i in 0..m {
            let sum = dot((0..order).map(|p| match side {
                Side::Left => (entry(i, p), wide(b.get(p, j))),
                Side::Right => (wide(b.get(i, p)), entry(p, j)),
            }));
            assert_update(c.get(i, j), sum, alpha, beta, before.get(i, j), order, &|| {
                format!("({i}, {j}) of {m}x{n} {side:?} {uplo:?} α {alpha:?} β {beta:?}")
            });
        }
    }
}

pub fn every_tiny_shape<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    for (m, n) in (0..10).flat_map(|m| (0..10).map(move |n| (m, n))) {
        for round in 0..8 {
            check::<T>(&mut rng, m, n, round % 2 == 0);
        }
    }
}

pub fn random_shapes<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for round in 0..200 {
        let most = if round < 180 { 24 } else { 80 };
        let (m, n) = (rng.usize(0..most), rng.usize(0..most));
        check::<T>(&mut rng, m, n, round % 2 == 0);
    }
    for (m, n) in [(270, 30), (30, 270)] {
        for round in 0..4 {
            check::<T>(&mut rng, m, n, round % 2 == 0);
        }
    }
}
