//! LAPACKE: the C interface to LAPACK with its two layouts.
//!
//! Its functions are many and alike, so there is one interpreter for all of them. The function that
//! a client calls puts its arguments one after another into memory and says which routine of
//! LAPACK it is a face of, and by which plan that is called. Plans come from the notes in
//! `table/lapacke.rs`.
//!
//! `LAPACKE_dgesv` ([`high`]) checks for NaN, asks for the workspace and gets it;
//! `LAPACKE_dgesv_work` ([`work`]) is given it. Both let LAPACK work on column-major copies of
//! row-major matrices. INFO counts the layout as the first argument.
//!
//! Copies are of whole rectangles, also where LAPACK reads or writes a part of them: what it does
//! not touch comes back as it was.

mod arguments;
mod memory;
mod nan;
mod plan;
mod sizes;
mod transposed;

pub use plan::{
    Access, Arg, Check, Elem, Extra, Function, Plan, Returns, Role, Routine, Shape, What,
};

use arguments::Arguments;
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
use core::ffi::c_char;
use core::ffi::{CStr, c_void};
use core::sync::atomic::{AtomicI32, Ordering};
use memory::Block;
use transposed::Transposed;

/// `LAPACK_ROW_MAJOR` and `LAPACK_COL_MAJOR`.
const ROW_MAJOR: i32 = 101;
const COL_MAJOR: i32 = 102;

/// The letter that says so.
static TRANSPOSED: u8 = b'T';

/// There is no memory for the workspace.
pub const WORK_MEMORY_ERROR: i32 = -1010;
/// There is no memory to transpose matrices.
pub const TRANSPOSE_MEMORY_ERROR: i32 = -1011;
/// A panic has ended the call: INFO of LAPACK as well.
pub const PANICKED: i32 = -1012;

/// The most arguments a routine has, with the lengths of its CHARACTER arguments.
pub const MOST_ARGUMENTS: usize = 40;

/// The most matrices a routine has.
const MOST_MATRICES: usize = 10;

/// What the interpreter needs from the crate of the dialect.
#[derive(Clone, Copy, Debug)]
pub struct Host {
    /// Calls a routine of LAPACK; its result as a number.
    pub call: unsafe fn(&Routine, &[*mut c_void]) -> f64,
    /// Calls `LAPACKE_xerbla`.
    pub report: fn(&CStr, i32),
}

/// What came of a call.
#[derive(Clone, Copy, Debug)]
pub struct Outcome {
    /// What `LAPACKE_dgesv` returns.
    pub info: i32,
    /// What a function returns.
    pub value: f64,
}

impl Outcome {
    /// Of a call that has come to nothing.
    pub fn error(info: i32) -> Outcome {
        Outcome { info, value: f64::from(info) }
    }
}

/// Whether [`high`] checks for NaN; below zero as long as nobody has said.
static NANCHECK: AtomicI32 = AtomicI32::new(-1);

/// `LAPACKE_set_nancheck`.
pub fn set_nancheck(flag: i32) {
    NANCHECK.store(i32::from(flag != 0), Ordering::Relaxed);
}

/// `LAPACKE_get_nancheck`.
pub fn get_nancheck() -> i32 {
    let flag = NANCHECK.load(Ordering::Relaxed);
    if flag >= 0 {
        return flag;
    }
    // As C's atoi reads it, of which only zero or not matters: a text without digits is zero.
    let is_zero = |text: &[u8]| {
        let text = text.trim_ascii_start();
        let digits = text.strip_prefix(b"-").or(text.strip_prefix(b"+")).unwrap_or(text);
        digits.iter().take_while(|c| c.is_ascii_digit()).all(|c| *c == b'0')
    };
    let flag = i32::from(!setting(c"LAPACKE_NANCHECK").is_some_and(is_zero));
    NANCHECK.store(flag, Ordering::Relaxed);
    flag
}

/// A variable of the environment, from C itself: Rust's library takes a lock, which C libraries
/// without threads have no functions for.
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
fn setting(name: &CStr) -> Option<&'static [u8]> {
    unsafe extern "C" {
        fn getenv(name: *const c_char) -> *const c_char;
    }
    // SAFETY: both are C strings, if there is a second one. It is read before anybody who keeps to
    // C's rules changes the environment.
    unsafe {
        let text = getenv(name.as_ptr());
        if text.is_null() { None } else { Some(CStr::from_ptr(text).to_bytes()) }
    }
}

/// Where there is no C, there is no environment.
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
fn setting(_name: &CStr) -> Option<&'static [u8]> {
    None
}

/// One call on its way through the interpreter.
struct Call<'a> {
    host: &'a Host,
    routine: &'a Routine,
    /// For reports: `LAPACKE_dgesv_work` where that is what was called.
    name: &'a CStr,
    args: Arguments<'a>,
    row_major: bool,
}

