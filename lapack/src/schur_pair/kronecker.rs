//! The linear systems that a pair of diagonal blocks makes of a generalised Sylvester equation: of
//! order two, or up to eight where blocks of a real Schur form are of order two.

use super::tgsyl::DifEstimate;
use wasmblas::{Real, Scalar};

/// A matrix of order one or two, by rows.
pub(super) type Block<T> = [[T; 2]; 2];

/// The blocks of order `p` (A, D) and `q` (B, E) in `A R − L B = C`, `D R − L E = F`.
pub(super) struct Blocks<T> {
    pub p: usize,
    pub q: usize,
    pub a: Block<T>,
    pub b: Block<T>,
    pub d: Block<T>,
    pub e: Block<T>,
}

/// What is wanted of a system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Goal {
    /// `Z x = b`, that is `A R − L B = C` and `D R − L E = F`.
    Plain,
    /// `Zᴴ x = b`, that is `Aᴴ R + Dᴴ L = C` and `R Bᴴ + L Eᴴ = −F`.
    Adjoint,
    /// `Z x = b + c`, with c of a known size such that x becomes large.
    Grow(DifEstimate),
}

/// What solving has come to.
pub(super) struct Outcome<R> {
    /// The right-hand side was multiplied by this number, at most one.
    pub scale: R,
    /// A pivot was smaller than roundings, and replaced.
    pub perturbed: bool,
}

impl<T: Scalar> Blocks<T> {
    /// Solves for R and L, which replace C and F.
    #[inline]
    pub fn solve(&self, goal: Goal, c: &mut Block<T>, f: &mut Block<T>) -> Outcome<T::Real> {
        match self.p * self.q {
            1 => self.solve_of_order::<2>(goal, c, f),
            2 => self.solve_of_order::<4>(goal, c, f),
            _ => self.solve_of_order::<8>(goal, c, f),
        }
    }

    #[inline]
    fn solve_of_order<const N: usize>(
        &self,
        goal: Goal,
        c: &mut Block<T>,
        f: &mut Block<T>,
    ) -> Outcome<T::Real> {
        let Blocks { p, q, .. } = *self;
        let z = self.matrix::<N>();
        let mut x = [T::ZERO; N];
        for j in 0..q {
            for i in 0..p {
                (x[i + p * j], x[N / 2 + i + p * j]) = (c[i][j], f[i][j]);
            }
        }
        let factors = Factors::new(if goal == Goal::Adjoint { adjoint(z) } else { z });
        let scale = match goal {
            Goal::Plain | Goal::Adjoint => factors.solve(&mut x),
            Goal::Grow(DifEstimate::LookAhead) => factors.look_ahead(&mut x),
            Goal::Grow(DifEstimate::Condition) => factors.add_singular(&z, &mut x),
        };
        for j in 0..q {
            for i in 0..p {
                (c[i][j], f[i][j]) = (x[i + p * j], x[N / 2 + i + p * j]);
            }
        }
        Outcome { scale, perturbed: factors.perturbed }
    }

    /// `Z = [I ⊗ A, −Bᵀ ⊗ I; I ⊗ D, −Eᵀ ⊗ I]`, by rows: it takes the columns of R and then those of
    /// L to the columns of C and F.
    #[inline]
    fn matrix<const N: usize>(&self) -> [[T; N]; N] {
        let (p, half) = (self.p, N / 2);
        let mut z = [[T::ZERO; N]; N];
        for (first, left, right) in [(0, &self.a, &self.b), (half, &self.d, &self.e)] {
            for j in 0..self.q {
                for i in 0..p {
                    let line = &mut z[first + i + p * j];
                    for k in 0..p {
                        line[k + p * j] = left[i][k];
                    }
                    for k in 0..self.q {
                        line[half + i + p * k] = -right[k][j];
                    }
                }
            }
        }
        z
    }
}

fn adjoint<T: Scalar, const N: usize>(z: [[T; N]; N]) -> [[T; N]; N] {
    core::array::from_fn(|i| core::array::from_fn(|j| z[j][i].conj()))
}

/// `P Z Q = L U` by Gaussian elimination with complete pivoting, by rows.
struct Factors<T, const N: usize> {
    lu: [[T; N]; N],
    rows: [usize; N],
    cols: [usize; N],
    perturbed: bool,
}

/// Numbers below this one, multiplied by a few roundings, are lost.
fn safe_minimum<R: Real>() -> R {
    R::MIN_POSITIVE / R::EPSILON
}

impl<T: Scalar, const N: usize> Factors<T, N> {
    /// Pivots that are smaller than roundings of the largest entry are replaced by one of that
    /// size.
    #[inline]
    fn new(mut a: [[T; N]; N]) -> Self {
        let (mut rows, mut cols) = ([0; N], [0; N]);
        let (mut least, mut perturbed) = (T::Real::ZERO, false);
        for k in 0..N {
            let (mut row, mut col, mut most) = (k, k, a[k][k].abs1());
            for (i, line) in a.iter().enumerate().skip(k) {
                for (j, x) in line.iter().enumerate().skip(k) {
                    if x.abs1() > most {
                        (row, col, most) = (i, j, x.abs1());
                    }
                }
            }
            if k == 0 {
                least = Real::max(T::Real::EPSILON * most, safe_minimum());
            }
            a.swap(k, row);
            if col != k {
                a.iter_mut().for_each(|line| line.swap(k, col));
            }
            (rows[k], cols[k]) = (row, col);
            if most < least {
                a[k][k] = T::from_real(least);
                perturbed = true;
            }
            let pivot = a[k];
            for line in &mut a[k + 1..] {
                let factor = line[k].quotient(pivot[k]);
                line[k] = factor;
                for j in k + 1..N {
                    line[j] -= factor * pivot[j];
                }
            }
        }
        Factors { lu: a, rows, cols, perturbed }
    }

