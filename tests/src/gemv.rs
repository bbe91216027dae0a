//! `gemv` against a product in twice the precision.

use crate::oracle::{Matrix, assert_update, dot, factor, operation, wide};
use fastrand::Rng;
use wasmblas::{Real, Scalar, Trans, gemv};

fn check<T: Scalar>(rng: &mut Rng, m: usize, n: usize) {
    let trans = operation(rng);
    let (alpha, beta) = (factor::<T>(rng), factor::<T>(rng));
    let a =
        if trans.is_transposed() { Matrix::random(rng, n, m) } else { Matrix::random(rng, m, n) };
    // Columns of random layouts give unit, wide and negative strides.
    let x = Matrix::<T>::random(rng, n, 1);
    let mut y = Matrix::<T>::random(rng, m, 1);
    let before = y.clone();
    gemv(trans, alpha, a.view(), x.column(0), beta, y.column_mut(0)).unwrap();
    y.assert_rest_untouched(&before, |_, _| true);
    for i in 0..m {
        let sum = dot((0..n).map(|j| (wide(a.op(trans, i, j)), wide(x.get(j, 0)))));
        assert_update(y.get(i, 0), sum, alpha, beta, before.get(i, 0), n, &|| {
            format!("({i}) of {m}x{n} {trans:?} α {alpha:?} β {beta:?}")
        });
    }
}

pub fn random_shapes<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for _ in 0..300 {
        let (m, n) = (rng.usize(0..40), rng.usize(0..40));
        check::<T>(&mut rng, m, n);
    }
    for (m, n) in [
        // Around the size up to which there is a direct way.
        (63, 64),
        (64, 63),
        (64, 64),
        (65, 64),
        (3, 65),
        (127, 130),
        (128, 5),
        (129, 1023),
        (1025, 9),
        (6, 2050),
        (8200, 9),
        (9, 8200),
        (1, 300),
        (300, 1),
    ] {
        for _ in 0..4 {
            check::<T>(&mut rng, m, n);
        }
    }
}

pub fn beta_zero_overwrites_nan<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    for (m, n) in [(3, 2), (200, 30), (4, 0)] {
        for alpha in [T::ZERO, T::ONE] {
            let a = Matrix::<T>::random(&mut rng, m, n);
            let x = Matrix::<T>::random(&mut rng, n, 1);
            let mut y = Matrix::<T>::random(&mut rng, m, 1);
            y.scale(T::from_real(T::Real::from_f64(f64::NAN)));
            gemv(Trans::No, alpha, a.view(), x.column(0), T::ZERO, y.column_mut(0)).unwrap();
            assert!((0..m).all(|i| wide(y.get(i, 0)).is_finite()));
        }
    }
}
