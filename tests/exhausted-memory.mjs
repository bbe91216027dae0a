// node exhausted-memory.mjs WASMBLAS.wasm: a product in the stand-alone module when its memory has been used up.
import assert from "node:assert/strict";
import fs from "node:fs";

const [file] = process.argv.slice(2);
const { exports: blas } = new WebAssembly.Instance(new WebAssembly.Module(fs.readFileSync(file)));
const n = 200;

/** Memory for numbers, as a pointer. It may lie above 2 GiB, where pointers are negative numbers. */
const allocate = (bytes) => blas.malloc(bytes) >>> 0;
const [a, b, c] = [8 * n * n, 8 * n * n, 8 * n * n].map(allocate);
const [order, factors, not] = [4, 16, 1].map(allocate);

let taken = 0;
for (let bytes = 2 ** 30; bytes >= 4096; ) {
  if (allocate(bytes)) taken += bytes;
  else bytes /= 2;
}
assert(taken > 2 ** 31, `only ${taken} bytes could be taken`);
const size = blas.memory.buffer.byteLength;

const matrix = (pointer) => new Float64Array(blas.memory.buffer, pointer, n * n);
// Small integers, so that the product is exact.
matrix(a).forEach((_, i, entries) => (entries[i] = (i % 7) - 3));
matrix(b).forEach((_, i, entries) => (entries[i] = (i % 5) - 2));
matrix(c).fill(NaN);
new Int32Array(blas.memory.buffer, order, 1)[0] = n;
new Float64Array(blas.memory.buffer, factors, 2).set([1, 0]);
new Uint8Array(blas.memory.buffer, not, 1)[0] = "N".charCodeAt(0);
blas.dgemm_(not, not, order, order, order, factors, a, order, b, order, factors + 8, c, order);

assert.equal(blas.memory.buffer.byteLength, size, "the memory was not used up");
const [left, right, product] = [a, b, c].map(matrix);
for (let j = 0; j < n; j++) {
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let p = 0; p < n; p++) sum += left[p * n + i] * right[j * n + p];
    assert.equal(product[j * n + i], sum, `entry (${i}, ${j})`);
  }
}
console.log(`a product without memory: right, ${(taken / 2 ** 30).toFixed(1)} GiB taken before`);
