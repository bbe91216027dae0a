//! Generalised Hermitian band eigenproblems: the factor, the reduction and the drivers.

use crate::dense::{Dense, assert_small};
use crate::eigen_symmetric::{assert_close, diagonal};
use crate::oracle::{Matrix, wide};
use fastrand::Rng;
use wasmblas::{MatMut, Real, Scalar, Uplo};
use wasmblas_lapack::{Error, Select, hbgst, hbgv, hbgvd, hbgvx, pbstf};

const BOTH: [Uplo; 2] = [Uplo::Upper, Uplo::Lower];
/// Orders, and diagonals of A and B.
const SHAPES: [(usize, usize, usize); 16] = [
    (0, 0, 0),
    (1, 0, 0),
    (1, 3, 2),
    (2, 1, 1),
    (3, 1, 0),
    (3, 2, 2),
    (4, 5, 4),
    (5, 2, 1),
    (7, 3, 3),
    (9, 8, 8),
    (10, 9, 3),
    (12, 2, 2),
    (20, 1, 1),
    (21, 4, 2),
    (30, 7, 7),
    (45, 9, 4),
];

/// A triangle in band storage, the rest of which is NaN.
fn band<T: Scalar>(rng: &mut Rng, uplo: Uplo, n: usize, k: usize, shift: f64) -> Matrix<T> {
    let mut ab = Matrix::<T>::random(rng, k + 1, n);
    let nan = T::from_real(T::Real::from_f64(f64::NAN));
    for j in 0..n {
        for i in 0..=k {
            let outside = if uplo == Uplo::Lower { i + j >= n } else { i + j < k };
            if outside {
                ab.set(i, j, nan);
            }
        }
        let at = if uplo == Uplo::Lower { 0 } else { k };
        let real = ab.get(at, j).re().to_f64() + shift;
        ab.set(at, j, T::from_real(T::Real::from_f64(real)));
    }
    ab
}

fn stored<T: Scalar>(ab: &Matrix<T>, uplo: Uplo, i: usize, j: usize) -> Option<T> {
    let k = ab.nrows - 1;
    match uplo {
        Uplo::Lower if i >= j && i - j <= k => Some(ab.get(i - j, j)),
        Uplo::Upper if i <= j && j - i <= k => Some(ab.get(k + i - j, j)),
        _ => None,
    }
}

/// The Hermitian matrix of which a triangle is stored.
fn whole<T: Scalar>(ab: &Matrix<T>, uplo: Uplo) -> Dense {
    Dense::from_fn(ab.ncols, ab.ncols, |i, j| {
        let entry = stored(ab, uplo, i, j).or_else(|| stored(ab, uplo, j, i).map(T::conj));
        wide(entry.unwrap_or(T::ZERO))
    })
}

/// The split factor, some of whose entries are stored in the other triangle's places.
fn split_factor<T: Scalar>(bb: &Matrix<T>, uplo: Uplo) -> Dense {
    let (n, k) = (bb.ncols, bb.nrows - 1);
    let m = (n + k.min(n.max(1) - 1)) / 2;
    Dense::from_fn(n, n, |i, j| {
        let own = if i < m { (i..m).contains(&j) } else { j <= i };
        let entry = stored(bb, uplo, i, j).or_else(|| stored(bb, uplo, j, i).map(T::conj));
        wide(if own { entry.unwrap_or(T::ZERO) } else { T::ZERO })
    })
}

pub fn split_factors_reproduce_the_matrix<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for (n, _, k) in SHAPES {
        for uplo in BOTH {
            let before = band::<T>(&mut rng, uplo, n, k, 2.0 * k as f64 + 1.5);
            let mut bb = before.clone();
            pbstf(uplo, bb.view_mut()).unwrap();
            bb.assert_rest_untouched(&before, |_, _| true);
            let (b, s) = (whole(&before, uplo), split_factor(&bb, uplo));
            let error = (&(&s.adjoint() * &s) - &b).norm();
            assert_small::<T>(error, 4.0, k, b.norm(), &format!("n {n}, k {k}, {uplo:?}: Sᴴ S"));
        }
    }
}

pub fn reduces_to_a_standard_problem<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    for (n, ka, kb) in SHAPES {
        for uplo in BOTH {
            let context = format!("n {n}, {ka} and {kb} diagonals, {uplo:?}");
            let a = band::<T>(&mut rng, uplo, n, ka, 0.0);
            let b = band::<T>(&mut rng, uplo, n, kb, 2.0 * kb as f64 + 1.5);
            let mut bb = b.clone();
            pbstf(uplo, bb.view_mut()).unwrap();
            let factor = bb.clone();
            let (mut ab, mut x) = (a.clone(), Matrix::<T>::random(&mut rng, n, n));
            let places = x.clone();
            hbgst(uplo, ab.view_mut(), bb.view_mut(), Some(x.view_mut())).unwrap();
            bb.assert_rest_untouched(&factor, |_, _| false);
            x.assert_rest_untouched(&places, |_, _| true);
            let inside = |i, j| if uplo == Uplo::Lower { i + j < n } else { i + j >= ka };
            ab.assert_rest_untouched(&a, inside);
            let mut alone = a.clone();
            hbgst(uplo, alone.view_mut(), bb.view_mut(), None).unwrap();
            alone.assert_rest_untouched(&ab, |_, _| false);
            let (a, b, c, x) =
                (whole(&a, uplo), whole(&b, uplo), whole(&ab, uplo), Dense::from(&x));
            let unit = &x.adjoint() * &(&b * &x);
            assert_small::<T>((&unit - &Dense::unit(n)).norm(), 10.0, n, 1.0, &context);
            let size = a.norm() * x.norm() * x.norm();
            let error = (&(&x.adjoint() * &(&a * &x)) - &c).norm();
            assert_small::<T>(error, 10.0, n, size, &context);
        }
    }
}

