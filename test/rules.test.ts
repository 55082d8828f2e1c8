import { load as parseYaml } from "js-yaml";
import { describe, expect, it } from "vitest";
import { assess } from "../src/audit.ts";
import { rules } from "../src/catalogue.ts";
import type { Example, Rule, RuleResult } from "../src/engine/types.ts";
import { loadText } from "../src/load/load.ts";
import type { Document } from "../src/load/types.ts";
import { resolvePolicy } from "../src/score/policy-file.ts";

const NOW = new Date("2026-11-23T00:00:00Z");

/** Runs one rule over one of its examples. */
async function runExample(rule: Rule, example: Example): Promise<RuleResult> {
  const document = await documentOf(example);
  const { results } = assess(document, {
    policy: await resolvePolicy("standard"),
    governance: example.governance === undefined ? null : parseYaml(example.governance),
    governanceSource: "governance.yaml",
    only: new Set([rule.id]),
    now: NOW,
  });
  return results[0]!;
}

async function documentOf(example: Example): Promise<Document> {
  if (example.openapi !== undefined) return loadText(example.openapi, "example.yaml");
  const listing = parseYaml(example.mcp ?? "tools: []") as Record<string, unknown> | unknown[];
  const whole = Array.isArray(listing) ? { tools: listing } : listing;
  const observed = example.observations ? { ...whole, observations: example.observations } : whole;
  return loadText(JSON.stringify(observed, null, 2), "listing.json");
}

describe("the catalogue", () => {
  it("has at least 120 rules with unique ids and slugs", () => {
    expect(rules.length).toBeGreaterThanOrEqual(120);
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    expect(new Set(rules.map((rule) => `${rule.category}/${rule.slug}`)).size).toBe(rules.length);
  });

  it("covers all six categories", () => {
    expect(new Set(rules.map((rule) => rule.category)).size).toBe(6);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s says why, what to do, and where that stands",
    (_id, rule) => {
      expect(rule.id).toMatch(/^[A-Z]{3}-\d{3}$/);
      expect(rule.why.length).toBeGreaterThan(30);
      expect(rule.fix.length).toBeGreaterThan(10);
      expect(rule.references.length).toBeGreaterThan(0);
      expect(rule.examples.bad.length).toBeGreaterThan(0);
      expect(rule.examples.good.length).toBeGreaterThan(0);
    },
  );
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  it.each(rule.examples.bad.map((example, index) => [example.title ?? `bad ${index + 1}`, example] as const))(
    "finds: %s",
    async (_title, example) => {
      const result = await runExample(rule, example);
      expect(result.reason).toBeNull();
      if (example.findings === undefined) expect(result.findings.length).toBeGreaterThan(0);
      else expect(result.findings).toHaveLength(example.findings);
      for (const { evidence } of result.findings) {
        expect(evidence.at.uri).not.toBe("");
        expect(evidence.observed).not.toBe("");
      }
    },
  );

  it.each(rule.examples.good.map((example, index) => [example.title ?? `good ${index + 1}`, example] as const))(
    "spares: %s",
    async (_title, example) => {
      const result = await runExample(rule, example);
      expect(result.outcome).not.toBe("error");
      expect(result.findings.map((finding) => finding.evidence.message ?? finding.evidence.observed)).toEqual([]);
    },
  );
});
