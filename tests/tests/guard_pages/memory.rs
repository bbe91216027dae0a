//! Memory between two inaccessible pages, and operands placed flush against one of them.

use fastrand::Rng;
use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};
use wasmblas::{BandRef, MatMut, MatRef, PackedMut, PackedRef, Real, Scalar, Uplo, VecMut, VecRef};

/// Which side of an operand is guarded.
#[derive(Clone, Copy, Debug)]
pub enum Side {
    Before,
    After,
}

/// Bytes of a page, a multiple of what any system has.
const PAGE: usize = 1 << 16;

/// Bytes between the guards: as much as the largest operand needs.
const ROOM: usize = 16 * PAGE;

/// Memory that can be accessed, with a page on either side that cannot.
pub struct Guarded {
    start: *mut u8,
}

impl Guarded {
    pub fn new() -> Self {
        // SAFETY: a new mapping, in the middle of which access is then allowed. It stays until the
        // process ends.
        unsafe {
            let flags = libc::MAP_PRIVATE | libc::MAP_ANON;
            let all = libc::mmap(ptr::null_mut(), ROOM + 2 * PAGE, libc::PROT_NONE, flags, -1, 0);
            assert_ne!(all, libc::MAP_FAILED, "no memory to be had");
            let start = all.cast::<u8>().add(PAGE);
            let access = libc::PROT_READ | libc::PROT_WRITE;
            assert_eq!(libc::mprotect(start.cast(), ROOM, access), 0, "no access to be had");
            Guarded { start }
        }
    }

    /// The first of `len` elements that touch the guard of a side.
    pub fn place<T>(&self, side: Side, len: usize) -> *mut T {
        let bytes = len * size_of::<T>();
        assert!(bytes <= ROOM, "an operand is larger than the memory between the guards");
        match side {
            Side::Before => self.start.cast(),
            // SAFETY: within the mapping or at the beginning of the guard.
            Side::After => unsafe { self.start.add(ROOM - bytes).cast() },
        }
    }
}

/// Hands out the operands of one call after the other.
pub struct Operands {
    pub rng: Rng,
    side: Side,
    memory: Vec<Guarded>,
    used: usize,
}

impl Operands {
    pub fn new(side: Side, seed: u64) -> Self {
        let memory = (0..4).map(|_| Guarded::new()).collect();
        Operands { rng: Rng::with_seed(seed), side, memory, used: 0 }
    }

    /// Begins the operands of a call of `routine`, who is accused if it goes astray.
    pub fn of(&mut self, routine: &'static str) -> &mut Self {
        ROUTINE.store(routine.as_ptr().cast_mut(), Ordering::SeqCst);
        ROUTINE_LEN.store(routine.len(), Ordering::SeqCst);
        self.used = 0;
        self
    }

    /// `len` numbers that touch a guard.
    pub fn numbers<T: Scalar>(&mut self, len: usize) -> *mut T {
        let first = self.memory[self.used].place::<T>(self.side, len);
        self.used += 1;
        for i in 0..len {
            let number = T::from_real(T::Real::from_f64(1.0 / (1 + i % 7) as f64));
            // SAFETY: there is memory for that many, aligned since pages are.
            unsafe { first.add(i).write(number) };
        }
        first
    }

    /// Whether a matrix lies in rows, and how far apart its lines are.
    fn layout(&mut self, nrows: usize, ncols: usize) -> (bool, usize, usize) {
        let by_rows = self.rng.bool();
        let (length, lines) = if by_rows { (ncols, nrows) } else { (nrows, ncols) };
        let ld = length + [0, 1, 3][self.rng.usize(0..3)];
        let span = if length == 0 || lines == 0 { 0 } else { (lines - 1) * ld + length };
        (by_rows, ld, span)
    }

