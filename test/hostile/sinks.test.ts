import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PAYLOADS } from "../../fuzz/dictionary.mjs";
import { SINKS } from "../../fuzz/checks.mjs";
import { publishSite } from "../../src/publish/publish.ts";
import { rendererOf } from "../../src/report/formats/index.ts";
import { FORMATS } from "../../src/report/formats/names.ts";
import { folder } from "../helpers/cli.ts";
import { hostileReport } from "../helpers/sample-report.ts";

describe("a payload in every string of a report", () => {
  it.each(FORMATS)("is live in no part of %s", async (format) => {
    const { render } = await rendererOf(format);
    for (const payload of PAYLOADS) SINKS[format]?.(render(hostileReport(payload)));
  });

  it("is live in no format that colours its text", async () => {
    const { render } = await rendererOf("pretty");
    for (const payload of PAYLOADS) {
      // oxlint-disable-next-line no-control-regex
      const plain = render(hostileReport(payload), { color: true, verbose: true }).replaceAll(
        /\u001b\[[0-9;]{0,12}m/g,
        "",
      );
      SINKS["pretty"]!(plain);
    }
  });

  it("is live in no page, feed, picture or badge of a site", async () => {
    const root = folder();
    for (const [at, payload] of PAYLOADS.entries()) {
      mkdirSync(join(root, `store/t${at}`), { recursive: true });
      writeFileSync(join(root, `store/t${at}/2026-01-15.json`), JSON.stringify(hostileReport(payload, 4)));
    }
    await publishSite({
      dir: join(root, "store"),
      out: join(root, "site"),
      baseUrl: "https://reports.example.com",
      title: PAYLOADS[1]!,
    });
    const files = readdirSync(join(root, "site"), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const kinds = new Set<string>();
    for (const entry of files) {
      const text = readFileSync(join(entry.parentPath, entry.name), "utf8");
      const kind = entry.name.slice(entry.name.lastIndexOf(".") + 1);
      kinds.add(kind);
      if (kind === "html") SINKS["html"]!(text);
      else if (kind === "svg" || kind === "xml") SINKS["badge"]!(text);
      else if (kind === "json") JSON.parse(text);
      expect(entry.name).toMatch(/^[\w.-]+$/);
    }
    expect([...kinds]).toEqual(expect.arrayContaining(["html", "svg", "json"]));
  });
});
