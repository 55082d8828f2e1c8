// Writes the sample reports in reports/gallery and the pictures of them in docs/images: `npm run gallery`.
// Needs a build, and Chromium for the pictures. The time is fixed, so that the same code gives the same bytes.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const { bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const command = join(root, bin.assayer);
const gallery = join(root, "reports", "gallery");
const pictures = join(root, "docs", "images");
const DATE = "2026-11-23";

const samples = [
  { slug: "bookshop", target: "fixtures/openapi/bookshop.yaml" },
  { slug: "leaky-clinic", target: "fixtures/openapi/leaky-clinic.yaml" },
  { slug: "poisoned-helper", target: "fixtures/mcp/poisoned-helper.json" },
  { slug: "notes-server", target: "fixtures/mcp/notes-server.json" },
  {
    slug: "identity-backend",
    target: "fixtures/mcp/identity-backend.json",
    more: ["--governance", "fixtures/mcp/identity-backend.governance.yaml"],
  },
];

function assayer(args) {
  const { status, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(`${DATE}T09:00:00Z`) / 1000) },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`assayer ${args.join(" ")} ended with ${status}: ${stderr}`);
}

const store = mkdtempSync(join(tmpdir(), "assayer-gallery-"));
try {
  for (const { slug, target, more = [] } of samples) {
    if (!existsSync(join(root, target))) continue;
    mkdirSync(join(store, slug), { recursive: true });
    mkdirSync(join(gallery, slug), { recursive: true });
    const file = (extension) => join("reports", "gallery", slug, `report.${extension}`);
    const outputs = ["html", "md"].flatMap((format) => ["--report", `${format}=${file(format)}`]);
    const stored = ["--report", `json=${join(store, slug, `${DATE}.json`)}`];
    assayer([
      "audit",
      target,
      "--fail-on",
      "none",
      "--quiet",
      ...more,
      ...outputs,
      ...stored,
      "-o",
      join(store, "out.txt"),
    ]);
    rmSync(join(store, "out.txt"), { force: true });
    console.error(`reports/gallery/${slug}`);
  }
  assayer(["publish", store, "-o", `${store}-site`]);
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
  const report = (slug) => join(gallery, slug, "report.html");
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
