import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { calls, label } from "../shared/operations.ts";
import { listed } from "../shared/words.ts";
const CODE = /serialized|pickle|php-serial|binary-formatter|x-ruby-marshal|x-hessian|x-kryo/i;
const YAML = /[/+.-]ya?ml\b/i;

export default defineRule({
  id: "SEC-067",
  slug: "deserialised-input",
  category: "security",
  factor: "input-validation",
  severity: "high",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Requests come in formats that hold data only", fail: "A request is deserialised into objects" },
  why: `Java serialisation, Python pickle, PHP \`serialize\` and the like create objects while they are read: whoever sends one may run code. YAML does so in many libraries unless its safe loader is used.`,
  fix: `Accept JSON. Where YAML must be read, use a loader that makes plain values only, and say so.`,
  references: [
    {
      label: "OWASP API8:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
    },
    { label: "CWE-502", url: "https://cwe.mitre.org/data/definitions/502.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /jobs:
    post:
      operationId: submitJob
      requestBody: { content: { application/x-java-serialized-object: { schema: { type: string, format: binary } } } }
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
    post:
      operationId: submitJob
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { "200": { description: Fine } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = calls(ctx.surface).filter((tool) => tool.inputMediaTypes.length > 0);
      const code = tools.filter((tool) => tool.inputMediaTypes.some((type) => CODE.test(type)));
      const yaml = tools.filter((tool) => !code.includes(tool) && tool.inputMediaTypes.some((type) => YAML.test(type)));
      const found = code.length > 0 ? code : yaml;
      judge(
        ctx,
        tools.length,
        found.map((tool) => ({ tool, at: tool.at })),
        () => ({
          observed: `${listed([...new Set(found.flatMap((tool) => tool.inputMediaTypes))].filter((type) => CODE.test(type) || YAML.test(type)))} in ${listed(found.map(label))}`,
          expected: "JSON",
          message: `${listed(found.map(label))} ${found.length === 1 ? "takes" : "take"} a format that may create objects while it is read.`,
          ...(code.length > 0 ? {} : { severity: "low" as const, confidence: "low" as const }),
        }),
      );
    },
  },
});
