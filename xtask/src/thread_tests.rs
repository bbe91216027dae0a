//! The tests on several threads: on this machine, in WebAssembly with shared memory, and in a C
//! program that Emscripten links with `-pthread`.

use std::process::Command;

use anyhow::Result;

use crate::artifacts;
use crate::emscripten::Emscripten;
use crate::paths;
use crate::rust::{self, wasm_threads_output};
use crate::sh;
use crate::test::WORKSPACE;
use crate::tools::Tools;
use crate::variant::Variant;

/// The modules of property tests whose routines several threads work on, or could.
const MODULES: [&str; 17] = [
    "extension",
    "fused",
    "gemm",
    "gemv",
    "level1",
    "level2_products",
    "level2_storage",
    "level2_triangular",
    "level2_updates",
    "rank_k",
    "symm",
    "threads",
    "trsm",
    "cholesky",
    "lu",
    "qr",
    "eigen_symmetric",
];

/// The pool, and the property tests on several threads, however small the problems.
pub fn native() -> Result<()> {
    let mut tests = rust::cargo();
    tests.args(["test", "--package", "wasmblas", "--features", "rayon", "--test", "threads"]);
    sh::run("tests of the pool of threads", &mut tests)?;
    for count in ["1", "2", "3", "8"] {
        let mut tests = rust::cargo();
        // As the part before compiled them: another choice of packages would be other features.
        tests.arg("test").args(WORKSPACE).args(["--lib", "--"]);
        tests.args(MODULES.map(|module| format!("::{module}::")));
        tests.env("WASMBLAS_TEST_THREADS", count);
        sh::run(&format!("property tests on {count} threads"), &mut tests)?;
    }
    Ok(())
}

/// The property tests in Node's workers.
pub fn wasm(tools: &Tools) -> Result<()> {
    let lock = rust::lock_wasm_output()?;
    let mut cargo = tools.rust.cargo_build_threads(Variant::Simd128, &tools.wasm_ld)?;
    cargo.args(["--package", "wasmblas-tests", "--lib"]);
    sh::run_quiet("cargo build tests with shared memory", &mut cargo)?;
    drop(lock);
    let mut node = Command::new(&tools.node);
    node.arg(paths::root().join("tests/run-wasm-threads.mjs"));
    node.arg(wasm_threads_output().join("wasmblas_tests.wasm")).arg("1,2,3,8");
    node.args(MODULES.map(|module| format!("{module}::")));
    sh::run("property tests on threads in WebAssembly", &mut node)
}

/// A C program in Node.
pub fn emscripten(tools: &Tools) -> Result<()> {
    let archive = artifacts::archive_with_threads(tools, Variant::Simd128)?;
    let emscripten = Emscripten::ensure(tools)?;
    let program = paths::target().join("wasm-threads/threads.js");
    sh::step("emcc -pthread (builds its C library first, a minute)");
    let mut emcc = emscripten.emcc();
    emcc.args(["-O1", "-pthread", "-sPTHREAD_POOL_SIZE=10", "-sINITIAL_MEMORY=268435456"]);
    // This Emscripten counts on another default of the linker than LLVM 22 has.
    emcc.arg("-Wl,--no-stack-first").arg("-I").arg(paths::root().join("cabi/include"));
    emcc.arg(paths::root().join("tests/emscripten/threads.c")).arg(archive);
    sh::run_quiet("emcc", emcc.arg("-o").arg(&program))?;
    sh::run("C program on threads", Command::new(&tools.node).arg(&program))
}

/// Options of `cargo xtask soak`.
#[derive(Clone, Copy, Debug, clap::Args)]
pub struct SoakArgs {
    /// How long it takes
    #[arg(long, default_value_t = 600)]
    seconds: u32,
}

/// Random calls from several threads while the pool changes its size.
pub fn soak(args: SoakArgs) -> Result<()> {
    let mut test = rust::cargo();
    test.args(["test", "--package", "wasmblas-bench-threads", "--test", "soak"]);
    test.args(["--", "--ignored", "--nocapture"]);
    test.env("SOAK_SECONDS", args.seconds.to_string());
    sh::run("soak", &mut test)
}
