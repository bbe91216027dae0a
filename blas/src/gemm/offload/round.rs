//! A chunk of a product: what is packed and computed where.
//!
//! C is cut into blocks, which are the parts of the job. With the first block that needs a panel
//! that is copied, and it stays with the workers.

use super::queue::DATA;
use super::share::{Job, MOST_PARTS, share, share_early};
use super::task::{Piece, Task};
use super::{SHARES, Workers};
use crate::gemm::driver::{pack_a, pack_b};
use crate::gemm::{Early, Problem};
use crate::kernel::tile::{Update, mr, nr};
use crate::region::Region;
use crate::scalar::Scalar;
use core::mem::MaybeUninit;
use core::ptr;

/// Columns of a block at most: with as many steps of B as are packed together, half of a level-2
/// cache.
const WIDEST: usize = 256;

/// Where blocks begin, in bytes.
const ALIGN: usize = 64;

/// The most that is copied together.
#[derive(Clone, Copy)]
pub(super) struct Chunk {
    pub m: usize,
    pub n: usize,
    pub k: usize,
    kc: usize,
    /// Rows and columns of a block of C, multiples of a tile's.
    rows: usize,
    cols: usize,
}

impl Chunk {
    /// The whole problem if the workers have the memory, or a part of it. It is cut between the `kc`
    /// steps that are packed together, and after blocks of up to `mc` rows, and into more of
    /// them if `early` columns are wanted before the others.
    pub fn fitting<T: Scalar>(
        (m, n, k): (usize, usize, usize),
        (mc, kc): (usize, usize),
        workers: &dyn Workers,
        early: usize,
    ) -> Option<Chunk> {
        let half = |length: usize, step: usize| length.div_ceil(2).next_multiple_of(step);
        let room = workers.room().checked_sub(DATA)?;
        let (rows, nr) = (mc, nr::<T>());
        // Two jobs, one after the other.
        let shares = if early > 0 { 2 * SHARES } else { SHARES };
        let mut chunk = Chunk { m, n, k, kc, rows, cols: nr };
        loop {
            let high = chunk.m.div_ceil(rows);
            let wide = (shares * (workers.count() + 1)).div_ceil(high);
            let wide =
                wide.max(chunk.n.div_ceil(WIDEST)).min(MOST_PARTS / high.min(MOST_PARTS)).max(1);
            let cols = chunk.n.div_ceil(wide);
            chunk.cols = cols.next_multiple_of(nr);
            // No block should be on both sides.
            let apart = early.div_ceil(early.div_ceil(cols).max(1)).next_multiple_of(nr);
            if early > 0 && high * chunk.n.div_ceil(apart) <= MOST_PARTS {
                chunk.cols = apart;
            }
            if high <= MOST_PARTS && chunk.bytes::<T>() <= room {
                return Some(chunk);
            }
            let Chunk { m, n, k, .. } = chunk;
            if m > rows && (high > MOST_PARTS || m >= n.max(k)) {
                chunk.m = half(m, rows);
            } else if n > nr && n >= k {
                chunk.n = half(n, nr);
            } else if k > kc {
                chunk.k = half(k, kc);
            } else {
                return None;
            }
        }
    }

    /// How many blocks there are in each direction.
    fn blocks(&self) -> (usize, usize) {
        (self.m.div_ceil(self.rows), self.n.div_ceil(self.cols))
    }

    /// Bytes of the panels of a block of A, a block of B, and a block of C.
    fn sizes<T>(&self) -> [usize; 3] {
        [self.rows * self.k, self.cols * self.k, self.rows * self.cols]
            .map(|elements| (elements * size_of::<T>()).next_multiple_of(ALIGN))
    }

    /// Bytes of all of them.
    fn bytes<T>(&self) -> usize {
        let (high, wide) = self.blocks();
        let [a, b, c] = self.sizes::<T>();
        high.saturating_mul(a)
            .saturating_add(wide.saturating_mul(b))
            .saturating_add((high * wide).saturating_mul(c))
    }
}

#[repr(align(64))]
#[derive(Clone, Copy)]
struct Line(#[expect(dead_code, reason = "memory")] [u8; ALIGN]);

/// How far a block of an operand is.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum State {
    Raw,
    /// Its panels are here,
    Packed,
    /// and with the workers.
    Copied,
}

/// A block of C: its place among the blocks, and what of it is to be computed.
#[derive(Clone, Copy)]
struct Place {
    row: usize,
    col: usize,
    region: Region,
}

/// Puts the places first that something is waiting for, and counts them.
fn put_first(places: &mut Vec<Place>, chunk: &Chunk, early: &Early<'_>) -> usize {
    let is_awaited =
        |place: &Place| place.row * chunk.rows < early.rows || place.col * chunk.cols < early.cols;
    let (mut first, later): (Vec<_>, Vec<_>) = places.drain(..).partition(is_awaited);
    let count = first.len();
    first.extend(later);
    *places = first;
    count
}

