//! Band systems, by backward errors.

use crate::oracle::{Matrix, element, eps, operation, wide};
use fastrand::Rng;
use wasmblas::{BandRef, Complex, Real, Scalar, Trans, Uplo};
use wasmblas_lapack::{
    BandMut, Equed, Error, Fact, Norm, gbcon, gbequ, gbequb, gbrfs, gbsv, gbsvx, gbtrf, gbtrs,
    langb, lanhb, pbcon, pbequ, pbrfs, pbsv, pbsvx, pbtrf, pbtrs,
};

/// Orders with the numbers of diagonals below and above: none, few, and more than blocks have
/// columns.
const BANDS: [(usize, usize, usize); 16] = [
    (0, 0, 0),
    (1, 0, 0),
    (1, 2, 3),
    (2, 1, 0),
    (5, 0, 3),
    (5, 3, 0),
    (6, 9, 7),
    (20, 1, 1),
    (33, 4, 2),
    (40, 7, 12),
    (60, 24, 3),
    (61, 25, 0),
    (90, 26, 40),
    (100, 40, 5),
    (130, 60, 60),
    (70, 69, 69),
];
const BOTH: [Uplo; 2] = [Uplo::Upper, Uplo::Lower];

/// A band matrix in an array with padding, whose places outside the matrix hold NaN and must stay as
/// they are.
#[derive(Clone)]
struct Band<T> {
    data: Vec<T>,
    nrows: usize,
    ncols: usize,
    below: usize,
    above: usize,
    ld: usize,
}

impl<T: Scalar> Band<T> {
    fn random(rng: &mut Rng, shape: (usize, usize), (below, above): (usize, usize)) -> Self {
        let (nrows, ncols) = shape;
        let ld = below + above + 1 + rng.usize(0..3);
        let hole = T::from_real(T::Real::from_f64(f64::NAN));
        let mut band = Band { data: vec![hole; ld * ncols], nrows, ncols, below, above, ld };
        for (i, j) in band.entries() {
            band.set(i, j, element(rng));
        }
        band
    }

    /// With room for what the factorisation fills in.
    fn with_fill(&self) -> Self {
        let (above, ld) = (self.below + self.above, self.ld + self.below);
        let hole = T::from_real(T::Real::from_f64(f64::NAN));
        let mut wider = Band { data: vec![hole; ld * self.ncols], above, ld, ..*self };
        for (i, j) in self.entries() {
            wider.set(i, j, self.get(i, j));
        }
        wider
    }

    fn contains(&self, i: usize, j: usize) -> bool {
        i <= j + self.below && j <= i + self.above
    }

    fn entries(&self) -> Vec<(usize, usize)> {
        let all = (0..self.ncols).flat_map(|j| (0..self.nrows).map(move |i| (i, j)));
        all.filter(|&(i, j)| self.contains(i, j)).collect()
    }

    fn at(&self, i: usize, j: usize) -> usize {
        self.above + i - j + j * self.ld
    }

    fn get(&self, i: usize, j: usize) -> T {
        if self.contains(i, j) { self.data[self.at(i, j)] } else { T::ZERO }
    }

    fn set(&mut self, i: usize, j: usize, x: T) {
        let at = self.at(i, j);
        self.data[at] = x;
    }

    fn view(&self) -> BandRef<'_, T> {
        let Band { nrows, ncols, below, above, ld, .. } = *self;
        BandRef::from_col_major(&self.data, nrows, ncols, below, above, ld).unwrap()
    }

    fn view_mut(&mut self) -> BandMut<'_, T> {
        let Band { nrows, ncols, below, above, ld, .. } = *self;
        BandMut::from_col_major(&mut self.data, nrows, ncols, below, above, ld).unwrap()
    }

    /// Panics unless what is outside the matrix still is NaN, and nothing within it.
    fn assert_well_kept(&self) {
        let mut own = vec![false; self.data.len()];
        for (i, j) in self.entries() {
            own[self.at(i, j)] = true;
        }
        for (place, x) in self.data.iter().enumerate() {
            assert_eq!(x.is_nan(), !own[place], "place {place} of {}", self.data.len());
        }
    }

    fn largest(&self) -> f64 {
        self.entries().iter().map(|&(i, j)| wide(self.get(i, j)).norm()).fold(0.0, f64::max)
    }
}

