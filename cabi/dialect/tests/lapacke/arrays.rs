//! Arrays of a problem, apart from the layout that a call wants them in.

use crate::table::Elem;
use crate::table::lapacke::spec::Size;

/// What becomes of the elements of an array's rectangle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Belongs to the matrix; row and column in the matrix, not in the array.
    Inside(i32, i32),
    /// Belongs to a vector.
    Entry(i32),
    /// Nothing that a routine may read: it is NaN.
    Outside,
}

/// How the elements are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    /// One after another, the same in both layouts.
    Vector,
    /// With a leading dimension.
    Matrix,
    /// A matrix without one.
    Rectangle,
    /// A triangle, packed.
    Packed { upper: bool },
}

/// An array's shape.
#[derive(Clone, Debug)]
pub struct Shape {
    pub storage: Storage,
    pub rows: i32,
    pub cols: i32,
    /// Of all elements, column by column; of the triangle's only, if packed.
    pub places: Vec<Place>,
}

/// The values that sizes are made of: the numbers and letters among the arguments.
pub struct Sizes<'a> {
    pub numbers: &'a dyn Fn(usize) -> i32,
    pub letters: &'a dyn Fn(usize) -> u8,
    pub pivots: &'a dyn Fn(usize) -> &'a [i32],
    pub elem: Elem,
}

impl Sizes<'_> {
    pub fn value(&self, size: &Size) -> i32 {
        match size {
            Size::Number(number) => *number,
            Size::Arg(arg) => (self.numbers)(*arg),
            Size::Binary(operator, left, right) => {
                let (left, right) = (self.value(left), self.value(right));
                match operator {
                    '+' => left + right,
                    '-' => left - right,
                    '*' => left * right,
                    '<' => left.min(right),
                    '>' => left.max(right),
                    _ => panic!("operator {operator}"),
                }
            }
            Size::IfLetter(arg, letters, first, second) => {
                let listed = letters.contains((self.letters)(*arg).to_ascii_uppercase() as char);
                self.value(if listed { first } else { second })
            }
            Size::LastRow([first, last, pivots, increment]) => {
                let [first, last, step] = [first, last, increment].map(|arg| (self.numbers)(*arg));
                let rows = (self.pivots)(*pivots).iter().skip(first as usize - 1);
                let rows = rows.step_by(step.unsigned_abs() as usize);
                rows.take((last - first + 1) as usize).fold(last, |max, row| max.max(*row))
            }
            Size::IfComplex(first, second) => {
                self.value(if self.elem.is_complex() { first } else { second })
            }
        }
    }

    /// The shape that a note names; `letter` finds `uplo`, `diag` and `transr`.
    pub fn shape(&self, name: &str, sizes: &[Size], letter: &dyn Fn(&str) -> u8) -> Shape {
        let upper = letter("uplo") == b'U';
        let unit = matches!(name, "tr" | "tz" | "tb" | "tp" | "rf") && letter("diag") == b'U';
        let numbers = |skip: usize| sizes[skip..].iter().map(|size| self.value(size).max(0));
        let inside = |i: i32, j: i32| {
            if unit && i == j { Place::Outside } else { Place::Inside(i, j) }
        };
        let triangle = |i: i32, j: i32| {
            if i == j || (i < j) == upper { inside(i, j) } else { Place::Outside }
        };
        let matrix = |rows: i32, cols: i32, place: &dyn Fn(i32, i32) -> Place| {
            let places = (0..cols).flat_map(|j| (0..rows).map(move |i| (i, j)));
            let places = places.map(|(i, j)| place(i, j)).collect();
            Shape { storage: Storage::Matrix, rows, cols, places }
        };
        let band = |m: i32, n: i32, below: i32, above: i32, room: i32| {
            matrix(room + above + below + 1, n, &|i, j| {
                let row = i - room - above + j;
                if i < room || row < 0 || row >= m { Place::Outside } else { inside(row, j) }
            })
        };
        match name {
            "v" => {
                let count = numbers(0).next().expect("a length");
                let places = (0..count).map(Place::Entry).collect();
                Shape { storage: Storage::Vector, rows: count, cols: 1, places }
            }
            "ge" => {
                let [rows, cols] = array(numbers(0));
                matrix(rows, cols, &inside)
            }
            "sy" | "tr" => {
                let [n] = array(numbers(0));
                matrix(n, n, &triangle)
            }
            "tz" => {
                let Size::Arg(arg) = sizes[0] else { panic!("tz without a letter") };
                let [rows, cols] = array(numbers(1));
                if b"UL".contains(&(self.letters)(arg).to_ascii_uppercase()) {
                    matrix(rows, cols, &triangle)
                } else {
                    matrix(rows, cols, &|i, j| Place::Inside(i, j))
                }
            }
            "gb" => {
                let [m, n, below, above] = array(numbers(0));
                band(m, n, below, above, 0)
            }
            "gf" => {
                let [m, n, below, above] = array(numbers(0));
                band(m, n, below, above, below)
            }
            "hb" | "tb" => {
                let [n, k] = array(numbers(0));
                let (below, above) = if upper { (0, k) } else { (k, 0) };
                band(n, n, below, above, 0)
            }
            "sp" | "tp" => {
                let [n] = array(numbers(0));
                let entries = (0..n).flat_map(|j| {
                    let rows = if upper { 0..j + 1 } else { j..n };
                    rows.map(move |i| (i, j))
                });
                let places = entries.map(|(i, j)| inside(i, j)).collect();
                Shape { storage: Storage::Packed { upper }, rows: n, cols: n, places }
            }
            "rf" => {
                let [n] = array(numbers(0));
                let (long, short) = (n + i32::from(n % 2 == 0), n / 2 + n % 2);
                let normal = letter("transr") == b'N';
                let (rows, cols) = if normal { (long, short) } else { (short, long) };
                let shape = matrix(rows, cols, &|i, j| {
                    let (i, j) = if normal { (i, j) } else { (j, i) };
                    // Two triangles share the rectangle; where their diagonals are.
                    let diagonals = match (upper, n % 2) {
                        (true, _) => [n / 2 + j, n / 2 + 1 + j],
                        (false, 1) => [j, j - 1],
                        (false, _) => [j + 1, j],
                    };
                    inside(0, i32::from(!diagonals.contains(&i)))
                });
                Shape { storage: Storage::Rectangle, ..shape }
            }
            _ => panic!("shape {name}"),
        }
    }
}

