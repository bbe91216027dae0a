//! Which rustc compiles to wasm, and how.

use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::paths;
use crate::sh;
use crate::variant::{Variant, WasmTarget};

/// Below this the C ABI of `wasm32-unknown-unknown` is not the standard one.
pub const OLDEST_RUSTC: (u32, u32) = (1, 89);

/// cargo and rustc know `panic = "immediate-abort"` from here on.
const FIRST_WITH_IMMEDIATE_ABORT: (u32, u32) = (1, 92);

/// The packages that hold or instantiate kernels, and so differ between the variants.
const VARIANT_PACKAGES: [&str; 9] = [
    "wasmblas",
    "wasmblas-lapack",
    "wasmblas-calls",
    "wasmblas-cabi",
    "wasmblas-tests",
    "wasmblas-limit",
    "wasmblas-python",
    "wasmblas-pool",
    "wasmblas-web",
];

/// Debian's rustc for browsers' build needs, the one with a package of library sources.
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";

/// A rustc that can compile this project to wasm.
#[derive(Clone, Debug)]
pub struct RustToolchain {
    /// The compiler.
    pub rustc: PathBuf,
    /// Its version, major and minor.
    pub version: (u32, u32),
    /// Whether the standard library is built from its sources; otherwise the prebuilt one is used.
    pub build_std: bool,
}

impl RustToolchain {
    /// The first toolchain that will do: the active one when it has the library sources, then
    /// Debian's, then the active one when it has both wasm targets prebuilt.
    pub fn find() -> Option<Self> {
        let active = Rustc::inspect(Path::new("rustc"));
        let debian = Rustc::inspect(Path::new(DEBIAN_RUSTC));
        let with_sources = |r: &Option<Rustc>| r.as_ref().filter(|r| r.has_sources()).cloned();
        with_sources(&active)
            .or_else(|| with_sources(&debian))
            .map(|r| r.toolchain(true))
            .or_else(|| active.filter(Rustc::has_wasm_targets).map(|r| r.toolchain(false)))
    }

    /// A `cargo build --release` for a wasm target; the caller adds what to build.
    ///
    /// Both variants share one target folder and so one build of the standard library: only
    /// [`VARIANT_PACKAGES`] are compiled once per variant. Cargo then puts the finished files of
    /// either into [`wasm_output`], the last build over the one before: copy them from there, under
    /// [`lock_wasm_output`].
    pub fn cargo_build(&self, target: WasmTarget, variant: Variant, wasm_ld: &Path) -> Command {
        self.cargo("build", target, variant, wasm_ld, &wasm_target(), Self::flags_of(target))
    }

    /// The same for one crate whose type the caller chooses: a `cargo rustc`.
    pub fn cargo_rustc(&self, target: WasmTarget, variant: Variant, wasm_ld: &Path) -> Command {
        self.cargo("rustc", target, variant, wasm_ld, &wasm_target(), Self::flags_of(target))
    }

    fn flags_of(target: WasmTarget) -> Vec<String> {
        let pic = (target == WasmTarget::Emscripten).then(|| "-Crelocation-model=pic".to_owned());
        pic.into_iter().collect()
    }

    /// The same for a browser's threads: `wasm32-unknown-unknown` with shared memory. What is
    /// finished is in [`wasm_threads_output`].
    pub fn cargo_build_threads(&self, variant: Variant, wasm_ld: &Path) -> Result<Command> {
        let link = ["--shared-memory", "--import-memory", "--max-memory=4294967296"];
        // What wasm-bindgen needs to start a thread.
        let exports = ["__wasm_init_tls", "__tls_size", "__tls_align", "__tls_base", "__heap_base"];
        let export = exports.map(|name| format!("--export={name}"));
        let link = link.map(str::to_owned).into_iter().chain(export);
        let link = link.map(|arg| format!("-Clink-arg={arg}")).collect();
        self.cargo_threads(WasmTarget::Unknown, variant, wasm_ld, link)
    }

    /// The same for Emscripten's threads, where linking is its part. What is finished is in
    /// [`pthreads_output`].
    pub fn cargo_build_pthreads(&self, variant: Variant, wasm_ld: &Path) -> Result<Command> {
        self.cargo_threads(WasmTarget::Emscripten, variant, wasm_ld, Vec::new())
    }

    fn cargo_threads(
        &self,
        target: WasmTarget,
        variant: Variant,
        wasm_ld: &Path,
        mut flags: Vec<String>,
    ) -> Result<Command> {
        ensure!(self.build_std, "threads in wasm need a rustc with the standard library's sources");
        flags.push("-Ctarget-feature=+atomics,+bulk-memory,+mutable-globals".to_owned());
        Ok(self.cargo("build", target, variant, wasm_ld, &wasm_threads_target(), flags))
    }

