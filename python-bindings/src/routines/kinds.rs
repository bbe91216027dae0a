//! The kinds of arguments that routines take, and what they are in Python: numbers and arrays as
//! they are, flags as the small integers and letters that SciPy's functions take.

use std::ops::Range;

use pyo3::prelude::*;
use pyo3::types::{PyComplex, PyComplexMethods};
use wasmblas::{Diag, MatMut, MatRef, Real, Scalar, Side, Trans, Uplo, VecMut, VecRef};
use wasmblas_lapack::{Balance, Eigenvalues, Itype, Jobz, Norm, Select, Sign, Vectors};

use super::args::{Arg, Args};
use crate::element::Number;

impl<'a, E: Number> Arg<'a> for MatRef<'a, E> {
    fn taken_from(args: &mut Args<'a>) -> PyResult<Self> {
        let of = args.elements::<E>(2, false)?;
        let (shape, strides) = (of.shape, of.strides);
        // SAFETY: the promise of `elements`.
        Ok(unsafe { MatRef::from_raw_parts(of.start, shape[0], shape[1], strides[0], strides[1]) })
    }
}

impl<'a, E: Number> Arg<'a> for MatMut<'a, E> {
    fn taken_from(args: &mut Args<'a>) -> PyResult<Self> {
        let of = args.elements::<E>(2, true)?;
        let (shape, strides) = (of.shape, of.strides);
        // SAFETY: the promise of `elements`.
        Ok(unsafe { MatMut::from_raw_parts(of.start, shape[0], shape[1], strides[0], strides[1]) })
    }
}

impl<'a, E: Number> Arg<'a> for VecRef<'a, E> {
    fn taken_from(args: &mut Args<'a>) -> PyResult<Self> {
        let of = args.elements::<E>(1, false)?;
        // SAFETY: the promise of `elements`.
        Ok(unsafe { VecRef::from_raw_parts(of.start, of.shape[0], of.strides[0]) })
    }
}

impl<'a, E: Number> Arg<'a> for VecMut<'a, E> {
    fn taken_from(args: &mut Args<'a>) -> PyResult<Self> {
        let of = args.elements::<E>(1, true)?;
        // SAFETY: the promise of `elements`.
        Ok(unsafe { VecMut::from_raw_parts(of.start, of.shape[0], of.strides[0]) })
    }
}

impl<'a, E: numpy::Element> Arg<'a> for &'a [E] {
    fn taken_from(args: &mut Args<'a>) -> PyResult<Self> {
        let of = args.elements::<E>(1, false)?;
        if of.strides[0] != 1 {
            return Err(args.wrong("contiguous"));
        }
        // SAFETY: the promise of `elements`.
        Ok(unsafe { std::slice::from_raw_parts(of.start, of.shape[0]) })
    }
}

impl<'a, E: numpy::Element> Arg<'a> for &'a mut [E] {
    fn taken_from(args: &mut Args<'a>) -> PyResult<Self> {
        let of = args.elements::<E>(1, true)?;
        if of.strides[0] != 1 {
            return Err(args.wrong("contiguous"));
        }
        // SAFETY: the promise of `elements`.
        Ok(unsafe { std::slice::from_raw_parts_mut(of.start, of.shape[0]) })
    }
}

/// `None` stands for none.
impl<'a, A: Arg<'a>> Arg<'a> for Option<A> {
    fn taken_from(args: &mut Args<'a>) -> PyResult<Self> {
        if args.skip_none()? { Ok(None) } else { A::taken_from(args).map(Some) }
    }
}

/// Two vectors, the second of which is `None` with a complex type.
impl<'a, E: Number + Scalar<Real: Number>> Arg<'a> for Eigenvalues<'a, E> {
    fn taken_from(args: &mut Args<'a>) -> PyResult<Self> {
        let w = Arg::taken_from(args)?;
        let im: Option<&'a mut [E::Real]> = Arg::taken_from(args)?;
        Ok(Self { w, im: im.unwrap_or_default() })
    }
}

impl<'a, E: Number> Arg<'a> for E {
    fn taken_from(args: &mut Args<'a>) -> PyResult<Self> {
        let object = args.object()?;
        if !E::IS_COMPLEX {
            return Ok(E::from_real(E::Real::from_f64(object.extract()?)));
        }
        let complex = args.py().get_type::<PyComplex>().call1((object,))?;
        let complex = complex.cast::<PyComplex>()?;
        let (re, im) = (complex.real(), complex.imag());
        Ok(E::from_parts(E::Real::from_f64(re), E::Real::from_f64(im)))
    }
}

/// Whatever it is.
impl<'a> Arg<'a> for Bound<'a, PyAny> {
    fn taken_from(args: &mut Args<'a>) -> PyResult<Self> {
        args.object()
    }
}

impl<'a> Arg<'a> for usize {
    fn taken_from(args: &mut Args<'a>) -> PyResult<Self> {
        args.object()?.extract()
    }
}

/// Where it begins and where it ends.
impl<'a> Arg<'a> for Range<usize> {
    fn taken_from(args: &mut Args<'a>) -> PyResult<Self> {
        Ok(Arg::taken_from(args)?..Arg::taken_from(args)?)
    }
}

/// The kind of selection (0 all, 1 an interval, 2 indices) and its bounds, two numbers.
impl<'a, R: Real + Number> Arg<'a> for Select<R> {
    fn taken_from(args: &mut Args<'a>) -> PyResult<Self> {
        let kind: usize = Arg::taken_from(args)?;
        if kind == 2 {
            return Ok(Select::Indices(Arg::taken_from(args)?, Arg::taken_from(args)?));
        }
        let (low, high) = (Arg::taken_from(args)?, Arg::taken_from(args)?);
        Ok(if kind == 0 { Select::All } else { Select::Interval(low, high) })
    }
}

/// Parameters that are integers, letters or flags: their type, and what stands for which value.
macro_rules! parameters {
    ($($type:ident: $from:ty, $what:literal, $($written:pat => $value:ident),*;)*) => {$(
        impl<'a> Arg<'a> for $type {
            fn taken_from(args: &mut Args<'a>) -> PyResult<Self> {
                match args.object()?.extract::<$from>()? {
                    $($written => Ok($type::$value),)*
                    #[allow(unreachable_patterns, reason = "flags have no third value")]
                    _ => Err(args.wrong($what)),
                }
            }
        }
    )*};
}

parameters! {
    Trans: i32, "0, 1 (transposed) or 2 (conjugated and transposed)",
        0 => No, 1 => Trans, 2 => ConjTrans;
    Uplo: i32, "0 (upper) or 1 (lower)", 0 => Upper, 1 => Lower;
    Side: i32, "0 (left) or 1 (right)", 0 => Left, 1 => Right;
    Diag: i32, "0 or 1 (unit diagonal)", 0 => NonUnit, 1 => Unit;
    Sign: i32, "1 or -1", 1 => Plus, -1 => Minus;
    Itype: i32, "1, 2 or 3", 1 => AxBx, 2 => ABx, 3 => BAx;
    Jobz: bool, "a flag", false => Values, true => Vectors;
    Norm: char, "'M', '1', 'O', 'I', 'F' or 'E'",
        'M' | 'm' => Max, '1' | 'O' | 'o' => One, 'I' | 'i' => Inf,
        'F' | 'f' | 'E' | 'e' => Frobenius;
    Vectors: char, "'A', 'S' or 'N'", 'A' => All, 'S' => Thin, 'N' => None;
    Balance: char, "'N', 'P', 'S' or 'B'", 'N' => No, 'P' => Permute, 'S' => Scale, 'B' => Both;
}
