import { defineRule } from "../../src/engine/define-rule.ts";
import { isCall, isHttpMethod, label } from "../shared/operations.ts";

export default defineRule({
  id: "SEC-043",
  slug: "jsonp-callback",
  category: "security",
  factor: "transport",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "No operation answers with a script",
    fail: "An operation answers with a script that any site can load (JSONP)",
  },
  why: `A \`callback\` parameter on a GET is the mark of JSONP: the answer is a script, readable from every site that includes it, with the user's cookies.`,
  fix: `Drop the parameter and use CORS with an allow-list.`,
  references: [
    {
      label: "OWASP API8:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
    },
    { label: "CWE-346", url: "https://cwe.mitre.org/data/definitions/346.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /me:
    get:
      operationId: getMe
      parameters: [{ name: callback, in: query, schema: { type: string }, description: Name of the JavaScript function }]
      responses: { "200": { description: Fine } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /jobs:
    get:
      operationId: listJobs
      parameters: [{ name: callback_url, in: query, schema: { type: string, format: uri, pattern: "^https://a\\\\.example/" } }]
      responses: { "200": { description: Fine } }
`,
      },
    ],
  },
  visit: {
    tool(tool, _facts, ctx) {
      if (!isCall(tool) || !isHttpMethod(tool, "GET")) return;
      const parameter = tool.parameters.find(
        ({ in: place, name, schema }) =>
          place === "query" &&
          /^(?:jsonp|callback|jsoncallback|json_callback)$/i.test(name) &&
          schema.raw["format"] !== "uri" &&
          schema.raw["type"] !== "boolean",
      );
      const script = tool.responses.some((response) =>
        response.mediaTypes.some((type) => /\/(?:x-)?javascript/i.test(type)),
      );
      const address = parameter && /\burl|\buri|address|endpoint|redirect/i.test(parameter.description);
      ctx.check((parameter === undefined || address === true) && !script, () => ({
        tool,
        at: parameter?.at ?? tool.at,
        observed: `${label(tool)} ${parameter ? `takes ${parameter.name}` : "answers with JavaScript"}`,
        expected: "JSON, with CORS for the sites that may read it",
        message: `${label(tool)} looks like JSONP.`,
      }));
    },
  },
});