    /// A matrix whose lines have gaps between them, but no gap after the last one.
    pub fn matrix<T: Scalar>(&mut self, nrows: usize, ncols: usize) -> MatMut<'static, T> {
        let (by_rows, ld, span) = self.layout(nrows, ncols);
        let (down, right) = if by_rows { (ld as isize, 1) } else { (1, ld as isize) };
        let first = self.numbers(span);
        // SAFETY: memory for the span, used by no other operand of the call.
        unsafe { MatMut::from_raw_parts(first, nrows, ncols, down, right) }
    }

    /// As [`Operands::matrix`], to be read.
    pub fn matrix_ref<T: Scalar>(&mut self, nrows: usize, ncols: usize) -> MatRef<'static, T> {
        let a = self.matrix(nrows, ncols);
        // SAFETY: the same matrix.
        unsafe { MatRef::from_raw_parts(a.as_ptr(), nrows, ncols, a.row_stride(), a.col_stride()) }
    }

    /// A vector, mostly of adjacent elements.
    pub fn vector<T: Scalar>(&mut self, n: usize) -> VecMut<'static, T> {
        let stride = [1, 1, 1, -1, 2, -3][self.rng.usize(0..6)];
        let last = n.saturating_sub(1) * isize::unsigned_abs(stride);
        let lowest = self.numbers::<T>(if n == 0 { 0 } else { last + 1 });
        let first = if stride < 0 { lowest.wrapping_add(last) } else { lowest };
        // SAFETY: memory for the span, used by no other operand of the call.
        unsafe { VecMut::from_raw_parts(first, n, stride) }
    }

    /// As [`Operands::vector`], to be read.
    pub fn vector_ref<T: Scalar>(&mut self, n: usize) -> VecRef<'static, T> {
        let x = self.vector(n);
        // SAFETY: the same vector.
        unsafe { VecRef::from_raw_parts(x.as_ptr(), n, x.stride()) }
    }

    /// A band matrix, in the array of its diagonals.
    pub fn band<T: Scalar>(
        &mut self,
        (nrows, ncols): (usize, usize),
        (below, above): (usize, usize),
    ) -> BandRef<'static, T> {
        let diagonals = below + above + 1;
        let ld = diagonals + self.rng.usize(0..2);
        let by_rows = self.rng.bool();
        let lines = if by_rows { nrows } else { ncols };
        let len = if lines == 0 { 0 } else { (lines - 1) * ld + diagonals };
        let first = self.numbers::<T>(len);
        // SAFETY: memory for that many, used by no other operand of the call.
        let data = unsafe { std::slice::from_raw_parts(first, len) };
        let view = if by_rows { BandRef::from_row_major } else { BandRef::from_col_major };
        view(data, nrows, ncols, below, above, ld).expect("the array is as long as it has to be")
    }

    /// A packed triangle that is read.
    pub fn packed<T: Scalar>(&mut self, n: usize) -> PackedRef<'static, T> {
        let (first, uplo) = (self.numbers(n * (n + 1) / 2), self.triangle());
        // SAFETY: memory for that many, used by no other operand of the call.
        unsafe { PackedRef::from_raw_parts(first, n, uplo) }
    }

    /// A packed triangle that is written.
    pub fn packed_mut<T: Scalar>(&mut self, n: usize) -> PackedMut<'static, T> {
        let (first, uplo) = (self.numbers(n * (n + 1) / 2), self.triangle());
        // SAFETY: memory for that many, used by no other operand of the call.
        unsafe { PackedMut::from_raw_parts(first, n, uplo) }
    }

    pub fn triangle(&mut self) -> Uplo {
        if self.rng.bool() { Uplo::Lower } else { Uplo::Upper }
    }
}

/// The name of the routine that runs, for [`accuse`], who may not wait for a lock.
static ROUTINE: AtomicPtr<u8> = AtomicPtr::new(ptr::null_mut());
static ROUTINE_LEN: AtomicUsize = AtomicUsize::new(0);

/// Says who touched a guard; then the process dies of the signal.
extern "C" fn accuse(_signal: libc::c_int) {
    let name = ROUTINE.load(Ordering::SeqCst);
    let text = b" accessed memory outside of its operands\n";
    // SAFETY: `write` may be called in a signal handler; the name is a static string, or there are
    // 0 bytes of it.
    unsafe {
        libc::write(2, name.cast(), ROUTINE_LEN.load(Ordering::SeqCst));
        libc::write(2, text.as_ptr().cast(), text.len());
    }
}

/// Makes the first fatal access name the routine that runs.
pub fn accuse_on_access() {
    // SAFETY: a valid action, which handles one signal, on the stack Rust keeps for handlers.
    unsafe {
        let mut action = std::mem::zeroed::<libc::sigaction>();
        action.sa_sigaction = accuse as *const () as usize;
        action.sa_flags = libc::SA_RESETHAND | libc::SA_ONSTACK;
        for signal in [libc::SIGSEGV, libc::SIGBUS] {
            assert_eq!(libc::sigaction(signal, &action, ptr::null_mut()), 0);
        }
    }
}
