//! The table unfolded into symbols of one dialect.

use super::model::{Elem, Ret, Routine, Types};

/// How names, results and CHARACTER arguments are spelled for a group of clients.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// `dgemm_`; subroutines return nothing, no CHARACTER lengths: SciPy and most of C.
    Canonical,
    /// `dgemm_np_`, `cblas_dgemm_np`; what NumPy declares, with `int` from [`NUMPY_INT`].
    Numpy,
    /// `dgemm_`; what would return nothing returns `int`: code that came out of f2c.
    F2c,
    /// `dgemm_`; one length for every CHARACTER argument at the end: compiled Fortran.
    Flang,
}

/// Routines that NumPy's `umath_linalg` and `lapack_lite` declare as returning `int`.
const NUMPY_INT: &[&str] = &[
    "ccopy", "cgelsd", "cgesdd", "cgesv", "cgetrf", "cheevd", "cpotrf", "dcopy", "dgeev", "dgelsd",
    "dgeqrf", "dgesdd", "dgesv", "dgetrf", "dorgqr", "dpotrf", "dsyevd", "scopy", "sgeev",
    "sgelsd", "sgesdd", "sgesv", "sgetrf", "spotrf", "ssyevd", "zcopy", "zgeev", "zgelsd",
    "zgeqrf", "zgesdd", "zgesv", "zgetrf", "zheevd", "zpotrf", "zungqr", "xerbla",
];

impl Dialect {
    pub const ALL: [Dialect; 4] =
        [Dialect::Canonical, Dialect::Numpy, Dialect::F2c, Dialect::Flang];

    /// As written in the environment variable `WASMBLAS_DIALECT`.
    pub fn name(self) -> &'static str {
        match self {
            Dialect::Canonical => "canonical",
            Dialect::Numpy => "numpy",
            Dialect::F2c => "f2c",
            Dialect::Flang => "flang",
        }
    }

    pub fn from_name(name: &str) -> Option<Dialect> {
        Self::ALL.into_iter().find(|dialect| dialect.name() == name)
    }

    fn symbol_name(self, routine: &Routine, name: &str) -> String {
        let suffix = if self == Dialect::Numpy { "_np" } else { "" };
        let underscore = if is_cblas(routine) { "" } else { "_" };
        format!("{name}{suffix}{underscore}")
    }

    fn void_is_int(self, name: &str) -> bool {
        match self {
            Dialect::Canonical | Dialect::Flang => false,
            Dialect::Numpy => NUMPY_INT.contains(&name),
            Dialect::F2c => true,
        }
    }
}

/// Whether a routine follows C's conventions rather than Fortran's.
fn is_cblas(routine: &Routine) -> bool {
    routine.pattern.starts_with("cblas_")
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WasmType {
    I32,
    F32,
    F64,
}

impl WasmType {
    pub fn name(self) -> &'static str {
        match self {
            WasmType::I32 => "i32",
            WasmType::F32 => "f32",
            WasmType::F64 => "f64",
        }
    }
}

/// What an argument is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Elem(Elem),
    Int,
    Logical,
    Char,
    /// The C name of a CBLAS enum.
    Enum(&'static str),
    /// A LOGICAL FUNCTION of so many references to the element type.
    Select(Elem, usize),
    /// C's `...`.
    Variadic,
}

/// How an argument is handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// One value, read.
    Value,
    /// A pointer that is read through.
    Read,
    /// A pointer that is written through.
    Write,
}

#[derive(Clone, Copy, Debug)]
pub struct Arg {
    pub name: &'static str,
    pub kind: Kind,
    pub access: Access,
}

/// One exported function of one dialect.
#[derive(Clone, Debug)]
pub struct Symbol {
    /// The linker's name.
    pub name: String,
    /// The documentation's name: `dgemm`, `cblas_dgemm`.
    pub plain: String,
    pub routine: &'static Routine,
    pub elem: Option<Elem>,
    pub args: Vec<Arg>,
    pub dialect: Dialect,
}

/// Every symbol of a dialect, in the table's order.
pub fn symbols(dialect: Dialect) -> Vec<Symbol> {
    let unfold = |routine: &'static Routine| {
        routine.types.iter().map(move |types| Symbol::new(routine, types, dialect))
    };
    super::ROUTINES.iter().flat_map(unfold).collect()
}

impl Symbol {
    fn new(routine: &'static Routine, types: &Types, dialect: Dialect) -> Symbol {
        let plain = routine.name(types);
        Symbol {
            name: dialect.symbol_name(routine, &plain),
            routine,
            elem: types.elem,
            args: routine.args.split_whitespace().map(|arg| parse_arg(arg, types.elem)).collect(),
            dialect,
            plain,
        }
    }

    /// Whether scalars come by value (C) or by reference (Fortran).
    pub fn is_cblas(&self) -> bool {
        is_cblas(self.routine)
    }

    /// The name that error handlers are told: `DGEMM ` (at least six letters, blank padded, as
    /// Fortran has it) or `cblas_dgemm`.
    pub fn error_name(&self) -> String {
        if self.is_cblas() {
            self.plain.clone()
        } else {
            format!("{:<6}", self.plain.to_uppercase())
        }
    }

    /// Whether the dialect gives an `int` result to a routine that has none.
    pub fn void_is_int(&self) -> bool {
        self.routine.ret == Ret::Void && self.dialect.void_is_int(&self.plain)
    }

    /// How many CHARACTER lengths follow the arguments.
    pub fn lengths(&self) -> usize {
        let characters = self.args.iter().filter(|arg| arg.kind == Kind::Char).count();
        if self.dialect == Dialect::Flang && !self.is_cblas() { characters } else { 0 }
    }

