//! `cargo xtask build`: the archives, side modules and standalone modules in `target/dist`.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Context, Result};
use clap::ValueEnum;

use crate::paths;
use crate::rust::{self, wasm_output};
use crate::sh;
use crate::table::{Dialect, Symbol, symbols};
use crate::tools::Tools;
use crate::variant::{Variant, WasmTarget};

/// What cargo calls the archive of the crate `wasmblas-cabi`.
const ARCHIVE: &str = "libwasmblas_cabi.a";

/// The profile of this machine's archives, whose panics unwind as far as to the exported functions.
const NATIVE_PROFILE: &str = "native";

/// The archive for Emscripten's `-pthread`, of the canonical dialect.
pub const LIBRARY_WITH_THREADS: &str = "libwasmblas-mt.a";

/// Options of `cargo xtask build`.
#[derive(Clone, Copy, Debug, Default, clap::Args)]
pub struct Args {
    /// Which instructions the wasm artefacts use
    #[arg(long, value_enum, default_value_t)]
    pub features: Features,
    /// Build for one target only [default: emscripten and unknown]
    #[arg(long, value_enum)]
    pub target: Option<Target>,
    /// Build libwasmblas-mt.a as well, for Emscripten with -pthread
    #[arg(long)]
    pub threads: bool,
}

/// A choice of instruction-set variants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Features {
    /// 128-bit SIMD, loads in every current engine
    Simd128,
    /// Relaxed SIMD, with fused multiply-add
    Relaxed,
    /// Both
    #[default]
    All,
}

impl Features {
    /// The variants chosen.
    pub fn variants(self) -> &'static [Variant] {
        match self {
            Self::Simd128 => &[Variant::Simd128],
            Self::Relaxed => &[Variant::Relaxed],
            Self::All => &Variant::ALL,
        }
    }
}

/// A target of the C ABI's artefacts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Target {
    /// Archives and side module for Emscripten and Pyodide
    Emscripten,
    /// Standalone module without imports
    Unknown,
    /// Archives for this machine
    Native,
}

/// Builds the wasm artefacts `args` asks for.
pub fn build(tools: &Tools, args: Args) -> Result<()> {
    for &variant in args.features.variants() {
        if args.target != Some(Target::Unknown) {
            side_module(tools, variant)?;
            for dialect in [Dialect::Numpy, Dialect::F2c, Dialect::Flang] {
                wasm_archive(tools, variant, dialect)?;
            }
        }
        if args.target != Some(Target::Emscripten) {
            standalone(tools, variant)?;
        }
        if args.threads {
            archive_with_threads(tools, variant)?;
        }
        headers(variant.name())?;
    }
    sh::step(format!("artefacts are in {}", paths::target().join("dist").display()));
    Ok(())
}

/// Builds `target/dist/native`; needs no tool but cargo.
pub fn build_native() -> Result<()> {
    for dialect in [Dialect::Canonical, Dialect::Numpy] {
        native_archive(dialect)?;
    }
    headers("native")
}

/// Builds this machine's archive of one dialect; needs no tool but cargo.
pub fn native_archive(dialect: Dialect) -> Result<PathBuf> {
    let target = paths::target().join("native");
    sh::step(format!("native: {}", library_name(dialect)));
    let mut cargo = rust::cargo();
    cargo.args(["build", "--profile", NATIVE_PROFILE, "--target-dir"]).arg(&target);
    // For the weak `xerbla_`; see cabi/build.rs.
    cargo.env("RUSTC_BOOTSTRAP", "1");
    choose(&mut cargo, dialect);
    sh::run_quiet(&format!("cargo build native {}", dialect.name()), &mut cargo)?;
    let to = archive_path("native", dialect);
    copy_if_different(&target.join(NATIVE_PROFILE).join(ARCHIVE), &to)?;
    Ok(to)
}

/// Builds the wasm archive of one dialect.
pub fn wasm_archive(tools: &Tools, variant: Variant, dialect: Dialect) -> Result<PathBuf> {
    let to = archive_path(variant.name(), dialect);
    archive(tools, WasmTarget::Emscripten, variant, dialect, &to)?;
    Ok(to)
}

