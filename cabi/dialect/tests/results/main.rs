//! The exported functions compute what their names say: layouts, transpositions, increments and
//! scalars all arrive where they belong. Entries are small half integers, so that results are exact.

mod call;
mod control;
mod extension;
mod lapack;
mod level1;
mod level2;
mod level3;
mod reference;

use call::{INTERFACES, Interface};
use reference::Op;
use wasmblas::{Complex, Scalar};

const FORTRAN: &[Interface] = &[Interface::Fortran];
const REAL_OPS: &[Op] = &[Op::No, Op::Trans, Op::ConjTrans];
const SYMMETRIC_OPS: &[Op] = &[Op::No, Op::Trans];
const HERMITIAN_OPS: &[Op] = &[Op::No, Op::ConjTrans];

/// The tests of the routines that every type has.
macro_rules! common {
    ($module:ident, $t:ty, $symmetric_ops:expr) => {
        mod $module {
            use super::*;

            #[test]
            fn level1() {
                level1::updates::<$t>();
                level1::rotations::<$t>();
                level1::scal::<$t>();
                level1::reductions::<$t>();
                level1::extremes::<$t>();
            }

            #[test]
            fn level2() {
                level2::general_products::<$t>();
                level2::triangular::<$t>();
            }

            #[test]
            fn level3() {
                level3::products::<$t>(&["?gemm"]);
                level3::triangles_of_products::<$t>();
                level3::symmetric_products::<$t>("?symm");
                level3::rank_k::<$t, $t>("?syrk", $symmetric_ops, |x| x);
                level3::rank_2k::<$t, $t>("?syr2k", $symmetric_ops, |x| x);
                level3::triangular::<$t>();
            }

            #[test]
            fn extension() {
                extension::copies::<$t>();
                extension::sums::<$t>();
                extension::batches::<$t>();
                extension::strided_batches::<$t>();
            }
        }
    };
}

common!(s, f32, REAL_OPS);
common!(d, f64, REAL_OPS);
common!(c, Complex<f32>, SYMMETRIC_OPS);
common!(z, Complex<f64>, SYMMETRIC_OPS);

/// The tests of the routines that only real types, and only complex types have.
macro_rules! special {
    ($real:ident, $complex:ident, $r:ty) => {
        mod $real {
            use super::*;

            #[test]
            fn level1() {
                level1::real_rotations::<$r>();
                level1::dots::<$r>(&[("?dot", false)]);
            }

            #[test]
            fn level2() {
                level2::symmetric_products::<$r>(&INTERFACES, &["?symv", "?sbmv", "?spmv"]);
                level2::general_updates::<$r>(&["?ger"]);
                let updates = ["?syr", "?spr", "?syr2", "?spr2"];
                level2::symmetric_updates::<$r, $r>(&INTERFACES, |x| x, &updates);
            }
        }

        mod $complex {
            use super::*;

            type T = Complex<$r>;

            #[test]
            fn level1() {
                level1::complex_rotg::<$r>();
                level1::complex_rotations::<T>();
                level1::dots::<T>(&[("?dotu", false), ("?dotc", true)]);
            }

            #[test]
            fn level2() {
                level2::symmetric_products::<T>(&INTERFACES, &["?hemv", "?hbmv", "?hpmv"]);
                level2::symmetric_products::<T>(FORTRAN, &["?symv", "?spmv"]);
                level2::general_updates::<T>(&["?geru", "?gerc"]);
                level2::symmetric_updates::<T, $r>(&INTERFACES, T::from_real, &["?her", "?hpr"]);
                level2::symmetric_updates::<T, T>(&INTERFACES, |x| x, &["?her2", "?hpr2"]);
                level2::symmetric_updates::<T, T>(FORTRAN, |x| x, &["?syr", "?spr"]);
            }

            #[test]
            fn level3() {
                level3::products::<T>(&["?gemm3m"]);
                level3::symmetric_products::<T>("?hemm");
                level3::rank_k::<T, $r>("?herk", HERMITIAN_OPS, T::from_real);
                level3::rank_2k::<T, $r>("?her2k", HERMITIAN_OPS, T::from_real);
            }
        }
    };
}

special!(real_s, complex_c, f32);
special!(real_d, complex_z, f64);

#[test]
fn level1_of_mixed_types() {
    level1::mixed_dots();
    level1::odds_and_ends();
}
