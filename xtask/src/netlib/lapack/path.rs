//! The paths through the test programs, and the input that runs one alone.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::program::{LETTERS, Program};

/// Inputs of the eigenvalue programs that are the same for every type.
const SHARED: [&str; 9] = ["nep", "sep", "se2", "svd", "glm", "gqr", "gsv", "csd", "lse"];

/// Those that each type has its own of.
const OWN: [&str; 11] = ["ec", "ed", "gg", "gd", "sb", "sg", "bal", "bak", "gbal", "gbak", "bb"];

/// A family of routines that a program tests.
pub struct TestPath {
    /// netlib's for linear systems (`DGE`; `DRF` for the rectangular full packed format); the
    /// type and the input's name for eigenvalues (`dnep`).
    pub name: String,
    pub program: Program,
    /// What the program reads to test this path only.
    pub input: String,
}

/// All paths, in the order of netlib's inputs, which lie in `testing`.
pub fn all(testing: &Path) -> Result<Vec<TestPath>> {
    let read = |file: String| {
        let file = testing.join(file);
        fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))
    };
    let mut paths = Vec::new();
    for letter in LETTERS {
        paths.extend(linear(letter, &read(format!("{letter}test.in"))?));
        paths.push(TestPath {
            name: format!("{}RF", letter.to_ascii_uppercase()),
            program: Program::full_packed(letter),
            input: read(format!("{letter}test_rfp.in"))?,
        });
        let shared = SHARED.map(|name| (name, format!("{name}.in")));
        let own = OWN.map(|name| (name, format!("{letter}{name}.in")));
        for (name, file) in shared.into_iter().chain(own) {
            paths.push(TestPath {
                name: format!("{letter}{name}"),
                program: Program::eigen(letter),
                input: read(file)?,
            });
        }
    }
    Ok(paths)
}

/// The paths of the linear systems' input: parameters for all, then a line for each path.
fn linear(letter: char, text: &str) -> Vec<TestPath> {
    let (lines, parameters): (Vec<&str>, Vec<&str>) =
        text.lines().partition(|line| names_path(line));
    let parameters = parameters.join("\n");
    let path = |line: &str| TestPath {
        name: line[..3].to_owned(),
        program: Program::linear(letter),
        input: format!("{parameters}\n{line}\n"),
    };
    lines.into_iter().map(path).collect()
}

/// Whether a line reads like `DGE   11   List types on next line if 0 < NTYPES < 11`.
fn names_path(line: &str) -> bool {
    let word = line.split_whitespace().next().unwrap_or_default();
    let is_letter_or_digit = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
    word.len() == 3
        && word.starts_with(|c: char| c.is_ascii_uppercase())
        && word.chars().all(is_letter_or_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_linear_path_gets_all_parameters() {
        let text = "Data file for testing\n7    Number of values of M\nT    Put T to test\n\
                    DGE   11    List types\nDEQ\n";
        let paths = linear('d', text);
        let names: Vec<&str> = paths.iter().map(|path| path.name.as_str()).collect();
        assert_eq!(names, ["DGE", "DEQ"]);
        assert_eq!(
            paths[1].input,
            "Data file for testing\n7    Number of values of M\nT    Put T to test\nDEQ\n"
        );
    }
}