/// The memory for a chunk, and where in the problem it is.
pub(super) struct Round<'a, T> {
    problem: &'a Problem<'a, T>,
    workers: &'a dyn Workers,
    chunk: Chunk,
    /// Panels of all blocks of A, and of B, and a block of C on its way.
    memory: Vec<MaybeUninit<Line>>,
    /// The chunk's first row, column and step, and how many of each.
    first: [usize; 3],
    shape: [usize; 3],
    a: Vec<State>,
    b: Vec<State>,
    places: Vec<Place>,
}

impl<'a, T: Scalar> Round<'a, T> {
    /// Takes memory, if there is any.
    pub fn new(
        problem: &'a Problem<'a, T>,
        workers: &'a dyn Workers,
        chunk: Chunk,
    ) -> Option<Self> {
        let (high, wide) = chunk.blocks();
        let [a, b, c] = chunk.sizes::<T>();
        let mut memory = Vec::new();
        memory.try_reserve_exact((high * a + wide * b + c) / ALIGN).ok()?;
        let (first, shape) = ([0; 3], [0; 3]);
        let (a, b) = (vec![State::Raw; high], vec![State::Raw; wide]);
        let places = Vec::with_capacity(high * wide);
        Some(Round { problem, workers, chunk, memory, first, shape, a, b, places })
    }

    /// Carries out the chunk that begins at row `i`, column `j` and step `p`, and what can be begun
    /// early, if that is wanted, which is then part of the chunk.
    ///
    /// # Safety
    /// They must exist.
    pub unsafe fn run(&mut self, (i, j, p): (usize, usize, usize), early: Option<Early<'_>>) {
        let (m, n, k) = self.problem.shape();
        let Chunk { m: mb, n: nb, k: kb, .. } = self.chunk;
        self.first = [i, j, p];
        self.shape = [mb.min(m - i), nb.min(n - j), kb.min(k - p)];
        self.a.fill(State::Raw);
        self.b.fill(State::Raw);
        self.find_places();
        let (workers, parts) = (self.workers, self.places.len());
        // SAFETY: the parts are the places.
        unsafe {
            if let Some(early) = early {
                let first = put_first(&mut self.places, &self.chunk, &early);
                let hidden = self.parts_like(&early);
                share_early(workers, (first, parts), self, hidden, early.then);
            } else {
                share(workers, parts, self);
            }
        }
    }

    /// How many blocks are as much work as what can be begun early, if that is a factorisation of
    /// the columns it uses.
    fn parts_like(&self, early: &Early<'_>) -> usize {
        let Chunk { rows, cols, k, .. } = self.chunk;
        let [m, n, _] = self.shape;
        let work = if early.rows > 0 { early.rows.pow(2) * n } else { early.cols.pow(2) * m };
        work / (2 * rows * cols * k)
    }

    /// Lists the blocks of C of which something is to be computed, column by column.
    fn find_places(&mut self) {
        let Chunk { rows, cols, .. } = self.chunk;
        let [m, n, _] = self.shape;
        self.places.clear();
        for col in 0..n.div_ceil(cols) {
            for row in 0..m.div_ceil(rows) {
                let ((i, mb), (j, nb)) = (self.lines(row), self.columns(col));
                if let Some(region) = self.problem.region.within(i, mb, j, nb) {
                    self.places.push(Place { row, col, region });
                }
            }
        }
    }

    /// The rows of the problem that are a row of blocks: the first, and how many.
    fn lines(&self, row: usize) -> (usize, usize) {
        let before = row * self.chunk.rows;
        (self.first[0] + before, self.chunk.rows.min(self.shape[0] - before))
    }

    /// The columns of the problem that are a column of blocks.
    fn columns(&self, col: usize) -> (usize, usize) {
        let before = col * self.chunk.cols;
        (self.first[1] + before, self.chunk.cols.min(self.shape[1] - before))
    }

    /// Offsets of the panels of a block of A, of a block of B, and of a block of C, which here is
    /// only one.
    fn offsets(&self, row: usize, col: usize) -> [usize; 3] {
        let (high, wide) = self.chunk.blocks();
        let [a, b, c] = self.chunk.sizes::<T>();
        [row * a, high * a + col * b, high * a + wide * b + (col * high + row) * c]
    }

    /// The memory here at an offset.
    fn here(&mut self, offset: usize) -> *mut T {
        self.memory.as_mut_ptr().cast::<u8>().wrapping_add(offset).cast()
    }

    /// The memory for a block of C on its way.
    fn on_the_way(&mut self) -> *mut T {
        let first = self.offsets(0, 0)[2];
        self.here(first)
    }

    /// Packs a row of blocks of A, unless it is, and copies it if the workers are to have it.
    ///
    /// # Safety
    /// It must be one of the chunk.
    unsafe fn ready_a(&mut self, row: usize, wanted: State) {
        let (lines, [.., p], [.., k]) = (self.lines(row), self.first, self.shape);
        let high = lines.1.next_multiple_of(mr::<T>());
        let offset = self.offsets(row, 0)[0];
        let place = self.here(offset);
        if self.a[row] == State::Raw {
            for step in (0..k).step_by(self.chunk.kc) {
                let depth = (p + step, self.chunk.kc.min(k - step));
                // SAFETY: rows and steps of the problem, and room for their panels.
                unsafe { pack_a(&self.problem.a, lines, depth, place.add(step * high)) };
            }
            self.a[row] = State::Packed;
        }
        if wanted > self.a[row] {
            // SAFETY: the panels just packed, or before.
            unsafe { self.copy_in(offset, place, high * k) };
            self.a[row] = State::Copied;
        }
    }

