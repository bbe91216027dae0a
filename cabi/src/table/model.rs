//! What a row of the table is made of.

/// An element type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Elem {
    F32,
    F64,
    C32,
    C64,
}

impl Elem {
    pub fn is_complex(self) -> bool {
        matches!(self, Elem::C32 | Elem::C64)
    }

    /// The type of its real part.
    pub fn real(self) -> Elem {
        match self {
            Elem::F32 | Elem::C32 => Elem::F32,
            Elem::F64 | Elem::C64 => Elem::F64,
        }
    }

    /// The same kind of number in the other precision.
    pub fn other(self) -> Elem {
        match self {
            Elem::F32 => Elem::F64,
            Elem::F64 => Elem::F32,
            Elem::C32 => Elem::C64,
            Elem::C64 => Elem::C32,
        }
    }

    pub fn rust(self) -> &'static str {
        match self {
            Elem::F32 => "f32",
            Elem::F64 => "f64",
            Elem::C32 => "Complex<f32>",
            Elem::C64 => "Complex<f64>",
        }
    }
}

/// One member of a family: what replaces `?` in the name, and the type it computes in.
#[derive(Clone, Copy, Debug)]
pub struct Types {
    pub prefix: &'static str,
    /// None where no argument depends on a type.
    pub elem: Option<Elem>,
}

/// Which interface a routine belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    Blas1,
    Blas2,
    Blas3,
    Cblas,
    Lapack,
    /// Neither computes: error handlers, machine constants, version.
    Support,
}

impl Group {
    /// The module of this crate that implements the group.
    pub fn module(self) -> &'static str {
        match self {
            Group::Blas1 | Group::Blas2 | Group::Blas3 => "fortran",
            Group::Cblas => "cblas",
            Group::Lapack => "lapack",
            Group::Support => "xerbla",
        }
    }
}

/// What a routine returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ret {
    Void,
    /// The routine's type; complex numbers come back through a pointer that precedes the arguments.
    Elem,
    /// The routine's real type (`scnrm2`).
    Real,
    Int,
    Logical,
    /// `size_t`, as `cblas_i?amax` returns.
    Index,
    /// CHARACTER*1 (`chla_transtype`).
    Char,
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Routine {
    pub group: Group,
    /// Name with `?` for the type letter.
    pub pattern: &'static str,
    pub types: &'static [Types],
    /// Arguments in the notation explained at the top of `table.rs`.
    pub args: &'static str,
    pub ret: Ret,
    /// What it does, in one line.
    pub doc: &'static str,
    /// A client may define the symbol itself and ours must then give way.
    pub overridable: bool,
    calls: Option<&'static str>,
}

pub const fn subroutine(
    group: Group,
    pattern: &'static str,
    types: &'static [Types],
    args: &'static str,
    doc: &'static str,
) -> Routine {
    function(group, Ret::Void, pattern, types, args, doc)
}

pub const fn function(
    group: Group,
    ret: Ret,
    pattern: &'static str,
    types: &'static [Types],
    args: &'static str,
    doc: &'static str,
) -> Routine {
    Routine { group, pattern, types, args, ret, doc, overridable: false, calls: None }
}

impl Routine {
    /// Names the generic function where it isn't the one the pattern implies.
    pub const fn calls(mut self, function: &'static str) -> Routine {
        self.calls = Some(function);
        self
    }

    pub const fn overridable(mut self) -> Routine {
        self.overridable = true;
        self
    }

    /// The generic function in [`Group::module`] that does the work.
    pub fn function(&self) -> String {
        match (self.calls, self.group) {
            (Some(name), _) => name.to_owned(),
            (None, Group::Support) => self.pattern.to_owned(),
            (None, _) => self.pattern.replace("cblas_", "").replace('?', ""),
        }
    }

    /// Whether an argument can be illegal. Those of level 1 and of the handlers cannot.
    pub fn checks_arguments(&self) -> bool {
        match self.group {
            Group::Blas1 | Group::Support => false,
            Group::Cblas => self.args.starts_with("layout:"),
            Group::Blas2 | Group::Blas3 | Group::Lapack => true,
        }
    }

    /// The family as people call it: `gemm`, `cblas_gemm`.
    pub fn family(&self) -> String {
        self.pattern.replace('?', "")
    }

    /// The name for one of its types, as in the documentation: `dgemm`, `cblas_dgemm`.
    pub fn name(&self, types: &Types) -> String {
        self.pattern.replace('?', types.prefix)
    }
}
