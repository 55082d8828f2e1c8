import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** Debian's Chromium, or the one named by `ASSAYER_CHROMIUM`; null when there is none. */
export const chromiumPath: string | null =
  [process.env["ASSAYER_CHROMIUM"], "/usr/bin/chromium"].find((path) => path !== undefined && existsSync(path)) ?? null;

if (chromiumPath === null)
  console.warn(
    "\n*** BROWSER TESTS SKIPPED: no Chromium. Install the package `chromium` or set ASSAYER_CHROMIUM. ***\n",
  );

export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath ?? "", args: ["--no-sandbox", "--disable-gpu"] });
}

/** What a page did that a report must never do. */
export interface Watched {
  readonly page: Page;
  /** Requests other than the page itself, dialogs, console output, errors, new windows, navigation. */
  readonly deeds: string[];
}

/** Opens a file in a context of its own and writes down everything that it does. */
export async function open(browser: Browser, file: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options });
  const page = await context.newPage();
  const deeds: string[] = [];
  const address = /^(?:https?|file):/.test(file) ? file : pathToFileURL(file).href;
  page.on("dialog", (dialog) => {
    deeds.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => void deeds.push(`console ${message.text()}`));
  page.on("pageerror", (error) => void deeds.push(`error ${error.message}`));
  page.on("popup", () => void deeds.push("popup"));
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== address.split("#")[0] && !request.url().startsWith("data:"))
      deeds.push(`request ${request.url()}`);
  });
  await page.goto(address);
  return { page, deeds };
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Violations of WCAG 2.2 AA and of axe's best practices, one line each; of all rules or of those named. */
export async function axe(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if ((await page.evaluate(`typeof axe`)) === "undefined") await page.evaluate(axeSource);
  // Size of targets is part of WCAG 2.2 and off by default.
  const only =
    rules === undefined ? `, rules: { "target-size": { enabled: true } }` : `, runOnly: ${JSON.stringify(rules)}`;
  // A string, since the page's code is not compiled with ours.
  const found: unknown = await page.evaluate(
    `axe.run(document, { resultTypes: ["violations"], preload: false${only} }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, failureSummary }) => id + " " + target.join(" ") + " " + failureSummary.replace(/\\s+/g, " ").slice(0, 300))))`,
  );
  return found as readonly string[];
}
