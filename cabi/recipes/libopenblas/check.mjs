// node check.mjs PYODIDE_PACKAGE LIBOPENBLAS.so CLIENT.so
// Loads a client in Pyodide that was linked with -lopenblas, and has it compute something.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [pyodide, library, client] = process.argv.slice(2).map((file) => path.resolve(file));
const { loadPyodide } = await import(pathToFileURL(path.join(pyodide, "pyodide.mjs")));
const py = await loadPyodide();
// Where Pyodide puts the shared libraries of its packages.
py.FS.mkdirTree("/usr/lib");
py.FS.writeFile("/usr/lib/libopenblas.so", fs.readFileSync(library));
py.FS.writeFile("/client.so", fs.readFileSync(client));
const error = py.runPython(`
import ctypes
ctypes.CDLL("/usr/lib/libopenblas.so", mode=ctypes.RTLD_GLOBAL)
client = ctypes.CDLL("/client.so")
client.largest_error.restype = ctypes.c_double
client.largest_error()
`);
console.log(`libopenblas.so in Pyodide: largest error ${error.toExponential(1)}`);
process.exit(error >= 0 && error < 1e-13 ? 0 : 1);
