//! `cargo xtask test`: everything that has to hold, the quick part first.

use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use clap::ValueEnum;

use crate::artifacts;
use crate::netlib;
use crate::numpy_static;
use crate::numpy_tests;
use crate::page;
use crate::paths;
use crate::python_tests;
use crate::readme;
use crate::recipes;
use crate::rust::{self, wasm_output};
use crate::sh;
use crate::thread_tests;
use crate::tools::{self, Tools};
use crate::variant::{Variant, WasmTarget};
use crate::web;

/// Options of `cargo xtask test`.
#[derive(Clone, Copy, Debug, clap::Args)]
pub struct Args {
    /// Stop after the parts that need nothing but cargo
    #[arg(long, conflicts_with = "only")]
    quick: bool,
    /// Threads in WebAssembly and with Emscripten, the page with threads, and a NumPy with wasmblas
    /// linked in, as well: up to an hour more
    #[arg(long, conflicts_with_all = ["quick", "only"])]
    slow: bool,
    /// Run one part
    #[arg(long, value_enum)]
    only: Option<Part>,
}

/// A part of the tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Part {
    /// The sources are formatted
    Format,
    /// The README's coverage table is up to date
    Readme,
    /// Clippy has nothing to say
    Clippy,
    /// Unit, property and argument tests on this machine
    Native,
    /// BLAS and factorisations on several threads, on this machine
    Threads,
    /// The property tests in WebAssembly with 128-bit SIMD
    WasmSimd128,
    /// The property tests in WebAssembly with relaxed SIMD
    WasmRelaxed,
    /// The same in WebAssembly with shared memory
    ThreadsWasm,
    /// A C program on threads of Emscripten
    ThreadsEmscripten,
    /// All artefacts build
    Build,
    /// The artefacts' symbols have the types that clients declare
    Abi,
    /// The stand-alone modules do without memory when there is none
    Memory,
    /// The benchmark tells right results from wrong ones
    BenchChecks,
    /// netlib's BLAS and CBLAS test programs on this machine
    Netlib,
    /// netlib's BLAS and CBLAS test programs in WebAssembly
    NetlibWasm,
    /// netlib's LAPACK test programs on this machine
    NetlibLapack,
    /// Programs, Pyodide and R with what `cargo xtask install` installs
    Recipes,
    /// NumPy's own tests in Pyodide
    Numpy,
    /// The Python package here and in Pyodide
    Python,
    /// The Python package on a page of headless Chromium
    Page,
    /// The benchmark page, with threads, in headless Chromium
    Web,
    /// NumPy's own tests on NumPy with wasmblas linked in
    NumpyStatic,
}

/// All packages but the benchmarks' peers, which hold no tests and would take a minute to compile.
pub const WORKSPACE: [&str; 5] =
    ["--workspace", "--exclude", "wasmblas-bench*", "--exclude", "wasmblas-peer-*"];

/// Everything, in the order of running.
const PARTS: [Part; 22] = [
    Part::Format,
    Part::Readme,
    Part::Clippy,
    Part::Native,
    Part::Threads,
    Part::WasmSimd128,
    Part::WasmRelaxed,
    Part::ThreadsWasm,
    Part::ThreadsEmscripten,
    Part::Build,
    Part::Abi,
    Part::Memory,
    Part::BenchChecks,
    Part::Netlib,
    Part::NetlibWasm,
    Part::NetlibLapack,
    Part::Recipes,
    Part::Numpy,
    Part::Python,
    Part::Page,
    Part::Web,
    Part::NumpyStatic,
];

/// Runs the parts chosen, stops at the first failure, and says whether there was none.
pub fn run(args: Args) -> bool {
    let chosen = PARTS.into_iter().filter(|part| match args.only {
        Some(only) => *part == only,
        None => part.is_quick() || !args.quick && (args.slow || !part.is_slow()),
    });
    let mut results = Vec::new();
    for part in chosen {
        sh::step(format!("test {}", part.name()));
        let start = Instant::now();
        let result = part.run();
        let passed = result.is_ok();
        results.push((part, start.elapsed(), result));
        if !passed {
            break;
        }
    }
    summary(results)
}

fn summary(results: Vec<(Part, Duration, Result<()>)>) -> bool {
    println!();
    let mut failed = Vec::new();
    let passed = results.iter().filter(|(_, _, result)| result.is_ok()).count();
    for (part, time, result) in results {
        let verdict = if result.is_ok() { "ok" } else { "FAILED" };
        println!("{:<14} {:>7.1} s  {verdict}", part.name(), time.as_secs_f64());
        failed.extend(result.err().map(|error| (part, error)));
    }
    for (part, error) in &failed {
        println!("{}: {error:#}", part.name());
    }
    println!("{passed} passed, {} failed", failed.len());
    failed.is_empty()
}

