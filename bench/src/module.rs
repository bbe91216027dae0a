//! A library as a benchmark module: a wasm module that exports
//!
//! | function | |
//! |---|---|
//! | `b_prep(op, m, n, k)` | makes the matrices; `op` is 0 sgemm, 1 dgemm, 2 cgemm, 3 zgemm |
//! | `b_run(reps)` | multiplies `reps` times |
//! | `b_check()` | the sum of the magnitudes of C |
//! | `b_c()` | the address of C; modules from elsewhere may lack it |
//! | `b_free()` | lets the matrices go |
//!
//! `b_prep` and `b_run` return 0, or [`MISSING`] if there is nothing to do it with.

use crate::fill::Filler;
use crate::library::{Element, Library, Multiply, Shape};
use std::cell::RefCell;

/// The answer to an operation that a module does not have, or that nothing was prepared for.
const MISSING: i32 = -99;

/// A prepared multiplication, whatever its type.
trait Job {
    fn multiply(&mut self);
    fn check(&self) -> f64;
    fn c(&self) -> *const u8;
}

struct Matrices<T> {
    multiply: Multiply<T>,
    shape: Shape,
    a: Vec<T>,
    b: Vec<T>,
    c: Vec<T>,
}

impl<T: Element> Matrices<T> {
    fn job(multiply: Multiply<T>, shape: Shape) -> Box<dyn Job> {
        let Shape { m, n, k } = shape;
        let mut filler = Filler::default();
        let (a, b) = (filler.fill(m * k), filler.fill(k * n));
        Box::new(Self { multiply, shape, a, b, c: vec![T::ZERO; m * n] })
    }
}

impl<T: Element> Job for Matrices<T> {
    fn multiply(&mut self) {
        (self.multiply)(self.shape, &self.a, &self.b, &mut self.c);
    }
    fn check(&self) -> f64 {
        self.c.iter().map(|x| x.magnitude()).sum()
    }
    fn c(&self) -> *const u8 {
        self.c.as_ptr().cast()
    }
}

thread_local! {
    static JOB: RefCell<Option<Box<dyn Job>>> = const { RefCell::new(None) };
}

/// `b_prep` of a module that measures `library`.
pub fn prepare(library: &Library, op: i32, m: i32, n: i32, k: i32) -> i32 {
    free();
    let [Ok(m), Ok(n), Ok(k)] = [m, n, k].map(usize::try_from) else { return MISSING };
    let shape = Shape { m, n, k };
    let job = match op {
        0 => Matrices::job(library.s, shape),
        1 => Matrices::job(library.d, shape),
        2 => Matrices::job(library.c, shape),
        3 => Matrices::job(library.z, shape),
        _ => return MISSING,
    };
    JOB.set(Some(job));
    0
}

/// `b_run`.
pub fn run(reps: i32) -> i32 {
    JOB.with_borrow_mut(|job| match job {
        Some(job) => {
            (0..reps).for_each(|_| job.multiply());
            0
        }
        None => MISSING,
    })
}

/// `b_check`.
pub fn check() -> f64 {
    JOB.with_borrow(|job| job.as_ref().map_or(0.0, |job| job.check()))
}

/// `b_c`.
pub fn result() -> *const u8 {
    JOB.with_borrow(|job| job.as_ref().map_or(std::ptr::null(), |job| job.c()))
}

/// `b_free`.
pub fn free() {
    JOB.take();
}

/// Exports the functions of a benchmark module that measures the given [`Library`].
///
/// Only on wasm: natively the libraries are linked into one program.
#[macro_export]
macro_rules! export_module {
    ($library:expr) => {
        #[cfg(target_family = "wasm")]
        mod exports {
            #[unsafe(no_mangle)]
            extern "C" fn b_prep(op: i32, m: i32, n: i32, k: i32) -> i32 {
                $crate::prepare(&$library, op, m, n, k)
            }
            #[unsafe(no_mangle)]
            extern "C" fn b_run(reps: i32) -> i32 {
                $crate::run(reps)
            }
            #[unsafe(no_mangle)]
            extern "C" fn b_check() -> f64 {
                $crate::check()
            }
            #[unsafe(no_mangle)]
            extern "C" fn b_c() -> *const u8 {
                $crate::result()
            }
            #[unsafe(no_mangle)]
            extern "C" fn b_free() {
                $crate::free()
            }
        }
    };
}
