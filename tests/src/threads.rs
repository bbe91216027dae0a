//! Results do not depend on the number of threads, nor on the order of tasks.

use crate::oracle::{Matrix, factor, operation};
use fastrand::Rng;
use std::sync::atomic::{AtomicUsize, Ordering};
use wasmblas::{
    Diag, Executor, Real, Scalar, Sequential, Side, Trans, Uplo, gemm, gemmtr, her2k, symm, syrk,
    trmm, trsm, with_executor,
};

/// Threads that are made for every run; on one thread, tasks are done from the last to the first.
/// Everything is worth their while.
struct Threads(usize);

impl Executor for Threads {
    fn threads(&self) -> usize {
        self.0
    }

    fn grain(&self) -> usize {
        0
    }

    fn run(&self, tasks: usize, task: &(dyn Fn(usize) + Sync)) {
        if cfg!(target_arch = "wasm32") {
            return (0..tasks).rev().for_each(task);
        }
        let left = AtomicUsize::new(tasks);
        let work = || {
            let next =
                || left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |n| n.checked_sub(1));
            while let Ok(n) = next() {
                task(n - 1);
            }
        };
        std::thread::scope(|scope| (0..self.0).for_each(|_| drop(scope.spawn(work))));
    }
}

/// Runs a test with as many threads as the environment variable `WASMBLAS_TEST_THREADS` says.
#[cfg(test)]
pub fn on_some(test: fn()) {
    match std::env::var("WASMBLAS_TEST_THREADS") {
        Ok(threads) => with_executor(&Threads(threads.parse().expect("a number")), test),
        Err(_) => test(),
    }
}

/// Does the same to the same matrix with 1, 2, 3 and 8 threads.
fn check<T: Scalar>(c: &Matrix<T>, what: &str, update: impl Fn(&mut Matrix<T>)) {
    let mut expected = c.clone();
    with_executor(&Sequential, || update(&mut expected));
    for threads in [1, 2, 3, 8] {
        let mut found = c.clone();
        with_executor(&Threads(threads), || update(&mut found));
        let same = |i: usize, j: usize| found.get(i, j) == expected.get(i, j);
        let (m, n) = (c.view().nrows(), c.view().ncols());
        assert!(
            (0..m).all(|i| (0..n).all(|j| same(i, j))),
            "{what} of {m}x{n} with {threads} threads"
        );
        found.assert_rest_untouched(c, |_, _| true);
    }
}

/// A triangular matrix that is far from singular.
fn triangle<T: Scalar>(rng: &mut Rng, order: usize) -> Matrix<T> {
    let mut a = Matrix::random(rng, order, order);
    a.scale(T::from_real(T::Real::from_f64(1.0 / order.max(1) as f64)));
    (0..order).for_each(|i| a.set(i, i, T::ONE));
    a
}

pub fn same_results<T: Scalar>() {
    let mut rng = Rng::with_seed(21);
    // Beyond a block of rows, and of depth.
    let shapes = [(0, 3, 2), (1, 1, 1), (40, 41, 70), (13, 300, 90), (290, 9, 600), (65, 64, 530)];
    for (m, n, k) in shapes {
        let (alpha, beta) = (factor::<T>(&mut rng), factor::<T>(&mut rng));
        let uplo = if rng.bool() { Uplo::Lower } else { Uplo::Upper };
        let side = if rng.bool() { Side::Left } else { Side::Right };
        let (transa, transb) = (operation(&mut rng), operation(&mut rng));
        let mut shaped = |rows: usize, cols: usize, trans: Trans| {
            let flip = trans.is_transposed();
            Matrix::<T>::random(
                &mut rng,
                if flip { cols } else { rows },
                if flip { rows } else { cols },
            )
        };
        let (a, b, c) = (shaped(m, k, transa), shaped(k, n, transb), shaped(m, n, Trans::No));
        let (left, square) = (shaped(m, k, Trans::No), shaped(m, m, Trans::No));
        check(&c, "gemm", |c| {
            gemm(transa, transb, alpha, a.view(), b.view(), beta, c.view_mut()).unwrap();
        });
        check(&square, "gemmtr", |c| {
            let (a, b) = (left.view(), left.view());
            gemmtr(uplo, Trans::No, Trans::Trans, alpha, a, b, beta, c.view_mut()).unwrap();
        });
        check(&square, "syrk", |c| {
            syrk(uplo, Trans::No, alpha, left.view(), beta, c.view_mut()).unwrap();
        });
        check(&square, "her2k", |c| {
            let (a, b) = (left.view(), left.view());
            her2k(uplo, Trans::No, alpha, a, b, beta.re(), c.view_mut()).unwrap();
        });
        let order = if side == Side::Left { m } else { n };
        let a = triangle::<T>(&mut rng, order);
        check(&c, "symm", |out| {
            symm(side, uplo, alpha, a.view(), c.view(), beta, out.view_mut()).unwrap();
        });
        check(&c, "trmm", |c| {
            trmm(side, uplo, transa, Diag::NonUnit, alpha, a.view(), c.view_mut()).unwrap();
        });
        check(&c, "trsm", |c| {
            trsm(side, uplo, transa, Diag::NonUnit, alpha, a.view(), c.view_mut()).unwrap();
        });
    }
}

/// What is called inside of a task stays on its thread, and the choice ends with the call.
pub fn executors_are_scoped<T: Scalar>() {
    let mut rng = Rng::with_seed(22);
    let (a, c) = (Matrix::<T>::dense(&mut rng, 12, 12), Matrix::<T>::dense(&mut rng, 12, 12));
    let runs = AtomicUsize::new(0);
    struct Counted<'a>(&'a AtomicUsize);
    impl Executor for Counted<'_> {
        fn threads(&self) -> usize {
            2
        }
        fn grain(&self) -> usize {
            0
        }
        fn run(&self, tasks: usize, task: &(dyn Fn(usize) + Sync)) {
            self.0.fetch_add(1, Ordering::Relaxed);
            (0..tasks).for_each(task);
        }
    }
    let multiply = || {
        let mut c = c.clone();
        let (a, b) = (a.view(), a.view());
        gemm(Trans::No, Trans::No, T::ONE, a, b, T::ZERO, c.view_mut()).unwrap();
    };
    let large = || {
        let mut c = Matrix::<T>::dense(&mut Rng::with_seed(23), 70, 70);
        let a = c.clone();
        symm(Side::Left, Uplo::Lower, T::ONE, a.view(), a.view(), T::ZERO, c.view_mut()).unwrap();
    };
    with_executor(&Counted(&runs), || {
        with_executor(&Sequential, large);
        multiply();
    });
    large();
    let before = runs.load(Ordering::Relaxed);
    with_executor(&Counted(&runs), large);
    assert!(runs.load(Ordering::Relaxed) > before, "a large problem is divided");
    assert_eq!(before, 0, "neither a small one is, nor one of another executor");
}
