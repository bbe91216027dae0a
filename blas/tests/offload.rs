//! Products with the help of workers that have a memory of their own: here threads, and memory that
//! only they use.
#![cfg(feature = "offload")]

use std::alloc::{Layout, alloc_zeroed, dealloc};
use std::hint;
use std::ptr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use wasmblas::offload::{CLAIMED, PUBLISHED, Workers, round_trip, set_workers, step, with_workers};
use wasmblas::tasks::{REFLECTORS, gemm_early, herk_early, reflect_early};
use wasmblas::{
    Complex, Diag, MatMut, MatRef, Real, Scalar, Sequential, Side, Trans, Uplo, gemm, hemm, herk,
    syr2k, syrk, trmm, trsm, with_executor,
};

/// A memory, and what the test wants to know and to say.
struct Memory {
    start: *mut u8,
    room: usize,
    stopped: AtomicBool,
    /// Steps that did something.
    steps: AtomicUsize,
    failures: AtomicUsize,
}

// SAFETY: that is what the offload is about; the words are atomic, and the rest is ordered by them.
unsafe impl Send for Memory {}
// SAFETY: as above.
unsafe impl Sync for Memory {}

impl Memory {
    fn layout(room: usize) -> Layout {
        Layout::from_size_align(room, 64).unwrap()
    }

    fn word(&self, word: usize) -> &AtomicU32 {
        assert!(4 * word < self.room);
        // SAFETY: an aligned word of the memory.
        unsafe { AtomicU32::from_ptr(self.start.add(4 * word).cast()) }
    }

    /// Takes a task, if there is one, as a worker does that dies with it.
    fn take(&self) -> bool {
        let claimed = self.word(CLAIMED);
        let (next, order) = (claimed.load(Ordering::SeqCst), Ordering::SeqCst);
        next != self.word(PUBLISHED).load(order)
            && claimed.compare_exchange(next, next.wrapping_add(1), order, order).is_ok()
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        // SAFETY: allocated with this layout.
        unsafe { dealloc(self.start, Memory::layout(self.room)) }
    }
}

/// The workers as the calling thread has them.
struct Threads {
    memory: Arc<Memory>,
    count: usize,
}

impl Threads {
    /// Gives this thread workers with so much memory. A worker stops after `steps` tasks, in the
    /// middle of the next: it is taken and never done.
    fn start(count: usize, room: usize, steps: usize) -> Arc<Memory> {
        // SAFETY: the size is not zero.
        let start = unsafe { alloc_zeroed(Memory::layout(room)) };
        assert!(!start.is_null());
        let memory = Memory {
            start,
            room,
            stopped: AtomicBool::new(false),
            steps: AtomicUsize::new(0),
            failures: AtomicUsize::new(0),
        };
        let memory = Arc::new(memory);
        for _ in 0..count {
            let memory = Arc::clone(&memory);
            thread::spawn(move || {
                let mut done = 0;
                while !memory.stopped.load(Ordering::Relaxed) {
                    if done == steps {
                        if memory.take() {
                            return;
                        }
                        thread::yield_now();
                        continue;
                    }
                    // SAFETY: the memory, and this is a worker.
                    if unsafe { step(memory.start) } {
                        done += 1;
                        memory.steps.fetch_add(1, Ordering::Relaxed);
                    } else {
                        thread::yield_now();
                    }
                }
            });
        }
        set_workers(Some(Box::new(Threads { memory: Arc::clone(&memory), count })));
        memory
    }
}

impl Drop for Threads {
    fn drop(&mut self) {
        self.memory.stopped.store(true, Ordering::Relaxed);
    }
}

impl Workers for Threads {
    fn count(&self) -> usize {
        if self.memory.failures.load(Ordering::Relaxed) > 0 { 0 } else { self.count }
    }

    fn room(&self) -> usize {
        self.memory.room
    }

