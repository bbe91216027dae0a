//! Matrices for the tests of level 2 in dense, band and packed storage, and what they stand for.

use crate::oracle::{Matrix, element, wide};
use fastrand::Rng;
use wasmblas::{BandRef, Complex, MatRef, PackedMut, PackedRef, Real, Scalar, Uplo};

/// Not a number, in both parts.
pub fn nan<T: Scalar>() -> T {
    let nan = T::Real::from_f64(f64::NAN);
    T::from_parts(nan, nan)
}

pub fn triangle(rng: &mut Rng) -> Uplo {
    if rng.bool() { Uplo::Lower } else { Uplo::Upper }
}

/// Orders around vectors, groups of columns and what fits on the stack.
pub fn orders(rng: &mut Rng) -> Vec<usize> {
    let mut orders: Vec<usize> = (0..20).chain([31, 32, 33, 63, 64, 65, 130, 300]).collect();
    orders.extend((0..20).map(|_| rng.usize(0..50)));
    orders
}

/// Orders of triangles and numbers of diagonals next to the main one: from none to more than the
/// matrix has, and around what counts as a narrow band.
pub fn half_bands() -> impl Iterator<Item = (usize, usize)> {
    let short = (0..18).flat_map(|n| (0..=n + 1).map(move |reach| (n, reach)));
    let long = [50, 80, 100, 200, 255, 256, 257, 300, 310].map(|reach| (300, reach));
    short.chain(long)
}

/// An order of which a triangle, of any type, is too large for a level-2 cache.
pub const LARGE: usize = 760;

/// A band matrix in memory that is larger than it; what is not part of the band is NaN.
#[derive(Clone)]
pub struct Band<T> {
    pub data: Vec<T>,
    pub nrows: usize,
    pub ncols: usize,
    pub below: usize,
    pub above: usize,
    ld: usize,
    row_major: bool,
}

impl<T: Scalar> Band<T> {
    pub fn random(rng: &mut Rng, nrows: usize, ncols: usize, below: usize, above: usize) -> Self {
        let (ld, row_major) = (below + above + 1 + rng.usize(0..3), rng.bool());
        let data = vec![nan(); ld * if row_major { nrows } else { ncols }];
        let mut band = Band { data, nrows, ncols, below, above, ld, row_major };
        for j in 0..ncols {
            for i in 0..nrows {
                if band.has(i, j) {
                    band.set(i, j, element(rng));
                }
            }
        }
        band
    }

    pub fn has(&self, i: usize, j: usize) -> bool {
        i <= j + self.below && j <= i + self.above
    }

    fn at(&self, i: usize, j: usize) -> usize {
        if self.row_major {
            self.below + j - i + i * self.ld
        } else {
            self.above + i - j + j * self.ld
        }
    }

    /// Entry `(i, j)`; zero outside of the band.
    pub fn get(&self, i: usize, j: usize) -> T {
        if self.has(i, j) { self.data[self.at(i, j)] } else { T::ZERO }
    }

    fn set(&mut self, i: usize, j: usize, x: T) {
        let at = self.at(i, j);
        self.data[at] = x;
    }

    pub fn view(&self) -> BandRef<'_, T> {
        let Band { nrows, ncols, below, above, ld, .. } = *self;
        if self.row_major {
            BandRef::from_row_major(&self.data, nrows, ncols, below, above, ld).unwrap()
        } else {
            BandRef::from_col_major(&self.data, nrows, ncols, below, above, ld).unwrap()
        }
    }
}

/// A packed triangle in memory that is larger than it.
#[derive(Clone)]
pub struct Packed<T> {
    pub data: Vec<T>,
    order: usize,
    uplo: Uplo,
    row_major: bool,
}

/// Elements before and after a packed triangle.
const MARGIN: usize = 3;

impl<T: Scalar> Packed<T> {
    fn random(rng: &mut Rng, order: usize, uplo: Uplo) -> Self {
        let len = order * (order + 1) / 2;
        let mut data = vec![nan(); len + 2 * MARGIN];
        data[MARGIN..MARGIN + len].fill_with(|| element(rng));
        Packed { data, order, uplo, row_major: rng.bool() }
    }

    fn at(&self, i: usize, j: usize) -> usize {
        // Rows of a triangle are the columns of its transpose.
        let (i, j, uplo) =
            if self.row_major { (j, i, self.uplo.flip()) } else { (i, j, self.uplo) };
        let before = |j: usize| match uplo {
            Uplo::Upper => j * (j + 1) / 2,
            Uplo::Lower => j * (2 * self.order + 1 - j) / 2,
        };
        MARGIN + before(j) + if uplo == Uplo::Upper { i } else { i - j }
    }

    fn set(&mut self, i: usize, j: usize, x: T) {
        let at = self.at(i, j);
        self.data[at] = x;
    }

    fn view(&self) -> PackedRef<'_, T> {
        let data = &self.data[MARGIN..self.data.len() - MARGIN];
        if self.row_major {
            PackedRef::from_row_major(data, self.order, self.uplo).unwrap()
        } else {
            PackedRef::from_col_major(data, self.order, self.uplo).unwrap()
        }
    }

    fn view_mut(&mut self) -> PackedMut<'_, T> {
        let end = self.data.len() - MARGIN;
        let data = &mut self.data[MARGIN..end];
        if self.row_major {
            PackedMut::from_row_major(data, self.order, self.uplo).unwrap()
        } else {
            PackedMut::from_col_major(data, self.order, self.uplo).unwrap()
        }
    }
}

/// A square matrix of which one triangle is used, in one of the three storages; what is not used
/// is NaN.
#[derive(Clone)]
pub struct Triangle<T> {
    pub uplo: Uplo,
    pub order: usize,
    pub storage: Storage<T>,
}

