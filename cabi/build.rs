//! Writes `$OUT_DIR/instances.rs`: a function for each routine of `src/table.rs` and each of its
//! types, which calls the generic function that does the work.

use std::collections::BTreeMap;
use std::path::Path;

#[path = "src/table.rs"]
mod table;

use table::{Dialect, symbols};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/table.rs");
    println!("cargo::rerun-if-changed=src/table");

    // Fortran's and CBLAS's symbols share instances.
    let symbols = symbols(Dialect::Canonical);
    let instances: BTreeMap<_, _> = symbols
        .iter()
        .filter_map(|symbol| Some((symbol.instance()?, table::instance::definition(symbol))))
        .collect();
    let text = instances.into_values().collect::<Vec<_>>().join("\n");
    let out_dir = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    std::fs::write(Path::new(&out_dir).join("instances.rs"), text).expect("OUT_DIR is writable");
}
