//! A problem for a routine of LAPACK: a value for each of its arguments.

use crate::arrays::{Place, Shape, Sizes, Storage};
use crate::subject::Subject;
use crate::table::lapacke::spec;
use crate::table::{Access, Elem, Kind};
use crate::values::{self, Numbers, Random};

#[derive(Clone, Debug)]
pub enum Value {
    Letter(u8),
    Integer(i32),
    /// A single number, real and imaginary part.
    Number(Elem, [f64; 2]),
    Integers(Vec<i32>),
    Array(Array),
    /// That of the array before.
    LeadingDimension,
    /// The length is not known yet.
    Workspace,
    /// The length of a workspace, or a number that belongs to one.
    Length,
    Select(Elem, usize),
    Info,
}

#[derive(Clone, Debug)]
pub struct Array {
    pub elem: Elem,
    pub shape: Shape,
    /// Real and imaginary parts, in the order of the shape's places.
    pub data: Vec<[f64; 2]>,
}

#[derive(Clone)]
pub struct Problem {
    pub values: Vec<Value>,
    /// An argument that has another value when it comes to the call.
    pub illegal: Option<(usize, Value)>,
}

/// The length of arrays whose shape no note tells.
fn room(family: &str, name: &str) -> i32 {
    match (family, name) {
        // What the divide and conquer algorithm hands on instead of vectors.
        ("bdsdc", "q") => 1000,
        _ => 64,
    }
}

impl Problem {
    pub fn new(subject: &Subject, case: usize) -> Problem {
        let symbol = &subject.fortran.symbol;
        let mut random = Random::new(&format!("{} {case}", symbol.plain));
        let family = subject.family();
        let numbers = Numbers::new(&family, &mut random);
        let mut values: Vec<Value> = Vec::new();
        for (i, arg) in symbol.args.iter().enumerate() {
            let role = &subject.spec.args[i];
            values.push(match arg.kind {
                _ if arg.name == "info" && arg.access == Access::Write => Value::Info,
                _ if matches!(role, spec::Role::Asked) => Value::Workspace,
                _ if matches!(role, spec::Role::AskedLength) => Value::Length,
                _ if matches!(role, spec::Role::Hidden(_)) && arg.access == Access::Value => {
                    Value::Length
                }
                _ if matches!(role, spec::Role::Hidden(_)) => Value::Workspace,
                Kind::Char | Kind::Param(_) => {
                    let letter = random.choose(values::letters(&family, arg.name));
                    Value::Letter(if case % 4 == 3 { letter.to_ascii_lowercase() } else { letter })
                }
                Kind::Int | Kind::Logical if arg.access != Access::Value => {
                    let order = numbers.get(&family, "n").unwrap_or(1);
                    Value::Integers(values::integers(&family, arg.name, order))
                }
                Kind::Int | Kind::Logical => match numbers.get(&family, arg.name) {
                    Some(number) => Value::Integer(number),
                    None => {
                        let array = arg.name.strip_prefix("ld");
                        let before = i.checked_sub(1).map(|i| symbol.args[i].name);
                        assert_eq!(array, before, "{}: what is {}?", symbol.plain, arg.name);
                        Value::LeadingDimension
                    }
                },
                Kind::Elem(elem) if arg.access == Access::Value => {
                    Value::Number(elem, [values::number(arg.name), 0.25])
                }
                // The array needs the numbers that come after it, too.
                Kind::Elem(_) => Value::Info,
                Kind::Select(elem, count) => Value::Select(elem, count),
                kind => panic!("{}: {} is {kind:?}", symbol.plain, arg.name),
            });
        }
        let mut problem = Problem { values, illegal: None };
        for (i, arg) in symbol.args.iter().enumerate() {
            let Kind::Elem(elem) = arg.kind else { continue };
            if arg.access == Access::Value || matches!(problem.values[i], Value::Workspace) {
                continue;
            }
            let shape = match &subject.spec.args[i] {
                spec::Role::Array { shape, sizes, .. } => problem.shape(subject, shape, sizes),
                _ => {
                    let rows = room(&family, arg.name);
                    let places = (0..rows).map(Place::Entry).collect();
                    Shape { storage: Storage::Vector, rows, cols: 1, places }
                }
            };
            let transposed = problem.letter(subject, "trans") == b'T';
            let role =
                values::Role { family: &family, name: arg.name, numbers: &numbers, transposed };
            let data = shape.places.iter().map(|place| role.element(*place, &mut random)).collect();
            problem.values[i] = Value::Array(Array { elem, shape, data });
        }
        problem
    }

