//! Property tests, written once: `cargo test` runs them natively, and compiled to WebAssembly
//! `run-wasm.mjs` runs them in Node for each instruction set.

mod auxiliary;
mod banded;
mod cholesky;
mod cholesky_expert;
mod cs_decomposition;
mod cs_decomposition_2by1;
mod dense;
mod eigen_band_generalised;
mod eigen_clusters;
mod eigen_general;
mod eigen_packed;
mod eigen_positive;
mod eigen_symmetric;
mod extension;
mod fused;
mod gemm;
mod gemv;
mod generalised_svd;
mod householder;
mod ldl;
mod least_squares;
mod level1;
mod level1_extremes;
mod level1_rotations;
mod level1_sums;
mod level2_products;
mod level2_storage;
mod level2_triangular;
mod level2_updates;
mod lu;
mod norms;
mod oracle;
mod packed;
mod qr;
mod qz;
mod qz_vectors;
mod rank_k;
mod rfp;
mod schur;
mod schur_conditions;
mod schur_drivers;
mod schur_pair;
mod schur_pair_clusters;
mod schur_pair_drivers;
mod svd;
mod svd_band;
mod svd_drivers;
mod svd_jacobi;
mod svd_selected;
mod svd_solvers;
mod sylvester;
mod symm;
mod threads;
mod triangular;
mod tridiagonal;
mod trsm;
mod two_stage;
#[cfg(target_arch = "wasm32")]
mod wasm;
#[cfg(all(target_arch = "wasm32", target_feature = "atomics"))]
mod workers;

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
                        crate::threads::on_some(crate::threads::asked(), *test);
                    }
                })+
            })+
        }
    };
}

