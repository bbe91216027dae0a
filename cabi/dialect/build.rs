//! Writes `$OUT_DIR/exports.rs`: one exported function per symbol of `../src/table.rs`, each a
//! call of the instance that does the work, in the dialect `WASMBLAS_DIALECT` names.

use std::fmt::Write;
use std::path::Path;

#[path = "../src/table.rs"]
mod table;

#[path = "build/lapacke.rs"]
mod lapacke;

use table::instance::{pointer, result, value_type};
use table::{Access, Arg, Checks, Dialect, Elem, Group, Kind, Param, Symbol, symbols};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=../src/table.rs");
    println!("cargo::rerun-if-changed=../src/table");
    println!("cargo::rerun-if-env-changed=WASMBLAS_DIALECT");
    println!("cargo::rerun-if-env-changed=RUSTC_BOOTSTRAP");

    // Weak symbols need a feature of nightly compilers, which this variable unlocks in a stable
    // one. Without them a client that defines its own `xerbla_` gets a duplicate symbol.
    println!("cargo::rustc-check-cfg=cfg(weak_linkage)");
    if std::env::var("RUSTC_BOOTSTRAP").is_ok_and(|value| value == "1") {
        println!("cargo::rustc-cfg=weak_linkage");
    }

    let name = std::env::var("WASMBLAS_DIALECT").unwrap_or_else(|_| "canonical".to_owned());
    let dialect = Dialect::from_name(&name).unwrap_or_else(|| {
        let known: Vec<_> = Dialect::ALL.into_iter().map(Dialect::name).collect();
        panic!("WASMBLAS_DIALECT={name}: known dialects are {}", known.join(", "))
    });
    println!("cargo::rustc-check-cfg=cfg(character_lengths)");
    if dialect == Dialect::Flang {
        println!("cargo::rustc-cfg=character_lengths");
    }
    println!("cargo::rustc-check-cfg=cfg(plain_names)");
    if dialect != Dialect::Numpy {
        println!("cargo::rustc-cfg=plain_names");
    }
    println!("cargo::rustc-env=WASMBLAS_DIALECT_NAME={}", dialect.name());

    let out_dir = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let wasm = std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm");
    let text = Generator { wasm }.file(&symbols(dialect));
    std::fs::write(Path::new(&out_dir).join("exports.rs"), text).expect("OUT_DIR is writable");
}

struct Generator {
    /// Variable arguments arrive as one pointer in WebAssembly's C ABI.
    wasm: bool,
}

impl Generator {
    fn file(&self, symbols: &[Symbol]) -> String {
        let mut text = String::new();
        for symbol in symbols {
            self.definition(&mut text, symbol).expect("a String takes everything");
        }
        text += &lapacke::routines(symbols);
        self.overridable(&mut text, symbols).expect("a String takes everything");
        addresses(&mut text, symbols).expect("a String takes everything");
        text
    }

    fn definition(&self, out: &mut String, symbol: &Symbol) -> std::fmt::Result {
        let routine = symbol.routine;
        writeln!(out, "/// {}: {}", symbol.plain, routine.doc)?;
        writeln!(out, "///\n/// # Safety")?;
        writeln!(out, "/// The arguments must be as the BLAS or LAPACK standard requires.")?;
        writeln!(out, "#[unsafe(no_mangle)]")?;
        if routine.overridable {
            writeln!(out, "#[cfg_attr(weak_linkage, linkage = \"weak\")]")?;
        }
        let params = self.params(symbol, "_args");
        writeln!(out, "pub unsafe extern \"C\" fn {}({params}){} {{", symbol.name, ret(symbol))?;
        if routine.has_shortcut {
            let args: Vec<_> = symbol.args.iter().map(|arg| arg.name).collect();
            writeln!(out, "    // SAFETY: as below.")?;
            writeln!(
                out,
                "    if unsafe {{ wasmblas_calls::shortcut::{}({}) }} {{\n        return{};\n    }}",
                routine.family(),
                args.join(", "),
                if symbol.void_is_int() { " 0" } else { "" }
            )?;
        }
        writeln!(out, "    // SAFETY: the caller keeps the standard's contract.")?;
        let call = lapacke::call(symbol).unwrap_or_else(|| call(symbol));
        let call = format!("unsafe {{ {call} }}");
        if symbol.void_is_int() {
            writeln!(out, "    {call};\n    0")?;
        } else if result(symbol).is_some_and(|result| result.starts_with("Complex")) {
            // Passed on as a whole, two parts that have just been stored are loaded as one number,
            // for which a processor waits.
            writeln!(out, "    let Complex {{ re, im }} = {call};\n    Complex {{ re, im }}")?;
        } else {
            writeln!(out, "    {call}")?;
        }
        writeln!(out, "}}\n")
    }

