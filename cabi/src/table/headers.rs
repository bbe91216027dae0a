//! The prototypes in the headers, which `cargo xtask headers` writes.

use super::model::{Elem, Group, Ret, Routine};
use super::symbol::{Access, Arg, Dialect, Kind, NUMPY_INT, Symbol, symbols};

/// The headers in `include/`, and the prototypes of each.
pub fn all() -> [(&'static str, String); 5] {
    let fortran = |routine: &Routine| !routine.is_c();
    [
        ("cblas.h", declarations(|routine| routine.is_c() && !has_own_header(routine.group))),
        ("blas.h", declarations(|routine| fortran(routine) && routine.group != Group::Lapack)),
        ("lapack.h", declarations(|routine| fortran(routine) && routine.group == Group::Lapack)),
        ("lapacke.h", declarations(|routine| routine.group == Group::Lapacke)),
        ("wasmblas.h", declarations(|routine| routine.group == Group::Control)),
    ]
}

fn has_own_header(group: Group) -> bool {
    matches!(group, Group::Control | Group::Lapacke)
}

const BEGIN: &str = "/* prototypes:begin, written by cargo xtask headers */\n";
const END: &str = "/* prototypes:end */\n";

/// A header with the prototypes between its markers brought up to date, if it has markers.
pub fn with_prototypes(header: &str, prototypes: &str) -> Option<String> {
    let (before, rest) = header.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}{prototypes}{END}{after}"))
}

/// The longest line.
const WIDTH: usize = 100;

/// The prototypes of all routines that `wanted` says, those of a row below what the row does.
fn declarations(wanted: impl Fn(&Routine) -> bool) -> String {
    let symbols = symbols(Dialect::Canonical);
    let mut text = String::new();
    for row in symbols.chunk_by(|a, b| std::ptr::eq(a.routine, b.routine)) {
        if wanted(row[0].routine) {
            text += &format!("\n/* {} */\n", row[0].routine.doc.replace('`', ""));
            row.iter().for_each(|symbol| text += &prototype(symbol));
        }
    }
    text
}

fn prototype(symbol: &Symbol) -> String {
    let result = result(symbol);
    let space = if result.ends_with('*') { "" } else { " " };
    let mut lines = vec![format!("{result}{space}{}(", name(symbol))];
    let mut args: Vec<_> = symbol.args.iter().map(|arg| c_argument(symbol, arg)).collect();
    if args.is_empty() {
        args.push("void".to_owned());
    }
    let last = args.len() - 1;
    for (i, arg) in args.into_iter().enumerate() {
        let end = match symbol.characters() {
            _ if i < last => ", ".to_owned(),
            0 => ");".to_owned(),
            characters => format!(" BLAS_LENGTHS_{characters});"),
        };
        let line = lines.last_mut().expect("there is a first line");
        if line.len() + arg.len() + end.trim_end().len() <= WIDTH {
            *line += &format!("{arg}{end}");
        } else {
            *line = line.trim_end().to_owned();
            lines.push(format!("    {arg}{end}"));
        }
    }
    lines.join("\n") + "\n"
}

/// The name in C; those of Fortran are spelled by the macro that knows the dialect.
fn name(symbol: &Symbol) -> String {
    if symbol.is_c() { symbol.plain.clone() } else { format!("BLAS_NAME({})", symbol.plain) }
}

fn result(symbol: &Symbol) -> &'static str {
    let group = symbol.routine.group;
    match (symbol.routine.ret, symbol.ret_elem()) {
        (_, Some(Elem::F32)) => "float",
        (_, Some(Elem::F64)) => "double",
        (_, Some(Elem::C32)) => "blas_complex_float",
        (_, Some(Elem::C64)) => "blas_complex_double",
        (Ret::Void, None) if matches!(group, Group::Control | Group::Lapacke) => "void",
        (Ret::Void, None) if symbol.is_c() => "CBLAS_VOID",
        (Ret::Void, None) if NUMPY_INT.contains(&&*symbol.plain) => "BLAS_VOID_NUMPY_INT",
        (Ret::Void, None) => "BLAS_VOID",
        (Ret::Index, None) => "CBLAS_INDEX",
        (Ret::Char, None) => "char",
        (Ret::Text, None) => "const char *",
        (_, None) if group == Group::Lapacke => "lapack_int",
        (_, None) if symbol.is_c() => "CBLAS_INT",
        (_, None) => "BLAS_INT",
    }
}

fn c_argument(symbol: &Symbol, arg: &Arg) -> String {
    let lapacke = symbol.routine.group == Group::Lapacke;
    let base = match arg.kind {
        _ if lapacke && arg.name == "matrix_layout" => "int",
        Kind::Int if lapacke => "lapack_int",
        Kind::Logical if lapacke => "lapack_logical",
        Kind::Elem(Elem::C32) if lapacke => "lapack_complex_float",
        Kind::Elem(Elem::C64) if lapacke => "lapack_complex_double",
        Kind::Elem(Elem::F32) => "float",
        Kind::Elem(Elem::F64) => "double",
        Kind::Elem(_) => "void",
        Kind::Int | Kind::Logical if symbol.is_c() => "CBLAS_INT",
        Kind::Int | Kind::Logical => "BLAS_INT",
        Kind::Param(param) if symbol.is_c() => param.c_enum(),
        Kind::Param(_) | Kind::Char => "char",
        Kind::Select(_, count) => {
            if lapacke {
                let letter = symbol.elem.map_or("", Elem::letter);
                return format!("LAPACK_{letter}_SELECT{count} {}", arg.name);
            }
            let pointers = vec!["const void *"; count].join(", ");
            return format!("BLAS_INT (*{})({pointers})", arg.name);
        }
        Kind::Variadic => return "...".to_owned(),
    };
    let name = arg.name;
    match arg.access {
        _ if symbol.by_value(arg) => format!("{base} {name}"),
        Access::Write => format!("{base} *{name}"),
        Access::Value | Access::Read => format!("const {base} *{name}"),
        Access::ReadEach => format!("const {base} *const *{name}"),
        Access::WriteEach => format!("{base} *const *{name}"),
    }
}
