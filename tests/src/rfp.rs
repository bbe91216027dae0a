//! Rectangular full packed storage: against full storage, and by backward errors.

use crate::cholesky::{BOTH, hermitian, lower, positive, within};
use crate::dense::{Dense, assert_small};
use crate::oracle::{Matrix, element, wide};
use fastrand::Rng;
use wasmblas::{Diag, PackedMut, PackedRef, Real, Scalar, Side, Trans, Uplo, herk};
use wasmblas_lapack::{
    Error, Norm, RfpForm, RfpMut, RfpRef, hfrk, lanhe, lanhf, lansf, lansy, pftrf, pftri, pftrs,
    tfsm, tftri, tfttp, tfttr, tpttf, trttf, trttp,
};

const ORDERS: [usize; 12] = [0, 1, 2, 3, 4, 5, 6, 9, 16, 33, 64, 101];

/// A triangle in rectangular full packed storage.
#[derive(Clone)]
struct Rfp<T> {
    data: Vec<T>,
    order: usize,
    uplo: Uplo,
    form: RfpForm,
}

impl<T: Scalar> Rfp<T> {
    fn new(a: &Matrix<T>, uplo: Uplo, form: RfpForm) -> Self {
        let order = a.nrows;
        let mut rfp = Rfp { data: vec![T::ZERO; order * (order + 1) / 2], order, uplo, form };
        trttf(a.view(), rfp.view_mut()).unwrap();
        rfp
    }

    fn view(&self) -> RfpRef<'_, T> {
        RfpRef::new(&self.data, self.order, self.uplo, self.form).unwrap()
    }

    fn view_mut(&mut self) -> RfpMut<'_, T> {
        RfpMut::new(&mut self.data, self.order, self.uplo, self.form).unwrap()
    }

    /// The triangle in full storage.
    fn full(&self, rng: &mut Rng) -> Matrix<T> {
        let mut a = Matrix::random(rng, self.order, self.order);
        tfttr(self.view(), a.view_mut()).unwrap();
        a
    }
}

/// Both triangles in both forms.
fn cases() -> impl Iterator<Item = (Uplo, RfpForm)> {
    BOTH.into_iter().flat_map(|uplo| [(uplo, RfpForm::Normal), (uplo, RfpForm::Adjoint)])
}

/// The rectangles of orders 5 and 6 as LAPACK's documentation draws them, row by row; `-ij` is the
/// conjugate of entry `(i, j)`.
fn drawn(n: usize, uplo: Uplo) -> &'static [&'static [i32]] {
    match (n, uplo) {
        (5, Uplo::Lower) => {
            &[&[0, -33, -43], &[10, 11, -44], &[20, 21, 22], &[30, 31, 32], &[40, 41, 42]]
        }
        (5, Uplo::Upper) => {
            &[&[2, 3, 4], &[12, 13, 14], &[22, 23, 24], &[0, 33, 34], &[-1, -11, 44]]
        }
        (6, Uplo::Lower) => &[
            &[-33, -43, -53],
            &[0, -44, -54],
            &[10, 11, -55],
            &[20, 21, 22],
            &[30, 31, 32],
            &[40, 41, 42],
            &[50, 51, 52],
        ],
        _ => &[
            &[3, 4, 5],
            &[13, 14, 15],
            &[23, 24, 25],
            &[33, 34, 35],
            &[0, 44, 45],
            &[-1, -11, 55],
            &[-2, -12, -22],
        ],
    }
}

pub fn stores_as_documented<T: Scalar>() {
    let mut rng = Rng::with_seed(30);
    for n in [5, 6] {
        for (uplo, form) in cases() {
            let mut a = Matrix::<T>::random(&mut rng, n, n);
            // 00 has no sign in the pictures.
            a.set(0, 0, T::ONE);
            let rfp = Rfp::new(&a, uplo, form);
            let picture = drawn(n, uplo);
            for (i, row) in picture.iter().enumerate() {
                for (j, &name) in row.iter().enumerate() {
                    let place = name.unsigned_abs() as usize;
                    let wanted = a.get(place / 10, place % 10).conj_if(name < 0);
                    let (at, wanted) = match form {
                        RfpForm::Normal => (i + j * picture.len(), wanted),
                        RfpForm::Adjoint => (j + i * row.len(), wanted.conj()),
                    };
                    assert_eq!(rfp.data[at], wanted, "({i}, {j}) of {n} {uplo:?} {form:?}");
                }
            }
        }
    }
}

