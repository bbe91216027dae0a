//! The C ABI against what its clients declare.
//!
//! In WebAssembly a call whose type differs from the definition's traps or does not link. So the
//! symbol table, and then every built artefact, is compared with a list of types that was read
//! from the clients' own compiled code: `symbols.tsv`, a copy of the rows we need; where the
//! complete list lies next to the checkout the copy is compared with it.
//!
//! The list knows BLAS, CBLAS and LAPACK. What wasmblas has beyond them ([`is_listed`]) is compared
//! with the table's own prototypes, which are also those of the headers.

mod artefact;
mod list;
#[path = "../../../cabi/src/table.rs"]
mod table;

use artefact::{Signatures, archive_functions, exported_functions, imports};
use list::List;
use std::path::{Path, PathBuf};
use table::{Dialect, Group, Symbol, symbols};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Whether the list knows the symbol: all but LAPACKE, extensions and wasmblas's own functions.
fn is_listed(symbol: &Symbol) -> bool {
    !matches!(symbol.routine.group, Group::Lapacke | Group::Extension | Group::Control)
}

/// The types that a dialect's clients call with.
fn expected(list: &List, dialect: Dialect) -> Signatures {
    let row = |symbol: Symbol| {
        let signature = if is_listed(&symbol) {
            list.signature(&symbol.plain, symbol.is_c(), dialect)
                .unwrap_or_else(|| panic!("{}: no such row in the list", symbol.plain))
        } else {
            symbol.wasm_signature()
        };
        (symbol.name, signature)
    };
    symbols(dialect).into_iter().map(row).collect()
}

/// What linked modules export to those clients.
fn expected_in_modules(list: &List) -> Signatures {
    let mut expected = expected(list, Dialect::Canonical);
    for symbol in symbols(Dialect::Canonical).iter().filter(|symbol| !symbol.is_in_modules()) {
        expected.remove(&symbol.name);
    }
    expected
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
    let needed = symbols(Dialect::Canonical).into_iter().filter(is_listed);
    let mut needed: Vec<_> = needed.map(|symbol| symbol.name).collect();
    listed.sort();
    needed.sort();
    assert_eq!(listed, needed);
}

#[test]
fn blas_and_cblas_are_complete() {
    for group in [Group::Blas1, Group::Blas2, Group::Blas3, Group::Cblas, Group::Support] {
        let names = symbols(Dialect::Canonical).into_iter().filter(|s| s.routine.group == group);
        assert_eq!(Some(names.count()), group.total(), "{group:?}");
    }
}

/// The kind of symbols in the complete list that a group is about.
fn kind(group: Group) -> Option<&'static str> {
    match group {
        Group::Blas1 => Some("blas1"),
        Group::Blas2 => Some("blas2"),
        Group::Blas3 => Some("blas3"),
        Group::Cblas => Some("cblas"),
        Group::Lapack => Some("lapack-"),
        Group::Support => Some("other"),
        Group::Lapacke | Group::Extension | Group::Control => None,
    }
}

#[test]
fn groups_are_those_of_the_complete_list() {
    let Some(complete) = List::complete(&root()) else { return };
    for group in Group::ALL {
        let of_kind = |name: &str| kind(group).is_some_and(|kind| name.starts_with(kind));
        let listed: Vec<_> = complete.kinds().filter(|(_, kind)| of_kind(kind)).collect();
        if kind(group).is_some() {
            assert_eq!(group.total(), Some(listed.len()), "{group:?}");
        }
        for symbol in symbols(Dialect::Canonical).iter().filter(|s| s.routine.group == group) {
            let found = listed.iter().any(|(name, _)| *name == symbol.name);
            assert_eq!(found, is_listed(symbol), "{}", symbol.name);
        }
    }
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
    let mut expected = expected_in_modules(&List::of_needed());
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
    let expected = expected_in_modules(&List::of_needed());
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
        for (file, dialect) in [
            ("lib/libwasmblas.a", Dialect::Canonical),
            ("lib/libwasmblas_np.a", Dialect::Numpy),
            ("lib/libwasmblas_f2c.a", Dialect::F2c),
            ("lib/libwasmblas_flang.a", Dialect::Flang),
        ] {
            let found = archive_functions(&dist(variant, file));
            let differences = differences(&expected(&list, dialect), &found);
            assert_eq!(differences, NO_DIFFERENCE, "{variant} {file}");
        }
    }
}
