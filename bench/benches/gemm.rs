//! Matrix products natively, on one thread, next to other Rust libraries.

use criterion::{
    BenchmarkGroup, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main,
    measurement::WallTime,
};
use std::time::Duration;
use wasmblas::{MatMut, MatRef, Scalar, Trans, gemm};
use wasmblas_bench::{Element, Filler, Library, Multiply, Shape};

const SHAPES: [Shape; 7] = [
    Shape { m: 8, n: 8, k: 8 },
    Shape { m: 32, n: 32, k: 32 },
    Shape { m: 128, n: 128, k: 128 },
    Shape { m: 512, n: 512, k: 512 },
    Shape { m: 1024, n: 1024, k: 1024 },
    Shape { m: 2000, n: 2000, k: 32 },
    Shape { m: 16, n: 16, k: 4096 },
];

const OURS: Library = Library { s: multiply, d: multiply, c: multiply, z: multiply };

const LIBRARIES: [(&str, &Library); 4] = [
    ("wasmblas", &OURS),
    ("matrixmultiply", &wasmblas_peer_matrixmultiply::LIBRARY),
    ("gemm", &wasmblas_peer_gemm::LIBRARY),
    ("faer", &wasmblas_peer_faer::LIBRARY),
];

fn multiply<T: Scalar>(shape: Shape, a: &[T], b: &[T], c: &mut [T]) {
    let Shape { m, n, k } = shape;
    let views = (|| {
        let a = MatRef::from_col_major(a, m, k, m)?;
        let b = MatRef::from_col_major(b, k, n, k)?;
        let c = MatMut::from_col_major(c, m, n, m)?;
        gemm(Trans::No, Trans::No, T::ONE, a, b, T::ZERO, c)
    })();
    views.expect("the matrices have the shape's sizes");
}

/// Measures one library on one shape, after checking its result against the plain loops'.
fn measure<T: Element>(
    group: &mut BenchmarkGroup<'_, WallTime>,
    library: &str,
    multiply: Multiply<T>,
    plain: Multiply<T>,
    shape: Shape,
) {
    let Shape { m, n, k } = shape;
    let mut filler = Filler::default();
    let (a, b) = (filler.fill::<T>(m * k), filler.fill::<T>(k * n));
    let mut c = vec![T::ZERO; m * n];
    let mut expected = c.clone();
    multiply(shape, &a, &b, &mut c);
    plain(shape, &a, &b, &mut expected);
    let tolerance = 2.0 * k as f64 * T::EPSILON;
    let close = c.iter().zip(&expected).all(|(&c, &e)| (c - e).magnitude() <= tolerance);
    assert!(close, "{library} computes a wrong product for {shape:?}");

    group.throughput(Throughput::Elements(T::FLOPS * (m * n * k) as u64));
    group.bench_function(BenchmarkId::new(library, format!("{m}x{n}x{k}")), |bencher| {
        bencher.iter(|| multiply(shape, &a, &b, &mut c));
    });
}

fn benches(criterion: &mut Criterion) {
    let plain = &wasmblas_peer_naive::LIBRARY;
    macro_rules! measure_type {
        ($t:ident, $name:literal) => {
            let mut group = criterion.benchmark_group($name);
            for shape in SHAPES {
                for (name, library) in LIBRARIES {
                    measure(&mut group, name, library.$t, plain.$t, shape);
                }
            }
            group.finish();
        };
    }
    measure_type!(s, "sgemm");
    measure_type!(d, "dgemm");
    measure_type!(c, "cgemm");
    measure_type!(z, "zgemm");
}

criterion_group! {
    name = gemm_benches;
    config = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(500));
    targets = benches
}
criterion_main!(gemm_benches);
