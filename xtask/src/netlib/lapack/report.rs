//! What a LAPACK test program's report of one path says.

use std::fmt;

use anyhow::{Context, Result};

/// The figures of the reference library: `path tests over exits`, tab-separated.
const REFERENCE: &str = include_str!("../../../../tests/netlib/lapack-reference.tsv");

/// An error of balancing, in units of the precision, that the programs print without judging it.
const LARGEST_ERROR: f64 = 10.0;

/// The figures of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Figures {
    tests: u64,
    /// Of these, how many are over the threshold.
    over: u64,
    /// Groups of error exits that are right.
    exits: u64,
}

/// A report.
#[derive(Debug, Default)]
pub struct Report {
    figures: Figures,
    /// Whether the program came to its end.
    ended: bool,
    /// Lines about unexpected values of INFO and wrong error exits.
    complaints: Vec<String>,
    /// Lines about tests over the threshold.
    over: Vec<String>,
}

impl Report {
    /// Reads what a program printed.
    pub fn parse(text: &str) -> Self {
        let mut report = Self::default();
        for line in text.lines().map(str::trim) {
            report.read(line);
        }
        report
    }

    fn read(&mut self, line: &str) {
        let figures = &mut self.figures;
        if let Some(tests) = number_before(line, "tests run)") {
            figures.tests += tests;
        } else if let Some((over, of)) = line.split_once(" out of ")
            && line.ends_with("failed to pass the threshold")
        {
            figures.over += last_number(over).unwrap_or(1);
            figures.tests += first_number(of).unwrap_or(0);
        } else if line.contains("passed the tests of the error exits") {
            figures.exits += 1;
        } else if line.ends_with("EQ routines passed the threshold") {
            // The path of equilibration does not count its tests.
            figures.tests += 1;
        } else if line.starts_with("End of tests") {
            self.ended = true;
        } else if line.contains("failed test with value") {
            figures.over += 1;
            self.over.push(line.to_owned());
        } else if line.contains("test(") || line.contains("ratio =") {
            self.over.push(line.to_owned());
        } else if line.contains("***") || line.contains("returned I") && line.contains("INFO") {
            self.complaints.push(line.to_owned());
        } else if let Some((what, value)) = line.split_once('=') {
            self.read_balancing(line, what, value.trim());
        }
    }

    /// A line of the programs for balancing, which print a table.
    fn read_balancing(&mut self, line: &str, what: &str, value: &str) {
        let figures = &mut self.figures;
        if what.starts_with("total number of examples") {
            figures.tests += value.parse().unwrap_or(0);
        } else if what.contains("largest test error") {
            let error: f64 = value.replace('D', "E").parse().unwrap_or(f64::NAN);
            // What is not a number is over, too.
            let within = error <= LARGEST_ERROR;
            if !within {
                figures.over += 1;
                self.over.push(line.to_owned());
            }
        } else if what.starts_with("example number where") && value != "0" {
            figures.over += 1;
            self.over.push(line.to_owned());
        }
    }

    /// What is worse than on the reference library.
    pub fn failures(&self, path: &str) -> Result<Vec<String>> {
        Ok(self.failures_beside(reference(path)?))
    }

    fn failures_beside(&self, reference: Figures) -> Vec<String> {
        let Figures { tests, over, exits } = self.figures;
        let mut failures = Vec::new();
        if !self.ended {
            failures.push("stopped before the end of the tests".to_owned());
        }
        if tests < reference.tests {
            failures.push(format!("{tests} tests, the reference library {}", reference.tests));
        }
        if exits < reference.exits {
            let of = reference.exits;
            failures.push(format!("error exits right in {exits} groups of {of}"));
        }
        failures.extend(self.complaints.iter().cloned());
        if over > reference.over {
            failures.push(format!("{over} over the threshold, {} before", reference.over));
            failures.extend(self.over.iter().cloned());
        }
        failures
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Figures { tests, over, exits } = self.figures;
        write!(f, "{tests:>6} tests, {over} over the threshold, {exits} groups of error exits")
    }
}

fn reference(path: &str) -> Result<Figures> {
    let rows = REFERENCE.lines().skip(1).filter_map(reference_row);
    let mut found = rows.filter(|(name, _)| *name == path).map(|(_, figures)| figures);
    found.next().with_context(|| format!("lapack-reference.tsv has no row of {path}"))
}