/// [`hbgvx`] with the arguments of [`hbgv`].
fn selecting_all<T: Scalar>(
    uplo: Uplo,
    ab: MatMut<'_, T>,
    bb: MatMut<'_, T>,
    w: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let n = w.len();
    let (mut failed, tolerance, mut q) = (vec![0; n], T::Real::ZERO, vec![T::ZERO; n * n]);
    let q = MatMut::from_col_major(&mut q, n, n, n).unwrap();
    let vectors = z.map(|z| (q, z));
    hbgvx(Select::All, uplo, ab, bb, tolerance, w, vectors, &mut failed).map(|_| ())
}

pub fn drivers<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    for (n, ka, kb) in SHAPES {
        for uplo in BOTH {
            let context = format!("n {n}, {ka} and {kb} diagonals, {uplo:?}");
            let a = band::<T>(&mut rng, uplo, n, ka, 0.0);
            let b = band::<T>(&mut rng, uplo, n, kb, 2.0 * kb as f64 + 1.5);
            let (left, right) = (whole(&a, uplo), whole(&b, uplo));
            let mut all = vec![T::Real::ZERO; n];
            for driver in [hbgv, hbgvd, selecting_all] {
                let (mut w, mut x) = (vec![T::Real::ZERO; n], Matrix::<T>::random(&mut rng, n, n));
                let (mut ab, mut bb) = (a.clone(), b.clone());
                driver(uplo, ab.view_mut(), bb.view_mut(), &mut w, Some(x.view_mut())).unwrap();
                let (mut ab, mut bb) = (a.clone(), b.clone());
                driver(uplo, ab.view_mut(), bb.view_mut(), &mut all, None).unwrap();
                let x = Dense::from(&x);
                let residual = &(&left * &x) - &(&right * &(&x * &diagonal(&w)));
                let size = left.norm() * x.norm() * right.norm().max(1.0);
                assert_small::<T>(residual.norm(), 10.0, n, size, &context);
                let unit = &x.adjoint() * &(&right * &x);
                assert_small::<T>((&unit - &Dense::unit(n)).norm(), 10.0, n, 1.0, &context);
                assert_close(&all, &w, left.norm(), &context);
            }
            if n < 5 {
                continue;
            }
            let (mut w, mut x) = (vec![T::Real::ZERO; n], Matrix::<T>::random(&mut rng, n, n));
            let (mut ab, mut bb, mut q) = (a.clone(), b.clone(), x.clone());
            let mut failed = vec![1; n];
            let vectors = Some((q.view_mut(), x.view_mut()));
            let (ab, bb) = (ab.view_mut(), bb.view_mut());
            let select = Select::Indices(1, n - 3);
            let found =
                hbgvx(select, uplo, ab, bb, T::Real::ZERO, &mut w, vectors, &mut failed).unwrap();
            assert_eq!(found, n - 3, "{context}");
            assert_close(&w[..found], &all[1..n - 2], left.norm(), &context);
            let x = Dense::from(&x).block(0, 0, n, found);
            let residual = &(&left * &x) - &(&right * &(&x * &diagonal(&w[..found])));
            let size = left.norm() * x.norm() * right.norm().max(1.0);
            assert_small::<T>(residual.norm(), 10.0, n, size, &context);
        }
    }
}

pub fn indefinite_is_reported<T: Scalar>() {
    let mut rng = Rng::with_seed(4);
    for uplo in BOTH {
        let (n, k) = (9, 2);
        for bad in 0..n {
            let mut bb = band::<T>(&mut rng, uplo, n, k, 5.5);
            bb.set(if uplo == Uplo::Lower { 0 } else { k }, bad, -T::ONE);
            let outcome = pbstf(uplo, bb.view_mut());
            assert_eq!(outcome, Err(Error::NotPositiveDefinite { order: bad + 1 }));
            let (mut ab, mut w) = (band::<T>(&mut rng, uplo, n, k, 0.0), [T::Real::ZERO; 9]);
            bb.set(if uplo == Uplo::Lower { 0 } else { k }, bad, -T::ONE);
            let outcome = hbgv(uplo, ab.view_mut(), bb.view_mut(), &mut w, None);
            assert!(matches!(outcome, Err(Error::NotPositiveDefinite { .. })), "{outcome:?}");
        }
    }
}

pub fn nan_and_wrong_shapes<T: Scalar>() {
    let mut rng = Rng::with_seed(5);
    for bad in [f64::NAN, f64::INFINITY] {
        let (n, k) = (20, 3);
        let mut a = band::<T>(&mut rng, Uplo::Lower, n, k, 0.0);
        let mut b = band::<T>(&mut rng, Uplo::Lower, n, k, 8.0);
        a.set(1, 4, T::from_real(T::Real::from_f64(bad)));
        let mut w = vec![T::Real::ZERO; n];
        let mut z = Matrix::<T>::random(&mut rng, n, n);
        let outcome = hbgv(Uplo::Lower, a.view_mut(), b.view_mut(), &mut w, Some(z.view_mut()));
        assert!(matches!(outcome, Err(Error::NotConverged { .. })), "{outcome:?}");
    }
    let mut a = band::<T>(&mut rng, Uplo::Lower, 4, 1, 0.0);
    let mut b = band::<T>(&mut rng, Uplo::Lower, 4, 2, 9.0);
    let mut none = Matrix::<T>::random(&mut rng, 0, 4);
    assert!(hbgst(Uplo::Lower, a.view_mut(), b.view_mut(), None).is_err());
    assert!(hbgst(Uplo::Lower, a.view_mut(), none.view_mut(), None).is_err());
    assert!(pbstf(Uplo::Upper, none.view_mut()).is_err());
}
