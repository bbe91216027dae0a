#!/bin/bash
set -euxo pipefail

# The aliases stand for the first dialect: Fortran's, as everything else there is built by flang.
cargo xtask install --prefix "$PREFIX" --variant simd128 \
    --dialect flang,canonical --alias blas,lapack
