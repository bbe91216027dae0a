//! The sets of types that routines exist in.

use super::model::{Elem, Types};

const fn types(prefix: &'static str, elem: Elem) -> Types {
    Types { prefix, elem: Some(elem) }
}

const S: Types = types("s", Elem::F32);
const D: Types = types("d", Elem::F64);
const C: Types = types("c", Elem::C32);
const Z: Types = types("z", Elem::C64);

pub const SDCZ: &[Types] = &[S, D, C, Z];
pub const SD: &[Types] = &[S, D];
pub const CZ: &[Types] = &[C, Z];
/// Complex routines with a real scalar: `csscal`, `zdscal`.
pub const CS_ZD: &[Types] = &[types("cs", Elem::C32), types("zd", Elem::C64)];
/// Real routines, and complex ones with real scalars: `srot`, `csrot`.
pub const S_D_CS_ZD: &[Types] = &[S, D, types("cs", Elem::C32), types("zd", Elem::C64)];
/// Routines with a real result: `snrm2`, `scnrm2`.
pub const S_D_SC_DZ: &[Types] = &[S, D, types("sc", Elem::C32), types("dz", Elem::C64)];
/// `scabs1`, and `dcabs1`, named after their results.
pub const SCABS1: &[Types] = &[types("s", Elem::C32)];
pub const DCABS1: &[Types] = &[types("d", Elem::C64)];
pub const UNTYPED: &[Types] = &[Types { prefix: "", elem: None }];
