//! Reports of illegal arguments, and of panics as of argument 0.
//!
//! Every report is a call of the symbol `xerbla_` or `cblas_xerbla`, which a client may define
//! itself; ours print netlib's message to stderr, where there is one, and return. (Netlib's stop
//! the program; a library inside a Python process or a web page must not.)
//!
//! Positions told to `cblas_xerbla` are final: those of the CBLAS argument list, also for
//! row-major calls, where netlib's handler exchanges some of them first.

pub mod line;

use crate::caught::POSITION as PANIC;
use crate::exports::overridable;
use core::ffi::{CStr, c_char};
use core::sync::atomic::{AtomicI32, Ordering};
use line::Line;

/// What netlib's CBLAS shares with its handlers: whether a row-major call is on, so that positions
/// are those of the transposed problem. Ours are final, so it is 0 whenever a handler is called;
/// netlib's test programs, which set it, need it to exist.
#[allow(non_upper_case_globals, reason = "netlib's name")]
#[cfg_attr(plain_names, unsafe(no_mangle))]
pub static RowMajorStrg: AtomicI32 = AtomicI32::new(0);

/// As [`RowMajorStrg`]: whether `xerbla_` is called from within CBLAS, which ours never does.
#[allow(non_upper_case_globals, reason = "netlib's name")]
#[cfg(plain_names)]
#[unsafe(no_mangle)]
pub static CBLAS_CallFromC: AtomicI32 = AtomicI32::new(0);

/// C's `...` on the callee's side: a pointer to the arguments in WebAssembly's C ABI; elsewhere
/// declared to have one `int`, which is all that reports need.
#[cfg(target_family = "wasm")]
pub type VaList = *const core::ffi::c_void;
#[cfg(not(target_family = "wasm"))]
pub type VaList = i32;

/// Calls `xerbla_` for argument `position` of a Fortran-ABI routine.
#[cold]
#[inline(never)]
pub fn report(name: &CStr, position: i32) {
    #[cfg(not(character_lengths))]
    // SAFETY: both arguments outlive the call; the handler only reads them.
    unsafe {
        overridable::xerbla(name.as_ptr(), &position);
    }
    #[cfg(character_lengths)]
    // SAFETY: as above, and the name is as long as said.
    unsafe {
        overridable::xerbla(name.as_ptr(), &position, name.count_bytes());
    }
}

/// Calls `cblas_xerbla` for argument `position` of a CBLAS routine; `form` is a printf format
/// with at most one `%d`, for `value`.
pub fn report_cblas(position: i32, name: &CStr, form: &CStr, value: i32) {
    RowMajorStrg.store(0, Ordering::Relaxed);
    #[cfg(target_family = "wasm")]
    let arguments: VaList = (&raw const value).cast();
    #[cfg(not(target_family = "wasm"))]
    let arguments = value;
    // SAFETY: everything outlives the call, and the format asks for no more than one int.
    unsafe {
        overridable::cblas_xerbla(position, name.as_ptr(), form.as_ptr(), arguments);
    }
}

/// The default `xerbla_`.
///
/// # Safety
/// `name` must point to six characters, or fewer and a NUL.
pub unsafe fn xerbla(name: *const c_char, position: i32) {
    let mut line = Line::new();
    if cfg!(panic = "unwind") && position == PANIC {
        line.text(b" ** A panic ended ");
        // SAFETY: promised by the caller.
        unsafe { line.fortran_name(name) };
        line.text(b"\n");
        return line.print();
    }
    line.text(b" ** On entry to ");
    // SAFETY: promised by the caller.
    unsafe { line.fortran_name(name) };
    line.text(b" parameter number ");
    line.number(position, 2);
    line.text(b" had an illegal value\n");
    line.print();
}

/// Calls `xerbla_` with a name that comes as an array of characters and its length.
///
/// # Safety
/// `name` must point to `len` characters.
pub unsafe fn xerbla_array(name: *const c_char, len: i32, position: i32) {
    // Fortran's names are short; the rest is blank.
    let mut text = [b' '; 33];
    text[32] = 0;
    for (i, place) in text.iter_mut().take(32).enumerate() {
        if i32::try_from(i).is_ok_and(|i| i < len) {
            // SAFETY: promised by the caller.
            *place = unsafe { *name.add(i) } as u8;
        }
    }
    report(CStr::from_bytes_until_nul(&text).unwrap_or_default(), position);
}

/// The default `cblas_xerbla`. It prints the first of netlib's two lines: the second needs
/// `printf`, which is larger than many a user of this library.
///
/// # Safety
/// `name` must be a C string.
pub unsafe fn cblas_xerbla(position: i32, name: *const c_char, _form: *const c_char) {
    // SAFETY: promised by the caller.
    let name = unsafe { CStr::from_ptr(name) }.to_bytes();
    let mut line = Line::new();
    if cfg!(panic = "unwind") && position == PANIC {
        line.text(b"A panic ended ");
        line.text(name);
        line.text(b"\n");
        return line.print();
    }
    line.text(b"Parameter ");
    line.number(position, 0);
    line.text(b" to routine ");
    line.text(name);
    line.text(b" was incorrect\n");
    line.print();
}
