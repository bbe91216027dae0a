//! The list of symbols and types that clients declare.

use crate::table::Dialect;
use std::path::Path;

/// Columns of the list.
const NAME: usize = 0;
const KIND: usize = 1;
const RETURN: usize = 7;
const SIGNATURE: usize = 8;
const CHARACTERS: usize = 9;
const NUMPY_LINALG: usize = 11;

pub struct List(String);

impl List {
    /// The rows of the symbols that the library has.
    pub fn of_needed() -> List {
        List(include_str!("symbols.tsv").to_owned())
    }

    /// The list of all symbols of BLAS and LAPACK, where it lies next to the checkout.
    pub fn complete(root: &Path) -> Option<List> {
        std::fs::read_to_string(root.join("../shared/abi/symbols.tsv")).ok().map(List)
    }

    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.0.lines()
    }

    fn rows(&self) -> impl Iterator<Item = Vec<&str>> {
        self.lines().skip(1).map(|line| line.split('\t').collect())
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.rows().map(|row| row[NAME])
    }

    /// The symbols with their kinds.
    pub fn kinds(&self) -> impl Iterator<Item = (&str, &str)> {
        self.rows().map(|row| (row[NAME], row[KIND]))
    }

    /// The type a dialect's clients call a routine with, from its name in the documentation. The
    /// list states the canonical one, and next to it where NumPy declares `int`.
    pub fn signature(&self, plain: &str, is_c: bool, dialect: Dialect) -> Option<String> {
        let name = if is_c { plain.to_owned() } else { format!("{plain}_") };
        let row = self.rows().find(|row| row[NAME] == name)?;
        let (params, result) = row[SIGNATURE].split_once("->")?;
        let subroutine = row[RETURN] == "void";
        let as_int = match dialect {
            Dialect::Canonical | Dialect::Flang => false,
            Dialect::Numpy => row[NUMPY_LINALG].starts_with("int"),
            Dialect::F2c => true,
        };
        let result = if subroutine && as_int { "i32" } else { result };
        let lengths = match dialect {
            Dialect::Flang if !is_c => row[CHARACTERS].parse().ok()?,
            _ => 0,
        };
        let params = params.strip_suffix(')')?;
        Some(format!("{params}{})->{result}", ",i32".repeat(lengths)))
    }
}
