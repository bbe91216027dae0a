// node imports.mjs MODULE …: what side modules want from their host, a name a line.
import { readFileSync } from "node:fs";

/** What a side module is given by whoever loads it. */
const GIVEN = ["memory", "__indirect_function_table", "__memory_base", "__table_base"];

for (const file of process.argv.slice(2)) {
  const module = new WebAssembly.Module(readFileSync(file));
  const names = WebAssembly.Module.imports(module).map(({ name }) => name);
  console.log(names.filter((name) => !GIVEN.includes(name)).join("\n"));
}
