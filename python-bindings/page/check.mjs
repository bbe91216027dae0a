// Tries the page in headless Chromium: node check.mjs FOLDER CHROMIUM NODE_MODULES
import assert from "node:assert/strict";
import { join } from "node:path";
import { launch, open } from "../../bench/web/browser.mjs";
import { serve } from "../../bench/web/serve.mjs";

const [folder, executablePath, modules] = process.argv.slice(2);
/** A measurement takes half a minute, more on a busy machine. */
const PATIENCE = 300_000;

const server = await serve(folder);
const browser = await launch(executablePath, modules);
try {
  const { page, complaints } = await open(browser, `http://localhost:${server.address().port}/`);
  const settled = () => page.evaluate(() => document.getElementById("status").textContent);
  const ready = () => !document.getElementById("measure").disabled || window.failed;
  await page.waitForFunction(ready, null, { timeout: PATIENCE });
  assert.equal(await settled(), "Ready.");
  await page.click("#measure");
  await page.waitForFunction(() => window.measured || window.failed, null, { timeout: PATIENCE });
  assert.equal(await settled(), "Done.");
  assert.deepEqual(complaints, []);

  const rows = await page.evaluate(() => window.measured);
  const facts = await page.$$eval("dd", (found) => found.map((fact) => fact.textContent));
  console.log(facts.join("; "));
  for (const { operation, n, speedup } of rows) console.log(`${operation}, ${n}: ${speedup.toFixed(1)} times as fast`);
  // Each of them is, on a quiet machine; on a busy one a single number may be anything.
  const large = rows.filter(({ n }) => n === 300).map(({ speedup }) => speedup).sort((a, b) => a - b);
  assert.ok(large[large.length >> 1] > 1, "matrices of order 300 gain nothing");
  assert.equal(await page.locator("#speedups tbody tr").count(), new Set(rows.map((row) => row.operation)).size);
  const answers = await page.$$eval("#singular tr", (lines) => lines.slice(1).map((line) => line.lastChild.textContent));
  assert.ok(answers.length > 0 && answers.every((answer) => answer.startsWith("LinAlgError")), answers.join("; "));
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(folder, `${colorScheme}.png`), fullPage: true });
  }
} finally {
  await browser.close();
  server.close();
}
