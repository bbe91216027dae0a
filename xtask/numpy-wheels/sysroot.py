"""The headers of C, C++ and Python in one tree, as Pyodide was built with them."""

import re
import shutil

EMSCRIPTEN_VERSION = (5, 0, 3)  # what Pyodide 314 was built with
FEATURE_MACROS = (  # set for every platform by CPython's configure, and not kept in its build variables
    "_ALL_SOURCE _GNU_SOURCE _NETBSD_SOURCE _POSIX_C_SOURCE _POSIX_PTHREAD_SEMANTICS "
    "_TANDEM_SOURCE _XOPEN_SOURCE _XOPEN_SOURCE_EXTENDED __BSD_VISIBLE"
).split()
OTHER_PLATFORMS = {
    "AC_APPLE_UNIVERSAL_BUILD",
    "_DARWIN_C_SOURCE",
    "__EXTENSIONS__",
    "WORDS_BIGENDIAN",
}


def make(headers, pyodide_variables, tree):
    """Fills `tree` with `sysroot/` and `python/` from the unpacked packages in `headers`."""
    if tree.is_dir():
        shutil.rmtree(tree)
    _c_headers(headers / "usr/share/emscripten", tree / "sysroot/include")
    python = tree / "python"
    shutil.copytree(headers / "usr/include/python3.14", python)
    template = next((headers / "usr/include").glob("*/python3.14/pyconfig.h"))
    (python / "pyconfig.h").write_text(_pyconfig(template.read_text(), pyodide_variables))


def _c_headers(emscripten, include):
    lib = emscripten / "system/lib"
    layers = [  # a later layer may replace files of an earlier one
        (emscripten / "system/include", include),
        (lib / "compiler-rt/include", include),
        (lib / "libunwind/include", include),
        (lib / "libc/musl/arch/generic/bits", include / "bits"),
        (lib / "libc/musl/arch/emscripten/bits", include / "bits"),
        (lib / "libc/musl/include", include),
        (lib / "libcxx/include", include / "c++/v1"),
        (lib / "libcxxabi/include", include / "c++/v1"),
    ]
    for source, target in layers:
        shutil.copytree(source, target, dirs_exist_ok=True)
    names = ("MAJOR", "MINOR", "TINY")
    defines = [f"#define __EMSCRIPTEN_{n}__ {v}\n" for n, v in zip(names, EMSCRIPTEN_VERSION)]
    (include / "emscripten/version.h").write_text("".join(defines))


def _pyconfig(template, variables):
    """pyconfig.h with the macros that `template` mentions, with the values of Pyodide's own build."""
    lines = ["#ifndef Py_PYCONFIG_H", "#define Py_PYCONFIG_H"]
    mentioned = re.findall(r"(?m)^\s*(?:#\s*define|/\*\s*#undef)\s+(\w+)", template)
    for macro in dict.fromkeys(mentioned):
        if macro == "Py_PYCONFIG_H" or macro in OTHER_PLATFORMS:
            continue
        value = variables.get(macro)
        is_size = macro.startswith(("SIZEOF", "ALIGNOF"))
        if macro in variables and (is_size or value not in (0, "0", "", None)):
            lines.append(f"#define {macro} {value}")
        elif macro in FEATURE_MACROS and macro not in variables:
            lines += [f"#ifndef {macro}", f"#define {macro} 1", "#endif"]
    return "\n".join([*lines, "#endif", ""])
