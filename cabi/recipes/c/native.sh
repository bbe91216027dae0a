#!/bin/sh
# Compiles example.c for this machine and runs it. pkg-config has to find wasmblas.pc, installed with
# --variant native (PKG_CONFIG_PATH); the program goes to $OUT.
set -eu
here=$(dirname "$0")
out=${OUT:-.}
# The packages by the names other programs ask for: --alias cblas,lapack.
${CC:-cc} -O2 "$here/example.c" $(pkg-config --cflags --libs cblas lapack) -lm -o "$out/example"
"$out/example"
