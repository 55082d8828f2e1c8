import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { calls, isHttpMethod, label } from "../shared/operations.ts";
import { count, listed } from "../shared/words.ts";
const READING = /(?:^|[:._/-])(?:read|readonly|read_only|view|viewer|get|list)(?:$|[:._/-])|readonly$/i;
const WRITING = /write|manage|admin|full|all|edit|delete|create|update|modify|readwrite|read_write/i;

export default defineRule({
  id: "SEC-062",
  slug: "change-with-read-scope",
  category: "security",
  factor: "tool-permissions",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "Changes need more than a scope for reading",
    fail: "A scope for reading is enough to change something",
  },
  why: `Whoever was given a token to look around can delete. Scopes are what keeps an agent that should only read from doing more.`,
  fix: `Require a scope for writing on every operation that changes something.`,
  references: [
    {
      label: "OWASP API5:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/",
    },
    { label: "CWE-863", url: "https://cwe.mitre.org/data/definitions/863.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /notes/{id}:
    delete:
      operationId: deleteNote
      security: [{ oauth: ["notes:read"] }]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "204": { description: Gone } }
components:
  securitySchemes:
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: "https://a.example/token", scopes: { "notes:read": Read, "notes:write": Write } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /notes/{id}:
    delete:
      operationId: deleteNote
      security: [{ oauth: ["notes:write"] }]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "204": { description: Gone } }
  /notes/search:
    post:
      operationId: searchNotes
      security: [{ oauth: ["notes:read"] }]
      responses: { "200": { description: Fine } }
components:
  securitySchemes:
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: "https://a.example/token", scopes: { "notes:read": Read, "notes:write": Write } } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const changing = calls(ctx.surface).filter(
        (tool) =>
          !isHttpMethod(tool, "GET", "HEAD", "OPTIONS") &&
          ctx.of(tool).classification.mutates &&
          ctx.of(tool).classification.certainty !== "low" &&
          tool.auth.alternatives.some((alternative) => alternative.some(({ scopes }) => scopes.length > 0)),
      );
      const bare = changing.filter((tool) =>
        tool.auth.alternatives.some((alternative) => {
          const scopes = alternative.flatMap((item) => item.scopes);
          return scopes.length > 0 && scopes.every((scope) => READING.test(scope) && !WRITING.test(scope));
        }),
      );
      judge(
        ctx,
        changing.length,
        bare.map((tool) => ({ tool, at: tool.auth.at })),
        () => ({
          observed: listed(bare.map(label)),
          expected: "a scope for writing",
          message: `${count(bare.length, "operation")} ${bare.length === 1 ? "changes" : "change"} something with a scope for reading: ${listed(bare.map(label))}.`,
        }),
      );
    },
  },
});
