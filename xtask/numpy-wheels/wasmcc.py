"""clang and wasm-ld behaving like `emcc`, as far as a Meson build of Pyodide side modules can tell.

    wasmcc.py CONFIG.json (c|c++) ARGUMENT...

CONFIG.json names the programs `clang`, `clang++` and `wasm-ld`, the directory `sysroot`, and `main_symbols`, a file
with the names that a test program may leave undefined because Pyodide's main module has them.
"""

import json
import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

# Pyodide 314 uses WebAssembly exceptions in the older encoding, for setjmp as well; the other two are Emscripten's
# own defaults.
CODEGEN = [
    "-combiner-global-alias-analysis=false",
    "-disable-lsr",
    "-wasm-enable-sjlj",
    "-wasm-use-legacy-eh",
]
LINK_CODEGEN = [*CODEGEN, "-wasm-enable-eh", "-exception-model=wasm"]
SIDE_MODULE = (
    "-shared --experimental-pic -Bdynamic --no-export-dynamic --gc-sections --unresolved-symbols=import-dynamic "
    "--import-memory --strip-debug --export-if-defined=__wasm_call_ctors --stack-first -z stack-size=65536"
).split()

WITH_VALUE = {
    "-include",
    "-isystem",
    "-I",
    "-D",
    "-U",
    "-x",
    "-Xclang",
    "-mllvm",
    "-MF",
    "-MT",
    "-MQ",
}
STAYS_IN_MAIN_MODULE = {"-pthread", "-lm", "-lc", "-ldl", "-lpthread", "-lstdc++", "-lc++", "-lrt"}
SOURCES = (".c", ".cc", ".cpp", ".cxx", ".C", ".S", ".s", ".i", ".ii")
UNKNOWN_TO_WASM_LD = tuple(
    f"-Wl,{option}"
    for option in (
        "-O --as-needed --start-group --end-group -rpath -soname --no-undefined --allow-shlib -z --build-id "
        "--exclude-libs"
    ).split()
)


def mllvm(options):
    return [word for option in options for word in ("-mllvm", option)]


def expand(arguments):
    """The arguments with response files replaced by what they hold."""
    for argument in arguments:
        if argument.startswith("@") and Path(argument[1:]).exists():
            yield from expand(shlex.split(Path(argument[1:]).read_text()))
        else:
            yield argument


def is_emcc_setting(argument):
    """`-sNAME=VALUE`, and not one of clang's options that start the same way."""
    clang = ("-std", "-save", "-shared", "-static", "-specs")
    return argument.startswith("-s") and not argument.startswith(clang)


class LinkLine:
    """A link command taken apart into what the compiler gets and what the linker gets."""

    def __init__(self, arguments):
        self.output = "a.out"
        self.shared = False
        self.compiler_options = []
        self.linker_options = []
        self.inputs = []
        rest = iter(arguments)
        for argument in rest:
            if argument == "-o":
                self.output = next(rest)
            elif argument in WITH_VALUE:
                self.compiler_options += [argument, next(rest)]
            else:
                self._take(argument)

    def _take(self, argument):
        if argument == "-shared":
            self.shared = True
        elif argument.startswith("-Wl,"):
            if not argument.startswith(UNKNOWN_TO_WASM_LD):
                self.linker_options += argument.split(",")[1:]
        elif argument.startswith(("-L", "-l")) or not argument.startswith("-"):
            self.inputs.append(argument)
        elif argument not in ("-rdynamic", "-static"):
            self.compiler_options.append(argument)


def link(config, compile_command, arguments):
    line = LinkLine(arguments)
    if line.shared:
        # As pyodide-build does: what nothing reaches from there stays out, of linked libraries too.
        mode = [*SIDE_MODULE, f"--export-if-defined=PyInit_{Path(line.output).name.split('.')[0]}"]
    else:
        mode = ["--no-entry", "--export-all", f"--allow-undefined-file={config['main_symbols']}"]
    with tempfile.TemporaryDirectory() as objects:
        inputs = []
        for index, name in enumerate(line.inputs):
            if name.endswith(SOURCES):
                compiled = f"{objects}/{index}.o"
                command = [*compile_command, *line.compiler_options, "-c", name, "-o", compiled]
                subprocess.run(command, check=True)
                name = compiled
            inputs.append(name)
        command = [config["wasm-ld"], "-o", line.output, *mllvm(LINK_CODEGEN)]
        subprocess.run([*command, *mode, *line.linker_options, *inputs], check=True)


def main():
    config = json.loads(Path(sys.argv[1]).read_text())
    clang = config["clang++" if sys.argv[2] == "c++" else "clang"]
    arguments = list(expand(sys.argv[3:]))

    if "-Wl,--version" in arguments:
        os.execvp(config["wasm-ld"], [config["wasm-ld"], "--version"])
    if "--version" in arguments:
        print("emcc (Emscripten gcc/clang-like replacement + linker emulating GNU ld) 5.0.3")
        return
    if arguments[-1:] in (["-dumpversion"], ["-dumpmachine"]):
        os.execvp(clang, [clang, "--target=wasm32-unknown-emscripten", arguments[-1]])

    arguments = [a for a in arguments if a not in STAYS_IN_MAIN_MODULE and not is_emcc_setting(a)]
    compile_command = [
        clang,
        "--target=wasm32-unknown-emscripten",
        f"--sysroot={config['sysroot']}",
        "-fPIC",
    ]
    compile_command += [
        "-fwasm-exceptions",
        *mllvm(CODEGEN),
        "-Xclang",
        "-iwithsysroot/include/compat",
    ]
    only_compiles = {
        "-c",
        "-S",
        "-E",
        "-M",
        "-MM",
        "-fsyntax-only",
        "-print-search-dirs",
        "--print-search-dirs",
    }
    if only_compiles.intersection(arguments):
        os.execvp(clang, [*compile_command, *arguments])
    try:
        link(config, compile_command, arguments)
    except subprocess.CalledProcessError as failed:
        sys.exit(failed.returncode)


main()
