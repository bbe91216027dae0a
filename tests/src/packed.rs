//! Packed Cholesky factorisation and what follows from it, by backward errors.

use crate::cholesky::{BOTH, entry, hermitian, lower, positive, within};
use crate::dense::{Dense, assert_small};
use crate::oracle::Matrix;
use fastrand::Rng;
use wasmblas::{PackedMut, PackedRef, Real, Scalar, Uplo};
use wasmblas_lapack::{
    Error, Fact, Scratch, pocon_scratch, posvx_scratch, potrf, ppcon_in, ppequ, ppsv, ppsvx_in,
    pptrf, pptri, pptrs, tpttr, trttp,
};

const ORDERS: [usize; 11] = [0, 1, 2, 3, 23, 24, 25, 48, 50, 73, 120];

/// A triangle, packed by columns or by rows.
struct Packed<T> {
    data: Vec<T>,
    order: usize,
    uplo: Uplo,
    by_rows: bool,
}

impl<T: Scalar> Packed<T> {
    fn new(rng: &mut Rng, a: &Matrix<T>, uplo: Uplo) -> Self {
        let order = a.nrows;
        let data = vec![T::ZERO; order * (order + 1) / 2];
        let mut packed = Packed { data, order, uplo, by_rows: rng.bool() };
        trttp(a.view(), packed.view_mut()).unwrap();
        packed
    }

    fn view(&self) -> PackedRef<'_, T> {
        let view = if self.by_rows { PackedRef::from_row_major } else { PackedRef::from_col_major };
        view(&self.data, self.order, self.uplo).unwrap()
    }

    fn view_mut(&mut self) -> PackedMut<'_, T> {
        let view = if self.by_rows { PackedMut::from_row_major } else { PackedMut::from_col_major };
        view(&mut self.data, self.order, self.uplo).unwrap()
    }

    /// The triangle in full storage.
    fn full(&self, rng: &mut Rng) -> Matrix<T> {
        let mut a = Matrix::random(rng, self.order, self.order);
        tpttr(self.view(), a.view_mut()).unwrap();
        a
    }
}

pub fn packs_and_unpacks<T: Scalar>() {
    let mut rng = Rng::with_seed(20);
    for n in ORDERS {
        for uplo in BOTH {
            let a = Matrix::<T>::random(&mut rng, n, n);
            let ap = Packed::new(&mut rng, &a, uplo);
            // Where the first entries are, from the definition.
            if n > 2 {
                let second = if (uplo == Uplo::Lower) != ap.by_rows { n } else { 2 };
                assert_eq!(ap.data[0], a.get(0, 0));
                assert_eq!(ap.data[second], a.get(1, 1));
            }
            let mut back = Matrix::<T>::random(&mut rng, n, n);
            let before = back.clone();
            tpttr(ap.view(), back.view_mut()).unwrap();
            back.assert_rest_untouched(&before, |i, j| within(uplo, i, j));
            for j in 0..n {
                for i in (0..n).filter(|&i| within(uplo, i, j)) {
                    assert_eq!(back.get(i, j), a.get(i, j));
                }
            }
        }
    }
}

pub fn factors_reproduce_the_matrix<T: Scalar>() {
    let mut rng = Rng::with_seed(21);
    for n in ORDERS {
        for uplo in BOTH {
            let a = positive::<T>(&mut rng, n);
            let mut ap = Packed::new(&mut rng, &a, uplo);
            pptrf(ap.view_mut()).unwrap();
            let l = lower(&ap.full(&mut rng), uplo);
            let error = (&(&l * &l.adjoint()) - &hermitian(&a, uplo)).norm();
            let size = hermitian(&a, uplo).norm();
            assert_small::<T>(error, 2.0, n, size, &format!("L L - A of order {n}"));
        }
    }
}

pub fn solves_and_inverts<T: Scalar>() {
    let mut rng = Rng::with_seed(22);
    for (n, nrhs) in [(0, 1), (1, 9), (5, 0), (25, 3), (24, 8), (60, 7), (60, 30), (100, 1)] {
        for uplo in BOTH {
            let a = positive::<T>(&mut rng, n);
            let of = hermitian(&a, uplo);
            let b = Matrix::<T>::random(&mut rng, n, nrhs);
            let (mut ap, mut x) = (Packed::new(&mut rng, &a, uplo), b.clone());
            ppsv(ap.view_mut(), x.view_mut()).unwrap();
            x.assert_rest_untouched(&b, |_, _| true);
            let error = (&(&of * &Dense::from(&x)) - &Dense::from(&b)).norm();
            let size = of.norm() * Dense::from(&x).norm();
            assert_small::<T>(error, 4.0, n, size, &format!("A X - B of order {n}"));
            let mut again = b.clone();
            pptrs(ap.view(), again.view_mut()).unwrap();
            again.assert_rest_untouched(&x, |_, _| false);
            pptri(ap.view_mut()).unwrap();
            let inverse = hermitian(&ap.full(&mut rng), uplo);
            let error = (&(&of * &inverse) - &Dense::unit(n)).norm();
            assert_small::<T>(error, 8.0, n, 2.0, &format!("A X - I of order {n}"));
        }
    }
}

