//! Schur forms reordered: blocks exchanged and moved, and invariant subspaces brought to the front.

use crate::dense::{Dense, assert_small};
use crate::oracle::{Matrix, element, eps, wide};
use fastrand::Rng;
use wasmblas::{MatMut, Real, Scalar};
use wasmblas_lapack::{Error, laexc, lanv2, trexc};

pub fn real<T: Scalar>(x: f64) -> T {
    T::from_real(T::Real::from_f64(x))
}

/// What the diagonal blocks of a random Schur form are like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Spectrum {
    /// Eigenvalues of the size of the other entries.
    Random,
    /// All eigenvalues nearly or exactly the same.
    Clustered,
    /// Rows and columns of widely different size.
    Graded,
    /// Real eigenvalues only.
    Real,
}

pub const SPECTRA: [Spectrum; 4] =
    [Spectrum::Random, Spectrum::Clustered, Spectrum::Graded, Spectrum::Real];

/// A random Schur form in a random layout: with a real type blocks of order two in standard form,
/// below the blocks zeros.
pub fn schur_form<T: Scalar>(rng: &mut Rng, n: usize, spectrum: Spectrum) -> Matrix<T> {
    let mut t = Matrix::<T>::random(rng, n, n);
    for j in 0..n {
        for i in j + 1..n {
            t.set(i, j, T::ZERO);
        }
        if spectrum == Spectrum::Graded {
            (0..=j).for_each(|i| t.set(i, j, t.get(i, j) * real(0.3f64.powi((n - j) as i32))));
        }
        if spectrum == Spectrum::Clustered {
            let near = if rng.bool() { 0.0 } else { 4.0 * eps::<T>() * rng.f64() };
            t.set(j, j, real(1.0 + near));
        }
    }
    let mut j = 0;
    while !T::IS_COMPLEX && spectrum != Spectrum::Real && j + 1 < n {
        if rng.bool() {
            j += 1;
            continue;
        }
        let upper = t.get(j, j + 1).re();
        let lower = -upper * T::Real::from_f64(rng.f64());
        let form = lanv2(t.get(j, j).re(), upper, lower, t.get(j, j).re());
        for (at, x) in form.matrix.into_iter().enumerate() {
            t.set(j + at / 2, j + at % 2, T::from_real(x));
        }
        j += 2;
    }
    t
}

/// The first rows of the diagonal blocks.
pub fn blocks<T: Scalar>(t: &Matrix<T>) -> Vec<usize> {
    (0..t.nrows).filter(|&j| j == 0 || t.get(j, j - 1) == T::ZERO).collect()
}

/// Panics unless `t` is a Schur form, its 2 by 2 blocks in standard form.
#[track_caller]
pub fn assert_schur_form<T: Scalar>(t: &Matrix<T>) {
    for j in 0..t.nrows {
        for i in j + 1..t.nrows {
            let subdiagonal = i == j + 1 && !T::IS_COMPLEX;
            assert!(subdiagonal || t.get(i, j) == T::ZERO, "entry ({i}, {j})");
        }
        if j + 1 < t.nrows && t.get(j + 1, j) != T::ZERO {
            assert!(j == 0 || t.get(j, j - 1) == T::ZERO, "blocks overlap at {j}");
            assert_eq!(t.get(j, j), t.get(j + 1, j + 1));
            let (upper, lower) = (t.get(j, j + 1).re(), t.get(j + 1, j).re());
            assert!((upper > T::Real::ZERO) != (lower > T::Real::ZERO), "not in standard form");
        }
    }
}

/// Panics unless `z` is unitary and `t` is `zᴴ before z`.
#[track_caller]
pub fn assert_similar<T: Scalar>(before: &Matrix<T>, t: &Matrix<T>, z: &Matrix<T>, units: f64) {
    let (old, new, z) = (Dense::from(before), Dense::from(t), Dense::from(z));
    let n = t.nrows;
    assert_small::<T>(z.orthogonality(), units, n, 1.0, "orthogonality");
    let error = (&old - &(&(&z * &new) * &z.adjoint())).norm();
    assert_small::<T>(error, units, n, old.norm(), "similarity");
}

pub fn unit<T: Scalar>(rng: &mut Rng, n: usize) -> Matrix<T> {
    let mut z = Matrix::<T>::random(rng, n, n);
    for j in 0..n {
        (0..n).for_each(|i| z.set(i, j, if i == j { T::ONE } else { T::ZERO }));
    }
    z
}

