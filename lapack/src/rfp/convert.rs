//! Conversions between the storages of a triangle: full (`tr`), packed (`tp`) and rectangular full
//! packed (`tf`).

use super::storage::{RfpMut, RfpRef};
use crate::auxiliary::entries::Shape;
use crate::error::{Error, check_dim};
use wasmblas::{MatMut, MatRef, PackedMut, PackedRef, Scalar, Uplo, VecMut, VecRef, copy};

/// Copies a triangle from rectangular full packed to packed storage.
///
/// # Errors
/// [`Error::Argument`] if the orders or triangles are not the same, or `ap` is packed by rows; then
/// nothing is touched.
pub fn tfttp<T: Scalar>(arf: RfpRef<'_, T>, mut ap: PackedMut<'_, T>) -> Result<(), Error> {
    check_packed(ap.rb(), arf.order(), arf.uplo())?;
    for j in 0..arf.order() {
        let (line, conj) = arf.line(j);
        copy_line(line, conj, ap.rb_mut().split_line(j).1)?;
    }
    Ok(())
}

/// Copies a triangle from rectangular full packed to full storage; the other triangle of A is left
/// alone.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn tfttr<T: Scalar>(arf: RfpRef<'_, T>, mut a: MatMut<'_, T>) -> Result<(), Error> {
    check_square(&a.rb(), arf.order())?;
    for j in 0..arf.order() {
        let (line, conj) = arf.line(j);
        copy_line(line, conj, column_mut(arf.uplo(), &mut a, j))?;
    }
    Ok(())
}

/// Copies a triangle from packed to rectangular full packed storage.
///
/// # Errors
/// [`Error::Argument`] if the orders or triangles are not the same, or `ap` is packed by rows; then
/// nothing is touched.
pub fn tpttf<T: Scalar>(ap: PackedRef<'_, T>, mut arf: RfpMut<'_, T>) -> Result<(), Error> {
    check_packed(ap, arf.order(), arf.uplo())?;
    for j in 0..arf.order() {
        let (line, conj) = arf.line_mut(j);
        copy_line(ap.line(j), conj, line)?;
    }
    Ok(())
}

/// Copies a triangle from packed to full storage; the other triangle of A is left alone.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn tpttr<T: Scalar>(ap: PackedRef<'_, T>, a: MatMut<'_, T>) -> Result<(), Error> {
    check_square(&a.rb(), ap.order())?;
    let (ap, mut a) = if ap.is_row_major() { (ap.t(), a.t()) } else { (ap, a) };
    for j in 0..ap.order() {
        copy_line(ap.line(j), false, column_mut(ap.uplo(), &mut a, j))?;
    }
    Ok(())
}

/// Copies a triangle from full to rectangular full packed storage.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn trttf<T: Scalar>(a: MatRef<'_, T>, mut arf: RfpMut<'_, T>) -> Result<(), Error> {
    check_square(&a, arf.order())?;
    for j in 0..arf.order() {
        let from = column(arf.uplo(), a, j);
        let (line, conj) = arf.line_mut(j);
        copy_line(from, conj, line)?;
    }
    Ok(())
}

/// Copies a triangle from full to packed storage.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn trttp<T: Scalar>(a: MatRef<'_, T>, ap: PackedMut<'_, T>) -> Result<(), Error> {
    check_square(&a, ap.order())?;
    let (a, mut ap) = if ap.is_row_major() { (a.t(), ap.t()) } else { (a, ap) };
    for j in 0..ap.order() {
        let from = column(ap.uplo(), a, j);
        copy_line(from, false, ap.rb_mut().split_line(j).1)?;
    }
    Ok(())
}

fn check_square<T>(a: &MatRef<'_, T>, order: usize) -> Result<(), Error> {
    check_dim("a", order, a.nrows())?;
    check_dim("a", order, a.ncols())
}

fn check_packed<T>(ap: PackedRef<'_, T>, order: usize, uplo: Uplo) -> Result<(), Error> {
    check_dim("ap", order, ap.order())?;
    if ap.uplo() != uplo || ap.is_row_major() {
        return Err(wasmblas::Error::Stride { argument: "ap" }.into());
    }
    Ok(())
}

/// Column `j` of a triangle with its entry on the diagonal.
fn column<T>(uplo: Uplo, a: MatRef<'_, T>, j: usize) -> VecRef<'_, T> {
    let rows = Shape::Triangle(uplo).rows(a.nrows(), j);
    a.col(j).part(rows.start, rows.len())
}

/// [`column`] of a triangle that is written.
fn column_mut<'a, T>(uplo: Uplo, a: &'a mut MatMut<'_, T>, j: usize) -> VecMut<'a, T> {
    let rows = Shape::Triangle(uplo).rows(a.nrows(), j);
    a.rb_mut().col(j).part(rows.start, rows.len())
}

fn copy_line<T: Scalar>(
    from: VecRef<'_, T>,
    conj: bool,
    mut to: VecMut<'_, T>,
) -> Result<(), Error> {
    copy(from, to.rb_mut())?;
    if T::IS_COMPLEX && conj {
        for i in 0..to.len() {
            to.set(i, to.get(i).conj());
        }
    }
    Ok(())
}
