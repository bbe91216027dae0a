//! What is timed: calls with random matrices.

use std::time::Instant;
use wasmblas::{
    Complex, MatMut, MatRef, Real, Scalar, Trans, Uplo, VecMut, VecRef, gemm, gemv, geru, hemv,
};
use wasmblas_lapack::{Jobz, geqrf, getrf, heevd, hetrd, potrf};

/// A problem that can be solved again and again, and the seconds that takes.
pub type Problem = Box<dyn FnMut() -> f64>;

/// A routine by its name, `dgemm` for example; `None` if it is not known here.
pub fn problem(name: &str, n: usize) -> Option<Problem> {
    let (letter, routine) = name.split_at_checked(1)?;
    match letter {
        "s" => typed::<f32>(routine, n),
        "d" => typed::<f64>(routine, n),
        "c" => typed::<Complex<f32>>(routine, n),
        "z" => typed::<Complex<f64>>(routine, n),
        _ => None,
    }
}

/// Operands of order `n`.
struct Data<T: Scalar> {
    n: usize,
    general: Vec<T>,
    /// Hermitian and positive definite.
    definite: Vec<T>,
    /// What a factorisation replaces.
    a: Vec<T>,
    x: Vec<T>,
    y: Vec<T>,
    reals: [Vec<T::Real>; 2],
    pivots: Vec<i32>,
}

impl<T: Scalar> Data<T> {
    fn new(n: usize) -> Self {
        let mut seed = 1_u64;
        let mut next = || {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            T::Real::from_f64((seed >> 33) as f64 / (1_u64 << 31) as f64 - 0.5)
        };
        let general: Vec<T> = (0..n * n).map(|_| T::from_parts(next(), next())).collect();
        let mut definite = general.clone();
        for j in 0..n {
            for i in 0..j {
                definite[i * n + j] = definite[j * n + i].conj();
            }
            definite[j * (n + 1)] = T::from_real(T::Real::from_f64(n as f64));
        }
        let (a, x, y) = (definite.clone(), general[..n].to_vec(), vec![T::ZERO; n]);
        let reals = [vec![T::Real::ZERO; n], vec![T::Real::ZERO; n]];
        Data { n, general, definite, a, x, y, reals, pivots: vec![0; n] }
    }
}

fn square<T>(a: &[T], n: usize) -> MatRef<'_, T> {
    MatRef::from_col_major(a, n, n, n).expect("n² elements")
}

fn square_mut<T>(a: &mut [T], n: usize) -> MatMut<'_, T> {
    MatMut::from_col_major(a, n, n, n).expect("n² elements")
}

fn typed<T: Scalar>(routine: &str, n: usize) -> Option<Problem> {
    let call: fn(&mut Data<T>) = match routine {
        "gemm" => |d| {
            let (a, b) = (square(&d.general, d.n), square(&d.definite, d.n));
            let c = square_mut(&mut d.a, d.n);
            gemm(Trans::No, Trans::No, T::ONE, a, b, T::ZERO, c).expect("it fits");
        },
        "gemv" => |d| {
            let (a, x) = (square(&d.general, d.n), VecRef::from_slice(&d.x));
            gemv(Trans::No, T::ONE, a, x, T::ZERO, VecMut::from_slice(&mut d.y)).expect("it fits");
        },
        "gemv_t" => |d| {
            let (a, x) = (square(&d.general, d.n), VecRef::from_slice(&d.x));
            gemv(Trans::Trans, T::ONE, a, x, T::ZERO, VecMut::from_slice(&mut d.y))
                .expect("it fits");
        },
        "hemv" | "symv" => |d| {
            let (a, x) = (square(&d.definite, d.n), VecRef::from_slice(&d.x));
            hemv(Uplo::Lower, T::ONE, a, x, T::ZERO, VecMut::from_slice(&mut d.y))
                .expect("it fits");
        },
        "ger" | "geru" => |d| {
            let (x, y) = (VecRef::from_slice(&d.x), VecRef::from_slice(&d.y));
            geru(T::ONE, x, y, square_mut(&mut d.a, d.n)).expect("it fits");
        },
        "getrf" => |d| getrf(square_mut(&mut d.a, d.n), &mut d.pivots).expect("not singular"),
        "potrf" => |d| potrf(Uplo::Lower, square_mut(&mut d.a, d.n)).expect("definite"),
        "geqrf" => |d| geqrf(square_mut(&mut d.a, d.n), &mut d.y).expect("it fits"),
        "hetrd" | "sytrd" => |d| {
            let [diagonal, off] = &mut d.reals;
            let (off, tau) = (&mut off[1..], &mut d.y[1..]);
            hetrd(Uplo::Lower, square_mut(&mut d.a, d.n), diagonal, off, tau).expect("it fits");
        },
        "heevd" | "syevd" => |d| {
            let a = square_mut(&mut d.a, d.n);
            heevd(Jobz::Vectors, Uplo::Lower, a, &mut d.reals[0]).expect("it converges");
        },
        _ => return None,
    };
    let of_definite = !matches!(routine, "getrf" | "geqrf");
    let mut data = Data::new(n);
    Some(Box::new(move || {
        data.a.copy_from_slice(if of_definite { &data.definite } else { &data.general });
        let begin = Instant::now();
        call(&mut data);
        begin.elapsed().as_secs_f64()
    }))
}
