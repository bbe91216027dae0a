// introspect.mjs PYODIDE PYTHON_INFO.py OUT.json
//
// What only Pyodide can tell: the answers of its Python to Meson's introspection script, its build variables,
// and every name its main module offers to side modules.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [pyodideDir, pythonInfo, out] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(path.join(pyodideDir, "pyodide.mjs")));

const lines = [];
const py = await loadPyodide({ stdout: (line) => lines.push(line) });
py.FS.writeFile("/home/pyodide/python_info.py", fs.readFileSync(pythonInfo));
py.runPython(`import runpy, sys
sys.path.insert(0, "/home/pyodide")
runpy.run_path("/home/pyodide/python_info.py", run_name="__main__")`);
const python = JSON.parse(lines.at(-1));
const variables = JSON.parse(py.runPython("import json, sysconfig; json.dumps(sysconfig.get_config_vars())"));

const main = new WebAssembly.Module(fs.readFileSync(path.join(pyodideDir, "pyodide.asm.wasm")));
const symbols = new Set(WebAssembly.Module.exports(main).map((entry) => entry.name));
for (const entry of WebAssembly.Module.imports(main)) {
  if (["env", "wasi_snapshot_preview1"].includes(entry.module)) symbols.add(entry.name);
}
const plain = [...symbols].filter((name) => /^[\w$.]+$/.test(name)).sort();

fs.writeFileSync(out, JSON.stringify({ python, variables, symbols: plain }));