    /// The element type of the result, if it is one.
    pub fn ret_elem(&self) -> Option<Elem> {
        match self.routine.ret {
            Ret::Elem => self.elem,
            Ret::Real => self.elem.map(Elem::real),
            _ => None,
        }
    }

    fn returns_through_pointer(&self) -> bool {
        self.ret_elem().is_some_and(Elem::is_complex)
    }

    /// Whether this argument arrives as itself, not as a pointer.
    pub fn by_value(&self, arg: &Arg) -> bool {
        match arg.kind {
            Kind::Enum(_) | Kind::Select(..) | Kind::Variadic => true,
            Kind::Elem(elem) if elem.is_complex() => false,
            _ => self.is_cblas() && arg.access == Access::Value,
        }
    }

    pub fn wasm_params(&self) -> Vec<WasmType> {
        let result = self.returns_through_pointer().then_some(WasmType::I32);
        let args = self.args.iter().map(|arg| match arg.kind {
            Kind::Elem(Elem::F32) if self.by_value(arg) => WasmType::F32,
            Kind::Elem(Elem::F64) if self.by_value(arg) => WasmType::F64,
            _ => WasmType::I32,
        });
        let lengths = std::iter::repeat_n(WasmType::I32, self.lengths());
        result.into_iter().chain(args).chain(lengths).collect()
    }

    pub fn wasm_result(&self) -> Option<WasmType> {
        match (self.routine.ret, self.ret_elem()) {
            (_, Some(Elem::F32)) => Some(WasmType::F32),
            (_, Some(Elem::F64)) => Some(WasmType::F64),
            (_, Some(_)) => None,
            (Ret::Void, None) => self.void_is_int().then_some(WasmType::I32),
            (_, None) => Some(WasmType::I32),
        }
    }

    /// The type as `abi/symbols.tsv` writes it: `(i32,f64)->void`.
    pub fn wasm_signature(&self) -> String {
        let params: Vec<_> = self.wasm_params().into_iter().map(WasmType::name).collect();
        let result = self.wasm_result().map_or("void", WasmType::name);
        format!("({})->{result}", params.join(","))
    }

    /// The declaration in C, as in `cblas.h`.
    pub fn c_prototype(&self) -> String {
        let ret = match (self.routine.ret, self.ret_elem()) {
            (_, Some(Elem::F32)) => "float",
            (_, Some(Elem::F64)) => "double",
            (_, Some(Elem::C32)) => "float _Complex",
            (_, Some(Elem::C64)) => "double _Complex",
            (Ret::Void, None) if !self.void_is_int() => "void",
            (Ret::Void, None) => "int",
            (Ret::Index, None) => "CBLAS_INDEX",
            (Ret::Char, None) => "char",
            (_, None) => "CBLAS_INT",
        };
        let args = self.args.iter().map(|arg| self.c_argument(arg));
        let lengths = std::iter::repeat_n("size_t".to_owned(), self.lengths());
        let list: Vec<_> = args.chain(lengths).collect();
        let list = if list.is_empty() { "void".to_owned() } else { list.join(", ") };
        format!("{ret} {}({list});", self.name)
    }

    fn c_argument(&self, arg: &Arg) -> String {
        let base = match arg.kind {
            Kind::Elem(Elem::F32) => "float",
            Kind::Elem(Elem::F64) => "double",
            Kind::Elem(_) => "void",
            Kind::Int | Kind::Logical => "CBLAS_INT",
            Kind::Char => "char",
            Kind::Enum(name) => name,
            Kind::Select(_, count) => {
                let pointers = vec!["const void *"; count].join(", ");
                return format!("CBLAS_INT (*{})({pointers})", arg.name);
            }
            Kind::Variadic => return "...".to_owned(),
        };
        let name = arg.name;
        match arg.access {
            _ if self.by_value(arg) => format!("{base} {name}"),
            Access::Write => format!("{base} *{name}"),
            Access::Value | Access::Read => format!("const {base} *{name}"),
        }
    }
}

/// Reads `name:kind` of a row; the notation is explained at the top of `table.rs`.
fn parse_arg(text: &'static str, elem: Option<Elem>) -> Arg {
    let (name, kind) = text.split_once(':').unwrap_or_else(|| panic!("argument {text:?}: no kind"));
    let (kind, access) = if let Some(kind) = kind.strip_suffix('*') {
        (kind, Access::Read)
    } else if let Some(kind) = kind.strip_suffix('&') {
        (kind, Access::Write)
    } else {
        (kind, Access::Value)
    };
    let typed = || elem.unwrap_or_else(|| panic!("argument {text:?} of a routine without a type"));
    let kind = match kind {
        "t" => Kind::Elem(typed()),
        "r" => Kind::Elem(typed().real()),
        "o" => Kind::Elem(typed().other()),
        "i" => Kind::Int,
        "l" => Kind::Logical,
        "c" => Kind::Char,
        "layout" => Kind::Enum("CBLAS_LAYOUT"),
        "trans" => Kind::Enum("CBLAS_TRANSPOSE"),
        "uplo" => Kind::Enum("CBLAS_UPLO"),
        "side" => Kind::Enum("CBLAS_SIDE"),
        "diag" => Kind::Enum("CBLAS_DIAG"),
        "select1" => Kind::Select(typed(), 1),
        "select2" => Kind::Select(typed(), 2),
        "select3" => Kind::Select(typed(), 3),
        "..." => Kind::Variadic,
        _ => panic!("argument {text:?}: unknown kind"),
    };
    Arg { name, kind, access }
}
