//! wasmblas's own functions: what it is, and how many threads it uses.

use core::ffi::{CStr, c_char};

macro_rules! config {
    ($kernel:literal) => {
        concat!(
            "wasmblas ",
            env!("CARGO_PKG_VERSION"),
            " ",
            $kernel,
            " ",
            env!("WASMBLAS_DIALECT_NAME"),
            " sequential\0"
        )
    };
}

/// The kernels' instruction set, and all that there is to say, as C strings.
const DESCRIPTIONS: [(&str, &CStr, &str); 3] = [
    ("simd128", c"simd128", config!("simd128")),
    ("relaxed", c"relaxed", config!("relaxed")),
    ("portable", c"portable", config!("portable")),
];

/// The entry of [`DESCRIPTIONS`] for these kernels.
fn description() -> Option<&'static (&'static str, &'static CStr, &'static str)> {
    DESCRIPTIONS.iter().find(|(kernel, ..)| *kernel == wasmblas::kernel_name())
}

pub fn version() -> *const c_char {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
}

pub fn get_corename() -> *const c_char {
    description().map_or(c"unknown", |(_, name, _)| name).as_ptr()
}

pub fn get_config() -> *const c_char {
    description().map_or(c"wasmblas".as_ptr(), |(.., config)| config.as_ptr().cast())
}

/// Calls run on the thread that makes them, as yet.
pub fn get_num_threads() -> i32 {
    1
}

/// Any number is brought into the range there is, which is 1 to 1.
pub fn set_num_threads(_threads: i32) {}
