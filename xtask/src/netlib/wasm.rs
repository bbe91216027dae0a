//! The programs in WebAssembly: Fortran to C by f2c, C to WASI by clang, run by Node.js.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::program::Program;
use super::source::{Sources, own_file};
use super::{Toolchain, build, work_dir};
use crate::sh;
use crate::tools::Tools;
use crate::variant::Variant;

/// The files of libf2c that the programs need, without `.c`.
const LIBF2C: [&str; 30] = [
    "c_abs", "cabs", "close", "ctype", "d_cnjg", "d_imag", "dolio", "endfile", "err", "fmt",
    "fmtlib", "lread", "lwrite", "open", "r_cnjg", "r_imag", "rdfmt", "rewind", "rsfe", "s_cmp",
    "s_copy", "s_stop", "sfe", "sig_die", "util", "wref", "wrtfmt", "wsfe", "wsle", "z_abs",
];

/// Headers that libf2c's makefile makes by copying.
const LIBF2C_HEADERS: [&str; 3] = ["f2c", "signal1", "sysdep1"];

/// The pieces of f2c's output to replace, and by what: it has subroutines return an `int`, where
/// our archive for compiled Fortran has them return nothing, and WebAssembly tells the difference.
const VOID_SUBROUTINES: [(&str, &str); 5] = [
    ("/* Subroutine */ int", "void"),
    ("/* Main program */ int", "void"),
    ("/* Main program alias */ int", "void"),
    ("return 0;", "return;"),
    // libf2c's, which stays as it is.
    ("void s_stop(", "int s_stop("),
];

/// f2c, clang and Node.js, and our archive.
pub struct F2cAndClang {
    variant: Variant,
    lapack: PathBuf,
    libf2c: PathBuf,
    /// Folder of what is the same for both variants.
    common: PathBuf,
    clang: PathBuf,
    wasm_ld: PathBuf,
    node: PathBuf,
    archive: PathBuf,
}

impl F2cAndClang {
    /// For the programs in `sources` with the library `archive`.
    pub fn new(
        sources: &Sources,
        tools: &Tools,
        clang: &Path,
        variant: Variant,
        archive: PathBuf,
    ) -> Result<Self> {
        let common = work_dir("wasm");
        let patches = ["fixes.patch", "fortran77.patch"];
        let toolchain = Self {
            variant,
            lapack: sources.lapack(&common.join("lapack"), &patches)?,
            libf2c: sources.libf2c.clone(),
            common,
            clang: clang.to_path_buf(),
            wasm_ld: tools.wasm_ld.clone(),
            node: tools.node.clone(),
            archive,
        };
        for header in LIBF2C_HEADERS {
            let from = toolchain.libf2c.join(format!("{header}.h0"));
            let to = from.with_extension("h");
            fs::copy(&from, &to).with_context(|| format!("cannot write {}", to.display()))?;
        }
        Ok(toolchain)
    }

    fn clang(&self) -> Command {
        let mut clang = Command::new(&self.clang);
        // Debian's wasi-libc lies in folders of the target's former name, which clang dislikes.
        clang.args(["--target=wasm32-wasi", "-Wno-deprecated"]);
        clang
    }

    fn compile(&self, source: &Path, object: &str, flags: &[&str]) -> Result<PathBuf> {
        let object = self.common.join("objects").join(object);
        let mut clang = self.clang();
        clang.args(["-O1", "-w"]).args(flags).arg("-c").arg(source).arg("-o").arg(&object);
        build::make(&mut clang, &[source], &object)?;
        Ok(object)
    }

    /// Translates a Fortran source to C.
    fn translate(&self, source: &Path) -> Result<PathBuf> {
        let folder = self.common.join("translated");
        fs::create_dir_all(&folder)
            .with_context(|| format!("cannot create {}", folder.display()))?;
        let mut f2c = Command::new("f2c");
        // -R: REAL functions return float, not double.
        f2c.arg("-R").arg("-d").arg(&folder).arg(source);
        let stem = source.file_stem().unwrap_or_default();
        sh::run_quiet(&format!("f2c {}", stem.display()), &mut f2c)?;
        let raw = folder.join(stem).with_extension("c");
        let text =
            fs::read_to_string(&raw).with_context(|| format!("f2c wrote no {}", raw.display()))?;
        let text = VOID_SUBROUTINES.iter().fold(text, |text, (from, to)| text.replace(from, to));
        let translated = raw.with_extension("void.c");
        if fs::read_to_string(&translated).is_ok_and(|old| old == text) {
            return Ok(translated);
        }
        fs::write(&translated, text)
            .with_context(|| format!("cannot write {}", translated.display()))?;
        Ok(translated)
    }

    fn runtime(&self, program: &Program) -> Result<Vec<PathBuf>> {
        let real = if program.double { "double" } else { "float" };
        let mut objects = vec![
            self.compile(&own_file("main.c"), "main.o", &[])?,
            self.compile(
                &own_file("runtime.c"),
                &format!("runtime-{real}.o"),
                &[&format!("-DREAL={real}")],
            )?,
        ];
        for stem in LIBF2C {
            let source = self.libf2c.join(stem).with_extension("c");
            let flags = ["-std=gnu89", "-DNON_UNIX_STDIO", "-D_WASI_EMULATED_SIGNAL"];
            objects.push(self.compile(&source, &format!("libf2c/{stem}.o"), &flags)?);
        }
        Ok(objects)
    }
}

impl Toolchain for F2cAndClang {
    fn name(&self) -> String {
        format!("wasm-{}", self.variant)
    }

    fn objects(&self, program: &Program) -> Result<Vec<PathBuf>> {
        let mut objects = self.runtime(program)?;
        let translated = self.translate(&self.lapack.join(&program.fortran))?;
        let include = format!("-I{}", self.libf2c.display());
        let object = object_name("fortran", &translated);
        objects.push(self.compile(&translated, &object, &[&include])?);
        let include = format!("-I{}", self.lapack.join("CBLAS/include").display());
        for source in &program.c {
            let source = self.lapack.join(source);
            let flags = [include.as_str()];
            objects.push(self.compile(&source, &object_name("c", &source), &flags)?);
        }
        Ok(objects)
    }

    fn link(&self, objects: &[PathBuf], executable: &Path) -> Result<()> {
        let mut clang = self.clang();
        clang.arg(format!("-fuse-ld={}", self.wasm_ld.display()));
        clang.args(objects).arg(&self.archive).args(["-lwasi-emulated-signal", "-o"]);
        clang.arg(executable);
        // A call whose type is not the definition's gets a mere warning, and a stack that grows over
        // its end only traps when it lies below everything else.
        clang.args(["--no-wasm-opt", "-Wl,--fatal-warnings,--stack-first"]);
        let inputs = objects.iter().chain([&self.archive]).map(PathBuf::as_path);
        build::make(&mut clang, &inputs.collect::<Vec<_>>(), executable)
    }

    fn start(&self, executable: &Path) -> Command {
        let mut node = Command::new(&self.node);
        // WASI in Node.js announces on every start that it is experimental.
        node.arg("--no-warnings").arg(own_file("run-wasi.mjs")).arg(executable);
        node
    }
}

/// `kind/stem.o` for a source; CBLAS's Fortran and C sources may have the same stem.
fn object_name(kind: &str, source: &Path) -> String {
    let stem = source.file_name().unwrap_or_default().to_string_lossy();
    format!("{kind}/{}.o", stem.split('.').next().unwrap_or_default())
}
