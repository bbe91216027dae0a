//! `cargo xtask bench size`: what users download.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::modules::folder;
use crate::artifacts;
use crate::numpy_wheels;
use crate::paths;
use crate::sh;
use crate::tools::{Tools, which};
use crate::variant::Variant;

/// Options of `cargo xtask bench size`.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// Where the table goes [default: bench/results/size.md]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// One more module to compare with
    #[arg(long, value_name = "NAME=FILE")]
    peer: Vec<String>,
}

/// Builds everything and writes the table.
pub fn run(tools: &Tools, args: &Args) -> Result<()> {
    let names = numpy_imports(tools)?;
    let mut files = Vec::new();
    for variant in Variant::ALL {
        let side = artifacts::side_module(tools, variant)?;
        let linked = link_for_numpy(tools, variant, &side, &names)?;
        files.push((format!("libwasmblas.so, {variant}"), side));
        let standalone = artifacts::standalone(tools, variant)?;
        files.push((format!("wasmblas.wasm, {variant}"), standalone));
        files.push((format!("what NumPy calls, linked statically, {variant}"), linked));
    }
    for peer in &args.peer {
        let (name, file) = peer.split_once('=').context("--peer takes NAME=FILE")?;
        files.push((name.to_owned(), file.into()));
    }
    let mut node = script(tools, "size.mjs");
    node.args(files.iter().map(|(name, file)| format!("{name}={}", file.display())));
    let table = sh::capture("sizes", &mut node)?;
    let text = format!(
        "# Size in bytes\n\n{table}\n\"What NumPy calls\" is a module of nothing but the {} symbols \
         that the extension modules of\nNumPy's wheel import and we have, linked from \
         `libwasmblas.a` with `--gc-sections`: what linking NumPy\nstatically adds to it.\n",
        names.len()
    );
    print!("{text}");
    let out = args.out.clone().unwrap_or_else(|| paths::root().join("bench/results/size.md"));
    fs::write(&out, text).with_context(|| format!("cannot write {}", out.display()))
}

/// The names of BLAS and LAPACK that NumPy's wheel without a BLAS of its own imports.
fn numpy_imports(tools: &Tools) -> Result<Vec<String>> {
    let wheels = numpy_wheels::ensure(tools)?.blas;
    let wheel = fs::read_dir(&wheels)
        .with_context(|| format!("cannot list {}", wheels.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|file| file.extension().is_some_and(|extension| extension == "whl"))
        .context("the wheel of NumPy is missing")?;
    let unpacked = folder()?.join("numpy");
    let python = which(&["python3"]).context("python3 unpacks the wheel and is missing")?;
    let mut unzip = Command::new(python);
    unzip.args(["-m", "zipfile", "-e"]).arg(wheel).arg(&unpacked);
    sh::run_quiet("unpacking NumPy", &mut unzip)?;
    let modules = ["_core/_multiarray_umath", "linalg/_umath_linalg", "linalg/lapack_lite"];
    let mut node = script(tools, "imports.mjs");
    for module in modules {
        node.arg(extension_module(&unpacked.join("numpy").join(module))?);
    }
    let imports = sh::capture("imports of NumPy", &mut node)?;
    let ours = crate::table::symbols(crate::table::Dialect::Canonical);
    let is_ours = |name: &&str| ours.iter().any(|symbol| symbol.name == **name);
    let mut names: Vec<String> = imports.lines().filter(is_ours).map(str::to_owned).collect();
    names.sort_unstable();
    names.dedup();
    ensure!(!names.is_empty(), "NumPy's modules import nothing of BLAS");
    Ok(names)
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

fn link_for_numpy(
    tools: &Tools,
    variant: Variant,
    side_module: &Path,
    names: &[String],
) -> Result<PathBuf> {
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

fn script(tools: &Tools, name: &str) -> Command {
    let mut node = Command::new(&tools.node);
    node.arg(paths::root().join("bench/js").join(name));
    node
}
