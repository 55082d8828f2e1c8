import { defineRule } from "../../src/engine/define-rule.ts";
import { together } from "../shared/aggregate.ts";
import { count } from "../shared/words.ts";

export default defineRule({
  id: "HEA-002",
  slug: "broken-reference",
  category: "health",
  factor: "validity",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Every reference leads somewhere", fail: "A reference leads nowhere" },
  why: `What stands behind the reference is lost: a parameter that nobody knows, a response without a shape. Generators stop, or leave a hole.`,
  fix: `Correct the pointer, or add what it points to.`,
  references: [
    { label: "RFC 6901", url: "https://www.rfc-editor.org/rfc/rfc6901" },
    { label: "OpenAPI 3.1 Reference Object", url: "https://spec.openapis.org/oas/v3.1.1.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a:
    get:
      operationId: getA
      responses: { "200": { description: Fine, content: { application/json: { schema: { $ref: "#/components/schemas/Thnig" } } } } }
components: { schemas: { Thing: { type: object } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a:
    get:
      operationId: getA
      responses: { "200": { description: Fine, content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } }
components: { schemas: { Thing: { type: object } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const byRef = new Map<string, { at: (typeof ctx.surface.brokenRefs)[number]["at"] }[]>();
      let unread = 0;
      for (const { ref, at, unread: why } of ctx.surface.brokenRefs) {
        if (why !== undefined) {
          unread += 1;
          continue;
        }
        const spots = byRef.get(ref);
        if (spots) spots.push({ at });
        else byRef.set(ref, [{ at }]);
      }
      if (byRef.size === 0 && unread > 0) {
        return ctx.unknown(
          `${count(unread, "reference")} ${unread === 1 ? "leads" : "lead"} to files that were not read`,
        );
      }
      if (byRef.size === 0) ctx.check(true, { at: ctx.surface.at, observed: "", expected: "" });
      // A missing folder breaks hundreds of references for one reason.
      const groups = byRef.size > 20 ? [[...byRef.values()].flat()] : [...byRef.values()];
      const names = [...byRef.keys()];
      groups.forEach((spots, index) =>
        ctx.check(false, () =>
          together(spots, {
            observed:
              groups.length === 1 && names.length > 1
                ? `${count(names.length, "reference")}, the first ${names[0]}`
                : (names[index] ?? ""),
            expected: "a reference that can be resolved",
            message:
              groups.length === 1 && names.length > 1
                ? `${count(names.length, "reference")} lead nowhere, the first is ${names[0]}.`
                : `${names[index]} leads nowhere.`,
            key: groups.length === 1 ? "all" : (names[index] ?? ""),
          }),
        ),
      );
    },
  },
});
