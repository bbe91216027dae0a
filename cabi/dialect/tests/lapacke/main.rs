//! LAPACKE next to LAPACK: for every row of the table the Fortran routine is called with
//! column-major matrices, and both of its faces with column-major and with row-major ones. All
//! find the same, and write nothing else.
//!
//! What is not to be read is NaN, so that what is read in a wrong place shows.

use std::collections::{BTreeMap, BTreeSet};

mod arrays;
mod call;
mod checks;
mod memory;
mod problem;
mod subject;
#[path = "../../../src/table.rs"]
mod table;
mod values;

use subject::Subject;
use table::lapacke::{FACES, Level};
use table::{Dialect, Group, Symbol, symbols};
use wasmblas_cabi::exports;

/// Set in the process that makes the calls, to what names of routines have to contain.
const CHILD: &str = "WASMBLAS_LAPACKE_TEST_CHILD";

/// Calls the functions that are no faces of LAPACK, and tells which these are.
fn services() -> [&'static str; 4] {
    let (mut ours, mut routines) = ([0; 3], [0; 3]);
    let [major, minor, patch] = &mut ours;
    // SAFETY: numbers that may be written, any number, and a C string.
    unsafe {
        exports::LAPACKE_ilaver(major, minor, patch);
        let [major, minor, patch] = &mut routines;
        exports::ilaver_(major, minor, patch);
        for (flag, kept) in [(0, 0), (-5, 1), (1, 1)] {
            exports::LAPACKE_set_nancheck(flag);
            assert_eq!(exports::LAPACKE_get_nancheck(), kept);
        }
        exports::LAPACKE_xerbla(c"LAPACKE_dgesv".as_ptr(), -4);
    }
    assert_eq!(ours, routines, "the version of LAPACK");
    ["LAPACKE_xerbla", "LAPACKE_set_nancheck", "LAPACKE_get_nancheck", "LAPACKE_ilaver"]
}

/// The routines with their faces.
fn subjects(by_name: &BTreeMap<String, Symbol>) -> Vec<Subject> {
    let mut subjects = Vec::new();
    for face in FACES.iter().filter(|face| face.level == Level::High) {
        for types in face.fortran.types {
            let name = face.fortran.name(types);
            let symbol = |name: String| by_name.get(&name).expect("a symbol of the table").clone();
            let [high, work] =
                ["", "_work"].map(|suffix| symbol(format!("LAPACKE_{name}{suffix}")));
            subjects.push(Subject::new(symbol(name), high, work, &face.spec));
        }
    }
    subjects
}

/// In a process of its own, whose messages about illegal arguments nobody has to read, and whose
/// last line says what was called when it crashed.
#[test]
fn every_function_does_what_the_routine_does() {
    let program = std::env::current_exe().expect("this program");
    let output = std::process::Command::new(program)
        .args(["--exact", "calls", "--include-ignored", "--nocapture"])
        .env(CHILD, std::env::var(CHILD).unwrap_or_default())
        .stderr(std::process::Stdio::null())
        .output()
        .expect("this program runs");
    let text = String::from_utf8_lossy(&output.stdout);
    let failures: Vec<_> = text.lines().filter(|line| line.starts_with("failed")).collect();
    let last =
        text.lines().rfind(|line| line.starts_with("calling")).unwrap_or("nothing was called");
    assert!(
        output.status.success(),
        "{} failures, {} ({last}):\n{}",
        failures.len(),
        output.status,
        failures.join("\n")
    );
}

#[test]
#[ignore = "the process of the other test"]
fn calls() {
    let Ok(filter) = std::env::var(CHILD) else { return };
    std::panic::set_hook(Box::new(|panic| {
        println!("failed: {}", panic.to_string().replace('\n', " "));
    }));
    let symbols = symbols(Dialect::Canonical);
    let lapacke = symbols.iter().filter(|symbol| symbol.routine.group == Group::Lapacke);
    let mut uncalled: BTreeSet<_> = lapacke.map(|symbol| symbol.plain.clone()).collect();
    let by_name = symbols.into_iter().map(|symbol| (symbol.plain.clone(), symbol)).collect();
    let mut failures = 0;
    for subject in subjects(&by_name).iter().filter(|s| s.fortran.symbol.plain.contains(&filter)) {
        println!("calling {}", subject.fortran.symbol.plain);
        let found = checks::all(subject);
        for failure in found.iter().take(4) {
            println!("failed {}: {failure}", subject.fortran.symbol.plain);
        }
        failures += found.len();
        for face in [&subject.high, &subject.work] {
            assert!(uncalled.remove(&face.symbol.plain), "called twice");
        }
    }
    assert_eq!(failures, 0);
    for name in services() {
        assert!(uncalled.remove(name), "{name} is a function of the table");
    }
    if filter.is_empty() {
        assert!(uncalled.is_empty(), "functions that nobody called: {uncalled:?}");
    }
}
