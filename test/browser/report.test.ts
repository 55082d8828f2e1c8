import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishSite } from "../../src/publish/publish.ts";
import { render } from "../../src/report/formats/html.ts";
import { hostileReport, sampleReport } from "../helpers/sample-report.ts";
import { writeStore } from "../helpers/store.ts";
import { axe, chromiumPath, launch, open } from "./browser.ts";

const folder = mkdtempSync(join(tmpdir(), "assayer-browser-"));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe.skipIf(chromiumPath === null)("in a browser", { timeout: 30_000 }, () => {
  let browser: Browser;
  const report = file("report.html", render(sampleReport()));
  const server = file("server.html", render(sampleReport({ kind: "mcp", name: "Quarry" })));
  const site = join(folder, "site");
  const pages: Record<string, string> = {};

  beforeAll(async () => {
    browser = await launch();
    const store = writeStore(join(folder, "store"));
    await publishSite({ dir: store, out: site, baseUrl: "https://reports.example.com", contact: "a@example.com" });
    Object.assign(pages, {
      report,
      index: join(site, "index.html"),
      profile: join(site, "targets/quarry/index.html"),
      "full report of the site": join(site, "targets/quarry/2026-07-15/index.html"),
      changes: join(site, "targets/quarry/2026-07-15/changes/index.html"),
      compare: join(site, "compare/index.html"),
      "rule page": join(site, "rules/SEC-001/index.html"),
    });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describe.each(["report", "index", "profile", "full report of the site", "changes", "compare", "rule page"])(
    "%s",
    (name) => {
      test("has no accessibility violation in either theme, does not scroll sideways at 360 pixels, loads nothing", async () => {
        const { page, deeds } = await open(browser, pages[name] ?? "", { colorScheme: "light" });
        // Everything is laid out: parts that wait to be scrolled to have no true places yet.
        await page.evaluate(`{
          for (const part of document.querySelectorAll("details")) part.open = true;
          const sheet = new CSSStyleSheet();
          sheet.replaceSync("* { content-visibility: visible !important }");
          document.adoptedStyleSheets = [sheet];
        }`);
        expect(await axe(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: "dark" });
        expect(await page.evaluate(`getComputedStyle(document.body).backgroundColor`)).toBe("rgb(17, 20, 19)");
        // Colours are all that a theme changes.
        expect(await axe(page, ["color-contrast"])).toEqual([]);
        await page.setViewportSize({ width: 360, height: 760 });
        // Names what sticks out, when something does.
        expect(
          await page.evaluate(`document.documentElement.scrollWidth <= 360 ? [] :
            [...document.querySelectorAll("body *")].filter((part) => part.getBoundingClientRect().right > 360)
              .map((part) => part.tagName + "." + part.className + " " + part.getBoundingClientRect().right)`),
        ).toEqual([]);
        expect(await axe(page, ["color-contrast", "target-size"])).toEqual([]);
        expect(deeds.filter((deed) => !/^request file:.*\/(?:assets|badge)/.test(deed))).toEqual([]);
        await page.context().close();
      });
    },
  );

  describe.each(["report", "index", "profile"])("%s", (name) => {
    test("has no accessibility violation and no less content without a script", async () => {
      const { page } = await open(browser, pages[name] ?? "", { javaScriptEnabled: false });
      // The checker needs a script itself: it is run over what a reader without one is given.
      const content = await page.content();
      const still = file(
        "still.html",
        content
          .replace(/<script(?![^>]*json)[\s\S]*?<\/script>/g, "")
          .replace(/ (?:href|src)="(?:\.\.\/|\.\/)*assets/g, (start) =>
            start.replace(/"(?:\.\.\/|\.\/)*assets/, `"${site}/assets`),
          ),
      );
      const { page: plain } = await open(browser, still, {});
      expect(await axe(plain)).toEqual([]);
      expect(await page.locator("button:visible").count()).toBe(0);
      expect(await page.locator("main").innerText()).not.toBe("");
      await page.context().close();
      await plain.context().close();
    });
  });

  test("the checker itself finds what is wrong", async () => {
    const bad = file(
      "bad.html",
      `<!doctype html><title>x</title><p style="color:#999;background:#fff">pale</p><img src="data:,">`,
    );
    const { page } = await open(browser, bad);
    const found = (await axe(page)).join("\n");
    expect(found).toContain("color-contrast");
    expect(found).toContain("image-alt");
    await page.context().close();
  });

  test("without a script, every finding and tool is on the page", async () => {
    const { page } = await open(browser, report, { javaScriptEnabled: false });
    const { findings, tools } = sampleReport();
    expect(await page.locator("[id^='f-']").count()).toBe(findings.length);
    expect(await page.locator(".tool-rows > li").count()).toBe(tools.length);
    await page.context().close();
  });

  test.each([
    [1280, 720],
    [390, 844],
  ])("shows verdict, score, six scores, counts and the first fix above the fold at %d × %d", async (width, height) => {
    const { page } = await open(browser, report, { viewport: { width, height } });
    for (const selector of [
      "h1",
      ".seal",
      ".verdict",
      ".counts a >> nth=4",
      ".six li >> nth=5",
      ".fixes li >> nth=0 >> .gain",
    ]) {
      const box = await page.locator(selector).first().boundingBox();
      expect(box, selector).not.toBeNull();
      expect((box?.y ?? 1e9) + (box?.height ?? 0), selector).toBeLessThanOrEqual(height);
    }
    await page.context().close();
  });

  test("filters findings, keeps the filter in the address and opens with it", async () => {
    const { page } = await open(browser, report);
    await page.locator(".counts a.critical").click();
    await expect.poll(() => page.url()).toContain("severity=critical");
    expect(await page.locator(".card:visible").count()).toBe(1);
    expect(await page.locator("[data-for=findings] .shown").innerText()).toBe("1 of 7 shown");
    const { page: again } = await open(browser, `file://${report}#?severity=high&q=orders`);
    expect(await again.locator(".card:visible").count()).toBe(1);
    expect(await again.locator("[data-set=q]").inputValue()).toBe("orders");
    await again.locator("[data-set=q]").press("Escape");
    await expect.poll(() => new URL(again.url()).hash).toBe("");
    expect(await again.locator(".card:visible").count()).toBe(7);
    await page.context().close();
    await again.context().close();
  });

  test("filters findings by tool, category and status", async () => {
    const { page } = await open(browser, report);
    const bar = page.locator("[data-for=findings]");
    await bar.locator("[data-set=tool]").fill("readfile");
    await expect.poll(() => page.locator(".card:visible").count()).toBe(3);
    expect(await page.locator(".card:visible [data-t]:not([hidden])").count()).toBe(3);
    await bar.locator("[data-clear]").click();
    await bar.locator("[data-set=category]").selectOption("compliance");
    await expect.poll(() => page.locator(".card:visible").count()).toBe(1);
    await bar.locator("[data-clear]").click();
    await bar.locator("[data-set=status]").selectOption("suppressed");
    await expect.poll(() => page.locator(".card:visible").count()).toBe(1);
    await page.context().close();
  });

  test("filters and sorts tools", async () => {
    const { page } = await open(browser, report);
    const bar = page.locator("[data-for=tools]");
    await bar.locator("[data-set=kind]").selectOption("billing");
    await expect.poll(() => page.locator(".tool-rows > li:visible").count()).toBe(3);
    await bar.locator("[data-clear]").click();
    await bar.locator("[data-set=sort]").selectOption("name");
    await expect.poll(() => page.locator(".tool-rows .t-name").first().innerText()).toContain("cancelShipment");
    await bar.locator("[data-set=sort]").selectOption("findings");
    await expect.poll(() => page.locator(".tool-rows .t-name").first().innerText()).toContain("readFile");
    await bar.locator("[data-set=tq]").fill("webhook");
    await expect.poll(() => page.locator(".tool-rows > li:visible").count()).toBe(1);
    await page.context().close();
  });

  test("opens what a permanent link points at", async () => {
    const { findings } = sampleReport();
    const hidden = findings.find(({ suppressed }) => suppressed) ?? findings[0];
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`file://${report}#f-${hidden?.fingerprint}`);
    expect(await page.locator(`[id="f-${hidden?.fingerprint}"]`).isVisible()).toBe(true);
    await context.close();
  });

  test("switches the theme, and the keyboard reaches search and findings", async () => {
    const { page } = await open(browser, report, { colorScheme: "light" });
    const paper = (): Promise<unknown> => page.evaluate(`getComputedStyle(document.body).backgroundColor`);
    const before = await paper();
    await page.locator("[data-theme-switch]").click();
    expect(await paper()).not.toBe(before);
    await page.locator("[data-theme-switch]").click();
    expect(await paper()).toBe(before);
    await page.locator("h1").click();
    await page.keyboard.press("j");
    expect(await page.evaluate(`document.activeElement.matches(".card > summary")`)).toBe(true);
    await page.keyboard.press("/");
    expect(await page.evaluate(`document.activeElement.matches("input[type=search]")`)).toBe(true);
    await page.context().close();
  });

  test("hands out its JSON and copies a fix", async () => {
    const { page } = await open(browser, report, { permissions: ["clipboard-read", "clipboard-write"] });
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-json]").click()]);
    expect(download.suggestedFilename()).toBe("report.json");
    await page.locator(".diff button").first().click();
    await expect.poll(() => page.locator(".diff button").first().innerText()).toBe("Copied");
    await page.context().close();
  });

  test("prints everything, on white", async () => {
    const { page } = await open(browser, report, { colorScheme: "dark" });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.evaluate(`dispatchEvent(new Event("beforeprint"))`);
    expect(await page.evaluate(`getComputedStyle(document.body).backgroundColor`)).toBe("rgb(255, 255, 255)");
    expect(await page.locator("details:not([open])").count()).toBe(0);
    expect(await page.locator(".top").isVisible()).toBe(false);
    await page.context().close();
  });

  test("of 1,200 tools opens and filters in under a second", async () => {
    const large = file("large.html", render(sampleReport({ tools: 1200 })));
    const start = performance.now();
    const { page } = await open(browser, large);
    const opened = performance.now() - start;
    const filtered = await page.evaluate(`new Promise((done) => {
      const start = performance.now();
      const input = document.querySelector("[data-set=tq]");
      input.value = "refund";
      input.dispatchEvent(new Event("input", { bubbles: true }));
      const look = () => document.querySelector("[data-for=tools] .shown").textContent.startsWith("50 ") ? done(performance.now() - start) : requestAnimationFrame(look);
      look();
    })`);
    expect(opened).toBeLessThan(3000);
    expect(filtered).toBeLessThan(1000);
    await page.context().close();
  });

  test("compares two targets of a site", async () => {
    const { page } = await open(browser, join(site, "compare/index.html"));
    expect(await page.locator("[data-result] table").count()).toBe(1);
    await page.locator("[data-second]").selectOption("quarry");
    expect(await page.locator("[data-result] thead, [data-result] tr").first().innerText()).toContain("Quarry");
    await page.context().close();
  });

  test("filters and sorts the index of a site", async () => {
    const { page } = await open(browser, join(site, "index.html"));
    expect(await page.locator(".board-rows > li:visible").count()).toBe(3);
    await page.locator("[data-set=kind]").selectOption("mcp");
    await expect.poll(() => page.locator(".board-rows > li:visible").count()).toBe(1);
    await page.locator("[data-clear]").click();
    await page.locator("[data-set=sort]").selectOption("lowest");
    await expect.poll(() => page.locator(".board-rows > li").last().innerText()).toContain("Aster");
    await page.context().close();
  });

  test.each([
    "<script>window.ran=1;alert(1)</script>",
    '"><img src=https://evil.example/x onerror=alert(1)>',
    "' onfocus='alert(1)' autofocus='",
    "</script></style></title></textarea><script>alert(1)</script>",
    "[x](javascript:alert(1)) ![x](https://evil.example/x.png) <https://evil.example>",
    "<svg onload=alert(1)><style>@import '//evil.example'</style><a href=javascript:alert(1)>",
    "<meta http-equiv=refresh content='0;url=//evil.example'><base href=//evil.example><link rel=stylesheet href=//evil.example/x.css>",
    "<iframe srcdoc='<script>parent.alert(1)</script>'></iframe><form action=//evil.example><button autofocus>",
    "\u202e\u2066<b>\u0000\u001b[31m\u200b\ud800",
    "`--></code></pre><details ontoggle=alert(1) open>",
    "__proto__ constructor {{7*7}} ${alert(1)} &lt;script&gt;alert(1)&lt;/script&gt;",
  ])("runs and loads nothing of %j", async (payload) => {
    const { page, deeds } = await open(browser, file("hostile.html", render(hostileReport(payload))));
    await page.evaluate(`for (const part of document.querySelectorAll("details")) part.open = true`);
    await page.locator("[data-set=q]").fill("shipment");
    await page.locator(".counts a").first().click();
    await page.waitForTimeout(50);
    expect(deeds).toEqual([]);
    expect(await page.evaluate(`window.ran`)).toBeUndefined();
    expect(
      await page.evaluate(
        `document.querySelectorAll("main script, main iframe, main img, main link, main base, main form").length`,
      ),
    ).toBe(0);
    await page.context().close();
  });

  test("runs nothing of a megabyte of hostile text among 5,000 tools", async () => {
    const bad = hostileReport('</script><script>alert(1)</script><img src=//evil.example onerror="alert(1)">', 5000);
    const tools = bad.tools.map((tool, index) =>
      index === 0 ? { ...tool, description: "<script>alert(1)</script>".repeat(42_000) } : tool,
    );
    const { page, deeds } = await open(browser, file("flood.html", render({ ...bad, tools })));
    await page.locator("[data-set=tq]").fill("script");
    await page.waitForTimeout(300);
    expect(deeds).toEqual([]);
    await page.context().close();
  });

  test("a server's report opens without a word in the console", async () => {
    const { deeds, page } = await open(browser, server);
    expect(deeds).toEqual([]);
    await page.context().close();
  });
});
