//! How a routine of LAPACK is called: plain data, which `table/lapacke/plan.rs` writes.

use core::ffi::CStr;

/// A routine for one of its types.
#[derive(Debug)]
pub struct Routine {
    /// `LAPACKE_dgesv`.
    pub name: &'static CStr,
    /// What is at the symbol `dgesv_`.
    pub function: Function,
    /// The type.
    pub elem: Elem,
    /// How it is called.
    pub plan: &'static Plan,
}

/// Where a function is.
#[derive(Clone, Copy, Debug)]
pub struct Function(
    /// Its address.
    pub *const (),
);

// SAFETY: code may be called from any thread.
unsafe impl Sync for Function {}

/// An element type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Elem {
    /// f32
    F32,
    /// f64
    F64,
    /// Complex of f32.
    C32,
    /// Complex of f64.
    C64,
}

impl Elem {
    /// Whether it is complex.
    pub fn is_complex(self) -> bool {
        matches!(self, Elem::C32 | Elem::C64)
    }

    /// The type of an array of this type or of its real type.
    pub fn of(self, what: What) -> Elem {
        match self {
            Elem::C32 if what == What::Real => Elem::F32,
            Elem::C64 if what == What::Real => Elem::F64,
            elem => elem,
        }
    }

    /// The size of its real part.
    pub fn real_size(self) -> usize {
        if matches!(self, Elem::F32 | Elem::C32) { 4 } else { 8 }
    }

    /// The size of a value of an argument.
    pub fn size_of(self, what: What) -> usize {
        match what {
            What::Char => 1,
            What::Int => 4,
            What::Real => self.real_size(),
            What::Element => self.real_size() * (1 + usize::from(self.is_complex())),
            What::Function => size_of::<*const ()>(),
        }
    }

    /// Its alignment in a C struct.
    pub fn align_of(self, what: What) -> usize {
        match what {
            What::Char => 1,
            What::Int => align_of::<i32>(),
            What::Function => align_of::<*const ()>(),
            What::Real | What::Element if self.real_size() == 4 => align_of::<f32>(),
            What::Real | What::Element => align_of::<f64>(),
        }
    }
}

/// How the routine's types are called; they share it.
#[derive(Debug)]
pub struct Plan {
    /// Whether the layout is the first argument in C.
    pub layout: bool,
    /// Whether INFO is the last in Fortran.
    pub info: bool,
    /// What it returns in Fortran.
    pub result: Returns,
    /// Whether the dialect gives a result to what has none.
    pub void_is_int: bool,
    /// How many lengths of CHARACTER arguments follow in Fortran.
    pub lengths: u8,
    /// Whether the length of a workspace depends on what matrices hold.
    pub query_reads: bool,
    /// Fortran's arguments.
    pub args: &'static [Arg],
    /// What `LAPACKE_dgesvd` hands out of its workspace: arguments after the others.
    pub extras: &'static [Extra],
    /// Letters and sizes, see `sizes`.
    pub code: &'static [u8],
}

/// What a routine returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Returns {
    /// It is a subroutine.
    Nothing,
    /// A number of its real type.
    Real,
}

/// An argument of Fortran.
#[derive(Clone, Copy, Debug)]
pub struct Arg {
    /// The type of its values.
    pub what: What,
    /// How C passes it.
    pub access: Access,
    /// What is done about it.
    pub role: Role,
    /// Where its letters and sizes are in the plan's code.
    pub at: u16,
}

/// The type of an argument's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// CHARACTER
    Char,
    /// INTEGER or LOGICAL
    Int,
    /// The routine's real type, if that isn't its type.
    Real,
    /// The routine's type.
    Element,
    /// A LOGICAL FUNCTION.
    Function,
}

/// How C passes an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// One value, which C passes as such.
    Value,
    /// A pointer that is read through.
    Read,
    /// A pointer that is written through.
    Write,
}

/// What is done about an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It is passed on.
    Plain,
    /// A letter that is `T` in a row-major call, which copies nothing.
    Layout,
    /// It is checked for NaN and, if it is a matrix, transposed.
    Array(Shape, Check),
    /// A workspace whose length is asked for.
    Asked,
    /// The length of one.
    AskedLength,
    /// A workspace of a known length, or a number that belongs to one.
    Hidden,
}

/// The shape of an array, with what is at [`Arg::at`]: letters as numbers of arguments, 255 for
/// none, and sizes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Rows, columns.
    Full,
    /// UPLO, DIAG, rows, columns.
    Triangle,
    /// The same; all of the matrix if UPLO is another letter.
    Trapezoid,
    /// Rows and columns of the matrix, diagonals below and above, rows of room.
    Band,
    /// UPLO, DIAG, order, diagonals.
    HalfBand,
    /// UPLO, DIAG, order.
    Packed,
    /// TRANSR, UPLO, DIAG, order.
    Rfp,
    /// Length.
    Vector,
}

/// When an array is checked for NaN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// In every case.
    Always,
    /// It is only written, or what is read of it is not described by its shape.
    Never,
    /// If letters are each one of several, which come before the shape: how many there are, and
    /// for each argument, number, letters.
    If,
}

/// An argument that only C has. At `at`: workspace, first element, count.
#[derive(Clone, Copy, Debug)]
pub struct Extra {
    /// Whether it has numbers of the real type, or integers.
    pub reals: bool,
    /// Whether the workspace gets it first.
    pub read: bool,
    /// Where its sizes are in the plan's code.
    pub at: u16,
}
