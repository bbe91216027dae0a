//! Calls of all sizes from several threads, for a long time: results stay right and memory does not
//! grow. Run by `cargo xtask soak`.
#![cfg(target_os = "linux")]

use fastrand::Rng;
use std::alloc::{GlobalAlloc, Layout, System};
use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;
use wasmblas::{
    Diag, MatMut, MatRef, Sequential, Side, Trans, Uplo, VecMut, VecRef, gemm, gemv, geru,
    set_num_threads, syrk, trsm, with_executor,
};
use wasmblas_lapack::{Jobz, geqrf, getrf, heevd, potrf};

/// How many threads call at the same time, and how many calls one makes before it ends.
const CALLERS: u64 = 4;
const CALLS: usize = 20;

/// The largest order; from 160 on a product is worth several threads.
const ORDER: usize = 320;

/// What may be in use more in the end than at first, in bytes, when nobody is calling: the pools'
/// threads keep what they pack into, and there are fewer or more of them.
const LEAK: usize = 1 << 20;

/// What the process may have grown by, in bytes: the C library keeps what it was given back, in a
/// place of its own for each of several threads, and how much of it differs by 15 MB.
const GROWTH: usize = 32 << 20;

/// How often the memory is told, in seconds.
const MINUTE: f64 = 60.0;

/// The memory when no call is going on.
struct Sample {
    /// The part of the time that has passed.
    passed: f64,
    in_use: usize,
    resident: usize,
}

/// The system's allocator, which also knows how much is in use.
struct Counting;

static IN_USE: AtomicUsize = AtomicUsize::new(0);

#[global_allocator]
static ALLOCATOR: Counting = Counting;

// SAFETY: `System` does the work; the default methods for the rest come to these two.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: what the caller promises is what `System` asks for.
        let block = unsafe { System.alloc(layout) };
        if !block.is_null() {
            IN_USE.fetch_add(layout.size(), Ordering::Relaxed);
        }
        block
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        IN_USE.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: what the caller promises is what `System` asks for.
        unsafe { System.dealloc(block, layout) }
    }
}

#[test]
#[ignore = "takes SOAK_SECONDS, 600 if that is not set"]
fn memory_does_not_grow() {
    let seconds = std::env::var("SOAK_SECONDS").map_or(600.0, |text| text.parse().unwrap());
    let begin = Instant::now();
    let passed = || begin.elapsed().as_secs_f64() / seconds;
    let mut samples = Vec::new();
    let (mut told, mut seen) = (0.0, 0);
    let mut seed = 0;
    while passed() < 1.0 {
        // The pool changes its size, and callers come and go.
        set_num_threads(seed as usize % 4 + 1);
        thread::scope(|scope| {
            for caller in seed..seed + CALLERS {
                scope.spawn(move || some_calls(&mut Rng::with_seed(caller)));
            }
        });
        seed += CALLERS + 1;
        let in_use = IN_USE.load(Ordering::Relaxed);
        samples.push(Sample { passed: passed(), in_use, resident: resident() });
        if begin.elapsed().as_secs_f64() >= told + MINUTE {
            told = begin.elapsed().as_secs_f64();
            let of_minute = &samples[seen..];
            seen = samples.len();
            let most = |bytes: fn(&Sample) -> usize| {
                mega(of_minute.iter().map(bytes).max().unwrap_or_default())
            };
            println!(
                "{told:5.0} s: {} calls; up to {:.2} MB in use between them, {:.1} MB resident",
                seen * CALLERS as usize * CALLS,
                most(|sample| sample.in_use),
                most(|sample| sample.resident),
            );
        }
    }
    let most = |from: f64, to: f64, bytes: fn(&Sample) -> usize| {
        let samples = samples.iter().filter(|sample| (from..to).contains(&sample.passed));
        samples.map(bytes).max().expect("a sample in each tenth")
    };
    let calls = samples.len() * CALLERS as usize * CALLS;
    let growth = |what: &str, limit: usize, bytes: fn(&Sample) -> usize| {
        let (early, late) = (most(0.1, 0.3, bytes), most(0.8, f64::INFINITY, bytes));
        println!("{calls} calls; {:.2} MB {what} early, {:.2} MB late", mega(early), mega(late));
        assert!(late < early + limit, "from {early} to {late} bytes {what}");
    };
    growth("in use", LEAK, |sample| sample.in_use);
    growth("resident", GROWTH, |sample| sample.resident);
}

fn mega(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}

/// The process's bytes in memory.
fn resident() -> usize {
    let text = fs::read_to_string("/proc/self/status").unwrap();
    let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim_end_matches("kB").trim().parse::<usize>().unwrap() << 10
}

/// Random calls, some of which are repeated on this thread alone and have to give the same.
fn some_calls(rng: &mut Rng) {
    for _ in 0..CALLS {
        let n = rng.usize(1..=ORDER);
        let mut next = || rng.f64() - 0.5;
        let mut a: Vec<f64> = (0..n * n).map(|_| next()).collect();
        (0..n).for_each(|i| a[i * (n + 1)] = n as f64);
        let routine = rng.usize(0..9);
        let mut found = a.clone();
        call(routine, &a, &mut found, n);
        if rng.u8(0..4) == 0 {
            let mut expected = a.clone();
            with_executor(&Sequential, || call(routine, &a, &mut expected, n));
            assert!(found == expected, "routine {routine} of order {n}");
        }
    }
}

/// A routine on matrices whose lower triangles are positive definite, and which are far from
/// singular.
fn call(routine: usize, a: &[f64], out: &mut [f64], n: usize) {
    let view = MatRef::from_col_major(a, n, n, n).unwrap();
    let x = VecRef::from_slice(&a[..n]);
    let mut y = vec![0.0; n];
    if routine == 0 {
        let y = VecMut::from_slice(&mut out[..n]);
        return gemv(Trans::Trans, 1.0, view, x, 0.0, y).unwrap();
    }
    let out = MatMut::from_col_major(out, n, n, n).unwrap();
    let (no, lower) = (Trans::No, Uplo::Lower);
    match routine {
        1 => geru(1.0, x, VecRef::from_slice(&a[n * (n - 1)..]), out).unwrap(),
        2 => gemm(no, no, 1.0, view, view, 0.0, out).unwrap(),
        3 => syrk(lower, no, 1.0, view, 0.0, out).unwrap(),
        4 => trsm(Side::Right, lower, no, Diag::NonUnit, 1.0, view, out).unwrap(),
        5 => getrf(out, &mut vec![0; n]).unwrap(),
        6 => potrf(lower, out).unwrap(),
        7 => geqrf(out, &mut y).unwrap(),
        _ => heevd(Jobz::Vectors, lower, out, &mut y).unwrap(),
    }
}
