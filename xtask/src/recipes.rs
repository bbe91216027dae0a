//! The recipes in `cabi/recipes`, followed with what `cargo xtask install` installs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::bench;
use crate::drop_in::DropIn;
use crate::install::{self, Alias, Build};
use crate::paths;
use crate::sh;
use crate::table::Dialect;
use crate::tools::{self, Tools};

/// The order of R's matrices: large enough for every blocked algorithm, small enough for a test.
const ORDER_IN_R: &str = "150";

/// Follows every recipe that runs here.
pub fn run(tools: &Tools) -> Result<()> {
    tools::ensure_pkg_config()?;
    let clang = tools::ensure_f2c_and_wasi()?;
    // The archive that netlib's programs need as well; the example passes no CHARACTER.
    let native = Prefix::install("native", Build::Native, Dialect::Flang, &[])?;
    native.c_program()?;
    let drop_ins = [DropIn::Openblas, DropIn::R];
    for (name, build) in [("simd128", Build::Simd128), ("relaxed", Build::Relaxed)] {
        let wasm = Prefix::install(name, build, Dialect::Canonical, &drop_ins)?;
        wasm.c_program_in_wasm(tools, &clang)?;
        wasm.openblas_in_pyodide(tools, &clang)?;
        wasm.r(tools)?;
    }
    Ok(())
}

/// An installation that has been moved after it was made, as packages are.
struct Prefix {
    name: &'static str,
    folder: PathBuf,
    /// For what the recipes make.
    out: PathBuf,
}

impl Prefix {
    fn install(
        name: &'static str,
        variant: Build,
        dialect: Dialect,
        drop_ins: &[DropIn],
    ) -> Result<Self> {
        let work = paths::target().join("recipes").join(name);
        // Nothing of an earlier installation may stand in for what this one lacks.
        if work.exists() {
            fs::remove_dir_all(&work)
                .with_context(|| format!("cannot clear {}", work.display()))?;
        }
        let staged = work.join("staged");
        install::run(&install::Args {
            prefix: staged.clone(),
            variant,
            dialects: vec![dialect],
            aliases: vec![Alias::Blas, Alias::Cblas, Alias::Lapack],
            drop_ins: drop_ins.to_vec(),
            threads: false,
        })?;
        let (folder, out) = (work.join("moved"), work.join("out"));
        fs::rename(&staged, &folder).context("cannot move the installation")?;
        fs::create_dir_all(&out).with_context(|| format!("cannot create {}", out.display()))?;
        Ok(Self { name, folder, out })
    }

    fn library(&self, name: &str) -> PathBuf {
        self.folder.join("lib").join(name)
    }

    /// A recipe's shell script, which finds this installation alone.
    fn script(&self, path: &str) -> Command {
        let mut script = Command::new("sh");
        script.arg(recipe(path)).env("OUT", &self.out);
        script.env("PKG_CONFIG_LIBDIR", self.folder.join("lib/pkgconfig"));
        script
    }

    fn c_program(&self) -> Result<()> {
        sh::run("recipe c, native", &mut self.script("c/native.sh"))
    }

    fn c_program_in_wasm(&self, tools: &Tools, clang: &Path) -> Result<()> {
        let mut script = self.script("c/wasm.sh");
        script.env("CC", clang).env("NODE", &tools.node);
        // An old wasm-opt on PATH would break the module.
        script.env("LDFLAGS", format!("-fuse-ld={} --no-wasm-opt", tools.wasm_ld.display()));
        sh::run(&format!("recipe c, {}", self.name), &mut script)
    }

    /// A client linked with -lopenblas.
    fn openblas_in_pyodide(&self, tools: &Tools, clang: &Path) -> Result<()> {
        let [object, client] = ["client.o", "client.so"].map(|name| self.out.join(name));
        let mut compile = Command::new(clang);
        compile.args(["--target=wasm32-unknown-emscripten", "-fPIC", "-O2", "-c"]);
        compile.arg(recipe("libopenblas/client.c")).arg("-o").arg(&object);
        sh::run("compile of the client", &mut compile)?;
        let mut link = Command::new(&tools.wasm_ld);
        link.args(["-shared", "--experimental-pic", "--no-entry", "--export=largest_error"]);
        link.arg(&object).arg("-L").arg(self.folder.join("lib")).arg("-lopenblas");
        sh::run("link of the client", link.arg("-o").arg(&client))?;
        let mut node = Command::new(&tools.node);
        node.arg(recipe("libopenblas/check.mjs")).arg(tools.node_modules.join("pyodide"));
        node.arg(self.library("libopenblas.so")).arg(&client);
        sh::run(&format!("recipe libopenblas, {}", self.name), &mut node)
    }

    /// R with its BLAS and LAPACK replaced.
    fn r(&self, tools: &Tools) -> Result<()> {
        let webr = bench::webr()?;
        let mut node = Command::new(&tools.node);
        node.arg(recipe("webr/check.mjs")).arg(webr).arg(self.folder.join("lib")).arg(ORDER_IN_R);
        sh::run(&format!("recipe webr, {}", self.name), &mut node)
    }
}

fn recipe(path: &str) -> PathBuf {
    paths::root().join("cabi/recipes").join(path)
}
