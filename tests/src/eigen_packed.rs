//! Hermitian eigenproblems in packed storage, as those in full storage.

use crate::dense::{Dense, assert_small};
use crate::eigen_symmetric::{
    assert_close, check, check_selected, diagonal, hermitian, selections, tridiagonal,
};
use crate::oracle::Matrix;
use fastrand::Rng;
use wasmblas::{MatMut, PackedMut, Real, Scalar, Side, Trans, Uplo};
use wasmblas_lapack::{
    Error, Itype, Select, hpev, hpevd, hpevx, hpgv, hpgvd, hpgvx, hptrd, trttp, upgtr, upmtr,
};

const ORDERS: [usize; 8] = [0, 1, 2, 3, 8, 17, 33, 60];
const BOTH: [Uplo; 2] = [Uplo::Upper, Uplo::Lower];

fn pack<T: Scalar>(a: &Matrix<T>, uplo: Uplo) -> Vec<T> {
    let n = a.nrows;
    let mut ap = vec![T::ZERO; n * (n + 1) / 2];
    trttp(a.view(), PackedMut::from_col_major(&mut ap, n, uplo).unwrap()).unwrap();
    ap
}

pub fn reduces_to_tridiagonal<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for n in ORDERS {
        for uplo in BOTH {
            let a = Matrix::<T>::random(&mut rng, n, n);
            let (whole, mut ap) = (hermitian(&a, uplo), pack(&a, uplo));
            let less = n.max(1) - 1;
            let (mut d, mut e) = (vec![T::Real::ZERO; n], vec![T::Real::ZERO; less]);
            let mut tau = vec![T::ZERO; less];
            hptrd(uplo, &mut ap, &mut d, &mut e, &mut tau).unwrap();
            let mut q = Matrix::<T>::random(&mut rng, n, n);
            upgtr(uplo, &ap, &tau, q.view_mut()).unwrap();
            let q = Dense::from(&q);
            let back = &(&q * &tridiagonal(&d, &e)) * &q.adjoint();
            assert_small::<T>((&back - &whole).norm(), 10.0, n, whole.norm(), "Q T Qᴴ");
            assert_small::<T>(q.orthogonality(), 10.0, n, 1.0, "Q");
            for side in [Side::Left, Side::Right] {
                for trans in [Trans::No, Trans::ConjTrans] {
                    let (m, k) = if side == Side::Left { (n, 7) } else { (7, n) };
                    let c = Matrix::<T>::random(&mut rng, m, k);
                    let mut product = c.clone();
                    upmtr(side, uplo, trans, &ap, &tau, product.view_mut()).unwrap();
                    product.assert_rest_untouched(&c, |_, _| true);
                    let op = if trans == Trans::No { q.clone() } else { q.adjoint() };
                    let c = Dense::from(&c);
                    let wanted = if side == Side::Left { &op * &c } else { &c * &op };
                    let error = (&Dense::from(&product) - &wanted).norm();
                    assert_small::<T>(error, 10.0, n, c.norm(), "op(Q) C");
                }
            }
        }
    }
}

pub fn drivers<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    let (tiny, huge) = (T::Real::MIN_POSITIVE.to_f64() * 64.0, T::Real::MAX.to_f64() / 1024.0);
    for (n, scale) in ORDERS.map(|n| (n, 1.0)).into_iter().chain([(30, tiny), (30, huge)]) {
        for uplo in BOTH {
            let context = format!("n {n}, {uplo:?}, scale {scale:e}");
            let a = Matrix::<T>::random(&mut rng, n, n);
            let whole = hermitian(&a, uplo);
            let mut ap = pack(&a, uplo);
            let by = T::from_real(T::Real::from_f64(scale));
            ap.iter_mut().for_each(|x| *x *= by);
            let mut all = vec![T::Real::ZERO; n];
            for driver in [hpev, hpevd] {
                let (mut w, mut z) = (vec![T::Real::ZERO; n], Matrix::<T>::random(&mut rng, n, n));
                driver(uplo, &mut ap.clone(), &mut w, Some(z.view_mut())).unwrap();
                driver(uplo, &mut ap.clone(), &mut all, None).unwrap();
                for w in w.iter_mut().chain(&mut all) {
                    *w = T::Real::from_f64(w.to_f64() / scale);
                }
                check::<T>(&whole, &w, &Dense::from(&z), &context);
                assert_close(&all, &w, whole.norm(), &context);
            }
            for select in selections(n, &all) {
                if scale != 1.0 {
                    continue;
                }
                let (mut w, mut z) = (vec![T::Real::ZERO; n], Matrix::<T>::random(&mut rng, n, n));
                let (mut ap, mut failed, zero) = (ap.clone(), vec![0; n], T::Real::ZERO);
                let into = Some(z.view_mut());
                let m = hpevx(select, uplo, &mut ap, zero, &mut w, into, &mut failed).unwrap();
                check_selected::<T>(&whole, &all, select, (&w[..m], &Dense::from(&z)), &context);
            }
        }
    }
}