fn reference_row(line: &str) -> Option<(&str, Figures)> {
    let mut fields = line.split('\t');
    let name = fields.next()?;
    let mut next = || fields.next()?.parse().ok();
    Some((name, Figures { tests: next()?, over: next()?, exits: next()? }))
}

/// The number that ends right before `ending` does, in `… ( 3653 tests run)`.
fn number_before(line: &str, ending: &str) -> Option<u64> {
    last_number(line.strip_suffix(ending)?)
}

fn last_number(text: &str) -> Option<u64> {
    text.split_whitespace().next_back()?.parse().ok()
}

fn first_number(text: &str) -> Option<u64> {
    text.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "\
 DGE routines passed the tests of the error exits\n
 All tests for DGE routines passed the threshold (   3653 tests run)\n
 DGE drivers passed the tests of the error exits\n
 All tests for DGE drivers  passed the threshold (   5748 tests run)\n\n
 End of tests\n Total time used =         0.12 seconds\n";

    fn good() -> Figures {
        Figures { tests: 9401, over: 0, exits: 2 }
    }

    #[test]
    fn counts_tests_and_error_exits() {
        let report = Report::parse(GOOD);
        assert_eq!(report.figures, good());
        assert!(report.failures_beside(good()).is_empty());
    }

    #[test]
    fn sees_tests_over_the_threshold() {
        let report = Report::parse(
            " M =    5, N =    5, NB =   1, type  8, test(  1) =  0.90072E+16\n \
             DGE:      1 out of   3653 tests failed to pass the threshold\n\n End of tests\n",
        );
        assert_eq!(report.figures, Figures { tests: 3653, over: 1, exits: 0 });
        let reference = Figures { tests: 3653, over: 0, exits: 0 };
        assert_eq!(report.failures_beside(reference).len(), 2);
        assert!(report.failures_beside(Figures { over: 1, ..reference }).is_empty());
    }

    #[test]
    fn sees_complaints() {
        let complaints = [
            " *** Illegal value of parameter number  1 not detected by DGETRF ***",
            " *** Error code from DGETRF=    3 for M=    5, N=    5, NB=   1, type  8",
            " DCHKHS: DGEHRD returned INFO=     3.",
        ];
        for complaint in complaints {
            let report = Report::parse(&format!("{complaint}\n{GOOD}"));
            assert_eq!(report.failures_beside(good()), [complaint.trim()]);
        }
    }

    #[test]
    fn sees_what_is_absent() {
        let text = GOOD.replace("DGE drivers passed the tests", "").replace("End of tests", "");
        assert_eq!(Report::parse(&text).failures_beside(good()).len(), 2);
        let text = GOOD.replace("5748", "5747");
        assert_eq!(Report::parse(&text).failures_beside(good()).len(), 1);
    }

    #[test]
    fn judges_balancing() {
        let table = |error: &str, wrong: u32| {
            Report::parse(&format!(
                " .. test output of DGEBAK .. \n \
                 value of largest test error             =    {error}\n \
                 example number where info is not zero   =    {wrong}\n \
                 example number having largest error     =    7\n \
                 number of examples where info is not 0  =    {wrong}\n \
                 total number of examples tested         =    7\n\n\n End of tests\n"
            ))
        };
        let figures = |over| Figures { tests: 7, over, exits: 0 };
        assert_eq!(table("0.160D+01", 0).figures, figures(0));
        assert_eq!(table("0.160D+03", 0).figures, figures(1));
        assert_eq!(table("     NaN", 0).figures, figures(1));
        assert_eq!(table("0.160D+01", 3).figures, figures(1));
    }

    #[test]
    fn equilibration_counts_as_one_test() {
        let report = Report::parse(" All tests for DEQ routines passed the threshold\n");
        assert_eq!(report.figures.tests, 1);
        let report = Report::parse(
            " DGEEQU failed test with value  0.100D+11 exceeding threshold  0.200D+01\n",
        );
        assert_eq!(report.figures, Figures { tests: 0, over: 1, exits: 0 });
    }

    #[test]
    fn every_covered_path_has_a_reference() {
        for path in super::super::COVERED.split_whitespace() {
            assert!(reference(path).unwrap().tests > 0, "{path}");
        }
    }
}
