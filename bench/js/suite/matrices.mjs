// Matrices as BLAS stores them, and what multiplying a vector with them gives: all that checking
// results needs. Vectors here are Float64Array of (real, imaginary) pairs, whatever the type.

import { TYPES } from "../problem.mjs";

/**
 * The generator of the benchmark modules: see bench/src/fill.rs. They fill their matrices themselves,
 * so a product has to begin with the same numbers; in vectors these are scrambled (Wellons'
 * `lowbias32`), since as they are, numbers 2^20 apart differ by a constant, and a dot product of that
 * length cancels far more than its check reckons with.
 */
export class Filler {
  #state = 12345;
  #scrambled;

  constructor(scrambled) {
    this.#scrambled = scrambled;
  }

  fill(type, entries) {
    const out = new type.array(entries * type.parts);
    for (let i = 0; i < out.length; i++) {
      this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
      const bits = this.#scrambled ? scramble(this.#state) : this.#state;
      out[i] = (bits >>> 8) * 2 ** -24 - 0.5;
    }
    return out;
  }
}

function scramble(x) {
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return x ^ (x >>> 16);
}

/**
 * What is stored of a column j: entry (i, j) with lo <= i < hi is at `base + i`.
 * `kind`: general, symmetric, hermitian, triangular; `storage`: full, packed, band.
 */
function column({ kind, storage, rows, ld, uplo, below, above }, j) {
  const upper = uplo === "U";
  const general = kind === "general";
  let lo = general || upper ? 0 : j;
  let hi = general || !upper ? rows : j + 1;
  if (storage === "packed") {
    const base = upper ? (j * (j + 1)) / 2 : j * rows - (j * (j + 1)) / 2;
    return { base, lo, hi };
  }
  if (storage === "full") return { base: j * ld, lo, hi };
  lo = Math.max(lo, j - above);
  hi = Math.min(hi, j + below + 1);
  return { base: j * ld + above - j, lo, hi };
}

/** How many entries the array of a matrix has. */
export function storedEntries({ storage, rows, cols, ld }) {
  return storage === "packed" ? (rows * (rows + 1)) / 2 : ld * cols;
}

/** How many entries of the array belong to the matrix. */
export function usedEntries(matrix) {
  let used = 0;
  for (let j = 0; j < matrix.cols; j++) {
    const { lo, hi } = column(matrix, j);
    used += hi - lo;
  }
  return used;
}

/** Changes the entries: `change(array, at, i, j)`, where `at` is that of the first part. */
export function eachEntry(matrix, parts, data, change) {
  for (let j = 0; j < matrix.cols; j++) {
    const { base, lo, hi } = column(matrix, j);
    for (let i = lo; i < hi; i++) change(data, parts * (base + i), i, j);
  }
}

/** op(A) x; `trans` is N, T or C. `data` may be another array than the matrix's own. */
export function times(matrix, typeName, data, x, trans = "N") {
  const { parts } = TYPES[typeName];
  const { kind, rows, cols, diag } = matrix;
  const y = new Float64Array(2 * (trans === "N" ? rows : cols));
  const conjugated = trans === "C" ? -1 : 1;
  const mirrored = kind === "symmetric" ? 1 : kind === "hermitian" ? -1 : 0;
  const add = (to, from, re, im) => {
    y[2 * to] += re * x[2 * from] - im * x[2 * from + 1];
    y[2 * to + 1] += re * x[2 * from + 1] + im * x[2 * from];
  };
  eachEntry(matrix, parts, data, (values, at, i, j) => {
    const onDiagonal = i === j;
    const unit = onDiagonal && diag === "U";
    const re = unit ? 1 : values[at];
    const ignored = unit || parts === 1 || (onDiagonal && kind === "hermitian");
    const im = ignored ? 0 : values[at + 1] * conjugated;
    if (trans === "N") add(i, j, re, im);
    else add(j, i, re, im);
    if (mirrored === 0 || onDiagonal) return;
    if (trans === "N") add(j, i, re, im * mirrored);
    else add(i, j, re, im * mirrored);
  });
  return y;
}

/** An array of a type as pairs. */
export function pairs(data, parts) {
  if (parts === 2) return Float64Array.from(data);
  const out = new Float64Array(2 * data.length);
  for (let i = 0; i < data.length; i++) out[2 * i] = data[i];
  return out;
}

/** alpha x + beta y; alpha and beta are [real, imaginary]. */
export function combine([ar, ai], x, [br, bi] = [0, 0], y = x) {
  const out = new Float64Array(x.length);
  for (let i = 0; i < x.length; i += 2) {
    out[i] = ar * x[i] - ai * x[i + 1] + br * y[i] - bi * y[i + 1];
    out[i + 1] = ar * x[i + 1] + ai * x[i] + br * y[i + 1] + bi * y[i];
  }
  return out;
}

/** The sum of x_i y_i, or of conj(x_i) y_i, as a vector of one. */
export function dot(x, y, conjugated = false) {
  const sign = conjugated ? -1 : 1;
  const sum = new Float64Array(2);
  for (let i = 0; i < x.length; i += 2) {
    sum[0] += x[i] * y[i] - sign * x[i + 1] * y[i + 1];
    sum[1] += x[i] * y[i + 1] + sign * x[i + 1] * y[i];
  }
  return sum;
}

/** Numbers with a magnitude between 1/2 and 1, so that no column counts for nothing. */
export function randomVector(length) {
  return Float64Array.from({ length: 2 * length }, () => {
    const x = Math.random() - 0.5;
    return x + Math.sign(x) / 2;
  });
}