/// Panics unless the factors, with the interchanges of every step, give the matrix back: a backward
/// error of a few times the band's width in eps, times the largest entry of U.
fn assert_factors<T: Scalar>(before: &Band<T>, after: &Band<T>, ipiv: &[i32]) {
    let (m, n) = (before.nrows, before.ncols);
    let mut product = vec![vec![Complex::new(0.0, 0.0); n]; m];
    for (i, j) in after.entries().into_iter().filter(|&(i, j)| i <= j) {
        product[i][j] = wide(after.get(i, j));
    }
    for (j, &p) in ipiv.iter().enumerate().rev() {
        let pivot = product[j].clone();
        for i in j + 1..m.min(j + after.below + 1) {
            let l = wide(after.get(i, j));
            assert!(l.norm() <= 1.4143, "multiplier {l} too large");
            for (x, y) in product[i].iter_mut().zip(&pivot) {
                *x += l * y;
            }
        }
        let p = p as usize - 1;
        assert!((j..m.min(j + after.below + 1)).contains(&p), "pivot {p} in step {j}");
        product.swap(j, p);
    }
    let width = (before.below + before.above + 2) as f64;
    let bound = 8.0 * width * eps::<T>() * before.largest().max(after.largest());
    for (i, row) in product.iter().enumerate() {
        for (j, x) in row.iter().enumerate() {
            let error = (x - wide(before.get(i, j))).norm();
            assert!(error <= bound, "({i}, {j}) of {m}x{n}: error {error:e}, bound {bound:e}");
        }
    }
}

pub fn factors_reproduce_the_matrix<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for (n, below, above) in BANDS {
        for shape in [(n, n), (n + 7, n), (n, n + 30), (n / 2, n)] {
            let before = Band::<T>::random(&mut rng, shape, (below, above));
            let mut a = before.with_fill();
            let mut ipiv = vec![0; shape.0.min(shape.1)];
            gbtrf(a.view_mut(), &mut ipiv).unwrap();
            if shape.1 <= shape.0 {
                a.assert_well_kept();
            }
            assert_factors(&before, &a, &ipiv);
        }
    }
}

/// Panics unless the columns of `x` solve the system with the matrix `entry` to `units` eps times
/// its order.
fn assert_solves<T: Scalar>(
    n: usize,
    entry: impl Fn(usize, usize) -> Complex<f64>,
    x: &Matrix<T>,
    b: &Matrix<T>,
    units: f64,
) {
    for j in 0..b.ncols {
        let norm = (0..n).map(|p| wide(x.get(p, j)).norm()).fold(0.0, f64::max);
        for i in 0..n {
            let row: Vec<_> = (0..n).map(|p| entry(i, p)).collect();
            let sum: Complex<f64> = (0..n).map(|p| row[p] * wide(x.get(p, j))).sum();
            let size: f64 = row.iter().map(|a| a.norm()).sum();
            let error = (sum - wide(b.get(i, j))).norm();
            let bound = units * n as f64 * eps::<T>() * (size * norm + wide(b.get(i, j)).norm());
            assert!(error <= bound, "n {n}, row {i}: residual {error:e}, bound {bound:e}");
        }
    }
}

fn op<T: Scalar>(a: &Band<T>, trans: Trans, i: usize, j: usize) -> Complex<f64> {
    let x = if trans.is_transposed() { a.get(j, i) } else { a.get(i, j) };
    wide(x.conj_if(trans.is_conjugated()))
}

