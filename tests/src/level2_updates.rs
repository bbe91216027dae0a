//! Updates of rank one and two.

use crate::level2_storage::{LARGE, Storage, Triangle, nan, orders, with_view_mut};
use crate::oracle::{Matrix, assert_update, dot, factor, wide};
use fastrand::Rng;
use wasmblas::{
    Complex, Error, MatMut, Real, Scalar, VecRef, gerc, geru, her, her2, hpr, hpr2, spr, spr2, syr,
    syr2,
};

fn check_general<T: Scalar>(rng: &mut Rng, m: usize, n: usize) {
    let (alpha, conj) = (factor::<T>(rng), rng.bool());
    let mut a = Matrix::<T>::random(rng, m, n);
    let (x, y) = (Matrix::<T>::random(rng, m, 1), Matrix::<T>::random(rng, n, 1));
    let before = a.clone();
    let routine = if conj { gerc } else { geru };
    routine(alpha, x.column(0), y.column(0), a.view_mut()).unwrap();
    a.assert_rest_untouched(&before, |_, _| true);
    for j in 0..n {
        let right = wide(y.get(j, 0).conj_if(conj));
        for i in 0..m {
            let sum = dot([(wide(x.get(i, 0)), right)].into_iter());
            assert_update(a.get(i, j), sum, alpha, T::ONE, before.get(i, j), 2, &|| {
                format!("({i}, {j}) of {m}x{n} conj {conj} α {alpha:?}")
            });
        }
    }
}

pub fn general<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for _ in 0..200 {
        let (m, n) = (rng.usize(0..40), rng.usize(0..40));
        check_general::<T>(&mut rng, m, n);
    }
    for (m, n) in [(1, 300), (300, 1), (63, 64), (64, 61), (65, 64), (65, 67), (130, 5)] {
        for _ in 0..4 {
            check_general::<T>(&mut rng, m, n);
        }
    }
}

/// A dense or packed triangle; the diagonal of a Hermitian matrix has imaginary parts that are not
/// to be used.
fn matrix<T: Scalar>(rng: &mut Rng, n: usize, hermitian: bool) -> Triangle<T> {
    let mut a: Triangle<T> =
        if rng.bool() { Triangle::dense(rng, n) } else { Triangle::packed(rng, n) };
    if hermitian {
        for i in 0..n {
            a.set(i, i, T::from_parts(a.get(i, i).re(), T::Real::from_f64(f64::NAN)));
        }
    }
    a
}

/// Panics unless A is what was there plus the terms `x_i y_j` that `terms` gives.
fn assert_sum<T: Scalar>(
    a: &Triangle<T>,
    before: &Triangle<T>,
    hermitian: bool,
    terms: impl Fn(usize, usize) -> Vec<(Complex<f64>, Complex<f64>)>,
) {
    a.assert_rest_untouched(before);
    for j in 0..a.order {
        for i in (0..a.order).filter(|&i| a.has(i, j)) {
            let (mut sum, size) = dot(terms(i, j).into_iter());
            let mut old = before.get(i, j);
            if hermitian && i == j {
                old = T::from_real(old.re());
                sum.im = 0.0;
                assert_eq!(a.get(i, j).im(), T::Real::ZERO);
            }
            assert_update(a.get(i, j), (sum, size), T::ONE, T::ONE, old, 6, &|| {
                format!("({i}, {j}) of {} {:?} hermitian {hermitian}", a.order, a.uplo)
            });
        }
    }
}

pub fn rank_one<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    for (n, times) in orders(&mut rng).into_iter().map(|n| (n, 6)).chain([(LARGE, 2)]) {
        for _ in 0..times {
            let hermitian = rng.bool();
            let mut alpha = factor::<T>(&mut rng);
            if hermitian {
                alpha = T::from_real(alpha.re());
            }
            let mut a = matrix::<T>(&mut rng, n, hermitian && alpha != T::ZERO);
            let x = Matrix::<T>::random(&mut rng, n, 1);
            let (before, uplo) = (a.clone(), a.uplo);
            match hermitian {
                true => with_view_mut(
                    &mut a,
                    |a| her(uplo, alpha.re(), x.column(0), a),
                    |a| hpr(alpha.re(), x.column(0), a),
                ),
                false => with_view_mut(
                    &mut a,
                    |a| syr(uplo, alpha, x.column(0), a),
                    |a| spr(alpha, x.column(0), a),
                ),
            }
            .unwrap();
            let entry = |i: usize| wide(x.get(i, 0));
            let other = |i: usize| wide(x.get(i, 0).conj_if(hermitian)) * wide(alpha);
            assert_sum(&a, &before, hermitian && alpha != T::ZERO, |i, j| {
                vec![(entry(i), other(j))]
            });
        }
    }
}

