//! Estimates of the 1-norm of a matrix that is only known by its products: LAPACK's `lacn2`, which
//! condition numbers and error bounds come from.

use crate::auxiliary::sums::modulus_sum;
use crate::auxiliary::{Scaled, lascl};
use crate::workspace::ScratchLen;
use wasmblas::{MatMut, Real, Scalar, VecRef, amax, iamax};

/// The product that an estimate needs next: LAPACK's `KASE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Product {
    /// `x ← A x`.
    Plain,
    /// `x ← Aᴴ x`.
    Adjoint,
}

/// How far an estimate has got: LAPACK's `ISAVE`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NormEstimate {
    stage: Stage,
    /// The unit vector tried last.
    column: usize,
    rounds: i32,
}

/// What the vector handed back is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Stage {
    /// Nothing yet.
    #[default]
    Start,
    /// A times the vector of equal entries.
    Average,
    /// The first subgradient.
    Gradient,
    /// A column.
    Column,
    /// The subgradient at a column.
    ColumnGradient,
    /// A times a vector of alternating signs.
    Alternating,
}

/// Columns that are tried at most.
const ROUNDS: i32 = 5;

impl NormEstimate {
    /// As three integers, which [`NormEstimate::from_raw`] understands.
    pub fn to_raw(self) -> [i32; 3] {
        [self.stage as i32, self.column as i32 + 1, self.rounds]
    }

    /// From what [`NormEstimate::to_raw`] made, for vectors of `n` entries. Anything else starts
    /// again.
    pub fn from_raw([stage, column, rounds]: [i32; 3], n: usize) -> Self {
        let stages = [
            Stage::Average,
            Stage::Gradient,
            Stage::Column,
            Stage::ColumnGradient,
            Stage::Alternating,
        ];
        let stage = stages.into_iter().find(|&known| known as i32 == stage);
        match (stage, usize::try_from(column.wrapping_sub(1))) {
            (Some(stage), Ok(column)) if column < n => NormEstimate { stage, column, rounds },
            _ => NormEstimate::default(),
        }
    }

    /// Takes the product asked for last, which replaced `x`, and asks for the next, of what `x` then
    /// is; `None` when `estimate` is ready. It is a lower bound of `‖A‖₁`, attained by `v = A w` for
    /// some `w`: `estimate = ‖v‖₁ / ‖w‖₁`. `signs` keeps the signs of a real vector and is not used
    /// with complex types. All slices are of length `n`; with `n = 0` the estimate is zero.
    ///
    /// N. J. Higham, *FORTRAN codes for estimating the one-norm of a real or complex matrix, with
    /// applications to condition estimation* (ACM TOMS 14, 1988), algorithm 4.1 and its complex
    /// form in section 5.
    pub fn next<T: Scalar>(
        &mut self,
        v: &mut [T],
        x: &mut [T],
        signs: &mut [i32],
        estimate: &mut T::Real,
    ) -> Option<Product> {
        let n = x.len();
        let view = |x: &[T]| modulus_sum(VecRef::from_slice(x));
        match self.stage {
            Stage::Start => {
                *estimate = T::Real::ZERO;
                if n == 0 {
                    return None;
                }
                x.fill(T::from_real(T::Real::from_f64(1.0 / n as f64)));
                self.ask(Stage::Average)
            }
            Stage::Average if n == 1 => {
                v[0] = x[0];
                *estimate = v[0].modulus();
                self.done()
            }
            Stage::Average => {
                *estimate = view(x);
                to_signs(x, signs);
                self.ask(Stage::Gradient)
            }
            Stage::Gradient => {
                self.column = largest(x);
                self.rounds = 2;
                self.unit_vector(x)
            }
            Stage::Column => {
                let found = view(x);
                let repeated = !T::IS_COMPLEX && x.iter().zip(&*signs).all(|(&x, &s)| sign(x) == s);
                if repeated || found <= *estimate {
                    if found > *estimate {
                        v.copy_from_slice(x);
                        *estimate = found;
                    }
                    return self.alternating(x);
                }
                v.copy_from_slice(x);
                *estimate = found;
                to_signs(x, signs);
                self.ask(Stage::ColumnGradient)
            }
            Stage::ColumnGradient => {
                let before = self.column;
                self.column = largest(x);
                if x[before].modulus() != x[self.column].modulus() && self.rounds < ROUNDS {
                    self.rounds += 1;
                    return self.unit_vector(x);
                }
                self.alternating(x)
            }
            Stage::Alternating => {
                let found = view(x) * T::Real::from_f64(2.0 / (3.0 * n as f64));
                if found > *estimate {
                    v.copy_from_slice(x);
                    *estimate = found;
                }
                self.done()
            }
        }
    }