    fn cargo(
        &self,
        subcommand: &str,
        target: WasmTarget,
        variant: Variant,
        wasm_ld: &Path,
        folder: &Path,
        more_flags: Vec<String>,
    ) -> Command {
        let mut flags = vec![
            "-Ctarget-feature=+simd128".to_owned(),
            // LLVM's loop strength reduction trades wasm's free address offsets for additions in
            // the kernels' inner loops.
            "-Cllvm-args=-disable-lsr".to_owned(),
            format!("-Clinker={}", wasm_ld.display()),
        ];
        // Where a panic is reported from would tell, and ship, who built it and where.
        flags.extend(cargo_home().map(|home| format!("--remap-path-prefix={}=", home.display())));
        flags.extend(more_flags);
        let mut cargo = cargo();
        cargo
            .args([subcommand, "--release", "--target", target.triple(), "--target-dir"])
            .arg(folder)
            .env("RUSTC", &self.rustc)
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"));
        if variant == Variant::Relaxed {
            cargo.arg("-Zprofile-rustflags");
            for package in VARIANT_PACKAGES {
                let flags = r#"["-Ctarget-feature=+relaxed-simd"]"#;
                let key = format!("profile.release.package.{package}.rustflags");
                cargo.args(["--config", &format!("{key}={flags}")]);
            }
        }
        if self.build_std {
            cargo.args(["-Z", "build-std=std,panic_abort"]);
        }
        cargo
    }

    /// Flags of [`Self::cargo_build`] that turn every panic into a trap without a message, which
    /// keeps the formatting machinery out of the artefacts: 3 KB instead of 68 for one function.
    ///
    /// None where the toolchain cannot: the standard library has to be built for it.
    pub fn silent_panics(&self) -> &'static [&'static str] {
        let cargo = sh::try_capture(cargo().arg("--version"));
        let cargo = cargo.and_then(|text| parse_version(&text)).unwrap_or_default();
        if self.build_std && self.version.min(cargo) >= FIRST_WITH_IMMEDIATE_ABORT {
            &["-Zpanic-immediate-abort", "--config", r#"profile.release.panic="immediate-abort""#]
        } else {
            &[]
        }
    }
}

/// Where [`RustToolchain::cargo_build`] leaves finished files.
pub fn wasm_output(target: WasmTarget) -> PathBuf {
    wasm_target().join(target.triple()).join("release")
}

/// Where [`RustToolchain::cargo_build_threads`] leaves finished files.
pub fn wasm_threads_output() -> PathBuf {
    wasm_threads_target().join(WasmTarget::Unknown.triple()).join("release")
}

/// Where [`RustToolchain::cargo_build_pthreads`] leaves finished files.
pub fn pthreads_output() -> PathBuf {
    wasm_threads_target().join(WasmTarget::Emscripten.triple()).join("release")
}

/// Keeps other runs of xtask from building for wasm until the file returned is dropped.
pub fn lock_wasm_output() -> Result<File> {
    let target = wasm_target();
    fs::create_dir_all(&target).with_context(|| format!("cannot create {}", target.display()))?;
    let file = target.join("xtask.lock");
    let lock = File::create(&file).with_context(|| format!("cannot create {}", file.display()))?;
    lock.lock().with_context(|| format!("cannot lock {}", file.display()))?;
    Ok(lock)
}

fn wasm_target() -> PathBuf {
    paths::target().join("wasm")
}

/// Apart, since the standard library is another one.
fn wasm_threads_target() -> PathBuf {
    paths::target().join("wasm-threads")
}

/// Where cargo keeps the sources of dependencies.
fn cargo_home() -> Option<PathBuf> {
    let own = env::var_os("CARGO_HOME").map(PathBuf::from);
    own.or_else(|| Some(env::home_dir()?.join(".cargo")))
}

/// The cargo that started us, run from the workspace root.
pub fn cargo() -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(paths::root());
    cargo
}

#[derive(Clone)]
struct Rustc {
    path: PathBuf,
    sysroot: PathBuf,
    version: (u32, u32),
}

impl Rustc {
    /// Asks a rustc for its version and sysroot; `None` when absent or too old.
    fn inspect(rustc: &Path) -> Option<Self> {
        let ask = |args: &[&str]| {
            sh::try_capture(Command::new(rustc).args(args)).map(|s| s.trim().to_owned())
        };
        let version = parse_version(&ask(&["--version"])?)?;
        let sysroot = PathBuf::from(ask(&["--print", "sysroot"])?);
        // rustup's proxy decides by folder and environment; the real binary does not.
        let real = sysroot.join("bin/rustc");
        let path = if real.exists() { real } else { rustc.to_path_buf() };
        (version >= OLDEST_RUSTC).then_some(Self { path, sysroot, version })
    }

    fn has_sources(&self) -> bool {
        self.sysroot.join("lib/rustlib/src/rust/library/Cargo.lock").exists()
    }

    fn has_wasm_targets(&self) -> bool {
        [WasmTarget::Emscripten, WasmTarget::Unknown]
            .iter()
            .all(|t| self.sysroot.join("lib/rustlib").join(t.triple()).join("lib").is_dir())
    }

    fn toolchain(self, build_std: bool) -> RustToolchain {
        RustToolchain { rustc: self.path, version: self.version, build_std }
    }
}

/// `rustc 1.96.0 (...)` gives `(1, 96)`.
fn parse_version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.split_whitespace().nth(1)?.split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}