#[derive(Clone)]
pub enum Storage<T> {
    Dense(Matrix<T>),
    Band(Band<T>),
    Packed(Packed<T>),
}

impl<T: Scalar> Triangle<T> {
    pub fn dense(rng: &mut Rng, order: usize) -> Self {
        let uplo = triangle(rng);
        Self::without_the_rest(uplo, order, Storage::Dense(Matrix::random(rng, order, order)))
    }

    pub fn packed(rng: &mut Rng, order: usize) -> Self {
        let uplo = triangle(rng);
        let storage = Storage::Packed(Packed::random(rng, order, uplo));
        Self { uplo, order, storage }
    }

    pub fn band(rng: &mut Rng, order: usize) -> Self {
        let reach = rng.usize(0..=order.min(40));
        Self::band_of(rng, order, reach)
    }

    /// A band of `reach` diagonals in the triangle next to the main one.
    pub fn band_of(rng: &mut Rng, order: usize, reach: usize) -> Self {
        let uplo = triangle(rng);
        let (below, above) = (reach, rng.usize(0..3));
        let (below, above) = match uplo {
            Uplo::Lower => (below, above),
            Uplo::Upper => (above, below),
        };
        let band = Band::random(rng, order, order, below, above);
        Self::without_the_rest(uplo, order, Storage::Band(band))
    }

    /// In any storage.
    pub fn random(rng: &mut Rng, order: usize) -> Self {
        match rng.u32(0..3) {
            0 => Self::dense(rng, order),
            1 => Self::packed(rng, order),
            _ => Self::band(rng, order),
        }
    }

    fn without_the_rest(uplo: Uplo, order: usize, storage: Storage<T>) -> Self {
        let mut triangle = Self { uplo, order, storage };
        for j in 0..order {
            for i in 0..order {
                if !triangle.has(i, j) {
                    match &mut triangle.storage {
                        Storage::Dense(a) => a.set(i, j, nan()),
                        Storage::Band(a) if a.has(i, j) => a.set(i, j, nan()),
                        _ => {}
                    }
                }
            }
        }
        triangle
    }

    /// Whether entry `(i, j)` is in the triangle.
    pub fn has(&self, i: usize, j: usize) -> bool {
        match self.uplo {
            Uplo::Lower => i >= j,
            Uplo::Upper => i <= j,
        }
    }

    /// Whether entry `(i, j)` is in the triangle and not zero by the storage.
    pub fn stores(&self, i: usize, j: usize) -> bool {
        self.has(i, j) && !matches!(&self.storage, Storage::Band(a) if !a.has(i, j))
    }

    /// Entry `(i, j)` of the triangle.
    pub fn get(&self, i: usize, j: usize) -> T {
        assert!(self.has(i, j));
        match &self.storage {
            Storage::Dense(a) => a.get(i, j),
            Storage::Band(a) => a.get(i, j),
            Storage::Packed(a) => a.data[a.at(i, j)],
        }
    }

    /// Sets entry `(i, j)` of the triangle.
    pub fn set(&mut self, i: usize, j: usize, x: T) {
        match &mut self.storage {
            Storage::Dense(a) => a.set(i, j, x),
            Storage::Band(a) => a.set(i, j, x),
            Storage::Packed(a) => a.set(i, j, x),
        }
    }

    /// Entry `(i, j)` of the symmetric or Hermitian matrix of which this is a triangle.
    pub fn symmetric(&self, hermitian: bool, i: usize, j: usize) -> Complex<f64> {
        let (x, mirrored) =
            if self.has(i, j) { (self.get(i, j), false) } else { (self.get(j, i), true) };
        match (hermitian, i == j) {
            (true, true) => Complex::new(x.re().to_f64(), 0.0),
            _ => wide(x.conj_if(hermitian && mirrored)),
        }
    }

    /// Panics unless the memory that is not of the triangle is, bit for bit, that of `before`.
    pub fn assert_rest_untouched(&self, before: &Self) {
        let bits = |x: T| (x.re().to_f64().to_bits(), x.im().to_f64().to_bits());
        match (&self.storage, &before.storage) {
            (Storage::Dense(a), Storage::Dense(b)) => {
                a.assert_rest_untouched(b, |i, j| self.has(i, j));
            }
            (Storage::Packed(a), Storage::Packed(b)) => {
                let end = a.data.len() - MARGIN;
                for at in (0..MARGIN).chain(end..a.data.len()) {
                    assert_eq!(bits(a.data[at]), bits(b.data[at]), "place {at} was written");
                }
            }
            _ => unreachable!("no routine writes a band"),
        }
    }
}

/// Calls one of three routines with a triangle's view.
pub fn with_view<T: Scalar, R>(
    a: &Triangle<T>,
    dense: impl FnOnce(MatRef<'_, T>) -> R,
    band: impl FnOnce(BandRef<'_, T>) -> R,
    packed: impl FnOnce(PackedRef<'_, T>) -> R,
) -> R {
    match &a.storage {
        Storage::Dense(a) => dense(a.view()),
        Storage::Band(a) => band(a.view()),
        Storage::Packed(a) => packed(a.view()),
    }
}

/// Calls one of two routines with the view of a triangle that is written.
pub fn with_view_mut<T: Scalar, R>(
    a: &mut Triangle<T>,
    dense: impl FnOnce(wasmblas::MatMut<'_, T>) -> R,
    packed: impl FnOnce(PackedMut<'_, T>) -> R,
) -> R {
    match &mut a.storage {
        Storage::Dense(a) => dense(a.view_mut()),
        Storage::Packed(a) => packed(a.view_mut()),
        Storage::Band(_) => unreachable!("no routine writes a band"),
    }
}
