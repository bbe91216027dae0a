// Tries the page in headless Chromium, isolated and not:
//   node check.mjs FOLDER CHROMIUM NODE_MODULES
import assert from "node:assert/strict";
import { join } from "node:path";
import { launch, open } from "./browser.mjs";
import { serve } from "./serve.mjs";

const [folder, executablePath, modules] = process.argv.slice(2);
/** A measurement takes ten seconds on two threads, more on a busy machine. */
const PATIENCE = 300_000;

const browser = await launch(executablePath, modules);
try {
  const isolated = await measure({ isolated: true, letter: "d", picture: join(folder, "page.png") });
  const processors = isolated.results.reduce((most, { threads }) => Math.max(most, threads), 1);
  for (const { n, threads, gflops } of isolated.results) {
    console.log(`dgemm ${n}, ${threads} of ${processors} threads: ${gflops.toFixed(1)} GFLOP/s`);
  }
  assert.match(isolated.threads, /^up to/);
  const alone = await measure({ isolated: false, letter: "s" });
  assert.match(alone.threads, /Cross-Origin-Opener-Policy/);
  assert.ok(alone.results.every(({ threads }) => threads === 1));
} finally {
  await browser.close();
}

/** What the page says about threads, and what it measures. */
async function measure({ isolated, letter, picture }) {
  const server = await serve(folder, 0, isolated);
  const { page, complaints } = await open(browser, `http://localhost:${server.address().port}/`);
  await page.selectOption("[name=letter]", letter);
  await page.click("button");
  const done = () => window.results || document.getElementById("status").textContent.startsWith("It failed");
  await page.waitForFunction(done, null, { timeout: PATIENCE });
  const results = await page.evaluate(() => window.results);
  const text = (id) => page.textContent(`#${id}`);
  assert.ok(results, `${await text("status")} ${complaints}`);
  assert.deepEqual(complaints, []);
  assert.ok(results.length >= 6 && results.every(({ gflops }) => gflops > 0));
  assert.ok(await page.isVisible("#by-order svg"));
  if (picture) await page.screenshot({ path: picture, fullPage: true });
  const threads = await text("threads");
  await page.close();
  server.close();
  return { results, threads };
}
