//! Tasks done one after the other and timed, and how long they would take on several threads.

use std::sync::Mutex;
use std::time::Instant;
use wasmblas::{Executor, Rayon};

/// Cuts work for some threads and does it on one.
pub struct Timed {
    threads: usize,
    runs: Mutex<Vec<Run>>,
}

/// Times in seconds: from call to return, and of each task.
struct Run {
    elapsed: f64,
    tasks: Vec<f64>,
}

/// What [`Timed`] has seen, and made of it; times in seconds.
pub struct Schedule {
    pub runs: usize,
    pub in_runs: f64,
    pub in_tasks: f64,
    /// What the runs would take if each thread took the next task when it has done one.
    pub longest: f64,
}

impl Timed {
    pub fn new(threads: usize) -> Self {
        Timed { threads, runs: Mutex::new(Vec::new()) }
    }

    pub fn schedule(self) -> Schedule {
        let runs = self.runs.into_inner().expect("no task panicked");
        Schedule {
            runs: runs.len(),
            in_runs: runs.iter().map(|run| run.elapsed).sum(),
            in_tasks: runs.iter().flat_map(|run| &run.tasks).sum(),
            longest: runs.iter().map(|run| longest(&run.tasks, self.threads)).sum(),
        }
    }
}

impl Executor for Timed {
    fn threads(&self) -> usize {
        self.threads
    }

    fn run(&self, tasks: usize, task: &(dyn Fn(usize) + Sync)) {
        let begin = Instant::now();
        let time = |i| {
            let begin = Instant::now();
            task(i);
            begin.elapsed().as_secs_f64()
        };
        let tasks = (0..tasks).map(time).collect();
        let elapsed = begin.elapsed().as_secs_f64();
        self.runs.lock().expect("no task panicked").push(Run { elapsed, tasks });
    }
}

/// When the last of some threads is done, each of which takes the next task when it has done one.
fn longest(tasks: &[f64], threads: usize) -> f64 {
    let mut busy = vec![0.0; threads];
    for task in tasks {
        if let Some(first) = busy.iter_mut().min_by(|a, b| f64::total_cmp(a, b)) {
            *first += task;
        }
    }
    busy.into_iter().fold(0.0, f64::max)
}

/// Seconds that a run of nothing takes.
pub fn wake_up(pool: &Rayon) -> f64 {
    let times = 2000;
    let begin = Instant::now();
    (0..times).for_each(|_| pool.run(2 * pool.threads(), &|_| ()));
    begin.elapsed().as_secs_f64() / f64::from(times)
}