/// Builds both variants' `lib/libwasmblas.so`, all that Pyodide needs.
pub fn side_modules(tools: &Tools) -> Result<()> {
    Variant::ALL.into_iter().try_for_each(|variant| side_module(tools, variant).map(drop))
}

/// Builds `lib/libwasmblas.so` and the archive it is linked from.
pub fn side_module(tools: &Tools, variant: Variant) -> Result<PathBuf> {
    link_side_module(tools, variant, Dialect::Canonical, "libwasmblas.so", |_| true)
}

/// Builds the side module `name`, which exports what `offers` chooses from a dialect's symbols, and
/// the archive it is linked from.
pub fn link_side_module(
    tools: &Tools,
    variant: Variant,
    dialect: Dialect,
    name: &str,
    offers: impl Fn(&Symbol) -> bool,
) -> Result<PathBuf> {
    let input = wasm_archive(tools, variant, dialect)?;
    let module = input.with_file_name(name);
    if is_current(&module, &input) {
        return Ok(module);
    }
    sh::step(format!("{variant}: {name}"));
    let table = symbols(dialect);
    let exports = table.iter().filter(|symbol| symbol.is_in_modules() && offers(symbol));
    let mut link = Command::new(&tools.wasm_ld);
    link.args(["-shared", "--experimental-pic", "--no-entry", "--import-undefined"])
        // Export these symbols and nothing else; bind what is inside at link time. Without these
        // flags all of the standard library would stay in, open to interposition.
        .args(["--no-export-dynamic", "-Bsymbolic", "--gc-sections", "--strip-debug"])
        // Addresses without padding, which is 3 % of a module.
        .arg("--compress-relocations")
        .args(exports.map(|symbol| format!("--export={}", symbol.name)))
        .arg(&input)
        .args([OsStr::new("-o"), module.as_os_str()]);
    sh::run_quiet(&format!("link {name} {variant}"), &mut link)?;
    check_module(tools, "side", &module)?;
    Ok(module)
}

/// Builds `wasmblas.wasm`.
pub fn standalone(tools: &Tools, variant: Variant) -> Result<PathBuf> {
    let input = paths::target().join("wasm/standalone").join(format!("{variant}.a"));
    archive(tools, WasmTarget::Unknown, variant, Dialect::Canonical, &input)?;
    let module = paths::dist(variant.name()).join("wasmblas.wasm");
    if is_current(&module, &input) {
        return Ok(module);
    }
    sh::step(format!("{variant}: wasmblas.wasm"));
    create_parent(&module)?;
    let table = symbols(Dialect::Canonical);
    let exports = table.iter().filter(|symbol| symbol.is_in_modules());
    let names = exports.map(|symbol| symbol.name.as_str()).chain(["malloc", "free"]);
    let mut link = Command::new(&tools.wasm_ld);
    link.args(["--no-entry", "--gc-sections", "--strip-debug", "--compress-relocations"])
        // The stack below the data: running over its end traps instead of overwriting data.
        .args(["--stack-first", "-z", "stack-size=65536"])
        .args(names.map(|name| format!("--export={name}")))
        .arg(&input)
        .args([OsStr::new("-o"), module.as_os_str()]);
    sh::run_quiet(&format!("link wasmblas.wasm {variant}"), &mut link)?;
    check_module(tools, "standalone", &module)?;
    Ok(module)
}

/// Builds one archive for wasm and copies it to `to`.
fn archive(
    tools: &Tools,
    target: WasmTarget,
    variant: Variant,
    dialect: Dialect,
    to: &Path,
) -> Result<()> {
    let _lock = rust::lock_wasm_output()?;
    let (triple, dialect_name) = (target.triple(), dialect.name());
    let std_is_new = tools.rust.build_std && !wasm_output(target).is_dir();
    let note = if std_is_new { " (builds the standard library first)" } else { "" };
    sh::step(format!("{variant}: C ABI for {triple}, {dialect_name} dialect{note}"));
    let mut cargo = tools.rust.cargo_build(target, variant, &tools.wasm_ld);
    cargo.args(tools.rust.silent_panics());
    choose(&mut cargo, dialect);
    sh::run_quiet(&format!("cargo build {variant} {triple} {dialect_name}"), &mut cargo)?;
    copy_if_different(&wasm_output(target).join(ARCHIVE), to)
}

