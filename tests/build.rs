//! With shared memory each thread has a stack of its own, which the runner chooses.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let has = |variable: &str, value: &str| {
        env::var(variable).is_ok_and(|list| list.split(',').any(|item| item == value))
    };
    if has("CARGO_CFG_TARGET_ARCH", "wasm32") && has("CARGO_CFG_TARGET_FEATURE", "atomics") {
        println!("cargo::rustc-link-arg-cdylib=--export=__stack_pointer");
    }
}