pub fn converts<T: Scalar>() {
    let mut rng = Rng::with_seed(31);
    for n in ORDERS {
        for (uplo, form) in cases() {
            let a = Matrix::<T>::random(&mut rng, n, n);
            let rfp = Rfp::new(&a, uplo, form);
            let mut back = Matrix::<T>::random(&mut rng, n, n);
            let before = back.clone();
            tfttr(rfp.view(), back.view_mut()).unwrap();
            back.assert_rest_untouched(&before, |i, j| within(uplo, i, j));
            for j in 0..n {
                for i in (0..n).filter(|&i| within(uplo, i, j)) {
                    assert_eq!(back.get(i, j), a.get(i, j));
                }
            }
            let (mut ap, mut wanted) = (rfp.data.clone(), rfp.data.clone());
            tfttp(rfp.view(), PackedMut::from_col_major(&mut ap, n, uplo).unwrap()).unwrap();
            trttp(a.view(), PackedMut::from_col_major(&mut wanted, n, uplo).unwrap()).unwrap();
            assert_eq!(ap, wanted);
            let mut again = Rfp { data: vec![T::ZERO; ap.len()], ..rfp };
            let packed = PackedRef::from_col_major(&ap, n, uplo).unwrap();
            tpttf(packed, again.view_mut()).unwrap();
            assert_eq!(again.data, rfp.data);
        }
    }
}

pub fn factors_solves_inverts<T: Scalar>() {
    let mut rng = Rng::with_seed(32);
    for n in ORDERS {
        for (uplo, form) in cases() {
            let a = positive::<T>(&mut rng, n);
            let of = hermitian(&a, uplo);
            let mut rfp = Rfp::new(&a, uplo, form);
            pftrf(rfp.view_mut()).unwrap();
            let l = lower(&rfp.full(&mut rng), uplo);
            let error = (&(&l * &l.adjoint()) - &of).norm();
            assert_small::<T>(error, 2.0, n, of.norm(), &format!("L L - A of order {n}"));

            let b = Matrix::<T>::random(&mut rng, n, 4);
            let mut x = b.clone();
            pftrs(rfp.view(), x.view_mut()).unwrap();
            let error = (&(&of * &Dense::from(&x)) - &Dense::from(&b)).norm();
            let size = of.norm() * Dense::from(&x).norm();
            assert_small::<T>(error, 4.0, n, size, &format!("A X - B of order {n}"));

            pftri(rfp.view_mut()).unwrap();
            let inverse = hermitian(&rfp.full(&mut rng), uplo);
            let error = (&(&of * &inverse) - &Dense::unit(n)).norm();
            assert_small::<T>(error, 8.0, n, 2.0, &format!("A X - I of order {n}"));
        }
    }
}

/// A well conditioned triangle; the other one is noise that must not matter.
fn harmless<T: Scalar>(rng: &mut Rng, n: usize) -> Matrix<T> {
    let mut a = Matrix::<T>::random(rng, n, n);
    a.scale(T::from_real(T::Real::from_f64(1.0 / (n as f64 + 1.0))));
    for i in 0..n {
        let size = T::Real::from_f64(1.0 + rng.f64());
        a.set(i, i, T::from_parts(size, a.get(i, i).im()));
    }
    a
}

/// The triangular matrix that a triangle stands for.
fn triangular<T: Scalar>(a: &Matrix<T>, uplo: Uplo, diag: Diag) -> Dense {
    let one = wide(T::ONE);
    let entry =
        |i: usize, j: usize| if i == j && diag == Diag::Unit { one } else { wide(a.get(i, j)) };
    Dense::from_fn(a.nrows, a.nrows, entry).keep(|i, j| within(uplo, i, j))
}

pub fn triangular_systems<T: Scalar>() {
    let mut rng = Rng::with_seed(33);
    for n in ORDERS {
        for (uplo, form) in cases() {
            for diag in [Diag::NonUnit, Diag::Unit] {
                let a = harmless::<T>(&mut rng, n);
                let of = triangular(&a, uplo, diag);
                let mut rfp = Rfp::new(&a, uplo, form);
                for trans in [Trans::No, Trans::Trans, Trans::ConjTrans, Trans::Conj] {
                    let op = match trans {
                        Trans::No => of.clone(),
                        Trans::Trans => of.adjoint().conj(),
                        Trans::ConjTrans => of.adjoint(),
                        Trans::Conj => of.conj(),
                    };
                    let (left, alpha) = (rng.bool(), element::<T>(&mut rng));
                    let (side, m, k) = if left { (Side::Left, n, 3) } else { (Side::Right, 3, n) };
                    let b = Matrix::<T>::random(&mut rng, m, k);
                    let mut x = b.clone();
                    tfsm(side, trans, diag, alpha, rfp.view(), x.view_mut()).unwrap();
                    x.assert_rest_untouched(&b, |_, _| true);
                    let (rhs, x) = (Dense::from(&b), Dense::from(&x));
                    let product = if left { &op * &x } else { &x * &op };
                    let rhs = Dense::from_fn(m, k, |i, j| rhs.get(i, j) * wide(alpha));
                    let size = of.norm() * x.norm();
                    let what = format!("{side:?} {trans:?} of {n} {uplo:?} {form:?} {diag:?}");
                    assert_small::<T>((&product - &rhs).norm(), 4.0, n, size, &what);
                }
                let before = rfp.full(&mut rng);
                tftri(diag, rfp.view_mut()).unwrap();
                let after = rfp.full(&mut rng);
                let inverse = triangular(&after, uplo, diag);
                let error = (&(&inverse * &of) - &Dense::unit(n)).norm();
                let size = inverse.norm() * of.norm();
                assert_small::<T>(error, 4.0, n, size, &format!("X A - I of order {n}"));
                let same = |i: usize| after.get(i, i) == before.get(i, i);
                assert!(diag == Diag::NonUnit || (0..n).all(same), "a unit diagonal was written");
            }
        }
    }
}

