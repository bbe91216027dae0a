// numpy_tests.mjs CONFIG.json OUT.json
//
// NumPy's own tests in one Pyodide. Writes { test id: { outcome, text } } to OUT.json.
//
// CONFIG: { pyodide, bindings, version, wheels, libraries, first: names that the first library has to win }
import fs from "node:fs";
import { insideName, readably, startPython } from "./pyodide.mjs";

await readably(async () => {
  const [configFile, out] = process.argv.slice(2);
  const config = JSON.parse(fs.readFileSync(configFile, "utf8"));
  const py = await startPython(config);

  const version = py.runPython("import wasmblas; wasmblas.__version__");
  if (version !== config.version) {
    throw new Error(`the Python package calls itself ${version}, the workspace ${config.version}`);
  }
  const tests = py.pyimport("numpy_tests");
  if (config.libraries.length > 0) {
    const libraries = config.libraries.map((library, index) => insideName(index, library));
    tests.require_first_library_wins(py.toPy(libraries), py.toPy(config.first));
    tests.skip_missing_lapack(py.toPy(libraries));
  }
  fs.writeFileSync(out, tests.run());
});
