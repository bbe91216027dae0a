//! OpenBLAS for wasm, built from Debian's source package, and what a side module of it needs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::available_parallelism;

use anyhow::{Context, Result};

use super::modules::folder;
use crate::paths;
use crate::sh;
use crate::table::{Dialect, symbols};
use crate::tools::{self, Tools, which};
use crate::{apt, debian_source};

/// The release that has 0.3.34, the first version with kernels for wasm's SIMD.
const RELEASE: &str = "sid";

/// OpenBLAS with all of LAPACK, below the folder of shared data.
const WITH_LAPACK: &str = "peers/openblas-0.3.34-simd128-full.so";

/// Headers of Linux that OpenBLAS includes and uses nothing of.
const EMPTY_HEADERS: [&str; 5] =
    ["sys/shm.h", "sys/ipc.h", "sys/sysinfo.h", "sys/syscall.h", "linux/unistd.h"];

/// What makes clang compile OpenBLAS for WASI: its build system knows wasm by Emscripten's macro.
const CLANG: &str = "--target=wasm32-wasi -Wno-deprecated -DNO_SYSV_IPC -D__EMSCRIPTEN__ \
                     -D_WASI_EMULATED_MMAN";

/// Room for the buffers that OpenBLAS and LAPACK keep on the stack.
const STACK: &str = "-Wl,-z,stack-size=8388608";

/// OpenBLAS's BLAS, and the few LAPACK routines that its own source has, as a standalone module
/// like ours. Takes a few minutes the first time.
pub fn standalone(tools: &Tools) -> Result<PathBuf> {
    let module = folder()?.join("openblas.wasm");
    if module.is_file() {
        return Ok(module);
    }
    let clang = compiler(tools)?;
    let work = paths::tools_dir().join("openblas");
    let source = work.join("source");
    if !source.is_dir() {
        debian_source::fetch(RELEASE, &["openblas"], &work)?;
        debian_source::unpack(&work, "openblas_", &["*"], &source)?;
    }
    let archive = build(&clang, &work, &source)?;
    sh::step("linking OpenBLAS");
    let partial = module.with_extension("partial");
    let mut link = link(&clang, &partial);
    let symbols = symbols(Dialect::Canonical);
    for symbol in symbols.iter().filter(|symbol| symbol.is_in_modules()) {
        let name = &symbol.name;
        link.arg(format!("-Wl,--undefined={name},--export-if-defined={name}"));
    }
    link.args(["-Wl,--export=malloc,--export=free", "-Wl,--strip-all"]).arg(archive);
    sh::run_quiet("linking OpenBLAS", link.args(LIBRARIES))?;
    fs::rename(&partial, &module).context("cannot name OpenBLAS's module")?;
    Ok(module)
}

/// The prebuilt side module with all of LAPACK, where it is, and a host for it.
pub fn with_lapack(tools: &Tools) -> Result<Option<(PathBuf, PathBuf)>> {
    let module = paths::shared().map(|shared| shared.join(WITH_LAPACK));
    let Some(module) = module.filter(|module| module.is_file()) else { return Ok(None) };
    let host = folder()?.join("openblas-host.wasm");
    if !host.is_file() {
        build_host(tools, &module, &host)?;
    }
    Ok(Some((module, host)))
}

/// What wasi-libc keeps apart of what OpenBLAS calls.
const LIBRARIES: [&str; 2] = ["-lwasi-emulated-mman", "-lc-printscan-long-double"];

fn compiler(tools: &Tools) -> Result<PathBuf> {
    let missing = ["make", "gcc"].into_iter().any(|tool| which(&[tool]).is_none());
    if missing {
        apt::install(&["make", "gcc"])?;
    }
    if let (Some(clang), Some(_)) = (&tools.clang, which(&["llvm-ar-22"])) {
        return Ok(clang.clone());
    }
    tools::ensure_f2c_and_wasi()
}

fn build(clang: &Path, work: &Path, source: &Path) -> Result<PathBuf> {
    let headers = work.join("headers");
    for name in EMPTY_HEADERS {
        let file = headers.join(name);
        let folder = file.parent().unwrap_or(&headers);
        fs::create_dir_all(folder).with_context(|| format!("no {}", folder.display()))?;
        fs::write(&file, "").with_context(|| format!("cannot write {}", file.display()))?;
    }
    sh::step("compiling OpenBLAS for wasm; once, a few minutes");
    let compiler = format!("{} {CLANG} -idirafter {}", clang.display(), headers.display());
    let mut make = Command::new("make");
    make.arg("--directory").arg(source).arg(format!("--jobs={}", available_parallelism()?));
    make.args(["libs", "TARGET=WASM128_GENERIC", "NOFORTRAN=1", "C_LAPACK=1", "USE_THREAD=0"]);
    make.args(["NO_LAPACKE=1", "NO_SHARED=1", "BINARY=32", "HOSTCC=gcc"]);
    make.args(["AR=llvm-ar-22", "RANLIB=llvm-ranlib-22"]).arg(format!("CC={compiler}"));
    sh::run_quiet("make OpenBLAS", &mut make)?;
    Ok(source.join("libopenblas.a"))
}

/// A module with the C library that a side module of Emscripten imports.
fn build_host(tools: &Tools, module: &Path, host: &Path) -> Result<()> {
    sh::step("a C library for OpenBLAS's side module");
    let clang = tools.clang.clone().map_or_else(tools::ensure_f2c_and_wasi, Ok)?;
    let mut list = Command::new(&tools.node);
    list.arg(paths::root().join("bench/js/imports.mjs")).arg(module);
    let imports = sh::capture("imports of OpenBLAS", &mut list)?;
    let mut link = link(&clang, host);
    link.arg("-O2").arg(paths::root().join("bench/openblas/host.c"));
    link.args(imports.lines().map(|name| format!("-Wl,--export={name}")));
    link.args(["-Wl,--export-table,--growable-table"]).args(LIBRARIES);
    sh::run_quiet("linking the host of OpenBLAS", &mut link)
}

fn link(clang: &Path, output: &Path) -> Command {
    let mut link = Command::new(clang);
    link.args(["--target=wasm32-wasi", "-Wno-deprecated", "-mexec-model=reactor", STACK]);
    link.arg("-o").arg(output);
    link
}