/// Builds `lib/libwasmblas-mt.a`, whose threads are those of Emscripten's `-pthread`.
pub fn archive_with_threads(tools: &Tools, variant: Variant) -> Result<PathBuf> {
    let _lock = rust::lock_wasm_output()?;
    sh::step(format!("{variant}: C ABI for Emscripten's threads"));
    let mut cargo = tools.rust.cargo_build_pthreads(variant, &tools.wasm_ld)?;
    cargo.args(tools.rust.silent_panics());
    choose(&mut cargo, Dialect::Canonical);
    cargo.args(["--features", "rayon"]);
    sh::run_quiet(&format!("cargo build {variant} with threads"), &mut cargo)?;
    let to = paths::dist(variant.name()).join("lib").join(LIBRARY_WITH_THREADS);
    copy_if_different(&rust::pthreads_output().join(ARCHIVE), &to)?;
    Ok(to)
}

/// Where a finished archive lies.
fn archive_path(variant: &str, dialect: Dialect) -> PathBuf {
    paths::dist(variant).join("lib").join(library_name(dialect))
}

/// Selects the C ABI crate in a dialect.
fn choose(cargo: &mut Command, dialect: Dialect) {
    cargo.args(["-p", "wasmblas-cabi"]).env("WASMBLAS_DIALECT", dialect.name());
    if dialect != Dialect::Canonical {
        // A feature of its own keeps cargo's cache of this dialect apart from the others'.
        cargo.args(["--features", dialect.name()]);
    }
}

/// The file name of a dialect's archive.
pub fn library_name(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::Canonical => "libwasmblas.a",
        Dialect::Numpy => "libwasmblas_np.a",
        Dialect::F2c => "libwasmblas_f2c.a",
        Dialect::Flang => "libwasmblas_flang.a",
    }
}

/// Headers and pkg-config files, which find the library relative to themselves.
fn headers(variant: &str) -> Result<()> {
    let cabi = paths::root().join("cabi");
    let dist = paths::dist(variant);
    copy_folder(&cabi.join("include"), &dist.join("include"))?;
    copy_folder(&cabi.join("pkgconfig"), &dist.join("lib/pkgconfig"))
}

/// Fails when a module imports what its host lacks.
pub fn check_module(tools: &Tools, kind: &str, module: &Path) -> Result<()> {
    let mut node = Command::new(&tools.node);
    node.arg(paths::root().join("xtask/js/check-module.mjs")).args([
        OsStr::new(kind),
        module.as_os_str(),
        tools.node_modules.as_os_str(),
    ]);
    let checked = sh::run(&format!("check of {}", module.display()), &mut node);
    if checked.is_err() {
        // Or the next build would take the bad module for a finished one.
        fs::remove_file(module)?;
    }
    checked
}

/// Whether a linked file is newer than what it is made of: the archive, and the symbol table and
/// linker flags in this program.
fn is_current(module: &Path, archive: &Path) -> bool {
    let time = |path: &Path| fs::metadata(path).and_then(|m| m.modified());
    let program = env::current_exe().and_then(|exe| time(&exe));
    let newest = time(archive).into_iter().chain(program).max();
    time(module).is_ok_and(|made| made > newest.unwrap_or_else(SystemTime::now))
}

/// Copies the files of a folder that differ.
pub fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    let files = fs::read_dir(from).with_context(|| format!("cannot list {}", from.display()))?;
    for file in files {
        let file = file?.path();
        copy_if_different(&file, &to.join(file.file_name().unwrap_or_default()))?;
    }
    Ok(())
}

/// Leaves an equal file alone, so that its time says when its content last changed.
pub fn copy_if_different(from: &Path, to: &Path) -> Result<()> {
    let content = fs::read(from).with_context(|| format!("cannot read {}", from.display()))?;
    if fs::read(to).is_ok_and(|old| old == content) {
        return Ok(());
    }
    create_parent(to)?;
    fs::write(to, content).with_context(|| format!("cannot write {}", to.display()))
}

fn create_parent(file: &Path) -> Result<()> {
    let parent = file.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(parent).with_context(|| format!("cannot create {}", parent.display()))
}