/// Runs `LAPACKE_dgesv`.
///
/// # Safety
/// `args` must point to the function's arguments, laid out as a C struct of them.
pub unsafe fn high(host: &Host, routine: &Routine, args: *mut c_void) -> Outcome {
    // SAFETY: promised by the caller.
    let args = unsafe { Arguments::high(routine, args) };
    let Some(mut call) = Call::new(host, routine, routine.name, args) else {
        return Outcome::error(-1);
    };
    if get_nancheck() != 0
        // SAFETY: the arrays are as large as LAPACK's documentation says.
        && let Some(position) = unsafe { nan::find(&call.args, call.row_major) }
    {
        return Outcome::error(-position);
    }
    // SAFETY: as above.
    unsafe { call.with_workspace() }
}

/// Runs `LAPACKE_dgesv_work`.
///
/// # Safety
/// As [`high`].
pub unsafe fn work(host: &Host, routine: &Routine, name: &CStr, args: *mut c_void) -> Outcome {
    // SAFETY: promised by the caller.
    let args = unsafe { Arguments::work(routine, args) };
    let Some(mut call) = Call::new(host, routine, name, args) else { return Outcome::error(-1) };
    // SAFETY: the arrays are as large as LAPACK's documentation says.
    unsafe { call.run() }
}

