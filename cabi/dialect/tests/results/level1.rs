//! Level 1: every routine through both interfaces, with increments of any sign and zero.

use crate::call::{Arguments, Interface, Type, name};
use crate::reference::{Layout, Random, Vector, expect_vector};
use wasmblas::{Complex, Real, Scalar};

/// Both interfaces; there is no layout here.
const INTERFACES: [Interface; 2] = [Interface::Fortran, Interface::Cblas(Layout::Col)];

/// Lengths and increments that a routine of two vectors has to cope with.
const PAIRS: [(i32, i32, i32); 9] = [
    (5, 1, 1),
    (5, 2, 3),
    (5, -1, 1),
    (5, -2, -3),
    (5, 0, 1),
    (5, 2, 0),
    (1, -7, 2),
    (0, 1, 1),
    (-3, 1, -1),
];

/// As [`PAIRS`], for one vector.
const SINGLES: [(i32, i32); 7] = [(5, 1), (5, 3), (1, 2), (0, 1), (-1, 1), (5, 0), (5, -1)];

fn len(n: i32) -> usize {
    usize::try_from(n).unwrap_or(0)
}

/// A routine that does `(x_i, y_i) := update(x_i, y_i)` one pair after the other. `call` is given
/// the interface, n, x, incx, y and incy.
fn check_pairs<T: Type>(
    what: &str,
    update: impl Fn(T, T) -> (T, T),
    call: impl Fn(Interface, i32, *mut T, i32, *mut T, i32),
) {
    let mut random = Random::new();
    for interface in INTERFACES {
        for (n, incx, incy) in PAIRS {
            let mut x = Vector::<T>::random(&mut random, len(n), incx);
            let mut y = Vector::<T>::random(&mut random, len(n), incy);
            let (mut expected_x, mut expected_y) = (x.clone(), y.clone());
            for i in 0..len(n) {
                let (new_x, new_y) = update(expected_x.get(i), expected_y.get(i));
                expected_x.set(i, new_x);
                expected_y.set(i, new_y);
            }
            call(interface, n, x.data.as_mut_ptr(), incx, y.data.as_mut_ptr(), incy);
            expect_vector(&expected_x, &x, (what, interface, n, incx, incy));
            expect_vector(&expected_y, &y, (what, interface, n, incx, incy));
        }
    }
}

/// Calls a routine that takes a number, two vectors and a number, of which any may be missing.
macro_rules! on_pairs {
    ($t:ty, $pattern:expr, $update:expr, ($($before:expr)?), ($($between:expr)?), ($($after:expr),*)) => {
        check_pairs::<$t>($pattern, $update, |interface, n, x, incx, y, incy| {
            let name = name::<$t>($pattern);
            // SAFETY: vectors as the routines require.
            unsafe {
                match interface {
                    Interface::Fortran => {
                        (&n, $(&$before,)? x, &incx, $(&$between,)? y, &incy, $(&$after),*).call::<()>(&name)
                    }
                    Interface::Cblas(_) => {
                        let name = format!("cblas_{name}");
                        (n, $(Type::arg(&$before),)? x, incx, $(Type::arg(&$between),)? y, incy, $(Type::arg(&$after)),*).call::<()>(&name)
                    }
                }
            }
        })
    };
}

pub fn updates<T: Type>() {
    let mut random = Random::new();
    let (alpha, beta): (T, T) = (random.number(), random.number());
    on_pairs!(T, "?copy", |x, _| (x, x), (), (), ());
    on_pairs!(T, "?swap", |x, y| (y, x), (), (), ());
    on_pairs!(T, "?axpy", |x, y| (x, alpha * x + y), (alpha), (), ());
    // `axpby` has its second number between the vectors.
    on_pairs!(T, "?axpby", |x, y| (x, alpha * x + beta * y), (alpha), (beta), ());
}

pub fn rotations<T: Type>()
where
    T::Real: Type,
{
    let mut random = Random::new();
    let (c, s): (T::Real, T::Real) = (random.number(), random.number());
    let (wide_c, wide_s) = (T::from_real(c), T::from_real(s));
    let rotated = |x, y| (wide_c * x + wide_s * y, wide_c * y - wide_s * x);
    on_pairs!(T, "@rot", rotated, (), (), (c, s));
}

