//! Failures without floating-point flags.

use std::ffi::{CString, c_char, c_int, c_void};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict, PyTuple};

use crate::status;

/// The place of `PyUFunc_GiveFloatingpointErrors` in NumPy's table of ufunc functions, which has it
/// from NumPy 2.0 on.
const GIVE_ERRORS: usize = 46;

/// A generalised ufunc whose failures are noted by its loops.
///
/// Calls the ufunc and then does what NumPy does by itself where there are floating-point status
/// flags: reports an invalid operation as `numpy.errstate` says.
#[pyclass(frozen, module = "wasmblas._wasmblas")]
pub struct Watched {
    ufunc: Py<PyAny>,
    name: CString,
}

#[pymethods]
impl Watched {
    #[new]
    fn new(ufunc: Bound<'_, PyAny>) -> PyResult<Self> {
        let name: String = ufunc.getattr("__name__")?.extract()?;
        Ok(Self { name: CString::new(name)?, ufunc: ufunc.unbind() })
    }

    #[pyo3(signature = (*args, **kwargs))]
    fn __call__<'py>(
        &self,
        py: Python<'py>,
        args: &Bound<'py, PyTuple>,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        status::take_failure();
        let result = self.ufunc.bind(py).call(args, kwargs)?;
        if status::take_failure() {
            give_errors(py, &self.name)?;
        }
        Ok(result)
    }

    /// The ufunc that is called.
    #[getter]
    fn ufunc<'py>(&self, py: Python<'py>) -> Bound<'py, PyAny> {
        self.ufunc.bind(py).clone()
    }

    fn __getattr__<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        self.ufunc.bind(py).getattr(name)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(self.ufunc.bind(py).repr()?.to_string())
    }
}

/// Reports an invalid operation of the ufunc `name`.
fn give_errors(py: Python<'_>, name: &CString) -> PyResult<()> {
    type GiveErrors = unsafe extern "C" fn(*const c_char, c_int) -> c_int;
    let module = py.import("numpy._core._multiarray_umath")?;
    let capsule = module.getattr("_UFUNC_API")?.cast_into::<PyCapsule>()?;
    let table = capsule.pointer_checked(None)?.cast::<*const c_void>();
    if !numpy::npyffi::is_numpy_2(py) {
        return Err(PyRuntimeError::new_err("this NumPy cannot report errors of ufuncs"));
    }
    // SAFETY: NumPy 2's table has the function at this place, with this signature.
    let reported = unsafe {
        let function: GiveErrors = std::mem::transmute(*table.as_ptr().add(GIVE_ERRORS));
        function(name.as_ptr(), status::INVALID)
    };
    if reported < 0 { Err(PyErr::fetch(py)) } else { Ok(()) }
}
