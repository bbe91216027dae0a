//! `cargo xtask headers`: the prototypes in the C headers, from the C ABI's table.

use std::fs;

use anyhow::{Context, Result};

use crate::paths;
use crate::sh;
use crate::table::headers::{all, with_prototypes};

/// Brings the headers up to date. (A test of the C ABI fails when they are not.)
pub fn run() -> Result<()> {
    for (name, prototypes) in all() {
        let file = paths::root().join("cabi/include").join(name);
        let old = fs::read_to_string(&file).with_context(|| format!("cannot read {name}"))?;
        let new = with_prototypes(&old, &prototypes)
            .with_context(|| format!("{name} lacks the markers of its prototypes"))?;
        if new != old {
            sh::step(format!("{name} has changed"));
            fs::write(&file, new).with_context(|| format!("cannot write {name}"))?;
        }
    }
    Ok(())
}
