//! One reflector applied to a matrix.

use super::Direct;
use crate::error::{Error, check_dim, check_scratch};
use wasmblas::fused;
use wasmblas::{MatMut, Scalar, Side, Trans, VecMut, VecRef, gemv, gerc};

/// `C ← H C` or `C H`, where `H = I − τ v vᴴ`: all of v is stored, its 1 as well.
///
/// `scratch` has an element for each column (left) or row (right) of C. For `τ = 0` C is not read.
///
/// # Errors
/// [`Error::Argument`] if v does not fit C or there is not enough scratch memory.
pub fn larf<T: Scalar>(
    side: Side,
    v: VecRef<'_, T>,
    tau: T,
    mut c: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let (along, across) = match side {
        Side::Left => (c.nrows(), c.ncols()),
        Side::Right => (c.ncols(), c.nrows()),
    };
    check_dim("v", along, v.len())?;
    check_scratch(across, scratch.len())?;
    if tau == T::ZERO {
        return Ok(());
    }
    let mut w = VecMut::from_slice(&mut scratch[..across]);
    match side {
        Side::Left => {
            gemv(Trans::ConjTrans, T::ONE, c.rb(), v, T::ZERO, w.rb_mut())?;
            gerc(-tau, v, w.rb(), c.rb_mut())?;
        }
        Side::Right => {
            gemv(Trans::No, T::ONE, c.rb(), v, T::ZERO, w.rb_mut())?;
            gerc(-tau, w.rb(), v, c.rb_mut())?;
        }
    }
    Ok(())
}

/// `C ← H C` for the reflector of `(1; v)`, or, going backward, of `(v; 1)`; with `conj` for that of
/// the conjugated vector, which makes `C.t()` into `(C H)ᵀ`.
///
/// `scratch` has an element for each column of C.
pub(crate) fn reflect<T: Scalar>(
    direct: Direct,
    conj: bool,
    v: VecRef<'_, T>,
    tau: T,
    c: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    if tau == T::ZERO || c.ncols() == 0 {
        return Ok(());
    }
    if !conj && v.stride() == 1 && c.row_stride() == 1 {
        let (head, tail) = direct.split_rows(c, 1);
        fused::reflect(tau, v, head.row(0), tail);
        return Ok(());
    }
    // wᵀ is vᴴ C, conjugated, which gemv can make of C and v as they are; or vᵀ C.
    let (mut head, tail) = direct.split_rows(c, 1);
    let n = head.ncols();
    for (j, w) in scratch[..n].iter_mut().enumerate() {
        *w = head.get(0, j).conj_if(!conj);
    }
    let mut w = VecMut::from_slice(&mut scratch[..n]);
    let op = if conj { Trans::Trans } else { Trans::ConjTrans };
    gemv(op, T::ONE, tail.rb(), v, T::ONE, w.rb_mut())?;
    if conj {
        gerc(-tau, w.rb(), v, tail.t())?;
    } else {
        gerc(-tau, v, w.rb(), tail)?;
    }
    for (j, w) in scratch[..n].iter().enumerate() {
        head.set(0, j, head.get(0, j) - tau * w.conj_if(!conj));
    }
    Ok(())
}
