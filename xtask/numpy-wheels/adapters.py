"""NumPy's view of LAPACK on top of a library in the canonical dialect.

NumPy declares its Fortran subroutines as returning `int`, the library's return nothing, and in WebAssembly that is
another type. For each such name a hidden C function of NumPy's type calls the real one, which it imports under
another C name.
"""

import re

from steps import run

DECLARATION = r'extern "C" (fortran_int|void|float|double)\s*\n?\s*FNAME\((\w+)\)\(([^;]*?)\);'


def make(numpy, toolchain, work, pkgconfig):
    """Builds the adapters and the pkg-config files `blas` and `lapack` that hand them to NumPy's build."""
    work.mkdir(parents=True, exist_ok=True)
    umath_linalg = (numpy / "numpy/linalg/umath_linalg.cpp").read_text()
    cblas_header = (numpy / "numpy/_core/src/common/npy_cblas_base.h").read_text()

    source = work / "adapters.c"
    source.write_text(
        "\n".join(_adapter(*found) for found in _int_subroutines(umath_linalg)) + "\n"
    )
    log = work / "adapters.log"
    run("compiling the adapters", [toolchain.cc, "-O2", "-c", source, "-o", work / "adapters.o"], log)
    archive = work / "libadapters.a"
    archive.unlink(missing_ok=True)
    run("archiving the adapters", [toolchain.ar, "rcs", archive, work / "adapters.o"], log)

    names = set(re.findall(r"\bcblas_[a-z0-9_]+", cblas_header))
    names |= {f"{name}_" for name in re.findall(r"FNAME\((\w+)\)", umath_linalg)}
    undefined = work / "blas-symbols.txt"
    undefined.write_text("\n".join(sorted(names)) + "\n")

    pkgconfig.mkdir(parents=True, exist_ok=True)
    for name in ("blas", "lapack"):
        (pkgconfig / f"{name}.pc").write_text(
            f"Name: {name}\nDescription: BLAS and LAPACK bound at load time\nVersion: 3.12.1\n"
            f"Libs: -L{work} -ladapters -Wl,--allow-undefined-file={undefined}\nCflags:\n"
        )


def _int_subroutines(umath_linalg):
    """(name, number of arguments) of what NumPy declares with an `int` result."""
    for result, name, arguments in re.findall(DECLARATION, umath_linalg):
        if result == "fortran_int":
            yield name, len([a for a in arguments.split(",") if a.strip()])


def _adapter(name, count):
    parameters = ", ".join(f"void *a{i}" for i in range(count))
    values = ", ".join(f"a{i}" for i in range(count))
    return (
        f'extern void real_{name}({parameters}) __attribute__((import_module("env"), import_name("{name}_")));\n'
        f'__attribute__((visibility("hidden"))) int {name}_({parameters}) {{ real_{name}({values}); return 0; }}'
    )
