// What workers gain in Pyodide: node threads.mjs PYODIDE WHEELS [OPTION …]
//
// PYODIDE is the folder of the npm package, WHEELS the one with NumPy's wheel and ours, such as `target/page` after
// `cargo xtask page`. Options are the parts of threads.py, all of them otherwise, and `simd128` for an engine without
// relaxed SIMD. On a machine that does something else meanwhile the numbers say nothing.
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { installWheels, readably } from "../../xtask/js/pyodide.mjs";

await readably(async () => {
  const [pyodide, wheels, ...options] = process.argv.slice(2);
  if (!wheels) throw new Error("usage: node threads.mjs PYODIDE WHEELS [OPTION …]");
  // The module that `wasmblas` probes with does not validate in such an engine.
  if (options.includes("simd128")) WebAssembly.validate = () => false;
  const { loadPyodide } = await import(pathToFileURL(path.join(pyodide, "pyodide.mjs")));
  const py = await loadPyodide({ env: { HOME: "/home/pyodide", PYTHONDONTWRITEBYTECODE: "1" } });
  installWheels(py, [wheels]);
  py.mountNodeFS("/benches", path.dirname(fileURLToPath(import.meta.url)));
  py.runPython('import sys; sys.path.insert(0, "/benches")');
  await py.pyimport("threads").main(options.filter((option) => option !== "simd128"));
});
