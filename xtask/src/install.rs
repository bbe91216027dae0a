//! `cargo xtask install`: headers, libraries and pkg-config files for those who build on them.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use clap::ValueEnum;
use clap::builder::{PossibleValuesParser, TypedValueParser};

use crate::artifacts::{self, copy_if_different};
use crate::drop_in::DropIn;
use crate::paths;
use crate::sh;
use crate::table::Dialect;
use crate::tools;
use crate::variant::Variant;

/// Options of `cargo xtask install`.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// The folder that `include` and `lib` go into; below $DESTDIR where that is set
    #[arg(long, value_name = "DIR")]
    pub prefix: PathBuf,
    /// For which machine
    #[arg(long, value_enum, default_value_t = Build::Simd128)]
    pub variant: Build,
    /// Archives by what clients declare, see docs/linking.md [default: all]
    #[arg(long = "dialect", value_name = "DIALECT", value_delimiter = ',', value_parser = dialects())]
    pub dialects: Vec<Dialect>,
    /// pkg-config files under usual names as well, for the first of the dialects
    #[arg(long = "alias", value_name = "NAME", value_enum, value_delimiter = ',')]
    pub aliases: Vec<Alias>,
    /// Side modules under the names and with the types of another library's
    #[arg(long = "drop-in", value_name = "LIBRARY", value_enum, value_delimiter = ',')]
    pub drop_ins: Vec<DropIn>,
    /// libwasmblas-mt.a as well, whose threads are those of Emscripten's -pthread
    #[arg(long)]
    pub threads: bool,
}

/// A build of the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Build {
    /// WebAssembly with 128-bit SIMD
    Simd128,
    /// WebAssembly with relaxed SIMD
    Relaxed,
    /// This machine
    Native,
}

/// A name that build systems ask pkg-config for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Alias {
    Blas,
    Cblas,
    Lapack,
    Openblas,
}

impl Alias {
    /// File name, and the version of the interface, which clients may ask a minimum of.
    fn name_and_version(self) -> (&'static str, &'static str) {
        match self {
            Self::Blas => ("blas", "3.12.1"),
            Self::Cblas => ("cblas", "3.12.1"),
            Self::Lapack => ("lapack", "3.12.1"),
            Self::Openblas => ("openblas", "0.3.34"),
        }
    }

    /// A file that refers to `package`, so that only that one knows where the library is.
    fn pkg_config(self, package: &str, dialect: Dialect) -> String {
        let (name, version) = self.name_and_version();
        // NumPy reads the variable from the very package it was told to use.
        let suffix = if dialect == Dialect::Numpy { "symbol_suffix=_np\n\n" } else { "" };
        format!(
            "{suffix}Name: {name}\nDescription: {name} by {package}\nVersion: {version}\n\
             Requires: {package}\n"
        )
    }
}

fn dialects() -> impl TypedValueParser<Value = Dialect> {
    PossibleValuesParser::new(Dialect::ALL.map(Dialect::name))
        .try_map(|name| Dialect::from_name(&name).context("no such dialect"))
}

/// Builds what is asked for and copies it.
pub fn run(args: &Args) -> Result<()> {
    let prefix = destination(&args.prefix, env::var_os("DESTDIR").map(PathBuf::from))?;
    let dialects = if args.dialects.is_empty() { &Dialect::ALL[..] } else { &args.dialects };
    let libraries = build(args, dialects)?;

    for library in libraries {
        copy_into(&library, &prefix.join("lib"))?;
    }
    let cabi = paths::root().join("cabi");
    for header in sorted_files(&cabi.join("include"))? {
        copy_into(&header, &prefix.join("include"))?;
    }
    let pkg_config = prefix.join("lib/pkgconfig");
    let with_threads = args.threads.then_some(artifacts::LIBRARY_WITH_THREADS);
    for library in dialects.iter().copied().map(artifacts::library_name).chain(with_threads) {
        let file = format!("{}.pc", package(library));
        copy_into(&cabi.join("pkgconfig").join(file), &pkg_config)?;
    }
    for alias in &args.aliases {
        let package = package(artifacts::library_name(dialects[0]));
        let text = alias.pkg_config(&package, dialects[0]);
        write_alias(&pkg_config.join(format!("{}.pc", alias.name_and_version().0)), &text)?;
    }
    sh::step(format!("installed into {}", prefix.display()));
    Ok(())
}

