//! Property tests, written once: `cargo test` runs them natively, and compiled to WebAssembly
//! `run-wasm.mjs` runs them in Node for each instruction set.

mod gemm;
mod gemv;
mod level1;
mod lu;
mod oracle;
mod rank_k;
mod symm;
mod trsm;
#[cfg(target_arch = "wasm32")]
mod wasm;

use wasmblas::Complex;

/// Lists the tests, each generic over the element type: for `cargo test` as functions, for the
/// WebAssembly runner as a table.
macro_rules! suite {
    ($($module:ident { $($test:ident,)+ })+) => {
        /// The name of every test with each element type, and the test.
        pub const ALL: &[(&str, fn())] = &[$($(
            (concat!(stringify!($module), "::", stringify!($test), "::<f32>"), $module::$test::<f32>),
            (concat!(stringify!($module), "::", stringify!($test), "::<f64>"), $module::$test::<f64>),
            (
                concat!(stringify!($module), "::", stringify!($test), "::<c32>"),
                $module::$test::<Complex<f32>>,
            ),
            (
                concat!(stringify!($module), "::", stringify!($test), "::<c64>"),
                $module::$test::<Complex<f64>>,
            ),
        )+)+];

        #[cfg(test)]
        mod native {
            $(mod $module {
                $(#[test]
                fn $test() {
                    let name = concat!(stringify!($module), "::", stringify!($test), "::<");
                    for (full, test) in crate::ALL.iter().filter(|(full, _)| full.starts_with(name)) {
                        println!("{full}");
                        test();
                    }
                })+
            })+
        }
    };
}

suite! {
    gemm {
        random_shapes,
        tile_and_block_edges,
        beta_zero_overwrites_nan,
        alpha_zero_does_not_read,
        nan_and_inf_arrive,
        large_and_tiny_scales,
        wrong_shapes_are_errors,
    }
    gemv {
        random_shapes,
        beta_zero_overwrites_nan,
    }
    level1 {
        axpy_scal_copy,
        dots,
    }
    lu {
        factors_reproduce_the_matrix,
        solves,
        singular_is_reported,
        extreme_scales,
    }
    rank_k {
        random_shapes,
        random_rank_2k,
        gemmtr_is_a_triangle_of_gemm,
        hermitian_diagonal_is_real,
    }
    symm {
        random_shapes,
    }
    trsm {
        solves,
        multiplies,
    }
}
