//! C programs that use the built static library as a client would: with `cc`, the header, and
//! error handlers of their own.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

#[path = "../src/table.rs"]
mod table;

fn crate_dir() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Where this test may write.
fn scratch() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
}

fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8_lossy(&text).into_owned();
    assert!(output.status.success(), "{command:?} failed ({}):\n{text}", output.status);
    text
}

/// The static library, built with weak error handlers, as `cargo xtask build` does.
fn library() -> &'static Path {
    static LIBRARY: OnceLock<PathBuf> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let target = scratch().join("staticlib");
        run(Command::new(env!("CARGO"))
            .args(["build", "--package", "wasmblas-cabi", "--lib", "--target-dir"])
            .arg(&target)
            .current_dir(crate_dir())
            .env("RUSTC_BOOTSTRAP", "1")
            .env_remove("WASMBLAS_DIALECT")
            .env_remove("CARGO_BUILD_TARGET"));
        target.join("debug/libwasmblas_cabi.a")
    })
}

fn compiler() -> Command {
    let mut command = Command::new(std::env::var_os("CC").unwrap_or_else(|| "cc".into()));
    command.args(["-std=c11", "-Wall", "-Wextra", "-pedantic", "-Wstrict-prototypes", "-Werror"]);
    command.arg("-I").arg(crate_dir().join("include"));
    command
}

/// Compiles `tests/c/<name>.c`, links it with the library, runs it, and returns what it printed.
fn compile_and_run(name: &str) -> String {
    let program = scratch().join(name);
    run(compiler()
        .arg(crate_dir().join("tests/c").join(name).with_extension("c"))
        .arg(library())
        .args(["-lm", "-lpthread", "-ldl", "-o"])
        .arg(&program));
    run(&mut Command::new(program))
}

#[test]
fn argument_errors_reach_the_clients_handlers() {
    compile_and_run("argument_errors");
}

#[test]
fn complex_results_come_back_as_c_returns_them() {
    compile_and_run("complex_results");
}

#[test]
fn default_handlers_print_netlibs_message_and_return() {
    let text = compile_and_run("default_handlers");
    assert_eq!(
        text,
        " ** On entry to DGEMM  parameter number  8 had an illegal value\n\
         Parameter 14 to routine cblas_zgemm was incorrect\n"
    );
}

/// The header, compiled with a copy of every declaration as the table has it: a difference is a
/// conflict of declarations, a function the header lacks is missing in the list of its names.
fn header_agrees(compiler: &mut Command, file: &str) {
    let header = std::fs::read_to_string(crate_dir().join("include/cblas.h")).expect("cblas.h");
    let mut source =
        std::fs::read_to_string(crate_dir().join("tests/c/header.c")).expect("header.c");
    source += "#ifdef __cplusplus\nextern \"C\" {\n#endif\n";
    for symbol in table::symbols(table::Dialect::Canonical) {
        if symbol.is_cblas() {
            assert!(
                header.contains(&format!(" {}(", symbol.name)),
                "not in cblas.h: {}",
                symbol.name
            );
            source += &symbol.c_prototype();
            source.push('\n');
        }
    }
    source += "#ifdef __cplusplus\n}\n#endif\n";
    let path = scratch().join(file);
    std::fs::write(&path, source).expect("scratch directory is writable");
    run(compiler.arg("-fsyntax-only").arg(path));
}

#[test]
fn header_is_c11_and_agrees_with_the_table() {
    header_agrees(&mut compiler(), "header.c");
}

#[test]
fn header_is_cpp17_and_agrees_with_the_table() {
    let mut command = Command::new(std::env::var_os("CXX").unwrap_or_else(|| "c++".into()));
    command.args(["-std=c++17", "-Wall", "-Wextra", "-pedantic", "-Werror"]);
    command.arg("-I").arg(crate_dir().join("include"));
    header_agrees(&mut command, "header.cpp");
}

#[test]
fn pkg_config_files_state_the_version() {
    for name in ["wasmblas", "wasmblas-np"] {
        let path = crate_dir().join("pkgconfig").join(name).with_extension("pc");
        let text = std::fs::read_to_string(path).expect("a pkg-config file");
        let version = text.lines().find_map(|line| line.strip_prefix("Version: "));
        assert_eq!(version, Some(env!("CARGO_PKG_VERSION")), "{name}.pc");
    }
}