    /// Declarations of the symbols a client may replace: calls have to go through these, so that
    /// it is the linker who chooses the definition.
    fn overridable(&self, out: &mut String, symbols: &[Symbol]) -> std::fmt::Result {
        writeln!(out, "pub(crate) mod overridable {{\n    use super::*;")?;
        writeln!(out, "    unsafe extern \"C\" {{")?;
        for symbol in symbols.iter().filter(|symbol| symbol.routine.overridable) {
            let name = &symbol.plain;
            let params = self.params(symbol, "args");
            let variadic = if self.wasm { params } else { params.replace("args: VaList", "...") };
            writeln!(out, "        #[link_name = \"{}\"]", symbol.name)?;
            writeln!(out, "        pub fn {name}({variadic}){};", ret(symbol))?;
        }
        writeln!(out, "    }}\n}}")
    }

    fn params(&self, symbol: &Symbol, variadic: &str) -> String {
        let args = symbol.args.iter().map(|arg| match arg.kind {
            Kind::Variadic => format!("{variadic}: VaList"),
            _ => format!("{}: {}", arg.name, param_type(symbol, arg)),
        });
        let lengths = (0..symbol.lengths()).map(|i| format!("_len{i}: usize"));
        args.chain(lengths).collect::<Vec<_>>().join(", ")
    }
}

/// The functions by their names in the documentation, untyped, for tests that walk the table.
fn addresses(out: &mut String, symbols: &[Symbol]) -> std::fmt::Result {
    writeln!(out, "/// Every function by its name in the documentation.")?;
    writeln!(out, "#[doc(hidden)]")?;
    writeln!(out, "pub static ADDRESSES: &[(&str, Address)] = &[")?;
    for Symbol { plain, name, .. } in symbols {
        writeln!(out, "    (\"{plain}\", Address({name} as *const ())),")?;
    }
    writeln!(out, "];")
}

fn param_type(symbol: &Symbol, arg: &Arg) -> String {
    let value = match arg.kind {
        Kind::Param(_) if symbol.is_c() => "i32".to_owned(),
        kind => value_type(kind),
    };
    if symbol.by_value(arg) { value } else { pointer(arg.access, &value) }
}

fn ret(symbol: &Symbol) -> String {
    let int = symbol.void_is_int().then_some("i32");
    int.or(result(symbol)).map_or_else(String::new, |ty| format!(" -> {ty}"))
}

/// The call of the instance with the arguments, single values as values.
fn call(symbol: &Symbol) -> String {
    let routine = symbol.routine;
    let checks = routine.checks();
    let mut args: Vec<_> = symbol
        .args
        .iter()
        .enumerate()
        .filter(|(_, arg)| arg.kind != Kind::Variadic)
        .map(|(i, arg)| {
            let by_reference = arg.access == Access::Value && !symbol.by_value(arg);
            let value = if by_reference { format!("*{}", arg.name) } else { arg.name.to_owned() };
            match arg.kind {
                Kind::Param(param) if checks == Checks::Reported && arg.access == Access::Value => {
                    parameter(symbol, param, arg.name, &value, i + 1)
                }
                _ => value,
            }
        })
        .collect();
    let error_name = format!("c\"{}\"", symbol.error_name());
    // Fortran is column-major.
    if checks == Checks::Reported && symbol.layout_is_implied() {
        args.insert(0, "wasmblas_calls::layout::Layout::Column".to_owned());
    }
    let function = match symbol.instance() {
        Some(name) => format!("instances::{name}"),
        None => format!("crate::{}", routine.path()),
    };
    let call = format!("{function}({})", args.join(", "));
    if checks == Checks::Info {
        return format!("crate::fortran::run_with_info({error_name}, info, || {call})");
    }
    if checks == Checks::Never && routine.group == Group::Lapack {
        return format!("crate::fortran::run_unchecked({error_name}, || {call})");
    }
    if checks != Checks::Reported {
        return call;
    }
    if symbol.is_c() {
        format!("crate::cblas::run({error_name}, || Ok({call}?))")
    } else {
        let shift = usize::from(symbol.layout().is_some());
        format!("crate::fortran::run({error_name}, {shift}, || {call})")
    }
}

/// A parameter as a Rust enum, or the complaint that it has no legal value.
fn parameter(symbol: &Symbol, param: Param, name: &str, value: &str, position: usize) -> String {
    let interface = if symbol.is_c() { "cblas" } else { "fortran" };
    let elem = symbol.elem.map_or("", Elem::rust);
    let reader = match param {
        Param::Layout => "layout",
        Param::Trans | Param::TransSymmetric | Param::TransHermitian => "trans",
        Param::TransConj => "trans_conj",
        Param::Uplo => "uplo",
        Param::Side => "side",
        Param::Diag => "diag",
    };
    let read = format!("crate::{interface}::{reader}({value})");
    let read = match param {
        Param::TransSymmetric => format!("wasmblas_calls::checked::symmetric::<{elem}>({read})"),
        Param::TransHermitian => format!("wasmblas_calls::checked::hermitian({read})"),
        _ => read,
    };
    if symbol.is_c() {
        let form = format!("c\"Illegal {name} setting, %d\\n\"");
        format!("{read}.ok_or(crate::cblas::Complaint::new({position}, {form}, {value}))?")
    } else {
        let position = position - usize::from(symbol.layout().is_some());
        format!("{read}.ok_or(wasmblas_calls::checked::Illegal({position}))?")
    }
}
