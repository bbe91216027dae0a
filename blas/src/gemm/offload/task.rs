//! What a worker is told to do.

use crate::gemm::driver::{Block, macro_kernel};
use crate::gemm::operator::Operator;
use crate::gemm::reflectors::{Reflectors, reflects};
use crate::gemm::triangular::{Action, Triangle};
use crate::kernel::tile::{Update, mr, nr};
use crate::region::Region;
use crate::scalar::{Real, Scalar};
use num_complex::Complex;

/// A block of C and the packed panels it is made of: first those for the first `kc` steps, then for
/// the next.
pub(super) struct Piece<T> {
    pub k: usize,
    pub kc: usize,
    pub a: *const T,
    pub b: *const T,
    pub m: usize,
    pub n: usize,
    pub c: *mut T,
    pub row_stride: isize,
    pub col_stride: isize,
    pub region: Region,
    pub update: Update<T>,
}

impl<T: Scalar> Piece<T> {
    /// # Safety
    /// The panels must be there, and C be readable and writable.
    pub unsafe fn compute(&self) {
        let Piece { k, kc, m, n, region, .. } = *self;
        let (high, wide) = (m.next_multiple_of(mr::<T>()), n.next_multiple_of(nr::<T>()));
        for p in (0..k).step_by(kc) {
            let block = Block {
                k: kc.min(k - p),
                a: self.a.wrapping_add(p * high),
                b: self.b.wrapping_add(p * wide),
                m,
                n,
                c: self.c,
                row_stride: self.row_stride,
                col_stride: self.col_stride,
                region,
            };
            // The first pass over C applies β, the others add.
            let beta = if p == 0 { self.update.beta } else { T::ONE };
            // SAFETY: the caller's.
            unsafe { macro_kernel(&block, &Update { beta, ..self.update }) };
        }
    }
}

/// A task as it is written to the workers' memory, where its places are offsets: a [`Piece`] whose
/// block of C is dense, or some panels and the operator that they go through. The order of that
/// is `k`, its place `a`, and the panels are `m`, at `c`.
#[repr(C, align(64))]
#[derive(Clone, Copy, Default)]
pub(crate) struct Task {
    /// The number of the task plus one, as soon as it is done.
    pub(super) done: u32,
    /// The letter of the type; anything else is nothing to do.
    letter: u8,
    kind: Kind,
    conj_a: bool,
    conj_b: bool,
    /// f, l or u.
    region: u8,
    diagonal: i32,
    m: u32,
    n: u32,
    k: u32,
    kc: u32,
    a: u32,
    b: u32,
    c: u32,
    /// Real and imaginary parts.
    alpha: [f64; 2],
    beta: [f64; 2],
}

/// What kind of task.
#[repr(u8)]
#[derive(Clone, Copy, Default)]
enum Kind {
    #[default]
    Product,
    Triangle(Action),
    Reflectors,
}

/// The BLAS's letter for a type.
fn letter<T: Scalar>() -> u8 {
    match (T::IS_COMPLEX, size_of::<T::Real>()) {
        (false, 4) => b's',
        (false, _) => b'd',
        (true, 4) => b'c',
        (true, _) => b'z',
    }
}

fn parts<T: Scalar>(x: T) -> [f64; 2] {
    [x.re().to_f64(), x.im().to_f64()]
}

fn from_parts<T: Scalar>([re, im]: [f64; 2]) -> T {
    T::from_parts(T::Real::from_f64(re), T::Real::from_f64(im))
}

impl Task {
    /// The task to compute a piece whose panels and block of C are at these offsets.
    pub(super) fn product<T: Scalar>(piece: &Piece<T>, [a, b, c]: [usize; 3]) -> Task {
        let (region, diagonal) = match piece.region {
            Region::Full => (b'f', 0),
            Region::Lower(d) => (b'l', d),
            Region::Upper(d) => (b'u', d),
        };
        Task {
            done: 0,
            letter: letter::<T>(),
            kind: Kind::Product,
            conj_a: piece.update.conj_a,
            conj_b: piece.update.conj_b,
            region,
            diagonal: diagonal as i32,
            m: piece.m as u32,
            n: piece.n as u32,
            k: piece.k as u32,
            kc: piece.kc as u32,
            a: a as u32,
            b: b as u32,
            c: c as u32,
            alpha: parts(piece.update.alpha),
            beta: parts(piece.update.beta),
        }
    }

    /// The task to bring some panels through an operator, from their offsets.
    pub fn operator<T: Scalar>(
        operator: &Operator<T>,
        panels: usize,
        place: usize,
        first: usize,
    ) -> Task {
        let task = Task {
            letter: letter::<T>(),
            m: panels as u32,
            a: place as u32,
            c: first as u32,
            ..Task::default()
        };
        match operator {
            Operator::Triangle(triangle) => Task {
                kind: Kind::Triangle(triangle.action),
                region: if triangle.lower { b'l' } else { b'u' },
                k: triangle.order as u32,
                ..task
            },
            Operator::Reflectors(reflectors) => Task {
                kind: Kind::Reflectors,
                conj_a: reflectors.conj,
                region: if reflectors.ascending { b'u' } else { b'l' },
                n: reflectors.count as u32,
                k: reflectors.order as u32,
                ..task
            },
        }
    }

    /// Does it in the memory at `memory`.
    ///
    /// # Safety
    /// It must be one of the functions above that made it, and what it refers to be there.
    pub(super) unsafe fn compute(&self, memory: *mut u8) {
        // SAFETY: the caller's.
        unsafe {
            match self.letter {
                b's' => self.compute_as::<f32>(memory),
                b'd' => self.compute_as::<f64>(memory),
                b'c' => self.compute_as::<Complex<f32>>(memory),
                b'z' => self.compute_as::<Complex<f64>>(memory),
                _ => {}
            }
        }
    }

    /// [`Self::compute`] for a type.
    ///
    /// # Safety
    /// As there, and it must be the type of the task.
    unsafe fn compute_as<T: Scalar>(&self, memory: *mut u8) {
        let at = |offset: u32| memory.wrapping_add(offset as usize).cast::<T>();
        // SAFETY: the caller's.
        unsafe {
            match self.kind {
                Kind::Product => self.piece(at).compute(),
                Kind::Triangle(action) => {
                    let (order, lower, u) = (self.k as usize, self.region == b'l', at(self.a));
                    Triangle { action, order, lower, u }.apply(at(self.c), self.m as usize);
                }
                Kind::Reflectors if reflects::<T>() => Reflectors {
                    order: self.k as usize,
                    count: self.n as usize,
                    ascending: self.region == b'u',
                    conj: self.conj_a,
                    place: at(self.a),
                }
                .apply(at(self.c), self.m as usize),
                Kind::Reflectors => {}
            }
        }
    }

    fn piece<T: Scalar>(&self, at: impl Fn(u32) -> *mut T) -> Piece<T> {
        let diagonal = self.diagonal as isize;
        Piece {
            k: self.k as usize,
            kc: self.kc as usize,
            a: at(self.a),
            b: at(self.b),
            m: self.m as usize,
            n: self.n as usize,
            c: at(self.c),
            row_stride: 1,
            col_stride: self.m as isize,
            region: match self.region {
                b'l' => Region::Lower(diagonal),
                b'u' => Region::Upper(diagonal),
                _ => Region::Full,
            },
            update: Update {
                alpha: from_parts(self.alpha),
                beta: from_parts(self.beta),
                conj_a: self.conj_a,
                conj_b: self.conj_b,
            },
        }
    }
}