impl Part {
    fn is_quick(self) -> bool {
        matches!(self, Self::Format | Self::Readme | Self::Clippy | Self::Native)
    }

    fn is_slow(self) -> bool {
        matches!(self, Self::ThreadsWasm | Self::ThreadsEmscripten | Self::Web | Self::NumpyStatic)
    }

    fn name(self) -> String {
        self.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
    }

    fn run(self) -> Result<()> {
        match self {
            Self::Format => cargo("cargo fmt", &["fmt", "--all", "--check"]),
            Self::Readme => readme::run(true),
            Self::Clippy => {
                let args = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
                cargo("cargo clippy", &args)
            }
            Self::Native => cargo("cargo test", &[&["test"], &WORKSPACE[..]].concat()),
            Self::Threads => thread_tests::native(),
            Self::WasmSimd128 => in_wasm(&tools::setup()?, Variant::Simd128),
            Self::WasmRelaxed => in_wasm(&tools::setup()?, Variant::Relaxed),
            Self::ThreadsWasm => thread_tests::wasm(&tools::setup()?),
            Self::ThreadsEmscripten => thread_tests::emscripten(&tools::setup()?),
            Self::Build => build().map(drop),
            Self::Abi => {
                build()?;
                let args = ["test", "--package", "wasmblas-tests", "--test", "abi"];
                cargo("ABI test", &[&args[..], &["--", "--include-ignored"]].concat())
            }
            Self::BenchChecks => {
                let mut node = Command::new(&tools::setup()?.node);
                node.args(["--test", "bench/js"]).current_dir(paths::root());
                sh::run_quiet("node --test bench/js", &mut node)
            }
            Self::Netlib => netlib::native(),
            Self::NetlibWasm => netlib::wasm(&tools::setup()?),
            Self::NetlibLapack => netlib::lapack::native(),
            Self::Memory => exhausted_memory(&tools::setup()?),
            Self::Recipes => recipes::run(&tools::setup()?),
            Self::Numpy => numpy_tests::run(&build()?),
            Self::Python => python_tests::run(&tools::setup()?),
            Self::Page => page::run(&tools::setup()?, web::Args::CHECK),
            Self::Web => web::run(&tools::setup()?, web::Args::CHECK),
            Self::NumpyStatic => numpy_static::test(&tools::setup()?),
        }
    }
}

/// Brings all artefacts up to date, so that no part tests stale ones.
fn build() -> Result<Tools> {
    let tools = tools::setup()?;
    artifacts::build(&tools, artifacts::Args::default())?;
    Ok(tools)
}

fn cargo(what: &str, args: &[&str]) -> Result<()> {
    sh::run(what, rust::cargo().args(args))
}

/// Compiles the property tests to WebAssembly and runs them in Node.js.
fn in_wasm(tools: &Tools, variant: Variant) -> Result<()> {
    let lock = rust::lock_wasm_output()?;
    let mut cargo = tools.rust.cargo_build(WasmTarget::Unknown, variant, &tools.wasm_ld);
    cargo.args(["--package", "wasmblas-tests", "--lib"]);
    sh::run_quiet(&format!("cargo build tests {variant}"), &mut cargo)?;

    let built = wasm_output(WasmTarget::Unknown).join("wasmblas_tests.wasm");
    let module = paths::target().join("wasm").join(format!("tests-{variant}.wasm"));
    fs::copy(&built, &module).with_context(|| format!("cannot copy {}", built.display()))?;
    drop(lock);

    let mut node = Command::new(&tools.node);
    node.arg(paths::root().join("tests/run-wasm.mjs")).arg(&module);
    sh::run(&format!("property tests in WebAssembly, {variant}"), &mut node)
}

/// A product in each stand-alone module after its memory has been used up.
fn exhausted_memory(tools: &Tools) -> Result<()> {
    for variant in [Variant::Simd128, Variant::Relaxed] {
        let module = artifacts::standalone(tools, variant)?;
        let mut node = Command::new(&tools.node);
        node.arg(paths::root().join("tests/exhausted-memory.mjs")).arg(module);
        sh::run(&format!("a product without memory, {variant}"), &mut node)?;
    }
    Ok(())
}
