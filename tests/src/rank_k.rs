//! `syrk`, `herk`, `syr2k`, `her2k` and `gemmtr` against a product in twice the precision.

use crate::oracle::{Matrix, assert_update, dot, factor, operation, wide};
use fastrand::Rng;
use wasmblas::{Real, Scalar, Trans, Uplo, gemmtr, her2k, herk, syr2k, syrk};

fn stored(uplo: Uplo, i: usize, j: usize) -> bool {
    match uplo {
        Uplo::Lower => i >= j,
        Uplo::Upper => i <= j,
    }
}

/// Makes NaN of what is to be overwritten without being read: the triangle if β is zero.
fn overwritten<T: Scalar>(c: &mut Matrix<T>, uplo: Uplo, beta: T) {
    if beta == T::ZERO {
        for i in 0..c.nrows {
            for j in (0..c.ncols).filter(|&j| stored(uplo, i, j)) {
                c.set(i, j, T::from_real(T::Real::from_f64(f64::NAN)));
            }
        }
    }
}

fn check<T: Scalar>(rng: &mut Rng, n: usize, k: usize, hermitian: bool) {
    let uplo = if rng.bool() { Uplo::Lower } else { Uplo::Upper };
    let transposed = rng.bool();
    let (a, trans) = match (transposed, hermitian) {
        (false, _) => (Matrix::<T>::random(rng, n, k), Trans::No),
        (true, false) => (Matrix::random(rng, k, n), Trans::Trans),
        (true, true) => (Matrix::random(rng, k, n), Trans::ConjTrans),
    };
    let (mut alpha, mut beta) = (factor::<T>(rng), factor::<T>(rng));
    let mut c = Matrix::<T>::random(rng, n, n);
    if hermitian {
        (alpha, beta) = (T::from_real(alpha.re()), T::from_real(beta.re()));
        for i in 0..n {
            c.set(i, i, T::from_real(c.get(i, i).re()));
        }
    }
    let before = c.clone();
    overwritten(&mut c, uplo, beta);
    if hermitian {
        herk(uplo, trans, alpha.re(), a.view(), beta.re(), c.view_mut()).unwrap();
    } else {
        syrk(uplo, trans, alpha, a.view(), beta, c.view_mut()).unwrap();
    }
    c.assert_rest_untouched(&before, |i, j| stored(uplo, i, j));
    for j in 0..n {
        for i in (0..n).filter(|&i| stored(uplo, i, j)) {
            let sum = dot((0..k).map(|p| {
                let (x, y) = (a.op(trans, i, p), a.op(trans, j, p));
                (wide(x), wide(y.conj_if(hermitian)))
            }));
            assert_update(c.get(i, j), sum, alpha, beta, before.get(i, j), k, &|| {
                format!("({i}, {j}) of n {n} k {k} {uplo:?} {trans:?} α {alpha:?} β {beta:?}")
            });
        }
    }
}

pub fn random_shapes<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for round in 0..240 {
        let most = if round < 200 { 20 } else { 75 };
        let (n, k) = (rng.usize(0..most), rng.usize(0..most));
        check::<T>(&mut rng, n, k, round % 2 == 0);
    }
    check::<T>(&mut rng, 150, 300, false);
    check::<T>(&mut rng, 150, 300, true);
}

