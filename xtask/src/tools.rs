//! `cargo xtask setup`: finds the programs the other commands need and installs what is missing.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, anyhow};

use crate::apt;
use crate::npm;
use crate::rust::{OLDEST_RUSTC, RustToolchain};
use crate::sh;

/// Older linkers make no side modules that today's Emscripten loads.
const OLDEST_WASM_LD: u32 = 19;

/// The programs found by [`setup`].
#[derive(Clone, Debug)]
pub struct Tools {
    /// Node.js with relaxed SIMD.
    pub node: PathBuf,
    /// The `node_modules` folder that holds `pyodide`.
    pub node_modules: PathBuf,
    /// LLVM's linker for wasm.
    pub wasm_ld: PathBuf,
    /// clang for C to wasm where it is there; [`ensure_clang`] installs it.
    pub clang: Option<PathBuf>,
    /// The rustc for wasm targets.
    pub rust: RustToolchain,
}

/// Something Debian packages can supply.
struct Need {
    what: &'static str,
    packages: &'static [&'static str],
    otherwise: &'static str,
    met: fn() -> bool,
}

const NEEDS: [Need; 3] = [
    Need {
        what: "a rustc (1.89 or newer) with the library sources or both wasm targets",
        packages: &["rustc-web", "rust-web-src"],
        otherwise: "rustup component add rust-src, or \
                    rustup target add wasm32-unknown-unknown wasm32-unknown-emscripten",
        met: || RustToolchain::find().is_some(),
    },
    Need {
        what: "wasm-ld (19 or newer)",
        packages: &["lld-22"],
        otherwise: "LLVM's lld",
        met: || find_wasm_ld().is_some(),
    },
    Need {
        what: "npm (fetches Pyodide and Node.js)",
        packages: &["nodejs", "npm"],
        otherwise: "Node.js with npm",
        met: || npm::find().is_some() || which(&["npm"]).is_some(),
    },
];

/// Only building NumPy wheels needs it, so that [`setup`] goes on without.
const CLANG: Need = Need {
    what: "clang 22 for wasm (builds NumPy wheels)",
    packages: &["clang-22", "llvm-22", "libclang-rt-22-dev-wasm32"],
    otherwise: "LLVM's clang 22 with its compiler-rt for wasm32",
    met: || find_clang().is_some(),
};

/// Only netlib's test programs need it.
const FORTRAN: Need = Need {
    what: "gfortran, gcc, make and patch (netlib's test programs)",
    packages: &["gfortran", "gcc", "make", "patch"],
    otherwise: "GCC with Fortran, make and patch",
    met: || ["gfortran", "gcc", "make", "patch"].iter().all(|tool| which(&[tool]).is_some()),
};

/// Only the recipes for builders need it.
const PKG_CONFIG: Need = Need {
    what: "pkg-config and a C compiler (the recipes for builders)",
    packages: &["pkg-config", "gcc", "libc6-dev"],
    otherwise: "pkg-config or pkgconf, and cc",
    met: || ["pkg-config", "cc"].iter().all(|tool| which(&[tool]).is_some()),
};

/// Only netlib's test programs in WebAssembly need it.
const F2C_AND_WASI: Need = Need {
    what: "f2c, patch and a C library for WASI (netlib's test programs in WebAssembly)",
    packages: &["f2c", "patch", "clang-22", "wasi-libc", "libclang-rt-22-dev-wasm32"],
    otherwise: "f2c, patch, and clang 22 with wasi-libc and compiler-rt for wasm32-wasi",
    met: || {
        ["f2c", "patch"].iter().all(|tool| which(&[tool]).is_some())
            && ["libc.a", "libclang_rt.builtins-wasm32.a"].iter().all(|file| wasi_has(file))
    },
};

/// Checks every tool, installs what is missing, and says each step.
///
/// Touches no network when everything is there.
pub fn setup() -> Result<Tools> {
    install_missing(&NEEDS)?;
    let rust = RustToolchain::find().with_context(|| {
        let (major, minor) = OLDEST_RUSTC;
        format!(
            "the installed rustc-web is older than {major}.{minor}: use a Debian with its \
             security suite enabled, or rustup (rustup component add rust-src)"
        )
    })?;
    let wasm_ld = find_wasm_ld().context("wasm-ld is still missing after installing lld-22")?;
    let node = match npm::find() {
        Some(node) => node,
        None => npm::install()?,
    };
    Ok(Tools {
        node: node.node,
        node_modules: node.node_modules,
        wasm_ld,
        clang: find_clang(),
        rust,
    })
}