/// `$DESTDIR` put before an absolute prefix.
fn destination(prefix: &Path, destdir: Option<PathBuf>) -> Result<PathBuf> {
    let prefix = std::path::absolute(prefix).context("--prefix is not a path")?;
    let Some(destdir) = destdir.filter(|dir| !dir.as_os_str().is_empty()) else {
        return Ok(prefix);
    };
    Ok(destdir.join(prefix.strip_prefix("/").unwrap_or(&prefix)))
}

fn build(args: &Args, dialects: &[Dialect]) -> Result<Vec<PathBuf>> {
    let variant = match args.variant {
        Build::Native => {
            let for_wasm = "for WebAssembly, not for --variant native";
            ensure!(args.drop_ins.is_empty(), "--drop-in is {for_wasm}");
            ensure!(!args.threads, "--threads is {for_wasm}");
            return dialects.iter().map(|&dialect| artifacts::native_archive(dialect)).collect();
        }
        Build::Simd128 => Variant::Simd128,
        Build::Relaxed => Variant::Relaxed,
    };
    let tools = tools::setup()?;
    let mut libraries = Vec::new();
    for &dialect in dialects {
        libraries.push(artifacts::wasm_archive(&tools, variant, dialect)?);
    }
    if dialects.contains(&Dialect::Canonical) {
        libraries.push(artifacts::side_module(&tools, variant)?);
    }
    if args.threads {
        libraries.push(artifacts::archive_with_threads(&tools, variant)?);
    }
    for drop_in in &args.drop_ins {
        libraries.extend(drop_in.build(&tools, variant)?);
    }
    Ok(libraries)
}

/// What pkg-config calls an archive.
fn package(library: &str) -> String {
    let name = library.trim_start_matches("lib").trim_end_matches(".a");
    name.replace('_', "-")
}

fn sorted_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.sort();
    Ok(files)
}

fn copy_into(file: &Path, folder: &Path) -> Result<()> {
    let to = folder.join(file.file_name().unwrap_or_default());
    copy_if_different(file, &to)?;
    println!("{}", to.display());
    Ok(())
}

/// Writes an alias, but not over another library's file.
fn write_alias(file: &Path, text: &str) -> Result<()> {
    let old = fs::read_to_string(file).unwrap_or_default();
    if !old.is_empty() && !old.contains("wasmblas") {
        bail!("{} belongs to another library; not replaced", file.display());
    }
    fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))?;
    println!("{}", file.display());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn destdir_comes_before_the_prefix() {
        let at = |prefix: &str, destdir: Option<&str>| {
            destination(Path::new(prefix), destdir.map(PathBuf::from)).expect("a path")
        };
        assert_eq!(at("/usr", None), Path::new("/usr"));
        assert_eq!(at("/usr", Some("")), Path::new("/usr"));
        assert_eq!(at("/usr", Some("/stage")), Path::new("/stage/usr"));
    }

    #[test]
    fn every_archive_has_a_pkg_config_file() {
        let archives = Dialect::ALL.map(artifacts::library_name);
        for library in archives.into_iter().chain([artifacts::LIBRARY_WITH_THREADS]) {
            let file = paths::root().join(format!("cabi/pkgconfig/{}.pc", package(library)));
            assert!(file.is_file(), "{}", file.display());
        }
    }

    #[test]
    fn an_alias_replaces_no_other_library() {
        let file = env::temp_dir().join(format!("wasmblas-alias-{}.pc", std::process::id()));
        fs::write(&file, "Name: blas\nDescription: another\n").expect("writable");
        let text = Alias::Blas.pkg_config("wasmblas", Dialect::Canonical);
        assert!(write_alias(&file, &text).is_err());
        fs::write(&file, &text).expect("writable");
        assert!(write_alias(&file, &text).is_ok());
        fs::remove_file(&file).expect("it is there");
    }
}
