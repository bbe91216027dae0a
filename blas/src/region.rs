//! The part of a matrix that an update touches.

use core::ops::Range;

/// The entries `(i, j)` of a matrix that an update touches; the others are not even read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Region {
    /// All.
    Full,
    /// Those with `i - j >= d`.
    Lower(isize),
    /// Those with `i - j <= d`.
    Upper(isize),
}

impl Region {
    /// The region of the transposed matrix.
    pub fn transposed(self) -> Region {
        match self {
            Region::Full => Region::Full,
            Region::Lower(d) => Region::Upper(-d),
            Region::Upper(d) => Region::Lower(-d),
        }
    }

    /// The region within the `m` by `n` block at `(i, j)`, in the block's own indices: `None` if
    /// there is nothing of it, `Full` if all of the block belongs to it.
    #[inline]
    pub fn within(self, i: usize, m: usize, j: usize, n: usize) -> Option<Region> {
        let by = j as isize - i as isize;
        // The smallest and the largest i - j in the block.
        let (least, most) = (1 - n as isize, m as isize - 1);
        match self {
            Region::Full => Some(Region::Full),
            Region::Lower(d) => match d + by {
                d if d > most => None,
                d if d <= least => Some(Region::Full),
                d => Some(Region::Lower(d)),
            },
            Region::Upper(d) => match d + by {
                d if d < least => None,
                d if d >= most => Some(Region::Full),
                d => Some(Region::Upper(d)),
            },
        }
    }

    /// The rows of column `j` that belong to the region, of `m`.
    #[inline]
    pub fn rows(self, j: usize, m: usize) -> Range<usize> {
        let clamp = |x: isize| x.clamp(0, m as isize) as usize;
        match self {
            Region::Full => 0..m,
            Region::Lower(d) => clamp(j as isize + d)..m,
            Region::Upper(d) => 0..clamp(j as isize + d + 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Region;

    #[test]
    fn within_and_rows_agree_with_the_definition() {
        for d in -9..9 {
            for (region, keep) in [
                (Region::Lower(d), (|x, d| x >= d) as fn(isize, isize) -> bool),
                (Region::Upper(d), |x, d| x <= d),
            ] {
                for (i, m, j, n) in [(0, 5, 0, 7), (3, 4, 1, 1), (2, 1, 6, 3), (5, 3, 5, 3)] {
                    let wanted = |r: usize, c: usize| keep((i + r) as isize - (j + c) as isize, d);
                    let count = (0..m * n).filter(|x| wanted(x % m, x / m)).count();
                    let block = region.within(i, m, j, n);
                    assert_eq!(block.is_none(), count == 0);
                    assert_eq!(block == Some(Region::Full), count == m * n);
                    let Some(block) = block else { continue };
                    for c in 0..n {
                        for r in 0..m {
                            assert_eq!(block.rows(c, m).contains(&r), wanted(r, c));
                            assert_eq!(block.transposed().rows(r, n).contains(&c), wanted(r, c));
                        }
                    }
                }
            }
        }
    }
}
