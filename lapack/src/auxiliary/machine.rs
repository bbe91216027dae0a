//! What the arithmetic can do: LAPACK's `lamch`.

use wasmblas::Real;

/// A property of the floating-point numbers of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Machine {
    /// The largest relative error of a rounded result: half the distance from 1 to the next number.
    Eps,
    /// The smallest positive number whose reciprocal is finite.
    SafeMin,
    /// The base of the number system.
    Base,
    /// `Eps · Base`: the distance from 1 to the next number.
    Precision,
    /// How many digits of that base a number has.
    Digits,
    /// 1, since results are rounded rather than chopped.
    Rounding,
    /// The exponent of the smallest normal number, written `0.1…`.
    MinExponent,
    /// The smallest positive normal number.
    Underflow,
    /// The exponent of the largest number, written `0.1…`.
    MaxExponent,
    /// The largest finite number.
    Overflow,
}

/// A property of the floating-point numbers of a type.
pub fn lamch<R: Real>(what: Machine) -> R {
    // The normal numbers' exponents follow from the extremes, which are powers of two.
    let exponent = |mut x: f64| {
        let mut exponent = 0.0;
        while x < 0.5 {
            x *= 2.0;
            exponent -= 1.0;
        }
        while x >= 1.0 {
            x *= 0.5;
            exponent += 1.0;
        }
        exponent
    };
    match what {
        Machine::Eps => R::EPSILON * R::from_f64(0.5),
        // The reciprocal of the smallest normal number is less than the largest number.
        Machine::SafeMin | Machine::Underflow => R::MIN_POSITIVE,
        Machine::Base => R::from_f64(2.0),
        Machine::Precision => R::EPSILON,
        Machine::Digits => R::from_f64(2.0 - exponent(R::EPSILON.to_f64())),
        Machine::Rounding => R::ONE,
        Machine::MinExponent => R::from_f64(exponent(R::MIN_POSITIVE.to_f64())),
        Machine::MaxExponent => R::from_f64(exponent(R::MAX.to_f64())),
        Machine::Overflow => R::MAX,
    }
}
