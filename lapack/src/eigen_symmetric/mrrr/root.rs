//! The root of a tree of representations: a definite matrix.

use super::super::sturm::{Accuracy, Sturm};
use super::representation::Representation;
use wasmblas::Real;

/// A block that does not split, with entries of size one.
pub(super) struct Block<'a, R> {
    pub d: &'a [R],
    pub e: &'a [R],
}

/// Where the root is.
pub(super) struct Root<R> {
    /// What has been subtracted from all eigenvalues.
    pub shift: R,
    /// An interval with all eigenvalues of the root in it.
    pub interval: (R, R),
}

impl<R: Real> Block<'_, R> {
    /// Makes `L D Lᵀ = T − σ I`, definite, with σ next to that end of the spectrum to which more of the
    /// wanted eigenvalues are close; if `otherwise`, to the other. `squares` and `split` have as many
    /// elements as there are rows.
    pub fn plant(
        &self,
        root: &mut Representation<'_, R>,
        wanted: core::ops::Range<usize>,
        otherwise: bool,
        squares: &mut [R],
        split: &mut [i32],
    ) -> Option<Root<R>> {
        let n = self.d.len();
        let real = R::from_f64;
        let (matrix, _) = Sturm::new(self.d, self.e, squares, split);
        let (low, high, size) = matrix.enclosure(self.e);
        let accuracy = Accuracy { absolute: R::EPSILON * size, least: matrix.least };
        let low = matrix.bisect(0, (low, high), accuracy).0;
        let high = matrix.bisect(n - 1, (low, high), accuracy).1;
        let quarter = (high - low) * real(0.25);
        let [lower, upper] = matrix.count([low + quarter, high - quarter]);
        let in_lower = lower.clamp(wanted.start, wanted.end) - wanted.start;
        let in_upper = wanted.end - upper.clamp(wanted.start, wanted.end);
        let from_below = (in_lower >= in_upper) != otherwise;
        let (edge, outward) = if from_below { (low, -R::ONE) } else { (high, R::ONE) };
        let unit = R::EPSILON * real(n as f64) * size;
        let mut distance = unit;
        let mut shift = edge + outward * distance;
        // Beyond Gershgorin's discs the matrix is definite, rounding errors or not.
        while !self.factorise(root, shift, from_below) {
            distance *= real(4.0);
            if !(distance <= size * real(16.0)) {
                return None;
            }
            shift = edge + outward * distance;
        }
        disturb(root);
        let margin = unit * real(4.0);
        Some(Root { shift, interval: (low - shift - margin, high - shift + margin) })
    }

    /// `T − σ I = L D Lᵀ`, and whether it is definite with that sign.
    fn factorise(&self, root: &mut Representation<'_, R>, shift: R, positive: bool) -> bool {
        let (d, e) = (self.d, self.e);
        let mut pivot = d[0] - shift;
        for i in 0..d.len() {
            if !(if positive { pivot > R::ZERO } else { pivot < R::ZERO }) {
                return false;
            }
            (root.d[i], root.l[i]) = (pivot, R::ZERO);
            if let Some(&e) = e.get(i) {
                root.l[i] = e / pivot;
                pivot = d[i + 1] - shift - root.l[i] * e;
            }
        }
        true
    }
}

/// Changes entries by a few roundings, so that no eigenvalues agree in nearly all digits.
fn disturb<R: Real>(root: &mut Representation<'_, R>) {
    let mut seed = 0_u32;
    let mut noise = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let uniform = f64::from(seed >> 8) / f64::from(1_u32 << 23) - 1.0;
        R::ONE + R::EPSILON * R::from_f64(4.0 * uniform)
    };
    for (d, l) in root.d.iter_mut().zip(root.l.iter_mut()) {
        *d *= noise();
        *l *= noise();
    }
    root.prepare();
}
