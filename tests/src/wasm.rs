//! What the WebAssembly runner calls: the number of tests, their names, and each test.

use std::panic;

#[link(wasm_import_module = "runner")]
unsafe extern "C" {
    /// Prints `len` bytes of UTF-8 at `text`.
    fn print(text: *const u8, len: usize);
}

fn say(text: &str) {
    // SAFETY: the runner reads the bytes of the string during the call.
    unsafe { print(text.as_ptr(), text.len()) }
}

/// Makes panics speak; to be called once before the tests.
#[unsafe(no_mangle)]
pub extern "C" fn init() {
    panic::set_hook(Box::new(|info| say(&info.to_string())));
}

/// The number of tests.
#[unsafe(no_mangle)]
pub extern "C" fn count() -> usize {
    crate::ALL.len()
}

/// Prints the name of test `i`.
#[unsafe(no_mangle)]
pub extern "C" fn name(i: usize) {
    say(crate::ALL[i].0);
}

/// Runs test `i`, on so many threads unless that is 0; traps if it fails.
#[unsafe(no_mangle)]
pub extern "C" fn run(i: usize, threads: usize) {
    crate::threads::on_some((threads > 0).then_some(threads), crate::ALL[i].1);
}

/// Prints the instruction set the tests run on.
#[unsafe(no_mangle)]
pub extern "C" fn kernel() {
    say(wasmblas::kernel_name());
}
