//! Schur forms, whose eigenvalues a Python function may put in order.

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use wasmblas::{MatMut, Real, Scalar};
use wasmblas_lapack::{self as lapack, Eigenvalues};

use super::answers::{Answer, Object};
use super::args::Args;
use crate::element::Element;

type ComplexOf<T> = <<T as Scalar>::Real as Real>::Complex;

/// `(select, a, w, im, vs)`: the number of eigenvalues selected, and INFO. Without a `select`, none.
pub fn gees<T: Element>(args: &mut Args<'_>) -> Option<Object> {
    let mut select = Select::new(args)?;
    let a: MatMut<'_, T> = args.take()?;
    let (w, vs) = (args.take()?, args.take()?);
    let mut sdim = 0;
    let outcome = if select.function.is_none() {
        lapack::gees(None, a, &mut sdim, w, vs)
    } else {
        lapack::gees(Some(&mut |value| select.chooses::<T>(value, None)), a, &mut sdim, w, vs)
    };
    args.unless_failed(select.failure.map_or(Ok(()), Err))?;
    args.answer(outcome.map(|()| sdim))
}

/// `(select, a, b, alpha, im, beta, vsl, vsr)`, as [`gees`].
pub fn gges<T: Element>(args: &mut Args<'_>) -> Option<Object> {
    let mut select = Select::new(args)?;
    let (a, b): (MatMut<'_, T>, _) = (args.take()?, args.take()?);
    let alpha: Eigenvalues<'_, T> = args.take()?;
    let (beta, vsl, vsr) = (args.take()?, args.take()?, args.take()?);
    let mut sdim = 0;
    let outcome = if select.function.is_none() {
        lapack::gges(None, a, b, &mut sdim, alpha, beta, vsl, vsr)
    } else {
        let mut chooses = |value, beta| select.chooses::<T>(value, Some(beta));
        lapack::gges(Some(&mut chooses), a, b, &mut sdim, alpha, beta, vsl, vsr)
    };
    args.unless_failed(select.failure.map_or(Ok(()), Err))?;
    args.answer(outcome.map(|()| sdim))
}

/// What says which eigenvalues come first.
struct Select<'a> {
    function: Bound<'a, PyAny>,
    /// What the function has raised; nothing is selected from then on.
    failure: Option<PyErr>,
}

impl<'a> Select<'a> {
    fn new(args: &mut Args<'a>) -> Option<Self> {
        Some(Self { function: args.take()?, failure: None })
    }

    fn chooses<T: Element>(&mut self, value: ComplexOf<T>, beta: Option<T>) -> bool {
        if self.failure.is_some() {
            return false;
        }
        self.answer_for(value, beta).unwrap_or_else(|error| {
            self.failure = Some(error);
            false
        })
    }

    /// Calls the function with the eigenvalue, as two numbers if the type is real, and with beta.
    fn answer_for<T: Element>(&self, value: ComplexOf<T>, beta: Option<T>) -> PyResult<bool> {
        let py = self.function.py();
        let mut numbers = vec![T::from_parts(value.re(), value.im()).answer(py)?];
        if !T::IS_COMPLEX {
            numbers.push(value.im().answer(py)?);
        }
        if let Some(beta) = beta {
            numbers.push(beta.answer(py)?);
        }
        self.function.call1(PyTuple::new(py, numbers)?)?.is_truthy()
    }
}
