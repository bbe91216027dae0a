//! Matrices and vectors as the C ABI stores them, with entries that can be named.

use crate::call::{Param, param};
use std::fmt::Debug;
use wasmblas::{Real, Scalar};

/// Small half integers, reproducible.
pub struct Random(u32);

impl Random {
    pub fn new() -> Random {
        Random(12345)
    }

    fn integer(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        f64::from(self.0 >> 16) % 7.0 - 3.0
    }

    /// A number with nonzero parts.
    pub fn number<T: Scalar>(&mut self) -> T {
        let mut part = || T::Real::from_f64(self.integer() + 0.5);
        T::from_parts(part(), part())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    Col,
    Row,
}

pub const LAYOUTS: [Layout; 2] = [Layout::Col, Layout::Row];

impl Layout {
    pub fn param(self) -> Param {
        match self {
            Layout::Row => param(b'r', 101),
            Layout::Col => param(b'C', 102),
        }
    }

    /// The value in `cblas.h`.
    pub fn order(self) -> i32 {
        self.param().value
    }
}

/// What is done to a matrix before it is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    No,
    Trans,
    ConjTrans,
    Conj,
}

pub const OPS: [Op; 4] = [Op::No, Op::Trans, Op::ConjTrans, Op::Conj];

impl Op {
    /// The parameter; of Fortran's routines few know the last one's letter.
    pub fn param(self) -> Param {
        match self {
            Op::No => param(b'N', 111),
            Op::Trans => param(b't', 112),
            Op::ConjTrans => param(b'C', 113),
            Op::Conj => param(b'r', 114),
        }
    }

    /// Fortran's letter.
    pub fn letter(self) -> std::ffi::c_char {
        self.param().letter
    }

    pub fn transposes(self) -> bool {
        matches!(self, Op::Trans | Op::ConjTrans)
    }

    /// The shape of A such that op(A) is `rows` by `cols`, and the other way round.
    pub fn shape(self, rows: usize, cols: usize) -> (usize, usize) {
        if self.transposes() { (cols, rows) } else { (rows, cols) }
    }

    /// Entry `(i, j)` of op(A).
    pub fn entry<T: Scalar>(self, a: &Matrix<T>, i: usize, j: usize) -> T {
        self.of(|i, j| a.get(i, j), i, j)
    }

    /// Entry `(i, j)` of op(A) for an A by its entries.
    pub fn of<T: Scalar>(self, a: impl Fn(usize, usize) -> T, i: usize, j: usize) -> T {
        let (i, j) = self.shape(i, j);
        a(i, j).conj_if(matches!(self, Op::ConjTrans | Op::Conj))
    }
}

/// How the entries of a matrix are arranged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    Dense,
    /// With so many diagonals below and above the main one.
    Band(usize, usize),
    /// The upper triangle, or the lower one.
    Packed(bool),
}

/// A matrix as it is stored, dense ones with two elements of padding behind each column or row.
#[derive(Clone, Debug)]
pub struct Matrix<T> {
    pub data: Vec<T>,
    pub ld: i32,
    storage: Storage,
    layout: Layout,
    shape: (usize, usize),
}

impl<T: Scalar> Matrix<T> {
    pub fn random(random: &mut Random, layout: Layout, shape: (usize, usize)) -> Matrix<T> {
        let mut matrix = Matrix::of_nan(Storage::Dense, layout, shape);
        matrix.data.fill_with(|| random.number());
        matrix
    }

    /// A matrix of which nothing may be read.
    fn of_nan(storage: Storage, layout: Layout, shape: (usize, usize)) -> Matrix<T> {
        let (inner, outer) = if layout == Layout::Col { shape } else { (shape.1, shape.0) };
        let (ld, size) = match storage {
            Storage::Dense => (inner + 2, (inner + 2) * outer),
            Storage::Band(below, above) => (below + above + 2, (below + above + 2) * outer),
            Storage::Packed(_) => (0, inner * (inner + 1) / 2),
        };
        let nan = T::Real::from_f64(f64::NAN);
        let data = vec![T::from_parts(nan, nan); size];
        Matrix { data, ld: ld as i32, storage, layout, shape }
    }

    /// A matrix that holds those entries for which `keep` says so; all else is NaN.
    pub fn holding(
        storage: Storage,
        layout: Layout,
        shape: (usize, usize),
        keep: impl Fn(usize, usize) -> bool,
        entry: impl Fn(usize, usize) -> T,
    ) -> Matrix<T> {
        let mut matrix = Matrix::of_nan(storage, layout, shape);
        for (i, j) in matrix.places().filter(|&(i, j)| keep(i, j)) {
            let index = matrix.index(i, j);
            matrix.data[index] = entry(i, j);
        }
        matrix
    }

