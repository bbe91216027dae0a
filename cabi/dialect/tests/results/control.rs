//! wasmblas's own functions.

use std::ffi::{CStr, c_char};
use wasmblas_cabi::exports::*;

/// What a function returns as text.
fn text(function: unsafe extern "C" fn() -> *const c_char) -> &'static str {
    // SAFETY: a static C string.
    unsafe { CStr::from_ptr(function()) }.to_str().expect("ASCII")
}

#[test]
fn says_what_it_is() {
    let (version, kernels) = (text(wasmblas_version), text(wasmblas_get_corename));
    assert_eq!(version, env!("CARGO_PKG_VERSION"));
    assert_eq!(kernels, wasmblas::kernel_name());
    let config = text(wasmblas_get_config);
    assert_eq!(config, format!("wasmblas {version} {kernels} canonical sequential"));
}

#[test]
fn threads_are_brought_into_range() {
    for asked in [i32::MIN, 0, 1, 4, i32::MAX] {
        // SAFETY: any number may be asked for.
        unsafe { wasmblas_set_num_threads(asked) };
        // SAFETY: as above.
        assert_eq!(unsafe { wasmblas_get_num_threads() }, 1);
    }
}
