// node size.mjs FILE …: the sizes of each file, as it is, with gzip -9 and with brotli 11, as JSON.
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const BROTLI = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  },
};

const sizes = process.argv.slice(2).map((file) => {
  const data = readFileSync(file);
  const all = [data, gzipSync(data, { level: 9 }), brotliCompressSync(data, BROTLI)];
  return all.map(({ length }) => length);
});
console.log(JSON.stringify(sizes));
