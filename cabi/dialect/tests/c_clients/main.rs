//! C programs that use the built static library as a client would: with `cc`, the header, and
//! error handlers of their own.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

mod argument_errors;
#[path = "../../../src/table.rs"]
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
    command.arg("-I").arg(crate_dir().join("../include"));
    command
}

/// Compiles `tests/c/<name>.c`, links it with the library, runs it, and returns what it printed.
fn compile_and_run(name: &str) -> String {
    compile_file_and_run(&crate_dir().join("tests/c").join(name).with_extension("c"))
}

fn compile_file_and_run(source: &Path) -> String {
    let program = scratch().join(source.file_stem().expect("a file"));
    run(compiler()
        .arg("-I")
        .arg(crate_dir().join("tests/c"))
        .arg(source)
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
fn every_illegal_argument_of_every_routine_is_reported() {
    let path = scratch().join("every_argument.c");
    std::fs::write(&path, argument_errors::program()).expect("scratch directory is writable");
    compile_file_and_run(&path);
}

#[test]
fn complex_results_come_back_as_c_returns_them() {
    compile_and_run("complex_results");
}

#[test]
fn lapacke_serves_c_programs() {
    compile_and_run("lapacke");
}

#[test]
fn default_handlers_print_netlibs_message_and_return() {
    let text = compile_and_run("default_handlers");
    assert_eq!(
        text,
        " ** On entry to DGEMM  parameter number  8 had an illegal value\n\
         Parameter 14 to routine cblas_zgemm was incorrect\n \
         ** On entry to DGEMMT parameter number  2 had an illegal value\n \
         ** On entry to DG     parameter number  2 had an illegal value\n"
    );
}

#[test]
fn headers_have_the_prototypes_of_the_table() {
    for (name, prototypes) in table::headers::all() {
        let path = crate_dir().join("../include").join(name);
        let header = std::fs::read_to_string(path).expect("a header");
        let fresh = table::headers::with_prototypes(&header, &prototypes).expect("markers");
        assert!(header == fresh, "{name} is out of date: run cargo xtask headers");
    }
}

/// Compiles all headers for each dialect.
fn headers_compile(compiler: impl Fn() -> Command, language: &str) {
    for dialect in table::Dialect::ALL {
        let macro_name = format!("-DWASMBLAS_DIALECT_{}", dialect.name().to_uppercase());
        let source = crate_dir().join("tests/c/header.c");
        run(compiler().args(["-fsyntax-only", &macro_name, "-x", language]).arg(source));
    }
}

#[test]
fn headers_are_c11() {
    headers_compile(compiler, "c");
}

#[test]
fn headers_are_cpp17() {
    headers_compile(
        || {
            let mut command = Command::new(std::env::var_os("CXX").unwrap_or_else(|| "c++".into()));
            command.args(["-std=c++17", "-Wall", "-Wextra", "-pedantic", "-Werror"]);
            command.arg("-I").arg(crate_dir().join("../include"));
            command
        },
        "c++",
    );
}

#[test]
fn pkg_config_files_state_the_version() {
    for name in ["wasmblas", "wasmblas-np", "wasmblas-f2c", "wasmblas-flang"] {
        let path = crate_dir().join("../pkgconfig").join(name).with_extension("pc");
        let text = std::fs::read_to_string(path).expect("a pkg-config file");
        let version = text.lines().find_map(|line| line.strip_prefix("Version: "));
        assert_eq!(version, Some(env!("CARGO_PKG_VERSION")), "{name}.pc");
    }
}