fn array<const N: usize>(numbers: impl Iterator<Item = i32>) -> [i32; N] {
    let numbers: Vec<_> = numbers.collect();
    numbers.try_into().expect("as many sizes as the shape has")
}

impl Shape {
    /// The leading dimension with `pad` unused elements behind each line.
    pub fn ld(&self, row_major: bool, pad: i32) -> i32 {
        (if row_major { self.cols } else { self.rows }).max(1) + pad
    }

    /// Where in memory the elements are.
    pub fn offsets(&self, row_major: bool, ld: i32) -> Vec<usize> {
        let all = (0..self.cols).flat_map(|j| (0..self.rows).map(move |i| (i, j)));
        let at = |(i, j): (i32, i32)| match (self.storage, row_major) {
            (Storage::Vector, _) => i,
            (Storage::Matrix, false) => j * ld + i,
            (Storage::Matrix, true) => i * ld + j,
            (Storage::Rectangle, false) => j * self.rows + i,
            (Storage::Rectangle, true) => i * self.cols + j,
            (Storage::Packed { .. }, _) => unreachable!("packed elements have their own order"),
        };
        let Storage::Packed { upper } = self.storage else {
            return all.map(|place| at(place) as usize).collect();
        };
        let n = self.rows;
        let stored = all.filter(|(i, j)| i == j || (i < j) == upper);
        let at = |(i, j): (i32, i32)| {
            // Lines that grow, of which the triangle's other index counts the elements, or shrink.
            let (line, element) = if row_major { (i, j) } else { (j, i) };
            if upper != row_major {
                line * (line + 1) / 2 + element
            } else {
                line * (2 * n - line - 1) / 2 + element
            }
        };
        stored.map(|place| at(place) as usize).collect()
    }
}