/// LAPACK's `crot` and `zrot`.
pub fn complex_rotations<T: Type>()
where
    T::Real: Type,
{
    let mut random = Random::new();
    let (c, s): (T::Real, T) = (random.number(), random.number());
    let wide = T::from_real(c);
    for (n, incx, incy) in PAIRS {
        let mut x = Vector::<T>::random(&mut random, len(n), incx);
        let mut y = Vector::<T>::random(&mut random, len(n), incy);
        let (mut expected_x, mut expected_y) = (x.clone(), y.clone());
        for i in 0..len(n) {
            let (old_x, old_y) = (expected_x.get(i), expected_y.get(i));
            expected_x.set(i, wide * old_x + s * old_y);
            expected_y.set(i, wide * old_y - s.conj() * old_x);
        }
        let (px, py) = (x.data.as_mut_ptr(), y.data.as_mut_ptr());
        // SAFETY: vectors as the routine requires.
        unsafe { (&n, px, &incx, py, &incy, &c, &s).call::<()>(&name::<T>("?rot")) };
        expect_vector(&expected_x, &x, (n, incx, incy));
        expect_vector(&expected_y, &y, (n, incx, incy));
    }
}

/// `rotg` makes b zero, `rotmg` makes y1 zero, and `rotm` does what `rotmg` said.
pub fn real_rotations<R: Type + Real>() {
    let mut random = Random::new();
    for interface in INTERFACES {
        let prefix = if interface == Interface::Fortran { "" } else { "cblas_" };
        let (a, b): (R, R) = (random.number(), random.number());
        let (mut r, mut z, mut c, mut s) = (a, b, R::ZERO, R::ZERO);
        // SAFETY: pointers to one number each, and five.
        unsafe {
            let name = prefix.to_owned() + &name::<R>("?rotg");
            (&raw mut r, &raw mut z, &raw mut c, &raw mut s).call::<()>(&name);
        }
        let near = |x: R, y: R| (x - y).to_f64().abs() <= 32.0 * R::EPSILON.to_f64();
        assert!(near(c * a + s * b, r) && near(c * b - s * a, R::ZERO), "{interface:?}");
        assert!(near(z, s) || near(z, R::ONE / c), "{interface:?}: z is {z:?}");

        let (d1, d2, x1, y1) = (2.0, 0.5, 1.5, -2.5);
        let [mut d1, mut d2, mut x1, y1] = [d1, d2, x1, y1].map(R::from_f64);
        let mut param = [R::from_f64(9.0); 5];
        let (mut x, mut y) = (x1, y1);
        let (one, at) = (1, param.as_mut_ptr());
        // SAFETY: as above, and vectors of length one.
        unsafe {
            let (rotmg, rotm) = (name::<R>("?rotmg"), name::<R>("?rotm"));
            let (d1, d2, x1) = (&raw mut d1, &raw mut d2, &raw mut x1);
            let (px, py) = (&raw mut x, &raw mut y);
            if interface == Interface::Fortran {
                (d1, d2, x1, &y1, at).call::<()>(&rotmg);
                (&one, px, &one, py, &one, at.cast_const()).call::<()>(&rotm);
            } else {
                (d1, d2, x1, y1.arg(), at).call::<()>(&format!("cblas_{rotmg}"));
                (one, px, one, py, one, at.cast_const()).call::<()>(&format!("cblas_{rotm}"));
            }
        }
        assert!(near(x, x1) && near(y, R::ZERO), "{interface:?}: {x:?} {y:?} {param:?}");
    }
}

