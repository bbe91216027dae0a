// A headless Chromium for checks of pages.
import { createRequire } from "node:module";
import { join } from "node:path";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

/** Starts the browser at that path with the playwright-core of a `node_modules` folder. */
export function launch(executablePath, modules) {
  const { chromium } = createRequire(join(modules, "package.json"))("playwright-core");
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A new page, and a list that fills with what it complains about. */
export async function open(browser, address) {
  const page = await browser.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(address);
  return { page, complaints };
}
