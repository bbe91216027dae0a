//! What a test program's report says.

use std::collections::HashMap;
use std::fmt;
use std::iter::Sum;

use anyhow::{Context, Result};

use super::program::Program;

/// How many failures of one program are printed.
pub const SHOWN_FAILURES: usize = 20;

/// What the programs report about the reference library: `program passed calls`, tab-separated.
const REFERENCE: &str = include_str!("../../../tests/netlib/reference.tsv");

/// The norms of complex vectors that the level 1 programs call.
const COMPLEX_NORMS: [&str; 2] = ["SCNRM2:", "DZNRM2:"];

/// How many tests passed: lines that say so, and the library calls they count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Passed {
    lines: u64,
    calls: u64,
}

impl Sum for Passed {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |a, b| Self {
            lines: a.lines + b.lines,
            calls: a.calls + b.calls,
        })
    }
}

/// A program's report.
#[derive(Debug)]
pub struct Report {
    passed: Passed,
    /// Failures that the program reports of every library.
    undecided: usize,
    /// The lines that tell of failures, and what is missing.
    pub failures: Vec<String>,
}

impl Report {
    /// Reads the report `text` of a program and compares it with that on the reference library.
    pub fn read(program: &Program, text: &str) -> Result<Self> {
        let mut report = Self::parse(text);
        let expected = reference(&program.name)?;
        if report.passed != expected {
            report.failures.push(format!(
                "{} passed with {} calls, the reference library {} with {}",
                report.passed.lines, report.passed.calls, expected.lines, expected.calls
            ));
        }
        Ok(report)
    }

    fn parse(text: &str) -> Self {
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        let mut failures = Vec::new();
        let mut undecided = 0;
        for (i, line) in lines.iter().enumerate() {
            let heads_a_norm = || lines.get(i + 1).is_some_and(|next| is_norm_of_infinity(next));
            if line.contains("FAIL") && heads_a_norm() {
                undecided += 1;
            } else if tells_of_failure(line) {
                failures.push((*line).to_owned());
            }
        }
        Self { passed: lines.iter().map(|line| passed(line)).sum(), undecided, failures }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:>3} passed", self.passed.lines)?;
        if self.passed.calls > 0 {
            write!(f, ", {:>6} calls", self.passed.calls)?;
        }
        if self.undecided > 0 {
            write!(f, ", {} that no library passes", self.undecided)?;
        }
        write!(f, ", {} failures", self.failures.len())
    }
}

fn reference(program: &str) -> Result<Passed> {
    let rows: HashMap<&str, Passed> = REFERENCE.lines().filter_map(reference_row).collect();
    rows.get(program).copied().with_context(|| format!("reference.tsv has no row of {program}"))
}

fn reference_row(line: &str) -> Option<(&str, Passed)> {
    let mut fields = line.split('\t');
    let name = fields.next()?;
    let lines = fields.next()?.parse().ok()?;
    let calls = fields.next()?.parse().ok()?;
    Some((name, Passed { lines, calls }))
}

fn passed(line: &str) -> Passed {
    if !line.contains("- PASS -") && !line.contains(" PASSED THE ") {
        return Passed::default();
    }
    // `DGEMM  PASSED THE COMPUTATIONAL TESTS ( 17496 CALLS)`
    let calls = line
        .split_once('(')
        .and_then(|(_, rest)| rest.strip_suffix("CALLS)")?.trim().parse().ok())
        .unwrap_or(0);
    Passed { lines: 1, calls }
}

/// Level 1 writes `FAIL` and a table, or a line for each wrong norm; levels 2 and 3 write stars
/// around everything that is wrong, `NOT TESTED` about a routine switched off in the input, and
/// `NOT ENOUGH SPACE` where a test was left out.
fn tells_of_failure(line: &str) -> bool {
    let line = line.to_uppercase();
    ["FAIL", "*****", "NOT TESTED", "NOT ENOUGH SPACE"].iter().any(|sign| line.contains(sign))
        || line.contains("NRM2: N=") && !is_norm_of_infinity(&line)
}

/// Whether this is a complaint about the norm of a complex vector with an infinite element.
///
/// The programs compare an infinite norm with what they expect as |x - inf| / inf, which is NaN
/// whatever x is, and so complain about every library. Ours is tested for these by our own tests.
fn is_norm_of_infinity(line: &str) -> bool {
    let line = line.to_uppercase();
    // Number 9 of the values to fill the vector with is infinity.
    COMPLEX_NORMS.iter().any(|norm| line.starts_with(norm))
        && (line.contains("IV= 9,") || line.contains("IW= 9,"))
        && line.ends_with("NAN")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_passes_and_calls() {
        let report = Report::parse(
            " DGEMM  PASSED THE TESTS OF ERROR-EXITS\n\n \
             DGEMM  PASSED THE COMPUTATIONAL TESTS ( 17496 CALLS)\n\n END OF TESTS\n",
        );
        assert_eq!(report.passed, Passed { lines: 2, calls: 17496 });
        assert!(report.failures.is_empty());
    }

    #[test]
    fn sees_failures_of_levels_2_and_3() {
        let report = Report::parse(
            " ***** ILLEGAL VALUE OF PARAMETER NUMBER  1 NOT DETECTED BY DGEMM  *****\n \
             ******* DGEMM  FAILED THE TESTS OF ERROR-EXITS *******\n \
             DGEMM  COMPLETED THE COMPUTATIONAL TESTS ( 17496 CALLS)\n \
             ******* BUT WITH MAXIMUM TEST RATIO   20.00 - SUSPECT *******\n \
             DSYMM  WAS NOT TESTED\n",
        );
        assert_eq!(report.failures.len(), 4);
        assert_eq!(report.passed, Passed::default());
    }

    #[test]
    fn tells_wrong_norms_from_undecided_ones() {
        let report = Report::parse(
            "                                       FAIL\n \
             SCNRM2: N=     1, INCX=  -2, IV= 9, IW= 1, test=            NaN\n\
             \x20                                      FAIL\n \
             SCNRM2: N=     1, INCX=  -2, IV= 3, IW= 1, test= 0.83886080E+07\n",
        );
        assert_eq!(report.undecided, 1);
        assert_eq!(report.failures.len(), 2);
    }

    #[test]
    fn every_program_has_a_reference() {
        for program in super::super::program::all() {
            assert!(reference(&program.name).unwrap().lines > 0, "{}", program.name);
        }
    }
}
