//! What several threads gain: measured for the processors there are, and for more of them worked
//! out from how long each task takes.
//!
//!     threads [ORDER [ROUTINE…]]

mod problem;
mod schedule;

use problem::{Problem, problem};
use schedule::{Timed, wake_up};
use std::time::Instant;
use wasmblas::{Executor, Rayon, Sequential, with_executor};

/// What is measured unless the arguments say otherwise.
const ROUTINES: [&str; 6] = ["dgemm", "sgemm", "dgetrf", "dpotrf", "dgeqrf", "dsyevd"];

/// The threads of the measurement, and those that are worked out.
const THREADS: usize = 2;
const SIMULATED: [usize; 2] = [4, 8];

/// The best of so many times counts, but no more than that many seconds are spent.
const ROUNDS: usize = 15;
const SECONDS: f64 = 3.0;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let n = arguments.next().map_or(1024, |text| text.parse().expect("an order, such as 1024"));
    let asked: Vec<String> = arguments.collect();
    let routines = if asked.is_empty() { ROUTINES.map(str::to_owned).to_vec() } else { asked };
    let pool = Rayon::new(THREADS).expect("threads");
    let wake_up = wake_up(&pool);
    println!("order {n}, kernels: {}, empty run: {:.1} µs", wasmblas::kernel_name(), wake_up * 1e6);
    println!(
        "{:8} {:>9} {:>10} {:>9} {:>7} {:>7}",
        "", "1 thread", "2 threads", "parallel", "4*", "8*"
    );
    for name in routines {
        let mut problem = problem(&name, n).unwrap_or_else(|| panic!("{name}: no such routine"));
        let [one, two] = race(&mut problem, [&Sequential, &pool]);
        let cut = SIMULATED.map(|threads| simulate(&mut problem, threads, wake_up));
        let [(four, parallel), (eight, _)] = cut;
        println!(
            "{name:8} {:6.2} ms {:9.2}x {:7.0} % {four:6.2}x {eight:6.2}x",
            one * 1e3,
            one / two,
            parallel * 100.0
        );
    }
    println!("* worked out from the times of the tasks, had that many processors the speed of one");
}

/// The best times with each executor, which take turns.
fn race(problem: &mut Problem, executors: [&dyn Executor; 2]) -> [f64; 2] {
    let mut best = [f64::INFINITY; 2];
    let begin = Instant::now();
    for round in 0..ROUNDS {
        for (executor, best) in executors.into_iter().zip(&mut best) {
            *best = best.min(with_executor(executor, &mut *problem));
        }
        if round > 1 && begin.elapsed().as_secs_f64() > SECONDS {
            break;
        }
    }
    best
}

/// The speed-up on that many threads, and the part of the work that is in tasks; of the fastest of
/// some rounds.
fn simulate(problem: &mut Problem, threads: usize, wake_up: f64) -> (f64, f64) {
    let round = |_| {
        let timed = Timed::new(threads);
        let total = with_executor(&timed, &mut *problem);
        let schedule = timed.schedule();
        let alone = total - schedule.in_runs;
        let together = schedule.longest + wake_up * schedule.runs as f64;
        (total, total / (alone + together), schedule.in_tasks / total)
    };
    let rounds = (0..3).map(round).min_by(|a, b| a.0.total_cmp(&b.0));
    rounds.map_or((1.0, 0.0), |(_, gain, parallel)| (gain, parallel))
}
