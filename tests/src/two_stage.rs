//! Eigenvalues by way of a band matrix, as those without it.

use crate::dense::{Dense, assert_small};
use crate::eigen_symmetric::{assert_close, hermitian, tridiagonal};
use crate::oracle::{Matrix, wide};
use fastrand::Rng;
use wasmblas::{Complex, MatMut, Real, Scalar, Side, Trans, Uplo};
use wasmblas_lapack::{
    Itype, Jobz, Select, hbev_2stage, hbevx_2stage, heev, heev_2stage, heevx_2stage, hegv,
    hegv_2stage, hetrd_2stage, hetrd_hb2st, hetrd_he2hb, two_stage_diagonals, unmlq, unmqr,
};

const ORDERS: [usize; 10] = [0, 1, 2, 3, 4, 5, 9, 33, 40, 70];
const BOTH: [Uplo; 2] = [Uplo::Upper, Uplo::Lower];

/// The Hermitian matrix of which a triangle is stored by diagonals.
fn whole<T: Scalar>(ab: &Matrix<T>, uplo: Uplo) -> Dense {
    let k = ab.nrows - 1;
    let stored = |i: usize, j: usize| match uplo {
        Uplo::Lower if i >= j && i - j <= k => Some(wide(ab.get(i - j, j))),
        Uplo::Upper if i <= j && j - i <= k => Some(wide(ab.get(k + i - j, j))),
        _ => None,
    };
    Dense::from_fn(ab.ncols, ab.ncols, |i, j| match (stored(i, j), i == j) {
        (Some(x), true) => Complex::new(x.re, 0.0),
        (Some(x), false) => x,
        (None, _) => stored(j, i).map_or(Complex::new(0.0, 0.0), |x| x.conj()),
    })
}

/// The eigenvalues of a matrix that the drivers without stages find.
fn eigenvalues<T: Scalar>(whole: &Dense) -> Vec<T::Real> {
    let n = whole.nrows;
    let entry = |z: Complex<f64>| T::from_parts(T::Real::from_f64(z.re), T::Real::from_f64(z.im));
    let mut a: Vec<T> = (0..n * n).map(|at| entry(whole.get(at % n, at / n))).collect();
    let mut w = vec![T::Real::ZERO; n];
    let a = MatMut::from_col_major(&mut a, n, n, n.max(1)).unwrap();
    heev(Jobz::Values, Uplo::Lower, a, &mut w).unwrap();
    w
}

pub fn reduces_to_a_band<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for n in ORDERS {
        for k in [1, 2, 7, 32] {
            for uplo in BOTH {
                let context = format!("n {n}, {k} diagonals, {uplo:?}");
                let a = Matrix::<T>::random(&mut rng, n, n);
                let (mut reduced, mut ab) = (a.clone(), Matrix::<T>::random(&mut rng, k + 1, n));
                let mut tau = vec![T::ZERO; n.saturating_sub(k)];
                hetrd_he2hb(uplo, reduced.view_mut(), ab.view_mut(), &mut tau).unwrap();
                let kept = |i, j| if uplo == Uplo::Lower { i >= j } else { i <= j };
                reduced.assert_rest_untouched(&a, kept);
                // Q B Qᴴ, by what multiplies by the reflectors of QR and LQ.
                let (before, after) = (hermitian(&a, uplo), whole(&ab, uplo));
                let mut back = Matrix::<T>::dense(&mut rng, n, n);
                for j in 0..n {
                    for i in 0..n {
                        let z = after.get(i, j);
                        let (re, im) = (T::Real::from_f64(z.re), T::Real::from_f64(z.im));
                        back.set(i, j, T::from_parts(re, im));
                    }
                }
                for side in [Side::Left, Side::Right] {
                    if n <= k {
                        continue;
                    }
                    let (rows, last) = (n - k, tau.len());
                    let c = back.view_mut();
                    let c = match side {
                        Side::Left => c.block(k, 0, rows, n),
                        Side::Right => c.block(0, k, n, rows),
                    };
                    let adjoint = (side == Side::Right) == (uplo == Uplo::Lower);
                    let trans = if adjoint { Trans::ConjTrans } else { Trans::No };
                    match uplo {
                        Uplo::Lower => {
                            let v = reduced.view().block(k, 0, rows, last);
                            unmqr(side, trans, v, &tau, c).unwrap();
                        }
                        Uplo::Upper => {
                            let v = reduced.view().block(0, k, last, rows);
                            unmlq(side, trans, v, &tau, c).unwrap();
                        }
                    }
                }
                let error = (&Dense::from(&back) - &before).norm();
                assert_small::<T>(error, 10.0, n, before.norm(), &context);
            }
        }
    }
}

pub fn reduces_a_band_to_tridiagonal<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    for n in ORDERS {
        for k in [0, 1, 2, 3, 8, 40] {
            for uplo in BOTH {
                let context = format!("n {n}, {k} diagonals, {uplo:?}");
                let mut ab = Matrix::<T>::random(&mut rng, k + 1, n);
                let before = ab.clone();
                let (mut d, mut e) = (vec![T::Real::ZERO; n], vec![T::Real::ONE; n.max(1) - 1]);
                hetrd_hb2st(uplo, ab.view_mut(), &mut d, &mut e).unwrap();
                ab.assert_rest_untouched(&before, |_, _| false);
                let band = whole(&ab, uplo);
                let wanted = eigenvalues::<T>(&band);
                let found = eigenvalues::<T>(&tridiagonal(&d, &e));
                assert_close(&found, &wanted, band.norm(), &context);
                let mut w = vec![T::Real::ZERO; n];
                hbev_2stage(uplo, ab.clone().view_mut(), &mut w).unwrap();
                assert_close(&w, &wanted, band.norm(), &context);
                if n < 4 {
                    continue;
                }
                let select = Select::Indices(1, n - 2);
                let found =
                    hbevx_2stage(select, uplo, ab.view_mut(), T::Real::ZERO, &mut w).unwrap();
                assert_eq!(found, n - 2, "{context}");
                assert_close(&w[..found], &wanted[1..n - 1], band.norm(), &context);
            }
        }
    }
}

