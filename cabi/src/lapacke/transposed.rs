//! Column-major copies of row-major matrices.

use super::arguments::Arguments;
use super::memory::Block;
use super::plan::{Access, Check, Elem, Role, Shape, What};
use core::ffi::c_void;
use core::ptr::null_mut;
use wasmblas::{Complex, MatMut, MatRef, Scalar, Trans};

/// A matrix of the caller, and its copy.
pub struct Transposed {
    arg: usize,
    kind: Kind,
    pub rows: i32,
    pub cols: i32,
    /// The caller's.
    ld: i32,
    original: *mut c_void,
    copy: Block,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// With a leading dimension.
    Matrix,
    /// A triangle in rectangular full packed format: a matrix without one.
    Rectangle,
    /// A packed triangle of order `rows`.
    Packed { upper: bool },
}

impl Transposed {
    pub const NONE: Transposed = Transposed {
        arg: 0,
        kind: Kind::Matrix,
        rows: 0,
        cols: 0,
        ld: 0,
        original: null_mut(),
        copy: Block::NONE,
    };

    /// None for arrays that are the same in either layout.
    pub fn new(args: &Arguments<'_>, arg: usize, shape: Shape) -> Option<Transposed> {
        let plan = args.routine.plan.args[arg];
        let mut reader = args.reader(plan.at);
        if plan.role == Role::Array(shape, Check::If) {
            reader.conditions_hold();
        }
        let mut kind = Kind::Matrix;
        let (rows, cols) = match shape {
            Shape::Vector => return None,
            Shape::Full => (reader.size(), reader.size()),
            Shape::Triangle | Shape::Trapezoid => {
                reader.skip(2);
                (reader.size(), reader.size())
            }
            Shape::Band => {
                let (_, cols) = (reader.size(), reader.size());
                let (below, above, room) = (reader.size(), reader.size(), reader.size());
                (below.saturating_add(above).saturating_add(room).saturating_add(1), cols)
            }
            Shape::HalfBand => {
                reader.skip(2);
                let (n, k) = (reader.size(), reader.size());
                (k.saturating_add(1), n)
            }
            Shape::Packed => {
                kind = Kind::Packed { upper: reader.letter() == b'U' };
                reader.letter();
                let n = reader.size();
                (n, n)
            }
            Shape::Rfp => {
                kind = Kind::Rectangle;
                let normal = reader.letter() == b'N';
                reader.skip(2);
                let n = reader.size().max(0);
                let (long, short) = (n + i32::from(n % 2 == 0), n / 2 + n % 2);
                if normal { (long, short) } else { (short, long) }
            }
        };
        let ld = if kind == Kind::Matrix { args.int(arg + 1) } else { cols };
        let original = args.slots[arg];
        Some(Transposed { arg, kind, rows, cols, ld, original, copy: Block::NONE })
    }

    /// The caller's, if there is one.
    pub fn leading_dimension(&self) -> Option<i32> {
        (self.kind == Kind::Matrix).then_some(self.ld)
    }

    pub fn replace_leading_dimension(&self, args: &mut Arguments<'_>) {
        if self.kind == Kind::Matrix {
            args.set_int(self.arg + 1, self.rows.max(1));
        }
    }

    /// Makes the copy and lets it take the matrix's place; false if there is no memory. What
    /// somebody passes as null has nothing to copy.
    ///
    /// # Safety
    /// The matrix must be as large as its shape says.
    pub unsafe fn make(&mut self, args: &mut Arguments<'_>, elem: Elem) -> bool {
        if self.original.is_null() {
            return true;
        }
        let elem = elem.of(args.routine.plan.args[self.arg].what);
        let size = elem.size_of(What::Element);
        let [rows, cols] = [self.rows, self.cols].map(|n| usize::try_from(n).unwrap_or(0));
        let elements = match self.kind {
            Kind::Packed { .. } => {
                rows.checked_add(1).and_then(|m| m.checked_mul(rows)).map(|m| m / 2)
            }
            _ => rows.checked_mul(cols),
        };
        self.copy = Block::new(elements.and_then(|n| n.checked_mul(size)));
        if self.copy.is_none() {
            return false;
        }
        // SAFETY: promised by the caller; the copy has room for all elements.
        unsafe { self.transfer(elem, self.original, self.copy.pointer(), true) };
        args.slots[self.arg] = self.copy.pointer();
        true
    }

    /// Copies back what LAPACK may have written.
    ///
    /// # Safety
    /// As [`Transposed::make`].
    pub unsafe fn put_back(&mut self, args: &mut Arguments<'_>, elem: Elem) {
        if self.kind == Kind::Matrix {
            args.set_int(self.arg + 1, self.ld);
        }
        if self.copy.is_none() {
            return;
        }
        args.slots[self.arg] = self.original;
        let arg = args.routine.plan.args[self.arg];
        if arg.access == Access::Write {
            let elem = elem.of(arg.what);
            // SAFETY: as in `make`.
            unsafe { self.transfer(elem, self.copy.pointer(), self.original, false) };
        }
        self.copy = Block::NONE;
    }

    unsafe fn transfer(&self, elem: Elem, from: *mut c_void, to: *mut c_void, forth: bool) {
        // SAFETY: promised by the caller.
        unsafe {
            match elem {
                Elem::F32 => self.transfer_of::<f32>(from.cast(), to.cast(), forth),
                Elem::F64 => self.transfer_of::<f64>(from.cast(), to.cast(), forth),
                Elem::C32 => self.transfer_of::<Complex<f32>>(from.cast(), to.cast(), forth),
                Elem::C64 => self.transfer_of::<Complex<f64>>(from.cast(), to.cast(), forth),
            }
        }
    }

    /// Copies from the caller's matrix to the copy (`forth`), or back.
    unsafe fn transfer_of<T: Scalar>(&self, from: *const T, to: *mut T, forth: bool) {
        let [rows, cols] = [self.rows, self.cols].map(|n| usize::try_from(n).unwrap_or(0));
        if let Kind::Packed { upper } = self.kind {
            // SAFETY: promised by the caller.
            return unsafe { repack(from, to, rows, upper == forth) };
        }
        let (row_major, column_major) = ((self.ld as isize, 1), (1, rows as isize));
        let (source, target) =
            if forth { (row_major, column_major) } else { (column_major, row_major) };
        // SAFETY: promised by the caller; the two are different arrays.
        let (source, target) = unsafe {
            (
                MatRef::from_raw_parts(from, rows, cols, source.0, source.1),
                MatMut::from_raw_parts(to, rows, cols, target.0, target.1),
            )
        };
        let copied = wasmblas::omatcopy(Trans::No, T::ONE, source, target);
        debug_assert!(copied.is_ok(), "the shapes are the same");
    }
}

/// Copies a packed triangle into the other layout. In the source lines grow or, if `shrinks`,
/// shrink: row by row an upper triangle's do, and column by column a lower one's.
///
/// # Safety
/// Both arrays must have a triangle's elements.
unsafe fn repack<T: Copy>(from: *const T, to: *mut T, n: usize, shrinks: bool) {
    // Where element `(long, short)` is, `short <= long`, the first counting lines that grow.
    let growing = |long: usize, short: usize| long * (long + 1) / 2 + short;
    let shrinking = |long: usize, short: usize| short * (2 * n - short - 1) / 2 + long;
    for long in 0..n {
        for short in 0..=long {
            let (source, target) = (growing(long, short), shrinking(long, short));
            let (source, target) = if shrinks { (target, source) } else { (source, target) };
            // SAFETY: promised by the caller.
            unsafe { *to.add(target) = *from.add(source) };
        }
    }
}
