//! wasmblas's own functions: what it is, and how many threads it uses.

use core::ffi::{CStr, c_char};

#[cfg(feature = "rayon")]
macro_rules! threads {
    () => {
        "rayon"
    };
}

#[cfg(not(feature = "rayon"))]
macro_rules! threads {
    () => {
        "sequential"
    };
}

macro_rules! config {
    ($kernel:literal) => {
        concat!(
            "wasmblas ",
            env!("CARGO_PKG_VERSION"),
            " ",
            $kernel,
            " ",
            env!("WASMBLAS_DIALECT_NAME"),
            " ",
            threads!(),
            "\0"
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

/// How many threads a call uses at most.
pub fn get_num_threads() -> i32 {
    threads::number()
}

/// Any number is brought into the range there is: 1 to 1 without threads.
pub fn set_num_threads(threads: i32) {
    threads::ask(threads.max(1));
}

#[cfg(feature = "rayon")]
mod threads {
    pub fn number() -> i32 {
        wasmblas::num_threads().try_into().unwrap_or(i32::MAX)
    }

    pub fn ask(threads: i32) {
        wasmblas::set_num_threads(threads.unsigned_abs() as usize);
    }
}

#[cfg(not(feature = "rayon"))]
mod threads {
    pub fn number() -> i32 {
        1
    }

    pub fn ask(_threads: i32) {}
}