suite! {
    eigen_band_generalised {
        split_factors_reproduce_the_matrix,
        reduces_to_a_standard_problem,
        drivers,
        indefinite_is_reported,
        nan_and_wrong_shapes,
    }
    two_stage {
        reduces_to_a_band,
        reduces_a_band_to_tridiagonal,
        drivers,
        generalised,
        nan_and_wrong_shapes,
    }
    banded {
        factors_reproduce_the_matrix,
        solves,
        cholesky_factors_reproduce_the_matrix,
        solves_definite,
        failures_are_reported,
        condition_numbers,
        scales,
        expert_drivers,
        nan_and_extremes,
        wrong_shapes_are_errors,
    }
    auxiliary {
        copies_and_fills,
        scales_beyond_the_range,
        quotients_at_both_ends,
        sums_of_squares,
        machine_constants,
        interchanges_and_back,
        norm_estimates,
        tridiagonal_products,
    }
    cholesky {
        factors_reproduce_the_matrix,
        solves,
        indefinite_is_reported,
        extreme_scales,
        products_of_triangles,
    }
    cholesky_expert {
        pivoted_factors,
        pivoting_ends_where_it_should,
        inverses,
        condition_numbers,
        equilibrates,
        error_bounds_hold,
        expert_driver,
    }
    cs_decomposition {
        random_matrices,
        given_angles,
        permutations,
        bidiagonalises,
        diagonalises,
        not_unitary_terminates,
        wrong_shapes_are_errors,
    }
    cs_decomposition_2by1 {
        random_matrices,
        given_angles,
        permutations,
        orthogonal_vectors,
        bidiagonalises,
        failures_are_reported,
    }
    eigen_positive {
        eigenvalues_and_vectors,
        small_values_are_accurate,
        failures_are_reported,
    }
    eigen_general {
        balances,
        reduces_to_hessenberg,
        schur_forms,
        large_schur_forms,
        eigenvectors_of_schur_forms,
        eigenvalues_and_vectors,
        inverse_iteration,
        expert_driver,
        nan_and_inf_terminate,
    }
    eigen_packed {
        reduces_to_tridiagonal,
        drivers,
        generalised,
        nan_and_inf_terminate,
        wrong_shapes_are_errors,
    }
    eigen_clusters {
        vectors_of_clusters,
        relative_accuracy,
        counts,
        nan_and_few_columns,
    }
    eigen_symmetric {
        reduces_to_tridiagonal,
        tridiagonal_by_ql,
        tridiagonal_by_divide_and_conquer,
        all_eigenvalues,
        extreme_scales,
        special_matrices,
        nan_and_inf_terminate,
        wrong_shapes_are_errors,
        selected_eigenvalues,
        selected_tridiagonal,
        generalised,
        tridiagonal_drivers,
        band_matrices,
    }
    extension {
        copies,
        copies_in_place,
        sums,
        batches,
        zero_factors,
        wrong_shapes_are_errors,
    }
    fused {
        eliminates,
        updates_lower,
        divides_lower,
        extends_inverses,
        reflects,
        subtracts,
        sums_of_poles,
        turns_columns,
        reflects_right,
        reflects_columns,
    }
    gemm {
        random_shapes,
        every_tiny_shape,
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
    ldl {
        factors_reproduce_the_matrix,
        solves,
        singular_is_reported,
        extreme_scales,
        wrong_pivots_are_errors,
    }
    householder {
        reflectors,
        reflectors_of_nan_and_inf,
        applies_a_reflector,
        blocks_of_reflectors,
        rotations,
        rotations_that_leave_no_sign,
        sequences_of_rotations,
        hermitian_two_by_two,
        schur_forms_of_two_by_two,
        wrong_shapes_are_errors,
    }
    least_squares {
        pivoted_factors,
        trapezoids_become_triangles,
        triangles_on_pentagons,
        full_rank_problems,
        problems_of_any_rank,
        constrained_problems,
        linear_models,
        incremental_estimates,
        singular_is_reported,
        nan_and_inf_terminate,
    }
    level1 {
        axpy_scal_copy,
        axpby_of_all_factors,
        swap_exchanges,
        zero_factors,
        wrong_lengths_are_errors,
        dots,
        mixed_precision_dots,
    }
    level1_extremes {
        first_of_the_best,
        nan_and_inf,
    }
    level1_rotations {
        rotates,
        makes_rotations,
        makes_rotations_of_extreme_scales,
        makes_no_rotation_of_nan,
        applies_modified_rotations,
        makes_modified_rotations,
    }
    level1_sums {
        norms,
        norms_of_extreme_scales,
        norms_of_nan_and_inf,
        absolute_and_plain_sums,
    }
    level2_products {
        general_bands,
        dense,
        bands,
        packed,
        zero_factors_do_not_read,
        nan_and_inf_arrive,
        extreme_scales,
        repeated_element,
        wrong_shapes_are_errors,
    }
    level2_triangular {
        dense,
        bands,
        bands_of_all_widths,
        packed,
        singular_gives_inf_or_nan,
        extreme_diagonals,
        nan_arrives,
        wrong_shapes_are_errors,
    }
    level2_updates {
        general,
        rank_one,
        rank_two,
        alpha_zero_touches_nothing,
        nan_arrives,
        wrong_shapes_are_errors,
    }
    lu {
        factors_reproduce_the_matrix,
        larger_factors_multiply_as_the_matrix,
        solves,
        singular_is_reported,
        extreme_scales,
        unblocked_agrees,
        inverses,
        condition_numbers,
        scalings_equalise,
        refinement,
        expert_driver,
        complete_pivoting,
        nan_and_inf_do_not_hang,
    }
    norms {
        dense,
        bands,
        packed,
        tridiagonal,
        extreme_scales,
        nan_and_inf_arrive,
    }
    packed {
        packs_and_unpacks,
        factors_reproduce_the_matrix,
        solves_and_inverts,
        failures_are_reported,
        expert_driver,
    }
    qr {
        factors_reproduce_the_matrix,
        some_columns_of_q,
        multiplies_by_q,
        large_problems,
        extreme_scales,
        deficient_and_graded,
        nan_and_inf_terminate,
        wrong_shapes_are_errors,
    }
    qz {
        iterates,
        reduces,
    }
    qz_vectors {
        drives,
        special_pencils,
        extreme_scales,
        nan_and_inf_terminate,
        balances,
        selects,
        estimates_conditions,
    }
    rank_k {
        random_shapes,
        random_rank_2k,
        every_tiny_shape,
        gemmtr_is_a_triangle_of_gemm,
        hermitian_diagonal_is_real,
    }
    rfp {
        stores_as_documented,
        converts,
        factors_solves_inverts,
        triangular_systems,
        updates,
        norms,
        failures_are_reported,
    }
    schur_pair {
        sylvester_equations,
        separations,
        moves_blocks,
        exchanges_blocks_that_are_close,
        nan_and_inf_terminate,
    }
    schur {
        moves_blocks,
        exchanges_blocks,
        reorders_extreme_scales,
        reordering_terminates_with_nan_and_inf,
        wrong_shapes_are_errors,
    }
    schur_conditions {
        single_eigenvalues,
        invariant_subspaces,
        quasi_triangular_systems,
    }
    schur_drivers {
        forms,
        eigenvalues_in_order,
        condition_numbers,
        extreme_scales,
        nan_and_inf_terminate,
        wrong_shapes_are_errors,
    }
    sylvester {
        solves,
        reads_only_the_form,
        common_eigenvalues_are_reported,
        never_overflows,
        nan_and_inf_terminate,
        wrong_shapes_are_errors,
        smallest_equations,
        smallest_shifted_systems,
    }
    schur_pair_clusters {
        gathers_clusters,
        condition_numbers,
    }
    schur_pair_drivers {
        schur_forms,
        special_pairs,
        condition_numbers,
        nan_and_inf_terminate,
        wrong_shapes_are_errors,
    }
    svd_band {
        reduces,
        wrong_shapes_are_errors,
    }
    svd {
        bidiagonal_forms,
        triangles_of_order_two,
        iterates,
        small_values_are_accurate,
        conquers,
        secular_equations,
    }
    svd_drivers {
        divides_and_conquers,
        extreme_scales,
        nan_and_inf_terminate,
        wrong_shapes_are_errors,
        iterates_on_general_matrices,
    }
    generalised_svd {
        turns_triangles_of_order_two,
        reveals_ranks,
        decomposes_pairs,
        permutes,
        measures_dependence,
        not_converging,
    }
    svd_jacobi {
        rotates_columns,
        extreme_columns,
        preconditions,
        not_converging,
    }
    svd_selected {
        bidiagonal_matrices,
        general_matrices,
        extreme_scales,
        not_converging,
    }
    svd_solvers {
        least_squares,
        turns_pairs,
        badly_scaled_columns,
    }
    symm {
        random_shapes,
        every_tiny_shape,
    }
    threads {
        same_results,
        same_symmetric_products,
        same_factors,
        executors_are_scoped,
        tasks_meet,
    }
    triangular {
        inverses,
        solves,
        singular_is_reported_and_untouched,
        condition_numbers,
        scaled_solves_never_overflow,
        error_bounds_hold,
        wrong_shapes_are_errors,
    }
    tridiagonal {
        general_systems,
        positive_systems,
        general_experts,
        positive_experts,
        failures_are_reported,
    }
    trsm {
        solves,
        multiplies,
        every_tiny_shape,
        extreme_diagonals,
        singular_gives_inf_or_nan,
        inf_stays_in_its_triangle,
    }
}
