//! What goes beyond BLAS: copies, sums and many products, against their definitions.

use crate::oracle::{Matrix, assert_update, dot, factor, operation, wide};
use fastrand::Rng;
use wasmblas::{
    Complex, Error, MatMut, MatRef, Real, Scalar, Trans, geadd, gemm, gemm_batch, imatcopy,
    omatcopy,
};

/// `1 · x` as [`assert_update`] takes it.
fn single<T: Scalar>(x: T) -> (Complex<f64>, f64) {
    dot([(Complex::new(1.0, 0.0), wide(x))].into_iter())
}

fn shape(trans: Trans, (m, n): (usize, usize)) -> (usize, usize) {
    if trans.is_transposed() { (n, m) } else { (m, n) }
}

/// Shapes around the blocks in which matrices are transposed.
fn shapes(rng: &mut Rng) -> (usize, usize) {
    (rng.usize(0..40), rng.usize(0..40))
}

pub fn copies<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for _ in 0..200 {
        let (m, n) = shapes(&mut rng);
        let (trans, alpha) = (operation(&mut rng), factor::<T>(&mut rng));
        let (rows, cols) = shape(trans, (m, n));
        let a = Matrix::<T>::random(&mut rng, rows, cols);
        let mut b = Matrix::<T>::random(&mut rng, m, n);
        let before = b.clone();
        omatcopy(trans, alpha, a.view(), b.view_mut()).unwrap();
        b.assert_rest_untouched(&before, |_, _| true);
        for j in 0..n {
            for i in 0..m {
                let expected = single(a.op(trans, i, j));
                assert_update(b.get(i, j), expected, alpha, T::ZERO, T::ZERO, 1, &|| {
                    format!("({i}, {j}) of {m}x{n} {trans:?} α {alpha:?}")
                });
            }
        }
    }
}

pub fn copies_in_place<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    for round in 0..300 {
        let (mut m, n) = shapes(&mut rng);
        if round % 3 == 0 {
            m = n;
        }
        let (trans, alpha) = (operation(&mut rng), factor::<T>(&mut rng));
        let (rows, cols) = shape(trans, (m, n));
        let (lda, ldb) = (m + rng.usize(0..3), rows + rng.usize(0..3));
        let lda = if round % 2 == 0 && m == rows { ldb } else { lda };
        let size = (lda * n).max(ldb * cols);
        let before: Vec<T> = (0..size).map(|_| crate::oracle::element(&mut rng)).collect();
        let mut data = before.clone();
        imatcopy(trans, alpha, &mut data, m, n, lda, ldb).unwrap();

        let a = MatRef::from_col_major(&before, m, n, lda).unwrap();
        for j in 0..size.checked_div(ldb).unwrap_or(0) {
            for i in 0..ldb {
                let at = i + j * ldb;
                if i < rows && j < cols {
                    let entry = if trans.is_transposed() { a.get(j, i) } else { a.get(i, j) };
                    let expected = single(entry.conj_if(trans.is_conjugated()));
                    assert_update(data[at], expected, alpha, T::ZERO, T::ZERO, 1, &|| {
                        format!("({i}, {j}) of {m}x{n} {trans:?} α {alpha:?} ld {lda} {ldb}")
                    });
                } else {
                    assert_eq!(data[at], before[at], "padding of {m}x{n} ld {lda} {ldb}");
                }
            }
        }
    }
}

pub fn sums<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    for _ in 0..200 {
        let (m, n) = shapes(&mut rng);
        let (alpha, beta) = (factor::<T>(&mut rng), factor::<T>(&mut rng));
        let a = Matrix::<T>::random(&mut rng, m, n);
        let mut c = Matrix::<T>::random(&mut rng, m, n);
        let before = c.clone();
        geadd(alpha, a.view(), beta, c.view_mut()).unwrap();
        c.assert_rest_untouched(&before, |_, _| true);
        for j in 0..n {
            for i in 0..m {
                let (sum, old) = (single(a.get(i, j)), before.get(i, j));
                assert_update(c.get(i, j), sum, alpha, beta, old, 1, &|| {
                    format!("({i}, {j}) of {m}x{n} α {alpha:?} β {beta:?}")
                });
            }
        }
    }
}

