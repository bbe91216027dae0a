//! A C program, made from the table, that calls every routine whose arguments can be illegal: once
//! as is right, once with each argument wrong, and once with each argument and all after it wrong,
//! when the first counts. What is right is written down here independently of the library.

use crate::table::{Access, Arg, Checks, Dialect, Kind, Param, Symbol, symbols};
use std::fmt::Write;

/// The dimensions, all different, so that a leading dimension tells which it belongs to.
const DIMENSIONS: [(&str, i32); 7] =
    [("m", 3), ("rows", 3), ("n", 4), ("cols", 4), ("k", 2), ("kl", 1), ("ku", 2)];

fn dimension(name: &str) -> i32 {
    let found = DIMENSIONS.iter().find(|(dimension, _)| *dimension == name);
    found.unwrap_or_else(|| panic!("no dimension {name}")).1
}

/// What differs between the calls of a routine.
#[derive(Clone, Copy)]
struct Variant {
    row_major: bool,
    /// Transposed, and on the right.
    second: bool,
}

/// The least leading dimension that is legal.
fn least_ld(family: &str, name: &str, variant: Variant) -> i32 {
    let [m, n, k] = ["m", "n", "k"].map(dimension);
    let op = |rows, cols| if variant.second { (cols, rows) } else { (rows, cols) };
    let order = if variant.second { n } else { m };
    let (rows, cols) = match (family, name) {
        ("gbmv", _) => return dimension("kl") + dimension("ku") + 1,
        ("sbmv" | "hbmv" | "tbmv" | "tbsv", _) => return k + 1,
        ("gemm" | "gemm3m" | "gemm_batch" | "gemm_batch_strided", "lda") => op(m, k),
        ("gemm" | "gemm3m" | "gemm_batch" | "gemm_batch_strided", "ldb") => op(k, n),
        ("gemmtr" | "gemmt", "ldb") => op(k, n),
        ("gemmtr" | "gemmt" | "syrk" | "herk" | "syr2k" | "her2k", "lda" | "ldb") => op(n, k),
        ("symm" | "hemm" | "trmm" | "trsm", "lda") => (order, order),
        ("omatcopy" | "imatcopy", "ldb") => op(m, n),
        (
            "gemv" | "ger" | "geru" | "gerc" | "geadd" | "omatcopy" | "imatcopy" | "lasr" | "tfsm",
            _,
        ) => (m, n),
        ("gemm" | "gemm3m" | "gemm_batch" | "gemm_batch_strided", "ldc") => (m, n),
        ("symm" | "hemm" | "trmm" | "trsm", "ldb" | "ldc") => (m, n),
        ("gemmtr" | "gemmt" | "syrk" | "herk" | "syr2k" | "her2k", "ldc") => (n, n),
        ("symv" | "hemv" | "syr" | "her" | "syr2" | "her2" | "trmv" | "trsv", "lda") => (n, n),
        ("sfrk" | "hfrk", _) => (n, k),
        _ => panic!("{family}: what is the least {name}?"),
    };
    if variant.row_major { cols } else { rows }
}

/// A legal and an illegal value of an argument, if there is an illegal one.
fn values(symbol: &Symbol, arg: &Arg, variant: Variant) -> (String, Option<String>) {
    let family = symbol.routine.pattern.replace("cblas_", "").replace('?', "");
    match arg.kind {
        Kind::Param(param) => {
            let (legal, letter) = parameter(param, variant);
            if symbol.is_c() {
                (legal.to_owned(), Some(format!("({})7", param.c_enum())))
            } else {
                (format!("\"{letter}\""), Some("\"X\"".to_owned()))
            }
        }
        Kind::Int => {
            let (legal, illegal) = match arg.name {
                "incx" | "incy" => (1, Some(0)),
                "stridea" | "strideb" | "stridec" => (0, None),
                "group_count" | "group_size" | "batch_size" => (1, Some(-1)),
                name if name.starts_with("ld") => {
                    let least = least_ld(&family, name, variant);
                    (least, Some(least - 1))
                }
                name => (dimension(name), Some(-1)),
            };
            (legal.to_string(), illegal.map(|value| value.to_string()))
        }
        Kind::Char => {
            let letter = match arg.name {
                "side" => 'L',
                "uplo" => 'U',
                "transr" | "trans" | "diag" => 'N',
                "pivot" => 'V',
                "direct" => 'F',
                name => panic!("{family}: what is a legal {name}?"),
            };
            (format!("\"{letter}\""), Some("\"X\"".to_owned()))
        }
        _ => (String::new(), None),
    }
}

