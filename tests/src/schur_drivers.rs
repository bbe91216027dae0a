//! Schur forms of general matrices, with eigenvalues in order.

use crate::dense::{Dense, assert_small};
use crate::oracle::{Matrix, element, eps, wide};
use crate::schur::{assert_schur_form, assert_similar, real};
use fastrand::Rng;
use wasmblas::{Complex, MatMut, Real, Scalar, Trans, gemm};
use wasmblas_lapack::{
    Eigenvalues, Error, Invariant, SchurSelect, Sense, gees, gees_in, geesx, trsen,
};

type C<T> = <<T as Scalar>::Real as Real>::Complex;

/// Memory for eigenvalues.
struct Values<T: Scalar> {
    w: Vec<T>,
    im: Vec<T::Real>,
}

impl<T: Scalar> Values<T> {
    fn new(n: usize) -> Self {
        let im = vec![T::Real::ZERO; if T::IS_COMPLEX { 0 } else { n }];
        Values { w: vec![T::ZERO; n], im }
    }

    fn view(&mut self) -> Eigenvalues<'_, T> {
        Eigenvalues { w: &mut self.w, im: &mut self.im }
    }

    fn get(&mut self, i: usize) -> Complex<f64> {
        wide(self.view().get(i))
    }
}

/// Matrices of all kinds whose Schur form is not a problem of its own.
fn matrix<T: Scalar>(rng: &mut Rng, n: usize, kind: usize) -> Matrix<T> {
    let mut a = Matrix::<T>::random(rng, n, n);
    for j in 0..n {
        for i in 0..n {
            let graded = 0.5f64.powi((i + 2 * j) as i32 % 40);
            match kind {
                1 => a.set(i, j, a.get(i, j) * real(graded)),
                // Permuted triangular, in part.
                2 if (i * 7 + j * 3) % 4 > 0 => a.set(i, j, T::ZERO),
                // Symmetric.
                3 if i > j => a.set(i, j, a.get(j, i).conj()),
                3 if i == j => a.set(i, j, T::from_real(a.get(i, j).re())),
                // A Jordan block and a little.
                4 => a.set(i, j, real(f64::from(u8::from(j == i + 1)) + 1e-9 * rng.f64())),
                5 => a.set(i, j, T::ZERO),
                _ => {}
            }
        }
    }
    a
}

fn assert_eigenvalues<T: Scalar>(t: &Matrix<T>, values: &mut Values<T>) {
    let mut j = 0;
    while j < t.nrows {
        let pair = j + 1 < t.nrows && t.get(j + 1, j) != T::ZERO;
        let root = |i: usize, k: usize| wide(t.get(i, k)).norm().sqrt();
        let mu = if pair { root(j, j + 1) * root(j + 1, j) } else { 0.0 };
        let exact = wide(t.get(j, j));
        for (k, sign) in [(j, 1.0), (j + 1, -1.0)].into_iter().take(1 + usize::from(pair)) {
            let error = (values.get(k) - exact - Complex::new(0.0, sign * mu)).norm();
            assert!(error <= 8.0 * eps::<T>() * (exact.norm() + mu), "eigenvalue {k}");
        }
        j += 1 + usize::from(pair);
    }
}

pub fn forms<T: Scalar>() {
    let mut rng = Rng::with_seed(330);
    for n in [0, 1, 2, 3, 7, 20, 60] {
        for kind in 0..6 {
            let before = matrix::<T>(&mut rng, n, kind);
            let (mut t, mut z) = (before.clone(), Matrix::<T>::random(&mut rng, n, n));
            let (mut values, mut sdim, around) = (Values::new(n), 9, z.clone());
            gees(None, t.view_mut(), &mut sdim, values.view(), Some(z.view_mut())).unwrap();
            assert_eq!(sdim, 0);
            assert_schur_form(&t);
            assert_similar(&before, &t, &z, 16.0);
            assert_eigenvalues(&t, &mut values);
            t.assert_rest_untouched(&before, |_, _| true);
            z.assert_rest_untouched(&around, |_, _| true);
            let mut alone = before.clone();
            let mut again = Values::new(n);
            gees(None, alone.view_mut(), &mut sdim, again.view(), None).unwrap();
            assert_schur_form(&alone);
            assert_eigenvalues(&alone, &mut again);
            let difference = (Dense::from(&alone).norm() - Dense::from(&t).norm()).abs();
            assert_small::<T>(difference, 32.0, n, Dense::from(&t).norm(), "without vectors");
        }
    }
}

pub fn eigenvalues_in_order<T: Scalar>() {
    let mut rng = Rng::with_seed(331);
    for n in [0, 1, 2, 5, 12, 40] {
        for kind in 0..4 {
            let before = matrix::<T>(&mut rng, n, kind);
            let (mut t, mut z) = (before.clone(), Matrix::<T>::random(&mut rng, n, n));
            let (mut values, mut sdim) = (Values::new(n), 9);
            // BLAS can be called meanwhile.
            let one = Matrix::<T>::random(&mut rng, 2, 2);
            let mut select = |w: C<T>| {
                let mut c = one.clone();
                let (no, view) = (Trans::No, one.view());
                gemm(no, no, T::ONE, view, view, T::ZERO, c.view_mut()).unwrap();
                w.re() > T::Real::ZERO
            };
            let wanted: SchurSelect<'_, T> = &mut select;
            let z_view = Some(z.view_mut());
            let outcome = gees(Some(wanted), t.view_mut(), &mut sdim, values.view(), z_view);
            assert_schur_form(&t);
            assert_similar(&before, &t, &z, 16.0);
            assert_eigenvalues(&t, &mut values);
            if let Err(Error::NotConverged { info }) = outcome {
                // Only eigenvalues of about no size change sides.
                assert!(info > n && kind > 0, "INFO = {info}");
                continue;
            }
            outcome.unwrap();
            let positive = |i: usize, values: &mut Values<T>| values.get(i).re > 0.0;
            assert!((0..n).all(|i| positive(i, &mut values) == (i < sdim)));
        }
    }
}

