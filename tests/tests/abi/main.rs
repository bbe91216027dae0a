//! The C ABI against what its clients declare.
//!
//! In WebAssembly a call whose type differs from the definition's traps or does not link. So the
//! symbol table, and then every built artefact, is compared with a list of types that was read
//! from the clients' own compiled code: `symbols.tsv`, a copy of the rows we need; where the
//! complete list lies next to the checkout the copy is compared with it.

mod artefact;
mod list;
#[path = "../../../cabi/src/table.rs"]
mod table;

use artefact::{Signatures, archive_functions, exported_functions, imports};
use list::List;
use std::path::{Path, PathBuf};
use table::{Dialect, symbols};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The dialects that some list tells the types of.
fn expected(list: &List, dialect: Dialect) -> Signatures {
    let row = |symbol: table::Symbol| {
        let signature = list
            .signature(&symbol.plain, symbol.is_cblas(), dialect)
            .unwrap_or_else(|| panic!("{}: no such row in the list", symbol.plain));
        (symbol.name, signature)
    };
    symbols(dialect).into_iter().map(row).collect()
}

#[test]
fn table_agrees_with_the_list() {
    let list = List::of_needed();
    for dialect in Dialect::ALL {
        let found: Signatures =
            symbols(dialect).iter().map(|s| (s.name.clone(), s.wasm_signature())).collect();
        assert_eq!(differences(&expected(&list, dialect), &found), [""; 0], "{}", dialect.name());
    }
}

#[test]
fn list_has_what_the_table_has_and_no_more() {
    let mut listed: Vec<_> = List::of_needed().names().map(str::to_owned).collect();
    let mut needed: Vec<_> = symbols(Dialect::Canonical).into_iter().map(|s| s.name).collect();
    listed.sort();
    needed.sort();
    assert_eq!(listed, needed);
}

#[test]
fn list_is_a_copy_of_the_complete_one() {
    // The complete list is no part of the project; without it there is nothing to compare with.
    if let Some(complete) = List::complete(&root()) {
        for line in List::of_needed().lines() {
            assert!(
                complete.lines().any(|other| other == line),
                "not in the complete list: {line}"
            );
        }
    }
}

/// What is missing, unknown or different, one line each.
fn differences(expected: &Signatures, found: &Signatures) -> Vec<String> {
    let missing = expected.keys().filter(|name| !found.contains_key(*name));
    let missing = missing.map(|name| format!("{name} is missing"));
    let wrong = found.iter().filter_map(|(name, signature)| match expected.get(name) {
        None => Some(format!("{name} {signature} is in no list")),
        Some(right) if right != signature => Some(format!("{name} is {signature}, not {right}")),
        Some(_) => None,
    });
    missing.chain(wrong).collect()
}

fn dist(variant: &str, file: &str) -> PathBuf {
    root().join("target/dist").join(variant).join(file)
}

const VARIANTS: [&str; 2] = ["simd128", "relaxed"];
const NO_DIFFERENCE: [String; 0] = [];

#[test]
#[ignore = "needs artefacts: cargo xtask test runs it"]
fn standalone_module() {
    let mut expected = expected(&List::of_needed(), Dialect::Canonical);
    expected.insert("malloc".to_owned(), "(i32)->i32".to_owned());
    expected.insert("free".to_owned(), "(i32)->void".to_owned());
    for variant in VARIANTS {
        let path = dist(variant, "wasmblas.wasm");
        assert_eq!(differences(&expected, &exported_functions(&path)), NO_DIFFERENCE, "{variant}");
        assert_eq!(imports(&path), NO_DIFFERENCE, "{variant}: imports");
    }
}

#[test]
#[ignore = "needs artefacts: cargo xtask test runs it"]
fn side_module() {
    let expected = expected(&List::of_needed(), Dialect::Canonical);
    for variant in VARIANTS {
        let mut found = exported_functions(&dist(variant, "lib/libwasmblas.so"));
        // What the dynamic loader calls, not a client.
        found.retain(|name, _| !name.starts_with("__wasm_"));
        assert_eq!(differences(&expected, &found), NO_DIFFERENCE, "{variant}");
    }
}

#[test]
#[ignore = "needs artefacts: cargo xtask test runs it"]
fn archives() {
    let list = List::of_needed();
    for variant in VARIANTS {
        for (file, dialect) in
            [("lib/libwasmblas.a", Dialect::Canonical), ("lib/libwasmblas_np.a", Dialect::Numpy)]
        {
            let found = archive_functions(&dist(variant, file));
            let differences = differences(&expected(&list, dialect), &found);
            assert_eq!(differences, NO_DIFFERENCE, "{variant} {file}");
        }
    }
}
