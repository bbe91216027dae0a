//! NumPy's own tests in Pyodide: with our library no test may fail that passes without a BLAS.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::numpy_wheels::{self, Wheels};
use crate::tools::Tools;
use crate::variant::Variant;
use crate::{paths, sh};

/// Supplies the LAPACK names that we do not have yet.
const CRUTCH: &str = "peers/openblas-0.3.34-simd128-full.so";

/// What NumPy has to call in our library and not in the crutch.
const OURS: [&str; 8] = [
    "cblas_sgemm",
    "cblas_dgemm",
    "cblas_cgemm",
    "cblas_zgemm",
    "sgesv_",
    "dgesv_",
    "cgesv_",
    "zgesv_",
];

/// How `xtask/js/numpy_tests.py` begins the reason of a test that needs a name no library has.
const MISSING_NAME: &str = "Skipped: no library has ";

/// Outcome and explanation by test id.
pub type Outcomes = BTreeMap<String, Value>;

/// Runs the tests without a BLAS (once, then remembered) and on both variants, and compares.
pub fn run(tools: &Tools) -> Result<()> {
    let session = Session::new(tools)?;
    let crutch = paths::shared().map(|shared| shared.join(CRUTCH)).filter(|file| file.is_file());
    if crutch.is_none() {
        sh::step(format!(
            "no ../shared/{CRUTCH}: NumPy's tests that need LAPACK names we lack are skipped"
        ));
    }
    // Two at a time: each takes one core.
    let [simd128, relaxed] = thread::scope(|scope| {
        Variant::ALL
            .map(|variant| {
                let (session, crutch) = (&session, crutch.as_deref());
                scope.spawn(move || session.with_library(variant, crutch))
            })
            .map(|run| run.join().expect("a test run does not panic"))
    });
    let baseline = session.baseline()?;
    println!("NumPy's tests without a BLAS: {}", summary(&baseline));
    let mut worse = 0;
    for (variant, outcomes) in [(Variant::Simd128, simd128?), (Variant::Relaxed, relaxed?)] {
        println!("NumPy's tests on wasmblas {variant}: {}", summary(&outcomes));
        report_missing_names(&outcomes);
        worse += report_regressions(&baseline, &outcomes);
    }
    if worse > 0 {
        bail!("{worse} of NumPy's tests pass without a BLAS and not with wasmblas");
    }
    Ok(())
}

/// Runs of NumPy's tests, on wheels that lie on disk.
pub struct Session<'a> {
    tools: &'a Tools,
    wheels: Wheels,
    dir: PathBuf,
}

impl<'a> Session<'a> {
    /// Makes sure that there are wheels.
    pub fn new(tools: &'a Tools) -> Result<Self> {
        let dir = paths::target().join("numpy-tests");
        fs::create_dir_all(&dir).with_context(|| format!("cannot create {}", dir.display()))?;
        Ok(Self { tools, wheels: numpy_wheels::ensure(tools)?, dir })
    }

    /// The outcomes on the wheel without a BLAS, remembered under a hash of all they depend on.
    pub fn baseline(&self) -> Result<Outcomes> {
        let name = format!("noblas-{:016x}", self.baseline_key()?);
        let remembered = self.dir.join(format!("{name}.json"));
        if remembered.is_file() {
            return read(&remembered);
        }
        sh::step("NumPy's tests without a BLAS, about a minute");
        self.pytest(&name, &self.wheels.noblas, &[])
    }

    fn baseline_key(&self) -> Result<u64> {
        let mut files = vec![
            paths::root().join("xtask/js/numpy_tests.py"),
            self.tools.node_modules.join("pyodide/package.json"),
        ];
        for dir in [&self.wheels.noblas, &self.wheels.pytest] {
            let mut wheels: Vec<PathBuf> =
                fs::read_dir(dir)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
            wheels.sort();
            files.extend(wheels);
        }
        let mut hasher = DefaultHasher::new();
        for file in files {
            let bytes =
                fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
            hasher.write_usize(bytes.len());
            hasher.write(&bytes);
        }
        Ok(hasher.finish())
    }

    fn with_library(&self, variant: Variant, crutch: Option<&Path>) -> Result<Outcomes> {
        sh::step(format!("NumPy's tests on wasmblas {variant}, about a minute"));
        let ours = paths::dist(variant.name()).join("lib/libwasmblas.so");
        let libraries: Vec<&Path> = [Some(ours.as_path()), crutch].into_iter().flatten().collect();
        self.pytest(variant.name(), &self.wheels.blas, &libraries)
    }

    /// The outcomes on the wheel in a folder, which needs no library.
    pub fn on_wheel(&self, name: &str, numpy: &Path) -> Result<Outcomes> {
        self.pytest(name, numpy, &[])
    }

