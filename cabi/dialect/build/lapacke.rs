//! The functions of LAPACKE: each puts its arguments into memory and calls the interpreter.

use crate::table::lapacke::{Face, Level, face_of, plan};
use crate::table::{Elem, Ret, Symbol};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// What a function does, unless it isn't a face of LAPACK.
pub fn call(symbol: &Symbol) -> Option<String> {
    let face = face_of(symbol.routine)?;
    let names: Vec<_> = symbol.args.iter().map(|arg| arg.name).collect();
    let args = format!("&mut Args{}({})", names.len(), names.join(", "));
    let routine = routine_name(symbol, face);
    let run = match face.level {
        Level::High => format!("crate::lapacke::high(&{routine}, {args})"),
        Level::Work => format!("crate::lapacke::work(&{routine}, c\"{}\", {args})", symbol.plain),
    };
    Some(match (symbol.routine.ret, symbol.ret_elem()) {
        (Ret::Int, _) => format!("{run}.info"),
        (_, Some(Elem::F32)) => format!("{run}.value as f32"),
        _ => format!("{run}.value"),
    })
}

/// The routine of LAPACK that a face is of: `DGESV`.
fn routine_name(symbol: &Symbol, face: &Face) -> String {
    fortran_name(symbol, face).to_uppercase()
}

fn fortran_name(symbol: &Symbol, face: &Face) -> String {
    let name = symbol.plain.trim_start_matches("LAPACKE_");
    match face.level {
        Level::High => name.to_owned(),
        Level::Work => name.trim_end_matches("_work").to_owned(),
    }
}

/// The routines of LAPACK with their plans, and the structs for arguments.
pub fn routines(symbols: &[Symbol]) -> String {
    let by_name: BTreeMap<_, _> =
        symbols.iter().map(|symbol| (symbol.plain.as_str(), symbol)).collect();
    let mut text = String::new();
    let mut plans = BTreeMap::new();
    let mut counts = BTreeSet::new();
    for symbol in symbols {
        let Some(face) = face_of(symbol.routine) else { continue };
        counts.insert(symbol.args.len());
        if face.level == Level::Work {
            continue;
        }
        let fortran = by_name[fortran_name(symbol, face).as_str()];
        let number = plans.len();
        let number = *plans.entry(plan::expression(face, fortran)).or_insert(number);
        let elem = match fortran.elem {
            Some(Elem::F32) => "F32",
            Some(Elem::F64) => "F64",
            Some(Elem::C32) => "C32",
            Some(Elem::C64) => "C64",
            None => panic!("{}: no type", symbol.plain),
        };
        let (name, function) = (routine_name(symbol, face), &fortran.name);
        // Infallible: a String takes everything.
        let _ = writeln!(
            text,
            "static {name}: Routine = Routine {{ name: c\"{}\", function: Function({function} as *const ()), \
             elem: Elem::{elem}, plan: &PLAN{number} }};",
            symbol.plain
        );
    }
    for (plan, number) in &plans {
        let _ = writeln!(text, "static PLAN{number}: Plan = {plan};");
    }
    for count in counts {
        let types: Vec<_> = (0..count).map(|i| format!("T{i}")).collect();
        let types = types.join(", ");
        let _ = writeln!(text, "#[repr(C)]\nstruct Args{count}<{types}>({types});");
    }
    text
}