impl<'a> Call<'a> {
    /// None, and a report, if the layout is neither.
    fn new(
        host: &'a Host,
        routine: &'a Routine,
        name: &'a CStr,
        mut args: Arguments<'a>,
    ) -> Option<Call<'a>> {
        let mut row_major = args.layout == ROW_MAJOR;
        if !row_major && args.layout != COL_MAJOR {
            (host.report)(name, -1);
            return None;
        }
        let letter = routine.plan.args.iter().position(|arg| arg.role == Role::Layout);
        if let Some(letter) = letter.filter(|_| row_major) {
            args.slots[letter] = (&raw const TRANSPOSED).cast_mut().cast();
            row_major = false;
        }
        Some(Call { host, routine, name, args, row_major })
    }

    fn fail(&self, info: i32) -> Outcome {
        (self.host.report)(self.name, info);
        Outcome::error(info)
    }

    /// Gets the workspace, runs, and hands out what is wanted of the workspace.
    ///
    /// # Safety
    /// As [`high`].
    unsafe fn with_workspace(&mut self) -> Outcome {
        let plan = self.routine.plan;
        let asks = plan.args.iter().any(|arg| arg.role == Role::Asked);
        for (i, arg) in plan.args.iter().enumerate() {
            if arg.role == Role::Hidden && arg.access == Access::Value {
                self.args.set_int(i, self.args.reader(arg.at).size());
            }
        }
        let mut answers = [[0_u64; 4]; MOST_MATRICES];
        if asks {
            let mut free = answers.iter_mut();
            for (i, arg) in plan.args.iter().enumerate() {
                match arg.role {
                    // Two numbers of any type: some routines tell the least length, too.
                    Role::Asked => {
                        let Some(answer) = free.next() else { break };
                        self.args.slots[i] = answer.as_mut_ptr().cast();
                    }
                    Role::AskedLength => self.args.set_int(i, -1),
                    _ => {}
                }
            }
            self.point_unasked_workspace_at_something(&mut free);
            // SAFETY: promised by the caller; each workspace has an element for the answer.
            let outcome = unsafe { self.run() };
            if outcome.info != 0 {
                return outcome;
            }
        }
        let mut blocks = [const { Block::NONE }; MOST_MATRICES];
        let mut free = blocks.iter_mut();
        for (i, arg) in plan.args.iter().enumerate() {
            let length = match arg.role {
                // SAFETY: it points to the answer.
                Role::Asked => unsafe { self.answer(i) },
                Role::Hidden if arg.access != Access::Value => self.args.reader(arg.at).size(),
                _ => continue,
            };
            let Some(block) = free.next() else { break };
            let length = length.max(1);
            let size = self.routine.elem.size_of(arg.what);
            *block = Block::new(usize::try_from(length).ok().and_then(|n| n.checked_mul(size)));
            if block.is_none() {
                return self.fail(WORK_MEMORY_ERROR);
            }
            self.args.slots[i] = block.pointer();
            if let Some(asked) = self.args.length_of(i) {
                self.args.set_int(asked, length);
            }
        }
        // SAFETY: promised by the caller; the workspace is as large as it has to be.
        unsafe {
            self.exchange_extras(false);
            let outcome = self.run();
            if outcome.info >= 0 {
                self.exchange_extras(true);
            }
            outcome
        }
    }

    /// Gives the workspace what it should get from the caller, or (`out`) the caller what is wanted
    /// of the workspace.
    ///
    /// # Safety
    /// The workspace must have these elements, and the caller's arrays room for them.
    unsafe fn exchange_extras(&self, out: bool) {
        for (extra, &theirs) in self.routine.plan.extras.iter().zip(&self.args.extras) {
            let mut reader = self.args.reader(extra.at);
            let workspace = self.args.slots[usize::from(reader.byte())].cast::<u8>();
            let [start, count] =
                [reader.size(), reader.size()].map(|n| usize::try_from(n).unwrap_or(0));
            let size = if extra.reals { self.routine.elem.real_size() } else { size_of::<i32>() };
            // SAFETY: promised by the caller.
            unsafe {
                let ours = workspace.add(start * size);
                if out {
                    core::ptr::copy_nonoverlapping(ours, theirs.cast(), count * size);
                } else if extra.read {
                    core::ptr::copy_nonoverlapping(theirs.cast(), ours, count * size);
                }
            }
        }
    }

    /// In a query the other workspaces are not used, but they should not be null either.
    fn point_unasked_workspace_at_something<'b>(
        &mut self,
        free: &mut impl Iterator<Item = &'b mut [u64; 4]>,
    ) {
        let Some(place) = free.next() else { return };
        for (i, arg) in self.routine.plan.args.iter().enumerate() {
            if arg.role == Role::Hidden && arg.access != Access::Value {
                self.args.slots[i] = place.as_mut_ptr().cast();
            }
        }
    }

    /// How long workspace `i` should be, which is in its first element.
    ///
    /// # Safety
    /// It must have one.
    unsafe fn answer(&self, i: usize) -> i32 {
        let answer = self.args.slots[i];
        let what = self.routine.plan.args[i].what;
        // SAFETY: promised by the caller; a complex number begins with its real part.
        unsafe {
            match what {
                What::Int => *answer.cast::<i32>(),
                _ if self.routine.elem.real_size() == 4 => *answer.cast::<f32>() as i32,
                _ => *answer.cast::<f64>() as i32,
            }
        }
    }

    /// Calls the routine, in the row-major case with column-major copies of its matrices.
    ///
    /// # Safety
    /// As [`high`], and all workspace is there.
    unsafe fn run(&mut self) -> Outcome {
        if !self.row_major || !self.routine.plan.layout {
            // SAFETY: promised by the caller.
            return unsafe { self.call() };
        }
        let plan = self.routine.plan;
        let query = plan.args.iter().enumerate().any(|(i, arg)| {
            // The lengths of workspaces: what else is -1 is an error that LAPACK finds.
            arg.role == Role::AskedLength && self.args.int(i) == -1
        });
        let mut copies = [const { Transposed::NONE }; MOST_MATRICES];
        let mut used = 0;
        for (i, arg) in plan.args.iter().enumerate() {
            let Role::Array(shape, _) = arg.role else { continue };
            let Some(matrix) = Transposed::new(&self.args, i, shape) else { continue };
            if let Some(ld) = matrix.leading_dimension()
                && ld < matrix.cols
            {
                return self.fail(-self.args.work_position(i + 1));
            }
            let Some(place) = copies.get_mut(used) else { break };
            *place = matrix;
            used += 1;
        }
        let copies = &mut copies[..used];
        let reads = !query || plan.query_reads;
        for copy in copies.iter_mut() {
            copy.replace_leading_dimension(&mut self.args);
            // SAFETY: promised by the caller.
            if reads && !unsafe { copy.make(&mut self.args, self.routine.elem) } {
                return self.fail(TRANSPOSE_MEMORY_ERROR);
            }
        }
        // SAFETY: promised by the caller; the copies have room for what LAPACK writes.
        let outcome = unsafe { self.call() };
        for copy in copies.iter_mut() {
            // SAFETY: promised by the caller.
            unsafe { copy.put_back(&mut self.args, self.routine.elem) };
        }
        outcome
    }

    /// # Safety
    /// The arguments must be as LAPACK's documentation says.
    unsafe fn call(&mut self) -> Outcome {
        let plan = self.routine.plan;
        let mut info = 0_i32;
        let mut count = plan.args.len();
        if plan.info {
            self.args.slots[count - 1] = (&raw mut info).cast();
        }
        // Fortran's lengths of CHARACTER arguments are passed as numbers of a pointer's size.
        let lengths = usize::from(plan.lengths);
        self.args.slots[count..count + lengths].fill(core::ptr::without_provenance_mut(1));
        count += lengths;
        // SAFETY: promised by the caller.
        let value = unsafe { (self.host.call)(self.routine, &self.args.slots[..count]) };
        let position = info < 0 && !(cfg!(panic = "unwind") && info == PANICKED);
        if position && plan.layout {
            info -= 1;
        }
        Outcome { info, value }
    }
}
