//! A panic, of a worker as well, ends the call and not the process: C and Fortran are told, and the
//! next call is as if nothing had been.
//!
//! What panics is an executor of the client's, since the library's own tasks have no reason to.

use std::ffi::c_char;
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};
use wasmblas::{Executor, Rayon, Sequential, with_executor};
use wasmblas_cabi::exports::*;

/// INFO of a call that a panic has ended, `WASMBLAS_PANICKED` in wasmblas.h.
const PANICKED: i32 = -1012;

#[test]
fn the_header_has_the_number() {
    let header = include_str!("../../include/wasmblas.h");
    assert!(header.contains(&format!("#define WASMBLAS_PANICKED ({PANICKED})")));
}

/// An order at which several threads work on products, and on Cholesky factorisations.
const ORDER: i32 = 600;

/// Held by tests that use the default pool: one changes the number of its threads, and one forks.
static NUMBER: Mutex<()> = Mutex::new(());

/// A pool whose workers all panic, and whose caller waits until one of them has.
struct Failing<'a> {
    pool: &'a Rayon,
    caller: ThreadId,
    /// How many of the pool's own threads have panicked.
    panics: AtomicUsize,
}

impl Failing<'_> {
    fn new(pool: &Rayon) -> Failing<'_> {
        Failing { pool, caller: thread::current().id(), panics: AtomicUsize::new(0) }
    }
}

impl Executor for Failing<'_> {
    fn threads(&self) -> usize {
        self.pool.threads()
    }

    fn run(&self, tasks: usize, task: &(dyn Fn(usize) + Sync)) {
        let (begin, failed) = (Instant::now(), AtomicBool::new(false));
        self.pool.run(tasks, &|i| {
            if thread::current().id() != self.caller {
                self.panics.fetch_add(1, Ordering::SeqCst);
                failed.store(true, Ordering::SeqCst);
                panic!("as the test wants");
            }
            while !failed.load(Ordering::SeqCst) && begin.elapsed() < Duration::from_secs(60) {
                thread::yield_now();
            }
            task(i);
        });
    }
}

/// Calls `work` with workers that panic, and sees to it that at least one has.
fn with_failing_workers<R>(pool: &Rayon, work: impl FnOnce() -> R) -> R {
    let failing = Failing::new(pool);
    let result = with_executor(&failing, work);
    assert!(failing.panics.into_inner() > 0, "no worker has panicked");
    result
}

fn letter(letter: u8) -> c_char {
    letter as c_char
}

/// A symmetric matrix that is positive definite.
fn matrix() -> Vec<f64> {
    let n = ORDER as usize;
    let entry = |i: usize, j: usize| ((i * j + i + j) % 17) as f64 - 8.0;
    (0..n * n)
        .map(|at| (at % n, at / n))
        .map(|(i, j)| if i == j { 16.0 * n as f64 } else { entry(i, j) })
        .collect()
}

fn dgemm() -> Vec<f64> {
    let (a, mut c) = (matrix(), matrix());
    let no = letter(b'N');
    let n = &ORDER;
    // SAFETY: square matrices of that order.
    unsafe {
        dgemm_(&no, &no, n, n, n, &1.0, a.as_ptr(), n, a.as_ptr(), n, &0.0, c.as_mut_ptr(), n)
    };
    c
}

fn cblas_product() {
    let (a, mut c) = (matrix(), matrix());
    let (n, a) = (ORDER, a.as_ptr());
    // SAFETY: square matrices of that order, row-major and not transposed.
    unsafe { cblas_dgemm(101, 111, 111, n, n, n, 1.0, a, n, a, n, 0.0, c.as_mut_ptr(), n) };
}

/// INFO, and the factor.
fn dpotrf() -> (i32, Vec<f64>) {
    let (mut a, mut info, n) = (matrix(), 7, &ORDER);
    // SAFETY: a square matrix of that order.
    unsafe { dpotrf_(&letter(b'L'), n, a.as_mut_ptr(), n, &mut info) };
    (info, a)
}

/// INFO of LAPACKE in both layouts, and of the function that is given its workspace.
fn lapacke() -> [i32; 3] {
    let n = ORDER;
    let lower = letter(b'L');
    let mut copies = [matrix(), matrix(), matrix()];
    let [a, b, c] = copies.each_mut().map(Vec::as_mut_ptr);
    // SAFETY: square matrices of that order.
    unsafe {
        [
            LAPACKE_dpotrf(102, lower, n, a, n),
            LAPACKE_dpotrf(101, lower, n, b, n),
            LAPACKE_dpotrf_work(101, lower, n, c, n),
        ]
    }
}

