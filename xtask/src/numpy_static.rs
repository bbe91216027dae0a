//! `cargo xtask numpy`: NumPy for Pyodide with wasmblas linked into it, from NumPy's sdist, unpatched.

use std::fs;
use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::numpy_tests::{self, Session};
use crate::table::Dialect;
use crate::tools::Tools;
use crate::variant::Variant;
use crate::{artifacts, numpy_wheels, sh, wheel};

/// Builds the wheels of both variants.
pub fn run(tools: &Tools) -> Result<()> {
    let mut build = numpy_wheels::builder(tools)?;
    for variant in Variant::ALL {
        let archive = artifacts::wasm_archive(tools, variant, Dialect::Numpy)?;
        build.arg("--static").arg(archive).arg(folder(variant));
    }
    sh::step("NumPy for Pyodide, linked with wasmblas; the first time about ten minutes");
    sh::run("building NumPy", &mut build)?;
    for variant in Variant::ALL {
        let wheel = numpy_wheels::only_wheel(&folder(variant))?;
        let bytes = fs::metadata(&wheel)?.len();
        sh::step(format!("{} ({} KB)", wheel.display(), bytes.div_ceil(1000)));
    }
    Ok(())
}

/// Builds the wheels and runs NumPy's tests on them: none may fail that passes without a BLAS.
pub fn test(tools: &Tools) -> Result<()> {
    run(tools)?;
    let session = Session::new(tools)?;
    let baseline = session.baseline()?;
    let mut worse = 0;
    for variant in Variant::ALL {
        sh::step(format!("NumPy's tests on NumPy linked with {variant}, about a minute"));
        let outcomes = session.on_wheel(&format!("static-{variant}"), &folder(variant))?;
        println!("NumPy linked with {variant}: {}", numpy_tests::summary(&outcomes));
        worse += numpy_tests::report_regressions(&baseline, &outcomes);
    }
    if worse > 0 {
        bail!("{worse} of NumPy's tests pass without a BLAS and not with wasmblas linked in");
    }
    Ok(())
}

/// Where the wheel of a variant goes.
pub fn folder(variant: Variant) -> PathBuf {
    wheel::folder(&format!("numpy-{variant}"))
}
