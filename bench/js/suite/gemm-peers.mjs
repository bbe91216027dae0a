// Libraries that have nothing but matrix products, behind interfaces of their own.

import { instantiate } from "./instance.mjs";
import { pairs } from "./matrices.mjs";

const isPlainProduct = ({ operation, variant }) =>
  operation.name === "gemm" && variant.transa === "N" && variant.transb === "N";

/** C as this library has it, for a check that expects alpha times the product. */
function scaled(problem, c) {
  const { parts } = problem.type;
  const [re, im] = problem.scalars.alpha;
  const out = c.slice();
  for (let i = 0; i < c.length; i += parts) {
    const [x, y] = [c[i], parts === 2 ? c[i + 1] : 0];
    out[i] = re * x - im * y;
    if (parts === 2) out[i + 1] = re * y + im * x;
  }
  return { raw: () => out, c: pairs(out, parts) };
}

/** A benchmark module, whose interface bench/src/module.rs describes. It fills A and B as we do. */
export class BenchmarkModule {
  #instance;
  #problem;

  constructor({ library, variant, label }, instance) {
    Object.assign(this, { library, variant, label });
    this.#instance = instance;
  }

  callsPerRound = 1;

  supports(problem) {
    return isPlainProduct(problem) && this.#instance.has("b_c");
  }

  async prepare(problem) {
    this.#problem = problem;
    const { type, size } = problem;
    this.#must(await this.#instance.call("b_prep", type.op, size, size, size));
  }

  async sample(rounds) {
    const { value, ms } = await this.#instance.timed("b_run", rounds);
    this.#must(value);
    return ms;
  }

  async check() {
    const { type, size } = this.#problem;
    const bytes = size * size * type.parts * type.array.BYTES_PER_ELEMENT;
    const c = new type.array(await this.#instance.read(await this.#instance.call("b_c"), bytes));
    this.#problem.check(scaled(this.#problem, c), this.label);
  }

  async release() {
    await this.#instance.call("b_free");
  }

  #must(code) {
    if (code !== 0) throw new Error(`${this.label} answers ${code} to ${this.#problem.name}`);
  }
}

/**
 * TensorFlow.js's backend, which multiplies singles with XNNPACK. It keeps B packed between calls,
 * as it does for weights, so that its time is without packing; each call comes from JavaScript.
 */
export class TensorFlow {
  #exports;
  #problem;
  #call;
  #blocks = [];
  #tensors = new Map([["a", 1], ["b", 2], ["c", 3]]);

  static async start(about, bytes) {
    let memory;
    const exports = await instantiate(bytes, {
      emscripten_memcpy_big: (to, from, length) =>
        new Uint8Array(memory.buffer).copyWithin(to, from, from + length),
      emscripten_get_heap_max: () => 2 ** 31,
      emscripten_resize_heap: (size) =>
        memory.grow(Math.ceil((size - memory.buffer.byteLength) / 65536)) >= 0,
    });
    memory = exports.memory;
    exports.__wasm_call_ctors();
    exports.init();
    return new TensorFlow(about, exports);
  }

  constructor({ library, variant, label }, exports) {
    Object.assign(this, { library, variant, label });
    this.#exports = exports;
  }

  callsPerRound = 1;

  supports(problem) {
    return isPlainProduct(problem) && problem.typeName === "s";
  }

  prepare(problem) {
    this.#problem = problem;
    const { operands, size } = problem;
    for (const [name, id] of this.#tensors) {
      this.#exports.register_tensor(id, size * size, this.#put(operands[name].data));
    }
    const shape = this.#put(Int32Array.of(1, size, size));
    // By rows, C = A B by columns is the product of B and A.
    const [a, b, c] = ["b", "a", "c"].map((name) => this.#tensors.get(name));
    this.#call = () => this.#exports.BatchMatMul(a, shape, 3, b, shape, 3, 0, 0, c);
  }

  sample(rounds) {
    const start = performance.now();
    for (let i = 0; i < rounds; i++) this.#call();
    return performance.now() - start;
  }

  check() {
    const { size } = this.#problem;
    const c = new Float32Array(this.#exports.memory.buffer, this.#blocks[2], size * size).slice();
    this.#problem.check(scaled(this.#problem, c), this.label);
  }

  release() {
    for (const id of this.#tensors.values()) this.#exports.dispose_data(id);
    for (const block of this.#blocks.splice(0)) this.#exports.free(block);
  }

  #put(data) {
    const address = this.#exports.malloc(data.byteLength);
    this.#blocks.push(address);
    new data.constructor(this.#exports.memory.buffer, address, data.length).set(data);
    return address;
  }
}