    fn shape(&self, subject: &Subject, name: &str, sizes: &[spec::Size]) -> Shape {
        self.with_sizes(subject, |all| {
            all.shape(name, sizes, &|letter| self.letter(subject, letter))
        })
    }

    /// The value of a size.
    pub fn size(&self, subject: &Subject, size: &spec::Size) -> usize {
        self.with_sizes(subject, |sizes| sizes.value(size)).max(0) as usize
    }

    fn with_sizes<R>(&self, subject: &Subject, use_them: impl Fn(&Sizes<'_>) -> R) -> R {
        let numbers = |i: usize| match &self.values[i] {
            Value::Integer(number) => *number,
            value => panic!("{}: a size of {value:?}", subject.fortran.symbol.plain),
        };
        let letters = |i: usize| match &self.values[i] {
            Value::Letter(letter) => *letter,
            value => panic!("{}: a size by {value:?}", subject.fortran.symbol.plain),
        };
        let pivots = |i: usize| match &self.values[i] {
            Value::Integers(rows) => &rows[..],
            value => panic!("{}: pivots are {value:?}", subject.fortran.symbol.plain),
        };
        let sizes =
            Sizes { numbers: &numbers, letters: &letters, pivots: &pivots, elem: subject.elem() };
        use_them(&sizes)
    }

    /// The letter of that name in upper case, or 0.
    fn letter(&self, subject: &Subject, name: &str) -> u8 {
        match subject.find(name).map(|i| &self.values[i]) {
            Some(Value::Letter(letter)) => letter.to_ascii_uppercase(),
            _ => 0,
        }
    }

    /// Whether argument `i` is that letter.
    pub fn is_letter(&self, i: usize, letter: u8) -> bool {
        matches!(self.values[i], Value::Letter(found) if found.to_ascii_uppercase() == letter)
    }

    /// Whether LAPACKE checks an argument for NaN.
    pub fn is_checked(&self, subject: &Subject, i: usize) -> bool {
        match &subject.spec.args[i] {
            spec::Role::Array { checked, .. } => match checked {
                spec::Check::Always => true,
                spec::Check::Never => false,
                spec::Check::If(conditions) => conditions.iter().all(|(letter, letters)| {
                    let letter = self.letter(subject, subject.fortran.symbol.args[*letter].name);
                    letters.contains(letter as char)
                }),
            },
            _ => false,
        }
    }

    /// The same with an illegal value of argument `i`, if it is one that has any; `ld` is that of a
    /// leading dimension.
    pub fn with_illegal(&self, i: usize, ld: i32) -> Option<Problem> {
        let value = match self.values[i] {
            Value::Letter(_) => Value::Letter(b'#'),
            // -1 may ask for something.
            Value::Integer(_) => Value::Integer(-2),
            Value::LeadingDimension => Value::Integer(ld),
            _ => return None,
        };
        Some(Problem { illegal: Some((i, value)), ..self.clone() })
    }

    /// The same with NaN in one of the elements that argument `i` has, if it has any.
    pub fn with_nan(&self, i: usize, random: &mut Random) -> Option<Problem> {
        let mut problem = self.clone();
        match &mut problem.values[i] {
            Value::Number(_, parts) => parts[0] = f64::NAN,
            Value::Array(array) => {
                let stored = |at: &usize| array.shape.places[*at] != Place::Outside;
                let stored: Vec<_> = (0..array.data.len()).filter(stored).collect();
                if stored.is_empty() {
                    return None;
                }
                let part = random.below(if array.elem.is_complex() { 2 } else { 1 }) as usize;
                array.data[random.choose(&stored)][part] = f64::NAN;
            }
            _ => return None,
        }
        Some(problem)
    }
}
