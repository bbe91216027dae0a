//! The instances of the generic functions, and how values are written in Rust.

use super::model::{Checks, Elem, Ret};
use super::symbol::{Access, Arg, Kind, Param, Symbol};

/// A single value.
pub fn value_type(kind: Kind) -> String {
    match kind {
        Kind::Elem(elem) => elem.rust().to_owned(),
        Kind::Int | Kind::Logical => "i32".to_owned(),
        Kind::Char | Kind::Param(_) => "c_char".to_owned(),
        Kind::Select(elem, count) => {
            let pointers = vec![format!("*const {}", elem.rust()); count].join(", ");
            format!("Option<unsafe extern \"C\" fn({pointers}) -> i32>")
        }
        Kind::Variadic => "VaList".to_owned(),
    }
}

/// A pointer to values, as `access` says.
pub fn pointer(access: Access, value: &str) -> String {
    match access {
        Access::Value | Access::Read => format!("*const {value}"),
        Access::Write => format!("*mut {value}"),
        Access::ReadEach => format!("*const *const {value}"),
        Access::WriteEach => format!("*const *mut {value}"),
    }
}

/// What the exported function returns, unless that is nothing.
pub fn result(symbol: &Symbol) -> Option<&'static str> {
    match symbol.routine.ret {
        Ret::Void => None,
        Ret::Elem | Ret::Real | Ret::Single | Ret::Double => symbol.ret_elem().map(Elem::rust),
        Ret::Int | Ret::Logical => Some("i32"),
        Ret::Index => Some("usize"),
        Ret::Char => Some("c_char"),
        Ret::Text => Some("*const c_char"),
    }
}

/// The definition of a symbol's instance.
pub fn definition(symbol: &Symbol) -> String {
    let routine = symbol.routine;
    let checks = routine.checks();
    let mut params: Vec<_> =
        symbol.args.iter().map(|arg| (arg.name, parameter_type(symbol, checks, arg))).collect();
    if checks == Checks::Reported && symbol.layout_is_implied() {
        params.insert(0, ("layout", "Layout".to_owned()));
    }
    let result = match (checks, result(symbol)) {
        (Checks::Reported, _) => " -> Result<(), Illegal>".to_owned(),
        (_, None) => String::new(),
        (_, Some(result)) => format!(" -> {result}"),
    };
    let declared: Vec<_> = params.iter().map(|(name, ty)| format!("{name}: {ty}")).collect();
    let (declared, names) = (declared.join(", "), params.iter().map(|(name, _)| *name));
    let args = names.collect::<Vec<_>>().join(", ");
    let generic = symbol.elem.map_or_else(String::new, |elem| format!("::<{}>", elem.rust()));
    let (name, path) = (symbol.instance().expect("a routine of this crate"), routine.path());
    format!(
        "pub unsafe fn {name}({declared}){result} {{\n    \
         // SAFETY: the caller keeps the standard's contract.\n    \
         unsafe {{ crate::{path}{generic}({args}) }}\n}}\n"
    )
}

/// The type in which an argument arrives: parameters have been read.
fn parameter_type(symbol: &Symbol, checks: Checks, arg: &Arg) -> String {
    if let (Kind::Param(param), Access::Value, Checks::Reported) = (arg.kind, arg.access, checks) {
        return match param {
            Param::Layout => "Layout",
            Param::Trans | Param::TransConj | Param::TransSymmetric | Param::TransHermitian => {
                "Trans"
            }
            Param::Uplo => "Uplo",
            Param::Side => "Side",
            Param::Diag => "Diag",
        }
        .to_owned();
    }
    let value = match arg.kind {
        Kind::Param(_) if symbol.is_c() => "i32".to_owned(),
        kind => value_type(kind),
    };
    if arg.access == Access::Value { value } else { pointer(arg.access, &value) }
}