    /// The same for a column of blocks of B.
    ///
    /// # Safety
    /// It must be one of the chunk.
    unsafe fn ready_b(&mut self, col: usize, wanted: State) {
        let (columns, [.., p], [.., k]) = (self.columns(col), self.first, self.shape);
        let wide = columns.1.next_multiple_of(nr::<T>());
        let offset = self.offsets(0, col)[1];
        let place = self.here(offset);
        if self.b[col] == State::Raw {
            for step in (0..k).step_by(self.chunk.kc) {
                let depth = (p + step, self.chunk.kc.min(k - step));
                // SAFETY: columns and steps of the problem, and room for their panels.
                unsafe { pack_b(&self.problem.b, depth, columns, place.add(step * wide)) };
            }
            self.b[col] = State::Packed;
        }
        if wanted > self.b[col] {
            // SAFETY: the panels just packed, or before.
            unsafe { self.copy_in(offset, place, wide * k) };
            self.b[col] = State::Copied;
        }
    }

    /// Copies elements to where operands are in the workers' memory.
    ///
    /// # Safety
    /// They must be readable, and there be room.
    unsafe fn copy_in(&self, offset: usize, from: *const T, elements: usize) {
        // SAFETY: the caller's.
        unsafe { self.workers.copy_in(DATA + offset, from.cast(), elements * size_of::<T>()) }
    }

    /// The block of C at a place, where it lies in the problem.
    fn piece(&mut self, place: Place) -> Piece<T> {
        let ((i, m), (j, n)) = (self.lines(place.row), self.columns(place.col));
        let [a, b, _] = self.offsets(place.row, place.col).map(|offset| self.here(offset));
        let Problem { alpha, a: left, b: right, beta, c, .. } = self.problem;
        let beta = if self.first[2] == 0 { *beta } else { T::ONE };
        Piece {
            k: self.shape[2],
            kc: self.chunk.kc,
            a,
            b,
            m,
            n,
            c: c.ptr_at(i, j),
            row_stride: c.row_stride(),
            col_stride: c.col_stride(),
            region: place.region,
            update: Update { alpha: *alpha, beta, conj_a: left.conj, conj_b: right.conj },
        }
    }
}

impl<T: Scalar> Job for Round<'_, T> {
    unsafe fn compute(&mut self, part: usize) {
        let place = self.places[part];
        // SAFETY: the panels are packed before they are used; C is the problem's.
        unsafe {
            self.ready_a(place.row, State::Packed);
            self.ready_b(place.col, State::Packed);
            self.piece(place).compute();
        }
    }

    unsafe fn hand_out(&mut self, part: usize) -> Task {
        let place = self.places[part];
        let piece = self.piece(place);
        let offsets = self.offsets(place.row, place.col);
        // SAFETY: the block of C fits where blocks are on their way.
        unsafe {
            self.ready_a(place.row, State::Copied);
            self.ready_b(place.col, State::Copied);
            if piece.update.beta != T::ZERO {
                let block = self.on_the_way();
                piece.for_columns(block, |c, dense, len| ptr::copy_nonoverlapping(c, dense, len));
                self.copy_in(offsets[2], block, piece.m * piece.n);
            }
        }
        Task::product(&piece, offsets.map(|offset| DATA + offset))
    }

    unsafe fn fetch(&mut self, part: usize) {
        let place = self.places[part];
        let piece = self.piece(place);
        let (block, from) = (self.on_the_way(), self.offsets(place.row, place.col)[2]);
        let bytes = piece.m * piece.n * size_of::<T>();
        // SAFETY: the block fits where blocks are on their way, and is done.
        unsafe {
            self.workers.copy_out(block.cast(), DATA + from, bytes);
            piece.for_columns(block, |c, dense, len| ptr::copy_nonoverlapping(dense, c, len));
        }
    }
}

impl<T: Scalar> Piece<T> {
    /// Calls `copy` for each part of the region with its place in C and in a dense block, and how
    /// many elements are adjacent in both.
    ///
    /// # Safety
    /// The block must be as large as that of C.
    unsafe fn for_columns(&self, dense: *mut T, copy: impl Fn(*mut T, *mut T, usize)) {
        for j in 0..self.n {
            let rows = self.region.rows(j, self.m);
            let column = dense.wrapping_add(j * self.m);
            let at = |i: usize| {
                self.c
                    .wrapping_offset(i as isize * self.row_stride)
                    .wrapping_offset(j as isize * self.col_stride)
            };
            if self.row_stride == 1 {
                copy(at(rows.start), column.wrapping_add(rows.start), rows.len());
            } else {
                rows.for_each(|i| copy(at(i), column.wrapping_add(i), 1));
            }
        }
    }
}
