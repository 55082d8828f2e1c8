import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { HtmlValidate } from "html-validate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { instructions } from "../../src/publish/install.ts";
import { servePreview } from "../../src/publish/preview.ts";
import { publishSite } from "../../src/publish/publish.ts";
import { slugOf } from "../../src/publish/store.ts";
import { parse as parseToml } from "smol-toml";
import { hostileReport, sampleReport, samplePolicy } from "../helpers/sample-report.ts";
import { writeStore } from "../helpers/store.ts";

const folder = mkdtempSync(join(tmpdir(), "assayer-publish-"));
const fresh = (name: string): string => join(folder, name);

/** Every file below a folder with its content, except the manifest. */
function filesOf(root: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (dir: string): void => {
    for (const item of readdirSync(dir, { withFileTypes: true }))
      if (item.isDirectory()) walk(join(dir, item.name));
      else if (!item.name.startsWith("."))
        found.set(relative(root, join(dir, item.name)), readFileSync(join(dir, item.name), "utf8"));
  };
  walk(root);
  return found;
}

const options = { baseUrl: "https://reports.example.com/a", contact: "a@example.com" };

describe("a published site", () => {
  const store = fresh("store");
  const out = fresh("site");
  let files: Map<string, string>;

  beforeAll(async () => {
    writeStore(store);
    const summary = await publishSite({ dir: store, out, ...options });
    expect(summary).toMatchObject({ targets: 3, reports: 5, removed: 0, skipped: [] });
    files = filesOf(out);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("has a profile, a full report, data, badges and a picture for each target", () => {
    for (const path of [
      "index.html",
      "report.json",
      "history.json",
      "badge.svg",
      "badge-hallmark.svg",
      "badge.json",
      "social.svg",
    ])
      expect([...files.keys()]).toContain(`targets/quarry/${path}`);
    for (const date of ["2026-01-15", "2026-04-15", "2026-07-15"]) {
      expect(files.get(`targets/quarry/${date}/index.html`)).toContain('id="findings"');
      expect(files.get(`targets/quarry/${date}.json`)).toBe(
        readFileSync(join(store, "quarry", `${date}.json`), "utf8"),
      );
    }
    expect(files.get("targets/quarry/report.json")).toBe(files.get("targets/quarry/2026-07-15.json"));
  });

  test("has only links that lead to a file or an id of the site", () => {
    const broken: string[] = [];
    for (const [path, content] of files) {
      if (!path.endsWith(".html")) continue;
      for (const [, href = ""] of content.matchAll(/ (?:href|src)="([^"]*)"/g)) {
        if (/^(?:https?:|mailto:|data:)/.test(href)) continue;
        const [place = "", id] = href.split("#");
        const to =
          place === "" ? path : join(path, "..", place, place.endsWith("/") || place === "" ? "index.html" : "");
        const target = files.get(to.replace(/\/$/, ""));
        if (target === undefined) broken.push(`${path}: ${href}`);
        else if (id && !id.startsWith("i-") && !target.includes(` id="${id}"`)) broken.push(`${path}: ${href}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test("has valid pages of every kind", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:standard"],
      rules: {
        "no-raw-characters": ["error", { relaxed: true }],
        "aria-label-misuse": ["error", { allowAnyNamable: true }],
        "require-sri": "off",
        "valid-id": ["error", { relaxed: true }],
      },
    });
    for (const path of [
      "index.html",
      "404.html",
      "targets/quarry/index.html",
      "targets/quarry/2026-07-15/index.html",
      "targets/quarry/2026-07-15/changes/index.html",
      "compare/index.html",
      "compare/aster--quarry/index.html",
      "rules/index.html",
      "rules/SEC-001/index.html",
    ]) {
      const { results } = await validator.validateString(files.get(path) ?? "");
      expect(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${path} ${ruleId}: ${message}`)),
      ).toEqual([]);
    }
  });

  test("allows its own style and script only", () => {
    for (const [path, content] of files)
      if (path.endsWith(".html")) {
        expect(content).toMatch(/default-src 'none'; style-src 'self'; script-src 'self'/);
        expect(content).not.toMatch(/<style|\sstyle=|<script(?! src="[./]*assets\/| type="application\/json")/);
      }
  });

  test("ranks targets by score and links each", () => {
    const index = files.get("index.html") ?? "";
    const order = [...index.matchAll(/href="targets\/([\w-]+)\/"/g)].map(([, slug]) => slug);
    expect(order).toEqual(["aster", "harbour", "quarry"]);
  });

  test("tells what changed between two reports", () => {
    const page = files.get("targets/quarry/2026-04-15/changes/index.html") ?? "";
    const fixed = JSON.parse(files.get("targets/quarry/2026-01-15.json") ?? "") as ReturnType<typeof sampleReport>;
    const now = JSON.parse(files.get("targets/quarry/2026-04-15.json") ?? "") as ReturnType<typeof sampleReport>;
    const before = new Set(fixed.findings.map(({ fingerprint }) => fingerprint));
    const added = now.findings.filter(({ fingerprint, suppressed }) => !before.has(fingerprint) && !suppressed);
    expect(added.length).toBeGreaterThan(0);
    for (const { fingerprint } of added) expect(page).toContain(fingerprint);
  });

  test("has a feed, a sitemap and stable data with absolute addresses", () => {
    const feed = files.get("feed.xml") ?? "";
    expect(feed.match(/<entry>/g)).toHaveLength(5);
    expect(feed).toContain('href="https://reports.example.com/a/targets/quarry/2026-07-15/"');
    expect(feed.indexOf("2026-07-15")).toBeLessThan(feed.indexOf("2026-01-15"));
    expect(files.get("sitemap.xml")).toContain("<loc>https://reports.example.com/a/targets/aster/</loc>");
    const data = JSON.parse(files.get("index.json") ?? "") as { targets: { slug: string; score: number }[] };
    expect(data.targets.map(({ slug }) => slug)).toEqual(["aster", "harbour", "quarry"]);
    expect(JSON.parse(files.get("targets/quarry/badge.json") ?? "")).toMatchObject({
      schemaVersion: 1,
      label: "mcp score",
    });
  });

  test("published again writes nothing; fresh elsewhere gives the same bytes", async () => {
    const again = await publishSite({ dir: store, out, ...options });
    expect(again).toMatchObject({ written: 0, removed: 0, unchanged: 5 });
    const other = fresh("other");
    await publishSite({ dir: store, out: other, ...options });
    expect(filesOf(other)).toEqual(files);
  });

  test("a new report, a changed one and one taken away give the bytes of a fresh site", async () => {
    const moving = fresh("moving");
    const site = fresh("moving-site");
    writeStore(moving);
    const check = async (step: string): Promise<void> => {
      await publishSite({ dir: moving, out: site, ...options });
      const other = fresh(`fresh-${step}`);
      await publishSite({ dir: moving, out: other, ...options });
      expect(filesOf(site), step).toEqual(filesOf(other));
    };
    await check("first");
    const put = (date: string, worse: number): void =>
      writeFileSync(
        join(moving, "quarry", `${date}.json`),
        JSON.stringify(sampleReport({ name: "Quarry", kind: "mcp", worse, generatedAt: `${date}T09:00:00.000Z` })),
      );
    put("2026-10-15", 3);
    await check("added");
    put("2026-04-15", 4);
    await check("changed");
    rmSync(join(moving, "quarry", "2026-10-15.json"));
    await check("removed");
    rmSync(join(moving, "harbour"), { recursive: true });
    await check("target-removed");
    expect([...filesOf(site).keys()].some((path) => path.includes("harbour"))).toBe(false);
  });

  test("marks a change of policy and never shows it as a regression", async () => {
    const changing = fresh("policy");
    mkdirSync(join(changing, "one"), { recursive: true });
    const put = (date: string, digest: string, worse: number): void => {
      const report = sampleReport({ name: "One", worse, generatedAt: `${date}T09:00:00.000Z` });
      const policy = { ...report.policy, digest, resolved: samplePolicy };
      writeFileSync(join(changing, "one", `${date}.json`), JSON.stringify({ ...report, policy }));
    };
    put("2026-01-01", `sha256:${"a".repeat(64)}`, 0);
    put("2026-02-01", `sha256:${"b".repeat(64)}`, 6);
    await publishSite({ dir: changing, out: fresh("policy-site") });
    const site = filesOf(fresh("policy-site"));
    const profile = site.get("targets/one/index.html") ?? "";
    expect(profile).toContain('class="break"');
    expect(profile).toContain("policy or rules changed");
    expect(profile).not.toMatch(/<td class="num">−/);
    expect(site.get("targets/one/2026-02-01/changes/index.html")).toContain("Policy or rules changed");
    expect(site.get("feed.xml")).toContain("do not compare");
  });

  test("leaves files of others alone", async () => {
    const taken = fresh("taken");
    mkdirSync(taken);
    writeFileSync(join(taken, "index.html"), "mine");
    writeFileSync(join(taken, "CNAME"), "mine too");
    await expect(publishSite({ dir: store, out: taken })).rejects.toThrow(/was not written by assayer/);
    expect(readFileSync(join(taken, "index.html"), "utf8")).toBe("mine");
    await publishSite({ dir: store, out: taken, force: true });
    expect(readFileSync(join(taken, "CNAME"), "utf8")).toBe("mine too");
  });

  test("skips what is no report, says why, and needs at least one", async () => {
    const mixed = fresh("mixed");
    writeStore(mixed);
    writeFileSync(join(mixed, "broken.json"), "{");
    writeFileSync(join(mixed, "other.json"), "[1]");
    writeFileSync(join(mixed, "quarry", "2026-09-01.json"), `{"schemaVersion":"1.0.0"}`);
    const { skipped, reports } = await publishSite({ dir: mixed, out: fresh("mixed-site") });
    expect(reports).toBe(5);
    expect(skipped.map(({ file }) => file).toSorted()).toEqual(["broken.json", "other.json", "quarry/2026-09-01.json"]);
    mkdirSync(fresh("empty"));
    await expect(publishSite({ dir: fresh("empty"), out: fresh("empty-site") })).rejects.toThrow(/holds no report/);
  });

  test("takes flat files, runs of several targets, and names of any kind", async () => {
    const flat = fresh("flat");
    mkdirSync(flat);
    const set = {
      schemaVersion: "1.0.0",
      runs: [sampleReport({ name: "../../etc/passwd" }), sampleReport({ name: "日本語" })],
      gate: { passed: true, conditions: [] },
    };
    writeFileSync(join(flat, "set.json"), JSON.stringify(set));
    writeFileSync(join(flat, "a.json"), JSON.stringify(sampleReport({ name: "Same name!" })));
    writeFileSync(join(flat, "b.json"), JSON.stringify(sampleReport({ name: "same NAME?" })));
    const { targets } = await publishSite({ dir: flat, out: fresh("flat-site") });
    expect(targets).toBe(4);
    const paths = [...filesOf(fresh("flat-site")).keys()];
    expect(paths).toContain("targets/etc-passwd/index.html");
    expect(paths.every((path) => /^[\w./-]+$/.test(path))).toBe(true);
    expect(slugOf("日本語")).toMatch(/^target-[0-9a-f]{8}$/);
  });

  test("carries nothing hostile live", async () => {
    const bad = fresh("bad");
    mkdirSync(bad);
    const payload = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;
    writeFileSync(join(bad, "x.json"), JSON.stringify(hostileReport(payload)));
    const { skipped } = await publishSite({ dir: bad, out: fresh("bad-site"), contact: "javascript:alert(1)" });
    expect(skipped).toEqual([]);
    for (const [path, content] of filesOf(fresh("bad-site"))) {
      if (path.endsWith(".json")) continue;
      expect(content, path).not.toMatch(/<script>alert|<img src=x/);
      expect(content, path).not.toMatch(/href="javascript:/);
    }
  });
});

describe("installation", () => {
  const launch = { command: "npx", args: ["-y", "@example/harbour-mcp", "it's a $(path)"], env: ["HARBOUR_TOKEN"] };

  test("is told for eight clients from the real launch, with values left open", () => {
    const all = instructions("Harbour MCP", launch, "stdio");
    expect(all.map(({ client }) => client)).toEqual([
      "Claude Desktop",
      "Claude Code",
      "Cursor",
      "Windsurf",
      "VS Code",
      "OpenCode",
      "Codex",
      "Gemini CLI",
    ]);
    for (const { language, text } of all) {
      expect(text).toContain("HARBOUR_TOKEN");
      if (language === "json") expect(JSON.stringify(JSON.parse(text))).toContain("@example/harbour-mcp");
      if (language === "toml")
        expect(parseToml(text)).toEqual({
          mcp_servers: {
            "harbour-mcp": { command: "npx", args: launch.args, env: { HARBOUR_TOKEN: "<HARBOUR_TOKEN>" } },
          },
        });
    }
    expect(all[1]?.text).toBe(
      `claude mcp add --env 'HARBOUR_TOKEN=<HARBOUR_TOKEN>' harbour-mcp -- npx -y @example/harbour-mcp 'it'\\''s a $(path)'`,
    );
  });

  test("of a remote server uses its address and header names", () => {
    const all = instructions("r", { url: "https://mcp.example.com/mcp", headers: ["Authorization"] }, "http");
    const text = (client: string): string => all.find((item) => item.client === client)?.text ?? "";
    expect(JSON.parse(text("Windsurf"))).toEqual({
      mcpServers: { r: { serverUrl: "https://mcp.example.com/mcp", headers: { Authorization: "<Authorization>" } } },
    });
    expect(JSON.parse(text("Gemini CLI"))).toMatchObject({
      mcpServers: { r: { httpUrl: "https://mcp.example.com/mcp" } },
    });
    expect(JSON.parse(text("VS Code"))).toMatchObject({ servers: { r: { type: "http" } } });
    expect(text("Claude Code")).toContain("--transport http r https://mcp.example.com/mcp");
  });

  test("is not told when the launch is not known", () => {
    expect(instructions("x", null, "file")).toEqual([]);
    expect(instructions("x", { url: "javascript:alert(1)" }, "http")).toEqual([]);
  });
});

describe("the preview", () => {
  test("serves the site to this machine and nothing outside it", async () => {
    const dir = mkdtempSync(join(tmpdir(), "assayer-preview-"));
    mkdirSync(join(dir, "a"));
    writeFileSync(join(dir, "a", "index.html"), "<p>a");
    writeFileSync(join(dir, ".assayer-site.json"), "{}");
    writeFileSync(join(dir, "404.html"), "<p>none");
    const preview = await servePreview(dir);
    try {
      const get = async (path: string, init: RequestInit = {}): Promise<string> => {
        const response = await fetch(new URL(path, preview.url), init);
        return `${response.status} ${await response.text()}`;
      };
      expect(preview.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
      expect(await get("a/")).toBe("200 <p>a");
      expect(await get("a")).toBe("200 <p>a");
      expect(await get("none")).toBe("404 <p>none");
      expect(await get("%2e%2e/%2e%2e/etc/passwd")).toBe("404 <p>none");
      expect(await get(".assayer-site.json")).toBe("404 <p>none");
      expect(await get("a/", { method: "POST" })).toMatch(/^405/);
    } finally {
      await preview.close();
      rmSync(dir, { recursive: true });
    }
    expect(() => statSync(dir)).toThrow();
  });
});
