//! Random numbers.

use wasmblas::{Real, Scalar};

/// What random numbers are distributed as: LAPACK's `IDIST`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Distribution {
    /// Uniform in (0, 1), both parts of a complex number.
    Uniform,
    /// Uniform in (-1, 1), both parts of a complex number.
    Symmetric,
    /// Normal with mean 0 and variance 1, both parts of a complex number.
    Normal,
    /// Complex, uniform in the unit disc.
    Disc,
    /// Complex, uniform on the unit circle.
    Circle,
}

/// Fills `x` with random numbers and moves `seed` on: LAPACK's generator, whose state is four
/// digits of base 4096, the first one in `seed[0]`, the last one odd.
///
/// A multiplicative congruential generator with modulus `2⁴⁸`: G. S. Fishman, *Multiplicative
/// congruential random number generators with modulus 2^b* (Math. Comp. 54, 1990). Numbers are
/// those of netlib up to rounding; a real type takes [`Distribution::Disc`] and
/// [`Distribution::Circle`] as [`Distribution::Uniform`].
pub fn larnv<T: Scalar>(distribution: Distribution, seed: &mut [i32; 4], x: &mut [T]) {
    let mut state = State::new(*seed);
    for x in x {
        *x = if T::IS_COMPLEX {
            let (first, second) = (state.next::<T::Real>(), state.next::<T::Real>());
            complex(distribution, first, second)
        } else {
            let first = state.next::<T::Real>();
            let number = match distribution {
                Distribution::Symmetric => first + first - 1.0,
                Distribution::Normal => normal(first, state.next::<T::Real>()).0,
                Distribution::Uniform | Distribution::Disc | Distribution::Circle => first,
            };
            T::from_real(T::Real::from_f64(number))
        };
    }
    *seed = state.digits();
}

/// A complex number from two uniform ones.
fn complex<T: Scalar>(distribution: Distribution, first: f64, second: f64) -> T {
    let (re, im) = match distribution {
        Distribution::Uniform => (first, second),
        Distribution::Symmetric => (first + first - 1.0, second + second - 1.0),
        Distribution::Normal => normal(first, second),
        Distribution::Disc => on_circle(first.sqrt(), second),
        Distribution::Circle => on_circle(1.0, second),
    };
    T::from_parts(T::Real::from_f64(re), T::Real::from_f64(im))
}

/// Two independent normal numbers (Box and Muller).
fn normal(first: f64, second: f64) -> (f64, f64) {
    on_circle((-2.0 * libm::log(first)).sqrt(), second)
}

/// The point at `radius` and `turn`, a part of a full one.
fn on_circle(radius: f64, turn: f64) -> (f64, f64) {
    let angle = core::f64::consts::TAU * turn;
    (radius * libm::cos(angle), radius * libm::sin(angle))
}

struct State(u64);

impl State {
    const DIGIT: u64 = 4096;
    const MODULUS: u64 = 1 << 48;
    const MULTIPLIER: u64 = 33_952_834_046_453;

    fn new(seed: [i32; 4]) -> Self {
        let digit = |digit: i32| digit.unsigned_abs() as u64 % Self::DIGIT;
        Self(seed.into_iter().fold(0, |state, next| state * Self::DIGIT + digit(next)))
    }

    fn digits(&self) -> [i32; 4] {
        [36, 24, 12, 0].map(|shift| ((self.0 >> shift) % Self::DIGIT) as i32)
    }

    /// The next number that is less than one in the precision of `R` as well.
    fn next<R: Real>(&mut self) -> f64 {
        loop {
            self.0 = self.0.wrapping_mul(Self::MULTIPLIER) % Self::MODULUS;
            let number = R::from_f64(self.0 as f64 / Self::MODULUS as f64);
            if number < R::ONE {
                return number.to_f64();
            }
        }
    }
}