/// Many products are one product after the other, bit by bit.
pub fn batches<T: Scalar>() {
    let mut rng = Rng::with_seed(4);
    for _ in 0..20 {
        let (transa, transb) = (operation(&mut rng), operation(&mut rng));
        let (alpha, beta) = (factor::<T>(&mut rng), factor::<T>(&mut rng));
        let mut problems: Vec<_> = (0..3)
            .map(|_| {
                let (m, n, k) = (rng.usize(0..20), rng.usize(0..20), rng.usize(0..20));
                let ((rows_a, cols_a), (rows_b, cols_b)) =
                    (shape(transa, (m, k)), shape(transb, (k, n)));
                let a = Matrix::<T>::random(&mut rng, rows_a, cols_a);
                let b = Matrix::<T>::random(&mut rng, rows_b, cols_b);
                (a, b, Matrix::<T>::dense(&mut rng, m, n))
            })
            .collect();
        let mut expected = problems.clone();
        for (a, b, c) in &mut expected {
            gemm(transa, transb, alpha, a.view(), b.view(), beta, c.view_mut()).unwrap();
        }
        let views = problems.iter_mut().map(|(a, b, c)| (a.view(), b.view(), c.view_mut()));
        gemm_batch(transa, transb, alpha, beta, views).unwrap();
        for ((_, _, found), (_, _, expected)) in problems.iter().zip(&expected) {
            for j in 0..found.ncols {
                for i in 0..found.nrows {
                    assert_eq!(found.get(i, j), expected.get(i, j), "{transa:?} {transb:?}");
                }
            }
        }
    }
}

pub fn zero_factors<T: Scalar>() {
    let nan = T::from_real(T::Real::from_f64(f64::NAN));
    let all = |x: T| [x; 6];
    // With α = 0 what is copied or added is not read, with β = 0 nor is what is overwritten.
    let (nans, ones) = (all(nan), all(T::ONE));
    let (nans, ones) = (
        MatRef::from_col_major(&nans, 2, 3, 2).unwrap(),
        MatRef::from_col_major(&ones, 2, 3, 2).unwrap(),
    );
    for trans in [Trans::No, Trans::Conj] {
        let mut b = all(nan);
        let out = MatMut::from_col_major(&mut b, 2, 3, 2).unwrap();
        omatcopy(trans, T::ZERO, nans, out).unwrap();
        assert_eq!(b, all(T::ZERO));
    }
    let mut data = all(nan);
    imatcopy(Trans::Trans, T::ZERO, &mut data, 2, 3, 2, 3).unwrap();
    assert_eq!(data, all(T::ZERO));
    let mut c = all(nan);
    let out = MatMut::from_col_major(&mut c, 2, 3, 2).unwrap();
    geadd(T::ONE, ones, T::ZERO, out).unwrap();
    assert_eq!(c, all(T::ONE));
    let out = MatMut::from_col_major(&mut c, 2, 3, 2).unwrap();
    geadd(T::ZERO, nans, T::ONE, out).unwrap();
    assert_eq!(c, all(T::ONE));
}

pub fn wrong_shapes_are_errors<T: Scalar>() {
    let data = [T::ONE; 6];
    let mut out = data;
    let a = MatRef::from_col_major(&data, 2, 3, 2).unwrap();
    let mut b = MatMut::from_col_major(&mut out, 3, 2, 3).unwrap();
    let wrong = Error::Dimension { argument: "b", expected: 2, found: 3 };
    assert_eq!(omatcopy(Trans::No, T::ZERO, a, b.rb_mut()), Err(wrong));
    let wrong = Error::Dimension { argument: "a", expected: 3, found: 2 };
    assert_eq!(geadd(T::ZERO, a, T::ZERO, b.rb_mut()), Err(wrong));
    let problems = [(a, a, b.rb_mut())];
    assert!(gemm_batch(Trans::No, Trans::No, T::ZERO, T::ZERO, problems).is_err());
    // Neither is the data long enough, nor the leading dimension.
    assert!(imatcopy(Trans::No, T::ZERO, &mut out, 2, 4, 2, 2).is_err());
    assert!(imatcopy(Trans::Trans, T::ZERO, &mut out, 2, 3, 2, 2).is_err());
    assert_eq!(out, data);
}
