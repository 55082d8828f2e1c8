import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { audit } from "../src/audit.ts";
import { loadTarget } from "../src/load/load.ts";
import type { Report } from "../src/report/types.ts";
import { resolvePolicy } from "../src/score/policy-file.ts";
import { verify } from "../src/score/verify.ts";

const CORPUS = process.env["ASSAYER_CORPUS"] ?? resolve(import.meta.dirname, "../../shared/corpus");
const present = existsSync(join(CORPUS, "openapi"));
if (!present) console.warn(`corpus tests are skipped: there is no corpus at ${CORPUS} (set ASSAYER_CORPUS)`);

const NOW = new Date("2026-11-23T00:00:00Z");

async function auditFile(path: string): Promise<Report> {
  const policy = await resolvePolicy("standard");
  return audit(await loadTarget(path), { policy, now: NOW });
}

/** What holds for every report, whatever the target. */
function expectSound(report: Report): void {
  expect(report.summary.toolCount).toBeGreaterThan(0);
  expect(report.summary.score).not.toBeNull();
  expect(Object.values(report.rules).filter((rule) => rule.outcome === "error")).toEqual([]);
  expect(report.incomplete.filter((item) => item.what.startsWith("detector"))).toEqual([]);
  for (const finding of report.findings) {
    expect(finding.location.uri).not.toBe("");
    expect(finding.location.line ?? 0).toBeGreaterThan(0);
  }
  expect(verify(report).problems).toEqual([]);
}

describe.skipIf(!present)("real OpenAPI descriptions", () => {
  // GitHub's, the largest, is measured by the bench; here it would take a tenth of the suite's time.
  const files = present
    ? [
        ...readdirSync(join(CORPUS, "openapi")).filter(
          (name) => /\.(?:ya?ml|json)$/.test(name) && name !== "github.json",
        ),
        "digitalocean/specification/DigitalOcean-public.v2.yaml",
      ]
    : [];
  it.each(files)("%s", async (file) => {
    expectSound(await auditFile(join(CORPUS, "openapi", file)));
  });
});

describe.skipIf(!present)("real MCP listings", () => {
  it("are all audited: no crash, every finding with a place, every target scored", async () => {
    const folder = join(CORPUS, "mcp/listings");
    const files = readdirSync(folder);
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const report = await auditFile(join(folder, file));
      expectSound(report);
    }
  }, 60_000);
});
