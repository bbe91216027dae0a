//! `cargo xtask bench size`: what users download.

mod numpy;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::index;
use crate::artifacts::{self, library_name};
use crate::paths;
use crate::sh;
use crate::table::Dialect;
use crate::tools::Tools;
use crate::variant::Variant;

/// Options of `cargo xtask bench size`.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// Where the tables go, a file or a folder [default: bench/results/size.md]
    #[arg(long, value_name = "PATH")]
    out: Option<PathBuf>,
    /// One more module to compare with
    #[arg(long, value_name = "NAME=FILE")]
    peer: Vec<String>,
}

/// A file and what the tables call it.
type Named = (String, PathBuf);

/// Bytes as they are, after gzip -9, and after brotli 11.
type Sizes = [i64; 3];

/// Builds everything and writes the tables.
pub fn run(tools: &Tools, args: &Args) -> Result<()> {
    let mut modules = Vec::new();
    for variant in Variant::ALL {
        let side = artifacts::side_module(tools, variant)?;
        let standalone = artifacts::standalone(tools, variant)?;
        modules.push((format!("libwasmblas.so, {variant}"), side));
        modules.push((format!("wasmblas.wasm, {variant}"), standalone));
    }
    for peer in &args.peer {
        let (name, file) = peer.split_once('=').context("--peer takes NAME=FILE")?;
        modules.push((name.to_owned(), file.into()));
    }
    let text = format!(
        "# Size in bytes\n\n## Modules that load as they are\n\n{}\n## NumPy linked statically\n\n{}\n\
         ## Archives that `cargo xtask install` installs\n\nAs they are; linking leaves out what is \
         not called.\n\n{}",
        table(tools, &modules)?,
        numpy::section(tools)?,
        archives(tools)?,
    );
    print!("{text}");
    let out = args.out.clone().unwrap_or_else(|| paths::root().join("bench/results"));
    let out = if out.is_dir() { out.join("size.md") } else { out };
    fs::write(&out, text).with_context(|| format!("cannot write {}", out.display()))?;
    match &args.out {
        Some(_) => Ok(()),
        None => index::write(&paths::root().join("bench/results")),
    }
}

fn table(tools: &Tools, files: &[Named]) -> Result<String> {
    let sizes = measure(tools, files.iter().map(|(_, file)| file.as_path()))?;
    Ok(lines(files.iter().map(|(name, _)| name.as_str()).zip(sizes)))
}

/// The sizes of each file.
fn measure<'a>(tools: &Tools, files: impl Iterator<Item = &'a Path>) -> Result<Vec<Sizes>> {
    let mut node = script(tools, "size.mjs");
    let text = sh::capture("sizes", node.args(files))?;
    serde_json::from_str(&text).context("size.mjs prints no sizes")
}

/// A line for each dialect and a column for each variant.
fn archives(tools: &Tools) -> Result<String> {
    let mut text = "| | simd128 | relaxed |\n| --- | ---: | ---: |\n".to_owned();
    for dialect in Dialect::ALL {
        text += &format!("| {}", library_name(dialect));
        for variant in Variant::ALL {
            let archive = artifacts::wasm_archive(tools, variant, dialect)?;
            let bytes = fs::metadata(&archive)?.len();
            text += &format!(" | {}", grouped(bytes.try_into()?));
        }
        text += " |\n";
    }
    Ok(text)
}

fn lines<'a>(rows: impl Iterator<Item = (&'a str, Sizes)>) -> String {
    let head = "| | raw | gzip -9 | brotli 11 |\n| --- | ---: | ---: | ---: |\n".to_owned();
    rows.fold(head, |text, (name, sizes)| {
        let [raw, gzip, brotli] = sizes.map(grouped);
        text + &format!("| {name} | {raw} | {gzip} | {brotli} |\n")
    })
}

/// `1,234,567`.
fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let comma = |i: usize| i > 0 && (digits.len() - i).is_multiple_of(3);
    let digit = |(i, digit)| [comma(i).then_some(','), Some(digit)].into_iter().flatten();
    let sign = (number < 0).then_some('-');
    sign.into_iter().chain(digits.chars().enumerate().flat_map(digit)).collect()
}

fn script(tools: &Tools, name: &str) -> Command {
    let mut node = Command::new(&tools.node);
    node.arg(paths::root().join("bench/js").join(name));
    node
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn digits_come_in_groups_of_three() {
        assert_eq!(grouped(7), "7");
        assert_eq!(grouped(-123_456), "-123,456");
        assert_eq!(grouped(1_234_567), "1,234,567");
    }
}
