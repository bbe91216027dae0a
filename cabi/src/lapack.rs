//! Fortran LAPACK: as `fortran`, with the position of an illegal argument in INFO as well.
//!
//! One file a family, as in `wasmblas-lapack` and in the table. A routine checks its arguments in
//! netlib's order ([`require`](crate::checked::require)), makes views and slices of the pointers
//! and calls the routine of the same name; [`finish`] stores INFO, which the exported function
//! reports if it is negative.

mod auxiliary;
mod band_generalised;
mod banded;
mod banded_definite;
mod cholesky;
mod cholesky_expert;
mod compact_wy;
mod cs_bidiagonal;
mod cs_decomposition;
mod cs_decomposition_2by1;
mod eigen_band;
mod eigen_general;
mod eigen_general_expert;
mod eigen_general_vectors;
mod eigen_generalised;
mod eigen_packed;
mod eigen_packed_generalised;
mod eigen_selected;
mod eigen_symmetric;
mod eigen_tridiagonal;
mod generalised_svd;
mod householder;
#[allow(clippy::type_complexity, reason = "functions are passed with all their arguments")]
mod ldl;
mod least_squares;
mod lu;
mod lu_expert;
mod norms;
mod packed;
mod permutations;
mod pivoted_qr;
mod qr;
mod qz;
mod qz_vectors;
mod rfp;
mod schur;
mod schur_conditions;
mod schur_drivers;
mod schur_pair;
mod schur_pair_clusters;
mod schur_pair_drivers;
mod schur_small;
mod svd;
mod svd_accurate;
mod svd_band;
mod svd_jacobi;
mod svd_least_squares;
mod svd_selected;
mod triangular;
mod triangular_scaled;
mod tridiagonal;
mod tridiagonal_expert;
mod two_stage;
mod two_stage_drivers;
mod two_stage_selected;
mod utilities;

