// node size.mjs NAME=FILE …: the sizes as a Markdown table.
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const BROTLI = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  },
};

console.log("| | raw | gzip -9 | brotli 11 |\n| --- | ---: | ---: | ---: |");
for (const argument of process.argv.slice(2)) {
  const at = argument.lastIndexOf("=");
  const [name, file] = [argument.slice(0, at), argument.slice(at + 1)];
  const data = readFileSync(file);
  const sizes = [data, gzipSync(data, { level: 9 }), brotliCompressSync(data, BROTLI)];
  const cells = [name, ...sizes.map(({ length }) => length.toLocaleString("en-US"))];
  console.log(`| ${cells.join(" | ")} |`);
}
