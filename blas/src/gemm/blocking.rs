//! How large the blocks are that the driver packs.

use super::driver::WHOLE;
use super::workspace::RESERVE;
use crate::kernel::tile;
use crate::scalar::Scalar;

/// Sizes of the blocks, in elements of the matrices.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Blocking {
    /// Rows of A in a packed block, a multiple of `mr`.
    pub mc: usize,
    /// Depth of both packed blocks.
    pub kc: usize,
    /// Columns of B in a packed block, a multiple of `nr`.
    pub nc: usize,
}

/// Depth of a block: the panels of A and B that a tile reads, 8 + 12 KiB for `f64`, stay in a
/// level-1 cache of 32 KiB together with the tile of C.
const KC: usize = 256;
/// Bytes of A in a block: half of a level-2 cache of 512 KiB.
const A_BYTES: usize = 256 << 10;
/// Bytes of B in a block: the share of a last-level cache that one thread may count on.
const B_BYTES: usize = 2 << 20;

impl Blocking {
    /// The blocks for an `m` by `n` by `k` product when memory is there.
    pub fn new<T: Scalar>(m: usize, n: usize, k: usize) -> Blocking {
        let (mr, nr) = (tile::mr::<T>(), tile::nr::<T>());
        let size = size_of::<T>();
        let kc = even_part(k, KC * 8 / size_of::<T::Real>(), 1);
        let mc = even_part(m, (A_BYTES / (kc * size)).max(mr), mr);
        let nc = even_part(n, (B_BYTES / (kc * size)).max(nr), nr);
        Blocking { mc, kc, nc }
    }

    /// The elements both packed blocks take.
    pub fn len(&self) -> usize {
        (self.mc + self.nc) * self.kc
    }

    /// The blocks that fit into `len` elements, of which there are at least the reserve's.
    pub fn fit<T: Scalar>(self, len: usize) -> Blocking {
        const {
            let panels = tile::mr::<T>() + WHOLE.next_multiple_of(tile::nr::<T>());
            assert!(panels * WHOLE * size_of::<T>() <= RESERVE);
        }
        if self.len() <= len {
            return self;
        }
        // One panel of A and a few of B, as deep as there is room.
        let mc = tile::mr::<T>();
        let nc = WHOLE.next_multiple_of(tile::nr::<T>());
        let kc = (len / (mc + nc)).min(self.kc);
        Blocking { mc, nc, kc }
    }
}

/// A multiple of `step` that divides `n` into equal parts of at most about `most`.
fn even_part(n: usize, most: usize, step: usize) -> usize {
    let parts = n.div_ceil(most).max(1);
    n.div_ceil(parts).next_multiple_of(step).max(step)
}
