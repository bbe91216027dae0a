// Serves a folder with the headers that make pages cross-origin isolated, without which browsers
// share no memory between threads: node serve.mjs FOLDER [PORT] [--not-isolated]
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

const ISOLATION = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};

/** Resolves to a server on a port of localhost; 0 means any that is free. */
export function serve(folder, port = 0, isolated = true) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    const file = join(folder, path.endsWith(sep) ? join(path, "index.html") : path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "Content-Type": type, ...(isolated ? ISOLATION : {}) });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, "localhost", () => resolve(server));
  });
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) {
  const [folder, port] = process.argv.slice(2);
  const server = await serve(folder, Number(port ?? 8080), !process.argv.includes("--not-isolated"));
  console.log(`http://localhost:${server.address().port}/   (Ctrl+C ends it)`);
}
