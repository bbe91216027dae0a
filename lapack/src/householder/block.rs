//! Products of reflectors as one block reflector `I − V T Vᴴ`, the compact WY form of Schreiber
//! and Van Loan (SIAM J. Sci. Stat. Comput. 10, 1989).

use super::{Direct, StoreV};
use crate::error::{Error, check_dim, check_scratch};
use wasmblas::{
    Diag, MatMut, MatRef, Scalar, Side, Trans, geadd, gemm, gemv, omatcopy, trmm, trmv,
};

/// Columns of T that are made one by one: below this, halving costs more in calls than it saves.
const COLUMNS: usize = 8;

/// The factor T of the block reflector `H = I − V T Vᴴ` that the product of `k` reflectors is,
/// `k` by `k`: upper triangular going forward, lower triangular going backward. The other triangle
/// is not touched.
///
/// V is `n` by `k` in [`StoreV::Columns`]; in [`StoreV::Rows`] `v` is its conjugate transpose. The
/// ones of V, and the zeros before or after them, are not read.
///
/// Recursive: of two adjacent blocks, `I − V₁ T₁ V₁ᴴ` times `I − V₂ T₂ V₂ᴴ`, the factor is that of
/// either and `−T₁ (V₁ᴴ V₂) T₂` beside them (Elmroth and Gustavson, IBM J. Res. Dev. 44, 2000).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn larft<T: Scalar>(
    direct: Direct,
    storev: StoreV,
    v: MatRef<'_, T>,
    tau: &[T],
    mut t: MatMut<'_, T>,
) -> Result<(), Error> {
    let rows = storev == StoreV::Rows;
    let v = if rows { v.t() } else { v };
    let k = tau.len();
    check_dim("v", k, v.ncols())?;
    check_dim("t", k, t.nrows())?;
    check_dim("t", k, t.ncols())?;
    if v.nrows() < k {
        return check_dim("v", k, v.nrows());
    }
    // The rows are V conjugated: so are the reflectors made of them with τ conjugated, and their T.
    form_t(direct, v, rows, tau, t.rb_mut())?;
    if rows && T::IS_COMPLEX {
        for j in 0..k {
            let stored = match direct {
                Direct::Forward => 0..j + 1,
                Direct::Backward => j..k,
            };
            for i in stored {
                t.set(i, j, t.get(i, j).conj());
            }
        }
    }
    Ok(())
}

/// `C ← op(H) C` or `C op(H)` for the block reflector `H = I − V T Vᴴ` whose factor [`larft`] made;
/// `trans` is [`Trans::No`] or [`Trans::ConjTrans`] in LAPACK, and any here.
///
/// `scratch` has `k` elements for each column (left) or row (right) of C.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or there is not enough scratch memory; then nothing
/// is touched.
pub fn larfb<T: Scalar>(
    side: Side,
    trans: Trans,
    direct: Direct,
    storev: StoreV,
    v: MatRef<'_, T>,
    t: MatRef<'_, T>,
    c: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let rows = storev == StoreV::Rows;
    let v = if rows { v.t() } else { v };
    // C op(H) is, transposed, op(H)ᵀ Cᵀ.
    let (c, trans) = match side {
        Side::Left => (c, trans),
        Side::Right => (c.t(), transposed(trans)),
    };
    let k = v.ncols();
    check_dim("v", c.nrows(), v.nrows())?;
    check_dim("t", k, t.nrows())?;
    check_dim("t", k, t.ncols())?;
    if v.nrows() < k {
        return check_dim("v", k, v.nrows());
    }
    check_scratch(k * c.ncols(), scratch.len())?;
    let conj = conjugates(trans) != rows;
    apply(direct, conj, v, trans, t, c, scratch)
}

/// `op(A)ᵀ` as an operation on A.
pub(crate) fn transposed(trans: Trans) -> Trans {
    match trans {
        Trans::No => Trans::Trans,
        Trans::Trans => Trans::No,
        Trans::ConjTrans => Trans::Conj,
        Trans::Conj => Trans::ConjTrans,
    }
}

/// Whether `op(I − V T Vᴴ)` is `I − conj(V) op(T) conj(V)ᴴ`, rather than with V as it is.
fn conjugates(trans: Trans) -> bool {
    matches!(trans, Trans::Trans | Trans::Conj)
}

/// `C ← op(I − V T Vᴴ) C`. `scratch` has `k` elements for each column of C.
pub(crate) fn apply_op<T: Scalar>(
    direct: Direct,
    trans: Trans,
    v: MatRef<'_, T>,
    t: MatRef<'_, T>,
    c: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    apply(direct, conjugates(trans), v, trans, t, c, scratch)
}

/// `C ← (I − V op(T) Vᴴ) C`, where V is `v` or its conjugate. `scratch` has `k` elements for each
/// column of C.
pub(crate) fn apply<T: Scalar>(
    direct: Direct,
    conj: bool,
    v: MatRef<'_, T>,
    op_t: Trans,
    t: MatRef<'_, T>,
    c: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let (k, n) = (v.ncols(), c.ncols());
    if k == 0 || n == 0 {
        return Ok(());
    }
    let w = MatMut::from_col_major(&mut scratch[..k * n], k, n, k)?;
    apply_with(direct, conj, v, op_t, t, c, w)
}