pub use auxiliary::{
    ilaver, isnan, lacgv, lacn2, lacn2_complex, lacpy, ladiv, ladiv_parts, lagtm, lamch, lapy2,
    lapy3, lascl, laset, lassq, laswp, rscl,
};
pub use band_generalised::{
    hbgst, hbgst_real, hbgv, hbgv_real, hbgvd, hbgvd_real, hbgvx, hbgvx_real, pbstf,
};
pub use banded::{gbcon, gbequ, gbequb, gbrfs, gbsv, gbsvx, gbtrf, gbtrs, laqgb};
pub use banded_definite::{laqhb, laqsb, pbcon, pbequ, pbrfs, pbsv, pbsvx, pbtrf, pbtrs};
pub use cholesky::{lauum, posv, potrf, potri, potrs};
pub use cholesky_expert::{laqhe, laqsy, pocon, poequ, poequb, porfs, posvx, pstrf};
pub use compact_wy::{gelqt, gelqt3, gemlqt, gemqrt, geqrt, geqrt3};
pub use cs_bidiagonal::{unbdb1, unbdb2, unbdb3, unbdb4};
pub use cs_decomposition::{bbcsd, unbdb, uncsd, uncsd_real};
pub use cs_decomposition_2by1::{unbdb5, unbdb6, uncsd2by1, uncsd2by1_real};
pub use eigen_band::{hbev, hbev_real, hbevd, hbevd_real, hbevx, hbevx_real, hbtrd};
pub use eigen_general::{
    gebak, gebal, gehd2, gehrd, hseqr, hseqr_real, lahqr, lahqr_real, unghr, unmhr,
};
pub use eigen_general_expert::{geevx, geevx_real, hsein, hsein_real};
pub use eigen_general_vectors::{geev, geev_real, trevc, trevc_real, trevc3, trevc3_real};
pub use eigen_generalised::{hegst, hegv, hegv_real, hegvd, hegvd_real, hegvx, hegvx_real};
pub use eigen_packed::{
    hpev, hpev_real, hpevd, hpevd_real, hpevx, hpevx_real, hptrd, upgtr, upmtr,
};
pub use eigen_packed_generalised::{hpgst, hpgv, hpgv_real, hpgvd, hpgvd_real, hpgvx, hpgvx_real};
pub use eigen_selected::{heevr, heevr_real, heevx, heevx_real, stebz, stegr, stein, stemr};
pub use eigen_symmetric::{
    heev, heev_real, heevd, heevd_real, hetd2, hetrd, stedc, stedc_real, steqr, sterf, ungtr, unmtr,
};
pub use eigen_tridiagonal::{pteqr, stev, stevd, stevr, stevx};
pub use generalised_svd::{ggsvd3, ggsvd3_real, ggsvp3, ggsvp3_real, lags2, lapll, tgsja};
pub use householder::{
    laev2, lanv2, larf, larfb, larfg, larfgp, larft, larfx, lartg, lartgp, lasr,
};
pub use ldl::{
    hecon, heequb, herfs, hesv, hesvx, hetf2, hetrf, hetri, hetri2, hetri2x, hetrs, hetrs2, sycon,
    sycon_complex, syconv, syequb, syrfs, sysv, sysvx, sytf2, sytrf, sytri, sytri2, sytri2x, sytrs,
    sytrs2,
};
pub use least_squares::{gels, gelsy, gelsy_real, getsls, ggglm, gglse, ggqrf, ggrqf, laic1};
pub use lu::{gecon, geequ, geequb, gesc2, gesv, getc2, getf2, getrf, getri, getrs, laqge};
pub use lu_expert::{gerfs, gesvx};
pub use norms::{
    langb, lange, langt, lanhb, lanhe, lanhp, lanhs, lanht, lansb, lansp, lansy, lantb, lantp,
    lantr,
};
pub use packed::{laqhp, laqsp, ppcon, ppequ, pprfs, ppsv, ppsvx, pptrf, pptri, pptrs};
pub use permutations::{lapmr, lapmt};
pub use pivoted_qr::{
    geqp3, geqp3_real, tplqt, tplqt2, tpmlqt, tpmqrt, tpqrt, tpqrt2, tzrzf, unmrz,
};
pub use qr::{
    gelq2, gelqf, geql2, geqlf, geqr2, geqr2p, geqrf, geqrfp, gerq2, gerqf, ung2l, ung2r, ungl2,
    unglq, ungql, ungqr, ungr2, ungrq, unm2l, unm2r, unml2, unmlq, unmql, unmqr, unmr2, unmrq,
};
pub use qz::{ggbak, ggbal, gghd3, gghrd, hgeqz, hgeqz_real, lagv2};
pub use qz_vectors::{ggev, ggev_real, ggevx, ggevx_real, tgevc, tgevc_real};
pub use rfp::{
    hfrk, lanhf, pftrf, pftri, pftrs, tfsm, tftri, tfttp, tfttr, tpttf, tpttr, trttf, trttp,
};
pub use schur::{laexc, trexc, trexc_real, trsyl, trsyl3, trsyl3_real};
pub use schur_conditions::{trsen, trsen_real, trsna};
pub use schur_drivers::{gees, gees_real, geesx, geesx_real};
pub use schur_pair::{tgex2, tgex2_real, tgexc, tgexc_real, tgsyl};
pub use schur_pair_clusters::{tgsen, tgsen_real, tgsna};
pub use schur_pair_drivers::{gges, gges_real, ggesx, ggesx_real};
pub use schur_small::{laln2, laqtr, lasy2};
pub use svd::{
    bdsdc, bdsqr, gebd2, gebrd, gesdd, gesdd_real, gesvd, gesvd_real, las2, lasd4, lasv2, ungbr,
    unmbr,
};
pub use svd_accurate::{gesvdq, gesvj, gesvj_real};
pub use svd_band::{gbbrd, gbbrd_real};
pub use svd_jacobi::{gejsv, gejsv_real};
pub use svd_least_squares::{gelsd, gelsd_real, gelss, gelss_real};
pub use svd_selected::{bdsvdx, gesvdx, gesvdx_real};
pub use triangular::{
    tbcon, tbrfs, tbtrs, tpcon, tprfs, tptri, tptrs, trcon, trrfs, trti2, trtri, trtrs,
};
pub use triangular_scaled::{latbs, latps, latrs, latrs3};
pub use tridiagonal::{
    gtsv, gttrf, gttrs, gtts2, ptsv, pttrf, pttrs, pttrs_real, ptts2, ptts2_real,
};
pub use tridiagonal_expert::{
    gtcon, gtcon_complex, gtrfs, gtsvx, ptcon, ptrfs, ptrfs_real, ptsvx, ptsvx_real,
};
pub use two_stage::{hetrd_2stage, hetrd_hb2st, hetrd_he2hb, ilaenv2stage, iparam2stage};
pub use two_stage_drivers::{
    hbev_2stage, hbev_2stage_real, hbevd_2stage, hbevd_2stage_real, heev_2stage, heev_2stage_real,
    heevd_2stage, heevd_2stage_real, hegv_2stage, hegv_2stage_real,
};
pub use two_stage_selected::{
    hbevx_2stage, hbevx_2stage_real, heevr_2stage, heevr_2stage_real, heevx_2stage,
    heevx_2stage_real,
};
pub use utilities::{dsecnd, ieeeck, larnv, lsamen, second};

use crate::checked::{Illegal, dim, require};
use wasmblas::{Real, Scalar};
use wasmblas_lapack::{Error, Scratch, ScratchLen};

