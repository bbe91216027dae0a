//! Tests of the Python package: its own, here and in Pyodide, and NumPy's in Pyodide, where no test
//! may fail that passes on NumPy as it is.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use serde_json::json;

use crate::numpy_tests::{self, Outcomes, Session};
use crate::numpy_wheels::{self, Wheels};
use crate::tools::Tools;
use crate::variant::Variant;
use crate::{paths, python, sh, wheel};

/// What the wheel for Pyodide may weigh: 1.5 MB. The order of the functions, by which they compress
/// better or worse, is another one in another folder and moves it by some kilobytes.
const LARGEST_WHEEL: u64 = 1_500_000;

/// Builds the wheels and runs all tests on them.
pub fn run(tools: &Tools) -> Result<()> {
    on_this_machine()?;
    let built = wheel::for_pyodide(tools)?;
    let bytes = fs::metadata(&built)?.len();
    ensure!(bytes <= LARGEST_WHEEL, "{} has {bytes} bytes", built.display());
    let session = Session::new(tools)?;
    let baseline = session.baseline()?;
    let pyodide = Pyodide::new(tools)?;
    for variant in Variant::ALL {
        let own = pyodide.outcomes("own", variant)?;
        println!(
            "the Python package's tests in Pyodide, {variant}: {}",
            numpy_tests::summary(&own)
        );
        let failed = numpy_tests::report_failures(&own);
        let numpys = pyodide.outcomes("numpy", variant)?;
        println!("NumPy's tests with wasmblas {variant}: {}", numpy_tests::summary(&numpys));
        let worse = numpy_tests::report_regressions(&baseline, &numpys);
        if failed + worse > 0 {
            bail!(
                "{failed} tests of the package fail, and {worse} of NumPy's that pass without it"
            );
        }
    }
    Ok(())
}

/// Installs the wheel for this machine, runs the tests with the NumPy it is for and with the oldest,
/// and has the type stubs checked.
fn on_this_machine() -> Result<()> {
    let built = wheel::native()?;
    let python = python::environment()?;
    let mut pip = python::pip_install(&python);
    pip.args(["--force-reinstall", "--no-deps"]).arg(&built);
    sh::run_quiet("pip install of the wheel", &mut pip)?;
    sh::run("the Python package's tests", &mut pytest(&python))?;
    let oldest = python::oldest_numpy(&python)?;
    let mut with_oldest = pytest(&python);
    with_oldest.env("PYTHONPATH", oldest);
    sh::run("the Python package's tests with the oldest NumPy", &mut with_oldest)?;
    let mut stubtest = Command::new(&python);
    stubtest
        .args(["-m", "mypy.stubtest", "wasmblas"])
        .args(["--mypy-config-file", "pyproject.toml"])
        .args(["--allowlist", "tests/stubtest-allowlist.txt"])
        .current_dir(paths::root().join("python-bindings"));
    sh::run_quiet("mypy.stubtest", &mut stubtest)
}

/// A run of the package's tests.
fn pytest(python: &Path) -> Command {
    let mut pytest = Command::new(python);
    pytest
        .args(["-m", "pytest", "-q", "-p", "no:cacheprovider", "python-bindings/tests"])
        // Keeps what they write out of the checkout.
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("HYPOTHESIS_STORAGE_DIRECTORY", paths::target().join("hypothesis"))
        .current_dir(paths::root());
    pytest
}

/// Runs of Node, each with a Pyodide that has the wheel.
struct Pyodide<'a> {
    tools: &'a Tools,
    wheels: Wheels,
    dir: PathBuf,
}

impl<'a> Pyodide<'a> {
    fn new(tools: &'a Tools) -> Result<Self> {
        let dir = paths::target().join("python-tests");
        fs::create_dir_all(&dir).with_context(|| format!("cannot create {}", dir.display()))?;
        Ok(Self { tools, wheels: numpy_wheels::ensure(tools)?, dir })
    }

    /// The outcomes of a part of `xtask/js/python_package.py`, in an engine with or without
    /// relaxed SIMD.
    fn outcomes(&self, part: &str, variant: Variant) -> Result<Outcomes> {
        sh::step(format!("{part} tests on wasmblas {variant} in Pyodide, about two minutes"));
        let config = self.dir.join(format!("{part}-{variant}.config"));
        let result = self.dir.join(format!("{part}-{variant}.json"));
        let content = json!({
            "pyodide": self.tools.node_modules.join("pyodide"),
            "wheels": [&self.wheels.noblas, &self.wheels.pytest, &wheel::folder("pyodide")],
            "tests": paths::root().join("python-bindings/tests"),
            "part": part,
            "relaxed": variant == Variant::Relaxed,
        });
        fs::write(&config, content.to_string())
            .with_context(|| format!("cannot write {}", config.display()))?;
        let mut node = Command::new(&self.tools.node);
        node.arg(paths::root().join("xtask/js/python-package.mjs")).arg(&config).arg(&result);
        sh::run_quiet(&format!("python tests {part} {variant}"), &mut node)?;
        numpy_tests::read(&result)
    }
}
