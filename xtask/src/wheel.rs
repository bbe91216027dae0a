//! `cargo xtask wheel`: the Python package as wheels, in `target/dist/wheels`.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use clap::ValueEnum;

use crate::artifacts::check_module;
use crate::rust::{self, wasm_output, wasm_threads_output};
use crate::tools::Tools;
use crate::variant::{Variant, WasmTarget};
use crate::wheel_archive::{Metadata, Wheel};
use crate::{paths, python, sh};

/// The tag of the Pyodide that the wheel for WebAssembly is for; its platform names the ABI.
const PYODIDE_TAG: &str = "cp314-cp314-pyemscripten_2026_0_wasm32";

/// The package with the extension module, and what cargo calls its static library.
const PACKAGE: &str = "wasmblas-python";
const ARCHIVE: &str = "lib_wasmblas.a";

/// The package with what workers run, and what cargo calls the module.
const POOL_PACKAGE: &str = "wasmblas-pool";
const POOL_MODULE: &str = "wasmblas_pool.wasm";

/// Options of `cargo xtask wheel`.
#[derive(Clone, Copy, Debug, Default, clap::Args)]
pub struct Args {
    /// Build for one target only [default: both]
    #[arg(long, value_enum)]
    target: Option<Target>,
}

/// What a wheel is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Target {
    /// Pyodide; one wheel holds both instruction sets
    Pyodide,
    /// This machine
    Native,
}

/// Builds the wheels `args` asks for.
pub fn run(tools: &Tools, args: Args) -> Result<()> {
    if args.target != Some(Target::Native) {
        let wheel = for_pyodide(tools)?;
        let bytes = fs::metadata(&wheel)?.len();
        sh::step(format!("{} ({} KB)", wheel.display(), bytes.div_ceil(1000)));
    }
    if args.target != Some(Target::Pyodide) {
        sh::step(native()?.display());
    }
    Ok(())
}

/// Where the wheels for Pyodide and for this machine go.
pub fn folder(kind: &str) -> PathBuf {
    paths::dist("wheels").join(kind)
}

/// Builds the wheel for Pyodide. Not with maturin: it needs Emscripten, where here the linker alone
/// makes a side module of a static library, and has no wheels with two modules to choose from.
pub fn for_pyodide(tools: &Tools) -> Result<PathBuf> {
    let bindings = paths::root().join("python-bindings");
    let package = bindings.join("python/wasmblas");
    let metadata = Metadata::read(&bindings)?;
    let modules = Variant::ALL
        .into_iter()
        .map(|variant| Ok((variant, side_module(tools, variant)?, pool_module(tools, variant)?)))
        .collect::<Result<Vec<_>>>()?;
    let mut wheel = Wheel::create(&folder("pyodide"), &metadata, PYODIDE_TAG)?;
    for file in python_files(&package)? {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        wheel.add(&format!("wasmblas/{name}"), &read(&file)?)?;
    }
    for (variant, module, pool) in modules {
        wheel.add(&format!("wasmblas/_wasmblas.{variant}.wasm"), &read(&module)?)?;
        wheel.add(&format!("wasmblas/_pool.{variant}.wasm"), &pool)?;
    }
    wheel.finish()
}

/// Builds the wheel for this machine, with maturin.
pub fn native() -> Result<PathBuf> {
    let python = python::environment()?;
    let out = folder("native");
    // The version is in the name: an older wheel would stay beside the new one.
    let _ = fs::remove_dir_all(&out);
    let mut maturin = Command::new(&python);
    maturin
        .args(["-m", "maturin", "build", "--release", "--quiet", "--compatibility", "linux"])
        .arg("--interpreter")
        .arg(&python)
        .arg("--manifest-path")
        .arg(paths::root().join("python-bindings/Cargo.toml"))
        .arg("--out")
        .arg(&out)
        .arg("--target-dir")
        .arg(paths::target().join("native"));
    sh::step("native wheel, by maturin");
    sh::run_quiet("maturin build", &mut maturin)?;
    let mut built = fs::read_dir(&out).with_context(|| format!("cannot list {}", out.display()))?;
    match built.next() {
        Some(wheel) => Ok(wheel?.path()),
        None => bail!("maturin has left no wheel in {}", out.display()),
    }
}

/// Builds the extension module of one variant.
fn side_module(tools: &Tools, variant: Variant) -> Result<PathBuf> {
    sh::step(format!("{variant}: extension module for Pyodide"));
    let _lock = rust::lock_wasm_output()?;
    let mut cargo = tools.rust.cargo_rustc(WasmTarget::Emscripten, variant, &tools.wasm_ld);
    cargo
        .args(tools.rust.silent_panics())
        .args(["--package", PACKAGE, "--lib", "--crate-type", "staticlib"])
        // The stable ABI needs no interpreter to ask.
        .env("PYO3_NO_PYTHON", "1");
    sh::run_quiet(&format!("cargo rustc {PACKAGE} {variant}"), &mut cargo)?;

    let module = paths::target().join("wasm").join(format!("python-{variant}.so"));
    let mut link = Command::new(&tools.wasm_ld);
    link.args(["-shared", "--experimental-pic", "--no-entry"])
        // Functions and objects of Python come from the main module.
        .args(["--unresolved-symbols=import-dynamic", "--no-export-dynamic", "-Bsymbolic"])
        .args(["--gc-sections", "--strip-all", "--compress-relocations"])
        .arg("--export=PyInit__wasmblas")
        .arg(wasm_output(WasmTarget::Emscripten).join(ARCHIVE))
        .args([OsStr::new("-o"), module.as_os_str()]);
    sh::run_quiet(&format!("link {PACKAGE} {variant}"), &mut link)?;
    check_module(tools, "side", &module)?;
    Ok(module)
}

/// Builds the module that workers run, in one variant.
fn pool_module(tools: &Tools, variant: Variant) -> Result<Vec<u8>> {
    sh::step(format!("{variant}: module for workers"));
    let _lock = rust::lock_wasm_output()?;
    let mut cargo = tools.rust.cargo_build_threads(variant, &tools.wasm_ld)?;
    cargo.args(["--package", POOL_PACKAGE]);
    sh::run_quiet(&format!("cargo build {POOL_PACKAGE} {variant}"), &mut cargo)?;
    read(&wasm_threads_output().join(POOL_MODULE))
}

/// The package's own files: scripts, modules, type stubs and the marker that there are some.
fn python_files(package: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(package).with_context(|| format!("no {}", package.display()))?;
    let mut files = Vec::new();
    for entry in entries {
        let file = entry?.path();
        let kind = file.extension().unwrap_or_default();
        if ["py", "pyi", "typed", "js"].iter().any(|known| kind == *known) {
            files.push(file);
        }
    }
    files.sort();
    Ok(files)
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("cannot read {}", file.display()))
}
