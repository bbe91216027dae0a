//! Vector routines against their definitions.

use crate::oracle::{Matrix, assert_update, dot, element, wide};
use fastrand::Rng;
use wasmblas::{Error, Scalar, VecMut, VecRef, axpy, copy, dotc, dotu, scal, scal_real};

/// Lengths around one and several vectors, unrolled and not.
fn lengths() -> impl Iterator<Item = usize> {
    (0..40).chain([63, 64, 65, 127, 1000])
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
            for i in 0..n {
                let sum = dot([(wide(alpha), wide(summed.get(i, 0)))].into_iter());
                assert_update(y.get(i, 0), sum, T::ONE, T::ZERO, T::ZERO, 1, &context);
            }
            let scaled = y.clone();
            scal_real(alpha.re(), y.column_mut(0));
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
    let (x, mut y) = ([T::ONE; 3], [T::ONE; 2]);
    let result = axpy(T::ONE, VecRef::from_slice(&x), VecMut::from_slice(&mut y));
    assert_eq!(result, Err(Error::Dimension { argument: "y", expected: 3, found: 2 }));
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
