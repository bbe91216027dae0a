"""Meson's cross files and the small programs they name."""

import json
import os
import shlex
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
MACHINE = HERE.parents[1] / "cabi/recipes/numpy/wasm32-emscripten.ini"


class Toolchain:
    """The compilers and tools for one build, as scripts in `tree/bin`."""

    def __init__(self, tree, programs, facts, build_tools, pkgconfig):
        self.tree = tree
        self.bin = tree / "bin"
        self.pkgconfig = pkgconfig
        self.bin.mkdir(parents=True, exist_ok=True)
        self.cc = self._compilers(programs, facts["symbols"])
        self.ar = programs["ar"]
        self.cross_files = [MACHINE, self._programs(programs, facts["python"], build_tools)]

    def _compilers(self, programs, symbols):
        main_symbols = self.tree / "main-symbols.txt"
        main_symbols.write_text("\n".join(symbols) + "\n")
        config = self.tree / "wasmcc.json"
        paths = {"sysroot": str(self.tree / "sysroot"), "main_symbols": str(main_symbols)}
        config.write_text(json.dumps({**programs, **paths}))
        wasmcc = [sys.executable, HERE / "wasmcc.py", config]
        self._script("wasm-c++", [*wasmcc, "c++"])
        return self._script("wasm-cc", [*wasmcc, "c"])

    def _programs(self, programs, python_info, build_tools):
        binaries = {
            "c": self.cc,
            "cpp": self.bin / "wasm-c++",
            "ar": programs["ar"],
            "ranlib": programs["ranlib"],
            "strip": "true",
            "python": self._python(python_info),
            "python3": self.bin / "python",
            "cython": build_tools / "bin/cython",
            "pkg-config": self._script(
                "pkg-config",
                [
                    "env",
                    f"PKG_CONFIG_LIBDIR={os.pathsep.join(map(str, self.pkgconfig))}",
                    "PKG_CONFIG_PATH=",
                    build_tools / "bin/pkgconf",
                ],
            ),
        }
        lines = ["[binaries]", *(f"{name} = '{path}'" for name, path in binaries.items())]
        path = self.tree / "programs.ini"
        path.write_text("\n".join(lines) + "\n")
        return path

    def _python(self, info):
        """A Python that is this machine's, except that it answers Meson's questions as Pyodide would."""
        include = str(self.tree / "python")
        info["variables"].update(INCLUDEPY=include, CONFINCLUDEPY=include, LIBPC="", LIBDIR="")
        info["link_libpython"] = False
        for key in ("paths", "sysconfig_paths"):
            info[key].update(include=include, platinclude=include)
        for key in ("paths", "install_paths", "sysconfig_paths"):
            info[key].update(purelib="/site", platlib="/site", data="/data", scripts="/data/bin")
        answers = self.tree / "python-info.json"
        answers.write_text(json.dumps(info))
        path = self.bin / "python"
        path.write_text(
            "#!/bin/sh\n"
            f'case "$*" in *python_info.py*) exec cat {shlex.quote(str(answers))};; esac\n'
            f'exec {shlex.quote(sys.executable)} "$@"\n'
        )
        path.chmod(0o755)
        return path

    def _script(self, name, command):
        """An executable `bin/name` that runs `command` with its own arguments appended."""
        path = self.bin / name
        words = " ".join(shlex.quote(str(word)) for word in command)
        path.write_text(f'#!/bin/sh\nexec {words} "$@"\n')
        path.chmod(0o755)
        return path
