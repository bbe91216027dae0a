//! Extensions: many products in one call.

use super::products::{gemm_arguments, shape};
use super::{Illegal, certain, dim, require};
use crate::cblas;
use crate::layout::Layout;
use wasmblas::{Scalar, Trans};

/// What the problems of a group have in common.
struct Group<T> {
    transa: Trans,
    transb: Trans,
    m: i32,
    n: i32,
    k: i32,
    alpha: T,
    lda: i32,
    ldb: i32,
    beta: T,
    ldc: i32,
}

impl<T: Scalar> Group<T> {
    fn check(&self, layout: Layout) -> Result<(), Illegal> {
        let Group { transa, transb, m, n, k, lda, ldb, ldc, .. } = *self;
        gemm_arguments(layout, transa, transb, m, n, k, lda, ldb, ldc)
    }

    /// Carries out all problems.
    ///
    /// # Safety
    /// The pointers must be to matrices as described.
    unsafe fn run(
        &self,
        layout: Layout,
        problems: impl Iterator<Item = (*const T, *const T, *mut T)>,
    ) -> Result<(), Illegal> {
        let &Group { transa, transb, m, n, k, alpha, lda, ldb, beta, ldc } = self;
        let ((rows_a, cols_a), (rows_b, cols_b)) = (shape(transa, m, k), shape(transb, k, n));
        // SAFETY: promised by the caller.
        let views = problems.map(|(a, b, c)| unsafe {
            let a = layout.matrix(a, rows_a, cols_a, lda);
            (a, layout.matrix(b, rows_b, cols_b, ldb), layout.matrix_mut(c, m, n, ldc))
        });
        certain(wasmblas::gemm_batch(transa, transb, alpha, beta, views))
    }
}

/// `C_i := alpha op(A_i) op(B_i) + beta C_i` for groups of problems; those of a group differ in
/// their arrays only. Every group is checked before the first is carried out.
///
/// # Safety
/// There must be `groups` of all arrays, except that there are as many of A, B and C as there are
/// problems, and these must be as described.
pub unsafe fn gemm_batch<T: Scalar>(
    layout: Layout,
    transa: *const i32,
    transb: *const i32,
    m: *const i32,
    n: *const i32,
    k: *const i32,
    alpha: *const T,
    a: *const *const T,
    lda: *const i32,
    b: *const *const T,
    ldb: *const i32,
    beta: *const T,
    c: *const *mut T,
    ldc: *const i32,
    groups: i32,
    sizes: *const i32,
) -> Result<(), Illegal> {
    require(groups >= 0, 14)?;
    // SAFETY: each array has an entry for the group, promised by the caller.
    let group = |g: usize| unsafe {
        Ok(Group {
            transa: cblas::trans(*transa.add(g)).ok_or(Illegal(1))?,
            transb: cblas::trans(*transb.add(g)).ok_or(Illegal(2))?,
            m: *m.add(g),
            n: *n.add(g),
            k: *k.add(g),
            alpha: *alpha.add(g),
            lda: *lda.add(g),
            ldb: *ldb.add(g),
            beta: *beta.add(g),
            ldc: *ldc.add(g),
        })
    };
    // SAFETY: as above.
    let size = |g: usize| unsafe { *sizes.add(g) };
    for g in 0..dim(groups) {
        group(g)?.check(layout)?;
        require(size(g) >= 0, 15)?;
    }
    let mut first = 0;
    for g in 0..dim(groups) {
        let next = first + dim(size(g));
        // SAFETY: the arrays have an entry for each problem, promised by the caller.
        let problems = (first..next).map(|i| unsafe { (*a.add(i), *b.add(i), *c.add(i)) });
        // SAFETY: promised by the caller.
        unsafe { group(g)?.run(layout, problems)? };
        first = next;
    }
    Ok(())
}

/// `C_i := alpha op(A_i) op(B_i) + beta C_i` for problems whose arrays lie at equal distances.
///
/// # Safety
/// The pointers must be to `batch` matrices as described.
pub unsafe fn gemm_batch_strided<T: Scalar>(
    layout: Layout,
    transa: Trans,
    transb: Trans,
    m: i32,
    n: i32,
    k: i32,
    alpha: T,
    a: *const T,
    lda: i32,
    stride_a: i32,
    b: *const T,
    ldb: i32,
    stride_b: i32,
    beta: T,
    c: *mut T,
    ldc: i32,
    stride_c: i32,
    batch: i32,
) -> Result<(), Illegal> {
    let group = Group { transa, transb, m, n, k, alpha, lda, ldb, beta, ldc };
    group.check(layout).map_err(|illegal| match illegal.position() {
        // Here a stride follows each leading dimension.
        10 => Illegal(11),
        13 => Illegal(15),
        same => Illegal(same),
    })?;
    require(batch >= 0, 17)?;
    let distance = |i: isize, stride: i32| i.wrapping_mul(stride as isize);
    let problems = (0..batch as isize).map(|i| {
        let a = a.wrapping_offset(distance(i, stride_a));
        let b = b.wrapping_offset(distance(i, stride_b));
        (a, b, c.wrapping_offset(distance(i, stride_c)))
    });
    // SAFETY: promised by the caller.
    unsafe { group.run(layout, problems) }
}