    /// One Node process with one Pyodide; its outcomes stay in `<name>.json`.
    fn pytest(&self, name: &str, numpy: &Path, libraries: &[&Path]) -> Result<Outcomes> {
        let config = self.dir.join(format!("{name}.config"));
        let running = self.dir.join(format!("{name}.running"));
        let result = self.dir.join(format!("{name}.json"));
        let content = json!({
            "pyodide": self.tools.node_modules.join("pyodide"),
            "bindings": paths::root().join("python-bindings/python"),
            "version": env!("CARGO_PKG_VERSION"),
            "wheels": [numpy, &self.wheels.pytest],
            "libraries": libraries,
            "first": OURS,
        });
        fs::write(&config, content.to_string())
            .with_context(|| format!("cannot write {}", config.display()))?;
        let mut node = Command::new(&self.tools.node);
        node.arg(paths::root().join("xtask/js/numpy_tests.mjs")).arg(&config).arg(&running);
        sh::run_quiet(&format!("numpy tests {name}"), &mut node)?;
        fs::rename(&running, &result).with_context(|| format!("no {}", running.display()))?;
        read(&result)
    }
}

/// Outcomes from the file that a run has left.
pub fn read(file: &Path) -> Result<Outcomes> {
    let text = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    serde_json::from_slice(&text).with_context(|| format!("{} is not JSON", file.display()))
}

fn outcome(test: &Value) -> &str {
    test["outcome"].as_str().unwrap_or("unknown")
}

fn text(test: &Value) -> &str {
    test["text"].as_str().unwrap_or_default()
}

/// Counts by outcome, as in `750 passed, 26 skipped`.
pub fn summary(outcomes: &Outcomes) -> String {
    let mut counts = BTreeMap::new();
    for test in outcomes.values() {
        *counts.entry(outcome(test)).or_insert(0) += 1;
    }
    let parts: Vec<String> = counts.iter().map(|(name, count)| format!("{count} {name}")).collect();
    parts.join(", ")
}

fn lacks_a_name(test: &Value) -> bool {
    outcome(test) == "skipped" && text(test).starts_with(MISSING_NAME)
}

/// Names the tests skipped for want of a LAPACK routine, under the routines they want.
fn report_missing_names(outcomes: &Outcomes) {
    let mut tests_by_reason: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for (id, test) in outcomes.iter().filter(|(_, test)| lacks_a_name(test)) {
        let function = id.split('[').next().unwrap_or(id);
        *tests_by_reason.entry(text(test)).or_default().entry(function).or_default() += 1;
    }
    for (reason, tests) in tests_by_reason {
        println!("  {reason}: {} tests", tests.values().sum::<usize>());
        for (function, count) in tests {
            println!("    {function} ({count})");
        }
    }
}

/// Prints every test that neither passed nor was skipped; returns their number.
pub fn report_failures(outcomes: &Outcomes) -> usize {
    let fine = ["passed", "skipped", "xfailed"];
    let failures = outcomes.iter().filter(|(_, test)| !fine.contains(&outcome(test)));
    failures.map(|(id, test)| println!("  {}: {id}\n{}", outcome(test), text(test))).count()
}

/// Prints every test that passed in `baseline` and does not in `outcomes`; returns their number.
pub fn report_regressions(baseline: &Outcomes, outcomes: &Outcomes) -> usize {
    let regressions = regressions(baseline, outcomes);
    for (id, now) in &regressions {
        match now {
            Some(test) => println!("  {}: {id}\n{}", outcome(test), text(test)),
            None => println!("  did not run: {id}"),
        }
    }
    regressions.len()
}

fn regressions<'a>(
    baseline: &'a Outcomes,
    outcomes: &'a Outcomes,
) -> Vec<(&'a str, Option<&'a Value>)> {
    baseline
        .iter()
        .filter(|(_, test)| outcome(test) == "passed")
        .map(|(id, _)| (id.as_str(), outcomes.get(id)))
        .filter(|(_, now)| !now.is_some_and(|test| outcome(test) == "passed" || lacks_a_name(test)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcomes(tests: &[(&str, &str, &str)]) -> Outcomes {
        let entry = |&(id, outcome, text): &(&str, &str, &str)| {
            (id.to_owned(), json!({ "outcome": outcome, "text": text }))
        };
        tests.iter().map(entry).collect()
    }

    #[test]
    fn a_regression_is_whatever_passed_and_no_longer_does() {
        let before = ["fails", "skips", "vanishes", "lacks", "passes"].map(|id| (id, "passed", ""));
        let mut before = outcomes(&before);
        before.extend(outcomes(&[("never passed", "failed", "")]));
        let after = outcomes(&[
            ("fails", "failed", "wrong"),
            ("skips", "skipped", "Skipped: no reason"),
            ("lacks", "skipped", "Skipped: no library has dgesdd_"),
            ("passes", "passed", ""),
            ("never passed", "failed", ""),
        ]);
        let found: Vec<&str> = regressions(&before, &after).iter().map(|(id, _)| *id).collect();
        assert_eq!(found, ["fails", "skips", "vanishes"]);
    }
}
