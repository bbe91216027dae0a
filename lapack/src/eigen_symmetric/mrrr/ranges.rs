//! Which eigenvalues of which block are wanted.

use super::super::select::Select;
use super::super::sturm::{Accuracy, Sturm};
use wasmblas::Real;

/// The blocks that a tridiagonal matrix splits into, and what is wanted of each.
pub(in super::super) struct Ranges<'a> {
    /// The rows before the end of each block.
    pub ends: &'a [i32],
    /// How many of the least eigenvalues of each block are not wanted.
    pub firsts: &'a [i32],
    /// How many are wanted.
    pub counts: &'a [i32],
}

impl<'a> Ranges<'a> {
    /// Counts eigenvalues; `squares` has as many elements as `d`, `ints` three times as many.
    pub fn new<R: Real>(
        select: Select<R>,
        d: &[R],
        e: &[R],
        squares: &mut [R],
        ints: &'a mut [i32],
    ) -> Self {
        let n = d.len();
        let (ends, ints) = ints.split_at_mut(n);
        let (firsts, counts) = ints.split_at_mut(n);
        let (matrix, blocks) = Sturm::new(d, e, squares, ends);
        let (ends, firsts, counts) =
            (&ends[..blocks], &mut firsts[..blocks], &mut counts[..blocks]);
        let parts = Parts { matrix, ends };
        match select {
            Select::All => {
                firsts.fill(0);
                parts.each(counts, |part| part.diagonal().len());
            }
            Select::Interval(low, high) => {
                parts.each(firsts, |part| part.count([low])[0]);
                parts.each(counts, |part| part.count([high])[0]);
            }
            Select::Indices(first, last) => {
                let (low, high, size) = parts.matrix.enclosure(e);
                let accuracy = Accuracy { absolute: R::EPSILON * size, least: parts.matrix.least };
                let bracket = |index| parts.matrix.bisect(index, (low, high), accuracy);
                parts.least(first, bracket, firsts);
                parts.least(last + 1, bracket, counts);
            }
        }
        for (count, &first) in counts.iter_mut().zip(&*firsts) {
            *count = (*count - first).max(0);
        }
        Ranges { ends, firsts, counts }
    }

    /// How many are wanted altogether.
    pub fn total(&self) -> usize {
        self.counts.iter().map(|&count| count as usize).sum()
    }
}

struct Parts<'a, R> {
    matrix: Sturm<'a, R>,
    ends: &'a [i32],
}

impl<R: Real> Parts<'_, R> {
    /// Sets a number for each block.
    fn each(&self, numbers: &mut [i32], number: impl Fn(Sturm<'_, R>) -> usize) {
        let mut start = 0;
        for (&end, into) in self.ends.iter().zip(numbers) {
            *into = number(self.matrix.part(start..end as usize)) as i32;
            start = end as usize;
        }
    }

    /// How many of the `index` least eigenvalues belong to each block. Of those that cannot be told
    /// from the next one the first blocks have as many as there are.
    fn least(&self, index: usize, bracket: impl Fn(usize) -> (R, R), numbers: &mut [i32]) {
        let n = self.matrix.diagonal().len();
        if index == 0 || index == n || self.ends.len() == 1 {
            return self.each(numbers, |part| part.diagonal().len().min(index));
        }
        let (below, above) = bracket(index);
        let missing = index.saturating_sub(self.matrix.count([below])[0]);
        let missing = core::cell::Cell::new(missing);
        self.each(numbers, |part| {
            let [sure, most] = part.count([below, above]);
            let more = most.saturating_sub(sure).min(missing.get());
            missing.set(missing.get() - more);
            sure + more
        });
    }
}
