//! Arguments of a routine: from Python objects to what routines take.

use std::mem::{align_of, size_of};

use numpy::npyffi::flags::NPY_ARRAY_WRITEABLE;
use numpy::{PyArrayDyn, PyArrayMethods, PyUntypedArrayMethods};
use pyo3::exceptions::{PyRuntimeError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use super::answers::{Answer, Object};

/// What a routine takes.
pub trait Arg<'a>: Sized {
    /// Makes it of the next object, or of the next ones.
    fn taken_from(args: &mut Args<'a>) -> PyResult<Self>;
}

/// The arguments of a call, which are taken one after the other.
pub struct Args<'a> {
    objects: &'a Bound<'a, PyTuple>,
    next: usize,
    /// What the routine calls its arguments, with blanks in between.
    names: &'static str,
    /// How many have been taken, the current one included.
    taken: usize,
    /// Why the call fails, if it does.
    failure: Option<PyErr>,
    /// The memory of the arrays taken so far.
    regions: Vec<Region>,
}

/// The memory of an array that is an argument.
struct Region {
    argument: usize,
    position: usize,
    start: usize,
    end: usize,
    written: bool,
}

/// The elements of an array of at most two dimensions; one of one dimension is a column.
pub struct Elements<E> {
    /// The first element.
    pub start: *mut E,
    /// Rows and columns.
    pub shape: [usize; 2],
    /// The distances between neighbours, in elements.
    pub strides: [isize; 2],
}

impl<'a> Args<'a> {
    /// None taken yet, of a routine that calls them `names`.
    pub fn new(objects: &'a Bound<'a, PyTuple>, names: &'static str) -> Self {
        Self { objects, next: 0, names, taken: 0, failure: None, regions: Vec::new() }
    }

