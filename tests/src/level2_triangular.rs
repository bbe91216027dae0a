//! Triangular products and solves in dense, band and packed storage.

use crate::level2_storage::{LARGE, Triangle, half_bands, nan, orders, with_view};
use crate::oracle::{Matrix, assert_update, dot, element, eps, operation, wide};
use fastrand::Rng;
use wasmblas::{
    Complex, Diag, Error, MatRef, Real, Scalar, Trans, Uplo, VecMut, tbmv, tbsv, tpmv, tpsv, trmv,
    trsv,
};

/// A triangular matrix and what is done to it.
struct Operator<T> {
    a: Triangle<T>,
    trans: Trans,
    diag: Diag,
}

impl<T: Scalar> Operator<T> {
    /// With a diagonal of about one and, for large orders, small entries elsewhere, so that
    /// solutions don't grow.
    fn new(rng: &mut Rng, mut a: Triangle<T>) -> Self {
        let diag = if rng.bool() { Diag::Unit } else { Diag::NonUnit };
        let small = T::from_real(T::Real::from_f64(1.0 / (a.order as f64 + 1.0)));
        for j in 0..a.order {
            for i in 0..a.order {
                if a.stores(i, j) {
                    a.set(i, j, a.get(i, j) * small);
                }
            }
            let on_diagonal =
                if diag == Diag::Unit { nan() } else { T::ONE + element::<T>(rng) * small };
            a.set(j, j, on_diagonal);
        }
        Self { a, trans: operation(rng), diag }
    }

    /// Entry `(i, j)` of `op(A)`.
    fn entry(&self, i: usize, j: usize) -> Complex<f64> {
        let (row, col) = if self.trans.is_transposed() { (j, i) } else { (i, j) };
        match (self.a.has(row, col), i == j && self.diag == Diag::Unit) {
            (_, true) => Complex::new(1.0, 0.0),
            (true, _) => wide(self.a.get(row, col).conj_if(self.trans.is_conjugated())),
            (false, _) => Complex::new(0.0, 0.0),
        }
    }

    fn multiply(&self, x: VecMut<'_, T>) -> Result<(), Error> {
        let (a, trans, diag) = (&self.a, self.trans, self.diag);
        let x = core::cell::Cell::new(Some(x));
        let x = || x.take().unwrap();
        with_view(
            a,
            |v| trmv(a.uplo, trans, diag, v, x()),
            |v| tbmv(a.uplo, trans, diag, v, x()),
            |v| tpmv(trans, diag, v, x()),
        )
    }

    fn solve(&self, x: VecMut<'_, T>) -> Result<(), Error> {
        let (a, trans, diag) = (&self.a, self.trans, self.diag);
        let x = core::cell::Cell::new(Some(x));
        let x = || x.take().unwrap();
        with_view(
            a,
            |v| trsv(a.uplo, trans, diag, v, x()),
            |v| tbsv(a.uplo, trans, diag, v, x()),
            |v| tpsv(trans, diag, v, x()),
        )
    }

    fn name(&self, i: usize) -> String {
        format!("({i}) of {} {:?} {:?} {:?}", self.a.order, self.a.uplo, self.trans, self.diag)
    }
}

fn check<T: Scalar>(rng: &mut Rng, a: Triangle<T>) {
    let op = Operator::new(rng, a);
    let n = op.a.order;
    let mut x = Matrix::<T>::random(rng, n, 1);
    let before = x.clone();
    op.multiply(x.column_mut(0)).unwrap();
    x.assert_rest_untouched(&before, |_, _| true);
    for i in 0..n {
        let sum = dot((0..n).map(|j| (op.entry(i, j), wide(before.get(j, 0)))));
        assert_update(x.get(i, 0), sum, T::ONE, T::ZERO, T::ZERO, n, &|| op.name(i));
    }

    let mut x = before.clone();
    op.solve(x.column_mut(0)).unwrap();
    x.assert_rest_untouched(&before, |_, _| true);
    // Higham, Accuracy and Stability, theorem 8.5: |A x - b| <= γ(n) |A| |x|, a complex
    // operation counted as a few real ones.
    for i in 0..n {
        let (sum, size) = dot((0..n).map(|j| (op.entry(i, j), wide(x.get(j, 0)))));
        let residual = (sum - wide(before.get(i, 0))).norm();
        let bound = (n as f64 + 6.0) * eps::<T>() * size;
        assert!(residual <= bound, "{}: residual {:.2} bounds", op.name(i), residual / bound);
    }
}

