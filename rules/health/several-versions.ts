import { defineRule } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";
import { together } from "../shared/aggregate.ts";
import { calls, label, segments } from "../shared/operations.ts";
import { count, listed } from "../shared/words.ts";

const VERSION = /^v\d{1,3}(?:\.\d{1,3})?(?:(?:alpha|beta|rc)\d{0,2})?$/i;

export default defineRule({
  id: "HEA-009",
  slug: "several-versions",
  category: "health",
  factor: "availability",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "high",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "One version of the API is described",
    fail: "Several versions of the API are described side by side",
  },
  why: `The older version of an operation is the one that gets no fixes. An agent that is offered both picks by name.`,
  fix: `Describe one version per document; mark what remains of the older one deprecated, with a date.`,
  references: [
    {
      label: "OWASP API9:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa9-improper-inventory-management/",
    },
    { label: "CWE-1059", url: "https://cwe.mitre.org/data/definitions/1059.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /v1/users: { get: { operationId: listUsersV1, responses: { "200": { description: Fine } } } }
  /v2/users: { get: { operationId: listUsersV2, responses: { "200": { description: Fine } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /v2/users: { get: { operationId: listUsers, responses: { "200": { description: Fine } } } }
  /v2/orders: { get: { operationId: listOrders, responses: { "200": { description: Fine } } } }
`,
      },
    ],
  },
  visit: {
    server(server, ctx) {
      const versions = new Map<string, (typeof server.urls)[number]>();
      for (const entry of server.urls) {
        const version = /\/(v\d{1,3}(?:\.\d{1,3})?)(?:\/|$)/i.exec(entry.url)?.[1]?.toLowerCase();
        if (version !== undefined && !versions.has(version)) versions.set(version, entry);
      }
      if (versions.size === 0) return;
      ctx.check(versions.size === 1, () => ({
        ...together(
          [...versions.values()].map(({ at }) => ({ at })),
          {
            observed: listed([...versions.values()].map(({ url }) => url)),
            expected: "the server of one version",
            message: `Servers of several versions are described side by side: ${listed([...versions.keys()])}.`,
            key: "servers",
          },
        ),
        count: 1,
      }));
    },
    end(ctx) {
      const byShape = new Map<string, Map<string, Tool>>();
      for (const tool of calls(ctx.surface)) {
        const parts = segments(tool.path);
        const index = parts.findIndex((part) => VERSION.test(part));
        if (index < 0 || index > 3) continue;
        const shape = `${tool.method} ${parts.map((part, at) => (at === index ? "*" : part.includes("{") ? "{}" : part)).join("/")}`;
        const versions = byShape.get(shape) ?? new Map<string, Tool>();
        versions.set(parts[index]!.toLowerCase(), tool);
        byShape.set(shape, versions);
      }
      const twice = [...byShape.values()].filter((versions) => versions.size > 1);
      const live = twice
        .map((versions) => [...versions.values()])
        .filter((tools) => tools.filter((tool) => !tool.deprecated).length > 1);
      if (byShape.size === 0) return;
      ctx.check(live.length === 0, () => ({
        ...together(
          live.flat().map((tool) => ({ tool, at: tool.at })),
          {
            observed: listed(
              live.map((tools) => tools.map(label).join(" and ")),
              4,
            ),
            expected: "one version, or the older one deprecated",
            message: `${count(live.length, "operation")} ${live.length === 1 ? "exists" : "exist"} in several versions: ${listed(
              live.map((tools) => tools.map(label).join(" and ")),
              3,
            )}.`,
          },
        ),
        count: 1,
      }));
    },
  },
});
