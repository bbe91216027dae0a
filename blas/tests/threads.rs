//! The pool of threads behind feature `rayon`.
#![cfg(feature = "rayon")]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use wasmblas::{
    Executor, MatMut, MatRef, Rayon, Sequential, Trans, gemm, num_threads, set_num_threads, tasks,
    with_executor,
};

/// An order that several threads work on.
const ORDER: usize = 240;

/// Held by tests that change the number of threads of the process.
static NUMBER: Mutex<()> = Mutex::new(());

/// A product of matrices made from `seed`.
fn product(seed: usize) -> Vec<f64> {
    let entries = |by: usize| -> Vec<f64> {
        (0..ORDER * ORDER).map(|i| ((i * by + seed) % 1009) as f64 - 504.0).collect()
    };
    let (a, b) = (entries(7919), entries(104_729));
    let mut c = vec![0.0; ORDER * ORDER];
    let a = MatRef::from_col_major(&a, ORDER, ORDER, ORDER).unwrap();
    let b = MatRef::from_col_major(&b, ORDER, ORDER, ORDER).unwrap();
    let view = MatMut::from_col_major(&mut c, ORDER, ORDER, ORDER).unwrap();
    gemm(Trans::No, Trans::No, 1.0, a, b, 0.0, view).unwrap();
    c
}

fn expected(seed: usize) -> Vec<f64> {
    with_executor(&Sequential, || product(seed))
}

#[test]
fn the_number_of_threads_does_not_matter() {
    let _alone = NUMBER.lock().unwrap();
    let wanted = expected(1);
    for threads in [1, 2, 3, 8, 2] {
        set_num_threads(threads);
        assert_eq!(num_threads(), threads);
        assert!(product(1) == wanted, "{threads} threads");
    }
    set_num_threads(0);
    assert!(num_threads() >= 1);
    assert!(product(1) == wanted);
}

#[test]
fn callers_may_be_threads() {
    let _alone = NUMBER.lock().unwrap();
    set_num_threads(3);
    thread::scope(|scope| {
        for seed in 0..6 {
            scope.spawn(move || {
                let wanted = expected(seed);
                (0..5).for_each(|_| assert!(product(seed) == wanted, "caller {seed}"));
            });
        }
    });
    set_num_threads(0);
}

/// Every task is done once, whatever their number; those of a task's own runs too.
#[test]
fn every_task_is_done_once() {
    for threads in [1, 2, 5] {
        let pool = Rayon::new(threads).unwrap();
        assert_eq!(pool.threads(), threads);
        for tasks in [0, 1, 2, 7, 100] {
            let done: Vec<_> = (0..tasks * tasks).map(|_| AtomicUsize::new(0)).collect();
            pool.run(tasks, &|i| {
                pool.run(tasks, &|j| {
                    done[i * tasks + j].fetch_add(1, Ordering::Relaxed);
                });
            });
            assert!(done.iter().all(|n| n.load(Ordering::Relaxed) == 1), "{tasks} on {threads}");
        }
    }
}

/// However many items there are, more or fewer than was said; an error of one arrives.
#[test]
fn every_item_is_done_once() {
    let pool = Rayon::new(3).unwrap();
    for (count, items) in [(0, 3), (1, 5), (4, 0), (4, 4), (4, 11), (11, 4)] {
        let done: Vec<_> = (0..items).map(|_| AtomicUsize::new(0)).collect();
        let each = |wrong: Option<usize>| {
            tasks::each(count, 0..items, |i| {
                done[i].fetch_add(1, Ordering::Relaxed);
                if wrong == Some(i) { Err(i) } else { Ok(()) }
            })
        };
        with_executor(&pool, || {
            assert_eq!(each(None), Ok(()));
            assert!(done.iter().all(|n| n.load(Ordering::Relaxed) == 1), "{items} in {count}");
            (0..items).for_each(|i| assert_eq!(each(Some(i)), Err(i), "{items} in {count}"));
        });
    }
}

/// A task of a routine on top of this crate panics while others are done: the caller learns of it, and
/// the next call finds everything as it was.
#[test]
fn a_panic_among_items_reaches_the_caller() {
    let pool = Rayon::new(3).unwrap();
    let wanted = expected(6);
    with_executor(&pool, || {
        let each = || {
            tasks::each(8, 0..8, |i| {
                if i == 5 { panic!("as the test wants") } else { Ok::<(), ()>(()) }
            })
        };
        assert!(catch_unwind(AssertUnwindSafe(each)).is_err());
        assert_eq!(tasks::each(8, 0..8, |_| Ok::<(), ()>(())), Ok(()));
        assert!(product(6) == wanted);
    });
}

#[test]
fn a_panic_reaches_the_caller_and_the_pool_lives_on() {
    let pool = Rayon::new(3).unwrap();
    let run = || pool.run(20, &|i| assert!(i != 11, "as the test wants"));
    assert!(catch_unwind(AssertUnwindSafe(run)).is_err());
    let done = AtomicUsize::new(0);
    pool.run(20, &|_| {
        done.fetch_add(1, Ordering::Relaxed);
    });
    assert_eq!(done.into_inner(), 20);
}

/// As many products at a time as there are threads, each on the same threads.
#[test]
fn tasks_may_choose_the_pool_they_are_on() {
    let pool = Rayon::new(3).unwrap();
    let wanted: Vec<_> = (0..5).map(expected).collect();
    pool.run(wanted.len(), &|i| {
        assert!(with_executor(&pool, || product(i)) == wanted[i], "task {i}");
    });
}

