import { defineRule } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";
import { together } from "../shared/aggregate.ts";
import { calls, isTemplate, label, segments } from "../shared/operations.ts";
import { listed } from "../shared/words.ts";

function styleOf(part: string): string | undefined {
  if (isTemplate(part) || part.length > 200) return undefined;
  if (/^[a-z0-9]+(?:_[a-z0-9]+)+$/.test(part)) return "snake_case";
  if (/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(part)) return "kebab-case";
  if (/^[a-z][a-z0-9]*[A-Z]/.test(part)) return "camelCase";
  return undefined;
}

export default defineRule({
  id: "QUA-014",
  slug: "inconsistent-path-style",
  category: "quality",
  factor: "api-design",
  severity: "info",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "high",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Paths are written in one way", fail: "Paths are written in several ways" },
  why: `\`/user-groups\` beside \`/user_groups\` and \`/userGroups\`, or a trailing slash on some: one letter off is a 404.`,
  fix: `Choose one style for new paths and redirect the others.`,
  references: [{ label: "RFC 3986 section 6.2", url: "https://www.rfc-editor.org/rfc/rfc3986" }],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /user-groups: { get: { operationId: listGroups, responses: { "200": { description: Fine } } } }
  /order_items: { get: { operationId: listItems, responses: { "200": { description: Fine } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /user-groups: { get: { operationId: listGroups, responses: { "200": { description: Fine } } } }
  /order-items: { get: { operationId: listItems, responses: { "200": { description: Fine } } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const groups = new Map<string, Map<string, Tool>>();
      for (const tool of calls(ctx.surface)) {
        for (const part of segments(tool.path)) {
          const style = styleOf(part);
          if (style === undefined) continue;
          const parts = groups.get(style) ?? new Map<string, Tool>();
          if (!parts.has(part)) parts.set(part, tool);
          groups.set(style, parts);
        }
      }
      if (groups.size === 0) return;
      const [most, ...others] = [...groups].toSorted((a, b) => b[1].size - a[1].size);
      const odd = others.flatMap(([, parts]) => [...parts]);
      ctx.check(odd.length === 0, () => ({
        ...together(
          odd.map(([, tool]) => ({ tool, at: tool.at })),
          {
            observed: [...groups].map(([style, parts]) => `${style}: ${parts.size}`).join(", "),
            expected: "one style",
            message: `Most paths are in ${most![0]}; these segments are not: ${listed(odd.map(([part]) => part))} (first in ${label(odd[0]![1])}).`,
          },
        ),
        count: 1,
      }));
    },
  },
});
