"""Builds NumPy for Pyodide: without a BLAS, with BLAS and LAPACK left as imports, or linked with wasmblas.

See README.md in this folder for what each step is for.
"""

import argparse
import hashlib
import json
import os
import shutil
import sys
from pathlib import Path

import adapters
import fetch
import library
import sysroot
import wheel
from cross import MACHINE, Toolchain
from steps import run, say

HERE = Path(__file__).resolve().parent
NUMPY = "2.4.6"
SETTINGS = {
    "noblas": ["-Dallow-noblas=true", "-Dblas=none", "-Dlapack=none"],
    "blas": ["-Dallow-noblas=false", "-Dblas=blas", "-Dlapack=lapack"],
    "static": ["-Dallow-noblas=false", "-Dblas=wasmblas-np", "-Dlapack=wasmblas-np"],
}


def main():
    options = parse_arguments()
    wanted = {"noblas": options.noblas, "blas": options.blas}
    wanted = {kind: out for kind, out in wanted.items() if out and not has_wheel(out)}
    if not wanted and not options.static:
        say("both wheels are there already")
        return
    build = Build(options)
    for kind, out in wanted.items():
        build.wheel(kind, out)
    for archive, out in options.static:
        library.install(Path(archive), build.wasmblas)
        build.wheel("static", Path(out))


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--noblas", type=Path, metavar="DIR", help="build without a BLAS into DIR")
    parser.add_argument("--blas", type=Path, metavar="DIR", help="build with imports into DIR")
    parser.add_argument(
        "--static",
        nargs=2,
        action="append",
        default=[],
        metavar=("ARCHIVE", "DIR"),
        help="link with ARCHIVE, a libwasmblas_np.a, into DIR; may be repeated",
    )
    parser.add_argument("--pyodide", type=Path, required=True, help="the npm package's directory")
    parser.add_argument("--node", type=Path, required=True, help="a Node that runs this Pyodide")
    parser.add_argument(
        "--work", type=Path, required=True, help="where sources, headers and builds go"
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="compilers at a time")
    parser.add_argument("--clang", default="clang-22")
    parser.add_argument("--clangxx", default="clang++-22")
    parser.add_argument("--wasm-ld", default="wasm-ld-22")
    parser.add_argument("--ar", default="llvm-ar-22")
    parser.add_argument("--ranlib", default="llvm-ranlib-22")
    return parser.parse_args()


def has_wheel(directory):
    return bool(list(directory.glob("numpy-*.whl")))


class Build:
    """NumPy's source and a toolchain in the work directory."""

    def __init__(self, options):
        self.jobs = options.jobs
        self.work = options.work.resolve()
        (self.work / "src").mkdir(parents=True, exist_ok=True)
        self.numpy = fetch.numpy_source(self.work, NUMPY)
        self.build_tools = fetch.build_tools(self.work)
        self.wasmblas = self.work / "wasmblas"
        self.recipe = recipe()
        self.toolchain = self._toolchain(options)

    def _toolchain(self, options):
        headers = fetch.header_packages(self.work)
        say("preparing the cross toolchain")
        facts_file = self.work / "pyodide.json"
        python_info = self.numpy / "vendored-meson/meson/mesonbuild/scripts/python_info.py"
        run(
            "asking Pyodide about itself",
            [options.node, HERE / "introspect.mjs", options.pyodide.resolve(), python_info]
            + [facts_file],
            self.work / "logs" / "introspect.log",
        )
        facts = json.loads(facts_file.read_text())
        tree = self.work / "toolchain"
        if self._stamp(tree) != self.recipe:
            sysroot.make(headers, facts["variables"], tree)
        pkgconfig = [tree / "pkgconfig", self.wasmblas / "lib/pkgconfig"]
        toolchain = Toolchain(tree, programs(options), facts, self.build_tools, pkgconfig)
        adapters.make(self.numpy, toolchain, tree / "adapters", tree / "pkgconfig")
        self._set_stamp(tree)
        return toolchain

    def wheel(self, kind, out):
        tree = self.work / f"build-{kind}"
        if self._stamp(tree) != self.recipe:
            self._configure(kind, tree)
        say(f"{kind}: compiling what has changed; everything takes about five minutes on two cores")
        ninja = [self.build_tools / "bin/ninja", "-C", tree, f"-j{self.jobs}"]
        self._step(kind, "compile", ninja)
        installed = self.work / f"installed-{kind}"
        shutil.rmtree(installed, ignore_errors=True)
        install = ["install", "-C", tree, "--no-rebuild", "--destdir", installed]
        self._step(kind, "install", [*self._meson(), *install])
        path = wheel.pack(installed / "site", "numpy", NUMPY, self.numpy / "PKG-INFO", out)
        say(f"{kind}: {path.name}")

    def _configure(self, kind, tree):
        say(f"{kind}: configuring NumPy {NUMPY}")
        shutil.rmtree(tree, ignore_errors=True)
        setup = [*self._meson(), "setup", tree, "--prefix=/usr"]
        setup += [f"--cross-file={file}" for file in self.toolchain.cross_files]
        setup += ["-Dpython.platlibdir=/site", "-Dpython.purelibdir=/site"]
        setup += ["-Dbuildtype=release", "-Db_ndebug=true", *SETTINGS[kind]]
        self._step(kind, "setup", setup)
        self._set_stamp(tree)

    def _meson(self):
        return [sys.executable, self.numpy / "vendored-meson/meson/meson.py"]

    def _step(self, kind, name, command):
        environment = {
            **os.environ,
            "PYTHONPATH": str(self.build_tools),
            "PATH": f"{self.build_tools / 'bin'}{os.pathsep}{os.environ['PATH']}",
        }
        log = self.work / "logs" / f"{kind}-{name}.log"
        run(f"{name} of NumPy ({kind})", command, log, cwd=self.numpy, env=environment)

    def _stamp(self, tree):
        """The recipe that the folder was made by; none if that was not finished."""
        file = tree / "recipe"
        return file.read_text() if file.is_file() else None

    def _set_stamp(self, tree):
        (tree / "recipe").write_text(self.recipe)


def recipe():
    """A hash of all that decides how objects are compiled."""
    digest = hashlib.sha256(NUMPY.encode())
    for file in [*sorted(HERE.glob("*.py")), MACHINE]:
        digest.update(file.read_bytes())
    return digest.hexdigest()


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


if __name__ == "__main__":
    main()
