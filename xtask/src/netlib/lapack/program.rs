//! netlib's LAPACK test programs, built by netlib's makefiles up to linking with a library.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use anyhow::{Context, Result};

use crate::sh;

/// The element types, as netlib's names begin.
pub const LETTERS: [char; 4] = ['s', 'd', 'c', 'z'];

/// The archive of test matrices.
const MATRICES: &str = "TESTING/MATGEN/libtmglib.a";

/// `RESULT( K ).GE.THRESH` is false of what is not a number, which would pass; so the programs ask
/// whether it is not less (and become wider than a punched card).
const NAN_FAILS: &str = r"s/\b(RESULT(\([^)]*\))?|RESID)\.GE\.THRESH/.NOT.\1.LT.THRESH/";

/// Settings of the makefiles: without libraries, a program becomes one relocatable object.
const SETTINGS: &str = "\
SHELL = /bin/sh
FC = gfortran
FFLAGS = -O1 -w -ffixed-line-length-none
FFLAGS_DRV = $(FFLAGS)
FFLAGS_NOOPT = -O0 -w
LDFLAGS = -r -nostdlib
AR = ar
ARFLAGS = cr
RANLIB = ranlib
";

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Subject {
    Linear,
    FullPacked,
    Eigen,
}

/// A test program for one element type.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Program {
    subject: Subject,
    letter: char,
}

impl Program {
    /// For linear systems and least squares.
    pub fn linear(letter: char) -> Self {
        Self { subject: Subject::Linear, letter }
    }

    /// For the rectangular full packed format.
    pub fn full_packed(letter: char) -> Self {
        Self { subject: Subject::FullPacked, letter }
    }

    /// For eigenvalues and singular values.
    pub fn eigen(letter: char) -> Self {
        Self { subject: Subject::Eigen, letter }
    }

    pub fn all() -> impl Iterator<Item = Self> {
        let of_all_types = |make: fn(char) -> Self| LETTERS.map(make);
        [Self::linear, Self::full_packed, Self::eigen].into_iter().flat_map(of_all_types)
    }

    /// As netlib's makefiles call it.
    pub fn name(self) -> String {
        let stem = match self.subject {
            Subject::Linear => "xlintst",
            Subject::FullPacked => "xlintstrf",
            Subject::Eigen => "xeigtst",
        };
        format!("{stem}{}", self.letter)
    }

    fn folder(self) -> &'static str {
        match self.subject {
            Subject::Linear | Subject::FullPacked => "TESTING/LIN",
            Subject::Eigen => "TESTING/EIG",
        }
    }

    /// What [`build`] makes of it in LAPACK's tree, and the test matrices.
    pub fn objects(self, lapack: &Path) -> [PathBuf; 2] {
        [lapack.join(self.folder()).join(self.name()), lapack.join(MATRICES)]
    }
}

/// Brings all programs in the tree `lapack` up to date.
pub fn build(lapack: &Path) -> Result<()> {
    let settings = lapack.join("make.inc");
    fs::write(&settings, SETTINGS)
        .with_context(|| format!("cannot write {}", settings.display()))?;
    for folder in ["TESTING/LIN", "TESTING/EIG"] {
        let_nan_fail(&lapack.join(folder))?;
    }
    let targets = |folder| {
        let here = Program::all().filter(move |program| program.folder() == folder);
        here.map(Program::name).collect::<Vec<_>>()
    };
    let jobs = [
        ("TESTING/LIN", targets("TESTING/LIN")),
        ("TESTING/EIG", targets("TESTING/EIG")),
        ("TESTING/MATGEN", vec!["TMGLIB=libtmglib.a".to_owned(), "all".to_owned()]),
    ];
    sh::step("building netlib's LAPACK test programs (minutes, the first time)");
    // A makefile of netlib's does one thing at a time.
    thread::scope(|scope| {
        let make = |(folder, targets): &(&str, Vec<String>)| {
            let mut make = Command::new("make");
            make.arg("--silent").arg("-C").arg(lapack.join(folder)).args(targets);
            sh::run_quiet(&format!("make {folder}"), &mut make)
        };
        let threads: Vec<_> = jobs.iter().map(|job| scope.spawn(move || make(job))).collect();
        threads.into_iter().try_for_each(|thread| {
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })
    })
}

/// Applies [`NAN_FAILS`] to the sources in `folder` that still need it.
fn let_nan_fail(folder: &Path) -> Result<()> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    let needs_it = |file: &PathBuf| {
        file.extension().is_some_and(|kind| kind == "f")
            && fs::read_to_string(file).is_ok_and(|text| text.contains(".GE.THRESH"))
    };
    let sources: Vec<PathBuf> =
        entries.filter_map(|entry| Some(entry.ok()?.path())).filter(needs_it).collect();
    if sources.is_empty() {
        return Ok(());
    }
    let mut sed = Command::new("sed");
    sed.args(["--in-place", "--regexp-extended", NAN_FAILS]).args(&sources);
    sh::run_quiet("comparisons with the threshold", &mut sed)
}