    unsafe fn copy_in(&self, to: usize, from: *const u8, bytes: usize) {
        assert!(to + bytes <= self.memory.room);
        // SAFETY: within the memory, and the caller's.
        unsafe { ptr::copy_nonoverlapping(from, self.memory.start.add(to), bytes) }
    }

    unsafe fn copy_out(&self, to: *mut u8, from: usize, bytes: usize) {
        assert!(from + bytes <= self.memory.room);
        // SAFETY: within the memory, and the caller's.
        unsafe { ptr::copy_nonoverlapping(self.memory.start.add(from), to, bytes) }
    }

    fn load(&self, word: usize) -> u32 {
        self.memory.word(word).load(Ordering::SeqCst)
    }

    fn store(&self, word: usize, value: u32) {
        self.memory.word(word).store(value, Ordering::SeqCst);
    }

    fn exchange(&self, word: usize, old: u32, new: u32) -> bool {
        let (success, failure) = (Ordering::SeqCst, Ordering::SeqCst);
        self.memory.word(word).compare_exchange(old, new, success, failure).is_ok()
    }

    fn wait(&self, word: usize, value: u32) -> bool {
        let begin = Instant::now();
        while self.load(word) == value {
            if begin.elapsed() > Duration::from_secs(2) {
                return false;
            }
            hint::spin_loop();
            thread::yield_now();
        }
        true
    }

    fn failed(&self) {
        self.memory.failures.fetch_add(1, Ordering::Relaxed);
    }
}

const PLENTY: usize = 32 << 20;
const NEVER: usize = usize::MAX;

fn entries<T: Scalar>(len: usize, seed: usize) -> Vec<T> {
    let real = |i: usize| T::Real::from_f64((i * 7919 + seed) as f64 % 1009.0 / 1009.0 - 0.5);
    (0..len).map(|i| T::from_parts(real(2 * i), real(2 * i + 1))).collect()
}

/// What `routine` makes of a matrix, by rows and by columns, with workers and without.
fn compare<T: Scalar>((m, n): (usize, usize), routine: impl Fn(MatMut<'_, T>)) {
    for by_rows in [false, true] {
        let result = || {
            let mut c = entries::<T>(m * n, 5);
            let (row, col) = if by_rows { (n, 1) } else { (1, m) };
            // SAFETY: m·n elements.
            let view =
                unsafe { MatMut::from_raw_parts(c.as_mut_ptr(), m, n, row as isize, col as isize) };
            // Threads of this process would leave nothing to the workers.
            with_executor(&Sequential, || routine(view));
            c
        };
        let with = result();
        let workers = set_workers(None);
        let without = result();
        set_workers(workers);
        assert!(with == without, "{m} by {n}, by rows: {by_rows}");
    }
}

fn products<T: Scalar>() {
    for (m, n, k) in [(170, 170, 150), (301, 77, 290)] {
        let (a, b) = (entries::<T>(m * k, 1), entries::<T>(k * n, 2));
        let (a, b) = (MatRef::from_col_major(&a, m, k, m), MatRef::from_col_major(&b, k, n, k));
        let (a, b) = (a.unwrap(), b.unwrap());
        for beta in [T::ZERO, T::from_real(T::Real::from_f64(0.3))] {
            let alpha = T::from_parts(T::Real::from_f64(0.7), T::Real::from_f64(-0.2));
            compare((m, n), |c| gemm(Trans::No, Trans::Conj, alpha, a, b, beta, c).unwrap());
        }
    }
}

/// Products whose first columns are used before the others are finished.
fn early_products<T: Scalar>() {
    let (n, k, columns) = (310, 200, 130);
    let (a, b) = (entries::<T>(n * k, 1), entries::<T>(k * n, 2));
    let (a, b) = (MatRef::from_col_major(&a, n, k, n), MatRef::from_col_major(&b, k, n, k));
    let (a, b) = (a.unwrap(), b.unwrap());
    // What follows needs finished columns, and takes its time.
    let then = |mut first: MatMut<'_, T>| {
        assert_eq!((first.nrows(), first.ncols()), (n, columns));
        for j in 1..columns {
            for i in j..n {
                first.set(i, j, first.get(i, j) + first.get(i, j - 1));
            }
        }
    };
    let (one, alpha) = (T::ONE, T::from_real(T::Real::from_f64(0.7)));
    compare((n, n), |c| {
        gemm_early(Trans::No, Trans::No, alpha, a, b, one, c, columns, &mut { then }).unwrap();
    });
    let (uplo, minus, plus) = (Uplo::Lower, -T::Real::ONE, T::Real::ONE);
    compare((n, n), |c| {
        herk_early(uplo, Trans::No, minus, a, plus, c, columns, &mut { then }).unwrap();
    });
    // The same as one after the other.
    let after = |mut c: MatMut<'_, T>| {
        herk(uplo, Trans::No, minus, a, plus, c.rb_mut()).unwrap();
        then(c.block(0, 0, n, columns));
    };
    let at_once = |c: MatMut<'_, T>| {
        herk_early(uplo, Trans::No, minus, a, plus, c, columns, &mut { then }).unwrap();
    };
    let result = |routine: &dyn Fn(MatMut<'_, T>)| {
        let mut c = entries::<T>(n * n, 5);
        let view = MatMut::from_col_major(&mut c, n, n, n).unwrap();
        with_executor(&Sequential, || routine(view));
        c
    };
    assert!(result(&after) == result(&at_once));
}

