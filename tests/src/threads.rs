//! Results do not depend on the number of threads, nor on the order of tasks.

use crate::oracle::{Matrix, factor, operation};
use fastrand::Rng;
use std::sync::Barrier;
use std::sync::atomic::{AtomicUsize, Ordering};
use wasmblas::{
    Diag, Executor, Real, Scalar, Sequential, Side, Trans, Uplo, gemm, gemmtr, gemv, gerc, hemv,
    her2k, symm, syrk, trmm, trsm, with_executor,
};
use wasmblas_lapack::{Jobz, geqrf, getrf, heevd, potrf};

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
        let left = AtomicUsize::new(tasks);
        let work = || {
            let next =
                || left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |n| n.checked_sub(1));
            while let Ok(n) = next() {
                task(n - 1);
            }
        };
        concurrently(self.0, &work);
    }
}

/// Calls `work` on so many threads at the same time, where there are threads.
#[cfg(not(target_arch = "wasm32"))]
fn concurrently(threads: usize, work: &(dyn Fn() + Sync)) {
    std::thread::scope(|scope| (0..threads).for_each(|_| drop(scope.spawn(work))));
}

#[cfg(all(target_arch = "wasm32", target_feature = "atomics"))]
use crate::workers::concurrently;

#[cfg(all(target_arch = "wasm32", not(target_feature = "atomics")))]
fn concurrently(_threads: usize, work: &(dyn Fn() + Sync)) {
    work();
}

/// Runs a test on so many threads, or as it is if there is no number.
#[cfg(any(test, target_arch = "wasm32"))]
pub fn on_some(threads: Option<usize>, test: fn()) {
    match threads {
        Some(threads) => with_executor(&Threads(threads), test),
        None => test(),
    }
}

/// The number in the environment variable `WASMBLAS_TEST_THREADS`.
#[cfg(test)]
pub fn asked() -> Option<usize> {
    let text = std::env::var("WASMBLAS_TEST_THREADS").ok()?;
    Some(text.parse().expect("WASMBLAS_TEST_THREADS is a number"))
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
        let wide = shaped(n, m, transb);
        let x = shaped(m, 1, Trans::No);
        let y = shaped(n, 1, Trans::No);
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
        check(&y, "gemv", |y| {
            let (a, x) = (wide.view(), x.view().col(0));
            gemv(transb, alpha, a, x, beta, y.view_mut().col(0)).unwrap();
        });
        check(&c, "gerc", |c| {
            gerc(alpha, x.view().col(0), y.view().col(0), c.view_mut()).unwrap();
        });
    }
}

/// Symmetric products beyond the order from which on they are sums of parts.
pub fn same_symmetric_products<T: Scalar>() {
    let mut rng = Rng::with_seed(26);
    for n in [719, 723, 1030] {
        let (a, x) = (Matrix::<T>::random(&mut rng, n, n), Matrix::<T>::random(&mut rng, n, 1));
        for uplo in [Uplo::Lower, Uplo::Upper] {
            check(&Matrix::random(&mut rng, n, 1), "hemv", |y| {
                let (x, y) = (x.view().col(0), y.view_mut().col(0));
                hemv(uplo, T::ONE, a.view(), x, T::ONE, y).unwrap();
            });
        }
    }
}

/// Factorisations and eigenvectors, which have tasks of their own beside those of their products.
pub fn same_factors<T: Scalar>() {
    let mut rng = Rng::with_seed(25);
    // Some panels, and one column more than they have.
    for (m, n) in [(400, 391), (385, 386)] {
        let (a, mut pivots) = (Matrix::<T>::random(&mut rng, m, n), vec![0; m.min(n)]);
        with_executor(&Sequential, || getrf(a.clone().view_mut(), &mut pivots).unwrap());
        check(&a, "getrf", |a| {
            let mut found = vec![0; m.min(n)];
            getrf(a.view_mut(), &mut found).unwrap();
            assert_eq!(found, pivots);
        });
    }
    let a = Matrix::<T>::random(&mut rng, 140, 120);
    check(&a, "geqrf", |a| geqrf(a.view_mut(), &mut [T::ZERO; 120]).unwrap());
    for n in [60, 170] {
        let mut a = triangle::<T>(&mut rng, n);
        check(&a, "heevd", |a| {
            heevd(Jobz::Vectors, Uplo::Lower, a.view_mut(), &mut vec![T::Real::ZERO; n]).unwrap();
        });
        (0..n).for_each(|i| a.set(i, i, T::from_real(T::Real::from_f64(4.0))));
        check(&a, "potrf", |a| potrf(Uplo::Upper, a.view_mut()).unwrap());
    }
}

/// The threads are several indeed: in products, tasks wait for one another.
pub fn tasks_meet<T: Scalar>() {
    if cfg!(all(target_arch = "wasm32", not(target_feature = "atomics"))) {
        return;
    }
    struct Meeting {
        threads: Threads,
        runs: AtomicUsize,
    }
    impl Executor for Meeting {
        fn threads(&self) -> usize {
            self.threads.threads()
        }
        fn grain(&self) -> usize {
            0
        }
        fn run(&self, tasks: usize, task: &(dyn Fn(usize) + Sync)) {
            assert!(tasks >= self.threads(), "a task for each thread");
            let (all_here, begun) = (Barrier::new(self.threads()), AtomicUsize::new(0));
            self.threads.run(tasks, &|i| {
                if begun.fetch_add(1, Ordering::Relaxed) < self.threads() {
                    all_here.wait();
                }
                task(i);
            });
            self.runs.fetch_add(1, Ordering::Relaxed);
        }
    }
    let c = Matrix::<T>::dense(&mut Rng::with_seed(24), 200, 200);
    let multiply = || {
        let (a, mut c) = (c.view(), c.clone());
        gemm(Trans::No, Trans::Trans, T::ONE, a, a, T::ZERO, c.view_mut()).unwrap();
        c
    };
    let expected = with_executor(&Sequential, multiply);
    for threads in [2, 3, 8] {
        let meeting = Meeting { threads: Threads(threads), runs: AtomicUsize::new(0) };
        let found = with_executor(&meeting, multiply);
        assert!(meeting.runs.into_inner() > 0, "a run on {threads} threads");
        let same = |i: usize, j: usize| found.get(i, j) == expected.get(i, j);
        assert!((0..200).all(|i| (0..200).all(|j| same(i, j))), "{threads} threads");
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
