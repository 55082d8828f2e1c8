import { defineRule } from "../../src/engine/define-rule.ts";
import { serverLabel } from "../shared/launch.ts";

const OFF =
  /^(?:NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY|GIT_SSL_NO_VERIFY|--insecure(?:=true)?|--no-verify-ssl|--ssl-no-verify|--no-check-certificate|--skip-tls-verify|--insecure-skip-tls-verify|--allow-http)$/u;
export default defineRule({
  id: "SEC-148",
  slug: "tls-verification-off",
  category: "security",
  factor: "transport",
  severity: "high",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["launch"],
  title: {
    pass: "No launch command switches certificate checks off",
    fail: "A launch command switches certificate checks off",
  },
  why: "Without the check anybody on the way can pose as the service, and take the credentials that the server sends.",
  fix: "Drop the switch, and add the missing authority to the trust store.",
  references: [
    { label: "CWE-295", url: "https://cwe.mitre.org/data/definitions/295.html" },
    {
      label: "OWASP API8:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
    },
  ],
  examples: {
    bad: [
      {
        mcp: `assayerSnapshot: 1.0.0
servers:
- server: web
  launch:
    command: node
    args: [server.js]
    env: [NODE_TLS_REJECT_UNAUTHORIZED]
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
  launch:
    command: node
    args: [server.js]
    env: [NODE_EXTRA_CA_CERTS]
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
      if (!launch?.command && !launch?.url) return;
      const found = [...(launch.env ?? []), ...(launch.args ?? [])].find((one) => OFF.test(one));
      ctx.check(found === undefined, () => ({
        at: server.at,
        key: server.id ?? "",
        observed: found!.slice(0, 100),
        expected: "certificates are checked",
        message: `Server ${serverLabel(server)} is started with ${found!.slice(0, 100)}`,
      }));
    },
  },
});