fn triangles<T: Scalar>() {
    let (n, k) = (180, 170);
    let (a, b) = (entries::<T>(n * k, 1), entries::<T>(n * n, 2));
    let (a, b) = (MatRef::from_col_major(&a, n, k, n), MatRef::from_col_major(&b, n, n, n));
    let (a, b) = (a.unwrap(), b.unwrap());
    for uplo in [Uplo::Lower, Uplo::Upper] {
        compare((n, n), |c| syrk(uplo, Trans::No, T::ONE, a, -T::ONE, c).unwrap());
        compare((n, n), |c| syr2k(uplo, Trans::No, T::ONE, a, a, T::ZERO, c).unwrap());
        compare((n, k), |c| hemm(Side::Left, uplo, T::ONE, b, a, T::ZERO, c).unwrap());
    }
}

/// Solves and products whose triangle is packed whole, and those whose triangle is halved before.
fn solves<T: Scalar>() {
    for (n, width) in [(200, 231), (301, 150)] {
        let mut a = entries::<T>(n * n, 3);
        // Little off the diagonal, so that nothing overflows.
        let small = T::Real::from_f64(1.0 / 64.0);
        a.iter_mut().for_each(|x| *x = x.scaled(small));
        (0..n).for_each(|i| a[i * n + i] = T::from_parts(T::Real::ONE, small));
        let alpha = T::from_parts(T::Real::from_f64(0.7), T::Real::from_f64(-0.2));
        // The inverse of this overflows: then the diagonal is divided by.
        let tiny = if size_of::<T::Real>() == 4 { 2e-39 } else { 2e-309 };
        let mut divided = a.clone();
        divided[0] = T::from_real(T::Real::from_f64(tiny));
        let with = |a: &[T], alpha: T, uplo: Uplo, diag: Diag| {
            let a = MatRef::from_col_major(a, n, n, n).unwrap();
            let tr = Trans::ConjTrans;
            compare((n, width), |c| trsm(Side::Left, uplo, Trans::No, diag, alpha, a, c).unwrap());
            compare((width, n), |c| trsm(Side::Right, uplo, tr, diag, alpha, a, c).unwrap());
            compare((n, width), |c| trmm(Side::Left, uplo, tr, diag, alpha, a, c).unwrap());
            compare((width, n), |c| trmm(Side::Right, uplo, Trans::No, diag, alpha, a, c).unwrap());
        };
        with(&a, alpha, Uplo::Lower, Diag::NonUnit);
        with(&a, T::ONE, Uplo::Upper, Diag::Unit);
        // What it is divided by there comes last, and is divided there.
        with(&divided, alpha.scaled(T::Real::from_f64(1e-4)), Uplo::Upper, Diag::NonUnit);
    }
}

