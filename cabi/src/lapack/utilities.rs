//! What programs around LAPACK use: random numbers, clocks, names.

use super::slice_mut;
use core::ffi::c_char;
use wasmblas::Scalar;
use wasmblas_lapack::Distribution;

/// Random numbers. An unknown distribution leaves everything as it is.
///
/// # Safety
/// `iseed` must point to four integers, `x` to `n` elements.
pub unsafe fn larnv<T: Scalar>(idist: i32, iseed: *mut i32, n: i32, x: *mut T) {
    let distribution = match idist {
        1 => Distribution::Uniform,
        2 => Distribution::Symmetric,
        3 => Distribution::Normal,
        4 => Distribution::Disc,
        5 => Distribution::Circle,
        _ => return,
    };
    // SAFETY: promised by the caller.
    unsafe { wasmblas_lapack::larnv(distribution, &mut *iseed.cast(), slice_mut(x, n)) }
}

/// Whether the first `n` letters of two names are the same but for their case.
///
/// # Safety
/// Both must point to `n` characters.
pub unsafe fn lsamen(n: i32, a: *const c_char, b: *const c_char) -> i32 {
    let same = (0..crate::checked::dim(n)).all(|i| {
        // SAFETY: promised by the caller.
        unsafe { crate::fortran::lsame(*a.add(i), *b.add(i)) == 1 }
    });
    i32::from(same)
}

/// Whether arithmetic is IEEE's, tried with a zero and a one the compiler does not know.
pub fn ieeeck(ispec: i32, zero: f32, one: f32) -> i32 {
    let (above, below) = (one / zero, -one / zero);
    let infinite = above > f32::MAX && below < f32::MIN;
    let not_a_number = ispec == 0 || (above + below).is_nan();
    i32::from(infinite && not_a_number)
}

/// Seconds, in single precision.
pub fn second() -> f32 {
    dsecnd() as f32
}

/// Seconds since the first call. Modules without a host's clock have none.
pub fn dsecnd() -> f64 {
    #[cfg(all(target_family = "wasm", target_os = "unknown"))]
    return 0.0;
    #[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
    {
        static START: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
        START.get_or_init(std::time::Instant::now).elapsed().as_secs_f64()
    }
}
