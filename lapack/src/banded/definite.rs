//! Hermitian positive definite band systems: what is the same in every storage, for bands.

use super::{BandMut, pbtrf};
use crate::cholesky::definite::{Half, solve_columns};
use crate::cholesky::pocon::condition;
use crate::cholesky::poequ::{scale, unit_diagonal};
use crate::cholesky::porfs::Definite;
use crate::cholesky::posvx::expert;
use crate::cholesky::{pocon_scratch, porfs_scratch, posvx_scratch};
use crate::error::{Error, check_dim};
use crate::lu::{Equilibration, Fact};
use crate::refine::refine;
use crate::triangular::Triangle;
use crate::workspace::{Scratch, with_scratch};
use wasmblas::{BandRef, MatMut, MatRef, Scalar, Uplo};

/// Solves `A X = B` with the factor that [`pbtrf`] left in the triangle `uplo` of `a` (`n` by `n`); X
/// replaces B (`n` by `nrhs`).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn pbtrs<T: Scalar>(uplo: Uplo, a: BandRef<'_, T>, b: MatMut<'_, T>) -> Result<(), Error> {
    let factor = Triangle::Band(uplo, a);
    factor.check()?;
    check_dim("b", factor.order(), b.nrows())?;
    solve_columns(factor, b)
}

/// Solves `A X = B` with a Hermitian positive definite band matrix, whose triangle `uplo` is replaced
/// by its factor; X replaces B. If A is not positive definite, B is left as it is.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
/// [`Error::NotPositiveDefinite`] as [`pbtrf`].
pub fn pbsv<T: Scalar>(uplo: Uplo, mut a: BandMut<'_, T>, b: MatMut<'_, T>) -> Result<(), Error> {
    check_dim("a", a.nrows(), a.ncols())?;
    check_dim("b", a.nrows(), b.nrows())?;
    pbtrf(uplo, a.rb_mut())?;
    pbtrs(uplo, a.rb(), b)
}

/// [`pocon`](crate::pocon()) of a band matrix: estimates `1 / (‖A‖ ‖A⁻¹‖)` in the 1-norm from the
/// factor that [`pbtrf`] left in the triangle `uplo` of `a` and the norm of A, `size`, which
/// [`lanhb`](crate::lanhb()) told before.
///
/// # Errors
/// [`Error::Argument`] if `a` is not square or there is no memory.
pub fn pbcon<T: Scalar>(uplo: Uplo, a: BandRef<'_, T>, size: T::Real) -> Result<T::Real, Error> {
    with_scratch(pocon_scratch::<T>(a.nrows()), |scratch| pbcon_in(uplo, a, size, scratch))
}

/// [`pbcon`] in scratch memory of [`pocon_scratch`].
///
/// # Errors
/// [`Error::Argument`] if `a` is not square or the memory too little.
pub fn pbcon_in<T: Scalar>(
    uplo: Uplo,
    a: BandRef<'_, T>,
    size: T::Real,
    scratch: Scratch<'_, T>,
) -> Result<T::Real, Error> {
    condition(Triangle::Band(uplo, a), size, scratch)
}

/// [`porfs`](crate::porfs()) of band matrices, with the factor of [`pbtrf`].
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or there is no memory.
pub fn pbrfs<T: Scalar>(
    uplo: Uplo,
    a: BandRef<'_, T>,
    af: BandRef<'_, T>,
    b: MatRef<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
) -> Result<(), Error> {
    with_scratch(porfs_scratch::<T>(a.nrows()), |scratch| {
        pbrfs_in(uplo, a, af, b, x, ferr, berr, scratch)
    })
}

/// [`pbrfs`] in scratch memory of [`porfs_scratch`].
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or the memory is too little.
pub fn pbrfs_in<T: Scalar>(
    uplo: Uplo,
    a: BandRef<'_, T>,
    af: BandRef<'_, T>,
    b: MatRef<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let (a, factor) = (Triangle::Band(uplo, a), Triangle::Band(uplo, af));
    refine(&Definite::new(a, factor)?, b, x, ferr, berr, scratch)
}

/// [`poequ`](crate::poequ()) of a band matrix: the factors `s` with which `diag(s) A diag(s)` has
/// ones on the diagonal.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn pbequ<T: Scalar>(
    a: BandRef<'_, T>,
    s: &mut [T::Real],
) -> Result<Equilibration<T::Real>, Error> {
    // The diagonal is that of either triangle.
    unit_diagonal(Triangle::Band(Uplo::Lower, a), |x| x, s)
}

/// [`laqhe`](crate::laqhe()) of a band matrix: `A ← diag(s) A diag(s)` in the triangle `uplo` with the
/// factors that [`pbequ`] found, if that is worth while; tells whether it was.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn laqhb<T: Scalar>(
    uplo: Uplo,
    a: BandMut<'_, T>,
    s: &[T::Real],
    found: &Equilibration<T::Real>,
) -> Result<bool, Error> {
    scale(Half::Band(uplo, a), true, s, found)
}

/// [`laqhb`] for a symmetric matrix, complex too.
///
/// # Errors
/// As [`laqhb`].
pub fn laqsb<T: Scalar>(
    uplo: Uplo,
    a: BandMut<'_, T>,
    s: &[T::Real],
    found: &Equilibration<T::Real>,
) -> Result<bool, Error> {
    scale(Half::Band(uplo, a), false, s, found)
}

/// [`posvx`](crate::posvx()) of a band matrix: of `a` and of `af`, which has as many diagonals, the
/// triangle `uplo` is used.
///
/// # Errors
/// As [`posvx`](crate::posvx()).
pub fn pbsvx<T: Scalar>(
    fact: Fact,
    uplo: Uplo,
    a: BandMut<'_, T>,
    af: BandMut<'_, T>,
    scaled: &mut bool,
    s: &mut [T::Real],
    b: MatMut<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
) -> Result<(T::Real, Result<(), Error>), Error> {
    with_scratch(posvx_scratch::<T>(a.nrows()), |scratch| {
        pbsvx_in(fact, uplo, a, af, scaled, s, b, x, ferr, berr, scratch)
    })
}

/// [`pbsvx`] in scratch memory of [`posvx_scratch`].
///
/// # Errors
/// As [`pbsvx`].
pub fn pbsvx_in<T: Scalar>(
    fact: Fact,
    uplo: Uplo,
    a: BandMut<'_, T>,
    af: BandMut<'_, T>,
    scaled: &mut bool,
    s: &mut [T::Real],
    b: MatMut<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(T::Real, Result<(), Error>), Error> {
    let (a, af) = (Half::Band(uplo, a), Half::Band(uplo, af));
    expert(fact, a, af, scaled, s, b, x, ferr, berr, scratch)
}
