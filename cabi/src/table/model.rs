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

    /// The letter that names routines of the type.
    pub fn letter(self) -> &'static str {
        match self {
            Elem::F32 => "S",
            Elem::F64 => "D",
            Elem::C32 => "C",
            Elem::C64 => "Z",
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

/// Which library a routine belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    Blas1,
    Blas2,
    Blas3,
    Cblas,
    /// What OpenBLAS and MKL have beyond BLAS and CBLAS.
    Extension,
    Lapack,
    /// C's interface to LAPACK.
    Lapacke,
    /// What BLAS and LAPACK share: error handlers, letters.
    Support,
    /// wasmblas's own.
    Control,
}

impl Group {
    pub const ALL: [Group; 9] = [
        Group::Blas1,
        Group::Blas2,
        Group::Blas3,
        Group::Cblas,
        Group::Extension,
        Group::Lapack,
        Group::Lapacke,
        Group::Support,
        Group::Control,
    ];

    /// How many symbols the reference libraries (LAPACK 3.12.1) have in the group, if they know it.
    pub fn total(self) -> Option<usize> {
        match self {
            Group::Blas1 => Some(51),
            Group::Blas2 => Some(66),
            Group::Blas3 => Some(34),
            Group::Cblas => Some(153),
            Group::Lapack => Some(2110),
            Group::Lapacke => Some(2514),
            Group::Support => Some(4),
            Group::Extension | Group::Control => None,
        }
    }
}

/// What becomes of illegal arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checks {
    /// There are none.
    Never,
    /// The routine fails with the position, and the interface reports it to `xerbla_` or
    /// `cblas_xerbla`.
    Reported,
    /// As LAPACK: the routine is told its name, reports, and stores INFO.
    Info,
}

/// What a routine returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ret {
    Void,
    /// The routine's type; complex numbers come back through a pointer that precedes the arguments.
    Elem,
    /// The routine's real type (`scnrm2`).
    Real,
    /// f32, whatever the routine's type.
    Single,
    /// f64, whatever the routine's type (`dsdot`).
    Double,
    Int,
    Logical,
    /// `size_t`, as `cblas_i?amax` returns.
    Index,
    /// CHARACTER*1 (`chla_transtype`).
    Char,
    /// A C string.
    Text,
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
    /// `shortcut` has a function of its name, which is tried first.
    pub has_shortcut: bool,
    reported: bool,
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
    Routine {
        group,
        pattern,
        types,
        args,
        ret,
        doc,
        overridable: false,
        has_shortcut: false,
        reported: false,
        calls: None,
    }
}

impl Routine {
    /// Names the generic function, with its module, where it isn't the one the pattern implies.
    pub const fn calls(mut self, path: &'static str) -> Routine {
        self.calls = Some(path);
        self
    }

    /// Says that illegal arguments are [`Checks::Reported`] where the group doesn't imply it.
    pub const fn reported(mut self) -> Routine {
        self.reported = true;
        self
    }

    /// Says that `shortcut` has a function of its name.
    pub const fn shortcut(mut self) -> Routine {
        self.has_shortcut = true;
        self
    }

    pub const fn overridable(mut self) -> Routine {
        self.overridable = true;
        self
    }

    /// The generic function that does the work, with its module.
    pub fn path(&self) -> String {
        if let Some(path) = self.calls {
            return path.to_owned();
        }
        let module = match (self.checks(), self.group) {
            (Checks::Reported, _) => "checked",
            (Checks::Info, _) | (Checks::Never, Group::Lapack) => "lapack",
            (Checks::Never, Group::Control) => "control",
            (Checks::Never, Group::Lapacke) => "lapacke",
            (Checks::Never, _) if self.pattern.starts_with("cblas_") => "cblas",
            (Checks::Never, _) => "fortran",
        };
        let prefix = if self.group == Group::Control { "wasmblas_" } else { "cblas_" };
        let name = self.pattern.strip_prefix(prefix).unwrap_or(self.pattern);
        format!("{module}::{}", name.replace('?', ""))
    }

    pub fn checks(&self) -> Checks {
        match self.group {
            _ if self.reported => Checks::Reported,
            Group::Blas2 | Group::Blas3 => Checks::Reported,
            Group::Cblas if self.args.starts_with("layout:") => Checks::Reported,
            Group::Lapack if self.args.ends_with("info:i&") => Checks::Info,
            _ => Checks::Never,
        }
    }

    /// Whether it follows C's conventions rather than Fortran's: scalars by value, no underscore.
    pub fn is_c(&self) -> bool {
        matches!(self.group, Group::Control | Group::Lapacke) || self.pattern.starts_with("cblas_")
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