pub fn solves<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    for (n, below, above) in BANDS {
        for nrhs in [0, 1, 3, 9] {
            let trans = operation(&mut rng);
            let mut a = Band::<T>::random(&mut rng, (n, n), (below, above));
            let dominant = rng.bool();
            for i in (0..n).filter(|_| dominant) {
                a.set(i, i, T::from_real(T::Real::from_f64(2.0 * (below + above + 1) as f64)));
            }
            let b = Matrix::<T>::random(&mut rng, n, nrhs);
            let (mut factors, mut x, mut ipiv) = (a.with_fill(), b.clone(), vec![0; n]);
            if trans == Trans::No {
                gbsv(factors.view_mut(), &mut ipiv, x.view_mut()).unwrap();
            } else {
                gbtrf(factors.view_mut(), &mut ipiv).unwrap();
                gbtrs(trans, factors.view(), &ipiv, x.view_mut()).unwrap();
            }
            x.assert_rest_untouched(&b, |_, _| true);
            assert_solves(n, |i, j| op(&a, trans, i, j), &x, &b, 8.0);
            let (mut ferr, mut berr) = (vec![T::Real::ZERO; nrhs], vec![T::Real::ZERO; nrhs]);
            let (af, view) = (factors.view(), x.view_mut());
            gbrfs(trans, a.view(), af, &ipiv, b.view(), view, &mut ferr, &mut berr).unwrap();
            // Of an ill-conditioned system, small entries of x need not become accurate.
            let small = berr.iter().all(|berr| berr.to_f64() <= 8.0 * eps::<T>());
            assert!(small || !dominant, "{berr:?}");
        }
    }
}

/// The diagonals of one triangle of a positive definite matrix, which `entry` is then all of.
fn definite<T: Scalar>(rng: &mut Rng, uplo: Uplo, n: usize, k: usize) -> Band<T> {
    let diagonals = if uplo == Uplo::Upper { (0, k) } else { (k, 0) };
    let mut a = Band::random(rng, (n, n), diagonals);
    for i in 0..n {
        // More than the other moduli of a row together.
        let size = 3.0 * k.min(n) as f64 + 1.0 + rng.f64();
        a.set(i, i, T::from_parts(T::Real::from_f64(size), T::Real::from_f64(0.5)));
    }
    a
}

fn entry<T: Scalar>(a: &Band<T>, uplo: Uplo, i: usize, j: usize) -> Complex<f64> {
    match () {
        () if i == j => Complex::new(a.get(i, i).re().to_f64(), 0.0),
        () if (i < j) == (uplo == Uplo::Upper) => wide(a.get(i, j)),
        () => wide(a.get(j, i)).conj(),
    }
}

pub fn cholesky_factors_reproduce_the_matrix<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    for (n, k, _) in BANDS {
        for uplo in BOTH {
            let before = definite::<T>(&mut rng, uplo, n, k);
            let mut a = before.clone();
            pbtrf(uplo, a.view_mut()).unwrap();
            a.assert_well_kept();
            let bound = 8.0 * (k + 2) as f64 * eps::<T>() * (before.largest() + 1.0);
            // `l(i, j)` is the factor L, or Uᴴ.
            let l = |i: usize, j: usize| match uplo {
                Uplo::Lower => wide(a.get(i, j)),
                Uplo::Upper => wide(a.get(j, i)).conj(),
            };
            for j in 0..n {
                for i in j..n.min(j + k + 1) {
                    let near = i.saturating_sub(k)..j + 1;
                    let sum: Complex<f64> = near.map(|p| l(i, p) * l(j, p).conj()).sum();
                    let error = (sum - entry(&before, uplo, i, j)).norm();
                    assert!(error <= bound, "({i}, {j}), n {n}, k {k}: {error:e} > {bound:e}");
                }
            }
        }
    }
}

pub fn solves_definite<T: Scalar>() {
    let mut rng = Rng::with_seed(4);
    for (n, k, _) in BANDS {
        for (uplo, nrhs) in [
            (Uplo::Upper, 1),
            (Uplo::Lower, 4),
            (Uplo::Upper, 8),
            (Uplo::Lower, 11),
            (Uplo::Lower, 0),
        ] {
            let a = definite::<T>(&mut rng, uplo, n, k);
            let b = Matrix::<T>::random(&mut rng, n, nrhs);
            let (mut factor, mut x) = (a.clone(), b.clone());
            pbsv(uplo, factor.view_mut(), x.view_mut()).unwrap();
            x.assert_rest_untouched(&b, |_, _| true);
            assert_solves(n, |i, j| entry(&a, uplo, i, j), &x, &b, 8.0);
            let mut again = b.clone();
            pbtrs(uplo, factor.view(), again.view_mut()).unwrap();
            again.assert_rest_untouched(&x, |_, _| false);
            let (mut ferr, mut berr) = (vec![T::Real::ZERO; nrhs], vec![T::Real::ZERO; nrhs]);
            let (af, view) = (factor.view(), x.view_mut());
            pbrfs(uplo, a.view(), af, b.view(), view, &mut ferr, &mut berr).unwrap();
            assert!(berr.iter().all(|berr| berr.to_f64() <= 8.0 * eps::<T>()), "{berr:?}");
            let size = lanhb(Norm::One, uplo, a.view());
            let rcond = pbcon(uplo, factor.view(), size).unwrap().to_f64();
            // Diagonally dominant: the inverse is not larger than that of the least excess, 1.
            let least = 1.0 / size.to_f64().max(1.0);
            assert!(rcond >= 0.9 * least && rcond <= 1.001, "n {n}, k {k}: {rcond}");
        }
    }
}

