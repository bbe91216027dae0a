//! The routines on plain values: arguments are checked in netlib's order, then become views.
//!
//! Both interfaces end here. Positions are those of the Fortran argument list, also where there
//! is a layout in front of it.

mod batch;
mod copies;
mod level1;
mod pairs;
mod products;
mod rank_k;
mod rank_one;
mod symmetric_vector;
mod triangular;
mod triangular_vector;
mod vector_products;

pub use batch::{gemm_batch, gemm_batch_strided};
pub use copies::{geadd, imatcopy, omatcopy};
pub use level1::{
    amax, amin, asum, cabs1, dotc, dotu, dsdot, iamax, iamin, nrm2, rotg, rotmg, scal, scal_real,
    sdsdot, sum,
};
pub use pairs::{axpby, axpy, copy, rot, rot_real, rotm, swap};
pub use products::{gemm, gemmtr, hemm, symm};
pub use rank_k::{her2k, herk, syr2k, syrk};
pub use rank_one::{gerc, geru, her, her2, hpr, hpr2, spr, spr2, syr, syr2};
pub use symmetric_vector::{hbmv, hemv, hpmv, sbmv, spmv, symv};
pub use triangular::{trmm, trsm};
pub use triangular_vector::{tbmv, tbsv, tpmv, tpsv, trmv, trsv};
pub use vector_products::{gbmv, gemv};

use core::num::NonZeroI32;
use wasmblas::{Error, Scalar, Trans, VecMut, VecRef};

/// The first illegal argument's position in the Fortran argument list, counted from 1; 0 is a layout
/// in front of it. What is kept is never zero, so that the outcome of a routine is one number, which
/// comes back in a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Illegal {
    position_plus_one: NonZeroI32,
}

/// An illegal argument at `position`.
#[allow(non_snake_case, reason = "reads as the constructor it is")]
#[inline(always)]
pub const fn Illegal(position: i32) -> Illegal {
    Illegal { position_plus_one: NonZeroI32::new(position + 1).expect("no position is negative") }
}

impl Illegal {
    /// Where the argument stands.
    #[inline(always)]
    pub fn position(self) -> i32 {
        self.position_plus_one.get() - 1
    }
}

/// Fails with `position` unless the argument there is as it has to be.
#[inline(always)]
pub fn require(valid: bool, position: i32) -> Result<(), Illegal> {
    if valid { Ok(()) } else { Err(Illegal(position)) }
}

/// The outcome of a call whose shapes agree by construction, so that it cannot fail.
#[inline(always)]
fn certain(outcome: Result<(), Error>) -> Result<(), Illegal> {
    debug_assert_eq!(outcome, Ok(()));
    Ok(())
}

/// A dimension that has been checked, or that counts as zero when negative.
#[inline(always)]
pub fn dim(n: i32) -> usize {
    usize::try_from(n).unwrap_or(0)
}

/// How far the first entry lies from the address passed: BLAS passes the lowest, and with a
/// negative increment the first entry is at the far end. Wraps for absurd sizes.
fn first_entry(n: i32, inc: i32) -> isize {
    if inc < 0 { 1_isize.wrapping_sub(n as isize).wrapping_mul(inc as isize) } else { 0 }
}

/// A vector in BLAS's convention.
///
/// # Safety
/// As [`VecRef::from_raw_parts`] for the `n` entries the convention describes.
pub unsafe fn vector<'a, T>(ptr: *const T, n: i32, inc: i32) -> VecRef<'a, T> {
    let first = ptr.wrapping_offset(first_entry(n, inc));
    // SAFETY: promised by the caller.
    unsafe { VecRef::from_raw_parts(first, dim(n), inc as isize) }
}

/// A vector in BLAS's convention that is written.
///
/// # Safety
/// As [`VecMut::from_raw_parts`] for the `n` entries the convention describes.
pub unsafe fn vector_mut<'a, T>(ptr: *mut T, n: i32, inc: i32) -> VecMut<'a, T> {
    let first = ptr.wrapping_offset(first_entry(n, inc));
    // SAFETY: promised by the caller.
    unsafe { VecMut::from_raw_parts(first, dim(n), inc as isize) }
}

/// The values of `trans` that symmetric updates know: for complex types conjugating is illegal,
/// for real types it means nothing.
pub fn symmetric<T: Scalar>(trans: Option<Trans>) -> Option<Trans> {
    match trans? {
        Trans::No => Some(Trans::No),
        Trans::Trans => Some(Trans::Trans),
        Trans::ConjTrans if !T::IS_COMPLEX => Some(Trans::Trans),
        Trans::ConjTrans | Trans::Conj => None,
    }
}

/// The values of `trans` that Hermitian updates know: not, and conjugate transposed.
pub fn hermitian(trans: Option<Trans>) -> Option<Trans> {
    trans.filter(|trans| matches!(trans, Trans::No | Trans::ConjTrans))
}
