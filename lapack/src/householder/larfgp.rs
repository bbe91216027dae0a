//! The reflector that leaves a number that is not negative.

use super::larfg::scale_for;
use wasmblas::{Real, Scalar, VecMut, nrm2, scal};

/// As [`larfg`](crate::larfg), with `β ≥ 0`: makes the reflector `H = I − τ (1; v) (1; v)ᴴ` with
/// `Hᴴ (α; x) = (β; 0)`, returns τ, leaves β in `alpha` and v in `x`.
///
/// `α − β`, which x is divided by, is formed as `−(|x|² + Im² α) / (Re α + β)` where it would
/// cancel (Demmel, Hoemmen, Hida and Riedy, *Nonnegative diagonals and high performance on
/// low-profile matrices from Householder QR*, SIAM J. Sci. Comput. 31, 2009).
pub fn larfgp<T: Scalar>(alpha: &mut T, mut x: VecMut<'_, T>) -> T {
    let first = *alpha;
    let mut tail = nrm2(x.rb());
    // Beside an α this much larger, x is rounding error, and so is what it adds to β.
    if tail <= T::Real::EPSILON * first.modulus() {
        return without_tail(alpha, x);
    }
    let scale = scale_for(first.modulus().hypot(tail));
    if scale != T::Real::ONE {
        scal(T::from_real(scale), x.rb_mut());
        *alpha = alpha.scaled(scale);
        tail = nrm2(x.rb());
    }
    let (re, im) = (alpha.re(), alpha.im());
    let beta = re.hypot(im).hypot(tail);
    let difference = if re < T::Real::ZERO {
        re - beta
    } else {
        let sum = re + beta;
        -(im * (im / sum) + tail * (tail / sum))
    };
    let tau = T::from_parts(-difference / beta, -im / beta);
    scal(T::ONE.quotient(T::from_parts(difference, im)), x);
    *alpha = T::from_real(beta / scale);
    tau
}

/// The reflector for `(α; 0)`, which only turns α: x is taken as zero.
fn without_tail<T: Scalar>(alpha: &mut T, x: VecMut<'_, T>) -> T {
    if alpha.im() == T::Real::ZERO && alpha.re() >= T::Real::ZERO {
        return T::ZERO;
    }
    scal(T::ZERO, x);
    let scale = scale_for(alpha.modulus());
    let scaled = alpha.scaled(scale);
    let size = scaled.modulus();
    *alpha = T::from_real(size / scale);
    T::from_parts(T::Real::ONE - scaled.re() / size, -scaled.im() / size)
}