    fn ask(&mut self, stage: Stage) -> Option<Product> {
        self.stage = stage;
        let gradient = matches!(stage, Stage::Gradient | Stage::ColumnGradient);
        Some(if gradient { Product::Adjoint } else { Product::Plain })
    }

    fn done(&mut self) -> Option<Product> {
        *self = NormEstimate::default();
        None
    }

    fn unit_vector<T: Scalar>(&mut self, x: &mut [T]) -> Option<Product> {
        x.fill(T::ZERO);
        x[self.column] = T::ONE;
        self.ask(Stage::Column)
    }

    fn alternating<T: Scalar>(&mut self, x: &mut [T]) -> Option<Product> {
        let last = (x.len() - 1) as f64;
        for (i, x) in x.iter_mut().enumerate() {
            let size = T::Real::from_f64(1.0 + i as f64 / last);
            *x = T::from_real(if i % 2 == 0 { size } else { -size });
        }
        self.ask(Stage::Alternating)
    }
}

fn sign<T: Scalar>(x: T) -> i32 {
    if x.re() >= T::Real::ZERO { 1 } else { -1 }
}

/// Divides every entry by its modulus; of a real vector, notes the signs.
fn to_signs<T: Scalar>(x: &mut [T], signs: &mut [i32]) {
    if T::IS_COMPLEX {
        for x in x {
            let size = x.modulus();
            *x = if size > T::Real::MIN_POSITIVE {
                T::from_parts(x.re() / size, x.im() / size)
            } else {
                T::ONE
            };
        }
        return;
    }
    for (x, place) in x.iter_mut().zip(signs) {
        *place = sign(*x);
        *x = T::from_real(T::Real::from_f64(f64::from(*place)));
    }
}

/// Where the entry of largest modulus is.
fn largest<T: Scalar>(x: &[T]) -> usize {
    if !T::IS_COMPLEX {
        return iamax(VecRef::from_slice(x)).unwrap_or(0);
    }
    let mut best = (0, -T::Real::ONE);
    for (i, x) in x.iter().enumerate() {
        let size = x.modulus();
        if size > best.1 {
            best = (i, size);
        }
    }
    best.0
}

/// The scratch memory of [`norm_estimate`] for vectors of `n` entries: elements, and integers if the
/// type is real.
pub(crate) fn estimate_scratch<T: Scalar>(n: usize) -> ScratchLen {
    ScratchLen { elements: 2 * n, reals: 0, ints: if T::IS_COMPLEX { 0 } else { n } }
}

/// Estimates the 1-norm of a square matrix of order `n`. `multiply` replaces a vector by a product;
/// if it cannot, there is no estimate. Scratch memory as [`estimate_scratch`] says.
pub(crate) fn norm_estimate<T: Scalar>(
    n: usize,
    elements: &mut [T],
    signs: &mut [i32],
    mut multiply: impl FnMut(Product, &mut [T]) -> Option<()>,
) -> Option<T::Real> {
    let (v, rest) = elements.split_at_mut(n);
    let x = &mut rest[..n];
    let signs = if T::IS_COMPLEX { signs } else { &mut signs[..n] };
    let (mut state, mut estimate) = (NormEstimate::default(), T::Real::ZERO);
    while let Some(product) = state.next(v, x, signs, &mut estimate) {
        multiply(product, x)?;
    }
    Some(estimate)
}

/// `x ← x / scale`, or `None` if that would overflow: then what is estimated is too large for the
/// type.
pub(crate) fn divide<T: Scalar>(x: &mut [T], scale: T::Real) -> Option<()> {
    if scale == T::Real::ONE {
        return Some(());
    }
    let most = amax(VecRef::from_slice(x));
    if scale == T::Real::ZERO || scale < most * T::Real::MIN_POSITIVE {
        return None;
    }
    let n = x.len();
    let column = MatMut::from_col_major(x, n, 1, n.max(1)).ok()?;
    lascl(Scaled::Full, scale, T::Real::ONE, column);
    Some(())
}

/// The reciprocal of a condition number `‖A‖ ‖A⁻¹‖`, from the norm of A and the estimated norm of
/// its inverse.
pub(crate) fn reciprocal_condition<R: Real>(norm: R, inverse_norm: Option<R>) -> R {
    match inverse_norm {
        Some(inverse) if inverse != R::ZERO => R::ONE / inverse / norm,
        _ => R::ZERO,
    }
}
