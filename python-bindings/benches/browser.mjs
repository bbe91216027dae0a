// The same in headless Chromium, in a worker and in the page's own thread: node browser.mjs FOLDER CHROMIUM NODE_MODULES
// [PART …]
//
// FOLDER is `target/page` after `cargo xtask page`; NODE_MODULES has playwright-core.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { launch, open } from "../../bench/web/browser.mjs";
import { serve } from "../../bench/web/serve.mjs";

/** What the page or its worker does; its text goes there. Resolves to what Python has printed. */
async function measure({ base, scripts, parts }) {
  const { loadPyodide } = await import(`${base}pyodide/pyodide.mjs`);
  const wheels = await (await fetch(`${base}wheels.json`)).json();
  const said = [];
  const py = await loadPyodide({ stdout: (line) => said.push(line) });
  await py.loadPackage([base + wheels.numpy, base + wheels.wasmblas], { messageCallback: () => {} });
  for (const [name, text] of Object.entries(scripts)) py.FS.writeFile(name, text);
  py.runPython("import sys; sys.path.insert(0, '.')");
  await py.pyimport("threads").main(parts);
  return said.join("\n");
}

/** Has a worker of the page run the text of a function. */
function inWorker([text, data]) {
  const code = `onmessage = async ({ data }) => postMessage(await (${text})(data).catch((error) => String(error)));`;
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })), { type: "module" });
  return new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.postMessage(data);
  });
}

const [folder, executablePath, modules, ...parts] = process.argv.slice(2);
const here = path.dirname(fileURLToPath(import.meta.url));
const read = (name) => [name, fs.readFileSync(path.join(here, name), "utf8")];
const scripts = Object.fromEntries(["threads.py", "simulation.py"].map(read));
const server = await serve(folder);
const browser = await launch(executablePath, modules);
try {
  const base = `http://localhost:${server.address().port}/`;
  // Any file that is shown and starts nothing.
  const { page } = await open(browser, `${base}page.css`);
  const data = { base, scripts, parts };
  console.log(`in a worker\n${await page.evaluate(inWorker, [`${measure}`, data])}`);
  console.log(`in the page's own thread\n${await page.evaluate(measure, data)}`);
} finally {
  await browser.close();
  server.close();
}