pub fn failures_are_reported<T: Scalar>() {
    let mut rng = Rng::with_seed(5);
    for (n, k, zero) in
        [(1, 0, 0_usize), (5, 2, 3), (40, 3, 39), (90, 30, 40), (90, 30, 0), (80, 12, 77)]
    {
        let mut a = Band::<T>::random(&mut rng, (n, n), (k, k));
        for i in zero.saturating_sub(k)..n.min(zero + k + 1) {
            a.set(i, zero, T::ZERO);
        }
        let (mut factors, mut ipiv) = (a.with_fill(), vec![0; n]);
        let mut b = Matrix::<T>::dense(&mut rng, n, 1);
        let rhs = b.clone();
        let result = gbsv(factors.view_mut(), &mut ipiv, b.view_mut());
        assert_eq!(result, Err(Error::Singular { index: zero + 1 }));
        b.assert_rest_untouched(&rhs, |_, _| false);
        assert_factors(&a, &factors, &ipiv);
        let size = langb(Norm::One, a.view());
        assert_eq!(gbcon(Norm::One, factors.view(), &ipiv, size), Ok(T::Real::ZERO));
        for (uplo, value) in BOTH.into_iter().flat_map(|uplo| [(uplo, -1.0), (uplo, f64::NAN)]) {
            let mut a = definite::<T>(&mut rng, uplo, n, k);
            a.set(zero, zero, T::from_real(T::Real::from_f64(value)));
            let wanted = Error::NotPositiveDefinite { order: zero + 1 };
            assert_eq!(pbsv(uplo, a.view_mut(), b.view_mut()), Err(wanted));
            b.assert_rest_untouched(&rhs, |_, _| false);
        }
    }
}

pub fn condition_numbers<T: Scalar>() {
    let mut rng = Rng::with_seed(6);
    for (n, below, above) in BANDS {
        let mut a = Band::<T>::random(&mut rng, (n, n), (below, above));
        for i in 0..n {
            a.set(i, i, T::from_real(T::Real::from_f64(2.0 * (below + above + 1) as f64)));
        }
        let (mut factors, mut ipiv) = (a.with_fill(), vec![0; n]);
        gbtrf(factors.view_mut(), &mut ipiv).unwrap();
        for norm in [Norm::One, Norm::Inf] {
            // The inverse, a column at a time, whose rows or columns then are summed.
            let mut sums = vec![0.0; n];
            for j in 0..n {
                let mut e = Matrix::<T>::dense(&mut rng, n, 1);
                (0..n).for_each(|i| e.set(i, 0, if i == j { T::ONE } else { T::ZERO }));
                gbtrs(Trans::No, factors.view(), &ipiv, e.view_mut()).unwrap();
                for i in 0..n {
                    sums[if norm == Norm::One { j } else { i }] += wide(e.get(i, 0)).norm();
                }
            }
            let size = langb(norm, a.view());
            let exact = 1.0 / (sums.iter().copied().fold(0.0, f64::max) * size.to_f64());
            let found = gbcon(norm, factors.view(), &ipiv, size).unwrap().to_f64();
            // A lower bound of the norm, in practice within a factor of three.
            let within = (0.999 * exact..=3.0 * exact).contains(&found);
            assert!(within || n == 0, "n {n}: {found:e} for {exact:e}");
        }
    }
}

