// node check-module.mjs side|standalone MODULE NODE_MODULES
// Fails when the module imports something its host does not have.
import fs from "node:fs";
import path from "node:path";

const [kind, file, nodeModules] = process.argv.slice(2);

// What the dynamic loader itself provides to a side module.
const FROM_LOADER = [
  "memory",
  "__indirect_function_table",
  "__stack_pointer",
  "__memory_base",
  "__table_base",
];

function compile(name) {
  return new WebAssembly.Module(fs.readFileSync(name));
}

// A standalone module has no host; a side module has Pyodide's main module and the loader.
function hostSymbols() {
  if (kind === "standalone") return [];
  const main = compile(path.join(nodeModules, "pyodide", "pyodide.asm.wasm"));
  return [...names(WebAssembly.Module.exports(main)), ...FROM_LOADER];
}

function names(entries) {
  return entries.map((entry) => entry.name);
}

const module = compile(file);
// A side module imports its own weak functions too: the loader binds them to the definition
// somebody loaded before, if there is one.
const known = new Set([...hostSymbols(), ...names(WebAssembly.Module.exports(module))]);
const missing = WebAssembly.Module.imports(module).filter((entry) => !known.has(entry.name));
for (const { module: from, name, kind: type } of missing) {
  console.error(`${path.basename(file)} imports the ${type} ${from}.${name}, which its host lacks`);
}
process.exitCode = missing.length ? 1 : 0;
