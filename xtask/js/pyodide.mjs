// A Pyodide with given wheels installed and given BLAS libraries loaded before any of them is imported.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const HERE = path.dirname(fileURLToPath(import.meta.url));

// config: { pyodide: directory of the npm package, bindings: directory that holds the Python package `wasmblas`,
//           wheels: directories whose wheels are installed, libraries: side modules in the order they are loaded }
export async function startPython(config, options = {}) {
  const { loadPyodide } = await import(pathToFileURL(path.join(config.pyodide, "pyodide.mjs")));
  const py = await loadPyodide({
    ...options,
    // This NumPy calls the libraries loaded here: the package is not to replace its loops.
    env: { HOME: "/home/pyodide", PYTHONDONTWRITEBYTECODE: "1", WASMBLAS_NO_AUTO: "1" },
  });
  py.mountNodeFS("/bindings", config.bindings);
  py.mountNodeFS("/harness", HERE);
  py.runPython('import sys; sys.path[:0] = ["/bindings", "/harness"]');

  py.FS.mkdirTree("/libraries");
  const load = py.runPython("import wasmblas; wasmblas.load");
  for (const [index, library] of config.libraries.entries()) {
    const inside = insideName(index, library);
    py.FS.writeFile(inside, fs.readFileSync(library));
    load(inside).destroy();
  }
  load.destroy();

  installWheels(py, config.wheels);
  return py;
}

// Unpacks every wheel in the directories into site-packages.
export function installWheels(py, directories) {
  const site = py.runPython("import site; site.getsitepackages()[0]");
  for (const directory of directories) {
    for (const file of fs.readdirSync(directory).filter((name) => name.endsWith(".whl"))) {
      const wheel = new Uint8Array(fs.readFileSync(path.join(directory, file)));
      py.unpackArchive(wheel, "wheel", { extractDir: site });
    }
  }
}

// Two libraries often have the same file name, so the place in the load order is part of it.
export function insideName(index, library) {
  return `/libraries/${index}-${path.basename(library)}`;
}

// i32x4.relaxed_trunc_f32x4_s of a zero vector: valid exactly where relaxed SIMD is on.
export function hasRelaxedSimd() {
  const instruction = [0xfd, 0x81, 0x02];
  const body = [0x00, 0x41, 0x00, 0xfd, 0x0f, ...instruction, 0x1a, 0x0b];
  return WebAssembly.validate(
    Uint8Array.of(
      ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
      ...[0x01, 0x04, 0x01, 0x60, 0x00, 0x00],
      ...[0x03, 0x02, 0x01, 0x00],
      ...[0x0a, body.length + 2, 0x01, body.length, ...body],
    ),
  );
}

// Runs `main` and reports a failure by its message alone: Node's own report would print the line of Pyodide's
// minified source it came from, which is a megabyte long.
export async function readably(main) {
  try {
    await main();
  } catch (error) {
    console.error(error?.message ?? error);
    process.exit(1);
  }
}
