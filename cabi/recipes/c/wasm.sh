#!/bin/sh
# Compiles example.c for WASI, statically linked, and runs it in Node.js. pkg-config has to find
# wasmblas.pc, installed for wasm (PKG_CONFIG_LIBDIR, so that this machine's libraries stay out of
# it); the program goes to $OUT. clang needs a C library for WASI: Debian's wasi-libc, or a WASI SDK.
set -eu
here=$(dirname "$0")
out=${OUT:-.}
# Debian's wasi-libc lies in a folder of the target's former name, which clang dislikes.
${CC:-clang} --target=wasm32-wasi -Wno-deprecated -O2 -msimd128 -Wl,--strip-all ${LDFLAGS:-} "$here/example.c" \
    $(pkg-config --cflags --libs wasmblas) -o "$out/example.wasm"
${NODE:-node} --no-warnings "$here/run.mjs" "$out/example.wasm"
