//! Puts our loops into NumPy and takes them out again.

use std::ffi::{c_int, c_void};
use std::mem::transmute;
use std::sync::atomic::Ordering;

use numpy::npyffi::PY_UFUNC_API;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;

use crate::element::{TYPES, letters, type_number};
use crate::entry::Loop;
use crate::loops::{FUNCTIONS, Function};

/// Replaces the loops of all functions and returns the functions' names, each with its module's.
/// A function or type that this NumPy does not have is left out. On an error nothing is replaced.
#[pyfunction]
pub fn replace_loops(py: Python<'_>) -> PyResult<Vec<(&'static str, &'static str)>> {
    let mut replaced = Vec::new();
    for (function, name) in names() {
        match replace(py, function, name) {
            Ok(0) => {}
            Ok(_) => replaced.push((function.module, name)),
            Err(error) => {
                restore_loops(py)?;
                return Err(error);
            }
        }
    }
    Ok(replaced)
}

/// Puts NumPy's own loops back.
#[pyfunction]
pub fn restore_loops(py: Python<'_>) -> PyResult<()> {
    for (function, name) in names() {
        let Ok(ufunc) = find(py, function, name) else { continue };
        for (index, original) in function.originals.iter().enumerate() {
            let original = original.load(Ordering::Acquire);
            if !original.is_null() {
                // SAFETY: `replace` stored a loop of NumPy's there.
                let original = unsafe { transmute::<*mut c_void, Loop>(original) };
                exchange(py, &ufunc, function, index, original)?;
            }
        }
    }
    Ok(())
}

/// Every function under each of its names.
fn names() -> impl Iterator<Item = (&'static Function, &'static str)> {
    FUNCTIONS.iter().flat_map(|&function| function.names.iter().map(move |&name| (function, name)))
}

/// Replaces the loops of the function with this name and returns how many there were.
fn replace(py: Python<'_>, function: &Function, name: &str) -> PyResult<usize> {
    let Ok(ufunc) = find(py, function, name) else { return Ok(0) };
    let types: Vec<String> = ufunc.getattr("types")?.extract()?;
    let mut count = 0;
    for (index, ours) in function.loops.iter().enumerate() {
        let Some(ours) = *ours else { continue };
        if types.contains(&letters(function.pattern, TYPES[index])) {
            let original = exchange(py, &ufunc, function, index, ours)?;
            if original as usize != ours as usize {
                // A call on another thread in between would not find it. It needs the interpreter,
                // which this thread holds, to get there.
                let known =
                    function.originals[index].swap(original as *mut c_void, Ordering::AcqRel);
                if !known.is_null() && known != original as *mut c_void {
                    exchange(py, &ufunc, function, index, original)?;
                    function.originals[index].store(known, Ordering::Release);
                    return Err(PyRuntimeError::new_err(format!(
                        "NumPy's {name} has another loop than {}",
                        function.names.join(" and ")
                    )));
                }
            }
            count += 1;
        }
    }
    Ok(count)
}

/// The ufunc itself, should its place in its module hold something that watches it.
fn find<'py>(py: Python<'py>, function: &Function, name: &str) -> PyResult<Bound<'py, PyAny>> {
    let found = py.import(function.module)?.getattr(name)?;
    if found.is_instance(&py.import("numpy")?.getattr("ufunc")?)? {
        return Ok(found);
    }
    found.getattr("ufunc")
}

/// Replaces the loop for the type with this index and returns the one that was there.
fn exchange(
    py: Python<'_>,
    ufunc: &Bound<'_, PyAny>,
    function: &Function,
    index: usize,
    new: Loop,
) -> PyResult<Loop> {
    let types = letters(function.pattern, TYPES[index]);
    let mut signature: Vec<c_int> =
        types.bytes().filter(u8::is_ascii_alphabetic).map(type_number).collect();
    let mut old = None;
    // SAFETY: `ufunc` is a ufunc, as `find` has checked, and the signature has a number for each of
    // its operands; `new` is a loop for these types.
    let status = unsafe {
        let ufunc = ufunc.as_ptr().cast();
        let signature = signature.as_mut_ptr();
        PY_UFUNC_API.PyUFunc_ReplaceLoopBySignature(py, ufunc, Some(new), signature, &mut old)
    };
    match old {
        Some(old) if status == 0 => Ok(old),
        _ => Err(PyRuntimeError::new_err(format!(
            "NumPy's {} has no loop for {types} that can be replaced",
            function.names[0]
        ))),
    }
}
