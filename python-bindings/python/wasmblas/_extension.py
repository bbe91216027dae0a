"""The compiled part, in the variant that this machine runs."""

import importlib.util
import pathlib
import sys
from importlib.machinery import ExtensionFileLoader

# A module whose only function is i32x4.relaxed_trunc_f32x4_s of a zero vector: valid exactly where relaxed SIMD is on.
_RELAXED_SIMD = bytes.fromhex(
    "0061736d01000000"  # magic number and version
    "010401600000"  # a type: no parameters, no results
    "03020100"  # a function of this type
    "0a0c010a00"  # its code, without local variables:
    "4100fd0f"  # i32.const 0, i8x16.splat
    "fd8102"  # i32x4.relaxed_trunc_f32x4_s
    "1a0b"  # drop, end
)


def has_relaxed_simd():
    """Whether the JavaScript engine runs relaxed SIMD."""
    import js

    return js.WebAssembly.validate(js.Uint8Array.new(_RELAXED_SIMD))


def _variant_in_webassembly():
    variant = "relaxed" if has_relaxed_simd() else "simd128"
    # Not called .so: Pyodide loads every file of that name when it installs a wheel, and that would fail for the
    # variant that the engine does not run.
    path = pathlib.Path(__file__).with_name(f"_wasmblas.{variant}.wasm")
    name = f"{__package__}._wasmblas"
    loader = ExtensionFileLoader(name, str(path))
    module = importlib.util.module_from_spec(
        importlib.util.spec_from_file_location(name, path, loader=loader)
    )
    loader.exec_module(module)
    sys.modules[name] = module
    return module


if sys.platform == "emscripten":
    extension = _variant_in_webassembly()
else:
    from . import _wasmblas as extension