/// `crotg` and `zrotg` make b zero and leave it as it is.
pub fn complex_rotg<R: Real>()
where
    Complex<R>: Type + Scalar<Real = R>,
{
    let mut random = Random::new();
    for prefix in ["", "cblas_"] {
        let (a, b): (Complex<R>, Complex<R>) = (random.number(), random.number());
        let (mut r, mut same, mut c, mut s) = (a, b, R::ZERO, Complex::<R>::ZERO);
        // SAFETY: pointers to one number each.
        unsafe {
            let name = prefix.to_owned() + &name::<Complex<R>>("?rotg");
            (&raw mut r, &raw mut same, &raw mut c, &raw mut s).call::<()>(&name);
        }
        let c = Complex::from_real(c);
        let zero = c * b - s.conj() * a;
        let small = 32.0 * R::EPSILON.to_f64();
        assert!((c * a + s * b - r).abs1().to_f64() <= small && zero.abs1().to_f64() <= small);
        assert_eq!(same, b);
    }
}

/// Scaling, also by real numbers.
pub fn scal<T: Type>()
where
    T::Real: Type,
{
    let mut random = Random::new();
    let (alpha, real): (T, T::Real) = (random.number(), random.number());
    for interface in INTERFACES {
        for (n, inc) in SINGLES {
            let before = Vector::<T>::random(&mut random, len(n), inc);
            for by_real in [false, true] {
                let factor = if by_real { T::from_real(real) } else { alpha };
                let expected =
                    if inc > 0 { before.map(|_, old| factor * old) } else { before.clone() };
                let mut x = before.clone();
                let px = x.data.as_mut_ptr();
                let name = name::<T>(if by_real { "@scal" } else { "?scal" });
                let cblas = format!("cblas_{name}");
                // SAFETY: vectors as the routines require.
                unsafe {
                    match (interface, by_real) {
                        (Interface::Fortran, false) => (&n, &alpha, px, &inc).call::<()>(&name),
                        (Interface::Fortran, true) => (&n, &real, px, &inc).call::<()>(&name),
                        (_, false) => (n, alpha.arg(), px, inc).call::<()>(&cblas),
                        (_, true) => (n, real.arg(), px, inc).call::<()>(&cblas),
                    }
                }
                expect_vector(&expected, &x, (name, interface, n, inc));
            }
        }
    }
}

/// Inner products; the names and whether the first vector is conjugated.
pub fn dots<T: Type>(names: &[(&str, bool)]) {
    let mut random = Random::new();
    for &(pattern, conjugated) in names {
        for interface in INTERFACES {
            for (n, incx, incy) in PAIRS {
                let x = Vector::<T>::random(&mut random, len(n), incx);
                let y = Vector::<T>::random(&mut random, len(n), incy);
                let expected = (0..len(n))
                    .fold(T::ZERO, |sum, i| sum + x.get(i).conj_if(conjugated) * y.get(i));
                let (px, py, name) = (x.data.as_ptr(), y.data.as_ptr(), name::<T>(pattern));
                // SAFETY: vectors as the routines require.
                let found: T = unsafe {
                    match interface {
                        Interface::Fortran => (&n, px, &incx, py, &incy).call(&name),
                        Interface::Cblas(_) if T::IS_COMPLEX => {
                            let mut result = T::ZERO;
                            let name = format!("cblas_{name}_sub");
                            (n, px, incx, py, incy, &raw mut result).call::<()>(&name);
                            result
                        }
                        Interface::Cblas(_) => {
                            (n, px, incx, py, incy).call(&format!("cblas_{name}"))
                        }
                    }
                };
                assert_eq!(expected, found, "{name} {interface:?} {n} {incx} {incy}");
            }
        }
    }
}

/// `dsdot` and `sdsdot`.
pub fn mixed_dots() {
    let (x, y) = ([1.5_f32, -2.0, 3.0], [2.0_f32, 0.5, 1.0 / 1024.0]);
    let (n, inc, b) = (3, 1, 0.25_f32);
    let (px, py) = (x.as_ptr(), y.as_ptr());
    let exact: f64 = x.iter().zip(&y).map(|(&x, &y)| f64::from(x) * f64::from(y)).sum();
    // SAFETY: vectors as the routines require.
    unsafe {
        assert_eq!((&n, px, &inc, py, &inc).call::<f64>("dsdot"), exact);
        assert_eq!((n, px, inc, py, inc).call::<f64>("cblas_dsdot"), exact);
        assert_eq!((&n, &b, px, &inc, py, &inc).call::<f32>("sdsdot"), (exact + 0.25) as f32);
        assert_eq!((n, b, px, inc, py, inc).call::<f32>("cblas_sdsdot"), (exact + 0.25) as f32);
    }
}

