//! Matrices and vectors as the C ABI stores them, with entries that can be named.

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
    /// The value in `cblas.h`.
    pub fn order(self) -> i32 {
        match self {
            Layout::Row => 101,
            Layout::Col => 102,
        }
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
    /// The value in `cblas.h`.
    pub fn cblas(self) -> i32 {
        match self {
            Op::No => 111,
            Op::Trans => 112,
            Op::ConjTrans => 113,
            Op::Conj => 114,
        }
    }

    /// Fortran's letter; it has none for the last.
    pub fn letter(self) -> std::ffi::c_char {
        match self {
            Op::No => b'N' as _,
            Op::Trans => b't' as _,
            Op::ConjTrans => b'C' as _,
            Op::Conj => panic!("unknown to Fortran"),
        }
    }

    fn transposes(self) -> bool {
        matches!(self, Op::Trans | Op::ConjTrans)
    }

    /// The shape of A such that op(A) is `rows` by `cols`, and the other way round.
    pub fn shape(self, rows: usize, cols: usize) -> (usize, usize) {
        if self.transposes() { (cols, rows) } else { (rows, cols) }
    }

    /// Entry `(i, j)` of op(A).
    pub fn entry<T: Scalar>(self, a: &Matrix<T>, i: usize, j: usize) -> T {
        let (i, j) = self.shape(i, j);
        a.get(i, j).conj_if(matches!(self, Op::ConjTrans | Op::Conj))
    }
}

/// A matrix with two elements of padding behind each column or row.
#[derive(Clone, Debug)]
pub struct Matrix<T> {
    pub data: Vec<T>,
    pub ld: i32,
    layout: Layout,
    shape: (usize, usize),
}

impl<T: Scalar> Matrix<T> {
    pub fn random(random: &mut Random, layout: Layout, shape: (usize, usize)) -> Matrix<T> {
        let (inner, outer) = if layout == Layout::Col { shape } else { (shape.1, shape.0) };
        let data = (0..(inner + 2) * outer).map(|_| random.number()).collect();
        Matrix { data, ld: inner as i32 + 2, layout, shape }
    }

    fn index(&self, i: usize, j: usize) -> usize {
        let ld = self.ld as usize;
        if self.layout == Layout::Col { i + j * ld } else { i * ld + j }
    }

    pub fn get(&self, i: usize, j: usize) -> T {
        self.data[self.index(i, j)]
    }

    /// The matrix with new entries, and the same padding.
    pub fn map(&self, new: impl Fn(usize, usize, T) -> T) -> Matrix<T> {
        let mut result = self.clone();
        for i in 0..self.shape.0 {
            for j in 0..self.shape.1 {
                let index = self.index(i, j);
                result.data[index] = new(i, j, self.data[index]);
            }
        }
        result
    }
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

/// Every stored element must be as expected, padding included.
pub fn expect_matrix<T: Scalar>(expected: &Matrix<T>, found: &Matrix<T>, case: impl Debug) {
    assert_eq!(expected.data, found.data, "{case:?}");
}

/// Every stored element must be as expected, those between the entries included.
pub fn expect_vector<T: Scalar>(expected: &Vector<T>, found: &Vector<T>, case: impl Debug) {
    assert_eq!(expected.data, found.data, "{case:?}");
}