pub fn scales<T: Scalar>() {
    let mut rng = Rng::with_seed(7);
    for (n, below, above) in BANDS.into_iter().filter(|band| band.0 > 0) {
        let mut a = Band::<T>::random(&mut rng, (n, n), (below, above));
        let powers: Vec<i32> = (0..2 * n).map(|_| rng.i32(-20..20)).collect();
        let power = |e: i32| T::Real::from_f64(f64::powi(2.0, e));
        for (i, j) in a.entries() {
            a.set(i, j, a.get(i, j).scaled(power(powers[i])).scaled(power(powers[n + j])));
        }
        for exact in [true, false] {
            let (mut r, mut c) = (vec![T::Real::ZERO; n], vec![T::Real::ZERO; n]);
            let find = if exact { gbequ } else { gbequb };
            assert_eq!(find(a.view(), &mut r, &mut c).unwrap().zero, None);
            for j in 0..n {
                let column = (0..n).map(|i| a.get(i, j).scaled(r[i]).scaled(c[j]).abs1().to_f64());
                let most = column.fold(0.0, f64::max);
                let limits = if exact { 0.9999..=1.0001 } else { 0.5..=2.0 };
                assert!(limits.contains(&most), "column {j} of {n}: {most}");
            }
        }
    }
}

pub fn expert_drivers<T: Scalar>() {
    let mut rng = Rng::with_seed(8);
    for (n, below, above) in BANDS {
        let nrhs = 2;
        let trans = [Trans::No, Trans::Trans, Trans::ConjTrans][rng.usize(0..3)];
        let bounds = || vec![T::Real::ZERO; nrhs];
        let mut a = Band::<T>::random(&mut rng, (n, n), (below, above));
        for i in 0..n {
            let size = 2.0 * (below + above + 1) as f64;
            a.set(i, i, T::from_real(T::Real::from_f64(size)));
        }
        for (i, j) in a.entries() {
            let power = if i.is_multiple_of(3) { f64::powi(2.0, -18) } else { 1.0 };
            a.set(i, j, a.get(i, j).scaled(T::Real::from_f64(power)));
        }
        let b = Matrix::<T>::random(&mut rng, n, nrhs);
        let (mut scaled, mut af, mut ipiv) = (a.clone(), a.with_fill(), vec![0; n]);
        let (mut rhs, mut x, mut equed) = (b.clone(), b.clone(), Equed::No);
        let (mut r, mut c) = (vec![T::Real::ZERO; n], vec![T::Real::ZERO; n]);
        let (mut ferr, mut berr) = (bounds(), bounds());
        let solved = gbsvx(
            Fact::Equilibrate,
            trans,
            scaled.view_mut(),
            af.view_mut(),
            &mut ipiv,
            &mut equed,
            &mut r,
            &mut c,
            rhs.view_mut(),
            x.view_mut(),
            &mut ferr,
            &mut berr,
        );
        assert_eq!(solved.unwrap().outcome, Ok(()));
        assert_eq!(equed.rows(), n > 1, "n {n}");
        assert!(berr.iter().all(|berr| berr.to_f64() <= 8.0 * eps::<T>()), "{berr:?}");
        let unscaled = |i: usize, j: usize| op(&a, trans, i, j);
        for j in 0..nrhs {
            for i in 0..n {
                let terms = || (0..n).map(|p| (unscaled(i, p), wide(x.get(p, j))));
                let sum: Complex<f64> = terms().map(|(a, x)| a * x).sum();
                let size: f64 = terms().map(|(a, x)| a.norm() * x.norm()).sum();
                let (error, b) = ((sum - wide(b.get(i, j))).norm(), wide(b.get(i, j)).norm());
                assert!(error <= 16.0 * eps::<T>() * (size + b), "n {n}: {error:e}");
            }
        }
        let uplo = BOTH[rng.usize(0..2)];
        let mut a = definite::<T>(&mut rng, uplo, n, below);
        for (i, j) in a.entries() {
            let power =
                |i: usize| T::Real::from_f64(if i.is_multiple_of(3) { 1.0 / 64.0 } else { 1.0 });
            a.set(i, j, a.get(i, j).scaled(power(i) * power(j)));
        }
        let (mut scaled, mut af, mut used) = (a.clone(), a.clone(), false);
        let (mut rhs, mut x, mut s) = (b.clone(), b.clone(), vec![T::Real::ZERO; n]);
        let solved = pbsvx(
            Fact::Equilibrate,
            uplo,
            scaled.view_mut(),
            af.view_mut(),
            &mut used,
            &mut s,
            rhs.view_mut(),
            x.view_mut(),
            &mut ferr,
            &mut berr,
        );
        assert_eq!(solved.unwrap().1, Ok(()));
        assert_eq!(used, n > 1, "n {n}");
        scaled.assert_well_kept();
        if used {
            let mut again = vec![T::Real::ZERO; n];
            pbequ(scaled.view(), &mut again).unwrap();
            assert!(again.iter().all(|s| (s.to_f64() - 1.0).abs() < 8.0 * eps::<T>()));
        }
        for j in 0..nrhs {
            for i in 0..n {
                let terms = || (0..n).map(|p| (entry(&a, uplo, i, p), wide(x.get(p, j))));
                let sum: Complex<f64> = terms().map(|(a, x)| a * x).sum();
                let size: f64 = terms().map(|(a, x)| a.norm() * x.norm()).sum();
                let (error, b) = ((sum - wide(b.get(i, j))).norm(), wide(b.get(i, j)).norm());
                assert!(error <= 16.0 * eps::<T>() * (size + b), "n {n}: {error:e}");
            }
        }
    }
}

