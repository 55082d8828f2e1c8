import { defineRule } from "../../src/engine/define-rule.ts";

const VERSIONS = ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", "2026-07-28"];
export default defineRule({
  id: "CPT-040",
  slug: "protocol-version",
  category: "compatibility",
  factor: "protocol",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "The server speaks a current version of the protocol",
    fail: "The server speaks an old or unknown version of the protocol",
  },
  why: "Before 2025-03-26 there are no annotations and no Streamable HTTP, before 2025-06-18 no structured output; and clients stop speaking old versions.",
  fix: "Move to a current SDK.",
  references: [
    { label: "MCP versioning", url: "https://modelcontextprotocol.io/specification/2026-07-28/basic/versioning" },
    { label: "MCP 2026-07-28 deprecated", url: "https://modelcontextprotocol.io/specification/2026-07-28/deprecated" },
  ],
  examples: {
    bad: [
      {
        mcp: `protocolVersion: '2024-11-05'
tools:
- name: list_items
  description: Lists items.
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
    good: [
      {
        mcp: `protocolVersion: '2025-11-25'
tools:
- name: list_items
  description: Lists items.
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
  },
  visit: {
    server(server, ctx) {
      const version = server.protocolVersion;
      if (version === null)
        return ctx.unknown("the listing does not say which version of the protocol its server speaks");
      const known = VERSIONS.includes(version);
      ctx.check(known && version >= "2025-03-26", () => ({
        at: server.at,
        key: server.id ?? "",
        observed: version.slice(0, 40),
        expected: `one of ${VERSIONS.slice(1).join(", ")}`,
        message: known
          ? `The server speaks ${version}, which knows no annotations`
          : `The server speaks ${version.slice(0, 40)}, which is no version of the protocol`,
        severity: known ? "low" : "medium",
      }));
    },
  },
});