pub fn drivers<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    let (tiny, huge) = (T::Real::MIN_POSITIVE.to_f64() * 64.0, T::Real::MAX.to_f64() / 1024.0);
    for (n, scale) in ORDERS.map(|n| (n, 1.0)).into_iter().chain([(30, tiny), (30, huge)]) {
        for uplo in BOTH {
            let context = format!("n {n}, {uplo:?}, scale {scale:e}");
            let mut a = Matrix::<T>::random(&mut rng, n, n);
            let before = hermitian(&a, uplo);
            let wanted = eigenvalues::<T>(&before);
            a.scale(T::from_real(T::Real::from_f64(scale)));
            let (mut w, zero) = (vec![T::Real::ZERO; n], T::Real::ZERO);
            let back = |w: &[T::Real]| -> Vec<T::Real> {
                w.iter().map(|w| T::Real::from_f64(w.to_f64() / scale)).collect()
            };
            heev_2stage(uplo, a.clone().view_mut(), &mut w).unwrap();
            assert_close(&back(&w), &wanted, before.norm(), &context);
            let all = heevx_2stage(Select::All, uplo, a.clone().view_mut(), zero, &mut w).unwrap();
            assert_close(&back(&w[..all]), &wanted, before.norm(), &context);
            if n < 4 {
                continue;
            }
            let (low, high) = (wanted[1].to_f64(), wanted[n - 1].to_f64());
            let (low, high) = (low + 1e-3, high + 1e-3);
            let bounds = [low, high].map(|x| T::Real::from_f64(x * scale));
            let inside = wanted.iter().filter(|w| w.to_f64() > low && w.to_f64() <= high).count();
            let select = Select::Interval(bounds[0], bounds[1]);
            let found = heevx_2stage(select, uplo, a.view_mut(), zero, &mut w).unwrap();
            assert_eq!(found, inside, "{context}");
            assert_close(&back(&w[..found]), &wanted[n - found..], before.norm(), &context);
        }
    }
}

pub fn generalised<T: Scalar>() {
    let mut rng = Rng::with_seed(4);
    for n in [0, 1, 2, 7, 40] {
        for uplo in BOTH {
            for itype in [Itype::AxBx, Itype::ABx, Itype::BAx] {
                let a = Matrix::<T>::random(&mut rng, n, n);
                let mut b = Matrix::<T>::random(&mut rng, n, n);
                for i in 0..n {
                    b.set(i, i, T::from_real(T::Real::from_f64(n as f64 + 1.0 + rng.f64())));
                }
                let (mut w, mut wanted) = (vec![T::Real::ZERO; n], vec![T::Real::ZERO; n]);
                let (mut left, mut right) = (a.clone(), b.clone());
                hegv_2stage(itype, uplo, left.view_mut(), right.view_mut(), &mut w).unwrap();
                let (mut left, mut right) = (a.clone(), b.clone());
                let (left, right) = (left.view_mut(), right.view_mut());
                hegv(itype, Jobz::Values, uplo, left, right, &mut wanted).unwrap();
                let size = Dense::from(&a).norm() * Dense::from(&b).norm().max(1.0);
                assert_close(&w, &wanted, size, &format!("n {n}, {uplo:?}, {itype:?}"));
            }
        }
    }
}

pub fn nan_and_wrong_shapes<T: Scalar>() {
    let mut rng = Rng::with_seed(5);
    for bad in [f64::NAN, f64::INFINITY] {
        for n in [2, 9, 40] {
            let mut a = Matrix::<T>::random(&mut rng, n, n);
            a.set(1, 0, T::from_real(T::Real::from_f64(bad)));
            let mut w = vec![T::Real::ZERO; n];
            assert!(heev_2stage(Uplo::Lower, a.view_mut(), &mut w).is_err());
        }
    }
    let mut a = Matrix::<T>::random(&mut rng, 9, 9);
    let (mut w, mut e, zero) = (vec![T::Real::ZERO; 9], vec![T::Real::ZERO; 8], T::ZERO);
    assert!(heev_2stage(Uplo::Lower, a.view_mut(), &mut w[..8]).is_err());
    let less = 9 - two_stage_diagonals(9);
    let mut tau = vec![zero; less + 1];
    assert!(hetrd_2stage(Uplo::Lower, a.view_mut(), &mut w, &mut e, &mut tau).is_err());
    assert!(hetrd_2stage(Uplo::Lower, a.view_mut(), &mut w, &mut e, &mut tau[..less]).is_ok());
    let mut diagonal = Matrix::<T>::random(&mut rng, 1, 9);
    let mut tau = vec![zero; 9];
    assert!(hetrd_he2hb(Uplo::Upper, a.view_mut(), diagonal.view_mut(), &mut tau).is_err());
}
