//! Debian's Emscripten, which links C programs with threads.
//!
//! That of Debian's next release, since it has to know what today's LLVM writes. It is unpacked and
//! not installed, and takes this machine's LLVM; its own programs run with the C library of their
//! release.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::debian_source;
use crate::paths;
use crate::tools::{self, Tools, which};

const RELEASE: &str = "sid";
const PACKAGES: [&str; 5] = ["emscripten", "binaryen", "libc6", "libstdc++6", "libgcc-s1"];

/// The programs of LLVM and of binaryen that emcc calls.
const LLVM: [&str; 6] = ["clang", "clang++", "wasm-ld", "llvm-ar", "llvm-nm", "llvm-objcopy"];
const BINARYEN: [&str; 4] =
    ["wasm-opt", "wasm-emscripten-finalize", "wasm-metadce", "wasm-ctor-eval"];

/// An emcc, ready to run.
pub struct Emscripten {
    folder: PathBuf,
}

impl Emscripten {
    /// Finds it where it was put before, or fetches it.
    pub fn ensure(tools: &Tools) -> Result<Self> {
        tools::ensure_clang()?;
        let folder = paths::tools_dir().join("emscripten");
        let emscripten = Self { folder };
        let config = emscripten.config();
        if !config.is_file() {
            fs::create_dir_all(&emscripten.folder)
                .with_context(|| format!("cannot create {}", emscripten.folder.display()))?;
            let system = emscripten.system();
            if !system.is_dir() {
                debian_source::fetch_and_unpack(RELEASE, &PACKAGES, &system)?;
            }
            let (llvm, binaryen) = (emscripten.llvm()?, emscripten.binaryen()?);
            let cache = emscripten.folder.join("cache");
            let text = format!(
                "LLVM_ROOT = {llvm:?}\nBINARYEN_ROOT = {binaryen:?}\nNODE_JS = {:?}\n\
                 CACHE = {cache:?}\n",
                tools.node
            );
            write(&config, &text)?;
        }
        Ok(emscripten)
    }

    /// A call of emcc; it builds what it needs of its C library at the first.
    pub fn emcc(&self) -> Command {
        let mut emcc = Command::new("python3");
        emcc.arg(self.system().join("usr/share/emscripten/emcc.py"));
        // It expects the LLVM of its release.
        emcc.arg("-Wno-version-check").env("EM_CONFIG", self.config());
        emcc
    }

    fn config(&self) -> PathBuf {
        self.folder.join("config")
    }

    /// The packages as they would be installed.
    fn system(&self) -> PathBuf {
        self.folder.join("system")
    }

    /// A folder with LLVM's programs under the names without a version.
    fn llvm(&self) -> Result<PathBuf> {
        let folder = fresh(&self.folder.join("llvm"))?;
        for name in LLVM {
            let versioned = format!("{name}-22");
            let program = which(&[&versioned]).with_context(|| format!("no {versioned} here"))?;
            let link = folder.join(name);
            symlink(program, &link).with_context(|| format!("cannot create {}", link.display()))?;
        }
        Ok(folder)
    }

    /// A folder whose `bin` has binaryen's programs, each with its own C library.
    fn binaryen(&self) -> Result<PathBuf> {
        let folder = self.folder.join("binaryen");
        let bin = fresh(&folder.join("bin"))?;
        let usr = self.system().join("usr");
        for name in BINARYEN {
            let text = format!(
                "#!/bin/sh\nexec '{usr}/lib64/ld-linux-x86-64.so.2' \
                 --library-path '{usr}/lib/x86_64-linux-gnu' '{usr}/bin/{name}' \"$@\"\n",
                usr = usr.display()
            );
            let script = bin.join(name);
            write(&script, &text)?;
            fs::set_permissions(&script, fs::Permissions::from_mode(0o755))?;
        }
        Ok(folder)
    }
}

/// An empty folder.
fn fresh(folder: &Path) -> Result<PathBuf> {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    Ok(folder.to_owned())
}

fn write(file: &Path, text: &str) -> Result<()> {
    fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))
}