pub fn nan_and_extremes<T: Scalar>() {
    let mut rng = Rng::with_seed(9);
    for (n, below, above) in BANDS.into_iter().filter(|band| band.0 > 0) {
        let mut a = Band::<T>::random(&mut rng, (n, n), (below, above));
        for i in 0..n {
            a.set(i, i, T::from_real(T::Real::from_f64(2.0 * (below + above + 1) as f64)));
        }
        for by in [T::Real::MIN_POSITIVE, T::Real::MAX * T::Real::from_f64(1.0 / 8192.0)] {
            let mut scaled = a.with_fill();
            for (i, j) in a.entries() {
                scaled.set(i, j, a.get(i, j).scaled(by));
            }
            let mut ipiv = vec![0; n];
            gbtrf(scaled.view_mut(), &mut ipiv).unwrap();
            let finite = scaled.entries().iter().all(|&(i, j)| wide(scaled.get(i, j)).is_finite());
            assert!(finite, "overflow with entries of about {by:?}");
        }
        for bad in [f64::NAN, f64::INFINITY] {
            let mut spoilt = a.with_fill();
            spoilt.set(n / 2, n / 2, T::from_real(T::Real::from_f64(bad)));
            let (mut ipiv, mut b) = (vec![0; n], Matrix::<T>::dense(&mut rng, n, 1));
            let solved = gbsv(spoilt.view_mut(), &mut ipiv, b.view_mut());
            assert!(bad.is_infinite() || solved.is_err() || (0..n).any(|i| b.get(i, 0).is_nan()));
            assert!(ipiv.iter().all(|&p| (1..=n as i32).contains(&p)));
        }
    }
}

pub fn wrong_shapes_are_errors<T: Scalar>() {
    let mut rng = Rng::with_seed(10);
    let mut a = Band::<T>::random(&mut rng, (5, 5), (2, 1));
    let mut ipiv = vec![0; 5];
    // No room for what is filled in.
    assert!(matches!(gbtrf(a.view_mut(), &mut ipiv), Err(Error::Argument(_))));
    let mut wide = a.with_fill();
    assert!(matches!(gbtrf(wide.view_mut(), &mut ipiv[..4]), Err(Error::Argument(_))));
    gbtrf(wide.view_mut(), &mut ipiv).unwrap();
    let mut b = Matrix::<T>::dense(&mut rng, 4, 1);
    assert!(gbtrs(Trans::No, wide.view(), &ipiv, b.view_mut()).is_err());
    let mut b = Matrix::<T>::dense(&mut rng, 5, 1);
    assert!(gbtrs(Trans::No, wide.view(), &[1, 2, 3, 4, 6], b.view_mut()).is_err());
    let mut tall = Band::<T>::random(&mut rng, (6, 5), (1, 0));
    assert!(matches!(pbtrf(Uplo::Lower, tall.view_mut()), Err(Error::Argument(_))));
    assert!(BandMut::from_col_major(&mut [T::ZERO; 5], 3, 3, 1, 1, 2).is_err());
    assert!(BandMut::from_col_major(&mut [T::ZERO; 8], 3, 3, 1, 1, 3).is_err());
}