pub fn dense<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for n in orders(&mut rng) {
        for _ in 0..16 {
            let a = Triangle::dense(&mut rng, n);
            check::<T>(&mut rng, a);
        }
    }
    for _ in 0..4 {
        let a = Triangle::dense(&mut rng, LARGE);
        check::<T>(&mut rng, a);
    }
}

pub fn bands<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    for n in orders(&mut rng) {
        for _ in 0..16 {
            let a = Triangle::band(&mut rng, n);
            check::<T>(&mut rng, a);
        }
    }
}

pub fn bands_of_all_widths<T: Scalar>() {
    let mut rng = Rng::with_seed(8);
    for (n, reach) in half_bands() {
        for _ in 0..8 {
            let a = Triangle::band_of(&mut rng, n, reach);
            check::<T>(&mut rng, a);
        }
    }
}

pub fn packed<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    for n in orders(&mut rng) {
        for _ in 0..16 {
            let a = Triangle::packed(&mut rng, n);
            check::<T>(&mut rng, a);
        }
    }
    for _ in 0..2 {
        let a = Triangle::packed(&mut rng, LARGE);
        check::<T>(&mut rng, a);
    }
}

/// A zero on the diagonal is divided by like any other number.
pub fn singular_gives_inf_or_nan<T: Scalar>() {
    let mut rng = Rng::with_seed(4);
    for _ in 0..60 {
        let n = rng.usize(1..30);
        let a = Triangle::<T>::random(&mut rng, n);
        let mut op = Operator { a, trans: operation(&mut rng), diag: Diag::NonUnit };
        let at = rng.usize(0..n);
        op.a.set(at, at, T::ZERO);
        let mut x = Matrix::<T>::random(&mut rng, n, 1);
        op.solve(x.column_mut(0)).unwrap();
        assert!(!wide(x.get(at, 0)).is_finite(), "{}", op.name(at));
    }
}

/// Divisions near the ends of the range are as good as others.
pub fn extreme_diagonals<T: Scalar>() {
    let small = T::Real::MIN_POSITIVE * T::Real::from_f64(4.0);
    let large = T::Real::ONE / small;
    for size in [small, large] {
        for (re, im) in [(1.0, 0.0), (1.0, 1.0), (0.5, -1.0), (-1.0, 0.25)] {
            let part = |x: f64| T::Real::from_f64(x) * size;
            let d = T::from_parts(part(re), part(im));
            if d == T::ZERO {
                continue;
            }
            let a = [d];
            // Scaled by a power of two, the quotient is known.
            let mut x = [d * T::from_real(T::Real::from_f64(0.5))];
            let a = MatRef::from_col_major(&a, 1, 1, 1).unwrap();
            trsv(Uplo::Lower, Trans::No, Diag::NonUnit, a, VecMut::from_slice(&mut x)).unwrap();
            let error = (wide(x[0]) - 0.5).norm();
            assert!(error <= 4.0 * eps::<T>(), "{d:?}: {:?}", x[0]);
        }
    }
}

/// NaN in x reaches exactly what depends on it.
pub fn nan_arrives<T: Scalar>() {
    let mut rng = Rng::with_seed(5);
    for _ in 0..60 {
        let n = rng.usize(1..30);
        let a = Triangle::<T>::dense(&mut rng, n);
        let op = Operator::new(&mut rng, a);
        let at = rng.usize(0..n);
        let lower = (op.a.uplo == Uplo::Lower) != op.trans.is_transposed();
        for solve in [false, true] {
            let mut x = Matrix::<T>::random(&mut rng, n, 1);
            x.set(at, 0, nan());
            if solve { op.solve(x.column_mut(0)) } else { op.multiply(x.column_mut(0)) }.unwrap();
            for i in 0..n {
                let depends = if lower { i >= at } else { i <= at };
                assert_eq!(wide(x.get(i, 0)).is_finite(), !depends, "{} at {at}", op.name(i));
            }
        }
    }
}

pub fn wrong_shapes_are_errors<T: Scalar>() {
    let (data, mut x) = ([T::ONE; 6], [T::ONE; 3]);
    let wrong = |argument, expected, found| Err(Error::Dimension { argument, expected, found });
    let oblong = MatRef::from_col_major(&data, 3, 2, 3).unwrap();
    let square = MatRef::from_col_major(&data, 2, 2, 3).unwrap();
    for routine in [trmv, trsv] {
        let mut call =
            |a| routine(Uplo::Upper, Trans::No, Diag::NonUnit, a, VecMut::from_slice(&mut x));
        assert_eq!(call(oblong), wrong("a", 3, 2));
        assert_eq!(call(square), wrong("x", 2, 3));
        assert_eq!(x, [T::ONE; 3]);
    }
}