    /// The interpreter.
    pub fn py(&self) -> Python<'a> {
        self.objects.py()
    }

    /// Takes the next argument, or notes why it cannot be what the routine takes.
    ///
    /// An entry of the table only asks whether that worked: handing on the error itself took half
    /// of the code of hundreds of them.
    #[inline(never)]
    pub fn take<A: Arg<'a>>(&mut self) -> Option<A> {
        self.taken += 1;
        let argument = A::taken_from(self);
        self.unless_failed(argument)
    }

    /// Makes what the routine has returned an object, or notes what is wrong with it.
    #[inline(never)]
    pub fn answer<R: Answer>(&mut self, returned: R) -> Option<Object> {
        let object = returned.answer(self.py());
        self.unless_failed(object)
    }

    /// The value, or none if there is an error instead, which is noted.
    pub fn unless_failed<R>(&mut self, result: PyResult<R>) -> Option<R> {
        result.map_err(|error| self.failure = Some(error)).ok()
    }

    /// Why the call has failed.
    pub fn failure(self) -> PyErr {
        self.failure.unwrap_or_else(|| PyRuntimeError::new_err("a routine without an answer"))
    }

    /// What the routine calls an argument, by its number from one on.
    fn name(&self, argument: usize) -> &'static str {
        self.names.split_whitespace().nth(argument - 1).unwrap_or_default()
    }

    /// The next object.
    pub fn object(&mut self) -> PyResult<Bound<'a, PyAny>> {
        self.next += 1;
        self.objects.get_item(self.next - 1)
    }

    /// Whether the next object is None, which is then passed over.
    pub fn skip_none(&mut self) -> PyResult<bool> {
        let none = self.objects.get_item(self.next)?.is_none();
        self.next += usize::from(none);
        Ok(none)
    }

    /// The error that the current argument is not what it has to be.
    pub fn wrong(&self, what: &str) -> PyErr {
        PyValueError::new_err(format!("argument `{}` must be {what}", self.name(self.taken)))
    }

    /// The elements of the next object, an array of this type with at most `dimensions` dimensions.
    ///
    /// They stay where they are for `'a`, while the tuple of arguments holds the array. If they are
    /// to be written to, no two of them share memory, nor with any other argument.
    pub fn elements<E: numpy::Element>(
        &mut self,
        dimensions: usize,
        written: bool,
    ) -> PyResult<Elements<E>> {
        let position = self.next;
        let object = self.object()?;
        let Ok(array) = object.cast::<PyArrayDyn<E>>() else {
            let dtype = E::get_dtype(self.py());
            let text =
                format!("argument `{}` must be an array of type {dtype}", self.name(self.taken));
            return Err(PyTypeError::new_err(text));
        };
        if array.ndim() > dimensions {
            return Err(self.wrong(if dimensions == 1 { "a vector" } else { "a matrix" }));
        }
        let size = size_of::<E>() as isize;
        let (mut shape, mut strides) = ([1, 1], [1, 1]);
        for (axis, (&length, &step)) in array.shape().iter().zip(array.strides()).enumerate() {
            if length > 1 && step % size != 0 {
                return Err(self.wrong("aligned"));
            }
            (shape[axis], strides[axis]) = (length, if length > 1 { step / size } else { 1 });
        }
        if shape.contains(&0) {
            // NumPy's may be anything.
            strides = [1, shape[0].max(1) as isize];
        } else if shape[1] == 1 {
            strides[1] = (strides[0] * shape[0] as isize).max(1);
        }
        let start = array.data();
        if !(start as usize).is_multiple_of(align_of::<E>()) {
            return Err(self.wrong("aligned"));
        }
        // SAFETY: the array is alive, and its flags are there to be read.
        let flags = unsafe { (*array.as_array_ptr()).fields.flags };
        if written && (flags & NPY_ARRAY_WRITEABLE == 0 || !are_distinct(shape, strides)) {
            return Err(self.wrong("writeable"));
        }
        self.claim(position, region::<E>(start, shape, strides), written)?;
        Ok(Elements { start, shape, strides })
    }

    /// Notes the memory of an array; an error if it is shared with another one and either is
    /// written to.
    fn claim(
        &mut self,
        position: usize,
        (start, end): (usize, usize),
        written: bool,
    ) -> PyResult<()> {
        for other in &self.regions {
            let overlap = start < other.end && other.start < end;
            if overlap && (written || other.written) {
                let arrays =
                    (self.objects.get_item(position)?, self.objects.get_item(other.position)?);
                // Regions of interleaved arrays overlap though they have no element in common.
                let shared = self.py().import("numpy")?.call_method1("shares_memory", arrays)?;
                if shared.is_truthy()? {
                    let names = (self.name(other.argument), self.name(self.taken));
                    let text = format!("arguments `{}` and `{}` share memory", names.0, names.1);
                    return Err(PyValueError::new_err(text));
                }
            }
        }
        self.regions.push(Region { argument: self.taken, position, start, end, written });
        Ok(())
    }
}

/// From where to where the elements lie.
fn region<E>(start: *mut E, shape: [usize; 2], strides: [isize; 2]) -> (usize, usize) {
    let start = start as usize;
    if shape.contains(&0) {
        return (start, start);
    }
    let (mut low, mut high) = (0, 1);
    for (length, stride) in shape.into_iter().zip(strides) {
        let reach = (length as isize - 1) * stride;
        low += reach.min(0);
        high += reach.max(0);
    }
    let at = |element: isize| start.wrapping_add_signed(element * size_of::<E>() as isize);
    (at(low), at(high))
}

/// Whether no two elements share a place, which strides in any order tell by the shorter of them
/// not reaching as far as the longer one.
fn are_distinct(shape: [usize; 2], strides: [isize; 2]) -> bool {
    let mut axes: Vec<(usize, usize)> = shape
        .into_iter()
        .zip(strides)
        .filter(|&(length, _)| length > 1)
        .map(|(length, stride)| (stride.unsigned_abs(), length))
        .collect();
    axes.sort_unstable();
    let mut reach = 0;
    axes.into_iter().all(|(stride, length)| {
        let distinct = stride > reach;
        reach += stride * (length - 1);
        distinct
    })
}
