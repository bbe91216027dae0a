// An operation on operands of one type, variant and size: what it is given and what is expected.

import { TYPES } from "../problem.mjs";
import {
  Filler,
  combine,
  dot,
  eachEntry,
  pairs,
  randomVector,
  storedEntries,
  times,
  usedEntries,
} from "./matrices.mjs";

/** Of magnitude 1 where complex, so that nothing grows when a vector is scaled again and again. */
const ALPHA = [0.6, 0.8];
const REAL_ALPHA = [-1, 0];

export class Problem {
  #random;

  /**
   * @param operation a row of the tables in operations/
   * @param variant the letters that choose among what the routine does, one of the row's
   */
  constructor(operation, variant, typeName, size, group = "") {
    this.group = group;
    this.operation = operation;
    this.variant = variant;
    this.typeName = typeName;
    this.type = TYPES[typeName];
    this.size = size;
    this.symbol = symbolOf(operation, typeName);
    this.dims = { m: size, n: size, k: size, ...operation.dims?.(size) };
    const real = this.type.parts === 1 || operation.realScalars;
    this.scalars = { alpha: real ? REAL_ALPHA : ALPHA, beta: [operation.beta ?? 1, 0] };
    const filler = new Filler(group === "level1");
    this.operands = operation.operands(this.dims, variant, this.type);
    for (const operand of Object.values(this.operands)) this.#fill(operand, filler);
  }

  get name() {
    return [this.symbol, variantName(this.variant), this.size].filter(String).join(" ");
  }

  /** Floating-point operations of one call; a complex multiply-add counts as eight. */
  get flops() {
    const { flops, complexFlops } = this.operation;
    if (this.type.parts === 1) return flops(this.dims, this.type);
    return complexFlops?.(this.dims, this.type) ?? 4 * flops(this.dims, this.type);
  }

  /** The bytes of a vector or of what is stored of a matrix. */
  bytes(name) {
    const operand = this.operands[name];
    return usedEntries(operand) * this.type.parts * this.type.array.BYTES_PER_ELEMENT;
  }

  /** The operand as given, as pairs. */
  before(name) {
    return pairs(this.operands[name].data, this.operands[name].real ? 1 : this.type.parts);
  }

  /** op(A) x with the matrix as given, or with the content `data`. */
  times(name, x, trans, data = this.operands[name].data) {
    return times(this.operands[name], this.typeName, data, x, trans);
  }

  /** A vector that tells matrices apart by what they do to it. */
  get random() {
    return (this.#random ??= randomVector(this.size));
  }

  /** The sum of x_i y_i, or of conj(x_i) y_i, as [real, imaginary]. */
  dot(x, y, conjugated) {
    return dot(x, y, conjugated);
  }

  /** op(A) x with a matrix described otherwise: a factor that shares the array. */
  timesAs(matrix, x, trans, data) {
    return times(matrix, this.typeName, data, x, trans);
  }

  /** Throws unless what a library made of the operands is right. */
  check(after, label) {
    const { found = {}, ...expected } = this.operation.expected(this, after);
    const { slack = 1, magnitude } = this.operation;
    const growth = Math.sqrt(this.size);
    const solution = magnitude ? growth * norm(after[magnitude]) : 0;
    const unit = this.operation.returns === "double" ? TYPES.d.unit : this.type.unit;
    for (const [name, values] of Object.entries(expected)) {
      const scale = Math.max(norm(values), 0.1 * growth, solution);
      const tolerance = 40 * slack * unit * Math.sqrt(8 + this.size) * scale;
      const error = norm(combine([1, 0], found[name] ?? after[name], [-1, 0], values));
      if (error <= tolerance) continue;
      const how = `${name} is off by ${error}, tolerated ${tolerance}`;
      throw new Error(`${label} computes a wrong ${this.name}: ${how}`);
    }
  }

  #fill(operand, filler) {
    const { type } = this;
    const real = operand.real ? { ...type, parts: 1 } : type;
    if (operand.int) {
      operand.data = new Int32Array(operand.rows);
      return;
    }
    operand.data = filler.fill(real, storedEntries(operand));
    const fit = FITTED[operand.fitted ?? operand.kind];
    if (fit) eachEntry(operand, type.parts, operand.data, fit(operand, type.parts));
  }
}

/** What a random matrix needs to be of a kind that can be worked with. */
const FITTED = {
  /** Applying it or its inverse over and over neither overflows nor vanishes. */
  triangular: ({ rows }, parts) => (data, at, i, j) => {
    for (let part = 0; part < parts; part++) {
      data[at + part] *= i === j ? 1 / 4 : 1 / rows;
    }
    if (i === j) data[at] += 1;
  },
  hermitian: (_, parts) => (data, at, i, j) => {
    if (i === j && parts === 2) data[at + 1] = 0;
  },
  /** Symmetric or Hermitian with a diagonal that dominates. */
  definite: ({ rows }, parts) => (data, at, i, j) => {
    if (i !== j) return;
    data[at] += rows;
    if (parts === 2) data[at + 1] = 0;
  },
};

/** `dgemm` for gemm in double precision. */
export function symbolOf({ name, prefixes }, typeName) {
  return `${prefixes?.[typeName] ?? typeName}${name}`;
}

/** The letters of a variant: "LUNN". */
export function variantName(variant) {
  return Object.values(variant).join("");
}

/** The largest magnitude; NaN if there is one. */
function norm(values) {
  return values.reduce((max, x) => Math.max(max, Math.abs(x)), 0);
}
