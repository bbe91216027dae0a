//! Selected eigenvectors of tridiagonal matrices with all kinds of clusters, by relatively robust
//! representations: residuals and orthogonality in units of n roundings.

use crate::dense::Dense;
use crate::eigen_symmetric::{check_selected, tridiagonal};
use crate::oracle::{Matrix, eps};
use fastrand::Rng;
use wasmblas::{MatMut, Real, Scalar};
use wasmblas_lapack::{Scratch, Select, pteqr, stemr, stemr_count, stemr_in, stemr_scratch, sterf};

/// Tridiagonal matrices of order `n` with names.
fn matrices<R: Real>(rng: &mut Rng, n: usize) -> Vec<(&'static str, Vec<R>, Vec<R>)> {
    let from = |name, d: &dyn Fn(usize) -> f64, e: &dyn Fn(usize) -> f64| {
        let d = (0..n).map(|i| R::from_f64(d(i))).collect();
        let e = (1..n).map(|i| R::from_f64(e(i))).collect();
        (name, d, e)
    };
    let noise: Vec<f64> = (0..2 * n).map(|_| 2.0 * rng.f64() - 1.0).collect();
    let peak = |i: usize, n: usize| (i as f64 - (n as f64 - 1.0) / 2.0).abs();
    let glue = |i: usize, glue: f64| if i.is_multiple_of(21) { glue } else { 1.0 };

    vec![
        from("random", &|i| noise[i], &|i| noise[n + i]),
        from("second difference", &|_| 2.0, &|_| -1.0),
        from("Wilkinson", &|i| peak(i, n), &|_| 1.0),
        from("glued Wilkinson", &|i| peak(i % 21, 21), &|i| glue(i, 1e-4)),
        from("barely glued Wilkinson", &|i| peak(i % 21, 21), &|i| glue(i, 1e-12)),
        from("weakly coupled", &|i| (i % 7) as f64, &|i| if i % 7 == 0 { 1e-9 } else { 0.5 }),
        from("graded", &|i| 0.5_f64.powi(i as i32), &|i| 0.25 * 0.5_f64.powi(i as i32)),
        from("graded upwards", &|i| 2_f64.powi(i as i32 - 60), &|i| {
            0.2 * 2_f64.powi(i as i32 - 60)
        }),
        from("nearly the unit matrix", &|_| 1.0, &|i| 1e-6 * noise[i]),
        from("one large entry", &|i| if i == n / 2 { 1e6 } else { 1.0 }, &|_| 1e-3),
        from("zero", &|_| 0.0, &|_| 0.0),
        from("zero diagonal", &|_| 0.0, &|_| 1.0),
        from("Clement", &|_| 0.0, &|i| ((i * (n - i)) as f64).sqrt()),
    ]
}

/// [`stemr_in`] with just the scratch memory it needs.
fn selected<T: Scalar>(
    select: Select<T::Real>,
    (d, e): (&[T::Real], &[T::Real]),
    w: &mut [T::Real],
    z: MatMut<'_, T>,
    relative: &mut bool,
) -> Result<usize, wasmblas_lapack::Error> {
    let n = d.len();
    let len = stemr_scratch(true, n);
    let (mut reals, mut ints) = (vec![T::Real::ONE; len.reals], vec![7; len.ints]);
    let scratch = Scratch { elements: &mut [], reals: &mut reals, ints: &mut ints };
    let (mut d, mut e, mut support) = (d.to_vec(), e.to_vec(), vec![0; 2 * n]);
    let found = stemr_in(select, &mut d, &mut e, w, Some(z), &mut support, relative, scratch)?;
    assert!(support[..2 * found].chunks(2).all(|rows| rows == [1, n as i32]));
    Ok(found)
}

pub fn vectors_of_clusters<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for n in [1, 2, 3, 10, 42, 85] {
        for (name, d, e) in matrices::<T::Real>(&mut rng, n) {
            let (mut all, mut copy) = (d.clone(), e.clone());
            sterf(&mut all, &mut copy).unwrap();
            let scale = all.iter().fold(0.0, |most: f64, w| most.max(w.to_f64().abs())).max(1e-30);
            let whole = tridiagonal(&d, &e);
            let middle = all[n / 2].to_f64() + 1e-3 * scale;
            let low = T::Real::from_f64(all[0].to_f64() - 0.1 * scale);
            for select in [
                Select::All,
                Select::Indices(0, n / 2),
                Select::Indices(n / 3, n - 1),
                Select::Interval(low, T::Real::from_f64(middle)),
            ] {
                let context = format!("{name}, n {n}, {select:?}");
                let (mut w, mut z) = (vec![T::Real::ZERO; n], Matrix::<T>::random(&mut rng, n, n));
                let m = selected(select, (&d, &e), &mut w, z.view_mut(), &mut false).unwrap();
                let vectors = Dense::from(&z);
                check_selected::<T>(&whole, &all, select, (&w[..m], &vectors), &context);
            }
        }
    }
}

