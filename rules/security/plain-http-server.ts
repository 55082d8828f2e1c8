import { defineRule } from "../../src/engine/define-rule.ts";
import { isLocal, serverLabel } from "../shared/launch.ts";

export default defineRule({
  id: "SEC-142",
  slug: "plain-http-server",
  category: "security",
  factor: "transport",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["launch"],
  title: {
    pass: "Remote servers are reached over https",
    fail: "A remote server is reached over plain http",
  },
  why: "Everybody on the way reads the tokens and the data, and can put other tools into the listing.",
  fix: "Use https. Plain http is fine on this machine only.",
  references: [
    { label: "CWE-319", url: "https://cwe.mitre.org/data/definitions/319.html" },
    {
      label: "OWASP API8:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
    },
    {
      label: "MCP 2026-07-28 basic/transports/streamable-http",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/basic/transports/streamable-http",
    },
    { label: "OWASP AISVS 1.0 10.3.1", url: "https://github.com/OWASP/AISVS" },
  ],
  examples: {
    bad: [
      {
        mcp: `assayerSnapshot: 1.0.0
servers:
- server: web
  launch: {url: 'http://tools.example.com/mcp'}
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
- server: web
  launch: {url: 'https://tools.example.com/mcp'}
  tools:
  - name: noop
    description: Does nothing of note.
    inputSchema:
      type: object
      properties: {}`,
      },
      {
        mcp: `assayerSnapshot: 1.0.0
servers:
- server: web
  launch: {url: 'http://localhost:3000/mcp'}
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
      const urls = [server.launch?.url, ...server.urls.map(({ url }) => url)].filter((url) => url !== undefined);
      if (urls.length === 0) return;
      const plain = urls.find((url) => /^http:\/\//iu.test(url) && !isLocal(url));
      ctx.check(plain === undefined, () => ({
        at: server.at,
        key: server.id ?? "",
        observed: plain!.slice(0, 200),
        expected: "https",
        message: `Server ${serverLabel(server)} is reached over plain http`,
        fix: {
          text: "Use https.",
          before: plain!.slice(0, 200),
          after: plain!.slice(0, 200).replace(/^http:/iu, "https:"),
        },
      }));
    },
  },
});
