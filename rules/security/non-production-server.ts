import { defineRule } from "../../src/engine/define-rule.ts";
import { hostOf } from "../shared/urls.ts";
import { tokens } from "../shared/words.ts";

const ENVIRONMENTS = new Set([
  "staging",
  "stage",
  "stg",
  "dev",
  "development",
  "develop",
  "qa",
  "uat",
  "preprod",
  "preproduction",
  "internal",
  "intranet",
  "corp",
  "lan",
  "beta2",
]);
const PRIVATE =
  /^(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2})(?::\d+)?$/;
const SAID =
  /\b(?:staging|development|internal|pre-?production|qa|uat|non-?production|test) (?:server|environment|host|instance|api|system)\b|^\s*(?:staging|development|internal|pre-?production|qa|uat|dev)\b/;

function isLocal(host: string): boolean {
  return /^(?:localhost|127\.|0\.0\.0\.0|\[::1\])/.test(host);
}

export default defineRule({
  id: "SEC-050",
  slug: "non-production-server",
  category: "security",
  factor: "sensitive-endpoints",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Only production servers are published", fail: "A development or internal server is published" },
  why: `Staging and development hosts run older code with weaker settings, often on copies of real data. Published in the description, they are an invitation.`,
  fix: `Delete the entry, or keep it in a description for the inside.`,
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
servers: [{ url: "https://api.example.com" }, { url: "https://staging-api.example.com", description: Staging }]
paths: {}
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
servers: [{ url: "https://api.example.com" }, { url: "https://sandbox.example.com", description: Sandbox for customers }, { url: "http://localhost:3000" }]
paths: {}
`,
      },
    ],
  },
  visit: {
    server(server, ctx) {
      for (const { url, at, description } of server.urls) {
        const host = hostOf(url);
        if (host === "" || isLocal(host)) continue;
        // `api.dev` is a public domain; `dev.api.example.com` is a host of a developer.
        const labels = host.split(".").slice(0, -1);
        const named = labels.flatMap((part) => tokens(part)).find((word) => ENVIRONMENTS.has(word));
        const testing = /^(?:test|testing|preview)$/i.test(labels[0] ?? "");
        const bad =
          named !== undefined ||
          testing ||
          PRIVATE.test(host) ||
          (SAID.test(description.toLowerCase()) && !/sandbox|customer|public/i.test(description));
        ctx.check(!bad, () => ({
          at,
          observed: `${url}${description === "" ? "" : ` (${description.slice(0, 80)})`}`,
          expected: "production (and a public sandbox, where there is one)",
          key: url,
        }));
      }
    },
  },
});
