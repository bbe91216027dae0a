//! The reflector that annihilates all of a vector but its first entry.

use wasmblas::{Real, Scalar, VecMut, nrm2, scal};

/// Makes the reflector `H = I − τ (1; v) (1; v)ᴴ` with `Hᴴ (α; x) = (β; 0)`, β real: returns τ,
/// leaves β in `alpha` and v in `x`. `τ = 0`, and H the identity, if x is zero and α real; else
/// `1 ≤ Re τ ≤ 2` and `|τ − 1| ≤ 1`. β has the sign that α's real part has not.
///
/// Norms are formed without overflow or underflow; unlike in netlib numbers near overflow are
/// scaled before they are divided, as those near underflow are. Golub and Van Loan, *Matrix
/// Computations*, section 5.1.
pub fn larfg<T: Scalar>(alpha: &mut T, mut x: VecMut<'_, T>) -> T {
    let mut tail = nrm2(x.rb());
    if tail == T::Real::ZERO && alpha.im() == T::Real::ZERO {
        return T::ZERO;
    }
    let mut beta = length(*alpha, tail);
    let scale = scale_for(beta);
    if scale != T::Real::ONE {
        scal(T::from_real(scale), x.rb_mut());
        *alpha = alpha.scaled(scale);
        tail = nrm2(x.rb());
        beta = length(*alpha, tail);
    }
    let tau = T::from_parts((beta - alpha.re()) / beta, -alpha.im() / beta);
    scal(T::ONE.quotient(*alpha - T::from_real(beta)), x);
    *alpha = T::from_real(beta / scale);
    tau
}

/// `|(α; x)|` for `|x|`, with the sign that `Re α` has not.
fn length<T: Scalar>(alpha: T, tail: T::Real) -> T::Real {
    let squares = alpha.re() * alpha.re() + alpha.im() * alpha.im() + tail * tail;
    // A square that underflows is nothing beside such a sum.
    let small = T::Real::MIN_POSITIVE / (T::Real::EPSILON * T::Real::EPSILON);
    let whole = if squares > small && squares <= T::Real::MAX {
        squares.sqrt()
    } else {
        alpha.re().hypot(alpha.im()).hypot(tail)
    };
    -Real::copysign(whole, alpha.re())
}

/// The power of two by which vectors of that length are multiplied before they are divided by
/// something about as large: not 1 if the reciprocal might overflow or underflow. Once is enough:
/// the least number above zero becomes a normal one.
pub(super) fn scale_for<R: Real>(length: R) -> R {
    let length = Real::abs(length);
    let up = R::EPSILON / (R::MIN_POSITIVE + R::MIN_POSITIVE);
    if length < R::ONE / up {
        up
    } else if length > R::MAX * R::EPSILON {
        R::EPSILON
    } else {
        R::ONE
    }
}
