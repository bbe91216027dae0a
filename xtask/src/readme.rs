//! `cargo xtask readme`: the README's list of covered routines, from the C ABI's table.

use std::fmt::Write;
use std::fs;

use anyhow::{Context, Result, bail};

use crate::paths;
use crate::table::{Dialect, Group, Symbol, symbols};

const BEGIN: &str = "<!-- coverage:begin -->";
const END: &str = "<!-- coverage:end -->";

/// Options of `cargo xtask readme`.
#[derive(Clone, Copy, Debug, clap::Args)]
pub struct Args {
    /// Change nothing; fail when the README is out of date
    #[arg(long)]
    pub check: bool,
}

/// Brings the coverage table up to date or, with `check`, fails when it is not.
pub fn run(check: bool) -> Result<()> {
    let file = paths::root().join("README.md");
    let old = fs::read_to_string(&file).context("cannot read README.md")?;
    let new = with_coverage(&old)?;
    if new == old {
        return Ok(());
    }
    if check {
        bail!("README.md's coverage table is out of date: run cargo xtask readme");
    }
    fs::write(&file, new).context("cannot write README.md")
}

/// `readme` with a fresh table between the markers.
fn with_coverage(readme: &str) -> Result<String> {
    let markers = || format!("README.md lacks the markers {BEGIN} and {END}");
    let (before, rest) = readme.split_once(BEGIN).with_context(markers)?;
    let (_, after) = rest.split_once(END).with_context(markers)?;
    Ok(format!("{before}{BEGIN}\n{}{END}{after}", coverage(&symbols(Dialect::Canonical))))
}

fn coverage(symbols: &[Symbol]) -> String {
    let mut text = totals(symbols);
    text.push_str("\n<details><summary>all symbols</summary>\n\n");
    text.push_str("| | symbols | what |\n|---|---|---|\n");
    let mut last = None;
    for family in symbols.chunk_by(|a, b| std::ptr::eq(a.routine, b.routine)) {
        let routine = family[0].routine;
        if routine.group == Group::Lapacke {
            continue;
        }
        // The group's name stands in its first row only.
        let title = if last == Some(routine.group) { "" } else { title(routine.group) };
        last = Some(routine.group);
        let names: Vec<_> = family.iter().map(|symbol| format!("`{}`", symbol.name)).collect();
        // Infallible: a String takes everything.
        let doc = routine.doc.replace('|', "\\|");
        let _ = writeln!(text, "| {title} | {} | {doc} |", names.join(" "));
    }
    text.push_str(&faces(symbols));
    text.push_str("\n</details>\n");
    text
}

/// The row of LAPACKE: a routine has two functions there and LAPACK's row says what it does, so the
/// patterns of the names are enough.
fn faces(symbols: &[Symbol]) -> String {
    let patterns = symbols.iter().filter(|symbol| symbol.routine.group == Group::Lapacke);
    let mut names: Vec<_> = patterns.map(|symbol| symbol.routine.pattern).collect();
    names.retain(|name| !name.ends_with("_work"));
    names.dedup();
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    let title = title(Group::Lapacke);
    let doc = "LAPACK from C, by columns or by rows. Each routine has a second form, `_work`, that is \
               given its workspace.";
    format!("| {title} | {} | {doc} |\n", names.join(" "))
}

/// How many symbols of each group there are, and how many the reference libraries have.
fn totals(symbols: &[Symbol]) -> String {
    let mut text = String::from("| | covered | of |\n|---|---|---|\n");
    for group in Group::ALL {
        let covered = symbols.iter().filter(|symbol| symbol.routine.group == group).count();
        let total = group.total().map_or_else(|| "–".to_owned(), |total| total.to_string());
        // Infallible: a String takes everything.
        let _ = writeln!(text, "| {} | {covered} | {total} |", title(group));
    }
    text
}

fn title(group: Group) -> &'static str {
    match group {
        Group::Blas1 => "BLAS 1",
        Group::Blas2 => "BLAS 2",
        Group::Blas3 => "BLAS 3",
        Group::Cblas => "CBLAS",
        Group::Extension => "extensions",
        Group::Lapack => "LAPACK",
        Group::Lapacke => "LAPACKE",
        Group::Support => "support",
        Group::Control => "wasmblas",
    }
}

#[cfg(test)]
mod tests {
    use super::{BEGIN, END, with_coverage};

    #[test]
    fn replaces_only_what_is_between_the_markers() {
        let readme = format!("head\n{BEGIN}\nstale\n{END}\ntail\n");
        let fresh = with_coverage(&readme).unwrap();
        assert!(fresh.starts_with("head\n") && fresh.ends_with("\ntail\n"));
        assert!(!fresh.contains("stale") && fresh.contains("`dgemm_`"));
        assert_eq!(with_coverage(&fresh).unwrap(), fresh);
    }

    #[test]
    fn missing_markers_are_an_error() {
        assert!(with_coverage("no markers").is_err());
    }
}
