//! The table unfolded into symbols of one dialect.

use super::model::{Elem, Group, Ret, Routine, Types};

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
pub(super) const NUMPY_INT: &[&str] = &[
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
        let underscore = if routine.is_c() { "" } else { "_" };
        format!("{name}{suffix}{underscore}")
    }

    fn void_is_int(self, routine: &Routine, name: &str) -> bool {
        match self {
            _ if matches!(routine.group, Group::Control | Group::Lapacke) => false,
            Dialect::Canonical | Dialect::Flang => false,
            Dialect::Numpy => NUMPY_INT.contains(&name),
            Dialect::F2c => true,
        }
    }
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
    Param(Param),
    /// A LOGICAL FUNCTION of so many references to the element type.
    Select(Elem, usize),
    /// C's `...`.
    Variadic,
}

/// A parameter: an enum in CBLAS, a CHARACTER in Fortran.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Param {
    Layout,
    Trans,
    /// With a letter for what is conjugated and not transposed.
    TransConj,
    /// Of a symmetric rank-k update.
    TransSymmetric,
    /// Of a Hermitian rank-k update.
    TransHermitian,
    Uplo,
    Side,
    Diag,
}

impl Param {
    /// The enum in `cblas.h`.
    pub fn c_enum(self) -> &'static str {
        match self {
            Param::Layout => "CBLAS_LAYOUT",
            Param::Trans | Param::TransConj | Param::TransSymmetric | Param::TransHermitian => {
                "CBLAS_TRANSPOSE"
            }
            Param::Uplo => "CBLAS_UPLO",
            Param::Side => "CBLAS_SIDE",
            Param::Diag => "CBLAS_DIAG",
        }
    }
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
    /// A pointer to pointers that are read through.
    ReadEach,
    /// A pointer to pointers that are written through.
    WriteEach,
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

/// Every symbol of a dialect, in the table's order. What is for NumPy, which doesn't use it, has no
/// LAPACKE.
pub fn symbols(dialect: Dialect) -> Vec<Symbol> {
    let has = |routine: &&Routine| routine.group != Group::Lapacke || dialect != Dialect::Numpy;
    let unfold = |routine: &'static Routine| {
        routine.types.iter().map(move |types| Symbol::new(routine, types, dialect))
    };
    super::routines().filter(has).flat_map(unfold).collect()
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

    /// The name of the instance of the generic function that does the work; none for what the
    /// dialects' crate does itself.
    pub fn instance(&self) -> Option<String> {
        let path = self.routine.path();
        let of_dialect = ["control::", "xerbla::", "lapacke::"];
        if of_dialect.iter().any(|module| path.starts_with(module)) {
            return None;
        }
        let letter = match self.elem {
            None => "",
            Some(Elem::F32) => "_s",
            Some(Elem::F64) => "_d",
            Some(Elem::C32) => "_c",
            Some(Elem::C64) => "_z",
        };
        Some(path.replace("::", "_") + letter)
    }

    /// Whether modules that are linked already export it. LAPACKE is for those who link C programs,
    /// and only there costs what is used of it.
    pub fn is_in_modules(&self) -> bool {
        self.routine.group != Group::Lapacke
    }

    /// Whether scalars come by value (C) or by reference (Fortran).
    pub fn is_c(&self) -> bool {
        self.routine.is_c()
    }

    /// Where the layout is among the arguments, if there is one.
    pub fn layout(&self) -> Option<usize> {
        self.args.iter().position(|arg| arg.kind == Kind::Param(Param::Layout))
    }

    /// Whether the function that does the work asks for a layout, which Fortran does not state.
    pub fn layout_is_implied(&self) -> bool {
        self.layout().is_none() && self.routine.path().starts_with("checked::")
    }

    /// The name that error handlers are told: `DGEMM ` (at least six letters, blank padded, as
    /// Fortran has it) or `cblas_dgemm`.
    pub fn error_name(&self) -> String {
        if self.is_c() { self.plain.clone() } else { format!("{:<6}", self.plain.to_uppercase()) }
    }

    /// Whether the dialect gives an `int` result to a routine that has none.
    pub fn void_is_int(&self) -> bool {
        self.routine.ret == Ret::Void && self.dialect.void_is_int(self.routine, &self.plain)
    }

    /// How many CHARACTER lengths follow the arguments.
    pub fn lengths(&self) -> usize {
        if self.dialect == Dialect::Flang { self.characters() } else { 0 }
    }

    /// How many CHARACTER arguments there are.
    pub fn characters(&self) -> usize {
        let is_character = |arg: &&Arg| matches!(arg.kind, Kind::Char | Kind::Param(_));
        if self.is_c() { 0 } else { self.args.iter().filter(is_character).count() }
    }

    /// The element type of the result, if it is one.
    pub fn ret_elem(&self) -> Option<Elem> {
        match self.routine.ret {
            Ret::Elem => self.elem,
            Ret::Real => self.elem.map(Elem::real),
            Ret::Single => Some(Elem::F32),
            Ret::Double => Some(Elem::F64),
            _ => None,
        }
    }

    fn returns_through_pointer(&self) -> bool {
        self.ret_elem().is_some_and(Elem::is_complex)
    }

    /// Whether this argument arrives as itself, not as a pointer.
    pub fn by_value(&self, arg: &Arg) -> bool {
        match arg.kind {
            Kind::Select(..) | Kind::Variadic => true,
            Kind::Elem(elem) if elem.is_complex() && self.routine.group != Group::Lapacke => false,
            _ => self.is_c() && arg.access == Access::Value,
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
}

/// Reads `name:kind` of a row; the notation is explained at the top of `table.rs`.
fn parse_arg(text: &'static str, elem: Option<Elem>) -> Arg {
    let (name, kind) = text.split_once(':').unwrap_or_else(|| panic!("argument {text:?}: no kind"));
    let signs = [
        ("[*]", Access::ReadEach),
        ("[&]", Access::WriteEach),
        ("*", Access::Read),
        ("&", Access::Write),
    ];
    let (kind, access) = signs
        .into_iter()
        .find_map(|(sign, access)| Some((kind.strip_suffix(sign)?, access)))
        .unwrap_or((kind, Access::Value));
    let typed = || elem.unwrap_or_else(|| panic!("argument {text:?} of a routine without a type"));
    let kind = match kind {
        "t" => Kind::Elem(typed()),
        "r" => Kind::Elem(typed().real()),
        "o" => Kind::Elem(typed().other()),
        "s" => Kind::Elem(Elem::F32),
        "d" => Kind::Elem(Elem::F64),
        "i" => Kind::Int,
        "l" => Kind::Logical,
        "c" => Kind::Char,
        "layout" => Kind::Param(Param::Layout),
        "trans" => Kind::Param(Param::Trans),
        "transconj" => Kind::Param(Param::TransConj),
        "transsy" => Kind::Param(Param::TransSymmetric),
        "transhe" => Kind::Param(Param::TransHermitian),
        "uplo" => Kind::Param(Param::Uplo),
        "side" => Kind::Param(Param::Side),
        "diag" => Kind::Param(Param::Diag),
        "select1" => Kind::Select(typed(), 1),
        "select2" => Kind::Select(typed(), 2),
        "select3" => Kind::Select(typed(), 3),
        "..." => Kind::Variadic,
        _ => panic!("argument {text:?}: unknown kind"),
    };
    Arg { name, kind, access }
}
