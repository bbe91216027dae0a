//! LAPACKE's functions as the interpreter (`wasmblas_calls::lapacke`) needs them: calls of LAPACK in
//! the dialect, and reports of what went wrong.

use crate::caught::caught;
use crate::exports::overridable;
use crate::xerbla::line::Line;
use core::ffi::{CStr, c_char, c_void};
use wasmblas_calls::lapacke::{self, Host, Outcome, Returns, Routine};

pub use lapacke::{get_nancheck, set_nancheck};

const HOST: Host = Host { call, report };

/// A call of `LAPACKE_dgesv`.
///
/// # Safety
/// `args` must be a C struct of the function's arguments, which are as LAPACK's documentation says.
#[inline(always)]
pub unsafe fn high<A>(routine: &Routine, args: &mut A) -> Outcome {
    // SAFETY: promised by the caller.
    run(routine.name, || unsafe { lapacke::high(&HOST, routine, (&raw mut *args).cast()) })
}

/// A call of `LAPACKE_dgesv_work`.
///
/// # Safety
/// As [`high`].
#[inline(always)]
pub unsafe fn work<A>(routine: &Routine, name: &CStr, args: &mut A) -> Outcome {
    // SAFETY: promised by the caller.
    run(name, || unsafe { lapacke::work(&HOST, routine, name, (&raw mut *args).cast()) })
}

/// A panic of the routine has become its INFO; this is for the interpreter's own.
#[inline(always)]
fn run(name: &CStr, call: impl FnOnce() -> Outcome) -> Outcome {
    caught(call).unwrap_or_else(|| {
        report(name, lapacke::PANICKED);
        Outcome::error(lapacke::PANICKED)
    })
}

fn report(name: &CStr, info: i32) {
    // SAFETY: the name outlives the call; the handler only reads it.
    unsafe { overridable::LAPACKE_xerbla(name.as_ptr(), info) };
}

/// The default `LAPACKE_xerbla`: prints the position of an illegal argument, or which memory there was
/// not enough of.
///
/// # Safety
/// `name` must be a C string.
pub unsafe fn xerbla(name: *const c_char, info: i32) {
    let mut line = Line::new();
    match info {
        lapacke::WORK_MEMORY_ERROR => line.text(b"Not enough memory for the workspace of "),
        lapacke::TRANSPOSE_MEMORY_ERROR => {
            line.text(b"Not enough memory to transpose matrices in ")
        }
        lapacke::PANICKED if cfg!(panic = "unwind") => line.text(b"A panic ended "),
        _ => {
            line.text(b"Parameter ");
            line.number(info.wrapping_neg(), 0);
            line.text(b" of ");
        }
    }
    // SAFETY: promised by the caller.
    line.text(unsafe { CStr::from_ptr(name) }.to_bytes());
    let known = [lapacke::WORK_MEMORY_ERROR, lapacke::TRANSPOSE_MEMORY_ERROR].contains(&info)
        || cfg!(panic = "unwind") && info == lapacke::PANICKED;
    line.text(if known { b"\n" } else { b" had an illegal value\n" });
    line.print();
}

/// The version of LAPACK.
///
/// # Safety
/// The pointers must be valid to write to.
pub unsafe fn ilaver(major: *mut i32, minor: *mut i32, patch: *mut i32) {
    // SAFETY: promised by the caller.
    unsafe { wasmblas_calls::instances::lapack_ilaver(major, minor, patch) };
}

/// An argument of Fortran.
type P = *mut c_void;

/// The next argument, once for each parameter.
macro_rules! next {
    ($parameter:ident, $args:ident) => {
        $args.next().copied().unwrap_or(core::ptr::null_mut())
    };
}

/// Calls a function with a list of arguments, as many as there are: in WebAssembly the type of a
/// call must be the function's.
macro_rules! with_arguments {
    ($function:expr, $args:expr, $result:ty, ($first:ident $($rest:ident)*)) => {
        if $args.len() == [stringify!($first) $(, stringify!($rest))*].len() {
            type Function = unsafe extern "C" fn($first $(, $rest)*) -> $result;
            let function: Function = core::mem::transmute($function);
            let mut args = $args.iter();
            function(next!($first, args) $(, next!($rest, args))*)
        } else {
            with_arguments!($function, $args, $result, ($($rest)*))
        }
    };
    ($function:expr, $args:expr, $result:ty, ()) => {
        <$result>::default()
    };
}

/// Calls a routine of LAPACK with pointers, and numbers of a pointer's size for lengths.
///
/// # Safety
/// The arguments must be the routine's.
unsafe fn call(routine: &Routine, args: &[*mut c_void]) -> f64 {
    let function = routine.function.0;
    let single = routine.elem.real_size() == 4;
    // SAFETY: promised by the caller; the plan tells the result.
    unsafe {
        match routine.plan.result {
            Returns::Nothing if routine.plan.void_is_int => {
                let _: i32 = with_arguments!(function, args, i32, (P P P P P P P P P P P P P P P P P P P P P P P P P P P P P P P P P P P P P P P P));
                0.0
            }
            Returns::Nothing => {
                with_arguments!(function, args, (), (P P P P P P P P P P P P P P P P P P P P P P P P P P P P P P P P P P P P P P P P));
                0.0
            }
            Returns::Real if single => {
                f64::from(with_arguments!(function, args, f32, (P P P P P P P P P P P P P P)))
            }
            Returns::Real => with_arguments!(function, args, f64, (P P P P P P P P P P P P P P)),
        }
    }
}