    /// Replaces b by x with `Z x = s b`, and returns the scale s.
    #[inline]
    fn solve(&self, b: &mut [T; N]) -> T::Real {
        self.permute(b);
        for k in 0..N {
            self.eliminate(k, b);
        }
        self.substitute(b)
    }

    #[inline]
    fn permute(&self, b: &mut [T; N]) {
        for (k, &row) in self.rows.iter().enumerate() {
            b.swap(k, row);
        }
    }

    /// One step of the forward substitution.
    #[inline]
    fn eliminate(&self, k: usize, b: &mut [T; N]) {
        let value = b[k];
        for (x, line) in b.iter_mut().zip(&self.lu).skip(k + 1) {
            *x -= line[k] * value;
        }
    }

    /// The backward substitution, scaled if the solution might overflow, and the permutation.
    #[inline]
    fn substitute(&self, b: &mut [T; N]) -> T::Real {
        let eight = T::Real::from_f64(8.0);
        let tiny = eight * safe_minimum();
        let mut scale = T::Real::ONE;
        if (0..N).any(|k| tiny * b[k].abs1() > self.lu[k][k].abs1()) {
            let most = b.iter().fold(T::Real::ZERO, |most, x| Real::max(most, x.abs1()));
            scale = T::Real::ONE / eight / most;
            b.iter_mut().for_each(|x| *x = x.scaled(scale));
        }
        for k in (0..N).rev() {
            for j in k + 1..N {
                let known = b[j];
                b[k] -= self.lu[k][j] * known;
            }
            b[k] = b[k].quotient(self.lu[k][k]);
        }
        for (k, &col) in self.cols.iter().enumerate().rev() {
            b.swap(k, col);
        }
        scale
    }

    /// Solves `Z x = b + c`, where the entries of `P c` are 1 or −1, each chosen such that what is
    /// left of the right-hand side grows; the last, which the smallest pivot divides, such that the
    /// solution does. Kågström and Westin, *Generalized Schur methods with condition estimators for
    /// solving the generalized Sylvester equation*, IEEE Trans. Automat. Control 34 (1989).
    fn look_ahead(&self, b: &mut [T; N]) -> T::Real {
        self.permute(b);
        for k in 0..N - 1 {
            // Of y = b_k ± 1, which makes |y|² + ‖r − l y‖² larger? With +: if
            // Re b_k (1 + ‖l‖²) > Re lᴴ r.
            let (mut length, mut product) = (T::Real::ONE, T::Real::ZERO);
            for (r, line) in b.iter().zip(&self.lu).skip(k + 1) {
                let l = line[k];
                length += l.re() * l.re() + l.im() * l.im();
                product += (l.conj() * *r).re();
            }
            let up = b[k].re() * length >= product;
            b[k] += if up { T::ONE } else { -T::ONE };
            self.eliminate(k, b);
        }
        let (mut up, mut down) = (*b, *b);
        up[N - 1] += T::ONE;
        down[N - 1] -= T::ONE;
        self.larger(up, down, b)
    }

    /// Solves `Z x = b ± u`, with the sign that makes x larger, where u is an approximation to the
    /// left singular vector of the smallest singular value, of length 1, by inverse iteration.
    fn add_singular(&self, z: &[[T; N]; N], b: &mut [T; N]) -> T::Real {
        let adjoint = Factors::new(adjoint(*z));
        let mut u = [T::ZERO; N];
        self.look_ahead(&mut u);
        for round in 0..3 {
            if round > 0 {
                self.solve(&mut u);
                normalise(&mut u);
            }
            adjoint.solve(&mut u);
            normalise(&mut u);
        }
        let (mut up, mut down) = (*b, *b);
        for k in 0..N {
            up[k] += u[k];
            down[k] -= u[k];
        }
        self.permute(&mut up);
        self.permute(&mut down);
        for k in 0..N {
            self.eliminate(k, &mut up);
            self.eliminate(k, &mut down);
        }
        self.larger(up, down, b)
    }

    /// The larger of the two solutions that backward substitution leads to.
    fn larger(&self, mut up: [T; N], mut down: [T; N], x: &mut [T; N]) -> T::Real {
        let scales = (self.substitute(&mut up), self.substitute(&mut down));
        let size = |x: &[T; N]| x.iter().fold(T::Real::ZERO, |sum, x| sum + x.abs1());
        let upper = size(&up) / scales.0 >= size(&down) / scales.1;
        let (chosen, scale) = if upper { (up, scales.0) } else { (down, scales.1) };
        *x = chosen;
        scale
    }
}

/// Makes the length of a vector 1.
fn normalise<T: Scalar>(x: &mut [T]) {
    let length = wasmblas::nrm2(wasmblas::VecRef::from_slice(x));
    if length > T::Real::ZERO && length <= T::Real::MAX {
        x.iter_mut().for_each(|x| *x = T::from_parts(x.re() / length, x.im() / length));
    }
}