/// [`apply`] with the scratch memory as a `k` by `n` matrix.
pub(crate) fn apply_with<T: Scalar>(
    direct: Direct,
    conj: bool,
    v: MatRef<'_, T>,
    op_t: Trans,
    t: MatRef<'_, T>,
    c: MatMut<'_, T>,
    mut w: MatMut<'_, T>,
) -> Result<(), Error> {
    let (m, k) = (v.nrows(), v.ncols());
    let (plain, adjoint) =
        if conj { (Trans::Conj, Trans::Trans) } else { (Trans::No, Trans::ConjTrans) };
    let (head, tail) = (direct.block(v, 0..k, 0..k), direct.block(v, k..m, 0..k));
    let (uplo, one) = (direct.head(), T::ONE);
    let (mut top, mut bottom) = direct.split_rows(c, k);
    omatcopy(Trans::No, one, top.rb(), w.rb_mut())?;
    trmm(Side::Left, uplo, adjoint, Diag::Unit, one, head, w.rb_mut())?;
    gemm(adjoint, Trans::No, one, tail, bottom.rb(), one, w.rb_mut())?;
    trmm(Side::Left, direct.factor(), op_t, Diag::NonUnit, one, t, w.rb_mut())?;
    gemm(plain, Trans::No, -one, tail, w.rb(), one, bottom.rb_mut())?;
    trmm(Side::Left, uplo, plain, Diag::Unit, one, head, w.rb_mut())?;
    geadd(-one, w.rb(), one, top.rb_mut())?;
    Ok(())
}

/// T of the reflectors whose vectors are the columns of `v` and whose factors are `tau`, or their
/// conjugates.
pub(crate) fn form_t<T: Scalar>(
    direct: Direct,
    v: MatRef<'_, T>,
    conj_tau: bool,
    tau: &[T],
    mut t: MatMut<'_, T>,
) -> Result<(), Error> {
    let (m, k) = (v.nrows(), v.ncols());
    if k <= COLUMNS {
        return form_columns(direct, v, conj_tau, tau, t);
    }
    let half = k / 2;
    let first = direct.block(v, 0..m, 0..half);
    let second = direct.block(v, half..m, half..k);
    let t1 = direct.block_mut(t.rb_mut(), 0..half, 0..half);
    form_t(direct, first, conj_tau, direct.slice(tau, 0..half), t1)?;
    let t2 = direct.block_mut(t.rb_mut(), half..k, half..k);
    form_t(direct, second, conj_tau, direct.slice(tau, half..k), t2)?;
    join_t(direct, v, half, t)
}

/// Completes the T of a block, given those of its first `half` reflectors and of the rest.
pub(crate) fn join_t<T: Scalar>(
    direct: Direct,
    v: MatRef<'_, T>,
    half: usize,
    t: MatMut<'_, T>,
) -> Result<(), Error> {
    let (m, k, one) = (v.nrows(), v.ncols(), T::ONE);
    let (left, right) = direct.split_cols(t, half);
    let (mut corner, t2) = direct.split_rows(right, half);
    let t1 = direct.block(left.rb(), 0..half, 0..half);
    let (uplo, factor) = (direct.head(), direct.factor());
    omatcopy(Trans::ConjTrans, one, direct.block(v, half..k, 0..half), corner.rb_mut())?;
    let head = direct.block(v, half..k, half..k);
    trmm(Side::Right, uplo, Trans::No, Diag::Unit, one, head, corner.rb_mut())?;
    let (v1, v2) = (direct.block(v, k..m, 0..half), direct.block(v, k..m, half..k));
    gemm(Trans::ConjTrans, Trans::No, one, v1, v2, one, corner.rb_mut())?;
    trmm(Side::Left, factor, Trans::No, Diag::NonUnit, -one, t1, corner.rb_mut())?;
    trmm(Side::Right, factor, Trans::No, Diag::NonUnit, one, t2.rb(), corner)?;
    Ok(())
}

/// [`form_t`] column by column.
fn form_columns<T: Scalar>(
    direct: Direct,
    v: MatRef<'_, T>,
    conj_tau: bool,
    tau: &[T],
    mut t: MatMut<'_, T>,
) -> Result<(), Error> {
    let (m, k) = (v.nrows(), v.ncols());
    for j in 0..k {
        let place = direct.start(j..j + 1, k);
        let tau = tau[place].conj_if(conj_tau);
        t.set(place, place, tau);
        let (before, rest) = direct.split_cols(t.rb_mut(), j);
        let (column, _) = direct.split_cols(rest, 1);
        let (mut column, _) = direct.split_rows(column, j);
        omatcopy(Trans::ConjTrans, -tau, direct.block(v, j..j + 1, 0..j), column.rb_mut())?;
        let mut column = column.col(0);
        let earlier = direct.block(v, j + 1..m, 0..j);
        let own = direct.block(v, j + 1..m, j..j + 1).col(0);
        gemv(Trans::ConjTrans, -tau, earlier, own, T::ONE, column.rb_mut())?;
        let done = direct.block(before.rb(), 0..j, 0..j);
        trmv(direct.factor(), Trans::No, Diag::NonUnit, done, column)?;
    }
    Ok(())
}