/// The product of what it has to be, on the default pool and on this one.
fn everything_works(pool: &Rayon) {
    let (product, factor) = with_executor(&Sequential, || (dgemm(), dpotrf()));
    assert_eq!(factor.0, 0);
    assert!(dgemm() == product && dpotrf() == factor, "default pool");
    with_executor(pool, || assert!(dgemm() == product && dpotrf() == factor, "pool that failed"));
}

#[test]
fn a_workers_panic_becomes_info() {
    let _alone = NUMBER.lock().unwrap();
    wasmblas::set_num_threads(3);
    let pool = Rayon::new(3).unwrap();
    for _ in 0..3 {
        assert_eq!(with_failing_workers(&pool, dpotrf).0, PANICKED);
        assert_eq!(with_failing_workers(&pool, lapacke), [PANICKED; 3]);
        with_failing_workers(&pool, dgemm);
        with_failing_workers(&pool, cblas_product);
        everything_works(&pool);
    }
    wasmblas::set_num_threads(0);
}

#[test]
fn a_panic_of_the_calling_thread_becomes_info() {
    struct Refusing;
    impl Executor for Refusing {
        fn threads(&self) -> usize {
            2
        }
        fn run(&self, _tasks: usize, _task: &(dyn Fn(usize) + Sync)) {
            panic!("as the test wants");
        }
    }
    let _alone = NUMBER.lock().unwrap();
    with_executor(&Refusing, || {
        assert_eq!(dpotrf().0, PANICKED);
        dgemm();
    });
    assert_eq!(dpotrf().0, 0);
}

/// What is reported, of a process of its own.
#[test]
fn panics_are_reported() {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "child_that_reports", "--ignored", "--nocapture"]);
    let output = child.output().unwrap();
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}");
    let reports: Vec<_> = text.lines().filter(|line| line.contains("A panic ended")).collect();
    let potrf = " ** A panic ended DPOTRF";
    let expected =
        [" ** A panic ended DGEMM ", "A panic ended cblas_dgemm", potrf, potrf, potrf, potrf];
    assert_eq!(reports, expected);
}

#[test]
#[ignore = "run by panics_are_reported"]
fn child_that_reports() {
    let pool = Rayon::new(2).unwrap();
    with_failing_workers(&pool, dgemm);
    with_failing_workers(&pool, cblas_product);
    with_failing_workers(&pool, dpotrf);
    with_failing_workers(&pool, lapacke);
}

#[test]
fn callers_of_failing_workers_may_be_threads() {
    let _alone = NUMBER.lock().unwrap();
    let pool = Rayon::new(3).unwrap();
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..3 {
                    assert_eq!(with_failing_workers(&pool, dpotrf).0, PANICKED);
                    with_executor(&pool, || assert_eq!(dpotrf().0, 0));
                }
            });
        }
    });
    everything_works(&pool);
}

/// Calls go on while the number of threads changes, and with it the pool.
#[test]
fn the_number_of_threads_may_change_during_calls() {
    let _alone = NUMBER.lock().unwrap();
    let wanted = with_executor(&Sequential, dgemm);
    let left = AtomicUsize::new(4);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let right = (0..10).all(|_| dgemm() == wanted);
                left.fetch_sub(1, Ordering::SeqCst);
                assert!(right);
            });
        }
        let mut number = 0;
        while left.load(Ordering::SeqCst) > 0 {
            number = number % 5 + 1;
            // SAFETY: any number may be asked for.
            unsafe { wasmblas_set_num_threads(number) };
            thread::yield_now();
        }
    });
    wasmblas::set_num_threads(0);
}

#[cfg(unix)]
#[test]
fn a_workers_panic_in_a_forked_child_becomes_info() {
    let _alone = NUMBER.lock().unwrap();
    wasmblas::set_num_threads(3);
    let wanted = with_executor(&Sequential, dgemm);
    assert!(dgemm() == wanted);
    // SAFETY: nothing holds a lock that the child needs: the default pool's is only held in calls that
    // no other test makes meanwhile, and the allocator's is handled by the C library.
    let child = unsafe { libc::fork() };
    assert!(child >= 0, "fork");
    if child == 0 {
        let pool = Rayon::new(2).unwrap();
        let failed = with_failing_workers(&pool, dpotrf).0 == PANICKED;
        let same = dgemm() == wanted && with_executor(&pool, dgemm) == wanted;
        // SAFETY: ends the child without running what belongs to its parent.
        unsafe { libc::_exit(if failed && same { 0 } else { 1 }) };
    }
    let mut status = -1;
    for _ in 0..4000 {
        // SAFETY: the status is writable.
        if unsafe { libc::waitpid(child, &raw mut status, libc::WNOHANG) } == child {
            wasmblas::set_num_threads(0);
            return assert_eq!(status, 0, "the child's calls are the parent's");
        }
        thread::sleep(Duration::from_millis(5));
    }
    // SAFETY: our own child.
    unsafe { libc::kill(child, libc::SIGKILL) };
    panic!("the child hangs");
}