pub fn condition_numbers<T: Scalar>() {
    let mut rng = Rng::with_seed(332);
    for n in [1, 2, 6, 15] {
        for sense in [Sense::None, Sense::Eigenvalues, Sense::Subspace, Sense::Both] {
            let before = matrix::<T>(&mut rng, n, 0);
            let (mut t, mut z) = (before.clone(), Matrix::<T>::random(&mut rng, n, n));
            let (mut values, mut sdim) = (Values::new(n), 9);
            let mut select = |w: C<T>| w.re() > T::Real::ZERO;
            let (view, z_view) = (values.view(), Some(z.view_mut()));
            let found =
                geesx(Some(&mut select), sense, t.view_mut(), &mut sdim, view, z_view).unwrap();
            assert_similar(&before, &t, &z, 16.0);
            let (mut again, chosen) = (t.clone(), sdim);
            let same: Invariant<T::Real> =
                trsen(sense, &|i| i < chosen, again.view_mut(), None, values.view()).unwrap();
            assert_eq!(found, same);
            let mut none = before.clone();
            let outcome = geesx(None, sense, none.view_mut(), &mut sdim, values.view(), None);
            assert_eq!(outcome.is_err(), sense != Sense::None);
        }
    }
}

pub fn extreme_scales<T: Scalar>() {
    let mut rng = Rng::with_seed(333);
    let (least, most) = (T::Real::MIN_POSITIVE.to_f64(), T::Real::MAX.to_f64());
    for scale in [least * 1e3, least.sqrt() * 1e-3, most.sqrt() * 1e3, most * 1e-3] {
        for n in [1, 2, 5, 14] {
            let plain = matrix::<T>(&mut rng, n, 0);
            let mut a = plain.clone();
            a.scale(real(scale));
            let before = a.clone();
            let (mut z, mut values) = (Matrix::<T>::random(&mut rng, n, n), Values::new(n));
            let (mut sdim, mut seen) = (0, 0.0f64);
            let mut select = |w: C<T>| {
                seen = seen.max(wide(w).norm() / scale);
                w.re() > T::Real::ZERO
            };
            let (view, z_view) = (values.view(), Some(z.view_mut()));
            gees(Some(&mut select), a.view_mut(), &mut sdim, view, z_view).unwrap();
            assert!(seen > 1e-3 && seen < 1e3, "the eigenvalues that are shown are scaled");
            assert_schur_form(&a);
            assert_eigenvalues(&a, &mut values);
            let part = |m: &Matrix<T>| {
                let entry = |i, j| wide(m.get(i, j)) / scale;
                Dense::from_fn(n, n, entry)
            };
            let (old, new, z) = (part(&before), part(&a), Dense::from(&z));
            assert_small::<T>(z.orthogonality(), 16.0, n, 1.0, "orthogonality");
            let error = (&old - &(&(&z * &new) * &z.adjoint())).norm();
            // What underflows in the result.
            let lost = least * eps::<T>() * (n * n) as f64 / scale;
            assert_small::<T>((error - lost).max(0.0), 16.0, n, old.norm(), "similarity");
        }
    }
}

pub fn nan_and_inf_terminate<T: Scalar>() {
    let mut rng = Rng::with_seed(334);
    for bad in [f64::NAN, f64::INFINITY] {
        for n in [1, 2, 6, 30] {
            let mut a = matrix::<T>(&mut rng, n, 0);
            a.set(n / 2, n - 1, element::<T>(&mut rng) * real(bad));
            let (mut values, mut sdim) = (Values::new(n), 0);
            let mut select = |w: C<T>| w.re() > T::Real::ZERO;
            // What comes out is not said, but it does.
            let _ = gees(Some(&mut select), a.view_mut(), &mut sdim, values.view(), None);
            assert!(sdim <= n);
        }
    }
}

pub fn wrong_shapes_are_errors<T: Scalar>() {
    let mut data = [T::ONE; 9];
    let (mut few, mut sdim) = (Values::<T>::new(2), 0);
    let square = MatMut::from_col_major(&mut data, 3, 3, 3).unwrap();
    let outcome = gees(None, square, &mut sdim, few.view(), None);
    assert!(matches!(outcome, Err(Error::Argument(_))));
    let mut enough = Values::<T>::new(3);
    let square = MatMut::from_col_major(&mut data, 3, 3, 3).unwrap();
    let (mut elements, mut reals) = ([T::ZERO; 5], [T::Real::ZERO; 3]);
    let scratch =
        wasmblas_lapack::Scratch { elements: &mut elements, reals: &mut reals, ints: &mut [] };
    let outcome = gees_in(None, square, &mut sdim, enough.view(), None, &mut [], scratch);
    assert!(matches!(outcome, Err(Error::Argument(_))));
    assert_eq!(data, [T::ONE; 9]);
}
