import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PAYLOADS, KEYS, STRINGS, VALUES } from "../../fuzz/dictionary.mjs";
import { SINKS } from "../../fuzz/checks.mjs";
import { assess, conclude } from "../../src/audit.ts";
import { LoadError } from "../../src/load/errors.ts";
import { loadText } from "../../src/load/load.ts";
import type { Document } from "../../src/load/types.ts";
import { rendererOf } from "../../src/report/formats/index.ts";
import { FORMATS } from "../../src/report/formats/names.ts";
import { readReport } from "../../src/report/read-report.ts";
import { resolvePolicy } from "../../src/score/policy-file.ts";
import { verify } from "../../src/score/verify.ts";

const policy = await resolvePolicy("standard");
const renderers = await Promise.all(
  FORMATS.map(async (format) => [format, (await rendererOf(format)).render] as const),
);
const options = { policy, now: new Date("2026-11-23T00:00:00Z") };

/** The document, or null when it was refused in a sentence. Anything else is thrown on. */
async function loaded(text: string | Uint8Array): Promise<Document | null> {
  try {
    return await loadText(text as string, "property");
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    expect(error.message).not.toMatch(/[\n\r]/);
    return null;
  }
}

/** Surface, facts, rules, scores and formats of one document: what must hold of each. */
function judged(document: Document): void {
  const assessment = assess(document, options);
  const { surface, facts, results } = assessment;
  // Surface: every tool has an id of its own and a place that can be found.
  expect(new Set(surface.tools.map(({ id }) => id)).size).toBe(surface.tools.length);
  for (const tool of surface.tools) expect(document.position(tool.at)?.line ?? 1).toBeGreaterThan(0);
  // Facts: one for each tool, and no detector failed.
  expect(facts.tools.map(({ tool }) => tool)).toEqual([...surface.tools]);
  expect(assessment.incomplete).toEqual([]);
  // Rules: none threw, and none counts more failures than it looked at.
  for (const { outcome, reason, applicable, failed } of results) {
    expect([outcome, reason]).not.toEqual(["error", reason]);
    expect(failed).toBeLessThanOrEqual(applicable);
  }
  const report = conclude(assessment, options);
  const { score } = report.summary;
  expect(score === null || (score >= 0 && score <= 100)).toBe(true);
  const json = JSON.stringify(report);
  expect(verify(readReport(JSON.parse(json), "property") as typeof report).problems).toEqual([]);
  for (const [format, render] of renderers) SINKS[format]?.(render(report));
  // Same input, same report.
  expect(JSON.stringify(conclude(assess(document, options), options))).toBe(json);
}

const text = fc.oneof(
  fc.constantFrom(...PAYLOADS),
  fc.constantFrom(...STRINGS),
  fc.string({ unit: "binary", maxLength: 40 }),
);
const tree = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    fc.constantFrom(...VALUES),
    text,
    fc.array(tie("node"), { maxLength: 3 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), text), tie("node"), { maxKeys: 5 }),
  ),
})).node;

describe("loader, surface, facts, rules, scorer and formats", () => {
  it("hold on any tree in the places of a description and of a listing", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(tree, tree, text, async (one, other, words) => {
        for (const value of [
          {
            openapi: "3.1.0",
            info: { title: words, version: "1" },
            paths: { "/a/{b}": { post: one, get: { description: words, parameters: other } } },
            components: { schemas: { A: other } },
          },
          {
            serverInfo: { name: words },
            instructions: words,
            tools: [{ name: words, description: words, inputSchema: one, annotations: other }],
            prompts: other,
          },
        ]) {
          const document = await loaded(JSON.stringify(value));
          if (document) judged(document);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("hold on any bytes", { timeout: 60_000 }, async () => {
    const head = Buffer.from(
      '{"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":{"/a":{"get":{"operationId":"a","description":"',
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        for (const input of [bytes, Buffer.concat([head, bytes, Buffer.from('"}}}}')])]) {
          const document = await loaded(input);
          if (document) judged(document);
        }
      }),
      { numRuns: 60 },
    );
  });
});
