//! Calls of exported functions by name, for every type and through either interface.

use std::ffi::c_char;
use wasmblas::{Complex, Scalar};
use wasmblas_cabi::exports::ADDRESSES;

use crate::reference::Layout;

/// An element type: its letter, and how C passes it.
pub trait Type: Scalar {
    const LETTER: &str;
    /// The prefix of routines with a real result.
    const OF_REAL_RESULT: &str;
    /// The prefix of routines with real scalars.
    const OF_REAL_SCALAR: &str;
    /// By value, or by pointer if complex.
    type Arg;
    fn arg(&self) -> Self::Arg;
}

macro_rules! types {
    ($($real:ident $r:literal $c:literal)+) => {$(
        impl Type for $real {
            const LETTER: &str = $r;
            const OF_REAL_RESULT: &str = $r;
            const OF_REAL_SCALAR: &str = $r;
            type Arg = $real;
            fn arg(&self) -> $real {
                *self
            }
        }

        impl Type for Complex<$real> {
            const LETTER: &str = $c;
            const OF_REAL_RESULT: &str = concat!($r, $c);
            const OF_REAL_SCALAR: &str = concat!($c, $r);
            type Arg = *const Complex<$real>;
            fn arg(&self) -> Self::Arg {
                self
            }
        }
    )+};
}

types! { f32 "s" "c" f64 "d" "z" }

/// The name of a routine for a type: `?gemm` is `zgemm`, `%nrm2` is `dznrm2`, `@scal` is `zdscal`.
pub fn name<T: Type>(pattern: &str) -> String {
    let name = pattern.replace('?', T::LETTER).replace('%', T::OF_REAL_RESULT);
    name.replace('@', T::OF_REAL_SCALAR)
}

fn address(name: &str) -> *const () {
    let found = ADDRESSES.iter().find(|(other, _)| *other == name);
    found.unwrap_or_else(|| panic!("no function {name}")).1.0
}

/// A list of arguments, each of the type that the function declares.
pub trait Arguments {
    /// Calls the function with that name.
    ///
    /// # Safety
    /// Arguments and result must be what the function takes and returns.
    unsafe fn call<R>(self, name: &str) -> R;
}

macro_rules! arguments {
    ($($arg:ident)+) => {
        impl<$($arg),+> Arguments for ($($arg,)+) {
            unsafe fn call<R>(self, name: &str) -> R {
                #[allow(non_snake_case, reason = "they are named like their types")]
                let ($($arg,)+) = self;
                // SAFETY: promised by the caller.
                unsafe {
                    let function: unsafe extern "C" fn($($arg),+) -> R =
                        std::mem::transmute(address(name));
                    function($($arg),+)
                }
            }
        }
    };
}

arguments!(A);
arguments!(A B);
arguments!(A B C);
arguments!(A B C D);
arguments!(A B C D E);
arguments!(A B C D E F);
arguments!(A B C D E F G);
arguments!(A B C D E F G H);
arguments!(A B C D E F G H I);
arguments!(A B C D E F G H I J);
arguments!(A B C D E F G H I J K);
arguments!(A B C D E F G H I J K L);
arguments!(A B C D E F G H I J K L M);
arguments!(A B C D E F G H I J K L M N);
arguments!(A B C D E F G H I J K L M N O P);
arguments!(A B C D E F G H I J K L M N O P Q R2);

/// Through which functions a routine is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interface {
    Fortran,
    Cblas(Layout),
}

pub const INTERFACES: [Interface; 3] =
    [Interface::Fortran, Interface::Cblas(Layout::Row), Interface::Cblas(Layout::Col)];

impl Interface {
    /// How matrices are stored.
    pub fn layout(self) -> Layout {
        match self {
            Interface::Fortran => Layout::Col,
            Interface::Cblas(layout) => layout,
        }
    }
}

/// A parameter as both interfaces know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Param {
    pub letter: c_char,
    pub value: i32,
}

pub const fn param(letter: u8, value: i32) -> Param {
    Param { letter: letter as c_char, value }
}

pub const UPPER: Param = param(b'U', 121);
pub const LOWER: Param = param(b'l', 122);
pub const NON_UNIT: Param = param(b'n', 131);
pub const UNIT: Param = param(b'U', 132);
pub const LEFT: Param = param(b'l', 141);
pub const RIGHT: Param = param(b'R', 142);

/// Calls a routine of level 2 or 3, whose name is given as `?gemm`: parameters and numbers by
/// reference in Fortran and by value in CBLAS, where the layout comes first; vectors and matrices
/// by pointer.
macro_rules! call {
    ($interface:expr, $t:ty, $pattern:expr, ($($param:expr),*), $($kind:ident $arg:expr),+) => {{
        let name = $crate::call::name::<$t>($pattern);
        match $interface {
            $crate::call::Interface::Fortran => $crate::call::Arguments::call::<()>(
                ($(&$param.letter,)* $($crate::call::fortran!($kind $arg),)+),
                &name,
            ),
            $crate::call::Interface::Cblas(layout) => $crate::call::Arguments::call::<()>(
                (layout.order(), $($param.value,)* $($crate::call::cblas!($kind $arg),)+),
                &format!("cblas_{name}"),
            ),
        }
    }};
}

macro_rules! fortran {
    (at $arg:expr) => {
        $arg
    };
    ($kind:ident $arg:expr) => {
        &$arg
    };
}

macro_rules! cblas {
    (int $arg:expr) => {
        $arg
    };
    (number $arg:expr) => {
        $crate::call::Type::arg(&$arg)
    };
    (at $arg:expr) => {
        $arg
    };
}

pub(crate) use {call, cblas, fortran};
