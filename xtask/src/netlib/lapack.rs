//! netlib's LAPACK test programs on this machine, path by path.
//!
//! netlib's makefiles build the programs without a library ([`program`]); names that our archive
//! lacks become stand-ins that stop the program ([`stand_ins`]). Each path, a family of routines,
//! is a run of its own, so that a missing routine costs no other path ([`path`]). Its report is
//! compared with the one on the reference library ([`report`]).
//!
//! `tests/netlib/lapack-paths.txt` lists the paths that have to pass; the others are run and
//! reported too.

mod path;
mod program;
mod report;
mod stand_ins;

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::source::{self, Sources};
use super::verdict::SHOWN_FAILURES;
use super::work_dir;
use crate::table::Dialect;
use crate::{artifacts, sh, tools};
use path::TestPath;
use program::Program;
use report::Report;

/// The paths that have to pass, in words.
const COVERED: &str = include_str!("../../../tests/netlib/lapack-paths.txt");

/// More than any path takes on a busy machine; what runs longer does not end.
const TIMEOUT_SECONDS: u32 = 600;

/// How a path went.
enum Outcome {
    Passed,
    /// It called this routine, which we do not have.
    Missing(String),
    /// What is wrong with it.
    Failed(Vec<String>),
}

/// Runs every path; an error names those that should have passed and did not.
pub fn native() -> Result<()> {
    let Some(sources) = source::find_or_fetch()? else {
        return Ok(());
    };
    tools::ensure_fortran()?;
    let archive = artifacts::native_archive(Dialect::Flang)?;
    let bench = Bench::new(&sources, &archive)?;
    let paths = path::all(&bench.lapack.join("TESTING"))?;
    check_list(&paths)?;

    sh::step("netlib's LAPACK test programs");
    let covered: BTreeSet<&str> = COVERED.split_whitespace().collect();
    let mut failed = Vec::new();
    let mut unlisted = Vec::new();
    for path in &paths {
        let (report, outcome) = bench.run(path)?;
        print(path, &report, &outcome);
        match (&outcome, covered.contains(path.name.as_str())) {
            (Outcome::Passed, false) => unlisted.push(path.name.as_str()),
            (Outcome::Missing(_) | Outcome::Failed(_), true) => failed.push(path.name.as_str()),
            _ => {}
        }
    }
    println!("  {} of {} paths are covered", covered.len(), paths.len());
    if !unlisted.is_empty() {
        println!("  passed, but not in lapack-paths.txt: {}", unlisted.join(" "));
    }
    if !failed.is_empty() {
        bail!("LAPACK paths that should pass and did not: {}", failed.join(" "));
    }
    Ok(())
}

/// A misspelt name in the list of covered paths would be a path never tested.
fn check_list(paths: &[TestPath]) -> Result<()> {
    let known: BTreeSet<&str> = paths.iter().map(|path| path.name.as_str()).collect();
    match COVERED.split_whitespace().find(|name| !known.contains(name)) {
        Some(name) => bail!("lapack-paths.txt: netlib has no path {name}"),
        None => Ok(()),
    }
}

fn print(path: &TestPath, report: &Report, outcome: &Outcome) {
    let name = &path.name;
    match outcome {
        Outcome::Missing(symbol) => println!("  {name:<6} skipped: no {symbol}"),
        Outcome::Passed => println!("  {name:<6} {report}"),
        Outcome::Failed(failures) => {
            println!("  {name:<6} {report}, FAILED");
            for failure in failures.iter().take(SHOWN_FAILURES) {
                println!("           {failure}");
            }
        }
    }
}

/// The linked programs.
struct Bench {
    lapack: PathBuf,
    dir: PathBuf,
    executables: BTreeMap<Program, PathBuf>,
}

impl Bench {
    fn new(sources: &Sources, archive: &Path) -> Result<Self> {
        let dir = work_dir("native-lapack");
        let lapack = sources.lapack(&work_dir("native").join("lapack"), &["fixes.patch"])?;
        program::build(&lapack)?;
        fs::create_dir_all(&dir).with_context(|| format!("cannot create {}", dir.display()))?;
        let link = |program: Program| {
            let executable = dir.join(program.name());
            stand_ins::link(&program.objects(&lapack), archive, &executable)?;
            Ok((program, executable))
        };
        let executables = Program::all().map(link).collect::<Result<_>>()?;
        Ok(Self { lapack, dir, executables })
    }

    fn run(&self, path: &TestPath) -> Result<(Report, Outcome)> {
        let input = self.dir.join(format!("{}.in", path.name));
        fs::write(&input, &path.input)
            .with_context(|| format!("cannot write {}", input.display()))?;
        let output = Command::new("timeout")
            .arg(TIMEOUT_SECONDS.to_string())
            .arg(&self.executables[&path.program])
            .current_dir(&self.dir)
            .stdin(File::open(&input).with_context(|| format!("no {}", input.display()))?)
            .output()
            .with_context(|| format!("cannot start {}", path.program.name()))?;
        let log = input.with_extension("out");
        fs::write(&log, &output.stdout)
            .with_context(|| format!("cannot write {}", log.display()))?;

        let text = String::from_utf8_lossy(&output.stdout);
        let report = Report::parse(&text);
        if let Some(symbol) = stand_ins::called(&text) {
            return Ok((report, Outcome::Missing(symbol)));
        }
        let mut failures = report.failures(&path.name)?;
        if !output.status.success() {
            let complaint = String::from_utf8_lossy(&output.stderr);
            failures.push(format!("{}: {}", output.status, complaint.trim()));
        }
        let outcome = if failures.is_empty() { Outcome::Passed } else { Outcome::Failed(failures) };
        Ok((report, outcome))
    }
}
