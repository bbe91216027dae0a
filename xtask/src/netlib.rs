//! netlib's BLAS and CBLAS test programs, natively and in WebAssembly; [`lapack`]'s natively.
//!
//! The programs are fetched, not kept here ([`source`]). Each is compiled and linked by a
//! [`Toolchain`] with our archive for compiled Fortran, run on netlib's own input, and its report
//! is compared with what the reference library gets ([`verdict`]).

mod build;
pub mod lapack;
mod native;
mod program;
mod source;
mod verdict;
mod wasm;

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context, Result, bail};

use crate::artifacts;
use crate::paths;
use crate::sh;
use crate::table::Dialect;
use crate::tools::{self, Tools};
use crate::variant::Variant;
use native::Gfortran;
use program::Program;
use wasm::F2cAndClang;

/// Compiles, links and starts test programs.
trait Toolchain {
    /// What is reported as the place of running.
    fn name(&self) -> String;
    /// The objects a program consists of, brought up to date.
    fn objects(&self, program: &Program) -> Result<Vec<PathBuf>>;
    /// Links a program with our archive.
    fn link(&self, objects: &[PathBuf], executable: &Path) -> Result<()>;
    /// The command that runs a linked program.
    fn start(&self, executable: &Path) -> Command;
}

/// Runs the programs on this machine.
pub fn native() -> Result<()> {
    let Some(sources) = source::find_or_fetch()? else {
        return Ok(());
    };
    tools::ensure_fortran()?;
    let archive = artifacts::native_archive(Dialect::Flang)?;
    run_all(&Gfortran::new(&sources, archive)?)
}

/// Runs the programs in Node.js with both variants of the library.
pub fn wasm(tools: &Tools) -> Result<()> {
    let Some(sources) = source::find_or_fetch()? else {
        return Ok(());
    };
    let clang = tools::ensure_f2c_and_wasi()?;
    for variant in Variant::ALL {
        let archive = artifacts::wasm_archive(tools, variant, Dialect::Flang)?;
        run_all(&F2cAndClang::new(&sources, tools, &clang, variant, archive)?)?;
    }
    Ok(())
}

/// Where everything made for a place of running lies.
fn work_dir(name: &str) -> PathBuf {
    paths::target().join("netlib").join(name)
}

fn run_all(toolchain: &dyn Toolchain) -> Result<()> {
    let name = toolchain.name();
    sh::step(format!("netlib's test programs, {name}"));
    let mut failed = Vec::new();
    for program in program::all() {
        let outcome = run_one(toolchain, &program);
        let line = outcome.as_ref().map_or_else(|_| "did not run".to_owned(), ToString::to_string);
        println!("  {:<9} {line}", program.name);
        match outcome {
            Ok(report) if report.failures.is_empty() => {}
            Ok(report) => {
                for failure in report.failures.iter().take(verdict::SHOWN_FAILURES) {
                    println!("            {failure}");
                }
                failed.push(program.name);
            }
            Err(error) => {
                println!("            {error:#}");
                failed.push(program.name);
            }
        }
    }
    if !failed.is_empty() {
        bail!("{name}: failures in {}", failed.join(", "));
    }
    Ok(())
}

/// Builds and runs one program; says what it reported.
fn run_one(toolchain: &dyn Toolchain, program: &Program) -> Result<verdict::Report> {
    let dir = work_dir(&toolchain.name()).join(&program.name);
    fs::create_dir_all(&dir).with_context(|| format!("cannot create {}", dir.display()))?;
    let executable = dir.join(&program.name);
    toolchain.link(&toolchain.objects(program)?, &executable)?;
    let output = run(toolchain, program, &executable, &dir)?;
    let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
    if let Some(summary) = &program.summary {
        // Absent when the program stopped before opening it, which the report then shows.
        text += &String::from_utf8_lossy(&fs::read(dir.join(summary)).unwrap_or_default());
    }
    let mut report = verdict::Report::read(program, &text)?;
    if !output.status.success() {
        let complaint = String::from_utf8_lossy(&output.stderr);
        report.failures.push(format!("{}: {}", output.status, complaint.trim()));
    }
    Ok(report)
}

fn run(
    toolchain: &dyn Toolchain,
    program: &Program,
    executable: &Path,
    dir: &Path,
) -> Result<Output> {
    if let Some(summary) = &program.summary {
        // Or a program that writes none would be judged by that of the run before.
        let _ = fs::remove_file(dir.join(summary));
    }
    let mut command = toolchain.start(executable);
    command.current_dir(dir);
    if let Some(input) = &program.input {
        let input = source::pristine().join(input);
        let file =
            File::open(&input).with_context(|| format!("cannot read {}", input.display()))?;
        command.stdin(file);
    } else {
        command.stdin(std::process::Stdio::null());
    }
    command.output().with_context(|| format!("cannot start {}", program.name))
}
