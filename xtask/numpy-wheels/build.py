"""Builds NumPy for Pyodide twice: without a BLAS, and with BLAS and LAPACK left as imports.

See README.md in this folder for what each step is for.
"""

import argparse
import json
import os
import shutil
import sys
from pathlib import Path

import adapters
import fetch
import sysroot
import wheel
from cross import Toolchain
from steps import run, say

NUMPY = "2.4.6"
VARIANTS = {
    "noblas": ["-Dallow-noblas=true", "-Dblas=none", "-Dlapack=none"],
    "blas": ["-Dallow-noblas=false", "-Dblas=blas", "-Dlapack=lapack"],
}


def main():
    options = parse_arguments()
    work = options.work.resolve()
    out = options.out.resolve()
    missing = [v for v in VARIANTS if not list((out / v).glob("numpy-*.whl"))]
    if not missing:
        say("both wheels are there already")
        return
    (work / "src").mkdir(parents=True, exist_ok=True)

    numpy = fetch.numpy_source(work, NUMPY)
    build_tools = fetch.build_tools(work)
    headers = fetch.header_packages(work)

    say("preparing the cross toolchain")
    toolchain = prepare(options, work, numpy, headers, build_tools)
    adapters.make(
        numpy, toolchain.cc, toolchain.ar, toolchain.pkgconfig, toolchain.tree / "adapters"
    )
    for variant in missing:
        build(variant, options.jobs, numpy, toolchain, build_tools, work, out)


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pyodide", type=Path, required=True, help="the npm package's directory")
    parser.add_argument("--node", type=Path, required=True, help="a Node that runs this Pyodide")
    parser.add_argument(
        "--work", type=Path, required=True, help="where sources, headers and builds go"
    )
    parser.add_argument(
        "--out", type=Path, required=True, help="where noblas/ and blas/ with the wheels go"
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="compilers at a time")
    parser.add_argument("--clang", default="clang-22")
    parser.add_argument("--clangxx", default="clang++-22")
    parser.add_argument("--wasm-ld", default="wasm-ld-22")
    parser.add_argument("--ar", default="llvm-ar-22")
    parser.add_argument("--ranlib", default="llvm-ranlib-22")
    return parser.parse_args()


def prepare(options, work, numpy, headers, build_tools):
    facts_file = work / "pyodide.json"
    python_info = numpy / "vendored-meson/meson/mesonbuild/scripts/python_info.py"
    here = Path(__file__).resolve().parent
    run(
        "asking Pyodide about itself",
        [options.node, here / "introspect.mjs", options.pyodide.resolve(), python_info, facts_file],
        work / "logs" / "introspect.log",
    )
    facts = json.loads(facts_file.read_text())
    tree = work / "toolchain"
    sysroot.make(headers, facts["variables"], tree)
    return Toolchain(tree, programs(options), facts, build_tools)


def programs(options):
    """The absolute paths of the compilers and tools named on the command line."""
    names = {
        "clang": options.clang,
        "clang++": options.clangxx,
        "wasm-ld": options.wasm_ld,
        "ar": options.ar,
        "ranlib": options.ranlib,
    }
    found = {role: shutil.which(name) for role, name in names.items()}
    absent = [names[role] for role, path in found.items() if path is None]
    if absent:
        raise SystemExit(f"not found: {', '.join(absent)} (apt: clang-22 lld-22 llvm-22)")
    return found


def build(variant, jobs, numpy, toolchain, build_tools, work, out):
    tree = work / f"build-{variant}"
    shutil.rmtree(tree, ignore_errors=True)
    meson = [sys.executable, numpy / "vendored-meson/meson/meson.py"]
    environment = {
        **os.environ,
        "PYTHONPATH": str(build_tools),
        "PATH": f"{build_tools / 'bin'}{os.pathsep}{os.environ['PATH']}",
    }

    def step(name, command):
        log = work / "logs" / f"{variant}-{name}.log"
        run(f"{name} of NumPy ({variant})", command, log, cwd=numpy, env=environment)

    say(f"{variant}: configuring NumPy {NUMPY}")
    setup = [*meson, "setup", tree, f"--cross-file={toolchain.cross_file}", "--prefix=/usr"]
    setup += ["-Dpython.platlibdir=/site", "-Dpython.purelibdir=/site"]
    setup += ["-Dbuildtype=release", "-Db_ndebug=true", *VARIANTS[variant]]
    step("setup", setup)
    say(f"{variant}: compiling, about five minutes on two cores")
    step("compile", [build_tools / "bin/ninja", "-C", tree, f"-j{jobs}"])
    installed = work / f"installed-{variant}"
    shutil.rmtree(installed, ignore_errors=True)
    step("install", [*meson, "install", "-C", tree, "--no-rebuild", "--destdir", installed])
    path = wheel.pack(installed / "site", "numpy", NUMPY, numpy / "PKG-INFO", out / variant)
    say(f"{variant}: {path.name}")


if __name__ == "__main__":
    main()
