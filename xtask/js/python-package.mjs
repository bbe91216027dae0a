// python-package.mjs CONFIG.json OUT.json
//
// The Python package in one Pyodide whose NumPy is as stock Pyodide ships it. Writes what `run` of the Python module
// `python_package` returns to OUT.json.
//
// CONFIG: { pyodide: directory of the npm package, wheels: directories whose wheels are installed,
//           tests: directory of the package's tests, part: what to run, see python_package.py,
//           relaxed: whether the engine may say that it has relaxed SIMD }
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { installWheels, readably } from "./pyodide.mjs";

const HERE = path.dirname(fileURLToPath(import.meta.url));

// As an engine without relaxed SIMD does: the module that `wasmblas` probes with does not validate.
function denyRelaxedSimd() {
  WebAssembly.validate = () => false;
}

await readably(async () => {
  const [configFile, out] = process.argv.slice(2);
  const config = JSON.parse(fs.readFileSync(configFile, "utf8"));
  const { loadPyodide } = await import(pathToFileURL(path.join(config.pyodide, "pyodide.mjs")));
  if (!config.relaxed) denyRelaxedSimd();
  const py = await loadPyodide({ env: { HOME: "/home/pyodide", PYTHONDONTWRITEBYTECODE: "1" } });
  py.mountNodeFS("/harness", HERE);
  py.mountNodeFS("/tests", config.tests);
  py.runPython('import sys; sys.path[:0] = ["/harness", "/tests"]');
  installWheels(py, config.wheels);
  fs.writeFileSync(out, py.pyimport("python_package").run(config.part));
});
