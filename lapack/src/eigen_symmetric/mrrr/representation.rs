//! Bidiagonal factors of a shifted tridiagonal matrix.

use super::super::sturm::LANES;
use wasmblas::Real;

/// `L D Lᵀ`, L unit lower bidiagonal, of a matrix with entries of size one.
pub(super) struct Representation<'a, R> {
    /// The diagonal of D.
    pub d: &'a mut [R],
    /// What L has below its diagonal; the last entry is not used.
    pub l: &'a mut [R],
    /// `l² d`.
    lld: &'a mut [R],
}

/// What [`Representation::twisted`] has found.
pub(super) struct Twisted<R> {
    /// How many eigenvalues are less than λ.
    pub below: usize,
    /// The entry γ of the residual.
    pub gamma: R,
    /// `‖z‖²`.
    pub square: R,
}

impl<'a, R: Real> Representation<'a, R> {
    pub fn new(d: &'a mut [R], l: &'a mut [R], lld: &'a mut [R]) -> Self {
        Self { d, l, lld }
    }

    /// To be called when `d` and `l` have been set.
    pub fn prepare(&mut self) {
        for i in 0..self.d.len() {
            self.lld[i] = self.l[i] * self.l[i] * self.d[i];
        }
    }

    /// How many eigenvalues are less than each of the points.
    pub fn count(&self, points: [R; LANES]) -> [usize; LANES] {
        let (mut shifted, mut counts) = (points.map(|x| -x), [R::ZERO; LANES]);
        let least = least_pivot::<R>();
        for (&d, &lld) in self.d.iter().zip(&*self.lld) {
            for lane in 0..LANES {
                let pivot = away_from_zero(d + shifted[lane], least);
                counts[lane] += if pivot < R::ZERO { R::ONE } else { R::ZERO };
                shifted[lane] = shifted[lane] / pivot * lld - points[lane];
            }
        }
        counts.map(|count| count.to_f64() as usize)
    }

    /// Makes `L₊ D₊ L₊ᵀ = L D Lᵀ − τ I` (differential stationary qd transform) and returns the largest
    /// entry of D₊ by absolute value.
    pub fn shift(&self, by: R, [d, l]: [&mut [R]; 2]) -> R {
        let (n, least) = (self.d.len(), least_pivot::<R>());
        let (mut shifted, mut largest) = (-by, R::ZERO);
        for i in 0..n {
            d[i] = away_from_zero(self.d[i] + shifted, least);
            l[i] = self.l[i] * self.d[i] / d[i];
            shifted = l[i] * self.l[i] * shifted - by;
            let size = Real::abs(d[i]);
            if size > largest || size.is_nan() {
                largest = size;
            }
        }
        largest
    }

    /// The entry of the matrix beside its diagonal.
    fn beside(&self, i: usize) -> R {
        self.l[i] * self.d[i]
    }

    /// The vector `z` with `(L D Lᵀ − λ I) z = γ eᵣ` and entry 1 in that row r for which γ is least, in
    /// `z`: from the factors `L₊ D₊ L₊ᵀ` from the beginning to r and `U₋ D₋ U₋ᵀ` from the end.
    pub fn twisted(&self, value: R, spaces: [&mut [R]; 3], z: &mut [R]) -> Twisted<R> {
        let [from_start, from_end, rests] = spaces;
        let (n, least) = (self.d.len(), least_pivot::<R>());
        // z gets what the factors from the beginning have summed up in each row, the rests the same
        // from the end. Both are chains of divisions, which go on at the same time.
        let (mut sum, mut rest, mut below) = (R::ZERO, self.d[n - 1] - value, 0);
        rests[n - 1] = rest;
        for i in 0..n {
            z[i] = sum;
            let shifted = sum - value;
            let pivot = away_from_zero(self.d[i] + shifted, least);
            below += usize::from(pivot < R::ZERO);
            if i + 1 == n {
                break;
            }
            from_start[i] = self.l[i] * self.d[i] / pivot;
            sum = from_start[i] * self.l[i] * shifted;
            let j = n - 2 - i;
            let ratio = self.d[j] / away_from_zero(self.lld[j] + rest, least);
            from_end[j] = self.l[j] * ratio;
            rest = rest * ratio - value;
            rests[j] = rest;
        }
        let (mut twist, mut gamma) = (n - 1, z[n - 1] + rests[n - 1]);
        for i in 0..n - 1 {
            let candidate = z[i] + rests[i];
            if Real::abs(candidate) < Real::abs(gamma) {
                (twist, gamma) = (i, candidate);
            }
        }
        z[twist] = R::ONE;
        let mut square = R::ONE;
        for i in (0..twist).rev() {
            z[i] = -(from_start[i] * z[i + 1]);
            if z[i + 1] == R::ZERO && i + 2 < n {
                z[i] = -(self.beside(i + 1) / self.beside(i)) * z[i + 2];
            }
            if is_negligible(z[i], z[i + 1]) {
                z[..=i].fill(R::ZERO);
                break;
            }
            square += z[i] * z[i];
        }
        for i in twist + 1..n {
            z[i] = -(from_end[i - 1] * z[i - 1]);
            if z[i - 1] == R::ZERO && i >= 2 {
                z[i] = -(self.beside(i - 2) / self.beside(i - 1)) * z[i - 2];
            }
            if is_negligible(z[i], z[i - 1]) {
                z[i..].fill(R::ZERO);
                break;
            }
            square += z[i] * z[i];
        }
        Twisted { below, gamma, square }
    }
}

/// Whether two successive entries do not matter next to 1: their squares would be subnormal, which is
/// slow.
fn is_negligible<R: Real>(one: R, other: R) -> bool {
    let bound = (R::MIN_POSITIVE / R::EPSILON).sqrt();
    Real::abs(one) < bound && Real::abs(other) < bound
}

/// The least pivot that is divided by: entries are of size one, so that neither quotients nor their
/// products with entries overflow.
fn least_pivot<R: Real>() -> R {
    R::MIN_POSITIVE.sqrt()
}

fn away_from_zero<R: Real>(pivot: R, least: R) -> R {
    if Real::abs(pivot) < least { -least } else { pivot }
}