fn check_rank_2k<T: Scalar>(rng: &mut Rng, n: usize, k: usize, hermitian: bool) {
    let uplo = if rng.bool() { Uplo::Lower } else { Uplo::Upper };
    let trans = match (rng.bool(), hermitian) {
        (false, _) => Trans::No,
        (true, false) => Trans::Trans,
        (true, true) => Trans::ConjTrans,
    };
    let mut operand = || match trans {
        Trans::No => Matrix::<T>::random(rng, n, k),
        _ => Matrix::random(rng, k, n),
    };
    let (a, b) = (operand(), operand());
    let (alpha, mut beta) = (factor::<T>(rng), factor::<T>(rng));
    let mut c = Matrix::<T>::random(rng, n, n);
    if hermitian {
        beta = T::from_real(beta.re());
        for i in 0..n {
            c.set(i, i, T::from_real(c.get(i, i).re()));
        }
    }
    let before = c.clone();
    overwritten(&mut c, uplo, beta);
    if hermitian {
        her2k(uplo, trans, alpha, a.view(), b.view(), beta.re(), c.view_mut()).unwrap();
    } else {
        syr2k(uplo, trans, alpha, a.view(), b.view(), beta, c.view_mut()).unwrap();
    }
    c.assert_rest_untouched(&before, |i, j| stored(uplo, i, j));
    for j in 0..n {
        for i in (0..n).filter(|&i| stored(uplo, i, j)) {
            // α goes into the sum, since it is conjugated in the second half.
            let sum = dot((0..k).flat_map(|p| {
                let term =
                    |alpha: T, x: T, y: T| (wide(alpha) * wide(x), wide(y.conj_if(hermitian)));
                let (ai, aj) = (a.op(trans, i, p), a.op(trans, j, p));
                let (bi, bj) = (b.op(trans, i, p), b.op(trans, j, p));
                [term(alpha, ai, bj), term(alpha.conj_if(hermitian), bi, aj)]
            }));
            assert_update(c.get(i, j), sum, T::ONE, beta, before.get(i, j), 2 * k + 2, &|| {
                format!("({i}, {j}) of n {n} k {k} {uplo:?} {trans:?} α {alpha:?} β {beta:?}")
            });
        }
    }
}

pub fn random_rank_2k<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    for round in 0..200 {
        let most = if round < 180 { 20 } else { 75 };
        let (n, k) = (rng.usize(0..most), rng.usize(0..most));
        check_rank_2k::<T>(&mut rng, n, k, round % 2 == 0);
    }
    check_rank_2k::<T>(&mut rng, 130, 270, false);
    check_rank_2k::<T>(&mut rng, 130, 270, true);
}

pub fn every_tiny_shape<T: Scalar>() {
    let mut rng = Rng::with_seed(5);
    for (n, k) in (0..10).flat_map(|n| (0..10).map(move |k| (n, k))) {
        for round in 0..8 {
            check::<T>(&mut rng, n, k, round % 2 == 0);
            check_rank_2k::<T>(&mut rng, n, k, round % 2 == 0);
        }
    }
}

pub fn gemmtr_is_a_triangle_of_gemm<T: Scalar>() {
    let mut rng = Rng::with_seed(4);
    for (n, k) in [(0, 3), (1, 1), (5, 0), (7, 9), (13, 6), (30, 31), (70, 40), (140, 20)] {
        for uplo in [Uplo::Lower, Uplo::Upper] {
            let (transa, transb) = (operation(&mut rng), operation(&mut rng));
            let shape = |t: Trans, r, c| if t.is_transposed() { (c, r) } else { (r, c) };
            let ((ar, ac), (br, bc)) = (shape(transa, n, k), shape(transb, k, n));
            let a = Matrix::<T>::random(&mut rng, ar, ac);
            let b = Matrix::<T>::random(&mut rng, br, bc);
            let (alpha, beta) = (factor::<T>(&mut rng), factor::<T>(&mut rng));
            let mut c = Matrix::<T>::random(&mut rng, n, n);
            let before = c.clone();
            let (av, bv) = (a.view(), b.view());
            gemmtr(uplo, transa, transb, alpha, av, bv, beta, c.view_mut()).unwrap();
            c.assert_rest_untouched(&before, |i, j| stored(uplo, i, j));
            for j in 0..n {
                for i in (0..n).filter(|&i| stored(uplo, i, j)) {
                    let sum =
                        dot((0..k).map(|p| (wide(a.op(transa, i, p)), wide(b.op(transb, p, j)))));
                    assert_update(c.get(i, j), sum, alpha, beta, before.get(i, j), k, &|| {
                        format!("({i}, {j}) of n {n} k {k} {uplo:?} {transa:?} {transb:?}")
                    });
                }
            }
        }
    }
}

pub fn hermitian_diagonal_is_real<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    for n in [1, 5, 60] {
        let a = Matrix::<T>::dense(&mut rng, n, n);
        for alpha in [0.0, 0.5] {
            let mut c = Matrix::<T>::dense(&mut rng, n, n);
            let (alpha, beta) = (
                <T::Real as wasmblas::Real>::from_f64(alpha),
                <T::Real as wasmblas::Real>::from_f64(0.25),
            );
            herk(Uplo::Lower, Trans::No, alpha, a.view(), beta, c.view_mut()).unwrap();
            for i in 0..n {
                assert_eq!(wide(c.get(i, i)).im, 0.0);
            }
        }
    }
}
