//! What the benchmark page calls: products and factorisations in the browser, on some threads.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen::prelude::*;
use wasmblas::{
    Complex, Diag, MatMut, MatRef, Real, Scalar, Side, Trans, Uplo, gemm, set_num_threads, trsm,
};
use wasmblas_lapack::{getrf, potrf};

pub use wasm_bindgen_rayon::init_thread_pool;

/// A problem that can be solved again and again.
#[wasm_bindgen]
pub struct Problem {
    solve: Box<dyn FnMut()>,
    /// Operations of real numbers that it takes.
    operations: f64,
}

#[wasm_bindgen]
impl Problem {
    /// `routine` is "gemm", "trsm", "getrf" or "potrf", `letter` s, d, c or z; `n` is the order of
    /// all matrices.
    #[wasm_bindgen(constructor)]
    pub fn new(routine: &str, letter: char, n: usize) -> Result<Problem, JsError> {
        match letter {
            's' => problem::<f32>(routine, n),
            'd' => problem::<f64>(routine, n),
            'c' => problem::<Complex<f32>>(routine, n),
            'z' => problem::<Complex<f64>>(routine, n),
            _ => Err(JsError::new("the type is none of s, d, c and z")),
        }
    }

    /// Solves it `times` times on up to `threads` threads.
    pub fn run(&mut self, times: usize, threads: usize) {
        set_num_threads(threads);
        (0..times).for_each(|_| (self.solve)());
    }

    /// Operations of real numbers that a solution takes.
    #[wasm_bindgen(getter)]
    pub fn operations(&self) -> f64 {
        self.operations
    }
}

/// The kernels' instruction set.
#[wasm_bindgen]
pub fn kernels() -> String {
    wasmblas::kernel_name().to_owned()
}

fn problem<T: Scalar>(routine: &str, n: usize) -> Result<Problem, JsError> {
    let entry = |i: usize| T::Real::from_f64(((i * 7919) % 1009) as f64 / 1009.0 - 0.5);
    let a: Vec<T> = (0..n * n).map(|i| T::from_parts(entry(i), entry(i + 1))).collect();
    // Positive definite, by its diagonal.
    let mut definite = a.clone();
    (0..n).for_each(|i| definite[i * (n + 1)] = T::from_real(T::Real::from_f64(2.0 * n as f64)));
    let mut out = a.clone();
    let cube = (n * n * n) as f64 * if T::IS_COMPLEX { 4.0 } else { 1.0 };
    let (operations, solve): (f64, Box<dyn FnMut()>) = match routine {
        "gemm" => (
            2.0 * cube,
            Box::new(move || {
                let (one, zero, no) = (T::ONE, T::ZERO, Trans::No);
                gemm(no, no, one, square(&a, n), square(&a, n), zero, square_mut(&mut out, n))
                    .expect("equal orders");
            }),
        ),
        "trsm" => (
            cube,
            Box::new(move || {
                out.copy_from_slice(&a);
                let (side, uplo, no, diag) = (Side::Left, Uplo::Lower, Trans::No, Diag::NonUnit);
                let triangle = square(&definite, n);
                trsm(side, uplo, no, diag, T::ONE, triangle, square_mut(&mut out, n))
                    .expect("equal orders");
            }),
        ),
        "getrf" => {
            let mut pivots = vec![0; n];
            let solve = move || {
                out.copy_from_slice(&a);
                // A pivot of zero is no less work.
                let _ = getrf(square_mut(&mut out, n), &mut pivots);
            };
            (2.0 / 3.0 * cube, Box::new(solve))
        }
        "potrf" => {
            let solve = move || {
                out.copy_from_slice(&definite);
                potrf(Uplo::Lower, square_mut(&mut out, n)).expect("positive definite");
            };
            (cube / 3.0, Box::new(solve))
        }
        _ => return Err(JsError::new("no such routine")),
    };
    Ok(Problem { solve, operations })
}

fn square<T>(x: &[T], n: usize) -> MatRef<'_, T> {
    MatRef::from_col_major(x, n, n, n).expect("n² elements")
}

fn square_mut<T>(x: &mut [T], n: usize) -> MatMut<'_, T> {
    MatMut::from_col_major(x, n, n, n).expect("n² elements")
}
