//! Calls of functions that are known by their rows of the table only.

use crate::table::{Access, Elem, Kind, Symbol};
use libffi::middle::{Arg, Cif, CodePtr, Type};
use std::collections::HashMap;
use std::ffi::c_void;
use std::sync::LazyLock;
use wasmblas_cabi::exports::ADDRESSES;

static BY_NAME: LazyLock<HashMap<&str, usize>> =
    LazyLock::new(|| ADDRESSES.iter().map(|(name, at)| (*name, at.0 as usize)).collect());

/// What is passed for an argument: a value's bytes, or a pointer.
pub type Slot = [u64; 2];

/// A pointer as an argument.
pub fn pointer(to: *const c_void) -> Slot {
    [to.expose_provenance() as u64, 0]
}

fn number_type(elem: Elem) -> Type {
    match elem {
        Elem::F32 => Type::f32(),
        Elem::F64 => Type::f64(),
        // As C's complex numbers in all ABIs that have them as two numbers.
        Elem::C32 => Type::structure([Type::f32(), Type::f32()]),
        Elem::C64 => Type::structure([Type::f64(), Type::f64()]),
    }
}

/// A function and its type.
pub struct Function {
    cif: Cif,
    code: CodePtr,
    result: Option<Elem>,
    pub symbol: Symbol,
}

impl Function {
    pub fn new(symbol: Symbol) -> Function {
        let types = symbol.args.iter().map(|arg| match arg.kind {
            _ if arg.access != Access::Value || !symbol.by_value(arg) => Type::pointer(),
            Kind::Elem(elem) => number_type(elem),
            Kind::Int | Kind::Logical => Type::i32(),
            Kind::Char => Type::c_schar(),
            Kind::Select(..) => Type::pointer(),
            kind => panic!("{}: {} is {kind:?}", symbol.plain, arg.name),
        });
        let result = symbol.ret_elem();
        let is_int = symbol.wasm_result().is_some();
        let result_type =
            result.map_or(if is_int { Type::i32() } else { Type::void() }, number_type);
        let code = BY_NAME.get(&*symbol.plain).expect("an exported function");
        let code = CodePtr::from_ptr(std::ptr::with_exposed_provenance(*code));
        Function { cif: Cif::new(types, result_type), code, result, symbol }
    }

    /// What it returns, as a number.
    ///
    /// # Safety
    /// The arguments must be the function's.
    pub unsafe fn call(&self, args: &[Slot]) -> f64 {
        let args: Vec<_> = args.iter().map(Arg::new).collect();
        // SAFETY: the types are those of the table's row; the caller answers for the values.
        unsafe {
            match (self.result, self.symbol.wasm_result()) {
                (Some(Elem::F32), _) => self.cif.call::<f32>(self.code, &args).into(),
                (Some(_), _) => self.cif.call::<f64>(self.code, &args),
                (None, Some(_)) => self.cif.call::<i32>(self.code, &args).into(),
                (None, None) => {
                    self.cif.call::<()>(self.code, &args);
                    0.0
                }
            }
        }
    }
}
