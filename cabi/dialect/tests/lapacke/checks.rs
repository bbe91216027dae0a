//! What is checked of a routine and its faces.

use std::collections::BTreeSet;

use crate::memory::{self, FILL};
use crate::problem::{Problem, Value};
use crate::subject::{Order, Outcome, Subject};
use crate::table::lapacke::spec::Role;
use crate::table::{Access, Elem, Kind};
use crate::values::{self, Random};

/// Problems for a routine.
const CASES: usize = 24;

/// How many of those that are right are spoilt.
const SPOILT: usize = 16;

/// Everything; what went wrong.
pub fn all(subject: &Subject) -> Vec<String> {
    let mut failures = Vec::new();
    let (mut solved, mut spoilt, mut found) = (0, BTreeSet::new(), BTreeSet::new());
    for case in 0..CASES {
        let problem = Problem::new(subject, case);
        let before = failures.len();
        let result = agree(subject, &problem, &mut failures);
        if result >= 0.0 && solved < SPOILT {
            solved += 1;
            let args = 0..problem.values.len();
            spoilt.extend(args.filter(|i| is_spoilt(subject, &problem, *i)));
            found.extend(errors(subject, &problem, &mut failures));
            nans(subject, &problem, &mut failures);
        }
        for failure in &mut failures[before..] {
            *failure += &format!(" (case {case}: {})", describe(subject, &problem));
        }
    }
    if solved == 0 {
        failures.push("no problem is right".to_owned());
    }
    for i in spoilt.into_iter().filter(|_| subject.has_info()) {
        let name = subject.fortran.symbol.args[i].name;
        let is_unchecked = values::is_unchecked(&subject.family(), name);
        if found.contains(&i) == is_unchecked {
            let never = if is_unchecked { "" } else { "not " };
            failures.push(format!("an illegal {name} is {never}found"));
        }
    }
    failures
}

/// The letters and numbers of a problem.
fn describe(subject: &Subject, problem: &Problem) -> String {
    let args = subject.fortran.symbol.args.iter().zip(&problem.values);
    let shown = args.filter_map(|(arg, value)| match value {
        Value::Letter(letter) => Some(format!("{}={}", arg.name, *letter as char)),
        Value::Integer(number) => Some(format!("{}={number}", arg.name)),
        _ => None,
    });
    shown.collect::<Vec<_>>().join(" ")
}

/// Both faces do in both layouts what the routine does. Returns what it does.
fn agree(subject: &Subject, problem: &Problem, failures: &mut Vec<String>) -> f64 {
    let mut result = 0.0;
    for order in [Order::Column, Order::Row] {
        let expected = subject.expected(problem, order);
        if let Some(name) = expected.overrun {
            failures.push(format!("Fortran writes beyond {name}"));
        }
        born_nan(subject, problem, &expected, failures);
        for (face, is_high) in [(&subject.high, true), (&subject.work, false)] {
            let found = subject.run_face(face, problem, order);
            if let Some(what) = difference(subject, &expected, &found, is_high) {
                failures.push(format!("{} {}: {what}", face.symbol.plain, order.name()));
            }
        }
        result = expected.result;
    }
    result
}

/// Each argument that can be illegal is so once: the faces find what the routine finds. Returns the
/// arguments whose position that is.
fn errors(subject: &Subject, problem: &Problem, failures: &mut Vec<String>) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    let layout = usize::from(subject.spec.layout);
    let position = |i: usize| -((i + 1 + layout) as f64);
    for (i, arg) in subject.fortran.symbol.args.iter().enumerate() {
        let before = i.checked_sub(1).map(|before| &problem.values[before]);
        let cols = match (&problem.values[i], before) {
            (Value::LeadingDimension, Some(Value::Array(array))) => Some(array.shape.cols),
            _ => None,
        };
        if !is_spoilt(subject, problem, i) {
            continue;
        }
        // Which elements are there to be checked for NaN depends on numbers, and is not known of
        // illegal ones; which triangle they are in is a matter of letters.
        set_nancheck(i32::from(matches!(arg.name, "uplo" | "diag")));
        let column = problem.with_illegal(i, 0).expect("it can be illegal");
        // The routine reports what has no INFO in another way.
        let expected = subject.has_info().then(|| subject.expected(&column, Order::Column).result);
        if expected == Some(position(i)) {
            found.insert(i);
        }
        for face in [&subject.high, &subject.work] {
            let mut fails = |order: Order, result: f64| {
                let what = format!("{} is illegal: result {result}", arg.name);
                failures.push(format!("{} {}: {what}", face.symbol.plain, order.name()));
            };
            let result = subject.run_face(face, &column, Order::Column).result;
            if expected.is_some_and(|expected| expected != result) {
                fails(Order::Column, result);
            }
            if !subject.spec.layout || cols == Some(0) || subject.is_transposed(problem) {
                continue;
            }
            let row = problem.with_illegal(i, cols.unwrap_or(0) - 1).expect("as column-major");
            let result = subject.run_face(face, &row, Order::Row).result;
            // Sizes may follow from what is illegal, and then leading dimensions are looked at first.
            let is_of_ld = |i: usize| {
                matches!(problem.values[i], Value::LeadingDimension) && result == position(i)
            };
            let is_fine = match cols {
                Some(_) => result == position(i),
                None => expected == Some(result) || (0..problem.values.len()).any(is_of_ld),
            };
            if !is_fine {
                fails(Order::Row, result);
            }
        }
    }
    set_nancheck(1);
    for face in [&subject.high, &subject.work].iter().filter(|_| subject.spec.layout) {
        let result = subject.run_face(face, problem, Order::Wrong).result;
        if result != -1.0 {
            failures.push(format!(
                "{} {}: result {result}",
                face.symbol.plain,
                Order::Wrong.name()
            ));
        }
    }
    found
}

