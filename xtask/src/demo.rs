//! `cargo xtask demo`: NumPy in Pyodide without a BLAS and on our library, timed side by side.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::numpy_wheels::{self, Wheels};
use crate::tools::Tools;
use crate::variant::Variant;
use crate::{paths, sh};

/// The library every other one is compared with.
const BASE: &str = "numpy-noblas";

/// Options of `cargo xtask demo`.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Args {
    /// Write the measurements there, as a list of rows
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Measure this side module in our library's place as well; may be repeated
    #[arg(long, value_name = "FILE.so")]
    peer: Vec<PathBuf>,
}

/// Measures and prints a table. The libraries are those in `target/dist`.
pub fn run(tools: &Tools, args: &Args) -> Result<()> {
    let contenders = contenders(&numpy_wheels::ensure(tools)?, &args.peer)?;
    let dir = paths::target().join("demo");
    fs::create_dir_all(&dir).with_context(|| format!("cannot create {}", dir.display()))?;
    let config = dir.join("config.json");
    let result = dir.join("result.json");
    let content = json!({
        "pyodide": tools.node_modules.join("pyodide"),
        "bindings": paths::root().join("python-bindings/python"),
        "contenders": contenders,
    });
    fs::write(&config, content.to_string())
        .with_context(|| format!("cannot write {}", config.display()))?;

    sh::step("measuring, about two minutes");
    let mut node = Command::new(&tools.node);
    node.arg(paths::root().join("xtask/js/demo.mjs")).arg(&config).arg(&result);
    sh::run("the demo", &mut node)?;

    let text = fs::read(&result).with_context(|| format!("cannot read {}", result.display()))?;
    let measured: Value = serde_json::from_slice(&text).context("the demo's result is not JSON")?;
    print_table(&measured)?;
    if let Some(file) = &args.json {
        let rows = serde_json::to_string_pretty(&measured["rows"])?;
        fs::write(file, rows + "\n").with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}

fn contenders(wheels: &Wheels, peers: &[PathBuf]) -> Result<Vec<Value>> {
    let mut all = vec![json!({ "library": BASE, "wheels": [wheels.noblas], "libraries": [] })];
    let mut add = |name: &str, library: &Path| -> Result<()> {
        let library =
            library.canonicalize().with_context(|| format!("no library {}", library.display()))?;
        all.push(json!({ "library": name, "wheels": [wheels.blas], "libraries": [library] }));
        Ok(())
    };
    for variant in Variant::ALL {
        let library = paths::dist(variant.name()).join("lib/libwasmblas.so");
        add(&format!("wasmblas-{variant}"), &library)?;
    }
    for peer in peers {
        let stem = peer.file_stem().with_context(|| format!("{} is no file", peer.display()))?;
        add(&stem.to_string_lossy(), peer)?;
    }
    Ok(all)
}

/// One line a row of the result; rows of one case follow each other, the base first.
fn print_table(measured: &Value) -> Result<()> {
    let machine = |key: &str| measured["machine"][key].as_str().unwrap_or("unknown");
    println!(
        "\n{}, Node {}, Pyodide {}, NumPy {}, one thread\n",
        machine("cpu"),
        machine("node"),
        machine("pyodide"),
        machine("numpy"),
    );
    let rows = measured["rows"].as_array().context("the demo's result has no rows")?;
    let width =
        rows.iter().filter_map(|row| row["library"].as_str()).map(str::len).max().unwrap_or(0);
    println!(
        "{:<9}{:<11}{:>5}  {:<width$}{:>10}{:>9}{:>10}{:>9}",
        "", "type", "n", "library", "time", "GFLOP/s", "speed-up", "error"
    );
    let mut base_seconds = f64::NAN;
    for row in rows {
        let number = |key: &str| row[key].as_f64().with_context(|| format!("a row without {key}"));
        let text = |key: &str| row[key].as_str().with_context(|| format!("a row without {key}"));
        let seconds = number("seconds")?;
        let library = text("library")?;
        let case = if library == BASE {
            base_seconds = seconds;
            let operation = if text("op")? == "matmul" { "a @ b" } else { "solve" };
            format!("{operation:<9}{:<11}{:>5}", text("dtype")?, number("n")?)
        } else {
            String::new()
        };
        println!(
            "{case:<25}  {library:<width$}{:>10}{:>9.2}{:>9.1}x{:>9.4}",
            duration(seconds),
            number("gflops")?,
            base_seconds / seconds,
            number("error_eps")?,
        );
    }
    ensure!(base_seconds.is_finite(), "the demo's result has no {BASE} rows");
    println!("\nerror: the largest one found, in units of n*eps (solve: normwise backward error)");
    Ok(())
}

/// Three digits and a unit.
fn duration(seconds: f64) -> String {
    let (value, unit) = match seconds {
        s if s < 1e-3 => (s * 1e6, "us"),
        s if s < 1.0 => (s * 1e3, "ms"),
        s => (s, "s"),
    };
    let decimals = match value {
        v if v < 10.0 => 2,
        v if v < 100.0 => 1,
        _ => 0,
    };
    format!("{value:.decimals$} {unit}")
}

#[cfg(test)]
mod tests {
    use super::duration;

    #[test]
    fn durations_keep_three_digits() {
        assert_eq!(duration(0.000_011_94), "11.9 us");
        assert_eq!(duration(0.413), "413 ms");
        assert_eq!(duration(8.876), "8.88 s");
    }
}
