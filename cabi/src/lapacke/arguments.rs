//! The arguments of a call in C as those of Fortran.

use super::plan::{Access, Arg, Role, Routine, What};
use super::sizes::Reader;
use super::{COL_MAJOR, MOST_ARGUMENTS};
use core::ffi::c_void;
use core::ptr::{null, null_mut};

/// The most arguments that only C's function has.
const MOST_EXTRAS: usize = 2;

pub struct Arguments<'a> {
    pub routine: &'a Routine,
    /// Column-major if the routine doesn't care.
    pub layout: i32,
    /// Fortran's arguments: pointers, also to single values.
    pub slots: [*mut c_void; MOST_ARGUMENTS],
    pub extras: [*mut c_void; MOST_EXTRAS],
    /// Whether hidden arguments are among C's.
    all: bool,
    /// Integers that take the place of the caller's, by argument.
    ints: [i32; MOST_ARGUMENTS],
}

impl<'a> Arguments<'a> {
    /// Those of `LAPACKE_dgesv`.
    ///
    /// # Safety
    /// `args` must point to the function's arguments, laid out as a C struct of them.
    pub unsafe fn high(routine: &'a Routine, args: *mut c_void) -> Arguments<'a> {
        // SAFETY: promised by the caller.
        unsafe { Self::read(routine, args.cast(), false) }
    }

    /// Those of `LAPACKE_dgesv_work`.
    ///
    /// # Safety
    /// As [`Arguments::high`].
    pub unsafe fn work(routine: &'a Routine, args: *mut c_void) -> Arguments<'a> {
        // SAFETY: promised by the caller.
        unsafe { Self::read(routine, args.cast(), true) }
    }

    unsafe fn read(routine: &'a Routine, mut next: *mut u8, all: bool) -> Arguments<'a> {
        let plan = routine.plan;
        let mut arguments = Arguments {
            routine,
            layout: COL_MAJOR,
            slots: [null_mut(); MOST_ARGUMENTS],
            extras: [null_mut(); MOST_EXTRAS],
            all,
            ints: [0; MOST_ARGUMENTS],
        };
        // Where the next argument of a size and an alignment is.
        let mut take = |size: usize, align: usize| {
            let place = next.wrapping_add(next.align_offset(align));
            next = place.wrapping_add(size);
            place
        };
        if plan.layout {
            // SAFETY: promised by the caller.
            arguments.layout = unsafe { *take(size_of::<i32>(), align_of::<i32>()).cast() };
        }
        for (arg, slot) in plan.args.iter().zip(&mut arguments.slots) {
            let (elem, what) = (routine.elem, arg.what);
            if arg.is_info(plan.info, plan.args) || !all && arg.role.is_hidden() {
                continue;
            }
            *slot = if arg.access == Access::Value && what != What::Function {
                take(elem.size_of(what), elem.align_of(what)).cast()
            } else {
                let place = take(size_of::<*mut c_void>(), align_of::<*mut c_void>());
                // SAFETY: promised by the caller.
                unsafe { *place.cast() }
            };
        }
        if !all {
            for (_, extra) in plan.extras.iter().zip(&mut arguments.extras) {
                let place = take(size_of::<*mut c_void>(), align_of::<*mut c_void>());
                // SAFETY: promised by the caller.
                *extra = unsafe { *place.cast() };
            }
        }
        arguments
    }

    pub fn reader(&self, at: u16) -> Reader<'_> {
        Reader::new(self, at)
    }

    /// An INTEGER or LOGICAL.
    pub fn int(&self, i: usize) -> i32 {
        let pointer = self.slots.get(i).map_or(null(), |slot| slot.cast_const().cast::<i32>());
        // SAFETY: numbers of arguments in plans are those of integers, which are not null.
        if pointer.is_null() { 0 } else { unsafe { *pointer } }
    }

    /// Lets an INTEGER argument be another number.
    pub fn set_int(&mut self, i: usize, value: i32) {
        self.ints[i] = value;
        self.slots[i] = (&raw mut self.ints[i]).cast();
    }

    /// A letter in upper case, or 0 if there is no such argument.
    pub fn letter(&self, i: u8) -> u8 {
        let pointer = self.slots.get(usize::from(i)).map_or(null(), |slot| slot.cast_const());
        // SAFETY: numbers of letters in plans are those of CHARACTER arguments.
        if pointer.is_null() { 0 } else { unsafe { *pointer.cast::<u8>() }.to_ascii_uppercase() }
    }

    /// Which argument is the length of workspace `i`: the next one of a kind that lengths are.
    pub fn length_of(&self, i: usize) -> Option<usize> {
        let next = self.routine.plan.args.get(i + 1)?;
        (self.routine.plan.args[i].role == Role::Asked && next.role == Role::AskedLength)
            .then_some(i + 1)
    }

    /// The position of an argument of Fortran's in C's list, counted from one.
    pub fn position(&self, i: usize) -> i32 {
        let before = self.routine.plan.args[..i].iter();
        let shown = before.filter(|arg| self.all || !arg.role.is_hidden()).count();
        (shown + 1 + usize::from(self.routine.plan.layout)) as i32
    }

    /// The position in the list of `LAPACKE_dgesv_work`.
    pub fn work_position(&self, i: usize) -> i32 {
        (i + 1 + usize::from(self.routine.plan.layout)) as i32
    }
}

impl Arg {
    /// Whether it is INFO, the last.
    fn is_info(&self, has_info: bool, args: &[Arg]) -> bool {
        has_info && args.last().is_some_and(|last| core::ptr::eq(last, self))
    }
}

impl Role {
    /// Whether `LAPACKE_dgesv`, unlike `LAPACKE_dgesv_work`, has no such argument.
    pub fn is_hidden(self) -> bool {
        matches!(self, Role::Asked | Role::AskedLength | Role::Hidden)
    }
}
