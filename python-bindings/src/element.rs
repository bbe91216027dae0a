//! The four element types as NumPy knows them.

use std::ffi::c_int;

use numpy::npyffi::NPY_TYPES;
use wasmblas::{Complex, Real, Scalar};

/// A number that NumPy's arrays hold.
pub trait Number: Scalar + numpy::Element {}

impl Number for f32 {}
impl Number for f64 {}
impl Number for Complex<f32> {}
impl Number for Complex<f64> {}

/// An element type of NumPy's for which there are loops and routines.
pub trait Element: Number + Scalar<Real: Number> {
    /// The type's place among the four.
    const INDEX: usize;
}

/// What NumPy fills the results of a failed computation with: NaN, in both parts.
pub fn nan<T: Scalar>() -> T {
    let nan = T::Real::from_f64(f64::NAN);
    T::from_parts(nan, nan)
}

impl Element for f32 {
    const INDEX: usize = 0;
}

impl Element for f64 {
    const INDEX: usize = 1;
}

impl Element for Complex<f32> {
    const INDEX: usize = 2;
}

impl Element for Complex<f64> {
    const INDEX: usize = 3;
}

/// NumPy's letters for the four types, in their order.
pub const TYPES: [u8; 4] = *b"fdFD";

/// NumPy's number for one of the types that occur in the signatures of loops.
pub fn type_number(letter: u8) -> c_int {
    let number = match letter {
        b'f' => NPY_TYPES::NPY_FLOAT,
        b'd' => NPY_TYPES::NPY_DOUBLE,
        b'F' => NPY_TYPES::NPY_CFLOAT,
        b'D' => NPY_TYPES::NPY_CDOUBLE,
        _ => NPY_TYPES::NPY_INT,
    };
    number as c_int
}

/// The letters of a loop for the element type `element`: in a pattern `T` stands for the type
/// itself, `R` for its real type and `C` for its complex one.
pub fn letters(pattern: &str, element: u8) -> String {
    let letter = |symbol: char| match symbol {
        'T' => char::from(element),
        'R' => char::from(element.to_ascii_lowercase()),
        'C' => char::from(element.to_ascii_uppercase()),
        other => other,
    };
    pattern.chars().map(letter).collect()
}
