//! Threads of rayon.

use super::Executor;
use rayon::{Scope, ThreadPool, ThreadPoolBuilder};
use std::iter;
use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// How many threads were asked for, 0 if nobody did.
static ASKED: AtomicUsize = AtomicUsize::new(0);

/// The most threads there are, however many are asked for: a number that makes no sense should not
/// take the machine's memory for stacks.
const MOST: usize = 512;

/// The environment variable that says how many threads there are to be unless
/// [`set_num_threads`] does.
const VARIABLE: &str = "WASMBLAS_NUM_THREADS";

/// Where the default pool is, or was in the process that forked this one.
static HOME: AtomicPtr<Home> = AtomicPtr::new(ptr::null_mut());

/// A child that is forked has none of its parent's threads, and nobody there opens a lock that one of
/// them held: it has a pool and a lock of its own.
struct Home {
    process: u32,
    pool: Mutex<Started>,
}

/// The default pool, and the number of threads that it was made for: it has fewer, or is missing, if
/// they could not be started, which is not tried again at every call.
#[derive(Default)]
struct Started {
    asked: usize,
    pool: Option<Arc<Rayon>>,
}

impl Home {
    fn of_this_process() -> &'static Home {
        let process = std::process::id();
        let mut found = HOME.load(Ordering::Acquire);
        loop {
            // SAFETY: null, or stored below and never freed.
            if let Some(home) = unsafe { found.as_ref() }
                && home.process == process
            {
                return home;
            }
            let new = Box::into_raw(Box::new(Home { process, pool: Mutex::default() }));
            match HOME.compare_exchange(found, new, Ordering::AcqRel, Ordering::Acquire) {
                // What a parent left stays: its threads do not exist here, nobody could end them.
                // SAFETY: from a box that nobody else has, and never freed from here on.
                Ok(_) => return unsafe { &*new },
                Err(other) => {
                    // SAFETY: from a box that nobody else has: another thread was faster.
                    drop(unsafe { Box::from_raw(new) });
                    found = other;
                }
            }
        }
    }
}

/// Threads that rayon manages: the executor of this crate's feature `rayon`.
///
/// Where the library cannot start threads, which is in browsers, they are those of rayon's global
/// pool, which wasm-bindgen-rayon's `initThreadPool` makes; then call [`set_num_threads`], since
/// there is one thread as long as nobody does.
#[derive(Debug)]
pub struct Rayon {
    /// Rayon's global pool if there is none.
    pool: Option<ThreadPool>,
    threads: usize,
}

impl Rayon {
    /// That many threads, of which the one that calls a routine is one; `None` if the others cannot
    /// be started.
    pub fn new(threads: usize) -> Option<Rayon> {
        let threads = threads.max(1);
        let pool = ThreadPoolBuilder::new()
            .num_threads(threads.saturating_sub(1).max(1))
            .thread_name(|i| format!("wasmblas {i}"))
            .build();
        pool.ok().map(|pool| Rayon { threads, pool: Some(pool) })
    }

    /// The thread that calls and those of rayon's global pool, but no more than that many.
    pub fn global(threads: usize) -> Rayon {
        let there = rayon::current_num_threads().saturating_add(1);
        Rayon { pool: None, threads: threads.clamp(1, there) }
    }
}

impl Executor for Rayon {
    fn threads(&self) -> usize {
        self.threads
    }

    fn run(&self, tasks: usize, task: &(dyn Fn(usize) + Sync)) {
        let next = AtomicUsize::new(0);
        let work = || {
            let tasks = core::iter::repeat_with(|| next.fetch_add(1, Ordering::Relaxed))
                .take_while(|&i| i < tasks);
            tasks.for_each(task);
        };
        let helpers = self.threads.min(tasks).saturating_sub(1);
        match &self.pool {
            Some(pool) => pool.in_place_scope(|scope| with_helpers(scope, helpers, &work)),
            None => rayon::in_place_scope(|scope| with_helpers(scope, helpers, &work)),
        }
    }
}

/// Does the work here and in the pool: nobody waits for a thread to wake up as long as there are
/// tasks.
fn with_helpers<'a>(scope: &Scope<'a>, helpers: usize, work: &'a (dyn Fn() + Sync)) {
    (0..helpers).for_each(|_| scope.spawn(|_| work()));
    work();
}

/// Asks for a number of threads for calls from any thread that has no executor of its own; 0 gives
/// the choice back to `WASMBLAS_NUM_THREADS` or, without it, the number of processors. There are
/// never more than 512, and as many of those as can be started.
pub fn set_num_threads(threads: usize) {
    ASKED.store(threads.min(MOST), Ordering::Relaxed);
}

/// How many threads a call uses at most.
pub fn num_threads() -> usize {
    match ASKED.load(Ordering::Relaxed) {
        0 => from_environment(),
        threads => threads,
    }
}

fn from_environment() -> usize {
    static FOUND: AtomicUsize = AtomicUsize::new(0);
    let found = FOUND.load(Ordering::Relaxed);
    if found != 0 {
        return found;
    }
    let asked = std::env::var(VARIABLE).ok().and_then(|text| text.trim().parse().ok());
    let processors = || std::thread::available_parallelism().map_or(1, usize::from);
    let threads = asked.filter(|&threads| threads > 0).unwrap_or_else(processors).min(MOST);
    FOUND.store(threads, Ordering::Relaxed);
    threads
}

/// Calls `work` with the default pool, if more than one thread was asked for and they are there.
pub(super) fn with_default<R>(work: impl FnOnce(Option<&Rayon>) -> R) -> R {
    let threads = num_threads();
    if cfg!(all(target_arch = "wasm32", not(target_os = "emscripten"))) {
        // Asking for the global pool would make one of a single thread, were it not there yet.
        return if threads > 1 { work(Some(&Rayon::global(threads))) } else { work(None) };
    }
    let pool = if threads > 1 { pool(threads) } else { None };
    work(pool.as_deref())
}

/// The default pool, made anew if another number of threads is asked for: with half as many, or half
/// of that, if so many cannot be started.
fn pool(threads: usize) -> Option<Arc<Rayon>> {
    let mut kept = Home::of_this_process().pool.lock().unwrap_or_else(PoisonError::into_inner);
    if kept.asked != threads {
        // Threads that are there should not be in the way of others.
        *kept = Started::default();
        let fewer = iter::successors(Some(threads), |&threads| Some(threads / 2));
        let pool = fewer.take_while(|&threads| threads > 1).find_map(Rayon::new).map(Arc::new);
        *kept = Started { asked: threads, pool };
    }
    kept.pool.clone()
}
