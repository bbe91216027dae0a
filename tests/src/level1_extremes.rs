//! `iamax`, `iamin`, `amax` and `amin` against a loop over the elements.

use crate::level1::lengths;
use crate::oracle::{Matrix, element};
use fastrand::Rng;
use wasmblas::{Real, Scalar, VecRef, amax, amin, iamax, iamin};

/// Lengths of several vectors, and of the blocks that are compared.
fn long_lengths() -> impl Iterator<Item = usize> {
    lengths().chain([511, 512, 513, 1025, 3000])
}

/// Compares all four with netlib's loop: the first element, then every better one.
fn check<T: Scalar>(x: &Matrix<T>, context: &str) {
    let size = |i: usize| x.get(i, 0).abs1();
    let first = |better: fn(&T::Real, &T::Real) -> bool| {
        (1..x.nrows).fold(0, |best, i| if better(&size(i), &size(best)) { i } else { best })
    };
    let (largest, smallest) = (first(T::Real::gt), first(T::Real::lt));
    let column = x.column(0);
    assert_eq!(iamax(column), Some(largest), "{context} n {}", x.nrows);
    assert_eq!(iamin(column), Some(smallest), "{context} n {}", x.nrows);
    let bits = |x: T::Real| (x.to_f64().is_nan(), x.to_f64().to_bits());
    let same = |a: T::Real, b: T::Real| bits(a) == bits(b) || bits(a).0 && bits(b).0;
    assert!(same(amax(column), size(largest)), "{context} n {}", x.nrows);
    assert!(same(amin(column), size(smallest)), "{context} n {}", x.nrows);
}

pub fn first_of_the_best<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    assert_eq!(iamax::<T>(VecRef::from_slice(&[])), None);
    assert_eq!(iamin::<T>(VecRef::from_slice(&[])), None);
    assert_eq!(amax::<T>(VecRef::from_slice(&[])), T::Real::ZERO);
    assert_eq!(amin::<T>(VecRef::from_slice(&[])), T::Real::ZERO);
    for n in long_lengths().filter(|&n| n > 0) {
        for _ in 0..4 {
            let mut x = Matrix::<T>::random(&mut rng, n, 1);
            check(&x, "random");
            // Few different numbers, so that the best one comes more than once.
            for i in 0..n {
                let k = T::Real::from_f64(f64::from(rng.i32(-3..4)));
                x.set(i, 0, T::from_parts(k, T::Real::ONE));
            }
            check(&x, "repeated");
            x.scale(T::ZERO);
            check(&x, "zero");
        }
    }
}

pub fn nan_and_inf<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    let special = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY];
    for n in long_lengths().filter(|&n| n > 0) {
        for x in special {
            for y in special {
                let mut v = Matrix::<T>::random(&mut rng, n, 1);
                v.set(rng.usize(0..n), 0, T::from_real(T::Real::from_f64(x)));
                v.set(rng.usize(0..n), 0, T::from_real(T::Real::from_f64(y)));
                check(&v, "special");
                v.set(0, 0, T::from_real(T::Real::from_f64(x)));
                check(&v, "special first");
            }
        }
        let mut v = Matrix::<T>::random(&mut rng, n, 1);
        v.scale(T::from_real(T::Real::from_f64(f64::NAN)));
        check(&v, "all NaN");
        v.set(0, 0, element(&mut rng));
        check(&v, "all NaN but the first");
    }
}
