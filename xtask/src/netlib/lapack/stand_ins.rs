//! Stand-ins for the routines that we do not have.
//!
//! The programs call routines of all of LAPACK. To link nevertheless, each missing one becomes a
//! function, in the test program only, that names itself and stops the program.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::sh;

/// What a stand-in writes before its name.
const MARK: &str = "missing ";

/// Links `objects` and `archive` to `executable`.
pub fn link(objects: &[PathBuf], archive: &Path, executable: &Path) -> Result<()> {
    let missing = undefined(&mut gfortran(objects, archive, executable))?;
    if missing.is_empty() {
        return Ok(());
    }
    let source = executable.with_extension("stand-ins.c");
    fs::write(&source, definitions(&missing))
        .with_context(|| format!("cannot write {}", source.display()))?;
    let name = executable.file_name().unwrap_or_default().display();
    sh::run_quiet(
        &format!("link {name}"),
        gfortran(objects, archive, executable).arg("-w").arg(&source),
    )
}

/// The routine whose stand-in stopped a program that printed `text`.
pub fn called(text: &str) -> Option<String> {
    let line = text.lines().rev().find_map(|line| line.strip_prefix(MARK))?;
    Some(line.trim().trim_end_matches('_').to_owned())
}

fn gfortran(objects: &[PathBuf], archive: &Path, executable: &Path) -> Command {
    let mut gfortran = Command::new("gfortran");
    // The programs' own xerbla, ilaenv and larfy come first and stay.
    gfortran.arg("-Wl,-z,muldefs").args(objects).arg(archive).arg("-o").arg(executable);
    gfortran
}

/// The names that a link lacks; none when it succeeds.
fn undefined(link: &mut Command) -> Result<BTreeSet<String>> {
    let output = link.env("LC_ALL", "C").output().context("cannot start gfortran")?;
    let complaints = String::from_utf8_lossy(&output.stderr);
    let names: BTreeSet<String> = complaints.lines().filter_map(undefined_name).collect();
    if names.is_empty() && !output.status.success() {
        bail!("linking netlib's LAPACK programs: {}", complaints.trim());
    }
    Ok(names)
}

/// `dgetri_` in ``… undefined reference to `dgetri_'``, with or without what follows.
fn undefined_name(line: &str) -> Option<String> {
    let (_, rest) = line.split_once("undefined references to `").or_else(|| {
        // Most lines are about one reference.
        line.split_once("undefined reference to `")
    })?;
    rest.split_once('\'').map(|(name, _)| name.to_owned())
}

fn definitions(names: &BTreeSet<String>) -> String {
    let mut text = format!(
        "#include <stdio.h>\n#include <stdlib.h>\n\n\
         static void missing(const char *name)\n\
         {{\n    printf(\"\\n{MARK}%s\\n\", name);\n    exit(77);\n}}\n\n"
    );
    for name in names {
        text += &format!("void {name}(void) {{ missing(\"{name}\"); }}\n");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_names_from_the_linker() {
        let name = |line| undefined_name(line).unwrap();
        assert_eq!(name("dchkge.f:(.text+0x2f): undefined reference to `dgetri_'"), "dgetri_");
        assert_eq!(name("ld: more undefined references to `dlange_' follow"), "dlange_");
        assert_eq!(undefined_name("collect2: error: ld returned 1 exit status"), None);
    }

    #[test]
    fn sees_what_stopped_a_program() {
        assert_eq!(called(" Tests of LAPACK\n\nmissing dgetri_\n").unwrap(), "dgetri");
        assert_eq!(called(" End of tests\n"), None);
    }
}