/// The value in C and the letter in Fortran.
fn parameter(param: Param, variant: Variant) -> (&'static str, char) {
    match (param, variant.second) {
        (Param::Layout, _) if variant.row_major => ("CblasRowMajor", 'R'),
        (Param::Layout, _) => ("CblasColMajor", 'c'),
        (Param::Uplo, false) => ("CblasUpper", 'U'),
        (Param::Uplo, true) => ("CblasLower", 'l'),
        (Param::Side, false) => ("CblasLeft", 'L'),
        (Param::Side, true) => ("CblasRight", 'r'),
        (Param::Diag, false) => ("CblasNonUnit", 'N'),
        (Param::Diag, true) => ("CblasUnit", 'u'),
        (_, false) => ("CblasNoTrans", 'N'),
        (Param::TransHermitian, true) => ("CblasConjTrans", 'c'),
        (_, true) => ("CblasTrans", 't'),
    }
}

/// An argument in C; `value` is that of a parameter or of an integer.
fn expression(symbol: &Symbol, arg: &Arg, value: &str) -> String {
    let array = match arg.name {
        "a" | "ap" => "a",
        "b" | "x" => "b",
        _ => "c",
    };
    match (arg.kind, arg.access) {
        (Kind::Elem(elem), Access::Value | Access::Read)
            if matches!(arg.name, "alpha" | "beta") =>
        {
            let two = format!("two_{}", "sdcz".as_bytes()[elem as usize] as char);
            let by_address = !elem.is_complex() && !symbol.by_value(arg);
            if by_address { format!("&{two}") } else { two }
        }
        (Kind::Elem(_), Access::ReadEach) => format!("(void *)&(void *){{{array}}}"),
        (Kind::Elem(_), Access::WriteEach) => format!("(void *)&(void *){{{array}}}"),
        (Kind::Elem(_), _) => format!("(void *){array}"),
        (Kind::Param(param), Access::Read) => format!("&({}){{{value}}}", param.c_enum()),
        (Kind::Int, _) if !symbol.by_value(arg) => format!("&(CBLAS_INT){{{value}}}"),
        _ => value.to_owned(),
    }
}

/// The statements that call a routine in one variant.
fn calls(out: &mut String, symbol: &Symbol, variant: Variant) {
    let values: Vec<_> = symbol.args.iter().map(|arg| values(symbol, arg, variant)).collect();
    // The call with those arguments illegal that `wrong` says, which is to report `position`.
    let mut call = |position: usize, wrong: &dyn Fn(usize) -> bool| {
        let args = symbol.args.iter().enumerate().map(|(i, arg)| {
            let (legal, illegal) = &values[i];
            let value = if wrong(i) { illegal.as_ref().unwrap_or(legal) } else { legal };
            expression(symbol, arg, value)
        });
        let args = args.collect::<Vec<_>>().join(", ");
        // Of a Fortran name the handler is told six letters for certain.
        let name = symbol.error_name();
        let name = if symbol.is_c() { &name } else { &name[..6] };
        let function = &symbol.name;
        let what = if variant.row_major { "row-major" } else { "column-major" };
        writeln!(out, "    prepare();").expect("a String takes everything");
        writeln!(out, "    {function}({args});").expect("a String takes everything");
        writeln!(out, "    verdict(\"{what}\", \"{name}\", {position});")
            .expect("a String takes everything");
    };
    call(0, &|_| false);
    for i in (0..symbol.args.len()).filter(|&i| values[i].1.is_some()) {
        call(i + 1, &|other| other == i);
        // netlib checks a row-major problem in the order of the transposed one; and of an unknown
        // number of groups nothing can be checked.
        if !variant.row_major && !symbol.plain.ends_with("gemm_batch") {
            call(i + 1, &|other| other >= i);
        }
    }
}

/// The program.
pub fn program() -> String {
    let mut out = String::from("#include \"arrays.h\"\n#include \"lapack.h\"\n\n");
    let symbols = symbols(Dialect::Canonical);
    let mut names = Vec::new();
    for symbol in symbols.iter().filter(|s| s.routine.checks() == Checks::Reported) {
        out += &format!("static void check_{}(void) {{\n", symbol.name);
        for row_major in [false, true] {
            for second in [false, true] {
                // Fortran's matrices are column-major.
                if !row_major || symbol.layout().is_some() {
                    calls(&mut out, symbol, Variant { row_major, second });
                }
            }
        }
        out += "}\n\n";
        names.push(&symbol.name);
    }
    assert!(names.len() > 200, "the table has many routines with arguments that can be illegal");
    out += "int main(void) {\n";
    names.iter().for_each(|name| out += &format!("    check_{name}();\n"));
    out + "    return failures != 0;\n}\n"
}
