//! A Hessenberg-triangular pencil, and the transformations that chase bulges along it.

use crate::eigen_general::Reflector;
use wasmblas::{MatMut, Scalar};

/// A pencil `H − λ T` and the unitary matrices that turn with it.
pub(super) struct Pencil<'a, T: Scalar> {
    pub h: MatMut<'a, T>,
    pub t: MatMut<'a, T>,
    pub q: Option<MatMut<'a, T>>,
    pub z: Option<MatMut<'a, T>>,
}

/// What of the pencil is kept up to date: the entries in rows from `top` and columns before `right`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Extent {
    pub top: usize,
    pub right: usize,
}

impl<T: Scalar> Pencil<'_, T> {
    /// The same pencil for a shorter time.
    pub fn rb_mut(&mut self) -> Pencil<'_, T> {
        Pencil {
            h: self.h.rb_mut(),
            t: self.t.rb_mut(),
            q: self.q.as_mut().map(MatMut::rb_mut),
            z: self.z.as_mut().map(MatMut::rb_mut),
        }
    }

    /// Multiplies by the adjoint of a reflector from the left in rows `row..row + N`: H from column
    /// `h_from` on, T from `t_from`.
    pub fn left<const N: usize>(
        &mut self,
        reflector: &Reflector<T, N>,
        row: usize,
        (h_from, t_from): (usize, usize),
        extent: Extent,
    ) {
        for (x, from) in [(&mut self.h, h_from), (&mut self.t, t_from)] {
            reflector.from_left(x.rb_mut().block(row, from, N, extent.right - from));
        }
        if let Some(q) = &mut self.q {
            let rows = q.nrows();
            reflector.from_right(q.rb_mut().block(0, row, rows, N));
        }
    }

    /// Multiplies from the right in columns `column..column + N`: H in rows before `h_to`, T in rows
    /// before `t_to`.
    pub fn right<const N: usize>(
        &mut self,
        reflector: &Reflector<T, N>,
        column: usize,
        (h_to, t_to): (usize, usize),
        extent: Extent,
    ) {
        let top = extent.top;
        for (x, to) in [(&mut self.h, h_to), (&mut self.t, t_to)] {
            reflector.from_right(x.rb_mut().block(top, column, to - top, N));
        }
        if let Some(z) = &mut self.z {
            let rows = z.nrows();
            reflector.from_right(z.rb_mut().block(0, column, rows, N));
        }
    }

    /// Moves the bulge whose first row is `k` down by one, or makes it of a multiple of the vector
    /// `first`: rows `k..k + N` lose what is below the subdiagonal in column `k − 1` of H, then
    /// columns `k..k + N` what is below the diagonal in column `k` of T. H has no entries below row
    /// `last` there. Returns the reflectors that do so, of the rows and of the columns.
    pub fn chase<const N: usize>(
        &mut self,
        k: usize,
        last: usize,
        first: Option<[T; N]>,
        extent: Extent,
    ) -> [Reflector<T, N>; 2] {
        let column = |h: &MatMut<'_, T>| core::array::from_fn(|i| h.get(k + i, k - 1));
        let (rows, beta) = Reflector::annihilating(first.unwrap_or_else(|| column(&self.h)));
        self.left(&rows, k, (k, k), extent);
        if first.is_none() {
            self.h.set(k, k - 1, beta);
            for i in 1..N {
                self.h.set(k + i, k - 1, T::ZERO);
            }
        }
        let block: [[T; N]; N] =
            core::array::from_fn(|i| core::array::from_fn(|j| self.t.get(k + i, k + j)));
        let columns = opposite(&block);
        self.right(&columns, k, ((k + N + 1).min(last + 1), k + N), extent);
        for i in 1..N {
            self.t.set(k + i, k, T::ZERO);
        }
        [rows, columns]
    }
}

/// The reflector H that leaves of the first column of `block · H` only the first entry, for a block
/// of order two, or a real one of order three: its own first column is what the other rows are
/// orthogonal to (Watkins, *Performance of the QZ algorithm in the presence of infinite
/// eigenvalues*, SIAM J. Matrix Anal. Appl. 22, 2000). For three it is found by a reflector, so that
/// almost parallel rows do no harm.
pub(super) fn opposite<T: Scalar, const N: usize>(block: &[[T; N]; N]) -> Reflector<T, N> {
    let mut direction = [T::ZERO; N];
    match (&mut direction[..], &block[1][..], &block[N - 1][..]) {
        ([x, y], _, &[a, b]) => (*x, *y) = (-b, a),
        ([x, y, z], &[a, b, c], &[d, e, f]) => {
            // Symmetric, being real: what it makes of the last row, reversed, it undoes as well.
            let (reflector, _) = Reflector::annihilating([f, e, d]);
            let [_, p, q] = reflector.reflected([c, b, a]);
            let plane =
                if p == T::ZERO && q == T::ZERO { [p, p, T::ONE] } else { [T::ZERO, -q, p] };
            [*z, *y, *x] = reflector.reflected(plane);
        }
        _ => {}
    }
    if direction.iter().all(|&x| x == T::ZERO) {
        direction[0] = T::ONE;
    }
    Reflector::annihilating(direction).0
}
