//! Notes as the data that LAPACKE's interpreter (`cabi/src/lapacke`) goes by, in Rust.

use super::Face;
use super::spec::{Check, Role, Size};
use crate::table::model::Ret;
use crate::table::symbol::{Access, Arg, Kind, Symbol};

/// The instructions of a size, as the interpreter's `sizes` explains them.
mod code {
    pub const ADD: u8 = 0x80;
    pub const SUB: u8 = 0x81;
    pub const MUL: u8 = 0x82;
    pub const MIN: u8 = 0x83;
    pub const MAX: u8 = 0x84;
    pub const IF_LETTER: u8 = 0x85;
    pub const IF_COMPLEX: u8 = 0x86;
    pub const LAST_ROW: u8 = 0x87;
    pub const ARG: u8 = 0x40;
}

/// No argument.
const NONE: u8 = 0xff;

/// The plan of a face as a Rust expression. Faces of one row share it, and so do its types.
pub fn expression(face: &Face, fortran: &Symbol) -> String {
    let mut bytes = Vec::new();
    let args: Vec<_> = fortran
        .args
        .iter()
        .zip(&face.spec.args)
        .map(|(arg, role)| argument(fortran, arg, role, &mut bytes))
        .collect();
    let extras: Vec<_> = face
        .spec
        .extras
        .iter()
        .map(|extra| {
            let at = bytes.len();
            bytes.push(extra.source as u8);
            size(&extra.start, &mut bytes);
            size(&extra.count, &mut bytes);
            format!("Extra {{ reals: {}, read: {}, at: {at} }}", extra.reals, extra.read)
        })
        .collect();
    let result = match fortran.routine.ret {
        Ret::Void => "Nothing",
        Ret::Real => "Real",
        other => panic!("{}: no result {other:?} here", fortran.plain),
    };
    let lengths = fortran.lengths();
    let (layout, void_is_int) = (face.spec.layout, fortran.void_is_int());
    let info = fortran.args.last().is_some_and(|arg| arg.name == "info");
    // How many eigenvalues are selected depends on where a matrix has its blocks of order two.
    let is_selection = |arg: &Arg| arg.name == "select" && arg.kind == Kind::Logical;
    let query_reads = fortran.args.iter().any(is_selection);
    format!(
        "Plan {{ layout: {layout}, info: {info}, result: Returns::{result}, void_is_int: {void_is_int}, lengths: {lengths}, \
         query_reads: {query_reads}, args: &[{}], extras: &[{}], code: &{bytes:?} }}",
        args.join(", "),
        extras.join(", ")
    )
}

fn argument(fortran: &Symbol, arg: &Arg, role: &Role, bytes: &mut Vec<u8>) -> String {
    let elem = fortran.elem;
    let what = match arg.kind {
        Kind::Elem(kind) if Some(kind) == elem => "Element",
        Kind::Elem(kind) if Some(kind) == elem.map(|elem| elem.real()) => "Real",
        Kind::Int | Kind::Logical => "Int",
        Kind::Char | Kind::Param(_) => "Char",
        Kind::Select(..) => "Function",
        kind => panic!("{}: {} is {kind:?}", fortran.plain, arg.name),
    };
    let by_value = arg.access == Access::Value || *role == Role::Value;
    let index =
        |name: &str| fortran.args.iter().position(|arg| arg.name == name).map_or(NONE, |i| i as u8);
    let at = bytes.len();
    let role = match role {
        Role::Plain | Role::Value => "Role::Plain".to_owned(),
        Role::Layout => "Role::Layout".to_owned(),
        Role::Asked => "Role::Asked".to_owned(),
        Role::AskedLength => "Role::AskedLength".to_owned(),
        Role::Hidden(length) => {
            size(length, bytes);
            "Role::Hidden".to_owned()
        }
        Role::Array { shape, sizes, checked } => {
            if let Check::If(conditions) = checked {
                bytes.push(conditions.len() as u8);
                for (letter, letters) in conditions {
                    bytes.extend([*letter as u8, letters.len() as u8]);
                    bytes.extend(letters.bytes());
                }
            }
            let mut sizes = sizes.clone();
            let name = match *shape {
                "ge" => "Full",
                "sy" | "tr" => {
                    bytes
                        .extend([index("uplo"), if *shape == "tr" { index("diag") } else { NONE }]);
                    sizes.push(sizes[0].clone());
                    "Triangle"
                }
                "tz" => {
                    let Size::Arg(uplo) = sizes.remove(0) else { panic!("tz without a letter") };
                    bytes.extend([uplo as u8, index("diag")]);
                    "Trapezoid"
                }
                "gb" => {
                    sizes.push(Size::Number(0));
                    "Band"
                }
                "gf" => {
                    sizes.push(sizes[2].clone());
                    "Band"
                }
                "hb" | "tb" => {
                    bytes
                        .extend([index("uplo"), if *shape == "tb" { index("diag") } else { NONE }]);
                    "HalfBand"
                }
                "sp" | "tp" => {
                    bytes
                        .extend([index("uplo"), if *shape == "tp" { index("diag") } else { NONE }]);
                    "Packed"
                }
                "rf" => {
                    bytes.extend([index("transr"), index("uplo"), index("diag")]);
                    "Rfp"
                }
                "v" => "Vector",
                _ => unreachable!("read as a shape"),
            };
            sizes.iter().for_each(|part| size(part, bytes));
            let check = match checked {
                Check::Always => "Always",
                Check::Never => "Never",
                Check::If(..) => "If",
            };
            format!("Role::Array(Shape::{name}, Check::{check})")
        }
    };
    let access = match arg.access {
        _ if by_value => "Value",
        Access::Write => "Write",
        _ => "Read",
    };
    assert!(u16::try_from(at).is_ok(), "{}: a long plan", fortran.plain);
    format!("Arg {{ what: What::{what}, access: Access::{access}, role: {role}, at: {at} }}")
}

/// A size as instructions, operands after their operator.
fn size(size: &Size, out: &mut Vec<u8>) {
    match size {
        Size::Number(number) => {
            out.push(u8::try_from(*number).ok().filter(|n| *n < code::ARG).expect("a small number"))
        }
        Size::Arg(arg) => out.push(code::ARG + *arg as u8),
        Size::Binary(operator, left, right) => {
            out.push(match operator {
                '+' => code::ADD,
                '-' => code::SUB,
                '*' => code::MUL,
                '<' => code::MIN,
                _ => code::MAX,
            });
            self::size(left, out);
            self::size(right, out);
        }
        Size::IfLetter(letter, letters, first, second) => {
            out.extend([code::IF_LETTER, *letter as u8, letters.len() as u8]);
            out.extend(letters.bytes());
            self::size(first, out);
            self::size(second, out);
        }
        Size::IfComplex(first, second) => {
            out.push(code::IF_COMPLEX);
            self::size(first, out);
            self::size(second, out);
        }
        Size::LastRow(args) => {
            out.push(code::LAST_ROW);
            out.extend(args.map(|arg| arg as u8));
        }
    }
}
