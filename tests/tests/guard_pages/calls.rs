//! A call of every routine, with random shapes and random choices.

use crate::memory::Operands;
use wasmblas::{
    Diag, ModifiedGivens, PackedRef, Real, Scalar, Side, Trans, amax, amin, asum, axpby, axpy,
    copy, dotc, dotu, dsdot, gbmv, geadd, gemm, gemm_batch, gemmtr, gemv, gerc, geru, hbmv, hemm,
    hemv, her, her2, her2k, herk, hpmv, hpr, hpr2, iamax, iamin, imatcopy, nrm2, omatcopy, rot,
    rotm, sbmv, scal, scal_real, sdsdot, spmv, spr, spr2, sum, swap, symm, symv, syr, syr2, syr2k,
    syrk, tbmv, tbsv, tpmv, tpsv, trmm, trmv, trsm, trsv,
};

/// Sizes around vectors, register tiles and their multiples.
const SIZES: [usize; 24] =
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 15, 16, 17, 23, 25, 31, 33, 40, 49, 65, 97];

/// Lengths of vectors beyond that: around blocks of elements.
const LENGTHS: [usize; 6] = [127, 129, 513, 1025, 1500, 4097];

/// What α and β may be.
const FACTORS: [f64; 4] = [0.0, 1.0, -1.0, 0.75];

const TRANS: [Trans; 4] = [Trans::No, Trans::Trans, Trans::ConjTrans, Trans::Conj];

fn size(o: &mut Operands) -> usize {
    SIZES[o.rng.usize(0..SIZES.len())]
}

fn length(o: &mut Operands) -> usize {
    if o.rng.usize(0..4) == 0 { LENGTHS[o.rng.usize(0..LENGTHS.len())] } else { size(o) }
}

fn factor<T: Scalar>(o: &mut Operands) -> T {
    T::from_real(T::Real::from_f64(FACTORS[o.rng.usize(0..4)]))
}

fn trans(o: &mut Operands) -> Trans {
    TRANS[o.rng.usize(0..4)]
}

fn side(o: &mut Operands) -> Side {
    if o.rng.bool() { Side::Left } else { Side::Right }
}

fn diag(o: &mut Operands) -> Diag {
    if o.rng.bool() { Diag::Unit } else { Diag::NonUnit }
}

/// The shape of a matrix that becomes `m` by `n` by `trans`.
fn before(trans: Trans, m: usize, n: usize) -> (usize, usize) {
    if matches!(trans, Trans::No | Trans::Conj) { (m, n) } else { (n, m) }
}

pub fn level1<T: Scalar>(o: &mut Operands) {
    let (n, alpha, beta) = (length(o), factor::<T>(o), factor::<T>(o));
    let (c, s) = (T::Real::from_f64(0.6), T::from_parts(beta.re(), T::Real::from_f64(0.3)));
    o.of("dotu");
    _ = dotu::<T>(o.vector_ref(n), o.vector_ref(n)).unwrap();
    o.of("dotc");
    _ = dotc::<T>(o.vector_ref(n), o.vector_ref(n)).unwrap();
    o.of("axpy");
    axpy(alpha, o.vector_ref(n), o.vector(n)).unwrap();
    o.of("axpby");
    axpby(alpha, o.vector_ref(n), beta, o.vector(n)).unwrap();
    o.of("copy");
    copy::<T>(o.vector_ref(n), o.vector(n)).unwrap();
    o.of("swap");
    swap::<T>(o.vector(n), o.vector(n)).unwrap();
    o.of("scal");
    scal(alpha, o.vector::<T>(n));
    o.of("scal_real");
    scal_real(alpha.re(), o.vector::<T>(n));
    o.of("rot");
    rot::<T>(o.vector(n), o.vector(n), c, beta).unwrap();
    o.of("rot with a complex sine");
    rot::<T>(o.vector(n), o.vector(n), c, s).unwrap();
    o.of("rotm");
    let h = ModifiedGivens::UnitDiagonal { h21: c, h12: c };
    rotm::<T::Real>(o.vector(n), o.vector(n), &h).unwrap();
    o.of("nrm2");
    _ = nrm2::<T>(o.vector_ref(n));
    o.of("asum");
    _ = asum::<T>(o.vector_ref(n));
    o.of("sum");
    _ = sum::<T>(o.vector_ref(n));
    o.of("iamax");
    _ = iamax::<T>(o.vector_ref(n));
    o.of("iamin");
    _ = iamin::<T>(o.vector_ref(n));
    o.of("amax");
    _ = amax::<T>(o.vector_ref(n));
    o.of("amin");
    _ = amin::<T>(o.vector_ref(n));
}

/// The two routines of level 1 that know single precision only.
pub fn single_precision(o: &mut Operands) {
    for n in SIZES {
        o.of("dsdot");
        _ = dsdot(o.vector_ref(n), o.vector_ref(n)).unwrap();
        o.of("sdsdot");
        _ = sdsdot(1.0, o.vector_ref(n), o.vector_ref(n)).unwrap();
    }
}

