//! Triangular products and solves.

use crate::oracle::{Matrix, assert_update, dot, element, eps, operation, wide};
use fastrand::Rng;
use wasmblas::{Complex, Diag, Real, Scalar, Side, Trans, Uplo, trmm, trsm};

/// Entry `(i, j)` of the triangle that the arguments describe, `op` applied.
fn entry<T: Scalar>(
    a: &Matrix<T>,
    uplo: Uplo,
    trans: Trans,
    diag: Diag,
    i: usize,
    j: usize,
) -> Complex<f64> {
    let (row, col) = if trans.is_transposed() { (j, i) } else { (i, j) };
    let stored = match uplo {
        Uplo::Lower => row >= col,
        Uplo::Upper => row <= col,
    };
    match (stored, i == j && diag == Diag::Unit) {
        (_, true) => Complex::new(1.0, 0.0),
        (true, _) => wide(a.op(trans, i, j)),
        (false, _) => Complex::new(0.0, 0.0),
    }
}

struct Case<T> {
    side: Side,
    uplo: Uplo,
    trans: Trans,
    diag: Diag,
    alpha: T,
    a: Matrix<T>,
    b: Matrix<T>,
}

impl<T: Scalar> Case<T> {
    fn random(rng: &mut Rng, m: usize, n: usize) -> Self {
        let side = if rng.bool() { Side::Left } else { Side::Right };
        let uplo = if rng.bool() { Uplo::Lower } else { Uplo::Upper };
        let diag = if rng.bool() { Diag::Unit } else { Diag::NonUnit };
        let trans = operation(rng);
        let order = if side == Side::Left { m } else { n };
        let mut a = Matrix::<T>::random(rng, order, order);
        // Well conditioned: small entries off the diagonal; what is not to be read is NaN.
        let nan = T::from_real(T::Real::from_f64(f64::NAN));
        let small = T::from_real(T::Real::from_f64(1.0 / (order as f64 + 1.0)));
        a.scale(small);
        for i in 0..order {
            for j in 0..order {
                if i != j && (i > j) != (uplo == Uplo::Lower) {
                    a.set(i, j, nan);
                }
            }
            let near_one = T::ONE + element::<T>(rng) * small;
            a.set(i, i, if diag == Diag::Unit { nan } else { near_one });
        }
        let alpha = if rng.u32(0..8) == 0 { T::ZERO } else { element(rng) };
        Case { side, uplo, trans, diag, alpha, a, b: Matrix::random(rng, m, n) }
    }

    /// The terms of entry `(i, j)` of `op(A) B` or `B op(A)`.
    fn terms(&self, b: &Matrix<T>, i: usize, j: usize) -> Vec<(Complex<f64>, Complex<f64>)> {
        let entry = |i, j| entry(&self.a, self.uplo, self.trans, self.diag, i, j);
        (0..self.a.nrows)
            .map(|p| match self.side {
                Side::Left => (entry(i, p), wide(b.get(p, j))),
                Side::Right => (wide(b.get(i, p)), entry(p, j)),
            })
            .collect()
    }

    fn describe(&self, i: usize, j: usize) -> String {
        let Case { side, uplo, trans, diag, alpha, b, .. } = self;
        let (m, n) = (b.nrows, b.ncols);
        format!("({i}, {j}) of {m}x{n} {side:?} {uplo:?} {trans:?} {diag:?} α {alpha:?}")
    }
}

/// `trsm` by its residual.
fn check_solve<T: Scalar>(rng: &mut Rng, m: usize, n: usize) {
    let case = Case::<T>::random(rng, m, n);
    let mut x = case.b.clone();
    let Case { side, uplo, trans, diag, alpha, a, b } = &case;
    trsm(*side, *uplo, *trans, *diag, *alpha, a.view(), x.view_mut()).unwrap();
    x.assert_rest_untouched(b, |_, _| true);
    for j in 0..n {
        for i in 0..m {
            let (sum, mut size) = dot(case.terms(&x, i, j).into_iter());
            let wanted = wide(*alpha) * wide(b.get(i, j));
            size += wanted.norm();
            let residual = (sum - wanted).norm();
            let bound = (a.nrows as f64 + 8.0) * eps::<T>() * size;
            let factor = residual / bound;
            assert!(residual <= bound, "{}: residual {factor:.2} bounds", case.describe(i, j));
        }
    }
}

/// `trmm` against a product in twice the precision.
fn check_product<T: Scalar>(rng: &mut Rng, m: usize, n: usize) {
    let case = Case::<T>::random(rng, m, n);
    let mut c = case.b.clone();
    let Case { side, uplo, trans, diag, alpha, a, b } = &case;
    trmm(*side, *uplo, *trans, *diag, *alpha, a.view(), c.view_mut()).unwrap();
    c.assert_rest_untouched(b, |_, _| true);
    for j in 0..n {
        for i in 0..m {
            let sum = dot(case.terms(b, i, j).into_iter());
            assert_update(c.get(i, j), sum, *alpha, T::ZERO, T::ZERO, a.nrows, &|| {
                case.describe(i, j)
            });
        }
    }
}

fn shapes(rng: &mut Rng) -> impl Iterator<Item = (usize, usize)> {
    let small: Vec<_> = (0..150).map(|_| (rng.usize(0..40), rng.usize(0..40))).collect();
    let large = [(100, 37), (37, 100), (65, 65), (1, 70), (70, 1), (300, 20), (20, 300)];
    small.into_iter().chain(large).chain(large)
}

pub fn solves<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for (m, n) in shapes(&mut Rng::with_seed(2)) {
        check_solve::<T>(&mut rng, m, n);
    }
}

pub fn multiplies<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    for (m, n) in shapes(&mut Rng::with_seed(4)) {
        check_product::<T>(&mut rng, m, n);
    }
}
