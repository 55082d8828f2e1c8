import { defineRule } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";
import { serverPlace } from "../shared/gather.ts";

export default defineRule({
  id: "SEC-104",
  slug: "blanket-hints",
  category: "security",
  factor: "tool-permissions",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["annotations"],
  title: {
    pass: "Hints differ where tools differ",
    fail: "Every tool carries the same hints, though some read and some write",
  },
  why: "Hints that are copied to every tool tell nothing: often they are the defaults of a library. A client that trusts them lets writers run unasked or asks at every read.",
  fix: "Set the hints tool by tool.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
    { label: "OWASP MCP02:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: list_users
  description: Lists users.
  inputSchema:
    type: object
    properties: {}
  annotations: {readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true}
- name: get_user
  description: Returns one user.
  inputSchema:
    type: object
    properties: {}
  annotations: {readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true}
- name: search_users
  description: Searches users by name.
  inputSchema:
    type: object
    properties: {}
  annotations: {readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true}
- name: create_user
  description: Creates a user.
  inputSchema:
    type: object
    properties: {}
  annotations: {readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true}
- name: delete_user
  description: Deletes a user.
  inputSchema:
    type: object
    properties: {}
  annotations: {readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: list_users
  description: Lists users.
  inputSchema:
    type: object
    properties: {}
  annotations: {readOnlyHint: true}
- name: get_user
  description: Returns one user.
  inputSchema:
    type: object
    properties: {}
  annotations: {readOnlyHint: true}
- name: search_users
  description: Searches users by name.
  inputSchema:
    type: object
    properties: {}
  annotations: {readOnlyHint: true}
- name: create_user
  description: Creates a user.
  inputSchema:
    type: object
    properties: {}
  annotations: {readOnlyHint: false}
- name: delete_user
  description: Deletes a user.
  inputSchema:
    type: object
    properties: {}
  annotations: {readOnlyHint: false}`,
      },
    ],
  },
  visit: () => {
    const servers = new Map<string | null, { hints: Set<string>; tools: Tool[]; readers: number; writers: number }>();
    return {
      tool(tool, { classification }) {
        const { readOnlyHint, destructiveHint } = tool.annotations ?? {};
        if ((readOnlyHint === undefined && destructiveHint === undefined) || classification.certainty === "low") return;
        let own = servers.get(tool.server);
        if (!own) servers.set(tool.server, (own = { hints: new Set(), tools: [], readers: 0, writers: 0 }));
        own.hints.add(`${readOnlyHint} ${destructiveHint}`);
        own.tools.push(tool);
        if (classification.mutates) own.writers++;
        else own.readers++;
      },
      end(ctx) {
        for (const [server, { hints, tools, readers, writers }] of servers) {
          if (readers + writers < 5 || readers < 2 || writers < 2) continue;
          ctx.check(hints.size > 1, () => ({
            at: serverPlace(ctx.surface, server),
            key: server ?? "",
            observed: `the same hints on ${tools.length} tools: ${JSON.stringify(tools[0]!.raw["annotations"]).slice(0, 200)}`,
            expected: `other hints on the ${readers} that read than on the ${writers} that write`,
            message: `${tools.length} tools carry the same hints, though ${readers} read and ${writers} change something`,
            related: tools.slice(0, 50).map((tool) => ({ tool, at: tool.at })),
          }));
        }
      },
    };
  },
});
