//! Products and factorisations when the heap has nothing to give.

use std::alloc::{GlobalAlloc, Layout, System};
use std::ptr;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use wasmblas::{Complex, MatMut, MatRef, Real, Scalar, Trans, Uplo, VecMut, VecRef, gemm, symv};

/// The system's allocator, which on demand refuses whatever is larger than a page or so.
struct Stingy;

static REFUSES: AtomicBool = AtomicBool::new(false);
static REFUSED: AtomicUsize = AtomicUsize::new(0);

// SAFETY: every call is passed on to the system's allocator or refused with null.
unsafe impl GlobalAlloc for Stingy {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if REFUSES.load(Ordering::SeqCst) && layout.size() > 8192 {
            REFUSED.fetch_add(1, Ordering::SeqCst);
            return ptr::null_mut();
        }
        // SAFETY: the caller's promises, passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        // SAFETY: the caller's promises, passed on.
        unsafe { System.dealloc(ptr, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Stingy = Stingy;

/// A product computed without the heap must be as good as one computed with it.
fn check<T: Scalar>() {
    let n = 130;
    let entry = |i: usize| T::from_parts(T::Real::from_f64((i % 7) as f64), T::Real::from_f64(1.0));
    let a: Vec<T> = (0..n * n).map(entry).collect();
    let product = |c: &mut [T]| {
        let a = MatRef::from_col_major(&a, n, n, n).unwrap();
        let c = MatMut::from_col_major(c, n, n, n).unwrap();
        gemm(Trans::Trans, Trans::No, T::ONE, a, a, T::ZERO, c).unwrap();
    };
    let (mut without, mut with) = (vec![T::ZERO; n * n], vec![T::ZERO; n * n]);
    let before = REFUSED.load(Ordering::SeqCst);
    REFUSES.store(true, Ordering::SeqCst);
    product(&mut without);
    REFUSES.store(false, Ordering::SeqCst);
    assert!(REFUSED.load(Ordering::SeqCst) > before, "no allocation was refused");
    product(&mut with);
    // Small integers: both are exact.
    assert_eq!(without, with);
}

/// Scattered vectors, which level 2 would bring together on the heap, must do where they lie.
fn check_vectors<T: Scalar>() {
    let n = 1100;
    let entry = |i: usize| T::from_parts(T::Real::from_f64((i % 5) as f64), T::Real::from_f64(1.0));
    let a: Vec<T> = (0..n * n).map(entry).collect();
    let x: Vec<T> = (0..2 * n).map(entry).collect();
    let product = |y: &mut [T]| {
        let a = MatRef::from_col_major(&a, n, n, n).unwrap();
        let (x, y) = (VecRef::strided(&x, n, 2).unwrap(), VecMut::strided(y, n, -3).unwrap());
        symv(Uplo::Lower, T::ONE, a, x, T::ONE, y).unwrap();
    };
    let (mut without, mut with) = (vec![T::ONE; 3 * n], vec![T::ONE; 3 * n]);
    let before = REFUSED.load(Ordering::SeqCst);
    REFUSES.store(true, Ordering::SeqCst);
    product(&mut without);
    REFUSES.store(false, Ordering::SeqCst);
    assert!(REFUSED.load(Ordering::SeqCst) > before, "no allocation was refused");
    product(&mut with);
    // Small integers: both are exact.
    assert_eq!(without, with);
}

#[test]
fn a_refused_allocation_is_done_without() {
    check::<f32>();
    // Each type in a thread of its own, since a thread keeps what it was once given.
    std::thread::spawn(check::<f64>).join().unwrap();
    std::thread::spawn(check::<Complex<f32>>).join().unwrap();
    std::thread::spawn(check::<Complex<f64>>).join().unwrap();
    std::thread::spawn(check_vectors::<f32>).join().unwrap();
    std::thread::spawn(check_vectors::<f64>).join().unwrap();
    std::thread::spawn(check_vectors::<Complex<f32>>).join().unwrap();
    std::thread::spawn(check_vectors::<Complex<f64>>).join().unwrap();
}