/// [`hpgvx`] with the arguments of [`hpgv`].
fn selecting_all<T: Scalar>(
    itype: Itype,
    uplo: Uplo,
    ap: &mut [T],
    bp: &mut [T],
    w: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let (mut failed, tolerance) = (vec![0; w.len()], T::Real::ZERO);
    hpgvx(itype, Select::All, uplo, ap, bp, tolerance, w, z, &mut failed).map(|_| ())
}

pub fn generalised<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    for n in [0, 1, 2, 5, 20, 45] {
        for uplo in BOTH {
            for itype in [Itype::AxBx, Itype::ABx, Itype::BAx] {
                let a = Matrix::<T>::random(&mut rng, n, n);
                let mut b = Matrix::<T>::random(&mut rng, n, n);
                for i in 0..n {
                    b.set(i, i, T::from_real(T::Real::from_f64(n as f64 + 1.0 + rng.f64())));
                }
                let (left, right) = (hermitian(&a, uplo), hermitian(&b, uplo));
                let (ap, bp) = (pack(&a, uplo), pack(&b, uplo));
                let zero = T::Real::ZERO;
                for driver in [hpgv, hpgvd, selecting_all] {
                    let (mut w, mut x) = (vec![zero; n], Matrix::<T>::random(&mut rng, n, n));
                    let (mut ap, mut bp) = (ap.clone(), bp.clone());
                    driver(itype, uplo, &mut ap, &mut bp, &mut w, Some(x.view_mut())).unwrap();
                    let x = Dense::from(&x);
                    let scaled = &x * &diagonal(&w);
                    let residual = match itype {
                        Itype::AxBx => &(&left * &x) - &(&right * &scaled),
                        Itype::ABx => &(&left * &(&right * &x)) - &scaled,
                        Itype::BAx => &(&right * &(&left * &x)) - &scaled,
                    };
                    let size = left.norm() * right.norm() * x.norm().max(1.0);
                    assert_small::<T>(residual.norm(), 10.0, n, size, "residual");
                    if itype != Itype::BAx {
                        let product = &x.adjoint() * &(&right * &x);
                        let error = (&product - &Dense::unit(n)).norm();
                        assert_small::<T>(error, 100.0, n, 1.0, "normalised by B");
                    }
                }
            }
        }
    }
    let (mut ap, mut w) = (vec![T::ONE; 3], [T::Real::ZERO; 2]);
    let mut bp = [T::ONE, T::ZERO, -T::ONE];
    let outcome = hpgv(Itype::AxBx, Uplo::Lower, &mut ap, &mut bp, &mut w, None);
    assert_eq!(outcome, Err(Error::NotPositiveDefinite { order: 2 }));
}

pub fn nan_and_inf_terminate<T: Scalar>() {
    for bad in [f64::NAN, f64::INFINITY] {
        for n in [2, 5, 40] {
            for driver in [hpev, hpevd] {
                let mut ap = vec![T::ONE; n * (n + 1) / 2];
                ap[n] = T::from_real(T::Real::from_f64(bad));
                let mut w = vec![T::Real::ZERO; n];
                let mut z = vec![T::ZERO; n * n];
                let z = MatMut::from_col_major(&mut z, n, n, n).unwrap();
                let outcome = driver(Uplo::Lower, &mut ap, &mut w, Some(z));
                assert!(matches!(outcome, Err(Error::NotConverged { .. })), "{outcome:?}");
            }
        }
    }
}

pub fn wrong_shapes_are_errors<T: Scalar>() {
    let (mut ap, mut w) = (vec![T::ONE; 9], vec![T::Real::ZERO; 4]);
    assert!(hpev(Uplo::Lower, &mut ap, &mut w, None).is_err());
    assert!(hpevd(Uplo::Upper, &mut ap, &mut w, None).is_err());
    let mut e = vec![T::Real::ZERO; 3];
    assert!(hptrd(Uplo::Upper, &mut ap, &mut w, &mut e, &mut [T::ZERO; 3]).is_err());
}
