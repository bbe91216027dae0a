//! Symmetric products of large matrices in parts, for several threads.
//!
//! Every entry off the diagonal adds to two entries of y, so parts of the matrix have no parts of y to
//! themselves: each has a vector of its own, and these are added in the order of the parts. The parts
//! are the same however many threads there are, and so is the result.

use super::Symmetric;
use crate::executor::{self, Shared};
use crate::gemm::workspace::with_workspace;
use crate::level2::operands::Run;
use crate::level2::threads;
use crate::params::Uplo;
use crate::scalar::Scalar;
use crate::tasks::SHARED;
use core::ops::Range;

/// The order from which on a matrix is taken in parts, which is that from which on it is worth threads.
const LARGE: usize = 720;

/// Parts at most, and the order for each of them: the vectors are to be small beside the matrix.
const PARTS: usize = 8;
const ORDER: usize = 128;

/// Boundaries between parts are so many columns apart from a multiple of it: whole groups.
const GROUP: usize = 4;

/// `y ← y + α A x` if A is large and there is memory for the vectors; otherwise nothing is done, and
/// the answer is `false`.
#[must_use]
pub(super) fn run<T: Scalar>(a: &Symmetric<T>, alpha: T, x: Run<T>, y: Run<T>) -> bool {
    let n = a.triangle.order();
    if !SHARED || n < LARGE || a.triangle.rest().reach() + 1 < n {
        return false;
    }
    let (uplo, parts) = (a.triangle.uplo(), (n / ORDER).min(PARTS));
    let bytes = parts.saturating_mul(n).saturating_mul(size_of::<T>());
    with_workspace(bytes, |memory, found| {
        if found < bytes {
            return false;
        }
        let memory = memory.cast::<T>();
        // SAFETY: the tasks write different vectors, and read A and x only.
        let shared = unsafe { Shared::new((a, x, memory)) };
        let sum = |part: usize, place: usize| {
            let (a, x, memory) = shared.get();
            let vector = Run::new(memory.wrapping_add(place * n), 1);
            for i in rows(uplo, n, parts, part) {
                // SAFETY: there is room for as many vectors as parts.
                unsafe { vector.at(i).write(T::ZERO) };
            }
            a.add_columns(columns(uplo, n, parts, part), alpha, *x, vector);
        };
        let add = |part: usize, place: usize| {
            for i in rows(uplo, n, parts, part) {
                // SAFETY: entries of y, and of a vector that has been summed up.
                unsafe { *y.at(i) += *memory.add(place * n + i) };
            }
        };
        let divided = threads::divide::<T>(n, n, |executor, _| {
            executor::run(executor, parts, |part| sum(part, part));
            (0..parts).for_each(|part| add(part, part));
        });
        if !divided {
            // One vector, which stays in a cache.
            for part in 0..parts {
                sum(part, 0);
                add(part, 0);
            }
        }
        true
    })
}

/// The columns of a part: all parts have about as many entries of the triangle.
fn columns(uplo: Uplo, n: usize, parts: usize, part: usize) -> Range<usize> {
    // Of a lower triangle, a part of the entries is in the last columns.
    let begin = |part: usize| {
        let share = (n as u64).pow(2) * (parts - part) as u64 / parts as u64;
        (n - share.isqrt() as usize) / GROUP * GROUP
    };
    match uplo {
        Uplo::Lower if part + 1 == parts => begin(part)..n,
        Uplo::Lower => begin(part)..begin(part + 1),
        Uplo::Upper if part == 0 => 0..n - begin(parts - 1),
        Uplo::Upper => n - begin(parts - part)..n - begin(parts - part - 1),
    }
}

/// The rows that they have entries in.
fn rows(uplo: Uplo, n: usize, parts: usize, part: usize) -> Range<usize> {
    let columns = columns(uplo, n, parts, part);
    match uplo {
        Uplo::Lower => columns.start..n,
        Uplo::Upper => 0..columns.end,
    }
}
