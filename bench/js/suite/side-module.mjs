// Gives an Emscripten side module what it needs outside Emscripten: a place in the memory and the
// table of a host module, and the host's C library.

/** The sizes a side module asks for, from its section `dylink.0`. */
function needs(module) {
  const [section] = WebAssembly.Module.customSections(module, "dylink.0");
  if (!section) throw new Error("not a side module: it has no section dylink.0");
  const bytes = new Uint8Array(section);
  let at = 0;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      value += (bytes[at] & 0x7f) * 2 ** shift;
      if (!(bytes[at++] & 0x80)) return value;
    }
  };
  while (at < bytes.length) {
    const [kind, size] = [number(), number()];
    if (kind === 1) {
      const [memory, alignment, table] = [number(), number(), number()];
      return { memory, alignment: 2 ** alignment, table };
    }
    at += size;
  }
  throw new Error("the section dylink.0 does not tell the module's sizes");
}

/** The exports of the side module together with the host's. */
export async function linkSideModule(bytes, host) {
  const module = await WebAssembly.compile(bytes);
  const { memory, alignment, table } = needs(module);
  const start = host.malloc(memory + alignment);
  const base = Math.ceil(start / alignment) * alignment;
  new Uint8Array(host.memory.buffer, base, memory).fill(0);
  const constant = (value) => new WebAssembly.Global({ value: "i32", mutable: false }, value);
  const env = {
    memory: host.memory,
    __indirect_function_table: host.__indirect_function_table,
    __stack_pointer: host.__stack_pointer,
    __memory_base: constant(base),
    __table_base: constant(host.__indirect_function_table.grow(table)),
  };
  const imports = { env, "GOT.mem": {} };
  for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
    if (from === "GOT.mem") {
      imports[from][name] = new WebAssembly.Global({ value: "i32", mutable: true }, host[name].value);
    } else if (kind === "function" && !(name in env)) {
      if (!host[name]) throw new Error(`the host has no ${name}`);
      env[name] = host[name];
    }
  }
  const { exports } = await WebAssembly.instantiate(module, imports);
  exports.__wasm_apply_data_relocs?.();
  exports.__wasm_call_ctors?.();
  return { ...exports, memory: host.memory, malloc: host.malloc, free: host.free };
}
