//! Packed panels that go through products of reflectors, in place.

use crate::kernel::tile::{Update, full_packed, mr, nr};
use crate::scalar::Scalar;
use core::mem::MaybeUninit;

/// Reflectors of a block at most: a multiple of all tiles' widths.
pub(crate) const WIDTH: usize = 24;

/// Panels of X that go through a block together, so that its panels come from beyond a level-1 cache
/// half as often.
const TOGETHER: usize = 2;

/// Panels of X that are packed together: what is read of them block after block stays in a level-2
/// cache.
pub(crate) const PACKED: usize = 8;

/// Steps of a product, whose panels stay in a level-1 cache, for numbers of eight bytes.
const DEPTH: usize = 256;

/// Whether there are reflectors for a type: where a module for workers, and what calls it, are to be
/// small, only for the one that NumPy factorises.
pub const fn reflects<T: Scalar>() -> bool {
    let is_double = !T::IS_COMPLEX && size_of::<T>() == size_of::<f64>();
    is_double || !cfg!(all(feature = "offload", target_family = "wasm"))
}

/// Bytes of the rows of a tile.
const ROW: usize = 32;

/// Products of a panel's rows and a block's reflectors: `mr` times [`WIDTH`].
type Products = [MaybeUninit<u64>; ROW * WIDTH / size_of::<u64>()];

/// Blocks `I − V T Vᴴ` of reflectors whose vectors begin with their 1, one row lower from vector to
/// vector. X, a transposed matrix, is multiplied by them from the right.
///
/// A block is packed at three places one after the other: V as the right operand of a product,
/// `op(T)ᵀ`, and Vᵀ.
#[derive(Clone, Copy)]
pub(crate) struct Reflectors<T> {
    /// Columns of X.
    pub order: usize,
    /// How many reflectors there are.
    pub count: usize,
    /// Whether the first block comes first.
    pub ascending: bool,
    /// Whether V is to be conjugated.
    pub conj: bool,
    pub place: *const T,
}

/// A block: its first reflector, which is its first row as well, how many reflectors and how many
/// rows it has, and where it is packed.
pub(crate) struct Block<T> {
    pub first: usize,
    pub width: usize,
    pub len: usize,
    pub v: *const T,
    pub t: *const T,
    pub vt: *const T,
}

impl<T: Scalar> Reflectors<T> {
    /// Elements of all packed blocks, each with the same room, and of a panel of X, whose last columns
    /// only fill up tiles.
    pub fn lengths(order: usize, count: usize) -> (usize, usize) {
        (count.div_ceil(WIDTH) * Self::room(order), (order + nr::<T>()) * mr::<T>())
    }

    /// Elements of the largest block.
    fn room(order: usize) -> usize {
        (2 * order + nr::<T>() + WIDTH) * WIDTH
    }

    /// How many blocks there are.
    pub fn blocks(&self) -> usize {
        self.count.div_ceil(WIDTH)
    }

    /// A block.
    pub fn block(&self, at: usize) -> Block<T> {
        let first = at * WIDTH;
        let (width, len) = (WIDTH.min(self.count - first), self.order - first);
        let v = self.place.wrapping_add(at * Self::room(self.order));
        let t = v.wrapping_add(WIDTH * len);
        Block { first, width, len, v, t, vt: t.wrapping_add(WIDTH * WIDTH) }
    }

    /// Brings some panels of X through the blocks.
    ///
    /// # Safety
    /// The blocks must be packed, and the panels be there.
    pub unsafe fn apply(&self, panels: *mut T, count: usize) {
        let (_, stride) = Self::lengths(self.order, self.count);
        for at in 0..self.blocks() {
            let block = self.block(if self.ascending { at } else { self.blocks() - 1 - at });
            for first in (0..count).step_by(TOGETHER) {
                let panels = panels.wrapping_add(first * stride);
                // SAFETY: the caller's.
                unsafe { self.apply_block(&block, panels, TOGETHER.min(count - first)) };
            }
        }
    }

    /// Brings up to [`TOGETHER`] panels through a block: `X ← X − ((X V̄) op(T)ᵀ) Vᵀ`.
    ///
    /// # Safety
    /// As for [`Self::apply`].
    unsafe fn apply_block(&self, block: &Block<T>, panels: *mut T, count: usize) {
        const {
            assert!(mr::<T>() * size_of::<T>() <= ROW && align_of::<T>() <= align_of::<u64>());
            assert!(WIDTH.is_multiple_of(nr::<T>()));
        }
        let (mr, nr) = (mr::<T>(), nr::<T>());
        let (_, stride) = Self::lengths(self.order, self.count);
        let Block { first, width, len, v, t, vt } = *block;
        let mut memory: [[Products; TOGETHER]; 2] = [[[MaybeUninit::uninit(); _]; TOGETHER]; 2];
        let [xv, xvt] = memory.each_mut().map(|products| {
            let apart = size_of::<Products>() / size_of::<T>();
            Panels { start: products.as_mut_ptr().cast::<T>(), apart, count }
        });
        let x = Panels { start: panels.wrapping_add(first * mr), apart: stride, count };
        let (one, zero) = (T::ONE, T::ZERO);
        let update = |alpha, beta, conj| Update {
            alpha,
            beta,
            conj_a: false,
            conj_b: conj && T::IS_COMPLEX,
        };
        // SAFETY: packed panels, full tiles of the products, and of X with what fills it up.
        unsafe {
            for p in (0..len).step_by(DEPTH) {
                let beta = if p == 0 { zero } else { one };
                let (k, add) = (DEPTH.min(len - p), update(one, beta, !self.conj));
                x.after(p * mr).times(k, (v.wrapping_add(p * nr), len), width, &add, xv);
            }
            xv.times(width, (t, width), width, &update(one, zero, false), xvt);
            xvt.times(width, (vt, width), len, &update(-one, one, self.conj), x);
        }
    }
}

/// Panels of a matrix and how far they are apart.
#[derive(Clone, Copy)]
struct Panels<T> {
    start: *mut T,
    apart: usize,
    count: usize,
}

impl<T: Scalar> Panels<T> {
    fn after(self, elements: usize) -> Self {
        Panels { start: self.start.wrapping_add(elements), ..self }
    }

    /// Updates the first columns of other panels with the product of `k` columns and a matrix whose
    /// panels, at `b`, begin as many steps apart as is said there.
    ///
    /// # Safety
    /// They must be there, and whole tiles of those others.
    #[inline(never)]
    unsafe fn times(
        self,
        k: usize,
        (b, depth): (*const T, usize),
        columns: usize,
        update: &Update<T>,
        out: Self,
    ) {
        let (mr, nr) = (mr::<T>(), nr::<T>());
        for j in (0..columns).step_by(nr) {
            for panel in 0..self.count {
                let a = self.start.wrapping_add(panel * self.apart);
                let c = out.start.wrapping_add(panel * out.apart + j * mr);
                // SAFETY: the caller's.
                unsafe { full_packed(k, a, b.wrapping_add(j * depth), update, c, mr as isize) };
            }
        }
    }
}