/// Runs a routine that returns INFO unless an argument is illegal, and stores INFO.
///
/// # Safety
/// `info` must be valid to write to.
unsafe fn finish(info: *mut i32, routine: impl FnOnce() -> Result<i32, Illegal>) {
    let outcome = routine();
    // SAFETY: promised by the caller.
    unsafe { *info = outcome.unwrap_or_else(|illegal| -illegal.position()) };
}

/// INFO of a computation. What is not checked before it are contents, such as the pivots a caller
/// passes: netlib trusts them, `wasmblas-lapack` does not; they are argument number `contents`.
fn info_of(outcome: Result<(), Error>, contents: i32) -> Result<i32, Illegal> {
    match outcome {
        Ok(()) => Ok(0),
        Err(Error::Argument(_)) => Err(Illegal(contents)),
        Err(error) => Ok(error.info()),
    }
}

/// An array that is read, as a slice; an empty one may be a null pointer.
///
/// # Safety
/// `ptr` must point to `len` elements unless `len` is below one.
unsafe fn slice<'a, T>(ptr: *const T, len: i32) -> &'a [T] {
    match dim(len) {
        0 => &[],
        // SAFETY: promised by the caller.
        len => unsafe { core::slice::from_raw_parts(ptr, len) },
    }
}

/// An array that is written.
///
/// # Safety
/// As [`slice`], for writing and with nobody else using them meanwhile.
unsafe fn slice_mut<'a, T>(ptr: *mut T, len: i32) -> &'a mut [T] {
    // SAFETY: promised by the caller.
    unsafe { array_mut(ptr, dim(len)) }
}

/// [`slice_mut`] of a length that has been worked out.
///
/// # Safety
/// As [`slice_mut`].
unsafe fn array_mut<'a, T>(ptr: *mut T, len: usize) -> &'a mut [T] {
    match len {
        0 => &mut [],
        // SAFETY: promised by the caller.
        len => unsafe { core::slice::from_raw_parts_mut(ptr, len) },
    }
}

/// Workspace as LAPACK hands it over: WORK and LWORK, argument number `position`, of which the
/// routine needs `minimum` elements and makes use of `best`.
///
/// A query (LWORK = -1) is answered in WORK(1) and the routine is not run; otherwise `routine`
/// gets the memory, and afterwards WORK(1) says what was best.
///
/// # Safety
/// `work` must point to `lwork` elements, and to one of them in a query.
unsafe fn with_work<T: Scalar>(
    (work, lwork, position): (*mut T, i32, i32),
    minimum: usize,
    best: usize,
    routine: impl FnOnce(&mut [T]) -> Result<i32, Illegal>,
) -> Result<i32, Illegal> {
    let best = best.max(minimum).max(1);
    let info = if lwork == -1 {
        0
    } else {
        require(usize::try_from(lwork).is_ok_and(|len| len >= minimum.max(1)), position)?;
        // SAFETY: promised by the caller.
        routine(unsafe { slice_mut(work, lwork) })?
    };
    // SAFETY: promised by the caller.
    unsafe { *work = T::from_real(rounded_up(best)) };
    Ok(info)
}

/// Scratch memory of several kinds: WORK, and the array after it, which is IWORK of a real routine
/// (whose reals are the end of WORK) and RWORK of a complex one.
///
/// # Safety
/// `work` must point to `len.elements` elements, and with a real type to `len.reals` more; `extra`
/// to `len.ints` integers or `len.reals` reals.
unsafe fn scratch<'a, T: Scalar>(
    work: *mut T,
    extra: *mut impl Sized,
    len: ScratchLen,
) -> Scratch<'a, T> {
    let ScratchLen { elements, reals, ints } = len;
    let after = work.wrapping_add(elements);
    let (real, int) = if T::IS_COMPLEX {
        (extra.cast(), core::ptr::NonNull::dangling().as_ptr())
    } else {
        (after.cast(), extra.cast())
    };
    let ints = if T::IS_COMPLEX { 0 } else { ints };
    // SAFETY: promised by the caller; a real type is its own `Real`.
    unsafe {
        Scratch {
            elements: array_mut(work, elements),
            reals: array_mut(real, reals),
            ints: array_mut(int, ints),
        }
    }
}

/// A size as a real number that is not less, which matters in single precision.
fn rounded_up<R: Real>(size: usize) -> R {
    let near = R::from_f64(size as f64);
    if near.to_f64() < size as f64 { near * (R::ONE + R::EPSILON) } else { near }
}

#[cfg(test)]
mod tests {
    use super::rounded_up;

    #[test]
    fn sizes_are_never_understated() {
        for size in [0, 1, 1 << 24, (1 << 24) + 1, (1 << 24) + 2, (1 << 25) + 1, (1 << 31) - 1] {
            let single: f32 = rounded_up(size);
            assert!(
                f64::from(single) >= size as f64 && f64::from(single) <= 1.000_001 * size as f64
            );
            assert_eq!(rounded_up::<f64>(size), size as f64);
        }
    }
}
