// Measures in a page of headless Chromium, with the same modules.

import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const SCRIPTS = dirname(dirname(fileURLToPath(import.meta.url)));
const TYPES = { ".mjs": "text/javascript", ".wasm": "application/wasm", ".html": "text/html" };
const FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
const PAGE = `<!doctype html><title>Benchmark</title>
<script type="module">
  import { run } from "./suite/run.mjs";
  const read = async (index) => {
    const response = await fetch("/file/" + index);
    if (!response.ok) throw new Error("the page cannot read a module");
    return new Uint8Array(await response.arrayBuffer());
  };
  window.measure = (plan) => run(plan, { read, progress: window.report });
</script>`;

/** @param modules the node_modules folder with playwright-core */
export async function chromium(program, modules, report) {
  const require = createRequire(join(modules, "package.json"));
  const playwright = require("playwright-core");
  const browser = await playwright.chromium.launch({ executablePath: program, args: FLAGS });
  const files = [];
  const server = createServer((request, response) => serve(request, response, files));
  await new Promise((resume) => server.listen(0, "127.0.0.1", resume));
  return {
    async measureIn(plan) {
      const name = (file) => file && files.push(file) - 1;
      const numbered = {
        ...plan,
        libraries: plan.libraries.map((l) => ({ ...l, file: name(l.file), host: name(l.host) })),
        limits: plan.limits.map(name),
      };
      const page = await browser.newPage();
      await page.exposeFunction("report", report);
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      await page.waitForFunction(() => window.measure);
      const rows = await page.evaluate((plan) => window.measure(plan), numbered);
      return { rows, about: { engine: `Chromium ${browser.version()}` } };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** The page, this folder's scripts, and the plan's files by number. */
function serve({ url }, response, files) {
  // Isolation makes the page's clock finer: 5 microseconds instead of 100.
  const headers = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
  };
  const send = (type) => response.writeHead(200, { ...headers, "Content-Type": type });
  if (url === "/") {
    send(TYPES[".html"]).end(PAGE);
    return;
  }
  const [, number] = /^\/file\/(\d+)$/.exec(url) ?? [];
  const file = number ? files[number] : join(SCRIPTS, normalize(url));
  const stream = createReadStream(file ?? "");
  stream.on("error", () => response.writeHead(404).end());
  stream.on("open", () => stream.pipe(send(TYPES[extname(file)] ?? "application/octet-stream")));
}
