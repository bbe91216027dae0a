// What is multiplied: C = A B, column-major without gaps, in the four types of BLAS.

/** By BLAS's letter. `unit` is the rounding unit, `parts` the numbers of one entry. */
export const TYPES = {
  s: { op: 0, double: false, parts: 1, flops: 2, unit: 2 ** -24, array: Float32Array },
  d: { op: 1, double: true, parts: 1, flops: 2, unit: 2 ** -53, array: Float64Array },
  c: { op: 2, double: false, parts: 2, flops: 8, unit: 2 ** -24, array: Float32Array },
  z: { op: 3, double: true, parts: 2, flops: 8, unit: 2 ** -53, array: Float64Array },
};

const SQUARES = [4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048];
const SKINNY = ["2000x2000x32", "16x16x4096", "2000x32x2000"];
const FEW_COLUMNS = ["512x1x512", "512x2x512", "512x3x512", "512x4x512"];

export const ALL_SHAPES = [...SQUARES.map(String), ...SKINNY, ...FEW_COLUMNS];
export const QUICK_SHAPES = ["8", "32", "128", "512", "16x16x4096"];

/** "512" or "2000x32x2000", which is m x n x k. */
export function parseShape(text) {
  const sizes = text.split("x").map(Number);
  const [m, n = m, k = m] = sizes;
  const positive = [m, n, k].every((x) => Number.isInteger(x) && x > 0);
  if (!positive || ![1, 3].includes(sizes.length)) {
    throw new Error(`not a shape: "${text}"; write N or MxNxK`);
  }
  return { m, n, k };
}

export function shapeName({ m, n, k }) {
  return `${m}x${n}x${k}`;
}

/** A multiplication to do, with its input. */
export class Problem {
  constructor(typeName, shape) {
    const { m, n, k } = shape;
    this.typeName = typeName;
    this.type = TYPES[typeName];
    if (!this.type) throw new Error(`not a type: "${typeName}"; there are ${Object.keys(TYPES)}`);
    this.shape = shape;
    this.flops = this.type.flops * m * n * k;
    const filler = new Filler();
    this.a = filler.fill(this.type, m * k);
    this.b = filler.fill(this.type, k * n);
  }

  get name() {
    return `${this.typeName}gemm ${shapeName(this.shape)}`;
  }
}

/** The generator of the benchmark modules: see bench/src/fill.rs. */
class Filler {
  #state = 12345;

  fill({ array, parts }, entries) {
    const out = new array(entries * parts);
    for (let i = 0; i < out.length; i++) {
      this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
      out[i] = (this.#state >>> 8) * 2 ** -24 - 0.5;
    }
    return out;
  }
}
