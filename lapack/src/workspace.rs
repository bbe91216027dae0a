//! Scratch memory.
//!
//! A routine that needs some exists twice: `routine` allocates it, `routine_in` is given it. How
//! much is of use says `routine_scratch`; what netlib's documentation calls the minimum suffices.
//! Where numbers of the routine's own type are all it needs, scratch memory is a slice of them;
//! else it is a [`Scratch`].

use crate::error::{Error, check_scratch};
use wasmblas::Scalar;

/// Scratch memory of several kinds.
#[derive(Debug)]
pub struct Scratch<'a, T: Scalar> {
    /// Numbers of the routine's type: LAPACK's `WORK`.
    pub elements: &'a mut [T],
    /// Reals: `RWORK` of a complex routine, a part of `WORK` of a real one.
    pub reals: &'a mut [T::Real],
    /// Integers: `IWORK`, which only real routines have unless their documentation says so.
    pub ints: &'a mut [i32],
}

/// How much there is, or has to be, of each kind of [`Scratch`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ScratchLen {
    /// Numbers of the routine's type.
    pub elements: usize,
    /// Reals.
    pub reals: usize,
    /// Integers.
    pub ints: usize,
}

impl<T: Scalar> Scratch<'_, T> {
    /// The same memory for a shorter time.
    pub fn rb_mut(&mut self) -> Scratch<'_, T> {
        Scratch { elements: self.elements, reals: self.reals, ints: self.ints }
    }

    /// Checks that there is as much of each kind as a routine needs at least.
    pub(crate) fn check(&self, needed: ScratchLen) -> Result<(), Error> {
        check_scratch(needed.elements, self.elements.len())?;
        check_scratch(needed.reals, self.reals.len())?;
        check_scratch(needed.ints, self.ints.len())
    }
}

/// Allocates scratch memory of several kinds for `routine`.
pub(crate) fn with_scratch<T: Scalar, R>(
    len: ScratchLen,
    routine: impl FnOnce(Scratch<'_, T>) -> Result<R, Error>,
) -> Result<R, Error> {
    let mut elements = buffer(len.elements)?;
    let mut reals = buffer(len.reals)?;
    let mut ints = buffer(len.ints)?;
    routine(Scratch { elements: &mut elements, reals: &mut reals, ints: &mut ints })
}

/// `len` zeros, or the error that there is no memory for them.
pub(crate) fn buffer<T: Copy + Default>(len: usize) -> Result<Vec<T>, Error> {
    let mut memory = Vec::new();
    memory.try_reserve_exact(len).map_err(|_| wasmblas::Error::Memory { needed: len })?;
    memory.resize(len, T::default());
    Ok(memory)
}