pub fn updates<T: Scalar>() {
    let mut rng = Rng::with_seed(34);
    for n in ORDERS {
        for (uplo, form) in cases() {
            for (k, trans) in [(0, Trans::No), (5, Trans::No), (7, Trans::ConjTrans)] {
                let (rows, cols) = if trans == Trans::No { (n, k) } else { (k, n) };
                let a = Matrix::<T>::random(&mut rng, rows, cols);
                let mut c = positive::<T>(&mut rng, n);
                let factor = |rng: &mut Rng| [0.0, 1.0, 0.7][rng.usize(0..3)];
                let (alpha, beta) = (factor(&mut rng), factor(&mut rng));
                let (alpha, beta) = (T::Real::from_f64(alpha), T::Real::from_f64(beta));
                let mut rfp = Rfp::new(&c, uplo, form);
                hfrk(trans, alpha, a.view(), beta, rfp.view_mut()).unwrap();
                herk(uplo, trans, alpha, a.view(), beta, c.view_mut()).unwrap();
                let (found, wanted) = (hermitian(&rfp.full(&mut rng), uplo), hermitian(&c, uplo));
                let size = wanted.norm() + 1.0;
                let what = format!("update of order {n}, k {k}");
                assert_small::<T>((&found - &wanted).norm(), 4.0, k, size, &what);
            }
        }
    }
}

pub fn norms<T: Scalar>() {
    let mut rng = Rng::with_seed(35);
    for n in ORDERS.into_iter().chain([150]) {
        for (uplo, form) in cases() {
            let a = Matrix::<T>::random(&mut rng, n, n);
            let rfp = Rfp::new(&a, uplo, form);
            for norm in [Norm::Max, Norm::One, Norm::Inf, Norm::Frobenius] {
                for (found, wanted) in [
                    (lanhf(norm, rfp.view()), lanhe(norm, uplo, a.view())),
                    (lansf(norm, rfp.view()), lansy(norm, uplo, a.view())),
                ] {
                    let (found, wanted) = (found.to_f64(), wanted.to_f64());
                    assert_small::<T>((found - wanted).abs(), 2.0, n, wanted, "norm");
                }
            }
        }
    }
}

pub fn failures_are_reported<T: Scalar>() {
    let mut rng = Rng::with_seed(36);
    for (n, bad) in [(1, 0), (2, 0), (2, 1), (7, 3), (40, 0), (40, 39), (41, 21), (64, 40)] {
        for (uplo, form) in cases() {
            for value in [-1.0, 0.0, f64::NAN] {
                let mut a = positive::<T>(&mut rng, n);
                a.set(bad, bad, T::from_real(T::Real::from_f64(value)));
                let found = pftrf(Rfp::new(&a, uplo, form).view_mut());
                assert_eq!(found, Err(Error::NotPositiveDefinite { order: bad + 1 }));
            }
            let mut a = harmless::<T>(&mut rng, n);
            a.set(bad, bad, T::ZERO);
            let mut rfp = Rfp::new(&a, uplo, form);
            let before = rfp.data.clone();
            let wanted = Err(Error::Singular { index: bad + 1 });
            assert_eq!(tftri(Diag::NonUnit, rfp.view_mut()), wanted);
            assert_eq!(pftri(rfp.view_mut()), wanted);
            assert_eq!(rfp.data, before);
            assert_eq!(tftri(Diag::Unit, rfp.view_mut()), Ok(()));
            let mut b = Matrix::<T>::dense(&mut rng, n + 1, 2);
            let rhs = b.clone();
            assert!(matches!(pftrs(rfp.view(), b.view_mut()), Err(Error::Argument(_))));
            b.assert_rest_untouched(&rhs, |_, _| false);
        }
    }
    assert!(RfpRef::<T>::new(&[T::ZERO; 5], 3, Uplo::Lower, RfpForm::Normal).is_err());
}
