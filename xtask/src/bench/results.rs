//! What was measured, as the harness writes it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

/// Below this share of a processor a figure is that of a busy machine.
const BUSY: f64 = 0.9;

/// A file of results.
#[derive(Deserialize)]
pub struct Results {
    pub machine: Machine,
    /// Its name and version.
    pub engine: String,
    pub plan: Plan,
    pub rows: Vec<Row>,
}

#[derive(Deserialize)]
pub struct Machine {
    pub cpu: String,
    pub date: String,
}

#[derive(Deserialize)]
pub struct Plan {
    /// `median` or `best`.
    pub summary: String,
}

/// One library on one problem.
#[derive(Deserialize)]
pub struct Row {
    /// With the type's letter: `dgemm`.
    pub routine: String,
    /// Without it.
    pub operation: String,
    /// The letters of its options.
    pub variant: String,
    pub n: u32,
    pub library: String,
    pub nanoseconds: f64,
    /// None of a routine that only moves or compares numbers.
    pub gflops: Option<f64>,
    pub limit_gflops: Option<f64>,
    pub ratio_limit: Option<f64>,
    /// How many times as fast as the others this one is.
    pub ratio_to: BTreeMap<String, f64>,
    pub processor_share: f64,
}

impl Row {
    pub fn is_ours(&self) -> bool {
        self.library.starts_with("wasmblas")
    }

    /// The routine with its options: `dtrsm LUNN`.
    pub fn title(&self) -> String {
        format!("{} {}", self.routine, self.variant).trim_end().to_owned()
    }

    /// GFLOP/s, or for a routine without operations millions of calls a second.
    pub fn rate(&self) -> f64 {
        self.gflops.unwrap_or(1e3 / self.nanoseconds)
    }
}

impl Results {
    pub fn read(file: &Path) -> Result<Self> {
        let name = file.display();
        let text = fs::read(file).with_context(|| format!("cannot read {name}"))?;
        serde_json::from_slice(&text).with_context(|| format!("{name} is not a file of results"))
    }

    /// Whether other work took part of the processor from a measurement.
    pub fn is_busy(&self, row: &Row) -> bool {
        // There the share is that of the harness, which waits for another process.
        !self.engine.starts_with("wasmtime") && row.processor_share < BUSY
    }

    /// The least share of a processor among the disturbed measurements, if there are any.
    pub fn busiest(&self) -> Option<f64> {
        let disturbed = self.rows.iter().filter(|row| self.is_busy(row));
        disturbed.map(|row| row.processor_share).reduce(f64::min)
    }

    /// The rows of each key, in the order of measuring.
    pub fn grouped<K: PartialEq>(&self, key: impl Fn(&Row) -> K) -> Vec<(K, Vec<&Row>)> {
        group(&self.rows.iter().collect::<Vec<_>>(), key)
    }
}

/// The rows of each key, in the order they come in.
pub fn group<'a, K: PartialEq>(
    rows: &[&'a Row],
    key: impl Fn(&Row) -> K,
) -> Vec<(K, Vec<&'a Row>)> {
    let mut groups: Vec<(K, Vec<&Row>)> = Vec::new();
    for &row in rows {
        let key = key(row);
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, rows)) => rows.push(row),
            None => groups.push((key, vec![row])),
        }
    }
    groups
}
