//! `gemm` against a product in twice the precision.

use crate::oracle::{Matrix, assert_update, dot, element, factor, operation, wide};
use fastrand::Rng;
use wasmblas::{Error, MatMut, MatRef, Real, Scalar, Trans, gemm};

struct Case<T> {
    transa: Trans,
    transb: Trans,
    alpha: T,
    beta: T,
    m: usize,
    n: usize,
    k: usize,
}

/// An operand such that `op` of it is `nrows` by `ncols`.
fn operand<T: Scalar>(rng: &mut Rng, op: Trans, nrows: usize, ncols: usize) -> Matrix<T> {
    if op.is_transposed() {
        Matrix::random(rng, ncols, nrows)
    } else {
        Matrix::random(rng, nrows, ncols)
    }
}

/// Runs one case and checks every entry (or, of large results, a few hundred) and the memory
/// around the result.
fn check<T: Scalar>(rng: &mut Rng, case: &Case<T>) {
    let Case { transa, transb, alpha, beta, m, n, k } = *case;
    let a = operand::<T>(rng, transa, m, k);
    let b = operand::<T>(rng, transb, k, n);
    let mut c = Matrix::<T>::random(rng, m, n);
    let before = c.clone();
    gemm(transa, transb, alpha, a.view(), b.view(), beta, c.view_mut()).unwrap();
    c.assert_rest_untouched(&before, |_, _| true);
    let every = (m * n).div_ceil(400).max(1);
    for entry in (0..m * n).step_by(every) {
        let (i, j) = (entry % m, entry / m);
        let sum = dot((0..k).map(|p| (wide(a.op(transa, i, p)), wide(b.op(transb, p, j)))));
        assert_update(c.get(i, j), sum, alpha, beta, before.get(i, j), k, &|| {
            format!("({i}, {j}) of {m}x{n}x{k} {transa:?} {transb:?} α {alpha:?} β {beta:?}")
        });
    }
}

pub fn random_shapes<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for round in 0..400 {
        let most = if round < 300 { 24 } else { 90 };
        let mut size = || if rng.u32(0..12) == 0 { rng.usize(0..2) } else { rng.usize(0..most) };
        let (m, n, k) = (size(), size(), size());
        let (transa, transb) = (operation(&mut rng), operation(&mut rng));
        let (alpha, beta) = (factor(&mut rng), factor(&mut rng));
        check::<T>(&mut rng, &Case { transa, transb, alpha, beta, m, n, k });
    }
}

pub fn every_tiny_shape<T: Scalar>() {
    let mut rng = Rng::with_seed(7);
    for shape in 0..9 * 9 * 9 {
        let (m, n, k) = (1 + shape % 9, 1 + shape / 9 % 9, 1 + shape / 81);
        let (transa, transb) = (operation(&mut rng), operation(&mut rng));
        let (alpha, beta) = (factor(&mut rng), factor(&mut rng));
        check::<T>(&mut rng, &Case { transa, transb, alpha, beta, m, n, k });
    }
}

pub fn tile_and_block_edges<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    // Around the tile (2 to 8 by 3 or 6), the depth of a block, its height, and its width.
    let shapes = [
        (47, 49, 48),
        (48, 48, 48),
        (65, 61, 255),
        (64, 60, 256),
        (63, 59, 257),
        (31, 37, 513),
        (127, 66, 300),
        (129, 50, 300),
        (257, 40, 260),
        (40, 1025, 130),
        (2, 300, 300),
        (300, 2, 300),
        (1, 1, 2000),
        (16, 16, 600),
        (300, 300, 3),
    ];
    for (m, n, k) in shapes {
        for _ in 0..2 {
            let (transa, transb) = (operation(&mut rng), operation(&mut rng));
            let (alpha, beta) = (element(&mut rng), factor(&mut rng));
            check::<T>(&mut rng, &Case { transa, transb, alpha, beta, m, n, k });
        }
    }
}

fn nan<T: Scalar>() -> T {
    T::from_real(T::Real::from_f64(f64::NAN))
}

/// Shapes that take the direct path, the packed one, the one without columns to sum.
const SHAPES: [(usize, usize, usize); 4] = [(5, 4, 3), (50, 51, 52), (130, 70, 300), (4, 4, 0)];

