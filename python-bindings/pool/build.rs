//! How the module is linked: each worker has a stack of its own, which whoever starts it chooses.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32") {
        for arg in [
            "--export=__stack_pointer",
            "--export=__heap_base",
            "--strip-all",
            "--compress-relocations",
        ] {
            println!("cargo::rustc-link-arg-cdylib={arg}");
        }
    }
}