/// The path of clang 22, installed when it is missing.
pub fn ensure_clang() -> Result<PathBuf> {
    install_missing(&[CLANG])?;
    find_clang().context("clang-22 is still missing after installing it")
}

/// gfortran, gcc, make and patch, installed when they are missing.
pub fn ensure_fortran() -> Result<()> {
    install_missing(&[FORTRAN])
}

/// pkg-config and a C compiler, installed when they are missing.
pub fn ensure_pkg_config() -> Result<()> {
    install_missing(&[PKG_CONFIG])
}

/// The path of clang 22, installed with f2c and what compiles C to WASI when something is missing.
pub fn ensure_f2c_and_wasi() -> Result<PathBuf> {
    install_missing(&[F2C_AND_WASI])?;
    ensure_clang()
}

/// [`setup`] and clang, with a report of what was found, for the command of that name.
pub fn setup_and_report() -> Result<()> {
    let tools = match install_missing(NEEDS.iter().chain([&CLANG])) {
        Ok(()) => setup()?,
        // The error names everything missing; it stands only if something indispensable is.
        Err(error) => match setup() {
            Ok(tools) => tools,
            Err(_) => return Err(error),
        },
    };
    let std = if tools.rust.build_std { "built from source" } else { "prebuilt" };
    let (major, minor) = tools.rust.version;
    let rustc = tools.rust.rustc.display();
    sh::step(format!("rustc {major}.{minor} at {rustc}, standard library {std}"));
    sh::step(format!("linker {}", tools.wasm_ld.display()));
    let version = sh::capture("node --version", Command::new(&tools.node).arg("--version"))?;
    sh::step(format!("Node.js {} at {}", version.trim(), tools.node.display()));
    sh::step(format!("Pyodide in {}", tools.node_modules.display()));
    match tools.clang {
        Some(clang) => sh::step(format!("clang {}", clang.display())),
        None => sh::step(format!("not here and not installable: {}", CLANG.what)),
    }
    Ok(())
}

fn install_missing<'a>(needs: impl IntoIterator<Item = &'a Need>) -> Result<()> {
    let missing: Vec<&Need> = needs.into_iter().filter(|need| !(need.met)()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    for need in &missing {
        sh::step(format!("missing: {}", need.what));
    }
    let packages: Vec<&str> = missing.iter().flat_map(|need| need.packages).copied().collect();
    apt::install(&packages).map_err(|error| {
        let list: Vec<String> = missing.iter().map(|need| need.advice()).collect();
        anyhow!("{error:#}\nInstall what is missing and run this again:\n{}", list.join("\n"))
    })
}

impl Need {
    fn advice(&self) -> String {
        let packages = self.packages.join(" ");
        format!("  {}\n    apt-get install {packages}\n    or: {}", self.what, self.otherwise)
    }
}

fn find_wasm_ld() -> Option<PathBuf> {
    let libdir = sh::try_capture(Command::new("rustc").args(["--print", "target-libdir"]));
    // rustup's toolchains carry a linker beside the host's libraries.
    let bundled = libdir.map(|libdir| Path::new(libdir.trim()).join("../bin/gcc-ld/wasm-ld"));
    [which(&["wasm-ld-22"]), which(&["wasm-ld"]), bundled]
        .into_iter()
        .flatten()
        .find(|ld| wasm_ld_version(ld).is_some_and(|version| version >= OLDEST_WASM_LD))
}

/// `Debian LLD 22.1.8 (...)` gives 22.
fn wasm_ld_version(ld: &Path) -> Option<u32> {
    let text = sh::try_capture(Command::new(ld).arg("--version"))?;
    text.split_once("LLD ")?.1.split('.').next()?.parse().ok()
}

fn find_clang() -> Option<PathBuf> {
    which(&["clang-22"])
}

/// Whether clang finds a library of this name for WASI.
fn wasi_has(library: &str) -> bool {
    find_clang().is_some_and(|clang| {
        let ask = format!("--print-file-name={library}");
        let args = ["--target=wasm32-wasi", "-Wno-deprecated", &ask];
        // clang answers with the bare name when it finds none.
        sh::try_capture(Command::new(clang).args(args))
            .is_some_and(|answer| Path::new(answer.trim()).is_file())
    })
}

/// The first of `names` found on PATH.
pub fn which(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    names
        .iter()
        .find_map(|name| env::split_paths(&path).map(|dir| dir.join(name)).find(|p| p.is_file()))
}
