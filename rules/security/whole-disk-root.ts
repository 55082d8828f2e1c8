import { defineRule } from "../../src/engine/define-rule.ts";
import { serverLabel } from "../shared/launch.ts";

const ROOTS =
  /^(?:\/|~\/?|\$HOME\/?|\$\{HOME\}\/?|%USERPROFILE%|\/home\/?|\/home\/[^/]{1,64}\/?|\/Users\/?|\/Users\/[^/]{1,64}\/?|\/root\/?|\/etc\/?|[A-Za-z]:[\\/]{0,2}|[A-Za-z]:[\\/]{1,2}Users[\\/]{1,2}[^\\/]{1,64}[\\/]?)$/u;
export default defineRule({
  id: "SEC-146",
  slug: "whole-disk-root",
  category: "security",
  factor: "tool-permissions",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["launch"],
  title: {
    pass: "No server is given the whole disk or home folder",
    fail: "A server is given the whole disk or home folder",
  },
  why: "Keys, browser profiles and every project are in reach of each tool that takes a path.",
  fix: "Give it the one folder that it needs.",
  references: [
    { label: "CWE-732", url: "https://cwe.mitre.org/data/definitions/732.html" },
    { label: "CWE-22", url: "https://cwe.mitre.org/data/definitions/22.html" },
    { label: "OWASP MCP02:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
  ],
  examples: {
    bad: [
      {
        mcp: `assayerSnapshot: 1.0.0
servers:
- server: files
  launch:
    command: npx
    args: [-y, '@example/server-files@1.0.0', /]
  tools:
  - name: noop
    description: Does nothing of note.
    inputSchema:
      type: object
      properties: {}`,
      },
    ],
    good: [
      {
        mcp: `assayerSnapshot: 1.0.0
servers:
- server: files
  launch:
    command: npx
    args: [-y, '@example/server-files@1.0.0', /srv/notes]
  tools:
  - name: noop
    description: Does nothing of note.
    inputSchema:
      type: object
      properties: {}`,
      },
    ],
  },
  visit: {
    server(server, ctx) {
      const { launch } = server;
      if (!launch?.args || launch.args.length === 0) return;
      const root = launch.args.find((arg) => ROOTS.test(arg.replace(/^--?[\w-]{1,30}=/u, "")));
      ctx.check(root === undefined, () => ({
        at: server.at,
        key: server.id ?? "",
        observed: `argument ${root!.slice(0, 100)}`,
        expected: "the one folder that is needed",
        message: `Server ${serverLabel(server)} is given ${root!.slice(0, 100)}`,
      }));
    },
  },
});