pub fn rank_two<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    for (n, times) in orders(&mut rng).into_iter().map(|n| (n, 6)).chain([(LARGE, 2)]) {
        for _ in 0..times {
            let (hermitian, alpha) = (rng.bool(), factor::<T>(&mut rng));
            let mut a = matrix::<T>(&mut rng, n, hermitian && alpha != T::ZERO);
            let (x, y) = (Matrix::<T>::random(&mut rng, n, 1), Matrix::<T>::random(&mut rng, n, 1));
            let (before, uplo) = (a.clone(), a.uplo);
            with_view_mut(
                &mut a,
                |a| {
                    let routine = if hermitian { her2 } else { syr2 };
                    routine(uplo, alpha, x.column(0), y.column(0), a)
                },
                |a| {
                    let routine = if hermitian { hpr2 } else { spr2 };
                    routine(alpha, x.column(0), y.column(0), a)
                },
            )
            .unwrap();
            let entry = |v: &Matrix<T>, i: usize| wide(v.get(i, 0));
            let other = |v: &Matrix<T>, i: usize, alpha: T| {
                wide(v.get(i, 0).conj_if(hermitian)) * wide(alpha)
            };
            assert_sum(&a, &before, hermitian && alpha != T::ZERO, |i, j| {
                vec![
                    (entry(&x, i), other(&y, j, alpha)),
                    (entry(&y, i), other(&x, j, alpha.conj_if(hermitian))),
                ]
            });
        }
    }
}

/// With `α = 0` nothing is read or written, not even the diagonal's imaginary parts.
pub fn alpha_zero_touches_nothing<T: Scalar>() {
    let mut rng = Rng::with_seed(4);
    for n in [1, 9] {
        let mut x = Matrix::<T>::random(&mut rng, n, 1);
        x.scale(nan());
        let x = || x.column(0);
        let mut a = Matrix::<T>::random(&mut rng, n, n);
        let before = a.clone();
        geru(T::ZERO, x(), x(), a.view_mut()).unwrap();
        gerc(T::ZERO, x(), x(), a.view_mut()).unwrap();
        a.assert_rest_untouched(&before, |_, _| false);
        for mut a in [Triangle::dense(&mut rng, n), Triangle::packed(&mut rng, n)] {
            let (before, uplo) = (a.clone(), a.uplo);
            with_view_mut(
                &mut a,
                |mut a| {
                    her(uplo, T::Real::ZERO, x(), a.rb_mut())?;
                    syr(uplo, T::ZERO, x(), a.rb_mut())?;
                    syr2(uplo, T::ZERO, x(), x(), a.rb_mut())?;
                    her2(uplo, T::ZERO, x(), x(), a)
                },
                |mut a| {
                    hpr(T::Real::ZERO, x(), a.rb_mut())?;
                    spr(T::ZERO, x(), a.rb_mut())?;
                    spr2(T::ZERO, x(), x(), a.rb_mut())?;
                    hpr2(T::ZERO, x(), x(), a)
                },
            )
            .unwrap();
            match (&a.storage, &before.storage) {
                (Storage::Dense(a), Storage::Dense(b)) => a.assert_rest_untouched(b, |_, _| false),
                _ => assert!((0..n).all(|i| a.get(i, i) == before.get(i, i))),
            }
        }
    }
}

/// NaN in x reaches the row and the column it belongs to, and no other entry.
pub fn nan_arrives<T: Scalar>() {
    let mut rng = Rng::with_seed(5);
    for _ in 0..40 {
        let n = rng.usize(1..40);
        let at = rng.usize(0..n);
        let mut a = matrix::<T>(&mut rng, n, false);
        let mut x = Matrix::<T>::random(&mut rng, n, 1);
        x.set(at, 0, nan());
        let uplo = a.uplo;
        with_view_mut(
            &mut a,
            |a| syr(uplo, T::ONE, x.column(0), a),
            |a| spr(T::ONE, x.column(0), a),
        )
        .unwrap();
        for j in 0..n {
            for i in (0..n).filter(|&i| a.has(i, j)) {
                assert_eq!(wide(a.get(i, j)).is_finite(), i != at && j != at, "({i}, {j}), {at}");
            }
        }
    }
}

pub fn wrong_shapes_are_errors<T: Scalar>() {
    let (mut data, v) = ([T::ONE; 6], [T::ONE; 3]);
    let before = data;
    let (x, y) = (VecRef::from_slice(&v), VecRef::from_slice(&v[..2]));
    let wrong = |argument, expected, found| Err(Error::Dimension { argument, expected, found });
    let mut ger = |x, y| geru(T::ONE, x, y, MatMut::from_col_major(&mut data, 3, 2, 3).unwrap());
    assert_eq!(ger(y, y), wrong("x", 3, 2));
    assert_eq!(ger(x, x), wrong("y", 2, 3));
    let mut oblong = MatMut::from_col_major(&mut data, 3, 2, 3).unwrap();
    let uplo = wasmblas::Uplo::Upper;
    assert_eq!(syr(uplo, T::ONE, x, oblong.rb_mut()), wrong("a", 3, 2));
    assert_eq!(syr2(uplo, T::ONE, x, y, oblong), wrong("a", 3, 2));
    let mut packed = wasmblas::PackedMut::from_col_major(&mut data, 3, uplo).unwrap();
    assert_eq!(spr(T::ONE, y, packed.rb_mut()), wrong("x", 3, 2));
    assert_eq!(spr2(T::ONE, x, y, packed), wrong("y", 3, 2));
    assert_eq!(data, before);
}