pub fn failures_are_reported<T: Scalar>() {
    let mut rng = Rng::with_seed(23);
    for (n, bad) in [(1, 0), (24, 23), (25, 24), (60, 30)] {
        for uplo in BOTH {
            for value in [-1.0, 0.0, f64::NAN] {
                let mut a = positive::<T>(&mut rng, n);
                a.set(bad, bad, T::from_real(T::Real::from_f64(value)));
                let mut ap = Packed::new(&mut rng, &a, uplo);
                let mut b = Matrix::<T>::dense(&mut rng, n, 2);
                let before = b.clone();
                let found = ppsv(ap.view_mut(), b.view_mut());
                assert_eq!(found, Err(Error::NotPositiveDefinite { order: bad + 1 }));
                b.assert_rest_untouched(&before, |_, _| false);
            }
            let mut factor = positive::<T>(&mut rng, n);
            factor.set(bad, bad, T::ZERO);
            let mut ap = Packed::new(&mut rng, &factor, uplo);
            assert_eq!(pptri(ap.view_mut()), Err(Error::Singular { index: bad + 1 }));
        }
    }
    let a = Matrix::<T>::dense(&mut rng, 4, 4);
    let mut b = Matrix::<T>::dense(&mut rng, 5, 1);
    let ap = Packed::new(&mut rng, &a, Uplo::Upper);
    assert!(matches!(pptrs(ap.view(), b.view_mut()), Err(Error::Argument(_))));
}

pub fn expert_driver<T: Scalar>() {
    let mut rng = Rng::with_seed(24);
    let zeros = |n: usize| vec![T::Real::ZERO; n];
    for (n, nrhs) in [(0, 1), (1, 1), (30, 9)] {
        for uplo in BOTH {
            let mut a = positive::<T>(&mut rng, n);
            // Badly scaled in one row and column.
            let factor = T::Real::from_f64(1e-3);
            for i in 0..n {
                a.set(i, 0, a.get(i, 0).scaled(factor));
                a.set(0, i, a.get(0, i).scaled(factor));
            }
            let of = hermitian(&a, uplo);
            let mut ap = Packed::new(&mut rng, &a, uplo);
            let mut afp = Packed { data: ap.data.clone(), ..ap };
            let mut b = Matrix::<T>::random(&mut rng, n, nrhs);
            let (rhs, mut x) = (Dense::from(&b), Matrix::<T>::random(&mut rng, n, nrhs));
            let (mut s, mut scaled) = (zeros(n), false);
            assert_eq!(ppequ(ap.view(), &mut s).unwrap().zero, None);
            for (j, s) in s.iter().enumerate() {
                let size = entry(&a, uplo, j, j).re * s.to_f64() * s.to_f64();
                assert!((size - 1.0).abs() < 1e-5, "{size}");
            }
            let (mut ferr, mut berr) = (zeros(nrhs), zeros(nrhs));
            let len = posvx_scratch::<T>(n);
            let (mut elements, mut reals) = (vec![T::ZERO; len.elements], zeros(len.reals));
            let mut ints = vec![0; len.ints];
            let mut scratch =
                Scratch { elements: &mut elements, reals: &mut reals, ints: &mut ints };
            let (rcond, outcome) = ppsvx_in(
                Fact::Equilibrate,
                ap.view_mut(),
                afp.view_mut(),
                &mut scaled,
                &mut s,
                b.view_mut(),
                x.view_mut(),
                &mut ferr,
                &mut berr,
                scratch.rb_mut(),
            )
            .unwrap();
            assert_eq!((scaled, outcome), (n > 1, Ok(())));
            assert!(rcond.to_f64() > 0.005, "{rcond:?}");
            let error = (&(&of * &Dense::from(&x)) - &rhs).norm();
            let size = of.norm() * Dense::from(&x).norm();
            assert_small::<T>(error, 4.0, n, size, &format!("A X - B of order {n}"));
            assert!(berr.iter().all(|error| error.to_f64() <= 4.0 * T::Real::EPSILON.to_f64()));
            assert!(pocon_scratch::<T>(n).elements <= len.elements);
            // The same condition number from the factor in full storage.
            let mut full = ap.full(&mut rng);
            potrf(uplo, full.view_mut()).unwrap();
            let size = wasmblas_lapack::lanhp(wasmblas_lapack::Norm::One, ap.view());
            let found = ppcon_in(afp.view(), size, scratch).unwrap().to_f64();
            let wanted = wasmblas_lapack::pocon(uplo, full.view(), size).unwrap().to_f64();
            assert!((found - wanted).abs() <= 1e-3 * wanted, "{found} and {wanted}");
        }
    }
}
