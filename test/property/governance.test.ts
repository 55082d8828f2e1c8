import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/audit.ts";
import { readGovernance, toolMatcher } from "../../src/facts/governance-file.ts";
import { loadText } from "../../src/load/load.ts";
import { ConfigError } from "../../src/score/errors.ts";
import { loadPolicy } from "../../src/score/policy.ts";
import type { Tool } from "../../src/surface/types.ts";
import { LISTING, NOW } from "../score/audit-text.ts";

const key = fc.constantFrom(
  "controls",
  "approvals",
  "groups",
  "auditLog",
  "reviews",
  "target",
  "validUntil",
  "version",
  "__proto__",
  "constructor",
);
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    { "audit-logging": "active" },
    { "audit-logging": { status: "active", expires: "2027-01-01" } },
    [{ tools: ["delete_*"] }],
    { read: ["get_*"], delete: ["delete_*"] },
    new Date("2027-01-01"),
    1,
  ),
);
const file = fc.dictionary(key, value);

describe("any governance file", () => {
  it("is read, or refused with one line that names it", () => {
    fc.assert(
      fc.property(file, (parsed) => {
        try {
          readGovernance(parsed, "governance.yaml");
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError);
          expect((error as Error).message).toMatch(/^governance\.yaml: [^\n]+$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("gives seven controls when it is taken", async () => {
    const document = await loadText(LISTING, "listing.json");
    const policy = loadPolicy("standard");
    fc.assert(
      fc.property(file, (parsed) => {
        try {
          const { facts } = assess(document, { policy, governance: parsed, now: NOW, only: new Set() });
          expect(facts.governance.controls).toHaveLength(7);
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError);
        }
      }),
      { numRuns: 60 },
    );
  });
});

it("matches tools in time that does not grow with their product", () => {
  const tools = Array.from({ length: 50_000 }, (_, index) => ({ id: `tool_${index}`, name: `tool_${index}` }) as Tool);
  const matcher = toolMatcher([...tools.map(({ name }) => name), "tool_*", "other_*"]);
  const from = performance.now();
  expect(tools.every((tool) => matcher.matches(tool))).toBe(true);
  expect(matcher.unmatched()).toEqual(["other_*"]);
  expect(performance.now() - from).toBeLessThan(3000);
});
