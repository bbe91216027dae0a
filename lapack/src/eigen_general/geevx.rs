//! Eigenvalues and eigenvectors of a general matrix, with how sensitive they are.

use super::eigenvalues::Eigenvalues;
use super::gebak::gebak;
use super::gebal::{Balance, gebal};
use super::geev::{check, decompose, found, geev_scratch, normalise};
use crate::auxiliary::{Moderate, Norm, lange};
use crate::error::{Error, check_dim};
use crate::schur::{EigenvalueConditions, trsna_in, trsna_scratch};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use core::ops::Range;
use wasmblas::{MatMut, Scalar, Side};

/// What [`geevx`] says about balancing, whether or not eigenvalues are found after it.
#[derive(Debug)]
pub struct Balanced<'a, R> {
    /// The permutation and the scaling, as from [`gebal`](crate::gebal).
    pub scale: &'a mut [R],
    /// The range that is not triangular.
    pub active: Range<usize>,
    /// The 1-norm of the balanced matrix.
    pub norm: R,
}

/// As [`geev`](crate::geev), balanced as `balance` says, and if they are wanted with reciprocal
/// condition numbers of the eigenvalues in `rconde`, for which both kinds of eigenvectors have to be
/// wanted, and of the right eigenvectors in `rcondv`: those of [`trsna`](crate::trsna) for the
/// balanced matrix.
///
/// # Errors
/// As [`geev`](crate::geev), also if `rconde` is wanted without eigenvectors; without condition
/// numbers then.
pub fn geevx<T: Scalar>(
    balance: Balance,
    a: MatMut<'_, T>,
    w: Eigenvalues<'_, T>,
    vl: Option<MatMut<'_, T>>,
    vr: Option<MatMut<'_, T>>,
    balanced: &mut Balanced<'_, T::Real>,
    rconde: Option<&mut [T::Real]>,
    rcondv: Option<&mut [T::Real]>,
) -> Result<(), Error> {
    let vectors = vl.is_some() || vr.is_some();
    let len = geevx_scratch::<T>(vectors, rcondv.is_some(), a.nrows());
    with_scratch(len, |scratch| geevx_in(balance, a, w, vl, vr, balanced, rconde, rcondv, scratch))
}

/// [`geevx`] with scratch memory: at least `2n` elements, `n` reals with vectors, and with `rcondv`
/// what [`trsna`](crate::trsna) needs.
///
/// # Errors
/// As [`geevx`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn geevx_in<T: Scalar>(
    balance: Balance,
    mut a: MatMut<'_, T>,
    mut w: Eigenvalues<'_, T>,
    mut vl: Option<MatMut<'_, T>>,
    mut vr: Option<MatMut<'_, T>>,
    balanced: &mut Balanced<'_, T::Real>,
    rconde: Option<&mut [T::Real]>,
    mut rcondv: Option<&mut [T::Real]>,
    mut scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let n = a.nrows();
    check(&a, &w, &vl, &vr)?;
    check_dim("scale", n, balanced.scale.len())?;
    for condition in [&rconde, &rcondv].into_iter().flatten() {
        check_dim("rcond", n, condition.len())?;
    }
    if rconde.is_some() && (vl.is_none() || vr.is_none()) {
        return check_dim("rconde", 0, n.max(1));
    }
    let vectors = vl.is_some() || vr.is_some();
    scratch.check(ScratchLen { elements: 2 * n, reals: if vectors { n } else { 0 }, ints: 0 })?;
    (balanced.active, balanced.norm) = (0..n, T::Real::ZERO);
    if n == 0 {
        return Ok(());
    }
    if rcondv.is_some() {
        scratch.check(trsna_scratch::<T>(n))?;
    }
    let size = Moderate::make(a.rb_mut());
    let active = gebal(balance, a.rb_mut(), balanced.scale)?;
    balanced.active = active.clone();
    balanced.norm = size.original(lange(Norm::One, a.rb()));
    let schur = vectors || rcondv.is_some();
    let (left, right) = (vl.as_mut().map(MatMut::rb_mut), vr.as_mut().map(MatMut::rb_mut));
    let (part, work) = (active.clone(), scratch.rb_mut());
    let outcome = decompose(schur, part, a.rb_mut(), w.rb_mut(), left, right, work);
    if outcome.is_ok() {
        let eigenvalues = match (rconde, &vl, &vr) {
            (Some(s), Some(vl), Some(vr)) => {
                Some(EigenvalueConditions { vl: vl.rb(), vr: vr.rb(), s })
            }
            _ => None,
        };
        trsna_in(None, a.rb(), eigenvalues, rcondv.as_deref_mut(), scratch)?;
        for (side, v) in [(Side::Left, vl), (Side::Right, vr)] {
            if let Some(mut v) = v {
                gebak(balance, side, active.clone(), balanced.scale, v.rb_mut())?;
                normalise(&w, v)?;
            }
        }
        if let Some(rcondv) = rcondv {
            size.undo(rcondv);
        }
    }
    for range in found(&outcome, &active, n) {
        w.part(range.start, range.len()).undo(size);
    }
    outcome
}

/// The scratch memory that is of use to [`geevx_in`], with `rcondv` if `conditions` says so.
pub fn geevx_scratch<T: Scalar>(vectors: bool, conditions: bool, n: usize) -> ScratchLen {
    let mut len = geev_scratch::<T>(vectors, n);
    len.reals = len.reals.saturating_sub(n);
    if conditions {
        let more = trsna_scratch::<T>(n);
        len.elements = len.elements.max(more.elements);
        len.reals = len.reals.max(more.reals);
        len.ints = more.ints;
    }
    len
}
