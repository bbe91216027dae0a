//! `wasmblas-simd-check FILE…`: counts the vector products in wasm modules and fails where there
//! are none in single or in double precision.
//!
//! Several Rust libraries fall back to scalar code on wasm without a word, when a feature or a
//! compiler flag is missing; measured like that they would look worse than they are.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use anyhow::{Context, Result, ensure};
use wasmparser::{Operator, Parser, Payload};

/// The vector products of a module, plain and fused.
#[derive(Default)]
struct Count {
    f32_mul: usize,
    f64_mul: usize,
    f32_madd: usize,
    f64_madd: usize,
}

fn main() -> ExitCode {
    let mut code = ExitCode::SUCCESS;
    for file in env::args_os().skip(1) {
        if let Err(error) = check(Path::new(&file)) {
            eprintln!("error: {error:#}");
            code = ExitCode::FAILURE;
        }
    }
    code
}

fn check(file: &Path) -> Result<()> {
    let name = file.display();
    let wasm = fs::read(file).with_context(|| format!("cannot read {name}"))?;
    let Count { f32_mul, f64_mul, f32_madd, f64_madd } =
        count(&wasm).with_context(|| format!("cannot parse {name}"))?;
    println!("{name}: f32x4 {f32_mul} mul {f32_madd} madd, f64x2 {f64_mul} mul {f64_madd} madd");
    ensure!(f32_mul + f32_madd > 0, "{name} has no SIMD in single precision");
    ensure!(f64_mul + f64_madd > 0, "{name} has no SIMD in double precision");
    Ok(())
}

fn count(wasm: &[u8]) -> Result<Count> {
    let mut count = Count::default();
    for payload in Parser::new(0).parse_all(wasm) {
        let Payload::CodeSectionEntry(body) = payload? else { continue };
        for operator in body.get_operators_reader()? {
            match operator? {
                Operator::F32x4Mul => count.f32_mul += 1,
                Operator::F64x2Mul => count.f64_mul += 1,
                Operator::F32x4RelaxedMadd => count.f32_madd += 1,
                Operator::F64x2RelaxedMadd => count.f64_madd += 1,
                _ => {}
            }
        }
    }
    Ok(count)
}
