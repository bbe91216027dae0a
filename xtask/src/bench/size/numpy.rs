//! What linking NumPy with the library adds to it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::{Named, Sizes, lines, measure, script, table};
use crate::artifacts;
use crate::bench::modules::folder;
use crate::numpy_static;
use crate::numpy_wheels::{self, only_wheel};
use crate::sh;
use crate::table::{Dialect, symbols};
use crate::tools::{Tools, which};
use crate::variant::Variant;

/// NumPy's modules that call BLAS or LAPACK.
const MODULES: [&str; 3] =
    ["_core/_multiarray_umath", "linalg/_umath_linalg", "linalg/lapack_lite"];

/// The modules of the wheels that `cargo xtask numpy` makes next to those without a BLAS; as long
/// as there are no such wheels, a module of what NumPy calls.
pub fn section(tools: &Tools) -> Result<String> {
    match Variant::ALL.map(|variant| only_wheel(&numpy_static::folder(variant)).ok()) {
        [Some(simd128), Some(relaxed)] => compare(tools, [&simd128, &relaxed]),
        _ => estimate(tools),
    }
}

fn compare(tools: &Tools, linked: [&Path; 2]) -> Result<String> {
    let without = only_wheel(&numpy_wheels::ensure(tools)?.noblas)?;
    let without = sizes(tools, "noblas", &without)?;
    let mut rows = named("without a BLAS", without);
    for (variant, wheel) in Variant::ALL.into_iter().zip(linked) {
        let with = sizes(tools, variant.name(), wheel)?;
        rows.extend(named(&format!("with {variant}"), with));
        let (all, before) = (sum(&with), sum(&without));
        let added = std::array::from_fn(|i| all[i] - before[i]);
        rows.push((format!("**added by {variant}, all three**"), added));
    }
    let lines = lines(rows.iter().map(|(name, sizes)| (name.as_str(), *sizes)));
    Ok(format!(
        "The modules that call BLAS or LAPACK in the wheels that `cargo xtask numpy` made last, next to \
         those of\nNumPy as stock Pyodide ships it, with loops and a reduced LAPACK of its own \
         instead.\n\n{lines}"
    ))
}

fn named(what: &str, sizes: [Sizes; 3]) -> Vec<(String, Sizes)> {
    let name = |module: &str| {
        let name = module.rsplit('/').next().unwrap_or(module);
        format!("{name} {what}")
    };
    MODULES.iter().map(|module| name(module)).zip(sizes).collect()
}

fn sum(sizes: &[Sizes]) -> Sizes {
    std::array::from_fn(|i| sizes.iter().map(|sizes| sizes[i]).sum())
}

/// Those of [`MODULES`] in a wheel.
fn sizes(tools: &Tools, name: &str, wheel: &Path) -> Result<[Sizes; 3]> {
    let files = modules_of(name, wheel)?;
    let sizes = measure(tools, files.iter().map(PathBuf::as_path))?;
    sizes.try_into().ok().context("size.mjs prints other sizes than asked for")
}

/// Unpacks a wheel, and finds [`MODULES`] in it.
fn modules_of(name: &str, wheel: &Path) -> Result<Vec<PathBuf>> {
    let unpacked = folder()?.join(format!("numpy-{name}"));
    let python = which(&["python3"]).context("python3 unpacks the wheel and is missing")?;
    let mut unzip = Command::new(python);
    unzip.args(["-m", "zipfile", "-e"]).arg(wheel).arg(&unpacked);
    sh::run_quiet("unpacking NumPy", &mut unzip)?;
    let numpy = unpacked.join("numpy");
    MODULES.iter().map(|module| extension_module(&numpy.join(module))).collect()
}

/// The file that starts like this and has the interpreter's name in it.
fn extension_module(stem: &Path) -> Result<PathBuf> {
    let folder = stem.parent().unwrap_or(Path::new("."));
    let start = stem.file_name().unwrap_or_default().to_string_lossy();
    fs::read_dir(folder)
        .with_context(|| format!("cannot list {}", folder.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|file| {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with(&*start) && name.ends_with(".so")
        })
        .with_context(|| format!("NumPy's wheel has no {start}"))
}

fn estimate(tools: &Tools) -> Result<String> {
    let names = imports(tools)?;
    let mut files: Vec<Named> = Vec::new();
    for variant in Variant::ALL {
        let side = artifacts::side_module(tools, variant)?;
        files.push((variant.name().to_owned(), link(tools, variant, &side, &names)?));
    }
    Ok(format!(
        "An estimate, since `cargo xtask numpy` has not been run: modules of nothing but the {} \
         symbols that the\nextension modules of NumPy's wheel import and we have, linked with \
         `--gc-sections`.\n\n{}",
        names.len(),
        table(tools, &files)?
    ))
}

/// The names of BLAS and LAPACK that NumPy's wheel without a BLAS of its own imports.
fn imports(tools: &Tools) -> Result<Vec<String>> {
    let wheel = only_wheel(&numpy_wheels::ensure(tools)?.blas)?;
    let mut node = script(tools, "imports.mjs");
    node.args(modules_of("blas", &wheel)?);
    let imports = sh::capture("imports of NumPy", &mut node)?;
    let ours = symbols(Dialect::Canonical);
    let is_ours = |name: &&str| ours.iter().any(|symbol| symbol.name == **name);
    let mut names: Vec<String> = imports.lines().filter(is_ours).map(str::to_owned).collect();
    names.sort_unstable();
    names.dedup();
    ensure!(!names.is_empty(), "NumPy's modules import nothing of BLAS");
    Ok(names)
}

fn link(tools: &Tools, variant: Variant, side_module: &Path, names: &[String]) -> Result<PathBuf> {
    let module = folder()?.join(format!("numpy-{variant}.so"));
    let mut link = Command::new(&tools.wasm_ld);
    link.args(["-shared", "--experimental-pic", "--no-entry", "--import-undefined"])
        .args(["--no-export-dynamic", "-Bsymbolic", "--gc-sections", "--strip-debug"])
        .args(names.iter().map(|name| format!("--export={name}")))
        .arg(side_module.with_extension("a"))
        .arg("-o")
        .arg(&module);
    sh::run_quiet(&format!("linking for NumPy {variant}"), &mut link)?;
    Ok(module)
}
