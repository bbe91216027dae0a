//! Calls of all sizes from several threads, for a long time: results stay right and memory does not
//! grow. Run by `cargo xtask soak`.
#![cfg(target_os = "linux")]

use fastrand::Rng;
use std::fs;
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

/// What the process may have grown by in the end, in bytes: a few of the largest problems, which
/// come and go.
const GROWTH: u64 = 16 << 20;

#[test]
#[ignore = "takes SOAK_SECONDS, 600 if that is not set"]
fn memory_does_not_grow() {
    let seconds = std::env::var("SOAK_SECONDS").map_or(600.0, |text| text.parse().unwrap());
    let begin = Instant::now();
    let passed = || begin.elapsed().as_secs_f64() / seconds;
    let mut samples = Vec::new();
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
        samples.push((passed(), resident()));
    }
    let within = |from: f64, to: f64| {
        let samples = samples.iter().filter(move |(at, _)| (from..to).contains(at));
        samples.map(|&(_, bytes)| bytes).max().expect("a sample in each tenth")
    };
    let (early, late) = (within(0.1, 0.3), within(0.8, f64::INFINITY));
    let calls = samples.len() * CALLERS as usize * CALLS;
    println!("{calls} calls; {} MB early, {} MB late", early >> 20, late >> 20);
    assert!(late < early + GROWTH, "the process grew from {early} to {late} bytes");
}

/// The process's bytes in memory.
fn resident() -> u64 {
    let text = fs::read_to_string("/proc/self/status").unwrap();
    let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim_end_matches("kB").trim().parse::<u64>().unwrap() << 10
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
