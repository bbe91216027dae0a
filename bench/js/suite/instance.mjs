// A library in this engine. Elsewhere (wasmtime.mjs) the same interface leads to another engine,
// which is why callers await what they ask for.

import { callerModule } from "./caller.mjs";

/** WASI of a C library is linked in and never called; what is not `given` answers 0. */
function stubs(module, given) {
  const imports = {};
  for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
    if (kind !== "function") throw new Error(`the module imports the ${kind} ${from}.${name}`);
    (imports[from] ??= {})[name] = given[name] ?? (() => 0);
  }
  return imports;
}

/** Whether this engine knows the module's instructions. */
export function validates(bytes) {
  return WebAssembly.validate(bytes);
}

/** The exports of a module that needs nothing from outside but the functions `given`. */
export async function instantiate(bytes, given = {}) {
  const module = await WebAssembly.compile(bytes);
  const { exports } = await WebAssembly.instantiate(module, stubs(module, given));
  exports._initialize?.();
  return exports;
}

export class LocalInstance {
  #exports;

  constructor(exports) {
    this.#exports = exports;
  }

  has(name) {
    return typeof this.#exports[name] === "function";
  }

  malloc(bytes) {
    const address = this.#exports.malloc(bytes) >>> 0;
    if (address === 0) throw new Error(`no memory for ${bytes} bytes`);
    return address;
  }

  free(address) {
    this.#exports.free(address);
  }

  write(address, data) {
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    new Uint8Array(this.#exports.memory.buffer, address, bytes.length).set(bytes);
  }

  read(address, bytes) {
    return this.#exports.memory.buffer.slice(address, address + bytes);
  }

  call(name, ...args) {
    return this.#exports[name](...args);
  }

  /** What `call` returns and the milliseconds it takes. */
  timed(name, ...args) {
    const start = performance.now();
    const value = this.#exports[name](...args);
    return { value, ms: performance.now() - start };
  }

  /** A loop that calls the function of that name; its `run(rounds, calls)` takes milliseconds. */
  async caller(name, about) {
    const { memory, [name]: callee } = this.#exports;
    const imports = { of: { memory, function: callee } };
    const link = (about) => WebAssembly.instantiate(callerModule(about), imports);
    // A subroutine may return an int all the same, when it was written in C.
    const { instance } = await link(about).catch((error) => {
      if (about.returns) throw error;
      return link({ ...about, returns: "int" });
    });
    return {
      run(rounds, calls) {
        const start = performance.now();
        instance.exports.run(rounds, calls);
        return performance.now() - start;
      },
    };
  }
}
