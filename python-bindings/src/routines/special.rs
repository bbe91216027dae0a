//! Schur forms, whose eigenvalues a Python function may put in order.

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use wasmblas::{MatMut, Real, Scalar};
use wasmblas_lapack as lapack;

use super::answers::{Answer, Object};
use super::args::Args;
use crate::element::Element;

type ComplexOf<T> = <<T as Scalar>::Real as Real>::Complex;

/// `(select, a, w, im, vs)`: the number of eigenvalues selected, and INFO. Without a `select`, none.
pub fn gees<T: Element>(mut args: Args<'_>) -> PyResult<Object> {
    let mut select = Select::new(&mut args)?;
    let a: MatMut<'_, T> = args.take("a")?;
    let (w, vs) = (args.take("w")?, args.take("vs")?);
    let mut sdim = 0;
    let outcome = if select.function.is_none() {
        lapack::gees(None, a, &mut sdim, w, vs)
    } else {
        lapack::gees(Some(&mut |value| select.chooses::<T>(value)), a, &mut sdim, w, vs)
    };
    select.failure.map_or(Ok(()), Err)?;
    outcome.map(|()| sdim).answer(args.py())
}

/// What says which eigenvalues come first.
struct Select<'a> {
    function: Bound<'a, PyAny>,
    /// What the function has raised; nothing is selected from then on.
    failure: Option<PyErr>,
}

impl<'a> Select<'a> {
    fn new(args: &mut Args<'a>) -> PyResult<Self> {
        Ok(Self { function: args.object()?, failure: None })
    }

    fn chooses<T: Element>(&mut self, value: ComplexOf<T>) -> bool {
        if self.failure.is_some() {
            return false;
        }
        self.answer_for::<T>(value).unwrap_or_else(|error| {
            self.failure = Some(error);
            false
        })
    }

    /// Calls the function with the eigenvalue, as two numbers if the type is real.
    fn answer_for<T: Element>(&self, value: ComplexOf<T>) -> PyResult<bool> {
        let py = self.function.py();
        let mut numbers = vec![T::from_parts(value.re(), value.im()).answer(py)?];
        if !T::IS_COMPLEX {
            numbers.push(value.im().answer(py)?);
        }
        self.function.call1(PyTuple::new(py, numbers)?)?.is_truthy()
    }
}