/// Whether argument `i` is made illegal.
fn is_spoilt(subject: &Subject, problem: &Problem, i: usize) -> bool {
    let is_ld = matches!(problem.values[i], Value::LeadingDimension);
    subject.fortran.symbol.args[i].kind != Kind::Logical
        && (is_ld || subject.has_info())
        && problem.with_illegal(i, 0).is_some()
}

/// Each array has NaN once: it is found, if it is checked, and otherwise changes nothing; and it is
/// handed on when nobody is to check.
fn nans(subject: &Subject, problem: &Problem, failures: &mut Vec<String>) {
    let mut random = Random::new(&subject.fortran.symbol.plain);
    let plain = subject.expected(problem, Order::Column);
    for (i, arg) in subject.fortran.symbol.args.iter().enumerate() {
        let Some(with_nan) = problem.with_nan(i, &mut random) else { continue };
        let expected = subject.expected(&with_nan, Order::Column);
        if problem.is_checked(subject, i) {
            let position = subject.high.symbol.args.iter().position(|other| other.name == arg.name);
            let position = -(position.expect("it is an argument in C, too") as f64) - 1.0;
            for order in [Order::Column, Order::Row] {
                let found = subject.run_face(&subject.high, &with_nan, order);
                if found.result != position {
                    let what =
                        format!("NaN in {}: result {} and not {position}", arg.name, found.result);
                    failures.push(format!("{} {what}", order.name()));
                }
            }
        } else if !values::has_unchecked_input(&subject.family(), arg.name)
            && expected.clone().without(i) != plain.clone().without(i)
        {
            failures.push(format!("{} is read and not checked for NaN", arg.name));
        }
        set_nancheck(0);
        for face in [&subject.high, &subject.work] {
            let found = subject.run_face(face, &with_nan, Order::Column);
            let is_high = std::ptr::eq(face, &subject.high);
            if let Some(what) = difference(subject, &expected, &found, is_high) {
                failures
                    .push(format!("{}, NaN in {} unchecked: {what}", face.symbol.plain, arg.name));
            }
        }
        set_nancheck(1);
    }
}

/// `LAPACKE_set_nancheck`.
fn set_nancheck(flag: i32) {
    // SAFETY: it takes any number.
    unsafe { wasmblas_cabi::exports::LAPACKE_set_nancheck(flag) };
}

/// Reports NaN among the results of numbers.
fn born_nan(subject: &Subject, problem: &Problem, outcome: &Outcome, failures: &mut Vec<String>) {
    for (i, value) in problem.values.iter().enumerate() {
        let Value::Array(array) = value else { continue };
        let size = memory::element_size(array.elem);
        for (before, after) in array.data.iter().zip(outcome.arrays[i].chunks(size)) {
            let is_nan = match array.elem.real() {
                Elem::F32 => after.as_chunks().0.iter().any(|x| f32::from_ne_bytes(*x).is_nan()),
                _ => after.as_chunks().0.iter().any(|x| f64::from_ne_bytes(*x).is_nan()),
            };
            if is_nan && !before[0].is_nan() {
                failures.push(format!("{} gets NaN", subject.fortran.symbol.args[i].name));
                return;
            }
        }
    }
}

/// What is different, if something is.
fn difference(
    subject: &Subject,
    expected: &Outcome,
    found: &Outcome,
    high: bool,
) -> Option<String> {
    let same = |one: f64, other: f64| one == other || one.is_nan() && other.is_nan();
    if !same(expected.result, found.result) {
        return Some(format!("result {} and not {}", found.result, expected.result));
    }
    if let Some(name) = found.overrun {
        return Some(format!("it writes beyond {name}"));
    }
    // What the routine does not write of a workspace may be anything.
    let mut extras = expected.extras.iter().flatten().zip(found.extras.iter().flatten());
    if high && extras.any(|(expected, found)| expected != found && *expected != FILL) {
        return Some("what is taken from the workspace".to_owned());
    }
    let args = subject.fortran.symbol.args.iter().enumerate();
    for (i, arg) in args.filter(|(_, arg)| arg.access != Access::Value) {
        if subject.spec.args[i] == Role::Value {
            continue;
        }
        if expected.arrays[i] != found.arrays[i] {
            let bytes = expected.arrays[i].iter().zip(&found.arrays[i]);
            let at = bytes.into_iter().position(|(expected, found)| expected != found);
            return Some(format!("byte {} of {}", at.unwrap_or(0), arg.name));
        }
    }
    None
}