pub fn beta_zero_overwrites_nan<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    for (m, n, k) in SHAPES {
        for alpha in [T::ZERO, T::ONE, element(&mut rng)] {
            let (a, b) = (Matrix::<T>::random(&mut rng, m, k), Matrix::random(&mut rng, k, n));
            let mut c = Matrix::<T>::random(&mut rng, m, n);
            c.scale(nan());
            gemm(Trans::No, Trans::No, alpha, a.view(), b.view(), T::ZERO, c.view_mut()).unwrap();
            for entry in 0..m * n {
                let x = wide(c.get(entry % m, entry / m));
                assert!(x.is_finite(), "NaN left in a {m}x{n}x{k} product with β = 0");
            }
        }
    }
}

pub fn alpha_zero_does_not_read<T: Scalar>() {
    let mut rng = Rng::with_seed(4);
    for (m, n, k) in SHAPES {
        let (mut a, mut b) = (Matrix::<T>::random(&mut rng, m, k), Matrix::random(&mut rng, k, n));
        a.scale(nan());
        b.scale(nan());
        let mut c = Matrix::<T>::random(&mut rng, m, n);
        let before = c.clone();
        let beta = element::<T>(&mut rng);
        gemm(Trans::No, Trans::No, T::ZERO, a.view(), b.view(), beta, c.view_mut()).unwrap();
        for entry in 0..m * n {
            let (i, j) = (entry % m, entry / m);
            let none = dot(core::iter::empty());
            assert_update(c.get(i, j), none, T::ZERO, beta, before.get(i, j), 0, &|| {
                format!("({i}, {j}) of β C")
            });
        }
        gemm(Trans::No, Trans::No, T::ZERO, a.view(), b.view(), T::ONE, c.view_mut()).unwrap();
    }
}

pub fn nan_and_inf_arrive<T: Scalar>() {
    let mut rng = Rng::with_seed(5);
    let inf = T::from_real(T::Real::from_f64(f64::INFINITY));
    for (m, n, k) in [(5, 4, 3), (50, 51, 52), (130, 70, 300)] {
        for bad in [nan::<T>(), inf] {
            let mut a = Matrix::<T>::random(&mut rng, m, k);
            let b = Matrix::<T>::random(&mut rng, k, n);
            let mut c = Matrix::<T>::random(&mut rng, m, n);
            let (row, col) = (rng.usize(0..m), rng.usize(0..k));
            a.set(row, col, bad);
            gemm(Trans::No, Trans::No, T::ONE, a.view(), b.view(), T::ZERO, c.view_mut()).unwrap();
            for entry in 0..m * n {
                let (i, j) = (entry % m, entry / m);
                let x = wide(c.get(i, j));
                assert_eq!(x.is_finite(), i != row, "({i}, {j}), bad number in row {row}");
            }
        }
    }
}

pub fn large_and_tiny_scales<T: Scalar>() {
    let mut rng = Rng::with_seed(6);
    let big = T::from_real(T::Real::MIN_POSITIVE.sqrt().recip());
    for (m, n, k) in [(6, 5, 4), (60, 61, 62)] {
        let (mut a, mut b) = (Matrix::<T>::random(&mut rng, m, k), Matrix::random(&mut rng, k, n));
        a.scale(big);
        b.scale(big.recip());
        let mut c = Matrix::<T>::random(&mut rng, m, n);
        gemm(Trans::No, Trans::No, T::ONE, a.view(), b.view(), T::ZERO, c.view_mut()).unwrap();
        for entry in 0..m * n {
            let (i, j) = (entry % m, entry / m);
            let sum = dot((0..k).map(|p| (wide(a.get(i, p)), wide(b.get(p, j)))));
            assert_update(c.get(i, j), sum, T::ONE, T::ZERO, T::ZERO, k, &|| format!("({i}, {j})"));
        }
    }
}

pub fn wrong_shapes_are_errors<T: Scalar>() {
    let data = [T::ONE; 64];
    let mut out = [T::ONE; 64];
    let a = MatRef::from_col_major(&data, 3, 4, 3).unwrap();
    let b = MatRef::from_col_major(&data, 5, 2, 5).unwrap();
    let c = MatMut::from_col_major(&mut out, 3, 2, 3).unwrap();
    let result = gemm(Trans::No, Trans::No, T::ONE, a, b, T::ZERO, c);
    assert_eq!(result, Err(Error::Dimension { argument: "b", expected: 4, found: 5 }));
    assert_eq!(out, [T::ONE; 64]);
    let short = MatRef::from_col_major(&data, 9, 8, 9).map(|_| ());
    assert_eq!(short, Err(Error::Storage { argument: "data", needed: 72, found: 64 }));
    let overlapping = MatMut::from_col_major(&mut out, 4, 2, 3).map(|_| ());
    assert_eq!(overlapping, Err(Error::Stride { argument: "ld" }));
}
