import { readFileSync } from "node:fs";
import { join } from "node:path";
import { audit } from "../../src/audit.ts";
import { loadText } from "../../src/load/load.ts";
import type { Report } from "../../src/report/types.ts";
import { resolvePolicy } from "../../src/score/policy-file.ts";
import { ROOT } from "./cli.ts";

/** The fixtures that every format is shown with. */
export const SHOWN_FIXTURES = [
  "fixtures/openapi/bookshop.yaml",
  "fixtures/openapi/leaky-clinic.yaml",
  "fixtures/mcp/notes-server.json",
  "fixtures/mcp/poisoned-helper.json",
] as const;

/** The report of a fixture, as the library makes it. */
export async function fixtureReport(path: string): Promise<Report> {
  const document = await loadText(readFileSync(join(ROOT, path), "utf8"), path);
  return audit(document, { policy: await resolvePolicy("standard"), now: new Date("2026-11-23T00:00:00Z") });
}