pub fn level2<T: Scalar>(o: &mut Operands) {
    general_vector_products::<T>(o);
    symmetric_vector_products::<T>(o);
    triangular_vectors::<T>(o);
    rank_updates::<T>(o);
}

fn general_vector_products<T: Scalar>(o: &mut Operands) {
    let (m, n, alpha, beta, t) = (size(o), size(o), factor::<T>(o), factor::<T>(o), trans(o));
    let (rows, cols) = before(t, m, n);
    o.of("gemv");
    gemv(t, alpha, o.matrix_ref(rows, cols), o.vector_ref(n), beta, o.vector(m)).unwrap();
    o.of("gbmv");
    let widths = (o.rng.usize(0..6), o.rng.usize(0..20));
    gbmv(t, alpha, o.band((rows, cols), widths), o.vector_ref(n), beta, o.vector(m)).unwrap();
    o.of("geru");
    geru(alpha, o.vector_ref(m), o.vector_ref(n), o.matrix(m, n)).unwrap();
    o.of("gerc");
    gerc(alpha, o.vector_ref(m), o.vector_ref(n), o.matrix(m, n)).unwrap();
}

fn symmetric_vector_products<T: Scalar>(o: &mut Operands) {
    let (n, alpha, beta, uplo) = (size(o), factor::<T>(o), factor::<T>(o), o.triangle());
    let k = o.rng.usize(0..12);
    let widths = if uplo == wasmblas::Uplo::Lower { (k, 0) } else { (0, k) };
    o.of("symv");
    symv(uplo, alpha, o.matrix_ref(n, n), o.vector_ref(n), beta, o.vector(n)).unwrap();
    o.of("hemv");
    hemv(uplo, alpha, o.matrix_ref(n, n), o.vector_ref(n), beta, o.vector(n)).unwrap();
    o.of("sbmv");
    sbmv(uplo, alpha, o.band((n, n), widths), o.vector_ref(n), beta, o.vector(n)).unwrap();
    o.of("hbmv");
    hbmv(uplo, alpha, o.band((n, n), widths), o.vector_ref(n), beta, o.vector(n)).unwrap();
    o.of("spmv");
    spmv(alpha, o.packed(n), o.vector_ref(n), beta, o.vector(n)).unwrap();
    o.of("hpmv");
    hpmv(alpha, o.packed(n), o.vector_ref(n), beta, o.vector(n)).unwrap();
}

fn triangular_vectors<T: Scalar>(o: &mut Operands) {
    let (n, uplo, t, d, k) = (size(o), o.triangle(), trans(o), diag(o), o.rng.usize(0..12));
    let widths = if uplo == wasmblas::Uplo::Lower { (k, 0) } else { (0, k) };
    o.of("trmv");
    trmv::<T>(uplo, t, d, o.matrix_ref(n, n), o.vector(n)).unwrap();
    o.of("trsv");
    trsv::<T>(uplo, t, d, o.matrix_ref(n, n), o.vector(n)).unwrap();
    o.of("tbmv");
    tbmv::<T>(uplo, t, d, o.band((n, n), widths), o.vector(n)).unwrap();
    o.of("tbsv");
    tbsv::<T>(uplo, t, d, o.band((n, n), widths), o.vector(n)).unwrap();
    for transposed in [false, true] {
        let turn = |a: PackedRef<'static, T>| if transposed { a.t() } else { a };
        o.of("tpmv");
        tpmv::<T>(t, d, turn(o.packed(n)), o.vector(n)).unwrap();
        o.of("tpsv");
        tpsv::<T>(t, d, turn(o.packed(n)), o.vector(n)).unwrap();
    }
}

fn rank_updates<T: Scalar>(o: &mut Operands) {
    let (n, alpha, uplo) = (size(o), factor::<T>(o), o.triangle());
    o.of("syr");
    syr(uplo, alpha, o.vector_ref(n), o.matrix(n, n)).unwrap();
    o.of("her");
    her::<T>(uplo, alpha.re(), o.vector_ref(n), o.matrix(n, n)).unwrap();
    o.of("spr");
    spr(alpha, o.vector_ref(n), o.packed_mut(n)).unwrap();
    o.of("hpr");
    hpr::<T>(alpha.re(), o.vector_ref(n), o.packed_mut(n)).unwrap();
    o.of("syr2");
    syr2(uplo, alpha, o.vector_ref(n), o.vector_ref(n), o.matrix(n, n)).unwrap();
    o.of("her2");
    her2(uplo, alpha, o.vector_ref(n), o.vector_ref(n), o.matrix(n, n)).unwrap();
    o.of("spr2");
    spr2(alpha, o.vector_ref(n), o.vector_ref(n), o.packed_mut(n)).unwrap();
    o.of("hpr2");
    hpr2(alpha, o.vector_ref(n), o.vector_ref(n), o.packed_mut(n)).unwrap();
}

