//! `trsm` by its residual.

use crate::oracle::{Matrix, element, eps, operation, wide};
use fastrand::Rng;
use wasmblas::{Complex, Diag, Real, Scalar, Side, Trans, Uplo, trsm};

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

fn check<T: Scalar>(rng: &mut Rng, m: usize, n: usize) {
    let side = if rng.bool() { Side::Left } else { Side::Right };
    let uplo = if rng.bool() { Uplo::Lower } else { Uplo::Upper };
    let diag = if rng.bool() { Diag::Unit } else { Diag::NonUnit };
    let trans = operation(rng);
    let order = if side == Side::Left { m } else { n };
    let mut a = Matrix::<T>::random(rng, order, order);
    // Well conditioned: small entries off the diagonal; the triangle that is not read is NaN.
    let nan = T::from_real(T::Real::from_f64(f64::NAN));
    let small = T::from_real(T::Real::from_f64(1.0 / (order as f64 + 1.0)));
    a.scale(small);
    for i in 0..order {
        for j in 0..order {
            if i != j && (i > j) != (uplo == Uplo::Lower) {
                a.set(i, j, nan);
            }
        }
        let on_diagonal = if diag == Diag::Unit { nan } else { T::ONE + element::<T>(rng) * small };
        a.set(i, i, on_diagonal);
    }
    let alpha = element::<T>(rng);
    let mut b = Matrix::<T>::random(rng, m, n);
    let before = b.clone();
    trsm(side, uplo, trans, diag, alpha, a.view(), b.view_mut()).unwrap();
    b.assert_rest_untouched(&before, |_, _| true);
    for j in 0..n {
        for i in 0..m {
            let mut residual = -wide(alpha) * wide(before.get(i, j));
            let mut size = residual.norm();
            for p in 0..order {
                let term = match side {
                    Side::Left => entry(&a, uplo, trans, diag, i, p) * wide(b.get(p, j)),
                    Side::Right => wide(b.get(i, p)) * entry(&a, uplo, trans, diag, p, j),
                };
                residual += term;
                size += term.norm();
            }
            let bound = (order as f64 + 8.0) * eps::<T>() * size;
            assert!(
                residual.norm() <= bound,
                "({i}, {j}) of {m}x{n} {side:?} {uplo:?} {trans:?} {diag:?}: residual {:.2} bounds",
                residual.norm() / bound
            );
        }
    }
}

pub fn random_shapes<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for _ in 0..150 {
        let (m, n) = (rng.usize(0..40), rng.usize(0..40));
        check::<T>(&mut rng, m, n);
    }
    for (m, n) in [(100, 37), (37, 100), (65, 65), (1, 70), (70, 1)] {
        for _ in 0..4 {
            check::<T>(&mut rng, m, n);
        }
    }
}
