//! NumPy's dot functions: what `ndarray.dot`, `convolve` and `correlate` multiply vectors with.

use std::ffi::{c_int, c_void};
use std::mem::{size_of, transmute};
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

use numpy::npyffi::{PY_ARRAY_API, PyArray_ArrFuncs, npy_intp};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use wasmblas::{Complex, VecRef, dotu};

use crate::element::{Element, TYPES, type_number};

/// First vector, its step in bytes, second vector, its step, result, length, array.
type DotFunction = unsafe extern "C" fn(
    *mut c_void,
    npy_intp,
    *mut c_void,
    npy_intp,
    *mut c_void,
    npy_intp,
    *mut c_void,
);

/// Shorter vectors are left to NumPy's functions.
const LEAST_LENGTH: npy_intp = 16;

static ORIGINALS: [AtomicPtr<c_void>; 4] = [const { AtomicPtr::new(ptr::null_mut()) }; 4];

const OURS: [DotFunction; 4] = [dot::<f32>, dot::<f64>, dot::<Complex<f32>>, dot::<Complex<f64>>];

/// `Σ x_i y_i`
///
/// # Safety
/// NumPy's promise to its dot functions: both vectors have `n` elements at these steps, and the
/// result may be written.
unsafe extern "C" fn dot<T: Element>(
    x: *mut c_void,
    x_step: npy_intp,
    y: *mut c_void,
    y_step: npy_intp,
    result: *mut c_void,
    n: npy_intp,
    array: *mut c_void,
) {
    let size = size_of::<T>() as npy_intp;
    let misaligned = !(x as usize | y as usize).is_multiple_of(align_of::<T>());
    if n < LEAST_LENGTH || x_step % size != 0 || y_step % size != 0 || misaligned {
        let original = ORIGINALS[T::INDEX].load(Ordering::Acquire);
        // SAFETY: NumPy's own function was stored before this one took its place.
        let original = unsafe { transmute::<*mut c_void, DotFunction>(original) };
        // SAFETY: NumPy's arguments are passed on.
        return unsafe { original(x, x_step, y, y_step, result, n, array) };
    }
    // SAFETY: the caller's promise; the steps are whole elements.
    let (x, y) = unsafe {
        (
            VecRef::from_raw_parts(x.cast::<T>(), n as usize, x_step / size),
            VecRef::from_raw_parts(y.cast::<T>(), n as usize, y_step / size),
        )
    };
    let sum = dotu(x, y).unwrap_or_default();
    // SAFETY: the caller's promise.
    unsafe { result.cast::<T>().write_unaligned(sum) };
}

/// Replaces NumPy's dot functions for the four types.
#[pyfunction]
pub fn replace_dot_functions(py: Python<'_>) -> PyResult<()> {
    for (index, ours) in OURS.into_iter().enumerate() {
        let original = exchange(py, index, ours as *mut c_void)?;
        if original != ours as *mut c_void {
            ORIGINALS[index].store(original, Ordering::Release);
        }
    }
    Ok(())
}

/// Puts NumPy's dot functions back.
#[pyfunction]
pub fn restore_dot_functions(py: Python<'_>) -> PyResult<()> {
    for (index, original) in ORIGINALS.iter().enumerate() {
        let original = original.load(Ordering::Acquire);
        if !original.is_null() {
            exchange(py, index, original)?;
        }
    }
    Ok(())
}

/// Replaces the dot function of one type and returns the one that was there.
fn exchange(py: Python<'_>, index: usize, new: *mut c_void) -> PyResult<*mut c_void> {
    let functions = functions(py, type_number(TYPES[index]))?;
    // SAFETY: the table of a type that NumPy is built with lives as long as NumPy and is read and
    // written under the interpreter's lock, which is held. An `Option` of a function pointer is a
    // pointer, and `new` is a dot function.
    unsafe {
        let place = (&raw mut (*functions).dotfunc).cast::<*mut c_void>();
        Ok(place.replace(new))
    }
}

/// The table of functions of a type.
fn functions(py: Python<'_>, number: c_int) -> PyResult<*mut PyArray_ArrFuncs> {
    /// The place of `PyDataType_GetArrFuncs` in NumPy 2's table of array functions.
    const GET_FUNCTIONS: usize = 365;
    type GetFunctions = unsafe extern "C" fn(*const c_void) -> *mut PyArray_ArrFuncs;
    if !numpy::npyffi::is_numpy_2(py) {
        return Err(PyRuntimeError::new_err("dot functions can be replaced from NumPy 2 on"));
    }
    let module = py.import("numpy._core._multiarray_umath")?;
    let capsule = module.getattr("_ARRAY_API")?.cast_into::<pyo3::types::PyCapsule>()?;
    let table = capsule.pointer_checked(None)?.cast::<*const c_void>();
    // SAFETY: NumPy 2's table has the function at this place, with this signature; the descriptor
    // is one of NumPy's own, which are never freed.
    let functions = unsafe {
        let get: GetFunctions = transmute(*table.as_ptr().add(GET_FUNCTIONS));
        let descriptor = PY_ARRAY_API.PyArray_DescrFromType(py, number);
        get(descriptor.cast())
    };
    if functions.is_null() {
        return Err(PyRuntimeError::new_err("NumPy has no functions for a type"));
    }
    Ok(functions)
}