/// A routine that makes one number of a vector.
fn check_reduction<T: Type>(
    pattern: &str,
    of_negative: bool,
    reduce: impl Fn(&[T]) -> f64,
    tolerance: f64,
) where
    T::Real: Type,
{
    let mut random = Random::new();
    for (n, inc) in SINGLES {
        let x = Vector::<T>::random(&mut random, len(n), inc);
        let counts = inc > 0 || of_negative;
        let elements: Vec<T> = (0..if counts { len(n) } else { 0 }).map(|i| x.get(i)).collect();
        let expected = reduce(&elements);
        let (px, name) = (x.data.as_ptr(), name::<T>(pattern));
        // SAFETY: vectors as the routines require.
        let found: [T::Real; 2] =
            unsafe { [(&n, px, &inc).call(&name), (n, px, inc).call(&format!("cblas_{name}"))] };
        for found in found {
            assert!((found.to_f64() - expected).abs() <= tolerance, "{name} {n} {inc}: {found:?}");
        }
    }
}

fn size<T: Scalar>(x: &T) -> f64 {
    x.abs1().to_f64()
}

pub fn reductions<T: Type>()
where
    T::Real: Type,
{
    let rounding = 16.0 * T::Real::EPSILON.to_f64();
    let norm = |x: &[T]| {
        let squares = x.iter().map(|x| x.re().to_f64().powi(2) + x.im().to_f64().powi(2));
        squares.sum::<f64>().sqrt()
    };
    check_reduction::<T>("%nrm2", true, norm, rounding);
    check_reduction::<T>("%asum", false, |x| x.iter().map(size).sum(), 0.0);
    check_reduction::<T>("%amax", false, |x| x.iter().map(size).fold(0.0, f64::max), 0.0);
    let smallest = |x: &[T]| x.iter().map(size).reduce(f64::min).unwrap_or(0.0);
    check_reduction::<T>("%amin", false, smallest, 0.0);
    let sum = |x: &[T]| x.iter().map(|x| x.re().to_f64() + x.im().to_f64()).sum();
    check_reduction::<T>("%sum", false, sum, 0.0);
}

/// `i?amax` and `i?amin`: from 1 in Fortran, from 0 in C.
pub fn extremes<T: Type>() {
    let mut random = Random::new();
    for (n, inc) in SINGLES {
        let mut x = Vector::<T>::random(&mut random, len(n), inc);
        for (pattern, special) in [("i?amax", 100.0), ("i?amin", 0.0)] {
            let found_if = |at: i32| if inc > 0 && n > 0 { at } else { 0 };
            let at = len(n).saturating_sub(2);
            if inc > 0 && n > 0 {
                x.set(at, T::from_real(T::Real::from_f64(special)));
            }
            let (px, name) = (x.data.as_ptr(), name::<T>(pattern));
            // SAFETY: vectors as the routines require.
            unsafe {
                let fortran: i32 = (&n, px, &inc).call(&name);
                assert_eq!(fortran, found_if(at as i32 + 1), "{name} {n} {inc}");
                let cblas: usize = (n, px, inc).call(&format!("cblas_{name}"));
                assert_eq!(cblas, found_if(at as i32) as usize, "{name} {n} {inc}");
            }
        }
    }
}

/// `scabs1`, `dcabs1` and `lsame`.
pub fn odds_and_ends() {
    let (single, double) = (Complex::new(-1.5_f32, 2.0), Complex::new(0.5_f64, -4.0));
    // SAFETY: pointers to one element each.
    unsafe {
        for prefix in ["", "cblas_"] {
            assert_eq!((&single,).call::<f32>(&format!("{prefix}scabs1")), 3.5);
            assert_eq!((&double,).call::<f64>(&format!("{prefix}dcabs1")), 4.5);
        }
        let lsame = |a: &u8, b: &u8| (a, b).call::<i32>("lsame");
        assert_eq!([lsame(&b'n', &b'N'), lsame(&b'T', &b'N')], [1, 0]);
    }
}