/// Moves blocks by one and by many places.
pub fn moves_blocks<T: Scalar>() {
    let mut rng = Rng::with_seed(301);
    for n in [1, 2, 3, 4, 5, 8, 13, 40] {
        for spectrum in SPECTRA {
            for _ in 0..if n > 20 { 2 } else { 8 } {
                let before = schur_form::<T>(&mut rng, n, spectrum);
                let (mut t, mut z) = (before.clone(), unit::<T>(&mut rng, n));
                let (wanted, mut to) = (rng.usize(0..n), rng.usize(0..n));
                let (mut from, aim) = (wanted, to);
                let outcome = trexc(t.view_mut(), Some(z.view_mut()), &mut from, &mut to);
                assert_schur_form(&t);
                assert_similar(&before, &t, &z, 4.0);
                t.assert_rest_untouched(&before, |_, _| true);
                assert!(blocks(&before).contains(&from) && wanted - from < 2);
                assert!(blocks(&t).contains(&to), "{to} is no block's first row");
                if outcome.is_err() {
                    assert_eq!(outcome, Err(Error::NotConverged { info: 1 }));
                    assert_eq!(spectrum, Spectrum::Clustered);
                    continue;
                }
                assert!(to.abs_diff(aim) < 2, "asked for {aim}, got {to}");
                if spectrum == Spectrum::Random {
                    let (moved, old) = (wide(t.get(to, to)), wide(before.get(from, from)));
                    let error = (moved - old).norm();
                    // The eigenvalues of small random matrices are well conditioned enough.
                    assert!(n > 8 || error <= 1e4 * eps::<T>(), "{moved} was {old}");
                }
                // Any other matrix is multiplied by the same transformation.
                let q = Matrix::<T>::random(&mut rng, 3, n);
                let (mut product, mut again) = (q.clone(), before.clone());
                let (mut from, mut to) = (wanted, aim);
                trexc(again.view_mut(), Some(product.view_mut()), &mut from, &mut to).unwrap();
                let wanted = &Dense::from(&q) * &Dense::from(&z);
                let error = (&Dense::from(&product) - &wanted).norm();
                assert_small::<T>(error, 8.0, n, wanted.norm(), "product");
                product.assert_rest_untouched(&q, |_, _| true);
                let mut alone = before.clone();
                let (mut from, mut to) = (wanted_rows(&before, from), aim);
                trexc(alone.view_mut(), None, &mut from, &mut to).unwrap();
                let bits = |m: &Matrix<T>| format!("{:?}", Dense::from(m));
                assert_eq!(bits(&alone), bits(&again));
            }
        }
    }
}

/// A row of the block that begins in row `from`: its last.
fn wanted_rows<T: Scalar>(t: &Matrix<T>, from: usize) -> usize {
    blocks(t).into_iter().find(|&start| start > from).unwrap_or(t.nrows) - 1
}

/// Blocks that have to be exchanged exactly, whatever lies around them.
pub fn exchanges_blocks<T: Scalar>() {
    let mut rng = Rng::with_seed(302);
    for round in 0..200 {
        let n = 6;
        let before = schur_form::<T>(&mut rng, n, SPECTRA[round % 4]);
        let starts = blocks(&before);
        for pair in starts.windows(2) {
            let end = starts.iter().copied().find(|&start| start > pair[1]).unwrap_or(n);
            let (mut t, mut z) = (before.clone(), unit::<T>(&mut rng, n));
            let (p, s) = (pair[1] - pair[0], end - pair[1]);
            let outcome = laexc(t.view_mut(), Some(z.view_mut()), pair[0], p, s);
            assert_schur_form(&t);
            assert_similar(&before, &t, &z, 4.0);
            if outcome.is_err() {
                assert_eq!(Dense::from(&t).norm(), Dense::from(&before).norm());
            }
        }
    }
}

/// Matrices scaled to both ends of the range keep their form.
pub fn reorders_extreme_scales<T: Scalar>() {
    let mut rng = Rng::with_seed(303);
    let (least, most) = (T::Real::MIN_POSITIVE.to_f64(), T::Real::MAX.to_f64());
    for scale in [least * 1e4, most * 1e-4] {
        for n in [3, 6, 9] {
            let mut before = schur_form::<T>(&mut rng, n, Spectrum::Random);
            before.scale(real(scale));
            let (mut t, mut z) = (before.clone(), unit::<T>(&mut rng, n));
            let (mut from, mut to) = (n - 1, 0);
            trexc(t.view_mut(), Some(z.view_mut()), &mut from, &mut to).unwrap();
            t.scale(real(1.0 / scale));
            before.scale(real(1.0 / scale));
            let (old, new, z) = (Dense::from(&before), Dense::from(&t), Dense::from(&z));
            assert_small::<T>(z.orthogonality(), 4.0, n, 1.0, "orthogonality");
            let error = (&old - &(&(&z * &new) * &z.adjoint())).norm();
            assert!(error <= 1e3 * eps::<T>() * old.norm().max(1e-3), "{error:e}");
        }
    }
}

pub fn reordering_terminates_with_nan_and_inf<T: Scalar>() {
    let mut rng = Rng::with_seed(304);
    for bad in [f64::NAN, f64::INFINITY] {
        for n in [2, 4, 7] {
            let mut t = schur_form::<T>(&mut rng, n, Spectrum::Random);
            t.set(n / 2, n - 1, real(bad));
            t.set(0, n / 2, element::<T>(&mut rng) * real(bad));
            let (mut from, mut to) = (0, n - 1);
            // Whether blocks with NaN can be exchanged is not said; that it ends is.
            let outcome = trexc(t.view_mut(), None, &mut from, &mut to);
            assert!(to < n && (outcome.is_ok() || outcome == Err(Error::NotConverged { info: 1 })));
        }
    }
}

pub fn wrong_shapes_are_errors<T: Scalar>() {
    let is_argument = |outcome| matches!(outcome, Err(Error::Argument(_)));
    let mut square = [T::ONE; 9];
    assert!(is_argument(trexc(matrix(&mut square, 2), None, &mut 0, &mut 1)));
    assert!(is_argument(trexc(matrix(&mut square, 3), None, &mut 0, &mut 3)));
    assert!(is_argument(trexc(matrix(&mut square, 3), None, &mut 3, &mut 0)));
    assert!(is_argument(laexc(matrix(&mut square, 3), None, 2, 1, 1)));
    assert!(is_argument(laexc(matrix(&mut square, 3), None, 0, 1, 3)));
    let none = MatMut::from_col_major(&mut [], 0, 0, 1).unwrap();
    assert_eq!(trexc::<T>(none, None, &mut 0, &mut 0), Ok(()));
}

/// The first `n` columns of a matrix of order 3.
fn matrix<T: Scalar>(data: &mut [T; 9], n: usize) -> MatMut<'_, T> {
    MatMut::from_col_major(data, 3, n, 3).unwrap()
}
