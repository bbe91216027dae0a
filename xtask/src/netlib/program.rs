//! The list of test programs.

/// One of netlib's test programs; paths are relative to LAPACK's source tree.
pub struct Program {
    /// As netlib's makefiles call it: `xblat2d`, `xdcblat2`.
    pub name: String,
    /// The Fortran source.
    pub fortran: String,
    /// The C sources; CBLAS's programs test it from Fortran through these.
    pub c: Vec<String>,
    /// What the program reads from standard input.
    pub input: Option<String>,
    /// The file that the program writes its report to; otherwise standard output.
    pub summary: Option<String>,
    /// Whether the program computes in double precision.
    pub double: bool,
}

/// The types `s`, `d`, `c`, `z` times levels 1 to 3, for BLAS and for CBLAS.
pub fn all() -> Vec<Program> {
    let each = |make: fn(char, u32) -> Program| {
        (1..=3).flat_map(move |level| ['s', 'd', 'c', 'z'].map(|letter| make(letter, level)))
    };
    each(Program::blas).chain(each(Program::cblas)).collect()
}

impl Program {
    fn blas(letter: char, level: u32) -> Self {
        let has_input = level > 1;
        Self {
            name: format!("xblat{level}{letter}"),
            fortran: format!("BLAS/TESTING/{letter}blat{level}.f"),
            c: Vec::new(),
            input: has_input.then(|| format!("BLAS/TESTING/{letter}blat{level}.in")),
            // The name is in the input.
            summary: has_input.then(|| format!("{letter}blat{level}.out")),
            double: is_double(letter),
        }
    }

    fn cblas(letter: char, level: u32) -> Self {
        let mut c = vec![format!("c_{letter}blas{level}.c")];
        let checks_errors = level > 1;
        if checks_errors {
            let own = format!("c_{letter}{level}chke.c");
            c.extend([own, "auxiliary.c".to_owned(), "c_xerbla.c".to_owned()]);
        }
        Self {
            name: format!("x{letter}cblat{level}"),
            fortran: format!("CBLAS/testing/c_{letter}blat{level}.f"),
            c: c.iter().map(|file| format!("CBLAS/testing/{file}")).collect(),
            input: checks_errors.then(|| format!("CBLAS/testing/{letter}in{level}")),
            summary: None,
            double: is_double(letter),
        }
    }
}

fn is_double(letter: char) -> bool {
    matches!(letter, 'd' | 'z')
}
