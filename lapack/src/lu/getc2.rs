//! LU factorisation with complete pivoting, and the systems solved with it.

use crate::error::{Error, check_dim};
use wasmblas::{MatMut, MatRef, Real, Scalar, VecMut, VecRef, amax, geru, iamax, scal_real, swap};

/// Factorises `A = P L U Q` with complete pivoting: L is unit lower triangular, U upper triangular;
/// both replace A, without the ones. `ipiv` and `jpiv` receive the interchanges of rows and of
/// columns, counted from 1. Meant for small matrices, such as the Sylvester equations of two
/// diagonal blocks lead to.
///
/// A pivot that is smaller than the rounding errors of the largest entry is replaced by a number of
/// their size, so that the factors are never singular; the last such place, counted from 1, is
/// returned.
///
/// G. H. Golub and C. F. Van Loan, *Matrix Computations*, section 3.4.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn getc2<T: Scalar>(
    mut a: MatMut<'_, T>,
    ipiv: &mut [i32],
    jpiv: &mut [i32],
) -> Result<Option<usize>, Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("ipiv", n, ipiv.len())?;
    check_dim("jpiv", n, jpiv.len())?;
    let small = T::Real::MIN_POSITIVE / T::Real::EPSILON;
    let (mut least, mut replaced) = (small, None);
    for k in 0..n {
        let rest = a.rb().block(k, k, n - k, n - k);
        let (mut row, mut col, mut most) = (0, 0, T::Real::ZERO);
        for j in 0..n - k {
            let i = iamax(rest.col(j)).unwrap_or(0);
            let size = rest.get(i, j).modulus();
            if size > most {
                (row, col, most) = (i, j, size);
            }
        }
        if k == 0 {
            least = Real::max(T::Real::EPSILON * most, small);
        }
        (ipiv[k], jpiv[k]) = ((k + row) as i32 + 1, (k + col) as i32 + 1);
        if row > 0 {
            let (above, below) = a.rb_mut().split_rows(k + 1);
            swap(above.row(k), below.row(row - 1))?;
        }
        if col > 0 {
            let (left, right) = a.rb_mut().split_cols(k + 1);
            swap(left.col(k), right.col(col - 1))?;
        }
        let pivot = a.get(k, k).modulus();
        if pivot < least || pivot.is_nan() {
            a.set(k, k, T::from_real(least));
            replaced = Some(k + 1);
        }
        let pivot = a.get(k, k);
        let (top, bottom) = a.rb_mut().split_rows(k + 1);
        let row = top.rb().row(k).part(k + 1, n - k - 1);
        let (left, right) = bottom.split_cols(k + 1);
        let mut multipliers = left.block(0, k, n - k - 1, 1).col(0);
        for i in 0..multipliers.len() {
            multipliers.set(i, multipliers.get(i).quotient(pivot));
        }
        geru(-T::ONE, multipliers.rb(), row, right)?;
    }
    Ok(replaced)
}

/// Solves `A x = s b` for x, which replaces b, with what [`getc2`] left; returns the scale `s ≤ 1`,
/// which is less than one where x would be so large as to overflow.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn gesc2<T: Scalar>(
    a: MatRef<'_, T>,
    rhs: &mut [T],
    ipiv: &[i32],
    jpiv: &[i32],
) -> Result<T::Real, Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("rhs", n, rhs.len())?;
    check_dim("ipiv", n, ipiv.len())?;
    check_dim("jpiv", n, jpiv.len())?;
    let exists = |&p: &i32| usize::try_from(p).is_ok_and(|p| 1 <= p && p <= n);
    if !ipiv.iter().chain(jpiv).all(exists) {
        return Err(wasmblas::Error::Dimension { argument: "ipiv", expected: n, found: 0 }.into());
    }
    if n == 0 {
        return Ok(T::Real::ONE);
    }
    for (i, &p) in ipiv.iter().enumerate() {
        rhs.swap(i, p as usize - 1);
    }
    for i in 0..n {
        let (known, rest) = rhs.split_at_mut(i + 1);
        for (x, k) in rest.iter_mut().zip(i + 1..) {
            *x -= a.get(k, i) * known[i];
        }
    }
    // The largest pivot is the first, the smallest, as far as that can be told, the last.
    let two = T::Real::from_f64(2.0);
    let small = T::Real::MIN_POSITIVE / T::Real::EPSILON;
    let most = amax(VecRef::from_slice(rhs));
    let mut scale = T::Real::ONE;
    if two * small * most > a.get(n - 1, n - 1).modulus() {
        scale = T::Real::from_f64(0.5) / most;
        scal_real(scale, VecMut::from_slice(&mut *rhs));
    }
    for i in (0..n).rev() {
        let inverse = T::ONE.quotient(a.get(i, i));
        let mut x = rhs[i] * inverse;
        for (&known, k) in rhs[i + 1..].iter().zip(i + 1..) {
            x -= known * (a.get(i, k) * inverse);
        }
        rhs[i] = x;
    }
    for (i, &p) in jpiv.iter().enumerate().rev() {
        rhs.swap(i, p as usize - 1);
    }
    Ok(scale)
}