pub fn level3<T: Scalar>(o: &mut Operands) {
    products::<T>(o);
    symmetric_updates::<T>(o);
    triangular_matrices::<T>(o);
}

fn products<T: Scalar>(o: &mut Operands) {
    let (alpha, beta, uplo) = (factor::<T>(o), factor::<T>(o), o.triangle());
    // More calls of the routine with the most paths.
    for _ in 0..8 {
        let (m, n, k, ta, tb) = (size(o), size(o), size(o), trans(o), trans(o));
        let (a, b) = (before(ta, m, k), before(tb, k, n));
        o.of("gemm");
        let (a, b) = (o.matrix_ref(a.0, a.1), o.matrix_ref(b.0, b.1));
        gemm(ta, tb, alpha, a, b, beta, o.matrix(m, n)).unwrap();
    }
    let (n, k, ta, tb) = (size(o), size(o), trans(o), trans(o));
    let (a, b) = (before(ta, n, k), before(tb, k, n));
    o.of("gemmtr");
    let (a, b) = (o.matrix_ref(a.0, a.1), o.matrix_ref(b.0, b.1));
    gemmtr(uplo, ta, tb, alpha, a, b, beta, o.matrix(n, n)).unwrap();
    let (m, n, s) = (size(o), size(o), side(o));
    let order = if s == Side::Left { m } else { n };
    o.of("symm");
    let (a, b) = (o.matrix_ref(order, order), o.matrix_ref(m, n));
    symm(s, uplo, alpha, a, b, beta, o.matrix(m, n)).unwrap();
    o.of("hemm");
    let (a, b) = (o.matrix_ref(order, order), o.matrix_ref(m, n));
    hemm(s, uplo, alpha, a, b, beta, o.matrix(m, n)).unwrap();
}

fn symmetric_updates<T: Scalar>(o: &mut Operands) {
    let (alpha, beta, uplo) = (factor::<T>(o), factor::<T>(o), o.triangle());
    let (n, k, transposed) = (size(o), size(o), o.rng.bool());
    let (rows, cols) = if transposed { (k, n) } else { (n, k) };
    let plain = if transposed { Trans::Trans } else { Trans::No };
    let adjoint = if transposed { Trans::ConjTrans } else { Trans::No };
    o.of("syrk");
    syrk(uplo, plain, alpha, o.matrix_ref(rows, cols), beta, o.matrix(n, n)).unwrap();
    o.of("herk");
    let a = o.matrix_ref::<T>(rows, cols);
    herk(uplo, adjoint, alpha.re(), a, beta.re(), o.matrix(n, n)).unwrap();
    o.of("syr2k");
    let (a, b) = (o.matrix_ref(rows, cols), o.matrix_ref(rows, cols));
    syr2k(uplo, plain, alpha, a, b, beta, o.matrix(n, n)).unwrap();
    o.of("her2k");
    let (a, b) = (o.matrix_ref(rows, cols), o.matrix_ref(rows, cols));
    her2k(uplo, adjoint, alpha, a, b, beta.re(), o.matrix(n, n)).unwrap();
}

fn triangular_matrices<T: Scalar>(o: &mut Operands) {
    let (m, n, s, uplo, t, d) = (size(o), size(o), side(o), o.triangle(), trans(o), diag(o));
    let (order, alpha) = (if s == Side::Left { m } else { n }, factor::<T>(o));
    o.of("trmm");
    trmm(s, uplo, t, d, alpha, o.matrix_ref(order, order), o.matrix(m, n)).unwrap();
    o.of("trsm");
    trsm(s, uplo, t, d, alpha, o.matrix_ref(order, order), o.matrix(m, n)).unwrap();
}

pub fn extension<T: Scalar>(o: &mut Operands) {
    let (m, n, k, t) = (size(o), size(o), size(o), trans(o));
    let (alpha, beta) = (factor::<T>(o), factor::<T>(o));
    let (rows, cols) = before(t, m, n);
    o.of("omatcopy");
    omatcopy(t, alpha, o.matrix_ref(rows, cols), o.matrix(m, n)).unwrap();
    o.of("imatcopy");
    let (lda, ldb) = (rows + o.rng.usize(0..3), m + o.rng.usize(0..3));
    let span = |m, n, ld| if m == 0 || n == 0 { 0 } else { (n - 1) * ld + m };
    let len = usize::max(span(rows, cols, lda), span(m, n, ldb));
    // SAFETY: memory for that many, used by no other operand of the call.
    let data = unsafe { std::slice::from_raw_parts_mut(o.numbers::<T>(len), len) };
    imatcopy(t, alpha, data, rows, cols, lda, ldb).unwrap();
    o.of("geadd");
    geadd(alpha, o.matrix_ref(m, n), beta, o.matrix(m, n)).unwrap();
    o.of("gemm_batch");
    let problem = (o.matrix_ref(m, k), o.matrix_ref(k, n), o.matrix(m, n));
    gemm_batch(Trans::No, Trans::No, alpha, beta, [problem]).unwrap();
}