/// A product of which a task panics does so itself, and the next one is as before.
#[test]
fn a_panic_leaves_the_choice_as_it_was() {
    struct Failing(Rayon);
    impl Executor for Failing {
        fn threads(&self) -> usize {
            self.0.threads()
        }
        fn run(&self, tasks: usize, task: &(dyn Fn(usize) + Sync)) {
            self.0.run(tasks, &|i| {
                assert!(i != 1, "as the test wants");
                task(i);
            });
        }
    }
    let failing = Failing(Rayon::new(3).unwrap());
    let wanted = expected(4);
    with_executor(&failing.0, || {
        let result = catch_unwind(AssertUnwindSafe(|| with_executor(&failing, || product(4))));
        assert!(result.is_err());
        assert!(product(4) == wanted);
    });
}

#[test]
fn an_absurd_number_of_threads_is_brought_into_range() {
    let _alone = NUMBER.lock().unwrap();
    set_num_threads(usize::MAX);
    assert_eq!(num_threads(), 512);
    assert!(product(6) == expected(6));
    set_num_threads(0);
}

/// The test below, in a process of its own.
#[cfg(target_os = "linux")]
#[test]
fn does_with_the_threads_that_can_be_started() {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "child_without_memory_for_stacks", "--include-ignored"]);
    let output = child.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "run by does_with_the_threads_that_can_be_started"]
fn child_without_memory_for_stacks() {
    let wanted = expected(7);
    // Enough for what there is and a hundred stacks of 2 MiB.
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap();
    let pages: u64 = statm.split(' ').next().unwrap().parse().unwrap();
    let bytes = pages * 4096 + (200 << 20);
    let limit = libc::rlimit { rlim_cur: bytes, rlim_max: bytes };
    // SAFETY: a limit that can be read.
    assert_eq!(unsafe { libc::setrlimit(libc::RLIMIT_AS, &raw const limit) }, 0);
    assert!(Rayon::new(512).is_none(), "the limit has no effect");
    set_num_threads(512);
    (0..100).for_each(|_| assert!(product(7) == wanted));
}

/// The test below, in a process of its own.
#[test]
fn the_environment_says_how_many() {
    for (text, wanted) in [("3", "3"), ("1", "1"), ("none", ""), ("0", "")] {
        let mut child = Command::new(std::env::current_exe().unwrap());
        child.args(["--exact", "child_of_the_environment", "--include-ignored"]);
        child.env("WASMBLAS_NUM_THREADS", text).env("WANTED", wanted);
        let output = child.output().unwrap();
        assert!(output.status.success(), "{text}: {}", String::from_utf8_lossy(&output.stdout));
    }
}

#[test]
#[ignore = "run by the_environment_says_how_many"]
fn child_of_the_environment() {
    let wanted = std::env::var("WANTED").unwrap();
    let processors = || thread::available_parallelism().unwrap().get();
    assert_eq!(num_threads(), wanted.parse().unwrap_or_else(|_| processors()));
    assert!(product(2) == expected(2));
}

/// Whether `work` holds in a child that is forked here.
#[cfg(unix)]
fn holds_in_child(work: impl FnOnce() -> bool) {
    // SAFETY: the child needs no lock that another thread could hold: the library has none over a fork,
    // and the allocator's are handled by the C library.
    let child = unsafe { libc::fork() };
    assert!(child >= 0, "fork");
    if child == 0 {
        let holds = catch_unwind(AssertUnwindSafe(work)).unwrap_or(false);
        // SAFETY: ends the child without running what belongs to its parent.
        unsafe { libc::_exit(if holds { 0 } else { 1 }) };
    }
    let mut status = -1;
    for _ in 0..6000 {
        // SAFETY: the status is writable.
        if unsafe { libc::waitpid(child, &raw mut status, libc::WNOHANG) } == child {
            return assert_eq!(status, 0, "the child's product is the parent's");
        }
        thread::sleep(std::time::Duration::from_millis(5));
    }
    // SAFETY: our own child.
    unsafe { libc::kill(child, libc::SIGKILL) };
    panic!("the child hangs");
}

/// A child has none of its parent's threads, and makes its own.
#[cfg(unix)]
#[test]
fn works_after_fork() {
    let _alone = NUMBER.lock().unwrap();
    set_num_threads(3);
    let wanted = expected(3);
    assert!(product(3) == wanted);
    holds_in_child(|| product(3) == wanted);
    set_num_threads(0);
}

/// Whatever the parent's other threads are about: using the pool, or making another one.
#[cfg(unix)]
#[test]
fn works_after_fork_amid_calls() {
    let _alone = NUMBER.lock().unwrap();
    let (wanted, done) = (expected(3), AtomicUsize::new(0));
    thread::scope(|scope| {
        for caller in 0..2 {
            let done = &done;
            scope.spawn(move || {
                let mut calls = caller;
                while done.load(Ordering::Relaxed) == 0 {
                    calls += 1;
                    set_num_threads(2 + calls % 3);
                    product(3);
                }
            });
        }
        let forks = catch_unwind(AssertUnwindSafe(|| {
            (0..30).for_each(|_| holds_in_child(|| product(3) == wanted));
        }));
        done.store(1, Ordering::Relaxed);
        assert!(forks.is_ok());
    });
    set_num_threads(0);
}
