// Pictures of the sample reports and of a site made from them, in docs/images: `npm run gallery`.
// Needs a build, the reports of `npm run update:golden`, and Chromium.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const { bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const reports = join(root, "reports");
const pictures = join(root, "docs", "images");

const store = mkdtempSync(join(tmpdir(), "assayer-gallery-"));
try {
  for (const name of readdirSync(reports).filter((file) => /^[\w-]+\.json$/.test(file))) {
    const slug = name.slice(0, -".json".length);
    const { generatedAt } = JSON.parse(readFileSync(join(reports, name), "utf8"));
    mkdirSync(join(store, slug));
    copyFileSync(join(reports, name), join(store, slug, `${generatedAt.slice(0, 10)}.json`));
  }
  const args = [join(root, bin.assayer), "publish", store, "-o", `${store}-site`];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`the site was not made: ${stderr}`);
  await photograph(`${store}-site`);
} finally {
  rmSync(store, { recursive: true, force: true });
  rmSync(`${store}-site`, { recursive: true, force: true });
}

async function photograph(site) {
  const executablePath = process.env.ASSAYER_CHROMIUM ?? "/usr/bin/chromium";
  if (!existsSync(executablePath)) return console.error("no Chromium: no pictures");
  mkdirSync(pictures, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const report = (slug) => join(reports, `${slug}.html`);
  const shots = [
    { name: "report-light", page: report("identity-backend"), width: 1280, height: 720, colorScheme: "light" },
    { name: "report-dark", page: report("leaky-clinic"), width: 1280, height: 720, colorScheme: "dark" },
    { name: "report-phone", page: report("poisoned-helper"), width: 390, height: 844, colorScheme: "light" },
    {
      name: "finding",
      page: report("poisoned-helper"),
      at: "#findings",
      width: 1280,
      height: 800,
      colorScheme: "light",
    },
    { name: "tools", page: report("identity-backend"), at: "#tools", width: 1280, height: 720, colorScheme: "light" },
    { name: "site", page: join(site, "index.html"), width: 1280, height: 640, colorScheme: "light" },
  ];
  for (const { name, page: file, at, width, height, colorScheme } of shots) {
    if (!existsSync(file)) continue;
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await page.goto(pathToFileURL(file).href);
    if (at) await page.evaluate(`document.querySelector(${JSON.stringify(at)}).scrollIntoView()`);
    await page.waitForTimeout(200);
    await page.screenshot({ path: join(pictures, `${name}.png`) });
    await page.close();
    console.error(`docs/images/${name}.png`);
  }
  await browser.close();
}
