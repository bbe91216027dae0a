//! LAPACKE, C's interface to LAPACK: what its functions need to know beyond the rows of LAPACK.
//!
//! A row of LAPACK that is named here has two more faces: `LAPACKE_dgesv`, which checks for NaN and
//! gets the workspace itself, and `LAPACKE_dgesv_work`, which is given it. Their arguments are
//! those of the row, single values by value, behind the layout. What a row-major call has to
//! transpose, what is checked and how much workspace there must be says a note:
//!
//! | token | what |
//! |---|---|
//! | `a=ge(m,n)` | the array's shape; unless it is only written it is checked for NaN |
//! | `a>ge(m,n)` | the array's shape; it is not checked |
//! | `z[compz:V]=ge(n,n)` | it is checked if the letter `compz` is one of `V` |
//! | `r[fact:F,equed:RB]=v(n)` | it is checked if both letters are one of those |
//! | `rwork=2*n` | the length of a workspace, or the value of a number that belongs to one |
//! | `ilst=cvalue` | where the type is complex C passes a number by value that Fortran writes |
//! | `trans=layout` | a row-major call is a column-major one with the letter `T` |
//! | `rwork=asked` | a query stores its length in its first element, though it has no `lrwork` |
//! | `+superb=reals(1,n-1)` | one more argument of `LAPACKE_dgesvd`, which gets `n-1` elements of the real workspace from the one numbered 1; `ints`: of the integer workspace |
//! | `+stat~reals(0,6)` | the same, and the workspace gets them before |
//!
//! Workspaces are the arguments `work`, `rwork`, …, and whatever else has a length. Those with an
//! `lwork` of their own need no token: their length is asked for.
//!
//! | shape | what |
//! |---|---|
//! | `ge(m,n)` | a matrix |
//! | `sy(n)` `tr(n)` | the triangle `uplo` of a square one; `tr` without its diagonal where `diag` says so |
//! | `tz(uplo,m,n)` | the triangle of a rectangular one, or all of it, as that letter says |
//! | `gb(m,n,kl,ku)` | a band matrix |
//! | `gf(m,n,kl,ku)` | a band matrix with room for the diagonals that its factors need |
//! | `hb(n,k)` `tb(n,k)` | the triangle `uplo` of a band matrix |
//! | `sp(n)` `tp(n)` | the triangle `uplo`, packed |
//! | `rf(n)` | a triangle in rectangular full packed format, as `transr` says |
//! | `v(n)` | a vector; transposes nothing |
//!
//! Sizes are made of numbers, names of arguments, `+ - *`, `min(,)`, `max(,)`,
//! `if(side,LR,m,n)` (the first if the letter `side` is one of `LR`), `cx(,)` (the first if the type
//! is complex), `less(m,n)` (1 or 0), `flag(wantq)` (1 if that is not 0, or 0) and
//! `last(k1,k2,ipiv,incx)` (the last of the rows that these interchange). Arguments without a token
//! have the shape that their names tell ([`spec`]).

#[path = "lapacke/eigen.rs"]
mod eigen;
#[path = "lapacke/linear.rs"]
mod linear;
#[path = "lapacke/orthogonal.rs"]
mod orthogonal;
#[path = "lapacke/plan.rs"]
pub mod plan;
#[path = "lapacke/services.rs"]
mod services;
#[path = "lapacke/spec.rs"]
pub mod spec;

use super::model::{Checks, Group, Ret, Routine, Types, function};
use spec::Spec;
use std::sync::LazyLock;

/// A note on a row of LAPACK.
#[derive(Clone, Copy, Debug)]
pub struct Note {
    pattern: &'static str,
    tokens: &'static str,
    /// Whether the layout, which some routines have no use for, is the first argument.
    layout: bool,
}

const fn note(pattern: &'static str, tokens: &'static str) -> Note {
    Note { pattern, tokens, layout: true }
}

const fn without_layout(pattern: &'static str, tokens: &'static str) -> Note {
    Note { pattern, tokens, layout: false }
}

const NOTES: [&[Note]; 3] = [linear::NOTES, orthogonal::NOTES, eigen::NOTES];

/// How much of its work a function does itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Checks for NaN and gets the workspace.
    High,
    /// Is given the workspace.
    Work,
}

/// A row of LAPACKE next to the one of LAPACK that it is a face of.
#[derive(Debug)]
pub struct Face {
    pub routine: Routine,
    pub fortran: &'static Routine,
    pub level: Level,
    pub spec: Spec,
}

/// All faces, in the order of LAPACK's rows.
pub static FACES: LazyLock<Vec<Face>> = LazyLock::new(|| {
    let rows: Vec<_> = super::lapack::TABLES.iter().copied().flatten().collect();
    let notes: Vec<_> = NOTES.into_iter().flatten().collect();
    for (i, note) in notes.iter().enumerate() {
        let known = rows.iter().any(|row| row.pattern == note.pattern);
        assert!(known, "{}: a note on no row of LAPACK", note.pattern);
        let again = notes[..i].iter().any(|other| other.pattern == note.pattern);
        assert!(!again, "{}: two notes", note.pattern);
    }
    let faces = |row: &'static Routine| {
        let note = notes.iter().find(|note| note.pattern == row.pattern);
        note.into_iter()
            .flat_map(move |note| [Level::High, Level::Work].map(|level| face(row, note, level)))
    };
    rows.into_iter().flat_map(faces).collect()
});

fn face(fortran: &'static Routine, note: &Note, level: Level) -> Face {
    let spec = Spec::new(fortran, note.tokens, note.layout);
    let layout = note.layout.then(|| "matrix_layout:i".to_owned());
    let shown = fortran.args.split_whitespace().zip(&spec.args).filter(|(text, arg)| {
        let info = *text == "info:i&";
        !info && (level == Level::Work || !arg.is_hidden())
    });
    let shown = shown.map(|(text, arg)| match arg {
        spec::Role::Value => text.replace('&', ""),
        // The one parameter among LAPACK's arguments is a letter like the others in C.
        _ => text.replace(":uplo", ":c"),
    });
    let extras = spec.extras.iter().filter(|_| level == Level::High);
    let extras =
        extras.map(|extra| format!("{}:{}&", extra.name, if extra.reals { "r" } else { "i" }));
    let args: Vec<_> = layout.into_iter().chain(shown).chain(extras).collect();
    let suffix = if level == Level::Work { "_work" } else { "" };
    let ret = if fortran.ret == Ret::Void { Ret::Int } else { fortran.ret };
    // Leaked once in a program's life, so that these rows are like those of the other tables.
    let pattern = format!("LAPACKE_{}{suffix}", fortran.pattern).leak();
    let routine =
        function(Group::Lapacke, ret, pattern, fortran.types, args.join(" ").leak(), fortran.doc);
    Face { routine, fortran, level, spec }
}

/// The rows of LAPACKE: the faces, and what it has of its own.
pub fn routines() -> impl Iterator<Item = &'static Routine> {
    FACES.iter().map(|face| &face.routine).chain(services::ROUTINES)
}

/// The face that a row is of, unless it is one of LAPACKE's own.
pub fn face_of(routine: &Routine) -> Option<&'static Face> {
    FACES.iter().find(|face| {
        face.routine.pattern == routine.pattern && std::ptr::eq(face.routine.types, routine.types)
    })
}
