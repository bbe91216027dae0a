//! What a routine returns, as Python objects.

use std::ops::Range;

use pyo3::exceptions::{PyMemoryError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyComplex, PyFloat};
use wasmblas::{Givens, Real, Scalar};
use wasmblas_lapack::{Equilibration, Sylvester};

use crate::element::Number;

/// What comes back to Python.
pub type Object = Py<PyAny>;

/// What a routine returns.
pub trait Answer {
    /// Makes it an object.
    fn answer(self, py: Python<'_>) -> PyResult<Object>;
}

/// Nothing but the changes to the arguments.
impl Answer for () {
    fn answer(self, py: Python<'_>) -> PyResult<Object> {
        Ok(py.None())
    }
}

impl<E: Number> Answer for E {
    fn answer(self, py: Python<'_>) -> PyResult<Object> {
        let (re, im) = (self.re().to_f64(), self.im().to_f64());
        Ok(if E::IS_COMPLEX {
            PyComplex::from_doubles(py, re, im).into_any().unbind()
        } else {
            PyFloat::new(py, re).into_any().unbind()
        })
    }
}

impl Answer for usize {
    fn answer(self, py: Python<'_>) -> PyResult<Object> {
        Ok(self.into_pyobject(py)?.into_any().unbind())
    }
}

impl<A: Answer> Answer for Option<A> {
    fn answer(self, py: Python<'_>) -> PyResult<Object> {
        self.map_or_else(|| Ok(py.None()), |value| value.answer(py))
    }
}

impl<A: Answer, B: Answer> Answer for (A, B) {
    fn answer(self, py: Python<'_>) -> PyResult<Object> {
        pair(py, self.0.answer(py)?, self.1.answer(py)?)
    }
}

/// Where it begins and where it ends.
impl Answer for Range<usize> {
    fn answer(self, py: Python<'_>) -> PyResult<Object> {
        (self.start, self.end).answer(py)
    }
}

/// The cosine and the sine.
impl<E: Number + Scalar<Real: Number>> Answer for Givens<E> {
    fn answer(self, py: Python<'_>) -> PyResult<Object> {
        (self.c, self.s).answer(py)
    }
}

/// The scale, and one if the matrices were perturbed.
impl<R: Real + Number> Answer for Sylvester<R> {
    fn answer(self, py: Python<'_>) -> PyResult<Object> {
        (self.scale, usize::from(self.perturbed)).answer(py)
    }
}

/// Both ratios and the largest entry, and the row or column that is zero.
impl<R: Real + Number> Answer for Equilibration<R> {
    fn answer(self, py: Python<'_>) -> PyResult<Object> {
        let ratios = (self.row_ratio, self.col_ratio);
        (ratios, (self.largest, self.zero.unwrap_or(0))).answer(py)
    }
}

/// An illegal argument is a `ValueError`.
impl<A: Answer> Answer for Result<A, wasmblas::Error> {
    fn answer(self, py: Python<'_>) -> PyResult<Object> {
        self.map_err(raised)?.answer(py)
    }
}

/// The answer and INFO.
impl<A: Answer> Answer for Result<A, wasmblas_lapack::Error> {
    fn answer(self, py: Python<'_>) -> PyResult<Object> {
        let (value, info) = match self {
            Ok(value) => (value.answer(py)?, 0),
            Err(wasmblas_lapack::Error::Argument(error)) => return Err(raised(error)),
            Err(error) => (py.None(), error.info()),
        };
        pair(py, value, info.into_pyobject(py)?.into_any().unbind())
    }
}

fn pair(py: Python<'_>, first: Object, second: Object) -> PyResult<Object> {
    Ok((first, second).into_pyobject(py)?.into_any().unbind())
}

fn raised(error: wasmblas::Error) -> PyErr {
    match error {
        wasmblas::Error::Memory { .. } => PyMemoryError::new_err(error.to_string()),
        error => PyValueError::new_err(error.to_string()),
    }
}
