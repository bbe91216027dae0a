//! The routines that `wasmblas.blas` and `wasmblas.lapack` call: those of the two libraries, with
//! the arguments they have in Rust, on arrays as they lie.
//!
//! A row of the table in `table.rs` names a routine and its arguments. The types of these say what
//! is made of the Python objects (`kinds.rs`), and the type of what it returns, what comes back
//! (`answers.rs`). So only memory has to be watched here (`args.rs`); shapes are checked by the
//! routines.

mod answers;
mod args;
mod kinds;
mod special;
mod table;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use crate::element::TYPES;
use answers::Object;
use args::Args;

/// A routine for one element type.
type Entry = fn(&mut Args<'_>) -> Option<Object>;

/// A routine, and its entries for `f`, `d`, `F`, `D`; none for types that it does not exist for.
struct Routine {
    name: &'static str,
    /// What it calls its arguments, with blanks in between.
    arguments: &'static str,
    entries: [Option<Entry>; 4],
}

/// Calls routine `name` for the element type with NumPy's letter `letter`.
///
/// Arrays that are written to must be of the right type already. Returns what the routine returns;
/// from LAPACK's that, or None, and INFO.
#[pyfunction]
#[pyo3(signature = (name, letter, *arguments))]
pub fn call_routine(name: &str, letter: char, arguments: &Bound<'_, PyTuple>) -> PyResult<Object> {
    let index = TYPES.iter().position(|&known| char::from(known) == letter);
    let routine = table::ROUTINES.iter().find(|routine| routine.name == name);
    let found = routine.zip(index).and_then(|(routine, index)| {
        routine.entries[index].map(|entry| (entry, Args::new(arguments, routine.arguments)))
    });
    match found {
        Some((entry, mut args)) => entry(&mut args).ok_or_else(|| args.failure()),
        None => Err(PyValueError::new_err(format!("no routine {name} for type {letter}"))),
    }
}