/// Blocks of reflectors, the last one narrower, with and without something that is done early.
fn reflections<T: Scalar>() {
    let (m, k, n, columns) = (301, 40, 250, 96);
    let (v, mut t) = (entries::<T>(m * k, 1), entries::<T>(REFLECTORS * k, 2));
    for j in 0..k {
        t[j * REFLECTORS..][..REFLECTORS][j % REFLECTORS + 1..].fill(T::ZERO);
    }
    let small = T::Real::from_f64(1.0 / 64.0);
    t.iter_mut().for_each(|x| *x = x.scaled(small));
    let v = MatRef::from_col_major(&v, m, k, m).unwrap();
    let t = MatRef::from_col_major(&t, REFLECTORS, k, REFLECTORS).unwrap();
    let then = |mut first: MatMut<'_, T>| {
        assert_eq!((first.nrows(), first.ncols()), (m, columns));
        for j in 1..columns {
            for i in j..m {
                first.set(i, j, first.get(i, j) + first.get(i, j - 1));
            }
        }
    };
    let apply = |trans: Trans, c: MatMut<'_, T>, columns: usize| {
        assert!(reflect_early(trans, v, t, c, columns, &mut { then }).unwrap());
    };
    for trans in [Trans::No, Trans::ConjTrans, Trans::Trans, Trans::Conj] {
        compare((m, n), |c| apply(trans, c, 0));
        compare((m, n), |c| apply(trans, c, columns));
    }
    // The same as one after the other, and as by products of matrices.
    let result = |routine: &dyn Fn(MatMut<'_, T>)| {
        let mut c = entries::<T>(m * n, 5);
        routine(MatMut::from_col_major(&mut c, m, n, m).unwrap());
        c
    };
    let after = result(&|mut c| {
        apply(Trans::No, c.rb_mut(), 0);
        then(c.block(0, 0, m, columns));
    });
    assert!(after == result(&|c| apply(Trans::No, c, columns)));
    let by_products = result(&|mut c| {
        for first in [REFLECTORS, 0] {
            let width = REFLECTORS.min(k - first);
            let mut whole = vec![T::ZERO; m * width];
            for j in 0..width {
                whole[j * m + first + j] = T::ONE;
                for i in first + j + 1..m {
                    whole[j * m + i] = v.get(i, first + j);
                }
            }
            let whole = MatRef::from_col_major(&whole, m, width, m).unwrap();
            let (mut w, mut tw) = (vec![T::ZERO; width * n], vec![T::ZERO; width * n]);
            let mut w = MatMut::from_col_major(&mut w, width, n, width).unwrap();
            let mut tw = MatMut::from_col_major(&mut tw, width, n, width).unwrap();
            let t = t.block(0, first, width, width);
            let (one, zero, no) = (T::ONE, T::ZERO, Trans::No);
            gemm(Trans::ConjTrans, no, one, whole, c.rb(), zero, w.rb_mut()).unwrap();
            gemm(no, no, one, t, w.rb(), zero, tw.rb_mut()).unwrap();
            gemm(no, no, -one, whole, tw.rb(), one, c.rb_mut()).unwrap();
        }
    });
    let most = T::Real::EPSILON * T::Real::from_f64(4096.0);
    for (x, y) in by_products.iter().zip(result(&|c| apply(Trans::No, c, 0))) {
        assert!((*x - y).re().abs() <= most && (*x - y).im().abs() <= most, "{x:?} {y:?}");
    }
}

fn all_types(test: [fn(); 4]) {
    test.into_iter().for_each(|test| test());
}