    /// The matrix of the same kind whose storage is the beginning of `data`.
    pub fn with_data(&self, data: &[T]) -> Matrix<T> {
        Matrix { data: data[..self.data.len()].to_vec(), ..self.clone() }
    }

    fn places(&self) -> impl Iterator<Item = (usize, usize)> + use<T> {
        let (rows, cols) = self.shape;
        (0..rows).flat_map(move |i| (0..cols).map(move |j| (i, j)))
    }

    fn index(&self, i: usize, j: usize) -> usize {
        let ld = self.ld as usize;
        // Row-major storage is the column-major one of the transpose.
        let (i, j, turned) = match self.layout {
            Layout::Col => (i, j, false),
            Layout::Row => (j, i, true),
        };
        match self.storage {
            Storage::Dense => i + j * ld,
            Storage::Band(below, above) => (if turned { below } else { above }) + i - j + j * ld,
            Storage::Packed(upper) if upper != turned => i + j * (j + 1) / 2,
            Storage::Packed(_) => i + j * (2 * self.shape.0 - j - 1) / 2,
        }
    }

    pub fn get(&self, i: usize, j: usize) -> T {
        self.data[self.index(i, j)]
    }

    /// The matrix with new entries, and the same padding.
    pub fn map(&self, new: impl Fn(usize, usize, T) -> T) -> Matrix<T> {
        self.map_where(|_, _| true, new)
    }

    /// The matrix with new entries where `keep` says that they are stored.
    pub fn map_where(
        &self,
        keep: impl Fn(usize, usize) -> bool,
        new: impl Fn(usize, usize, T) -> T,
    ) -> Matrix<T> {
        let mut result = self.clone();
        for (i, j) in self.places().filter(|&(i, j)| keep(i, j)) {
            let index = self.index(i, j);
            result.data[index] = new(i, j, self.data[index]);
        }
        result
    }
}

/// Entries by row and column, as many as are asked for, reproducible.
pub fn entries<T: Scalar>(random: &mut Random, n: usize) -> impl Fn(usize, usize) -> T + use<T> {
    let numbers: Vec<T> = (0..n * n).map(|_| random.number()).collect();
    move |i, j| numbers[i + j * n]
}

/// A vector in BLAS's convention: with a negative increment the first entry is the last stored.
#[derive(Clone, Debug)]
pub struct Vector<T> {
    pub data: Vec<T>,
    len: usize,
    inc: i32,
}

impl<T: Scalar> Vector<T> {
    pub fn random(random: &mut Random, len: usize, inc: i32) -> Vector<T> {
        let size = len * (inc.unsigned_abs() as usize).max(1) + 2;
        Vector { data: (0..size).map(|_| random.number()).collect(), len, inc }
    }

    fn index(&self, i: usize) -> usize {
        let step = self.inc.unsigned_abs() as usize;
        if self.inc < 0 { (self.len - 1 - i) * step } else { i * step }
    }

    pub fn get(&self, i: usize) -> T {
        self.data[self.index(i)]
    }

    pub fn set(&mut self, i: usize, value: T) {
        let index = self.index(i);
        self.data[index] = value;
    }

    /// The vector with new entries, and the same elements between them.
    pub fn map(&self, new: impl Fn(usize, T) -> T) -> Vector<T> {
        let mut result = self.clone();
        for i in 0..self.len {
            result.set(i, new(i, self.get(i)));
        }
        result
    }
}

fn same<T: Scalar>(a: T, b: T) -> bool {
    let same = |a: T::Real, b: T::Real| a == b || (a.to_f64().is_nan() && b.to_f64().is_nan());
    same(a.re(), b.re()) && same(a.im(), b.im())
}

fn expect<T: Scalar>(expected: &[T], found: &[T], case: impl Debug) {
    let right = expected.iter().zip(found).all(|(&a, &b)| same(a, b));
    assert!(right, "{case:?}:\nexpected {expected:?}\n   found {found:?}");
}

/// Every stored element must be as expected, padding included.
pub fn expect_matrix<T: Scalar>(expected: &Matrix<T>, found: &Matrix<T>, case: impl Debug) {
    expect(&expected.data, &found.data, case);
}

/// Every stored element must be as expected, those between the entries included.
pub fn expect_vector<T: Scalar>(expected: &Vector<T>, found: &Vector<T>, case: impl Debug) {
    expect(&expected.data, &found.data, case);
}