/// Eigenvalues of a matrix `S (I + N) S` with a small N are as accurate as those from the singular
/// values of its Cholesky factor.
pub fn relative_accuracy<T: Scalar>() {
    let n = 25;
    let scales: Vec<f64> = (0..n).map(|i| 0.6_f64.powi((i * 7 % n) as i32)).collect();
    let d: Vec<_> = scales.iter().map(|s| T::Real::from_f64(s * s)).collect();
    let e: Vec<_> = scales.windows(2).map(|s| T::Real::from_f64(0.3 * s[0] * s[1])).collect();
    let (mut wanted, mut copy) = (d.clone(), e.clone());
    pteqr::<T::Real>(&mut wanted, &mut copy, None).unwrap();
    wanted.reverse();
    for select in [Select::All, Select::Indices(0, 10)] {
        let (mut w, mut z) = (vec![T::Real::ZERO; n], vec![T::ZERO; n * n]);
        for vectors in [false, true] {
            let z = MatMut::from_col_major(&mut z, n, n, n).unwrap();
            let mut relative = true;
            let (mut d, mut e) = (d.clone(), e.clone());
            let into = if vectors { Some(z) } else { None };
            let mut support = vec![0; 2 * n];
            let found = stemr(select, &mut d, &mut e, &mut w, into, &mut support, &mut relative);
            assert!(relative);
            for (i, (x, y)) in w[..found.unwrap()].iter().zip(&wanted).enumerate() {
                let error = (x.to_f64() / y.to_f64() - 1.0).abs();
                let bound = 10.0 * n as f64 * eps::<T::Real>();
                assert!(error <= bound, "{select:?}, value {i}: {x:?}, {y:?}");
            }
        }
    }
    // The eigenvalues of this one change by as much as its entries next to the largest.
    let (d, e) = (vec![T::Real::ONE; n], vec![T::Real::ONE; n - 1]);
    let (mut w, mut z) = (vec![T::Real::ZERO; n], vec![T::ZERO; n * n]);
    let z = MatMut::from_col_major(&mut z, n, n, n).unwrap();
    let mut relative = true;
    selected(Select::All, (&d, &e), &mut w, z, &mut relative).unwrap();
    assert!(!relative);
}

/// The columns that Z needs are counted right, however small the matrix is.
pub fn counts<T: Scalar>() {
    let n = 30;
    for scale in [1.0, 1e-25, 1e25] {
        let real = |x: f64| T::Real::from_f64(x * scale);
        let (d, e) = (vec![real(2.0); n], vec![real(-1.0); n - 1]);
        for (low, high) in [(0.0, 0.5), (0.1, 2.0), (1.0, 1.001), (2.0, 5.0), (5.0, 6.0)] {
            let select = Select::Interval(real(low), real(high));
            let wanted = (1..=n)
                .map(|i| 2.0 - 2.0 * (i as f64 * std::f64::consts::PI / (n as f64 + 1.0)).cos())
                .filter(|&w| low < w && w <= high)
                .count();
            let (mut reals, mut ints) = (vec![T::Real::ONE; 3 * n], vec![7; 3 * n]);
            let scratch = Scratch { elements: &mut [], reals: &mut reals, ints: &mut ints };
            let counted = stemr_count::<T::Real>(select, &d, &e, false, scratch);
            assert_eq!(counted, Ok(wanted), "({low}, {high}] times {scale}");
            let (mut w, mut z) = (vec![T::Real::ZERO; n], vec![T::ZERO; n * wanted.max(1)]);
            let z = MatMut::from_col_major(&mut z, n, wanted, n).unwrap();
            assert_eq!(selected(select, (&d, &e), &mut w, z, &mut false), Ok(wanted));
        }
    }
}

pub fn nan_and_few_columns<T: Scalar>() {
    let n = 30;
    let (mut w, mut z) = (vec![T::Real::ZERO; n], vec![T::ZERO; n * n]);
    for bad in [f64::NAN, f64::INFINITY] {
        let d = vec![T::Real::ONE; n];
        let mut e = vec![T::Real::ONE; n - 1];
        e[7] = T::Real::from_f64(bad);
        for select in [Select::All, Select::Indices(2, 20)] {
            let z = MatMut::from_col_major(&mut z, n, n, n).unwrap();
            assert!(selected(select, (&d, &e), &mut w, z, &mut true).is_err());
        }
    }
    let (d, e) = (vec![T::Real::ONE; n], vec![T::Real::ONE; n - 1]);
    let z = MatMut::from_col_major(&mut z, n, n - 1, n).unwrap();
    assert!(selected(Select::All, (&d, &e), &mut w, z, &mut false).is_err());
}
