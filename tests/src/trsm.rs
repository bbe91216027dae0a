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

const SIDES: [Side; 2] = [Side::Left, Side::Right];
const UPLOS: [Uplo; 2] = [Uplo::Lower, Uplo::Upper];
const DIAGS: [Diag; 2] = [Diag::Unit, Diag::NonUnit];

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
        let letters = (SIDES[rng.usize(0..2)], UPLOS[rng.usize(0..2)], DIAGS[rng.usize(0..2)]);
        let trans = operation(rng);
        Self::with(rng, m, n, letters, trans)
    }

    fn with(
        rng: &mut Rng,
        m: usize,
        n: usize,
        (side, uplo, diag): (Side, Uplo, Diag),
        trans: Trans,
    ) -> Self {
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
        let alpha = match rng.u32(0..8) {
            0 => T::ZERO,
            1 => T::ONE,
            _ => element(rng),
        };
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
fn check_residual<T: Scalar>(case: &Case<T>) {
    let (m, n) = (case.b.nrows, case.b.ncols);
    let mut x = case.b.clone();
    let Case { side, uplo, trans, diag, alpha, a, b } = case;
    trsm(*side, *uplo, *trans, *diag, *alpha, a.view(), x.view_mut()).unwrap();
    x.assert_rest_untouched(b, |_, _| true);
    for j in 0..n {
        for i in 0..m {
            let (sum, mut size) = dot(case.terms(&x, i, j).into_iter());
            let wanted = wide(*alpha) * wide(b.get(i, j));
            size += wanted.norm();
            let residual = (sum - wanted).norm();
            let bound = (a.nrows as f64 + 8.0) * eps::<T>() * size + T::Real::MIN_POSITIVE.to_f64();
            let factor = residual / bound;
            assert!(residual <= bound, "{}: residual {factor:.2} bounds", case.describe(i, j));
        }
    }
}

/// `trmm` against a product in twice the precision.
fn check_product<T: Scalar>(case: &Case<T>) {
    let mut c = case.b.clone();
    let Case { side, uplo, trans, diag, alpha, a, b } = case;
    let (m, n) = (b.nrows, b.ncols);
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
    // The last ones are larger than a triangle that is packed whole.
    let large = [(100, 37), (37, 100), (65, 65), (1, 70), (70, 1), (300, 20), (5, 800), (800, 5)];
    small.into_iter().chain(large).chain(large)
}

pub fn solves<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for (m, n) in shapes(&mut Rng::with_seed(2)) {
        check_residual(&Case::<T>::random(&mut rng, m, n));
    }
}

pub fn multiplies<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    for (m, n) in shapes(&mut Rng::with_seed(4)) {
        check_product(&Case::<T>::random(&mut rng, m, n));
    }
}

/// Every way to use a small triangle.
pub fn every_tiny_shape<T: Scalar>() {
    let mut rng = Rng::with_seed(8);
    for (m, n) in (0..18).flat_map(|m| (0..18).map(move |n| (m, n))) {
        for letters in 0..8 {
            let letters = (SIDES[letters % 2], UPLOS[letters / 2 % 2], DIAGS[letters / 4]);
            for trans in [Trans::No, Trans::Trans, Trans::ConjTrans, Trans::Conj] {
                let case = Case::<T>::with(&mut rng, m, n, letters, trans);
                check_residual(&case);
                check_product(&case);
            }
        }
    }
}

/// A diagonal entry whose inverse loses digits, or overflows.
pub fn extreme_diagonals<T: Scalar>() {
    let mut rng = Rng::with_seed(5);
    let tiny = T::Real::MIN_POSITIVE.to_f64();
    for (m, n) in shapes(&mut Rng::with_seed(6)).filter(|&(m, n)| m > 0 && n > 0) {
        for (pivot, alpha) in [(0.5 / tiny, 1e6), (tiny / 8.0, tiny)] {
            let mut case = Case::<T>::random(&mut rng, m, n);
            if case.diag == Diag::Unit {
                continue;
            }
            case.alpha = T::from_real(T::Real::from_f64(alpha));
            // A tiny pivot makes a large solution, which must not meet another one.
            let order = case.a.nrows;
            let lower = (case.uplo == Uplo::Lower) != case.trans.is_transposed();
            let at = match (alpha < 1.0, lower == (case.side == Side::Left)) {
                (true, true) => order - 1,
                (true, false) => 0,
                (false, _) => rng.usize(0..order),
            };
            case.a.set(at, at, T::from_real(T::Real::from_f64(pivot)));
            check_residual(&case);
        }
    }
}

/// A zero on the diagonal gives Inf or NaN from its row on, and no error before it.
pub fn singular_gives_inf_or_nan<T: Scalar>() {
    let mut rng = Rng::with_seed(6);
    for n in [2, 9, 40] {
        let mut a = Matrix::<T>::dense(&mut rng, n, n);
        let zero_at = n / 2;
        for i in 0..n {
            a.set(i, i, if i == zero_at { T::ZERO } else { T::ONE });
        }
        let b = Matrix::<T>::dense(&mut rng, n, 3);
        let mut x = b.clone();
        trsm(Side::Left, Uplo::Lower, Trans::No, Diag::NonUnit, T::ONE, a.view(), x.view_mut())
            .unwrap();
        for j in 0..3 {
            assert!((0..zero_at).all(|i| wide(x.get(i, j)).norm().is_finite()));
            assert!((zero_at..n).all(|i| !wide(x.get(i, j)).norm().is_finite()));
        }
    }
}

/// What is zero because it is the other triangle makes no NaN of an Inf.
pub fn inf_stays_in_its_triangle<T: Scalar>() {
    let mut rng = Rng::with_seed(7);
    let inf = T::from_real(T::Real::from_f64(f64::INFINITY));
    for n in [2, 9, 40] {
        for (uplo, first, last) in [(Uplo::Lower, 0, n / 2), (Uplo::Upper, n / 2 + 1, n)] {
            let mut a = Matrix::<T>::dense(&mut rng, n, n);
            for i in 0..n {
                a.set(i, i, T::ONE);
            }
            let mut b = Matrix::<T>::dense(&mut rng, n, 3);
            for j in 0..3 {
                b.set(n / 2, j, inf);
            }
            for solve in [false, true] {
                let mut x = b.clone();
                let routine = if solve { trsm } else { trmm };
                let (side, trans) = (Side::Left, Trans::No);
                routine(side, uplo, trans, Diag::NonUnit, T::ONE, a.view(), x.view_mut()).unwrap();
                for (i, j) in (first..last).flat_map(|i| (0..3).map(move |j| (i, j))) {
                    assert!(wide(x.get(i, j)).norm().is_finite(), "({i}, {j}) of {n} {uplo:?}");
                }
            }
        }
    }
}