#[test]
fn results_are_the_same() {
    let memory = Threads::start(2, PLENTY, NEVER);
    all_types([
        products::<f32>,
        products::<f64>,
        products::<Complex<f32>>,
        products::<Complex<f64>>,
    ]);
    all_types([
        early_products::<f32>,
        early_products::<f64>,
        early_products::<Complex<f32>>,
        early_products::<Complex<f64>>,
    ]);
    all_types([
        triangles::<f32>,
        triangles::<f64>,
        triangles::<Complex<f32>>,
        triangles::<Complex<f64>>,
    ]);
    all_types([solves::<f32>, solves::<f64>, solves::<Complex<f32>>, solves::<Complex<f64>>]);
    all_types([
        reflections::<f32>,
        reflections::<f64>,
        reflections::<Complex<f32>>,
        reflections::<Complex<f64>>,
    ]);
    assert!(memory.steps.load(Ordering::Relaxed) > 100, "the workers did something");
    assert_eq!(memory.failures.load(Ordering::Relaxed), 0);
    set_workers(None);
}

#[test]
fn a_small_memory_is_enough() {
    let memory = Threads::start(1, 1 << 20, NEVER);
    products::<f64>();
    early_products::<Complex<f64>>();
    triangles::<Complex<f64>>();
    solves::<f64>();
    reflections::<Complex<f64>>();
    assert!(memory.steps.load(Ordering::Relaxed) > 10);
    set_workers(None);
}

#[test]
fn too_small_a_memory_is_not_used() {
    let memory = Threads::start(1, 64 << 10, NEVER);
    products::<Complex<f64>>();
    assert_eq!(memory.steps.load(Ordering::Relaxed), 0);
    set_workers(None);
}

#[test]
fn thin_products_are_not_shared() {
    let memory = Threads::start(1, PLENTY, NEVER);
    for ((m, n, k), shared) in
        [((16, 1000, 1000), false), ((20, 3000, 80), false), ((300, 300, 60), true)]
    {
        let (a, b) = (entries::<f64>(m * k, 1), entries::<f64>(k * n, 2));
        let (a, b) = (MatRef::from_col_major(&a, m, k, m), MatRef::from_col_major(&b, k, n, k));
        let (a, b) = (a.unwrap(), b.unwrap());
        let before = memory.steps.load(Ordering::Relaxed);
        let taken = || memory.steps.load(Ordering::Relaxed) > before;
        // A worker that gets no processor takes nothing, for a while.
        for _ in 0..if shared { 1000 } else { 1 } {
            compare((m, n), |c| gemm(Trans::No, Trans::No, 1.0, a, b, 0.0, c).unwrap());
            if taken() {
                break;
            }
        }
        assert_eq!(taken(), shared, "{m} by {n} by {k}");
    }
    set_workers(None);
}

#[test]
fn a_product_within_another_has_no_workers() {
    let memory = Threads::start(1, PLENTY, NEVER);
    assert!(with_workers(|_| products::<f64>()).is_some());
    assert_eq!(memory.steps.load(Ordering::Relaxed), 0);
    set_workers(None);
}

#[test]
fn dead_workers_are_noticed() {
    for steps in [0, 3] {
        let memory = Threads::start(2, PLENTY, steps);
        products::<f64>();
        assert_eq!(memory.failures.load(Ordering::Relaxed), 1);
        set_workers(None);
        let memory = Threads::start(2, PLENTY, steps);
        solves::<Complex<f64>>();
        assert_eq!(memory.failures.load(Ordering::Relaxed), 1);
        set_workers(None);
        let memory = Threads::start(2, PLENTY, steps);
        early_products::<f64>();
        assert_eq!(memory.failures.load(Ordering::Relaxed), 1);
        set_workers(None);
        let memory = Threads::start(2, PLENTY, steps);
        reflections::<f64>();
        assert_eq!(memory.failures.load(Ordering::Relaxed), 1);
        set_workers(None);
    }
}

#[test]
fn an_empty_task_comes_back() {
    let memory = Threads::start(1, PLENTY, NEVER);
    for _ in 0..1000 {
        let there = |workers: &dyn Workers| assert!(round_trip(workers));
        assert!(with_workers(there).is_some());
    }
    assert_eq!(memory.steps.load(Ordering::Relaxed), 1000);
    set_workers(None);
}
